"""Appointing: who takes which seat, whether it is free, and what that means for the body and for other bodies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import Area
from rvs_desktop.models.roster.bodies import Post
from rvs_desktop.models.roster.composition import broken_on
from rvs_desktop.models.roster.dates import ReducedDate, Span, holds_on
from rvs_desktop.models.roster.memberships import Membership, Substitution
from rvs_desktop.models.roster.states import BodyRef, body_on, names_on
from rvs_desktop.models.roster.steps import (
    Holding,
    Preview,
    Someone,
    name_of,
    organisation_named,
    person_of,
    position_of,
)
from rvs_desktop.models.roster.words import SEATED, Reason, Role, role_label

Cut = Mapping[int, ReducedDate]
"""Memberships that the same step ends: identifier → last day."""


@dataclass(frozen=True)
class Appointment:
    """Someone takes a place in a body; without ``post_id`` a seat is made for a role that has one."""

    body_id: int
    person: Someone
    begins: ReducedDate | None
    ends: ReducedDate | None = None
    post_id: int | None = None
    role: str = Role.MEMBER
    extra_role: str = ""
    role_text: str = ""
    holding: Holding = field(default_factory=Holding)
    area_id: int | None = None
    organisation_id: int | None = None
    liaison_to_id: int | None = None
    portfolio: str = ""
    term_until: ReducedDate | None = None
    note: str = ""
    source: str = ""
    ex_officio: bool = False
    """Whether the seat that is made comes with the office, and therefore knows no term."""

    @property
    def span(self) -> Span:
        """The time of the membership."""
        return Span(self.begins, self.ends)


def membership_of(session: Session, membership_id: int) -> Membership:
    """Return a membership.

    Raises:
        UserError: if it is gone.
    """
    found = session.get(Membership, membership_id)
    if found is None:
        raise UserError("Dit lidmaatschap staat niet meer in het bestand.", "Kies een ander.")
    return found


def appoint(session: Session, wanted: Appointment, cut: Cut | None = None) -> Preview:
    """Work out what an appointment means.

    Args:
        session: the open file; nothing is written.
        wanted: who, where, from when.
        cut: memberships that the same step ends, so that they do not stand in the way.
    """
    known = wanted.begins or wanted.ends
    body = body_on(session, wanted.body_id, known.first if known else date.max)
    name = name_of(session, wanted.person)
    preview = Preview(f"Benoeming in {body.label if body else 'orgaan'}")
    preview.refusals += _reasons_against(session, wanted, body, name.surname, cut or {})
    if preview.refusals or body is None:
        return preview
    person = person_of(preview, wanted.person, wanted.source)
    _leave_as_deputy(session, preview, wanted, person)
    seat = _seat(preview, wanted, session)
    position = position_of(session, preview, person, wanted.holding, wanted.begins, wanted.source)
    preview.make(
        Membership,
        person_id=person,
        body_id=wanted.body_id,
        post_id=seat,
        role=wanted.role,
        extra_role=wanted.extra_role,
        role_text=wanted.role_text,
        position_id=position,
        area_id=wanted.area_id,
        organisation_id=wanted.organisation_id,
        liaison_to_id=wanted.liaison_to_id,
        portfolio=wanted.portfolio,
        place=_next_place(session, wanted.body_id, wanted.post_id),
        valid_from=wanted.begins,
        valid_to=wanted.ends,
        term_until=wanted.term_until,
        note=wanted.note,
        source=wanted.source,
    )
    role = role_label(wanted.role, wanted.extra_role, wanted.role_text)
    if wanted.ex_officio and seat is None:
        preview.warnings.append(f"Een {role} heeft geen zetel; ambtshalve wordt hier niet bewaard.")
    preview.lines.append(f"1 lidmaatschap begint: {name.full}, {role}, {wanted.span.label}.")
    _tell_coverage(session, preview, wanted, body)
    return preview


def _reasons_against(
    session: Session, wanted: Appointment, body: BodyRef | None, name: str, cut: Cut
) -> list[str]:
    """Return why someone cannot be appointed, both rows named where two are in each other's way."""
    if body is None or not body.alive:
        state = f"is dan {body.state_label}" if body else "bestaat dan nog niet"
        return [f"Dit orgaan {state}. Kies een andere datum."]
    if not wanted.span.in_order:
        return ["De einddatum ligt voor de begindatum. Kies een latere einddatum."]
    if not name:
        return ["Er is geen naam ingevuld. Typ een naam of kies iemand uit het register."]
    if wanted.role == Role.LIAISON and wanted.liaison_to_id is None:
        return ["Een liaison hoort bij een ander orgaan. Kies naar welk orgaan."]
    if wanted.post_id is None:
        return _term_of_an_office(session, wanted) or _already_there(session, wanted, cut)
    found = seat_clash(session, wanted.post_id, wanted.span, name, cut=cut)
    return found or _outside_seat(session, wanted) or _term_of_an_office(session, wanted)


