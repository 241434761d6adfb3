"""Any sequence of changes: amended is original plus amendments, the balance adds up, and undo gives every state back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets import amending, carrying, editing, realising
from rvs_desktop.models.budgets.layout import Amounts, BudgetSheet
from rvs_desktop.models.budgets.words import AmendmentStatus, Side
from rvs_desktop.store.database import Database
from rvs_desktop.store.history import change_sets
from tests.budgeting import Made

CENTS = st.integers(-(10**9), 10**9)
amend = st.tuples(st.just("amend"), st.integers(0, 3), CENTS)
type_ = st.tuples(st.just("type"), st.integers(0, 3), CENTS)
realise = st.tuples(st.just("realise"), st.integers(0, 3), CENTS.filter(bool))
withdraw = st.tuples(st.just("withdraw"), st.integers(0, 5), st.just(0))
carry = st.tuples(st.just("carry"), st.integers(0, 1), st.integers(0, 10**9))
move = st.tuples(st.just("move"), st.integers(0, 3), st.just(0))
back = st.tuples(st.sampled_from(["undo", "redo", "undo_any"]), st.integers(0, 5), st.just(0))
steps = st.lists(amend | type_ | realise | withdraw | carry | move | back | back, min_size=2, max_size=8)
_BACK = {"undo", "redo", "undo_any"}
_VERBS = {"amend", "withdraw", "carry", "type", "realise", "move"}


@pytest.fixture(scope="module")
def start(database_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a budget of four lines and one for the next year; copied for every example."""
    path = Path(shutil.copyfile(database_template, tmp_path_factory.mktemp("begin") / "begin.rvs"))
    database = Database.open(path)
    made = Made(database)
    later = made.budget(2021)
    for budget in (made.id, later):
        for side, label in ((Side.INCOME, "A"), (Side.INCOME, "B"), (Side.EXPENSE, "C"), (Side.EXPENSE, "D")):
            made.add(side, label, 1000, budget=budget)
    database.close()
    return path


def budgets_of(database: Database) -> tuple[int, int]:
    from rvs_desktop.models.budgets.reading import find_budget

    first, second = (database.read(lambda s, y=y: find_budget(s, "proef", y)) for y in (2020, 2021))
    return first.id, second.id


def sheet(database: Database, budget: int) -> BudgetSheet:
    from rvs_desktop.models.budgets.sheet import budget_sheet

    return database.read(lambda session: budget_sheet(session, budget))


def turn_back(database: Database, kind: str, place: int) -> None:
    """Undo or redo the last step, or undo one from the middle; there may be nothing to do."""
    try:
        if kind == "undo_any":
            ids = [one.id for one in database.read(lambda s: change_sets(s, 12)) if one.label in _VERBS]
            database.undo(ids[place % len(ids)] if ids else None)
        elif kind == "undo":
            database.undo()
        else:
            database.redo()
    except UserError:
        return


def take(database: Database, step: tuple[str, int, int]) -> None:
    """Do one step; what cannot be done now is left out."""
    kind, place, cents = step
    first, second = budgets_of(database)
    if kind in _BACK:
        turn_back(database, kind, place)
        return
    mine, next_year = sheet(database, first).lines, sheet(database, second).lines
    line = mine[place % len(mine)].id

    def adopt(session: Session) -> None:
        key = amending.draft_amendment(session, first, "W", {line: cents})
        if cents:
            amending.adopt_amendment(session, key, date(2020, 5, 1), "Besluit", "Dekking")

    def take_back(session: Session) -> None:
        found = amending.amendments(session, first)
        standing = [one for one in found if one.status is AmendmentStatus.ADOPTED]
        if standing:
            amending.withdraw_amendment(session, standing[place % len(standing)].id, date(2020, 6, 1), "Nee")

    def carry_on(session: Session) -> None:
        here, there = (mine[0].id, mine[2].id), (next_year[0].id, next_year[2].id)
        carrying.carry_over(session, "Rest", here, there, cents)

    work: dict[str, Callable[[Session], object]] = {
        "amend": adopt,
        "withdraw": take_back,
        "carry": carry_on,
        "type": lambda s: editing.edit_line(s, line, cents=cents),
        "realise": lambda s: realising.realise(s, line, date(2020, 2, 1), cents, "F"),
        "move": lambda s: editing.move_line(s, line, None),
    }

    def change(session: Session) -> None:
        work[kind](session)

    database.edit(kind, change)


def verify(database: Database, found: BudgetSheet) -> None:
    """What has to hold in every state."""
    views = database.read(lambda s: amending.amendments(s, found.budget.id))
    carried = database.read(lambda s: carrying.carry_overs(s, found.budget.id))
    for line in found.lines:
        amended = sum(
            entry.cents
            for view in views
            if view.status is AmendmentStatus.ADOPTED
            for entry in view.entries
            if entry.line == line.id
        )
        moved = sum(
            one.cents * (-1 if one.from_budget == found.budget.id else 1)
            for one in carried
            if line.id in one.lines
        )
        assert line.amounts.amended == (line.original or 0) + amended + moved
        assert all(
            type(each) is int for each in (line.amounts.original, line.amounts.changes, line.amounts.realised)
        )
    for side in (found.income, found.expense):
        assert side.total == together(group.subtotal for group in side.groups)
        assert side.total == together(line.amounts for line in side.lines)
    assert found.balance == found.income.total.minus(found.expense.total)


def together(found: Iterable[Amounts]) -> Amounts:
    """The sums of amounts, column by column."""
    return Amounts(*map(sum, zip(*found, strict=True)))


@given(steps)
@settings(max_examples=10)
def test_amended_is_original_plus_amendments_and_the_balance_holds_under_undo_and_redo(
    start: Path, tmp_path_factory: pytest.TempPathFactory, done: list[tuple[str, int, int]]
) -> None:
    path = tmp_path_factory.mktemp("stap") / "stap.rvs"
    shutil.copyfile(start, path)
    database = Database.open(path)
    try:
        first, second = budgets_of(database)
        before = sheet(database, first), sheet(database, second)
        for step in done:
            history = sheet(database, first), sheet(database, second)
            take(database, step)
            after = sheet(database, first), sheet(database, second)
            for each in after:
                verify(database, each)
            if step[0] not in _BACK and after != history:
                database.undo()
                assert (sheet(database, first), sheet(database, second)) == history
                database.redo()
                assert (sheet(database, first), sheet(database, second)) == after
        assert before[0].budget == sheet(database, first).budget
    finally:
        database.close()


@given(st.lists(CENTS, min_size=1, max_size=8), st.lists(CENTS, min_size=1, max_size=8))
def test_a_total_is_the_sum_of_its_lines_in_every_column(left: list[int], right: list[int]) -> None:
    total = together(
        Amounts(cents, other, cents - other, other) for cents, other in zip(left, right, strict=False)
    )
    pairs = list(zip(left, right, strict=False))
    assert total.amended == sum(cents + other for cents, other in pairs)
    assert total.remaining == total.amended - total.realised
    assert total.difference == total.forecast - total.amended
