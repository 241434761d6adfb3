"""What the fields of a form can offer: persons, districts, organisations, bodies and offices that are known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.roster.composition import districts_on
from rvs_desktop.models.roster.persons import Organisation, Person, Position
from rvs_desktop.models.roster.states import bodies_on, names_on


@dataclass(frozen=True)
class Choices:
    """Pairs of identifier and name, each list in the order of names."""

    persons: tuple[tuple[int, str], ...]
    areas: tuple[tuple[int, str], ...]
    organisations: tuple[tuple[int, str], ...]
    bodies: tuple[tuple[int, str], ...]
    functions: tuple[str, ...]


def choices(session: Session, day: date) -> Choices:
    """Return what forms offer on a day."""
    names = names_on(session, session.scalars(select(Person.id)))
    persons = sorted(((person, name.filed) for person, name in names.items()), key=_by_name)
    partners = session.execute(select(Organisation.id, Organisation.short).order_by(Organisation.short))
    functions = session.scalars(select(Position.title).distinct().order_by(Position.title))
    return Choices(
        tuple(persons),
        tuple(districts_on(session, day).items()),
        tuple((row.id, row.short) for row in partners),
        tuple((body.id, body.name) for body in bodies_on(session, day).values() if body.alive),
        tuple(functions),
    )


def _by_name(pair: tuple[int, str]) -> str:
    return pair[1].casefold()
