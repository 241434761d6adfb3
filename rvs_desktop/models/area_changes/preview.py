"""What a plan for areas would do, in numbers, before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_count, format_date
from rvs_desktop.models.area_changes.inhabitants import latest_inhabitants
from rvs_desktop.models.area_changes.lineage import WHOLE, allot
from rvs_desktop.models.area_changes.planning import AreaPlan
from rvs_desktop.models.areas import Area, Division, division
from rvs_desktop.models.figures import COUNTS, Observation
from rvs_desktop.models.targets import Target
from rvs_desktop.periods import Period


@dataclass(frozen=True)
class Amount:
    """A number before and after."""

    name: str
    before: int | None
    after: int | None


@dataclass(frozen=True)
class PlanPreview:
    """What a plan does.

    Attributes:
        label: the plan in one line.
        reporters: the number of municipalities of the region and of each district that changes.
        inhabitants: of each area that gives or receives, by the newest count.
        carried: how many figures are shown elsewhere in the new division; they stay stored as they were reported.
        warnings: what a person should know before it is done.
    """

    label: str
    reporters: tuple[Amount, ...]
    inhabitants: tuple[Amount, ...]
    carried: int
    warnings: tuple[str, ...]


def preview(session: Session, plan: AreaPlan, region_code: str) -> PlanPreview:
    """Return what a plan would do; nothing is written.

    Raises:
        UserError: if the region is unknown.
    """
    areas = division(session, region_code)
    gives = [part.source for part in plan.parts if part.source != part.target]
    early, late = _figures(session, gives, plan.day)
    return PlanPreview(
        plan.label,
        _reporters(plan, areas),
        _inhabitants(session, plan),
        early,
        tuple(_warnings(session, plan, areas, late)),
    )


def _reporters(plan: AreaPlan, areas: Division) -> tuple[Amount, ...]:
    """Count members on the last old and the first new day, with the plan carried out."""
    before, stays = dict(areas.homes(plan.last_day)), dict(areas.homes(plan.day))
    for area in plan.ended:
        stays.pop(area, None)
    inside = {district.id for district in areas.districts}
    for area, district in plan.moved:
        stays.pop(area, None)
        if district in inside:
            stays[area] = district
    counts = [Amount(areas.region.name, len(before), len(stays))]
    for district in areas.districts:
        pair = [sum(1 for home in homes.values() if home == district.id) for homes in (before, stays)]
        if pair[0] != pair[1]:
            counts.append(Amount(district.name, pair[0], pair[1]))
    return tuple(counts)


def _inhabitants(session: Session, plan: AreaPlan) -> tuple[Amount, ...]:
    """Carry the newest counts along; a receiver of which a part is unknown is unknown."""
    moving = [part for part in plan.parts if part.source != part.target or part.weight != WHOLE]
    if not moving:
        return ()
    names = {row.id: row.name for row in session.execute(select(Area.id, Area.name))}
    names |= {new.id: new.name for new in plan.made}
    counts: dict[int, int | None] = {
        area: latest_inhabitants(session, area, plan.day)
        for area in {end for part in moving for end in (part.source, part.target)}
    }
    after: dict[int, int | None] = {area: counts[area] for area in counts if area not in _sources(plan)}
    after |= {new.id: 0 for new in plan.made}
    for source in dict.fromkeys(part.source for part in moving):
        parts = [part for part in moving if part.source == source]
        amount = counts[source]
        shares = allot(amount, [part.weight for part in parts]) if amount is not None else [None] * len(parts)
        for part, share in zip(parts, shares, strict=True):
            there = after.get(part.target, 0)
            after[part.target] = None if there is None or share is None else there + share
    made = {new.id for new in plan.made}
    return tuple(
        Amount(names[area], None if area in made else counts[area], after.get(area, 0))
        for area in sorted(counts, key=lambda each: (each in made, names[each]))
    )


def _sources(plan: AreaPlan) -> set[int]:
    return {part.source for part in plan.parts}


def _figures(session: Session, areas: Sequence[int], day: date) -> tuple[int, int]:
    """Return how many preferred figures there are of areas over periods that begin before a day, and after it."""
    rows = session.execute(
        select(Observation.period, func.count())
        .where(Observation.area_id.in_(areas), COUNTS)
        .group_by(Observation.period)
    )
    early = late = 0
    for period, amount in rows:
        if Period.parse(period).start < day:
            early += amount
        else:
            late += amount
    return early, late


def _warnings(session: Session, plan: AreaPlan, areas: Division, late: int) -> list[str]:
    found: list[str] = []
    if late:
        found.append(
            f"Cijfers over een periode vanaf {format_date(plan.day)}, die daarna nergens meetellen:"
            f" {format_count(late)}."
        )
    inside = areas.homes(plan.last_day)
    outside = [part.source for part in plan.parts if part.source not in inside and part.source != part.target]
    if outside and len(outside) < len(plan.parts):
        total = len({part.source for part in plan.parts})
        found.append(
            f"{total - len(set(outside))} van {total} onderdelen liggen in de regio: oudere cijfers zijn dan een deel"
            " van het geheel."
        )
    periods = session.scalars(select(Target.period).where(Target.area_id.in_(plan.ended)))
    targets = sum(1 for period in periods if Period.parse(period).end >= plan.day)
    if targets:
        found.append(f"Doelen van gemeenten die ophouden en na deze dag doorlopen: {format_count(targets)}.")
    if plan.day.day != 1 or plan.day.month not in (1, 4, 7, 10):
        found.append(
            "De dag valt midden in een kwartaal: cijfers over die periode zijn van oud en nieuw samen."
        )
    if plan.made and not plan.moved and any(part.source in inside for part in plan.parts):
        found.append("De nieuwe gemeente ligt in geen district van deze regio.")
    return found
