"""A workbook as it was read: typed cells and what each reader knows about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Final

ERROR_NAMES: Final = {
    "#N/A": "#N/B",
    "#DIV/0!": "#DEEL/0!",
    "#REF!": "#VERW!",
    "#VALUE!": "#WAARDE!",
    "#NAME?": "#NAAM?",
    "#NUM!": "#GETAL!",
    "#NULL!": "#LEEG!",
    "#GETTING_DATA": "#GEGEVENS_OPHALEN",
    "#SPILL!": "#OVERLOOP!",
    "#CALC!": "#BEREKEN!",
}
"""Errors as files store them, to how a Dutch Excel shows them."""
_DUTCH_ERRORS: Final = frozenset(ERROR_NAMES.values())


@dataclass(frozen=True)
class ErrorValue:
    """A cell in which the spreadsheet program shows an error, as it shows it: ``#DEEL/0!``, ``#N/B``."""

    text: str

    @classmethod
    def of(cls, text: str) -> ErrorValue:
        """Return the error under its Dutch name, whichever of the two names a file gives."""
        name = text.strip().upper()
        return cls(ERROR_NAMES.get(name, name))

    @property
    def english(self) -> str:
        """The name that an English program shows, the same text when it has no other."""
        return next((key for key, dutch in ERROR_NAMES.items() if dutch == self.text), self.text)


def is_error_text(text: str) -> bool:
    """Say whether a text is the name of an error, Dutch or English: text files hold errors so."""
    name = text.strip().upper()
    return name in ERROR_NAMES or name in _DUTCH_ERRORS


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

    @property
    def content(self) -> int:
        """Number of cells with content, a formula without a result included."""
        filled = sum(
            value is not None and not (isinstance(value, str) and not value.strip())
            for row in self.rows
            for value in row
        )
        return filled + sum(self.cell(*place) is None for place in self.unresolved)

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
    asides: tuple[Grid, ...] = ()
    """Texts beside the cells (comments, pivot caches): looked at for personal data, never imported."""


def cell_name(row: int, column: int) -> str:
    """Return the name people use: ``cell_name(4, 2)`` is ``C5``."""
    return f"{column_letters(column)}{row + 1}"


@lru_cache(maxsize=1000)
def column_letters(column: int) -> str:
    """Return the letters of a column: 2 is ``C``."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
