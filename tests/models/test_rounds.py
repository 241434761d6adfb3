"""Collection rounds: who is expected, what came in and when, who need not, who has longer, and whom to ask."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.models.areas import Area
from rvs_desktop.models.deliveries import SourceFile
from rvs_desktop.models.rounds import editing, reading
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

DUE = date(2021, 1, 15)


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Files come in on 12 January 2021."""
    from rvs_desktop.importing import apply

    class Clock(apply.datetime):
        @classmethod
        def now(cls, tz: object = None) -> Clock:
            return cls(2021, 1, 12, 12, tzinfo=apply.UTC)

    monkeypatch.setattr(apply, "datetime", Clock)
    return iter(())


def receive_on(database: Database, day: date) -> None:
    """Let everything that came in have come on another day."""

    def work(session: Session) -> None:
        session.execute(update(SourceFile).values(received_at=f"{day.isoformat()}T12:00:00+00:00"))

    database.edit("Ontvangst", work)


def test_j2_1_a_round_expects_who_is_there_on_the_last_day(database: Database) -> None:
    open_round(database, period="2019-Q2", due=date(2019, 7, 15))
    found = matrix(database, "2019-Q2", date(2019, 7, 10))
    (column,) = found.columns
    assert (column.tally.expected, column.tally.received, len(found.rows)) == (39, 0, 39)
    assert column.days_left(found.today) == 5
    assert {row.cells[0].state for row in found.rows if row.cells[0]} == {CellState.AWAITED}
    assert [row.area.name for row in found.districts] == sorted(row.area.name for row in found.districts)
    assert sum(row.tallies[0].expected for row in found.districts) == 39


def test_j2_1_after_a_merger_the_new_municipality_is_expected_and_the_old_one_is_not(
    database: Database,
) -> None:
    open_round(database, period="2018-Q4", due=date(2019, 1, 15))
    open_round(database, period="2019-Q1", due=date(2019, 4, 15))
    before = {row.area.name for row in matrix(database, "2018-Q4").rows}
    after = {row.area.name for row in matrix(database, "2019-Q1").rows}
    assert after - before == {"Vijfheerenlanden"}
    assert before - after == {"Vianen"}


def test_j2_1_who_ends_in_the_middle_of_the_quarter_is_not_expected(database: Database) -> None:
    def end(session: Session) -> None:
        session.execute(update(Area).where(Area.code == ZEIST).values(valid_to=date(2020, 11, 30)))

    open_round(database)
    database.edit("Opgeheven", end)
    assert ZEIST not in {row.area.code for row in matrix(database).rows}


def test_j2_1_only_the_participants_of_a_dataset_are_expected(database: Database) -> None:
    asked = dataset(database)
    open_round(database)
    some = [row.area for row in matrix(database).rows][:32]
    database.edit("Deelnemers", lambda session: editing.assign(session, asked, some, date(2020, 10, 1)))
    assert matrix(database).columns[0].tally.expected == 32
    open_round(database, period="2020-Q3")
    assert matrix(database, "2020-Q3").columns[0].tally.expected == 0, "taking part began in October"

    database.edit("Minder", lambda session: editing.assign(session, asked, some[:30], date(2021, 1, 1)))
    assert matrix(database).columns[0].tally.expected == 32, "what was agreed before stays as it was"
    open_round(database, period="2021-Q1", due=date(2021, 4, 15))
    assert matrix(database, "2021-Q1").columns[0].tally.expected == 30

    database.edit("Allen", lambda session: editing.assign(session, asked, [], date(2021, 1, 1)))
    assert matrix(database).columns[0].tally.expected == 39


def test_j2_1_an_exempt_municipality_is_not_expected_and_says_why(database: Database) -> None:
    asked, urk = dataset(database), area(database, URK)
    quarter = Period.parse("2020-Q4")
    open_round(database)
    open_round(database, period="2021-Q1", due=date(2021, 4, 15))
    database.edit(
        "Vrijstelling", lambda session: editing.exempt(session, asked, urk, quarter, quarter, "geen plannen")
    )
    found = matrix(database)
    assert (cell(found, URK).state, cell(found, URK).reason) == (CellState.EXEMPT, "geen plannen")
    assert found.columns[0].tally.expected == 38
    assert matrix(database, "2021-Q1").columns[0].tally.expected == 39, "the exemption ended"


def test_an_exemption_for_good_can_be_ended(database: Database) -> None:
    asked, urk = dataset(database), area(database, URK)
    open_round(database)
    open_round(database, period="2021-Q1", due=date(2021, 4, 15))
    database.edit(
        "Vrijstelling",
        lambda session: editing.exempt(session, asked, urk, Period.parse("2020-Q4"), None, "doet niet mee"),
    )
    assert matrix(database, "2021-Q1").columns[0].tally.expected == 38
    database.edit(
        "Weer erbij", lambda session: editing.end_exemption(session, asked, urk, Period.parse("2021-Q1"))
    )
    assert matrix(database, "2021-Q1").columns[0].tally.expected == 39
    assert matrix(database).columns[0].tally.expected == 38


