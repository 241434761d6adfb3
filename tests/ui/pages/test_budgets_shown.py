"""What the page of budgets shows: years side by side, nothing where nothing is known, and what asks for attention."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from rvs_desktop.models.budgets.checks import Check, Level
from rvs_desktop.models.budgets.words import MovementKind
from rvs_desktop.ui.pages.budgets import BudgetsPage
from rvs_desktop.ui.parts.budgets.cards import ChecksCard
from rvs_desktop.ui.parts.budgets.export import WriteYears
from rvs_desktop.ui.parts.budgets.fund_dialogs import Amount
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
    show(page, stage, "bureau-rvs:2021")
    return page


def show(page: BudgetsPage, stage: Stage, target: str) -> None:
    page.go_to(target)
    stage.settle()


def shown(panel: TablePanel, name: str) -> dict[str, str]:
    """What the row of this name prints, by the heading of its column."""
    model = panel.view.table
    rows = [model.row(number) for number in range(model.rowCount())] + list(panel.source.totals())
    row = next(row for row in rows if row is not None and row.name == name)
    return {field.title: text_of(cell) for field, cell in zip(model.fields, row.cells, strict=True)}


def choose(page: BudgetsPage, qtbot: QtBot, text: str) -> None:
    """Press a part of the switch of the years."""
    part = next(one for one in page.years.shown.findChildren(QPushButton) if one.text() == text)
    qtbot.mouseClick(part, Qt.MouseButton.LeftButton)


def test_j4_10_years_show_what_was_budgeted_realised_and_expected(page: BudgetsPage) -> None:
    assert shown(page.years.table, "Beheer") == {
        "Regel": "Beheer",
        "2017": "75.179",
        "2019": "",
        "2021": "102.763",
        "2021 real.": "81.240",
        "2021 progn.": "107.900",
    }
    assert shown(page.years.table, "Lasten")["2021 real."] == "667.300"
    assert shown(page.years.table, "Saldo")["2021 real."] == "173.514"
    assert "Realisatie van 2017 en 2019 is niet bekend." in page.years.note.text()


def test_j4_10_what_is_not_known_is_empty_and_never_nought(page: BudgetsPage, qtbot: QtBot) -> None:
    choose(page, qtbot, "Gerealiseerd")
    assert shown(page.years.table, "Beheer") == {"Regel": "Beheer", "2017": "", "2019": "", "2021": "81.240"}
    assert shown(page.years.table, "Saldo")["2017"] == ""
    choose(page, qtbot, "Begroot")
    assert shown(page.years.table, "Gemeenten")["2017–2021"] == "+66%"
    assert shown(page.years.table, "Lasten")["2019"] == "", "of 2019 only baten are known"


def test_j4_10_years_are_written_as_they_are_known(page: BudgetsPage, tmp_path: Path) -> None:
    import openpyxl

    assert page.data.years is not None
    path = tmp_path / "meerjarig.xlsx"
    WriteYears(page.data.years, "Bureau RVS", path, sample=True)(None, None)  # pyright: ignore[reportArgumentType] - asks neither
    book = openpyxl.load_workbook(path, data_only=True)
    head, *rows = list(book["Meerjarig"].iter_rows(min_row=4, values_only=True))
    book.close()
    assert head[:7] == (
        "Kant",
        "Regel",
        "Begroot 2017",
        "Begroot 2019",
        "Begroot 2021",
        "Realisatie 2021",
        "Prognose 2021",
    )
    upkeep = next(row for row in rows if row[1] == "Beheer")
    assert upkeep[2:7] == (75_179, None, 102_763, 81_240, 107_900)
    assert upkeep[8] == "Beheer structureel, Beheer"
    assert next(row for row in rows if row[1] == "Saldo")[2:7] == (0, None, 0, 173_514, 2_037)


def test_t15_a_line_with_a_text_prints_no_nought_for_what_is_not_known(
    page: BudgetsPage, stage: Stage
) -> None:
    show(page, stage, "bureau-rvs-subsidies:2021")
    line = shown(page.table, "Subsidie WVGGZ")
    assert (line["Begroot"], line["Realisatie"], line["Prognose"], line["Verschil"]) == (
        "Geen nieuwe subsidie",
        "",
        "",
        "",
    )
    assert shown(page.table, "Radicalisering")["Prognose"] == "30.000"
    assert shown(page.table, "Totaal baten")["Realisatie"] == "", "nothing was booked at all"


def test_t3_the_rounding_of_a_total_is_told_below_the_table(page: BudgetsPage, stage: Stage) -> None:
    show(page, stage, "burgernet-mn:2017")
    assert shown(page.table, "Totaal baten")["Begroot"] == "150.215"
    assert page.table.status.text == "Bedragen in euro. Totaal baten: verschil door afronding."
    note = plain(page.contributions.note.text())
    assert "€ 0,04 × 1.877.684 inwoners volgens de bron" in note
    assert "€ 837,84 minder" in note


@pytest.mark.parametrize(
    ("levels", "said"),
    [
        ([Level.WRONG, Level.GOOD], "1 vraagt aandacht, 1 in orde"),
        ([Level.WRONG, Level.WARNING, Level.GOOD], "2 vragen aandacht, 1 in orde"),
        ([Level.GOOD], "1 in orde"),
        ([Level.WARNING], "1 vraagt aandacht"),
        ([Level.INFO], ""),
    ],
)
def test_checks_are_counted_in_grammatical_dutch(qtbot: QtBot, levels: list[Level], said: str) -> None:
    card = ChecksCard()
    qtbot.addWidget(card)
    card.show_checks([Check(f"c{n}", level, "Tekst.") for n, level in enumerate(levels)], editable=True)
    assert said in [label.text() for label in card.findChildren(QLabel)]


def test_j4_6_a_negative_reserve_is_told_and_shown(page: BudgetsPage, stage: Stage, qtbot: QtBot) -> None:
    def overdraw(session: Any) -> None:
        from rvs_desktop.models.budgets import reserves

        assert page.data.body is not None
        key = reserves.add_reserve(session, page.data.body.id, "Reserve RVS", 10_000, 2021)
        reserves.move_reserve(
            session, key, 2021, MovementKind.WITHDRAWAL, 15_000, override="Wordt in 2022 aangevuld"
        )

    with stage.changed():
        page.context.workspace.edit("Onttrekking", overdraw)
    stage.settle()
    told = [label.text() for label in page.checks.findChildren(QLabel) if "Reserve RVS" in label.text()]
    assert [plain(text) for text in told] == [
        (
            "Reserve RVS staat eind 2021 op € −50,00. Toegestaan: Wordt in 2022 aangevuld. "
            "Boek een toevoeging of maak een onttrekking lager bij Reserves en subsidies."
        )
    ]
    show_it = next(
        one for one in page.checks.findChildren(QPushButton) if "Reserve RVS" in one.accessibleName()
    )
    qtbot.mouseClick(show_it, Qt.MouseButton.LeftButton)
    place = page.funds.table.view.place()
    assert place is not None
    assert str(place[0]).endswith(":2021")


def new_year(page: BudgetsPage, stage: Stage, year: int, *, copied: bool) -> None:
    """Make the budget of a later year, as a copy or empty."""

    def work(session: Any) -> None:
        from rvs_desktop.models.budgets.editing import add_budget

        assert page.data.sheet is not None
        budget = page.data.sheet.budget
        add_budget(session, budget.body.id, year, copy_of=budget.id if copied else None)

    with stage.changed():
        page.context.workspace.edit("Begroting", work)
    stage.settle()


def ask_carry_over(page: BudgetsPage) -> Amount:
    """Ask to carry an amount over, and fill it in."""
    page.fund_steps.carry_over()
    dialog = page.fund_steps.dialog
    assert isinstance(dialog, Amount)
    dialog.what.setCurrentText("Radicalisering")
    dialog.amount.setText("10.000")
    return dialog


def test_t17_where_only_baten_are_known_baten_alone_are_carried_over(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    show(page, stage, "bureau-rvs-subsidies:2021")
    new_year(page, stage, 2022, copied=True)
    dialog = ask_carry_over(page)
    lines = [box for box in dialog.findChildren(QComboBox) if box.findText("Koersen & Kansen") >= 0]
    assert len(lines) == 1, "there is no last to choose"
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    assert shown(page.table, "Radicalisering")["Na wijziging"] == "20.000"
    assert shown(page.years.table, "Radicalisering")["2022"] == "40.000"


def test_t17_a_year_that_would_no_longer_balance_is_refused_with_the_way_out(
    page: BudgetsPage, stage: Stage, qtbot: QtBot
) -> None:
    show(page, stage, "bureau-rvs-subsidies:2021")
    new_year(page, stage, 2022, copied=False)
    dialog = ask_carry_over(page)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    told = [label.text() for label in dialog.findChildren(QLabel) if "sluiten" in label.text()]
    assert len(told) == 1
    assert "Voeg bij Bijdragen/subsidies 2021 eerst een regel lasten toe, of kies een ander jaar." in told[0]
    dialog.reject()


def test_t17_a_budget_without_lines_says_which_line_is_missing(page: BudgetsPage, stage: Stage) -> None:
    new_year(page, stage, 2022, copied=False)
    new_year(page, stage, 2023, copied=False)
    show(page, stage, "bureau-rvs:2022")
    said: list[str] = []
    page.told.connect(said.append)
    page.fund_steps.carry_over()
    assert len(said) == 1
    assert "heeft nog geen regel bij de baten. Voeg die eerst toe" in said[0]


def test_the_panel_of_a_line_closes_when_another_budget_is_shown(page: BudgetsPage, stage: Stage) -> None:
    assert page.lines is not None
    page.table.view.go_to(next(iter(page.lines.lines)), "label")
    page.show_line()
    stage.settle()
    assert page.panel.isVisible()
    show(page, stage, "burgernet-mn:2017")
    assert not page.panel.isVisible(), "it would show an amount of another budget"
