"""Control charts: which movements of a series are more than noise (story J3-6).

A p-chart is of shares (successes of trials), a u-chart of counts per unit of exposure (crimes per inhabitant, or per
period). Sources of the rules: Shewhart (1931), Economic Control of Quality of Manufactured Product, for the limits;
Western Electric (1956), Statistical Quality Control Handbook, for the runs; Nelson (1984), Journal of Quality
Technology 16, 237-239, for the trend; Montgomery, Introduction to Statistical Quality Control, chapter 7, for limits
that follow the size of each group. Small expected counts get limits from the exact distribution, because three standard
deviations around them are not what they seem.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import comb, exp, sqrt
from typing import Final, TypeAlias

from rvs_desktop.models.statistics import p_chart_limits, u_chart_limits

ENOUGH_POINTS: Final = 13
"""Fewer points are too few to tell signal from noise."""
EXACT_BELOW: Final = 5.0
"""Expected counts below this get limits from the exact distribution."""
TAIL: Final = 0.00135
"""The part of a normal distribution beyond three standard deviations on one side."""
RUN: Final = 8
"""This many points in a row on one side of the mean are a shift (Western Electric, rule 4)."""
TREND: Final = 6
"""This many points in a row, each higher (or lower) than the one before, are a trend (Nelson, rule 3)."""
_LIMIT: Final = 3.0
_WARNING: Final = 2.0
"""Standard deviations of the limits, and of the third of the way that is left before them."""

Limits: TypeAlias = Callable[[float, float, float], tuple[float, float]]
"""Gives (low, high) for a mean, a size and a number of standard deviations."""


class Signal(StrEnum):
    """Why a point is more than noise."""

    OUTSIDE = "outside"
    RUN = "run"
    TREND = "trend"
    TWO_OF_THREE = "two_of_three"


SIGNAL_SENTENCES: Final = {
    Signal.OUTSIDE: "Dit punt ligt buiten de grenzen waarbinnen toeval het houdt.",
    Signal.RUN: "Acht punten op een rij aan dezelfde kant van het gemiddelde: dat is een verschuiving, geen toeval.",
    Signal.TREND: "Zes punten op een rij die steeds stijgen of dalen: dat is een ontwikkeling, geen toeval.",
    Signal.TWO_OF_THREE: "Twee van drie punten dicht bij dezelfde grens: dat komt zelden door toeval.",
}


@dataclass(frozen=True)
class Group:
    """One point of a series: a count out of a size; both None where the period is missing.

    ``size`` is the trials of a share, or the exposure of a count (1 when every period counts alike).
    """

    count: int | None
    size: float | None = 1.0


@dataclass(frozen=True)
class Limited:
    """A point with what it is held against; the limits are None where nothing can be said."""

    value: float | None
    mean: float | None = None
    low: float | None = None
    high: float | None = None
    signals: tuple[Signal, ...] = ()

    @property
    def sentence(self) -> str:
        """Why it is a signal, in one sentence; empty when it is none."""
        return SIGNAL_SENTENCES[self.signals[0]] if self.signals else ""


@dataclass(frozen=True)
class ControlChart:
    """A series with its limits; ``remark`` says why there are none, ``starts`` where they begin anew."""

    points: tuple[Limited, ...]
    remark: str = ""
    starts: tuple[int, ...] = (0,)

    @property
    def signals(self) -> tuple[int, ...]:
        """The places of the points that are more than noise."""
        return tuple(place for place, point in enumerate(self.points) if point.signals)


def p_chart(groups: Sequence[Group], starts: Sequence[int] = ()) -> ControlChart:
    """Return the chart of shares; the limits of a point follow from its own number of trials.

    Args:
        groups: successes of trials, in order of time.
        starts: places from which limits begin anew, because a break was confirmed there.

    Raises:
        ValueError: if there are more successes than trials.
    """
    if any(
        group.count is not None and group.size is not None and group.count > group.size for group in groups
    ):
        raise ValueError("more successes than trials")
    return _chart(groups, starts, _p_limits)


def u_chart(groups: Sequence[Group], starts: Sequence[int] = ()) -> ControlChart:
    """Return the chart of counts per unit of exposure; with exposures of 1 it is a c-chart.

    Args:
        groups: counts with their exposure, in order of time.
        starts: places from which limits begin anew, because a break was confirmed there.
    """
    return _chart(groups, starts, _u_limits)


def _chart(groups: Sequence[Group], starts: Sequence[int], limits: Limits) -> ControlChart:
    begins = sorted({0, *(place for place in starts if 0 < place < len(groups))})
    ends = [*begins[1:], len(groups)]
    points: list[Limited] = []
    remarks: list[str] = []
    for begin, end in zip(begins, ends, strict=True):
        made, remark = _segment(groups[begin:end], limits)
        points += made
        remarks.append(remark)
    return ControlChart(tuple(points), remarks[-1] if remarks else "", tuple(begins))


def _segment(groups: Sequence[Group], limits: Limits) -> tuple[list[Limited], str]:
    known = [(group.count, group.size) for group in groups if group.count is not None and group.size]
    plain = [Limited(_value(group)) for group in groups]
    if len(known) < ENOUGH_POINTS:
        return plain, f"Te kort voor een uitspraak: {len(known)} van ten minste {ENOUGH_POINTS} punten."
    mean = sum(count for count, _ in known) / sum(size for _, size in known if size)
    if mean == 0:
        return plain, "Alle punten zijn 0: daarmee is niets te zeggen over toeval."
    drawn = [_limited(group, mean, limits) for group in groups]
    return [_with_signals(drawn, place, limits, groups, mean) for place in range(len(drawn))], ""


def _value(group: Group) -> float | None:
    return None if group.count is None or not group.size else group.count / group.size


def _limited(group: Group, mean: float, limits: Limits) -> Limited:
    value = _value(group)
    if value is None or not group.size:
        return Limited(None, mean)
    low, high = limits(mean, group.size, _LIMIT)
    return Limited(value, mean, low, high)


def _with_signals(
    drawn: Sequence[Limited], place: int, limits: Limits, groups: Sequence[Group], mean: float
) -> Limited:
    point = drawn[place]
    if point.value is None or point.low is None or point.high is None:
        return point
    found: list[Signal] = []
    if not point.low <= point.value <= point.high:
        found.append(Signal.OUTSIDE)
    if _same_side(drawn, place, mean):
        found.append(Signal.RUN)
    if _trend(drawn, place):
        found.append(Signal.TREND)
    if _two_of_three(drawn, place, limits, groups, mean):
        found.append(Signal.TWO_OF_THREE)
    return Limited(point.value, point.mean, point.low, point.high, tuple(found))


def _last(drawn: Sequence[Limited], place: int, amount: int) -> list[float] | None:
    """Return the last values up to a place; None when one is missing, because a gap ends a run."""
    if place + 1 < amount:
        return None
    values = [point.value for point in drawn[place + 1 - amount : place + 1]]
    known = [value for value in values if value is not None]
    return known if len(known) == amount else None


def _same_side(drawn: Sequence[Limited], place: int, mean: float) -> bool:
    values = _last(drawn, place, RUN)
    return values is not None and (
        all(value > mean for value in values) or all(value < mean for value in values)
    )


def _trend(drawn: Sequence[Limited], place: int) -> bool:
    values = _last(drawn, place, TREND)
    if values is None:
        return False
    steps = list(pairwise(values))
    return all(later > earlier for earlier, later in steps) or all(
        later < earlier for earlier, later in steps
    )


def _two_of_three(
    drawn: Sequence[Limited], place: int, limits: Limits, groups: Sequence[Group], mean: float
) -> bool:
    """Tell whether this point and one of the two before it lie beyond two thirds of the way to one limit."""
    if _last(drawn, place, 3) is None:
        return False
    sides = [_side(drawn[each], groups[each], mean, limits) for each in range(place - 2, place + 1)]
    return sides[-1] != 0 and sides.count(sides[-1]) >= 2


def _side(point: Limited, group: Group, mean: float, limits: Limits) -> int:
    if point.value is None or not group.size or mean * group.size < EXACT_BELOW:
        return 0  # two standard deviations of a small count mean nothing
    low, high = limits(mean, group.size, _WARNING)
    return (point.value > high) - (point.value < low)


def _p_limits(mean: float, size: float, sigmas: float) -> tuple[float, float]:
    trials = int(size)
    if sigmas == _LIMIT and min(mean, 1 - mean) * trials < EXACT_BELOW:
        low, high = binomial_limits(mean, trials)
        return low / trials, high / trials
    return p_chart_limits(mean, trials, sigmas)


def _u_limits(mean: float, size: float, sigmas: float) -> tuple[float, float]:
    if sigmas == _LIMIT and mean * size < EXACT_BELOW:
        low, high = poisson_limits(mean * size)
        return low / size, high / size
    return u_chart_limits(mean, size, sigmas)


def binomial_limits(share: float, trials: int) -> tuple[int, int]:
    """Return the least and most successes that chance leaves with a tail of 0,135 % on each side."""
    chances = [comb(trials, k) * share**k * (1 - share) ** (trials - k) for k in range(trials + 1)]
    return _between(chances, trials)


def poisson_limits(mean: float) -> tuple[int, int]:
    """Return the least and most events that chance leaves with a tail of 0,135 % on each side."""
    most = int(mean + 12 * sqrt(mean) + 12)
    chance, chances = exp(-mean), list[float]()
    for k in range(most + 1):
        chances.append(chance)
        chance *= mean / (k + 1)
    return _between(chances, most)


def _between(chances: Sequence[float], most: int) -> tuple[int, int]:
    """Return the quantiles: below the low end lies less than the tail, above the high end no more than it."""
    total, low, high = 0.0, 0, most
    found_low = False
    for k, chance in enumerate(chances):
        total += chance
        if not found_low and total > TAIL:
            low, found_low = k, True
        if total >= 1 - TAIL:
            high = k
            break
    return low, high
