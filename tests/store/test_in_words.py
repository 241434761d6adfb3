"""The history in words: no stored code, no name of a table and no raw day reaches a reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Session

import rvs_desktop.store.recording
from rvs_desktop.models.base import Base
from rvs_desktop.models.budgets import editing, fixing
from rvs_desktop.models.budgets.words import Side
from rvs_desktop.models.settings import change_setting
from rvs_desktop.store.code_words import code_word, value_words
from rvs_desktop.store.database import Database
from rvs_desktop.store.in_words import NOUNS, ReadableChange, read_changes
from tests.budgeting import DAY, Made, plain

assert rvs_desktop.store.recording
_CODE = re.compile(r"(\w+) = '(\w+)'")


def codes() -> Iterator[tuple[str, str, str]]:
    """Yield every code that a table allows: (table, column, code)."""
    for name, table in Base.metadata.tables.items():
        for check in table.constraints:
            if isinstance(check, CheckConstraint):
                for column, code in _CODE.findall(str(check.sqltext)):
                    if name in NOUNS:
                        yield name, column, code


def last(database: Database) -> tuple[ReadableChange, ...]:
    return database.read(lambda session: read_changes(session, _newest(session))).rows


def _newest(session: Session) -> int:
    from rvs_desktop.store.history import change_sets

    return change_sets(session, 1)[0].id


@pytest.mark.parametrize(("table", "column", "code"), sorted(set(codes())))
def test_every_code_that_a_table_allows_has_a_word(table: str, column: str, code: str) -> None:
    assert code_word(table, column, code), f"{table}.{column}: {code}"


def test_every_recorded_table_has_a_noun(database: Database) -> None:
    found = database.read(
        lambda session: session.connection().exec_driver_sql(
            "SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%row_change%'"
        )
    ).scalars()
    assert set(found) - set(NOUNS) == set()


def test_a_step_of_a_budget_is_told_as_what_changed(database: Database) -> None:
    made = Made(database)
    made.add(Side.EXPENSE, "Huur", 100)
    database.edit("vaststellen", lambda session: fixing.adopt(session, made.id, DAY, "RVC"))
    row = next(one for one in last(database) if one.noun == "Begroting")
    assert (row.before, row.after) == (("status: concept",), ("status: vastgestelde begroting",))


def test_an_amount_that_changed_is_told_in_euros_with_its_line(database: Database) -> None:
    made = Made(database)
    line = made.add(Side.EXPENSE, "Huur", 100)
    database.edit("prognose", lambda session: editing.type_forecast(session, line, "1.250,50"))
    (row,) = last(database)
    assert row.subject == "Huur"
    assert plain(row.after[0]) == "prognose: € 1.250,50"


def test_a_setting_is_told_by_its_name(database: Database) -> None:
    database.edit("instelling", lambda session: change_setting(session, "budget_deviation_cents", "100"))
    (row,) = last(database)
    assert "toelichting" in row.subject
    assert plain(row.after[0]) == "€ 1,00"


@pytest.mark.parametrize(
    ("column", "value", "shown"),
    [
        ("decided_on", "2021-04-01", "1-4-2021"),
        ("period", "2020-Q1", "Q1 2020"),
        ("pro_memorie", 1, "ja"),
        ("cents", None, "–"),
        ("outcome", "needs_decision", "vraagt een besluit"),
    ],
)
def test_values_are_written_as_a_person_does(column: str, value: object, shown: str) -> None:
    assert value_words("delivery", column, value) == shown
