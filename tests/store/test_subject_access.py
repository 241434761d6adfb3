"""D7: everything that is held on a person in one overview, earlier values included, and a log that names nobody."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, StaticPool, Text, create_engine, select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import Area
from rvs_desktop.models.base import Base, JsonText
from rvs_desktop.models.history import ChangeKind
from rvs_desktop.models.roster.access import SubjectAccess
from rvs_desktop.models.roster.corrections import Correction, correct, rename, set_contact
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.merging import merge
from rvs_desktop.models.roster.persons import PersonAlias
from rvs_desktop.models.rounds.tables import AreaContact
from rvs_desktop.store import backup, erasing, subject_access
from rvs_desktop.store.checking import check
from rvs_desktop.store.database import Database
from rvs_desktop.store.history import change_sets, undo_status
from rvs_desktop.store.mentions import NO_PERSON, TOLD, Sought, mentions
from tests.rosters import day, do, membership, on, person

SECRET = "geheim.adres@voorbeeld.nl"
OLDER = "ouder.adres@voorbeeld.nl"
TODAY = day("2026-11-22")


def with_contacts(database: Database) -> int:
    """Someone whose address was changed once, so that the record holds two."""
    who = person(database, "Roest")
    for value in (OLDER, SECRET):
        do(database, lambda session, v=value: set_contact(session, who, "email", v))
    return who


def told(database: Database, who: int) -> dict[str, list[str]]:
    held = database.read(lambda session: subject_access.everything_on(session, who, TODAY))
    found: dict[str, list[str]] = {}
    for each in held:
        found.setdefault(each.what, []).append(each.value)
    return found


def test_d7_one_overview_tells_everything_that_is_held_on_a_person(database: Database) -> None:
    who = with_contacts(database)
    do(database, lambda session: rename(session, who, on("2018"), {"family_name": "Roest-de Vries"}))

    def remember(session: object) -> None:
        session.add(PersonAlias(person_id=who, key="roest||||tf-goc|roest@elders.nl"))  # pyright: ignore[reportAttributeAccessIssue]  # a session

    database.edit("Schrijfwijze", remember)
    held = told(database, who)
    assert held["Naam"] == ["Roest", "Roest-de Vries (vanaf 2018)"]
    assert held["E-mail"] == [f"{SECRET} (gedeeld)"]
    assert held["Functie"] == ["burgemeester, zonder begin- en einddatum"]
    assert len(held["Lidmaatschap"]) == 2
    assert held["Termijn tot en met"] == ["2018", "2018"]
    assert held["Onthouden schrijfwijze bij import"] == ["roest    tf-goc roest@elders.nl"]
    assert held["Eerdere waarde in de geschiedenis"] == [OLDER]


def test_d7_sources_stand_beside_what_they_told(database: Database) -> None:
    who = with_contacts(database)
    held = database.read(lambda session: subject_access.everything_on(session, who, TODAY))
    seats = [each.source for each in held if each.what == "Lidmaatschap"]
    assert sorted(seats) == ["000:1029", "000:1061-1063"]


def test_d7_after_erasing_nothing_of_it_is_told_or_held(database: Database) -> None:
    who = with_contacts(database)
    erasing.erase(database, [who], TODAY)
    held = told(database, who)
    assert SECRET not in repr(held)
    assert OLDER not in repr(held)
    assert held["Contactgegevens gewist op"] == ["22-11-2026"]


def test_d7_that_the_overview_was_given_is_logged_without_a_name_and_cannot_be_undone(
    database: Database,
) -> None:
    who = with_contacts(database)
    before = database.read(undo_status).undo
    subject_access.give(database, who, TODAY)
    (line, *_) = database.read(lambda session: change_sets(session, 1))
    assert (line.label, line.kind, line.can_undo) == ("Inzage gegeven", ChangeKind.ACCESS, False)
    assert database.read(undo_status).undo == before
    assert told(database, who)["Eerder inzage gegeven op"] == ["22-11-2026"]
    assert check(database) == []


def test_d7_the_log_goes_along_when_two_entries_become_one_person(database: Database) -> None:
    who, other = with_contacts(database), person(database, "Metz")
    subject_access.give(database, other, TODAY)
    do(database, lambda session: merge(session, who, other))
    assert database.read(lambda session: session.scalars(select(SubjectAccess.person_id)).all()) == [who]


def with_area_contact(database: Database, email: str, name: str, area: str = "GM0355") -> int:
    """Make someone the contact of a municipality."""

    def work(session: Session) -> None:
        key = session.scalars(select(Area.id).where(Area.code == area)).one()
        session.add(AreaContact(area_id=key, email=email, name=name))

    database.edit("Contact", work)
    query = select(AreaContact.id).where(AreaContact.email == email)
    return database.read(lambda session: session.scalars(query).all()[-1])


def test_d7_someone_who_is_also_contact_of_a_municipality_is_told_so_with_how_that_was_found(
    database: Database,
) -> None:
    who = with_contacts(database)
    with_area_contact(database, SECRET.upper(), "")
    with_area_contact(database, "data@utrecht.nl", "P. Roest", "GM0344")
    with_area_contact(database, "ander@zeist.nl", "P. Roestenburg", "GM0307")
    held = database.read(lambda session: subject_access.everything_on(session, who, TODAY))
    found = {each.what: (each.value, each.source) for each in held if each.what.startswith("Contactpersoon")}
    assert found == {
        "Contactpersoon van Zeist": (SECRET.upper(), "gevonden op e-mailadres"),
        "Contactpersoon van Utrecht": ("P. Roest <data@utrecht.nl>", "gevonden op naam, kan een ander zijn"),
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("vervangt burgemeester de jong", True),
        ("De  Jong (West)", True),
        ("aanlevering_De Jong.xlsx", True),
        ("De Jonge", False),
        ("de Jong-Smit", False),
        ("mail naar p.jong@zeist.nl", True),
        ("mail naar xp.jong@zeist.nl", False),
        ("Jong", False),
    ],
)
def test_a_name_is_found_as_a_whole_and_an_address_to_the_letter(text: str, found: bool) -> None:
    assert bool(Sought(("de Jong",), ("p.jong@zeist.nl",)).found_in(text)) is found


def planted() -> tuple[Engine, set[str]]:
    """A copy of all tables without their rules, with an address in every text of each but in what is told by row."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    marks: set[str] = set()
    with engine.begin() as connection:
        for table in Base.metadata.sorted_tables:
            columns = [each.name for each in table.columns]
            connection.exec_driver_sql(f'CREATE TABLE "{table.name}" ({", ".join(map(repr, columns))})')
            if table.name in TOLD or table.name in NO_PERSON:
                continue
            for each in table.columns:
                if type(each.type) in (Text, JsonText):
                    mark = f"{table.name}/{each.name}: overal@voorbeeld.nl"
                    statement = f'INSERT INTO "{table.name}" ("{each.name}") VALUES (?)'
                    connection.exec_driver_sql(statement, (mark,))
                    marks.add(mark)
    return engine, marks


