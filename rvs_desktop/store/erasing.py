"""Erasing personal data for good: from the tables, from the record of changes, and from backups when they return.

What was erased stands in a list of identifiers and days beside the backups, and once for this device, so that a backup
from before cannot bring it back (rules D5 and P3). Copies outside the program are beyond it, and the screen says so.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path
from typing import Final

from sqlalchemy import Table, delete, select, text, update
from sqlalchemy.orm import Session

from rvs_desktop import paths
from rvs_desktop.models.base import Base
from rvs_desktop.models.history import ChangeKind, RowLayout
from rvs_desktop.models.roster.persons import ContactDetail, Person, PersonAlias, PersonName
from rvs_desktop.models.rounds.tables import AreaContact
from rvs_desktop.store import backup
from rvs_desktop.store.database import Changes, Database
from rvs_desktop.store.recording import private_columns

_LIST: Final = "gewist.json"
_LABEL: Final = "Contactgegevens gewist"
_LABEL_NAMES: Final = "Persoonsgegevens gewist"


def erase(
    database: Database,
    persons: Collection[int],
    day: date,
    *,
    names: bool = False,
    contacts: Collection[int] = (),
) -> Changes:
    """Erase contact data of persons, also from the history; the step cannot be undone.

    Args:
        database: the open file.
        persons: whose data.
        day: stands in the erasure list.
        names: whether the names go as well; the person then reads as a former member.
        contacts: rows of contacts of municipalities that go as well, as ``contact_rows`` returns them.

    Raises:
        UserError: if nothing can be written.
    """
    wanted, rows = sorted(set(persons)), sorted(set(contacts))
    if not wanted and not rows:
        return Changes(0, _LABEL, {})
    remember(database.path, [*wanted, *rows], day)

    def work(session: Session) -> None:
        _erase(session, wanted, day, names=names)
        _erase_contacts(session, rows)

    changes = database.edit(_LABEL_NAMES if names else _LABEL, work, kind=ChangeKind.ERASURE)
    database.compact_at_close()
    return changes


def _erase(session: Session, persons: list[int], day: date, *, names: bool) -> None:
    models: list[type[Base]] = [ContactDetail, PersonAlias]
    if names:
        models.append(PersonName)
        session.execute(
            update(PersonName)
            .where(PersonName.person_id.in_(persons))
            .values(family_name="", prefix="", given_name="", initials="", title="")
        )
    for model in (ContactDetail, PersonAlias):
        session.execute(delete(model).where(model.__table__.c.person_id.in_(persons)))
    session.execute(update(Person).where(Person.id.in_(persons)).values(erased_on=day))
    session.flush()
    for model in models:
        _scrub(session, Base.metadata.tables[model.__tablename__], persons, "person_id")


def _erase_contacts(session: Session, rows: list[int]) -> None:
    session.execute(delete(AreaContact).where(AreaContact.id.in_(rows)))
    session.flush()
    _scrub(session, Base.metadata.tables[AreaContact.__tablename__], rows, "id")


def contact_rows(session: Session, addresses: Collection[str]) -> set[int]:
    """Return the contacts of municipalities that have or had one of these addresses, removed ones too."""
    given = json.dumps([one.casefold() for one in addresses])
    found = set(
        session.scalars(
            text("SELECT id FROM area_contact WHERE lower(email) IN (SELECT value FROM json_each(:given))"),
            {"given": given},
        )
    )
    for layout, columns in _layouts(session, AreaContact.__tablename__):
        for state in ("before", "after"):
            found |= set(
                session.scalars(
                    text(
                        f"SELECT row_id FROM row_change WHERE layout_id = :layout "
                        f"AND lower(json_extract({state}, :place)) IN (SELECT value FROM json_each(:given))"
                    ),
                    {"layout": layout, "place": f"$[{columns.index('email')}]", "given": given},
                )
            )
    return found


def _layouts(session: Session, table: str) -> list[tuple[int, list[str]]]:
    """Return every layout that a table ever had, with its columns in order."""
    rows = session.execute(select(RowLayout.id, RowLayout.columns).where(RowLayout.table_name == table))
    return [(row.id, row.columns) for row in rows]


def _scrub(session: Session, table: Table, owners: Iterable[int], owned_by: str) -> None:
    """Empty the personal columns of every recorded state, in all layouts the table ever had.

    A state with an empty name or value is refused by its table, so an undo of an earlier step leaves it alone.
    """
    private = private_columns(table)
    ids = json.dumps(list(owners))
    for layout, columns in _layouts(session, table.name):
        owner = f"$[{columns.index(owned_by)}]"
        values = ", ".join(f"'$[{columns.index(name)}]', NULL" for name in private if name in columns)
        for state in ("before", "after"):
            session.execute(
                text(
                    f"UPDATE row_change SET {state} = json_set({state}, {values}) WHERE layout_id = :layout "
                    f"AND json_extract({state}, :owner) IN (SELECT value FROM json_each(:ids))"
                ),
                {"layout": layout, "owner": owner, "ids": ids},
            )


def remember(path: Path, persons: Iterable[int], day: date) -> None:
    """Write identifiers and a day to the list beside the backups of a file and to that of this device."""
    for place in _lists(path):
        known = _read(place)
        known |= {str(person): day.isoformat() for person in persons}
        place.parent.mkdir(parents=True, exist_ok=True)
        temporary = place.with_suffix(".tmp")
        with temporary.open("w", encoding="utf-8") as file:
            json.dump(known, file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(place)


def erased(path: Path) -> dict[int, date]:
    """Return whose data were erased on which day, as far as the lists of a file and this device tell."""
    found: dict[str, str] = {}
    for place in _lists(path):
        found |= _read(place)
    return {int(person): date.fromisoformat(day) for person, day in found.items()}


def _lists(path: Path) -> tuple[Path, ...]:
    """Return where lists stand: beside the file's backups, in the folder itself (of a backup), and of the device."""
    return (backup.folder(path) / _LIST, paths.data_dir() / _LIST)


