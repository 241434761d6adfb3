"""Round numbers along an axis, and when an axis may leave out nought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor, log10
from typing import Final

from rvs_desktop.formats import format_decimal
from rvs_desktop.ui.charts.data import Chart, Kind, tops

MOST_STEPS: Final = 5
"""Steps of an axis: four to six lines are readable."""


@dataclass(frozen=True)
class Scale:
    """The vertical axis: its ends, where its lines stand, and whether nought was left out."""

    low: float
    high: float
    ticks: tuple[float, ...]
    broken: bool = False


def scale_of(chart: Chart, lines: int = 5) -> Scale:
    """Return the axis of a chart.

    Bars start at nought, always; lines too, unless their whole range is under a fifth of their level.

    Args:
        chart: what is drawn.
        lines: about how many steps there is room for; four to six are readable.
    """
    lines = min(max(lines, 3), MOST_STEPS)
    values = _values(chart)
    if not values:
        return Scale(0.0, 1.0, (0.0, 1.0))
    low, high = min(values), max(values)
    if chart.kind is Kind.LINE and low > 0 and (high - low) < 0.2 * high and len(values) > 1 and high > low:
        margin = (high - low) * 0.2
        return _rounded(low - margin, high + margin, lines, whole=not chart.decimals, broken=True)
    room = 1.12 if chart.kind is Kind.STACK else 1.04  # the whole is written above the highest stack
    return _rounded(min(low, 0.0), max(high, 0.0) * room, lines, whole=not chart.decimals, broken=False)


def _values(chart: Chart) -> list[float]:
    values = [float(point.value) for one in chart.series for point in one.points if point.value is not None]
    rooms = [float(point.hidden) for one in chart.series for point in one.points if point.hidden]
    values.extend([0.0, *rooms] if rooms else [])
    if chart.kind is Kind.STACK:
        values.extend(float(top) for top in tops(chart))
    values.extend(float(step.value) for step in chart.targets)
    if chart.trajectory is not None:
        values.extend(float(value) for _, value in chart.trajectory.stops)
    if chart.limits is not None:
        values.extend(limit for limit in (*chart.limits.low, *chart.limits.high) if limit is not None)
        values.append(chart.limits.mean)
    return values


def _rounded(low: float, high: float, lines: int, *, whole: bool, broken: bool) -> Scale:
    if high <= low:
        high = low + 1.0
    step = max(nice_step((high - low) / lines), 1.0 if whole else 0.0)
    first, last = _ends(low, high, step)
    while last - first > lines:
        step = nice_step(step * 1.2)
        first, last = _ends(low, high, step)
    ticks = tuple(round(step * number, 10) for number in range(first, last + 1))
    return Scale(ticks[0], ticks[-1], ticks, broken)


def _ends(low: float, high: float, step: float) -> tuple[int, int]:
    return floor(low / step + 1e-9), ceil(high / step - 1e-9)


def nice_step(rough: float) -> float:
    """Return 1, 2, 2,5 or 5 times a power of ten, the first that is about a rough step or more."""
    power = 10.0 ** floor(log10(rough))
    for factor in (1.0, 2.0, 2.5, 5.0, 10.0):
        step = factor * power
        if step >= rough * 0.9 and (power >= 10 or factor != 2.5):
            return step
    return 10.0 * power


def every(widths: Sequence[float], room: float) -> int:
    """Return every how many labels can be printed in the room between two of them."""
    widest = max(widths, default=0.0)
    return max(1, ceil(widest / room)) if room > 0 else 1


def tick_text(tick: float, unit: str) -> str:
    """Write a tick in Dutch with as many decimals as it needs."""
    exact = Decimal(str(round(tick, 6))).normalize()
    places = max(0, -int(exact.as_tuple().exponent)) if exact else 0
    return format_decimal(exact, places) + unit
