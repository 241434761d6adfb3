"""Standing in: a deputy of a seat or of a body, someone who acts while a seat is empty, or for one meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.roster.bodies import Post
from rvs_desktop.models.roster.dates import ReducedDate, Span
from rvs_desktop.models.roster.memberships import Membership, Substitution
from rvs_desktop.models.roster.seats import Appointment, appoint
from rvs_desktop.models.roster.states import body_on, names_on
from rvs_desktop.models.roster.steps import Holding, Preview, Someone, name_of, person_of
from rvs_desktop.models.roster.words import STANDS, Role, Stand


@dataclass(frozen=True)
class Standing:
    """Someone stands in: for the holder of a seat, or for any member of a body when no seat is named."""

    body_id: int
    person: Someone
    begins: ReducedDate | None
    ends: ReducedDate | None = None
    post_id: int | None = None
    kind: str = Stand.STANDING
    holding: Holding = field(default_factory=Holding)
    on_the_list: bool = True
    """Whether a standing deputy is a line of the roster; someone who acts or replaces once is not."""
    note: str = ""
    source: str = ""


def let_substitute(session: Session, wanted: Standing) -> Preview:
    """Work out what it means that someone stands in; for one meeting the day is both begin and end."""
    once = wanted.kind == Stand.ONCE
    span = Span(wanted.begins, wanted.begins if once else wanted.ends)
    body = body_on(session, wanted.body_id, span.begins.first if span.begins else date.max)
    preview = Preview(f"Vervanging geregeld in {body.label if body else 'orgaan'}")
    if once and span.begins is None:
        preview.refusals.append(
            "Voor een eenmalige vervanging is de dag van het overleg nodig. Vul de dag in."
        )
    elif body is None or not body.alive:
        preview.refusals.append("Dit orgaan komt dan niet bijeen. Kies een andere datum.")
    elif not span.in_order:
        preview.refusals.append("De einddatum ligt voor de begindatum. Kies een latere einddatum.")
    preview.refusals += _holds_it_already(session, wanted, span)
    if preview.refusals:
        return preview
    person = _on_the_list(session, preview, wanted, span)
    preview.make(
        Substitution,
        person_id=person,
        post_id=wanted.post_id,
        body_id=None if wanted.post_id is not None else wanted.body_id,
        kind=wanted.kind,
        valid_from=span.begins,
        valid_to=span.ends,
        note=wanted.note,
        source=wanted.source,
    )
    name = name_of(session, wanted.person).full
    preview.lines.append(f"1 vervanging: {name} is {STANDS[Stand(wanted.kind)]}{_whom(session, wanted)}.")
    return preview


def _on_the_list(session: Session, preview: Preview, wanted: Standing, span: Span) -> int:
    """Return the person, who gets a line in the roster as a standing deputy."""
    if wanted.kind != Stand.STANDING or not wanted.on_the_list:
        return person_of(preview, wanted.person, wanted.source)
    post = session.get(Post, wanted.post_id) if wanted.post_id is not None else None
    line = appoint(
        session,
        Appointment(
            wanted.body_id,
            wanted.person,
            span.begins,
            span.ends,
            role=Role.DEPUTY,
            holding=wanted.holding,
            area_id=post.area_id if post else None,
            organisation_id=post.organisation_id if post else None,
            source=wanted.source,
        ),
    )
    preview.take_in(line)
    made = [step for step in line.steps if getattr(step, "model", None) is Membership]
    return getattr(made[0], "values", {})["person_id"] if made else person_of(preview, wanted.person)


def _holds_it_already(session: Session, wanted: Standing, span: Span) -> list[str]:
    """Return that someone cannot stand in for themselves."""
    if wanted.post_id is None or not isinstance(wanted.person, int):
        return []
    rows = session.scalars(
        select(Membership).where(Membership.post_id == wanted.post_id, Membership.person_id == wanted.person)
    )
    if any(Span(row.valid_from, row.valid_to).overlaps(span) for row in rows):
        return ["Deze persoon bezet de zetel zelf. Kies een ander als vervanger."]
    return []


def _whom(session: Session, wanted: Standing) -> str:
    """Return in words for whom someone stands in."""
    if wanted.post_id is None:
        return " voor het hele orgaan"
    day = wanted.begins.first if wanted.begins else date.max
    for row in session.scalars(select(Membership).where(Membership.post_id == wanted.post_id)):
        if Span(row.valid_from, row.valid_to).holds_on(day):
            return f" van {names_on(session, [row.person_id], day)[row.person_id].surname}"
    return " van een zetel die onbezet is"
