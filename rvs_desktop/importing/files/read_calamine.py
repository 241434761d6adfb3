"""The first reader: python-calamine, for xlsx, xlsm, xlsb, xls and ods, with what the gate saw put back in."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import cast

from rvs_desktop.importing.files.cells import CellValues
from rvs_desktop.importing.files.gate_findings import FileFindings, SheetFindings
from rvs_desktop.importing.files.package import refuse_encrypted
from rvs_desktop.importing.files.rich_texts import as_shown
from rvs_desktop.importing.files.workbook import CellValue, ErrorValue, Grid, Range, Workbook

Rows = tuple[tuple[CellValue, ...], ...]


class ReaderFailedError(Exception):
    """This reader cannot open the file; another one may."""


def read_calamine(name: str, content: bytes, found: FileFindings) -> Workbook:
    """Read a workbook that passed the gate.

    Args:
        name: file name, for the answer.
        content: the whole file.
        found: what the gate saw: error cells, which this reader gives as empty, and hidden parts, which it leaves out.

    Raises:
        ReaderFailedError: if it cannot be opened.
        Refused: if it is encrypted, or a cell is too long.
    """
    import python_calamine

    values = CellValues(name)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        raw = [
            (meta, book.get_sheet_by_name(meta.name))
            for meta in book.sheets_metadata
            if meta.typ == python_calamine.SheetTypeEnum.WorkSheet
        ]
        tables = [
            (meta.name, meta.visible, sheet.to_python(skip_empty_area=False), sheet.merged_cell_ranges)
            for meta, sheet in raw
        ]
    except python_calamine.PasswordError as error:
        raise refuse_encrypted(name) from error
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:
        # A panic of this reader is no Exception, and any text of its own is of no use to the person who imports.
        raise ReaderFailedError(type(error).__name__) from error
    sheets: list[Grid] = []
    for title, visible, table, merged in tables:
        seen = seen_at(found, title, [name for name, *_ in tables])
        hidden = seen.hidden or visible != python_calamine.SheetVisibleEnum.Visible
        rows = values.table(cast("list[list[object]]", table))
        if found.rich_texts:
            rows = as_shown(rows, found.rich_texts)
        ranges = tuple(Range(*start, *end) for start, end in merged or ()) or tuple(seen.merged)
        sheets.append(make_grid(title, rows, seen, hidden=hidden, merged=ranges))
    return Workbook(name, tuple(sheets), "calamine", tuple(found.carries), tuple(found.asides))


def seen_at(found: FileFindings, title: str, titles: Sequence[str]) -> SheetFindings:
    """Return what the gate saw of a sheet, by its name, or by its place where a name is decoded in another way.

    Raises:
        ReaderFailedError: if the gate and the reader do not see the same sheets: then errors would pass as empty.
    """
    if title in found.sheets:
        return found.sheets[title]
    if len(found.sheets) == len(titles) == len(set(titles)):
        return list(found.sheets.values())[titles.index(title)]
    raise ReaderFailedError("another set of sheets")


def make_grid(
    title: str, rows: Rows, seen: SheetFindings, *, hidden: bool, merged: tuple[Range, ...]
) -> Grid:
    """Return a sheet with what the gate saw: errors are shown as such, uncomputed zeros are not taken for results."""
    changes: dict[tuple[int, int], ErrorValue | None] = dict.fromkeys(seen.unresolved & seen.zero_formulas)
    changes.update(seen.errors)
    return Grid(
        name=title,
        rows=_changed(rows, changes.items()) if changes else rows,
        hidden=hidden,
        hidden_rows=frozenset(seen.hidden_rows),
        hidden_columns=frozenset(seen.hidden_columns),
        merged=merged,
        formats=seen.formats,
        unresolved=frozenset(seen.unresolved),
    )


def _changed(rows: Rows, changes: Iterable[tuple[tuple[int, int], ErrorValue | None]]) -> Rows:
    """Return rows with some cells put in place; rows that end before such a cell grow."""
    table = list(rows)
    touched: dict[int, list[CellValue]] = {}
    for (row, column), value in changes:
        if row >= len(table):
            table.extend([()] * (row + 1 - len(table)))
        cells = touched.setdefault(row, list(table[row]))
        if column >= len(cells):
            cells.extend([None] * (column + 1 - len(cells)))
        cells[column] = value
    for row, cells in touched.items():
        table[row] = tuple(cells)
    return tuple(table)
