"""How long contact data of former members are kept, and everything that is held on one person (rules D4, D5, D7)."""

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
from rvs_desktop.formats import format_date
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.people import PersonCard, person_card
from rvs_desktop.models.roster.persons import SALUTATIONS, ContactDetail, Name, Person, PersonAlias
from rvs_desktop.models.roster.states import bodies_on, names_on
from rvs_desktop.models.roster.words import CONTACTS, ContactKind
from rvs_desktop.models.settings import change_setting, setting

RETENTION_MONTHS: Final = 12
"""Months after the last membership in which contact data stay, unless the file says otherwise."""
MOST_MONTHS: Final = 24
_SETTING: Final = "retention_months"


@dataclass(frozen=True)
class DueLine:
    """A former member whose contact data are past their time."""

    person: int
    name: Name
    last_day: date
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
            f"Van {len(self.lines)} oud-leden worden {self.contacts} contactgegevens gewist; "
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
    due = {
        person: ended for person, ended in last.items() if ended is not None and _after(ended, months) < day
    }
    names = names_on(session, due)
    lines = [DueLine(person, names[person], ended, counts[person]) for person, ended in due.items()]
    return RetentionPreview(day, months, tuple(sorted(lines, key=lambda line: line.last_day)))


def _last_days(session: Session, day: date, persons: Collection[int]) -> dict[int, date | None]:
    """Return the last day of the last membership of persons; None for who still sits, or never sat."""
    ended_bodies = {
        body.id: body.since.first - timedelta(days=1)
        for body in bodies_on(session, day).values()
        if not body.alive and body.since is not None
    }
    ends: defaultdict[int, list[date | None]] = defaultdict(list)
    rows = session.execute(
        select(Membership.person_id, Membership.body_id, Membership.valid_to).where(
            Membership.person_id.in_(persons)
        )
    )
    for person, body, valid_to in rows:
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


@dataclass(frozen=True)
class Held:
    """One thing that is held on a person."""

    what: str
    value: str


def held_on(session: Session, person_id: int, day: date) -> list[Held]:
    """Return everything that is held on one person, for who asks to see it (rule D7).

    Raises:
        UserError: if there is no such person.
    """
    card = person_card(session, person_id, day)
    held = _on_card(card)
    aliases = session.scalar(
        select(func.count()).select_from(PersonAlias).where(PersonAlias.person_id == person_id)
    )
    held.append(Held("Onthouden schrijfwijzen bij import", str(aliases or 0)))
    sources = sorted({each.source for each in card.seats if each.source} | ({card.source} - {""}))
    held.append(Held("Bronnen", "; ".join(sources) or "ingevoerd"))
    if card.erased_on is not None:
        held.append(Held("Contactgegevens gewist op", format_date(card.erased_on)))
    months = retention_months(session)
    held.append(
        Held(
            "Bewaartermijn",
            f"contactgegevens tot {months} maanden na het laatste lidmaatschap; reservekopieën tot 6 maanden",
        )
    )
    return held


def _on_card(card: PersonCard) -> list[Held]:
    """Return what the card of a person shows."""
    return [
        *(Held("Naam", f"{each.name.full}{_since(each.since)}") for each in card.names),
        Held("Aanhef", SALUTATIONS.get(card.salutation, "niet bekend")),
        *(
            Held(
                "Functie",
                ", ".join(part for part in (each.title, each.organisation, each.span.label) if part),
            )
            for each in card.offices
        ),
        *(
            Held(
                "Lidmaatschap",
                ", ".join(part for part in (each.body, each.role, each.behalf, each.span.label) if part),
            )
            for each in card.seats
        ),
        *(Held("Vervanging", each) for each in card.stands),
        *(
            Held(
                CONTACTS[ContactKind(each.kind)].capitalize(),
                f"{each.value} ({'gedeeld' if each.shared else 'niet gedeeld'})",
            )
            for each in card.contacts
        ),
    ]


def _since(since: object) -> str:
    return f" (vanaf {getattr(since, 'label', '')})" if since else ""


def share(session: Session, contact_id: int, *, shared: bool) -> None:
    """Say whether a contact detail may leave the program; to be called inside an edit."""
    found = session.get(ContactDetail, contact_id)
    if found is not None:
        found.shared = shared


def erased_persons(session: Session) -> set[int]:
    """Return whose contact data were erased for good."""
    return set(session.scalars(select(Person.id).where(Person.erased_on.is_not(None))))
