"""Pasting lines on the page of budgets: a preview of every row, questions, one step, and cells that stay cells."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox

from rvs_desktop.ui.pages.budgets import BudgetsPage
from rvs_desktop.ui.parts.budgets.dialogs import NewBudget
from rvs_desktop.ui.parts.budgets.paste_dialog import PasteLines

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pages.conftest import Stage

BLOCK = (
    "Omschrijving\tKostenplaats\tBegroot\n"
    "Advies\t4010\t€ 12.500,00\n"
    "Opleiding\t4020\tp.m.\n"
    "Bureau totaal\t\t12.500,00\n"
    "Drukwerk1\t\t1.000\n"
    "Reis\t\t12.34\n"
)


@pytest.fixture
def stage(stage_of: Callable[[Any], Stage]) -> Stage:
    return stage_of(BudgetsPage)


@pytest.fixture
def page(stage: Stage, sample_path: Path) -> BudgetsPage:
    """A draft for 2024 that is a copy of 2021."""
    page = stage.open(sample_path)
    assert isinstance(page, BudgetsPage)
    page.go_to("bureau-rvs:2021")
    stage.settle()
    page.do("budget_new")
    assert isinstance(page.steps.dialog, NewBudget)
    page.steps.dialog.year.setValue(2024)
    with stage.changed():
        page.steps.dialog.action.click()
    stage.settle()
    return page


def paste(page: BudgetsPage, stage: Stage, text: str, column: str = "label", name: str = "Beheer") -> None:
    assert page.lines is not None
    key = next(line.id for line in page.lines.lines.values() if line.label == name)
    assert page.table.view.go_to(key, column)
    QGuiApplication.clipboard().setText(text)
    page.table.view.paste()
    stage.settle()


def opened(page: BudgetsPage) -> PasteLines:
    assert page.pasting.dialog is not None
    return page.pasting.dialog


def answer(choice: QComboBox, stage: Stage, data: str) -> None:
    choice.setCurrentIndex(choice.findData(data))
    choice.activated.emit(choice.currentIndex())
    stage.settle()


def labels(page: BudgetsPage) -> list[str]:
    assert page.data.sheet is not None
    return [line.label for line in page.data.sheet.expense.lines]


def test_a_pasted_block_is_shown_row_by_row_and_stored_as_one_step(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    before = labels(page)
    paste(page, stage, BLOCK)
    dialog = opened(page)
    assert dialog.counts.text().startswith("6 rijen: 2 nieuw")
    assert "Kostenplaats" in dialog.more.text()
    assert dialog.action.text() == "2 regels opslaan"
    assert not dialog.marks.isHidden()
    answer(dialog.marks, stage, "note")
    assert dialog.action.text() == "3 regels opslaan"
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    place = before.index("Beheer") + 1
    assert labels(page) == [*before[:place], "Advies", "Opleiding", "Drukwerk", *before[place:]]
    assert page.pasting.dialog is None
    with stage.changed():
        page.context.workspace.undo()
    stage.settle()
    assert labels(page) == before


def test_cancelling_stores_nothing(page: BudgetsPage, stage: Stage) -> None:
    before = labels(page)
    paste(page, stage, BLOCK)
    opened(page).reject()
    stage.settle()
    assert labels(page) == before
    assert page.pasting.dialog is None


def test_lines_go_to_the_other_side_when_that_is_chosen(page: BudgetsPage, stage: Stage) -> None:
    paste(page, stage, "Rente\t10\n")
    dialog = opened(page)
    answer(dialog.side, stage, "income")
    with stage.changed():
        dialog.action.click()
    stage.settle()
    assert page.data.sheet is not None
    assert "Rente" in [line.label for line in page.data.sheet.income.lines]


def test_figures_alone_fill_cells_as_before(page: BudgetsPage, stage: Stage) -> None:
    with stage.changed():
        paste(page, stage, "100.000\n", "original")
    stage.settle()
    assert page.pasting.dialog is None
    assert page.data.sheet is not None
    assert next(line for line in page.data.sheet.lines if line.label == "Beheer").original == 10_000_000


def test_an_adopted_budget_says_why_amounts_are_not_pasted(page: BudgetsPage, stage: Stage) -> None:
    page.go_to("bureau-rvs:2021")
    stage.settle()
    paste(page, stage, BLOCK)
    assert "vastgesteld" in " ".join(opened_texts(page))


def opened_texts(page: BudgetsPage) -> list[str]:
    model = opened(page).table.table
    rows = [model.row(number) for number in range(model.rowCount())]
    texts = [str(getattr(row.cells[-1], "text", "")) for row in rows if row is not None]
    opened(page).reject()
    return texts


def test_an_empty_clipboard_is_told(page: BudgetsPage, stage: Stage) -> None:
    told: list[str] = []
    page.told.connect(told.append)
    QGuiApplication.clipboard().clear()
    page.do("budget_paste")
    stage.settle()
    assert "klembord" in told[-1]
