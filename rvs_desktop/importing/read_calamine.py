"""The first reader: python-calamine, for xlsx, xlsm, xlsb, xls and ods."""

from __future__ import annotations

import io
from typing import cast

from rvs_desktop.importing.refusal import Refused
from rvs_desktop.importing.workbook import CellValue, Grid, Range, Workbook


def _cell(value: object) -> CellValue:
    """Return a cell as the program keeps it: no empty texts, whole numbers as int, no control characters."""
    if isinstance(value, str):
        return value or None
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    return cast("CellValue", value)


def read_calamine(name: str, content: bytes) -> Workbook:
    """Read a workbook of any binary or zipped kind.

    Args:
        name: file name, for the answer.
        content: the whole file.

    Raises:
        Refused: if the file cannot be read.
    """
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets: list[Grid] = []
        for meta in book.sheets_metadata:
            if meta.typ != python_calamine.SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(meta.name)
            rows = sheet.to_python(skip_empty_area=False)
            merged = sheet.merged_cell_ranges or []
            sheets.append(
                Grid(
                    name=meta.name,
                    rows=tuple(tuple(_cell(value) for value in row) for row in rows),
                    hidden=meta.visible != python_calamine.SheetVisibleEnum.Visible,
                    merged=tuple(Range(a[0], a[1], b[0], b[1]) for a, b in merged),
                )
            )
    except python_calamine.PasswordError as error:
        raise Refused(
            "encrypted",
            f"Het bestand {name} is met een wachtwoord beveiligd. "
            "Vraag de afzender om het bestand zonder wachtwoord, of sla het zelf zonder wachtwoord op.",
        ) from error
    except python_calamine.CalamineError as error:
        raise Refused(
            "unreadable",
            f"Het bestand {name} is beschadigd of geen werkmap. Vraag de afzender het opnieuw te sturen.",
        ) from error
    return Workbook(name=name, sheets=tuple(sheets), reader="calamine")
