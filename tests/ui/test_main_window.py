from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.settings import Settings
from rvs_desktop.ui import theme
from rvs_desktop.ui.widgets import Card

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow

WAIT_MS = 10_000
Settle = Callable[["MainWindow"], None]


def change_setting(window: MainWindow, value: str, kind: str = "edit") -> None:
    """Make a small recorded change."""

    def work(session: Any) -> None:
        from rvs_desktop.models.settings import change_setting

        change_setting(session, "note", value)

    window.workspace.edit(f"Notitie {value}", work, kind=kind)


def test_the_window_names_the_file_and_says_that_all_is_saved(opened: MainWindow) -> None:
    assert opened.shell.windowTitle() == "Voorbeeld.rvs – RVS Desktop"
    assert opened.status.saved.text() == "Alle wijzigingen opgeslagen"
    assert opened.status.backup.text() == "Nog geen reservekopie"
    assert opened.status.sample.isVisible()


def test_a_change_is_saved_and_can_be_undone_and_redone_by_name(
    opened: MainWindow, qtbot: QtBot, settle: Settle
) -> None:
    assert not opened.commands["undo"].isEnabled()
    change_setting(opened, "een")
    settle(opened)
    assert opened.commands["undo"].text() == "&Ongedaan maken: Notitie een"
    assert opened.status.saved.text().startswith("Alle wijzigingen opgeslagen (")
    opened.commands["undo"].trigger()
    settle(opened)
    assert not opened.commands["undo"].isEnabled()
    assert opened.status.told.text().endswith(". Opnieuw kan tot de volgende wijziging")  # story J6-7
    assert opened.commands["redo"].text() == "Op&nieuw: Notitie een"
    change_setting(opened, "vast", kind="fixing")
    settle(opened)
    assert opened.commands["redo"].isEnabled()
    assert opened.status.told.text() == "Notitie vast", "fixing is no step back"
    opened.commands["redo"].trigger()
    settle(opened)
    assert opened.commands["undo"].isEnabled()
    assert not opened.commands["redo"].isEnabled()


