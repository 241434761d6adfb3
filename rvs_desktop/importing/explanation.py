"""What was concluded from a file and why: everything a person can look at and overrule before anything is stored.

It is made on request in the isolated worker, lives in memory for as long as the file is looked at, and is never
stored. Texts of columns that may hold personal data are masked before they leave the worker.
"""

from __future__ import annotations

from dataclasses import dataclass

from rvs_desktop.importing.decisions import Choice

MASKED = "(verborgen)"
MOST_ROWS = 200
"""Rows of a sheet that are shown around and in its tables; what is more is told as a number."""
MOST_COLUMNS = 60


@dataclass(frozen=True)
class ColumnRead:
    """One column of a table: what it was taken for, how surely, and why.

    ``role`` is ``key`` (the labels of the rows), ``figures``, ``period``, ``area``, ``measure``, ``status``,
    ``total``, ``skipped`` or ``private``. Codes are empty where the column says nothing of it.
    """

    column: int
    """Counted from 0."""
    heading: str
    """The headings above it, from top to bottom, parted by `` · ``; the text that decisions go by."""
    role: str
    measure: str = ""
    area: str = ""
    period: str = ""
    scale: int = 1
    confidence: float = 1.0
    """From 0 to 1; below 0,8 a person should look."""
    reason: str = ""
    """One plain Dutch sentence."""
    alternatives: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class RowRead:
    """One row of a table that is no ordinary row of figures, or whose name was not written as we know it."""

    row: int
    """Counted from 0."""
    label: str
    role: str
    """``figures``, ``total``, ``section`` or ``skipped``."""
    area: str = ""
    measure: str = ""
    period: str = ""
    reason: str = ""
    alternatives: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class TableRead:
    """One table as it was found on its sheet; places count from 0, ends are inclusive."""

    top: int
    left: int
    bottom: int
    right: int
    header_rows: tuple[int, ...]
    key_column: int
    columns: tuple[ColumnRead, ...]
    rows: tuple[RowRead, ...] = ()
    notes: tuple[str, ...] = ()
    """Other conclusions in one Dutch sentence each, such as where the period came from."""


@dataclass(frozen=True)
class SheetRead:
    """One sheet: its cells as text from row ``first_row`` on, masked where needed, and its tables."""

    name: str
    hidden: bool
    rows: tuple[tuple[str, ...], ...]
    first_row: int
    last_row: int
    """The last row of the sheet with content, also when it is not among ``rows``."""
    masked: tuple[int, ...]
    """Columns of which the texts are hidden."""
    tables: tuple[TableRead, ...]
    reason: str = ""
    """Why a sheet was not read, one Dutch sentence; empty when it was."""


@dataclass(frozen=True)
class Explanation:
    """All sheets of a file in their order."""

    sheets: tuple[SheetRead, ...]
