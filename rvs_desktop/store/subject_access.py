"""The overview that a person may ask for, earlier values in the record of changes included, and that it was given.

Who asks is a person of the register, or a contact of a municipality who sits in no body.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Table, select, text
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_date
from rvs_desktop.models.base import Base
from rvs_desktop.models.history import ChangeKind, RowLayout
from rvs_desktop.models.roster.access import Held, SubjectAccess, held_on, kept_for
from rvs_desktop.models.roster.persons import ContactDetail, PersonName
from rvs_desktop.models.rounds.reading import contacts
from rvs_desktop.models.rounds.tables import AreaContact
from rvs_desktop.store import erasing
from rvs_desktop.store.database import Changes, Database
from rvs_desktop.store.mentions import EARLIER, Sought, mentions, sought
from rvs_desktop.store.recording import private_columns

_LABEL: Final = "Inzage gegeven"
_KEPT: Final = (
    (ContactDetail, ("value",)),
    (PersonName, ("title", "initials", "given_name", "prefix", "family_name")),
)
"""Tables of which earlier values are personal data, with the columns in the order in which they are read."""


@dataclass(frozen=True)
class ContactPerson:
    """A contact of municipalities who does not stand in the register; known by one of the rows."""

    id: int
    name: str
    email: str
    areas: tuple[str, ...]


def contact_persons(session: Session) -> list[ContactPerson]:
    """Return the contacts of municipalities whose address is that of nobody in the register, in the order of names."""
    known = {value.casefold() for value in session.scalars(select(ContactDetail.value))}
    rows = session.execute(select(AreaContact.email, AreaContact.id).order_by(AreaContact.id.desc()))
    ids = {row.email.casefold(): row.id for row in rows}
    found = [
        ContactPerson(ids[one.email.casefold()], one.name, one.email, tuple(area.name for area in one.areas))
        for one in contacts(session)
        if one.email.casefold() not in known
    ]
    return sorted(found, key=lambda one: (one.name or one.email).casefold())


def everything_on(session: Session, person_id: int, day: date) -> list[Held]:
    """Return all that the file holds on a person of the register, in any table and in the record of changes.

    Raises:
        UserError: if there is no such person.
    """
    own = held_on(session, person_id, day)
    outside = mentions(session, sought(session, person_id))
    return [*own, *outside, *_earlier(session, person_id), *kept_for(session)]


def everything_on_contact(session: Session, contact_id: int) -> list[Held]:
    """Return all that the file holds on a contact of municipalities who does not stand in the register.

    Raises:
        UserError: if there is no such contact.
    """
    row = _contact(session, contact_id)
    told = [Held("Naam", row.name)] if row.name else []
    told += [Held("E-mail", row.email)]
    told += mentions(session, Sought((row.name,) if row.name else (), (row.email,)))
    same = erasing.contact_rows(session, (row.email,))
    given = select(SubjectAccess.given_on).where(SubjectAccess.contact_id.in_(same))
    told += [Held("Eerder inzage gegeven op", format_date(one)) for one in session.scalars(given)]
    return [*told, *kept_for(session, member=False)]


def _contact(session: Session, contact_id: int) -> AreaContact:
    row = session.get(AreaContact, contact_id)
    if row is None:
        raise UserError("Deze contactpersoon staat niet meer in het bestand.", "Kies een ander.")
    return row


def give(database: Database, person_id: int, day: date) -> Changes:
    """Write down that a person was given the overview; the record names nobody and cannot be undone.

    Raises:
        UserError: if nothing can be written.
    """
    return _log(database, SubjectAccess(person_id=person_id, given_on=day))


def give_contact(database: Database, contact_id: int, day: date) -> Changes:
    """Write down that a contact of municipalities was given the overview.

    Raises:
        UserError: if nothing can be written.
    """
    return _log(database, SubjectAccess(contact_id=contact_id, given_on=day))


def _log(database: Database, line: SubjectAccess) -> Changes:
    return database.edit(_LABEL, lambda session: session.add(line), kind=ChangeKind.ACCESS)


def erase_on_request(database: Database, person_id: int, day: date, *, names: bool = False) -> Changes:
    """Erase the contact data of a person wherever they stand, also as a contact of municipalities.

    Raises:
        UserError: if nothing can be written.
    """
    rows = database.read(lambda session: erasing.contact_rows(session, sought(session, person_id).addresses))
    return erasing.erase(database, [person_id], day, names=names, contacts=rows)


def erase_contact(database: Database, contact_id: int, day: date) -> Changes:
    """Erase a contact of municipalities, in every municipality that the address serves.

    Raises:
        UserError: if there is no such contact, or nothing can be written.
    """
    rows = database.read(
        lambda session: erasing.contact_rows(session, (_contact(session, contact_id).email,))
    )
    return erasing.erase(database, (), day, contacts=rows)


def _earlier(session: Session, person_id: int) -> list[Held]:
    """Return values that were changed or removed since and still stand in the record of changes."""
    held: list[Held] = []
    for model, columns in _KEPT:
        table = Base.metadata.tables[model.__tablename__]
        now = set(_present(session, table, columns, person_id))
        for value, until in _recorded(session, table, columns, person_id):
            if value and value not in now:
                now.add(value)
                held.append(Held(EARLIER, value, f"tot {until}"))
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
