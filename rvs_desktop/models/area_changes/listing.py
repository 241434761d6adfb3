"""The areas of a region on a day, with their inhabitants and what happened to them, as one page shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.area_changes.inhabitants import Inhabitants, inhabitants_by_year
from rvs_desktop.models.area_changes.lineage import WHOLE, Event, EventKind, events
from rvs_desktop.models.area_changes.redivision import World
from rvs_desktop.models.areas import Area, AreaKind, AreaRef, division, ref


@dataclass(frozen=True)
class AreaLine:
    """A municipality on the day.

    Attributes:
        area: under the name it had on that day.
        district: where it belongs.
        inhabitants: by year of counting, carried to the division of the day.
        valid_from: its first day; None where that does not matter.
        valid_to: its last day; None while it goes on.
        origin: what it came from by a merger, split or renaming; empty for most.
    """

    area: AreaRef
    district: AreaRef
    inhabitants: Mapping[int, Inhabitants]
    valid_from: date | None
    valid_to: date | None
    origin: str


@dataclass(frozen=True)
class EventPart:
    """What went where, with the share of the old area in millionths."""

    source: str
    target: str
    weight: int
    inside: bool


@dataclass(frozen=True)
class EventLine:
    """A change that concerns the region."""

    id: int
    kind: str
    day: date
    police_day: date | None
    label: str
    note: str
    parts: tuple[EventPart, ...]


@dataclass(frozen=True)
class AreasSnapshot:
    """Everything the page of areas shows, read at one moment."""

    day: date
    region: AreaRef
    districts: tuple[AreaRef, ...]
    lines: tuple[AreaLine, ...]
    years: tuple[int, ...]
    events: tuple[EventLine, ...]

    def inhabitants(self, year: int, district: AreaRef | None = None) -> tuple[int | None, int, int]:
        """Return the sum of a year of a district or of all, with how many municipalities are whole in it."""
        lines = [line for line in self.lines if district is None or line.district == district]
        known = [found for line in lines if (found := line.inhabitants.get(year)) is not None]
        values = [found.value for found in known if found.value is not None]
        whole = sum(1 for found in known if found.complete)
        return (sum(values) if values else None), whole, len(lines)


def areas_snapshot(session: Session, region_code: str, day: date) -> AreasSnapshot:
    """Return the areas of a region on a day.

    Raises:
        UserError: if the region is unknown.
    """
    areas = division(session, region_code)
    world = World(session, areas)
    counts = inhabitants_by_year(session, world, day)
    found = events(session)
    rows = {row.id: row for row in session.scalars(select(Area).where(Area.kind == AreaKind.MUNICIPALITY))}
    lines: list[AreaLine] = []
    for area, district in areas.on(day).items():
        named = AreaRef(area.id, area.code, world.name(area.id, day), area.kind)
        carried = {year: found[area.id] for year, found in counts.items() if area.id in found}
        row = rows[area.id]
        origin = next(
            (
                _origin(event, world)
                for event in reversed(found)
                if event.day <= day and any(part.target == area.id != part.source for part in event.parts)
            ),
            "",
        )
        lines.append(AreaLine(named, district, carried, row.valid_from, row.valid_to, origin))
    lines.sort(key=lambda line: (line.district.name, line.area.name))
    return AreasSnapshot(
        day,
        areas.region,
        areas.districts,
        tuple(lines),
        tuple(sorted(year for year in counts if any(year in line.inhabitants for line in lines))),
        tuple(_line(event, world) for event in reversed(found) if _concerns(event, world)),
    )


def _origin(event: Event, world: World) -> str:
    names = sorted(world.refs[part.source].name for part in event.parts if part.source != part.target)
    return ", ".join(dict.fromkeys(names))


def _concerns(event: Event, world: World) -> bool:
    members = {member.area.id for member in world.division.members}
    return any(part.source in members or part.target in members for part in event.parts)


def _line(event: Event, world: World) -> EventLine:
    before = date.fromordinal(event.day.toordinal() - 1)
    inside = world.division.homes(before)
    parts = tuple(
        EventPart(
            world.name(part.source, before),
            world.name(part.target, event.day),
            part.weight,
            part.source in inside,
        )
        for part in event.parts
    )
    return EventLine(event.id, event.kind, event.day, event.police_day, event.label, event.note, parts)


def event_sentence(line: EventLine) -> str:
    """Say how many parts of a change lay in the region, and which share went where."""
    if line.kind in (EventKind.TRANSFER, EventKind.END):
        return ""
    sources = {part.source: part.inside for part in line.parts}
    inside = sum(sources.values())
    if not inside:
        return "buiten de regio"
    return f"{inside} van {len(sources)} onderdelen in de regio" if inside < len(sources) else ""


def share_text(weight: int) -> str:
    """Write a weight in millionths as a percentage: ``100 %``, ``33,3333 %``."""
    whole, rest = divmod(weight * 100, WHOLE)
    digits = f"{rest:06}".rstrip("0")
    return f"{whole},{digits} %" if digits else f"{whole} %"


def municipalities(session: Session, day: date) -> Sequence[AreaRef]:
    """Return all municipalities in the file that exist on a day, by name."""
    rows = session.scalars(select(Area).where(Area.kind == AreaKind.MUNICIPALITY).order_by(Area.name))
    return [
        ref(row)
        for row in rows
        if (row.valid_from is None or row.valid_from <= day) and (row.valid_to is None or day <= row.valid_to)
    ]
