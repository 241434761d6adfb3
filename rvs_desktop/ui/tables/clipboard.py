"""Blocks of cells to and from the clipboard, in the forms that a Dutch Excel takes and gives."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QMimeData

from rvs_desktop.models.fields import NUMERIC, Field
from rvs_desktop.ui.tables.cells import CellState, Row, RowKind, Shown, text_of

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
    lines = list(csv.reader(io.StringIO(text.rstrip("\r\n")), delimiter="\t", quotechar='"'))
    width = max((len(line) for line in lines), default=0)
    return Block(
        tuple(tuple(cell.strip() for cell in (*line, *[""] * (width - len(line)))) for line in lines)
    )


def read_mime(data: QMimeData) -> Block:
    """Read a block from the clipboard; empty when it holds no text."""
    if not data.hasText():
        return Block(())
    block = read_text(data.text())
    sums = bytes(data.data(OWN_FORMAT).data()).decode("ascii", "ignore").split()
    return Block(block.rows, frozenset(int(number) for number in sums if number.isdigit()))


def copy_text(cell: Shown) -> str:
    """Return a cell as it is copied: numbers without separators of thousands and with a decimal comma."""
    if isinstance(cell, str):
        return cell
    value = cell.value
    if cell.state is CellState.VALUE and isinstance(value, int | Decimal) and not isinstance(value, bool):
        if text_of(cell).endswith("%"):
            return cell.text
        return str(value).replace(".", ",")
    return cell.text


def to_mime(
    rows: Sequence[Row], fields: Sequence[Field], columns: Sequence[int], *, headings: bool
) -> QMimeData:
    """Return a block as text and, with headings, as a table that Excel takes with its layout.

    Args:
        rows: the rows of the block.
        fields: all columns of the table.
        columns: which of them are in the block.
        headings: whether the titles of the columns go along.
    """
    lines = [[copy_text(row.cells[column]) for column in columns] for row in rows]
    titles = [fields[column].title for column in columns]
    text = "\n".join(
        "\t".join(_quoted(cell) for cell in line) for line in ([titles] if headings else []) + lines
    )
    data = QMimeData()
    data.setText(text)
    if headings:
        data.setHtml(_as_html(titles, lines, [fields[column].kind in NUMERIC for column in columns]))
    offset = 1 if headings else 0
    sums = [str(index + offset) for index, row in enumerate(rows) if row.kind is not RowKind.DATA]
    data.setData(OWN_FORMAT, " ".join(sums).encode("ascii"))
    return data


def _quoted(text: str) -> str:
    """Put quotes round a text that would break the lines or columns of the block."""
    if any(mark in text for mark in '\t\n\r"'):
        return '"' + text.replace('"', '""') + '"'
    return text


def _as_html(titles: Sequence[str], lines: Sequence[Sequence[str]], right: Sequence[bool]) -> str:
    head = "".join(f"<th>{html.escape(title)}</th>" for title in titles)
    body = "".join(
        "<tr>"
        + "".join(
            f"<td{' align=right' if at_right else ''}>{html.escape(cell)}</td>"
            for cell, at_right in zip(line, right, strict=True)
        )
        + "</tr>"
        for line in lines
    )
    return f'<html lang="nl"><body><table><tr>{head}</tr>{body}</table></body></html>'
