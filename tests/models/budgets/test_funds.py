"""Reserves, grants and carry-overs: what outlives a year stays in balance and never disappears."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets import (
    carrying,
    fixing,
    grants,
    reserves,
)
from rvs_desktop.models.budgets.checks import checks
from rvs_desktop.models.budgets.words import (
    Certainty,
    GrantEntryKind,
    MovementKind,
    Side,
)
from rvs_desktop.store.database import Database
from tests.budgeting import Made, edit

INCOME, EXPENSE = Side.INCOME, Side.EXPENSE


@pytest.fixture
def made(database: Database) -> Made:
    return Made(database)


def codes(made: Made, today: date = date(2020, 7, 1)) -> set[str]:
    found = made.database.read(lambda session: checks(session, made.id, today))
    return {one.code for one in found}


def test_j4_6_a_reserve_has_opening_addition_withdrawal_and_closing(made: Made) -> None:
    drawn = made.add(INCOME, "Bijdrage reserve", 39_600_000)

    def work(session: Session) -> None:
        key = reserves.add_reserve(session, made.body, "Algemeen", 50_000_000, 2019)
        reserves.move_reserve(session, key, 2019, MovementKind.ADDITION, 1_000_000)
        reserves.move_reserve(session, key, 2020, MovementKind.WITHDRAWAL, 39_600_000, line=drawn)

    edit(made.database, "Reserve", work)
    (found,) = made.database.read(lambda session: reserves.reserves(session, made.body))
    assert [(one.year, one.opening, one.additions, one.withdrawals, one.closing) for one in found.years] == [
        (2019, 50_000_000, 1_000_000, 0, 51_000_000),
        (2020, 51_000_000, 0, 39_600_000, 11_400_000),
    ]


def test_j4_6_an_opening_that_was_not_known_is_kept_and_one_that_was_is_not_typed_over(made: Made) -> None:
    keys: list[int] = []

    def work(session: Session) -> None:
        keys.append(reserves.add_reserve(session, made.body, "Algemeen", None, 2020))
        reserves.begin_reserve(session, keys[0], 500, 2020)

    edit(made.database, "R", work)
    (found,) = made.database.read(lambda session: reserves.reserves(session, made.body))
    assert [one.opening for one in found.years] == [500]
    with pytest.raises(UserError, match="al bekend"):
        edit(made.database, "R", lambda s: reserves.begin_reserve(s, keys[0], 900, 2020))


def test_j4_6_a_negative_reserve_is_refused_unless_a_reason_allows_it(made: Made) -> None:
    keys: list[int] = []
    edit(
        made.database,
        "R",
        lambda session: keys.append(
            reserves.add_reserve(session, made.body, "Huis", 100, 2020, "Huisvesting")
        ),
    )
    with pytest.raises(reserves.ReserveNegativeError, match="Huis"):
        edit(
            made.database,
            "R",
            lambda s: reserves.move_reserve(s, keys[0], 2020, MovementKind.WITHDRAWAL, 101),
        )
    (found,) = made.database.read(lambda session: reserves.reserves(session, made.body))
    assert (found.movements, found.purpose) == ((), "Huisvesting")
    edit(
        made.database,
        "R",
        lambda s: reserves.move_reserve(
            s, keys[0], 2020, MovementKind.WITHDRAWAL, 101, override="Aangevuld in 2021"
        ),
    )
    (found,) = made.database.read(lambda session: reserves.reserves(session, made.body))
    assert (found.closing, found.movements[0].override_reason) == (-1, "Aangevuld in 2021")


def test_j4_6_a_withdrawal_that_was_not_needed_stays_with_the_reason(made: Made) -> None:
    keys: list[int] = []

    def work(session: Session) -> None:
        keys.append(reserves.add_reserve(session, made.body, "Algemeen", 100, 2020))
        keys.append(reserves.move_reserve(session, keys[0], 2020, MovementKind.WITHDRAWAL, 90))

    edit(made.database, "R", work)
    edit(made.database, "R", lambda s: reserves.cancel_movement(s, keys[1], "Meer subsidie dan begroot"))
    (found,) = made.database.read(lambda session: reserves.reserves(session, made.body))
    assert (found.closing, found.movements[0].cancelled) == (100, "Meer subsidie dan begroot")


def test_j4_6_an_estimated_withdrawal_becomes_final(made: Made) -> None:
    keys: list[int] = []

    def work(session: Session) -> None:
        keys.append(reserves.add_reserve(session, made.body, "Algemeen", 100, 2020))
        keys.append(reserves.move_reserve(session, keys[0], 2020, MovementKind.WITHDRAWAL, 90))

    edit(made.database, "R", work)
    edit(made.database, "R", lambda s: reserves.finalise_movement(s, keys[1], 80))
    (found,) = made.database.read(lambda session: reserves.reserves(session, made.body))
    (movement,) = found.movements
    assert (movement.certainty, movement.cents, movement.estimated_cents) == (Certainty.FINAL, 80, 90)
    assert (found.closing, found.years[0].estimated) == (20, False)


def test_j4_7_a_grant_is_carried_over_and_both_years_stay_balanced(made: Made) -> None:
    later = made.budget(2021)
    lines = [
        made.add(INCOME, "Subsidie", 3_000_000),
        made.add(EXPENSE, "Radicalisering", 3_000_000),
        made.add(INCOME, "Subsidie", 0, budget=later),
        made.add(EXPENSE, "Radicalisering", 0, budget=later),
    ]
    keys: list[int] = []
    edit(
        made.database,
        "Doorschuiven",
        lambda s: keys.append(carrying.carry_over(s, "Radicalisering", lines[:2], lines[2:], 1_800_000)),
    )
    assert [made.sheet(budget=each).balance.amended for each in (made.id, later)] == [0, 0]
    assert made.sheet(budget=later).expense.total.amended == 1_800_000
    assert "carry_over" in codes(made)
    edit(made.database, "D", lambda s: carrying.finalise_carry_over(s, keys[0], 1_725_000, date(2021, 2, 1)))
    (view,) = made.database.read(lambda s: carrying.carry_overs(s, later))
    assert (view.certainty, view.estimated_cents, view.cents) == (Certainty.FINAL, 1_800_000, 1_725_000)
    assert [made.sheet(budget=each).balance.amended for each in (made.id, later)] == [0, 0]
    assert made.sheet().expense.total.amended == 1_275_000


def test_t17_a_year_is_not_fixed_while_its_carry_over_is_an_estimate(made: Made) -> None:
    later = made.budget(2021)
    first, second = made.add(EXPENSE, "Project"), made.add(EXPENSE, "Project", budget=later)
    keys: list[int] = []
    edit(made.database, "D", lambda s: keys.append(carrying.carry_over(s, "Rest", [first], [second], 0)))
    with pytest.raises(UserError, match="Rest"):
        edit(made.database, "F", lambda s: fixing.fix(s, made.id, None, "Jaarrekening"))
    edit(made.database, "D", lambda s: carrying.finalise_carry_over(s, keys[0], 0, date(2021, 1, 1)))
    edit(made.database, "F", lambda s: fixing.fix(s, made.id, None, "Jaarrekening"))


def test_j4_7_a_grant_is_spent_within_its_years_and_the_rest_is_paid_back(made: Made) -> None:
    keys: list[int] = []

    def work(session: Session) -> None:
        key = grants.add_grant(session, made.body, "Radicalisering", 2019, until_year=2020)
        keys.append(key)
        grants.enter_grant(session, key, 2019, GrantEntryKind.RECEIVED, 3_000_000, Certainty.FINAL)
        grants.enter_grant(session, key, 2019, GrantEntryKind.SPENT, 1_200_000, Certainty.FINAL)
        grants.enter_grant(session, key, 2020, GrantEntryKind.SPENT, 1_000_000)

    edit(made.database, "G", work)
    (found,) = made.database.read(lambda s: grants.grants(s, made.body))
    assert [(one.brought, one.left, one.estimated) for one in found.years] == [
        (0, 1_800_000, False),
        (1_800_000, 800_000, True),
    ]
    assert (found.to_repay(2019), found.to_repay(2020)) == (0, 800_000)
    with pytest.raises(UserError, match="2020"):
        edit(made.database, "G", lambda s: grants.enter_grant(s, keys[0], 2021, GrantEntryKind.SPENT, 1))
    with pytest.raises(UserError, match="meer uitgaan"):
        edit(
            made.database, "G", lambda s: grants.enter_grant(s, keys[0], 2020, GrantEntryKind.SPENT, 900_000)
        )
    edit(made.database, "G", lambda s: grants.enter_grant(s, keys[0], 2020, GrantEntryKind.REPAID, 800_000))
    (found,) = made.database.read(lambda s: grants.grants(s, made.body))
    assert found.left == 0


def test_j4_7_an_estimated_amount_of_a_grant_becomes_final_once_and_keeps_its_estimate(made: Made) -> None:
    keys: list[int] = []

    def work(session: Session) -> None:
        keys.append(grants.add_grant(session, made.body, "Radicalisering", 2020))
        keys.append(grants.enter_grant(session, keys[0], 2020, GrantEntryKind.RECEIVED, 3_000_000))
        keys.append(grants.enter_grant(session, keys[0], 2020, GrantEntryKind.SPENT, 2_500_000))

    edit(made.database, "G", work)
    with pytest.raises(UserError, match="meer uitgaan"):
        edit(made.database, "G", lambda s: grants.finalise_grant_entry(s, keys[1], 2_400_000))
    edit(made.database, "G", lambda s: grants.finalise_grant_entry(s, keys[1], 2_750_000))
    (found,) = made.database.read(lambda s: grants.grants(s, made.body))
    received = found.entries[0]
    assert (received.cents, received.estimated_cents) == (2_750_000, 3_000_000)
    assert (received.certainty, found.left, found.years[0].estimated) == (Certainty.FINAL, 250_000, True)
    with pytest.raises(UserError, match="al definitief"):
        edit(made.database, "G", lambda s: grants.finalise_grant_entry(s, keys[1], 1))


def test_j4_6_a_movement_in_a_fixed_year_stays_as_it_is_also_without_a_line(made: Made) -> None:
    keys: list[int] = []

    def work(session: Session) -> None:
        keys.append(reserves.add_reserve(session, made.body, "Algemeen", 100, 2020))
        keys.append(reserves.move_reserve(session, keys[0], 2020, MovementKind.WITHDRAWAL, 90))

    edit(made.database, "R", work)
    edit(made.database, "F", lambda s: fixing.fix(s, made.id, None, "Jaarrekening"))
    changes: list[Callable[[Session], object]] = [
        lambda s: reserves.cancel_movement(s, keys[1], "Niet nodig"),
        lambda s: reserves.finalise_movement(s, keys[1], 80),
        lambda s: reserves.move_reserve(s, keys[0], 2020, MovementKind.ADDITION, 1),
    ]
    for change in changes:
        with pytest.raises(UserError, match="afgesloten"):
            edit(made.database, "R", change)


def test_j4_6_a_withdrawal_that_lapsed_is_not_made_final(made: Made) -> None:
    keys: list[int] = []

    def work(session: Session) -> None:
        keys.append(reserves.add_reserve(session, made.body, "Algemeen", 100, 2020))
        keys.append(reserves.move_reserve(session, keys[0], 2020, MovementKind.WITHDRAWAL, 90))
        reserves.cancel_movement(session, keys[1], "Niet nodig")

    edit(made.database, "R", work)
    with pytest.raises(UserError, match="vervallen"):
        edit(made.database, "R", lambda s: reserves.finalise_movement(s, keys[1], 90))
