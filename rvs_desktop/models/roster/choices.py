"""What the fields of a form can offer: persons, districts, organisations, bodies and offices that are known."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.roster.composition import districts_on
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.people import persons
from rvs_desktop.models.roster.persons import Organisation, Person, Position
from rvs_desktop.models.roster.states import bodies_on, names_on
from rvs_desktop.models.roster.timeline import change_days

_NEAR: Final = 2
"""So many dates are offered before and after the day looked at, and so many terms."""


@dataclass(frozen=True)
class Choices:
    """Pairs of identifier and name, each list in the order of names."""

    persons: tuple[tuple[int, str], ...]
    areas: tuple[tuple[int, str], ...]
    organisations: tuple[tuple[int, str], ...]
    bodies: tuple[tuple[int, str], ...]
    functions: tuple[str, ...]
    days: tuple[date, ...] = ()
    """Days around the one asked for on which the body changed, in order."""
    terms: tuple[str, ...] = ()
    """How long the terms of others in the body run."""


def choices(session: Session, day: date, body_id: int | None = None) -> Choices:
    """Return what forms offer on a day; dates, and in what a body was merged, only where a body is given."""
    named = _told_apart(session, day)
    bodies = bodies_on(session, day)
    into = bodies[body_id].merged_into_id if body_id in bodies else None
    partners = session.execute(select(Organisation.id, Organisation.short).order_by(Organisation.short))
    functions = session.scalars(select(Position.title).distinct().order_by(Position.title))
    return Choices(
        tuple(sorted(named.items(), key=_by_name)),
        tuple(districts_on(session, day).items()),
        tuple((row.id, row.short) for row in partners),
        tuple((body.id, body.name) for body in bodies.values() if body.alive or body.id == into),
        tuple(functions),
        _days_around(session, day, body_id) if body_id else (),
        _terms(session, day, body_id) if body_id else (),
    )


def _days_around(session: Session, day: date, body_id: int) -> tuple[date, ...]:
    """Return the last two days on which a body changed up to a day, and the next two after it."""
    days = change_days(session, body_id)
    return (*[one for one in days if one <= day][-_NEAR:], *[one for one in days if one > day][:_NEAR])


def _terms(session: Session, day: date, body_id: int) -> tuple[str, ...]:
    """Return the ends of terms in a body that are not over yet."""
    found = session.scalars(select(Membership.term_until).where(Membership.body_id == body_id).distinct())
    known = sorted((one for one in found if one is not None and one.last >= day), key=str)
    return tuple(one.label for one in known[:_NEAR])


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
