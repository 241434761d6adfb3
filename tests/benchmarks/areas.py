"""Ten years of monthly figures in today's division, against SQL that knows beforehand what became of each area."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Final

from harness import Benchmark, Side, timed
from sqlalchemy.orm import Session

from rvs_desktop.models.area_changes.redivision import redivided
from rvs_desktop.models.areas import division
from rvs_desktop.models.base import new_ids
from rvs_desktop.models.figures import Observation, measures
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database

REGION: Final = "midden-nederland"
MEASURE: Final = "burgernet_actions"
TODAY: Final = date(2021, 6, 1)
MONTHS: Final = tuple(
    Period.parse(f"{year}-{month:02}") for year in range(2011, 2021) for month in range(1, 13)
)
BECAME: Final = {"GM0381": "GM1942", "GM0424": "GM1942", "GM0425": "GM1942", "GM0620": "GM1961"}

_FLOOR: Final = """
    SELECT coalesce(became, area) AS now, period, SUM(value) FROM observation
    LEFT JOIN successor ON was = area GROUP BY now, period
"""


@contextmanager
def _prepare(folder: Path) -> Generator[list[Side]]:
    path = folder / "areas.rvs"
    with closing(Database.create(path)) as database, closing(sqlite3.connect(":memory:")) as floor:
        rows = _fill(database)
        floor.execute("CREATE TABLE observation (area TEXT, period TEXT, value INTEGER)")
        floor.execute("CREATE TABLE successor (was TEXT PRIMARY KEY, became TEXT)")
        floor.executemany("INSERT INTO observation VALUES (?, ?, ?)", rows)
        floor.executemany("INSERT INTO successor VALUES (?, ?)", BECAME.items())

        def by_sql() -> dict[tuple[str, str], int]:
            return {(area, period): value for area, period, value in floor.execute(_FLOOR)}

        def by_product() -> dict[tuple[str, str], int]:
            table = database.read(lambda session: redivided(session, MEASURE, MONTHS, REGION, TODAY)).table
            return {
                (row.area.code, period.key): cell.value
                for row in table.rows
                for period, cell in zip(MONTHS, row.cells, strict=True)
                if cell is not None and cell.value is not None
            }

        if by_sql() != by_product():
            raise AssertionError("the division is not the sum of its parts")
        yield [
            Side("SQLite, grouped by what became of each area", timed(by_sql)),
            Side("redivided, with what each figure is made of", timed(by_product)),
        ]


def _fill(database: Database) -> list[tuple[str, str, int]]:
    """Report every month of every municipality; returns what was reported."""
    areas = database.read(lambda session: division(session, REGION))
    rows = [
        (area.id, area.code, period.key, number % 97)
        for number, period in enumerate(MONTHS)
        for area in areas.on(period.end)
    ]

    def work(session: Session) -> None:
        measure = measures(session, (MEASURE,))[MEASURE].id
        session.add_all(
            Observation(id=key, measure_id=measure, area_id=area, period=period, value=value)
            for key, (area, _, period, value) in zip(new_ids(len(rows)), rows, strict=True)
        )

    database.edit("Invullen", work)
    return [(code, period, value) for _, code, period, value in rows]


BENCHMARKS: Final = (
    Benchmark("redivision", "ten years of monthly figures in today's division", 20.0, _prepare, repeats=5),
)
