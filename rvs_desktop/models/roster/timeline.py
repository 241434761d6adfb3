"""Rosters through time: on which days something changed, the story of a body, and who held which seat when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import Area
from rvs_desktop.models.roster.bodies import Body, BodyEvent, BodyState, Post
from rvs_desktop.models.roster.dates import ReducedDate, Span, from_text
from rvs_desktop.models.roster.lines import reason_word
from rvs_desktop.models.roster.memberships import Membership, Substitution
from rvs_desktop.models.roster.persons import Name, Organisation
from rvs_desktop.models.roster.states import names_on
from rvs_desktop.models.roster.words import ALIVE, ROLES, STATUSES, BodyStatus, Reason, Role, role_label


def change_days(session: Session, body_id: int | None = None) -> list[date]:
    """Return the days on which a roster became another one, in order; of one body or of all."""
    found: set[date] = set()
    for query in _spans(body_id):
        for row in session.execute(query):
            begins, ends = row[0], row[1]
            if begins is not None:
                found.add(begins.first)
            if ends is not None:
                found.add(ends.last + timedelta(days=1))
    states = select(BodyState.valid_from).where(BodyState.valid_from.is_not(None)).distinct()
    if body_id is not None:
        states = states.where(BodyState.body_id == body_id)
    found.update(begins.first for begins in session.scalars(states) if begins is not None)
    return sorted(found)


def _spans(body_id: int | None) -> Iterable[Select[*tuple[Any, ...]]]:
    """Yield queries for the different pairs of first and last dates of what rosters show."""
    for model in (Membership, Post):
        query = select(model.valid_from, model.valid_to).distinct()
        yield query if body_id is None else query.where(model.body_id == body_id)
    stands = select(Substitution.valid_from, Substitution.valid_to).distinct()
    if body_id is not None:
        seats = select(Post.id).where(Post.body_id == body_id)
        stands = stands.where((Substitution.body_id == body_id) | Substitution.post_id.in_(seats))
    yield stands


class Happening(StrEnum):
    """What a line of the history of a body tells."""

    STATE = "state"
    EVENT = "event"
    JOINED = "joined"
    LEFT = "left"
    CHANGED = "changed"


@dataclass(frozen=True)
class HistoryLine:
    """One thing that happened to a body or in it."""

    on: ReducedDate | None
    happening: Happening
    text: str
    source: str
    membership: int | None = None


@dataclass(frozen=True)
class Bar:
    """Someone in a seat for a time."""

    name: str
    span: Span
    membership: int


@dataclass(frozen=True)
class Track:
    """A seat through time: who held it, and from when to when it exists."""

    post: int | None
    label: str
    span: Span
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class BodyHistory:
    """The story of a body, newest first, and its seats through time in the order of the roster."""

    lines: tuple[HistoryLine, ...]
    tracks: tuple[Track, ...]
    life: Span
    """From when to when the body is alive, as far as it is known."""


def body_history(session: Session, body_id: int) -> BodyHistory:
    """Return everything that is known of a body through time."""
    rows = session.execute(
        select(Membership, Area.name.label("area"), Organisation.short)
        .outerjoin(Area, Area.id == Membership.area_id)
        .outerjoin(Organisation, Organisation.id == Membership.organisation_id)
        .where(Membership.body_id == body_id)
        .order_by(from_text(Membership.valid_from), Membership.place)
    ).all()
    names = names_on(session, {row.Membership.person_id for row in rows})
    lines = [*_state_lines(session, body_id), *_event_lines(session, body_id)]
    for row in rows:
        lines += _member_lines(row.Membership, row.area or row.short or "", names)
    lines.sort(key=_newest_first)
    tracks = tuple(_tracks(session, body_id, rows, names))
    return BodyHistory(tuple(lines), tracks, _life(session, body_id))


def _life(session: Session, body_id: int) -> Span:
    """Return the time from the first state of a body up to the last one in which it is not alive."""
    query = select(BodyState.valid_from, BodyState.status).where(BodyState.body_id == body_id)
    states = session.execute(query.order_by(from_text(BodyState.valid_from))).all()
    if not states:
        return Span(None, None)
    last = states[-1]
    over = last.valid_from if last.status not in ALIVE else None
    return Span(states[0].valid_from, over.before() if over else None)


def _newest_first(line: HistoryLine) -> tuple[int, str]:
    return (-line.on.first.toordinal() if line.on else 0, line.text)


def _state_lines(session: Session, body_id: int) -> Iterable[HistoryLine]:
    """Yield a line for each state: the body begins, is renamed, sleeps, merges, ends."""
    query = select(BodyState).where(BodyState.body_id == body_id).order_by(from_text(BodyState.valid_from))
    states = session.scalars(query).all()
    named = {body for state in states for body in (state.merged_into_id, state.parent_id) if body is not None}
    rows = session.execute(_latest_names().where(Body.id.in_(named))) if named else ()
    called = {row.id: row.name for row in rows}
    before: BodyState | None = None
    for state in states:
        yield HistoryLine(
            state.valid_from, Happening.STATE, _what_changed(before, state, called), state.source
        )
        before = state


def _latest_names() -> Select[int, str]:
    return select(Body.id, BodyState.name).join(BodyState, BodyState.body_id == Body.id)


def _what_changed(before: BodyState | None, after: BodyState, called: Mapping[int, str]) -> str:
    """Return what a new state of a body means, in words."""
    if before is None:
        return f"{after.name} begint."
    parts: list[str] = []
    if after.name != before.name:
        parts.append(f"Heet voortaan {after.name}.")
    if after.status != before.status:
        if after.status == BodyStatus.MERGED and after.merged_into_id:
            parts.append(f"Opgegaan in {called.get(after.merged_into_id, '')}.")
        elif after.status == BodyStatus.ACTIVE:
            parts.append("Weer actief.")
        else:
            parts.append(f"{STATUSES[BodyStatus(after.status)].capitalize()}.")
    if after.parent_id != before.parent_id:
        parent = called.get(after.parent_id or 0)
        parts.append(
            f"Valt voortaan onder {parent}." if parent else "Valt niet langer onder een ander orgaan."
        )
    if after.explanation and after.explanation != before.explanation:
        parts.append(f"{after.explanation[:1].upper()}{after.explanation[1:]}.".replace("..", "."))
    return " ".join(parts) or "Ongewijzigd."


def _event_lines(session: Session, body_id: int) -> Iterable[HistoryLine]:
    query = select(BodyEvent).where(BodyEvent.body_id == body_id)
    for event in session.scalars(query):
        yield HistoryLine(event.happened_on, Happening.EVENT, event.text, event.source)


def _member_lines(held: Membership, behalf: str, names: Mapping[int, Name]) -> Iterable[HistoryLine]:
    """Yield a line for the beginning and one for the end of a membership."""
    name = names.get(held.person_id, Name("")).full
    role = ROLES[Role.DEPUTY] if held.role == Role.DEPUTY else role_label(held.role, held.extra_role)
    place = f", namens {behalf}" if behalf else ""
    if held.valid_from is not None:
        text = f"{name} wordt {role}{place}."
        yield HistoryLine(held.valid_from, Happening.JOINED, text, held.source, held.id)
    if held.valid_to is not None:
        happening = Happening.CHANGED if held.reason_left == Reason.CHANGED else Happening.LEFT
        why = f" ({reason_word(held.reason_left, held.reason_text)})" if held.reason_left else ""
        text = f"{name} is geen {role} meer{place}{why}."
        yield HistoryLine(held.valid_to.after(), happening, text, held.source, held.id)


def _tracks(
    session: Session, body_id: int, rows: Iterable[Any], names: Mapping[int, Name]
) -> Iterable[Track]:
    """Yield each seat with its holders, then those without a seat."""
    by_post: defaultdict[int | None, list[Bar]] = defaultdict(list)
    for row in rows:
        held: Membership = row.Membership
        name = names.get(held.person_id, Name("")).surname
        by_post[held.post_id].append(Bar(name, Span(held.valid_from, held.valid_to), held.id))
    posts = session.execute(
        select(Post, Area.name.label("area"), Organisation.short)
        .outerjoin(Area, Area.id == Post.area_id)
        .outerjoin(Organisation, Organisation.id == Post.organisation_id)
        .where(Post.body_id == body_id)
        .order_by(Post.place, Post.id)
    ).all()
    labels = [row.area or row.short or ROLES[Role(row.Post.role)] for row in posts]
    seen: defaultdict[str, int] = defaultdict(int)
    for row, label in zip(posts, labels, strict=True):
        seen[label] += 1
        number = f" {seen[label]}" if labels.count(label) > 1 else ""
        post: Post = row.Post
        yield Track(
            post.id, f"{label}{number}", Span(post.valid_from, post.valid_to), tuple(by_post[post.id])
        )
    for bar in by_post[None]:
        yield Track(None, bar.name, bar.span, (bar,))
