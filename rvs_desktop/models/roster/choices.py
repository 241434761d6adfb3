"""What the fields of a form can offer: persons, districts, organisations, bodies and offices that are known."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.roster.composition import districts_on
from rvs_desktop.models.roster.people import persons
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
    named = _told_apart(session, day)
    partners = session.execute(select(Organisation.id, Organisation.short).order_by(Organisation.short))
    functions = session.scalars(select(Position.title).distinct().order_by(Position.title))
    return Choices(
        tuple(sorted(named.items(), key=_by_name)),
        tuple(districts_on(session, day).items()),
        tuple((row.id, row.short) for row in partners),
        tuple((body.id, body.name) for body in bodies_on(session, day).values() if body.alive),
        tuple(functions),
    )


def _told_apart(session: Session, day: date) -> dict[int, str]:
    """Return how forms call each person; who has the name of another is told apart by office or body."""
    found = names_on(session, session.scalars(select(Person.id)))
    named = {person: name.filed for person, name in found.items()}
    counts = Counter(text.casefold() for text in named.values())
    double = [person for person, text in named.items() if counts[text.casefold()] > 1]
    for place, line in enumerate(persons(session, day, double) if double else (), 1):
        parts = [line.function, line.organisation, *line.seats[:1]]
        known = ", ".join(part for part in parts if part) or str(place)
        named[line.id] = f"{named[line.id]} ({known})"
    return named


def _by_name(pair: tuple[int, str]) -> str:
    return pair[1].casefold()
