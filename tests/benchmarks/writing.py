"""Applying 100,000 figures with their history, against the barest way to write them; and undoing it."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Final

from harness import Benchmark, Side

from rvs_desktop.importing.deliveries.plan_sentences import Names
from rvs_desktop.importing.deliveries.service import Progress, import_files
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Catalogue, Hints, Reading, Recognition
from rvs_desktop.importing.wording.catalogue import catalogue
from rvs_desktop.models.base import new_ids
from rvs_desktop.store.database import Database

FIGURES: Final = 100_000

_UPSERT: Final = """
    INSERT INTO observation (id, measure_id, area_id, period, value, status, qualifier, note, sheet, cell, raw,
        row_label, column_label, rule, preferred)
    VALUES (?, ?, ?, ?, ?, 'value', '', '', ?, ?, ?, ?, ?, ?, 1)
    ON CONFLICT (measure_id, period, area_id) WHERE preferred = 1 DO UPDATE SET value = excluded.value
"""


class Import:
    """The same 100,000 figures for every side, and a fresh file for every measurement."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count()
        self._template = folder / "template.rvs"
        with closing(Database.create(self._template)) as database:
            known = database.read(catalogue)
            self._names = database.read(Names.of)
        self._readings = tuple(_readings(known))
        self._source = folder / "Levering.xlsx"
        self._source.write_bytes(b"")

    def raw_upsert(self) -> float:
        """Write with the driver alone into the same tables, without history."""
        path = self._copy()
        areas, measures = self._names.areas, self._names.measures
        rows = [
            (
                *(key, measures[each.measure][0], areas[each.area][0], each.period, each.value),
                *(each.sheet, each.cell, each.raw, each.row_label, each.column_label, each.rule),
            )
            for key, each in zip(new_ids(FIGURES), self._readings, strict=True)
        ]
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            raw.execute("PRAGMA foreign_keys = ON")
            for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
                raw.execute(f'DROP TRIGGER "{name}"')
            started = time.perf_counter()
            raw.execute("BEGIN IMMEDIATE")
            raw.executemany(_UPSERT, rows)
            raw.execute("COMMIT")
            return time.perf_counter() - started

    def apply(self) -> float:
        """Import them: plan, write, record, one step."""
        with closing(Database.open(self._copy())) as database:
            return self._import(database)

    def undo(self) -> float:
        """Take the import back."""
        with closing(Database.open(self._copy())) as database:
            self._import(database)
            started = time.perf_counter()
            result = database.undo()
            taken = time.perf_counter() - started
            assert len(result.changes.tables["observation"]) == FIGURES
            return taken

    def _import(self, database: Database) -> float:
        started = time.perf_counter()
        report = import_files(database, [self._source], recognise=self._recognise)
        taken = time.perf_counter() - started
        assert report.files[0].counts["new"] == FIGURES
        return taken

    def _recognise(
        self, paths: Sequence[Path], known: Catalogue, hints: Hints, progress: Progress
    ) -> Iterator[ReceivedFile]:
        del known, hints, progress
        found = Recognition(self._readings, cells={"read": FIGURES}, fingerprint="bench", reader="bench")
        yield from (ReceivedFile(path.name, "0" * 64, 1, found) for path in paths)

    def _copy(self) -> Path:
        return Path(shutil.copyfile(self._template, self._folder / f"{next(self._numbers)}.rvs"))


def _readings(known: Catalogue) -> Iterator[Reading]:
    areas = [area.code for area in known.areas if area.kind == "municipality" and area.inside]
    keys = (
        (measure.code, area, f"{year}-{month:02}")
        for measure in known.measures
        for year in range(1990, 2025)
        for month in range(1, 13)
        for area in areas
    )
    for number, (measure, area, period) in zip(range(FIGURES), keys, strict=False):
        yield Reading(
            *(measure, area, period, number % 97),
            sheet="Cijfers",
            cell=f"B{number + 2}",
            raw=str(number % 97),
            row_label="Gemeente",
            column_label=period,
            rule="long",
        )


@contextmanager
def _applying(folder: Path) -> Generator[list[Side]]:
    work = Import(folder)
    yield [
        Side("sqlite3 executemany, upsert", work.raw_upsert),
        Side("import_files with history", work.apply),
    ]


@contextmanager
def _undoing(folder: Path) -> Generator[list[Side]]:
    work = Import(folder)
    yield [Side("the import itself", work.apply), Side("undo of it", work.undo)]


BENCHMARKS: Final = (
    Benchmark("apply", "100,000 new figures applied as one step", 2.2, _applying, repeats=3),
    Benchmark("undo", "undo of an import of 100,000 figures", 1.0, _undoing, repeats=3),
)
