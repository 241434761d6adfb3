"""Rosters as files: memberships, compositions, address lists and cards; what is not shared stays inside."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from rvs_desktop import cli
from rvs_desktop.errors import UserError
from rvs_desktop.exporting.memberships import export_memberships, export_roster
from rvs_desktop.exporting.memberships_contacts import addresses, export_addresses, mail_addresses
from rvs_desktop.models.roster.corrections import set_contact
from rvs_desktop.models.roster.persons import Name
from rvs_desktop.models.roster.seats import Appointment, appoint
from rvs_desktop.models.roster.steps import NewPerson
from rvs_desktop.store.database import Database
from tests.rosters import ANNEX, body, day, do, on, person

JANUARY = day("2017-01-31")


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_j1_1_the_command_line_shows_the_same_as_the_page(database_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "leden.csv"
    arguments = ["export", "memberships", "--database", str(database_path), "--output", str(out)]
    assert cli.main([*arguments, "--as-of", "2017-01-31"]) == 0
    annex = [row for row in read_csv(out) if row["body_code"] in ANNEX]
    assert len(annex) == 48
    assert len({row["person_id"] for row in annex}) == 44
    twice = {row["name"] for row in annex if sum(row["person_id"] == one["person_id"] for one in annex) > 1}
    assert twice == {"Cnossen", "De Jong", "Roest", "Kooij"}
    assert cli.main([*arguments, "--as-of", "2010-01-01"]) == 0
    assert read_csv(out) == []
    assert cli.main(arguments) == 0
    assert len(read_csv(out)) == 56


def test_a_vacancy_in_the_east_names_its_reason(tmp_path: Path) -> None:
    file, out = tmp_path / "Oost.rvs", tmp_path / "samenstelling.csv"
    assert cli.main(["new", str(file), "--region", "oost-nederland"]) == 0
    arguments = ["export", "roster", "--database", str(file), "--output", str(out), "--as-of", "2018-02-28"]
    assert cli.main([*arguments, "--body", "et-informatievoorziening"]) == 0
    first, second = read_csv(out)
    assert (first["line"], first["name"]) == ("vacancy", "vacant (door vertrek van burgemeester De Vries)")
    assert first["days_open"] == "28"
    assert second["name"] == "Marjolein Meijners"


@pytest.mark.parametrize("ending", ["txt", "docx"])
def test_j1_10_the_command_line_prints_the_page(database_path: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"pga.{ending}"
    arguments = ["export", "roster", "--database", str(database_path), "--output", str(out)]
    assert cli.main([*arguments, "--as-of", "2017-01-31", "--body", "tf-pga"]) == 0
    if ending == "txt":
        assert out.read_text(encoding="utf-8").startswith(
            "Taskforce Persoonsgerichte Aanpak\nBurgemeesters Div"
        )
    else:
        assert out.read_bytes().startswith(b"PK")


def test_the_workbook_has_dutch_headings_and_opens_as_text(database: Database, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = tmp_path / "leden.xlsx"
    assert database.read(lambda session: export_memberships(session, path, as_of=JANUARY)) == 55
    sheet = load_workbook(path)["Leden"]
    heads = [cell.value for cell in next(sheet.iter_rows())]
    assert heads[2:5] == ["Orgaancode", "Orgaan", "Naam"]
    column = heads.index("Vanaf") + 1
    assert all(sheet.cell(row, column).value == "2017" for row in range(2, 57))


def test_another_ending_is_refused(database: Database, tmp_path: Path) -> None:
    for export in (export_memberships, export_roster):
        with pytest.raises(UserError, match=r"\.csv of \.xlsx"):
            database.read(lambda session, f=export: f(session, tmp_path / "leden.ods", as_of=JANUARY))


def shared_and_not(database: Database) -> list[int]:
    roest, metz = person(database, "Roest"), person(database, "Metz")
    do(database, lambda s: set_contact(s, roest, "email", "roest@gemeente.example"))
    do(database, lambda s: set_contact(s, roest, "mobile", "06 11 22 33 44", shared=False))
    do(database, lambda s: set_contact(s, metz, "phone", "+31 30 123 45 67"))
    return [roest, metz]


def test_j1_10_what_someone_does_not_share_is_left_out(database: Database, tmp_path: Path) -> None:
    chosen = shared_and_not(database)
    for ending in ("csv", "xlsx", "vcf"):
        path = tmp_path / f"adressen.{ending}"
        count = database.read(lambda session, p=path: export_addresses(session, p, chosen, JANUARY))
        assert count == 2
        content = path.read_bytes()
        assert b"06 11 22 33 44" not in content
        if ending != "xlsx":
            assert b"roest@gemeente.example" in content
    found = database.read(lambda session: addresses(session, chosen, JANUARY))
    assert mail_addresses(found) == ["roest@gemeente.example"]


def test_a_visiting_card_is_read_by_an_address_book(database: Database, tmp_path: Path) -> None:
    name = NewPerson(Name("Pas;,\\Groot", "van der", "Jan", title="mr."))
    wanted = Appointment(body(database, "tf-vb"), name, on("2017"))
    do(database, lambda session: appoint(session, wanted))
    who = person(database, "Pas;,\\Groot", "van der")
    do(database, lambda session: set_contact(session, who, "email", f"{'lang' * 30}@gemeente.example"))
    path = tmp_path / "kaart.vcf"
    database.read(lambda session: export_addresses(session, path, [who], JANUARY))
    content = path.read_bytes()
    lines = content.decode().split("\r\n")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"]
    assert lines[2] == "N:Pas\\;\\,\\\\Groot;Jan;van der;mr.;"
    assert lines[3] == "FN:Jan van der Pas\\;\\,\\\\Groot"
    assert all(len(line.encode()) <= 75 for line in lines)
    unfolded = content.decode().replace("\r\n ", "")
    assert f"EMAIL;TYPE=internet,work:{'lang' * 30}@gemeente.example" in unfolded
    assert lines[-2:] == ["END:VCARD", ""]


@pytest.mark.parametrize("text", ["=1+1", "@cmd", "+31 6 1234", "-5"])
def test_a_hostile_name_does_not_run(database: Database, tmp_path: Path, text: str) -> None:
    from openpyxl import load_workbook

    target = body(database, "tf-vb")
    wanted = Appointment(target, NewPerson(Name(text)), on("2017"))
    do(database, lambda session: appoint(session, wanted))
    book, table = tmp_path / "leden.xlsx", tmp_path / "leden.csv"
    for path in (book, table):
        database.read(lambda session, p=path: export_memberships(session, p, as_of=JANUARY))
    cells: list[Any] = [cell for row in load_workbook(book)["Leden"].iter_rows() for cell in row]
    (cell,) = [cell for cell in cells if cell.value == text and cell.column_letter == "E"]
    assert cell.data_type == "s"
    assert f"'{text}" in {row["family_name"] for row in read_csv(table)}


def test_a_hostile_name_still_imports_again_without_a_change(database: Database, tmp_path: Path) -> None:
    from rvs_desktop.importing.members.service import import_members

    target = body(database, "tf-vb")
    wanted = Appointment(target, NewPerson(Name("=1+1")), on("2017"))
    do(database, lambda session: appoint(session, wanted))
    for path in (tmp_path / "leden.xlsx", tmp_path / "leden.csv"):
        database.read(lambda session, p=path: export_memberships(session, p))
        assert import_members(database, path).outcome == "unchanged", path.suffix
