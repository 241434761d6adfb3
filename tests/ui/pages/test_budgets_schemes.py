"""Contribution schemes on the page of budgets: terms, index, participants, settlement, workbook and letters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rvs_desktop.formats import format_cents
from rvs_desktop.models.budgets.words import Certainty
from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.pages.budgets import BudgetsPage
from rvs_desktop.ui.parts.budgets.decided_dialog import Decided
from rvs_desktop.ui.parts.budgets.scheme_dialogs import IndexForm, JoinForm, LeaveForm, TermForm
from rvs_desktop.ui.parts.budgets.scheme_form import SchemeForm
from rvs_desktop.ui.tables.cells import text_of
from rvs_desktop.ui.tables.source import CellEdit
from tests.budgeting import plain

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
        assert dialog.day.text() == "", "today is no day of a decision on 2021"
        dialog.day.setText("31-2-2021")
        dialog.percent.setText(percent)
        assert not dialog.action.isEnabled()
        dialog.day.setText("15-12-2020")
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


def new_scheme(page: BudgetsPage, stage: Stage, where: str = "bureau-rvs:2019") -> SchemeForm:
    page.go_to(where)
    stage.settle()
    page.scheme_steps.new()
    stage.settle()
    dialog = page.scheme_steps.dialog
    assert isinstance(dialog, SchemeForm)
    return dialog


def say(dialog: SchemeForm, name: str, field: str, text: str) -> str:
    """Type in a cell of the table of who takes part; returns why that was refused."""
    source = dialog.members.source
    row = next(row for row in source.sections[0].rows if row.name == name)
    column = next(one for one in source.fields if one.key == field)
    verdict = source.check(row, column, text)
    if not verdict.refusal:
        source.apply("", [CellEdit(row.key, field, verdict.value)])
    return verdict.refusal


def pays(dialog: SchemeForm, name: str) -> str:
    row = next(row for row in dialog.members.source.sections[0].rows if row.name == name)
    return plain(text_of(row.cells[-1]))


def choose(dialog: SchemeForm, sort: str) -> None:
    dialog.basis.setCurrentIndex(dialog.basis.findData(sort))


def test_t32_a_scheme_for_2019_is_made_where_there_is_none_and_hilversum_pays_14_thousand(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    page.go_to("bureau-rvs:2019")
    stage.settle()
    assert page.contributions.nothing.isVisible()
    with qtbot.waitSignal(page.contributions.new_wanted):
        page.contributions.nothing.action.click()
    stage.settle()
    dialog = page.scheme_steps.dialog
    assert isinstance(dialog, SchemeForm)
    assert not dialog.action.isEnabled(), "a scheme has a name and an amount"
    dialog.name.setText("Bijdrage gemeenten 2019")
    choose(dialog, "total")
    dialog.amount.setText("319.000")
    dialog.line.setCurrentIndex(1)
    said = plain(dialog.sums.text())
    assert "39 van 39 gemeenten" in said
    assert "samen € 319.000,00" in said
    assert "In de begroting staat € 319.000,00" in said
    press(dialog, stage, qtbot)
    made = table(page)
    assert (made.name, made.municipalities, len(made.rows)) == ("Bijdrage gemeenten 2019", 31_900_000, 39)
    hilversum = next(row for row in made.rows if row.participant.name == "Hilversum")
    assert round(hilversum.cents / 100_000) == 14
    with stage.changed():
        page.context.workspace.undo()
    stage.settle()
    assert not page.data.contributions, "one step back and nothing of it is left"
    with stage.changed():
        page.context.workspace.redo()
    stage.settle()
    assert table(page).municipalities == 31_900_000


def test_t16_seven_of_39_municipalities_are_left_out_and_the_rest_pays_the_whole_to_the_cent(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    dialog = new_scheme(page, stage)
    dialog.name.setText("VIB")
    choose(dialog, "total")
    dialog.amount.setText("100.000,01")
    assert "ja of nee" in say(dialog, "Almere", "joins", "misschien")
    names = [row.name for row in dialog.members.source.sections[0].rows][:7]
    for name in names:
        assert not say(dialog, name, "joins", "nee")
    assert "32 van 39 gemeenten" in dialog.sums.text()
    assert not pays(dialog, names[0])
    shown = pays(dialog, "Utrecht")
    press(dialog, stage, qtbot)
    made = table(page)
    assert (len(made.rows), made.total) == (32, 10_000_001)
    assert not set(names) & {row.participant.name for row in made.rows}
    utrecht = next(row.cents for row in made.rows if row.participant.name == "Utrecht")
    assert plain(format_cents(utrecht)) == shown, "what was shown beforehand is what is asked"


def test_j4_2_a_rate_with_the_police_as_much_and_one_municipality_from_1_july(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    dialog = new_scheme(page, stage, "bureau-rvs:2021")
    dialog.name.setText("Burgernet")
    assert dialog.reference_date == "2021-01-01", "the count on the first day of the year"
    dialog.amount.setText("0,0000001")
    assert not dialog.action.isEnabled(), "no more decimals than are kept"
    dialog.amount.setText("0,04")
    dialog.nobody.click()
    assert "niemand" in dialog.sums.text()
    for name in ("Almere", "Zeist", "Politie"):
        say(dialog, name, "joins", "ja")
    say(dialog, "Zeist", "since", "1-7-2021")
    assert (pays(dialog, "Almere"), pays(dialog, "Zeist")) == ("€ 8.588,60", "€ 1.300,86")
    assert pays(dialog, "Politie") == "€ 9.889,46"
    press(dialog, stage, qtbot)
    made = next(one for one in page.data.contributions if one.name == "Burgernet")
    assert "Burgernet" in page.contributions.choice.accessibleName(), "what was made is what is shown"
    assert [row.cents for row in made.rows] == [858_860, 130_086, 988_946]


def test_j4_2_half_a_year_and_a_fixed_key(page: BudgetsPage, stage: Stage, qtbot: QtBot) -> None:
    dialog = new_scheme(page, stage)
    dialog.name.setText("Sleutel")
    dialog.period.setCurrentIndex(2)
    choose(dialog, "key")
    dialog.amount.setText("1")
    dialog.nobody.click()
    for name, part in (("Politie", "2"), ("Openbaar Ministerie", "1")):
        assert not say(dialog, name, "part", part)
    assert (pays(dialog, "Politie"), pays(dialog, "Openbaar Ministerie")) == ("€ 0,67", "€ 0,33")
    press(dialog, stage, qtbot)
    assert table(page).period.key == "2019-H2"
    assert [row.cents for row in table(page).rows] == [67, 33]


def test_j4_8_amounts_of_an_earlier_year_are_indexed_apart_for_the_prosecution(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    dialog = new_scheme(page, stage, "bureau-rvs:2021")
    dialog.name.setText("Indexatie")
    choose(dialog, "base")
    assert not dialog.amount.isVisible()
    dialog.base_year.setText("2021")
    assert not dialog.action.isEnabled(), "the amounts are of an earlier year"
    dialog.base_year.setText("2019")
    assert "ontbreekt het oude bedrag" in dialog.sums.text()
    assert not dialog.action.isEnabled(), "an amount that is missing is no nought"
    dialog.nobody.click()
    for name, cents in (("Politie", "267.000"), ("Openbaar Ministerie", "91.000")):
        say(dialog, name, "part", cents)
    press(dialog, stage, qtbot)
    made = next(one for one in page.data.contributions if one.name == "Indexatie")
    assert made.total == 35_800_000


def test_a_click_on_no_is_yes_and_everyone_is_one_click(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    dialog = new_scheme(page, stage)
    dialog.nobody.click()
    model = dialog.table.table
    column = [one.key for one in model.fields].index("joins")
    where = model.index(0, column)
    qtbot.mouseClick(
        dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=dialog.table.visualRect(where).center()
    )
    assert [one.name for one in dialog.members.chosen] == [model.row(0).name]  # pyright: ignore[reportOptionalMemberAccess]
    dialog.everyone.click()
    assert len(dialog.members.chosen) == 39


def test_j4_2_letters_are_paid_on_a_day_that_is_asked(page: BudgetsPage, stage: Stage, qtbot: QtBot) -> None:
    who = next(
        row.participant for row in table(page).rows if page.data.paid.get(row.participant.id) == "sent"
    )
    assert page.contributions.table.view.go_to(who.id, "name")
    qtbot.mouseClick(page.contributions.pay, Qt.MouseButton.LeftButton)
    dialog = page.scheme_steps.dialog
    assert isinstance(dialog, Decided)
    assert not dialog.day.text(), "a contribution of years ago was not paid today"
    assert not dialog.action.isEnabled()
    dialog.day.setText("1-12-2021")
    press(dialog, stage, qtbot)
    assert page.contributions.is_paid(who.id)
    with stage.changed():
        qtbot.mouseClick(page.contributions.pay, Qt.MouseButton.LeftButton)
    stage.settle()
    assert not page.contributions.is_paid(who.id), "taking it back asks for no day"


def test_j4_2_letters_ask_for_their_day_and_say_when_everybody_has_one(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    told: list[str] = []
    page.told.connect(told.append)
    page.contributions.send_letters()
    stage.settle()
    said = "Iedere deelnemer aan {} heeft al een brief over {}."
    assert told == [said.format("Bijdrage gemeenten", 2021)], "without an index one letter is enough"
    page.go_to("burgernet-mn:2017")
    stage.settle()
    page.contributions.send_letters()
    stage.settle()
    dialog = page.scheme_steps.dialog
    assert isinstance(dialog, Decided)
    assert any("40 van de 40 deelnemers" in one.text() for one in dialog.findChildren(QLabel))
    assert not dialog.day.text(), "letters of 2017 were not sent today"
    dialog.day.setText("15-1-2017")
    press(dialog, stage, qtbot)
    assert len(page.data.paid) == 40
    page.do("budget_letters")
    stage.settle()
    assert told[1:] == [said.format("Bijdrage Burgernet", 2017)]
