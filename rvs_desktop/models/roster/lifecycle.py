"""The life of a body: founded, renamed, put to sleep, woken, merged into another, ended."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.models.roster.bodies import Body, BodyState, Post
from rvs_desktop.models.roster.dates import ReducedDate, Span, from_text
from rvs_desktop.models.roster.memberships import Membership, Substitution
from rvs_desktop.models.roster.states import BodyRef, bodies_on, body_on
from rvs_desktop.models.roster.steps import Preview
from rvs_desktop.models.roster.words import ALIVE, STATUSES, BodyStatus, Reason, numbered


@dataclass(frozen=True)
class NewState:
    """A body is otherwise from a day on; what is None stays as it is."""

    body_id: int
    begins: ReducedDate
    status: str | None = None
    name: str | None = None
    short: str | None = None
    parent_id: int | None = None
    leaves_parent: bool = False
    merged_into_id: int | None = None
    explanation: str = ""
    source: str = ""


@dataclass(frozen=True)
class NewBody:
    """A body that begins."""

    code: str
    kind: str
    name: str
    begins: ReducedDate
    short: str = ""
    abbreviation: str = ""
    area_id: int | None = None
    parent_id: int | None = None
    source: str = ""


def found(session: Session, wanted: NewBody) -> Preview:
    """Work out the beginning of a body."""
    preview = Preview(f"{wanted.name} toegevoegd")
    if not wanted.name.strip():
        preview.refusals.append("Het orgaan heeft nog geen naam. Typ een naam.")
    if session.scalar(select(Body.id).where(Body.code == wanted.code)) is not None:
        preview.refusals.append(f"Er is al een orgaan met de code {wanted.code}. Kies een andere naam.")
    if preview.refusals:
        return preview
    last = session.scalar(select(func.max(Body.place)).where(Body.kind == wanted.kind)) or 0
    body = preview.make(
        Body,
        code=wanted.code,
        kind=wanted.kind,
        abbreviation=wanted.abbreviation,
        area_id=wanted.area_id,
        place=last + 1,
        source=wanted.source,
    )
    preview.make(
        BodyState,
        body_id=body,
        valid_from=wanted.begins,
        name=wanted.name,
        short=wanted.short,
        parent_id=wanted.parent_id,
        source=wanted.source,
    )
    preview.lines.append(f"1 orgaan begint, vanaf {wanted.begins.label}.")
    return preview


def change_body(session: Session, wanted: NewState) -> Preview:
    """Work out a new state of a body; earlier views keep the earlier one.

    A body that ends or merges ends its memberships and seats the day before; a body that sleeps keeps them.
    """
    before = body_on(session, wanted.body_id, wanted.begins.first)
    preview = Preview(f"{before.label if before else 'Orgaan'}: {_what(wanted)}")
    preview.refusals += _reasons_against(session, wanted)
    if preview.refusals or before is None:
        return preview
    status = wanted.status or before.status
    parent = None if wanted.leaves_parent else wanted.parent_id or before.parent_id
    preview.make(
        BodyState,
        body_id=wanted.body_id,
        valid_from=wanted.begins,
        name=wanted.name or before.name,
        short=wanted.short if wanted.short is not None else before.short,
        status=status,
        parent_id=parent,
        merged_into_id=wanted.merged_into_id or before.merged_into_id
        if status == BodyStatus.MERGED
        else None,
        explanation=wanted.explanation,
        source=wanted.source,
    )
    preview.lines.append(f"1 orgaan is {STATUSES[BodyStatus(status)]} vanaf {wanted.begins.label}.")
    if status not in ALIVE:
        _close(session, preview, wanted)
    _carry_on(session, preview, wanted, before, status)
    children = [
        body.label
        for body in bodies_on(session, wanted.begins.first).values()
        if body.parent_id == wanted.body_id and body.alive
    ]
    if children and status != before.status:
        preview.lines.append(
            "1 onderliggend orgaan verandert niet mee."
            if len(children) == 1
            else f"{len(children)} onderliggende organen veranderen niet mee."
        )
    return preview


def _what(wanted: NewState) -> str:
    if wanted.status:
        return STATUSES[BodyStatus(wanted.status)]
    return "nieuwe naam" if wanted.name else "gewijzigd per datum"


def _reasons_against(session: Session, wanted: NewState) -> list[str]:
    if wanted.status == BodyStatus.MERGED and wanted.merged_into_id is None:
        return ["Een orgaan gaat op in een ander orgaan. Kies in welk."]
    if wanted.body_id in (wanted.parent_id, wanted.merged_into_id):
        return ["Een orgaan kan niet onder zichzelf vallen of in zichzelf opgaan. Kies een ander orgaan."]
    begins = [state.valid_from for state in _states(session, wanted.body_id)]
    if begins and begins[0] is not None and wanted.begins.first < begins[0].first:
        return [f"Het orgaan begint pas in {begins[0].label}. Kies een latere datum."]
    same = next((one for one in begins if one is not None and one.first == wanted.begins.first), None)
    if same is not None:
        return [f"Het orgaan wijzigt al op {same.label}. Kies een andere datum, of corrigeer die wijziging."]
    return []


def _states(session: Session, body_id: int) -> list[BodyState]:
    """Return the states of a body, the first one first."""
    query = select(BodyState).where(BodyState.body_id == body_id).order_by(from_text(BodyState.valid_from))
    return list(session.scalars(query))


def _carry_on(session: Session, preview: Preview, wanted: NewState, before: BodyRef, status: str) -> None:
    """Let later states follow: they keep their own status, and take over a name that they had in common."""
    for state in _states(session, wanted.body_id):
        if state.valid_from is None or state.valid_from.first < wanted.begins.first:
            continue
        if status not in ALIVE and state.status not in ALIVE:
            preview.remove(BodyState, state.id)
            preview.lines.append(f"1 latere wijziging vervalt: {STATUSES[BodyStatus(state.status)]}.")
        elif wanted.name and state.name == before.name:
            preview.change(BodyState, state.id, name=wanted.name, short=wanted.short or "")


def _close(session: Session, preview: Preview, wanted: NewState) -> None:
    """End what is still open in a body that ends or merges."""
    last = wanted.begins.before()
    counts: list[int] = []
    held = session.scalars(select(Membership).where(Membership.body_id == wanted.body_id)).all()
    ending = [row for row in held if _reaches(row, wanted.begins)]
    for row in ending:
        preview.change(Membership, row.id, valid_to=last, reason_left=Reason.BODY_END)
    counts.append(len(ending))
    seats = session.scalars(select(Post).where(Post.body_id == wanted.body_id)).all()
    open_seats = [row for row in seats if _reaches(row, wanted.begins)]
    for row in open_seats:
        preview.change(Post, row.id, valid_to=last)
    counts.append(len(open_seats))
    stands = session.scalars(
        select(Substitution).where(
            (Substitution.body_id == wanted.body_id)
            | Substitution.post_id.in_(select(Post.id).where(Post.body_id == wanted.body_id))
        )
    ).all()
    for row in stands:
        if _reaches(row, wanted.begins):
            preview.change(Substitution, row.id, valid_to=last)
    preview.lines.append(
        f"{numbered(counts[0], 'lidmaatschap', 'lidmaatschappen')} en {numbered(counts[1], 'zetel', 'zetels')} "
        f"eindigen t/m {last.label}; tot dan blijven ze staan."
    )


def _reaches(row: Membership | Post | Substitution, begins: ReducedDate) -> bool:
    """Tell whether a row that began before still holds on a day."""
    span = Span(row.valid_from, row.valid_to)
    return span.holds_on(begins.first) and Span(row.valid_from, begins.before()).in_order
