"""The return sheet as a municipality gets it: its own figures in grey, cells to fill in, and nothing of others."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from rvs_desktop.errors import Cancelled, UserError
from rvs_desktop.exporting.return_sheet_workbook import write_return_sheet, write_return_sheets
from rvs_desktop.importing.files.readers import read_workbook
from rvs_desktop.importing.return_sheets.form import find_forms
from rvs_desktop.models.rounds import editing
from rvs_desktop.models.rounds.tables import ReturnSheet
from rvs_desktop.store.database import Database
from tests.filling import fill
from tests.return_sheets import FIRST_ROW, Opened, issue, write
from tests.rounds_helping import LOPIK, URK, ZEIST, area, open_round


def text_of(path: Path) -> str:
    """All texts of a workbook, hidden ones too."""
    with zipfile.ZipFile(path) as package:
        return "".join(package.read(name).decode() for name in package.namelist() if name.endswith(".xml"))


def test_j7_10_own_history_is_grey_and_locked_and_the_question_is_open(
    database: Database, tmp_path: Path
) -> None:
    for quarter, value in (("2020-Q1", 5), ("2020-Q3", None), ("2020-Q4", 1250)):
        fill(database, "pga_local_plans", {(ZEIST, quarter): value, (LOPIK, quarter): 777})
    (content,) = issue(database, ZEIST)
    path = write(content, tmp_path)
    sheet = Opened(path).sheet
    heading = [cell.value for cell in sheet[7]]
    assert heading == ["Gegeven", "rvs-rij/kop", "Q1 2020", "Q2 2020", "Q3 2020", "Q4 2020", "Q1 2021"]
    first = sheet[FIRST_ROW]
    assert [cell.value for cell in first[2:]] == [5, None, None, 1250, None]
    assert [cell.protection.locked for cell in first[2:]] == [True, True, True, True, False]
    assert first[5].number_format == "#,##0"
    assert first[5].fill.fgColor.rgb.endswith("E9ECF0")
    assert "777" not in text_of(path), "figures of another municipality"
    assert "Lopik" not in text_of(path)


def test_j7_10_keys_are_hidden_and_protection_has_no_password(database: Database, tmp_path: Path) -> None:
    (content,) = issue(database, ZEIST)
    opened = Opened(write(content, tmp_path))
    assert opened.book.sheetnames == ["Invullen", "Uitleg", "rvs"]
    assert [sheet.sheet_state for sheet in opened.book] == ["visible", "visible", "veryHidden"]
    assert opened.sheet.row_dimensions[1].hidden
    assert opened.sheet.column_dimensions["B"].hidden
    protection = opened.sheet.protection
    assert (protection.sheet, protection.password) == (True, None)
    assert opened.book.properties.creator == "Bureau RVS"
    (form,) = find_forms(read_workbook(opened.path))
    assert (form.key.area, form.key.dataset, form.key.period) == (ZEIST, "pga", "2021-Q1")
    assert not any(sign.isdigit() for sign in form.key.token), (
        "digits could be taken for the number of a person"
    )


def test_j7_10_input_cells_take_counts_and_the_words_for_none(database: Database, tmp_path: Path) -> None:
    (content,) = issue(database, ZEIST)
    rules: list[Any] = Opened(write(content, tmp_path)).sheet.data_validations.dataValidation
    assert len(rules) == 6
    rule = rules[0]
    assert (str(rule.sqref), rule.type, rule.errorStyle or "stop") == ("G8", "custom", "stop")
    for part in ("G8>=0", "G8=INT(G8)", 'G8="n.b."', 'G8="n.v.t."', 'G8="geheim"'):
        assert part in rule.formula1
    assert "0 als er geen zijn" in rule.error


def test_the_instructions_are_dutch_and_say_when(database: Database, tmp_path: Path) -> None:
    asked = open_round(database, period="2021-Q1", due=date(2021, 4, 15))
    urk = area(database, URK)
    database.edit("Uitstel", lambda session: editing.extend(session, asked, urk, date(2021, 4, 30), "ziekte"))
    paths = [write(content, tmp_path) for content in issue(database, ZEIST, URK)]
    assert "Vul de lichte vakken in en stuur dit bestand uiterlijk 15 april 2021 terug." in text_of(paths[0])
    assert "uiterlijk 30 april 2021" in text_of(paths[1])
    words = " ".join(str(cell.value) for row in Opened(paths[0]).book["Uitleg"].rows for cell in row)
    for said in ("vul dan 0 in", "niet geleverd", "geen namen", "Er is geen wachtwoord"):
        assert said in words
    assert "vertrouwelijk – bevat kleine aantallen" in text_of(paths[0])


def test_a_quarter_of_a_monthly_dataset_asks_its_months(database: Database, tmp_path: Path) -> None:
    (content,) = issue(database, ZEIST, dataset="burgernet", period="2021-Q1")
    sheet = Opened(write(content, tmp_path)).sheet
    assert [cell.value for cell in sheet[7]][2:] == [
        "september 2020",
        "oktober 2020",
        "november 2020",
        "december 2020",
        "januari 2021",
        "februari 2021",
        "maart 2021",
    ]
    assert "kleine aantallen" not in text_of(tmp_path / content.file_name)


def test_what_is_known_already_is_filled_in(database: Database, tmp_path: Path) -> None:
    fill(database, "top_x_plans", {(ZEIST, "2021-Q1"): 8})
    (content,) = issue(database, ZEIST)
    assert Opened(write(content, tmp_path)).cell("top_x_plans", 7).value == 8


def test_every_issue_is_remembered_with_a_token_of_its_own(database: Database) -> None:
    issue(database, ZEIST, LOPIK)
    issue(database, ZEIST)
    tokens = database.read(lambda session: session.scalars(select(ReturnSheet.token)).all())
    assert len(set(tokens)) == 3
    database.undo()
    assert database.read(lambda session: len(session.scalars(select(ReturnSheet.id)).all())) == 2


def test_a_folder_of_sheets_has_one_for_each_and_can_be_stopped(database: Database, tmp_path: Path) -> None:
    contents = issue(database, ZEIST, LOPIK)
    told: list[tuple[int, int]] = []
    paths = write_return_sheets(contents, tmp_path, progress=lambda done, count: told.append((done, count)))
    assert [path.name for path in paths] == [
        "PGA en Top-X Q1 2021 - Zeist.xlsx",
        "PGA en Top-X Q1 2021 - Lopik.xlsx",
    ]
    assert told == [(0, 2), (1, 2)]

    def stop(done: int, count: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_return_sheets(contents, tmp_path / "twee", progress=stop)
    assert not (tmp_path / "twee").exists()


def test_a_sheet_that_cannot_be_written_says_so(database: Database, tmp_path: Path) -> None:
    (content,) = issue(database, ZEIST)
    with pytest.raises(UserError, match="bestaat niet"):
        write_return_sheet(content, tmp_path / "weg" / "blad.xlsx")


def test_a_name_with_signs_that_no_file_can_have(database: Database) -> None:
    from dataclasses import replace

    (content,) = issue(database, ZEIST)
    odd = replace(content, dataset='PGA/Top-X: "nieuw"?')
    assert odd.file_name == "PGA-Top-X- -nieuw-- Q1 2021 - Zeist.xlsx"
