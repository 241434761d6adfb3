"""Blocks of cells to and from the clipboard, in the forms that a Dutch Excel takes and gives."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from rvs_desktop.models.fields import Field
from rvs_desktop.ui.tables.cells import CellState, Row, RowKind, Shown

if TYPE_CHECKING:
    from rvs_desktop.exporting.tables import Value

_QUALIFIED = ("ca.", ">", "≥", "bijna", "<")
"""Beginnings of figures that are more than their number; they are copied as they are printed."""
OWN_FORMAT = "application/x-rvs-rows"
"""Says of a block from this program which of its rows are sums, so that pasting can leave them out."""


@dataclass(frozen=True)
class Block:
    """A rectangle of texts; ``sums`` are the rows that were sums where they came from."""

    rows: tuple[tuple[str, ...], ...]
    sums: frozenset[int] = frozenset()

    @property
    def size(self) -> int:
        """Number of cells."""
        return sum(len(row) for row in self.rows)

    @property
    def width(self) -> int:
        """Number of columns."""
        return max((len(row) for row in self.rows), default=0)


def read_text(text: str) -> Block:
    """Read tab-separated text as Excel and LibreOffice write it, with quotes round cells of several lines."""
    lines = csv.reader(io.StringIO(text.rstrip("\r\n")), delimiter="\t", quotechar='"')
    return Block(tuple(tuple(cell.strip() for cell in line) or ("",) for line in lines))


def read_mime(data: QMimeData | None) -> Block:
    """Read a block from the clipboard; empty when it holds no text, or (None) nothing at all."""
    if data is None or not data.hasText():
        return Block(())
    block = read_text(data.text())
    sums = bytes(data.data(OWN_FORMAT).data()).decode("ascii", "ignore").split()
    return Block(block.rows, frozenset(int(number) for number in sums if number.isdecimal()))


def copy_text(cell: Shown, field: Field) -> str:
    """Return a cell as it is copied: numbers without separators of thousands and with a decimal comma."""
    from rvs_desktop.exporting.delimited import cell_text

    return cell_text(_value(cell), field)


def to_mime(
    rows: Sequence[Row], fields: Sequence[Field], columns: Sequence[int], *, headings: bool
) -> QMimeData:
    """Return a block as text and as a table that Excel takes with its layout.

    Args:
        rows: the rows of the block.
        fields: all columns of the table.
        columns: which of them are in the block.
        headings: whether the titles of the columns go along.
    """
    from rvs_desktop.exporting.clipboard import clipping

    clip = clipping(
        [fields[column] for column in columns],
        [[_value(row.cells[column]) for column in columns] for row in rows],
        headings=headings,
    )
    data = QMimeData()
    data.setText(clip.text)
    data.setHtml(clip.html)
    offset = 1 if headings else 0
    sums = [str(index + offset) for index, row in enumerate(rows) if row.kind is not RowKind.DATA]
    data.setData(OWN_FORMAT, " ".join(sums).encode("ascii"))
    return data


def _value(cell: Shown) -> Value:
    """Return what stands behind a cell, or its text where that says more (not delivered, n.v.t.)."""
    if isinstance(cell, str):
        return cell
    value = cell.value
    if cell.state is not CellState.VALUE or cell.text.startswith(_QUALIFIED) or isinstance(value, bool):
        return cell.text
    return value if isinstance(value, int | Decimal | Fraction | date) else cell.text
