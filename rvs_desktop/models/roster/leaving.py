"""Leaving and succession: who goes, what becomes of the seat, and who takes over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.roster.bodies import Post
from rvs_desktop.models.roster.dates import ReducedDate, Span, holds_on
from rvs_desktop.models.roster.memberships import Membership, Substitution
from rvs_desktop.models.roster.persons import Position
from rvs_desktop.models.roster.seats import Appointment, appoint, end_stands, membership_of
from rvs_desktop.models.roster.states import body_on, names_on
from rvs_desktop.models.roster.steps import Holding, Preview, Someone
from rvs_desktop.models.roster.words import REASONS, Reason, Role


@dataclass(frozen=True)
class Ending:
    """Someone leaves.

    Attributes:
        membership_id: what ends.
        last_day: its last day.
        reason: why, as a code.
        reason_text: why, in words of one's own.
        abolish_seat: whether the seat goes with it, so that there is no vacancy.
        source: decision or document.
        by_itself: false when it is one of several that are decided on together; then it does not tell what else stays.
    """

    membership_id: int
    last_day: ReducedDate
    reason: str = Reason.DEPARTURE
    reason_text: str = ""
    abolish_seat: bool = False
    source: str = ""
    by_itself: bool = True


@dataclass(frozen=True)
class Replacement:
    """Someone takes over a membership from a day on; the one before leaves the day before, or earlier."""

    membership_id: int
    person: Someone
    first_day: ReducedDate
    reason: str = Reason.REPLACED
    reason_text: str = ""
    last_day: ReducedDate | None = None
    holding: Holding | None = None
    term_until: ReducedDate | None = None
    source: str = ""


def end(session: Session, wanted: Ending) -> Preview:
    """Work out what it means that someone leaves: the seat becomes empty, or is abolished with it."""
    held = membership_of(session, wanted.membership_id)
    body = body_on(session, held.body_id, wanted.last_day.first)
    label = body.label if body else "orgaan"
    preview = Preview(f"Lidmaatschap beëindigd in {label}")
    before = Span(held.valid_from, held.valid_to)
    after = Span(held.valid_from, wanted.last_day)
    if not after.in_order or (held.valid_to is not None and wanted.last_day.last > held.valid_to.last):
        preview.refusals.append(
            f"Het lidmaatschap loopt {before.label}. Kies een laatste dag binnen die tijd."
        )
        return preview
    preview.change(
        Membership,
        held.id,
        valid_to=wanted.last_day,
        reason_left=wanted.reason,
        reason_text=wanted.reason_text,
        **({"source": wanted.source} if wanted.source else {}),
    )
    preview.lines.append(
        f"1 lidmaatschap eindigt t/m {wanted.last_day.label} ({_reason(wanted.reason, wanted.reason_text)})."
    )
    if held.role == Role.DEPUTY:
        count = end_stands(session, preview, held.body_id, held.person_id, wanted.last_day)
        preview.lines.append("1 vervanging eindigt." if count == 1 else f"{count} vervangingen eindigen.")
    if held.post_id is not None:
        _empty_seat(session, preview, held, wanted)
    if wanted.by_itself:
        _tell_elsewhere(session, preview, held, wanted.last_day.after().first)
    return preview


def _reason(reason: str, text: str) -> str:
    return text or REASONS[Reason(reason)]


def _empty_seat(session: Session, preview: Preview, held: Membership, wanted: Ending) -> None:
    """Say what becomes of a seat, and end the seat itself when it is abolished."""
    next_day = wanted.last_day.after()
    others = session.scalars(
        select(Membership).where(Membership.post_id == held.post_id, Membership.id != held.id)
    )
    later = [row for row in others if Span(row.valid_from, row.valid_to).overlaps(Span(next_day, None))]
    if wanted.abolish_seat:
        if later:
            preview.refusals.append(
                "De zetel wordt daarna door een ander bezet. Beëindig eerst dat lidmaatschap."
            )
        assert held.post_id is not None
        preview.change(Post, held.post_id, valid_to=wanted.last_day)
        preview.lines.append(f"1 zetel vervalt na {wanted.last_day.label}; er komt geen vacature.")
        return
    if any(Span(row.valid_from, row.valid_to).holds_on(next_day.first) for row in later):
        preview.lines.append("0 zetels komen vrij: de opvolger begint aansluitend.")
        return
    stands = session.scalars(
        select(Substitution.person_id).where(
            Substitution.post_id == held.post_id,
            holds_on(Substitution.valid_from, Substitution.valid_to, next_day.first),
        )
    ).all()
    acting = [name.surname for name in names_on(session, stands).values()]
    by = f", waargenomen door {' en '.join(acting)}" if acting else ""
    preview.lines.append(f"1 zetel is onbezet vanaf {next_day.label}{by}.")


def _tell_elsewhere(session: Session, preview: Preview, held: Membership, day: date) -> None:
    """Say where else the person sits or stands in: that stays as it is."""
    others = session.scalars(
        select(Membership).where(
            Membership.person_id == held.person_id,
            Membership.id != held.id,
            holds_on(Membership.valid_from, Membership.valid_to, day),
        )
    ).all()
    deputy = sum(row.role == Role.DEPUTY for row in others)
    if others:
        also = f", waarvan {deputy} als plaatsvervanger" if deputy else ""
        word = "lidmaatschap blijft" if len(others) == 1 else "lidmaatschappen blijven"
        other = "ander" if len(others) == 1 else "andere"
        preview.lines.append(f"{len(others)} {other} {word}{also}.")


def replace_member(session: Session, wanted: Replacement) -> Preview:
    """Work out what a succession means: one leaves, another takes the same seat with the same task."""
    held = membership_of(session, wanted.membership_id)
    last_day = wanted.last_day or wanted.first_day.before()
    leaving = end(session, Ending(held.id, last_day, wanted.reason, wanted.reason_text))
    leaving.lines = [line for line in leaving.lines if "zetel" not in line]
    holding = wanted.holding
    if holding is None:
        holding = _same_office(session, held)
    coming = appoint(
        session,
        Appointment(
            held.body_id,
            wanted.person,
            wanted.first_day,
            post_id=held.post_id,
            role=held.role,
            extra_role=held.extra_role,
            role_text=held.role_text,
            holding=holding,
            area_id=held.area_id,
            organisation_id=held.organisation_id,
            liaison_to_id=held.liaison_to_id,
            portfolio=held.portfolio,
            term_until=wanted.term_until,
            source=wanted.source,
        ),
        {held.id: last_day},
    )
    preview = Preview(coming.label.replace("Benoeming", "Lid vervangen"))
    preview.take_in(leaving)
    preview.take_in(coming)
    return preview


def _same_office(session: Session, held: Membership) -> Holding:
    """Return the office that the seat asks for: that of the one before."""
    position = session.get(Position, held.position_id) if held.position_id else None
    return Holding(position.title, position.organisation_id) if position else Holding()
