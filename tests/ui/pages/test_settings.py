from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rvs_desktop.ui.pages.settings import SettingsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.settings import Settings
    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.theme import Theme
    from tests.ui.conftest import Answers


def shown(window: MainWindow, bot: QtBot) -> SettingsPage:
    window.commands["page_settings"].trigger()
    bot.waitUntil(lambda: isinstance(window.pages.current, SettingsPage))
    page = window.pages.current
    assert isinstance(page, SettingsPage)
    return page


def press(page: SettingsPage, bot: QtBot, name: str, text: str) -> None:
    from PySide6.QtWidgets import QPushButton

    switch = getattr(page.general, name)
    part = next(one for one in switch.findChildren(QPushButton) if one.text() == text)
    bot.mouseClick(part, Qt.MouseButton.LeftButton)


def test_rows_of_tables_become_lower_at_once_and_stay_so(
    opened: MainWindow, qtbot: QtBot, settings: Settings, look: Theme
) -> None:
    page = shown(opened, qtbot)
    before = look.size("row")
    press(page, qtbot, "density", "Compact")
    assert look.size("row") < before
    assert settings.density == "compact"
    press(page, qtbot, "density", "Normaal")
    assert look.size("row") == before


def test_the_menu_and_the_settings_say_the_same(opened: MainWindow, qtbot: QtBot, settings: Settings) -> None:
    page = shown(opened, qtbot)
    press(page, qtbot, "theme", "Donker")
    assert settings.theme == "dark"
    assert opened.commands["theme_dark"].isChecked()
    opened.commands["theme_light"].trigger()
    assert page.general.theme.value() == "light"


def test_a_file_opens_on_the_chosen_page(
    opened: MainWindow, qtbot: QtBot, settings: Settings, settle: Callable[[MainWindow], None]
) -> None:
    page = shown(opened, qtbot)
    choice = page.general.start_page
    choice.setCurrentIndex(choice.findData("history"))
    choice.activated.emit(choice.currentIndex())
    info = opened.workspace.info
    assert info is not None
    opened.files.open_path(Path(info.path))
    qtbot.waitUntil(lambda: opened.pages.current is not None and opened.pages.current.name == "history")
    settle(opened)
    assert settings.start_page == "history"


def test_the_folder_of_backups_opens(opened: MainWindow, qtbot: QtBot, answers: Answers) -> None:
    page = shown(opened, qtbot)
    qtbot.mouseClick(page.general.backups, Qt.MouseButton.LeftButton)
    assert len(answers.asked) == 1
    assert "reserve" in answers.asked[0].lower()


def test_every_choice_has_a_name_for_a_screen_reader(opened: MainWindow, qtbot: QtBot) -> None:
    page = shown(opened, qtbot)
    general = page.general
    for choice in (general.theme, general.zoom, general.density, general.start_page, general.reopen):
        assert choice.accessibleName()
