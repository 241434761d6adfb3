from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from rvs_desktop.ui.pages.budgets import BudgetsPage
from rvs_desktop.ui.parts.budgets.amend_dialog import Amend
from rvs_desktop.ui.parts.budgets.dialogs import AddEntry, AddLine, NewBudget, ValueInKind
from rvs_desktop.ui.tables.cells import text_of
from tests.budgeting import plain

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.tables.panel import TablePanel
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


def cell(panel: TablePanel, name: str, field: str) -> str:
    """Return what a line prints in a column."""
    model = panel.view.table
    columns = [one.key for one in model.fields]
    for number in range(model.rowCount()):
        row = model.row(number)
        if row is not None and row.name == name:
            return text_of(row.cells[columns.index(field)])
    raise AssertionError(name)


def totals(page: BudgetsPage, name: str, field: str) -> str:
    columns = [one.key for one in page.table.view.table.fields]
    row = next(row for row in page.source.totals() if row.name == name)
    return text_of(row.cells[columns.index(field)])


def choose(page: BudgetsPage, name: str, field: str = "label") -> None:
    assert page.lines is not None
    key = next(line.id for line in page.lines.lines.values() if line.label == name)
    assert page.table.view.go_to(key, field)


def type_in(page: BudgetsPage, stage: Stage, name: str, field: str, text: str) -> None:
    choose(page, name, field)
    now = page.table.view.currentIndex()
    row = page.table.view.table.row(now.row())
    assert row is not None
    column = page.table.view.table.fields[now.column()]
    verdict = page.source.check(row, column, text)
    assert not verdict.refusal, verdict.refusal
    from rvs_desktop.ui.tables.source import CellEdit

    with stage.changed():
        page.source.apply(f"{name}: {text}", [CellEdit(row.key, field, verdict.value)])
    stage.settle()


def test_j4_1_a_published_budget_is_shown_with_both_sides_in_balance(page: BudgetsPage) -> None:
    assert totals(page, "Totaal baten", "original") == "931.837"
    assert totals(page, "Totaal lasten", "original") == "931.837"
    assert totals(page, "Saldo", "original") == "0"
    assert "931.837" in page.banner.text.text()
    assert "sluit" in page.banner.text.text()


def test_j4_3_the_sum_of_cents_is_shown_with_its_rounding(page: BudgetsPage, stage: Stage) -> None:
    page.go_to("burgernet-mn:2017")
    stage.settle()
    page.choices.unit.chosen.emit("cents")
    shown = {text_of(row.cells[1]) for row in page.source.totals()}
    assert any("150.214,72" in text or "75.107,36" in text for text in shown), shown
    assert any("0,28" in check.text for check in page.data.checks)


def test_j4_5_a_typed_forecast_shows_its_difference_and_is_undone(page: BudgetsPage, stage: Stage) -> None:
    before = cell(page.table, "Beheer", "forecast")
    type_in(page, stage, "Beheer", "forecast", "107.900,50")
    assert cell(page.table, "Beheer", "forecast") == "107.901"
    assert cell(page.table, "Beheer", "difference") == "+5.138"
    with stage.changed():
        page.context.workspace.undo()
    stage.settle()
    assert cell(page.table, "Beheer", "forecast") == before


def test_an_adopted_amount_is_not_typed_over_and_says_what_to_do(page: BudgetsPage) -> None:
    choose(page, "Beheer", "original")
    now = page.table.view.currentIndex()
    row = page.table.view.table.row(now.row())
    assert row is not None
    locked = row.cells[now.column()]
    assert "wijziging" in getattr(locked, "locked", "")


