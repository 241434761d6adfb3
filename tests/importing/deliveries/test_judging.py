"""Figures that do not add up or are unlike what is usual: said in one sentence, stored, and explained once."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from rvs_desktop.errors import UserError
from rvs_desktop.importing.deliveries.session import FileState
from rvs_desktop.importing.recognition import Problem
from rvs_desktop.models.deliveries import delivery_lines
from rvs_desktop.models.unusual import explain, unusual_lines
from rvs_desktop.store.database import Database
from tests.filling import fill
from tests.importing.books import PLANS, Row, book, figures, session_on, sheet, take

FLOW = ("Gemeente", "PGA lokaal", "PGA instroom", "PGA uitstroom")


def quarter(folder: Path, number: int, *rows: Row, head: Row = FLOW) -> Path:
    return book(folder / f"kwartaal {number}.xlsx", (f"PGA {number}e kwartaal 2020",), (), head, *rows)


def looked_at(database: Database, path: Path) -> FileState:
    with closing(session_on(database)) as session:
        return session.read([path])[0]


def told(state: FileState, code: str) -> list[Problem]:
    return [problem for problem in state.problems if problem.code == code]


def test_j2_10_a_deviation_of_one_shows_the_four_cells(database: Database, tmp_path: Path) -> None:
    take(database, quarter(tmp_path, 1, ("Zeist", 12, 2, 1), ("Houten", 5, 1, 1)))
    state = looked_at(database, quarter(tmp_path, 2, ("Zeist", 14, 3, 2), ("Houten", 6, 2, 1)))
    (problem,) = told(state, "flow_mismatch")
    for part in (
        "Zeist",
        "12 (kwartaal 1.xlsx B4)",
        "3 (Blad1 C4)",
        "2 (Blad1 D4)",
        "is 13",
        "14 (Blad1 B4)",
    ):
        assert part in problem.message
    assert (problem.severity, problem.cell, state.outcome) == ("info", "B4", "imported")


def test_j2_10_a_missing_figure_is_not_nought_and_it_is_said(database: Database, tmp_path: Path) -> None:
    take(database, quarter(tmp_path, 1, ("Zeist", 12, 2, 1), ("Houten", 5, 1, 1)))
    state = looked_at(database, quarter(tmp_path, 2, ("Zeist", 14, 3, "n.b."), ("Houten", 6, 2, 1)))
    assert told(state, "flow_mismatch") == []
    (problem,) = told(state, "flow_not_judged")
    assert "Zeist" in problem.message
    assert "Houten" not in problem.message


def test_j2_10_a_correction_of_the_period_before_is_judged_too(database: Database, tmp_path: Path) -> None:
    take(database, quarter(tmp_path, 1, ("Zeist", 12, 2, 1)), quarter(tmp_path, 2, ("Zeist", 13, 3, 2)))
    state = looked_at(
        database, book(tmp_path / "c.xlsx", ("PGA 1e kwartaal 2020",), (), FLOW, ("Zeist", 11, 2, 1))
    )
    (problem,) = told(state, "flow_mismatch")
    assert "2e kwartaal 2020" in problem.message.lower() or "Q2" in problem.message


def test_j2_10_top_x_and_local_plans_are_apart(database: Database, tmp_path: Path) -> None:
    head = ("Gemeente", "Top-X in uitvoering", "PGA instroom", "PGA uitstroom")
    take(database, quarter(tmp_path, 1, ("Zeist", 12, 2, 1), head=head))
    state = looked_at(database, quarter(tmp_path, 2, ("Zeist", 20, 3, 2), head=head))
    assert told(state, "flow_mismatch") == []


def with_history(database: Database, *values: int, area: str = "GM0355") -> None:
    keys = ["2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4", "2020-Q1"][-len(values) :]
    fill(database, PLANS, {(area, key): value for key, value in zip(keys, values, strict=True)})


def test_j2_8_an_unusual_value_is_stored_flagged_and_explained_for_good(
    database: Database, tmp_path: Path
) -> None:
    with_history(database, 1, 2, 2, 3)
    path = sheet(tmp_path, "a.xlsx", ("Zeist", 20, 3))
    with closing(session_on(database)) as session:
        (state,) = session.read([path])
        (problem,) = told(state, "unusual_value")
        assert "Zeist" in problem.message
        assert "20 is ongewoon voor deze gemeente; eerder was het 1, 2, 2, 3." in problem.message
        assert (state.outcome, state.counts["new"], problem.cell) == ("needs_decision", 2, "B4")
        state = session.accept(0, problem, "Nieuwe wijkaanpak sinds april.")
        assert state.outcome == "imported"
        session.apply()
    assert figures(database)["GM0355", "2020-Q2"] == 20
    assert database.read(unusual_lines) == []
    (line,) = database.read(lambda session: unusual_lines(session, explained=True))
    assert (line.value, line.explanation) == (20, "Nieuwe wijkaanpak sinds april.")
    later = sheet(tmp_path, "b.xlsx", ("Zeist", 20, 3), ("Houten", 4, 1))
    assert told(looked_at(database, later), "unusual_value") == []


def test_j2_8_a_flag_can_be_explained_later(database: Database, tmp_path: Path) -> None:
    with_history(database, 1, 2, 2, 3)
    assert take(database, sheet(tmp_path, "a.xlsx", ("Zeist", 20, 3))) == ["needs_decision"]
    (line,) = database.read(unusual_lines)
    with pytest.raises(UserError, match="zonder toelichting"):
        database.edit("Leeg", lambda session: explain(session, line.id, " "))
    database.edit("Toegelicht", lambda session: explain(session, line.id, "Klopt, nagevraagd."))
    assert database.read(unusual_lines) == []
    assert database.read(delivery_lines)[0].outcome == "imported"
    database.undo()
    assert len(database.read(unusual_lines)) == 1


def test_j2_8_a_file_with_an_open_flag_that_comes_again_asks_for_it(
    database: Database, tmp_path: Path
) -> None:
    with_history(database, 1, 2, 2, 3)
    path = sheet(tmp_path, "a.xlsx", ("Zeist", 20, 3))
    take(database, path)
    with closing(session_on(database)) as session:
        (state,) = session.read([path])
        assert state.outcome == "needs_decision"
        session.accept(0, told(state, "unusual_value")[0], "Klopt.")
        session.apply()
    assert database.read(unusual_lines) == []
    assert take(database, path) == ["duplicate"]


def test_j2_8_a_corrected_figure_loses_its_flag(database: Database, tmp_path: Path) -> None:
    with_history(database, 1, 2, 2, 3)
    take(database, sheet(tmp_path, "a.xlsx", ("Zeist", 20, 3)))
    take(database, sheet(tmp_path, "b.xlsx", ("Zeist", 2, 3)))
    assert database.read(unusual_lines) == []


def test_j2_8_a_large_municipality_is_left_in_peace(database: Database, tmp_path: Path) -> None:
    with_history(database, 180, 200, 195)
    assert told(looked_at(database, sheet(tmp_path, "a.xlsx", ("Zeist", 213, 3))), "unusual_value") == []


def test_j2_8_a_shifted_decimal_offers_what_was_meant(database: Database, tmp_path: Path) -> None:
    with_history(database, 12_100, 11_900, 12_300)
    with closing(session_on(database)) as session:
        (state,) = session.read([sheet(tmp_path, "a.xlsx", ("Zeist", 12, 3))])
        (problem,) = told(state, "unusual_value")
        assert "een duizendste van wat gewoon is (12.100)" in problem.message
        assert [choice.caption for choice in problem.choices] == ["Wordt 12.000", "Overslaan"]
        state = session.decide(0, problem.choices[0].decisions)
        assert state.outcome == "imported"
        session.apply()
    assert figures(database)["GM0355", "2020-Q2"] == 12_000


def test_j2_8_a_sheet_that_was_copied_is_asked_about(database: Database, tmp_path: Path) -> None:
    names = ["Zeist", "Houten", "De Bilt", "Soest", "Baarn", "Bunnik"]
    rows: list[Row] = [(name, 10 + number, 1) for number, name in enumerate(names)]
    take(database, quarter(tmp_path, 1, *rows, head=("Gemeente", "PGA lokaal", "Nieuwe PGA")))
    state = looked_at(database, quarter(tmp_path, 2, *rows, head=("Gemeente", "PGA lokaal", "Nieuwe PGA")))
    (problem,) = told(state, "unusual_value")
    assert "alle 6 cijfers zijn gelijk" in problem.message
    different = [*rows[:5], ("Bunnik", 99, 1)]
    state = looked_at(
        database, quarter(tmp_path, 3, *different, head=("Gemeente", "PGA lokaal", "Nieuwe PGA"))
    )
    assert told(state, "unusual_value") == []


def test_j2_8_without_history_a_municipality_is_compared_with_its_peers(
    database: Database, tmp_path: Path
) -> None:
    names = ["Zeist", "Soest", "Nieuwegein", "Veenendaal", "Woerden", "Houten"]
    rows: list[Row] = [(name, 12, 1) for name in names]
    rows[0] = ("Zeist", 400, 1)
    state = looked_at(database, sheet(tmp_path, "a.xlsx", *rows))
    (problem,) = told(state, "unusual_value")
    assert "vergelijkbare gemeenten" in problem.message
    assert (problem.severity, state.outcome) == ("info", "imported")
