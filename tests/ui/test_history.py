from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from rvs_desktop.ui.pages.history import HistoryPage
from rvs_desktop.ui.tables.cells import text_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.tables.panel import TablePanel

Settle = Callable[["MainWindow"], None]


def texts(panel: TablePanel) -> list[list[str]]:
    model = panel.view.table
    rows = model.rows(0, model.rowCount())
    return [[text_of(cell) for cell in row.cells] for row in rows if row is not None]


def type_figure(window: MainWindow, value: int) -> None:
    """Type a figure for Lopik, as the table of figures does."""

    def work(session: Any) -> None:
        from rvs_desktop.models.areas import area_by_code
        from rvs_desktop.models.figures import measures, set_observation
        from rvs_desktop.periods import Period

        measure = measures(session)["pga_local_plans"]
        set_observation(session, measure, area_by_code(session, "GM0331"), Period.parse("2020-Q4"), value)

    window.workspace.edit(f"Lopik, Q4 2020: {value}", work)


@pytest.fixture
def page(opened: MainWindow, qtbot: QtBot, settle: Settle) -> HistoryPage:
    opened.show_page("history")
    qtbot.waitUntil(lambda: isinstance(opened.pages.current, HistoryPage))
    settle(opened)
    found = opened.pages.current
    assert isinstance(found, HistoryPage)
    return found


def choose(page: HistoryPage, label: str) -> None:
    row = next(number for number, line in enumerate(texts(page.table)) if line[0] == label)
    found = page.table.view.table.row(row)
    assert found is not None
    page.table.view.go_to(found.key, "label")


def test_every_change_is_listed_newest_first(opened: MainWindow, page: HistoryPage, settle: Settle) -> None:
    type_figure(opened, 4)
    type_figure(opened, 5)
    settle(opened)
    labels = [row[0] for row in texts(page.table)]
    assert labels[:2] == ["Lopik, Q4 2020: 5", "Lopik, Q4 2020: 4"]
    assert [row[3] for row in texts(page.table)] == ["Geldig", "Geldig", "Ligt vast", "Ligt vast"]


def test_the_rows_of_a_change_say_what_it_was_and_became(
    opened: MainWindow, page: HistoryPage, settle: Settle
) -> None:
    type_figure(opened, 4)
    type_figure(opened, 5)
    settle(opened)
    choose(page, "Lopik, Q4 2020: 5")
    settle(opened)
    ((subject, before, after, noun),) = texts(page.rows)
    assert noun == "Cijfer"
    assert subject.startswith("Lopik, Q4 2020, ")
    assert (before, after) == ("4", "5")


def test_a_chosen_change_is_undone_and_a_later_one_on_the_same_row_is_kept(
    opened: MainWindow, page: HistoryPage, settle: Settle
) -> None:
    type_figure(opened, 4)
    type_figure(opened, 5)
    settle(opened)
    choose(page, "Lopik, Q4 2020: 4")
    settle(opened)
    page.undo.click()
    settle(opened)
    assert texts(page.table)[0][0] == "Ongedaan gemaakt: Lopik, Q4 2020: 4"
    assert "zo gelaten" in opened.pages.message.text()


def test_what_was_undone_says_so(opened: MainWindow, page: HistoryPage, settle: Settle) -> None:
    type_figure(opened, 4)
    settle(opened)
    opened.commands["undo"].trigger()
    settle(opened)
    states = {row[0]: row[3] for row in texts(page.table)}
    assert states["Lopik, Q4 2020: 4"] == "Ongedaan gemaakt"


def test_reference_data_cannot_be_undone(opened: MainWindow, page: HistoryPage, settle: Settle) -> None:
    choose(page, "Voorbeeldgegevens geladen")
    settle(opened)
    assert not page.undo.isVisible()


def test_a_long_change_says_how_much_of_it_is_shown(
    opened: MainWindow, page: HistoryPage, settle: Settle
) -> None:
    choose(page, "Voorbeeldgegevens geladen")
    settle(opened)
    assert len(texts(page.rows)) == 500
    assert "de eerste 500 van " in page.facts.text()


def test_the_list_can_be_filtered(opened: MainWindow, page: HistoryPage, qtbot: QtBot) -> None:
    opened.commands["filter"].trigger()
    qtbot.keyClicks(page.table.filter, "voorbeeld")
    assert [row[0] for row in texts(page.table)] == ["Voorbeeldgegevens geladen"]


def test_every_word_of_the_history_is_there_to_be_translated() -> None:
    from rvs_desktop.store.code_words import CODES, COLUMNS, SETTINGS
    from rvs_desktop.store.in_words import NOUNS
    from rvs_desktop.ui.parts.history_words import HISTORY_WORDS
    from rvs_desktop.ui.parts.worded import KNOWN

    words = {*NOUNS.values(), *SETTINGS.values(), *COLUMNS.values(), "ja", "nee", "aanwezig", "aangepast"}
    words |= {word for codes in CODES.values() for word in codes.values()}
    assert words <= {*HISTORY_WORDS, *KNOWN}
