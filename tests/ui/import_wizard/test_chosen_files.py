"""Saying one period of several files in the list, with the real worker."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.import_wizard.test_assistant import rest, rows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.import_wizard.page import ImportPage
    from rvs_desktop.ui.main_window import MainWindow

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> Iterator[ImportPage]:
    """Three files without a period, read and shown in the list."""
    for name, town in (("een", "Almere"), ("twee", "Urk"), ("drie", "Zeewolde")):
        text = f"Gemeente;Burgernetacties\n{town};8\n"
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    opened.imports.start([tmp_path / f"{name}.csv" for name in ("een", "twee", "drie")])
    yield rest(opened, qtbot)
    opened.imports.desk.clear()
    opened.imports.desk.wait()


def test_j2_3_one_period_is_given_to_the_chosen_files_with_the_keyboard(
    opened: MainWindow, page: ImportPage, qtbot: QtBot
) -> None:
    view = page.queue.table.view
    assert set(rows(page).values()) == {"Vraagt een besluit"}
    view.go_to(0, "file")
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert page.queue.chosen.button.text() == "Periode voor de 2 gekozen bestanden…"
    opened.commands["files_period"].trigger()
    dialog: Any = page.queue.chosen.dialog
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.windowTitle() == "Periode voor 2 bestanden"
    field: QWidget = dialog.period.typed
    qtbot.keyClicks(field, "1e kwartaal 2031")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    rest(opened, qtbot)
    assert list(rows(page).values()) == ["Zonder vragen", "Zonder vragen", "Vraagt een besluit"]
    assert page.foot.next.text() == "2 bestanden zonder vragen opslaan"


def test_j2_3_a_text_that_is_no_period_keeps_the_dialog_open(page: ImportPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.queue.table.view, Qt.Key.Key_A, CONTROL)
    page.queue.chosen.button.click()
    dialog: Any = page.queue.chosen.dialog
    dialog.period.typed.setText("vorige keer")
    dialog.action.click()
    assert dialog.isVisible()
    dialog.reject()
    assert set(rows(page).values()) == {"Vraagt een besluit"}


def test_j2_3_what_differs_per_file_stays_so_until_it_is_said_anew(
    opened: MainWindow, page: ImportPage, qtbot: QtBot
) -> None:
    opened.imports.desk.say_origin(0, "GM0034", "2031-Q2")
    rest(opened, qtbot)
    page.foot.list.click()
    qtbot.keyClick(page.queue.table.view, Qt.Key.Key_A, CONTROL)
    page.queue.chosen.ask()
    dialog: Any = page.queue.chosen.dialog
    assert dialog.period.typed.placeholderText() == "Verschilt per bestand"
    dialog.dataset.setCurrentIndex(dialog.dataset.findText("Burgernet"))
    assert (dialog.said.period, dialog.said.dataset, dialog.said.sender) == (None, "burgernet", None)
    dialog.accept()
    rest(opened, qtbot)
    said = [state.hints for state in opened.imports.desk.files]
    assert [one.period for one in said] == ["2031-Q2", "", ""]
    assert {one.dataset for one in said} == {"burgernet"}
