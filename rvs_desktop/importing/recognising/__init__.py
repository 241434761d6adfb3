"""From a workbook to figures, with the reason of every conclusion; knows no database."""
