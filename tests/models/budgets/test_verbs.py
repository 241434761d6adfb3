"""What people do with budgets: amend, realise, carry over, draw on a reserve, fix and open again."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets import (
    amending,
    editing,
    fixing,
    realising,
)
from rvs_desktop.models.budgets.amounts import read_amount, show_amount
from rvs_desktop.models.budgets.checks import checks
from rvs_desktop.models.budgets.layout import Amounts
from rvs_desktop.models.budgets.multi_year import multi_year
from rvs_desktop.models.budgets.thresholds import Threshold, change_threshold, threshold
from rvs_desktop.models.budgets.words import (
    Side,
)
from rvs_desktop.store.database import Database
from tests.budgeting import Made, edit, line, plain, published

INCOME, EXPENSE = Side.INCOME, Side.EXPENSE


@pytest.fixture
def made(database: Database) -> Made:
    return Made(database)


def codes(made: Made, today: date = date(2020, 7, 1)) -> set[str]:
    found = made.database.read(lambda session: checks(session, made.id, today))
    return {one.code for one in found}


def test_j4_4_an_amendment_moves_and_the_original_stays(database: Database) -> None:
    sheet = published(database, "bureau-rvs", 2017)
    projects, staff = line(sheet, "Projecten & inhuur"), line(sheet, "Personeel")

    def work(session: Session) -> None:
        made = amending.draft_amendment(
            session, sheet.budget.id, "Naar personeel", {projects.id: -1_000_000, staff.id: 1_000_000}
        )
        amending.adopt_amendment(session, made, date(2017, 6, 1), "Bestuur 1 juni")

    edit(database, "Wijziging 1", work)
    after = published(database, "bureau-rvs", 2017)
    moved = line(after, "Projecten & inhuur")
    assert (moved.original, moved.amounts.changes, moved.amounts.amended) == (
        5_700_000,
        -1_000_000,
        4_700_000,
    )
    assert after.expense.total.amended == 83_481_800
    before = published(database, "bureau-rvs", 2017, date(2017, 5, 31))
    assert line(before, "Projecten & inhuur").amounts.amended == 5_700_000


def test_j4_4_changing_a_total_names_its_cover(made: Made) -> None:
    staff = made.add(EXPENSE, "Personeel", 100)
    with pytest.raises(UserError, match="Noem waaruit"):
        made.amend({staff: 50})
    made.amend({staff: 50}, cover="Reserve")
    assert made.sheet().expense.total.amended == 150


def test_j4_4_an_amendment_of_income_and_reserve_keeps_the_balance(made: Made) -> None:
    grant, reserve = made.add(INCOME, "Subsidie", 100), made.add(INCOME, "Bijdrage reserve", 0)
    made.add(EXPENSE, "Personeel", 100)
    made.amend({grant: -40, reserve: 40})
    assert made.sheet().balance.amended == 0
    assert made.sheet().income.total.amended == 100


def test_j4_4_two_drafts_stand_beside_each_other_and_do_not_count(made: Made) -> None:
    staff = made.add(EXPENSE, "Personeel", 100)
    for _ in range(2):
        edit(
            made.database,
            "Concept",
            lambda session: amending.draft_amendment(session, made.id, "Concept", {staff: 5}),
        )
    found = made.database.read(lambda session: amending.amendments(session, made.id))
    assert [one.number for one in found] == [1, 2]
    assert made.sheet().expense.total.changes == 0
    assert "drafts" in codes(made)


def test_j4_4_an_amendment_after_the_year_is_allowed_and_told(made: Made) -> None:
    staff, other = made.add(EXPENSE, "Personeel", 100), made.add(EXPENSE, "Beheer", 100)
    made.amend({staff: 5, other: -5}, on=date(2021, 2, 1))
    assert "late_1" in codes(made)
    assert line(made.sheet(date(2020, 12, 31)), "Personeel").amounts.changes == 0


def test_j4_4_a_withdrawn_amendment_no_longer_counts_but_did(made: Made) -> None:
    staff, other = made.add(EXPENSE, "Personeel", 100), made.add(EXPENSE, "Beheer", 100)
    key = made.amend({staff: 5, other: -5})
    edit(
        made.database,
        "Intrekken",
        lambda session: amending.withdraw_amendment(session, key, date(2020, 9, 1), "Vervallen"),
    )
    assert line(made.sheet(), "Personeel").amounts.amended == 100
    assert line(made.sheet(date(2020, 8, 31)), "Personeel").amounts.amended == 105
    (view,) = made.database.read(lambda session: amending.amendments(session, made.id))
    assert view.withdrawn_reason == "Vervallen"


def test_j4_4_an_adopted_budget_keeps_its_amounts(made: Made) -> None:
    staff = made.add(EXPENSE, "Personeel", 100)
    edit(made.database, "Vaststellen", lambda session: fixing.adopt(session, made.id, None, "Besluit"))
    with pytest.raises(UserError, match="begrotingswijziging"):
        edit(made.database, "Bedrag", lambda session: editing.type_amount(session, staff, "200"))
    edit(made.database, "Naam", lambda session: editing.edit_line(session, staff, label="Salarissen"))
    with pytest.raises(UserError, match="geen bedrag"):
        made.add(EXPENSE, "Nieuw", 5)
    made.add(EXPENSE, "Nieuw")


def test_j4_5_realised_amounts_show_saldo_and_percentage(made: Made) -> None:
    staff = made.add(EXPENSE, "Personeel", 80_000)
    edit(
        made.database,
        "Boeking",
        lambda session: realising.realise(session, staff, date(2020, 3, 1), 60_000, "F1", "Salaris"),
    )
    found = line(made.sheet(), "Personeel")
    assert (found.amounts.realised, found.amounts.remaining, found.saldo) == (60_000, 20_000, 20_000)
    assert found.amounts.percent == "75,0%"
    assert line(made.sheet(date(2020, 2, 1)), "Personeel").amounts.realised == 0


@pytest.mark.parametrize(
    ("budget", "realised", "asks"),
    [
        (100_000_000, 102_500_000, False),  # 25.000 precisely, 2,5 %
        (100_000_000, 102_500_001, True),
        (1_000, 1_100, False),  # 10 % precisely
        (1_000, 1_101, True),
        (1_000, 899, True),
        (0, 1, True),
        (-1_000, -1_100, False),
        (0, 0, False),
    ],
)
def test_j4_5_the_threshold_is_25_000_or_10_per_cent(budget: int, realised: int, asks: bool) -> None:
    assert Threshold().exceeded(Amounts(budget, 0, realised, 0)) is asks


def test_j4_5_the_threshold_is_a_setting_of_the_file(made: Made) -> None:
    edit(made.database, "Drempel", lambda session: change_threshold(session, Threshold(100, 100)))
    assert made.database.read(threshold) == Threshold(100, 100)
    with pytest.raises(UserError, match="drempel"):
        edit(made.database, "Drempel", lambda session: change_threshold(session, Threshold(-1, 10)))


def test_j4_5_a_credit_note_lessens_what_was_realised(made: Made) -> None:
    staff = made.add(EXPENSE, "Personeel", 100)

    def work(session: Session) -> None:
        realising.realise(session, staff, date(2020, 3, 1), 60, "F1")
        realising.realise(session, staff, date(2020, 3, 2), -10, "C1")

    edit(made.database, "Boekingen", work)
    assert made.sheet().expense.total.realised == 50
    found = made.database.read(lambda session: realising.actuals(session, made.id))
    assert [(one.document, one.cents) for one in found] == [("F1", 60), ("C1", -10)]


def test_j4_5_an_amount_of_another_year_asks_why(made: Made) -> None:
    staff = made.add(EXPENSE, "Personeel", 100)
    with pytest.raises(UserError, match="2021"):
        edit(made.database, "B", lambda session: realising.realise(session, staff, date(2021, 1, 4), 6, "F1"))
    edit(
        made.database,
        "B",
        lambda session: realising.realise(session, staff, date(2021, 1, 4), 6, "F1", "", "Factuur over 2020"),
    )
    assert made.sheet().expense.total.realised == 6


def test_j4_5_realised_without_a_budget_is_told_and_has_no_percentage(made: Made) -> None:
    other = made.add(EXPENSE, "Onvoorzien")
    edit(made.database, "B", lambda session: realising.realise(session, other, date(2020, 1, 4), 600, "F1"))
    assert line(made.sheet(), "Onvoorzien").amounts.percent == "n.v.t."
    assert f"unbudgeted_{other}" in codes(made)


@pytest.mark.parametrize(
    ("typed", "cents", "pm", "fte", "state"),
    [
        ("€ 250.000 +1fte", 25_000_000, False, 1000, ""),
        ("250.000 + 0,5 fte", 25_000_000, False, 500, ""),
        ("+1 fte", None, False, 1000, ""),
        ("pm", None, True, None, ""),
        ("(pm)", None, True, None, ""),
        ("€ 4.500 pm", 450_000, True, None, ""),
        ("Geen nieuwe subsidie", None, False, None, "Geen nieuwe subsidie"),
        ("75.107,36", 7_510_736, False, None, ""),
        ("€ 1.413.000", 141_300_000, False, None, ""),
        ("-1.200,50", -120_050, False, None, ""),
        ("€ -", 0, False, None, ""),
        ("0", 0, False, None, ""),
        ("", None, False, None, ""),
    ],
)
def test_j4_9_an_amount_cell_holds_money_kind_memory_or_text(
    typed: str,
    cents: int | None,
    pm: bool,
    fte: int | None,
    state: str,
) -> None:
    found = read_amount(typed)
    assert (found.cents, found.pro_memorie, found.fte_thousandths, found.text_state) == (
        cents,
        pm,
        fte,
        state,
    )
    assert read_amount(show_amount(found)) == found


def test_j4_9_pm_and_kind_do_not_break_the_sum_and_are_valued_later(made: Made) -> None:
    police, memo = made.add(INCOME, "Politie"), made.add(INCOME, "Reservering")
    made.add(EXPENSE, "Personeel", 25_000_000)

    def work(session: Session) -> None:
        editing.type_amount(session, police, "250.000 +1fte")
        editing.type_amount(session, memo, "pm")

    edit(made.database, "Typen", work)
    sheet = made.sheet()
    assert sheet.balance.amended == 0
    assert line(sheet, "Reservering").pro_memorie
    edit(made.database, "Waarde", lambda s: editing.edit_line(s, police, in_kind_cents=8_000_000))
    assert made.sheet().balance.amended == 0
    (told,) = [
        one.text
        for one in made.database.read(lambda s: checks(s, made.id, date(2020, 1, 1)))
        if one.code == f"in_kind_{police}"
    ]
    assert "1 fte in natura, gewaardeerd op € 80.000" in plain(told)


def test_j4_10_split_and_merged_lines_are_linked_and_summed(made: Made) -> None:
    later = made.budget(2021)
    old = made.add(EXPENSE, "Beheer", 100)
    new = [made.add(EXPENSE, name, 60, budget=later) for name in ("Huisvesting", "Automatisering")]

    def link(session: Session) -> None:
        for each in new:
            editing.link_lines(session, each, old)

    edit(made.database, "Koppelen", link)
    (series,) = made.database.read(lambda s: multi_year(s, made.body)).series
    assert [cell and cell.cents for cell in series.cells] == [100, 120]
    assert [line.label for cell in series.cells if cell for line in cell.lines] == [
        "Beheer",
        "Huisvesting",
        "Automatisering",
    ]
    edit(made.database, "Los", lambda s: editing.unlink_line(s, new[0]))
    assert len(made.database.read(lambda s: multi_year(s, made.body)).series) == 2


def test_j4_10_only_lines_of_other_years_on_the_same_side_are_linked(made: Made) -> None:
    later = made.budget(2021)
    one, other = made.add(EXPENSE, "A"), made.add(EXPENSE, "B")
    with pytest.raises(UserError, match="gekoppeld"):
        edit(made.database, "K", lambda s: editing.link_lines(s, one, other))
    income = made.add(INCOME, "C", budget=later)
    with pytest.raises(UserError, match="gekoppeld"):
        edit(made.database, "K", lambda s: editing.link_lines(s, income, one))


def test_lines_are_added_moved_and_removed_in_order(made: Made) -> None:
    keys = [made.add(EXPENSE, name, group_label="Vast") for name in "abc"]
    made.add(EXPENSE, "d", after=keys[0])
    edit(made.database, "Omhoog", lambda s: editing.move_line(s, keys[2], None))
    assert [each.label for each in made.sheet().expense.lines] == ["c", "a", "d", "b"]
    assert [group.label for group in made.sheet().expense.groups] == ["Vast"]
    edit(made.database, "Weg", lambda s: editing.remove_line(s, keys[1]))
    assert [each.label for each in made.sheet().expense.lines] == ["c", "a", "d"]
    for _ in range(3):
        made.database.undo()
    assert [each.label for each in made.sheet().expense.lines] == ["a", "b", "c"]


def test_many_moves_to_one_place_keep_the_order(made: Made) -> None:
    keys = [made.add(EXPENSE, f"{number}") for number in range(4)]
    for turn in range(30):
        key = keys[1 + turn % 3]
        edit(made.database, "Naar voren", lambda s, key=key: editing.move_line(s, key, keys[0]))
        assert made.sheet().expense.lines[1].id == key


def test_a_line_with_realisation_is_not_removed(made: Made) -> None:
    staff = made.add(EXPENSE, "Personeel", 100)
    edit(made.database, "B", lambda s: realising.realise(s, staff, date(2020, 1, 4), 6, "F1"))
    with pytest.raises(UserError, match="realisatie"):
        edit(made.database, "Weg", lambda s: editing.remove_line(s, staff))


def test_a_new_year_takes_the_lines_along(made: Made) -> None:
    staff, other = made.add(EXPENSE, "Personeel", 100), made.add(EXPENSE, "Beheer", 50)
    made.amend({staff: -10, other: 10})
    keys: list[int] = []
    edit(
        made.database,
        "Nieuw jaar",
        lambda s: keys.append(editing.add_budget(s, made.body, 2021, copy_of=made.id)),
    )
    assert [each.original for each in made.sheet(budget=keys[0]).lines] == [90, 60]
    with pytest.raises(UserError, match="al een begroting"):
        made.budget(2021)
