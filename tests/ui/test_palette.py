from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from rvs_desktop.ui.findable import command_entries
from rvs_desktop.ui.palette import ENTRY, Entry, find, fold, match

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.settings import Settings
    from rvs_desktop.ui.main_window import MainWindow

ENTRIES = (
    Entry("1", "Burgernet", "Ga naar", "pagina"),
    Entry("2", "IJsselstein", "Ga naar", "gemeente"),
    Entry("3", "Importeren", "Opdrachten", "Gegevens", command=True),
    Entry("4", "Reservekopie maken", "Opdrachten", "Bestand", command=True),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("burg", ["1"]),
        ("BURG", ["1"]),
        ("ijssel", ["2"]),
        ("ĳssel", ["2"]),
        ("imp", ["3"]),
        ("import gegevens", ["3"]),
        ("kopie maken", ["4"]),
        (">", ["3", "4"]),
        ("> bur", []),
        ("", ["1", "2", "3", "4"]),
        ("zeist", []),
    ],
)
def test_a_few_letters_find_what_is_meant(typed: str, found: list[str]) -> None:
    assert [entry.key for entry, _ in find(ENTRIES, typed)] == found


def test_accents_do_not_matter() -> None:
    assert fold("Geëxporteerd") == "geexporteerd"
    assert match(Entry("x", "Geëxporteerd", "g"), "geex") == (0, 4)


def test_the_found_letters_are_marked() -> None:
    (_, span), *_ = find(ENTRIES, "kopie")
    assert span == (7, 5)


def test_every_verb_that_can_be_used_is_found(window: MainWindow) -> None:
    found = {entry.key.removeprefix("do:") for entry in command_entries(window.commands)}
    usable = {command.key for command, action in window.commands if action.isEnabled()}
    assert found == usable - {"palette"}


def test_ctrl_k_opens_typing_searches_enter_runs_and_the_focus_returns(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.commands["palette"].trigger()
    box = opened.finder.box
    assert box.isVisible()
    qtbot.keyClicks(box.field, "geschied")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert not box.isVisible()
    qtbot.waitUntil(lambda: opened.pages.wanted == "history")


def test_arrows_skip_headings(opened: MainWindow, qtbot: QtBot) -> None:
    opened.commands["palette"].trigger()
    box = opened.finder.box
    seen: list[str] = []
    for _ in range(8):
        entry = box.list.currentIndex().data(ENTRY)
        assert isinstance(entry, Entry)
        seen.append(entry.key)
        qtbot.keyClick(box.field, Qt.Key.Key_Down)
    assert len(set(seen)) == 8
    qtbot.keyClick(box.field, Qt.Key.Key_Up)
    assert isinstance(box.list.currentIndex().data(ENTRY), Entry)


def test_escape_closes_and_nothing_found_says_so(opened: MainWindow, qtbot: QtBot) -> None:
    opened.commands["palette"].trigger()
    box = opened.finder.box
    qtbot.keyClicks(box.field, "xyzzy")
    assert box.list.model().index(0, 0).data() == "Niets gevonden met ‘xyzzy’"
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert box.isVisible()
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_the_first_letter_typed_on_the_search_field_is_not_lost(window: MainWindow) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, "b")
    QApplication.sendEvent(window.navigation.search, event)
    assert window.finder.box.isVisible()
    assert window.finder.box.field.text() == "b"


def test_x6_a_municipality_a_person_and_a_body_are_found_by_name(
    opened: MainWindow, qtbot: QtBot, settle: Callable[[MainWindow], None]
) -> None:
    opened.commands["palette"].trigger()
    box = opened.finder.box
    settle(opened)
    for typed, note in (("ijsselst", "gemeente"), ("divend", ""), ("ondermij", "")):
        box.field.setText(typed)
        model = box.list.model()
        listed = [model.index(row, 0).data(ENTRY) for row in range(model.rowCount())]
        names = [entry for entry in listed if isinstance(entry, Entry) and typed in fold(entry.text)]
        assert names, typed
        assert any(entry.note.startswith(note) for entry in names)


