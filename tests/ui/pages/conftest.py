"""A page on its own, on a file with example figures: without the window, so that a test takes little time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.settings import Settings
    from rvs_desktop.ui.ask import Asker
    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.page import Page, PageContext, Scope
    from rvs_desktop.ui.pages.taskforces import TaskforcesPage
    from rvs_desktop.ui.theme import Theme
    from rvs_desktop.ui.workspace import Workspace

WAIT_MS = 10_000


@dataclass
class Stage:
    """Where a page is shown: the file behind it, and what the window would do for it."""

    workspace: Workspace
    scope: Scope
    build: Callable[[], Any]
    bot: QtBot

    def settle(self) -> None:
        """Wait until everything that was asked of the file was answered."""
        self.bot.waitUntil(self._is_idle, timeout=WAIT_MS)

    def _is_idle(self) -> bool:
        return self.workspace.idle

    def open(self, path: Path, *, read_only: bool = False) -> Any:
        """Open a file and show the page on it."""
        with self.bot.waitSignal(self.workspace.opened, timeout=WAIT_MS):
            self.workspace.open(path, read_only=read_only)
        page = self.build()
        self.settle()
        return page

    def changed(self) -> Any:
        """Return a context that ends when the file was changed, with the ``Changes``."""
        return self.bot.waitSignal(self.workspace.changed, timeout=WAIT_MS)


@pytest.fixture
def stage_of(
    qtbot: QtBot, look: Theme, settings: Settings, asker: Asker, workspace: Workspace
) -> Iterator[Callable[[Callable[[PageContext], Page]], Stage]]:
    """Return a stage for a kind of page; it reloads on changes as the window does."""
    from PySide6.QtCore import QObject

    from rvs_desktop.ui.commands import Commands
    from rvs_desktop.ui.page import PageContext, Scope

    owner = QObject()
    scope = Scope(2019, 2020, "midden-nederland", owner)
    context = PageContext(workspace, settings, scope, asker, Commands(owner))

    def make(kind: Callable[[PageContext], Page]) -> Stage:
        def build() -> Page:
            page = kind(context)
            qtbot.addWidget(page)
            page.resize(1230, 820)
            with qtbot.waitExposed(page):
                page.show()
            page.activateWindow()
            workspace.changed.connect(page.load)
            page.load()
            return page

        return Stage(workspace, scope, build, qtbot)

    yield make
    workspace.changed.disconnect()
    owner.deleteLater()


@pytest.fixture
def key_of() -> Callable[[Any, str], int]:
    """Return the id of a municipality by its name, as the table of a page knows it."""

    def find(page: Any, name: str) -> int:
        return next(row.key for section in page.source.sections for row in section.rows if row.name == name)

    return find


@pytest.fixture
def taskforces(window: MainWindow, qtbot: QtBot, database_path: Path) -> TaskforcesPage:
    """The page of taskforces in the window: the published rosters at 31 January 2017, with the taskforce PGA."""
    from tests.ui.pages.rosters_at_hand import JANUARY, choose, is_there

    window.settings.page = "taskforces"
    window.settings.reference_date = JANUARY.isoformat()
    with qtbot.waitSignals([window.workspace.opened, window.files.backed_up], timeout=WAIT_MS):
        window.files.open_path(database_path)
    qtbot.waitUntil(lambda: is_there(window), timeout=WAIT_MS)
    found: Any = window.pages.current
    choose(found, "tf-pga", qtbot)
    window.shell.activateWindow()
    qtbot.waitUntil(window.shell.isActiveWindow, timeout=WAIT_MS)
    found.composition.table.view.setFocus()
    return found
