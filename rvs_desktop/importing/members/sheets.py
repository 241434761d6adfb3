"""Finding member lists in a workbook: which row heads the columns, which body a line is about, what each cell means.

Only columns of a member list leave the sheet; all others are counted and left behind (rule D1).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from rvs_desktop.importing.files.workbook import CellValue, ErrorValue, Grid, Workbook
from rvs_desktop.models.roster.columns import CONTACT_COLUMNS, MEMBER_COLUMNS
from rvs_desktop.models.text_keys import name_key

_HEADER_ROWS: Final = 30
"""Rows at the top of a sheet among which the heading is looked for."""
_GUARDED: Final = frozenset("=+-@")
_LONGEST: Final = 200
"""Characters of a cell that are kept."""
_NATIONAL: Final = 9
"""Digits of a Dutch telephone number without its first 0."""
BEHALF_MORE: Final = "behalf_more"
"""A second column that says on whose behalf someone sits."""
_NAMED: Final = frozenset({"name", "family_name"})
_KEYS: Final = {
    name_key(text): field.key
    for field in (*MEMBER_COLUMNS, *CONTACT_COLUMNS)
    for text in (field.key, field.title, *field.aliases)
}


@dataclass(frozen=True)
class MemberRow:
    """A line of a member list: where it stands, which heading stands above it, and its cells by column key."""

    sheet: str
    row: int
    """Counted from 1, as Excel does."""
    heading: str
    """The sheet, title or line above that may name the body."""
    texts: Mapping[str, str]

    @property
    def place(self) -> str:
        """Where a message says that it stands."""
        return f"{self.sheet}, rij {self.row}"


@dataclass(frozen=True)
class MemberSheets:
    """What a workbook holds: its lines, and how many cells of other columns were left behind."""

    rows: tuple[MemberRow, ...]
    left_behind: tuple[tuple[str, str], ...]
    """(sheet, heading) of columns that are not read."""


def find_members(workbook: Workbook) -> MemberSheets:
    """Return the lines of every member list in a workbook; hidden sheets are not read."""
    rows: list[MemberRow] = []
    left: list[tuple[str, str]] = []
    for sheet in workbook.sheets:
        if sheet.hidden:
            continue
        found, unread = _of_sheet(sheet)
        rows += found
        left += [(sheet.name, heading) for heading in unread]
    return MemberSheets(tuple(rows), tuple(left))


def _of_sheet(sheet: Grid) -> tuple[list[MemberRow], list[str]]:
    head = next((number for number, row in enumerate(sheet.rows[:_HEADER_ROWS]) if _is_heading(row)), None)
    if head is None:
        return [], []
    columns, unread = _columns(sheet.rows[head])
    title = _title(sheet.rows[:head])
    heading = title or sheet.name
    rows: list[MemberRow] = []
    for number, cells in enumerate(sheet.rows[head + 1 :], start=head + 2):
        if _is_heading(cells, share=0.7):
            columns, more = _columns(cells)
            unread += more
            continue
        texts = {key: _text_of(key, cells[place]) for place, key in columns.items() if place < len(cells)}
        filled = [text for text in map(cell_text, cells) if text]
        if not any(texts.get(key) for key in _NAMED) or (len(filled) == 1 and len(columns) > 1):
            if filled:
                heading = filled[0]
            continue
        rows.append(MemberRow(sheet.name, number, heading, texts))
    return rows, list(dict.fromkeys(unread))


def _is_heading(row: Sequence[CellValue], share: float = 0.3) -> bool:
    """Tell whether a row heads a member list: two or more known columns, one of them with names.

    A line of members holds such words too (``lid``, ``van``), so a heading further down must be known for the most.
    """
    texts = [text for cell in row if (text := cell_text(cell))]
    keys = [key for text in texts if (key := _KEYS.get(name_key(text)))]
    return len(set(keys)) >= 2 and bool(_NAMED & set(keys)) and len(keys) >= share * len(texts)


def _columns(row: Sequence[CellValue]) -> tuple[dict[int, str], list[str]]:
    """Return place → column key, and the headings that are not known; of two for one column the first counts."""
    known: dict[int, str] = {}
    unread: list[str] = []
    for place, cell in enumerate(row):
        text = cell_text(cell)
        key = _KEYS.get(name_key(text), "") if text else ""
        if key == "behalf" and key in known.values():
            key = BEHALF_MORE  # a list may name the district and the municipality
        if key and key not in known.values():
            known[place] = key
        elif text:
            unread.append(text[:_LONGEST])
    return known, unread


def _title(rows: Iterable[Sequence[CellValue]]) -> str:
    """Return the first text above the heading."""
    return next((text for row in rows for cell in row if (text := cell_text(cell))), "")


def _text_of(key: str, value: CellValue) -> str:
    """Return a cell of a column; a Dutch telephone number that Excel took for a number gets its first 0 back."""
    text = cell_text(value)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return f"0{text}" if key in ("phone", "mobile") and is_number and len(text) == _NATIONAL else text


def cell_text(value: CellValue) -> str:
    """Return a cell as text: days as ``1-3-2017``, whole numbers without a point, errors as nothing."""
    if value is None or isinstance(value, ErrorValue | bool):
        return ""
    if isinstance(value, datetime | date):
        return f"{value.day}-{value.month}-{value.year}"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    text = " ".join(str(value).split())[:_LONGEST]
    # our own csv puts a quote before what a spreadsheet would run
    return text[1:] if text[:1] == "'" and text[1:2] in _GUARDED else text