def test_x6_choosing_a_municipality_leads_to_its_figures(
    opened: MainWindow, qtbot: QtBot, settle: Callable[[MainWindow], None]
) -> None:
    from rvs_desktop.ui.pages.casework import CaseworkPage

    opened.scope.choose(area="mn-flevoland")
    opened.commands["palette"].trigger()
    settle(opened)
    qtbot.keyClicks(opened.finder.box.field, "lopik")
    qtbot.keyClick(opened.finder.box.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(opened.pages.current, CaseworkPage))
    settle(opened)
    page = opened.pages.current
    assert isinstance(page, CaseworkPage)
    now = page.table.view.table.row(page.table.view.currentIndex().row())
    assert now is not None
    assert now.name == "Lopik"
    assert opened.scope.area == "midden-nederland"


def test_things_are_listed_only_when_something_is_typed() -> None:
    many = tuple(Entry(str(number), f"Persoon {number}", "Personen", typed=True) for number in range(40))
    assert find(many, "") == []
    assert len(find(many, "persoon")) == 12


def test_x6_an_indicator_is_found_and_leads_to_its_story(
    opened: MainWindow, qtbot: QtBot, settle: Callable[[MainWindow], None]
) -> None:
    from rvs_desktop.ui.pages.indicators import IndicatorsPage

    opened.commands["palette"].trigger()
    settle(opened)
    qtbot.keyClicks(opened.finder.box.field, "cybercrime-onderz")
    qtbot.keyClick(opened.finder.box.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(opened.pages.current, IndicatorsPage))
    page = opened.pages.current
    assert isinstance(page, IndicatorsPage)
    qtbot.waitUntil(lambda: page.story is not None and "ybercrime" in page.story.about.name, timeout=10_000)
    settle(opened)


def test_x6_a_body_is_found_and_its_roster_is_shown_also_from_a_day_before_it_began(
    opened: MainWindow, qtbot: QtBot, settings: Settings, settle: Callable[[MainWindow], None]
) -> None:
    from rvs_desktop.ui.pages.taskforces import TaskforcesPage

    settings.reference_date = "1990-01-01"
    opened.commands["palette"].trigger()
    settle(opened)
    qtbot.keyClicks(opened.finder.box.field, "taskforce veilige buurten")
    qtbot.keyClick(opened.finder.box.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(opened.pages.current, TaskforcesPage))
    settle(opened)
    page = opened.pages.current
    assert isinstance(page, TaskforcesPage)
    roster = page.composition.roster
    assert roster is not None
    assert "Veilige Buurten" in roster.body.name
    assert page.views.value() == "composition"


def test_x6_a_person_is_found_and_the_register_stands_on_that_line(
    opened: MainWindow, qtbot: QtBot, settle: Callable[[MainWindow], None]
) -> None:
    from rvs_desktop.ui.pages.taskforces import TaskforcesPage

    opened.commands["palette"].trigger()
    settle(opened)
    qtbot.keyClicks(opened.finder.box.field, "divendal")
    qtbot.keyClick(opened.finder.box.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(opened.pages.current, TaskforcesPage))
    settle(opened)
    page = opened.pages.current
    assert isinstance(page, TaskforcesPage)
    assert page.views.value() == "people"
    assert page.person.card is not None
    assert "Divendal" in page.person.card.name.full
    sought = page.person.card.id
    table = page.middle.people.table
    table.filter.setText("roest")
    settle(opened)
    qtbot.waitUntil(lambda: page.middle.people.table.view.table.rowCount() < 5)
    opened.show_page(f"taskforces?person:{sought}")
    settle(opened)
    assert page.person.card is not None
    assert "Divendal" in page.person.card.name.full
    assert table.filter.text() == ""


def test_x6_the_overview_leads_to_a_body_by_its_code_and_a_body_that_is_gone_is_told(
    opened: MainWindow, qtbot: QtBot, settle: Callable[[MainWindow], None]
) -> None:
    from rvs_desktop.ui.pages.taskforces import TaskforcesPage

    told: list[str] = []
    opened.show_page("taskforces?body:tf-pga")
    qtbot.waitUntil(lambda: isinstance(opened.pages.current, TaskforcesPage))
    settle(opened)
    page = opened.pages.current
    assert isinstance(page, TaskforcesPage)
    roster = page.composition.roster
    assert roster is not None
    assert roster.body.code == "tf-pga"
    page.told.connect(told.append)
    opened.show_page("taskforces?body:nergens")
    settle(opened)
    assert told == ["Dit orgaan staat niet meer in het bestand."]
