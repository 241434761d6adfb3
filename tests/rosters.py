"""Short ways to ask a roster in tests what a user would see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.roster.asof import roster
from rvs_desktop.models.roster.dates import ReducedDate
from rvs_desktop.models.roster.lines import Line, LineKind, Roster
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.people import person_card
from rvs_desktop.models.roster.persons import PersonName
from rvs_desktop.models.roster.states import body_id_of
from rvs_desktop.models.roster.steps import Preview, carry_out
from rvs_desktop.store.database import Changes, Database

ANNEX = ("tf-vb", "tf-mmgi", "tf-goc", "tf-pga", "wg-info")
"""The five bodies of the annex of the plan for 2017/2018."""
T = TypeVar("T")


def on(text: str) -> ReducedDate:
    return ReducedDate(text)


def day(text: str) -> date:
    return date.fromisoformat(text)


def body(database: Database, code: str) -> int:
    return database.read(lambda session: body_id_of(session, code))


def roster_of(database: Database, code: str, as_of: str) -> Roster:
    found = database.read(lambda session: roster(session, body_id_of(session, code), day(as_of)))
    assert found is not None
    return found


def titles(database: Database, code: str, as_of: str) -> list[str]:
    return [
        line.title for line in roster_of(database, code, as_of).lines if line.kind is not LineKind.MISSING
    ]


def line_of(database: Database, code: str, as_of: str, surname: str) -> Line:
    (found,) = [
        line
        for line in roster_of(database, code, as_of).lines
        if line.name is not None and line.name.surname == surname
    ]
    return found


def person(database: Database, family_name: str, prefix: str = "") -> int:
    query = select(PersonName.person_id).where(
        PersonName.family_name == family_name, PersonName.prefix == prefix
    )
    return database.read(lambda session: session.scalars(query.distinct()).one())


def membership(database: Database, code: str, as_of: str, surname: str) -> int:
    found = line_of(database, code, as_of, surname).membership
    assert found is not None
    return found


def row(database: Database, membership_id: int) -> Membership:
    def work(session: Session) -> Membership:
        found = session.get(Membership, membership_id)
        assert found is not None
        session.expunge(found)
        return found

    return database.read(work)


def do(database: Database, plan: Callable[[Session], Preview]) -> tuple[Preview, Changes]:
    """Preview a verb, see that this writes nothing, and carry it out as one edit."""
    preview = database.read(plan)
    changes = database.edit(preview.label, lambda session: carry_out(session, plan(session)))
    return preview, changes


def refusal(database: Database, plan: Callable[[Session], Preview]) -> str:
    preview = database.read(plan)
    assert preview.refusals, "nothing was refused"
    return " ".join(preview.refusals)


def office(database: Database, family_name: str, at: str) -> int:
    """The first office that someone holds on a day."""
    who = person(database, family_name)
    return database.read(lambda session: person_card(session, who, day(at)).offices[0].id)
