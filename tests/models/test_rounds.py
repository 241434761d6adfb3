"""Collection rounds: who is expected, what came in and when, who need not, who has longer, and whom to ask."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import Area
from rvs_desktop.models.rounds import editing, reading
from rvs_desktop.models.rounds.matrix import CellState
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database
from tests.rounds_helping import (
    LOPIK,
    URK,
    ZEIST,
    area,
    cell,
    dataset,
    file,
    matrix,
    open_round,
    take,
)

DUE = date(2021, 1, 15)


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
