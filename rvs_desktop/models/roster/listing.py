"""Memberships as lines of plain texts: what an export writes and what an import compares with."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from rvs_desktop.models.areas import Area
from rvs_desktop.models.roster.bodies import Body, Post
from rvs_desktop.models.roster.dates import ReducedDate, from_text, holds_on
from rvs_desktop.models.roster.memberships import Membership, Substitution
from rvs_desktop.models.roster.persons import SALUTATIONS, Name, Organisation, Person, Position
from rvs_desktop.models.roster.states import BodyRef, bodies_on, names_on
from rvs_desktop.models.roster.words import REASONS, ROLES, Reason, Role


@dataclass(frozen=True)
class MemberLine:
    """A membership with everything it refers to, by identifier and by column of a list."""

    membership: int
    person: int
    body: int
    body_place: int
    texts: Mapping[str, str]
    """Text by key of ``MEMBER_COLUMNS``."""


def role_words(role: str, extra_role: str, role_text: str) -> str:
    """Return the role as a list writes it and reads it back: the words of the source, or one or two roles."""
    return role_text or "/".join(ROLES[Role(code)] for code in (role, extra_role) if code)


def _member_query() -> Select[*tuple[Any, ...]]:
    """Return memberships with what a list tells of each, in the order of their bodies."""
    post = aliased(Post)
    return (
        select(
            Membership,
            Body.code,
            Person.salutation,
            Position.title.label("office"),
            Area.name.label("area"),
            Organisation.short,
            post.place.label("seat_place"),
        )
        .join(Body, Body.id == Membership.body_id)
        .join(Person, Person.id == Membership.person_id)
        .outerjoin(post, post.id == Membership.post_id)
        .outerjoin(Position, Position.id == Membership.position_id)
        .outerjoin(Area, Area.id == Membership.area_id)
        .outerjoin(Organisation, Organisation.id == Membership.organisation_id)
        .order_by(Membership.place, from_text(Membership.valid_from), Membership.id)
    )


def member_lines(
    session: Session,
    as_of: date | None = None,
    codes: Collection[str] = (),
    persons: Collection[int] | None = None,
) -> list[MemberLine]:
    """Return memberships in the order of bodies and rosters.

    Args:
        session: the open file.
        as_of: only those that hold on this day, in bodies that are alive then; all that ever were without it.
        codes: only these bodies.
        persons: only these persons.
    """
    query = _member_query()
    if as_of is not None:
        query = query.where(holds_on(Membership.valid_from, Membership.valid_to, as_of))
    if codes:
        query = query.where(Body.code.in_(codes))
    if persons is not None:
        query = query.where(Membership.person_id.in_(persons))
    bodies = bodies_on(session, as_of or date.max)
    living = {key for key, body in bodies.items() if as_of is None or body.alive}
    rows = [row for row in session.execute(query) if row.Membership.body_id in living]
    names = names_on(session, {row.Membership.person_id for row in rows}, as_of)
    principals = _principals(session)
    order = {key: place for place, key in enumerate(bodies)}
    lines = [
        MemberLine(
            row.Membership.id,
            row.Membership.person_id,
            row.Membership.body_id,
            order[row.Membership.body_id],
            _texts(row, bodies, names, principals),
        )
        for row in rows
    ]
    return sorted(lines, key=lambda line: line.body_place)


def _texts(
    row: Any,
    bodies: Mapping[int, BodyRef],
    names: Mapping[int, Name],
    principals: Mapping[tuple[int, int], str],
) -> dict[str, str]:
    """Return a membership as the cells of a line."""
    held: Membership = row.Membership
    liaison = bodies.get(held.liaison_to_id or 0)
    is_deputy = held.role == Role.DEPUTY
    return {
        "membership_id": str(held.id),
        "person_id": str(held.person_id),
        "body_code": row.code,
        "body": bodies[held.body_id].name,
        "salutation": SALUTATIONS.get(row.salutation, ""),
        **name_texts(names.get(held.person_id, Name(""))),
        "function": row.office or "",
        "behalf": row.area or row.short or "",
        "role": role_words(held.role, held.extra_role, held.role_text),
        "deputy_of": principals.get((held.body_id, held.person_id), "") if is_deputy else "",
        "liaison_to": liaison.code if liaison else "",
        "portfolio": held.portfolio,
        "valid_from": date_text(held.valid_from),
        "valid_to": date_text(held.valid_to),
        "term_until": date_text(held.term_until),
        "reason_left": held.reason_text or (REASONS[Reason(held.reason_left)] if held.reason_left else ""),
        "note": held.note,
        "source": held.source,
    }


def name_texts(name: Name) -> dict[str, str]:
    """Return the parts of a name as the cells of a line."""
    return {
        "name": name.full,
        "title": name.title,
        "initials": name.initials,
        "given_name": name.given_name,
        "prefix": name.prefix,
        "family_name": name.family_name,
    }


def date_text(value: ReducedDate | None) -> str:
    """Return a date as a list writes it."""
    return value.label if value else ""


def _principals(session: Session) -> dict[tuple[int, int], str]:
    """Return (body, deputy) → surname of the one whose seat it is."""
    rows = session.execute(
        select(Post.body_id, Substitution.person_id, Membership.person_id)
        .select_from(Substitution)
        .join(Post, Post.id == Substitution.post_id)
        .join(Membership, Membership.post_id == Post.id)
        .order_by(from_text(Membership.valid_from))
    ).all()
    names = names_on(session, {row[2] for row in rows})
    return {(body, deputy): names[holder].surname for body, deputy, holder in rows}
