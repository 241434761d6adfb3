"""The assistant in the window, with the real worker: what a user meets from dropping files to undoing the import."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from rvs_desktop.ui.import_wizard.page import ImportPage
from rvs_desktop.ui.import_wizard.steps_view import CHECK, COLUMNS, DIFFERENCES, DONE, FILE
from rvs_desktop.ui.tables.cells import text_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow

WAIT_MS = 30_000
CLEAN = "Gemeente;Periode;Burgernetacties\nAlmere;2031-Q1;81\nDronten;2031-Q1;11\nUrk;2031-Q1;7\n"
DOUBT = "Gemeente;Periode;Burgernetacties\nAlmere;2032-Q1;81\nDronten;2032-Q1;-\nUrk;2032-Q1;7\n"
PERSONS = "Voornaam;Achternaam;Geboortedatum;Adres\n" + "".join(
    f"V{number};A{number};{number}-1-1990;Weg {number}\n" for number in range(1, 13)
)
SHEETS = {
    "schoon.csv": CLEAN,
    "kopie.csv": CLEAN,
    "vraag.csv": DOUBT,
    "personen.csv": PERSONS,
    "leeg.csv": "",
}


@pytest.fixture
def sheets(tmp_path: Path) -> Path:
    folder = tmp_path / "inkomend"
    folder.mkdir()
    for name, text in SHEETS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def receive(opened: MainWindow, qtbot: QtBot) -> Iterator[Callable[..., ImportPage]]:
    """Put files on the desk and wait until the assistant came to rest."""

    def read(*paths: Path) -> ImportPage:
        opened.imports.start(paths)
        return rest(opened, qtbot)

    yield read
    opened.imports.desk.clear()
    opened.imports.desk.wait()


def rest(window: MainWindow, qtbot: QtBot) -> ImportPage:
    desk = window.imports.desk

    def at_rest() -> bool:
        return not desk.is_busy and not desk.reading and window.workspace.idle

    qtbot.waitUntil(at_rest, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: isinstance(window.pages.current, ImportPage), timeout=WAIT_MS)
    page = window.pages.current
    assert isinstance(page, ImportPage)
    return page


def figures(window: MainWindow, qtbot: QtBot) -> int:
    """How many observations the file holds."""
    found: list[int] = []

    class Count:
        def take(self, count: int) -> None:
            found.append(count)

    def count(session: Any) -> int:
        from sqlalchemy import func, select

        from rvs_desktop.models.figures import Observation

        return session.scalar(select(func.count()).select_from(Observation))

    window.workspace.read(count, Count().take)
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT_MS)
    return found[0]


def rows(page: ImportPage) -> dict[str, str]:
    model = page.queue.table.view.table
    shown = model.rows(0, model.rowCount())
    return {text_of(row.cells[0]): text_of(row.cells[1]) for row in shown if row is not None}


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_clean_file_shows_its_differences_and_is_undone_from_the_last_step(
    opened: MainWindow, receive: Callable[..., ImportPage], sheets: Path, qtbot: QtBot
) -> None:
    before = figures(opened, qtbot)
    page = receive(sheets / "schoon.csv")
    assert page.steps.now == DIFFERENCES
    assert page.foot.next.text() == "3 cijfers opslaan"
    assert figures(opened, qtbot) == before
    page.foot.next.click()
    rest(opened, qtbot)
    assert page.steps.now == DONE
    assert "3 cijfers opgeslagen" in words(page)
    assert figures(opened, qtbot) == before + 3
    done: Any = page.steps.step(DONE)
    done.undo.click()
    rest(opened, qtbot)
    qtbot.waitUntil(lambda: "Import ongedaan gemaakt" in words(page), timeout=WAIT_MS)
    assert figures(opened, qtbot) == before


def test_a_question_is_answered_with_the_keyboard_alone(
    opened: MainWindow, receive: Callable[..., ImportPage], sheets: Path, qtbot: QtBot
) -> None:
    page = receive(sheets / "vraag.csv")
    assert page.steps.now == CHECK
    check: Any = page.steps.step(CHECK)
    qtbot.keyClick(check.view, Qt.Key.Key_F8)
    assert check.view.place() == (2, "2")
    qtbot.keyClick(check.view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    rest(opened, qtbot)
    assert check.view.table.data(check.view.table.index(1, 3)) == "0"
    for _ in range(2):
        focus = opened.shell.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    rest(opened, qtbot)
    assert page.steps.now == DONE


def test_a_nameless_file_gets_its_sender_period_and_name_in_the_window(
    opened: MainWindow, receive: Callable[..., ImportPage], tmp_path: Path, qtbot: QtBot
) -> None:
    before = figures(opened, qtbot)
    path = tmp_path / "opgave.csv"
    path.write_text("Onderwerp;Aantal\nBurgernetacties;81\n", encoding="utf-8")
    page = receive(path)
    assert page.steps.now == FILE
    step: Any = page.steps.step(FILE)
    step.origin.said.emit("GM0034", "2031-Q1")
    rest(opened, qtbot)
    assert step.origin.told_sender.text() == "Door u gekozen."
    assert step.origin.told_period.text() == "Door u gekozen, alleen voor dit bestand."
    page.steps.go(COLUMNS)
    columns: Any = page.steps.step(COLUMNS)
    assert columns.name.text() == "opgave"
    columns.name.field.setText("Kwartaalopgave")
    columns.name.field.editingFinished.emit()
    rest(opened, qtbot)
    page.steps.go(DIFFERENCES)
    page.foot.next.click()
    rest(opened, qtbot)
    assert figures(opened, qtbot) == before + 1
    opened.imports.desk.clear()
    page = receive(path.rename(tmp_path / "later.csv"))
    assert page.refused.isVisible(), "the same contents came in before"
    again = tmp_path / "nieuw.csv"
    again.write_text("Onderwerp;Aantal\nBurgernetacties;82\n", encoding="utf-8")
    opened.imports.desk.clear()
    page = receive(again)
    assert page.steps.now == FILE
    step = page.steps.step(FILE)
    assert [one.text() for one in step.origin.findChildren(QPushButton)] == ["Almere, net als eerder"]
    assert figures(opened, qtbot) == before + 1


def test_j2_3_every_file_of_a_folder_has_one_line_and_one_state(
    opened: MainWindow, receive: Callable[..., ImportPage], sheets: Path, qtbot: QtBot
) -> None:
    page = receive(sheets)
    assert rows(page) == {
        "kopie.csv": "Zonder vragen",
        "leeg.csv": "Geweigerd",
        "personen.csv": "Geweigerd",
        "schoon.csv": "Al eerder ingelezen",
        "vraag.csv": "Vraagt een besluit",
    }
    page.foot.next.click()
    rest(opened, qtbot)
    assert rows(page)["kopie.csv"] == "Opgeslagen"
    assert "3 cijfers uit 1 bestand opgeslagen" in words(page)
    assert page.queue.go_next()
    page.queue.open_current()
    rest(opened, qtbot)
    assert page.steps.isVisible()
    assert page.steps.look is not None
    assert page.steps.look.state.name == "vraag.csv"
    page.foot.list.click()
    assert page.queue.isVisible()


def test_a_refused_file_says_why_in_one_calm_sentence(
    receive: Callable[..., ImportPage], sheets: Path
) -> None:
    page = receive(sheets / "personen.csv")
    assert page.refused.isVisible()
    assert "persoonsgegevens" in words(page.refused)
    assert page.foot.next.text() == "Ander bestand kiezen"


def test_stopping_asks_only_when_choices_would_be_lost(
    opened: MainWindow, receive: Callable[..., ImportPage], sheets: Path, qtbot: QtBot, answers: Any
) -> None:
    before = figures(opened, qtbot)
    page = receive(sheets / "vraag.csv")
    page.cancel.click()
    assert answers.asked == []
    assert opened.pages.wanted == "deliveries"
    page = receive(sheets / "vraag.csv")
    page.steps.skip_cells()
    rest(opened, qtbot)
    page.cancel.click()
    assert answers.one() == "Uw keuzes bij deze import weggooien?"
    assert opened.pages.wanted == "import"
    assert not opened.shell.close()
    answers.choice = "leave"
    page.cancel.click()
    assert opened.pages.wanted == "deliveries"
    assert figures(opened, qtbot) == before


def test_a_file_that_is_not_there_is_told_and_nothing_is_left(
    opened: MainWindow, sheets: Path, qtbot: QtBot
) -> None:
    opened.imports.start([sheets / "weg.csv"])
    qtbot.waitUntil(lambda: opened.pages.message.text() != "", timeout=WAIT_MS)
    assert "weg.csv bestaat niet" in opened.pages.message.text()
    qtbot.waitUntil(lambda: opened.pages.wanted == "deliveries", timeout=WAIT_MS)


def test_every_part_can_be_reached_and_has_a_name(receive: Callable[..., ImportPage], sheets: Path) -> None:
    page = receive(sheets / "vraag.csv")
    for step in range(4):
        page.steps.go(step)
        for part in page.regions():
            assert part.accessibleName() or part is page.header or part.findChildren(QLabel), part
