"""The oversight of rosters: coverage, composition rules, terms of keeping, and subject access."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from sqlalchemy import select

from rvs_desktop.ui.tables.source import CellEdit
from tests.ui.pages.rosters_at_hand import WAIT_MS, give_address, is_there, settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from sqlalchemy.orm import Session

    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.pages.taskforces import TaskforcesPage
    from rvs_desktop.ui.tables.panel import TablePanel
    from tests.ui.conftest import Answers


def oversee(page: TaskforcesPage, face: str, qtbot: QtBot) -> None:
    page.oversee(face)
    settle(page, qtbot)


def texts(table: TablePanel) -> list[list[str]]:
    model = table.view.table
    return [
        [str(model.data(model.index(row, column)) or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_j1_8_the_matrix_shows_numbers_empty_seats_and_nothing_foreseen(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    oversee(taskforces, "coverage", qtbot)
    face = taskforces.middle.oversight.coverage
    assert face.fact.text() == "53 leden, 1 plaatsvervanger, 1 liaison in 7 organen"
    assert face.warning.text() == "3 keer geen lid"
    rows = {row[0]: row for row in texts(face.table)}
    city = [field.help or field.title for field in face.source.fields].index("Stad-Utrecht")
    assert [
        rows[name][city] for name in ("Georganiseerde Ondermijnende Criminaliteit", "Veilige Buurten")
    ] == [
        "1",
        "geen",
    ]
    assert rows["Burgernet Midden-Nederland"][city] == ""
    face.table.view.go_to(
        next(row.key for row in face.source.page(0, 9) if row and row.name.endswith("Buurten")),
        face.source.fields[city].key,
    )
    assert face.table.describe()[0] == "Taskforce Veilige Buurten, Stad-Utrecht: geen lid, wel voorzien."


def test_j1_8_the_sums_under_the_matrix_are_those_of_what_is_shown(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    oversee(taskforces, "coverage", qtbot)
    face = taskforces.middle.oversight.coverage
    (total,) = face.source.totals()
    assert [str(getattr(cell, "text", cell)) for cell in total.cells] == (
        ["Samen", "6", "5", "9", "3", "6", "6", "7", "6", "5", "53"]
    )
    face.views.set_value("open")
    face.views.chosen.emit("open")
    assert len(texts(face.table)) == 3
    (total,) = face.source.totals()
    assert str(getattr(total.cells[-1], "text", "")) == "25"


def test_j1_8_the_matrix_opens_a_body_by_the_keyboard_and_is_copied_with_its_words(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    oversee(taskforces, "coverage", qtbot)
    view = taskforces.middle.oversight.coverage.table.view
    view.setFocus()
    view.selectAll()
    QTest.keyClick(
        view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Orgaan\t")
    assert lines[1].startswith("Veilige Buurten\t1\t1\t2\t")
    key = next(row.key for row in view.table.source.page(0, 9) if row and row.name.endswith("Impact"))
    view.go_to(key, "name")
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    settle(taskforces, qtbot)
    assert taskforces.views.value() == "composition"
    assert taskforces.composition.roster is not None
    assert taskforces.composition.roster.body.code == "tf-mmgi"


def test_j1_8_the_matrix_is_saved_as_it_is_shown_with_three_states_in_words(
    taskforces: TaskforcesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    from openpyxl import load_workbook

    oversee(taskforces, "coverage", qtbot)
    job = taskforces.export()
    assert job is not None
    assert job.file_name == "Dekking 31-1-2017.xlsx"
    job.work(tmp_path / "uit.xlsx", _silent)  # pyright: ignore[reportArgumentType]  # nobody listens
    cells = [
        [cell.value for cell in row] for row in load_workbook(tmp_path / "uit.xlsx")["Dekking"].iter_rows()
    ]
    (row,) = [row for row in cells if row[0] == "Veilige Buurten"]
    assert row[1:5] == [1, 1, 2, "geen"]
    (row,) = [row for row in cells if row[0] == "Burgernet Midden-Nederland"]
    assert row[1] == "geen zetel voorzien"


def test_another_day_shows_another_matrix(taskforces: TaskforcesPage, qtbot: QtBot) -> None:
    oversee(taskforces, "coverage", qtbot)
    taskforces.choose_day(date(2010, 1, 1))
    settle(taskforces, qtbot)
    assert texts(taskforces.middle.oversight.coverage.table) == []
    assert taskforces.middle.oversight.coverage.warning.text() == ""


def test_rules_that_are_not_met_are_listed_with_since_when(taskforces: TaskforcesPage, qtbot: QtBot) -> None:
    oversee(taskforces, "rules", qtbot)
    face = taskforces.middle.oversight.rules
    assert face.fact.text() == "3 keer een regel niet nagekomen op 31-1-2017"
    assert texts(face.table)[0] == [
        "Veilige Buurten",
        "Een lid uit elk district",
        "Stad-Utrecht",
        "ten minste 1",
        "0",
        "1-1-2017",
        "31",
    ]
    assert face.rules_fact.text() == "13 regels gelden"


def test_a_rule_is_made_and_ended_with_a_preview_and_can_be_undone(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot
) -> None:
    oversee(taskforces, "rules", qtbot)
    face = taskforces.middle.oversight.rules
    face.add.click()
    settle(taskforces, qtbot)
    taskforces.form.put("label", "drie adviseurs")
    taskforces.form.put("role", "adviseur")
    taskforces.form.put("kind", "Taskforces")
    taskforces.form.put("least", "3")
    taskforces.form.look_ahead()
    settle(taskforces, qtbot)
    assert "1 regel komt erbij; hij geldt voor" in taskforces.form.lines()
    taskforces.form.submit()
    settle(taskforces, qtbot)
    assert face.rules_fact.text() == "14 regels gelden"
    assert face.fact.text().startswith("7 keer")
    window.workspace.undo()
    settle(taskforces, qtbot)
    assert face.fact.text().startswith("3 keer")


def test_a_rule_is_corrected_in_the_table_and_wrong_numbers_are_refused(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    oversee(taskforces, "rules", qtbot)
    face = taskforces.middle.oversight.rules
    source: Any = face.rules.source
    (row,) = [
        row
        for row in source.page(0, 20)
        if row.name == "Een lid uit elk district" and row.cells[6].text == "3 keer niet"
    ]
    fields = {field.key: field for field in source.fields}
    assert source.check(row, fields["least"], "veel").refusal
    assert source.check(row, fields["least"], "1001").refusal
    assert source.check(row, fields["label"], " ").refusal
    source.apply("Regel gecorrigeerd", [CellEdit(row.key, "least", 0)])
    settle(taskforces, qtbot)
    assert face.fact.text() == "Alle regels zijn nagekomen op 31-1-2017"


def test_d4_the_terms_show_what_would_go_and_only_a_yes_erases_it(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot, answers: Answers
) -> None:
    give_address(taskforces, "Gorter", qtbot)
    taskforces.do("retention")
    settle(taskforces, qtbot)
    face = taskforces.middle.oversight.terms
    assert face.fact.text() == "1 oud-lid met contactgegevens over de termijn"
    assert texts(face.table) == [["Gorter", "31-12-2018", "2", "naam, functie en zetels"]]
    assert face.erase.text() == "2 contactgegevens wissen"
    answers.choice = "keep"
    face.erase.click()
    settle(taskforces, qtbot)
    assert len(texts(face.table)) == 1
    assert answers.questions[-1].proposed.key == "keep", "Enter alone erases nothing"
    answers.choice = "erase"
    with qtbot.waitSignal(window.workspace.changed, timeout=WAIT_MS):
        face.erase.click()
    settle(taskforces, qtbot)
    assert texts(face.table) == []
    assert not face.erase.isEnabled()
    assert "gewist" not in window.commands["undo"].text()


def test_after_erasing_the_keyboard_stays_where_it_was(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot, answers: Answers
) -> None:
    give_address(taskforces, "Gorter", qtbot)
    taskforces.do("retention")
    settle(taskforces, qtbot)
    face = taskforces.middle.oversight.terms
    face.erase.setFocus()
    answers.choice = "erase"
    with qtbot.waitSignal(window.workspace.changed, timeout=WAIT_MS):
        QTest.keyClick(face.erase, Qt.Key.Key_Space)
    settle(taskforces, qtbot)
    assert not face.erase.isEnabled()
    qtbot.waitUntil(lambda: face.table.isAncestorOf(window.shell.focusWidget()), timeout=WAIT_MS)


def test_d4_opening_a_file_tells_calmly_of_contact_data_past_their_term_and_leads_there(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot
) -> None:
    give_address(taskforces, "Gorter", qtbot)
    assert window.workspace.info is not None
    path = window.workspace.info.path
    with qtbot.waitSignals([window.workspace.opened, window.files.backed_up], timeout=WAIT_MS):
        window.files.open_path(path)
    bar = window.pages.message
    qtbot.waitUntil(lambda: "over de bewaartermijn: 1." in bar.text(), timeout=WAIT_MS)
    bar.acted.emit("retention")
    qtbot.waitUntil(lambda: is_there(window), timeout=WAIT_MS)
    page: Any = window.pages.current
    assert page.views.value() == "oversight"
    assert texts(page.middle.oversight.terms.table) == [
        ["Gorter", "31-12-2018", "2", "naam, functie en zetels"]
    ]


def test_d4_the_term_is_chosen_on_the_screen(taskforces: TaskforcesPage, qtbot: QtBot) -> None:
    taskforces.do("retention")
    settle(taskforces, qtbot)
    face = taskforces.middle.oversight.terms
    assert face.months.value() == 12
    face.months.setValue(6)
    face.months.editingFinished.emit()
    settle(taskforces, qtbot)
    assert face.data is not None
    assert face.data.due.months == 6
    assert face.data.terms[0].kept == "tot 6 maanden na het laatste lidmaatschap"


def test_d7_the_overview_of_a_person_is_copied_saved_and_logged(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    give_address(taskforces, "Gorter", qtbot)
    taskforces.show_view("people")
    settle(taskforces, qtbot)
    key = next(
        row.key for row in taskforces.middle.people.table.source.page(0, 60) if row and row.name == "Gorter"
    )
    taskforces.middle.people.table.view.go_to(key, "name")
    settle(taskforces, qtbot)
    taskforces.do("person_held")
    settle(taskforces, qtbot)
    face = taskforces.middle.oversight.access
    assert face.title.text() == "Gorter"
    told = {row[0]: row[1] for row in texts(face.held)}
    assert told["Mobiel"] == "06 1234 (niet gedeeld)"
    face.copy.click()
    assert "E-mail: nieuwkoop@voorbeeld.nl (gedeeld)" in QGuiApplication.clipboard().text()
    job = taskforces.export()
    assert job is not None
    assert job.file_name.startswith("Inzage ")
    job.work(tmp_path / "uit.xlsx", _silent)  # pyright: ignore[reportArgumentType]  # nobody listens
    undo = window.commands["undo"].text()
    with qtbot.waitSignal(window.workspace.changed, timeout=WAIT_MS):
        face.give.click()
    settle(taskforces, qtbot)
    assert "Eerder inzage gegeven op" in {row[0] for row in texts(face.held)}
    assert window.commands["undo"].text() == undo


def test_d7_erasing_on_request_asks_and_keeps_name_and_seat(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot, answers: Answers
) -> None:
    give_address(taskforces, "Gorter", qtbot)
    line = next(one for one in taskforces.composition.selected() if one.title == "Gorter")
    taskforces.oversee("access", line.person)
    settle(taskforces, qtbot)
    face = taskforces.middle.oversight.access
    answers.choice = "erase"
    with qtbot.waitSignal(window.workspace.changed, timeout=WAIT_MS):
        face.erase.click()
    assert answers.questions[-1].proposed.key == "keep", "Enter alone erases nothing"
    settle(taskforces, qtbot)
    told = {row[0] for row in texts(face.held)}
    assert "Contactgegevens gewist op" in told
    assert {"Naam", "Lidmaatschap"} <= told
    assert not {"E-mail", "Mobiel"} & told


def test_d7_contacts_of_municipalities_stand_in_the_list_and_are_erased_on_request(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot, answers: Answers
) -> None:
    def give(session: Session) -> None:
        from rvs_desktop.models.areas import Area
        from rvs_desktop.models.rounds.tables import AreaContact

        zeist = session.scalars(select(Area.id).where(Area.code == "GM0355")).one()
        session.add(AreaContact(area_id=zeist, email="data@zeist.nl", name="Achterberg, Kim"))

    with qtbot.waitSignal(window.workspace.changed, timeout=WAIT_MS):
        window.workspace.edit("Contact", give)
    oversee(taskforces, "access", qtbot)
    face = taskforces.middle.oversight.access
    (place,) = [number for number, row in enumerate(texts(face.table)) if row[1] == "contactpersoon Zeist"]
    row = face.table.view.table.row(place)
    assert row is not None
    face.table.view.go_to(row.key, "name")
    settle(taskforces, qtbot)
    assert face.title.text() == "Achterberg, Kim"
    told = {row[0]: row[1] for row in texts(face.held)}
    assert told["Contactpersoon van Zeist"] == "Achterberg, Kim <data@zeist.nl>"
    answers.choice = "erase"
    with qtbot.waitSignal(window.workspace.changed, timeout=WAIT_MS):
        face.erase.click()
    settle(taskforces, qtbot)
    assert "contactpersoon Zeist" not in {row[1] for row in texts(face.table)}
    assert face.title.text() != "Achterberg, Kim"


def _silent(*_arguments: object) -> None:
    return None
