"""J4-4: the report of a budget shows the original and the amended amounts, and every amendment with its cover."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date

import pytest

from rvs_desktop.models.budgets import amending
from rvs_desktop.models.budgets.money import Unit
from rvs_desktop.models.budgets.words import Side
from rvs_desktop.reporting.budget_report import BudgetReport, report_blocks, report_document
from rvs_desktop.reporting.word import Paragraph
from rvs_desktop.store.database import Database
from tests.budgeting import Made, plain, published
from tests.word_tables import word_tables

TODAY = date(2026, 3, 2)
HEADING = [
    "Omschrijving",
    "Begroting",
    "Wijzigingen",
    "Begroting na wijziging",
    "Realisatie",
    "Prognose",
    "Saldo",
]


@pytest.fixture
def made(database: Database) -> Made:
    """A budget of which an amendment moved 10.000 of the 57.000 for projects to personnel."""
    made = Made(database)
    made.add(Side.INCOME, "Bijdragen", 15_700_000)
    staff = made.add(Side.EXPENSE, "Personeel", 10_000_000)
    projects = made.add(Side.EXPENSE, "Projecten", 5_700_000)
    made.amend({staff: 1_000_000, projects: -1_000_000})
    return made


def report(made: Made, as_of: date | None = None, unit: Unit = Unit.EUROS) -> BudgetReport:
    found = made.database.read(lambda session: amending.amendments(session, made.id))
    return BudgetReport(made.sheet(as_of), found, unit, TODAY)


def tables(report: BudgetReport) -> list[list[list[str]]]:
    return word_tables(report_document(report))


def row(report: BudgetReport, label: str) -> list[str]:
    return next(cells for cells in tables(report)[0] if cells[0] == label)


def texts(report: BudgetReport) -> list[str]:
    return [plain(each.text) for each in report_blocks(report) if isinstance(each, Paragraph)]


def test_j4_4_the_report_shows_both_columns_and_an_unchanged_total(made: Made) -> None:
    found = report(made)
    assert tables(found)[0][0] == HEADING
    assert row(found, "Projecten")[:4] == ["Projecten", "57.000", "−10.000", "47.000"]
    assert row(found, "Personeel")[:4] == ["Personeel", "100.000", "10.000", "110.000"]
    assert row(found, "Totaal lasten")[:4] == ["Totaal lasten", "157.000", "0", "157.000"]
    assert row(found, "Saldo")[:4] == ["Saldo", "0", "0", "0"]


def test_j4_4_the_report_names_number_day_decision_and_cover(made: Made) -> None:
    lines = {line.label: line.id for line in made.sheet().lines}
    made.amend({lines["Bijdragen"]: 500_000, lines["Projecten"]: 500_000}, cover="Rijkssubsidie")
    first, second = tables(report(made))[1][1:]
    changes = "Personeel +10.000; Projecten −10.000"
    assert first == [
        "1",
        "Wijziging",
        "vastgesteld",
        "1-5-2020",
        "Besluit 1",
        "totaal blijft gelijk",
        changes,
    ]
    assert second[5:] == ["Rijkssubsidie", "Bijdragen +5.000; Projecten +5.000"]


def test_j4_4_what_does_not_count_on_the_day_is_said(made: Made) -> None:
    before = report(made, date(2020, 3, 31))
    assert row(before, "Projecten")[1:4] == ["57.000", "0", "57.000"]
    assert tables(before)[1][1][2] == "vastgesteld na 31-3-2020, telt nog niet mee"
    (one,) = before.amendments
    made.database.edit(
        "Intrekken",
        lambda session: amending.withdraw_amendment(session, one.id, date(2020, 9, 1), "Gaat niet door"),
    )
    assert tables(report(made))[1][1][2] == "ingetrokken op 1-9-2020: Gaat niet door"
    assert (
        tables(report(made, date(2020, 6, 30)))[1][1][2]
        == "ingetrokken op 1-9-2020, telt nog mee: Gaat niet door"
    )
    assert row(report(made, date(2020, 6, 30)), "Projecten")[3] == "47.000"


def test_j4_5_the_saldo_is_favourable_when_more_came_in_or_less_went_out(sample_database: Database) -> None:
    found = BudgetReport(published(sample_database, "bureau-rvs", 2021), (), Unit.EUROS, TODAY, sample=True)
    assert row(found, "Politie 1)")[4:] == ["273.070", "364.093", "−91.023"]
    assert row(found, "Personeel 2)")[4:] == ["571.900", "788.400", "+223.674"]
    assert row(found, "Totaal baten")[4:] == ["840.814", "931.837", "−91.023"]
    assert row(found, "Totaal lasten")[4:] == ["667.300", "929.800", "+264.537"]
    assert row(found, "Saldo")[4:] == ["173.514", "2.037", "+173.514"]
    assert "Voorbeeldgegevens: deze bedragen zijn verzonnen." in texts(found)
    assert "Er zijn geen begrotingswijzigingen." in texts(found)


def test_t3_the_report_says_that_a_total_differs_by_rounding(database: Database) -> None:
    found = BudgetReport(published(database, "burgernet-mn", 2017), (), Unit.EUROS, TODAY)
    assert "Totaal baten: verschil door afronding." in texts(found)
    exact = replace(found, unit=Unit.CENTS)
    assert row(exact, "Totaal baten")[1] == "€ 150.214,72"
    assert not any("afronding" in text for text in texts(exact)[:5])


def test_t14_t15_what_stands_in_place_of_an_amount_is_printed(database: Database) -> None:
    found = BudgetReport(published(database, "burgernet-mn", 2017), (), Unit.EUROS, TODAY)
    printed = tables(found)[0]
    assert ["Buiten het totaal baten", *[""] * 6] in printed
    assert any(cells[1] == "4.500 pm" for cells in printed)
    assert all(cells[4] == "" for cells in printed[1:]), "nothing was booked"
    bureau = replace(found, sheet=published(database, "bureau-rvs", 2017))
    assert any("+1 fte" in cells[1] for cells in tables(bureau)[0])
    grants = replace(found, sheet=published(database, "bureau-rvs-subsidies", 2021))
    assert any(cells[1] == "Geen nieuwe subsidie" for cells in tables(grants)[0])


def test_a_paragraph_stands_below_the_last_table(made: Made) -> None:
    with zipfile.ZipFile(io.BytesIO(report_document(report(made)))) as parts:
        assert "</w:tbl><w:p/><w:sectPr>" in parts.read("word/document.xml").decode()


def test_the_same_report_gives_the_same_bytes(made: Made) -> None:
    assert report_document(report(made)) == report_document(report(made))