def _term_of_an_office(session: Session, wanted: Appointment) -> list[str]:
    """Return that a seat which comes with an office knows no term."""
    post = session.get(Post, wanted.post_id) if wanted.post_id is not None else None
    if wanted.term_until is None or not (post.ex_officio if post is not None else wanted.ex_officio):
        return []
    return ["Deze zetel hoort bij een functie en kent geen termijn. Laat de termijn leeg."]


def _outside_seat(session: Session, wanted: Appointment) -> list[str]:
    post = session.get(Post, wanted.post_id)
    if post is None:
        return ["Deze zetel staat niet meer in het bestand. Kies een andere."]
    seat = Span(post.valid_from, post.valid_to)
    day = wanted.begins.first if wanted.begins else None
    if day is not None and not seat.holds_on(day):
        return [f"De zetel bestaat alleen {seat.label}. Kies een datum daarbinnen."]
    return []


def seat_clash(
    session: Session, post_id: int, span: Span, name: str, *, own: int | None = None, cut: Cut | None = None
) -> list[str]:
    """Return why someone cannot hold a seat in a time, naming both rows; empty when the seat is free.

    Args:
        session: the open file.
        post_id: the seat.
        span: the time.
        name: who wants it.
        own: a membership that is being changed and does not stand in its own way.
        cut: memberships that the same step ends.
    """
    rows = session.scalars(select(Membership).where(Membership.post_id == post_id)).all()
    found: list[str] = []
    for row in rows:
        held = Span(row.valid_from, (cut or {}).get(row.id, row.valid_to))
        if row.id == own or not held.in_order or not held.overlaps(span):
            continue
        holder = names_on(session, [row.person_id])[row.person_id].surname
        hint = (
            f"Kies {held.ends.after().label} of later."
            if held.ends
            else "Beëindig eerst het andere lidmaatschap."
        )
        found.append(
            f"De zetel is {held.label} bezet door {holder}; {name} wil de zetel {span.label}. {hint}"
        )
    return found


def _already_there(session: Session, wanted: Appointment, cut: Cut) -> list[str]:
    """Return that someone sits in the body already, in the same role and at the same time."""
    if not isinstance(wanted.person, int):
        return []
    rows = session.scalars(
        select(Membership).where(
            Membership.body_id == wanted.body_id,
            Membership.person_id == wanted.person,
            Membership.role == wanted.role,
        )
    )
    for row in rows:
        held = Span(row.valid_from, cut.get(row.id, row.valid_to))
        if held.in_order and held.overlaps(wanted.span) and row.area_id == wanted.area_id:
            return [f"Deze persoon zit al in dit orgaan, {held.label}. Wijzig dat lidmaatschap."]
    return []


def _leave_as_deputy(session: Session, preview: Preview, wanted: Appointment, person: int) -> None:
    """End the deputyship of someone who takes a seat in the same body."""
    if wanted.role not in SEATED or not isinstance(wanted.person, int) or wanted.begins is None:
        return
    day, last = wanted.begins.first, wanted.begins.before()
    rows = session.scalars(
        select(Membership).where(
            Membership.body_id == wanted.body_id,
            Membership.person_id == person,
            Membership.role == Role.DEPUTY,
            holds_on(Membership.valid_from, Membership.valid_to, day),
        )
    )
    for row in rows:
        preview.change(Membership, row.id, valid_to=last, reason_left=Reason.REPLACED)
        preview.lines.append("1 lidmaatschap als plaatsvervanger eindigt: de plaatsvervanger wordt lid.")
    end_stands(session, preview, wanted.body_id, person, last)


