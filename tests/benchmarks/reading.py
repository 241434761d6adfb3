"""Reading, recognising, checking and planning workbooks, against calamine reading the same cells and nothing else.

All sides are told in seconds of the processor, the processes that they start included: the floor is a fresh process that
reads with calamine, the product is a running program whose import starts its workers, and hands them the files. So a
second worker counts, though the person who waits gains by it.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from harness import Benchmark, Side, as_a_job, processor_timed
from sqlalchemy.orm import Session

from rvs_desktop.importing.deliveries.plan import Plan, plan
from rvs_desktop.importing.deliveries.plan_sentences import Names
from rvs_desktop.importing.process.reading import recognise_files
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Catalogue, Hints
from rvs_desktop.importing.wording.catalogue import catalogue
from rvs_desktop.store.database import Database

MONTHS: Final = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
YEARS: Final = range(2016, 2021)


@contextmanager
def _small_files(folder: Path) -> Generator[list[Side]]:
    """Thirty-nine sheets of 39 municipalities by 60 months: 91,260 figures."""
    with _database(folder) as database:
        known = database.read(catalogue)
        files = [folder / f"Maandcijfers {number:02}.xlsx" for number in range(1, 40)]
        for number, path in enumerate(files):
            _write(path, known, known.measures[number % len(known.measures)].name, YEARS)
        yield _sides(files, database, known, folder)


@contextmanager
def _large_file(folder: Path) -> Generator[list[Side]]:
    """One sheet of 39 municipalities by 2,568 months is no sheet that anyone sends; a long list is."""
    with _database(folder) as database:
        known = database.read(catalogue)
        path = folder / "Lange lijst.xlsx"
        _write_list(path, known, 100_000)
        yield _sides([path], database, known, folder)


@contextmanager
def _database(folder: Path) -> Generator[Database]:
    with closing(Database.create(folder / "bench.rvs")) as database:
        yield database


def _municipalities(known: Catalogue) -> list[str]:
    return [
        area.name
        for area in known.areas
        if area.kind == "municipality" and area.inside and area.valid_to is None
    ]


def _write(path: Path, known: Catalogue, title: str, years: Sequence[int]) -> None:
    import xlsxwriter

    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Cijfers")
        sheet.write(0, 0, title)
        sheet.write_row(2, 0, ["Gemeente", *(f"{month} {year}" for year in years for month in MONTHS)])
        for row, name in enumerate(_municipalities(known)):
            sheet.write_row(
                3 + row, 0, [name, *((row * 7 + column) % 83 for column in range(len(years) * 12))]
            )


def _write_list(path: Path, known: Catalogue, rows: int) -> None:
    import xlsxwriter

    names = _municipalities(known)
    keys = [
        (name, f"{year}-{month:02}", measure.name)
        for measure in known.measures
        for year in range(2000, 2025)
        for month in range(1, 13)
        for name in names
    ]
    one_measure = len(keys) // len(known.measures)
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Cijfers")
        sheet.write_row(0, 0, ["Gemeente", "Periode", "Indicator", "Waarde"])
        for row, key in enumerate(keys[:rows]):
            # the same figure for each measure of an area and month: no part is larger than its whole
            sheet.write_row(row + 1, 0, [*key, row % one_measure % 83])


def _sides(files: Sequence[Path], database: Database, known: Catalogue, folder: Path) -> list[Side]:
    readings = sum(len(each.recognition.readings) for each in _recognise(files, known))
    return [
        Side("calamine reads the cells", processor_timed(partial(_calamine, files))),
        Side("pandas with openpyxl, to_sql", processor_timed(partial(_pandas, files, folder))),
        Side(
            f"read, recognise, check, plan: {readings} figures",
            processor_timed(partial(_plan, files, database, known)),
        ),
    ]


def _calamine(files: Sequence[Path]) -> None:
    subprocess.run([sys.executable, Path(__file__).with_name("calamine_alone.py"), *files], check=True)


def _pandas(files: Sequence[Path], folder: Path) -> None:
    import pandas as pd

    with closing(sqlite3.connect(folder / "pandas.db")) as target:
        for path in files:
            for frame in pd.read_excel(path, sheet_name=None, header=None, engine="openpyxl").values():
                frame.melt(ignore_index=False).dropna().to_sql("cell", target, if_exists="replace")


def _recognise(files: Sequence[Path], known: Catalogue) -> list[ReceivedFile]:
    return list(recognise_files(files, known, Hints(), _silent))


def _plan(files: Sequence[Path], database: Database, known: Catalogue) -> list[Plan]:
    with as_a_job():
        received = _recognise(files, known)

        def work(session: Session) -> list[Plan]:
            names = Names.of(session)
            return [plan(session, each, names) for each in received]

        return database.read(work)


def _silent(_done: int, _total: int, _what: str) -> None:
    """Nobody looks at the progress here."""


BENCHMARKS: Final = (
    Benchmark("read-39", "39 workbooks with 91,260 figures", 3.0, _small_files, repeats=3),
    Benchmark(
        "read-100k", "one workbook with a list of 100,000 figures", 3.0, _large_file, repeats=2, warm=False
    ),
)
