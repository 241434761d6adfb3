from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from rvs_desktop.ui.commands import MENUS, Command, Commands, plain

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow


@pytest.fixture
def commands(qapp: object) -> Iterator[Commands]:
    owner = QObject()
    yield Commands(owner)
    owner.deleteLater()


def test_no_two_verbs_share_a_key(window: MainWindow) -> None:
    """Verbs of two pages may: only those of the page on the screen can be used."""
    for page in {command.page for command, _ in window.commands}:
        keys = Counter(
            shortcut.toString()
            for command, action in window.commands
            if command.page in ("", page)
            for shortcut in action.shortcuts()
        )
        assert [key for key, count in keys.items() if count > 1] == []


def test_every_verb_stands_in_one_menu_with_a_mnemonic_of_its_own(window: MainWindow) -> None:
    assert len(window.shell.menuBar().actions()) == len(MENUS)
    for command, action in window.commands:
        homes = [name for name, menu in window.menus.items() if action in menu.actions()]
        assert homes == [command.menu], command.key
    letters = [title[title.index("&") + 1].lower() for title in map(window.commands.menu_title, MENUS)]
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("menu", MENUS)
def test_mnemonics_inside_a_menu_differ(window: MainWindow, menu: str) -> None:
    letters = [
        action.text()[action.text().index("&") + 1].lower()
        for command, action in window.commands
        if command.menu == menu and "&" in action.text().replace("&&", "")
    ]
    assert len(set(letters)) == len(letters), letters


def test_tooltips_name_the_verb_and_its_key(commands: Commands) -> None:
    assert commands["import"].toolTip().splitlines()[0] == "Importeren (Ctrl+I)"
    assert "slepen" in commands["import"].toolTip()


def test_without_a_file_only_what_needs_no_file_can_be_used(commands: Commands) -> None:
    commands.allow(has_file=False, writable=False)
    assert commands["open"].isEnabled()
    assert not commands["import"].isEnabled()
    commands.allow(has_file=True, writable=False)
    assert commands["export"].isEnabled()
    assert not commands["import"].isEnabled()


def test_undo_carries_the_label_of_its_step(commands: Commands) -> None:
    commands.rename("undo", "&Ongedaan maken: Import Zeist && De Bilt")
    assert plain(commands["undo"].text()) == "Ongedaan maken: Import Zeist & De Bilt"
    assert commands["undo"].toolTip() == "Ongedaan maken: Import Zeist & De Bilt (Ctrl+Z)"


def test_a_button_of_a_verb_follows_it(commands: Commands, qtbot: QtBot) -> None:
    commands.allow(has_file=False, writable=False)
    made = commands.button("import", "primary")
    qtbot.addWidget(made)
    assert not made.isEnabled()
    commands.allow(has_file=True, writable=True)
    assert made.isEnabled()
    with qtbot.waitSignal(commands["import"].triggered):
        made.click()
    assert made.accessibleName() == "Importeren"


def test_j6_7_a_button_names_the_step_that_undo_takes_back_now(commands: Commands, qtbot: QtBot) -> None:
    named, short = commands.button("undo"), commands.button("undo", "", "Terug")
    for button in (named, short):
        qtbot.addWidget(button)
    commands.rename("undo", "&Ongedaan maken: Import Zeist")
    assert [named.text(), short.text()] == ["Ongedaan maken: Import Zeist", "Terug"]
    assert short.toolTip().startswith("Ongedaan maken: Import Zeist")


def test_keys_of_the_design_are_there(window: MainWindow) -> None:
    expected = {
        "palette": "Ctrl+K",
        "page_overview": "Ctrl+1",
        "page_casework": "Ctrl+3",
        "page_history": "Ctrl+8",
        "undo": "Ctrl+Z",
        "redo": "Ctrl+Y",
        "import": "Ctrl+I",
        "export": "Ctrl+E",
        "filter": "Ctrl+F",
        "next_region": "F6",
        "zoom_in": "Ctrl++",
        "zoom_out": "Ctrl+-",
        "zoom_normal": "Ctrl+0",
        "shortcuts": "F1",
        "save_copy": "Ctrl+S",
    }
    assert {key: window.commands[key].shortcut().toString() for key in expected} == expected
    assert QKeySequence("Ctrl+?") in window.commands["shortcuts"].shortcuts()


def test_a_verb_added_later_is_in_the_registry(commands: Commands) -> None:
    commands.add(Command("page_areas", "view"), "Gebieden", ["Ctrl+9"])
    assert [command.key for command, _ in commands][-1] == "page_areas"


def test_a_key_is_called_as_it_is_on_the_keyboard(window: MainWindow) -> None:
    assert window.commands["next_step"].shortcut() == QKeySequence("Ctrl+Enter")
    assert QKeySequence("Ctrl+Return") in window.commands["next_step"].shortcuts()
    assert not any("Return" in action.shortcut().toString() for _, action in window.commands)
