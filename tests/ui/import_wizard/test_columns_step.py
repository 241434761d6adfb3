from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QMenu

from rvs_desktop.importing.decisions import Decision, DecisionKind
from rvs_desktop.importing.recognition import Recognition
from rvs_desktop.ui.import_wizard.columns_step import ColumnsStep
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.index import CellIndex, tables_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.theme import Theme


@pytest.fixture
def step(qtbot: QtBot, look: Theme, recognition: Recognition, words: Vocabulary) -> ColumnsStep:
    made = ColumnsStep()
    qtbot.addWidget(made)
    made.resize(1200, 600)
    assert recognition.explanation is not None
    places = tuple(tables_of(recognition.explanation.sheets))
    made.show_file(places, CellIndex(recognition), words, "")
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: len(made.lines) == 4)
    return made


def test_every_column_is_one_line_with_field_certainty_and_reason(step: ColumnsStep) -> None:
    names = [line.accessibleName() for line in step.lines]
    assert names[0] == "Kolom A, Gemeente: Namen, zeker. Hier staan de gebieden."
    assert names[1] == "Kolom B, PGA: PGA-plannen, controleren. Kan ook Top-X zijn."
    assert step.lines[0].shown.samples == ("Almere", "Zeewoldde", "Urk")


def test_f8_goes_to_the_column_to_look_at(step: ColumnsStep) -> None:
    assert "1 van 4 kolommen vraagt uw blik" in step.summary.text()
    assert step.go_next()
    assert step.lines[1].button.hasFocus()


def test_a_column_that_may_hold_persons_cannot_be_chosen(step: ColumnsStep) -> None:
    assert not step.lines[3].button.isEnabled()
    assert step.lines[3].shown.samples == ("(verborgen)",)


def test_choosing_another_field_decides_by_the_heading(step: ColumnsStep) -> None:
    seen: list[Any] = []
    step.decided.connect(seen.extend)
    menu = step.lines[1].button.make_menu()
    leave = next(action for action in menu.actions() if action.text() == "Niet inlezen")
    leave.trigger()
    assert seen == [Decision(DecisionKind.MEASURE, "PGA", "")]


def test_j7_1_a_column_can_be_of_a_period_of_years_ago(step: ColumnsStep) -> None:
    seen: list[Any] = []
    step.decided.connect(seen.extend)
    menu = step.lines[1].button.make_menu()
    periods = next(one for one in menu.findChildren(QMenu) if one.title() == "Periode")
    year = next(one for one in periods.findChildren(QMenu) if one.title() == "2016")
    assert year.isEmpty(), "filled when it is opened"
    year.aboutToShow.emit()
    year.aboutToShow.emit()
    assert len(year.actions()) == 19
    year.actions()[3].trigger()
    assert seen == [Decision(DecisionKind.PERIOD, "PGA", "2016-Q1")]


def test_the_names_can_be_told_to_stand_elsewhere(step: ColumnsStep) -> None:
    seen: list[Any] = []
    step.decided.connect(seen.extend)
    step.lines[2].button.key_wanted.emit()
    assert [one.answer for one in seen] == ["A2:D5;header=2-2;key=C"]


def test_the_preview_shows_figures_as_they_will_be_stored(step: ColumnsStep) -> None:
    model = step.preview.table.table
    assert [model.data(model.index(1, column)) for column in range(3)] == ["Zeewolde", "7", "0"]
