"""J1-2, J1-3, J1-5, J1-6, J1-7 and J1-9: verbs with a date, their consequences in numbers first, one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import area_by_code
from rvs_desktop.models.roster.bodies import BodyState
from rvs_desktop.models.roster.corrections import Correction, correct, split
from rvs_desktop.models.roster.deputies import Standing, let_substitute
from rvs_desktop.models.roster.functions import Choice, Fate, FunctionEnd, end_function, offers
from rvs_desktop.models.roster.leaving import Ending, Replacement, end, replace_member
from rvs_desktop.models.roster.lifecycle import NewBody, NewState, change_body, found
from rvs_desktop.models.roster.lines import LineKind
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.overview import network, vacancies
from rvs_desktop.models.roster.people import person_card
from rvs_desktop.models.roster.persons import Name, PersonName
from rvs_desktop.models.roster.seats import Appointment, appoint, fill_seat
from rvs_desktop.models.roster.states import bodies_on, names_on
from rvs_desktop.models.roster.steps import Holding, NewPerson, Preview, carry_out
from rvs_desktop.models.roster.terms import TermState, end_of_term, term_state
from rvs_desktop.models.roster.words import BodyStatus, Reason, Stand
from rvs_desktop.store.database import Database
from tests.rosters import (
    body,
    day,
    do,
    line_of,
    membership,
    on,
    person,
    refusal,
    roster_of,
    row,
    titles,
)

MARCH = "2017-03-01"
NEW = NewPerson(Name("Bakker", initials="N."))


def ending(database: Database, code: str, surname: str, last: str, **more: object) -> Ending:
    wanted = Ending(membership(database, code, last, surname), on(last))
    return replace(wanted, **more)  # pyright: ignore[reportArgumentType]  # the fields of the test


def test_j1_2_a_member_leaves_and_the_seat_is_vacant_with_its_reason(database: Database) -> None:
    wanted = ending(database, "tf-vb", "Groeneweg", "2017-02-28")
    preview, _ = do(database, lambda session: end(session, wanted))
    assert preview.lines == [
        "1 lidmaatschap eindigt t/m 28-2-2017 (vertrek).",
        "1 zetel is onbezet vanaf 1-3-2017.",
    ]
    (empty,) = roster_of(database, "tf-vb", "2017-03-10").vacancies
    assert empty.title == "vacant (door vertrek van burgemeester Groeneweg)"
    assert empty.vacancy is not None
    assert empty.vacancy.days_open(day("2017-03-10")) == 10
    (line,) = database.read(lambda session: vacancies(session, day("2017-03-10")))
    assert (line.behalf, line.vacancy.days_open(day("2017-03-10"))) == ("West-Utrecht", 10)
    assert "Groeneweg" in titles(database, "tf-vb", "2017-02-28")
    assert "Groeneweg" not in titles(database, "tf-vb", MARCH)


def test_j1_2_a_successor_who_starts_the_next_day_leaves_no_vacancy(database: Database) -> None:
    wanted = Replacement(membership(database, "tf-vb", MARCH, "Groeneweg"), NEW, on(MARCH))
    preview, changes = do(database, lambda session: replace_member(session, wanted))
    assert "1 lidmaatschap eindigt t/m 28-2-2017 (opvolging)." in preview.lines
    assert "1 zetel wordt bezet." in preview.lines
    assert titles(database, "tf-vb", MARCH)[2] == "N. Bakker"
    assert titles(database, "tf-vb", "2017-02-28")[2] == "Groeneweg"
    assert roster_of(database, "tf-vb", MARCH).vacancies == []
    database.undo(changes.change_set)
    assert titles(database, "tf-vb", MARCH)[2] == "Groeneweg"


def test_j1_2_a_successor_on_the_last_day_itself_is_refused_naming_both(database: Database) -> None:
    gone = ending(database, "tf-vb", "Groeneweg", "2017-02-28")
    do(database, lambda session: end(session, gone))
    post = line_of(database, "tf-vb", "2017-02-28", "Groeneweg").post
    assert post is not None

    def same_day(session: Session) -> Preview:
        return appoint(session, fill_seat(session, post, NEW, on("2017-02-28")))

    refused = refusal(database, same_day)
    assert refused == (
        "De zetel is van 2017 t/m 28-2-2017 bezet door Groeneweg; Bakker wil de zetel vanaf 28-2-2017. "
        "Kies 1-3-2017 of later."
    )


def test_j1_2_a_gap_of_months_counts_as_days_open(database: Database) -> None:
    wanted = Replacement(
        membership(database, "tf-vb", MARCH, "Groeneweg"), NEW, on("2017-06-01"), last_day=on("2017-02-28")
    )
    do(database, lambda session: replace_member(session, wanted))
    (empty,) = roster_of(database, "tf-vb", "2017-05-31").vacancies
    assert empty.vacancy is not None
    assert empty.vacancy.days_open(day("2017-05-31")) == 92
    assert roster_of(database, "tf-vb", "2017-06-01").vacancies == []


def test_j1_2_a_seat_abolished_with_the_departure_is_no_vacancy(database: Database) -> None:
    wanted = ending(database, "tf-vb", "Groeneweg", "2017-02-28", abolish_seat=True)
    preview, _ = do(database, lambda session: end(session, wanted))
    assert "1 zetel vervalt na 28-2-2017; er komt geen vacature." in preview.lines
    assert roster_of(database, "tf-vb", MARCH).vacancies == []


def test_j1_2_who_leaves_stays_deputy_elsewhere_and_the_preview_says_so(database: Database) -> None:
    deputy = Standing(
        body(database, "tf-pga"),
        person(database, "Groeneweg"),
        on("2017"),
        post_id=line_of(database, "tf-pga", MARCH, "Smit").post,
    )
    do(database, lambda session: let_substitute(session, deputy))
    wanted = ending(database, "tf-vb", "Groeneweg", "2017-02-28")
    preview, _ = do(database, lambda session: end(session, wanted))
    assert preview.lines[-1] == "1 ander lidmaatschap blijft, waarvan 1 als plaatsvervanger."
    assert line_of(database, "tf-pga", MARCH, "Groeneweg").role_label == "plaatsvervanger van Smit"


def test_j1_2_leaving_after_the_end_or_before_the_begin_is_refused(database: Database) -> None:
    held = membership(database, "tf-vb", MARCH, "Groeneweg")
    assert "vanaf 2017" in refusal(database, lambda session: end(session, Ending(held, on("2016-12-31"))))
    do(database, lambda session: end(session, Ending(held, on("2017-06-30"))))
    assert "t/m 30-6-2017" in refusal(database, lambda s: end(s, Ending(held, on("2017-07-01"))))


def test_the_database_itself_refuses_two_in_one_seat_and_a_seat_of_another_body(database: Database) -> None:
    held = row(database, membership(database, "tf-vb", MARCH, "Groeneweg"))
    roest, pga = person(database, "Roest"), body(database, "tf-pga")

    def second(session: Session) -> None:
        session.add(
            Membership(
                person_id=roest,
                body_id=held.body_id,
                post_id=held.post_id,
                valid_from=on("2017-12-31"),
            )
        )

    def elsewhere(session: Session) -> None:
        session.add(
            Membership(
                person_id=held.person_id,
                body_id=pga,
                post_id=held.post_id,
                valid_from=on("2030"),
            )
        )

    for work, words in ((second, "seat taken"), (elsewhere, "seat of another body")):
        with pytest.raises(IntegrityError, match=words):
            database.edit("Buiten de werkwoorden om", work)


def test_j1_3_the_deputy_stays_when_the_principal_goes_and_acts_for_the_seat(database: Database) -> None:
    wanted = ending(database, "tf-pga", "Divendal", "2017-02-28")
    preview, _ = do(database, lambda session: end(session, wanted))
    assert "1 zetel is onbezet vanaf 1-3-2017, waargenomen door Witteman." in preview.lines
    first, second = roster_of(database, "tf-pga", MARCH).lines[:2]
    assert first.title == "vacant (door vertrek van burgemeester Divendal), waargenomen door Witteman"
    assert first.kind is LineKind.VACANCY
    assert second.title == "Witteman"


def test_j1_3_a_deputy_for_a_body_and_a_deputy_of_an_empty_seat(database: Database) -> None:
    tf = body(database, "tf-vb")
    for_all = Standing(tf, person(database, "Roest"), on("2017"), on_the_list=False)
    preview, _ = do(database, lambda session: let_substitute(session, for_all))
    assert preview.lines == ["1 vervanging: Roest is plaatsvervanger voor het hele orgaan."]
    assert roster_of(database, "tf-vb", MARCH).deputies == ("Roest",)
    post = line_of(database, "tf-vb", "2017-02-28", "Hertog").post
    gone = ending(database, "tf-vb", "Hertog", "2017-02-28")
    do(database, lambda session: end(session, gone))
    acting = Standing(tf, person(database, "Smit"), on(MARCH), post_id=post, kind=Stand.ACTING)
    preview, _ = do(database, lambda session: let_substitute(session, acting))
    assert preview.lines == ["1 vervanging: Smit is waarnemer van een zetel die onbezet is."]
    (empty,) = roster_of(database, "tf-vb", MARCH).vacancies
    assert empty.title.endswith("waargenomen door Smit")


def test_j1_3_a_deputy_who_becomes_full_member_is_deputy_no_more(database: Database) -> None:
    wanted = Replacement(
        membership(database, "tf-pga", MARCH, "Divendal"), person(database, "Witteman"), on(MARCH)
    )
    preview, _ = do(database, lambda session: replace_member(session, wanted))
    assert "1 lidmaatschap als plaatsvervanger eindigt: de plaatsvervanger wordt lid." in preview.lines
    assert titles(database, "tf-pga", MARCH).count("Witteman") == 1
    assert line_of(database, "tf-pga", MARCH, "Witteman").role_label == "lid"
    assert line_of(database, "tf-pga", "2017-02-28", "Witteman").role_label == "plaatsvervanger van Divendal"


def test_j1_3_a_replacement_in_one_meeting_holds_that_day_only(database: Database) -> None:
    post = line_of(database, "tf-pga", MARCH, "Smit").post
    once = Standing(
        body(database, "tf-pga"), person(database, "Roest"), on("2017-03-09"), post_id=post, kind=Stand.ONCE
    )
    do(database, lambda session: let_substitute(session, once))
    assert line_of(database, "tf-pga", "2017-03-09", "Smit").deputies == ("Roest",)
    assert line_of(database, "tf-pga", "2017-03-10", "Smit").deputies == ()
    own = replace(once, person=person(database, "Smit"))
    assert "zelf" in refusal(database, lambda session: let_substitute(session, own))


def office(database: Database, family_name: str) -> int:
    who = person(database, family_name)
    card = database.read(lambda s: person_card(s, who, day(MARCH)))
    return card.offices[0].id


def test_j1_5_the_end_of_an_office_offers_every_membership_and_changes_nothing(database: Database) -> None:
    position = office(database, "Roest")
    found_offers = database.read(lambda session: offers(session, position, on("2018-02-28")))
    assert [(offer.body, offer.behalf) for offer in found_offers] == [
        ("Georganiseerde Ondermijnende Criminaliteit", "Gooi en Vechtstreek"),
        ("Versterking informatiepositie", "Gooi en Vechtstreek"),
    ]
    goc, info = (offer.membership_id for offer in found_offers)
    wanted = FunctionEnd(
        position, on("2018-02-28"), {goc: Choice(Fate.SUCCESSOR), info: Choice(Fate.KEEP)}, NEW
    )
    before = titles(database, "tf-goc", "2018-03-01")
    preview = database.read(lambda session: end_function(session, wanted))
    assert titles(database, "tf-goc", "2018-03-01") == before
    assert preview.lines[0] == "1 functie eindigt t/m 28-2-2018."
    assert "1 lidmaatschap blijft, op persoonlijke titel: Versterking informatiepositie." in preview.lines


def test_j1_5_one_undo_restores_all(database: Database) -> None:
    position = office(database, "Roest")
    goc, info = (
        offer.membership_id for offer in database.read(lambda s: offers(s, position, on("2018-02-28")))
    )
    wanted = FunctionEnd(
        position, on("2018-02-28"), {goc: Choice(Fate.SUCCESSOR), info: Choice(Fate.KEEP)}, NEW
    )
    _, changes = do(database, lambda session: end_function(session, wanted))
    assert "N. Bakker" in titles(database, "tf-goc", "2018-03-01")
    kept = line_of(database, "wg-info", "2018-03-01", "Roest")
    assert kept.function_label == ""
    assert line_of(database, "wg-info", "2018-02-28", "Roest").function_label == "burgemeester"
    database.undo(changes.change_set)
    assert "Roest" in titles(database, "tf-goc", "2018-03-01")
    assert line_of(database, "wg-info", "2018-03-01", "Roest").function_label == "burgemeester"


def test_j1_5_an_acting_mayor_takes_over_and_is_shown_so(database: Database) -> None:
    position = office(database, "Groeneweg")
    (offer,) = database.read(lambda session: offers(session, position, on("2018-02-28")))
    wanted = FunctionEnd(
        position,
        on("2018-02-28"),
        {offer.membership_id: Choice(Fate.SUCCESSOR)},
        NEW,
        acting=True,
    )
    do(database, lambda session: end_function(session, wanted))
    assert line_of(database, "tf-vb", "2018-03-01", "Bakker").function_label == "waarnemend burgemeester"


def test_j1_5_a_mayor_who_moves_within_the_region_keeps_the_seat_for_another_district(
    database: Database,
) -> None:
    position = office(database, "Groeneweg")
    (offer,) = database.read(lambda session: offers(session, position, on("2018-02-28")))
    flevoland = database.read(lambda session: area_by_code(session, "mn-flevoland").id)
    wanted = FunctionEnd(
        position,
        on("2018-02-28"),
        {offer.membership_id: Choice(Fate.KEEP, flevoland)},
        new_office=Holding("burgemeester"),
    )
    preview, _ = do(database, lambda session: end_function(session, wanted))
    assert "1 lidmaatschap blijft, met de nieuwe functie: Veilige Buurten." in preview.lines
    assert line_of(database, "tf-vb", "2018-02-28", "Groeneweg").behalf.label == "West-Utrecht"
    after = line_of(database, "tf-vb", "2018-03-01", "Groeneweg")
    assert (after.behalf.label, after.function_label) == ("Flevoland", "burgemeester")


def test_j1_5_a_successor_must_be_chosen_before_anything_is_written(database: Database) -> None:
    position = office(database, "Groeneweg")
    (offer,) = database.read(lambda session: offers(session, position, on("2018-02-28")))
    wanted = FunctionEnd(position, on("2018-02-28"), {offer.membership_id: Choice(Fate.SUCCESSOR)})
    assert "nog geen opvolger gekozen" in refusal(database, lambda s: end_function(s, wanted))
    with pytest.raises(UserError):
        database.edit("Toch", lambda session: carry_out(session, end_function(session, wanted)))


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
    position = office(database, "Metz")
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
