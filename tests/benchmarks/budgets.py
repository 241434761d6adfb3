"""Opening and recomputing 50 budgets of 500 lines through ten years, against SQL that fetches the same figures."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from harness import Benchmark, Side, as_a_job, timed

from rvs_desktop.models.base import new_ids
from rvs_desktop.models.budgets.multi_year import multi_year
from rvs_desktop.models.budgets.overview import overview
from rvs_desktop.models.budgets.sheet import budget_sheet
from rvs_desktop.store.database import Database

BODIES: Final = 50
YEARS: Final = range(2015, 2025)
LINES: Final = 500
_CHANGED: Final = 10
"""One line in so many is changed by an amendment."""

TOTALS: Final = """
    SELECT l.budget_id, l.side, SUM(l.cents), SUM(ifnull(c.cents, 0)), SUM(ifnull(a.cents, 0)),
        SUM(ifnull(l.forecast_cents, ifnull(l.cents, 0) + ifnull(c.cents, 0)))
    FROM budget_line l
    LEFT JOIN (SELECT line_id, SUM(x.cents) AS cents FROM budget_amendment_line x
        JOIN budget_amendment y ON y.id = x.amendment_id WHERE y.status = 'adopted' GROUP BY line_id) c
        ON c.line_id = l.id
    LEFT JOIN (SELECT line_id, SUM(cents) AS cents FROM budget_actual GROUP BY line_id) a ON a.line_id = l.id
    WHERE l.in_total GROUP BY l.budget_id, l.side
"""
LINES_OF: Final = """
    SELECT l.*,
        (SELECT SUM(x.cents) FROM budget_amendment_line x JOIN budget_amendment y ON y.id = x.amendment_id
            WHERE x.line_id = l.id AND y.status = 'adopted'),
        (SELECT SUM(x.sign * ifnull(y.final_cents, y.estimated_cents)) FROM carry_over_line x
            JOIN carry_over y ON y.id = x.carry_over_id WHERE x.line_id = l.id),
        (SELECT SUM(cents) FROM budget_actual WHERE line_id = l.id)
    FROM budget_line l WHERE l.budget_id IN (SELECT id FROM budget WHERE {}) ORDER BY l.budget_id, l.side, l.place
"""


@contextmanager
def _prepare_all(folder: Path) -> Generator[list[Side]]:
    path = folder / "budgets.rvs"
    _fill(path)
    with closing(sqlite3.connect(path)) as floor, closing(Database.open(path, read_only=True)) as database:

        def by_sql() -> dict[tuple[int, str], tuple[int, ...]]:
            return {(row[0], row[1]): tuple(row[2:]) for row in floor.execute(TOTALS)}

        def by_product() -> dict[tuple[int, str], tuple[int, ...]]:
            found = database.read(overview)
            return {
                (each.budget.id, side.value): (
                    amounts.original,
                    amounts.changes,
                    amounts.realised,
                    amounts.forecast,
                )
                for each in found
                for side, amounts in each.totals.items()
            }

        wanted, made = by_sql(), by_product()
        if any(made[key] != value for key, value in wanted.items()):
            raise AssertionError("the totals are not those of the rows")
        yield [
            Side("SQLite, totals of 500 budgets and 250,000 lines", timed(by_sql)),
            Side("overview of all budgets, with balance", timed(by_product)),
        ]


@contextmanager
def _prepare_one(folder: Path) -> Generator[list[Side]]:
    path = folder / "budgets.rvs"
    body, budget = _fill(path)
    with closing(sqlite3.connect(path)) as floor, closing(Database.open(path, read_only=True)) as database:

        def by_sql() -> int:
            one = floor.execute(LINES_OF.format("id = ?"), (budget,)).fetchall()
            years = floor.execute(LINES_OF.format("body_id = ?"), (body,)).fetchall()
            return len(one) + len(years)

        def by_product() -> int:
            with as_a_job():
                sheet = database.read(lambda session: budget_sheet(session, budget))
                years = database.read(lambda session: multi_year(session, body))
                cells = [cell for series in years.series for cell in series.cells if cell is not None]
                return len(sheet.lines) + sum(len(cell.lines) for cell in cells)

        if by_sql() != by_product():
            raise AssertionError("not all lines are there")
        yield [
            Side("SQLite, the rows of a budget and of ten years", timed(by_sql)),
            Side("budget with groups and totals, and ten years side by side", timed(by_product)),
        ]


def _fill(path: Path) -> tuple[int, int]:
    """Write the budgets past the recording, which is measured elsewhere; returns a body and a budget of it."""
    Database.create(path).close()
    with closing(sqlite3.connect(path)) as raw, raw:
        triggers = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            raw.execute(f'DROP TRIGGER "{name}"')
        bodies, budgets = list(new_ids(BODIES)), list(new_ids(BODIES * len(YEARS)))
        raw.executemany(
            "INSERT INTO budget_body VALUES (?, ?, ?, '', 9, '')",
            [(key, f"b{key}", f"Proef {key}") for key in bodies],
        )
        raw.executemany(
            "INSERT INTO budget VALUES (?, ?, ?, 'Proef', 'adopted', 'both', '', '')",
            [
                (key, bodies[place // len(YEARS)], YEARS[place % len(YEARS)])
                for place, key in enumerate(budgets)
            ],
        )
        _lines(raw, budgets)
        for _, sql in triggers:
            raw.execute(sql)
    return bodies[BODIES // 2], budgets[BODIES // 2 * len(YEARS)]


def _lines(raw: sqlite3.Connection, budgets: list[int]) -> None:
    """Write lines, an amendment for each budget, and an entry on each line."""
    for budget in budgets:
        lines, amendment = list(new_ids(LINES)), new_ids(1)[0]
        raw.executemany(
            "INSERT INTO budget_line (id, budget_id, side, place, group_label, label, series, cents, text_state,"
            " pro_memorie, in_total, estimated, rounded_to, payer, marks, explanation, note, printed, source)"
            " VALUES (?, ?, ?, ?, ?, ?, '', ?, '', 0, 1, 0, 1, '', '', '', '', '', '')",
            [
                (key, budget, ("income", "expense")[n % 2], n, f"Groep {n // 50}", f"Regel {n}", n * 137)
                for n, key in enumerate(lines)
            ],
        )
        raw.execute(
            "INSERT INTO budget_amendment VALUES (?, ?, 1, 'W', 'adopted', '2020-01-01', 'B', '', NULL, '')",
            (amendment, budget),
        )
        changed = lines[::_CHANGED]
        raw.executemany(
            "INSERT INTO budget_amendment_line VALUES (?, ?, ?, ?, 5)",
            [
                (key, budget, amendment, line)
                for key, line in zip(new_ids(len(changed)), changed, strict=True)
            ],
        )
        raw.executemany(
            "INSERT INTO budget_actual (id, budget_id, line_id, booked_on, cents, document, description,"
            " other_year_reason, account, sheet, cell) VALUES (?, ?, ?, '2020-02-02', 77, 'F', '', '', '', '', '')",
            [(key, budget, line) for key, line in zip(new_ids(LINES), lines, strict=True)],
        )


BENCHMARKS: Final = (
    Benchmark("budgets", "totals of 50 budgets x 500 lines x 10 years", 2.0, _prepare_all, repeats=5),
    Benchmark("budget", "one of those budgets, and its ten years side by side", 2.0, _prepare_one, repeats=7),
)
