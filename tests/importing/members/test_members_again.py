"""Member lists that come back: forms of Dutch names, a second corrected list, empty seats, and who is not on it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from rvs_desktop.cli import main
from rvs_desktop.exporting.memberships import export_memberships
from rvs_desktop.importing.members.names import is_nobody, read_name
from rvs_desktop.importing.members.service import MembersReport, import_members
from rvs_desktop.models.roster.corrections import rename
from rvs_desktop.models.roster.people import person_card, persons
from rvs_desktop.store.database import Database
from tests.importing.members.test_members import workbook
from tests.rosters import day, do, line_of, on, person, titles

MARCH = day("2017-03-01")
HEADS = ["Orgaan", "Naam", "Functie", "Namens", "E-mail", "Telefoon", "Vanaf"]


def listed(path: Path, *rows: list[Any]) -> Path:
    return workbook(path, {"Leden": [HEADS, *rows]})


def accepted(database: Database, path: Path) -> MembersReport:
    """Import a list of which each line is someone new."""
    first = import_members(database, path, day=MARCH, dry_run=True)
    assert first.plan is not None
    decisions = {(line.row.sheet, line.row.row): "new" for line in first.plan.lines}
    return import_members(database, path, decisions=decisions, day=MARCH)


@pytest.mark.parametrize(
    ("text", "function", "title", "initials", "prefix", "family"),
    [
        ("mr. dr. A.B. van der Berg-de Vries", "", "mr. dr.", "A.B.", "van der", "Berg-de Vries"),
        ("Berg-de Vries, mr. dr. A.B. van der", "", "mr. dr.", "A.B.", "van der", "Berg-de Vries"),
        ("mr.dr. A.B. van der Berg - de Vries", "", "mr. dr.", "A.B.", "van der", "Berg-de Vries"),
        ("wnd. burgemeester P. de Baat", "waarnemend burgemeester", "", "P.", "de", "Baat"),
        ("plv. Hoofdofficier Rutgers", "plv. hoofdofficier", "", "", "", "Rutgers"),
        ("jhr. mr. J.W. baron van Heeckeren", "", "jhr. mr.", "J.W.", "baron van", "Heeckeren"),
        ("L. 't Hart-de Wit", "", "", "L.", "'t", "Hart-de Wit"),
    ],
)
def test_more_forms_of_dutch_names(
    text: str, function: str, title: str, initials: str, prefix: str, family: str
) -> None:
    found = read_name(text)
    name = found.name
    assert (found.function, name.title, name.initials, name.prefix, name.family_name) == (
        function,
        title,
        initials,
        prefix,
        family,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vacature", True),
        ("Vacant (door vertrek)", True),
        ("N.N.", True),
        ("nog te benoemen", True),
        ("Openneer", False),
        ("Nogal", False),
        ("Vacantius", False),
    ],
)
def test_what_stands_for_an_empty_seat_is_no_name(text: str, expected: bool) -> None:
    assert is_nobody(text) is expected


def test_an_empty_seat_in_a_list_brings_nobody(database: Database, tmp_path: Path) -> None:
    path = listed(tmp_path / "lijst.xlsx", ["TF PGA", "vacature", "burgemeester", "Stad-Utrecht", "", "", ""])
    report = import_members(database, path, day=MARCH, decisions={("Leden", 2): "new"})
    assert (report.counts["skipped"], report.counts["new"], report.change_set) == (1, 0, None)
    assert report.problems[0].code == "vacancy"
    assert len(database.read(lambda session: persons(session, MARCH))) == 48


def test_a_telephone_number_that_excel_took_for_a_number_keeps_its_first_nought(
    database: Database, tmp_path: Path
) -> None:
    row = [
        "TF PGA",
        "A.B. van der Berg",
        "wethouder",
        "Stad-Utrecht",
        "berg@utrecht.nl",
        302861000,
        "1-3-2017",
    ]
    accepted(database, listed(tmp_path / "lijst.xlsx", row))
    who = person(database, "Berg", "van der")
    card = database.read(lambda session: person_card(session, who, MARCH))
    assert {contact.value for contact in card.contacts} == {"berg@utrecht.nl", "0302861000"}


def test_a_second_corrected_list_changes_only_what_it_says_otherwise(
    database: Database, tmp_path: Path
) -> None:
    rows = [
        ["TF PGA", "mr. dr. A.B. van der Berg-de Vries", "wethouder", "Stad-Utrecht", "", "", "1-3-2017"],
        ["TF VB", "C. Nieuwkoop", "wethouder", "Stad-Utrecht", "c@utrecht.nl", "", "1-3-2017"],
    ]
    accepted(database, listed(tmp_path / "eerste.xlsx", *rows))
    again = import_members(database, listed(tmp_path / "weer.xlsx", *rows), day=MARCH)
    assert (again.counts["unchanged"], again.change_set) == (2, None)
    rows[0][2:4] = ["burgemeester", "West-Utrecht"]
    rows[1][6] = "1-4-2017"
    second = import_members(database, listed(tmp_path / "tweede.xlsx", *rows), day=MARCH)
    assert second.counts["changed"] == 2
    found = line_of(database, "tf-pga", "2017-04-01", "Van der Berg-de Vries")
    assert (found.behalf.label, found.function_label) == ("West-Utrecht", "burgemeester")
    assert "C. Nieuwkoop" not in titles(database, "tf-vb", "2017-03-31")
    assert "C. Nieuwkoop" in titles(database, "tf-vb", "2017-04-01")
    assert second.change_set is not None
    database.undo(second.change_set)
    assert line_of(database, "tf-pga", "2017-04-01", "Van der Berg-de Vries").behalf.label == "Stad-Utrecht"


def test_who_is_not_on_the_list_is_told_and_stays(database: Database, tmp_path: Path) -> None:
    path = listed(tmp_path / "lijst.xlsx", ["TF PGA", "A. Bakker", "wethouder", "Stad-Utrecht", "", "", ""])
    report = accepted(database, path)
    (remark,) = [problem for problem in report.problems if problem.code == "not_on_list"]
    assert remark.message.startswith("Taskforce Persoonsgerichte Aanpak: 10 leden staan niet op deze lijst.")
    assert len(titles(database, "tf-pga", "2017-03-01")) == 11
    assert (report.outcome, report.counts["needs_decision"]) == ("imported", 0)


def test_j1_4_a_list_of_earlier_with_the_earlier_name_does_not_take_the_new_name_back(
    database: Database, tmp_path: Path
) -> None:
    metz = person(database, "Metz")
    do(database, lambda session: rename(session, metz, on("2018"), {"family_name": "Jansen-de Vries"}))
    path = tmp_path / "toen.xlsx"
    database.read(lambda session: export_memberships(session, path, as_of=day("2017-01-31")))
    report = import_members(database, path)
    assert (report.outcome, report.counts["changed"], report.change_set) == ("unchanged", 0, None)
    assert "Jansen-de Vries" in titles(database, "tf-mmgi", "2018-01-01")


def test_the_command_line_reads_member_lists_and_asks_nothing(
    database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "leden.xlsx"
    database.read(lambda session: export_memberships(session, path))
    foreign = listed(tmp_path / "lijst.xlsx", ["TF PGA", "A. Bakker", "", "Stad-Utrecht", "", "", ""])
    database.close()
    target = ["--members", "--database", str(database.path)]
    assert main(["import", str(path), *target]) == 0
    assert main(["import", str(foreign), *target]) == 3
    told = capsys.readouterr().out
    assert "niets nieuws" in told
    assert "A. Bakker staat nog niet in het register" in told
