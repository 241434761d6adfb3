"""The page filters above a pivot table: ``Jaar | (Alle)``, ``Soort melding | Inbraak``; each figure is what they let through."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from rvs_desktop.importing.recognising.rows import Kind
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.area_names import Match
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.period_text import PeriodText
from rvs_desktop.importing.wording.plain_text import plain, tidy

_ALL: Final = re.compile(r"\((?:alle|alles|all)\)", re.IGNORECASE)
_SOME: Final = re.compile(r"\((?:meerdere items|multiple items|leeg|blank)\)", re.IGNORECASE)
_PIVOT: Final = re.compile(
    r"rijlabels|row labels|kolomlabels|column labels|(?:som|aantal|sum|count) (?:van|of) .+|(?:gegevens|waarden|values)"
)
_MOST: Final = 12
_WIDE: Final = 10_000
_AREAS: Final = frozenset({"municipality", "area", "district"})
_PARTS: Final = frozenset({"quarter", "half", "month"})


@dataclass(frozen=True)
class Filter:
    """What one filter says of all figures below it."""

    label: Label
    asked: str
    period: PeriodText | None = None


def filter_rows(table: TableShape) -> range:
    """Return the rows above the heading of a table, as far as they hold a name and a value or nothing."""
    top = first = min(table.headers, default=0)
    while first > 0 and top - first < _MOST and len(table.sheet.filled(first - 1, 0, _WIDE)) <= 2:
        first -= 1
    return range(first, top)


def read_filter(table: TableShape, row: int, filled: list[tuple[int, Kind]]) -> Filter | None:
    """Return what a row above a table says as a filter, None when it is none or names one area, period or measure.

    Args:
        table: the table.
        row: a row above it.
        filled: the cells of the row that hold something.
    """
    if len(filled) != 2 or filled[0][1] is not Kind.TEXT or filled[1][0] != filled[0][0] + 1:
        return None
    sheet = table.sheet
    name = sheet.label(row, filled[0][0])
    value = tidy(str(sheet.grid.cell(row, filled[1][0]))).strip()
    if name is None:
        return None
    every, some = _ALL.fullmatch(value) is not None, _SOME.fullmatch(value) is not None
    if every or some:
        return _open(name, every=every, label=sheet.labeler.label(value))
    if not _is_pivot(table) or not _narrows(table, name, sheet.labeler.label(value)):
        return None
    return Filter(replace(name, unknown=frozenset({plain(value)})), "filter")


def _narrows(table: TableShape, name: Label, value: Label) -> bool:
    """Whether a filter lets a part through that is no area, period or measure known here."""
    if name.head in _AREAS | {"label"}:
        return value.area.how not in {Match.EXACT, Match.AMBIGUOUS}
    if name.head == "measure":
        cells = (
            (row, c) for row in table.headers for c, _ in table.sheet.filled(row, table.left, table.right)
        )
        labels = [label for cell in cells if (label := table.sheet.label(*cell)) is not None]
        counted = frozenset[str]().union(*(label.known for label in labels))
        return bool(counted) and not (value.known and value.known <= counted and not value.unknown)
    return not name.head and name.axis in {"", "measure"}


def _open(name: Label, *, every: bool, label: Label) -> Filter:
    """Read a filter that lets more than one thing through."""
    if name.head in _AREAS:
        return Filter(label, name.head)
    if name.head in _PARTS:
        return Filter(label, name.head, None if every else PeriodText(several=True))
    if name.head in {"year", "period"}:
        return Filter(label, name.head, PeriodText(any_year=True))
    return Filter(label, "all") if every else Filter(replace(name, unknown=label.unknown), "filter")


def _is_pivot(table: TableShape) -> bool:
    """Whether a heading holds the words that a pivot table puts there itself."""
    grid = table.sheet.grid
    top = min(table.headers, default=0)
    texts = (value for row in {*table.headers, max(top - 1, 0)} for value in grid.rows[row])
    return any(isinstance(text, str) and _PIVOT.fullmatch(plain(text)) for text in texts)
