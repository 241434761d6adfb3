"""Importing into a period that was fixed: nothing is written, and the question says what to do."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.deliveries import DeliveryProblem, delivery_lines
from rvs_desktop.models.figures import Observation
from rvs_desktop.store.database import Database
from tests.rounds_helping import (
    LOPIK,
    PGA,
    URK,
    ZEIST,
    cell,
    everything,
    file,
    fix,
    matrix,
    open_round,
    reopen,
    take,
)


def values(database: Database) -> list[int | None]:
    return database.read(lambda session: sorted(session.scalars(select(Observation.value)), key=str))


def open_questions(session: Session) -> list[str]:
    return list(session.scalars(select(DeliveryProblem.code)))


def test_j2_5_and_j2_9_a_correction_for_a_fixed_period_waits(database: Database) -> None:
    take(database, file(everything([ZEIST, LOPIK])))
    fix(database)
    before = values(database)
    (report,) = take(database, file(everything([ZEIST, LOPIK], value=4), name="Correctie.xlsx"))
    assert report.outcome == "needs_decision"
    assert report.counts["needs_decision"] == 12
    (problem,) = report.problems
    assert (problem.code, problem.severity, problem.cell) == ("period_locked", "decision", "B2")
    assert problem.message.startswith("PGA en Top-X, Q4 2020 is vastgesteld op ")
    assert "12 cijfers wijken af van wat is vastgesteld (Zeist, Lopik)" in problem.message
    assert "Heropen de periode met een reden" in problem.message
    assert values(database) == before


def test_what_says_the_same_as_what_was_fixed_asks_nothing(database: Database) -> None:
    take(database, file(everything([ZEIST])))
    fix(database)
    (report,) = take(database, file(everything([ZEIST]), name="Nogmaals.xlsx"))
    assert (report.outcome, report.counts["unchanged"], report.problems) == ("unchanged", 6, ())


def test_a_blank_in_a_fixed_period_asks_nothing_where_nothing_stood(database: Database) -> None:
    fix(database)
    (report,) = take(database, file(dict.fromkeys(everything([ZEIST]))))
    assert (report.outcome, report.counts["unchanged"]) == ("unchanged", 6)
    assert values(database) == []


def test_a_late_delivery_for_a_fixed_period_is_received_but_not_stored(database: Database) -> None:
    open_round(database)
    fix(database)
    (report,) = take(database, file(everything([URK])))
    assert report.outcome == "needs_decision"
    assert values(database) == []
    urk = cell(matrix(database), URK)
    assert (urk.received, urk.decisions, urk.state.value) == (True, 1, "undecided")


def test_other_periods_in_the_same_file_are_imported(database: Database) -> None:
    fix(database)
    (report,) = take(database, file({**everything([ZEIST]), **everything([ZEIST], "2021-Q1")}))
    assert (report.counts["new"], report.counts["needs_decision"]) == (6, 6)
    assert len(values(database)) == 6


def test_a_second_source_is_not_stored_beside_a_fixed_figure(database: Database) -> None:
    take(database, file({(PGA[0], ZEIST, "2020-Q4"): 12}))
    fix(database)
    take(database, file({(PGA[0], ZEIST, "2020-Q4"): 15}, name="Veiligheidshuis.xlsx", layout="b"))
    assert values(database) == [12]


def test_after_reopening_the_same_file_is_read_and_its_question_is_gone(database: Database) -> None:
    take(database, file(everything([ZEIST])))
    fix(database)
    correction = file(everything([ZEIST], value=4), name="Correctie.xlsx")
    take(database, correction)
    (again,) = take(database, correction)
    assert again.outcome == "needs_decision", "still fixed: no duplicate, the same question"
    assert database.read(open_questions) == ["period_locked"]
    reopen(database)
    (report,) = take(database, correction)
    assert (report.outcome, report.counts["changed"]) == ("imported", 6)
    assert values(database) == [4] * 6
    assert "period_locked" not in database.read(open_questions)
    (last,) = take(database, correction)
    assert last.outcome == "duplicate"


def test_one_figure_is_one_figure_in_the_sentence(database: Database) -> None:
    fix(database)
    (report,) = take(database, file({(PGA[0], ZEIST, "2020-Q4"): 12}))
    assert (
        "1 cijfer wijkt af van wat is vastgesteld (Zeist) en is niet opgeslagen" in report.problems[0].message
    )
    assert len(database.read(delivery_lines)) == 1
