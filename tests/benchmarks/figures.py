"""Adding a million observations up to districts by quarter, against SQL over a covering index."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Final

from harness import Benchmark, Side, timed
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import division
from rvs_desktop.models.base import new_ids
from rvs_desktop.models.figure_years import RegionFigures
from rvs_desktop.models.figures import measures
from rvs_desktop.models.rollup import crosstab
from rvs_desktop.periods import Period
from rvs_desktop.store import summaries
from rvs_desktop.store.connection import engine
from rvs_desktop.store.database import Database

REGION: Final = "midden-nederland"
YEARS: Final = range(2000, 2025)
MEASURES: Final = 86

Sums = dict[tuple[str, ...], int | None]
"""Measure, district and quarter, with the sum."""

ROLL_UP: Final = """
    SELECT district, substr(period, 1, 4) || '-Q' || ((substr(period, 6) + 2) / 3) AS quarter, SUM(value)
    FROM observation JOIN member USING (area) WHERE measure = ? GROUP BY district, quarter
"""
ROLL_UP_ALL: Final = """
    SELECT measure, district, substr(period, 1, 4) || '-Q' || ((substr(period, 6) + 2) / 3) AS quarter, SUM(value)
    FROM observation JOIN member USING (area) GROUP BY measure, district, quarter
"""


class Million:
    """A million observations in a file of the program and in a bare table, with the same sums asked of both."""

    def __init__(self, folder: Path) -> None:
        path = folder / "million.rvs"
        Database.create(path).close()
        codes = _fill(path)
        self.measure = codes[len(codes) // 2]
        self.quarters = [Period.parse(f"{year}-Q{quarter}") for year in YEARS for quarter in range(1, 5)]
        self.floor = _floor(path)
        self.database = Database.open(path)

    def close(self) -> None:
        self.floor.close()
        self.database.close()

    def one_by_sql(self) -> Sums:
        return {(self.measure, *key): value for *key, value in self.floor.execute(ROLL_UP, (self.measure,))}

    def all_by_sql(self) -> Sums:
        return {tuple(key): value for *key, value in self.floor.execute(ROLL_UP_ALL)}

    def one_kept(self) -> Sums:
        return self._kept((self.measure,))

    def all_kept(self) -> Sums:
        return self._kept(())

    def _kept(self, codes: tuple[str, ...]) -> Sums:
        def work(session: Session) -> Sums:
            areas = division(session, REGION)
            refs = {
                ref.code: ref for ref in measures(session, codes).values() if ref.code.startswith("bench")
            }
            sums = RegionFigures(session, refs.values(), self.quarters, areas)
            keys = [period.key for period in self.quarters]
            return {
                (code, area.code, key): value
                for code, ref in refs.items()
                for area in areas.districts
                for key, value in zip(keys, sums.values(ref.id, area, self.quarters), strict=True)
            }

        return self.database.read(work)

    def one_by_rows(self) -> Sums:
        table = self.database.read(lambda session: crosstab(session, self.measure, self.quarters, REGION))
        return {
            (self.measure, row.area.code, period.key): cell.value if cell else None
            for row in table.districts
            for period, cell in zip(self.quarters, row.cells, strict=True)
        }


@contextmanager
def _one(folder: Path) -> Generator[list[Side]]:
    with closing(Million(folder)) as million:
        if not million.one_by_sql() == million.one_kept() == million.one_by_rows():
            raise AssertionError("the roll-up is not the sum of the rows")
        yield [
            Side("SQLite, grouped over a covering index", timed(million.one_by_sql)),
            Side("crosstab from the rows, with municipalities and total", timed(million.one_by_rows)),
            Side("kept sums of one measure", timed(million.one_kept)),
        ]


@contextmanager
def _all(folder: Path) -> Generator[list[Side]]:
    with closing(Million(folder)) as million:
        if million.all_by_sql() != million.all_kept():
            raise AssertionError("the roll-up is not the sum of the rows")
        yield [
            Side("SQLite, all rows joined and grouped", timed(million.all_by_sql)),
            Side("kept sums of all measures", timed(million.all_kept)),
        ]


def _fill(path: Path) -> list[str]:
    """Write the observations past the recording, which is measured elsewhere; returns the codes of the measures."""
    with closing(Database.open(path)) as database:
        areas = database.read(lambda session: division(session, REGION))
    with closing(sqlite3.connect(path)) as raw, raw:
        triggers = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            raw.execute(f'DROP TRIGGER "{name}"')
        _more_measures(raw)
        found = raw.execute(
            "SELECT id, code FROM measure WHERE code LIKE 'bench%' ORDER BY id LIMIT ?", (MEASURES,)
        )
        chosen = found.fetchall()
        keys = [
            (measure, area, f"{year}-{month:02}")
            for measure, _ in chosen
            for year in YEARS
            for area in areas.homes(date(year, 12, 31))
            for month in range(1, 13)
        ]
        ids = new_ids(len(keys))
        raw.executemany(
            "INSERT INTO observation (id, measure_id, area_id, period, value, status, qualifier, note, sheet, cell,"
            " raw, row_label, column_label, rule, preferred)"
            " VALUES (?, ?, ?, ?, ?, 'value', '', '', '', '', '', '', '', '', 1)",
            ((key, *row, key % 97) for key, row in zip(ids, keys, strict=True)),
        )
        for _, sql in triggers:
            raw.execute(sql)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw, engine(raw).begin() as connection:
        summaries.remake(connection)
    return [code for _, code in chosen]


def _more_measures(raw: sqlite3.Connection) -> None:
    """Copy a counted flow under other codes, until there are enough for a million rows."""
    names = [row[1] for row in raw.execute("PRAGMA table_info(measure)")]
    model = raw.execute("SELECT * FROM measure WHERE nature = 'flow' AND unit = 'count' LIMIT 1").fetchone()
    for number, key in enumerate(new_ids(MEASURES)):
        row = {**dict(zip(names, model, strict=True)), "id": key, "code": f"bench_{number}", "aliases": "[]"}
        raw.execute(f"INSERT INTO measure VALUES ({','.join('?' * len(names))})", list(row.values()))


def _floor(path: Path) -> sqlite3.Connection:
    """Nothing but the numbers, with the one index that holds all that is asked."""
    with closing(Database.open(path)) as database:
        members = database.read(
            lambda session: [
                (member.area.id, member.district.code) for member in division(session, REGION).members
            ]
        )
    floor = sqlite3.connect(path.with_name("floor.db"))
    floor.execute("ATTACH ? AS product", (str(path),))
    floor.execute("CREATE TABLE member (area INTEGER PRIMARY KEY, district TEXT)")
    floor.executemany("INSERT INTO member VALUES (?, ?)", members)
    floor.execute(
        "CREATE TABLE observation AS SELECT code AS measure, area_id AS area, o.period, value"
        " FROM product.observation o JOIN product.measure m ON m.id = o.measure_id"
    )
    floor.execute("CREATE INDEX covering ON observation (measure, area, period, value)")
    floor.commit()
    floor.execute("DETACH product")
    return floor


BENCHMARKS: Final = (
    Benchmark(
        "rollup", "one of 86 measures, 1,000,000 observations, to districts by quarter", 1.0, _one, repeats=7
    ),
    Benchmark(
        "rollups", "all 86 measures, 1,000,000 observations, to districts by quarter", 0.05, _all, repeats=3
    ),
)
