"""D7: everything that is held on a person in one overview, earlier values included, and a log that names nobody."""

from __future__ import annotations

from sqlalchemy import select

from rvs_desktop.models.history import ChangeKind
from rvs_desktop.models.roster.access import SubjectAccess
from rvs_desktop.models.roster.corrections import rename, set_contact
from rvs_desktop.models.roster.merging import merge
from rvs_desktop.models.roster.persons import PersonAlias
from rvs_desktop.store import erasing, subject_access
from rvs_desktop.store.checking import check
from rvs_desktop.store.database import Database
from rvs_desktop.store.history import change_sets, undo_status
from tests.rosters import day, do, on, person

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
