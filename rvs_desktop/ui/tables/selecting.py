"""The selection as a rectangle of rows and columns, and what the status line says of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel

from rvs_desktop.formats import format_count, format_decimal
from rvs_desktop.models.fields import FieldKind
from rvs_desktop.ui.tables.cells import CellState, RowKind, Shown
from rvs_desktop.ui.tables.header import TableHeader
from rvs_desktop.ui.tables.model import TableModel

SUMMED: Final = 50_000
"""Cells beyond which a selection is counted but not added up, so that Ctrl+A stays instant."""
_ADDS_UP: Final = frozenset({FieldKind.COUNT, FieldKind.DECIMAL, FieldKind.CENTS})
"""Kinds whose sum means something; percentages are never added or averaged."""


@dataclass(frozen=True)
class Rectangle:
    """Rows and columns (logical numbers, in the order shown) that a selection spans."""

    rows: range
    columns: tuple[int, ...]

    @property
    def size(self) -> int:
        """Number of cells."""
        return len(self.rows) * len(self.columns)


def rectangle(selection: QItemSelectionModel, header: TableHeader) -> Rectangle:
    """Return the rectangle round the selected cells, or round the current cell when nothing is selected."""
    chosen = selection.selection()
    ranges = [chosen.at(number) for number in range(chosen.count())]
    now = selection.currentIndex()
    if not ranges:
        return Rectangle(range(now.row(), now.row() + 1), (now.column(),)) if now.isValid() else _NOTHING
    top, bottom = min(one.top() for one in ranges), max(one.bottom() for one in ranges)
    visual = [header.visualIndex(column) for one in ranges for column in range(one.left(), one.right() + 1)]
    columns = [header.logicalIndex(place) for place in range(min(visual), max(visual) + 1)]
    shown = tuple(column for column in columns if not header.isSectionHidden(column))
    return Rectangle(range(top, bottom + 1), shown)


_NOTHING: Final = Rectangle(range(0), ())


def summary(model: TableModel, selection: QItemSelectionModel) -> str:
    """Return what a selection of several cells adds up to: ``5 cellen, som 108, gemiddeld 21,6``."""
    chosen = selection.selection()
    ranges = [chosen.at(number) for number in range(chosen.count())]
    size = sum(one.width() * one.height() for one in ranges)
    if size < 2:
        return ""
    translate = QCoreApplication.translate
    count = translate("tables", "{count} cellen").format(count=format_count(size))
    if size > SUMMED:
        return count
    kinds = {model.fields[column].kind for one in ranges for column in range(one.left(), one.right() + 1)}
    numbers: list[Fraction] = []
    for one in ranges:
        for row in model.rows(one.top(), one.height()):
            if row is not None and row.kind is RowKind.DATA:
                cells = row.cells[one.left() : one.right() + 1]
                numbers.extend(number for cell in cells if (number := _exact(cell)) is not None)
    if not numbers or len(kinds & _ADDS_UP) != 1 or FieldKind.PERCENT in kinds:
        return count
    kind = next(iter(kinds & _ADDS_UP))
    total = sum(numbers, Fraction(0))
    return translate("tables", "{cells}, som {total}, gemiddeld {mean}").format(
        cells=count, total=_written(total, kind), mean=_written(total / len(numbers), kind, mean=True)
    )


def _exact(cell: Shown) -> Fraction | None:
    if isinstance(cell, str) or cell.state is not CellState.VALUE:
        return None
    value = cell.value
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        return None
    return Fraction(value)


def _written(value: Fraction, kind: FieldKind, *, mean: bool = False) -> str:
    if kind is FieldKind.CENTS:
        return format_decimal(value / 100, 2)
    if value.denominator == 1 and not mean:
        return format_decimal(value)
    return format_decimal(value, 1)
