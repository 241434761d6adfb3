"""Inhabitants through time: as counted, and carried to the division of a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.area_changes.lineage import Key, Share
from rvs_desktop.models.area_changes.redivision import World
from rvs_desktop.models.areas import Population, counted_on


@dataclass(frozen=True)
class Inhabitants:
    """How many people lived somewhere; ``pieces`` tells how many of the areas of then are in it, of how many."""

    value: int | None
    pieces: tuple[int, int] = (1, 1)
    circa: bool = False

    @property
    def complete(self) -> bool:
        """Whether all parts are in it."""
        return self.value is not None and self.pieces[0] == self.pieces[1]


def latest_inhabitants(session: Session, area: int, day: date) -> int | None:
    """Return the newest count of an area before a day, None when there is none."""
    return session.scalar(
        select(Population.value)
        .where(Population.area_id == area, Population.reference_date < day.isoformat())
        .order_by(Population.reference_date.desc())
        .limit(1)
    )


def inhabitants_by_year(session: Session, world: World, day: date) -> Mapping[int, Mapping[int, Inhabitants]]:
    """Return year → area → inhabitants, each count carried to the division of a day; the first of a year holds."""
    counts: dict[int, dict[str, dict[int, tuple[int, str]]]] = {}
    rows = session.execute(
        select(
            Population.area_id, Population.reference_date, Population.value, Population.qualifier
        ).order_by(Population.reference_date)
    )
    for area, reference, value, qualifier in rows:
        year = counts.setdefault(int(reference[:4]), {})
        if not any(area in found for found in year.values()):
            year.setdefault(reference, {})[area] = (value, qualifier)
    return {year: _carried(world, found, day) for year, found in counts.items()}


def _carried(
    world: World, counts: Mapping[str, Mapping[int, tuple[int, str]]], day: date
) -> dict[int, Inhabitants]:
    alive = world.living(day)
    members = world.lineage.related(world.division.homes(day))
    whole: dict[Key, Share] = {}
    circa = {area for found in counts.values() for area, (_, qualifier) in found.items() if qualifier}
    first = counted_on(min(counts))
    silent = {
        area: Share.of(area, None)
        for area in members & world.living(first)
        if not any(area in found for found in counts.values())
    }
    groups = [
        (first, silent),
        *(
            (counted_on(reference), {area: Share.of(area, value) for area, (value, _) in found.items()})
            for reference, found in counts.items()
        ),
    ]
    for counted, shares in groups:
        for key, share in world.lineage.carry(shares, (counted, counted), day, alive).items():
            there = whole.get(key)
            whole[key] = share if there is None else there.plus(share, countable=True)
    return {
        key[0]: Inhabitants(
            share.value,
            (len(share.known), len(share.known | share.silent)),
            bool(share.known & circa) or len(share.known) > 1,
        )
        for key, share in whole.items()
        if len(key) == 1
    }
