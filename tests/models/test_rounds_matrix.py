"""The matrix of rounds: imports fill it by themselves, with the day, what is missing and what is still asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.models.deliveries import SourceFile
from rvs_desktop.models.rounds import editing
from rvs_desktop.models.rounds.arrivals import periods_with_news
from rvs_desktop.models.rounds.matrix import CellState, Tally
from rvs_desktop.periods import Period
from rvs_desktop.store import history
from rvs_desktop.store.database import Database
from tests.filling import fill
from tests.rounds_helping import (
    LOPIK,
    PGA,
    URK,
    ZEIST,
    area,
    cell,
    dataset,
    everything,
    file,
    matrix,
    open_round,
    take,
)


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Files come in on 12 January 2021."""
    from rvs_desktop.models import deliveries

    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> Clock:
            return cls(2021, 1, 12, 12, tzinfo=UTC)

    monkeypatch.setattr(deliveries, "datetime", Clock)
    return iter(())


def receive_on(database: Database, day: date) -> None:
    """Let everything that came in have come on another day."""

    def work(session: Session) -> None:
        session.execute(update(SourceFile).values(received_at=f"{day.isoformat()}T12:00:00+00:00"))

    database.edit("Ontvangst", work)


@pytest.mark.usefixtures("today")
def test_j2_2_on_time_is_received_by_the_due_date_of_those_expected(database: Database) -> None:
    open_round(database)
    take(database, file(everything([ZEIST, LOPIK])))
    found = matrix(database)
    zeist = cell(found, ZEIST)
    assert (zeist.state, zeist.received_on, zeist.on_time) == (CellState.COMPLETE, date(2021, 1, 12), True)
    assert found.columns[0].tally == Tally(39, received=2, on_time=2, complete=2)
    assert (found.badges.missing, found.badges.late) == (37, 0)

    late = matrix(database, today=date(2021, 1, 20))
    assert cell(late, URK).state is CellState.LATE
    assert cell(late, URK).days_late(late.today) == 5
    assert late.columns[0].tally.late == 37

    receive_on(database, date(2021, 1, 16))
    assert cell(matrix(database), ZEIST).on_time is False
    assert matrix(database).columns[0].tally.on_time == 0


def test_j2_2_on_the_due_date_itself_is_on_time_also_in_a_weekend(database: Database) -> None:
    saturday = date(2021, 1, 16)
    open_round(database, due=saturday)
    take(database, file(everything([ZEIST])))
    receive_on(database, saturday)
    assert cell(matrix(database), ZEIST).on_time is True
    assert cell(matrix(database, today=saturday), URK).state is CellState.AWAITED
    assert cell(matrix(database, today=date(2021, 1, 17)), URK).state is CellState.LATE


@pytest.mark.usefixtures("today")
def test_j2_2_the_day_of_the_mail_counts_when_somebody_says_so_and_why(database: Database) -> None:
    asked, zeist = dataset(database), area(database, ZEIST)
    open_round(database, due=date(2021, 1, 8))
    take(database, file(everything([ZEIST])))
    assert cell(matrix(database), ZEIST).on_time is False
    database.edit(
        "Ontvangst",
        lambda session: editing.say_received(
            session, asked, zeist, Period.parse("2020-Q4"), date(2021, 1, 7), "mail van 7 januari"
        ),
    )
    found = cell(matrix(database), ZEIST)
    assert (found.received_on, found.on_time) == (date(2021, 1, 7), True)
    with pytest.raises(UserError, match="in de toekomst"):
        database.edit(
            "Ontvangst",
            lambda session: editing.say_received(
                session, asked, zeist, Period.parse("2020-Q4"), date(9999, 1, 1), "later"
            ),
        )


@pytest.mark.usefixtures("today")
def test_a_correction_after_the_due_date_does_not_make_a_delivery_late(database: Database) -> None:
    open_round(database)
    take(database, file(everything([ZEIST])))
    receive_on(database, date(2021, 1, 4))
    take(database, file(everything([ZEIST], value=5), name="Correctie.xlsx"))
    found = cell(matrix(database), ZEIST)
    assert (found.received_on, found.on_time, found.changed) == (date(2021, 1, 4), True, True)


def test_a_delivery_that_is_typed_over_in_full_still_came_in_on_its_day(database: Database) -> None:
    open_round(database)
    take(database, file(everything([ZEIST])))
    receive_on(database, date(2021, 1, 4))
    for measure in PGA:
        fill(database, measure, {(ZEIST, "2020-Q4"): 9})
    found = cell(matrix(database), ZEIST)
    assert (found.received_on, found.on_time, found.changed) == (date(2021, 1, 4), True, True)


def test_a_delivery_that_says_what_was_typed_before_came_in_too(database: Database) -> None:
    open_round(database)
    for measure in PGA:
        fill(database, measure, {(ZEIST, "2020-Q4"): 3})
    take(database, file(everything([ZEIST])))
    receive_on(database, date(2021, 1, 4))
    assert cell(matrix(database), ZEIST).on_time is True