def _read(place: Path) -> dict[str, str]:
    try:
        found: dict[object, object] = dict(json.loads(place.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return {}
    return {str(key): str(value) for key, value in found.items()}


def replay(restored: Path, source: Path) -> int:
    """Erase again what a restored backup brought back; returns of how many persons.

    Args:
        restored: the file that was made from a backup.
        source: the backup; a list may stand beside it.
    """
    known = erased(restored) | {
        int(person): date.fromisoformat(day) for person, day in _read(source.parent / _LIST).items()
    }
    if not known:
        return 0
    database = Database.open(restored)
    try:
        back = set(database.read(lambda session: _brought_back(session, known)))
        rows = database.read(lambda session: _contacts_back(session, known))
        for day in sorted({known[one] for one in back | rows}):
            now = {one for one in known if known[one] == day}
            erase(database, back & now, day, contacts=rows & now)
        return len(back | rows)
    finally:
        database.close()


def _brought_back(session: Session, known: Collection[int]) -> list[int]:
    """Return the persons of the list of whom the file does not know that they were erased.

    Someone who came back later and gave an address again was erased in this file already, and stays.
    """
    here = set(session.scalars(select(Person.id).where(Person.id.in_(known))))
    for layout, columns in _layouts(session, Person.__tablename__):
        mark = f"$[{columns.index('erased_on')}]"
        here -= set(
            session.scalars(
                text(
                    "SELECT row_id FROM row_change WHERE layout_id = :layout "
                    "AND json_extract(after, :mark) IS NOT NULL"
                ),
                {"layout": layout, "mark": mark},
            )
        )
    return sorted(here)


def _contacts_back(session: Session, known: Collection[int]) -> set[int]:
    """Return the contacts of the list of whom the file still holds an address, in its table or in its record."""
    here = set(session.scalars(select(AreaContact.id).where(AreaContact.id.in_(known))))
    for layout, columns in _layouts(session, AreaContact.__tablename__):
        email = f"$[{columns.index('email')}]"
        rows = session.scalars(
            text(
                "SELECT row_id FROM row_change WHERE layout_id = :layout "
                "AND coalesce(json_extract(before, :email), json_extract(after, :email)) IS NOT NULL"
            ),
            {"layout": layout, "email": email},
        )
        here |= set(rows) & set(known)
    return here
