"""What outlives a year, on the page of budgets: estimates become final or lapse, and say what follows from that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from rvs_desktop.ui.dialogs.form import DatedReason
from rvs_desktop.ui.pages.budgets import BudgetsPage
from rvs_desktop.ui.parts.budgets.fund_dialogs import Amount, Finalise
from rvs_desktop.ui.tables.cells import Cell, text_of
from tests.budgeting import plain

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

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


def press(stage: Stage, qtbot: QtBot, button: Any) -> None:
    with stage.changed():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    stage.settle()


def undo(page: BudgetsPage, stage: Stage, *, again: bool = False) -> None:
    with stage.changed():
        (page.context.workspace.redo if again else page.context.workspace.undo)()
    stage.settle()


def amount(page: BudgetsPage) -> Amount:
    dialog = page.fund_steps.dialog
    assert isinstance(dialog, Amount)
    return dialog


def book_grant(page: BudgetsPage, stage: Stage, qtbot: QtBot, kind: int, text: str, until: str = "") -> None:
    page.fund_steps.enter_grant()
    dialog = amount(page)
    dialog.what.setCurrentText("Radicalisering")
    assert page.fund_steps.last_year.isVisible() is dialog.is_new, "a known grant has its last year already"
    page.fund_steps.last_year.setText(until)
    dialog.kind.setCurrentIndex(kind)
    dialog.amount.setText(text)
    press(stage, qtbot, dialog.action)


def book_withdrawal(page: BudgetsPage, stage: Stage, qtbot: QtBot, text: str) -> None:
    page.fund_steps.move_reserve()
    dialog = amount(page)
    dialog.what.setCurrentText("Huisvesting")
    if dialog.is_new:
        page.fund_steps.opening.setText("10.000")
        page.fund_steps.purpose.setText("de verhuizing")
    dialog.amount.setText(text)
    press(stage, qtbot, dialog.action)


def go_to(page: BudgetsPage, key: str) -> None:
    assert page.funds.table.view.go_to(key, "what")


def row(page: BudgetsPage, key: str) -> list[str]:
    return [text_of(one) for one in found(page, key)]


def found(page: BudgetsPage, key: str) -> list[Any]:
    table = page.funds.table.view.table
    rows = [table.row(number) for number in range(table.rowCount())]
    return list(next(one.cells for one in rows if one is not None and one.key == key))


def test_j4_7_an_estimated_amount_of_a_grant_becomes_final_with_its_difference(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    book_grant(page, stage, qtbot, 0, "30.000", "2022")
    book_grant(page, stage, qtbot, 1, "12.000")
    entry = page.data.funds.grants[0].entries[0]
    assert page.data.funds.grants[0].until_year == 2022
    key = f"entry:{entry.id}"
    assert row(page, key)[-1] == "geschat"
    go_to(page, key)
    page.funds.table.view.setFocus()
    qtbot.keyClick(page.funds.table.view, Qt.Key.Key_Return)
    dialog = page.fund_steps.dialog
    assert isinstance(dialog, Finalise)
    assert plain(dialog.amount.text()) == "€ 30.000,00"
    dialog.amount.setText("10.000")
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    assert dialog.isVisible(), "less received than was spent is refused, and nothing typed is lost"
    dialog.amount.setText("28.500,50")
    said = plain(dialog.difference.text())
    assert "1.499,50" in said
    assert "blijft € 16.500,50 over; nu is dat € 18.000,00" in said
    press(stage, qtbot, dialog.action)
    assert row(page, key)[2:3] == ["28.501"]
    assert row(page, key)[-1] == "definitief"
    assert "Geschat was 30.000" in found(page, key)[0].note
    undo(page, stage)
    assert row(page, key)[-1] == "geschat"
    undo(page, stage, again=True)
    assert row(page, key)[-1] == "definitief"


def test_j4_8_what_is_final_is_not_made_final_again(page: BudgetsPage, stage: Stage, qtbot: QtBot) -> None:
    book_grant(page, stage, qtbot, 0, "30.000")
    key = f"entry:{page.data.funds.grants[0].entries[0].id}"
    page.fund_steps.finalise(key)
    dialog = page.fund_steps.dialog
    assert isinstance(dialog, Finalise)
    assert "Gelijk aan de schatting" in dialog.difference.text()
    press(stage, qtbot, dialog.action)
    told: list[str] = []
    page.told.connect(told.append)
    page.fund_steps.finalise(key)
    assert page.fund_steps.dialog is None
    assert "al definitief" in told[-1]


def test_j4_7_what_is_left_after_the_last_year_is_shown_to_be_repaid_and_is_repaid(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    book_grant(page, stage, qtbot, 0, "30.000", "2021")
    book_grant(page, stage, qtbot, 1, "12.000")
    repay = f"repay:{page.data.funds.grants[0].id}"
    assert row(page, repay)[0] == "Terug te betalen na 2021"
    assert row(page, repay)[4] == "18.000"
    book_grant(page, stage, qtbot, 2, "18.000")
    table = page.funds.table.view.table
    rows = [table.row(number) for number in range(table.rowCount())]
    assert repay not in {one.key for one in rows if one is not None}
    undo(page, stage)
    assert row(page, repay)[4] == "18.000"


def test_j4_6_an_earmarked_reserve_says_what_for_and_a_withdrawal_that_is_not_needed_lapses(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    book_withdrawal(page, stage, qtbot, "4.000")
    (reserve,) = [one for one in page.data.funds.reserves if one.name == "Huisvesting"]
    assert reserve.purpose == "de verhuizing"
    assert any("bestemd voor de verhuizing" in row_name for row_name in names(page))
    key = f"movement:{reserve.movements[0].id}"
    go_to(page, key)
    page.funds.cancelling.click()
    dialog = page.fund_steps.dialog
    assert isinstance(dialog, DatedReason)
    assert not dialog.action.isEnabled(), "a movement does not lapse without a reason"
    said = " ".join(plain(one.text()) for one in dialog.findChildren(type(page.funds.heading)))
    assert "€ 10.000,00; nu is dat € 6.000,00" in said
    dialog.reason.setText("De verhuizing gaat niet door")
    press(stage, qtbot, dialog.action)
    assert row(page, key)[-1] == "vervallen"
    assert isinstance(found(page, key)[0], Cell)
    assert "De verhuizing gaat niet door" in found(page, key)[0].note
    assert row(page, f"reserve:{reserve.id}:2021")[4] == "10.000"
    go_to(page, key)
    assert not page.funds.cancelling.isEnabled()
    undo(page, stage)
    assert row(page, f"reserve:{reserve.id}:2021")[4] == "6.000"


def names(page: BudgetsPage) -> list[str]:
    table = page.funds.table.view.table
    rows = [table.row(number) for number in range(table.rowCount())]
    return [one.name for one in rows if one is not None]


def test_j4_6_an_estimated_withdrawal_becomes_final_and_may_be_negative_with_a_reason(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    book_withdrawal(page, stage, qtbot, "4.000")
    (reserve,) = [one for one in page.data.funds.reserves if one.name == "Huisvesting"]
    page.fund_steps.finalise(f"movement:{reserve.movements[0].id}")
    dialog = page.fund_steps.dialog
    assert isinstance(dialog, Finalise)
    dialog.amount.setText("12.000")
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    assert dialog.isVisible()
    dialog.override.setText("Wordt in 2022 aangevuld")
    press(stage, qtbot, dialog.action)
    assert row(page, f"reserve:{reserve.id}:2021")[4] == "−2.000"


def test_a_movement_of_a_fixed_year_is_read_and_says_why_it_stays(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    book_withdrawal(page, stage, qtbot, "4.000")
    assert page.data.sheet is not None
    budget, every = page.data.sheet.budget.id, page.data.sheet.lines

    def work(session: Any) -> None:
        from rvs_desktop.models.budgets import editing, fixing

        for line in every:
            editing.edit_line(session, line.id, explanation="Voorbeeld")
        fixing.fix(session, budget, None, "Jaarrekening")

    with stage.changed():
        page.context.workspace.edit("Afsluiten", work)
    stage.settle()
    told: list[str] = []
    page.told.connect(told.append)
    (reserve,) = [one for one in page.data.funds.reserves if one.name == "Huisvesting"]
    for verb in (page.fund_steps.finalise, page.fund_steps.cancel):
        verb(f"movement:{reserve.movements[0].id}")
        assert page.fund_steps.dialog is None
        assert "afgesloten" in told[-1]
        assert "Heropen" in told[-1]


def test_tab_goes_through_a_booking_as_one_reads_it(page: BudgetsPage, stage: Stage, qtbot: QtBot) -> None:
    page.fund_steps.move_reserve()
    dialog = amount(page)
    qtbot.waitUntil(dialog.isActiveWindow)
    tops: list[int] = []
    dialog.what.setFocus()
    for _ in range(8):
        focus = dialog.focusWidget()
        tops.append(focus.mapTo(dialog, focus.rect().center()).y())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert tops == sorted(tops), "Tab never jumps back up"
    assert len(set(tops)) == 8
