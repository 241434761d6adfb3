"""Fixed years: nothing changes in them, not even from outside the program, until a reason opens them."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets import (
    editing,
    fixing,
    realising,
)
from rvs_desktop.models.budgets.reading import find_budget
from rvs_desktop.models.budgets.refusals import BudgetFixedError
from rvs_desktop.models.budgets.words import (
    BudgetStatus,
    Side,
)
from rvs_desktop.store.database import Database
from tests.budgeting import Made, edit

INCOME, EXPENSE = Side.INCOME, Side.EXPENSE


@pytest.fixture
def made(database: Database) -> Made:
    return Made(database)


def test_j4_5_deviations_ask_for_text_before_the_year_is_fixed(made: Made) -> None:
    staff = made.add(EXPENSE, "Personeel", 80_000)
    with pytest.raises(fixing.NotExplainedError) as refused:
        edit(made.database, "Afsluiten", lambda session: fixing.fix(session, made.id, None, "Jaarrekening"))
    assert refused.value.lines == (staff,)
    edit(
        made.database,
        "Toelichting",
        lambda session: editing.edit_line(session, staff, explanation="Niet uitgevoerd"),
    )
    edit(made.database, "Afsluiten", lambda session: fixing.fix(session, made.id, None, "Jaarrekening"))
    assert made.sheet().budget.status is BudgetStatus.FIXED


@pytest.fixture
def fixed(made: Made) -> Made:
    staff = made.add(EXPENSE, "Personeel", 100)
    edit(made.database, "B", lambda s: realising.realise(s, staff, date(2020, 1, 4), 100, "F1"))
    edit(
        made.database,
        "Afsluiten",
        lambda s: fixing.fix(s, made.id, date(2021, 3, 1), "Jaarrekening"),
        kind="fixing",
    )
    return made


def test_a_fixed_year_refuses_every_change(fixed: Made) -> None:
    staff = fixed.sheet().lines[0].id
    with pytest.raises(BudgetFixedError, match="afgesloten"):
        edit(fixed.database, "Naam", lambda s: editing.edit_line(s, staff, label="X"))
    with pytest.raises(BudgetFixedError):
        fixed.add(EXPENSE, "Nieuw")
    with pytest.raises(BudgetFixedError):
        edit(fixed.database, "B", lambda s: realising.realise(s, staff, date(2020, 1, 4), 1, "F2"))
    with pytest.raises(BudgetFixedError):
        fixed.amend({staff: 1}, cover="x")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE budget_line SET cents = 1",
        "DELETE FROM budget_actual",
        "INSERT INTO budget_footnote SELECT 1, id, '', 'x', '' FROM budget WHERE status = 'fixed'",
        "UPDATE budget SET year = 2030 WHERE status = 'fixed'",
        "INSERT INTO budget_grant_entry SELECT 1, 1, 2020, 'spent', 5, 'final', NULL, id, '' FROM budget WHERE status = 'fixed'",
    ],
)
def test_the_file_itself_refuses_a_change_to_a_fixed_year(fixed: Made, statement: str) -> None:
    with pytest.raises(BudgetFixedError):
        edit(fixed.database, "Achterom", lambda s: s.execute(text(statement)))


def test_an_undo_into_a_fixed_year_is_refused_as_a_whole(fixed: Made) -> None:
    with pytest.raises(BudgetFixedError, match="Proef"):
        fixed.database.undo()
    assert fixed.sheet().expense.total.realised == 100


def test_reopening_needs_a_reason_and_is_kept(fixed: Made) -> None:
    with pytest.raises(UserError, match="reden"):
        edit(fixed.database, "Open", lambda s: fixing.reopen(s, fixed.id, " "))
    edit(
        fixed.database, "Open", lambda s: fixing.reopen(s, fixed.id, "Fout in de jaarrekening"), kind="fixing"
    )
    assert fixed.sheet().budget.status is BudgetStatus.DRAFT
    found = fixed.database.read(lambda s: fixing.steps(s, fixed.id))
    assert found[0].reason == "Fout in de jaarrekening"
    fixed.add(EXPENSE, "Nieuw", 1)


def test_an_adopted_budget_goes_back_to_a_draft_with_a_reason(database: Database) -> None:
    budget = database.read(lambda s: find_budget(s, "bureau-rvs", 2021))
    assert budget.status is BudgetStatus.ADOPTED
    edit(database, "Open", lambda s: fixing.reopen(s, budget.id, "Tikfout"), kind="fixing")
    assert database.read(lambda s: find_budget(s, "bureau-rvs", 2021)).status is BudgetStatus.DRAFT
    with pytest.raises(UserError, match="concept"):
        edit(database, "Open", lambda s: fixing.reopen(s, budget.id, "Nogmaals"))
