"""Adopting, fixing and reopening from the page, and which deviations are told on the day that is shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rvs_desktop.models.budgets.words import BudgetStatus, Side
from rvs_desktop.ui.dialogs.form import DatedReason
from rvs_desktop.ui.pages.budgets import BudgetsPage
from rvs_desktop.ui.parts.budgets.decided_dialog import Decided

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from sqlalchemy.orm import Session

    from tests.ui.pages.conftest import Stage


@pytest.fixture
def stage(stage_of: Callable[[Any], Stage]) -> Stage:
    return stage_of(BudgetsPage)


@pytest.fixture
def page(stage: Stage, sample_path: Path) -> BudgetsPage:
    page = stage.open(sample_path)
    assert isinstance(page, BudgetsPage)
    page.go_to("bureau-rvs:2021")
    stage.settle()
    return page


def status(page: BudgetsPage) -> BudgetStatus:
    assert page.data.sheet is not None
    return page.data.sheet.budget.status


def explain_all(page: BudgetsPage, stage: Stage) -> None:
    """Give every line a word of explanation, and make what is estimated final."""
    sheet = page.data.sheet
    assert sheet is not None
    lines = [line.id for line in sheet.lines]
    carried = [one.id for one in page.data.funds.carried if one.final_cents is None]

    def work(session: Session) -> None:
        from rvs_desktop.models.budgets import carrying, editing

        for line in lines:
            editing.edit_line(session, line, explanation="Volgens het jaarverslag.")
        for one in carried:
            carrying.finalise_carry_over(session, one, 0, date(2022, 2, 1))

    with stage.changed():
        page.context.workspace.edit("Toegelicht", work)
    stage.settle()


def take_step(page: BudgetsPage, stage: Stage, qtbot: QtBot, reason: str) -> None:
    page.do("budget_status")
    dialog = page.steps.dialog
    if isinstance(dialog, Decided):
        assert not dialog.day.text(), "a budget of years ago was not decided on today"
        dialog.reason.setText(reason)
        assert not dialog.action.isEnabled(), "without a day there is no decision"
        dialog.day.setText("1-4-2022")
    else:
        assert isinstance(dialog, DatedReason)
        dialog.reason.setText(reason)
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()


def kinds(page: BudgetsPage, stage: Stage) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []

    def read(session: Session) -> None:
        from sqlalchemy import select

        from rvs_desktop.models.history import ChangeSet

        found.extend((row.label, row.kind) for row in session.scalars(select(ChangeSet)))

    page.context.workspace.run(lambda database, _: database.read(read))
    stage.settle()
    return found


def test_j4_10_a_year_is_fixed_and_opened_with_a_reason_as_steps_of_their_own_kind(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    explain_all(page, stage)
    take_step(page, stage, qtbot, "RVC van 1 april")
    assert status(page) is BudgetStatus.FIXED
    take_step(page, stage, qtbot, "Factuur vergeten")
    assert status(page) is not BudgetStatus.FIXED
    kept = {label: kind for label, kind in kinds(page, stage) if "afgesloten" in label or "heropend" in label}
    assert set(kept.values()) == {"fixing"}
    assert len(kept) == 2
    assert any("Factuur vergeten" in label for label in kept)


def test_j4_10_undo_does_not_open_a_fixed_year(page: BudgetsPage, stage: Stage, qtbot: QtBot) -> None:
    explain_all(page, stage)
    take_step(page, stage, qtbot, "RVC van 1 april")
    page.context.workspace.undo()
    stage.settle()
    assert status(page) is BudgetStatus.FIXED


def test_j4_10_an_unexplained_deviation_keeps_the_dialog_open_with_what_was_typed(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    page.do("budget_status")
    dialog = page.steps.dialog
    assert isinstance(dialog, Decided)
    dialog.day.setText("1-4-2022")
    dialog.reason.setText("RVC van 1 april")
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    assert status(page) is BudgetStatus.ADOPTED
    assert dialog.isVisible()
    assert dialog.reason.text() == "RVC van 1 april"


def test_j4_1_adopting_says_that_a_budget_does_not_balance(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    def work(session: Session) -> None:
        from rvs_desktop.models.budgets import editing

        assert page.data.sheet is not None
        made = editing.add_budget(session, page.data.sheet.budget.body.id, 2022)
        editing.add_line(session, made, Side.INCOME, "Rente", cents=125_050)

    with stage.changed():
        page.context.workspace.edit("Begroting 2022", work)
    page.go_to("bureau-rvs:2022")
    stage.settle()
    page.do("budget_status")
    dialog = page.steps.dialog
    assert isinstance(dialog, Decided)
    assert any("verschillen" in label.text() for label in dialog.findChildren(QLabel))
    assert dialog.day.placeholderText() == "Bijvoorbeeld 15-6-2021", "it is decided in the year before"


def test_j4_4_the_balance_is_that_of_the_day_that_is_shown(page: BudgetsPage, stage: Stage) -> None:
    sheet = page.data.sheet
    assert sheet is not None
    changes = {sheet.income.lines[0].id: 2_500_000, sheet.expense.lines[0].id: 2_500_000}

    def work(session: Session) -> None:
        from rvs_desktop.models.budgets import amending

        made = amending.draft_amendment(session, sheet.budget.id, "Hoger", changes)
        amending.adopt_amendment(session, made, date(2021, 4, 1), "RVC van 1 april", "Gemeenten")

    with stage.changed():
        page.context.workspace.edit("Wijziging", work)
    stage.settle()
    assert "sluit na wijziging" in page.banner.text.text()
    page.choices.until.chosen.emit("2021-03-31")
    stage.settle()
    assert "na wijziging" not in page.banner.text.text()
    assert "931.837" in page.banner.text.text()


def test_deviations_are_told_when_the_year_ended_before_the_day_that_is_shown(
    page: BudgetsPage, stage: Stage
) -> None:
    assert any(one.code.startswith("deviation") for one in page.data.checks)
    page.choices.until.chosen.emit("2021-06-30")
    stage.settle()
    assert not any(one.code.startswith("deviation") for one in page.data.checks)
