"""What pages are made of; a part knows no page, and parts of one noun stand together."""
