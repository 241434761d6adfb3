"""The file: opening, reading, the one seam for change, history, undo, migration and backup."""
