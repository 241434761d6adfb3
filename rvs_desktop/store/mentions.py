"""Where someone is named outside the register: contacts of municipalities, who did a step, and any text that is kept.

Every text column of every table is searched, also of a table that is made later; what cannot name a person is listed
here with the reason, and a test guards that list. A name that is found may belong to somebody else of the same name:
the overview says how a line was found, so that a person judges it before it is handed over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import Table, Text, select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_date
from rvs_desktop.models.areas import Area
from rvs_desktop.models.base import Base, JsonText
from rvs_desktop.models.history import RowLayout
from rvs_desktop.models.roster.access import Held
from rvs_desktop.models.roster.persons import ContactDetail, PersonName
from rvs_desktop.models.roster.words import ContactKind
from rvs_desktop.models.rounds.tables import AreaContact
from rvs_desktop.store.in_words import NOUNS

TOLD: Final = frozenset({"person_name", "contact_detail", "person_alias", "area_contact"})
"""Tables that the overview tells row by row; they are not searched as texts."""
NO_PERSON: Final[Mapping[str, str]] = {
    "area": "names of places",
    "area_alias": "spellings of places",
    "area_name": "names of places",
    "area_spelling": "spellings of places",
    "budget_body": "names of organisations that have a budget",
    "dataset": "names of what is asked for",
    "indicator": "definitions of figures",
    "measure": "names of figures",
    "organisation": "names of organisations",
    "rate": "names of figures",
    "row_change": "searched apart, as earlier values",
    "row_layout": "names of tables and columns",
}
_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {"observation": ("note",)}
"""Of the largest table only what a person types: its other texts are cells that a rule has recognised."""
EARLIER: Final = "Eerdere waarde in de geschiedenis"
_BY_NAME, _BY_ADDRESS = "gevonden op naam, kan een ander zijn", "gevonden op e-mailadres"
_LETTERS: Final = re.compile(r"[A-Za-z0-9@.]+")


@dataclass(frozen=True)
class Sought:
    """Whom to look for: names as texts print them, work addresses, and the person whose own rows are told already."""

    names: tuple[str, ...]
    addresses: tuple[str, ...]
    person: int = 0

    @property
    def words(self) -> tuple[str, ...]:
        """Everything to look for."""
        return (*self.names, *self.addresses)

    def found_in(self, value: str) -> str:
        """Return how a text names the person: by address, by name, or not at all (empty)."""
        if any(_pattern(one).search(value) for one in self.addresses):
            return _BY_ADDRESS
        return _BY_NAME if any(_pattern(one).search(value) for one in self.names) else ""


def _pattern(words: str) -> re.Pattern[str]:
    """Return what finds a name or address as a whole: ``De Jong`` is not in ``De Jonge``, nor in ``De Jong-Smit``."""
    spaced = r"\s+".join(map(re.escape, words.split()))
    return re.compile(rf"(?<![^\W_])(?<![-.+@]){spaced}(?![^\W_])(?!-\w)(?!@)", re.IGNORECASE)


def sought(session: Session, person_id: int) -> Sought:
    """Return the names and addresses under which a person stands in the register, earlier names included."""
    names = session.execute(
        select(PersonName.prefix, PersonName.family_name).where(PersonName.person_id == person_id)
    )
    surnames = [" ".join(part for part in row if part) for row in names]
    addresses = session.scalars(
        select(ContactDetail.value).where(
            ContactDetail.person_id == person_id, ContactDetail.kind == ContactKind.EMAIL
        )
    )
    return Sought(tuple(one for one in surnames if one), tuple(addresses), person_id)


def mentions(session: Session, whom: Sought) -> list[Held]:
    """Return what is held on someone outside the register, with how it was found; earlier values at the end."""
    if not whom.words:
        return []
    now = [*_contacts(session, whom), *_texts(session, whom)]
    told = {one.value for one in now}
    return [*now, *(one for one in _earlier(session, whom) if one.value not in told)]


def _contacts(session: Session, whom: Sought) -> Iterator[Held]:
    """Yield where someone is the contact of a municipality or district."""
    rows = session.execute(
        select(AreaContact.email, AreaContact.name, Area.name.label("area"))
        .join(Area, Area.id == AreaContact.area_id)
        .order_by(Area.name)
    )
    for email, name, area in rows:
        value = contact_text(email, name)
        how = whom.found_in(value)
        if how:
            yield Held(f"Contactpersoon van {area}", value, how)


def contact_text(email: str, name: str) -> str:
    """Return a contact as mail programs write one."""
    return f"{name} <{email}>" if name else email


def searched() -> dict[str, tuple[str, ...]]:
    """Return the text columns that are searched, by table."""
    found: dict[str, tuple[str, ...]] = {}
    for table in Base.metadata.sorted_tables:
        columns = _COLUMNS.get(table.name) or _text_columns(table)
        if columns and table.name not in TOLD and table.name not in NO_PERSON:
            found[table.name] = columns
    return found


def _text_columns(table: Table) -> tuple[str, ...]:
    # days and reduced dates are texts too, but of a type of their own
    return tuple(column.name for column in table.columns if type(column.type) in (Text, JsonText))


def _texts(session: Session, whom: Sought) -> Iterator[Held]:
    """Yield the texts that name someone, each once with how often it stands."""
    connection = session.connection()
    likes = _likes(whom)
    for name, columns in searched().items():
        own = f" AND person_id IS NOT {whom.person:d}" if "person_id" in Base.metadata.tables[name].c else ""
        parts = [
            f'SELECT "{column}" AS value, count(*) FROM "{name}" WHERE ({_condition(column, likes)}){own} '  # noqa: S608 - our own names of tables and columns
            "GROUP BY value"
            for column in columns
        ]
        statement, given = " UNION ALL ".join(parts), likes * len(columns)
        for value, amount in connection.exec_driver_sql(statement, tuple(given)):
            how = whom.found_in(str(value))
            if how:
                noun = NOUNS.get(name, "Overige tekst")
                yield Held(
                    f"Genoemd bij: {noun.lower()}", str(value), how if amount == 1 else f"{how}; {amount}×"
                )


def _condition(column: str, likes: Sequence[str]) -> str:
    return " OR ".join(f'"{column}" LIKE ?' for _ in likes)


def _likes(whom: Sought) -> list[str]:
    """Return a first, wide sieve: SQLite knows upper and lower case of plain letters alone."""
    plain = (max(_LETTERS.findall(one), key=len, default="") for one in whom.words)
    return [f"%{one}%" for one in plain]


@dataclass(frozen=True)
class _Layout:
    """Where the texts of a recorded row stand in its array, and where its person, if it has one."""

    table: str
    texts: tuple[int, ...]
    owner: int | None

    def values(self, state: Sequence[object]) -> list[str]:
        """Return the texts of a recorded row; those of a contact as one."""
        found = [str(state[place] or "") for place in self.texts]
        if self.table == AreaContact.__tablename__:
            email, name = found
            return [contact_text(email, name)] if email else []
        return [one for one in found if one]

    def is_of(self, state: Sequence[object], person: int) -> bool:
        """Tell whether a recorded row was a person's own, which the overview tells elsewhere."""
        return self.owner is not None and state[self.owner] == person


