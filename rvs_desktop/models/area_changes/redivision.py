"""A measure shown in the division of one day, whatever the areas were when it was counted (story J2-7).

As reported is ``rollup.crosstab``. Here figures are carried to today's division or to that of another day: mergers add
up, splits are allotted by weight, what was merged later stays together. A figure says of which parts it is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.area_changes.lineage import Key, Lineage, Purpose, Share, events
from rvs_desktop.models.areas import Area, AreaName, AreaRef, Division, division, ref
from rvs_desktop.models.figures import MeasureRef, Nature, Status, measures
from rvs_desktop.models.rollup import (
    Crosstab,
    CrosstabRow,
    Figure,
    Observations,
    joint_cut_off,
    joint_parts,
    joint_qualifier,
    over_areas,
)
from rvs_desktop.periods import Period


@dataclass(frozen=True)
class Makeup:
    """Of which areas of that time a figure is made, and which of its parts lie outside the region or are silent."""

    known: tuple[str, ...]
    silent: tuple[str, ...]
    outside: tuple[str, ...]

    def sentence(self) -> str:
        """Say what is in the figure and what is not; empty when it is whole and of one area."""
        total = len(self.known) + len(self.silent) + len(self.outside)
        if self.outside:
            inside = total - len(self.outside)
            said = f"deels: {inside} van {total} onderdelen in de regio"
        elif self.silent:
            said = f"deels: {len(self.known)} van {total} onderdelen geleverd"
        else:
            said = "samengesteld" if total > 1 else ""
        made = f" ({', '.join(self.known)})" if self.known and said else ""
        return said + made


@dataclass(frozen=True)
class Redivision:
    """A measure in the division of a day.

    ``makeups`` tells by area and period what a figure is made of, where it is not simply as reported. ``left`` are
    figures that were counted in the region and belong outside it in this division.
    """

    day: date
    table: Crosstab
    makeups: Mapping[tuple[int, str], Makeup]
    left: tuple[CrosstabRow, ...]


class World:
    """The areas of the file through time: when each existed, what it was called, and what became of it."""

    def __init__(self, session: Session, areas: Division, purpose: str = Purpose.LAW) -> None:
        self.division = areas
        self.lineage = Lineage(events(session), purpose)
        self._spans: dict[int, tuple[date, date]] = {}
        self.refs: dict[int, AreaRef] = {}
        self._moved = self._first_days(session, purpose)
        for area in session.scalars(select(Area).where(Area.kind == "municipality")):
            self._spans[area.id] = self._span(area)
            self.refs[area.id] = ref(area)
        self._names: dict[int, list[tuple[date, str]]] = {}
        for row in session.scalars(select(AreaName).order_by(AreaName.valid_to)):
            self._names.setdefault(row.area_id, []).append((row.valid_to, row.name))

    def _first_days(self, session: Session, purpose: str) -> Mapping[date, date]:
        """Return the days by law on which the police change later or earlier."""
        if purpose != Purpose.POLICE:
            return {}
        return {event.day: event.first_day(purpose) for event in events(session) if event.moves}

    def _span(self, area: Area) -> tuple[date, date]:
        begin = area.valid_from or date.min
        end = area.valid_to or date.max
        begin = self._moved.get(begin, begin)
        if end < date.max:
            after = date.fromordinal(end.toordinal() + 1)
            end = date.fromordinal(self._moved.get(after, after).toordinal() - 1)
        return begin, end

    def living(self, day: date) -> frozenset[int]:
        """Return the municipalities that exist on a day."""
        return frozenset(area for area, (begin, end) in self._spans.items() if begin <= day <= end)

    def lives(self, area: int, first: date, last: date) -> bool:
        """Tell whether a municipality exists on any day of a span."""
        begin, end = self._spans.get(area, (date.max, date.min))
        return begin <= last and end >= first

    def name(self, area: int, day: date) -> str:
        """Return what an area was called on a day."""
        former = next((name for until, name in self._names.get(area, ()) if day <= until), None)
        return former or self.refs[area].name

    def inside(self, area: int, first: date, last: date) -> bool:
        """Tell whether an area belonged to the region on any day of a span that it lived."""
        return any(
            member.area.id == area
            and (member.valid_from or date.min) <= last
            and (member.valid_to or date.max) >= first
            for member in self.division.members
        )


def redivided(
    session: Session,
    measure_code: str,
    periods: Sequence[Period],
    region_code: str,
    day: date,
    purpose: str = Purpose.LAW,
) -> Redivision:
    """Return a measure by municipality and period in the division of a day.

    Raises:
        UserError: if the measure or the region is unknown.
    """
    measure = measures(session, (measure_code,))[measure_code]
    world = World(session, division(session, region_code), purpose)
    found = Observations(session, [measure], periods)
    return Redividing(world, measure, found, day).table(periods)


class Redividing:
    """The work of carrying one measure to the division of a day."""

    def __init__(self, world: World, measure: MeasureRef, found: Observations, day: date) -> None:
        self._world = world
        self._measure = measure
        self._found = found
        self._day = day
        self._alive = world.living(day)
        self._countable = measure.unit not in ("percent", "ratio")
        members = {member.area.id for member in world.division.members}
        self._areas = sorted(world.lineage.related(members) | found.areas())
        self._homes = world.division.on(day)
        self.makeups: dict[tuple[int, str], Makeup] = {}
        self._keys: dict[Key, AreaRef] = {(area.id,): area for area in self._homes}
        self._left: dict[Key, dict[str, Figure]] = {}

    def table(self, periods: Sequence[Period]) -> Redivision:
        """Return the table of consecutive or any other periods."""
        columns = [self._column(period) for period in periods]
        rows = tuple(
            CrosstabRow(area, district, tuple(column.get(key) for column in columns))
            for key, area, district in self._placed(columns)
        )
        homes = self._world.division.districts
        districts = tuple(
            CrosstabRow(
                home, home.name, _sums([row for row in rows if row.district == home.name], len(periods))
            )
            for home in homes
        )
        total = CrosstabRow(self._world.division.region, "", _sums(rows, len(periods)))
        left = tuple(
            CrosstabRow(self._reference(key), "", tuple(cells.get(period.key) for period in periods))
            for key, cells in sorted(self._left.items())
        )
        return Redivision(
            self._day, Crosstab(self._measure, tuple(periods), rows, districts, total), self.makeups, left
        )

    def _placed(self, columns: Iterable[Mapping[Key, Figure]]) -> list[tuple[Key, AreaRef, str]]:
        """Return the rows in the order of district and name; what stays together has a row of its own."""
        homes = {area.id: home.name for area, home in self._homes.items()}
        keys = {key for column in columns for key in column} | {(area,) for area in homes}
        placed: list[tuple[Key, AreaRef, str]] = []
        for key in keys:
            found = {homes[area] for area in key if area in homes}
            placed.append((key, self._reference(key), found.pop() if len(found) == 1 else ""))
        return sorted(placed, key=lambda row: (row[2], row[1].name))

    def _reference(self, key: Key) -> AreaRef:
        """Return an area as it is called on the day, or several that cannot be told apart under one name."""
        names = sorted(self._world.name(area, self._day) for area in key)
        if len(key) == 1:
            area = self._world.refs[key[0]]
            return AreaRef(area.id, area.code, names[0], area.kind)
        joined = f"{', '.join(names[:-1])} en {names[-1]} samen"
        return AreaRef(
            -sum(key), "+".join(self._world.refs[area].code for area in key), joined, "municipality"
        )

    def _column(self, period: Period) -> dict[Key, Figure]:
        """Return the figures of one period by the areas of the division."""
        stock = self._measure.nature == Nature.STOCK
        start = period.end if stock else period.start
        homes = {area.id for area in self._homes}
        changed = self._world.lineage.between(min(start, self._day), max(period.end, self._day))
        touched = {end for event in changed for part in event.parts for end in (part.source, part.target)}
        touched = set(self._world.lineage.related(touched)) if touched else touched
        there = [area for area in self._areas if self._world.lives(area, start, period.end)]
        column: dict[Key, Figure] = {
            (area,): self._found.figure(self._measure.id, area, period)
            for area in there
            if area not in touched and area in homes
        }
        self._leave(period, [area for area in there if area not in touched and area not in homes])
        moving = [area for area in there if area in touched]
        if moving:
            column |= self._carried(period, start, moving)
        return column

    def _leave(self, period: Period, areas: Iterable[int]) -> None:
        """Keep the figures of areas that were in the region then and are not in this division."""
        for area in areas:
            if self._world.inside(area, period.start, period.end):
                found = self._found.figure(self._measure.id, area, period)
                self._left.setdefault((area,), {})[period.key] = found

    def _carried(self, period: Period, start: date, areas: Sequence[int]) -> dict[Key, Figure]:
        """Carry the figures of areas that changed, each by the time in which it was counted."""
        details = {area: self._pieces(area, period) for area in areas}
        whole: dict[Key, Share] = {}
        spans = {key for pieces in details.values() for key, _ in pieces} or {period.key}
        for key in sorted(spans):
            part = Period.parse(key)
            first = part.end if start == period.end else part.start
            shares = {
                area: Share.of(area, dict(details[area])[key].value)
                for area in areas
                if key in dict(details[area])
            }
            carried = self._world.lineage.carry(
                shares, (first, part.end), self._day, self._alive, countable=self._countable
            )
            for target, share in carried.items():
                there = whole.get(target)
                whole[target] = share if there is None else there.plus(share, countable=self._countable)
        silent = {area: Share.of(area, None) for area in areas if not details[area]}
        nothing = self._world.lineage.carry(silent, (start, period.end), self._day, self._alive)
        for target, share in nothing.items():
            there = whole.get(target)
            whole[target] = share if there is None else there.plus(share, countable=self._countable)
        return self._cells(period, whole, details)

    def _pieces(self, area: int, period: Period) -> list[tuple[str, Figure]]:
        """Return what the figure of an area is made of: for a stock only the last."""
        pieces = self._found.pieces(self._measure.id, area, period)
        pieces = [each for each in pieces if each[1].status != Status.NOT_APPLICABLE]
        if self._measure.nature == Nature.STOCK:
            return [each for each in pieces if Period.parse(each[0]).end == period.end]
        return pieces

    def _cells(
        self, period: Period, whole: Mapping[Key, Share], details: Mapping[int, Sequence[tuple[str, Figure]]]
    ) -> dict[Key, Figure]:
        homes = {area.id for area in self._homes}
        cells: dict[Key, Figure] = {}
        for key, share in whole.items():
            makeup = self._makeup(period, share)
            figure = self._figure(share, makeup, period, details)
            if not any(area in homes for area in key):
                if any(
                    self._world.inside(area, period.start, period.end) for area in share.known | share.silent
                ):
                    self._left.setdefault(key, {})[period.key] = figure
            elif makeup.known or makeup.silent:
                cells[key] = figure
                if share.known | share.silent != frozenset(key):
                    self.makeups[self._reference(key).id, period.key] = makeup
        return cells

    def _makeup(self, period: Period, share: Share) -> Makeup:
        world = self._world
        inside = {area for area in share.silent if world.inside(area, period.start, period.end)}

        def named(areas: Iterable[int]) -> tuple[str, ...]:
            return tuple(sorted(world.name(area, period.start) for area in areas))

        return Makeup(
            named(share.known), named(inside - share.known), named(share.silent - inside - share.known)
        )

    def _figure(
        self,
        share: Share,
        makeup: Makeup,
        period: Period,
        details: Mapping[int, Sequence[tuple[str, Figure]]],
    ) -> Figure:
        total = len(makeup.known) + len(makeup.silent) + len(makeup.outside)
        if share.value is None:
            return Figure(None, Status.MISSING, reported=0, pieces=(0, max(total, 1)))
        used = [figure for area in share.known for _, figure in details[area] if figure.value is not None]
        pieces = (len(makeup.known), total)
        return Figure(
            share.value,
            qualifier=joint_qualifier(used),
            partial_until=joint_cut_off(used),
            parts=self._parts(period, share, details),
            pieces=(1, 1) if pieces[0] == pieces[1] else pieces,
        )

    def _parts(
        self, period: Period, share: Share, details: Mapping[int, Sequence[tuple[str, Figure]]]
    ) -> tuple[int, int]:
        """Return how many of the shorter periods are there, of those in which the areas existed."""
        if self._measure.nature == Nature.STOCK:
            return (1, 1)
        pairs: list[tuple[int, int]] = []
        for area in share.known:
            kind = Period.parse(details[area][0][0]).kind
            lived = [part for part in period.parts(kind) if self._world.lives(area, part.start, part.end)]
            known = sum(1 for _, figure in details[area] if figure.value is not None)
            pairs.append((known, max(len(lived), known, 1)))
        return joint_parts(pairs)


def _sums(rows: Sequence[CrosstabRow], amount: int) -> tuple[Figure, ...]:
    return tuple(over_areas(row.cells[place] for row in rows) for place in range(amount))
