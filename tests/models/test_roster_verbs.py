"""J1-2, J1-3, J1-5, J1-6, J1-7 and J1-9: verbs with a date, their consequences in numbers first, one step of undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import area_by_code
from rvs_desktop.models.roster.deputies import Standing, let_substitute
from rvs_desktop.models.roster.functions import Choice, Fate, FunctionEnd, end_function, offers
from rvs_desktop.models.roster.leaving import Ending, Replacement, end, replace_member
from rvs_desktop.models.roster.lines import LineKind
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.overview import vacancies
from rvs_desktop.models.roster.persons import Name
from rvs_desktop.models.roster.seats import appoint, fill_seat
from rvs_desktop.models.roster.steps import Holding, NewPerson, Preview, carry_out
from rvs_desktop.models.roster.words import Stand
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


def test_j1_5_the_end_of_an_office_offers_every_membership_and_changes_nothing(database: Database) -> None:
    position = office(database, "Roest", MARCH)
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
    position = office(database, "Roest", MARCH)
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
    position = office(database, "Groeneweg", MARCH)
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
    position = office(database, "Groeneweg", MARCH)
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
    position = office(database, "Groeneweg", MARCH)
    (offer,) = database.read(lambda session: offers(session, position, on("2018-02-28")))
    wanted = FunctionEnd(position, on("2018-02-28"), {offer.membership_id: Choice(Fate.SUCCESSOR)})
    assert "nog geen opvolger gekozen" in refusal(database, lambda s: end_function(s, wanted))
    with pytest.raises(UserError):
        database.edit("Toch", lambda session: carry_out(session, end_function(session, wanted)))
