"""Dialogs in the look of the program; the questions among them are asked through ``ui/ask.py``."""
