"""How long what is kept, whose contact data are past their time, and the choice of the term (rule D4)."""

from __future__ import annotations

import calendar
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.roster.bodies import Post
from rvs_desktop.models.roster.memberships import Membership, Substitution
from rvs_desktop.models.roster.persons import ContactDetail, Name, Person
from rvs_desktop.models.roster.states import bodies_on, names_on
from rvs_desktop.models.roster.words import numbered
from rvs_desktop.models.settings import change_setting, setting

RETENTION_MONTHS: Final = 12
"""Months after the last membership in which contact data stay, unless the file says otherwise."""
MOST_MONTHS: Final = 24
_SETTING: Final = "retention_months"


@dataclass(frozen=True)
class Term:
    """How long one sort of data is kept, what becomes of it, and who sees to it."""

    what: str
    kept: str
    then: str


def terms(session: Session) -> list[Term]:
    """Return how long everything with persons in it is kept, for the overview of terms."""
    months = retention_months(session)
    return [
        Term(
            "Contactgegevens",
            f"tot {months} maanden na het laatste lidmaatschap",
            "u wist ze op dit scherm",
        ),
        Term("Contactpersonen van gemeenten", "tot u ze vervangt of wist", "u wist ze bij Inzage"),
        Term("Naam, functie en zetel", "zolang het bestand bestaat", "gepubliceerde gegevens"),
        Term(
            "Geschiedenis van wijzigingen",
            "5 jaar als richtlijn; het programma verwijdert niets",
            "zonder contactgegevens van wie gewist is",
        ),
        Term(
            "Reservekopieën",
            "6 maanden",
            "het programma ruimt ze op; bij terugzetten wordt opnieuw gewist",
        ),
        Term(
            "Importverslagen", "24 maanden als richtlijn; het programma verwijdert niets", "alleen aantallen"
        ),
        Term("Cijfers", "zolang het bestand bestaat", "alleen aantallen"),
    ]


@dataclass(frozen=True)
class DueLine:
    """A former member whose contact data are past their time; without a last day they never sat anywhere."""

    person: int
    name: Name
    last_day: date | None
    contacts: int


@dataclass(frozen=True)
class RetentionPreview:
    """What the rule would erase on a day, in numbers; name, office and seat stay."""

    day: date
    months: int
    lines: tuple[DueLine, ...]

    @property
    def contacts(self) -> int:
        """How many contact details would go."""
        return sum(line.contacts for line in self.lines)

    @property
    def persons(self) -> tuple[int, ...]:
        """Whose contact details would go."""
        return tuple(line.person for line in self.lines)

    @property
    def sentence(self) -> str:
        """The preview in one Dutch sentence."""
        if not self.lines:
            return f"Er zijn geen contactgegevens van oud-leden ouder dan {self.months} maanden."
        return (
            f"Van {numbered(len(self.lines), 'oud-lid', 'oud-leden')} "
            f"{'wordt' if self.contacts == 1 else 'worden'} "
            f"{numbered(self.contacts, 'contactgegeven', 'contactgegevens')} gewist; "
            "naam, functie en zetel blijven in de geschiedenis."
        )


def retention_months(session: Session) -> int:
    """Return the months that this file keeps contact data of former members."""
    return int(setting(session, _SETTING, str(RETENTION_MONTHS)))


def choose_retention(session: Session, months: int) -> None:
    """Store how many months contact data stay; to be called inside an edit.

    Raises:
        UserError: for fewer than 0 or more than 24 months.
    """
    if not 0 <= months <= MOST_MONTHS:
        raise UserError(
            f"Een bewaartermijn van {months} maanden kan niet.", f"Kies 0 tot en met {MOST_MONTHS} maanden."
        )
    change_setting(session, _SETTING, str(months))


def retention_due(session: Session, day: date) -> RetentionPreview:
    """Return whose contact data are past their time on a day; someone who still sits anywhere keeps them."""
    months = retention_months(session)
    amount = func.count().label("amount")
    query = select(ContactDetail.person_id, amount).group_by(ContactDetail.person_id)
    counts = {row.person_id: row.amount for row in session.execute(query)}
    last = _last_days(session, day, counts)
    never = counts.keys() - last.keys()
    due: dict[int, date | None] = dict.fromkeys(never)
    due |= {person: end for person, end in last.items() if end is not None and _after(end, months) < day}
    names = names_on(session, due)
    lines = [DueLine(person, names.get(person, Name("")), end, counts[person]) for person, end in due.items()]
    return RetentionPreview(day, months, tuple(sorted(lines, key=lambda line: line.last_day or date.min)))


def _last_days(session: Session, day: date, persons: Collection[int]) -> dict[int, date | None]:
    """Return the last day on which persons sat somewhere or stood in; None for who still does."""
    ended_bodies = {
        body.id: body.since.first - timedelta(days=1)
        for body in bodies_on(session, day).values()
        if not body.alive and body.since is not None
    }
    ends: defaultdict[int, list[date | None]] = defaultdict(list)
    seats = select(Membership.person_id, Membership.body_id, Membership.valid_to)
    stands = select(
        Substitution.person_id, func.coalesce(Substitution.body_id, Post.body_id), Substitution.valid_to
    ).outerjoin(Post, Post.id == Substitution.post_id)
    rows = [*session.execute(seats), *session.execute(stands)]
    for person, body, valid_to in rows:
        if person not in persons:
            continue
        known = [one for one in (valid_to.last if valid_to else None, ended_bodies.get(body)) if one]
        ends[person].append(min(known) if known else None)
    return {
        person: None if None in found else max(one for one in found if one is not None)
        for person, found in ends.items()
    }


def _after(day: date, months: int) -> date:
    """Return the same day so many months later, the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def share(session: Session, contact_id: int, *, shared: bool) -> None:
    """Say whether a contact detail may leave the program; to be called inside an edit."""
    found = session.get(ContactDetail, contact_id)
    if found is not None:
        found.shared = shared


def erased_persons(session: Session) -> set[int]:
    """Return whose contact data were erased for good."""
    return set(session.scalars(select(Person.id).where(Person.erased_on.is_not(None))))
