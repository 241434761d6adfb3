"""Two sources for one figure: side by side, with both quotes, until a person says which counts and why."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from rvs_desktop.importing.deliveries.session import Settle
from rvs_desktop.models.contradictions import Choice, contradiction_lines, reopen, settle
from rvs_desktop.models.deliveries import delivery_lines, problem_lines
from rvs_desktop.models.figures import Dataset
from rvs_desktop.models.period_locks import PeriodLockedError, lock
from rvs_desktop.periods import Period
from rvs_desktop.store.checking import check
from rvs_desktop.store.database import Database
from tests.importing.books import PLANS, figures, session_on, sheet, take


def rivals(database: Database, tmp_path: Path) -> Path:
    """Store a first delivery of Zeist and Houten, and return a second one that differs about Zeist."""
    take(database, sheet(tmp_path, "Zeist.xlsx", ("Zeist", 66, 3), ("Houten", 4, 1)), sender="GM0355")
    head = ("Naam gemeente", "PGA lokaal")
    return sheet(tmp_path, "Veiligheidshuis.xlsx", ("Zeist", 68), ("Houten", 4), head=head)


def quotes(database: Database, *, settled: bool = False) -> list[tuple[int | None, ...]]:
    lines = database.read(lambda session: contradiction_lines(session, settled=settled))
    return [(line.stood.value, line.other.value) for line in lines]


def test_t1_two_sources_are_one_open_contradiction_with_both_quotes(
    database: Database, tmp_path: Path
) -> None:
    assert take(database, rivals(database, tmp_path)) == ["needs_decision"]
    (line,) = database.read(contradiction_lines)
    assert (line.area_name, line.period, line.measure) == ("Zeist", "2020-Q2", PLANS)
    stood, other = line.stood, line.other
    assert (stood.value, stood.file, stood.sheet, stood.cell, stood.raw) == (
        66,
        "Zeist.xlsx",
        "Blad1",
        "B4",
        "66",
    )
    assert (other.value, other.file, other.cell, other.raw) == (68, "Veiligheidshuis.xlsx", "B4", "68")


@pytest.mark.parametrize(("choice", "stands"), [(Settle.KEEP, 66), (Settle.USE, 68), (Settle.MISSING, None)])
def test_j3_9_choosing_in_the_assistant_stores_the_choice_and_the_reason(
    database: Database, tmp_path: Path, choice: Settle, stands: int | None
) -> None:
    with closing(session_on(database)) as session:
        (state,) = session.read([rivals(database, tmp_path)])
        state = session.settle(0, (PLANS, "GM0355", "2020-Q2"), choice, "Nagevraagd bij de gemeente.")
        assert state.outcome in {"imported", "unchanged"}
        session.apply()
    assert figures(database)["GM0355", "2020-Q2"] == stands
    assert quotes(database) == []
    (line,) = database.read(lambda session: contradiction_lines(session, settled=True))
    assert (line.choice, line.reason) == (choice.value, "Nagevraagd bij de gemeente.")
    assert (line.stood.value, line.other.value, line.decided_by != "") == (66, 68, True)
    assert check(database) == []
    database.undo()
    assert figures(database)["GM0355", "2020-Q2"] == 66


@pytest.mark.parametrize(("choice", "stands"), [(Choice.KEEP, 66), (Choice.USE, 68), (Choice.MISSING, None)])
def test_j3_9_an_earlier_import_can_be_settled_later_and_undone(
    database: Database, tmp_path: Path, choice: Choice, stands: int | None
) -> None:
    take(database, rivals(database, tmp_path))
    (line,) = database.read(contradiction_lines)
    database.edit("Gekozen", lambda session: settle(session, [line.id], choice, "Telling nagekeken."))
    assert figures(database)["GM0355", "2020-Q2"] == stands
    newest = database.read(delivery_lines)[0]
    assert newest.outcome == "imported"
    assert database.read(lambda session: problem_lines(session, newest.id)) == []
    database.undo()
    assert figures(database)["GM0355", "2020-Q2"] == 66
    assert quotes(database) == [(66, 68)]
    assert database.read(delivery_lines)[0].outcome == "needs_decision"


def test_a_settled_contradiction_can_be_opened_again(database: Database, tmp_path: Path) -> None:
    take(database, rivals(database, tmp_path))
    (line,) = database.read(contradiction_lines)
    database.edit("Gekozen", lambda session: settle(session, [line.id], Choice.USE, "Zeker."))
    database.edit("Heropend", lambda session: reopen(session, line.id))
    database.edit("Toch niet", lambda session: settle(session, [line.id], Choice.KEEP, "Toch niet."))
    assert figures(database)["GM0355", "2020-Q2"] == 66


def test_a_settled_contradiction_is_not_asked_again_by_the_next_file(
    database: Database, tmp_path: Path
) -> None:
    take(database, rivals(database, tmp_path))
    (line,) = database.read(contradiction_lines)
    database.edit("Gekozen", lambda session: settle(session, [line.id], Choice.KEEP, "Zeker."))
    head = ("Naam gemeente", "PGA lokaal")
    again = sheet(tmp_path, "Veiligheidshuis 2.xlsx", ("Zeist", 68), ("Houten", 4), ("De Bilt", 2), head=head)
    assert take(database, again) == ["imported"]
    assert quotes(database) == []


def test_a_source_that_comes_round_closes_its_contradiction(database: Database, tmp_path: Path) -> None:
    take(database, rivals(database, tmp_path))
    head = ("Naam gemeente", "PGA lokaal")
    take(database, sheet(tmp_path, "Veiligheidshuis 2.xlsx", ("Zeist", 66), ("De Bilt", 2), head=head))
    assert quotes(database) == []
    (line,) = database.read(lambda session: contradiction_lines(session, settled=True))
    assert line.choice == "agreed"
    assert {line.outcome for line in database.read(delivery_lines)} == {"imported"}


def test_a_source_that_says_it_again_is_still_one_contradiction(database: Database, tmp_path: Path) -> None:
    take(database, rivals(database, tmp_path))
    head = ("Naam gemeente", "PGA lokaal")
    outcome = take(database, sheet(tmp_path, "Nogmaals.xlsx", ("Zeist", 69), ("De Bilt", 2), head=head))
    assert outcome == ["needs_decision"]
    assert quotes(database) == [(66, 69)]


def test_a_contradiction_in_a_fixed_period_cannot_be_settled(database: Database, tmp_path: Path) -> None:
    take(database, rivals(database, tmp_path))
    (line,) = database.read(contradiction_lines)
    pga = database.read(
        lambda session: session.scalars(select(Dataset.id).where(Dataset.code == "pga")).one()
    )
    database.edit("Vastgesteld", lambda session: lock(session, pga, Period.parse("2020-Q2"), ()))
    with pytest.raises(PeriodLockedError):
        database.edit("Gekozen", lambda session: settle(session, [line.id], Choice.USE, "Zeker."))
