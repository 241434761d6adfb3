"""The tables of a sheet as a person drew them: ``A4:F43;header=4-5;key=A``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from rvs_desktop.importing.files.workbook import column_letters
from rvs_desktop.importing.recognising.rows import RowType, Sheet, row_type
from rvs_desktop.importing.recognising.tables import TableShape, find_tables

_TABLE: Final = re.compile(
    r"(?P<left>[A-Z]{1,3})(?P<top>\d{1,7}):(?P<right>[A-Z]{1,3})(?P<bottom>\d{1,7})"
    r"(?:;header=(?P<first>\d{1,7})?(?:-(?P<last>\d{1,7}))?)?(?:;key=(?P<keys>[A-Z]{1,3}(?:,[A-Z]{1,3})*)?)?"
)
_MOST_HEADINGS: Final = 6


@dataclass(frozen=True)
class Drawn:
    """One table as drawn; rows and columns count from 0, ends are inclusive; ``headers`` is None when not said."""

    top: int
    left: int
    bottom: int
    right: int
    headers: tuple[int, ...] | None = None
    keys: tuple[int, ...] = ()


def read_drawn(answer: str) -> tuple[Drawn, ...] | None:
    """Return the tables of an answer, empty for none; None when it is not written as it should be."""
    found: list[Drawn] = []
    for text in filter(None, (part.strip() for part in answer.split("|"))):
        match = _TABLE.fullmatch(text.replace(" ", ""))
        if match is None:
            return None
        top, bottom = int(match["top"]) - 1, int(match["bottom"]) - 1
        left, right = _column(match["left"]), _column(match["right"])
        headers: tuple[int, ...] | None = None
        if ";header=" in text:
            first = int(match["first"] or 0)
            last = int(match["last"] or first)
            headers = tuple(range(first - 1, min(last, first + _MOST_HEADINGS - 1))) if first else ()
        keys = tuple(map(_column, match["keys"].split(","))) if match["keys"] else ()
        if top < 0 or bottom < top or right < left:
            return None
        found.append(Drawn(top, left, bottom, right, headers, keys))
    return tuple(found)


def written(table: TableShape) -> str:
    """Return a table as an answer names it."""
    rows = [*table.headers, *table.body]
    keys = f";key={','.join(column_letters(key) for key in table.keys)}" if table.keys else ""
    first, last = (table.headers[0] + 1, table.headers[-1] + 1) if table.headers else (0, 0)
    header = f"{first}-{last}" if last > first else f"{first}" if first else ""
    return f"{column_letters(table.left)}{min(rows) + 1}:{column_letters(table.right)}{max(rows) + 1};header={header}{keys}"


def chosen_tables(sheet: Sheet, answer: str | None) -> list[TableShape]:
    """Return the tables of a sheet: as a person drew them, else as they are found."""
    drawn = read_drawn(answer) if answer is not None else None
    if drawn is None:
        return find_tables(sheet)
    found = find_tables(sheet) if any(one.headers is None for one in drawn) else []
    tables = [_shape(sheet, one, found) for one in drawn]
    taken = {row for table in tables for row in (*table.headers, *table.body)}
    for number, table in enumerate(tables):
        edge = min([*table.headers, *table.body], default=0)
        above = max((max(t.body) for t in tables[:number] if t.body and max(t.body) < edge), default=-1)
        loose = [
            row
            for row in range(edge)
            if row not in taken and row_type(sheet, row, 0, len(sheet.grid.rows[row])) in _SPEAKING
        ]
        table.titles = [row for row in loose if row > above]
        table.outer = [row for row in loose if row <= above]
        table.first = number == 0
    return [table for table in tables if table.body]


_SPEAKING: Final = frozenset({RowType.SINGLE, RowType.PAIR, RowType.TEXT})


def _shape(sheet: Sheet, drawn: Drawn, found: list[TableShape]) -> TableShape:
    bottom = min(drawn.bottom, len(sheet.grid.rows) - 1)
    rows = range(drawn.top, bottom + 1)
    headers = drawn.headers
    if headers is None:
        known = next((t for t in found if set(t.headers) & set(rows)), None)
        headers = tuple(row for row in known.headers if row in rows) if known is not None else ()
    headers = tuple(row for row in headers if row < len(sheet.grid.rows))
    types = {row: row_type(sheet, row, drawn.left, drawn.right) for row in rows}
    body = [
        row
        for row in rows
        if row not in headers and row > max(headers, default=-1) and types[row] is not RowType.BLANK
    ]
    sections = {row for row in body if types[row] is RowType.SINGLE}
    return TableShape(
        sheet, drawn.left, drawn.right, list(headers), body, sections, title_left=0, keys=drawn.keys
    )


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
