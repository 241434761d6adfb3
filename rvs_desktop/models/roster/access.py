"""Everything that is held on one person, and that it was shown to who asked for it (rule D7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import CheckConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.formats import format_date
from rvs_desktop.models.base import STRICT, Base, Key, new_id, reference
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.people import PersonCard, person_card
from rvs_desktop.models.roster.persons import SALUTATIONS, PersonAlias
from rvs_desktop.models.roster.retention import retention_months
from rvs_desktop.models.roster.words import CONTACTS, REASONS, ContactKind, Reason


class SubjectAccess(Base):
    """Someone was given the overview of what is held on them; an identifier and a day, never a name.

    Who stands in the register is a person; who does not is a contact of a municipality, of which the row may be erased.
    """

    __tablename__ = "subject_access"
    __table_args__ = (CheckConstraint("(person_id IS NULL) <> (contact_id IS NULL)", name="one"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    person_id: Mapped[int | None] = reference("person.id")
    contact_id: Mapped[int | None]
    given_on: Mapped[date]


@dataclass(frozen=True)
class Held:
    """One thing that is held on a person, and where it came from."""

    what: str
    value: str
    source: str = ""


def held_on(session: Session, person_id: int, day: date) -> list[Held]:
    """Return everything that is held on one person in the tables; what the record of changes holds comes on top.

    Raises:
        UserError: if there is no such person.
    """
    card = person_card(session, person_id, day)
    held = [*_on_card(card), *_beside_seats(session, person_id), *_contacts(card)]
    aliases = session.scalars(select(PersonAlias.key).where(PersonAlias.person_id == person_id))
    held += [Held("Onthouden schrijfwijze bij import", key.replace("|", " ").strip()) for key in aliases]
    if card.erased_on is not None:
        held.append(Held("Contactgegevens gewist op", format_date(card.erased_on)))
    given = select(SubjectAccess.given_on).where(SubjectAccess.person_id == person_id)
    held += [Held("Eerder inzage gegeven op", format_date(one)) for one in session.scalars(given)]
    return held


def kept_for(session: Session, *, member: bool = True) -> list[Held]:
    """Return how long data of a person are kept: of one of the register, or of a contact of a municipality."""
    months = retention_months(session)
    term = f"{months} maanden na het laatste lidmaatschap" if member else "tot u ze vervangt of wist"
    return [
        Held("Bewaartermijn contactgegevens", term),
        Held("Bewaartermijn reservekopieën", "6 maanden"),
    ]


def _on_card(card: PersonCard) -> list[Held]:
    """Return names, offices, seats and deputyships."""
    return [
        *(Held("Naam", f"{one.name.formal}{_since(one.since)}", card.source) for one in card.names),
        Held("Aanhef", SALUTATIONS.get(card.salutation, "niet bekend")),
        *(Held("Functie", _joined(one.title, one.organisation, one.span.label)) for one in card.offices),
        *(
            Held("Lidmaatschap", _joined(one.body, one.role, one.behalf, one.span.label), one.source)
            for one in card.seats
        ),
        *(Held("Vervanging", one) for one in card.stands),
    ]


def _contacts(card: PersonCard) -> list[Held]:
    return [
        Held(
            CONTACTS[ContactKind(one.kind)].capitalize(),
            f"{one.value} ({'gedeeld' if one.shared else 'niet gedeeld'})",
        )
        for one in card.contacts
    ]


def _beside_seats(session: Session, person_id: int) -> list[Held]:
    """Return what is noted with memberships: portfolio, term, why it ended, remarks."""
    held: list[Held] = []
    rows = session.scalars(
        select(Membership).where(Membership.person_id == person_id).order_by(Membership.id)
    )
    for row in rows:
        reason = row.reason_text or (REASONS[Reason(row.reason_left)] if row.reason_left else "")
        told = (
            ("Portefeuille", row.portfolio),
            ("Termijn tot en met", row.term_until.label if row.term_until else ""),
            ("Reden van vertrek", reason),
            ("Opmerking bij lidmaatschap", row.note),
        )
        held += [Held(what, value, row.source) for what, value in told if value]
    return held


def _since(since: object) -> str:
    return f" (vanaf {getattr(since, 'label', '')})" if since else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