def test_districts_deliver_what_districts_are_asked(database: Database) -> None:
    open_round(database, "cases")
    found = matrix(database)
    assert found.rows == ()
    assert found.columns[0].tally.expected == len(found.districts) == 5
    take(database, file({("integrated_cases_signal", "mn-flevoland", "2020-Q4"): 4}))
    flevoland = next(row for row in matrix(database).districts if row.area.code == "mn-flevoland")
    own = flevoland.cells[0]
    assert own is not None
    assert (own.state, own.done, own.asked) == (CellState.INCOMPLETE, 1, 7)


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


def test_j2_2_a_due_date_moved_for_one(database: Database) -> None:
    asked = open_round(database)
    urk = area(database, URK)
    database.edit("Uitstel", lambda session: editing.extend(session, asked, urk, date(2021, 2, 1), "ziekte"))
    found = matrix(database, today=date(2021, 1, 20))
    assert (cell(found, URK).state, cell(found, URK).due, cell(found, URK).extended) == (
        CellState.AWAITED,
        date(2021, 2, 1),
        True,
    )
    assert cell(found, ZEIST).state is CellState.LATE
    with pytest.raises(UserError, match="niet later dan de uiterste datum"):
        database.edit("Uitstel", lambda session: editing.extend(session, asked, urk, DUE, "ziekte"))
    with pytest.raises(UserError, match="niet zonder reden"):
        database.edit("Uitstel", lambda session: editing.extend(session, asked, urk, date(2021, 2, 2), " "))


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


def test_a_round_is_opened_once_and_not_for_less_than_is_delivered(database: Database) -> None:
    open_round(database)
    with pytest.raises(UserError, match="al geopend"):
        open_round(database)
    with pytest.raises(UserError, match="niet per maand geleverd"):
        open_round(database, period="2020-10")
    with pytest.raises(UserError, match="voor het einde van Q1 2021"):
        open_round(database, period="2021-Q1", due=date(2021, 3, 31))
    with pytest.raises(UserError, match="staat niet in dit bestand"):
        dataset(database, "niets")


def test_the_due_date_can_be_moved_for_all(database: Database) -> None:
    asked = open_round(database)
    database.edit("Datum", lambda session: editing.change_due_date(session, asked, date(2021, 1, 31)))
    assert matrix(database).columns[0].days_left(date(2021, 1, 21)) == 10


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.sampled_from(["month", "quarter", "half", "year"]))
def test_the_proposed_due_date_is_a_working_day_about_two_weeks_on(day: date, kind: str) -> None:
    from rvs_desktop.periods import PeriodKind

    period = Period.of(PeriodKind(kind), day)
    due = editing.proposed_due_date(period)
    assert due.weekday() < 5
    assert 14 < (due - period.end).days < 18


def test_j2_2_one_contact_may_serve_two_municipalities(database: Database) -> None:
    zeist, lopik = area(database, ZEIST), area(database, LOPIK)

    def work(session: Session) -> None:
        editing.set_contacts(session, zeist, [("cijfers@bij12.nl", "")])
        editing.set_contacts(session, lopik, [("Cijfers@BIJ12.nl", "  J. de  Wit ")])

    database.edit("Contacten", work)
    (contact,) = database.read(reading.contacts)
    assert (contact.email, contact.name) == ("Cijfers@BIJ12.nl", "J. de Wit")
    assert [one.name for one in contact.areas] == ["Lopik", "Zeist"]
    database.edit("Contact weg", lambda session: editing.set_contacts(session, lopik, []))
    (contact,) = database.read(reading.contacts)
    assert [one.name for one in contact.areas] == ["Zeist"]


@pytest.mark.parametrize(
    "address", ["", "zeist", "@zeist.nl", "a@b", "a b@zeist.nl", "a@zeist.nl, c@d.nl", "a@b.nl\nBcc: x@y.nl"]
)
def test_what_is_no_address_is_refused(database: Database, address: str) -> None:
    zeist = area(database, ZEIST)
    with pytest.raises(UserError, match="geen e-mailadres"):
        database.edit("Contact", lambda session: editing.set_contacts(session, zeist, [(address, "")]))


def test_a_reminder_is_kept_with_its_day_and_sender(database: Database) -> None:
    asked, urk = open_round(database), area(database, URK)
    database.edit(
        "Herinnering", lambda session: editing.log_reminders(session, [(asked.id, urk.id)], "m.jansen")
    )
    (line,) = database.read(lambda session: reading.last_reminders(session, [asked.id])).items()
    assert (line[0], line[1][1]) == ((asked.id, urk.id), "m.jansen")
    assert cell(matrix(database), URK).reminded == line[1][0].astimezone().date()


def test_a_region_that_is_unknown_is_said(database: Database) -> None:
    asked = dataset(database)
    with pytest.raises(UserError, match="staat niet in dit bestand"):
        database.read(
            lambda session: reading.expected_areas(session, "atlantis", asked, Period.parse("2020-Q4"))
        )


def test_undoing_the_first_of_two_imports_takes_its_day_of_receipt_along(database: Database) -> None:
    open_round(database)
    take(database, file(everything([ZEIST])))
    receive_on(database, date(2021, 1, 4))
    first = database.read(lambda session: history.change_sets(session, 2))[1].id
    take(database, file(everything([ZEIST], value=5), name="Correctie.xlsx"))
    assert cell(matrix(database), ZEIST).received_on == date(2021, 1, 4)
    database.undo(first)
    assert cell(matrix(database), ZEIST).received_on != date(2021, 1, 4)
