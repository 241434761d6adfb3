from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.formats import half_up
from rvs_desktop.models.indicators.goals import Goal, goal_words
from rvs_desktop.models.indicators.judging import Judgement, Setting, Verdict, judge
from rvs_desktop.models.indicators.pace import EVEN, pace_to_date, seasonal_profile
from rvs_desktop.models.indicators.result import Result
from tests.indicator_shop import Shop, year

FOUR_MONTHS = date(2017, 4, 30)


def target(operator: str, value: str) -> Goal:
    return Goal(
        id=1, area=1, kind="target", level="regional", variant="", period=year(2017), until=year(2017),
        operator=operator, value=Decimal(value), upper=None, relative_to=None, qualifier="", effective_from=None,
        decided_on=None, withdrawn=False, decision="", quote="", source="", printed="", stated_change=None,
    )  # fmt: skip


def so_far(value: str, months: int, **said: object) -> Result:
    return Result(Decimal(value), parts=(months, 12), **said)  # type: ignore[arg-type]


def judged(shop: Shop, operator: str, bound: str, result: Result, as_of: date = FOUR_MONTHS) -> Judgement:
    setting = Setting(as_of, lambda _: Result(None, "missing"), "flow")
    return judge(
        shop.about("pga_plannen_veiligheidshuizen"), result, [target(operator, bound)], year(2017), setting
    )


def test_j3_5_two_hundred_and_ten_after_four_months_of_which_three_were_reported(shop: Shop) -> None:
    found = judged(shop, "ge", "500", so_far("210", 3))
    pace = found.pace
    assert pace is not None
    assert pace.value == 210
    assert pace.coverage == "3 van 4 maanden"
    assert half_up(pace.expected) == 167
    assert pace.projection is None
    assert "210 tot nu toe; verwacht 167 (gelijk verdeeld)" in pace.sentence
    assert "3 van 4 maanden geleverd, dus geen prognose" in pace.sentence
    assert found.verdict is Verdict.ON_PACE  # what is missing can only add


def test_j3_5_when_all_is_in_there_is_a_projection(shop: Shop) -> None:
    found = judged(shop, "ge", "500", so_far("210", 4))
    assert found.pace is not None
    assert found.pace.projection == 630
    assert found.verdict is Verdict.ON_PACE


def test_j3_5_too_few_and_incomplete_cannot_be_determined(shop: Shop) -> None:
    found = judged(shop, "ge", "500", so_far("120", 3))
    assert found.verdict is Verdict.UNDETERMINED
    assert "geen prognose" in found.reason
    assert judged(shop, "ge", "500", so_far("120", 4)).verdict is Verdict.BEHIND


def test_j3_5_a_missing_municipality_makes_a_count_incomplete(shop: Shop) -> None:
    found = judged(shop, "ge", "500", so_far("120", 4, reported=37, expected=39))
    assert found.verdict is Verdict.UNDETERMINED
    assert "37 van 39 gebieden" in found.reason


@pytest.mark.parametrize(
    ("value", "months", "verdict"),
    [
        ("30", 4, Verdict.ON_PACE),  # 125 × 4/12 = 41,7
        ("50", 4, Verdict.BEHIND),
        ("50", 3, Verdict.BEHIND),  # too many already, whatever is missing
        ("30", 3, Verdict.UNDETERMINED),
        ("126", 3, Verdict.NOT_MET),
        ("125", 4, Verdict.BEHIND),
    ],
)
def test_j3_5_at_most_125_robberies_lower_is_better(
    shop: Shop, value: str, months: int, verdict: str
) -> None:
    assert judged(shop, "le", "125", so_far(value, months)).verdict is verdict


def test_j3_5_a_target_reached_early_is_met(shop: Shop) -> None:
    assert judged(shop, "ge", "500", so_far("500", 3)).verdict is Verdict.MET


def test_j3_5_a_seasonal_profile_expects_what_usually_falls_in_those_months() -> None:
    winter = [Decimal(each) for each in (20, 20, 10, 5, 5, 5, 5, 5, 5, 5, 5, 10)]
    profile = seasonal_profile([winter, [*winter[:11], None]])
    assert profile is not None
    assert profile[0] == Fraction(1, 5)
    pace = pace_to_date(Decimal(60), Decimal(100), so_far("60", 4), year(2017), FOUR_MONTHS, profile)
    assert pace.expected == 55
    assert pace.seasonal
    assert "naar seizoen" in pace.sentence
    assert seasonal_profile([[*winter[:11], None]]) is None


def test_j3_5_a_cut_off_counts_only_whole_months() -> None:
    result = Result(Decimal(2073), partial_until=date(2020, 11, 30))
    pace = pace_to_date(Decimal(2073), Decimal(2400), result, year(2020), date(2021, 6, 1))
    assert (pace.elapsed, half_up(pace.expected)) == (11, 2200)


@given(st.integers(0, 12), st.integers(0, 5000))
def test_j3_5_the_whole_year_expects_the_whole_target(months: int, value: int) -> None:
    last = date(2017, months, 28) if months else date(2016, 12, 31)
    pace = pace_to_date(Decimal(value), Decimal(500), so_far(str(value), 12), year(2017), last)
    assert 0 <= pace.expected <= 500
    assert (
        pace_to_date(Decimal(value), Decimal(500), so_far("1", 12), year(2017), date(2018, 1, 1)).expected
        == 500
    )
    assert sum(EVEN) == 1


def test_a_target_in_words(shop: Shop) -> None:
    assert goal_words(target("lt", "10000"), shop.about("woninginbraken")) == "minder dan 10.000"
