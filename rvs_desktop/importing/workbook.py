"""A workbook as it was read: typed cells and what each reader knows about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta


@dataclass(frozen=True)
class ErrorValue:
    """A cell in which the spreadsheet program shows an error, as it shows it: ``#DEEL/0!``, ``#N/B``."""

    text: str


CellValue = str | int | float | bool | date | datetime | time | timedelta | ErrorValue | None


@dataclass(frozen=True)
class Range:
    """A rectangle of cells; rows and columns count from 0, the end is inclusive."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True)
class Grid:
    """One sheet; ``rows[r][c]`` is the cell in row r+1 and column c (0 is A); rows may differ in length."""

    name: str
    rows: tuple[tuple[CellValue, ...], ...]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[Range, ...] = ()
    formats: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    """Number formats other than General, for cells that have one and were looked at."""
    unresolved: frozenset[tuple[int, int]] = frozenset()
    """Cells with a formula whose result the file does not hold."""

    def cell(self, row: int, column: int) -> CellValue:
        """Return a cell, None outside the sheet."""
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column]
        return None


@dataclass(frozen=True)
class Workbook:
    """A file as read: its sheets in order, which reader read them, and what it carries besides cells."""

    name: str
    sheets: tuple[Grid, ...]
    reader: str
    carries: tuple[str, ...] = ()
    """Names of parts that are never run or followed: ``macros``, ``external_links``, ``comments`` …"""


def cell_name(row: int, column: int) -> str:
    """Return the name people use: ``cell_name(4, 2)`` is ``C5``."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"
