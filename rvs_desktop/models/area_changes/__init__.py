"""Mergers, splits, renamings, transfers and ends of areas, and figures carried from one division to another."""
