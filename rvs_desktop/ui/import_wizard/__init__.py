"""The import assistant: a queue of files, and for each the five steps from sheet to stored figures."""
