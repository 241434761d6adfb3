"""Counting who sits where on a day, set by set: what the coverage, the rules and the list of bodies build on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import Area, AreaKind, AreaParent
from rvs_desktop.models.areas import holds_on as belongs_on
from rvs_desktop.models.roster.bodies import Post
from rvs_desktop.models.roster.dates import holds_on
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.persons import Organisation, Position


@dataclass(frozen=True)
class Tally:
    """So many members of a body that are alike; ``area_id`` is a district where it can be one."""

    body_id: int
    area_id: int | None
    organisation_kind: str
    function: str
    role: str
    extra_role: str
    count: int


@dataclass(frozen=True)
class Vacant:
    """So many seats of a body without a holder that stand for the same district or sort of organisation."""

    body_id: int
    area_id: int | None
    organisation_kind: str
    count: int


def members_on(session: Session, day: date, bodies: Collection[int] | None = None) -> list[Tally]:
    """Return the memberships that hold on a day, counted by body, district, sort of organisation, office and role."""
    area = func.coalesce(Membership.area_id, Organisation.area_id)
    columns = (
        Membership.body_id,
        area,
        Organisation.kind,
        Position.title,
        Membership.role,
        Membership.extra_role,
    )
    query = (
        select(*columns, func.count())
        .select_from(Membership)
        .outerjoin(Organisation, Organisation.id == Membership.organisation_id)
        .outerjoin(Position, Position.id == Membership.position_id)
        .where(holds_on(Membership.valid_from, Membership.valid_to, day))
        .group_by(*columns)
    )
    if bodies is not None:
        query = query.where(Membership.body_id.in_(bodies))
    districts = district_of(session, day)
    return [
        Tally(body, districts.get(place, place), kind or "", (title or "").casefold(), role, extra, count)
        for body, place, kind, title, role, extra, count in session.execute(query)
    ]


def vacant_on(session: Session, day: date, bodies: Collection[int] | None = None) -> list[Vacant]:
    """Return the seats without a holder on a day, counted by body, district and sort of organisation."""
    area = func.coalesce(Post.area_id, Organisation.area_id)
    query = (
        select(Post.body_id, area, Organisation.kind, func.count())
        .select_from(Post)
        .outerjoin(Organisation, Organisation.id == Post.organisation_id)
        .where(*empty_seat(day))
        .group_by(Post.body_id, area, Organisation.kind)
    )
    if bodies is not None:
        query = query.where(Post.body_id.in_(bodies))
    districts = district_of(session, day)
    return [
        Vacant(body, districts.get(place, place), kind or "", count)
        for body, place, kind, count in session.execute(query)
    ]


def empty_seat(day: date) -> tuple[Any, Any]:
    """Return the conditions that a seat exists on a day and that nobody holds it."""
    held: Select[Any] = select(Membership.id).where(
        Membership.post_id == Post.id, holds_on(Membership.valid_from, Membership.valid_to, day)
    )
    return holds_on(Post.valid_from, Post.valid_to, day), ~held.exists()


def district_of(session: Session, day: date) -> dict[int | None, int | None]:
    """Return municipality → district as it stood on a day."""
    query = (
        select(AreaParent.child_id, AreaParent.parent_id)
        .join(Area, Area.id == AreaParent.parent_id)
        .where(Area.kind == AreaKind.DISTRICT, belongs_on(day))
    )
    return {row.child_id: row.parent_id for row in session.execute(query)}
