"""Persons with all their seats, and the card of one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import Area
from rvs_desktop.models.roster.bodies import Post
from rvs_desktop.models.roster.dates import ReducedDate, Span, from_text, holds_on
from rvs_desktop.models.roster.memberships import Membership, Substitution
from rvs_desktop.models.roster.persons import (
    ContactDetail,
    Name,
    Organisation,
    Person,
    PersonName,
    Position,
)
from rvs_desktop.models.roster.states import bodies_on, known_name, names_on
from rvs_desktop.models.roster.words import STANDS, Stand, role_label


@dataclass(frozen=True)
class Contact:
    """A way to reach someone at work."""

    id: int
    kind: str
    value: str
    shared: bool


@dataclass(frozen=True)
class PersonLine:
    """A person in the register: what they are and where they sit on a day."""

    id: int
    name: Name
    salutation: str
    function: str
    organisation: str
    seats: tuple[str, ...]
    """Labels of the bodies in which the person sits on the day."""
    seats_ever: int
    contacts: tuple[Contact, ...]

    @property
    def reachable(self) -> bool:
        """Whether any way to reach the person is known."""
        return bool(self.contacts)


@dataclass(frozen=True)
class Seat:
    """A membership on the card of a person."""

    membership: int
    body: str
    role: str
    behalf: str
    span: Span
    now: bool
    source: str


@dataclass(frozen=True)
class DatedName:
    """A name and since when it is used."""

    since: ReducedDate | None
    name: Name


@dataclass(frozen=True)
class DatedOffice:
    """An office and the time in which it was held."""

    id: int
    title: str
    acting: bool
    organisation: str
    span: Span


@dataclass(frozen=True)
class PersonCard:
    """Everything that the program shows of one person."""

    id: int
    salutation: str
    names: tuple[DatedName, ...]
    offices: tuple[DatedOffice, ...]
    seats: tuple[Seat, ...]
    stands: tuple[str, ...]
    """Where the person stands in for someone, in words."""
    contacts: tuple[Contact, ...]
    source: str
    erased_on: date | None

    @property
    def name(self) -> Name:
        """The name that is used last."""
        return self.names[-1].name


def persons(session: Session, as_of: date, ids: Collection[int] | None = None) -> list[PersonLine]:
    """Return the register in the order of names, all of it or some persons."""
    people = select(Person.id, Person.salutation).order_by(Person.id)
    if ids is not None:
        people = people.where(Person.id.in_(ids))
    found = session.execute(people).all()
    names = names_on(session, [row.id for row in found])
    bodies = bodies_on(session, as_of)
    now: defaultdict[int, list[str]] = defaultdict(list)
    ever: defaultdict[int, int] = defaultdict(int)
    holds = holds_on(Membership.valid_from, Membership.valid_to, as_of)
    for person, body, current in session.execute(select(Membership.person_id, Membership.body_id, holds)):
        ever[person] += 1
        if current and body in bodies and bodies[body].alive:
            now[person].append(bodies[body].label)
    offices = _offices(session, as_of)
    contacts = _contacts(session)
    lines = [
        PersonLine(
            row.id,
            names.get(row.id, Name("")),
            row.salutation,
            *offices.get(row.id, ("", "")),
            tuple(now[row.id]),
            ever[row.id],
            tuple(contacts[row.id]),
        )
        for row in found
    ]
    return sorted(lines, key=lambda line: line.name.filed.casefold())


def _contacts(session: Session) -> defaultdict[int, list[Contact]]:
    found: defaultdict[int, list[Contact]] = defaultdict(list)
    for row in session.scalars(select(ContactDetail).order_by(ContactDetail.id)):
        found[row.person_id].append(Contact(row.id, row.kind, row.value, row.shared))
    return found


def _offices(session: Session, as_of: date) -> dict[int, tuple[str, str]]:
    rows = session.execute(
        select(Position.person_id, Position.title, Organisation.short)
        .outerjoin(Organisation, Organisation.id == Position.organisation_id)
        .where(holds_on(Position.valid_from, Position.valid_to, as_of))
        .order_by(from_text(Position.valid_from))
    )
    return {person: (title, organisation or "") for person, title, organisation in rows}


def person_card(session: Session, person_id: int, as_of: date) -> PersonCard:
    """Return the card of a person.

    Raises:
        UserError: if there is no such person.
    """
    person = session.get(Person, person_id)
    if person is None:
        raise UserError("Deze persoon staat niet meer in het bestand.", "Kies een ander.")
    names = [
        DatedName(row[0], known_name(*row[1:]))
        for row in session.execute(
            select(
                PersonName.valid_from,
                PersonName.family_name,
                PersonName.prefix,
                PersonName.given_name,
                PersonName.initials,
                PersonName.title,
            )
            .where(PersonName.person_id == person_id)
            .order_by(from_text(PersonName.valid_from))
        )
    ]
    contacts = session.execute(
        select(ContactDetail.id, ContactDetail.kind, ContactDetail.value, ContactDetail.shared)
        .where(ContactDetail.person_id == person_id)
        .order_by(ContactDetail.kind, ContactDetail.value)
    )
    return PersonCard(
        person_id,
        person.salutation,
        tuple(names),
        _dated_offices(session, person_id),
        _seats(session, person_id, as_of),
        _stands(session, person_id, as_of),
        tuple(Contact(*row) for row in contacts),
        person.source,
        person.erased_on,
    )


def _dated_offices(session: Session, person_id: int) -> tuple[DatedOffice, ...]:
    rows = session.execute(
        select(Position, Organisation.short)
        .outerjoin(Organisation, Organisation.id == Position.organisation_id)
        .where(Position.person_id == person_id)
        .order_by(from_text(Position.valid_from))
    )
    return tuple(
        DatedOffice(
            position.id,
            position.title,
            position.acting,
            short or "",
            Span(position.valid_from, position.valid_to),
        )
        for position, short in rows
    )


def _seats(session: Session, person_id: int, as_of: date) -> tuple[Seat, ...]:
    """Return all memberships of a person, the latest first."""
    bodies = bodies_on(session, date.max)
    rows = session.execute(
        select(Membership, Area.name, Organisation.short)
        .outerjoin(Area, Area.id == Membership.area_id)
        .outerjoin(Organisation, Organisation.id == Membership.organisation_id)
        .where(Membership.person_id == person_id)
        .order_by(from_text(Membership.valid_from).desc(), Membership.place)
    )
    alive = {key for key, body in bodies_on(session, as_of).items() if body.alive}
    return tuple(
        Seat(
            held.id,
            bodies[held.body_id].name,
            role_label(held.role, held.extra_role, held.role_text),
            area or organisation or "",
            span := Span(held.valid_from, held.valid_to),
            span.holds_on(as_of) and held.body_id in alive,
            held.source,
        )
        for held, area, organisation in rows
    )


def _stands(session: Session, person_id: int, as_of: date) -> tuple[str, ...]:
    """Return in words where a person stands in for someone."""
    bodies = bodies_on(session, date.max)
    held = session.execute(
        select(Membership.post_id, Membership.person_id).where(
            holds_on(Membership.valid_from, Membership.valid_to, as_of), Membership.post_id.is_not(None)
        )
    )
    holders = {row.post_id: row.person_id for row in held}
    rows = session.execute(
        select(Substitution, Post.body_id)
        .outerjoin(Post, Post.id == Substitution.post_id)
        .where(Substitution.person_id == person_id)
        .order_by(from_text(Substitution.valid_from))
    ).all()
    names = names_on(session, [person for person in holders.values() if person], as_of)
    found: list[str] = []
    for stand, post_body in rows:
        body = bodies[stand.body_id or post_body]
        holder = names.get(holders.get(stand.post_id, 0))
        whom = f" van {holder.surname}" if holder else ""
        span = Span(stand.valid_from, stand.valid_to)
        found.append(f"{STANDS[Stand(stand.kind)]}{whom} in {body.name}, {span.label}")
    return tuple(found)
