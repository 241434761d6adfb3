"""Adding a million observations up to districts by quarter, against SQL over a covering index."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Final

from harness import Benchmark, Side, timed

from rvs_desktop.models.areas import division
from rvs_desktop.models.base import new_ids
from rvs_desktop.models.rollup import crosstab
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database

REGION: Final = "midden-nederland"
YEARS: Final = range(2000, 2025)
MEASURES: Final = 86
AS_OF: Final = date(2024, 12, 31)

ROLL_UP: Final = """
    SELECT district, substr(period, 1, 4) || '-Q' || ((substr(period, 6) + 2) / 3) AS quarter, SUM(value)
    FROM observation JOIN member USING (area) WHERE measure = ? GROUP BY district, quarter
"""


@contextmanager
def _prepare(folder: Path) -> Generator[list[Side]]:
    path = folder / "million.rvs"
    Database.create(path).close()
    codes = _fill(path)
    quarters = [Period.parse(f"{year}-Q{quarter}") for year in YEARS for quarter in range(1, 5)]
    with closing(_floor(path)) as floor, closing(Database.open(path)) as database:
        measure = codes[len(codes) // 2]

        def by_sql() -> dict[tuple[str, str], int]:
            return {(area, period): value for area, period, value in floor.execute(ROLL_UP, (measure,))}

        def by_product() -> dict[tuple[str, str], int | None]:
            table = database.read(lambda session: crosstab(session, measure, quarters, REGION, AS_OF))
            return {
                (row.area.code, period.key): cell.value if cell else None
                for row in table.districts
                for period, cell in zip(quarters, row.cells, strict=True)
            }

        if by_sql() != by_product():
            raise AssertionError("the roll-up is not the sum of the rows")
        yield [
            Side("SQLite, grouped over a covering index", timed(by_sql)),
            Side("crosstab of one measure, with municipalities and total", timed(by_product)),
        ]


def _fill(path: Path) -> list[str]:
    """Write the observations past the recording, which is measured elsewhere; returns the codes of the measures."""
    with closing(Database.open(path)) as database:
        areas = database.read(lambda session: [area.id for area in division(session, REGION).on(AS_OF)])
    with closing(sqlite3.connect(path)) as raw, raw:
        triggers = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            raw.execute(f'DROP TRIGGER "{name}"')
        _more_measures(raw)
        found = raw.execute(
            "SELECT id, code FROM measure WHERE nature = 'flow' ORDER BY id LIMIT ?", (MEASURES,)
        )
        chosen = found.fetchall()
        keys = [
            (measure, area, f"{year}-{month:02}")
            for measure, _ in chosen
            for area in areas
            for year in YEARS
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
                (area.id, district.code) for area, district in division(session, REGION).on(AS_OF).items()
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
        "rollup",
        "one of 86 measures, 1,000,000 observations, to districts by quarter",
        1.0,
        _prepare,
        repeats=7,
    ),
)