def test_a_refused_or_empty_file_is_no_receipt(database: Database) -> None:
    open_round(database)
    take(database, file(dict.fromkeys(everything([ZEIST]))))
    found = cell(matrix(database, today=date(2021, 1, 20)), ZEIST)
    assert (found.state, found.received) == (CellState.LATE, False)


def test_a_delivery_with_a_blank_is_incomplete(database: Database) -> None:
    open_round(database)
    figures = everything([ZEIST])
    figures["top_x_plans", ZEIST, "2020-Q4"] = None
    take(database, file(figures))
    found = cell(matrix(database), ZEIST)
    assert (found.state, found.done, found.asked) == (CellState.INCOMPLETE, 5, 6)
    assert matrix(database).columns[0].tally.incomplete == 1


def test_zero_and_not_applicable_are_complete(database: Database) -> None:
    open_round(database)
    take(database, file(everything([ZEIST], value=0)))
    assert cell(matrix(database), ZEIST).state is CellState.COMPLETE


def test_what_was_typed_in_full_is_not_chased(database: Database) -> None:
    open_round(database)
    for measure in PGA:
        fill(database, measure, {(URK, "2020-Q4"): 1})
    found = matrix(database, today=date(2021, 1, 20))
    assert (cell(found, URK).state, cell(found, URK).received_on) == (CellState.COMPLETE, None)
    assert found.columns[0].tally.received == 1
    assert found.columns[0].tally.on_time == 0


def test_a_quarter_of_a_monthly_dataset_is_in_when_its_last_month_is(database: Database) -> None:
    measures = (
        "burgernet_actions",
        "burgernet_successes",
        "burgernet_participants",
        "burgernet_app_downloads",
    )
    open_round(database, "burgernet")
    for month in ("2020-10", "2020-11"):
        take(database, file(everything([ZEIST], month, 1, measures), name=f"{month}.xlsx"))
    found = cell(matrix(database), ZEIST)
    assert (found.state, found.parts, found.received) == (CellState.INCOMPLETE, (2, 3), False)
    take(database, file(everything([ZEIST], "2020-12", 1, measures), name="2020-12.xlsx"))
    found = cell(matrix(database), ZEIST)
    assert (found.state, found.parts, found.done) == (CellState.COMPLETE, (3, 3), 4)


def test_rounds_by_month_have_a_column_each(database: Database) -> None:
    for month, due in (("2020-11", date(2020, 12, 15)), ("2020-10", date(2020, 11, 15))):
        open_round(database, "burgernet", month, due)
    found = matrix(database)
    assert [column.period.key for column in found.columns] == ["2020-10", "2020-11"]
    assert matrix(database, "2020-10").columns[0].period.key == "2020-10"


def test_figures_without_a_round_are_shown_too(database: Database) -> None:
    assert matrix(database).columns == ()
    take(database, file(everything([ZEIST])))
    (column,) = matrix(database).columns
    assert (column.round, column.tally.received) == (None, 1)
    assert cell(matrix(database), ZEIST).on_time is None
    assert database.read(periods_with_news) == [Period.parse("2020-Q4")]


def question(sheet_cell: str) -> Problem:
    return Problem("ambiguous_mark", "Een teken zonder legenda.", Severity.DECISION, "Blad1", sheet_cell)


def test_a_question_stands_with_the_municipality_it_is_about(database: Database) -> None:
    open_round(database)
    figures = everything([ZEIST, LOPIK])
    del figures["top_x_plans", LOPIK, "2020-Q4"]
    take(database, file(figures, problems=[question("E3")]))
    found = matrix(database)
    assert cell(found, ZEIST).state is CellState.COMPLETE
    assert (cell(found, LOPIK).state, cell(found, LOPIK).decisions) == (CellState.UNDECIDED, 1)
    assert (found.columns[0].tally.undecided, found.columns[0].open_questions) == (1, 1)
    assert found.badges.undecided == 1


def test_a_question_about_no_row_in_particular_is_counted_for_the_column_only(database: Database) -> None:
    open_round(database)
    take(database, file(everything([ZEIST, LOPIK]), problems=[question("")]))
    found = matrix(database)
    assert (found.columns[0].tally.undecided, found.columns[0].open_questions) == (0, 1)


def test_undoing_an_import_empties_its_cells(database: Database) -> None:
    open_round(database)
    before = matrix(database)
    take(database, file(everything([ZEIST])))
    database.undo()
    assert matrix(database) == before


def test_undoing_the_first_of_two_imports_takes_its_day_of_receipt_along(database: Database) -> None:
    open_round(database)
    take(database, file(everything([ZEIST])))
    receive_on(database, date(2021, 1, 4))
    first = database.read(lambda session: history.change_sets(session, 2))[1].id
    take(database, file(everything([ZEIST], value=5), name="Correctie.xlsx"))
    assert cell(matrix(database), ZEIST).received_on == date(2021, 1, 4)
    database.undo(first)
    assert cell(matrix(database), ZEIST).received_on != date(2021, 1, 4)
