"""From a file to a workbook of typed cells: the gate that refuses, then the readers."""
