"""The network on a day: every body with its numbers, the empty seats, and how well districts and partners are covered."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.models.roster.asof import last_holders
from rvs_desktop.models.roster.bodies import Body
from rvs_desktop.models.roster.composition import Broken, districts_on, judge, rules_on
from rvs_desktop.models.roster.dates import ReducedDate, holds_on
from rvs_desktop.models.roster.lines import Vacancy
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.states import BodyRef, bodies_on
from rvs_desktop.models.roster.tally import EmptySeat, Tally, empty_seats_on, members_on
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


class CoverRow(NamedTuple):
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


class BodyLine(NamedTuple):
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
    return _network(session, as_of, codes)[0]


def network_and_vacancies(session: Session, as_of: date) -> tuple[Network, list[VacancyLine]]:
    """Return the network on a day and its empty seats, which are read once for both."""
    found, seats = _network(session, as_of)
    return found, _vacancies(session, as_of, [line.body for line in found.lines], seats)


def _network(session: Session, as_of: date, codes: Collection[str] = ()) -> tuple[Network, list[EmptySeat]]:
    bodies = bodies_on(session, as_of, codes)
    alive = {body.id for body in bodies.values() if body.alive}
    wanted = alive if codes else None
    members = members_on(session, as_of, wanted)
    seats = empty_seats_on(session, as_of, wanted)
    districts = districts_on(session, as_of)
    known = {seat.body_id for seat in seats}
    broken = judge(rules_on(session, as_of), bodies.values(), members, districts, known)
    living = [body for body in bodies.values() if body.alive]
    coverage = _coverage(as_of, living, members, seats, broken, districts)
    lines = _lines(bodies.values(), coverage, broken)
    return Network(as_of, lines, coverage, people_on(session, as_of, alive)), seats


def people_on(session: Session, as_of: date, bodies: Collection[int]) -> int:
    """Return how many different persons sit in bodies on a day."""
    others = set(session.scalars(select(Body.id))) - set(bodies)
    # one of both lists is short, and a query with a thousand numbers in it is slow to make
    named = Membership.body_id.in_(bodies) if len(bodies) < len(others) else Membership.body_id.not_in(others)
    query = select(func.count(Membership.person_id.distinct())).where(
        named, holds_on(Membership.valid_from, Membership.valid_to, as_of)
    )
    return session.scalar(query) or 0


def _lines(bodies: Collection[BodyRef], coverage: Coverage, broken: Sequence[Broken]) -> tuple[BodyLine, ...]:
    totals = {row.body.id: row.total for row in coverage.rows}
    wrong: defaultdict[int, list[Broken]] = defaultdict(list)
    for one in broken:
        wrong[one.body.id].append(one)
    nothing = CoverCell(Cover.NOT_FORESEEN)
    return tuple(
        BodyLine(body, total.everyone, total.deputies, total.vacant, tuple(wrong.get(body.id, ())))
        for body in bodies
        for total in (totals.get(body.id, nothing),)
    )


def _coverage(
    day: date,
    bodies: Sequence[BodyRef],
    members: Sequence[Tally],
    seats: Sequence[EmptySeat],
    broken: Sequence[Broken],
    districts: Mapping[int, str],
) -> Coverage:
    """Count per body and column; a body of which nothing is known has no row."""
    columns = (*districts, *PARTNERS, OTHER)
    places: dict[int | str | None, int] = {column: place * _NUMBERS for place, column in enumerate(columns)}
    others = places[OTHER]
    width = len(columns) * _NUMBERS
    counted: defaultdict[int, list[int]] = defaultdict(lambda: [0] * width)
    for body, area, kind, _, role, _, number in members:
        place = places[area] if area in places else places.get(kind, others)
        counted[body][place + _SORTS.get(role, _MEMBERS)] += number
    vacant = Counter((seat.body_id, seat.area_id, seat.organisation_kind) for seat in seats)
    for (body, area, kind), number in vacant.items():
        place = places[area] if area in places else places.get(kind, others)
        counted[body][place + _VACANT] += number
    for one in broken:
        if one.area_id is not None and one.missing:
            numbers, place = counted[one.body.id], places[one.area_id]
            numbers[place + _EXPECTED] = max(
                numbers[place + _EXPECTED], one.missing - numbers[place + _VACANT]
            )
    rows = [(body, counted[body.id]) for body in bodies if body.id in counted]
    made = _Cells()
    return Coverage(
        day,
        districts,
        tuple(CoverRow(body, *made.line(tuple(numbers))) for body, numbers in rows),
        made.row(list(map(sum, zip(*(numbers for _, numbers in rows), strict=True))) or [0] * width),
    )


_MEMBERS, _DEPUTIES, _LIAISONS, _VACANT, _EXPECTED = range(5)
_NUMBERS: Final = 5
"""Numbers of a cell, in the order of the fields of ``CoverCell``; a row is one flat list of them."""
_SORTS: Final[dict[str, int]] = {Role.DEPUTY: _DEPUTIES, Role.LIAISON: _LIAISONS}


class _Cells(dict[tuple[int, ...], CoverCell]):
    """Cells by their numbers; equal ones are one, and so are equal rows, because most of thousands are equal."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[tuple[int, ...], tuple[tuple[CoverCell, ...], CoverCell]] = {}

    def line(self, numbers: tuple[int, ...]) -> tuple[tuple[CoverCell, ...], CoverCell]:
        """Return the cells of a row and their sum."""
        if numbers not in self._lines:
            self._lines[numbers] = self.row(numbers), self._total(numbers)
        return self._lines[numbers]

    def row(self, numbers: Sequence[int]) -> tuple[CoverCell, ...]:
        """Return the cells of a row."""
        return tuple(
            self[tuple(numbers[place : place + _NUMBERS])] for place in range(0, len(numbers), _NUMBERS)
        )

    def _total(self, numbers: Sequence[int]) -> CoverCell:
        return self[tuple(sum(numbers[place::_NUMBERS]) for place in range(_NUMBERS))]

    def __missing__(self, numbers: tuple[int, ...]) -> CoverCell:
        """Make the cell that has these numbers."""
        asked = numbers[_VACANT] or numbers[_EXPECTED] > 0
        state = Cover.FILLED if numbers[_MEMBERS] else Cover.VACANT if asked else Cover.NOT_FORESEEN
        self[numbers] = found = CoverCell(state, *numbers)
        return found


