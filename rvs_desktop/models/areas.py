"""Regions, districts and municipalities, each with the dates between which it exists and belongs somewhere."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import CheckConstraint, ColumnElement, Index, UniqueConstraint, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.errors import UserError
from rvs_desktop.models.base import STRICT, Base, Key, new_id, reference
from rvs_desktop.periods import Period


class AreaKind(StrEnum):
    """The levels of an area; a country-wide list of municipalities has no parent in the file."""

    REGION = "region"
    DISTRICT = "district"
    MUNICIPALITY = "municipality"


class Area(Base):
    """A place that figures are about; the dates are inclusive and empty where they do not matter."""

    __tablename__ = "area"
    __table_args__ = (
        CheckConstraint("kind IN ('region', 'district', 'municipality')", name="kind"),
        CheckConstraint("valid_from <= valid_to", name="order"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    kind: Mapped[str]
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    province: Mapped[str] = mapped_column(default="")
    valid_from: Mapped[date | None] = mapped_column(default=None)
    valid_to: Mapped[date | None] = mapped_column(default=None)
    source: Mapped[str] = mapped_column(default="")


class AreaParent(Base):
    """A municipality belongs to a district, a district to a region, between two inclusive dates."""

    __tablename__ = "area_parent"
    __table_args__ = (
        CheckConstraint("child_id <> parent_id", name="other"),
        CheckConstraint("valid_from <= valid_to", name="order"),
        Index(None, "parent_id"),
        UniqueConstraint("child_id", "parent_id", "valid_from"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    child_id: Mapped[int] = reference("area.id")
    parent_id: Mapped[int] = reference("area.id")
    valid_from: Mapped[date | None] = mapped_column(default=None)
    valid_to: Mapped[date | None] = mapped_column(default=None)


class AreaChange(Base):
    """A merger, split, renaming, transfer or end of areas; ``effective_date`` is its first day by law.

    ``police_date`` is the first day for the police, where that is another one (trap T25). A transfer, an end and a
    renaming that keeps the code have one part, from the area to itself.
    """

    __tablename__ = "area_change"
    __table_args__ = (
        CheckConstraint("kind IN ('merge', 'split', 'rename', 'transfer', 'end')", name="kind"),
        UniqueConstraint("label", "effective_date"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    kind: Mapped[str]
    effective_date: Mapped[date]
    label: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    police_date: Mapped[date | None] = mapped_column(default=None)


class AreaChangePart(Base):
    """What goes from one area to another in a change; ``weight`` is in millionths of the old area."""

    __tablename__ = "area_change_part"
    __table_args__ = (
        CheckConstraint("weight BETWEEN 1 AND 1000000", name="weight"),
        UniqueConstraint("change_id", "from_id", "to_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    change_id: Mapped[int] = reference("area_change.id")
    from_id: Mapped[int] = reference("area.id")
    to_id: Mapped[int] = reference("area.id")
    weight: Mapped[int] = mapped_column(default=1_000_000)


class AreaName(Base):
    """The name that an area bore up to and including a day, before it was renamed."""

    __tablename__ = "area_name"
    __table_args__ = (UniqueConstraint("area_id", "valid_to"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    area_id: Mapped[int] = reference("area.id")
    name: Mapped[str]
    valid_to: Mapped[date]


class AreaAlias(Base):
    """Another way in which an area is written, approved once and known for ever after."""

    __tablename__ = "area_alias"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(default=new_id)
    area_id: Mapped[int] = reference("area.id")
    key: Mapped[str] = mapped_column(unique=True)


class Population(Base):
    """How many people lived in an area, as the source counted them on a day, or in a month when it says no more."""

    __tablename__ = "population"
    __table_args__ = (
        CheckConstraint("value >= 0", name="value"),
        UniqueConstraint("area_id", "reference_date"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    area_id: Mapped[int] = reference("area.id")
    reference_date: Mapped[str]
    value: Mapped[int]
    qualifier: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True)
class AreaRef:
    """An area as a screen or an export needs it."""

    id: int
    code: str
    name: str
    kind: str

    def __hash__(self) -> int:
        """By identifier: areas are looked up for every cell of a table."""
        return hash(self.id)


@dataclass(frozen=True)
class Membership:
    """A municipality in a district of a region during inclusive dates; None means without limit."""

    area: AreaRef
    district: AreaRef
    valid_from: date | None
    valid_to: date | None

    def holds_on(self, day: date) -> bool:
        """Tell whether it holds on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True)
