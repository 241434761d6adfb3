"""Writing a workbook, against the library that writes it with nothing around it; in processor time, which load leaves alone."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from harness import Benchmark, Side

from rvs_desktop.exporting.tables import ExportTable, Total
from rvs_desktop.exporting.workbook import write_workbook
from rvs_desktop.models.fields import Field, FieldKind

TEXTS: Final = 3
NUMBERS: Final = 9
FIELDS: Final = (
    *(Field(f"text{number}", f"Tekst {number}") for number in range(TEXTS)),
    *(Field(f"number{number}", f"Getal {number}", FieldKind.COUNT) for number in range(NUMBERS)),
)


def _rows(count: int) -> Iterator[list[Any]]:
    for row in range(count):
        texts = [f"Gemeente {row % 39}", f"GM{row % 400:04}", "Stad-Utrecht"]
        yield [*texts, *((row * 7 + column) % 1413 for column in range(NUMBERS))]


class _Export:
    """The same cells for every side."""

    def __init__(self, folder: Path, count: int) -> None:
        self._path = folder / "uit.xlsx"
        self._count = count

    def xlsxwriter(self) -> float:
        """Write the cells with the library alone, row by row where the table is large."""
        import xlsxwriter

        started = time.process_time()
        options: dict[str, Any] = {"constant_memory": True} if self._count > 5000 else {"in_memory": True}
        book = xlsxwriter.Workbook(str(self._path), options)
        sheet, look = book.add_worksheet(), book.add_format({"num_format": "#,##0"})
        for place, row in enumerate(_rows(self._count)):
            for column, value in enumerate(row):
                if column < TEXTS:
                    sheet.write_string(place, column, value)
                else:
                    sheet.write_number(place, column, value, look)
        book.close()
        return time.process_time() - started

    def openpyxl(self) -> float:
        """Write the cells with the other library, in its fastest way."""
        import openpyxl

        started = time.process_time()
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet()
        for row in _rows(self._count):
            sheet.append(row)
        book.save(self._path)
        return time.process_time() - started

    def product(self) -> float:
        """Write the table as the program does: formats, totals, legend, safely on disk."""
        started = time.process_time()
        write_workbook(
            ExportTable("Proef", FIELDS, _rows(self._count), self._count, total=Total()),
            self._path,
            progress=_told,
        )
        return time.process_time() - started


def _told(done: int, total: int) -> None:
    del done, total


@contextmanager
def _large(folder: Path) -> Generator[list[Side]]:
    work = _Export(folder, 100_000)
    yield [
        Side("XlsxWriter alone, row by row", work.xlsxwriter),
        Side("openpyxl write-only", work.openpyxl),
        Side("write_workbook", work.product),
    ]


@contextmanager
def _page(folder: Path) -> Generator[list[Side]]:
    work = _Export(folder, 400)
    yield [Side("XlsxWriter alone", work.xlsxwriter), Side("write_workbook", work.product)]


BENCHMARKS: Final = (
    Benchmark("export", "a table of 100,000 rows by 12 columns to xlsx", 1.3, _large, repeats=3, warm=False),
    Benchmark("export-page", "a page of 400 rows by 12 columns to xlsx", 1.3, _page),
)