def test_d7_no_text_of_any_table_is_forgotten() -> None:
    """Everything is searched but what names no person; who adds a table to that list has to say so here as well."""
    assert set(NO_PERSON) == {
        "area", "area_alias", "area_name", "area_spelling", "budget_body", "dataset", "indicator", "measure",
        "organisation", "rate", "row_change", "row_layout",
    }  # fmt: skip
    engine, marks = planted()
    with Session(engine) as session:
        found = {each.value for each in mentions(session, Sought((), ("overal@voorbeeld.nl",)))}
    engine.dispose()
    cells = {
        f"observation/{name}" for name in ("period", "status", "qualifier", "sheet", "cell", "raw", "rule")
    } | {"observation/row_label", "observation/column_label"}
    assert {mark.partition(":")[0] for mark in marks - found} == cells


def test_d7_every_table_that_points_at_a_person_is_read(database: Database) -> None:
    """What hangs on a person is told row by row; a new table with a person fails here until the overview tells it."""
    pointing = {
        key.parent.table.name
        for table in Base.metadata.sorted_tables
        for key in table.foreign_keys
        if key.target_fullname == "person.id"
    }
    assert pointing == {
        "person_name", "position", "membership", "substitution", "contact_detail", "person_alias",
        "subject_access",
    }  # fmt: skip
    telling = {
        table.name
        for table in Base.metadata.sorted_tables
        if any(part in each.name for each in table.columns for part in ("email", "phone", "first_name"))
    }
    assert telling == {"area_contact"}


def test_d7_texts_and_earlier_texts_that_name_someone_are_told_without_their_own_rows(
    database: Database,
) -> None:
    who = with_contacts(database)
    other = membership(database, "wg-info", "2017-01-31", "Horselenberg")
    for note in ("zolang roest ziek is", "geen"):
        values = {"note": note}
        do(database, lambda session, v=values: correct(session, Correction(Membership, other, v)))
    row = with_area_contact(database, "weg@zeist.nl", "P. Roest")

    def leave(session: Session) -> None:
        session.delete(session.get_one(AreaContact, row))

    database.edit("Contact weg", leave)
    held = database.read(lambda session: subject_access.everything_on(session, who, TODAY))
    earlier = [each.value for each in held if each.what == "Eerdere waarde in de geschiedenis"]
    assert earlier == ["P. Roest <weg@zeist.nl>", "zolang roest ziek is", OLDER]


def test_d7_a_contact_of_municipalities_outside_the_register_has_an_overview_and_can_be_erased(
    database: Database, tmp_path: Path
) -> None:
    for area in ("GM0355", "GM0344"):
        row = with_area_contact(database, "data@zeist.nl", "Kim Achterberg", area)
    (found,) = database.read(subject_access.contact_persons)
    assert (found.name, found.areas) == ("Kim Achterberg", ("Utrecht", "Zeist"))
    subject_access.give_contact(database, row, TODAY)
    told = {
        each.what: each.value
        for each in database.read(lambda session: subject_access.everything_on_contact(session, found.id))
    }
    assert told["Contactpersoon van Utrecht"] == "Kim Achterberg <data@zeist.nl>"
    assert told["Eerder inzage gegeven op"] == "22-11-2026"
    assert told["Bewaartermijn contactgegevens"] == "tot u ze vervangt of wist"
    kept = tmp_path / "kopie.rvs"
    database.backup(kept)
    subject_access.erase_contact(database, found.id, TODAY)
    assert database.read(subject_access.contact_persons) == []
    assert check(database) == []
    database.close()
    assert b"Achterberg" not in database.path.read_bytes()
    backup.restore(kept, tmp_path / "Terug.rvs")
    assert b"data@zeist.nl" not in (tmp_path / "Terug.rvs").read_bytes()


def test_d7_erasing_on_request_takes_the_contact_of_a_municipality_along(database: Database) -> None:
    who = with_contacts(database)
    with_area_contact(database, SECRET, "P. Roest")
    subject_access.erase_on_request(database, who, TODAY)
    database.close()
    assert SECRET.encode() not in database.path.read_bytes()
