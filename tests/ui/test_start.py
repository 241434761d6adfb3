from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton

from rvs_desktop.ui.pages.start import StartPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow


def page_of(window: MainWindow) -> StartPage:
    page = window.pages.current
    assert isinstance(page, StartPage)
    return page


def press(page: StartPage, text: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.text() == text).click()


def test_without_a_file_there_are_three_doors(window: MainWindow) -> None:
    texts = [one.text() for one in page_of(window).findChildren(QPushButton) if one.isVisible()]
    assert texts == ["Nieuw bestand", "Openen", "Voorbeeldgegevens openen"]
    assert window.status.saved.text() == "Nog niets om op te slaan"
    assert not any(item.isEnabled() for item in window.navigation.items)


def test_a_new_file_is_made_where_the_user_says(
    window: MainWindow, answers: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    window.settings.page = "history"
    answers.place = tmp_path / "Midden-Nederland.rvs"
    with qtbot.waitSignal(window.workspace.opened, timeout=20_000):
        press(page_of(window), "Nieuw bestand")
    assert answers.one() == "Nieuw bestand"
    assert answers.place.exists()
    assert window.shell.windowTitle() == "Midden-Nederland.rvs – RVS Desktop"
    assert window.settings.recent_files == [str(answers.place)]
    assert not window.status.sample.isVisible()


def test_nothing_happens_when_the_user_cancels(window: MainWindow, answers: Any) -> None:
    press(page_of(window), "Openen")
    assert answers.one() == "file_to_open"
    assert window.workspace.idle


def test_example_figures_are_marked_as_such(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.page = "history"
    with qtbot.waitSignal(window.workspace.opened, timeout=20_000):
        press(page_of(window), "Voorbeeldgegevens openen")
    assert window.status.sample.isVisible()
    assert window.workspace.info is not None
    assert window.workspace.info.sample


def test_recent_files_are_one_click_away(window: MainWindow, qtbot: QtBot, sample_path: Path) -> None:
    window.settings.page = "history"
    window.settings.remember_file(sample_path)
    page = page_of(window)
    page.load()
    with qtbot.waitSignal(window.workspace.opened, timeout=20_000):
        press(page, "Voorbeeld.rvs")


def test_an_example_that_can_no_longer_be_used_is_made_anew(window: MainWindow, qtbot: QtBot) -> None:
    from rvs_desktop import paths

    window.settings.page = "history"
    place = paths.data_dir() / "Voorbeeld Midden-Nederland.rvs"
    place.parent.mkdir(parents=True)
    place.write_text("van een ander programma", encoding="utf-8")
    with qtbot.waitSignal(window.workspace.opened, timeout=20_000):
        press(page_of(window), "Voorbeeldgegevens openen")
    assert window.workspace.info is not None
    assert window.workspace.info.path == place
    assert place.with_suffix(".oud").exists()
