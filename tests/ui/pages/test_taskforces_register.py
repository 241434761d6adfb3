"""The register on the page of taskforces: persons, privacy, member lists, and what leaves the taskforces."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.pages.rosters_at_hand import WAIT_MS, names, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.pages.taskforces import TaskforcesPage
    from tests.ui.conftest import Answers


def test_j1_4_the_register_shows_all_seats_of_a_person_and_changes_contact_data_once(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    taskforces.show_view("people")
    settle(taskforces, qtbot)
    row = next(
        row for row in taskforces.middle.people.table.source.page(0, 60) if row and row.name == "Roest"
    )
    taskforces.middle.people.table.view.go_to(row.key, "name")
    settle(taskforces, qtbot)
    assert taskforces.person.card is not None
    assert len(taskforces.person.card.seats) == 2
    taskforces.do("person_contact")
    settle(taskforces, qtbot)
    taskforces.form.put("phone", "035 123 45 67")
    taskforces.form.look_ahead()
    settle(taskforces, qtbot)
    assert "het geldt voor alle 2 lidmaatschappen" in taskforces.form.lines()
    taskforces.form.submit()
    settle(taskforces, qtbot)
    assert [one.value for one in taskforces.person.card.contacts] == ["035 123 45 67"]


def test_j1_5_the_end_of_an_office_asks_per_membership(taskforces: TaskforcesPage, qtbot: QtBot) -> None:
    taskforces.show_view("people")
    settle(taskforces, qtbot)
    row = next(
        row for row in taskforces.middle.people.table.source.page(0, 60) if row and row.name == "Roest"
    )
    taskforces.middle.people.table.view.go_to(row.key, "name")
    settle(taskforces, qtbot)
    taskforces.do("person_function")
    settle(taskforces, qtbot)
    assert taskforces.form.verb is not None
    fates = [field.label for field in taskforces.form.verb.fields if field.key.startswith("fate:")]
    assert len(fates) == 2
    fields = taskforces.form.widget("last_day").parentWidget()
    assert fields is not None
    assert fields.minimumSizeHint().width() < taskforces.form.width()  # names of long seats break
    taskforces.form.look_ahead()
    settle(taskforces, qtbot)
    assert "1 functie eindigt" in taskforces.form.lines()


def test_near_names_are_proposed_with_a_warning_and_never_merged_by_themselves(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    taskforces.show_view("people")
    settle(taskforces, qtbot)
    assert taskforces.middle.people.near.text() == "2 paren namen lijken op elkaar"
    taskforces.middle.people.near.click()
    settle(taskforces, qtbot)
    assert taskforces.form.verb is not None
    assert taskforces.form.verb.title == "Personen samenvoegen"
    taskforces.form.look_ahead()
    settle(taskforces, qtbot)
    assert "2 personen worden 1." in taskforces.form.lines()
    taskforces.close_panel()
    settle(taskforces, qtbot)
    assert taskforces.middle.people.fact.text().startswith("48 personen")


def test_a_member_list_is_decided_line_by_line(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, answers: Answers
) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet: Any = book.active
    for row in (
        ["Orgaan", "Naam", "Namens", "Vanaf"],
        ["TF PGA", "A. Nieuwkoop", "Stad-Utrecht", "1-3-2017"],
        ["TF VB", "Burgemeester De Jong", "West-Utrecht", "1-3-2017"],
    ):
        sheet.append(row)
    path = tmp_path / "leden.xlsx"
    book.save(path)
    answers.files = [path]
    taskforces.do("members_import")
    qtbot.waitUntil(lambda: taskforces.middle.members.table.view.table.rowCount() == 2, timeout=WAIT_MS)
    source: Any = taskforces.middle.members.table.source
    decision = source.fields[5]
    first, second = source.page(0, 2)
    assert source.check(first, decision, "9").refusal
    from rvs_desktop.ui.tables.source import CellEdit

    chosen = source.check(second, decision, "1")
    assert chosen.text == "De Jong, burgemeester"
    source.apply("", [CellEdit(first.key, "decision", "new"), CellEdit(second.key, "decision", chosen.value)])
    qtbot.waitUntil(lambda: taskforces.middle.members.take.text() == "2 regels importeren", timeout=WAIT_MS)
    shown = source.page(0, 2)
    assert [row.cells[5].text for row in shown] == ["nieuw in het register", "De Jong, burgemeester"]
    assert (
        source.check(shown[1], decision, "1").value == chosen.value
    )  # who it can be stays to be chosen from
    with qtbot.waitSignal(window.workspace.changed, timeout=WAIT_MS):
        taskforces.middle.members.take.click()
    taskforces.choose_day(date(2017, 3, 1))
    settle(taskforces, qtbot)
    assert "A. Nieuwkoop" in names(taskforces)


def without_dates(tmp_path: Path) -> Path:
    """A member list of one line that says nothing of when."""
    from openpyxl import Workbook

    book = Workbook()
    sheet: Any = book.active
    sheet.append(["Orgaan", "Naam", "Namens"])
    sheet.append(["TF PGA", "A. Nieuwkoop", "Stad-Utrecht"])
    path = tmp_path / "leden zonder datum.xlsx"
    book.save(path)
    return path


def test_a_line_without_a_date_begins_on_the_day_that_is_shown_or_another_one_that_is_given(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, answers: Answers
) -> None:
    from rvs_desktop.ui.tables.source import CellEdit

    answers.files = [without_dates(tmp_path)]
    taskforces.do("members_import")
    view = taskforces.middle.members
    qtbot.waitUntil(lambda: view.table.view.table.rowCount() == 1, timeout=WAIT_MS)
    assert (view.day.text(), view.day_fact.text()) == ("31-1-2017", "de peildatum")
    source: Any = view.table.source
    source.apply("", [CellEdit(source.page(0, 1)[0].key, "decision", "new")])
    settle(taskforces, qtbot)
    view.day.setText("31-2-2017")
    view.day.editingFinished.emit()
    assert not view.take.isEnabled()
    view.day.setText("1-2-2017")
    view.day.editingFinished.emit()
    settle(taskforces, qtbot)
    with qtbot.waitSignal(window.workspace.changed, timeout=WAIT_MS):
        view.take.click()
    settle(taskforces, qtbot)
    assert "A. Nieuwkoop" not in names(taskforces)
    taskforces.choose_day(date(2017, 2, 1))
    settle(taskforces, qtbot)
    assert "A. Nieuwkoop" in names(taskforces)
    assert window.status.backup.text().startswith("Reservekopie vandaag"), "made before the import"


def test_ctrl_e_writes_what_is_on_screen(taskforces: TaskforcesPage, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    job = taskforces.export()
    assert job is not None
    assert job.file_name == "Persoonsgerichte Aanpak 31-1-2017.xlsx"
    job.work(tmp_path / "uit.xlsx", _silent)  # pyright: ignore[reportArgumentType]  # nobody listens
    assert load_workbook(tmp_path / "uit.xlsx").sheetnames[0] == "Samenstelling"


def _silent(*_arguments: object) -> None:
    return None


def test_the_page_copies_the_composition_as_text(taskforces: TaskforcesPage) -> None:
    taskforces.do("roster_copy")
    assert (
        QGuiApplication.clipboard()
        .text()
        .startswith(
            "Taskforce Persoonsgerichte Aanpak\nBurgemeesters Divendal en als plaatsvervanger Witteman"
        )
    )


@pytest.mark.parametrize("ending", ["docx", "xlsx", "vcf"])
def test_files_leave_the_page(
    taskforces: TaskforcesPage, qtbot: QtBot, answers: Answers, tmp_path: Path, ending: str
) -> None:
    answers.place = tmp_path / f"uit.{ending}"
    taskforces.do({"docx": "roster_page", "xlsx": "members_export", "vcf": "roster_addresses"}[ending])
    settle(taskforces, qtbot)
    assert answers.place.stat().st_size > 300
