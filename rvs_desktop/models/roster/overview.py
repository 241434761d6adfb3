"""The network on a day: every body with its numbers, the empty seats, and how well districts and partners are covered."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import Area
from rvs_desktop.models.roster.asof import last_holders
from rvs_desktop.models.roster.bodies import Post
from rvs_desktop.models.roster.composition import Broken, districts_on, judge, rules_on
from rvs_desktop.models.roster.dates import holds_on
from rvs_desktop.models.roster.lines import Vacancy
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.persons import Organisation
from rvs_desktop.models.roster.states import BodyRef, bodies_on
from rvs_desktop.models.roster.tally import Tally, Vacant, empty_seat, members_on, vacant_on
from rvs_desktop.models.roster.words import BodyStatus, OrganisationKind, Role

PARTNERS: Final = (OrganisationKind.PROSECUTION, OrganisationKind.POLICE, OrganisationKind.BUREAU)
"""Sorts of organisation with a column of their own; all others stand together."""
OTHER: Final = "other"


class Cover(StrEnum):
    """Whether a district or partner takes part in a body."""

    FILLED = "filled"
    VACANT = "vacant"
    """A seat is empty, or a composition rule asks for someone."""
    NOT_FORESEEN = "not_foreseen"


@dataclass(frozen=True)
class CoverCell:
    """Who takes part in one body for one district or partner; deputies and liaisons are no coverage."""

    cover: Cover
    members: int = 0
    deputies: int = 0
    liaisons: int = 0
    vacant: int = 0
    expected: int = 0
    """Places that a rule asks for beyond the seats there are."""

    @property
    def everyone(self) -> int:
        """All who stand in the list of the body."""
        return self.members + self.deputies + self.liaisons


@dataclass(frozen=True)
class CoverRow:
    """A body in the coverage: a cell per column, and the sum of all."""

    body: BodyRef
    cells: tuple[CoverCell, ...]
    total: CoverCell


@dataclass(frozen=True)
class Coverage:
    """Bodies × districts and partners on a day."""

    day: date
    districts: Mapping[int, str]
    rows: tuple[CoverRow, ...]
    totals: tuple[CoverCell, ...]

    @property
    def columns(self) -> tuple[int | str, ...]:
        """Districts by id, then sorts of partner."""
        return (*self.districts, *PARTNERS, OTHER)


@dataclass(frozen=True)
class BodyLine:
    """A body in the list: its numbers, and whether something asks for attention."""

    body: BodyRef
    members: int
    deputies: int
    vacancies: int
    broken: tuple[Broken, ...]

    @property
    def places_open(self) -> int:
        """Empty seats of an active body, and places that a rule about districts asks for beyond them."""
        if self.body.status != BodyStatus.ACTIVE:
            return 0
        asked = sum(one.missing for one in self.broken if one.rule.per_district)
        return max(self.vacancies, asked)

    @property
    def attention(self) -> bool:
        """Whether a seat is empty or a rule is not met."""
        return bool(self.places_open or self.broken)


@dataclass(frozen=True)
class Network:
    """All bodies on a day, those that ended too, with their coverage."""

    day: date
    lines: tuple[BodyLine, ...]
    coverage: Coverage
    people: int
    """Different persons in the bodies that are alive."""

    @property
    def memberships(self) -> int:
        """Memberships in the bodies that are alive."""
        return sum(line.members for line in self.lines)

    @property
    def places_open(self) -> int:
        """What the navigation shows: seats and places without a member."""
        return sum(line.places_open for line in self.lines)


def network(session: Session, as_of: date, codes: Collection[str] = ()) -> Network:
    """Return the network on a day, all of it or only some bodies; a fixed number of queries, however large it is."""
    bodies = bodies_on(session, as_of, codes)
    alive = {body.id for body in bodies.values() if body.alive}
    wanted = alive if codes else None
    members = [row for row in members_on(session, as_of, wanted) if row.body_id in alive]
    vacant = [row for row in vacant_on(session, as_of, wanted) if row.body_id in alive]
    districts = districts_on(session, as_of)
    known = {row.body_id for row in vacant}
    broken = judge(rules_on(session, as_of), bodies.values(), members, districts, known)
    return Network(
        as_of,
        _lines(bodies.values(), members, vacant, broken),
        _coverage(as_of, [bodies[key] for key in bodies if key in alive], members, vacant, broken, districts),
        people_on(session, as_of, alive),
    )


def people_on(session: Session, as_of: date, bodies: Collection[int]) -> int:
    """Return how many different persons sit in bodies on a day."""
    query = select(func.count(Membership.person_id.distinct())).where(
        Membership.body_id.in_(bodies), holds_on(Membership.valid_from, Membership.valid_to, as_of)
    )
    return session.scalar(query) or 0


def _lines(
    bodies: Collection[BodyRef], members: Sequence[Tally], vacant: Sequence[Vacant], broken: Sequence[Broken]
) -> tuple[BodyLine, ...]:
    counts: Counter[int] = Counter()
    deputies: Counter[int] = Counter()
    for row in members:
        counts[row.body_id] += row.count
        if row.role == Role.DEPUTY:
            deputies[row.body_id] += row.count
    empty: Counter[int] = Counter()
    for seat in vacant:
        empty[seat.body_id] += seat.count
    wrong: defaultdict[int, list[Broken]] = defaultdict(list)
    for one in broken:
        wrong[one.body.id].append(one)
    return tuple(
        BodyLine(body, counts[body.id], deputies[body.id], empty[body.id], tuple(wrong.get(body.id, ())))
        for body in bodies
    )


def _coverage(
    day: date,
    bodies: Sequence[BodyRef],
    members: Sequence[Tally],
    vacant: Sequence[Vacant],
    broken: Sequence[Broken],
    districts: Mapping[int, str],
) -> Coverage:
    """Count per body and column; a body of which nothing is known has no row."""
    counts: defaultdict[tuple[int, int | str], list[int]] = defaultdict(_nothing)
    for row in members:
        place = 1 if row.role == Role.DEPUTY else 2 if row.role == Role.LIAISON else 0
        counts[row.body_id, _column(row, districts)][place] += row.count
    for seat in vacant:
        counts[seat.body_id, _column(seat, districts)][3] += seat.count
    for one in broken:
        if one.area_id is not None and one.missing:
            cell = counts[one.body.id, one.area_id]
            cell[4] = max(cell[4], one.missing - cell[3])
    columns = (*districts, *PARTNERS, OTHER)
    known = {body for body, _ in counts}
    rows = tuple(
        CoverRow(body, cells, _sum(cells))
        for body in bodies
        if body.id in known
        for cells in [tuple(_cell(counts.get((body.id, column))) for column in columns)]
    )
    totals = tuple(_sum([row.cells[place] for row in rows]) for place in range(len(columns)))
    return Coverage(day, districts, rows, totals)


def _nothing() -> list[int]:
    return [0, 0, 0, 0, 0]


def _column(row: Tally | Vacant, districts: Mapping[int, str]) -> int | str:
    if row.area_id is not None and row.area_id in districts:
        return row.area_id
    return row.organisation_kind if row.organisation_kind in PARTNERS else OTHER


def _cell(numbers: Sequence[int] | None) -> CoverCell:
    if numbers is None:
        return _UNFORESEEN
    members, deputies, liaisons, vacant, expected = numbers
    state = Cover.FILLED if members else Cover.VACANT if vacant or expected > 0 else Cover.NOT_FORESEEN
    return CoverCell(state, members, deputies, liaisons, vacant, max(expected, 0))


_UNFORESEEN: Final = CoverCell(Cover.NOT_FORESEEN)


def _sum(cells: Sequence[CoverCell]) -> CoverCell:
    return _cell(
        [
            sum(cell.members for cell in cells),
            sum(cell.deputies for cell in cells),
            sum(cell.liaisons for cell in cells),
            sum(cell.vacant for cell in cells),
            sum(cell.expected for cell in cells),
        ]
    )


@dataclass(frozen=True)
class VacancyLine:
    """An empty seat in the list of all empty seats."""

    body: BodyRef
    post: int
    role: str
    function: str
    behalf: str
    vacancy: Vacancy


def vacancies(session: Session, as_of: date, codes: Collection[str] = ()) -> list[VacancyLine]:
    """Return the empty seats of active bodies on a day, the longest open first."""
    bodies = {
        body.id: body
        for body in bodies_on(session, as_of, codes).values()
        if body.status == BodyStatus.ACTIVE
    }
    rows = session.execute(
        select(Post, Area.name, Organisation.short)
        .outerjoin(Area, Area.id == Post.area_id)
        .outerjoin(Organisation, Organisation.id == Post.organisation_id)
        .where(Post.body_id.in_(bodies), *empty_seat(as_of))
    ).all()
    left = last_holders(session, [row.Post.id for row in rows], as_of)
    found: list[VacancyLine] = []
    for post, area, organisation in rows:
        body = bodies[post.body_id]
        begins = max((one.first for one in (post.valid_from, body.since) if one), default=as_of)
        since, reason, who = left.get(post.id) or (begins, "", "")
        behalf = area or organisation or ""
        found.append(
            VacancyLine(body, post.id, post.role, post.function, behalf, Vacancy(since, reason, who, ()))
        )
    return sorted(found, key=lambda line: (line.vacancy.since, line.body.name))
