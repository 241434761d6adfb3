"""Labels that stand in the middle or at the end of what they are about, and are not merged.

A label is filled down or to the right until the next one, as people type them. Where the first cells of a block have
none, the block does not begin at its label, and filling would give its cells to the block before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from rvs_desktop.importing.recognising.columns import Column, merged_at
from rvs_desktop.importing.recognising.rows import Kind
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.plain_text import plain

UNSURE: Final = "?"
"""Stands for a label that belongs to another row or to this one; nothing is called so, so that it is asked."""


def mark_centred(table: TableShape, columns: Sequence[Column]) -> None:
    """Mark the columns with figures of which a heading above stands in the middle of its columns.

    So it is when the first of them has none there, while its lowest heading comes back below the labels to its right:
    ``Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4`` with ``2018`` above the second.
    """
    values = [column for column in columns if column.role == "value"]
    if len(values) < 2 or len(table.headers) < 2:
        return
    lowest = table.headers[-1]
    texts = [_text(table, lowest, column.index) for column in values]
    for row in table.headers[:-1]:
        named = [_is_named(table, row, column.index) for column in values]
        if named[0] or not any(named):
            continue
        first = named.index(True)
        if set(texts[:first]) & set(texts[first:]) - {""}:
            for column, own in zip(values, named, strict=True):
                column.centred = column.centred or not own


def centred_keys(table: TableShape, keys: Sequence[Column], rows: Iterable[int]) -> frozenset[int]:
    """Return which key columns have their labels in the middle or at the end of blocks of rows, by their place.

    The first row has then no label in the column while it has one further to the right.
    """
    found: set[int] = set()
    sheet = table.sheet
    first = next((row for row in rows if any(_filled(table, row, key.index) for key in keys)), -1)
    if first < 0:
        return frozenset()
    for place, key in enumerate(keys[:-1]):
        inner = [other for other in keys[place + 1 :] if _filled(table, first, other.index)]
        labels = [sheet.label(first, other.index) for other in inner]
        if _filled(table, first, key.index) or not inner or any(label and label.total for label in labels):
            continue
        if merged_at(table, first, key.index) is None:
            found.add(place)
    return frozenset(found)


def _is_named(table: TableShape, row: int, column: int) -> bool:
    return _filled(table, row, column) or merged_at(table, row, column) is not None


def _filled(table: TableShape, row: int, column: int) -> bool:
    return table.sheet.kind(row, column) is not Kind.BLANK


def _text(table: TableShape, row: int, column: int) -> str:
    label = table.sheet.label(row, column)
    return plain(label.text) if label is not None else ""
