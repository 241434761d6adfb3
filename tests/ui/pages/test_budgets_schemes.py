"""Contribution schemes on the page of budgets: terms, index, participants, settlement, workbook and letters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt

from rvs_desktop.models.budgets.words import Certainty
from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.pages.budgets import BudgetsPage
from rvs_desktop.ui.parts.budgets.scheme_dialogs import IndexForm, JoinForm, LeaveForm, TermForm

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.models.budgets.contributions import ContributionTable
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


def table(page: BudgetsPage) -> ContributionTable:
    return page.data.contributions[0]


def asked(page: BudgetsPage, stage: Stage, verb: str, participant: int | None = None) -> Form:
    page.scheme_steps.do(verb, table(page), participant)
    stage.settle()
    assert page.scheme_steps.dialog is not None
    return page.scheme_steps.dialog


def press(dialog: Form, stage: Stage, qtbot: QtBot) -> None:
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()


def test_j4_2_a_rate_for_another_period_is_set_and_divided_to_the_cent(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    dialog = asked(page, stage, "term")
    assert isinstance(dialog, TermForm)
    dialog.period.setText("2021-H9")
    assert not dialog.action.isEnabled()
    dialog.period.setText("2021-h1")
    dialog.basis.setCurrentIndex(1)
    dialog.amount.setText("100.000,01")
    press(dialog, stage, qtbot)
    made = next(one for one in page.data.contributions if one.period.key == "2021-H1")
    assert made.municipalities == 10_000_001, "the parts are the total to the cent"
    with stage.changed():
        page.context.workspace.undo()


def test_j4_2_a_municipality_stops_and_joins_again(page: BudgetsPage, stage: Stage, qtbot: QtBot) -> None:
    first = next(row.participant for row in table(page).rows if row.participant.area is not None)
    count = len(table(page).rows)
    dialog = asked(page, stage, "leave", first.id)
    assert isinstance(dialog, LeaveForm)
    dialog.last.setDate(dialog.last.date().addYears(-1))
    press(dialog, stage, qtbot)
    assert len(table(page).rows) == count - 1, "who left before the period pays nothing"
    again = asked(page, stage, "join")
    assert isinstance(again, JoinForm)
    items = [again.areas.item(place) for place in range(again.areas.count())]
    item = next(one for one in items if one.text() == first.name)
    item.setCheckState(Qt.CheckState.Checked)
    press(again, stage, qtbot)
    assert len(table(page).rows) == count


def test_j4_8_a_final_index_shows_what_is_settled_and_letters_stay(
    page: BudgetsPage, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    for percent, choice in (("2", 0), ("3,5", 1)):
        dialog = asked(page, stage, "index")
        assert isinstance(dialog, IndexForm)
        dialog.percent.setText(percent)
        dialog.certainty.setCurrentIndex(choice)
        press(dialog, stage, qtbot)
    assert table(page).certainty is Certainty.FINAL
    sent = sum(1 for row in table(page).rows if page.data.paid.get(row.participant.id))
    assert sent
    assert len([row for row in table(page).rows if row.participant.id in page.data.settled]) == sent
    fields = [field.key for field in page.contributions.table.view.table.fields]
    assert fields[-1] == "settled"


@pytest.mark.parametrize("kind", ["xlsx", "docx"])
def test_amounts_and_letters_are_written_from_the_menu_of_the_card(
    page: BudgetsPage, stage: Stage, answers: Any, tmp_path: Path, kind: str
) -> None:
    answers.place = tmp_path / f"bijdragen.{kind}"
    actions = page.contributions.more.menu().actions()
    next(one for one in actions if one.data() == kind).trigger()
    stage.settle()
    assert answers.place.read_bytes().startswith(b"PK")
    if kind == "docx":
        with ZipFile(answers.place) as parts:
            text = parts.read("word/document.xml").decode()
        assert all(row.participant.name in text for row in table(page).rows)
