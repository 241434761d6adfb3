"""The edges of J1-1 to J1-10 that a secretary meets once a year: each a case of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import area_by_code
from rvs_desktop.models.roster.asof import roster
from rvs_desktop.models.roster.deputies import Standing, let_substitute
from rvs_desktop.models.roster.leaving import Ending, end
from rvs_desktop.models.roster.lifecycle import NewState, change_body
from rvs_desktop.models.roster.overview import Cover, network
from rvs_desktop.models.roster.people import person_card, persons
from rvs_desktop.models.roster.persons import Name
from rvs_desktop.models.roster.ruling import NewRule, add_rule, end_rule, rule_entries
from rvs_desktop.models.roster.seats import Appointment, appoint
from rvs_desktop.models.roster.since import broken_list
from rvs_desktop.models.roster.states import body_id_of
from rvs_desktop.models.roster.steps import Holding, NewPerson
from rvs_desktop.models.roster.terms import TermState
from rvs_desktop.models.roster.timeline import body_history
from rvs_desktop.models.roster.words import BodyStatus, Role, Stand
from rvs_desktop.store.database import Database
from tests.rosters import (
    ANNEX,
    body,
    day,
    do,
    line_of,
    membership,
    on,
    person,
    refusal,
    roster_of,
    titles,
)

JANUARY = "2017-01-31"
MARCH = "2017-03-01"
NEW = NewPerson(Name("Proef"))


def seated(database: Database, **wanted: object) -> None:
    """Appoint someone new in the taskforce of neighbourhoods, as a member who needs no seat."""
    base = Appointment(body(database, "tf-vb"), NEW, None, role=Role.ADVISER)
    asked = replace(base, **wanted)  # pyright: ignore[reportArgumentType]  # the fields of the test
    do(database, lambda session: appoint(session, asked))


def test_j1_1_a_month_that_ends_in_a_leap_year_lasts_29_days(database: Database) -> None:
    seated(database, body_id=body(database, "tf-goc"), begins=on("2020-02"), ends=on("2020-02"))
    assert "Proef" in titles(database, "tf-goc", "2020-02-29")
    assert "Proef" not in titles(database, "tf-goc", "2020-03-01")


def test_j1_1_without_a_known_start_someone_sits_from_the_first_day_of_the_body(database: Database) -> None:
    seated(database, ends=on("2016"))
    assert "Proef" in titles(database, "tf-vb", "2015-01-01")
    assert database.read(lambda s: roster(s, body_id_of(s, "tf-vb"), day("2014-12-31"))) is None


def test_j1_2_last_years_roster_is_unchanged_after_a_departure(database: Database) -> None:
    before = roster_of(database, "tf-vb", JANUARY)
    gone = Ending(membership(database, "tf-vb", MARCH, "Groeneweg"), on("2017-12-31"))
    do(database, lambda session: end(session, gone))
    assert titles(database, "tf-vb", JANUARY) == [line.title for line in before.members]
    assert roster_of(database, "tf-vb", "2017-12-31").vacancies == []


def test_j1_3_a_deputy_without_a_principal_is_a_deputy_of_nobody_in_particular(database: Database) -> None:
    seated(database, begins=on("2017"), role=Role.DEPUTY)
    line = line_of(database, "tf-vb", MARCH, "Proef")
    assert (line.role_label, line.deputy_of_post, line.post) == ("plaatsvervanger", None, None)
    assert roster_of(database, "tf-vb", MARCH).vacancies == []


def test_j1_3_a_deputy_stays_when_the_seat_goes_with_the_principal(database: Database) -> None:
    gone = Ending(membership(database, "tf-pga", MARCH, "Divendal"), on("2017-02-28"), abolish_seat=True)
    do(database, lambda session: end(session, gone))
    found = roster_of(database, "tf-pga", MARCH)
    assert found.vacancies == []
    assert "Witteman" in [line.title for line in found.members]


def test_j1_3_a_replacement_in_one_meeting_needs_its_day(database: Database) -> None:
    post = line_of(database, "tf-pga", MARCH, "Smit").post
    once = Standing(body(database, "tf-pga"), NEW, None, post_id=post, kind=Stand.ONCE)
    assert "de dag van het overleg" in refusal(database, lambda session: let_substitute(session, once))


def test_j1_4_double_surnames_are_one_name_filed_under_its_first_part(database: Database) -> None:
    name = Name("Berg-de Vries", "van der", initials="A.B.", title="mr. dr.")
    seated(database, begins=on("2017"), person=NewPerson(name))
    (line,) = [
        one
        for one in database.read(lambda s: persons(s, day(MARCH)))
        if one.name.family_name == "Berg-de Vries"
    ]
    assert line.name.filed == "Berg-de Vries, A.B. van der"
    assert line.name.formal == "mr. dr. A.B. van der Berg-de Vries"
    assert "A.B. van der Berg-de Vries" in titles(database, "tf-vb", MARCH)


def test_j1_4_two_roles_in_one_body_are_one_seat_and_one_person(database: Database) -> None:
    before = database.read(lambda session: network(session, day(JANUARY), ANNEX))
    seated(database, begins=on("2017"), role=Role.CHAIR, extra_role=Role.MEMBER)
    after = database.read(lambda session: network(session, day(JANUARY), ANNEX))
    assert (after.memberships - before.memberships, after.people - before.people) == (1, 1)
    assert line_of(database, "tf-vb", JANUARY, "Proef").role_label == "voorzitter en lid"


def test_j1_6_a_seat_that_comes_with_an_office_knows_no_term(database: Database) -> None:
    goc = body(database, "tf-goc")
    wanted = Appointment(goc, NEW, on("2017"), holding=Holding("hoofdofficier van justitie"), ex_officio=True)
    refused = refusal(database, lambda s: appoint(s, replace(wanted, term_until=on("2018"))))
    assert refused == "Deze zetel hoort bij een functie en kent geen termijn. Laat de termijn leeg."
    do(database, lambda session: appoint(session, wanted))
    assert line_of(database, "tf-goc", "2030-01-01", "Proef").term is TermState.NONE


def test_j1_6_a_term_shorter_than_the_warning_warns_from_its_first_day(database: Database) -> None:
    seated(database, begins=on("2017-03-01"), term_until=on("2017-03-31"))
    assert line_of(database, "tf-vb", MARCH, "Proef").term_label == "loopt af"
    assert line_of(database, "tf-vb", "2017-04-01", "Proef").term_label == "doorlopend"


def test_j1_7_a_reactivated_body_counts_again_from_that_day(database: Database) -> None:
    mmgi = body(database, "tf-mmgi")
    for state in (
        NewState(mmgi, on("2017-07"), BodyStatus.DORMANT),
        NewState(mmgi, on("2018"), BodyStatus.ACTIVE),
    ):
        do(database, lambda session, s=state: change_body(session, s))
    texts = [line.text for line in database.read(lambda s: body_history(s, mmgi)).lines]
    assert "Weer actief." in texts
    lines = database.read(lambda session: broken_list(session, day("2018-02-01")))
    since = {line.broken.body.code: line.since.isoformat() for line in lines}
    assert since == {"tf-vb": "2017-01-01", "tf-mmgi": "2018-01-01", "tf-pga": "2017-01-01"}


def test_j1_8_members_without_a_district_stand_with_their_partner(database: Database) -> None:
    found = database.read(lambda session: network(session, day(JANUARY), ANNEX)).coverage
    places = {column: place for place, column in enumerate(found.columns)}
    for row in found.rows:
        assert row.cells[places["prosecution"]].cover is Cover.FILLED, row.body.name
        assert row.cells[places["police"]].cover is Cover.FILLED, row.body.name


def test_j1_8_a_member_more_for_a_district_fills_what_the_rule_asked(database: Database) -> None:
    city = database.read(lambda session: area_by_code(session, "mn-stad-utrecht").id)
    for number in (1, 2):
        seated(database, begins=on("2017-02-01"), area_id=city, person=NewPerson(Name(f"Proef{number}")))
    found = database.read(lambda session: network(session, day(MARCH), ("tf-vb",))).coverage
    (row,) = found.rows
    cell = row.cells[list(found.columns).index(city)]
    assert (cell.cover, cell.members, cell.expected) == (Cover.FILLED, 2, 0)
    open_still = database.read(lambda session: broken_list(session, day(MARCH)))
    assert "tf-vb" not in [line.broken.body.code for line in open_still]


def test_since_when_is_the_last_unbroken_stretch(database: Database) -> None:
    city = database.read(lambda session: area_by_code(session, "mn-stad-utrecht").id)
    seated(database, begins=on("2017-03"), ends=on("2017-05"), area_id=city)
    lines = database.read(lambda session: broken_list(session, day("2017-12-31")))
    (found,) = [line for line in lines if line.broken.body.code == "tf-vb"]
    assert found.since == day("2017-06-01")
    earlier = database.read(lambda session: broken_list(session, day("2017-02-01")))
    (found,) = [line for line in earlier if line.broken.body.code == "tf-vb"]
    assert found.since == day("2017-01-01")


def test_rules_are_made_and_ended_per_date_and_refused_when_they_say_nothing(database: Database) -> None:
    as_of = day(MARCH)
    wanted = NewRule("twee adviseurs", body_kind="taskforce", role="adviser", least=2, begins=on("2017-03"))
    preview, _ = do(database, lambda session: add_rule(session, wanted, as_of))
    assert preview.lines == ["1 regel komt erbij; hij geldt voor 4 organen."]
    (entry,) = [
        one for one in database.read(lambda s: rule_entries(s, as_of)) if one.label == "twee adviseurs"
    ]
    assert (entry.about, entry.counted, entry.broken) == ("Taskforces", "adviseur", 4)
    do(database, lambda session: end_rule(session, entry.id, on("2017-06")))
    assert entry.id in [one.id for one in database.read(lambda s: rule_entries(s, day("2017-06-30")))]
    assert entry.id not in [one.id for one in database.read(lambda s: rule_entries(s, day("2017-07-01")))]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"label": ""}, "heeft een omschrijving nodig"),
        ({"body_kind": ""}, "Kies voor welk orgaan"),
        ({"most": 1}, "Hoogstens is kleiner"),
    ],
)
def test_a_rule_that_cannot_be_is_refused(database: Database, changed: dict[str, object], words: str) -> None:
    wanted = replace(
        NewRule("twee adviseurs", body_kind="taskforce", least=2),
        **changed,  # pyright: ignore[reportArgumentType]  # the fields of the test
    )
    assert words in refusal(database, lambda session: add_rule(session, wanted, day(MARCH)))


def test_a_rule_about_a_single_body_counts_for_that_one_only(database: Database) -> None:
    wanted = NewRule("een adviseur", body_id=body(database, "tf-goc"), role="adviser")
    do(database, lambda session: add_rule(session, wanted, day(MARCH)))
    codes = [line.broken.body.code for line in database.read(lambda s: broken_list(s, day(MARCH)))]
    assert set(codes) == {
        "tf-vb",
        "tf-mmgi",
        "tf-pga",
        "tf-goc",
    }


def test_a_card_tells_where_someone_stands_in(database: Database) -> None:
    witteman = person(database, "Witteman")

    def told(session: Session) -> tuple[str, ...]:
        return person_card(session, witteman, day(JANUARY)).stands

    assert database.read(told) == (
        "plaatsvervanger van Divendal in Taskforce Persoonsgerichte Aanpak, vanaf 2017",
    )
