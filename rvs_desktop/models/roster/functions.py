"""An office at home ends: every membership held by it is offered one by one, and nothing is deleted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import Area
from rvs_desktop.models.roster.corrections import split
from rvs_desktop.models.roster.dates import ReducedDate, Span, holds_on
from rvs_desktop.models.roster.leaving import Ending, Replacement, end, replace_member
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.persons import Organisation, Position
from rvs_desktop.models.roster.states import bodies_on
from rvs_desktop.models.roster.steps import Holding, Preview, Someone
from rvs_desktop.models.roster.words import Reason, role_label


class Fate(StrEnum):
    """What becomes of a membership when the office by which it is held ends."""

    END = "end"
    KEEP = "keep"
    """The person goes on, personally or by a new office, for another district if need be."""
    SUCCESSOR = "successor"


@dataclass(frozen=True)
class Choice:
    """The decision on one membership; ``area_id`` is another district for who goes on."""

    fate: Fate
    area_id: int | None = None


@dataclass(frozen=True)
class FunctionEnd:
    """Someone is no longer what they were, from the day after ``last_day``.

    Attributes:
        position_id: the office that ends.
        last_day: its last day.
        choices: decision per membership; a membership without one ends.
        successor: who takes over the memberships that go to a successor.
        acting: whether the successor holds the office only for the time being.
        new_office: what the person becomes, if that is known.
        source: decision or document.
    """

    position_id: int
    last_day: ReducedDate
    choices: Mapping[int, Choice] = field(default_factory=dict[int, Choice])
    successor: Someone | None = None
    acting: bool = False
    new_office: Holding | None = None
    source: str = ""


@dataclass(frozen=True)
class Offer:
    """A membership that is held by the office, to be decided on."""

    membership_id: int
    body: str
    role: str
    behalf: str
    span: Span


def offers(session: Session, position_id: int, last_day: ReducedDate) -> list[Offer]:
    """Return the memberships that someone holds by an office on its last day, or holds for its organisation."""
    position = _position(session, position_id)
    bodies = bodies_on(session, last_day.last)
    rows = session.execute(
        select(Membership, Area.name, Organisation.short)
        .outerjoin(Area, Area.id == Membership.area_id)
        .outerjoin(Organisation, Organisation.id == Membership.organisation_id)
        .where(
            Membership.person_id == position.person_id,
            holds_on(Membership.valid_from, Membership.valid_to, last_day.last),
        )
        .order_by(Membership.place)
    )
    return [
        Offer(
            held.id,
            bodies[held.body_id].label,
            role_label(held.role, held.extra_role, held.role_text),
            area or organisation or "",
            Span(held.valid_from, held.valid_to),
        )
        for held, area, organisation in rows
        if held.body_id in bodies and bodies[held.body_id].alive and _by_office(held, position)
    ]


def _by_office(held: Membership, position: Position) -> bool:
    for_organisation = (
        position.organisation_id is not None and held.organisation_id == position.organisation_id
    )
    return held.position_id == position.id or for_organisation


def _position(session: Session, position_id: int) -> Position:
    found = session.get(Position, position_id)
    if found is None:
        raise UserError("Deze functie staat niet meer in het bestand.", "Kies een andere.")
    return found


def end_function(session: Session, wanted: FunctionEnd) -> Preview:
    """Work out what the end of an office means for each membership, as one step."""
    position = _position(session, wanted.position_id)
    preview = Preview("Einde functie verwerkt")
    if not Span(position.valid_from, wanted.last_day).in_order:
        begun = Span(position.valid_from, None).label
        preview.refusals.append(f"De functie loopt {begun}. Kies een latere laatste dag.")
        return preview
    preview.change(Position, position.id, valid_to=wanted.last_day)
    preview.lines.append(f"1 functie eindigt t/m {wanted.last_day.label}.")
    next_office = _next_office(preview, position, wanted)
    for offer in offers(session, wanted.position_id, wanted.last_day):
        choice = wanted.choices.get(offer.membership_id, Choice(Fate.END))
        preview.take_in(_decided(session, wanted, position, offer, choice, next_office))
    return preview


def _next_office(preview: Preview, position: Position, wanted: FunctionEnd) -> int | None:
    if wanted.new_office is None or not wanted.new_office.title:
        return None
    preview.lines.append(f"1 functie begint vanaf {wanted.last_day.after().label}.")
    return preview.make(
        Position,
        person_id=position.person_id,
        organisation_id=wanted.new_office.organisation_id,
        title=wanted.new_office.title,
        acting=wanted.new_office.acting,
        valid_from=wanted.last_day.after(),
        source=wanted.source,
    )


def _decided(
    session: Session,
    wanted: FunctionEnd,
    position: Position,
    offer: Offer,
    choice: Choice,
    next_office: int | None,
) -> Preview:
    """Work out one decision."""
    if choice.fate is Fate.KEEP:
        return _kept(session, wanted, offer, choice, next_office)
    if choice.fate is Fate.END:
        ending = Ending(offer.membership_id, wanted.last_day, Reason.FUNCTION_END, by_itself=False)
        return end(session, ending)
    if wanted.successor is None:
        refused = Preview("")
        refused.refusals.append(f"{offer.body}: er is nog geen opvolger gekozen. Kies een opvolger.")
        return refused
    holding = Holding(position.title, position.organisation_id, wanted.acting)
    return replace_member(
        session,
        Replacement(
            offer.membership_id,
            wanted.successor,
            wanted.last_day.after(),
            Reason.FUNCTION_END,
            holding=holding,
            source=wanted.source,
        ),
    )


def _kept(
    session: Session, wanted: FunctionEnd, offer: Offer, choice: Choice, next_office: int | None
) -> Preview:
    """Let someone go on from the day after: the earlier time stays as it was."""
    values: dict[str, object] = {"position_id": next_office}
    if choice.area_id is not None:
        values["area_id"] = choice.area_id
    kept = split(session, offer.membership_id, wanted.last_day.after(), values)
    how = "met de nieuwe functie" if next_office else "op persoonlijke titel"
    kept.lines = [f"1 lidmaatschap blijft, {how}: {offer.body}."]
    return kept
