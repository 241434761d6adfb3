"""Hands and eyes of a secretary on the page of taskforces, for its tests."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.pages.taskforces import TaskforcesPage

WAIT_MS: Final = 10_000
JANUARY: Final = date(2017, 1, 31)


def is_there(window: MainWindow) -> bool:
    found: Any = window.pages.current
    return (
        found is not None and found.name == "taskforces" and found.data is not None and window.workspace.idle
    )


def settle(page: TaskforcesPage, qtbot: QtBot) -> None:
    """Wait until everything that was asked of the file was answered and a form has all its fields."""
    qtbot.waitUntil(
        lambda: not page.form.is_filling and page.context.workspace.idle,
        timeout=WAIT_MS,
    )


def choose(page: TaskforcesPage, code: str, qtbot: QtBot) -> None:
    settle(page, qtbot)
    assert page.data is not None
    (body,) = [line.body.id for line in page.data.network.lines if line.body.code == code]
    page.choose_body(body)
    settle(page, qtbot)


def names(page: TaskforcesPage) -> list[str]:
    """The first column of the roster as it is shown, headings too."""
    model = page.composition.table.view.table
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def go_to(page: TaskforcesPage, name: str, field: str = "name") -> None:
    model = page.composition.table.view.table
    row = next(model.row(number) for number in range(model.rowCount()) if names(page)[number] == name)
    assert row is not None
    assert page.composition.table.view.go_to(row.key, field)


def press(window: MainWindow, keys: str) -> None:
    """Press a shortcut of the window, as a hand on the keyboard does."""
    QTest.keySequence(window.shell.focusWidget() or window.shell, QKeySequence(keys))


def give_address(page: TaskforcesPage, name: str, qtbot: QtBot) -> None:
    """Give someone of the roster an address and one that is not shared."""
    from rvs_desktop.models.roster.corrections import set_contact
    from rvs_desktop.models.roster.steps import carry_out

    (who,) = [line.person for line in page.composition.selected() if line.title == name]
    assert who is not None

    def work(session: Any) -> None:
        carry_out(session, set_contact(session, who, "email", "nieuwkoop@voorbeeld.nl"))
        carry_out(session, set_contact(session, who, "mobile", "06 1234", shared=False))

    page.context.workspace.edit("Contact", work)
    settle(page, qtbot)
