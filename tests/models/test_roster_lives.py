"""Terms, the life of bodies, corrections and appointments, as the secretary meets them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import area_by_code
from rvs_desktop.models.roster.bodies import BodyState
from rvs_desktop.models.roster.corrections import Correction, correct, split
from rvs_desktop.models.roster.functions import FunctionEnd, end_function
from rvs_desktop.models.roster.leaving import Ending, Replacement, end, replace_member
from rvs_desktop.models.roster.lifecycle import NewBody, NewState, change_body, found
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.overview import network
from rvs_desktop.models.roster.persons import Name, PersonName
from rvs_desktop.models.roster.seats import Appointment, appoint
from rvs_desktop.models.roster.states import bodies_on, names_on
from rvs_desktop.models.roster.steps import Holding, NewPerson, Preview
from rvs_desktop.models.roster.terms import TermState, end_of_term, term_state
from rvs_desktop.models.roster.words import BodyStatus, Reason
from rvs_desktop.store.database import Database
from tests.rosters import (
    body,
    day,
    do,
    line_of,
    membership,
    office,
    on,
    person,
    refusal,
    roster_of,
    row,
)

MARCH = "2017-03-01"
NEW = NewPerson(Name("Bakker", initials="N."))


def ending(database: Database, code: str, surname: str, last: str, **more: object) -> Ending:
    wanted = Ending(membership(database, code, last, surname), on(last))
    return replace(wanted, **more)  # pyright: ignore[reportArgumentType]  # the fields of the test


@pytest.mark.parametrize(
    ("until", "as_of", "warn", "state"),
    [
        ("2018-12-31", "2018-11-01", 90, TermState.ENDING),
        ("2018-12-31", "2018-10-02", 90, TermState.ENDING),
        ("2018-12-31", "2018-10-01", 90, TermState.RUNNING),
        ("2018-12-31", "2018-12-31", 90, TermState.ENDING),
        ("2018-12-31", "2019-01-01", 90, TermState.CARRY_OVER),
        ("2018", "2019-01-01", 90, TermState.CARRY_OVER),
        (None, "2019-01-01", 90, TermState.NONE),
        ("2018-03-31", "2018-03-01", 90, TermState.ENDING),  # a term of one month
        ("2020-02-29", "2020-02-29", 0, TermState.ENDING),
        ("2020-02-29", "2020-03-01", 0, TermState.CARRY_OVER),
    ],
)
def test_j1_6_a_term_runs_out_and_carries_over(
    until: str | None, as_of: str, warn: int, state: TermState
) -> None:
    assert term_state(on(until) if until else None, day(as_of), warn) is state


def test_j1_6_a_term_of_years_ends_the_day_before_also_on_a_leap_day() -> None:
    assert end_of_term(date(2015, 1, 1), 4) == date(2018, 12, 31)
    assert end_of_term(date(2016, 2, 29), 4) == date(2020, 2, 28)
    assert end_of_term(date(2016, 2, 29), 1) == date(2017, 2, 28)


def test_j1_6_after_the_strategy_members_carry_over_and_stay_in_the_roster(database: Database) -> None:
    assert line_of(database, "tf-goc", "2018-06-30", "Roest").term_label == ""
    assert line_of(database, "tf-goc", "2018-11-30", "Roest").term_label == "loopt af"
    assert line_of(database, "tf-goc", "2019-06-30", "Roest").term_label == "doorlopend"


def test_j1_7_a_dormant_body_leaves_the_active_ones_and_stays_in_earlier_views(database: Database) -> None:
    mmgi = body(database, "tf-mmgi")
    asleep = NewState(
        mmgi, on("2017-07"), BodyStatus.DORMANT, explanation="volgt de cijfers", source="000:903"
    )
    preview, _ = do(database, lambda session: change_body(session, asleep))
    assert preview.lines == ["1 orgaan is slapend vanaf juli 2017."]
    before = database.read(lambda session: bodies_on(session, day("2017-06-30")))[mmgi]
    after = database.read(lambda session: bodies_on(session, day("2017-07-01")))[mmgi]
    assert (before.status, after.status) == (BodyStatus.ACTIVE, BodyStatus.DORMANT)
    assert after.state_label == "slapend per juli 2017: volgt de cijfers"
    assert len(roster_of(database, "tf-mmgi", "2017-07-01").members) == 9
    found_lines = database.read(lambda session: network(session, day("2017-07-01")))
    (line,) = [line for line in found_lines.lines if line.body.id == mmgi]
    assert (line.places_open, line.broken) == (0, ())
    awake = NewState(mmgi, on("2018"), BodyStatus.ACTIVE)
    do(database, lambda session: change_body(session, awake))
    assert database.read(lambda s: bodies_on(s, day("2018-01-01")))[mmgi].status == BodyStatus.ACTIVE


def test_j1_7_a_merged_body_keeps_its_members_until_the_merge(database: Database) -> None:
    merged = NewState(
        body(database, "tf-mmgi"),
        on("2018-07-01"),
        BodyStatus.MERGED,
        merged_into_id=body(database, "tf-vb"),
    )
    preview, changes = do(database, lambda session: change_body(session, merged))
    assert preview.lines[1] == (
        "9 lidmaatschappen en 9 zetels eindigen t/m 30-6-2018; tot dan blijven ze staan."
    )
    assert len(roster_of(database, "tf-mmgi", "2018-06-30").members) == 9
    assert roster_of(database, "tf-mmgi", "2018-07-01").lines == ()
    assert row(database, membership(database, "tf-mmgi", "2018-06-30", "Cnossen")).reason_left == "body_end"
    database.undo(changes.change_set)
    assert len(roster_of(database, "tf-mmgi", "2018-07-01").members) == 9


def test_j1_7_a_child_does_not_follow_its_parent_and_a_new_name_keeps_the_old_views(
    database: Database,
) -> None:
    goc = body(database, "tf-goc")
    preview, _ = do(database, lambda s: change_body(s, NewState(goc, on("2022"), BodyStatus.ENDED)))
    assert "onderliggende organen veranderen niet mee." in preview.lines[-1]
    after = database.read(lambda session: bodies_on(session, day("2022-01-01"), ("dis",)))
    assert after[body(database, "dis")].alive
    vb = body(database, "tf-vb")
    do(database, lambda s: change_body(s, NewState(vb, on("2018"), name="Taskforce Buurten")))
    assert roster_of(database, "tf-vb", "2017-12-31").body.name == "Taskforce Veilige Buurten"
    for later in ("2018-01-01", "2020-01-01"):
        assert roster_of(database, "tf-vb", later).body.name == "Taskforce Buurten"


def test_j1_7_a_body_has_two_chairs(database: Database) -> None:
    tf = body(database, "tf-vb")
    for name in ("Een", "Twee"):
        wanted = Appointment(tf, NewPerson(Name(name)), on("2018"), role="chair")
        do(database, lambda session, w=wanted: appoint(session, w))
    roles = [
        line.title for line in roster_of(database, "tf-vb", "2018-01-01").members if line.role == "chair"
    ]
    assert roles == ["Een", "Twee"]


def test_j1_7_what_cannot_become_of_a_body_is_refused(database: Database) -> None:
    vb = body(database, "tf-vb")
    assert "Kies in welk" in refusal(
        database, lambda s: change_body(s, NewState(vb, on("2018"), BodyStatus.MERGED))
    )
    assert "begint pas in 2015" in refusal(
        database, lambda s: change_body(s, NewState(vb, on("2014"), BodyStatus.DORMANT))
    )
    assert "wijzigt al op 2019" in refusal(
        database, lambda s: change_body(s, NewState(vb, on("2019-01"), BodyStatus.DORMANT))
    )


def test_a_new_body_begins_on_its_day(database: Database) -> None:
    wanted = NewBody("tf-nieuw", "taskforce", "Taskforce Nieuw", on("2026-01"))
    do(database, lambda session: found(session, wanted))
    assert roster_of(database, "tf-nieuw", "2026-01-01").lines == ()
    assert "al een orgaan met de code" in refusal(database, lambda session: found(session, wanted))


def test_j1_9_a_correction_rewrites_all_views_and_leaves_a_line_in_the_history(database: Database) -> None:
    held = membership(database, "tf-goc", MARCH, "Roest")
    roest = person(database, "Roest")

    def name_row(session: Session) -> int:
        return session.scalars(select(PersonName.id).where(PersonName.person_id == roest)).one()

    fix = Correction(PersonName, database.read(name_row), {"family_name": "Roesten"})
    preview, changes = do(database, lambda session: correct(session, fix))
    assert preview.lines == ["1 naam wordt gecorrigeerd; dat geldt voor alle peildata."]
    for as_of in ("2017-01-01", "2018-12-31"):
        assert membership(database, "tf-goc", as_of, "Roesten") == held
    assert set(changes.tables) == {"person_name"}
    assert changes.label == "Naam gecorrigeerd"


def test_j1_9_a_change_per_date_leaves_earlier_views(database: Database) -> None:
    held = membership(database, "tf-goc", MARCH, "Roest")
    flevoland = database.read(lambda session: area_by_code(session, "mn-flevoland").id)
    do(database, lambda session: split(session, held, on("2018-01-01"), {"area_id": flevoland}))
    assert line_of(database, "tf-goc", "2017-12-31", "Roest").behalf.label == "Gooi en Vechtstreek"
    assert line_of(database, "tf-goc", "2018-01-01", "Roest").behalf.label == "Flevoland"


def test_j1_9_a_corrected_date_that_makes_two_in_one_seat_is_refused_naming_both(database: Database) -> None:
    wanted = Replacement(membership(database, "tf-vb", MARCH, "Groeneweg"), NEW, on(MARCH))
    do(database, lambda session: replace_member(session, wanted))
    held = membership(database, "tf-vb", "2017-02-28", "Groeneweg")
    fix = Correction(Membership, held, {"valid_to": on("2017-03-31")})
    refused = refusal(database, lambda session: correct(session, fix))
    assert "bezet door Bakker" in refused
    assert "Groeneweg wil de zetel van 2017 t/m 31-3-2017" in refused
    backwards = Correction(Membership, held, {"valid_to": on("2016-12-31")})
    assert "einddatum" in refusal(database, lambda session: correct(session, backwards))


def test_an_appointment_says_where_the_district_still_has_no_member(database: Database) -> None:
    city = database.read(lambda session: area_by_code(session, "mn-stad-utrecht").id)
    wanted = Appointment(body(database, "tf-pga"), NEW, on(MARCH), area_id=city, holding=Holding("wethouder"))
    preview, changes = do(database, lambda session: appoint(session, wanted))
    assert preview.lines == [
        "1 persoon komt nieuw in het register; naam en functie worden bewaard.",
        "1 zetel komt erbij.",
        "1 lidmaatschap begint: N. Bakker, lid, vanaf 1-3-2017.",
        "Stad-Utrecht heeft dan nog geen lid in Veilige Buurten en Misdrijven Met Grote Impact.",
    ]
    assert roster_of(database, "tf-pga", MARCH).missing == []
    database.undo(changes.change_set)
    assert len(roster_of(database, "tf-pga", MARCH).missing) == 1


def test_an_appointment_in_a_body_that_is_not_there_is_refused(database: Database) -> None:
    early = Appointment(body(database, "tf-pga"), NEW, on("2014"))
    late = replace(early, begins=on("2019"))
    twice = replace(early, begins=on("2017"), person=person(database, "Kooij"), role="secretary")
    assert "bestaat dan nog niet" in refusal(database, lambda session: appoint(session, early))
    assert "beëindigd" in refusal(database, lambda session: appoint(session, late))
    assert "zit al in dit orgaan" in refusal(database, lambda session: appoint(session, twice))


def test_labels_of_steps_name_no_person(database: Database) -> None:
    """Names can be erased later; the history must not keep them in its headings."""
    names = {name.family_name for name in database.read(_all_names).values()}
    held = membership(database, "tf-goc", MARCH, "Roest")
    position = office(database, "Metz", MARCH)
    plans: tuple[Callable[[Session], Preview], ...] = (
        lambda session: end(session, Ending(held, on(MARCH), Reason.RETIREMENT)),
        lambda session: replace_member(session, Replacement(held, NEW, on(MARCH))),
        lambda session: end_function(session, FunctionEnd(position, on(MARCH))),
    )
    for plan in plans:
        label = database.read(plan).label
        assert not any(name in label for name in names), label


def _all_names(session: Session) -> dict[int, Name]:
    return names_on(session, session.scalars(select(PersonName.person_id)))


def test_the_latest_state_of_a_body_can_be_corrected(database: Database) -> None:
    vb = body(database, "tf-vb")

    def state(session: Session) -> int:
        query = select(BodyState.id).where(BodyState.body_id == vb, BodyState.status == "ended")
        return session.scalars(query).one()

    fix = Correction(BodyState, database.read(state), {"explanation": "einde strategie"})
    do(database, lambda session: correct(session, fix))
    after = database.read(lambda session: bodies_on(session, day("2019-01-01"), ("tf-vb",)))
    assert after[vb].explanation == "einde strategie"
