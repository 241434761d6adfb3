"""Targets of municipalities that are gone, as what their successor was held to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.area_changes.lineage import WHOLE
from rvs_desktop.models.area_changes.redivision import World
from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.figures import Measure
from rvs_desktop.models.targets import Target
from rvs_desktop.periods import Period


@dataclass(frozen=True)
class CarriedTarget:
    """What an area was held to in a period, in the division of a later day.

    ``value`` is the sum of the targets of the parts; None when they cannot be added: another operator, a part without
    target, a part of an area, or no count. ``parts`` names the areas of then with their target as text.
    """

    period: Period
    operator: str
    value: Decimal | None
    parts: tuple[tuple[str, str], ...]


def carried_targets(
    session: Session, world: World, measure_code: str, area: AreaRef, day: date
) -> tuple[CarriedTarget, ...]:
    """Return the targets that the predecessors of an area had, in the order of their periods."""
    rows = session.execute(
        select(Target.area_id, Target.period, Target.operator, Target.value, Measure.unit)
        .join(Measure, Measure.id == Target.measure_id)
        .where(Measure.code == measure_code)
        .order_by(Target.period, Target.decided_on)
    )
    by_period: dict[Period, dict[int, tuple[str, str, str]]] = {}
    for place, period, operator, value, unit in rows:
        by_period.setdefault(Period.parse(period), {})[place] = operator, value, unit
    found: list[CarriedTarget] = []
    for period, held in sorted(by_period.items()):
        origins = _origins(world, area.id, period, day)
        there = {place: held[place] for place in origins if place in held}
        if not there or set(origins) == {area.id}:
            continue
        operators = {operator for operator, _, _ in there.values()}
        whole = all(weight == WHOLE for weight in origins.values()) and len(there) == len(origins)
        countable = all(unit in ("count", "euro", "fte") for _, _, unit in there.values())
        value = sum((Decimal(text) for _, text, _ in there.values()), Decimal())
        found.append(
            CarriedTarget(
                period,
                operators.pop() if len(operators) == 1 else "",
                value if whole and countable and not operators else None,
                tuple((world.name(place, period.start), there[place][1]) for place in there),
            )
        )
    return tuple(found)


def _origins(world: World, area: int, period: Period, day: date) -> dict[int, int]:
    """Return the areas of then that are in an area on a day, with the millionths of each that are."""
    weights = {area: WHOLE}
    for event in reversed(world.lineage.between(period.start, day)):
        for source, parts in event.shares().items():
            share = sum(part.weight * weights.get(part.target, 0) for part in parts) // WHOLE
            if share:
                weights[source] = share
            elif source in weights:
                del weights[source]
        sources = event.shares().keys()
        for part in event.parts:
            if (
                part.target in weights
                and part.target not in sources
                and not world.lives(part.target, period.start, period.end)
            ):
                del weights[part.target]
    return weights
