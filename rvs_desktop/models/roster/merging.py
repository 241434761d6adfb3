"""Two entries of the register that are one person become one; never by themselves, always on a person's word."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.base import Base
from rvs_desktop.models.roster.access import SubjectAccess
from rvs_desktop.models.roster.dates import Span
from rvs_desktop.models.roster.memberships import Membership, Substitution
from rvs_desktop.models.roster.persons import ContactDetail, Person, PersonAlias, PersonName, Position
from rvs_desktop.models.roster.states import bodies_on, names_on
from rvs_desktop.models.roster.steps import Preview
from rvs_desktop.models.roster.words import numbered
from rvs_desktop.models.text_keys import name_key

_MOVED: Final[tuple[tuple[type[Base], tuple[str, str]], ...]] = (
    (Membership, ("lidmaatschap", "lidmaatschappen")),
    (Position, ("functie", "functies")),
    (Substitution, ("vervanging", "vervangingen")),
    (ContactDetail, ("contactgegeven", "contactgegevens")),
    (PersonAlias, ("schrijfwijze", "schrijfwijzen")),
    (SubjectAccess, ("keer inzage", "keer inzage")),
)


@dataclass(frozen=True)
class Lookalike:
    """Two persons of whom the names are nearly the same: shown, never merged."""

    first: int
    second: int
    names: tuple[str, str]
    together: tuple[str, ...]
    """Bodies in which both sit at the same time: a sign that they are two."""


def merge(session: Session, keep: int, gone: int) -> Preview:
    """Work out the merger of two persons: everything of ``gone`` moves to ``keep``, whose name stays."""
    preview = Preview("Personen samengevoegd")
    if keep == gone:
        preview.refusals.append("Dit is dezelfde persoon. Kies twee verschillende.")
        return preview
    names = names_on(session, (keep, gone))
    if len(names) < 2:
        preview.refusals.append("Een van beiden staat niet meer in het bestand. Kies opnieuw.")
        return preview
    together = sit_together(session, keep, gone)
    if together:
        preview.warnings.append(
            f"{names[keep].full} en {names[gone].full} zitten tegelijk in {' en '.join(together)}: "
            "dat zijn meestal twee personen."
        )
    doubled = _doubled_contacts(session, keep, gone)
    moved: list[str] = []
    moved_rows = 0
    for model, words in _MOVED:
        table = model.__table__
        rows = session.scalars(select(table.c.id).where(table.c.person_id == gone)).all()
        for row in rows:
            if row in doubled:
                preview.remove(model, row)
            else:
                preview.change(model, row, person_id=keep)
        if rows:
            moved.append(numbered(len(rows), *words))
            moved_rows += len(rows)
    for name in session.scalars(select(PersonName).where(PersonName.person_id == gone)):
        preview.remove(PersonName, name.id)
    preview.remove(Person, gone)
    preview.lines.append("2 personen worden 1.")
    preview.lines.append(
        f"{', '.join(moved) or 'Niets'} {'gaan' if moved_rows > 1 else 'gaat'} over naar {names[keep].full}."
    )
    return preview


def _doubled_contacts(session: Session, keep: int, gone: int) -> set[int]:
    """Return the contact details that both persons have; one of each is enough."""
    rows = session.scalars(select(ContactDetail).where(ContactDetail.person_id.in_((keep, gone)))).all()
    known = {(row.kind, row.value) for row in rows if row.person_id == keep}
    return {row.id for row in rows if row.person_id == gone and (row.kind, row.value) in known}


def sit_together(session: Session, first: int, second: int) -> list[str]:
    """Return the bodies in which two persons sit at the same time."""
    spans: defaultdict[int, dict[int, list[Span]]] = defaultdict(dict)
    rows = session.scalars(select(Membership).where(Membership.person_id.in_((first, second))))
    for row in rows:
        spans[row.body_id].setdefault(row.person_id, []).append(Span(row.valid_from, row.valid_to))
    bodies = [
        body
        for body, by_person in spans.items()
        if len(by_person) == 2
        and any(one.overlaps(other) for one in by_person[first] for other in by_person[second])
    ]
    known = bodies_on(session, date.max) if bodies else {}
    return [known[body].name for body in bodies]


def lookalikes(session: Session, limit: int = 50) -> list[Lookalike]:
    """Return pairs of persons whose names differ by a letter at most, to be looked at by a person."""
    ids = list(session.scalars(select(Person.id).order_by(Person.id)))
    names = names_on(session, ids)
    keyed = sorted((name_key(name.surname), person) for person, name in names.items())
    found: list[Lookalike] = []
    for place, (key, person) in enumerate(keyed):
        for other_key, other in keyed[place + 1 : place + 6]:
            if _near(key, other_key):
                pair = (names[person].full, names[other].full)
                found.append(Lookalike(person, other, pair, tuple(sit_together(session, person, other))))
                if len(found) == limit:
                    return found
    return found


def _near(first: str, second: str) -> bool:
    """Tell whether two keys are equal, or one is the other with one letter more."""
    if first == second:
        return True
    short, long = sorted((first, second), key=len)
    return len(long) - len(short) == 1 and any(
        long[:place] + long[place + 1 :] == short for place in range(len(long))
    )
