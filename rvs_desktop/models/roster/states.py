"""How bodies and persons are called on a day, and in which state bodies are."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Select, String, bindparam, cast, func, select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.roster.bodies import Body, BodyState
from rvs_desktop.models.roster.dates import GIVEN_DAY, ReducedDate, from_text, started
from rvs_desktop.models.roster.persons import FORMER_MEMBER, Name, PersonName
from rvs_desktop.models.roster.words import ALIVE, BODY_KIND_NAMES, STATUSES, BodyKind, BodyStatus


class BodyRef(NamedTuple):
    """A body as it is on one day; ``since`` is when this state began.

    A plain tuple: a large network has a thousand of them on every day that is looked at.
    """

    id: int
    code: str
    kind: str
    name: str
    short: str
    abbreviation: str
    status: str
    explanation: str
    since: ReducedDate | None
    parent_id: int | None
    merged_into_id: int | None
    warn_days: int
    place: int

    @property
    def alive(self) -> bool:
        """Whether it has members in this state."""
        return self.status in ALIVE

    @property
    def label(self) -> str:
        """The name that lists show."""
        return self.short or self.name

    @property
    def in_sentence(self) -> str:
        """How another body's roster names it: ``taskforce MMGI``."""
        return f"{BODY_KIND_NAMES[BodyKind(self.kind)]} {self.abbreviation or self.label}"

    @property
    def state_label(self) -> str:
        """The state in words, with since when and why; empty while it is active without remark."""
        if self.status == BodyStatus.ACTIVE and not self.explanation:
            return ""
        word = STATUSES[BodyStatus(self.status)]
        since = f" per {self.since.label}" if self.since and self.status != BodyStatus.ACTIVE else ""
        return f"{word}{since}: {self.explanation}" if self.explanation else f"{word}{since}"


def bodies_on(
    session: Session, day: date, codes: Collection[str] = (), ids: Collection[int] = ()
) -> dict[int, BodyRef]:
    """Return every body that had begun by a day, ended ones too, by id and in the order of lists.

    Args:
        session: the open file.
        day: the day.
        codes: only these bodies; all when empty.
        ids: only these bodies; all when empty.
    """
    query = _bodies_query(narrow=bool(ids))
    if codes:
        query = query.where(Body.code.in_(codes))
    given = {GIVEN_DAY.key: day.isoformat(), **({"bodies": list(ids)} if ids else {})}
    found = list(map(BodyRef._make, session.connection().execute(query, given).all()))
    kinds: dict[str, int] = {kind: place for place, kind in enumerate(BodyKind)}
    found.sort(key=lambda body: (kinds[body.kind], body.place, body.name))
    return {body.id: body for body in found}


@cache
def _bodies_query(*, narrow: bool) -> Select[*tuple[Any, ...]]:
    """Return the query for bodies in the state of the day that is given, all or those that are named."""
    of_state = (
        BodyState.body_id,
        BodyState.name,
        BodyState.short,
        BodyState.status,
        BodyState.explanation,
        BodyState.valid_from,
        BodyState.parent_id,
        BodyState.merged_into_id,
    )
    newest_first = func.row_number().over(
        partition_by=BodyState.body_id, order_by=from_text(BodyState.valid_from).desc()
    )
    states = select(*of_state, newest_first.label("newest")).where(started(BodyState.valid_from, GIVEN_DAY))
    if narrow:
        states = states.where(BodyState.body_id.in_(bindparam("bodies", expanding=True)))
    latest = states.subquery()
    return (
        select(
            Body.id,
            Body.code,
            Body.kind,
            latest.c.name,
            latest.c.short,
            Body.abbreviation,
            latest.c.status,
            latest.c.explanation,
            latest.c.valid_from,
            latest.c.parent_id,
            latest.c.merged_into_id,
            Body.warn_days,
            Body.place,
        )
        .join(latest, latest.c.body_id == Body.id)
        .where(latest.c.newest == 1)
    )


def body_on(session: Session, body_id: int, day: date) -> BodyRef | None:
    """Return one body as it is on a day; None when it did not exist yet."""
    return bodies_on(session, day, ids=(body_id,)).get(body_id)


def body_id_of(session: Session, code: str) -> int:
    """Return the identifier of a body.

    Raises:
        UserError: if the file has no such body.
    """
    found = session.scalar(select(Body.id).where(Body.code == code))
    if found is None:
        raise UserError(f"Orgaan {code} staat niet in dit bestand.", "Kies een orgaan uit de lijst.")
    return found


def first_day(session: Session, body: str) -> date | None:
    """Return the day on which a body began, by its identifier or code; None when the file has no such body."""
    known = select(BodyState.valid_from).join(Body, Body.id == BodyState.body_id)
    named = known.where((Body.code == body) | (cast(Body.id, String) == body))
    begins = session.scalars(named.order_by(from_text(BodyState.valid_from)).limit(1)).all()
    return next((one.first if one is not None else date.min for one in begins), None)


_MOST_NAMED: Final = 500
"""Persons that a query names one by one; for more of them the whole register is read, which is quicker."""


def names_on(session: Session, persons: Iterable[int], day: date | None = None) -> dict[int, Name]:
    """Return how persons are called on a day, or are called last when no day is given."""
    wanted = set(persons)
    if not wanted:
        return {}
    query = _name_rows(wanted)
    if day is not None:
        query = query.where(started(PersonName.valid_from, day))
    rows = session.connection().execute(query).all()
    return {row[0]: known_name(*row[2:]) for row in rows if row[0] in wanted}


def names_through_time(session: Session, persons: Iterable[int]) -> dict[int, list[tuple[date, Name]]]:
    """Return every name of persons with its first day, oldest first; an unknown start is the first day there is."""
    wanted = set(persons)
    found: dict[int, list[tuple[date, Name]]] = {}
    if not wanted:
        return found
    for person, begins, *parts in session.connection().execute(_name_rows(wanted)).all():
        if person in wanted:
            since = begins.first if begins is not None else date.min
            found.setdefault(person, []).append((since, known_name(*parts)))
    return found


def _name_rows(persons: set[int]) -> Select[*tuple[Any, ...]]:
    query = select(
        PersonName.person_id,
        PersonName.valid_from,
        PersonName.family_name,
        PersonName.prefix,
        PersonName.given_name,
        PersonName.initials,
        PersonName.title,
    )
    if len(persons) <= _MOST_NAMED:
        query = query.where(PersonName.person_id.in_(persons))
    return query.order_by(from_text(PersonName.valid_from))


def known_name(family_name: str, prefix: str, given_name: str, initials: str, title: str) -> Name:
    """Return a name; one that was erased reads as what the person was."""
    return Name(family_name or FORMER_MEMBER, prefix, given_name, initials, title)
