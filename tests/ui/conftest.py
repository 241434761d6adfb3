"""A window of the program for a test, with someone who answers in the user's place."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from rvs_desktop.settings import Settings
    from rvs_desktop.ui.ask import Asker, Question
    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.theme import Theme
    from rvs_desktop.ui.workspace import Workspace

WAIT_MS = 10_000


class Answers:
    """What the user would say: fill in what is expected, and check what was asked."""

    def __init__(self) -> None:
        self.choice = ""
        self.place: Path | None = None
        self.files: list[Path] = []
        self.asked: list[str] = []
        self.questions: list[Question] = []

    def one(self) -> str:
        """Return the only thing that was asked."""
        assert len(self.asked) == 1, self.asked
        return self.asked[0]


@pytest.fixture(autouse=True)
def nothing_is_being_loaded() -> Iterator[None]:
    """End what a page without a window began to load for its charts, as the window does when it closes."""
    yield
    if "rvs_desktop.ui.charts.loading" in sys.modules:
        from rvs_desktop.ui.charts import loading

        loading.finish()


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    """The theme as a new user sees it in a light system, put back afterwards."""
    from rvs_desktop.ui import theme

    now = theme.current()
    # putting a look on every widget takes time, so only what a test changed is put back
    if (now.mode, now.zoom) != ("light", 1.0) or not qapp.styleSheet():
        now.apply("light", 1.0)
    yield now
    if (now.mode, now.zoom) != ("light", 1.0):
        now.apply("light", 1.0)


@pytest.fixture
def settings() -> Settings:
    from rvs_desktop.settings import Settings

    return Settings()


@pytest.fixture
def asker(answers: Answers, qtbot: QtBot) -> Asker:
    """An asker that never opens a dialog."""
    from PySide6.QtWidgets import QWidget

    from rvs_desktop.ui.ask import Asker

    class Fake(Asker):
        def choose(self, question: Question) -> str:
            answers.asked.append(question.headline)
            answers.questions.append(question)
            return answers.choice or question.cancel

        def files_to_import(self, folder: str) -> list[Path]:
            answers.asked.append("files_to_import")
            return answers.files

        def file_to_open(self, folder: str) -> Path | None:
            answers.asked.append("file_to_open")
            return answers.place

        def place_to_save(self, title: str, suggestion: Path, kind: str) -> Path | None:
            answers.asked.append(title)
            return answers.place

        def show_folder(self, folder: Path) -> None:
            answers.asked.append(folder.name)

        def folder_to_fill(self, title: str, start: Path) -> Path | None:
            answers.asked.append(title)
            return answers.place

    owner = QWidget()
    qtbot.addWidget(owner)
    return Fake(owner)


@pytest.fixture
def workspace(qtbot: QtBot) -> Iterator[Workspace]:
    """A workspace on its own; a bug in its thread fails the test."""
    from rvs_desktop.ui.workspace import Workspace

    made = Workspace()
    bugs: list[BaseException] = []
    made.broke.connect(bugs.append)
    yield made
    made.shutdown()
    assert not bugs


@pytest.fixture
def window(
    qtbot: QtBot, look: Theme, settings: Settings, asker: Asker, workspace: Workspace
) -> Iterator[MainWindow]:
    """The window, shown, with no file open."""
    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.shell import Shell

    shell = Shell("light")
    qtbot.addWidget(shell)
    made = MainWindow(shell, settings, workspace, asker)
    bugs: list[BaseException] = []
    for source in (made.pages, made.exports):
        source.broke.connect(bugs.append)
    with qtbot.waitExposed(shell):
        shell.show()
    yield made
    shell.close()
    made.pages.forget()
    assert not bugs


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, sample_path: Path) -> MainWindow:
    """The window with a file of example figures, on the list of deliveries."""
    window.settings.page = "deliveries"
    with qtbot.waitSignals([window.workspace.opened, window.files.backed_up], timeout=WAIT_MS):
        window.files.open_path(sample_path)
    qtbot.waitUntil(_shows(window, "deliveries"), timeout=WAIT_MS)
    return window


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Wait until everything asked of the file was answered."""

    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.workspace.idle, timeout=WAIT_MS)

    return wait


def _shows(window: MainWindow, name: str) -> Callable[[], bool]:
    def shown() -> bool:
        page: Any = window.pages.current
        return page is not None and page.name == name and window.workspace.idle

    return shown
