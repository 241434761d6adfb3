"""The second reader: openpyxl, for the xlsx files that the first cannot open; slow, so only there."""

from __future__ import annotations

import io
from typing import cast

from rvs_desktop.importing.files.cells import CellValues
from rvs_desktop.importing.files.gate_findings import FileFindings
from rvs_desktop.importing.files.read_calamine import ReaderFailedError, make_grid, seen_at
from rvs_desktop.importing.files.workbook import CellValue, Range, Workbook, is_error_text


def read_openpyxl(name: str, content: bytes, found: FileFindings) -> Workbook:
    """Read an xlsx that passed the gate.

    Args:
        name: file name, for the answer.
        content: the whole file.
        found: what the gate saw.

    Raises:
        ReaderFailedError: if it cannot be opened, or opens without the sheets that the gate saw.
        Refused: if a cell is too long.
    """
    import warnings

    import openpyxl

    values = CellValues(name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(content), data_only=True, keep_links=False)
        tables = [
            (
                sheet.title,
                sheet.sheet_state != "visible",
                [[_raw(cell) for cell in row] for row in sheet.iter_rows()],
                tuple(
                    Range(one.min_row - 1, one.min_col - 1, one.max_row - 1, one.max_col - 1)
                    for one in sheet.merged_cells.ranges
                ),
            )
            for sheet in book.worksheets
        ]
    except MemoryError:
        raise
    except Exception as error:
        raise ReaderFailedError(type(error).__name__) from error
    # Strict OOXML opens here as a workbook without sheets and without an error.
    if set(found.sheets) - {title for title, *_ in tables}:
        raise ReaderFailedError("sheets are missing")
    sheets = [
        make_grid(
            title,
            values.table(rows),
            seen_at(found, title, [name for name, *_ in tables]),
            hidden=hidden,
            merged=merged,
        )
        for title, hidden, rows, merged in tables
    ]
    return Workbook(name, tuple(sheets), "openpyxl", tuple(found.carries), tuple(found.asides))


def _raw(cell: object) -> CellValue:
    """Return the value of a cell; the text of an error is left to the gate, which saw it."""
    value = cast("CellValue", getattr(cell, "value", None))
    return (
        None
        if isinstance(value, str) and getattr(cell, "data_type", "") == "e" and is_error_text(value)
        else value
    )
