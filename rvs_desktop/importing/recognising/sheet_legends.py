"""Where a file explains its marks: on the lines around its tables, beside the figures, or on a sheet of its own."""

from __future__ import annotations

from collections.abc import Collection

from rvs_desktop.importing.files.workbook import Workbook
from rvs_desktop.importing.recognising.rows import Sheet
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.headers import Labeler
from rvs_desktop.importing.wording.legends import Legend, read_legend

_BESIDE = 400
"""Rows of a table in which a legend beside it is looked for."""


def legend_of(sheet: Sheet, tables: list[TableShape]) -> Legend:
    """Read the explained marks from all lines that are no row of a table."""
    body = {row for table in tables for row in table.body if row not in table.sections}
    texts = [text for row in sorted(body)[:_BESIDE] for text in sheet.grid.rows[row]]
    # a legend may also stand beside the figures: ``x = geheim``
    beside = [(text,) for text in texts if isinstance(text, str) and "=" in text]
    return read_legend([*_lines(sheet, body), *beside])


def _lines(sheet: Sheet, body: set[int]) -> list[tuple[str, ...]]:
    lines: list[tuple[str, ...]] = []
    for number, row in enumerate(sheet.grid.rows):
        if number not in body:
            texts = tuple(value for value in row if isinstance(value, str) and value.strip())
            if texts:
                lines.append(texts)
    return lines


def shared_legend(workbook: Workbook, labeler: Labeler, with_tables: Collection[str]) -> Legend:
    """Read the marks explained on a sheet without tables; they count for all sheets."""
    lines: list[tuple[str, ...]] = []
    for grid in workbook.sheets:
        if grid.name not in with_tables and not grid.hidden:
            lines += _lines(Sheet(grid, labeler), set())
    return read_legend(lines)
