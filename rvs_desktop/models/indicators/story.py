"""One indicator in one area through time: results, targets as steps, breaks, limits of chance, and its passport."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import AreaKind, AreaRef, area_by_code
from rvs_desktop.models.control_charts import ControlChart, Group, p_chart, u_chart
from rvs_desktop.models.figures import Measure, Rate
from rvs_desktop.models.indicators.comparing import Change, change_sentence, compare, printed_change
from rvs_desktop.models.indicators.delivered import delivered_spans
from rvs_desktop.models.indicators.goals import Goal, GoalLine, goal_log, goal_words, goals
from rvs_desktop.models.indicators.judging import Judgement, Setting, bound_of, judge, met_early
from rvs_desktop.models.indicators.matrix import nature_of
from rvs_desktop.models.indicators.pace import Profile, seasonal_profile
from rvs_desktop.models.indicators.passport import Break, Passport, footnote, passport, passports
from rvs_desktop.models.indicators.published import (
    Published,
    PublishedContradiction,
    published,
    published_contradictions,
)
from rvs_desktop.models.indicators.restarts import Restart, restart_proposals
from rvs_desktop.models.indicators.result import Result, as_decimal
from rvs_desktop.models.indicators.results import Results
from rvs_desktop.models.indicators.tables import FigureKind
from rvs_desktop.models.settings import region_code
from rvs_desktop.periods import Period, PeriodKind

_PROFILE_YEARS: Final = 3
"""Years before the last one that say how a year spreads over its months."""


@dataclass(frozen=True)
class StoryPoint:
    """One period; ``other`` is what deliveries make of a figure that was printed."""

    period: Period
    result: Result
    judgement: Judgement
    change: Change
    other: Result | None = None


@dataclass(frozen=True)
class Variant:
    """What else is counted under the same name: a line of its own, never joined with the first (trap T12)."""

    name: str
    points: tuple[StoryPoint, ...]


@dataclass(frozen=True)
class TargetStep:
    """A target over the days for which it counts; ``bound`` is None where it could not be known.

    There is a step for what was decided and for nothing else: years between are never filled in (trap T10).
    """

    first: date
    last: date
    bound: Decimal | None
    upper: Decimal | None
    words: str
    goal: Goal


@dataclass(frozen=True)
class IndicatorStory:
    """Everything the page of one indicator shows, read at one moment.

    Attributes:
        points: one for each period from the first to the last; a missing one is a gap.
        steps: the targets as they stand on the day.
        log: every decision with who entered it, those overtaken as well.
        aside: printed figures that are no result: averages, changes, late amounts, undated ones.
        chart: limits of chance for the same points; its remark says why there are none.
        restarts: events after which limits could begin anew, when the user says so.
        printed: everything that documents print of it, results and other figures alike.
        early: targets of later years that the last result meets already.
        sentence: the last change in words.
    """

    about: Passport
    area: AreaRef
    kind: PeriodKind
    as_of: date
    points: tuple[StoryPoint, ...]
    variants: tuple[Variant, ...]
    steps: tuple[TargetStep, ...]
    log: tuple[GoalLine, ...]
    breaks: tuple[Break, ...]
    aside: tuple[Published, ...]
    contradictions: tuple[PublishedContradiction, ...]
    chart: ControlChart
    restarts: tuple[Restart, ...]
    printed: tuple[Published, ...]
    early: tuple[Goal, ...]
    sentence: str
    footnotes: tuple[str, ...]

    @property
    def last(self) -> StoryPoint | None:
        """The last period with a figure."""
        return next((point for point in reversed(self.points) if point.result.value is not None), None)


def indicator_story(
    session: Session,
    code: str,
    area: str,
    *,
    kind: PeriodKind = PeriodKind.YEAR,
    as_of: date | None = None,
) -> IndicatorStory:
    """Return an indicator in an area through time.

    Args:
        session: the open file.
        code: of the indicator, or of the measure or rate it is about.
        area: code of the region, a district or a municipality.
        kind: of the periods; printed figures are per year, deliveries as fine as they came.
        as_of: the day of the judgement; today without it.

    Raises:
        UserError: if the indicator or the area is unknown.
    """
    day = as_of or date.today()  # noqa: DTZ011 - the day of the user
    return _Teller(session, passport(session, code), area_by_code(session, area), kind, day).tell()


class _Teller:
    """Puts a story together from what was read once."""

    def __init__(
        self, session: Session, about: Passport, area: AreaRef, kind: PeriodKind, as_of: date
    ) -> None:
        self._reader, self._about, self._area, self._kind, self._as_of = session, about, area, kind, as_of
        region = area.code if area.kind == AreaKind.REGION else region_code(session)
        self._printed = published(session, [about.code])
        self._decided = goals(session, [about], [area]).get((about.code, area.id), ())
        periods = self._periods()
        codes = [code for code in (about.code, about.numerator, about.denominator, about.weight) if code]
        codes += [code for code in about.components if code not in codes]
        there = passports(session)
        known = [code for code in codes if code in there]
        extra = [area] if area.kind == AreaKind.MUNICIPALITY else []
        self._results = Results(session, region, periods, known, extra)
        self._all = periods
        self._setting = Setting(as_of, self._base, nature_of(session, about), self._profile(periods))

    def _base(self, period: Period) -> Result:
        return self._results.result(self._about.code, self._area, period)

    def _periods(self) -> list[Period]:
        """Return the periods from the first to the last with anything printed or delivered."""
        whole = self._area.kind == AreaKind.REGION  # the figure of a region may follow from its districts
        ends = [
            p.period for p in self._printed if p.period and p.result and (whole or p.area == self._area.id)
        ]
        if self._kind is not PeriodKind.YEAR:
            ends = []
        ends += [Period.of(self._kind, day) for day in self._delivered_days()]
        if self._kind is PeriodKind.YEAR and not ends:
            ends = [p.period for p in self._printed if p.period and p.result]
            ends += _years_of_parts(self._reader, self._about)
        if not ends:
            return []
        first, last = min(ends), max(ends)
        found = [first]
        while found[-1] < last:
            found.append(found[-1].shift(1))
        return found

    def _delivered_days(self) -> list[date]:
        """Return the first day of the first and the last day of the last period that was delivered."""
        measures = _measures_of(self._reader, self._about)
        spans = delivered_spans(self._reader, measures).values() if measures else ()
        return [day for first, last in spans for day in (first.start, last.end)]

    def _profile(self, periods: Sequence[Period]) -> Profile | None:
        """Return how earlier years spread over their months, where those were delivered per month."""
        years = sorted({period.year for period in periods})[:-1][-_PROFILE_YEARS:]
        if self._kind is not PeriodKind.YEAR or not self._about.measure or not years:
            return None
        months = [m for year in years for m in Period(PeriodKind.YEAR, year).parts(PeriodKind.MONTH)]
        read = Results(
            self._reader, self._results.areas.region.code, months, [self._about.code],
            [self._area] if self._area.kind == AreaKind.MUNICIPALITY else [],
        )  # fmt: skip
        values = [read.result(self._about.code, self._area, month) for month in months]
        numbers = [as_decimal(r.value) if r.value is not None and r.complete else None for r in values]
        return seasonal_profile([numbers[at : at + 12] for at in range(0, len(numbers), 12)])

    def tell(self) -> IndicatorStory:
        """Return the story."""
        about, area = self._about, self._area
        points = self._points("")
        here = tuple(each for each in about.breaks if each.area in ("", area.code))
        last = next((point for point in reversed(points) if point.result.value is not None), None)
        return IndicatorStory(
            about=about,
            area=area,
            kind=self._kind,
            as_of=self._as_of,
            points=points,
            variants=tuple(
                Variant(name, self._points(name)) for name in self._results.variants(about.code, area) if name
            ),
            steps=self._steps(),
            log=goal_log(self._reader, self._decided),
            breaks=here,
            aside=tuple(p for p in self._printed if p.area == area.id and not _in_the_line(p)),
            contradictions=tuple(
                each
                for each in published_contradictions(self._reader, [about.code], settled=True)
                if each.area.id == area.id
            ),
            chart=self._chart(points, here),
            restarts=restart_proposals(self._reader, about, area, [p.period for p in points]),
            printed=tuple(p for p in self._printed if p.area == area.id),
            early=met_early(about, last.result, self._decided, last.period, self._setting) if last else (),
            sentence=change_sentence(about, last.change) if last else "",
            footnotes=self._footnotes(points),
        )

    def _points(self, variant: str) -> tuple[StoryPoint, ...]:
        found: list[StoryPoint] = []
        for period in self._all:
            result = self._results.result(self._about.code, self._area, period, variant)
            base = period.shift(-1)
            old = self._results.result(self._about.code, self._area, base, variant)
            change = compare(self._about, result, period, old, base)
            if old.value is None and result.value is not None:
                printed = self._results.printed_changes(self._about.code, self._area, period)
                change = printed_change(self._about, printed) or change
            judgement = judge(self._about, result, self._decided, period, self._setting)
            other = None
            if result.origin == "published" and not variant:
                other = self._results.other_result(self._about.code, self._area, period)
            found.append(StoryPoint(period, result, judgement, change, other))
        return tuple(found)

    def _steps(self) -> tuple[TargetStep, ...]:
        """Return the targets as steps: a later decision for the same days takes over from its first day."""
        known = [goal for goal in self._decided if goal.known_on(self._as_of)]
        found: list[TargetStep] = []
        for place, goal in enumerate(known):
            following = [
                later.first_day
                for later in known[place + 1 :]
                if (later.period, later.level, later.variant) == (goal.period, goal.level, goal.variant)
            ]
            last = min([goal.until.end, *(day - timedelta(days=1) for day in following)])
            if goal.withdrawn or last < goal.first_day:
                continue
            bound, _ = bound_of(self._about, goal, self._setting, goal.period)
            found.append(
                TargetStep(goal.first_day, last, bound, goal.upper, goal_words(goal, self._about), goal)
            )
        return tuple(found)

    def _chart(self, points: Sequence[StoryPoint], breaks: Sequence[Break]) -> ControlChart:
        starts = [
            place
            for each in breaks
            for place, point in enumerate(points)
            if point.period.start >= each.from_period.start
            and (place == 0 or points[place - 1].period.start < each.from_period.start)
        ]
        groups = [_group(self._about, point.result) for point in points]
        if self._about.rate and any(point.result.denominator for point in points):
            return p_chart(groups, starts) if self._about.unit == "percent" else u_chart(groups, starts)
        if self._about.unit == "count":
            return u_chart(groups, starts)
        return replace(
            u_chart([Group(None) for _ in points]), remark="Zonder aantallen is toeval niet te bepalen."
        )

    def _footnotes(self, points: Sequence[StoryPoint]) -> tuple[str, ...]:
        notes = [footnote(self._about)]
        if self._about.note:
            notes.append(self._about.note)
        notes += [f"{p.period.label()}: {p.result.note}." for p in points if p.result.note]
        if any(p.result.only_rate and p.result.origin == "published" for p in points):
            notes.append("Alleen percentage: de aantallen erachter zijn niet gegeven.")
        if any(p.result.origin == "weighted" for p in points):
            notes.append("Herleid: gewogen met de aantallen van de districten, niet gemiddeld.")
        return tuple(dict.fromkeys(notes))


def _in_the_line(figure: Published) -> bool:
    return figure.result and figure.period is not None and figure.until is None


def _group(about: Passport, result: Result) -> Group:
    """Return a result as a point of a chart; one that misses parts is none."""
    if result.value is None or not result.complete or result.qualifier:
        return Group(None)
    if about.rate:
        above, below = result.numerator, result.denominator
        part = above is not None and below is not None and (about.unit != "percent" or above <= below)
        return Group(above, below) if part else Group(None)
    value = as_decimal(result.value)
    return Group(int(value)) if value == int(value) and value >= 0 else Group(None)


def _measures_of(session: Session, about: Passport) -> list[int]:
    if about.measure:
        return [*session.scalars(select(Measure.id).where(Measure.code == about.measure))]
    if about.rate:
        row = session.scalars(select(Rate).where(Rate.code == about.rate)).one()
        return [row.numerator_id]
    return []


def _years_of_parts(session: Session, about: Passport) -> list[Period]:
    """Return the years of the indicators that another is made of."""
    codes = [code for code in (about.numerator, about.denominator, *about.components) if code]
    return [
        figure.period
        for figure in (published(session, codes) if codes else ())
        if figure.period is not None and figure.kind is FigureKind.ACTUAL
    ]
