"""Everything in a file that has a name, with the place where it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import Area
from rvs_desktop.models.deliveries import Delivery, SourceFile
from rvs_desktop.models.indicators.tables import Indicator
from rvs_desktop.models.roster.bodies import BodyState
from rvs_desktop.models.roster.persons import FORMER_MEMBER, Name, PersonName


@dataclass(frozen=True)
class Named:
    """A thing with a name.

    Attributes:
        kind: ``area``, ``figure``, ``body``, ``person`` or ``file``; in this order they are returned.
        place: page and thing on it, such as ``taskforces?person:12``.
        note: what tells it from others of the same name.
    """

    kind: str
    place: str
    name: str
    note: str = ""


def named(session: Session) -> list[Named]:
    """Return all of them, by kind and then by name."""
    return [
        *_areas(session),
        *_indicators(session),
        *_bodies(session),
        *_persons(session),
        *_files(session),
    ]


def _areas(session: Session) -> Iterator[Named]:
    words = {"municipality": "gemeente", "district": "district", "region": "regio"}
    rows = session.execute(
        select(Area.code, Area.name, Area.kind).where(Area.kind.in_(words)).order_by(Area.name)
    )
    for code, name, kind in rows:
        yield Named("area", f"casework?{code}", name, words[kind])


def _indicators(session: Session) -> Iterator[Named]:
    found = select(Indicator.code, Indicator.name, Indicator.theme).order_by(Indicator.name)
    for code, name, theme in session.execute(found):
        yield Named("figure", f"indicators?{code}", name, theme)


def _bodies(session: Session) -> Iterator[Named]:
    found = select(BodyState.body_id, BodyState.name).distinct().order_by(BodyState.name)
    for row_id, name in session.execute(found):
        yield Named("body", f"taskforces?body:{row_id}", name)


def _persons(session: Session) -> Iterator[Named]:
    """Yield every name that someone has or had; who was erased has none any more."""
    columns = PersonName.person_id, PersonName.family_name, PersonName.prefix, PersonName.given_name
    wanted = select(*columns, PersonName.initials).where(PersonName.family_name != FORMER_MEMBER)
    for row_id, family, prefix, given, initials in session.execute(wanted.order_by(PersonName.family_name)):
        yield Named("person", f"taskforces?person:{row_id}", Name(family, prefix, given, initials).full)


def _files(session: Session) -> Iterator[Named]:
    rows = session.execute(
        select(Delivery.id, SourceFile.name, SourceFile.received_at)
        .join(SourceFile, SourceFile.id == Delivery.source_file_id)
        .order_by(SourceFile.name)
    )
    for row_id, name, received in rows:
        yield Named("file", f"deliveries?{row_id}", name, received[:10])
