"""The overview that a person may ask for, earlier values in the record of changes included, and that it was given."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from sqlalchemy import Table, select, text
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_date
from rvs_desktop.models.base import Base
from rvs_desktop.models.history import ChangeKind, RowLayout
from rvs_desktop.models.roster.access import Held, SubjectAccess, held_on
from rvs_desktop.models.roster.persons import ContactDetail, PersonName
from rvs_desktop.store.database import Changes, Database
from rvs_desktop.store.recording import private_columns

_LABEL: Final = "Inzage gegeven"
_EARLIER: Final = "Eerdere waarde in de geschiedenis"
_KEPT: Final = (
    (ContactDetail, ("value",)),
    (PersonName, ("title", "initials", "given_name", "prefix", "family_name")),
)
"""Tables of which earlier values are personal data, with the columns in the order in which they are read."""


def everything_on(session: Session, person_id: int, day: date) -> list[Held]:
    """Return all that the file holds on a person, in the tables and in the record of changes.

    Raises:
        UserError: if there is no such person.
    """
    return [*held_on(session, person_id, day), *_earlier(session, person_id)]


def give(database: Database, person_id: int, day: date) -> Changes:
    """Write down that a person was given the overview; the record names nobody and cannot be undone.

    Raises:
        UserError: if nothing can be written.
    """

    def work(session: Session) -> None:
        session.add(SubjectAccess(person_id=person_id, given_on=day))

    return database.edit(_LABEL, work, kind=ChangeKind.ACCESS)


def _earlier(session: Session, person_id: int) -> list[Held]:
    """Return values that were changed or removed since and still stand in the record of changes."""
    held: list[Held] = []
    for model, columns in _KEPT:
        table = Base.metadata.tables[model.__tablename__]
        now = set(_present(session, table, columns, person_id))
        for value, until in _recorded(session, table, columns, person_id):
            if value and value not in now:
                now.add(value)
                held.append(Held(_EARLIER, value, f"tot {until}"))
    return held


def _present(session: Session, table: Table, columns: Iterable[str], person_id: int) -> Iterable[str]:
    rows = session.execute(select(*(table.c[name] for name in columns)).where(table.c.person_id == person_id))
    return (_text(row) for row in rows)


def _recorded(
    session: Session, table: Table, columns: Iterable[str], person_id: int
) -> Iterable[tuple[str, str]]:
    """Yield (value, day on which it went) of rows of a person before they were changed, newest first."""
    assert set(columns) <= set(private_columns(table))
    layouts = session.execute(
        select(RowLayout.id, RowLayout.columns).where(RowLayout.table_name == table.name)
    ).all()
    for layout, names in layouts:
        values = ", ".join(f"json_extract(before, '$[{names.index(name)}]')" for name in columns)
        rows = session.execute(
            text(
                f"SELECT substr(at, 1, 10), {values} FROM row_change "  # noqa: S608 - places in our own layout
                "JOIN change_set ON change_set.id = change_set_id WHERE layout_id = :layout "
                "AND json_extract(before, :owner) = :person ORDER BY row_change.id DESC"
            ),
            {"layout": layout, "owner": f"$[{names.index('person_id')}]", "person": person_id},
        )
        for at, *parts in rows:
            yield _text(parts), format_date(date.fromisoformat(at))


def _text(parts: Iterable[Any]) -> str:
    return " ".join(str(part) for part in parts if part)