def test_j4_4_an_amendment_shows_both_columns_and_keeps_the_total(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    original = cell(page.table, "Personeel", "original")
    page.do("budget_amend")
    dialog = page.amend_steps.dialog
    assert isinstance(dialog, Amend)
    assert not dialog.action.isEnabled()
    lines = {line.label: line.id for line in page.data.sheet.expense.lines} if page.data.sheet else {}
    dialog.name.setText("Meer projecten")
    dialog.change({lines["Personeel"]: -1_000_000, lines["Beheer"]: 1_000_000})
    dialog.day.setText("1-4-2021")
    dialog.decision.setText("RVC van 1 april")
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    assert cell(page.table, "Personeel", "original") == original
    assert cell(page.table, "Personeel", "changes") == "−10.000"
    assert totals(page, "Totaal lasten", "amended") == "931.837"


def test_j4_4_an_amendment_kept_as_a_draft_ends_its_dialog_and_changes_no_amount(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    before = totals(page, "Totaal lasten", "original")
    page.do("budget_amend")
    dialog = page.amend_steps.dialog
    assert isinstance(dialog, Amend)
    lines = {line.label: line.id for line in page.data.sheet.expense.lines} if page.data.sheet else {}
    dialog.name.setText("Nog niet besloten")
    dialog.change({lines["Personeel"]: -1_000_000})
    with stage.changed():
        qtbot.mouseClick(dialog.draft, Qt.MouseButton.LeftButton)
    stage.settle()
    assert page.amend_steps.dialog is None
    assert totals(page, "Totaal lasten", "original") == before


def test_an_entry_is_booked_listed_and_removed(page: BudgetsPage, stage: Stage, qtbot: QtBot) -> None:
    choose(page, "Beheer", "realised")
    chosen = page.line()
    assert chosen is not None
    before = chosen.amounts.realised
    page.do("budget_realise")
    dialog = page.steps.dialog
    assert isinstance(dialog, AddEntry)
    dialog.amount.setText("1.250,50")
    assert not dialog.action.isEnabled(), "an entry names its document"
    dialog.document.setText("F-77")
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    line = page.line()
    assert line is not None
    assert line.amounts.realised == before + 125_050
    page.show_line()
    stage.settle()
    table = page.panel.entries.table
    rows = [table.row(number) for number in range(table.rowCount())]
    shown = [text_of(row.cells[2]) for row in rows if row is not None]
    assert "F-77" in shown


def test_a_line_is_added_moved_and_removed_by_keyboard_verbs(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    choose(page, "Beheer")
    page.do("budget_add")
    dialog = page.steps.dialog
    assert isinstance(dialog, AddLine)
    dialog.label.setText("Nieuwe post")
    with stage.changed():
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    stage.settle()
    labels = [line.label for line in page.data.sheet.expense.lines] if page.data.sheet else []
    assert labels.index("Nieuwe post") == labels.index("Beheer") + 1
    choose(page, "Nieuwe post")
    with stage.changed():
        page.do("budget_up")
    stage.settle()
    labels = [line.label for line in page.data.sheet.expense.lines] if page.data.sheet else []
    assert labels.index("Nieuwe post") == labels.index("Beheer") - 1
    choose(page, "Nieuwe post")
    with stage.changed():
        page.do("budget_remove")
    stage.settle()
    assert page.data.sheet is not None
    assert "Nieuwe post" not in {line.label for line in page.data.sheet.lines}


def test_a_new_year_takes_over_the_lines_and_is_shown(page: BudgetsPage, stage: Stage, qtbot: QtBot) -> None:
    page.do("budget_new")
    dialog = page.steps.dialog
    assert isinstance(dialog, NewBudget)
    dialog.year.setValue(2022)
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    assert page.data.sheet is not None
    assert page.data.sheet.budget.year == 2022
    assert totals(page, "Totaal lasten", "original") == "931.837"
    type_in(page, stage, "Beheer", "original", "pm")
    assert cell(page.table, "Beheer", "original") == "pm"


def test_a_file_without_budgets_says_how_to_begin(stage: Stage, sample_path: Path) -> None:
    page = stage.open(sample_path)
    from rvs_desktop.ui.parts.budgets.reading import BudgetData

    page.show_data(BudgetData((), ()))
    assert page.nothing.isVisible()
    found = [one.text() for one in page.nothing.findChildren(QPushButton)]
    assert "Nieuwe begroting" in found


def test_the_budget_is_exported_as_it_is_shown(page: BudgetsPage, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    job = page.export()
    assert job is not None
    target = tmp_path / job.file_name
    job.work(target, lambda done, total, text="": None)
    sheet = load_workbook(target).worksheets[0]
    said = [str(cell) for line in sheet.iter_rows(values_only=True) for cell in line if cell is not None]
    assert "Personeel" in said
    assert any(text.startswith("=SUM") for text in said)


def test_j4_6_a_reserve_gets_a_withdrawal_and_refuses_to_become_negative(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    from rvs_desktop.ui.parts.budgets.fund_dialogs import Amount

    page.fund_steps.move_reserve()
    dialog = page.fund_steps.dialog
    assert isinstance(dialog, Amount)
    dialog.what.setCurrentText("Algemene reserve")
    page.fund_steps.opening.setText("10.000")
    dialog.amount.setText("12.000")
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    assert dialog.isVisible(), "a reserve that would become negative is refused, and nothing typed is lost"
    dialog.amount.setText("4.000")
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    assert [one.closing for one in page.data.funds.reserves if one.name == "Algemene reserve"] == [600_000]
    assert cell(page.funds.table, "2021", "closing") == "6.000"


def test_j4_7_an_amount_is_carried_over_to_the_next_year_and_made_final(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    from rvs_desktop.ui.parts.budgets.fund_dialogs import Amount, Finalise

    def work(session: Any) -> None:
        from rvs_desktop.models.budgets.editing import add_budget

        assert page.data.sheet is not None
        budget = page.data.sheet.budget
        add_budget(session, budget.body.id, 2022, copy_of=budget.id)

    with stage.changed():
        page.context.workspace.edit("Begroting 2022", work)
    stage.settle()
    page.fund_steps.carry_over()
    dialog = page.fund_steps.dialog
    assert isinstance(dialog, Amount)
    dialog.what.setCurrentText("Projecten 2021")
    dialog.amount.setText("1.500")
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    assert totals(page, "Saldo", "amended") == "0", "both sides of both years change alike"
    carried = next(one for one in page.data.funds.carried if one.label == "Projecten 2021")
    assert (carried.cents, carried.final_cents) == (150_000, None)
    page.fund_steps.finalise(f"carry:{carried.id}")
    final = page.fund_steps.dialog
    assert isinstance(final, Finalise)
    assert final.day is not None
    assert not final.action.isEnabled(), "a final amount has a day on which it was decided"
    final.day.setText("1-2-2022")
    final.amount.setText("1.200")
    assert "−300,00" in final.difference.text()
    with stage.changed():
        qtbot.mouseClick(final.action, Qt.MouseButton.LeftButton)
    stage.settle()
    assert next(one.final_cents for one in page.data.funds.carried if one.id == carried.id) == 120_000


def test_j4_9_pm_is_typed_in_an_amount_as_anything_else(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    page.do("budget_new")
    dialog = page.steps.dialog
    assert isinstance(dialog, NewBudget)
    assert dialog.year.value() == 2022, "the first year without a budget"
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    choose(page, "Beheer", "original")
    qtbot.keyClicks(page.table.view, "p")
    editor = page.table.view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "m")
    with stage.changed():
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    stage.settle()
    assert cell(page.table, "Beheer", "original") == "pm"


def test_j4_9_a_contribution_in_kind_is_valued_later_and_no_total_changes(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    page.go_to("bureau-rvs:2017")
    stage.settle()
    choose(page, "Politie")
    line, before = page.line(), totals(page, "Totaal baten", "original")
    assert line is not None
    assert line.fte_thousandths == 1000
    page.show_line()
    stage.settle()
    assert page.panel.value.isVisible()
    page.panel.value.click()
    dialog = page.steps.dialog
    assert isinstance(dialog, ValueInKind)
    dialog.amount.setText("vijf")
    assert not dialog.action.isEnabled()
    dialog.amount.setText("85.000")
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    assert any("gewaardeerd op € 85.000,00" in plain(one.text()) for one in page.panel.findChildren(QLabel))
    assert totals(page, "Totaal baten", "original") == before
    assert any("gewaardeerd" in check.text for check in page.data.checks)
    with stage.changed():
        page.context.workspace.undo()
    stage.settle()
    line = page.line()
    assert line is not None
    assert line.in_kind_cents is None


def test_an_amount_typed_as_a_description_is_refused(page: BudgetsPage) -> None:
    choose(page, "Beheer")
    row = page.table.view.table.row(page.table.view.currentIndex().row())
    assert row is not None
    assert "kolom ernaast" in page.source.check(row, page.source.fields[0], "1.250,50").refusal
    assert not page.source.check(row, page.source.fields[0], "Beheer 2021").refusal


def test_no_verb_of_budgets_has_a_key_that_the_table_takes(page: BudgetsPage) -> None:
    from PySide6.QtGui import QKeySequence

    from rvs_desktop.ui.budget_commands import BUDGET_COMMANDS

    taken = {QKeySequence(keys) for keys in ("Ctrl+C", "Ctrl+V", "Ctrl+D", "Ctrl+R", "Ctrl+Shift+L")}
    assert not taken & {QKeySequence(command[-1]) for command in BUDGET_COMMANDS}
    assert page.table.clearing[1] == "Del"


def test_whatever_the_keyboard_stops_at_says_what_it_is(page: BudgetsPage) -> None:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QWidget

    stops = [
        one
        for one in page.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    names: list[str] = []
    for stop in stops:
        spoken = QAccessible.queryAccessibleInterface(stop)
        assert spoken is not None
        names.append(spoken.text(QAccessible.Text.Name))
    assert all(names), [type(one).__name__ for one, name in zip(stops, names, strict=True) if not name]
    assert len(names) > 20
