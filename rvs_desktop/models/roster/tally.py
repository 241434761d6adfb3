"""Counting who sits where on a day, set by set: what the coverage, the rules and the list of bodies build on."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Select, Subquery, func, select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import Area, AreaKind, AreaParent
from rvs_desktop.models.areas import holds_on as belongs_on
from rvs_desktop.models.roster.bodies import Post
from rvs_desktop.models.roster.dates import holds_on
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.persons import Organisation, Position


class Tally(NamedTuple):
    """So many members of a body that are alike; ``area_id`` is a district where it can be one.

    A plain tuple: a large network has thousands of them on every day that is looked at.
    """

    body_id: int
    area_id: int | None
    organisation_kind: str
    function: str
    role: str
    extra_role: str
    number: int


class Vacant(NamedTuple):
    """So many seats of a body without a holder that stand for the same district or sort of organisation."""

    body_id: int
    area_id: int | None
    organisation_kind: str
    number: int


def members_on(session: Session, day: date, bodies: Collection[int] | None = None) -> list[Tally]:
    """Return the memberships that hold on a day, counted by body, district, sort of organisation, office and role."""
    districts = _districts(day)
    place = func.coalesce(Membership.area_id, Organisation.area_id)
    columns = (
        Membership.body_id,
        func.coalesce(districts.c.parent_id, place).label("area_id"),
        func.coalesce(Organisation.kind, "").label("organisation_kind"),
        func.coalesce(Position.title, "").label("function"),
        Membership.role,
        Membership.extra_role,
    )
    query = (
        select(*columns, func.count().label("number"))
        .select_from(Membership)
        .outerjoin(Organisation, Organisation.id == Membership.organisation_id)
        .outerjoin(Position, Position.id == Membership.position_id)
        .outerjoin(districts, districts.c.child_id == place)
        .where(holds_on(Membership.valid_from, Membership.valid_to, day))
        .group_by(*columns)
    )
    if bodies is not None:
        query = query.where(Membership.body_id.in_(bodies))
    return [Tally._make(row) for row in session.connection().execute(query).all()]


def vacant_on(session: Session, day: date, bodies: Collection[int] | None = None) -> list[Vacant]:
    """Return the seats without a holder on a day, counted by body, district and sort of organisation."""
    districts = _districts(day)
    place = func.coalesce(Post.area_id, Organisation.area_id)
    columns = (
        Post.body_id,
        func.coalesce(districts.c.parent_id, place).label("area_id"),
        func.coalesce(Organisation.kind, "").label("organisation_kind"),
    )
    query = (
        select(*columns, func.count().label("number"))
        .select_from(Post)
        .outerjoin(Organisation, Organisation.id == Post.organisation_id)
        .outerjoin(districts, districts.c.child_id == place)
        .where(*empty_seat(day))
        .group_by(*columns)
    )
    if bodies is not None:
        query = query.where(Post.body_id.in_(bodies))
    return [Vacant._make(row) for row in session.connection().execute(query).all()]


def _districts(day: date) -> Subquery:
    """Return which municipality lies in which district on a day."""
    query = (
        select(AreaParent.child_id, AreaParent.parent_id)
        .join(Area, Area.id == AreaParent.parent_id)
        .where(Area.kind == AreaKind.DISTRICT, belongs_on(day))
    )
    return query.subquery("district")


def empty_seat(day: date) -> tuple[Any, Any]:
    """Return the conditions that a seat exists on a day and that nobody holds it."""
    held: Select[Any] = select(Membership.id).where(
        Membership.post_id == Post.id, holds_on(Membership.valid_from, Membership.valid_to, day)
    )
    return holds_on(Post.valid_from, Post.valid_to, day), ~held.exists()
