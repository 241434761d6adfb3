"""P2 and P3 and rules D4, D5, D7: what is erased is gone from the file, its record and its backups when they return."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.roster.corrections import set_contact
from rvs_desktop.models.roster.deputies import Standing, let_substitute
from rvs_desktop.models.roster.leaving import Ending, end
from rvs_desktop.models.roster.people import person_card
from rvs_desktop.models.roster.persons import ContactDetail, Person, PersonName
from rvs_desktop.models.roster.retention import choose_retention, retention_due, terms
from rvs_desktop.store import backup, erasing
from rvs_desktop.store.checking import check
from rvs_desktop.store.database import Database
from rvs_desktop.store.history import change_sets
from tests.rosters import body, day, do, membership, on, person, titles

SECRET = "geheim.adres@voorbeeld.nl"
OLDER = "ouder.adres@voorbeeld.nl"


def with_contacts(database: Database, family_name: str = "Roest") -> int:
    """Someone whose address was changed once, so that the record holds two."""
    who = person(database, family_name)
    for value in (OLDER, SECRET):
        do(database, lambda session, v=value: set_contact(session, who, "email", v))
    return who


def copies(folder: Path, *texts: str) -> dict[str, list[str]]:
    """Files below a folder that hold a text, found in their bytes."""
    return {
        text: [
            path.name for path in folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()
        ]
        for text in texts
    }


def test_p2_erased_contact_data_are_in_no_byte_of_the_file(database: Database) -> None:
    who = with_contacts(database)
    assert copies(database.path.parent, SECRET, OLDER)[SECRET]
    erasing.erase(database, [who], day("2026-11-22"))
    assert database.read(lambda session: session.scalars(select(ContactDetail.value)).all()) == []
    assert copies(database.path.parent, SECRET, OLDER) == {
        SECRET: [],
        OLDER: [],
    }  # nor in the journal beside it
    database.close()
    assert copies(database.path.parent, SECRET, OLDER) == {SECRET: [], OLDER: []}


def test_p2_four_hundred_addresses_leave_nothing_behind(database: Database) -> None:
    people = [person(database, name) for name in ("Roest", "Metz", "Cnossen", "Smit")]
    values = [f"adres{number:03}@geheim.example" for number in range(400)]

    def fill(session: object) -> None:
        for number, value in enumerate(values):
            session.add(ContactDetail(person_id=people[number % 4], kind="email", value=value))  # pyright: ignore[reportAttributeAccessIssue]  # a session

    database.edit("Vullen", fill)
    erasing.erase(database, people, day("2026-11-22"))
    database.close()
    content = database.path.read_bytes()
    assert [value for value in values if value.encode() in content] == []


def test_the_seat_and_the_published_name_stay_and_the_chain_is_whole(database: Database) -> None:
    who = with_contacts(database)
    erasing.erase(database, [who], day("2026-11-22"))
    assert "Roest" in titles(database, "tf-goc", "2017-01-31")
    assert check(database) == []
    (line, *_) = database.read(lambda session: change_sets(session, 1))
    assert (line.label, line.can_undo) == ("Contactgegevens gewist", False)
    card = database.read(lambda session: person_card(session, who, day("2017-01-31")))
    assert (card.contacts, card.erased_on) == ((), day("2026-11-22"))


def test_an_undo_of_an_earlier_step_brings_nothing_back(database: Database) -> None:
    who = with_contacts(database)
    _, removal = do(database, lambda session: set_contact(session, who, "email", ""))
    erasing.erase(database, [who], day("2026-11-22"))
    result = database.undo(removal.change_set)
    assert [row.table for row in result.kept] == ["contact_detail"]
    assert database.read(lambda session: session.scalars(select(ContactDetail.value)).all()) == []
    assert check(database) == []


def test_the_name_can_go_as_well_and_the_seat_reads_former_member(database: Database) -> None:
    who = with_contacts(database, "Horselenberg")
    erasing.erase(database, [who], day("2026-11-22"), names=True)
    assert "voormalig lid" in [title.casefold() for title in titles(database, "wg-info", "2017-01-31")]
    assert check(database) == []
    database.close()
    assert copies(database.path.parent, "Horselenberg", SECRET) == {"Horselenberg": [], SECRET: []}


def test_p3_a_restored_backup_does_not_bring_erased_data_back(database: Database, tmp_path: Path) -> None:
    who = with_contacts(database)
    database.keep_backup("met-de-hand")
    elsewhere = tmp_path / "stick" / "kopie.rvs"
    database.backup(elsewhere)
    erasing.erase(database, [who], day("2026-11-22"))
    database.keep_backup("na-het-wissen")
    (before, after) = sorted(backup.folder(database.path).glob("*.rvs"))
    assert copies(after.parent, SECRET)[SECRET] == [before.name]
    for number, source in enumerate((before, after, elsewhere)):
        restored = tmp_path / f"terug{number}" / "Terug.rvs"
        backup.restore(source, restored)
        assert copies(restored.parent, SECRET, OLDER) == {SECRET: [], OLDER: []}, source.name
        opened = Database.open(restored)
        assert check(opened) == []
        assert "Roest" in titles(opened, "tf-goc", "2017-01-31")
        opened.close()


def test_p3_the_erasure_list_holds_no_name(database: Database) -> None:
    who = with_contacts(database)
    erasing.erase(database, [who], day("2026-11-22"))
    assert erasing.erased(database.path) == {who: day("2026-11-22")}
    listed = (backup.folder(database.path) / "gewist.json").read_text(encoding="utf-8")
    assert listed == f'{{"{who}": "2026-11-22"}}'


def test_someone_who_came_back_keeps_the_new_address_when_a_backup_returns(
    database: Database, tmp_path: Path
) -> None:
    who = with_contacts(database)
    erasing.erase(database, [who], day("2026-11-22"))
    preview, _ = do(database, lambda session: set_contact(session, who, "email", "nieuw@voorbeeld.nl"))
    assert "opnieuw bewaard" in preview.lines[0]
    kept = tmp_path / "kopie.rvs"
    database.backup(kept)
    backup.restore(kept, tmp_path / "Terug.rvs")
    opened = Database.open(tmp_path / "Terug.rvs")
    assert opened.read(lambda s: s.scalars(select(ContactDetail.value)).all()) == ["nieuw@voorbeeld.nl"]
    opened.close()


@pytest.mark.parametrize(("as_of", "due"), [("2018-02-28", 0), ("2018-03-01", 1), ("2020-01-01", 1)])
def test_d4_contact_data_go_so_many_months_after_the_last_membership(
    database: Database, as_of: str, due: int
) -> None:
    who = with_contacts(database, "Groeneweg")
    gone = Ending(membership(database, "tf-vb", "2017-02-28", "Groeneweg"), on("2017-02-28"))
    do(database, lambda session: end(session, gone))
    found = database.read(lambda session: retention_due(session, day(as_of)))
    assert (len(found.lines), found.contacts) == (due, due)
    if due:
        assert found.persons == (who,)
        assert found.sentence == (
            "Van 1 oud-lid wordt 1 contactgegeven gewist; naam, functie en zetel blijven in de geschiedenis."
        )


def test_d4_who_still_sits_somewhere_keeps_the_contact_data(database: Database) -> None:
    with_contacts(database, "Backhuijs")  # sits in a body that goes on
    with_contacts(database, "Metz")  # sat in a body that ended with 2018
    found = database.read(lambda session: retention_due(session, day("2020-06-30")))
    assert [line.name.surname for line in found.lines] == ["Metz"]
    assert found.lines[0].last_day == day("2018-12-31")


def test_d4_the_term_is_a_setting_of_the_file(database: Database) -> None:
    with_contacts(database, "Metz")
    database.edit("Bewaartermijn", lambda session: choose_retention(session, 0))
    assert database.read(lambda session: retention_due(session, day("2019-01-01"))).contacts == 1
    with pytest.raises(UserError, match="0 tot en met 24"):
        database.edit("Bewaartermijn", lambda session: choose_retention(session, 25))


def test_d4_who_only_stands_in_for_someone_keeps_the_contact_data(database: Database) -> None:
    stand_in = Standing(
        body(database, "db-rvs-riec"), person(database, "Metz"), on("2018"), on_the_list=False
    )
    do(database, lambda session: let_substitute(session, stand_in))
    with_contacts(database, "Metz")  # sat in a body that ended with 2018
    assert database.read(lambda session: retention_due(session, day("2020-06-30"))).lines == ()


def test_d4_contact_data_of_who_never_sat_anywhere_are_shown_as_well(database: Database) -> None:
    def add(session: Session) -> None:
        session.add(Person(id=4_711))
        session.add(PersonName(person_id=4_711, family_name="Nergens"))
        session.flush()
        session.add(ContactDetail(person_id=4_711, kind="email", value=SECRET))

    database.edit("Toegevoegd", add)
    found = database.read(lambda session: retention_due(session, day("2017-06-30")))
    assert [(line.name.surname, line.last_day) for line in found.lines] == [("Nergens", None)]


def test_d4_the_overview_tells_for_every_sort_how_long_it_is_kept(database: Database) -> None:
    database.edit("Bewaartermijn", lambda session: choose_retention(session, 6))
    told = {term.what: term.kept for term in database.read(terms)}
    assert told["Contactgegevens"] == "tot 6 maanden na het laatste lidmaatschap"
    assert told["Reservekopieën"] == "6 maanden"
    assert {"Naam, functie en zetel", "Geschiedenis van wijzigingen", "Importverslagen", "Cijfers"} <= set(
        told
    )


def test_d5_after_erasing_the_closed_file_has_no_free_page_left(database: Database) -> None:
    who = with_contacts(database)

    def fill(session: Session) -> None:
        session.add_all(
            ContactDetail(person_id=who, kind="email", value=f"{number:05}{SECRET}")
            for number in range(3_000)
        )

    database.edit("Vullen", fill)
    database.close()
    with closing(sqlite3.connect(database.path)) as raw:
        before = database.path.stat().st_size
        assert raw.execute("PRAGMA freelist_count").fetchone() == (0,)
    again = Database.open(database.path)
    erasing.erase(again, [who], day("2026-11-22"))
    again.close()
    with closing(sqlite3.connect(database.path)) as raw:
        assert raw.execute("PRAGMA freelist_count").fetchone() == (0,)
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert database.path.stat().st_size < before
    opened = Database.open(database.path)
    assert check(opened) == []
    opened.close()
