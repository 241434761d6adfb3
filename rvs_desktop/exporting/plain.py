"""A list as a file for scripts and other programs: the keys of its columns as heading, one row a line."""

from __future__ import annotations

import csv
from pathlib import Path

from rvs_desktop.errors import UserError
from rvs_desktop.exporting.files import replacing
from rvs_desktop.exporting.safe_text import guarded
from rvs_desktop.exporting.tables import ExportTable, Progress
from rvs_desktop.exporting.workbook import write_workbook


def write_plain(table: ExportTable, path: Path, *, progress: Progress | None = None) -> None:
    """Write a table as ``.csv`` (UTF-8, comma, point in decimals) or as ``.xlsx`` with the same columns.

    Raises:
        UserError: if the ending is unknown or the file cannot be written.
        Cancelled: if ``progress`` raised it.
    """
    ending = path.suffix.lower()
    if ending == ".csv":
        _write_csv(table, path)
    elif ending == ".xlsx":
        write_workbook(table, path, progress=progress)
    else:
        raise UserError(f"{path.name} eindigt niet op .csv of .xlsx.", "Kies een van deze twee.")


def _write_csv(table: ExportTable, path: Path) -> None:
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([field.key for field in table.fields])
        for row in table.rows:
            writer.writerow([guarded(value) if isinstance(value, str) else value for value in row])
