"""Member lists through their own door: names, layouts, matching by approval only, and what never comes in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from rvs_desktop.errors import UserError
from rvs_desktop.exporting.memberships import export_memberships
from rvs_desktop.importing.deliveries.service import import_files
from rvs_desktop.importing.members.names import read_name
from rvs_desktop.importing.members.service import MembersReport, import_members, read_members
from rvs_desktop.models.roster.people import person_card, persons
from rvs_desktop.models.roster.persons import ContactDetail, Person
from rvs_desktop.store.database import Database
from tests.rosters import body, day, line_of, person, roster_of, titles

MARCH = day("2017-03-01")


def workbook(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("text", "salutation", "title", "initials", "given", "prefix", "family"),
    [
        ("Roest", "", "", "", "", "", "Roest"),
        ("Van der Pas", "", "", "", "", "van der", "Pas"),
        ("Pas, J.A. van der", "", "", "J.A.", "", "van der", "Pas"),
        ("Jong, de", "", "", "", "", "de", "Jong"),
        ("Groep, drs. P. van de", "", "drs.", "P.", "", "van de", "Groep"),
        ("Erik van Keken", "", "", "", "Erik", "van", "Keken"),
        ("dhr. Spier", "dhr", "", "", "", "", "Spier"),
        ("De heer J. de Jong", "dhr", "", "J.", "", "de", "Jong"),
        ("mevr. mr. J.A. (Anna) van den Brom", "mevr", "mr.", "J.A.", "Anna", "van den", "Brom"),
        ("mr. drs. Th. ter Horst MPA", "", "mr. drs. MPA", "Th.", "", "ter", "Horst"),
        ("Anna Jansen - de Vries", "", "", "", "Anna", "", "Jansen-de Vries"),
        ("Jan van 't Hart", "", "", "", "Jan", "van 't", "Hart"),
        ("R. Ra", "", "", "R.", "", "", "Ra"),
        ("M. el Yousfi", "", "", "M.", "", "el", "Yousfi"),
    ],
)
def test_dutch_names_are_read_in_every_order(
    text: str, salutation: str, title: str, initials: str, given: str, prefix: str, family: str
) -> None:
    found = read_name(text)
    name = found.name
    assert (found.salutation, name.title, name.initials, name.given_name, name.prefix, name.family_name) == (
        salutation,
        title,
        initials,
        given,
        prefix,
        family,
    )


def test_an_office_before_a_name_is_no_part_of_it() -> None:
    assert (read_name("Burgemeester De Jong").function, read_name("Burgemeester De Jong").name.full) == (
        "burgemeester",
        "De Jong",
    )


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_an_own_export_imports_again_without_a_change(
    database: Database, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"leden.{ending}"
    count = database.read(lambda session: export_memberships(session, path))
    report = import_members(database, path)
    assert (report.outcome, report.counts["unchanged"], report.change_set) == ("unchanged", count, None)
    assert sum(report.counts.values()) == count == 56


def test_a_cell_changed_in_an_own_export_changes_that_cell_only(database: Database, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = tmp_path / "leden.xlsx"
    database.read(lambda session: export_memberships(session, path, as_of=MARCH))
    book = load_workbook(path)
    sheet = book["Leden"]
    heads = [cell.value for cell in next(sheet.iter_rows())]
    (row,) = [row for row in sheet.iter_rows(min_row=2) if row[heads.index("Naam")].value == "Metz"]
    number = row[0].row
    assert number is not None
    for title, value in (("Portefeuille", "Overvallen"), ("Tot en met", "31-12-2017"), ("Voorletters", "J.")):
        sheet.cell(number, heads.index(title) + 1, value)
    book.save(path)
    report = import_members(database, path)
    assert (report.counts["changed"], report.counts["unchanged"]) == (1, 54)
    found = line_of(database, "tf-mmgi", "2017-12-31", "Metz")
    assert (found.title, found.portfolio, found.span.label) == (
        "J. Metz",
        "Overvallen",
        "van 2017 t/m 31-12-2017",
    )
    assert "J. Metz" not in titles(database, "tf-mmgi", "2018-01-01")
    assert report.change_set is not None
    database.undo(report.change_set)
    assert "Metz" in titles(database, "tf-mmgi", "2018-01-01")


FOREIGN = {
    "Taskforce Veilige Buurten": [
        ["Ledenlijst taskforce Veilige Buurten"],
        [],
        ["Naam", "Functie", "District", "E-mailadres", "Telefoonnummer", "Ingangsdatum"],
        [
            "Burgemeester De Jong",
            "burgemeester",
            "West-Utrecht",
            "jong@gemeente.nl",
            "030 123 45 67",
            "maart 2017",
        ],
        ["Mevr. mr. A. Nieuwkoop", "wethouder", "Stad-Utrecht", "nieuwkoop@utrecht.nl", "", "1-3-2017"],
    ],
    "Adviseurs": [
        ["Orgaan", "Naam", "Rol", "Namens"],
        ["TF PGA", "Nieuwkoop, A.", "adviseur", "gemeente Utrecht"],
        ["Taskforce Onbekend", "Bakker", "lid", ""],
    ],
}


def codes(report: MembersReport) -> list[str]:
    """What a report says of lines; who is not on the list is another matter."""
    return [problem.code for problem in report.problems if problem.code != "not_on_list"]


def answer(report: MembersReport, texts: dict[str, str]) -> dict[tuple[str, int], str]:
    """Decisions by the name that stands in the line."""
    assert report.plan is not None
    return {
        (line.row.sheet, line.row.row): texts[line.given.read.name.surname]
        for line in report.plan.lines
        if line.given is not None and line.given.read.name.surname in texts
    }


def test_matching_is_by_approval_only(database: Database, tmp_path: Path) -> None:
    path = workbook(tmp_path / "lijst.xlsx", FOREIGN)
    report = import_members(database, path, day=MARCH)
    assert (report.outcome, report.counts["needs_decision"], report.change_set) == ("needs_decision", 4, None)
    assert report.plan is not None
    jong = report.plan.lines[0]
    assert [one.name for one in jong.candidates][:2] == ["De Jong, burgemeester", "De Jonge, burgemeester"]
    assert jong.candidates[1].why == "lijkt erop"
    assert codes(report) == ["unknown_person", "unknown_person", "unknown_person", "unknown_body"]


def test_decided_lines_become_members_with_their_contact_data(database: Database, tmp_path: Path) -> None:
    path = workbook(tmp_path / "lijst.xlsx", FOREIGN)
    de_jong = person(database, "Jong", "de")
    first = import_members(database, path, day=MARCH)
    decisions = answer(first, {"De Jong": str(de_jong)})
    decisions["Taskforce Veilige Buurten", 5] = "new"
    decisions["Adviseurs", 2] = "same:Taskforce Veilige Buurten:5"
    report = import_members(database, path, decisions=decisions, day=MARCH)
    assert report.counts == {
        "new": 3,
        "changed": 0,
        "unchanged": 0,
        "skipped": 0,
        "needs_decision": 1,
        "rejected": 0,
    }
    assert {"De Jong", "A. Nieuwkoop"} <= set(titles(database, "tf-vb", "2017-03-01"))
    assert line_of(database, "tf-pga", "2017-03-01", "Nieuwkoop").role_label == "adviseur"
    assert roster_of(database, "tf-vb", "2017-03-01").missing == []
    card = database.read(lambda session: person_card(session, de_jong, MARCH))
    assert {contact.value for contact in card.contacts} == {"jong@gemeente.nl", "030 123 45 67"}
    new = person(database, "Nieuwkoop")
    assert len(database.read(lambda session: person_card(session, new, MARCH)).seats) == 2
    assert len(database.read(lambda session: persons(session, MARCH))) == 49


def test_what_was_decided_once_is_not_asked_again(database: Database, tmp_path: Path) -> None:
    path = workbook(tmp_path / "lijst.xlsx", FOREIGN)
    first = import_members(database, path, day=MARCH)
    decisions = answer(first, {"De Jong": str(person(database, "Jong", "de"))})
    decisions["Taskforce Veilige Buurten", 5] = "new"
    decisions["Adviseurs", 2] = "same:Taskforce Veilige Buurten:5"
    import_members(database, path, decisions=decisions, day=MARCH)
    again = import_members(database, path, day=MARCH)
    assert (again.counts["new"], again.counts["needs_decision"]) == (0, 1)
    assert codes(again) == ["unknown_body"]
    assert again.counts["unchanged"] == 3


def test_a_trial_writes_nothing(database: Database, tmp_path: Path) -> None:
    path = workbook(tmp_path / "lijst.xlsx", FOREIGN)
    report = import_members(
        database, path, day=MARCH, decisions={("Taskforce Veilige Buurten", 5): "new"}, dry_run=True
    )
    assert (report.counts["new"], report.change_set) == (1, None)
    assert len(database.read(lambda session: persons(session, MARCH))) == 48


def test_columns_that_a_member_list_does_not_need_stay_behind(database: Database, tmp_path: Path) -> None:
    rows = [
        ["Naam", "Orgaan", "Geboortedatum", "Woonadres"],
        ["A. Nieuwkoop", "TF PGA", "12-3-1970", "Dorpsstraat 12, 3500 AA Utrecht"],
    ]
    path = workbook(tmp_path / "lijst.xlsx", {"Leden": rows})
    found = read_members(path)
    assert found.left_behind == (("Leden", "Geboortedatum"), ("Leden", "Woonadres"))
    assert "Dorpsstraat" not in repr(found)
    report = import_members(database, path, decisions={("Leden", 2): "new"}, day=MARCH)
    assert "niet gelezen en niet bewaard: Geboortedatum, Woonadres" in report.problems[-1].message


def test_a_list_with_citizen_service_numbers_is_refused_as_a_whole(
    database: Database, tmp_path: Path
) -> None:
    rows = [
        ["Naam", "Orgaan", "BSN"],
        ["A. Nieuwkoop", "TF PGA", "111222333"],
        ["B. Bakker", "TF PGA", "123456782"],
    ]
    path = workbook(tmp_path / "lijst.xlsx", {"Leden": rows})
    with pytest.raises(UserError, match="burgerservicenummers"):
        import_members(database, path)


def test_the_door_for_figures_keeps_refusing_member_lists(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "leden.xlsx"
    database.read(lambda session: export_memberships(session, path))
    report = import_files(database, [path])
    assert [file.outcome for file in report.files] == ["rejected"]
    assert report.files[0].problems[0].code == "personal_data"


def test_a_file_without_a_member_list_says_what_is_wanted(database: Database, tmp_path: Path) -> None:
    path = workbook(tmp_path / "cijfers.xlsx", {"Blad1": [["Gemeente", "PGA"], ["Almere", 5]]})
    with pytest.raises(UserError, match="staat geen ledenlijst"):
        import_members(database, path)
    broken = tmp_path / "stuk.xlsx"
    broken.write_bytes(b"PK\x03\x04 dit is geen werkmap")
    with pytest.raises(UserError):
        import_members(database, broken)


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"Vanaf": "31-11-2016"}, "wrong_date"),
        ({"Namens": "Verweggistan"}, "unknown_organisation"),
        ({"Orgaan": "Taskforce Nergens"}, "unknown_body"),
        ({"Naam": ""}, ""),
    ],
)
def test_a_line_that_cannot_be_read_waits_and_the_others_go_on(
    database: Database, tmp_path: Path, cells: dict[str, str], code: str
) -> None:
    good = {"Naam": "A. Nieuwkoop", "Orgaan": "TF PGA", "Namens": "Stad-Utrecht", "Vanaf": "1-3-2017"}
    wrong = {**good, "Naam": "B. Bakker", **cells}
    rows = [list(good), list(good.values()), list(wrong.values())]
    path = workbook(tmp_path / "lijst.xlsx", {"Leden": rows})
    report = import_members(database, path, decisions={("Leden", 2): "new", ("Leden", 3): "new"}, day=MARCH)
    assert report.counts["new"] == 1
    assert codes(report) == ([code] if code else [])
    assert "A. Nieuwkoop" in titles(database, "tf-pga", "2017-03-01")


def test_a_seat_that_is_taken_is_refused_in_the_list_as_well(database: Database, tmp_path: Path) -> None:
    rows = [
        ["Naam", "Orgaan", "Rol", "Namens", "Vanaf"],
        ["Kooij", "TF PGA", "secretaris", "bureau RVS", "1-3-2017"],
    ]
    path = workbook(tmp_path / "lijst.xlsx", {"Leden": rows})
    kooij = person(database, "Kooij")
    report = import_members(database, path, decisions={("Leden", 2): str(kooij)}, day=MARCH)
    assert report.counts["rejected"] + report.counts["changed"] + report.counts["unchanged"] == 1
    assert titles(database, "tf-pga", "2017-03-01").count("Kooij") == 1


def test_contact_data_of_someone_erased_do_not_come_back_by_a_list(
    database: Database, tmp_path: Path
) -> None:
    de_jong = person(database, "Jong", "de")

    def erase(session: Any) -> None:
        session.get(Person, de_jong).erased_on = MARCH

    database.edit("Gewist", erase)
    rows = [["Naam", "Orgaan", "E-mail"], ["De Jong", "TF VB", "jong@gemeente.nl"]]
    path = workbook(tmp_path / "lijst.xlsx", {"Leden": rows})
    import_members(database, path, decisions={("Leden", 2): str(de_jong)}, day=MARCH)
    assert database.read(lambda session: session.scalars(select(ContactDetail.value)).all()) == []
    assert body(database, "tf-vb")
