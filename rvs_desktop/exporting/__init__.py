"""Tables to files that open in Excel and import again without a change."""