class VacancyLine(NamedTuple):
    """An empty seat in the list of all empty seats."""

    body: BodyRef
    post: int
    role: str
    function: str
    behalf: str
    vacancy: Vacancy


def vacancies(session: Session, as_of: date, codes: Collection[str] = ()) -> list[VacancyLine]:
    """Return the empty seats of active bodies on a day, the longest open first."""
    bodies = bodies_on(session, as_of, codes)
    seats = empty_seats_on(session, as_of, bodies if codes else None)
    return _vacancies(session, as_of, bodies.values(), seats)


def _vacancies(
    session: Session, as_of: date, bodies: Iterable[BodyRef], seats: Sequence[EmptySeat]
) -> list[VacancyLine]:
    active = {body.id: body for body in bodies if body.status == BodyStatus.ACTIVE}
    left = last_holders(session, as_of) if seats else {}
    found: list[VacancyLine] = []
    for seat in seats:
        body = active.get(seat.body_id)
        if body is not None:
            since, reason, who = left.get(seat.id) or (
                _begun(seat.valid_from, body.since) or as_of,
                "",
                "",
            )
            vacancy = Vacancy(since, reason, who, ())
            found.append(VacancyLine(body, seat.id, seat.role, seat.function, seat.behalf, vacancy))
    return sorted(found, key=lambda line: (line.vacancy.since, line.body.name))


def _begun(seat: ReducedDate | None, body: ReducedDate | None) -> date | None:
    """Return the first day on which both a seat and its body were there; None when neither says."""
    if seat is None or body is None or seat == body:
        known = seat or body
        return known.first if known else None
    return max(seat.first, body.first)
