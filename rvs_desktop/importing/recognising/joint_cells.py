"""One figure in a cell that is merged over several places of a table: theirs together, or a slip of the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from rvs_desktop.importing.files.workbook import Range
from rvs_desktop.importing.recognising.columns import Column
from rvs_desktop.importing.recognising.rows import Kind
from rvs_desktop.importing.recognising.tables import TableShape


def joint_cells(table: TableShape, columns: Sequence[Column]) -> dict[int, frozenset[int]]:
    """Return the cells of figures that are merged over more columns or rows with a label of their own, by row."""
    values = {column.index for column in columns if column.role == "value"}
    keys = [column.index for column in columns if column.role == "key"]
    body = set(table.body)
    found: dict[int, set[int]] = {}
    for merged in table.sheet.grid.merged:
        if merged.top not in body or merged.left not in values:
            continue
        across = sum(column in values for column in range(merged.left, merged.right + 1))
        down = 1 + sum(
            _has_label(table, row, keys) for row in range(merged.top + 1, _last(merged, table) + 1)
        )
        if across > 1 or down > 1:
            found.setdefault(merged.top, set()).add(merged.left)
    return {row: frozenset(indexes) for row, indexes in found.items()}


def _last(merged: Range, table: TableShape) -> int:
    return min(merged.bottom, table.body[-1])


def _has_label(table: TableShape, row: int, keys: Sequence[int]) -> bool:
    return any(table.sheet.kind(row, key) is not Kind.BLANK for key in keys)
