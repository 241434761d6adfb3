"""Burgernet: actions, how many of them succeeded, and how many people take part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import AreaRef, Division, Headcount, Stay, division, headcounts
from rvs_desktop.models.control_charts import ControlChart, Group, Signal, p_chart
from rvs_desktop.models.figures import Measure, Nature, Observation, Status, measures
from rvs_desktop.models.rates import RateFigure, joint_rate, rate, rate_over
from rvs_desktop.models.rollup import MISSING, Figure, Observations, over_areas, reporting
from rvs_desktop.models.statistics import wilson_interval
from rvs_desktop.models.targets import TargetPoint, targets
from rvs_desktop.periods import Period, PeriodKind

ACTIONS: Final = "burgernet_actions"
SUCCESSES: Final = "burgernet_successes"
PARTICIPANTS: Final = "burgernet_participants"
SUCCESS_RATE: Final = "burgernet_success_rate"
INDICATIVE_BELOW: Final = 30
"""A rate of fewer actions is marked as indicative (design guide, section 9)."""
_NOT_THERE: Final = Figure(None, Status.NOT_APPLICABLE, reported=0, expected=0)
"""The participants of a municipality that had left before the end of the year."""
LIMIT_YEARS: Final = 3
"""Limits rest on the months of a year and of those before it, so that there are enough (story J3-6)."""


@dataclass(frozen=True)
class BurgernetRow:
    """A municipality, a district or the region in one year.

    ``actions`` and ``successes`` are all that was counted; ``success`` is made of the months that report both.
    ``interval`` is the 95 % interval of the success rate as fractions; ``population`` the inhabitants of that year.
    ``stay`` is the part of the year in which a municipality was in the region, None for all of it: what it counted
    outside that time is not in the row.
    """

    area: AreaRef
    district: str
    actions: Figure
    successes: Figure
    success: RateFigure
    interval: tuple[float, float] | None
    participants: Figure
    participation: RateFigure
    population: int | None
    stay: Stay | None = None

    @property
    def indicative(self) -> bool:
        """Whether there are too few actions to go by the rate."""
        return self.success.denominator is not None and 0 < self.success.denominator < INDICATIVE_BELOW


@dataclass(frozen=True)
class RatePoint:
    """The success rate of the region in one period; ``months`` tells how many months are in it.

    ``signals`` say why it is more than noise; empty when it is not, or when nothing can be said.
    """

    period: Period
    success: RateFigure
    months: int
    limits: tuple[float, float] | None = None
    signals: tuple[Signal, ...] = ()


@dataclass(frozen=True)
class BurgernetSnapshot:
    """Everything the page of Burgernet shows, read at one moment.

    ``until`` is the last month with figures; None when the year has none. ``mean`` is the rate of the months that
    the limits are drawn around, as a fraction; None when those ``limited_by`` are too few to say anything.
    """

    year: Period
    until: Period | None
    rows: tuple[BurgernetRow, ...]
    total: BurgernetRow
    districts: tuple[BurgernetRow, ...]
    previous: RateFigure
    per_year: tuple[RatePoint, ...]
    per_month: tuple[RatePoint, ...]
    mean: float | None
    limited_by: int
    targets: tuple[TargetPoint, ...]


def burgernet_years(session: Session) -> list[int]:
    """Return the years for which there are actions, newest first."""
    periods = session.scalars(
        select(func.substr(Observation.period, 1, 4))
        .join(Measure, Measure.id == Observation.measure_id)
        .where(Measure.code == ACTIONS, Observation.value.is_not(None))
        .distinct()
    )
    return sorted((int(year) for year in periods), reverse=True)


def burgernet_snapshot(session: Session, region: str, year: int, span: int = 7) -> BurgernetSnapshot:
    """Return the page of Burgernet for a year, with the ``span`` years up to it in the chart.

    Raises:
        UserError: if the region is unknown.
    """
    refs = measures(session, (ACTIONS, SUCCESSES, PARTICIPANTS))
    ids = refs[SUCCESSES].id, refs[ACTIONS].id, refs[PARTICIPANTS].id
    chosen = Period(PeriodKind.YEAR, year)
    years = [Period(PeriodKind.YEAR, y) for y in range(year - span + 1, year + 1)]
    found = Observations(session, refs.values(), years)
    areas = division(session, region)
    heads = headcounts(session, year).get(year)
    rows = _rows(found, ids, areas, chosen, heads)
    months = [
        _region_point(found, ids, areas, month)
        for period in years[-LIMIT_YEARS:]
        for month in period.parts(PeriodKind.MONTH)
    ]
    per_year = tuple(_region_point(found, ids, areas, period) for period in years)
    chart = p_chart([_group(point) for point in months])
    limited = _with_limits(months, chart)[-12:]
    reported = [point.period for point in limited if point.success.reported]
    return BurgernetSnapshot(
        year=chosen,
        until=reported[-1] if reported else None,
        rows=rows,
        total=_total(rows, areas.region, areas, chosen, heads),
        districts=tuple(
            _total([row for row in rows if row.district == home.name], home, areas, chosen, heads)
            for home in areas.districts
        ),
        previous=per_year[-2].success,
        per_year=per_year,
        per_month=limited,
        mean=next((at.mean for at in chart.points if at.mean is not None), None),
        limited_by=sum(at.value is not None for at in chart.points),
        targets=targets(session, SUCCESS_RATE, region),
    )


def _rows(
    found: Observations, ids: tuple[int, int, int], areas: Division, year: Period, heads: Headcount | None
) -> tuple[BurgernetRow, ...]:
    """Return every municipality that was in the region in the year, with what it counted while it was (J2-7)."""
    successes_id, actions_id, participants_id = ids
    there_at_the_end = areas.on(year.end)
    rows: list[BurgernetRow] = []
    for area, stay in reporting(areas, Nature.FLOW, year).items():
        pair = found.pair(successes_id, actions_id, area.id, year, stay)
        participants = _NOT_THERE
        if area in there_at_the_end:
            participants = found.figure(participants_id, area.id, year)
        people = None if heads is None else heads.counts.get(area.id)
        rows.append(
            BurgernetRow(
                area,
                stay.district.name,
                found.figure_of_stay(actions_id, area.id, year, stay),
                found.figure_of_stay(successes_id, area.id, year, stay),
                rate(*pair),
                _interval(pair[0].value, pair[1].value),
                participants,
                rate(participants, _people(people)),
                people,
                _within(stay, year),
            )
        )
    return tuple(rows)


def _within(stay: Stay, year: Period) -> Stay | None:
    if stay.covers(year.start, year.end):
        return None
    return replace(stay, begin=max(stay.begin, year.start), end=min(stay.end, year.end))


def _interval(successes: int | None, actions: int | None) -> tuple[float, float] | None:
    if successes is None or not actions or successes > actions:
        return None
    return wilson_interval(successes, actions)


def _total(
    rows: Sequence[BurgernetRow], place: AreaRef, areas: Division, year: Period, heads: Headcount | None
) -> BurgernetRow:
    success = joint_rate(row.success for row in rows)
    participants = over_areas(row.participants for row in rows)
    people = None if heads is None else heads.of_place(areas, place, (year.end, heads.day))
    return BurgernetRow(
        place,
        "",
        over_areas(row.actions for row in rows),
        over_areas(row.successes for row in rows),
        success,
        _interval(success.numerator, success.denominator),
        participants,
        _participation(rows, participants, people),
        people,
    )


def _participation(rows: Sequence[BurgernetRow], participants: Figure, people: int | None) -> RateFigure:
    """Return the part that takes part: of all inhabitants when all is known, else of where both are."""
    if participants.complete and people is not None:
        return replace(
            rate(participants, Figure(people)),
            reported=participants.reported,
            expected=participants.expected,
        )
    return rate_over((row.participants, _people(row.population)) for row in rows)


def _people(counted: int | None) -> Figure:
    return MISSING if counted is None else Figure(counted)


def _region_point(
    found: Observations, ids: tuple[int, int, int], areas: Division, period: Period
) -> RatePoint:
    pairs = [
        found.pair(ids[0], ids[1], area.id, period, stay)
        for area, stay in reporting(areas, Nature.FLOW, period).items()
    ]
    months = max((pair[1].parts[0] for pair in pairs if pair[1].value is not None), default=0)
    return RatePoint(period, rate_over(pairs), months)


def _group(point: RatePoint) -> Group:
    """Return a month as a point of a control chart; one without actions says nothing."""
    return Group(point.success.numerator, point.success.denominator or None)


def _with_limits(points: Sequence[RatePoint], chart: ControlChart) -> tuple[RatePoint, ...]:
    """Return each month with its limits, none where there are too few months to say anything (story J3-6)."""
    return tuple(
        replace(
            point,
            limits=None if at.low is None or at.high is None else (at.low, at.high),
            signals=at.signals,
        )
        for point, at in zip(points, chart.points, strict=True)
    )
