"""Fixing a period and opening it again: what can no longer change, what is told, and what is counted after."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.figures import Observation
from rvs_desktop.models.period_locks import LockState, PeriodLockedError, lock_states
from rvs_desktop.periods import Period, PeriodKind
from rvs_desktop.store import history
from rvs_desktop.store.checking import check
from rvs_desktop.store.database import Database
from rvs_desktop.store.since_fixing import ChangedFigure, changed_since
from tests.filling import fill
from tests.rounds_helping import LOPIK, URK, ZEIST, everything, file, fix, matrix, open_round, reopen, take

PLANS = "pga_local_plans"


def standing(database: Database) -> LockState:
    return database.read(lock_states)[0]


def changes(database: Database) -> list[ChangedFigure]:
    fixed = standing(database)
    return database.read(lambda session: changed_since(session, fixed))


def test_j2_9_a_fixed_figure_cannot_be_typed_over_and_the_sentence_says_what_to_do(
    database: Database,
) -> None:
    fill(database, PLANS, {(ZEIST, "2020-Q4"): 12})
    fix(database)
    with pytest.raises(PeriodLockedError, match="Q4 2020 is vastgesteld") as told:
        fill(database, PLANS, {(ZEIST, "2020-Q4"): 13})
    assert "reden" in told.value.hint
    fill(database, PLANS, {(ZEIST, "2020-Q3"): 11})
    fill(database, "burgernet_actions", {(ZEIST, "2020-12"): 11})
    assert matrix(database).columns[0].fixed


def test_j2_9_whoever_writes_the_file_itself_refuses(database: Database) -> None:
    """Also what goes round the check in words, such as a bulk statement."""
    fill(database, PLANS, {(ZEIST, "2020-Q4"): 12, (ZEIST, "2020-Q3"): 10})
    fix(database)
    ids = database.read(
        lambda session: dict(session.execute(select(Observation.period, Observation.id)).all())
    )  # pyright: ignore[reportArgumentType] - rows of two are pairs

    def overwrite(session: Session) -> None:
        session.execute(update(Observation).values(value=99))

    def move_in(session: Session) -> None:
        session.execute(update(Observation).where(Observation.id == ids["2020-Q3"]).values(period="2020-Q4"))

    def remove(session: Session) -> None:
        session.execute(delete(Observation).where(Observation.period == "2020-Q4"))

    def add(session: Session) -> None:
        some = session.get_one(Observation, ids["2020-Q3"])
        session.execute(
            insert(Observation).values(
                measure_id=some.measure_id, area_id=some.area_id, period="2020-Q4", value=1, preferred=False
            )
        )

    for work in (overwrite, move_in, remove, add):
        with pytest.raises(PeriodLockedError, match="er is niets opgeslagen"):
            database.edit("Buitenom", work)
    assert check(database) == []
    assert database.read(lambda session: session.scalar(select(func.sum(Observation.value)))) == 22


def test_j2_9_fixing_a_quarter_fixes_its_months(database: Database) -> None:
    fill(database, "burgernet_actions", {(ZEIST, "2020-12"): 4})
    fix(database, "burgernet")
    with pytest.raises(PeriodLockedError, match="Q4 2020 is vastgesteld"):
        fill(database, "burgernet_actions", {(ZEIST, "2020-12"): 5})
    fill(database, "burgernet_actions", {(ZEIST, "2020"): 60})


def test_j2_9_reopening_needs_a_reason_that_stands_in_the_history(database: Database) -> None:
    fix(database)
    with pytest.raises(UserError, match="niet zonder reden"):
        reopen(database, "  ")
    reopen(database, "Zeist telde dubbel")
    labels = [line.label for line in database.read(lambda session: history.change_sets(session, 2))]
    assert labels == [
        "PGA en Top-X, Q4 2020 heropend: Zeist telde dubbel",
        "PGA en Top-X, Q4 2020 vastgesteld",
    ]
    state = standing(database)
    assert (state.standing, state.reason) == (False, "Zeist telde dubbel")
    fill(database, PLANS, {(ZEIST, "2020-Q4"): 13})
    fix(database)
    assert [one.standing for one in database.read(lock_states)] == [True, False]


def test_j2_9_fixing_twice_or_opening_what_is_open_is_said(database: Database) -> None:
    with pytest.raises(UserError, match="is niet vastgesteld"):
        reopen(database)
    fix(database)
    with pytest.raises(UserError, match="is al vastgesteld"):
        fix(database)


def test_j2_9_fixing_with_missing_municipalities_is_allowed_and_lists_them(database: Database) -> None:
    open_round(database)
    take(database, file(everything([ZEIST])))
    fix(database)
    missing = standing(database).missing
    assert len(missing) == 38
    assert ZEIST not in missing
    assert URK in missing


def test_j2_9_an_undo_across_the_lock_is_refused_calmly(database: Database) -> None:
    fill(database, PLANS, {(ZEIST, "2020-Q4"): 12})
    fill(database, PLANS, {(ZEIST, "2020-Q4"): 13})
    fix(database)
    with pytest.raises(PeriodLockedError, match="PGA en Top-X Q4 2020 is vastgesteld"):
        database.undo()
    assert check(database) == []
    assert database.read(lambda session: session.scalar(select(Observation.value))) == 13
    reopen(database)
    database.undo()
    assert database.read(lambda session: session.scalar(select(Observation.value))) == 12


def test_j2_9_an_undo_of_an_import_in_a_fixed_period_changes_nothing_at_all(database: Database) -> None:
    take(database, file({**everything([ZEIST]), **everything([ZEIST], "2020-Q3")}))
    fix(database)
    with pytest.raises(PeriodLockedError):
        database.undo()
    assert database.read(lambda session: session.scalar(select(func.count(Observation.id)))) == 12


def test_j2_9_a_redo_across_the_lock_is_refused_too(database: Database) -> None:
    fill(database, PLANS, {(ZEIST, "2020-Q4"): 12})
    database.undo()
    fix(database)
    with pytest.raises(PeriodLockedError):
        database.redo()
    reopen(database)
    database.redo()
    assert database.read(lambda session: session.scalar(select(Observation.value))) == 12


def test_j2_9_fixing_itself_is_no_step_of_undo(database: Database) -> None:
    fill(database, PLANS, {(ZEIST, "2020-Q3"): 12})
    fix(database)
    assert database.read(history.undo_status).undo == "Invullen"
    database.undo()
    assert standing(database).standing, "the figure of another period went back, the fixing stayed"


def test_j2_5_figures_changed_since_the_fixing_are_counted(database: Database) -> None:
    take(database, file(everything([ZEIST, LOPIK])))
    fix(database)
    assert changes(database) == []
    reopen(database)
    assert changes(database) == []
    take(database, file({(PLANS, ZEIST, "2020-Q4"): 8}, name="Correctie.xlsx"))
    (changed,) = changes(database)
    assert (changed.fixed, changed.now) == (3, 8)
    take(database, file({(PLANS, ZEIST, "2020-Q4"): 9}, name="Correctie 2.xlsx"))
    assert [(one.fixed, one.now) for one in changes(database)] == [(3, 9)]
    fill(database, PLANS, {(URK, "2020-Q4"): 2})
    fill(database, PLANS, {(URK, "2020-Q3"): 2})
    assert [(one.fixed, one.now) for one in changes(database)] == [(None, 2), (3, 9)] or [
        (one.fixed, one.now) for one in changes(database)
    ] == [(3, 9), (None, 2)]


def test_j2_5_a_change_taken_back_is_no_change(database: Database) -> None:
    fill(database, PLANS, {(ZEIST, "2020-Q4"): 12})
    fix(database)
    reopen(database)
    fill(database, PLANS, {(ZEIST, "2020-Q4"): 13})
    assert len(changes(database)) == 1
    database.undo()
    assert changes(database) == []
    fill(database, PLANS, {(ZEIST, "2020-Q4"): None})
    assert [(one.fixed, one.now) for one in changes(database)] == [(12, None)]


def test_a_blank_that_is_written_down_later_is_no_change(database: Database) -> None:
    fix(database)
    reopen(database)
    fill(database, PLANS, {(ZEIST, "2020-Q4"): None})
    assert changes(database) == []


@given(st.dates(), st.sampled_from(list(PeriodKind)))
def test_a_period_covers_itself_and_all_shorter_ones(day: object, kind: PeriodKind) -> None:
    from datetime import date

    assert isinstance(day, date)
    period = Period.of(kind, day)
    covered = period.covered()
    assert covered[0] == period
    assert len(set(covered)) == len(covered)
    assert all(period.start <= part.start and part.end <= period.end for part in covered)
    assert len(covered) == {"year": 19, "half": 9, "quarter": 4, "month": 1}[kind.value]
