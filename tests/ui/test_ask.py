from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from rvs_desktop.ui.ask import Asker, Choice, Question
from rvs_desktop.ui.dialogs.question import QuestionDialog

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow

QUESTION = Question(
    title="Bestand openen",
    headline="Midden-Nederland.rvs is al in gebruik",
    text="Op GEM-1043 sinds 13:58.",
    choices=(Choice("cancel", "Annuleren"), Choice("read", "Alleen lezen openen")),
    hint="U kunt wel lezen.",
    cancel="cancel",
    details="RVS Desktop 0.1.0",
)


def test_the_last_answer_is_the_proposed_step(qtbot: QtBot) -> None:
    dialog = QuestionDialog(QUESTION)
    qtbot.addWidget(dialog)
    proposed = [one for one in dialog.findChildren(QPushButton) if one.isDefault()]
    assert [one.text() for one in proposed] == ["Alleen lezen openen"]
    assert proposed[0].property("look") == "primary"


def test_enter_never_gives_the_answer_that_destroys(qtbot: QtBot) -> None:
    choices = (Choice("keep", "Niet wissen"), Choice("erase", "Wissen", destroys=True))
    dialog = QuestionDialog(Question("Wissen", "Alles wissen?", "", choices, cancel="keep"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert [one.text() for one in dialog.findChildren(QPushButton) if one.isDefault()] == ["Niet wissen"]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.answer == "keep"


def test_a_button_answers_and_escape_is_the_harmless_answer(qtbot: QtBot) -> None:
    dialog = QuestionDialog(QUESTION)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.answer == "cancel"
    again = QuestionDialog(QUESTION)
    qtbot.addWidget(again)
    next(one for one in again.findChildren(QPushButton) if one.text() == "Alleen lezen openen").click()
    assert again.answer == "read"


def test_asking_waits_for_the_answer(window: MainWindow) -> None:
    asker = Asker(window.shell)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QuestionDialog)
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Annuleren").click()

    QTimer.singleShot(0, answer)
    assert asker.choose(QUESTION) == "cancel"


def test_details_can_be_copied_for_the_administrator(qtbot: QtBot) -> None:
    dialog = QuestionDialog(QUESTION)
    qtbot.addWidget(dialog)
    next(one for one in dialog.findChildren(QPushButton) if one.text().startswith("Details")).click()
    assert QGuiApplication.clipboard().text() == "RVS Desktop 0.1.0"


def test_a_dialog_is_freed_when_it_is_closed(window: MainWindow) -> None:
    dialog = QuestionDialog(QUESTION, window.shell)
    dialog.open()
    gone = weakref.ref(dialog)
    dialog.close()
    del dialog
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert gone() is None


def test_a_place_without_a_suffix_gets_the_proposed_one(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from rvs_desktop.ui import ask

    folder = tmp_path_factory.mktemp("plek")

    def pick(*arguments: object) -> tuple[str, str]:
        return str(folder / "cijfers"), ""

    monkeypatch.setattr(ask.QFileDialog, "getSaveFileName", pick)
    place = Asker(window.shell).place_to_save("Exporteren", folder / "voorstel.xlsx", "Excel-bestand")
    assert place == folder / "cijfers.xlsx"
