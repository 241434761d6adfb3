from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from rvs_desktop.ui.pages.overview import OverviewPage
from rvs_desktop.ui.tables.cells import text_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pages.conftest import Stage


@pytest.fixture
def stage(stage_of: Callable[[Any], Stage]) -> Stage:
    return stage_of(OverviewPage)


@pytest.fixture
def page(stage: Stage, sample_path: Path) -> OverviewPage:
    page = stage.open(sample_path)
    assert isinstance(page, OverviewPage)
    stage.bot.waitUntil(lambda: page.beside is not None, timeout=10_000)
    return page


def rows(page: OverviewPage) -> dict[str, list[str]]:
    model = page.table.view.table
    found = [model.row(number) for number in range(model.rowCount())]
    return {row.name: [text_of(cell) for cell in row.cells] for row in found if row is not None}


def test_figures_with_a_target_stand_on_top_with_their_verdict(page: OverviewPage) -> None:
    said = [tile.accessibleName() for tile in page.tiles if tile.isVisible()]
    assert any("85" in text and "80" in text and "Behaald" in text for text in said), said
    assert all(text for text in said)


def test_a_figure_leads_to_its_story_by_mouse_and_by_key(page: OverviewPage, qtbot: QtBot) -> None:
    places: list[str] = []
    page.page_wanted.connect(places.append)
    qtbot.mouseClick(page.tiles[0], Qt.MouseButton.LeftButton)
    page.tiles[0].setFocus()
    qtbot.keyClick(page.tiles[0], Qt.Key.Key_Return)
    assert len(places) == 2
    assert places[0] == places[1]
    assert places[0].startswith("indicators?")


def test_j3_9_sources_that_disagree_ask_for_attention_and_lead_to_the_choice(
    page: OverviewPage, qtbot: QtBot
) -> None:
    places: list[str] = []
    page.page_wanted.connect(places.append)
    chooses = [one for one in page.attention.findChildren(QPushButton) if one.text() == "Kiezen"]
    assert chooses
    said = [one.text() for one in page.attention.findChildren(QLabel)]
    assert "Criminele samenwerkingsverbanden (CSV's) aangepakt 2016: 68 en 66" in said
    assert "Jaarplan Midden-Nederland 2017/2018, regel 678" in chooses[0].toolTip()
    qtbot.mouseClick(chooses[0], Qt.MouseButton.LeftButton)
    assert places == ["indicators?sources"]


def test_t31_so_many_of_all_is_drawn_and_the_rest_is_told(page: OverviewPage) -> None:
    found = next(cells for name, cells in rows(page).items() if "weerbaarheidsscan" in name)
    assert found[1] == "38 van 39"
    assert found[-1] == "1 nog niet"


def test_another_year_can_be_chosen(page: OverviewPage, stage: Stage) -> None:
    page.year.chosen.emit("2016")
    stage.settle()
    assert page.table.view.table.fields[1].title == "2016"
    assert page.found is not None
    assert page.found.matrix.year.year == 2016


def test_what_was_changed_last_is_listed(page: OverviewPage, stage: Stage) -> None:
    from rvs_desktop.models.indicators.passport import change_passport

    def work(session: Any) -> None:
        change_passport(session, page.found.matrix.rows[0].about.code if page.found else "", note="x")

    with stage.changed():
        page.context.workspace.edit("Paspoort aangevuld", work)
    stage.settle()
    stage.bot.waitUntil(lambda: page.beside is not None and bool(page.beside.changes), timeout=10_000)
    assert page.beside is not None
    assert page.beside.changes[0].label == "Paspoort aangevuld"
