"""Persons in a workbook: found before anything else, refused, and at most counted."""
