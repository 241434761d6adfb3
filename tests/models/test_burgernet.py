"""Burgernet: rates from sums, few actions marked, uncertainty as published."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.models.burgernet import BurgernetSnapshot, burgernet_snapshot, burgernet_years
from rvs_desktop.models.statistics import p_chart_limits, wilson_interval
from rvs_desktop.store.database import Database
from tests.filling import fill


def snapshot(database: Database, year: int = 2020) -> BurgernetSnapshot:
    return database.read(lambda session: burgernet_snapshot(session, "midden-nederland", year))


def test_j3_1_no_actions_differs_from_no_success(database: Database) -> None:
    fill(database, "burgernet_actions", {("GM0355", "2020"): 0, ("GM0034", "2020"): 5})
    fill(database, "burgernet_successes", {("GM0355", "2020"): 0, ("GM0034", "2020"): 0})
    rows = {row.area.name: row for row in snapshot(database).rows}
    assert (rows["Zeist"].success.status, rows["Zeist"].interval) == ("not_applicable", None)
    assert (rows["Almere"].success.status, rows["Almere"].success.numerator) == ("value", 0)
    assert rows["Almere"].indicative
    assert not rows["Zeist"].indicative


def test_the_year_is_the_sum_of_its_months_and_says_until_when(sample_database: Database) -> None:
    found = snapshot(sample_database)
    assert found.until is not None
    assert found.until.key == "2020-11"
    assert (found.total.actions.value, found.total.actions.parts) == (2073, (11, 12))
    assert found.per_year[-1].months == 11


def test_limits_stand_around_the_mean_of_the_months_with_figures(sample_database: Database) -> None:
    found = snapshot(sample_database)
    assert found.mean is not None
    for point in found.per_month[:11]:
        assert point.limits is not None
        assert point.limits[0] < found.mean < point.limits[1]
    assert found.per_month[11].limits is None


def test_targets_stand_in_their_own_year_only(database: Database) -> None:
    assert [(point.period.key, str(point.value)) for point in snapshot(database).targets] == [
        ("2017", "8"),
        ("2021", "20"),
    ]


def test_years_without_actions_are_not_offered(sample_database: Database) -> None:
    assert sample_database.read(burgernet_years) == [2020, 2019]


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    # the first three: Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_interval_is_the_published_one(successes: int, trials: int, low: float, high: float) -> None:
    found = wilson_interval(successes, trials)
    assert found is not None
    assert found == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 5000), st.data())
def test_the_interval_holds_the_rate_and_stays_between_nought_and_one(
    trials: int, data: st.DataObject
) -> None:
    successes = data.draw(st.integers(0, trials))
    found = wilson_interval(successes, trials)
    assert found is not None
    assert 0 <= found[0] <= successes / trials + 1e-12
    assert successes / trials - 1e-12 <= found[1] <= 1


def test_impossible_counts_have_no_interval() -> None:
    assert wilson_interval(0, 0) is None
    with pytest.raises(ValueError, match="6 successes of 5"):
        wilson_interval(6, 5)


@given(st.floats(0, 1), st.integers(1, 5000))
def test_more_actions_bring_the_limits_nearer(mean: float, trials: int) -> None:
    low, high = p_chart_limits(mean, trials)
    nearer_low, nearer_high = p_chart_limits(mean, trials * 2)
    assert low <= nearer_low <= nearer_high <= high
