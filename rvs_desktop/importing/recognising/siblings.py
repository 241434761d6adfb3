"""What the other sheets and tables of a file lead one to expect of this one.

When all other tabs are named after a month and one is not, that one is a month with a typing error, not a year: what
its neighbours name in a place, a table must name too, or a person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.plain_text import plain

_WHOLE_YEAR = re.compile(r"\b(?:heel |hele |gehele )?jaar(?:cijfers|overzicht|totaal)?\b")


@dataclass(frozen=True)
class Expected:
    """Whether a table should name a part of a year, or what is counted, near to its figures."""

    part: bool = False
    measure: bool = False
    heading: bool = False
    """Whether other tables of the sheet have a heading: figures without one are loose remarks."""


NOTHING_EXPECTED = Expected()


def expected(
    table: TableShape, tables: Sequence[TableShape], sheet: Label, sheets: Sequence[Label]
) -> Expected:
    """Return what a table should name itself.

    Args:
        table: the table.
        tables: all tables of its sheet.
        sheet: the name of its sheet.
        sheets: the names of the other sheets with tables.
    """
    own = _own_titles(table, tables)
    others = [
        _own_titles(other, tables) for other in tables if other is not table and other.continues is None
    ]
    part = _most(sheets, _names_part, 2) and not _names_part(sheet)
    part = part or (_most(others, _any_part, 1) and not _any_part(own) and table.continues is None)
    said = any(_WHOLE_YEAR.search(plain(label.text)) for label in (*own, sheet))
    measure = _most(sheets, _names_measure, 2) and not sheet.known and bool(sheet.unknown)
    block = _most(others, _any_measure, 1) and table.continues is None
    strange = bool(own) and not _any_measure(own) and any(label.unknown for label in own)
    heading = any(other.headers for other in tables if other is not table)
    return Expected(part and not said, measure or (block and strange), heading)


def _own_titles(table: TableShape, tables: Sequence[TableShape]) -> list[Label]:
    """Return the titles of one table; above the first one stand the titles of the sheet as well."""
    rows = table.titles
    if table is tables[0]:
        fewest = min((len(other.titles) for other in tables[1:] if other.titles), default=len(rows))
        rows = rows[-fewest:]
    return [label for row in rows if (label := _first(table, row)) is not None]


def _first(table: TableShape, row: int) -> Label | None:
    filled = table.sheet.filled(row, table.left, table.right)
    return table.sheet.label(row, filled[0][0]) if filled else None


def _most(others: Sequence[object], named: object, least: int) -> bool:
    assert callable(named)
    count = sum(bool(named(other)) for other in others)
    return count >= least and count * 2 > len(others)


def _names_part(label: Label) -> bool:
    return label.period is not None and label.period.has_part


def _any_part(labels: Sequence[Label]) -> bool:
    return any(map(_names_part, labels))


def _names_measure(label: Label) -> bool:
    return bool(label.known)


def _any_measure(labels: Sequence[Label]) -> bool:
    return any(map(_names_measure, labels))
