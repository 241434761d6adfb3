"""Limits and rules against published examples and against a second way of computing them."""

from __future__ import annotations

from fractions import Fraction
from math import comb, factorial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.models.control_charts import (
    ENOUGH_POINTS,
    TAIL,
    Group,
    Signal,
    binomial_limits,
    p_chart,
    poisson_limits,
    u_chart,
)
from rvs_desktop.models.statistics import p_chart_limits, u_chart_limits, wilson_interval


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    [  # Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_intervals_are_those_of_newcombe(successes: int, trials: int, low: float, high: float) -> None:
    found = wilson_interval(successes, trials)
    assert found is not None
    assert found == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 400), st.data())
def test_the_ends_of_a_wilson_interval_lie_1_96_deviations_away(trials: int, data: st.DataObject) -> None:
    """The definition itself as second implementation: |p̂ − p| = z √(p(1−p)/n) at both ends."""
    successes = data.draw(st.integers(0, trials))
    found = wilson_interval(successes, trials)
    assert found is not None
    share = successes / trials
    for end in found:
        if 1e-9 < end < 1 - 1e-9:
            assert abs(share - end) == pytest.approx(
                1.959963984540054 * (end * (1 - end) / trials) ** 0.5, abs=1e-9
            )


def test_a_p_chart_is_that_of_the_book() -> None:
    """Montgomery, Introduction to Statistical Quality Control, example 7.1: 347 of 30 × 50 cans."""
    assert p_chart_limits(347 / 1500, 50) == pytest.approx((0.0524, 0.4102), abs=1e-4)
    groups = [Group(11 + (place < 17), 50) for place in range(30)]
    chart = p_chart(groups)
    assert chart.points[0].mean == pytest.approx(0.2313, abs=1e-4)
    assert (chart.points[0].low, chart.points[0].high) == pytest.approx((0.0524, 0.4102), abs=1e-4)


def test_a_u_chart_is_that_of_the_book() -> None:
    """Montgomery, example 7.4: 193 defects in 20 samples of 5 computers."""
    assert u_chart_limits(1.93, 5) == pytest.approx((0.07, 3.79), abs=5e-3)
    groups = [Group(9 + (place < 13), 5) for place in range(20)]
    assert (u_chart(groups).points[0].low, u_chart(groups).points[0].high) == pytest.approx(
        (0.07, 3.79), abs=5e-3
    )


def exact_binomial(share: Fraction, trials: int) -> tuple[int, int]:
    """The limits once more, in whole fractions and from both ends."""
    tail = Fraction(str(TAIL))
    chances = [comb(trials, k) * share**k * (1 - share) ** (trials - k) for k in range(trials + 1)]
    low = next(k for k in range(trials + 1) if sum(chances[: k + 1]) > tail)
    high = next(k for k in range(trials, -1, -1) if sum(chances[k:]) > tail)
    return low, high


@given(st.integers(1, 60), st.integers(1, 99))
def test_small_shares_have_exact_limits(trials: int, percent: int) -> None:
    assert binomial_limits(percent / 100, trials) == exact_binomial(Fraction(percent, 100), trials)


@pytest.mark.parametrize(
    ("mean", "low", "high"), [(0.5, 0, 4), (1.0, 0, 5), (2.0, 0, 7), (4.0, 0, 11), (10, 2, 21)]
)
def test_poisson_limits_leave_a_tail_of_0_135_percent(mean: float, low: int, high: int) -> None:
    assert poisson_limits(mean) == (low, high)
    term = [2.718281828459045**-mean * mean**k / factorial(k) for k in range(60)]
    assert sum(term[: high + 1]) >= 1 - TAIL > sum(term[:high])


def series(*values: int | None) -> list[Group]:
    return [Group(value) for value in values]


CALM = (50, 54, 47, 52, 49, 51, 48, 53, 50, 46, 55, 49, 52)


def test_j3_6_fewer_than_13_points_say_nothing() -> None:
    chart = u_chart(series(*CALM[:12]))
    assert chart.remark == "Te kort voor een uitspraak: 12 van ten minste 13 punten."
    assert all(point.low is None and point.value is not None for point in chart.points)
    assert u_chart(series(*CALM)).remark == ""
    assert len(CALM) == ENOUGH_POINTS


def test_j3_6_noise_is_no_signal() -> None:
    assert u_chart(series(*CALM)).signals == ()


def test_j3_6_a_point_outside_explains_itself_in_one_sentence() -> None:
    chart = u_chart(series(*CALM, *CALM, 95))
    assert chart.signals == (26,)
    assert chart.points[26].signals[0] is Signal.OUTSIDE
    assert chart.points[26].sentence.count(".") == 1


def test_j3_6_eight_on_one_side_and_six_rising_are_signals() -> None:
    shifted = u_chart(series(40, 41, 39, 40, 42, 41, 38, 40, 60, 58, 61, 59, 60, 62, 59, 61))
    assert Signal.RUN in shifted.points[7].signals
    assert Signal.RUN in shifted.points[15].signals
    rising = u_chart(series(50, 52, 49, 51, 50, 48, 49, 46, 48, 50, 52, 54, 56))
    assert Signal.TREND in rising.points[-1].signals


def test_j3_6_two_of_three_near_one_limit_is_a_signal() -> None:
    chart = u_chart(series(*CALM, *CALM, 67, 51, 68))
    assert Signal.TWO_OF_THREE in chart.points[-1].signals


def test_j3_6_a_missing_month_is_a_gap_and_ends_a_run() -> None:
    chart = u_chart(series(40, 41, 39, 40, None, 41, 38, 40, 39, 60, 58, 61, 59, 60, 62, 59))
    assert chart.points[4].value is None
    assert all(Signal.RUN not in point.signals for point in chart.points)


def test_j3_6_counts_near_nought_have_exact_limits() -> None:
    chart = u_chart(series(0, 1, 0, 2, 1, 0, 1, 1, 0, 0, 2, 1, 0, 4))
    assert chart.points[0].low == 0
    assert chart.signals == ()  # three standard deviations would have cried out at 4
    assert u_chart(series(*[0] * 14)).remark.startswith("Alle punten zijn 0")


def test_j3_6_limits_restart_where_a_break_was_confirmed() -> None:
    doubled = [*CALM, *(2 * value for value in CALM)]
    assert u_chart(series(*doubled)).signals
    chart = u_chart(series(*doubled), starts=[13])
    assert chart.signals == ()
    assert chart.starts == (0, 13)
    short = u_chart(series(*doubled[:20]), starts=[13])
    assert short.points[0].low is not None
    assert short.points[15].low is None
    assert "7 van ten minste 13" in short.remark


def test_limits_of_a_share_follow_its_trials_and_stay_between_nought_and_one() -> None:
    chart = p_chart([Group(count, size) for count, size in zip([3] * 13, range(20, 33), strict=True)])
    widths = [(point.high or 0) - (point.low or 0) for point in chart.points]
    assert widths[0] > widths[-1]
    assert all(0 <= (point.low or 0) <= (point.high or 0) <= 1 for point in chart.points)
    with pytest.raises(ValueError, match="more successes"):
        p_chart([Group(5, 4)])
