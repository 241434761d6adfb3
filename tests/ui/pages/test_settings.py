from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from rvs_desktop.ui.pages.settings import SettingsPage
from rvs_desktop.ui.tables.cells import text_of
from rvs_desktop.ui.tables.source import CellEdit

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


def test_j8_6_the_smallest_number_of_a_publication_is_set_in_the_file_and_undone(
    opened: MainWindow, qtbot: QtBot
) -> None:
    from rvs_desktop.models.publication import smallest_published

    page = shown(opened, qtbot)
    qtbot.waitUntil(lambda: page.general.smallest.value() == "8")
    press(page, qtbot, "smallest", "5")
    found: list[int] = []
    opened.workspace.read(smallest_published, found.append)
    qtbot.waitUntil(lambda: found == [5])
    opened.workspace.undo()
    qtbot.waitUntil(lambda: page.general.smallest.value() == "8")


def test_the_numbers_that_can_be_chosen_are_those_of_the_rule() -> None:
    from rvs_desktop.models.publication import THRESHOLDS
    from rvs_desktop.ui.parts.settings.general import SMALLEST_CHOICES

    assert SMALLEST_CHOICES == THRESHOLDS


def test_every_choice_has_a_name_for_a_screen_reader(opened: MainWindow, qtbot: QtBot) -> None:
    page = shown(opened, qtbot)
    general = page.general
    for choice in (general.theme, general.zoom, general.density, general.start_page, general.reopen):
        assert choice.accessibleName()


def remember(window: MainWindow) -> None:
    """Take a decision as an import does."""

    def work(session: Any) -> None:
        from rvs_desktop.models import memory
        from rvs_desktop.models.areas import area_by_code

        said = [("marks", "?", "missing"), ("measures", "Lopend", "pga_local_plans")]
        memory.remember_layout(
            session, "abc", area_by_code(session, "GM0331").id, "casework", "PGA-opgave", [], said
        )
        memory.remember_spelling(session, "Lopick", area_by_code(session, "GM0331").id)

    window.workspace.edit("Onthouden", work)


def memory_rows(page: SettingsPage) -> dict[str, list[str]]:
    model = page.memory.table.view.table
    rows = [model.row(number) for number in range(model.rowCount())]
    return {row.name: [text_of(cell) for cell in row.cells] for row in rows if row is not None}


def test_a_layout_with_a_name_and_no_decisions_is_shown_and_forgotten(
    opened: MainWindow, qtbot: QtBot, settle: Callable[[MainWindow], None]
) -> None:
    def work(session: Any) -> None:
        from rvs_desktop.models import memory

        memory.remember_layout(session, "abc", None, "", "Losse opgave", [], [])

    opened.workspace.edit("Onthouden", work)
    settle(opened)
    page = shown(opened, qtbot)
    page.go_to("memory")
    settle(opened)
    assert memory_rows(page)["Losse opgave"][0] == "Alleen de naam is onthouden"
    key = next(row.key for row in page.memory.source.kept() if row.name == "Losse opgave")
    page.memory.table.view.go_to(key, "text")
    qtbot.mouseClick(page.memory.forget, Qt.MouseButton.LeftButton)
    settle(opened)
    assert memory_rows(page) == {}


def test_j7_6_what_imports_remember_is_shown_corrected_and_forgotten(
    opened: MainWindow, qtbot: QtBot, settle: Callable[[MainWindow], None]
) -> None:
    remember(opened)
    settle(opened)
    page = shown(opened, qtbot)
    page.go_to("memory")
    settle(opened)
    assert memory_rows(page)["?"][:3] == ["‘?’", "teken", "niet geleverd"]
    assert memory_rows(page)["Lopick"][2] == "Lopik"
    key = next(row.key for row in page.memory.source.kept() if row.name == "?")
    row = next(row for row in page.memory.source.kept() if row.name == "?")
    refused = page.memory.source.check(row, page.memory.source.fields[2], "iets")
    assert "geen antwoord" in refused.refusal
    verdict = page.memory.source.check(row, page.memory.source.fields[2], "nul")
    page.memory.source.apply("Besluit gewijzigd", [CellEdit(key, "answer", verdict.value)])
    settle(opened)
    assert memory_rows(page)["?"][2] == "nul"
    page.memory.table.view.go_to(key, "answer")
    qtbot.mouseClick(page.memory.forget, Qt.MouseButton.LeftButton)
    settle(opened)
    assert "?" not in memory_rows(page)
    opened.workspace.undo()
    settle(opened)
    assert memory_rows(page)["?"][2] == "nul"
