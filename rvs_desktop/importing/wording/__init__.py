"""What the words and numbers in cells, headings and titles say."""
