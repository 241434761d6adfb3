from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from rvs_desktop.importing.explanation import Explanation, SheetRead
from rvs_desktop.importing.recognition import Recognition
from rvs_desktop.ui.import_wizard.draft import Edge
from rvs_desktop.ui.import_wizard.file_step import FileStep

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.theme import Theme


@pytest.fixture
def step(qtbot: QtBot, look: Theme, recognition: Recognition) -> FileStep:
    made = FileStep()
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show_file(recognition.explanation, "")
    with qtbot.waitExposed(made):
        made.show()
    return made


def texts(step: FileStep) -> str:
    return " ".join(label.text() for label in step.found.findChildren(QLabel))


def decided(step: FileStep) -> list[Any]:
    seen: list[Any] = []
    step.decided.connect(seen.extend)
    return seen


def test_a_row_says_what_it_was_taken_for_also_without_colour(step: FileStep) -> None:
    model = step.grid.table
    roles = [model.data(model.index(row, 1)) for row in range(6)]
    assert roles == ["", "kop", "", "", "", "totaal"]
    assert model.phrase(5, 2) == "Rij 6 (totaal), A: Totaal"


def test_columns_that_may_hold_persons_are_shown_as_hidden(step: FileStep) -> None:
    assert step.grid.table.data(step.grid.table.index(2, 5)) == "(verborgen)"
    assert "Kolom D (Contact) kan over personen gaan" in texts(step)


def test_dragging_the_lower_edge_makes_the_table_longer(step: FileStep, qtbot: QtBot) -> None:
    seen = decided(step)
    grid = step.grid
    box = grid.box(grid.drafts[0])
    start = QPoint(box.left() + 20, box.bottom())
    assert grid.edge_at(start) is Edge.BOTTOM
    view = grid.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(0, grid.look.row))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(0, grid.look.row))
    assert [one.answer for one in seen] == ["A2:D6;header=2-2"]


def test_the_edges_can_be_typed_as_well(step: FileStep, qtbot: QtBot) -> None:
    seen = decided(step)
    field = step.range.fields["right"].field
    field.setText("C")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [one.answer for one in seen] == ["A2:C5;header=2-2"]


def test_a_typed_edge_that_cannot_be_is_explained_and_decides_nothing(step: FileStep, qtbot: QtBot) -> None:
    seen = decided(step)
    field = step.range.fields["bottom"].field
    field.setText("veel")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert seen == []
    assert step.range.told.text() == "Vul een heel getal in dat binnen het blad past."


@pytest.mark.parametrize(
    ("what", "answer"),
    [("key", "A2:D5;header=2-2;key=B"), ("left", "B2:D5;header=2-2"), ("none", "")],
)
def test_the_menu_of_a_cell_does_what_the_mouse_can(step: FileStep, what: str, answer: str) -> None:
    seen = decided(step)
    step.grid.setCurrentIndex(step.grid.table.index(3, 3))
    step.grid.place_here(what)
    assert [one.answer for one in seen] == [answer]


def test_a_sheet_that_was_not_read_says_why(step: FileStep) -> None:
    reason = "Dit blad telt de andere bladen op."
    notes = SheetRead(
        "Som", hidden=False, rows=(("a",),), first_row=0, last_row=0, masked=(), tables=(), reason=reason
    )
    step.show_file(Explanation((notes,)), "")
    assert reason in texts(step)
    assert not step.range.isEnabled()


def test_remembered_choices_in_force_are_named(step: FileStep, recognition: Recognition) -> None:
    step.show_file(recognition.explanation, "Keuzes van vorig kwartaal zijn gebruikt.")
    assert step.memory.isVisible()
