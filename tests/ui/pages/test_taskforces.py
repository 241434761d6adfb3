"""The page of taskforces as a secretary uses it: look at any day, fill, replace, print and mail, by keyboard as well."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from tests.ui.pages.rosters_at_hand import WAIT_MS, choose, give_address, go_to, names, press, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.pages.taskforces import TaskforcesPage


def test_j1_1_the_page_shows_the_published_composition(taskforces: TaskforcesPage) -> None:
    assert names(taskforces) == [
        "Burgemeesters (7)",
        "Divendal",
        "Witteman",
        "Gorter",
        "Weerwind",
        "Janssen",
        "Cnossen",
        "Smit",
        "Onbezet",
        "Partners (3)",
        "Jansen",
        "Doesburg",
        "Kooij",
    ]
    assert taskforces.composition.fact.text() == "10 leden, waarvan 1 plaatsvervanger"
    assert taskforces.data is not None
    assert (taskforces.data.network.memberships, taskforces.data.network.places_open) == (55, 3)


def test_j1_1_the_day_is_typed_and_a_day_that_is_none_is_marked(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    taskforces.day_field.setText("1-1-2010")
    taskforces.day_field.editingFinished.emit()
    settle(taskforces, qtbot)
    assert taskforces.day == date(2010, 1, 1)
    assert taskforces.data is not None
    assert taskforces.data.network.lines == ()
    taskforces.day_field.setText("31-11-2016")
    taskforces.day_field.editingFinished.emit()
    assert taskforces.day == date(2010, 1, 1)
    assert taskforces.day_field.property("state") == "bad"


def test_the_arrows_walk_over_the_days_of_change(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot
) -> None:
    press(window, "Alt+Left")
    settle(taskforces, qtbot)
    assert taskforces.day == date(2017, 1, 1)
    for wanted in (date(2019, 1, 1), date(2020, 1, 1)):
        press(window, "Alt+Right")
        settle(taskforces, qtbot)
        assert taskforces.day == wanted
    assert taskforces.context.settings.reference_date == "2020-01-01"


def test_j1_8_the_coverage_marks_what_is_empty(taskforces: TaskforcesPage) -> None:
    model = taskforces.composition.below.cover.table
    titles = [field.help or field.title for field in model.fields]
    column = titles.index("Stad-Utrecht")
    shown = {
        str(model.data(model.index(row, 0))): str(model.data(model.index(row, column)))
        for row in range(model.rowCount())
    }
    assert shown["Persoonsgerichte Aanpak"] == "geen"
    assert shown["Georganiseerde Ondermijnende Criminaliteit"] == "1"
    assert "3 organen zonder lid uit Stad-Utrecht" in taskforces.composition.below.warning.text()


def test_a_seat_is_filled_by_keyboard_with_its_consequences_first(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot
) -> None:
    go_to(taskforces, "Onbezet")
    taskforces.composition.table.view.setFocus()
    press(window, "Ins")
    settle(taskforces, qtbot)
    assert taskforces.form.verb is not None
    assert taskforces.form.verb.title == "Zetel invullen"
    assert "district Stad-Utrecht" in taskforces.form.intro.text()
    qtbot.keyClicks(window.shell.focusWidget(), "Bakker, N.")
    taskforces.form.put("begins", "31-11-2016")
    taskforces.form.look_ahead()
    assert "november heeft 30 dagen" in taskforces.form.problem("begins")
    assert not taskforces.form.save.isEnabled()
    taskforces.form.put("begins", "1-3-2017")
    taskforces.form.look_ahead()
    settle(taskforces, qtbot)
    assert "1 lidmaatschap begint: N. Bakker, lid, vanaf 1-3-2017." in taskforces.form.lines()
    assert "Stad-Utrecht heeft dan nog geen lid in Veilige Buurten" in taskforces.form.lines()
    assert names(taskforces).count("Onbezet") == 1
    press(window, "Ctrl+Return")
    settle(taskforces, qtbot)
    assert not taskforces.side.isVisible()
    taskforces.choose_day(date(2017, 3, 1))
    settle(taskforces, qtbot)
    assert "N. Bakker" in names(taskforces)
    assert "Onbezet" not in names(taskforces)


def test_a_secretary_replaces_prints_and_mails_without_the_mouse(
    taskforces: TaskforcesPage,
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    from PySide6.QtPrintSupport import QPrinter

    taskforces.choose_day(date(2017, 3, 1))
    settle(taskforces, qtbot)
    go_to(taskforces, "Smit")
    taskforces.composition.table.view.setFocus()
    press(window, "Ctrl+R")
    settle(taskforces, qtbot)
    qtbot.keyClicks(window.shell.focusWidget(), "mevr. A. Nieuwkoop")
    taskforces.form.look_ahead()
    settle(taskforces, qtbot)
    assert "1 lidmaatschap eindigt t/m 28-2-2017 (opvolging)." in taskforces.form.lines()
    press(window, "Ctrl+Return")
    settle(taskforces, qtbot)
    assert "A. Nieuwkoop" in names(taskforces)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "pagina.pdf"))
    monkeypatch.setattr(taskforces.context.asker, "printer", {"Samenstelling afdrukken": printer}.get)
    press(window, "Ctrl+P")
    assert (tmp_path / "pagina.pdf").read_bytes().startswith(b"%PDF")
    give_address(taskforces, "A. Nieuwkoop", qtbot)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    taskforces.composition.table.view.setFocus()
    press(window, "Ctrl+M")
    settle(taskforces, qtbot)
    (mail,) = opened
    assert mail.toString().startswith("mailto:?bcc=nieuwkoop@voorbeeld.nl&subject=Taskforce")


def test_a_date_typed_in_the_table_is_a_correction_and_undo_takes_it_back(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot
) -> None:
    go_to(taskforces, "Gorter", "valid_to")
    view = taskforces.composition.table.view
    view.setFocus()
    qtbot.keyClicks(view, "3")
    editor = window.shell.focusWidget()
    qtbot.keyClicks(editor, "1-12-2017")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QCoreApplication.sendPostedEvents()
    settle(taskforces, qtbot)
    place = names(taskforces).index("Gorter")
    model = taskforces.composition.table.view.table
    assert str(model.data(model.index(place, 5))) == "31-12-2017"
    window.commands["undo"].trigger()
    settle(taskforces, qtbot)
    assert str(model.data(model.index(names(taskforces).index("Gorter"), 5))) == "heden"


def test_a_pasted_date_that_is_none_is_refused_with_the_reason(taskforces: TaskforcesPage) -> None:
    source: Any = taskforces.composition.table.source
    row = next(row for row in source.page(0, 20) if row.name == "Gorter")
    field = next(field for field in source.fields if field.key == "valid_from")
    assert "bestaat niet" in source.check(row, field, "30-2-2017").refusal
    assert source.check(row, field, "maart 2017").text == "maart 2017"
    assert source.check(row, field, "2017").same


def test_j1_2_leaving_shows_the_seat_as_empty_with_its_reason(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    taskforces.choose_day(date(2017, 2, 28))
    settle(taskforces, qtbot)
    go_to(taskforces, "Divendal")
    taskforces.do("roster_end")
    settle(taskforces, qtbot)
    taskforces.form.look_ahead()
    settle(taskforces, qtbot)
    assert "waargenomen door Witteman" in taskforces.form.lines()
    taskforces.form.submit()
    settle(taskforces, qtbot)
    taskforces.choose_day(date(2017, 3, 1))
    settle(taskforces, qtbot)
    lines = list(taskforces.composition.roster.lines) if taskforces.composition.roster else []
    assert lines[0].title == ("vacant (door vertrek van burgemeester Divendal), waargenomen door Witteman")


def test_j1_7_a_body_is_put_to_sleep_and_moves_to_its_own_group(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    choose(taskforces, "tf-mmgi", qtbot)
    taskforces.do("body_change")
    settle(taskforces, qtbot)
    taskforces.form.put("begins", "2017-07")
    taskforces.form.put("status", "Slapend")
    taskforces.form.put("explanation", "volgt de cijfers")
    taskforces.form.look_ahead()
    settle(taskforces, qtbot)
    assert "1 orgaan is slapend vanaf juli 2017." in taskforces.form.lines()
    taskforces.form.submit()
    settle(taskforces, qtbot)
    taskforces.choose_day(date(2017, 8, 1))
    settle(taskforces, qtbot)
    shown = [one.text for one in taskforces.list.entries.entries]
    assert "Slapend (1)" in shown
    assert shown[shown.index("Slapend (1)") + 1] == "Misdrijven Met Grote Impact"
    assert taskforces.composition.fact.text().startswith("Slapend per juli 2017: volgt de cijfers")


def test_the_history_tells_what_happened(taskforces: TaskforcesPage, qtbot: QtBot) -> None:
    taskforces.show_view("history")
    settle(taskforces, qtbot)
    model = taskforces.middle.story.table.view.table
    assert str(model.data(model.index(0, 1))) == "Beëindigd. Einde van de strategie 2015-2018."
    assert "West-Utrecht: Divendal vanaf 2017" in taskforces.middle.story.tracks.accessibleDescription()


def test_rules_are_data_that_can_be_changed(taskforces: TaskforcesPage, qtbot: QtBot) -> None:
    taskforces.composition.below.show_face("rules")
    source: Any = taskforces.composition.below.rules.table.source
    row = next(row for row in source.page(0, 9) if row.name == "Enkele burgemeesters")
    least = next(field for field in source.fields if field.key == "least")
    assert source.check(row, least, "acht").refusal
    from rvs_desktop.ui.tables.source import CellEdit

    source.apply("Regel gewijzigd", [CellEdit(row.key, "least", 8)])
    settle(taskforces, qtbot)
    broken = next(row for row in source.page(0, 9) if row.name == "Enkele burgemeesters")
    assert "nu 5" in broken.cells[3].text


def test_verbs_of_the_page_are_off_elsewhere_and_when_only_reading(
    taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot
) -> None:
    assert window.commands["roster_add"].isEnabled()
    window.show_page("deliveries")
    qtbot.waitUntil(lambda: not window.commands["roster_add"].isEnabled(), timeout=WAIT_MS)
    assert not window.commands["day_before"].isEnabled()


def test_the_navigation_counts_empty_places_of_today(window: MainWindow, taskforces: TaskforcesPage) -> None:
    items = {item.name: item for item in window.navigation.items}
    assert items["taskforces"].accessibleDescription() == ""  # nothing is foreseen today that is not filled


def test_every_field_and_table_has_a_name_for_who_listens(taskforces: TaskforcesPage, qtbot: QtBot) -> None:
    taskforces.do("roster_add")
    settle(taskforces, qtbot)
    assert taskforces.form.verb is not None
    for field in taskforces.form.verb.fields:
        assert taskforces.form.widget(field.key).accessibleName() == field.label
    for part in (
        taskforces.list,
        taskforces.composition.below.cover,
        taskforces.composition.below.rules,
        taskforces.composition.below.tracks,
        taskforces.day_field,
    ):
        assert part.accessibleName()
