"""Counting who sits where on a day, set by set: what coverage, rules and the list of bodies build on."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Date, Select, Subquery, bindparam, func, select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import Area, AreaKind, AreaParent
from rvs_desktop.models.areas import holds_on as belongs_on
from rvs_desktop.models.roster.bodies import Post
from rvs_desktop.models.roster.dates import GIVEN_DAY, Day, ReducedDate, holds_on
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.persons import Organisation, Position

_GIVEN_DATE: Final[Any] = bindparam("given_date", type_=Date)
"""The same day as ``GIVEN_DAY``, for dates that are whole days."""


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


class EmptySeat(NamedTuple):
    """A seat without a holder; ``behalf`` names for whom it is, ``area_id`` is a district where it can be one."""

    id: int
    body_id: int
    role: str
    function: str
    behalf: str
    valid_from: ReducedDate | None
    area_id: int | None
    organisation_kind: str


def members_on(session: Session, day: date, bodies: Collection[int] | None = None) -> list[Tally]:
    """Return the memberships that hold on a day, counted by body, district, sort of organisation, office and role."""
    query = _members_query()
    if bodies is not None:
        query = query.where(Membership.body_id.in_(bodies))
    return list(map(Tally._make, session.connection().execute(query, _given(day)).all()))


def _given(day: date) -> dict[str, object]:
    return {GIVEN_DAY.key: day.isoformat(), _GIVEN_DATE.key: day}


@cache
def _members_query() -> Select[*tuple[Any, ...]]:
    districts = _districts()
    place = func.coalesce(Membership.area_id, Organisation.area_id)
    columns = (
        Membership.body_id,
        func.coalesce(districts.c.parent_id, place).label("area_id"),
        func.coalesce(Organisation.kind, "").label("organisation_kind"),
        func.coalesce(Position.title, "").label("function"),
        Membership.role,
        Membership.extra_role,
    )
    return (
        select(*columns, func.count().label("number"))
        .select_from(Membership)
        .outerjoin(Organisation, Organisation.id == Membership.organisation_id)
        .outerjoin(Position, Position.id == Membership.position_id)
        .outerjoin(districts, districts.c.child_id == place)
        .where(holds_on(Membership.valid_from, Membership.valid_to, GIVEN_DAY))
        .group_by(*columns)
    )


def empty_seats_on(session: Session, day: date, bodies: Collection[int] | None = None) -> list[EmptySeat]:
    """Return the seats without a holder on a day."""
    query = _empty_seats_query()
    if bodies is not None:
        query = query.where(Post.body_id.in_(bodies))
    return list(map(EmptySeat._make, session.connection().execute(query, _given(day)).all()))


@cache
def _empty_seats_query() -> Select[*tuple[Any, ...]]:
    districts = _districts()
    place = func.coalesce(Post.area_id, Organisation.area_id)
    return (
        select(
            Post.id,
            Post.body_id,
            Post.role,
            Post.function,
            func.coalesce(Area.name, Organisation.short, "").label("behalf"),
            Post.valid_from,
            func.coalesce(districts.c.parent_id, place).label("area_id"),
            func.coalesce(Organisation.kind, "").label("organisation_kind"),
        )
        .select_from(Post)
        .outerjoin(Area, Area.id == Post.area_id)
        .outerjoin(Organisation, Organisation.id == Post.organisation_id)
        .outerjoin(districts, districts.c.child_id == place)
        .where(*empty_seat(GIVEN_DAY))
    )


def _districts() -> Subquery:
    """Return which municipality lies in which district on the day that is given."""
    query = (
        select(AreaParent.child_id, AreaParent.parent_id)
        .join(Area, Area.id == AreaParent.parent_id)
        .where(Area.kind == AreaKind.DISTRICT, belongs_on(_GIVEN_DATE))
    )
    return query.subquery("district")


def empty_seat(day: Day) -> tuple[Any, Any]:
    """Return the conditions that a seat exists on a day and that nobody holds it."""
    held: Select[Any] = select(Membership.id).where(
        Membership.post_id == Post.id, holds_on(Membership.valid_from, Membership.valid_to, day)
    )
    return holds_on(Post.valid_from, Post.valid_to, day), ~held.exists()
