"""Return sheets for a test: made as the program makes them, filled in and changed as people do, and saved again."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from rvs_desktop.exporting.return_sheet import SheetContent, issue_return_sheets
from rvs_desktop.exporting.return_sheet_workbook import write_return_sheet
from rvs_desktop.importing.files.readers import read_workbook
from rvs_desktop.importing.recognition import Catalogue, Hints, Recognition
from rvs_desktop.importing.return_sheets.returned import read_return_sheet
from rvs_desktop.importing.wording.catalogue import catalogue
from rvs_desktop.models.areas import area_by_code
from rvs_desktop.models.rounds.reading import dataset_by_code
from rvs_desktop.models.rounds.return_key import FORM_SHEET
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database

FIRST_ROW = 8
"""Row of the first measure, as Excel counts."""
FILLED = {
    "pga_local_plans": 21,
    "pga_local_inflow": 4,
    "pga_local_outflow": 5,
    "top_x_plans": 12,
    "top_x_inflow": 0,
    "top_x_outflow": 1250,
}


def issue(
    database: Database, *codes: str, dataset: str = "pga", period: str = "2021-Q1"
) -> list[SheetContent]:
    found: list[SheetContent] = []

    def work(session: Session) -> None:
        asked = dataset_by_code(session, dataset)
        areas = [area_by_code(session, code) for code in codes]
        found.extend(issue_return_sheets(session, asked, Period.parse(period), areas))

    database.edit("Invulbladen gemaakt", work)
    return found


def write(content: SheetContent, folder: Path, name: str = "") -> Path:
    path = folder / (name or content.file_name)
    write_return_sheet(content, path, organisation="Bureau RVS")
    return path


class Opened:
    """A return sheet open in a spreadsheet program."""

    def __init__(self, path: Path) -> None:
        import openpyxl

        self.path = path
        self.book: Any = openpyxl.load_workbook(path)
        self.sheet: Any = self.book[FORM_SHEET]

    def key_column(self) -> int:
        return next(
            cell.column
            for row in self.sheet.iter_rows()
            for cell in row
            if isinstance(cell.value, str) and cell.value.startswith("rvs-rij/kop")
        )

    def rows(self) -> dict[str, int]:
        """Code of the measure → row, as the hidden keys say."""
        column = self.key_column()
        found = {str(self.sheet.cell(row, column).value): row for row in range(1, self.sheet.max_row + 1)}
        return {key.removeprefix("rvs-rij/"): row for key, row in found.items() if key.startswith("rvs-rij/")}

    def columns(self) -> dict[str, int]:
        """Key of the period → column; only of the cells to fill in."""
        return {
            str(cell.value).rsplit("/", 1)[1]: cell.column
            for cell in self.sheet[1]
            if str(cell.value).startswith("rvs-kolom/invullen")
        }

    def fill(self, values: Mapping[str, Any] = FILLED, period: str = "2021-Q1") -> Opened:
        rows, column = self.rows(), self.columns()[period]
        for code, value in values.items():
            self.sheet.cell(rows[code], column).value = value
        return self

    def cell(self, code: str, column: int) -> Any:
        return self.sheet.cell(self.rows()[code], column)

    def order(self, codes: list[str]) -> Opened:
        """Sort the rows of measures, whole, as a spreadsheet sorts the table."""
        rows = self.rows()
        width = self.sheet.max_column
        held = {
            code: [self.sheet.cell(rows[code], column).value for column in range(1, width + 1)]
            for code in codes
        }
        for row, code in zip(sorted(rows[code] for code in codes), codes, strict=True):
            for column, value in enumerate(held[code], 1):
                self.sheet.cell(row, column).value = value
        return self

    def insert_column(self, place: int, values: Mapping[int, Any] | None = None) -> Opened:
        self.sheet.insert_cols(place)
        for row, value in (values or {}).items():
            self.sheet.cell(row, place).value = value
        return self

    def save(self, name: str = "") -> Path:
        path = self.path.with_name(name) if name else self.path
        self.book.save(path)
        return path


def recognise(path: Path, known: Catalogue, hints: Hints | None = None) -> Recognition:
    found = read_return_sheet(read_workbook(path), known, hints or Hints())
    assert found is not None, "not known as a return sheet"
    return found


def known_of(database: Database) -> Catalogue:
    return database.read(catalogue)


def values(found: Recognition) -> dict[str, int | str | None]:
    return {
        reading.measure: reading.value if reading.status == "value" else reading.status
        for reading in found.readings
    }


def decisions(found: Recognition) -> list[str]:
    return [problem.code for problem in found.problems if problem.severity == "decision"]


def saved_by_libreoffice(path: Path, ending: str) -> Path:
    """Return the file as the real LibreOffice saves it after opening it."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("no LibreOffice here (Debian package libreoffice-calc)")
    folder = path.parent / f"libreoffice-{ending}"
    profile = (path.parent / "profile").as_uri()
    done = subprocess.run(
        [
            program,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            ending,
            "--outdir",
            str(folder),
            str(path),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )
    made = folder / f"{path.stem}.{ending}"
    assert made.exists(), done.stdout + done.stderr
    return made
