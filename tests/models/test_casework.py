"""PGA and Top-X: the check of stock and flow, the sums, and who did not report."""

from __future__ import annotations

import pytest

from rvs_desktop.models.casework import CaseworkSnapshot, casework_snapshot
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database
from tests.filling import fill

QUARTERS = [Period.parse("2020-Q1").shift(step) for step in range(4)]


def snapshot(database: Database, view: str = "pga_local") -> CaseworkSnapshot:
    return database.read(lambda session: casework_snapshot(session, "midden-nederland", QUARTERS, view))


def zeist(database: Database, kind: str, **values: int) -> None:
    for what, value in values.items():
        period = "2019-Q4" if what == "opening" else "2020-Q1"
        code = f"{kind}_plans" if what in ("opening", "closing") else f"{kind}_{what}"
        fill(database, code, {("GM0355", period): value})


@pytest.mark.parametrize("kind", ["pga_local", "top_x"])
def test_j2_10_a_deviation_of_one_shows_the_four_figures(database: Database, kind: str) -> None:
    zeist(database, kind, opening=20, inflow=3, outflow=2, closing=22)
    (check,) = snapshot(database).checks
    assert (check.area.name, check.period.key, check.view) == ("Zeist", "2020-Q1", kind)
    assert (check.opening, check.inflow, check.outflow, check.closing, check.deviation) == (20, 3, 2, 22, 1)


def test_j2_10_stock_and_flow_that_agree_are_no_problem(database: Database) -> None:
    zeist(database, "pga_local", opening=20, inflow=3, outflow=2, closing=21)
    assert snapshot(database).checks == ()


def test_j2_10_the_first_period_without_opening_stock_is_not_judged(database: Database) -> None:
    zeist(database, "pga_local", inflow=3, outflow=2, closing=21)
    assert snapshot(database).checks == ()


def test_j2_10_local_and_top_x_are_checked_apart_when_a_plan_moves_between_them(database: Database) -> None:
    zeist(database, "pga_local", opening=20, inflow=0, outflow=1, closing=19)
    zeist(database, "top_x", opening=5, inflow=1, outflow=0, closing=6)
    assert snapshot(database).checks == ()


def test_j2_10_a_correction_of_the_period_before_takes_the_deviation_away(database: Database) -> None:
    zeist(database, "pga_local", opening=20, inflow=3, outflow=2, closing=22)
    assert len(snapshot(database).checks) == 1
    zeist(database, "pga_local", opening=21)
    assert snapshot(database).checks == ()


def test_j2_10_a_plan_that_moves_to_another_municipality_goes_out_and_in(database: Database) -> None:
    zeist(database, "pga_local", opening=20, inflow=0, outflow=1, closing=19)
    almere = {"plans": ("2019-Q4", 7), "inflow": ("2020-Q1", 1), "outflow": ("2020-Q1", 0)}
    for what, (period, value) in almere.items():
        fill(database, f"pga_local_{what}", {("GM0034", period): value})
    fill(database, "pga_local_plans", {("GM0034", "2020-Q1"): 8})
    assert snapshot(database).checks == ()
    fill(database, "pga_local_inflow", {("GM0034", "2020-Q1"): 0})  # received and not written down
    assert [(check.area.name, check.deviation) for check in snapshot(database).checks] == [("Almere", 1)]


def test_together_is_the_sum_and_says_when_one_half_is_missing(database: Database) -> None:
    fill(database, "pga_local_plans", {("GM0355", "2020-Q1"): 4, ("GM0034", "2020-Q1"): 7})
    fill(database, "top_x_plans", {("GM0355", "2020-Q1"): 2})
    cells = {row.area.name: row.cells[0] for row in snapshot(database, "together").table.rows}
    both, half = cells["Zeist"], cells["Almere"]
    assert both is not None
    assert (both.value, both.complete) == (6, True)
    assert half is not None
    assert (half.value, half.complete) == (7, False)


def test_the_sample_shows_who_has_not_delivered(sample_database: Database) -> None:
    found = snapshot(sample_database)
    missing = [area.name for district in found.completeness for area in district.missing]
    assert sorted(missing) == ["Baarn", "Lopik", "Oudewater", "Renswoude", "Urk"]
    assert sum(district.reported for district in found.completeness) == 34


def test_new_plans_add_up_from_january(sample_database: Database) -> None:
    (year,) = snapshot(sample_database).years
    values = [figure.value for _, figure in year.points if figure is not None and figure.value is not None]
    assert len(values) == 4
    assert values == sorted(values)