def test_a_page_is_built_when_it_is_first_shown(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.pages.page("history") is None
    opened.commands["page_history"].trigger()
    qtbot.waitUntil(lambda: opened.pages.current is opened.pages.page("history"))
    assert [item.name for item in opened.navigation.items if item.isChecked()] == ["history"]
    assert opened.settings.page == "history"


def test_the_visible_page_reads_again_at_once_the_others_when_shown(
    opened: MainWindow, qtbot: QtBot, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rvs_desktop.ui.pages.deliveries import DeliveriesPage
    from rvs_desktop.ui.pages.history import HistoryPage

    loads: list[str] = []
    for kind in (DeliveriesPage, HistoryPage):

        def note(page: Any, changes: object = None) -> None:
            loads.append(page.name)

        monkeypatch.setattr(kind, "load", note)
    opened.show_page("history")
    opened.show_page("deliveries")
    settle(opened)
    loads.clear()
    change_setting(opened, "twee")
    settle(opened)
    assert loads == ["deliveries"]
    opened.show_page("history")
    assert loads == ["deliveries", "history"]


def test_a_narrow_window_keeps_only_icons_at_the_left(opened: MainWindow) -> None:
    assert not opened.navigation.collapsed
    opened.shell.resize(1024, 640)
    assert opened.navigation.collapsed
    assert opened.navigation.items[0].toolTip() == "Overzicht (Ctrl+1)"
    opened.shell.resize(1280, 720)
    assert not opened.navigation.collapsed


def test_f6_walks_through_the_parts_of_the_window(opened: MainWindow) -> None:
    opened.navigation.items[0].setFocus()
    places: list[QWidget] = []
    for _ in range(4):
        opened.commands["next_region"].trigger()
        focus = opened.shell.focusWidget()
        assert focus is not None
        page = opened.pages.current
        assert page is not None
        regions = [opened.navigation, *page.regions()]
        places.append(next(one for one in regions if one.isAncestorOf(focus)))
    assert type(places[0]).__name__ == "PageHeader"
    assert opened.navigation in places
    assert any(isinstance(place, Card) for place in places)


def test_text_becomes_larger_and_smaller_and_is_remembered(opened: MainWindow) -> None:
    opened.commands["zoom_in"].trigger()
    assert theme.current().zoom == 1.1
    assert opened.status.zoom.text() == "110%"
    opened.commands["zoom_in"].trigger()
    opened.commands["zoom_out"].trigger()
    assert opened.settings.zoom == 1.1
    opened.commands["zoom_normal"].trigger()
    assert theme.current().zoom == 1.0


def test_the_theme_is_chosen_in_the_menu_and_remembered(opened: MainWindow) -> None:
    opened.commands["theme_dark"].trigger()
    assert theme.current().dark
    assert opened.settings.theme == "dark"
    assert opened.commands["theme_dark"].isChecked()


def test_another_language_waits_for_the_next_start_and_says_so(opened: MainWindow) -> None:
    opened.commands["language_en"].trigger()
    assert opened.settings.language == "en"
    assert "opnieuw start" in opened.pages.message.text()


def test_a_refusal_is_a_calm_sentence_that_can_be_put_away(opened: MainWindow) -> None:
    error = UserError("De schijf is vol: er is niets opgeslagen.", "Maak ruimte vrij.")
    opened.workspace.failed.emit(error)
    assert opened.pages.message.text() == str(error)
    opened.pages.message.dismiss()
    assert opened.pages.message.text() == ""


def test_a_file_that_is_in_use_can_be_opened_to_read(
    window: MainWindow, answers: Any, qtbot: QtBot, sample_path: Path
) -> None:
    from rvs_desktop.store.database import Database

    window.settings.page = "deliveries"
    first = Database.open(sample_path)
    try:
        answers.choice = "read"
        with qtbot.waitSignal(window.workspace.opened, timeout=WAIT_MS):
            window.files.open_path(sample_path)
        assert "al in gebruik" in answers.one()
        assert [choice.key for choice in answers.questions[0].choices] == ["cancel", "retry", "read"]
        assert window.status.saved.text() == "Alleen lezen"
        assert window.pages.state.text().startswith("Alleen lezen.")
        assert not window.commands["import"].isEnabled()
        assert window.commands["export"].isEnabled()
    finally:
        first.close()


def test_a_file_that_is_not_ours_is_told_and_the_start_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "brief.rvs"
    other.write_text("geen database", encoding="utf-8")
    with qtbot.waitSignal(window.files.failed, timeout=WAIT_MS):
        window.files.open_path(other)
    assert window.pages.message.text()
    assert window.pages.wanted == "start"


def test_a_backup_is_made_and_shown(opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.files.backed_up, timeout=WAIT_MS):
        opened.commands["backup"].trigger()
    assert opened.status.backup.text().startswith("Reservekopie vandaag ")
    assert opened.status.told.text() == "Reservekopie gemaakt en gecontroleerd."


def test_a_backup_becomes_a_new_file_that_is_opened(
    opened: MainWindow, answers: Any, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(opened.files.backed_up, timeout=WAIT_MS):
        opened.commands["backup"].trigger()
    (copy,) = tmp_path.glob("*reservekopie*/*.rvs")
    target = tmp_path / "hersteld.rvs"

    def pick(folder: str) -> Path:
        return copy

    monkeypatch.setattr(opened.asker, "file_to_open", pick)
    answers.place = target
    with qtbot.waitSignal(opened.workspace.opened, timeout=WAIT_MS):
        opened.commands["restore"].trigger()
    assert answers.one() == "Reservekopie terugzetten als"
    assert opened.shell.windowTitle() == "hersteld.rvs – RVS Desktop"


def test_a_copy_is_a_whole_file_that_opens(
    opened: MainWindow, answers: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    from rvs_desktop.store.database import Database

    answers.place = tmp_path / "kopie.rvs"
    with qtbot.waitSignal(opened.files.told, timeout=WAIT_MS):
        opened.commands["save_copy"].trigger()
    assert answers.one() == "Kopie opslaan als"
    Database.open(answers.place).close()


def test_closing_a_file_leads_back_to_the_start(opened: MainWindow, settle: Settle) -> None:
    opened.commands["close"].trigger()
    settle(opened)
    assert opened.pages.wanted == "start"
    assert opened.shell.windowTitle() == "RVS Desktop"
    assert not opened.commands["import"].isEnabled()
    assert not opened.status.sample.isVisible()


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(700, 400), Qt.DropAction.CopyAction, data, buttons, keys)
    window.shell.dropEvent(event)


def test_a_dropped_file_of_the_program_is_opened(window: MainWindow, qtbot: QtBot, sample_path: Path) -> None:
    window.settings.page = "deliveries"
    with qtbot.waitSignal(window.workspace.opened, timeout=WAIT_MS):
        drop(window, sample_path)


def test_dropped_sheets_are_imported_without_asking(
    opened: MainWindow, answers: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[Path]] = []
    monkeypatch.setattr(opened.imports, "start", started.append)
    drop(opened, tmp_path / "a.xlsx", tmp_path)
    assert started == [[tmp_path / "a.xlsx", tmp_path]]
    assert answers.asked == []


def test_sheets_dropped_without_a_file_are_explained(window: MainWindow, tmp_path: Path) -> None:
    drop(window, tmp_path / "a.xlsx")
    assert window.pages.message.text().startswith("Open eerst een bestand")


def test_page_size_and_place_of_the_window_are_remembered(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    from rvs_desktop.ui.shell import Shell

    opened.settings.path = tmp_path / "settings.ini"
    opened.shell.resize(1200, 700)
    opened.shell.close()
    kept = Settings.load(tmp_path)
    assert kept.page == "deliveries"
    again = Shell("light", kept.geometry)
    qtbot.addWidget(again)
    # the screen of the test is narrower than the window may be
    assert again.height() == 700


def test_the_last_file_opens_again_unless_it_is_gone(
    window: MainWindow, qtbot: QtBot, sample_path: Path, tmp_path: Path
) -> None:
    window.settings.page = "deliveries"
    window.settings.last_file = str(tmp_path / "weg.rvs")
    assert not window.files.reopen_last()
    shutil.copyfile(sample_path, tmp_path / "er.rvs")
    window.settings.last_file = str(tmp_path / "er.rvs")
    with qtbot.waitSignal(window.workspace.opened, timeout=WAIT_MS):
        assert window.files.reopen_last()


def test_every_control_has_a_name_for_a_screen_reader(opened: MainWindow, settle: Settle) -> None:
    opened.show_page("history")
    settle(opened)
    nameless = [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}"
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for one in opened.shell.findChildren(kind)
        if one.isVisible() and not _spoken(one) and not one.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_buttons_are_large_enough_to_hit(opened: MainWindow) -> None:
    small = [
        f"{type(one).__name__} {one.accessibleName()} {one.width()}×{one.height()}"
        for one in opened.shell.findChildren(QAbstractButton)
        if one.isVisible()
        and min(one.width(), one.height()) < 24
        and type(one.parentWidget()) is not QLineEdit
    ]
    assert small == []


def _spoken(widget: QWidget) -> str:
    """What a screen reader says of a control."""
    if isinstance(widget.parentWidget(), QLineEdit):
        return "part of a field"
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def test_typing_belongs_to_the_page_that_was_just_shown(opened: MainWindow, qtbot: QtBot) -> None:
    opened.show_page("history")
    qtbot.waitUntil(lambda: opened.pages.current is opened.pages.page("history"))
    focus = opened.shell.focusWidget()
    page = opened.pages.current
    assert page is not None
    assert focus is page or page.isAncestorOf(focus)


def test_actions_of_a_page_move_below_its_title_when_there_is_no_room(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.show_page("history")
    qtbot.waitUntil(lambda: opened.pages.current is opened.pages.page("history"))
    page = opened.pages.current
    assert page is not None
    header = page.header
    beside = header.height()
    header.title.setText("Een titel die zo lang is dat er naast hem geen plaats meer is voor knoppen " * 2)
    qtbot.waitUntil(lambda: header.height() > beside)
    header.title.setText("Geschiedenis")
    qtbot.waitUntil(lambda: header.height() == beside)