class Stay:
    """In which district a municipality was last in a time, and between which inclusive days it was in the region."""

    district: AreaRef
    begin: date = date.min
    end: date = date.max

    def covers(self, first: date, last: date) -> bool:
        """Tell whether it was there all the time."""
        return self.begin <= first and last <= self.end

    def meets(self, period: Period) -> bool:
        """Tell whether it was there on any day of a period."""
        return self.begin <= period.end and period.start <= self.end


@dataclass(frozen=True)
class Span:
    """A division that holds from one change to the next: members, the same by identifier, and how many per district."""

    members: Mapping[AreaRef, AreaRef]
    homes: Mapping[int, int]
    amounts: Mapping[int, int]


class Division:
    """The municipalities and districts of one region through time."""

    def __init__(self, region: AreaRef, districts: Iterable[AreaRef], members: Iterable[Membership]) -> None:
        self.region = region
        self.districts = tuple(districts)
        self.members = tuple(members)
        firsts = {member.valid_from for member in self.members}
        after = {member.valid_to and member.valid_to + timedelta(days=1) for member in self.members}
        self._cuts = sorted(day for day in firsts | after if day is not None)
        self._spans: dict[int, Span] = {}

    def on(self, day: date) -> Mapping[AreaRef, AreaRef]:
        """Return municipality → district as it stood on a day, in the order of district and name."""
        return self._span(day).members

    def inside(self, place: AreaRef, day: date) -> list[AreaRef]:
        """Return the municipalities of a district, or of the whole region, as on a day."""
        return [area for area, home in self.on(day).items() if place in (home, self.region)]

    def homes(self, day: date) -> Mapping[int, int]:
        """Return the identifiers of municipality → district as on a day."""
        return self._span(day).homes

    def amounts(self, day: date) -> Mapping[int, int]:
        """Return how many municipalities each district had on a day, by its identifier; nought where it had none."""
        return self._span(day).amounts

    def changes_within(self, first: date, last: date) -> bool:
        """Tell whether the division of the last day began after the first."""
        return bisect_right(self._cuts, first) != bisect_right(self._cuts, last)

    def stays(self, first: date, last: date) -> Mapping[AreaRef, Stay]:
        """Return every municipality that was in the region on any of these days, in its last district of them."""
        if not self.changes_within(first, last):
            return {area: Stay(district) for area, district in self.on(last).items()}
        found: dict[AreaRef, Stay] = {}
        for member in sorted(self.members, key=lambda each: each.valid_from or date.min):
            begin, end = member.valid_from or date.min, member.valid_to or date.max
            if begin <= last and end >= first:
                earlier = found.get(member.area)
                begin = begin if earlier is None else min(begin, earlier.begin)
                found[member.area] = Stay(member.district, begin, end)
        return found

    def _span(self, day: date) -> Span:
        """Return the division of the days between two changes, worked out once."""
        place = bisect_right(self._cuts, day)
        found = self._spans.get(place)
        if found is None:
            members = {member.area: member.district for member in self.members if member.holds_on(day)}
            homes = {area.id: district.id for area, district in members.items()}
            found = self._spans[place] = Span(members, homes, Counter(homes.values()))
        return found


def ref(area: Area) -> AreaRef:
    """Return what a screen needs of an area."""
    return AreaRef(area.id, area.code, area.name, area.kind)


def area_names(session: Session) -> dict[int, str]:
    """Return the name of every area, of those that ended too, by its identifier."""
    return {row.id: row.name for row in session.execute(select(Area.id, Area.name))}


