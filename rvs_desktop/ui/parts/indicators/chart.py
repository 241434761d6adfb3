"""An indicator through time as a chart: results, targets as steps, breaks, limits of chance, and its gaps."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from rvs_desktop.models.indicators.comparing import change_words
from rvs_desktop.periods import Period
from rvs_desktop.ui.charts.data import Break, Chart, Limits, Point, Series, Small, Step, Trajectory
from rvs_desktop.ui.parts.indicators.table import remarks_of

if TYPE_CHECKING:
    from rvs_desktop.models.indicators.passport import Passport
    from rvs_desktop.models.indicators.story import IndicatorStory, StoryPoint

translate = QCoreApplication.translate
_AHEAD: Final = 4
"""Periods after the last figure up to which targets are drawn."""
_WAY: Final = 2
"""Targets of years that follow each other from which on they are drawn as a way."""


def story_chart(story: IndicatorStory, source: str) -> Chart | None:
    """Return the chart of an indicator; None where fewer than one figure and no target is known."""
    known = [point for point in story.points if point.result.value is not None]
    if not known:
        return None
    periods = _periods(story)
    percent = story.about.unit == "percent"
    points = _points(story, periods)
    series = Series(story.about.name, points, 0, values_shown=len(known) <= 8)
    steps = _steps(story, periods)
    way = _trajectory(story, steps, points, periods)
    return Chart(
        story.about.name,
        _subtitle(story, way),
        tuple(period.label(short=True) for period in periods),
        (series,),
        () if way is not None else steps,
        _limits(story, periods),
        _breaks(story, periods),
        unit="%" if percent else "",
        decimals=1 if percent else story.about.decimals,
        source=source,
        remarks=(story.chart.remark,) if story.chart.remark else (),
        small=Small.PERSONS if story.about.persons else Small.NONE,
        trajectory=way,
    )


def _subtitle(story: IndicatorStory, way: Trajectory | None) -> str:
    """Return unit and scope, and how far a trajectory goes: "aantal per jaar, Midden-Nederland, traject naar 2018"."""
    said = f"{unit_of(story.about)}, {story.area.name}"
    if way is None:
        return said
    year = story.steps[-1].goal.period.label()
    return translate("indicators", "{unit}, met traject naar {year}").format(unit=said, year=year)


def unit_of(about: Passport) -> str:
    """Return the unit of a chart in words; a count is one of a year, unless its own words say so already."""
    unit = about.unit_words
    if about.unit in ("count", "euro") and "jaar" not in unit:
        return translate("indicators", "{unit} per jaar").format(unit=unit)
    return unit


def _trajectory(
    story: IndicatorStory, steps: tuple[Step, ...], points: tuple[Point, ...], periods: list[Period]
) -> Trajectory | None:
    """Return the way through targets of single years that follow each other (trap T10: they lie on no straight line).

    It begins at the first figure where that was printed as the start of the way, else at the first target.
    """
    ordered = all(step.first == step.last for step in steps) and all(
        before.first + 1 == after.first for before, after in pairwise(steps)
    )
    if len(steps) < _WAY or not ordered:
        return None
    first = next(place for place, point in enumerate(points) if point.value is not None)
    baseline = any(one.kind == "baseline" and one.period == periods[first] for one in story.printed)
    value = points[first].value
    start = (first, value) if baseline and value is not None and first < steps[0].first else None
    last = steps[-1]
    period = periods[last.first].label()
    words = last.label.removeprefix(translate("indicators", "doel {target}").format(target=""))
    label = translate("indicators", "doel {period}: {target}").format(period=period, target=words)
    return Trajectory(start, steps, label)


def _periods(story: IndicatorStory) -> list[Period]:
    """Return the categories: from the first figure or break on, to the last target within reach."""
    found = [point.period for point in story.points]
    last = found[-1]
    ends = [Period.of(last.kind, step.last) for step in story.steps if step.bound is not None]
    furthest = max([last, *(end for end in ends if end <= last.shift(_AHEAD))])
    while found[-1] < furthest:
        found.append(found[-1].shift(1))
    return found


def _points(story: IndicatorStory, periods: list[Period]) -> tuple[Point, ...]:
    """Return a point per period, with the sentence of the limits where they call it more than noise."""
    by_period = {point.period: point for point in story.points}
    said = {
        point.period: drawn.sentence
        for point, drawn in zip(story.points, story.chart.points, strict=False)
        if drawn.signals
    }
    return tuple(replace(_point(by_period.get(period)), signal=said.get(period, "")) for period in periods)


def _point(point: StoryPoint | None) -> Point:
    if point is None or point.result.value is None:
        return Point(None)
    result = point.result
    remarks = [*remarks_of(result), change_words(point.change, base=True)]
    hollow = not result.complete or result.qualifier != ""
    said = ", ".join(remark for remark in remarks if remark)
    parts = None
    if result.numerator is not None and result.denominator is not None:
        parts = (result.numerator, result.denominator)
    return Point(result.value, hollow=hollow, remark=said, key=point.period.key, parts=parts)


def _steps(story: IndicatorStory, periods: list[Period]) -> tuple[Step, ...]:
    """Return the targets over the periods they count for; two on one period are both drawn."""
    found: list[Step] = []
    for step in story.steps:
        if step.bound is None:
            continue
        covered = [
            place
            for place, period in enumerate(periods)
            if step.first <= period.end and step.last >= period.start
        ]
        if not covered:
            continue
        before = found[-1] if found else None
        if before is not None and (before.last + 1, before.value) == (covered[0], step.bound):
            found[-1] = Step(before.first, covered[-1], step.bound, before.label)
        else:
            words = translate("indicators", "doel {target}").format(target=step.words)
            found.append(Step(covered[0], covered[-1], step.bound, words))
    return tuple(found)


def _breaks(story: IndicatorStory, periods: list[Period]) -> tuple[Break, ...]:
    found: list[Break] = []
    for each in story.breaks:
        place = next(
            (number for number, period in enumerate(periods) if period.start >= each.from_period.start), None
        )
        if place:
            found.append(Break(place, each.reason))
    return tuple(found)


def _limits(story: IndicatorStory, periods: list[Period]) -> Limits | None:
    """Return the limits of chance where there are enough points to speak of them (story J3-6)."""
    drawn = story.chart.points
    means = [point.mean for point in drawn if point.mean is not None]
    if not means or not any(point.low is not None for point in drawn):
        return None
    factor = 100.0 if story.about.unit == "percent" else 1.0
    rest = len(periods) - len(drawn)
    low = tuple(None if point.low is None else point.low * factor for point in drawn) + (None,) * rest
    high = tuple(None if point.high is None else point.high * factor for point in drawn) + (None,) * rest
    mean = means[-1] * factor
    words = f"{mean:.1f}".replace(".", ",")
    unit = "%" if story.about.unit == "percent" else ""
    label = translate("indicators", "gemiddeld {value}").format(value=f"{words}{unit}")
    return Limits(low, high, mean, label)


def signal_words(story: IndicatorStory) -> str:
    """Return what the limits say in one sentence, or why they say nothing."""
    if story.chart.remark:
        return story.chart.remark
    last = [point for point in story.chart.points if point.signals]
    if not last:
        return translate("indicators", "Stabiel: geen punt wijkt meer af dan toeval verklaart.")
    place = story.chart.points.index(last[-1])
    return f"{story.points[place].period.label()}: {last[-1].sentence}"
