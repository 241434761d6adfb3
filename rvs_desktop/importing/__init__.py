"""From any municipal workbook to a plan of figures, with every source cell accounted for."""
