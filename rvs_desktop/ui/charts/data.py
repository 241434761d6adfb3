"""What a chart shows, without knowing how it is drawn."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Final, TypeAlias

from rvs_desktop.formats import format_decimal

Value: TypeAlias = int | Decimal | Fraction
"""Exact, so that labels, tables and tooltips are rounded once."""

CONTEXT: Final = -1
"""Style of a series that is there for comparison, such as last year: grey."""
MOST_SERIES: Final = 4
"""Series that can be told apart in black and white; more belong in small multiples."""


class Kind(StrEnum):
    """How series are drawn."""

    LINE = "line"
    BAR = "bar"
    STACK = "stack"
    """Bars on top of each other: parts of a whole, none below nought."""
    PANELS = "panels"
    """A small drawing per series, all on one scale; series for comparison are drawn in each."""


class Small(StrEnum):
    """What rule for small numbers holds when a chart leaves for others."""

    NONE = ""
    PERSONS = "persons"
    """Persons are counted: small numbers are hidden, others rounded."""
    ACTIONS = "actions"
    """A percentage of actions, which says nothing where there were few."""


@dataclass(frozen=True)
class Point:
    """One figure; without a value there is a gap.

    Attributes:
        value: in the unit of the chart.
        hollow: provisional, part of a period, or of too few to go by: drawn open.
        remark: said in the tooltip and the table, such as "t/m 30-11-2020".
        key: identity of the figure for whoever shows what is behind it.
        parts: numerator and denominator of a percentage, where they are known.
        hidden: in a publication, the most a small number may be; nought where nothing is said of it. None when shown.
        signal: why it is more than noise, in a sentence; such a point gets a ring.
        published: whether it was printed before, so that a publication has nothing to hide in it.
    """

    value: Value | None
    hollow: bool = False
    remark: str = ""
    key: Hashable = None
    parts: tuple[int, int] | None = None
    hidden: int | None = None
    signal: str = ""
    published: bool = False

    @property
    def veil(self) -> str:
        """What stands in the place of a hidden number; empty when it is not hidden."""
        if self.hidden is None:
            return ""
        return f"1–{self.hidden}" if self.hidden else "*"


@dataclass(frozen=True)
class Series:
    """One line or set of bars, a point per category.

    Attributes:
        name: as in the table and the tooltip.
        points: one per category.
        style: 0-3 for the series colours with their dash and marker, or ``CONTEXT``.
        label: printed at the end of the line; the name when empty.
        values_shown: print the value at every point.
    """

    name: str
    points: tuple[Point, ...]
    style: int = 0
    label: str = ""
    values_shown: bool = False


@dataclass(frozen=True)
class Step:
    """A target over the categories from ``first`` to ``last``."""

    first: int
    last: int
    value: Value
    label: str


@dataclass(frozen=True)
class Trajectory:
    """A way to a target: where it began, then what was agreed for single categories; ``label`` stands at its end.

    Only what was decided is a step; the dashes between two of them help to read and are no target.
    """

    start: tuple[int, Value] | None
    steps: tuple[Step, ...]
    label: str

    @property
    def stops(self) -> tuple[tuple[int, Value], ...]:
        """Its corners: (category, value)."""
        begin = () if self.start is None else (self.start,)
        return (*begin, *((step.first, step.value) for step in self.steps))


@dataclass(frozen=True)
class Limits:
    """Control limits around a mean, per category; None where there was nothing to limit."""

    low: tuple[float | None, ...]
    high: tuple[float | None, ...]
    mean: float
    mean_label: str


@dataclass(frozen=True)
class Break:
    """From this category on the definition differs."""

    category: int
    reason: str


@dataclass(frozen=True)
class Chart:
    """A chart as people read it.

    Attributes:
        title: what it shows.
        subtitle: unit and scope ("aantal per jaar, regio").
        categories: labels along the bottom, such as periods.
        series: at most four, and context.
        unit: ``%`` or empty; other units stand in the subtitle.
        decimals: of values in labels.
        source: printed under an exported picture.
        reference_date: printed under an exported picture.
        small: what becomes of small numbers in a picture for others.
        own_scales: whether each panel of small multiples has an axis of its own, from nought.
        trajectory: the way to a target over several categories, in the place of steps.
    """

    title: str
    subtitle: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    targets: tuple[Step, ...] = ()
    limits: Limits | None = None
    breaks: tuple[Break, ...] = ()
    kind: Kind = Kind.LINE
    unit: str = ""
    decimals: int = 0
    source: str = ""
    reference_date: str = ""
    remarks: tuple[str, ...] = field(default=())
    small: Small = Small.NONE
    trajectory: Trajectory | None = None
    own_scales: bool = False

    def written(self, value: Value) -> str:
        """Write a value as the chart prints it; whole percentages drop their decimal."""
        if self.decimals and Fraction(value).denominator == 1:
            return f"{format_decimal(value)}{self.unit}"
        return f"{format_decimal(value, self.decimals)}{self.unit}"

    @property
    def agreed(self) -> tuple[Step, ...]:
        """Every target, those of a trajectory too."""
        return (*self.targets, *(self.trajectory.steps if self.trajectory is not None else ()))

    @property
    def known(self) -> int:
        """Number of points that hold a value."""
        return sum(point.value is not None for series in self.series for point in series.points)


def floors(chart: Chart) -> list[tuple[Value, ...]]:
    """Return for every series where its parts begin, per category: on top of the parts before it when stacked."""
    heights: list[Fraction] = [Fraction(0)] * len(chart.categories)
    found: list[tuple[Value, ...]] = []
    for series in chart.series:
        found.append(tuple(heights))
        if chart.kind is Kind.STACK:
            for place, point in enumerate(series.points):
                heights[place] += Fraction(point.value or 0)
    return found


def tops(chart: Chart) -> tuple[Value, ...]:
    """Return how high the whole of each category of a stacked chart is."""
    return tuple(
        sum((Fraction(series.points[place].value or 0) for series in chart.series), Fraction(0))
        for place in range(len(chart.categories))
    )


def gaps(series: Sequence[Series]) -> list[tuple[int, int]]:
    """Return the spans (first, last) of categories without any value before the last that has one.

    What comes after it is the future, or not delivered yet, and stays blank.
    """
    own = [one for one in series if one.style != CONTEXT] or list(series)
    count = max((len(one.points) for one in own), default=0)
    known = [
        any(
            place < len(one.points)
            and (one.points[place].value is not None or one.points[place].hidden is not None)
            for one in own
        )
        for place in range(count)
    ]
    found: list[tuple[int, int]] = []
    last = -1
    for place, has_value in enumerate(known):
        if not has_value:
            continue
        if last < place - 1:
            found.append((last + 1, place - 1))
        last = place
    return found


def stretches(points: Sequence[Point]) -> list[list[int]]:
    """Return runs of neighbouring points with a value: a line is never drawn across a gap."""
    runs: list[list[int]] = []
    for place, point in enumerate(points):
        if point.value is None:
            continue
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs
