from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.periods import Period, PeriodKind


def period_holding(kind: PeriodKind, day: date) -> Period:
    return Period.of(kind, day)


periods = st.builds(
    period_holding, st.sampled_from(list(PeriodKind)), st.dates(date(1990, 1, 1), date(2100, 12, 31))
)


@pytest.mark.parametrize(
    ("key", "start", "end", "label", "short"),
    [
        ("2020", date(2020, 1, 1), date(2020, 12, 31), "2020", "2020"),
        ("2020-H2", date(2020, 7, 1), date(2020, 12, 31), "2e halfjaar 2020", "H2 ’20"),
        ("2020-Q4", date(2020, 10, 1), date(2020, 12, 31), "Q4 2020", "Q4 ’20"),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29), "februari 2020", "feb ’20"),
    ],
)
def test_a_key_says_which_days_it_holds(key: str, start: date, end: date, label: str, short: str) -> None:
    period = Period.parse(key)
    assert (period.start, period.end) == (start, end)
    assert (period.label(), period.label(short=True)) == (label, short)
    assert str(period) == key


@pytest.mark.parametrize(
    "key", ["", "20", "2020-13", "2020-00", "2020-Q5", "2020-H3", "2020-q1", "2020-1", "2020-Q1 "]
)
def test_what_is_no_key_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="not a period"):
        Period.parse(key)


def test_a_thirteenth_month_and_a_year_zero_do_not_exist() -> None:
    for kind, year, number in (
        (PeriodKind.MONTH, 2020, 13),
        (PeriodKind.YEAR, 2020, 2),
        (PeriodKind.YEAR, 0, 1),
    ):
        with pytest.raises(ValueError, match="no such period"):
            Period(kind, year, number)


def test_a_quarter_lies_in_its_half_and_year_and_has_three_months() -> None:
    quarter = Period.parse("2020-Q3")
    assert quarter.within(PeriodKind.HALF).key == "2020-H2"
    assert quarter.within(PeriodKind.YEAR).key == "2020"
    assert [month.key for month in quarter.parts(PeriodKind.MONTH)] == ["2020-07", "2020-08", "2020-09"]
    with pytest.raises(ValueError, match="does not fit"):
        quarter.within(PeriodKind.MONTH)
    with pytest.raises(ValueError, match="has no"):
        quarter.parts(PeriodKind.YEAR)


def test_periods_sort_by_first_day_and_the_longer_first() -> None:
    keys = ["2020-01", "2020", "2020-02", "2020-Q1", "2019-12", "2020-H1"]
    assert [period.key for period in sorted(map(Period.parse, keys))] == [
        "2019-12",
        "2020",
        "2020-H1",
        "2020-Q1",
        "2020-01",
        "2020-02",
    ]


@given(periods)
def test_a_key_reads_back(period: Period) -> None:
    assert Period.parse(period.key) == period


@given(periods, st.integers(-200, 200))
def test_going_and_coming_back_ends_where_it_began(period: Period, steps: int) -> None:
    assert period.shift(steps).shift(-steps) == period
    assert period.shift(1).start == period.end + timedelta(days=1)


@given(periods)
def test_parts_fill_the_period_without_gap_or_overlap(period: Period) -> None:
    months = period.parts(PeriodKind.MONTH)
    assert len(months) == period.kind.months
    assert (months[0].start, months[-1].end) == (period.start, period.end)
    assert all(month.within(period.kind) == period for month in months)