def area_by_code(session: Session, code: str) -> AreaRef:
    """Return an area.

    Raises:
        UserError: if the file has no area with this code.
    """
    area = session.scalar(select(Area).where(Area.code == code))
    if area is None:
        raise UserError(f"Gebied {code} staat niet in dit bestand.", "Kies een gebied uit de lijst.")
    return ref(area)


def holds_on(day: date) -> ColumnElement[bool]:
    """Return the condition that a row of ``AreaParent`` holds on a day."""
    return or_(AreaParent.valid_from.is_(None), AreaParent.valid_from <= day) & or_(
        AreaParent.valid_to.is_(None), AreaParent.valid_to >= day
    )


def division(session: Session, region_code: str) -> Division:
    """Return the division of a region through time, districts in the order of their names.

    Raises:
        UserError: if the file has no such region.
    """
    region = area_by_code(session, region_code)
    children = select(Area).join(AreaParent, AreaParent.child_id == Area.id)
    districts = session.scalars(
        children.where(AreaParent.parent_id == region.id, Area.kind == AreaKind.DISTRICT).order_by(Area.name)
    )
    by_id = {area.id: ref(area) for area in districts}
    rows = session.execute(
        select(Area, AreaParent)
        .join(AreaParent, AreaParent.child_id == Area.id)
        .where(AreaParent.parent_id.in_(by_id))
    )
    members = [_membership(area, parent, by_id[parent.parent_id]) for area, parent in rows]
    members.sort(key=lambda member: (member.district.name, member.area.name, member.valid_from or date.min))
    return Division(region, by_id.values(), members)


def _membership(area: Area, parent: AreaParent, district: AreaRef) -> Membership:
    """Return the time in which an area both exists and belongs to the district."""
    starts = [day for day in (area.valid_from, parent.valid_from) if day is not None]
    ends = [day for day in (area.valid_to, parent.valid_to) if day is not None]
    return Membership(ref(area), district, max(starts, default=None), min(ends, default=None))


@dataclass(frozen=True)
class Headcount:
    """The inhabitants counted in one year by area, and the first day of which they were counted."""

    day: date
    counts: Mapping[int, int]

    def together(self, areas: Iterable[AreaRef]) -> int | None:
        """Return how many lived in several areas together; None unless each of them was counted."""
        found = [self.counts.get(area.id) for area in areas]
        known = [count for count in found if count is not None]
        return sum(known) if known and len(known) == len(found) else None

    def of_place(self, areas: Division, place: AreaRef, days: Iterable[date]) -> int | None:
        """Return how many lived in a region or district as it was on the first of these days that can be counted."""
        sums = (self.together(areas.inside(place, day)) for day in days)
        return next((found for found in sums if found is not None), None)


def headcounts(session: Session, year: int | None = None) -> dict[int, Headcount]:
    """Return the inhabitants per year, of one year when it is given; the first count of an area in a year holds."""
    query = select(Population.area_id, Population.reference_date, Population.value)
    if year is not None:
        query = query.where(Population.reference_date.startswith(f"{year:04}"))
    firsts: dict[int, str] = {}
    counts: dict[int, dict[int, int]] = {}
    for area, counted, value in session.execute(query.order_by(Population.reference_date)):
        firsts.setdefault(int(counted[:4]), counted)
        counts.setdefault(int(counted[:4]), {}).setdefault(area, value)
    return {each: Headcount(counted_on(firsts[each]), found) for each, found in counts.items()}


def counted_on(reference: str) -> date:
    """Return the day of a count; a month or a year without a day counts as its first."""
    return date.fromisoformat(reference) if len(reference) == 10 else Period.parse(reference).start


def regions(session: Session) -> list[AreaRef]:
    """Return the regions in the file, by name."""
    found = session.scalars(select(Area).where(Area.kind == AreaKind.REGION).order_by(Area.name))
    return [ref(area) for area in found]
