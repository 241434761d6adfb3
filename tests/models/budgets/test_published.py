"""The published budgets load, and every check that was stated with them is computed here."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from rvs_desktop.models.budgets.checks import Level, accept, checks
from rvs_desktop.models.budgets.contributions import contributions, schemes
from rvs_desktop.models.budgets.growth import indexed_growth
from rvs_desktop.models.budgets.money import per_inhabitant
from rvs_desktop.models.budgets.multi_year import multi_year
from rvs_desktop.models.budgets.reading import budget_bodies, budgets, find_budget
from rvs_desktop.models.budgets.reserves import reserves
from rvs_desktop.models.budgets.words import Side
from rvs_desktop.store.database import Database
from tests.budgeting import line, plain, published


@pytest.mark.parametrize(
    ("body", "year", "cents"),
    [("riec-mn", 2017, 141_300_000), ("bureau-rvs", 2017, 83_481_800), ("bureau-rvs", 2021, 93_183_700)],
)
def test_j4_1_published_budgets_balance(database: Database, body: str, year: int, cents: int) -> None:
    sheet = published(database, body, year)
    assert sheet.income.total.original == sheet.expense.total.original == cents
    assert sheet.balance.amended == 0
    found = database.read(lambda session: checks(session, sheet.budget.id))
    assert {
        one.code: one.level for one in found if one.code in {"balance", "stated_income", "stated_expense"}
    } == {
        "balance": Level.GOOD,
        "stated_income": Level.GOOD,
        "stated_expense": Level.GOOD,
    }
    assert not any(one.open for one in found)


def test_j4_1_the_subsidies_add_up_and_say_that_there_is_no_other_side(database: Database) -> None:
    sheet = published(database, "bureau-rvs-subsidies", 2021)
    assert sheet.income.total.original == 7_470_100
    found = database.read(lambda session: checks(session, sheet.budget.id))
    (balance,) = [one for one in found if one.code == "balance"]
    assert balance.level is Level.INFO
    assert "alleen baten bekend" in balance.text


def test_j4_1_a_batig_saldo_of_nought_is_a_line(database: Database) -> None:
    saldo = line(published(database, "bureau-rvs", 2017), "Batig saldo")
    assert (saldo.original, saldo.in_total) == (0, True)


def test_j4_1_groups_have_subtotals(database: Database) -> None:
    partners, others = published(database, "bureau-rvs", 2017).income.groups
    assert (partners.label, partners.subtotal.original) == ("Inkomsten partners", 61_980_600)
    assert (others.label, others.subtotal.original) == ("", 21_501_200)


def test_t3_burgernet_twice_75_107_36_is_printed_as_150_215_and_explained(database: Database) -> None:
    sheet = published(database, "burgernet-mn", 2017)
    assert sheet.income.total.original == 15_021_472
    assert sheet.income.stated is not None
    assert sheet.income.stated.cents == 15_021_500
    found = {one.code: one for one in database.read(lambda session: checks(session, sheet.budget.id))}
    assert found["stated_income"].cents == -28
    assert found["balance"].cents == -28
    for code in ("stated_income", "balance"):
        assert found[code].level is Level.ROUNDING
        assert found[code].open
        assert "2 × € 75.107,36 af op € 150.215" in plain(found[code].text)


def test_t3_an_accepted_rounding_stays_accepted_as_long_as_it_is_the_same(database: Database) -> None:
    budget = published(database, "burgernet-mn", 2017).budget.id

    def balance() -> Any:
        return next(
            one for one in database.read(lambda session: checks(session, budget)) if one.code == "balance"
        )

    found = balance()
    database.edit("Aanvaard", lambda session: accept(session, budget, found, "Afronding van de bron"))
    assert (balance().open, balance().accepted) == (False, "Afronding van de bron")
    database.undo()
    assert balance().open


def test_t13_a_footnote_mark_is_no_part_of_the_name(database: Database) -> None:
    sheet = published(database, "burgernet-mn", 2017)
    advice = line(sheet, "Communicatie-advies")
    assert advice.marks == ("1",)
    assert any(note.mark == "1" and "restitueert" in note.text for note in sheet.footnotes)


def test_t14_in_kind_pro_memorie_and_lines_outside_the_total(database: Database) -> None:
    police = line(published(database, "bureau-rvs", 2017), "Politie")
    assert (police.original, police.fte_thousandths) == (25_000_000, 1000)
    reservation = line(published(database, "bureau-rvs", 2017), "Reservering Veiligheidsstrategie")
    assert (reservation.pro_memorie, reservation.in_total) == (True, True)
    sheet = published(database, "burgernet-mn", 2017)
    outside = [*sheet.income.outside, *sheet.expense.outside]
    assert [one.original for one in outside] == [450_000, 450_000]
    assert outside[0].pro_memorie
    assert sheet.expense.total.original == 15_021_500


def test_t15_a_text_in_place_of_an_amount_is_a_state_and_no_nought(database: Database) -> None:
    sheet = published(database, "bureau-rvs-subsidies", 2021)
    assert line(sheet, "Subsidie WVGGZ").text_state == "Geen nieuwe subsidie"
    assert line(sheet, "Schakelpunt Verward en gevaarsrisico").text_state == "Structureel geborgd"
    assert [one.original for one in sheet.lines if one.text_state] == [None] * 4


def test_t17_radicalisering_consists_of_new_and_left_over(database: Database) -> None:
    grant = line(published(database, "bureau-rvs-subsidies", 2021), "Radicalisering")
    assert grant.estimated
    assert [(part.cents, part.derived) for part in grant.parts] == [(2_000_000, False), (1_000_000, True)]
    assert sum(part.cents for part in grant.parts) == grant.original


def test_t32_hilversum_is_mentioned_within_the_contribution_of_municipalities(database: Database) -> None:
    towns = line(published(database, "bureau-rvs", 2019), "deelnemende gemeenten")
    (share,) = towns.parts
    assert (share.cents, share.in_total, towns.rounded_to) == (1_400_000, False, 100_000)
    assert round(share.cents * 10_000 / (towns.original or 1)) == 439
    sheet = published(database, "bureau-rvs", 2019)
    assert sheet.income.total.original == 67_700_000


def test_burgernet_reckoned_with_a_whole_number_of_inhabitants(database: Database) -> None:
    towns = line(published(database, "burgernet-mn", 2017), "Gemeenten (€ 0,04/inw)")
    assert Fraction(towns.original or 0, 4) == 1_877_684
    assert per_inhabitant(40_000, 1_877_684) == towns.original


def test_the_growth_of_contributions_is_told_with_what_an_index_would_explain(database: Database) -> None:
    body = next(each.id for each in database.read(budget_bodies) if each.code == "bureau-rvs")
    found = {
        one.label: one
        for one in database.read(lambda session: indexed_growth(session, body, 2019, 2021, 200))
    }
    towns, police, prosecution = (found[name] for name in ("Gemeenten", "Politie", "Openbaar Ministerie"))
    assert (towns.once, towns.twice, towns.growth, towns.explained) == (
        32_538_000,
        33_188_760,
        "+48,4%",
        False,
    )
    assert (police.once, police.growth, police.explained) == (27_234_000, "+36,4%", False)
    assert (prosecution.once, prosecution.growth, prosecution.explained) == (9_282_000, "+3,7%", True)
    earlier = {
        one.label: one.growth
        for one in database.read(lambda session: indexed_growth(session, body, 2017, 2019, 200))
    }
    assert earlier["Gemeenten"] == "+12,0%"
    assert earlier["Politie"] == "+6,8%"
    assert earlier["Openbaar Ministerie"] == "+7,1%"


def test_j4_10_a_renamed_line_goes_on_through_the_years(database: Database) -> None:
    body = next(each.id for each in database.read(budget_bodies) if each.code == "bureau-rvs")
    found = database.read(lambda session: multi_year(session, body, range(2017, 2022)))
    assert found.missing == (2018, 2020)
    upkeep = next(series for series in found.series if series.label == "Beheer")
    assert upkeep.labels == ("Beheer structureel", "Beheer")
    assert [cell and cell.cents for cell in upkeep.cells] == [7_517_900, None, None, None, 10_276_300]
    assert {
        series.label: series.growth for series in found.series if series.side is Side.INCOME and series.growth
    } == {
        "Gemeenten": "+66%",
        "Politie": "+46%",
        "Openbaar Ministerie": "+11%",
    }


def test_j4_6_the_reserve_of_riec_says_that_its_opening_is_unknown(database: Database) -> None:
    body = next(each.id for each in database.read(budget_bodies) if each.code == "riec-mn")
    (reserve,) = database.read(lambda session: reserves(session, body))
    assert (reserve.opening_cents, reserve.closing, reserve.movements[0].cents) == (None, None, 39_600_000)


def test_j4_2_the_contribution_to_burgernet_is_divided_to_the_cent(database: Database) -> None:
    (scheme,) = database.read(schemes)
    table = database.read(lambda session: contributions(session, scheme.id, scheme.periods[0]))
    assert (table.municipalities, table.total, len(table.rows)) == (7_510_736, 15_021_472, 40)
    assert table.rows[-1].participant.mirrors
    assert all(abs(row.rounding) < 1 for row in table.rows)


def test_everything_of_the_checked_facts_is_there(database: Database, shared: Path) -> None:
    facts: dict[str, Any] = yaml.safe_load(
        (shared / "reference" / "budgets.yaml").read_text(encoding="utf-8")
    )
    found = database.read(budgets)
    assert len(found) == len(facts["budgets"])
    sheets = [published(database, each.body.code, each.year) for each in found]
    mine = sorted((one.label, one.original or 0) for sheet in sheets for one in sheet.lines)
    theirs = sorted(
        (one["label"], int(one["amount"].replace(".", "")))
        for budget in facts["budgets"]
        for one in budget["lines"]
    )
    assert mine == theirs
    assert all(one.source for sheet in sheets for one in sheet.lines)
    stated = sorted(
        side.stated.cents for sheet in sheets for side in (sheet.income, sheet.expense) if side.stated
    )
    assert stated == sorted(
        int(total["amount"].replace(".", ""))
        for budget in facts["budgets"]
        for total in budget["stated_totals"].values()
    )
    assert sum(len(sheet.footnotes) for sheet in sheets) == sum(len(b["footnotes"]) for b in facts["budgets"])


def test_an_unknown_budget_is_named_with_those_there_are(database: Database) -> None:
    with pytest.raises(Exception, match="bureau-rvs 2021"):
        database.read(lambda session: find_budget(session, "bureau-rvs", 2018))