def end_stands(session: Session, preview: Preview, body_id: int, person: int, last: ReducedDate) -> int:
    """End what someone does for others in a body; returns how often that is."""
    seats = select(Post.id).where(Post.body_id == body_id)
    rows = session.scalars(
        select(Substitution).where(
            Substitution.person_id == person,
            (Substitution.body_id == body_id) | Substitution.post_id.in_(seats),
            holds_on(Substitution.valid_from, Substitution.valid_to, last.after().first),
        )
    ).all()
    for row in rows:
        if row.valid_from is not None and row.valid_from.first > last.last:
            preview.remove(Substitution, row.id)
        else:
            preview.change(Substitution, row.id, valid_to=last)
    return len(rows)


def _seat(preview: Preview, wanted: Appointment, session: Session) -> int | None:
    """Return the seat that is taken, which is made when the role has one and none was chosen."""
    if wanted.post_id is not None:
        preview.lines.append("1 zetel wordt bezet.")
        return wanted.post_id
    if wanted.role not in SEATED or wanted.role == Role.FIGUREHEAD:
        return None
    preview.lines.append("1 zetel komt erbij.")
    return preview.make(
        Post,
        body_id=wanted.body_id,
        role=wanted.role,
        function=wanted.holding.title,
        area_id=wanted.area_id,
        organisation_id=wanted.organisation_id,
        place=_next_place(session, wanted.body_id, None),
        ex_officio=wanted.ex_officio,
        valid_from=wanted.begins,
        source=wanted.source,
    )


def _next_place(session: Session, body_id: int, post_id: int | None) -> int:
    """Return where a new line stands: at the place of its seat, or at the end."""
    if post_id is not None:
        return session.scalar(select(Post.place).where(Post.id == post_id)) or 0
    last = [
        session.scalar(select(func.max(model.place)).where(model.body_id == body_id)) or 0
        for model in (Post, Membership)
    ]
    return max(last) + 1


def _tell_coverage(session: Session, preview: Preview, wanted: Appointment, body: BodyRef) -> None:
    """Say in which other bodies the district of the new member still has no member."""
    if wanted.area_id is None or wanted.begins is None:
        return
    others = [
        one.body.label
        for one in broken_on(session, wanted.begins.first)
        if one.area_id == wanted.area_id and one.missing and one.body.id != body.id
    ]
    district = session.scalar(select(Area.name).where(Area.id == wanted.area_id)) or ""
    if others:
        listed = " en ".join([", ".join(others[:-1]), others[-1]] if len(others) > 1 else others)
        preview.lines.append(f"{district} heeft dan nog geen lid in {listed}.")


def fill_seat(session: Session, post_id: int, person: Someone, begins: ReducedDate) -> Appointment:
    """Return the appointment that a seat foresees, to be shown and completed by the user.

    Raises:
        UserError: if the seat is gone.
    """
    post = session.get(Post, post_id)
    if post is None:
        raise UserError("Deze zetel staat niet meer in het bestand.", "Kies een andere.")
    wanted = Appointment(post.body_id, person, begins, post_id=post_id, role=post.role, area_id=post.area_id)
    return replace(wanted, organisation_id=post.organisation_id, holding=Holding(post.function))


def seat_label(session: Session, post: Post) -> str:
    """Return what a seat stands for."""
    area = session.scalar(select(Area.name).where(Area.id == post.area_id)) if post.area_id else ""
    return area or organisation_named(session, post.organisation_id) or role_label(post.role)


def holders(session: Session, post_id: int) -> Sequence[Membership]:
    """Return everyone who held a seat, the latest first."""
    rows = session.scalars(select(Membership).where(Membership.post_id == post_id)).all()
    return sorted(rows, key=lambda row: row.valid_from.first if row.valid_from else date.min, reverse=True)
