"""Amendments on the page of budgets: kept, opened, changed, adopted, removed and withdrawn, each undone in one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rvs_desktop.ui.pages.budgets import BudgetsPage
from rvs_desktop.ui.parts.budgets.amend_dialog import Amend, Withdraw
from rvs_desktop.ui.tables.cells import text_of
from tests.budgeting import plain
from tests.ui.pages.test_budgets import cell, totals
from tests.word_tables import word_tables

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pages.conftest import Stage

RVC = "RVC van 1 april"


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


def lines(page: BudgetsPage) -> dict[str, int]:
    assert page.data.sheet is not None
    return {line.label: line.id for line in page.data.sheet.expense.lines}


def after(page: BudgetsPage, label: str) -> int:
    """Return a line after amendments, in cents."""
    assert page.data.sheet is not None
    return next(line.amounts.amended for line in page.data.sheet.lines if line.label == label)


def press(stage: Stage, qtbot: QtBot, button: Any) -> None:
    with stage.changed():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    stage.settle()


def undo(page: BudgetsPage, stage: Stage, *, again: bool = False) -> None:
    with stage.changed():
        (page.context.workspace.redo if again else page.context.workspace.undo)()
    stage.settle()


def dialog_of(page: BudgetsPage) -> Any:
    assert page.amend_steps.dialog is not None
    return page.amend_steps.dialog


def draft(page: BudgetsPage, stage: Stage, qtbot: QtBot, title: str = "Meer projecten") -> None:
    """Keep a draft that moves 10.000 from Personeel to Beheer."""
    page.do("budget_amend")
    dialog = dialog_of(page)
    dialog.name.setText(title)
    dialog.change({lines(page)["Personeel"]: -1_000_000, lines(page)["Beheer"]: 1_000_000})
    press(stage, qtbot, dialog.draft)


def shown(page: BudgetsPage) -> list[tuple[str, str]]:
    table = page.amendments.table.view.table
    rows = [table.row(number) for number in range(table.rowCount())]
    return [(row.name, text_of(row.cells[1])) for row in rows if row is not None]


def choose(page: BudgetsPage, number: int = 1) -> None:
    key = next(one.id for one in page.data.amendments if one.number == number)
    assert page.amendments.table.view.go_to(key, "title")


def test_j4_4_a_kept_draft_is_listed_opened_changed_and_adopted(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    assert not page.amendments.isVisible(), "no card for what a budget does not have"
    draft(page, stage, qtbot)
    assert shown(page) == [("1. Meer projecten", "concept")]
    choose(page)
    page.amendments.table.view.setFocus()
    qtbot.keyClick(page.amendments.table.view, Qt.Key.Key_Return)
    dialog = dialog_of(page)
    assert isinstance(dialog, Amend)
    assert dialog.name.text() == "Meer projecten"
    dialog.name.setText("Meer beheer")
    dialog.change({lines(page)["Personeel"]: -500_000, lines(page)["Beheer"]: 500_000})
    dialog.day.setText("1-4-2021")
    dialog.decision.setText(RVC)
    press(stage, qtbot, dialog.action)
    assert shown(page) == [("1. Meer beheer", "vastgesteld")]
    assert cell(page.table, "Personeel", "changes") == "−5.000"
    undo(page, stage)
    assert shown(page) == [("1. Meer projecten", "concept")], "one step back, with all that was changed"
    assert after(page, "Personeel") == 79_557_400
    undo(page, stage, again=True)
    assert shown(page) == [("1. Meer beheer", "vastgesteld")]


def test_j4_4_a_changed_draft_stays_a_draft_and_of_two_one_is_removed(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    draft(page, stage, qtbot)
    draft(page, stage, qtbot, "Opleiding")
    choose(page)
    page.amendments.opening.click()
    dialog = dialog_of(page)
    dialog.change({lines(page)["Personeel"]: -2_500, lines(page)["Beheer"]: 2_500})
    press(stage, qtbot, dialog.draft)
    assert len(page.data.amendments) == 2, "changing a draft makes no other one"
    assert page.data.amendments[0].entries[0].cents in {-2_500, 2_500}
    choose(page, 2)
    press(stage, qtbot, page.amendments.removing)
    assert shown(page) == [("1. Meer projecten", "concept")]
    undo(page, stage)
    assert [name for name, _ in shown(page)] == ["1. Meer projecten", "2. Opleiding"]


def test_j4_4_an_adopted_amendment_is_withdrawn_with_a_reason_and_its_consequences_are_shown(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    draft(page, stage, qtbot)
    choose(page)
    page.amendments.opening.click()
    dialog = dialog_of(page)
    dialog.day.setText("1-4-2021")
    dialog.decision.setText(RVC)
    press(stage, qtbot, dialog.action)
    choose(page)
    assert not page.amendments.removing.isEnabled(), "what was adopted is withdrawn and not removed"
    page.amendments.withdrawing.click()
    dialog = dialog_of(page)
    assert isinstance(dialog, Withdraw)
    said = plain(dialog.consequences.text())
    assert "Personeel: van € 785.574,00 terug naar € 795.574,00." in said
    assert "het saldo wordt € 0,00" in said
    dialog.reason.setText("Subsidie gaat niet door")
    assert not dialog.action.isEnabled(), "without a day nothing is withdrawn"
    dialog.day.setText("31-3-2021")
    assert not dialog.action.isEnabled(), "not before it was decided"
    dialog.day.setText("1-9-2021")
    press(stage, qtbot, dialog.action)
    assert shown(page) == [("1. Meer projecten", "ingetrokken")]
    assert after(page, "Personeel") == 79_557_400
    undo(page, stage)
    assert shown(page) == [("1. Meer projecten", "vastgesteld")]
    assert cell(page.table, "Personeel", "amended") == "785.574"


def test_j4_4_an_amendment_of_an_earlier_year_proposes_no_day_and_says_when_it_is_late(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    page.go_to("bureau-rvs:2017")
    stage.settle()
    page.do("budget_amend")
    dialog = dialog_of(page)
    assert dialog.day.text() == ""
    labels = list(lines(page).values())
    dialog.name.setText("Verschuiving")
    dialog.change({labels[0]: -100, labels[1]: 100})
    dialog.decision.setText(RVC)
    assert not dialog.action.isEnabled(), "a decision has a day"
    dialog.day.setText("31-2-2017")
    assert not dialog.action.isEnabled()
    dialog.day.setText("15-1-2018")
    assert dialog.action.isEnabled()
    assert any("na 2017" in one.text() for one in dialog.findChildren(QLabel) if one.isVisible())
    press(stage, qtbot, dialog.action)
    assert page.data.amendments[0].decided_on == date(2018, 1, 15)


def test_j4_4_an_amendment_that_changes_income_and_reserve_names_its_cover_and_new_totals(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    assert page.data.sheet is not None
    income = page.data.sheet.income.lines[0].id
    page.do("budget_amend")
    dialog = dialog_of(page)
    dialog.name.setText("Inzet reserve")
    dialog.change({income: 1_000_000, lines(page)["Beheer"]: 1_000_000})
    said = "Totaal baten wordt € 941.837,00, totaal lasten € 941.837,00; het saldo wordt € 0,00."
    assert said in plain(dialog.sums.text())
    dialog.day.setText("1-4-2021")
    dialog.decision.setText(RVC)
    assert not dialog.action.isEnabled(), "totals that change name what pays for it"
    dialog.cover.setText("Algemene reserve")
    press(stage, qtbot, dialog.action)
    assert totals(page, "Totaal baten", "amended") == totals(page, "Totaal lasten", "amended") == "941.837"
    undo(page, stage)
    assert totals(page, "Totaal baten", "original") == "931.837"
    assert not page.data.amendments


def test_a_fixed_year_shows_its_amendments_and_says_why_nothing_changes(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    from rvs_desktop.models.budgets import amending, fixing

    draft(page, stage, qtbot)
    told: list[str] = []
    page.told.connect(told.append)
    budget, key = page.data.sheet.budget.id if page.data.sheet else 0, page.data.amendments[0].id
    deviating = page.data.sheet.lines if page.data.sheet else ()

    def work(session: Any) -> None:
        from rvs_desktop.models.budgets import editing

        amending.adopt_amendment(session, key, date(2021, 4, 1), RVC)
        for line in deviating:
            editing.edit_line(session, line.id, explanation="Voorbeeld")
        fixing.fix(session, budget, date(2022, 3, 1), "Jaarrekening")

    with stage.changed():
        page.context.workspace.edit("Afsluiten", work)
    stage.settle()
    assert shown(page) == [("1. Meer projecten", "vastgesteld")]
    assert not page.amendments.withdrawing.isVisible()
    choose(page)
    page.amend_steps.dialog = None
    page.do("budget_amend")
    assert page.amend_steps.dialog is None
    assert "afgesloten" in told[-1]
    assert "Heropen" in told[-1]


def test_j4_4_the_keyboard_alone_fills_in_and_adopts_an_amendment(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    page.do("budget_amend")
    dialog = dialog_of(page)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(dialog.name, "Verschuiving")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Tab)
    assert dialog.table.hasFocus()
    assert dialog.table.place()[1] == "change", "typing begins in the column that can be filled in"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Tab)
    assert dialog.day.hasFocus(), "and the table is left again"


def test_j4_4_the_budget_is_written_as_a_report_to_print(
    page: BudgetsPage, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "begroting.docx"

    def answer(*_: object) -> Path:
        return target

    monkeypatch.setattr(page.context.asker, "place_to_save", answer)
    page.do("budget_page")
    stage.settle()
    cells = {cell for row in word_tables(target.read_bytes())[0] for cell in row}
    assert {"Begroting na wijziging", "Personeel 2)", "795.574"} <= cells
