"""Correcting and changing: a correction rewrites what was wrong all along, a change holds from a date on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.base import Base
from rvs_desktop.models.roster.bodies import BodyState, Post
from rvs_desktop.models.roster.dates import ReducedDate, Span, from_text
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.persons import ContactDetail, Person, PersonName, Position
from rvs_desktop.models.roster.rules import CompositionRule
from rvs_desktop.models.roster.seats import membership_of, seat_clash
from rvs_desktop.models.roster.states import names_on
from rvs_desktop.models.roster.steps import Preview
from rvs_desktop.models.roster.words import Reason

_CORRECTABLE: Final[dict[type[Base], tuple[str, str]]] = {
    Membership: ("lidmaatschap", "Lidmaatschap gecorrigeerd"),
    PersonName: ("naam", "Naam gecorrigeerd"),
    Person: ("persoon", "Persoon gecorrigeerd"),
    Position: ("functie", "Functie gecorrigeerd"),
    Post: ("zetel", "Zetel gecorrigeerd"),
    BodyState: ("orgaan", "Orgaan gecorrigeerd"),
    ContactDetail: ("contactgegeven", "Contactgegeven gewijzigd"),
    CompositionRule: ("samenstellingsregel", "Samenstellingsregel gewijzigd"),
}
_COPIED: Final = tuple(
    column.name
    for column in Membership.__table__.columns
    if column.name not in ("id", "valid_from", "valid_to")
)


@dataclass(frozen=True)
class Correction:
    """A row of which values were wrong all along."""

    model: type[Base]
    row: int
    values: Mapping[str, Any]


def correct(session: Session, wanted: Correction) -> Preview:
    """Work out a correction: all views on all dates show the new value, the history keeps the old one."""
    noun, label = _CORRECTABLE[wanted.model]
    preview = Preview(label)
    row = session.get(wanted.model, wanted.row)
    if row is None:
        raise UserError(f"Deze {noun} staat niet meer in het bestand.", "Kies een andere.")
    values = {key: value for key, value in wanted.values.items() if getattr(row, key) != value}
    if values.get("valid_to", "") is None and isinstance(row, Membership):
        values |= {"reason_left": "", "reason_text": ""}
    if "valid_from" in values or "valid_to" in values:
        preview.refusals += _against_dates(session, row, values)
    if preview.refusals or not values:
        return preview
    preview.change(wanted.model, wanted.row, **values)
    preview.lines.append(f"1 {noun} wordt gecorrigeerd; dat geldt voor alle peildata.")
    return preview


def correct_member(
    session: Session, membership_id: int, values: Mapping[str, Any], seat: Mapping[str, Any]
) -> Preview:
    """Work out a correction of a membership and of the seat that it holds, as one step.

    A seat that comes with an office knows no term, so a membership cannot keep one in it.
    """
    held = membership_of(session, membership_id)
    preview = correct(session, Correction(Membership, membership_id, values))
    if held.post_id is None or not seat:
        return preview
    term = values.get("term_until", held.term_until)
    if seat.get("ex_officio") and term is not None:
        preview.refusals.append(
            f"Een ambtshalve zetel kent geen termijn; hier staat {term.label}. Maak de termijn leeg."
        )
        return preview
    preview.take_in(correct(session, Correction(Post, held.post_id, seat)))
    return preview


def _against_dates(session: Session, row: Base, values: Mapping[str, Any]) -> list[str]:
    """Return why other dates cannot be right: out of order, or two in one seat, both named."""
    begins = values.get("valid_from", getattr(row, "valid_from", None))
    ends = values.get("valid_to", getattr(row, "valid_to", None))
    span = Span(begins, ends)
    if not span.in_order:
        return ["De einddatum ligt voor de begindatum. Kies een latere einddatum."]
    if isinstance(row, Membership) and row.post_id is not None:
        name = names_on(session, [row.person_id])[row.person_id].surname
        return seat_clash(session, row.post_id, span, name, own=row.id)
    return []


def split(session: Session, membership_id: int, first_day: ReducedDate, values: Mapping[str, Any]) -> Preview:
    """Work out a change of a membership from a date on: earlier views stay as they were."""
    held = membership_of(session, membership_id)
    preview = Preview("Lidmaatschap gewijzigd per datum")
    if not Span(held.valid_from, first_day.before()).in_order:
        known = Span(held.valid_from, held.valid_to).label
        preview.refusals.append(
            f"Het lidmaatschap loopt {known}. Kies een latere datum, of maak er een correctie van."
        )
        return preview
    if held.valid_to is not None and first_day.first > held.valid_to.last:
        preview.refusals.append(
            f"Het lidmaatschap eindigt t/m {held.valid_to.label}. Kies een eerdere datum."
        )
        return preview
    copied = {name: getattr(held, name) for name in _COPIED}
    preview.change(Membership, held.id, valid_to=first_day.before(), reason_left=Reason.CHANGED)
    preview.make(Membership, **{**copied, **values}, valid_from=first_day, valid_to=held.valid_to)
    preview.lines.append(
        f"1 lidmaatschap wijzigt vanaf {first_day.label}; eerdere peildata blijven zoals ze waren."
    )
    return preview


def rename(session: Session, person_id: int, first_day: ReducedDate, values: Mapping[str, str]) -> Preview:
    """Work out another name from a date on, for instance by marriage; the register keeps the earlier one."""
    preview = Preview("Naam gewijzigd per datum")
    latest = latest_name(session, person_id)
    if latest.valid_from is not None and latest.valid_from.first >= first_day.first:
        preview.refusals.append(
            f"Er is al een naam vanaf {latest.valid_from.label}. Kies een latere datum, of maak er een correctie van."
        )
        return preview
    parts = ("family_name", "prefix", "given_name", "initials", "title")
    kept = {part: getattr(latest, part) for part in parts}
    preview.make(PersonName, **{**kept, **values}, person_id=person_id, valid_from=first_day)
    preview.lines.append(f"1 naam erbij, vanaf {first_day.label}; eerdere peildata tonen de vorige naam.")
    return preview


def latest_name(session: Session, person_id: int) -> PersonName:
    """Return the name that someone uses last.

    Raises:
        UserError: if there is no such person.
    """
    query = select(PersonName).where(PersonName.person_id == person_id)
    found = session.scalars(query.order_by(from_text(PersonName.valid_from).desc())).first()
    if found is None:
        raise UserError("Deze persoon staat niet meer in het bestand.", "Kies een ander.")
    return found


def set_contact(session: Session, person_id: int, kind: str, value: str, *, shared: bool = True) -> Preview:
    """Work out one way to reach someone, for all bodies at once; an empty value takes it away."""
    preview = Preview("Contactgegeven gewijzigd")
    text = " ".join(value.split())
    known = session.scalars(
        select(ContactDetail).where(ContactDetail.person_id == person_id, ContactDetail.kind == kind)
    ).all()
    seats = session.scalars(select(Membership.id).where(Membership.person_id == person_id)).all()
    if not text:
        for row in known:
            preview.remove(ContactDetail, row.id)
    elif known:
        preview.change(ContactDetail, known[0].id, value=text, shared=shared)
    else:
        preview.make(ContactDetail, person_id=person_id, kind=kind, value=text, shared=shared)
    person = session.get(Person, person_id)
    if text and person is not None and person.erased_on is not None:
        preview.change(Person, person_id, erased_on=None)
        preview.lines.append("Eerder zijn contactgegevens gewist; dit gegeven wordt opnieuw bewaard.")
    seated = f"alle {len(seats)} lidmaatschappen" if len(seats) > 1 else "het ene lidmaatschap"
    preview.lines.append(f"1 contactgegeven wijzigt{f'; het geldt voor {seated}' if seats else ''}.")
    return preview
