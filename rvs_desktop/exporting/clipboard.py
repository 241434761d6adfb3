"""Cells for the clipboard, as text and as HTML; a spreadsheet takes them as numbers, and runs nothing."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass

from rvs_desktop.exporting.delimited import cell_text
from rvs_desktop.exporting.safe_text import guarded
from rvs_desktop.exporting.tables import Value
from rvs_desktop.models.fields import NUMERIC, Field


@dataclass(frozen=True)
class Clipping:
    """The same cells twice: ``text`` for text/plain (tabs and line ends), ``html`` for text/html."""

    text: str
    html: str


def clipping(fields: Sequence[Field], rows: Sequence[Sequence[Value]], *, headings: bool = False) -> Clipping:
    """Return a block of cells for the clipboard.

    Args:
        fields: the columns of the block.
        rows: a value per field.
        headings: whether the titles of the columns go along.
    """
    titles = [guarded(field.title) for field in fields]
    lines = [[cell_text(value, field) for value, field in zip(row, fields, strict=True)] for row in rows]
    text = "\n".join("\t".join(line) for line in ([titles] if headings else []) + lines)
    head = f"<tr>{''.join(f'<th>{html.escape(title)}</th>' for title in titles)}</tr>" if headings else ""
    body = "".join(
        f"<tr>{''.join(_cell(cell, value, field) for cell, value, field in zip(line, row, fields, strict=True))}</tr>"
        for line, row in zip(lines, rows, strict=True)
    )
    return Clipping(text, f'<meta charset="utf-8"><table>{head}{body}</table>')


def _cell(text: str, value: Value, field: Field) -> str:
    """Return one cell; a text is marked as text, so that a spreadsheet does not guess."""
    plain = isinstance(value, str)
    style = " style=\"mso-number-format:'\\@'\"" if plain else ""
    align = ' align="right"' if field.kind in NUMERIC and not plain else ""
    return f"<td{style}{align}>{html.escape(text)}</td>"