def _layouts(session: Session) -> dict[int, _Layout]:
    """Return every layout that tables with texts ever had; figures are left out: their notes name no person."""
    columns = searched() | {AreaContact.__tablename__: ("email", "name")}
    rows = session.execute(select(RowLayout.id, RowLayout.table_name, RowLayout.columns))
    found: dict[int, _Layout] = {}
    for key, table, names in rows:
        if table in columns and table not in _COLUMNS:
            places = tuple(names.index(one) for one in columns[table] if one in names)
            found[key] = _Layout(table, places, names.index("person_id") if "person_id" in names else None)
    return found


def _earlier(session: Session, whom: Sought) -> Iterator[Held]:
    """Yield what the record of changes still holds of texts and contacts that were changed or removed since."""
    layouts = _layouts(session)
    sieve = " OR ".join("before LIKE ?" for _ in whom.words)
    rows = session.connection().exec_driver_sql(
        "SELECT layout_id, before, substr(at, 1, 10) FROM row_change "  # noqa: S608 - numbers of our own
        f"JOIN change_set ON change_set.id = change_set_id WHERE ({sieve}) "
        f"AND layout_id IN ({', '.join(map(str, layouts))}) ORDER BY row_change.id DESC",
        tuple(_likes(whom)),
    )
    seen: set[str] = set()
    for layout, before, at in rows:
        state = json.loads(before)
        if layouts[layout].is_of(state, whom.person):
            continue
        for value in layouts[layout].values(state):
            how = whom.found_in(value)
            if how and value not in seen:
                seen.add(value)
                yield Held(EARLIER, value, f"tot {format_date(date.fromisoformat(at))}, {how}")
