"""Checks of a budget: what still has to come right is told, also when a person allowed it."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from rvs_desktop.models.budgets import reserves
from rvs_desktop.models.budgets.checks import Check, Level, checks
from rvs_desktop.models.budgets.reading import budgets
from rvs_desktop.models.budgets.words import MovementKind, Side, with_word
from rvs_desktop.store.database import Database
from tests.budgeting import Made, edit, plain

TODAY = date(2020, 6, 1)


def told(made: Made, budget: int = 0) -> list[Check]:
    """What the checks of a budget say of reserves."""
    found = made.database.read(lambda session: checks(session, budget or made.id, TODAY))
    return [one for one in found if one.reserve]


@pytest.fixture
def made(database: Database) -> Made:
    """A body with a budget of 2020 and 2021."""
    made = Made(database)
    made.add(Side.INCOME, "Bijdrage", 1000)
    made.budget(2021)
    return made


def overdraw(made: Made, year: int, name: str = "Reserve RIEC") -> int:
    """Take € 150 from a reserve of € 100, with a reason; returns the reserve."""
    found: list[int] = []

    def work(session: Session) -> None:
        key = reserves.add_reserve(session, made.body, name, 10_000, 2020)
        reserves.move_reserve(
            session, key, year, MovementKind.WITHDRAWAL, 15_000, override="Aanvulling volgt uit de bijdragen."
        )
        found.append(key)

    edit(made.database, "Onttrekking", work)
    return found[0]


def test_j4_6_a_negative_reserve_that_was_allowed_still_asks_for_attention(made: Made) -> None:
    key = overdraw(made, 2020)
    (one,) = told(made)
    assert one.open
    assert one.level is Level.WARNING
    assert plain(one.text) == (
        "Reserve RIEC staat eind 2020 op € −50,00. Toegestaan: Aanvulling volgt uit de bijdragen. "
        "Boek een toevoeging of maak een onttrekking lager bij Reserves en subsidies."
    )
    assert (one.cents, one.reserve) == (-5_000, f"reserve:{key}:2020")


def test_j4_6_it_is_told_until_the_reserve_is_filled_again(made: Made) -> None:
    key = overdraw(made, 2020)
    later = made.database.read(lambda session: budget_of(session, made, 2021))
    assert told(made, later), "a reserve that stays negative is negative the year after"

    def fill(session: Session) -> None:
        reserves.move_reserve(session, key, 2021, MovementKind.ADDITION, 5_000)

    edit(made.database, "Aanvulling", fill)
    assert not told(made, later)
    assert told(made), "the year itself still ended below nought"


def test_j4_6_a_year_without_a_budget_is_told_with_the_last_one(made: Made) -> None:
    overdraw(made, 2023)
    last = made.database.read(lambda session: budget_of(session, made, 2021))
    assert not told(made)
    (one,) = told(made, last)
    assert "eind 2023" in one.text


def test_a_reserve_in_order_says_nothing(made: Made) -> None:
    def work(session: Session) -> None:
        reserves.add_reserve(session, made.body, "Reserve RIEC", 10_000, 2020)
        reserves.add_reserve(session, made.body, "Vrij", None, 2020)

    edit(made.database, "Reserves", work)
    assert not told(made)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Reserve RIEC", "Reserve RIEC"),
        ("Bestemmingsreserve", "Bestemmingsreserve"),
        ("RIEC", "Reserve RIEC"),
    ],
)
def test_a_reserve_is_never_called_reserve_twice(name: str, shown: str) -> None:
    assert with_word("Reserve", name) == shown


def budget_of(session: Session, made: Made, year: int) -> int:
    """The budget of a year of the body."""
    return next(one.id for one in budgets(session, made.body) if one.year == year)
