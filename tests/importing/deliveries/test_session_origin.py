"""What is said about several files at once, and what a typed figure does to a choice that was made before it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from rvs_desktop.errors import Cancelled
from rvs_desktop.importing.decisions import Decision, DecisionKind
from rvs_desktop.importing.deliveries.session import ImportSession, Settle
from rvs_desktop.importing.recognition import Hints
from rvs_desktop.models.deliveries import delivery_lines
from rvs_desktop.store.database import Database
from tests.importing.books import HEAD, PLANS, book, session_on, sheet, take

KEY = (PLANS, "GM0355", "2020-Q2")


def without_period(folder: Path, name: str, town: str, plans: int) -> Path:
    return book(folder / name, HEAD, (town, plans, 1))


def periods(session: ImportSession, index: int) -> set[str]:
    return {reading.period for reading in session.files[index].recognition.readings}


def test_j2_3_one_period_for_the_chosen_files_and_never_for_the_next(
    database: Database, tmp_path: Path
) -> None:
    towns = ("Zeist", "Houten", "De Bilt")
    paths = [without_period(tmp_path, f"{town}.xlsx", town, 3 + n) for n, town in enumerate(towns)]
    told: list[tuple[int, int]] = []
    with closing(session_on(database)) as session:
        session.read(paths)
        assert [one.outcome for one in session.files] == ["needs_decision"] * 3
        said = Hints(period="2020-Q2")
        session.hint_all({0: said, 2: said}, lambda done, total, _: told.append((done, total)))
        assert [one.outcome for one in session.files] == ["imported", "needs_decision", "imported"]
        assert periods(session, 0) == periods(session, 2) == {"2020-Q2"}
        assert {total for _, total in told} == {2}
        session.apply([0, 2])
    again = without_period(tmp_path, "later.xlsx", "Zeist", 9)
    with closing(session_on(database)) as session:
        (state,) = session.read([again])
        assert state.outcome == "needs_decision"
        assert not state.recognition.readings


def test_j2_3_stopping_halfway_leaves_all_files_as_they_were(database: Database, tmp_path: Path) -> None:
    paths = [without_period(tmp_path, f"{town}.xlsx", town, 3) for town in ("Zeist", "Houten")]

    def stop(done: int, total: int, what: str) -> None:
        del total, what
        if done:
            raise Cancelled

    with closing(session_on(database)) as session:
        session.read(paths)
        before = session.files
        with pytest.raises(Cancelled):
            session.hint_all(dict.fromkeys((0, 1), Hints(period="2020-Q2")), stop)
        assert session.files == before
    assert not database.read(delivery_lines)


def test_j3_9_a_choice_falls_when_another_figure_is_typed_for_it(database: Database, tmp_path: Path) -> None:
    take(database, sheet(tmp_path, "a.xlsx", ("Zeist", 12, 3), ("Houten", 4, 1)))
    with closing(session_on(database)) as session:
        session.read([sheet(tmp_path, "b.xlsx", ("Zeist", 14, 3), ("Houten", 5, 1))])
        session.settle(0, KEY, Settle.KEEP, "Nageteld.")
        houten = (PLANS, "GM0321", "2020-Q2")
        session.settle(0, houten, Settle.KEEP)
        session.decide(0, [Decision(DecisionKind.CELL, "Blad1!B4", "15")])
        assert set(session.files[0].settled) == {houten}
