"""J1-1, J1-4, J1-8 and traps T21 to T24: who sits where on any day, as the documents print it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from rvs_desktop.models.roster.asof import roster
from rvs_desktop.models.roster.composition import broken_on
from rvs_desktop.models.roster.corrections import Correction, correct, rename, set_contact
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.merging import lookalikes, merge
from rvs_desktop.models.roster.overview import Cover, network, vacancies
from rvs_desktop.models.roster.people import person_card, persons
from rvs_desktop.models.roster.persons import Name, PersonName
from rvs_desktop.models.roster.seats import Appointment, appoint
from rvs_desktop.models.roster.since import broken_list
from rvs_desktop.models.roster.states import bodies_on, body_id_of, names_on
from rvs_desktop.models.roster.steps import Holding, NewPerson
from rvs_desktop.models.roster.timeline import body_history, change_days
from rvs_desktop.models.roster.words import Role
from rvs_desktop.store.database import Database
from tests.rosters import ANNEX, body, day, do, line_of, membership, on, person, roster_of, titles


@pytest.fixture(scope="session")
def east_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("east") / "oost.rvs"
    Database.create(path, "oost-nederland").close()
    return path


@pytest.fixture
def east(east_template: Path, tmp_path: Path) -> object:
    import shutil

    database = Database.open(Path(shutil.copyfile(east_template, tmp_path / "Oost-Nederland.rvs")))
    yield database
    database.close()


def test_j1_1_five_bodies_48_memberships_and_44_people_in_january_2017(database: Database) -> None:
    found = database.read(lambda session: network(session, day("2017-01-31"), ANNEX))
    assert (len(found.lines), found.memberships, found.people) == (5, 48, 44)
    assert [line.members for line in found.lines] == [8, 9, 11, 10, 10]


def test_j1_1_in_2010_nobody_sits_and_nothing_is_vacant(database: Database) -> None:
    found = database.read(lambda session: network(session, day("2010-01-01")))
    assert (found.lines, found.memberships, found.people, found.places_open) == ((), 0, 0, 0)
    assert database.read(lambda session: vacancies(session, day("2010-01-01"))) == []
    assert database.read(lambda s: roster(s, body_id_of(s, "tf-pga"), day("2010-01-01"))) is None


@pytest.mark.parametrize(
    ("begins", "ends", "inside", "outside"),
    [
        ("2017", "2017", ("2017-01-01", "2017-12-31"), ("2016-12-31", "2018-01-01")),
        ("2017-03", "2017-04", ("2017-03-01", "2017-04-30"), ("2017-02-28", "2017-05-01")),
        ("2017-03-02", "2017-12-31", ("2017-03-02", "2017-12-31"), ("2017-03-01", "2018-01-01")),
        (None, "2017-12-31", ("2015-01-01", "2017-12-31"), ("2018-01-01",)),
        ("2018-06", None, ("2018-06-01",), ("2018-05-31",)),
    ],
)
def test_j1_1_reduced_dates_count_from_their_first_to_their_last_day(
    database: Database,
    begins: str | None,
    ends: str | None,
    inside: tuple[str, ...],
    outside: tuple[str, ...],
) -> None:
    tf = body(database, "tf-vb")
    wanted = Appointment(
        tf,
        NewPerson(Name("Proef")),
        on(begins) if begins else None,
        on(ends) if ends else None,
        role=Role.ADVISER,
    )
    do(database, lambda session: appoint(session, wanted))
    for text in inside:
        assert "Proef" in titles(database, "tf-vb", text), text
    for text in outside:
        assert "Proef" not in titles(database, "tf-vb", text), text


def test_j1_1_a_future_start_is_there_from_that_day(database: Database) -> None:
    wanted = Appointment(body(database, "tf-goc"), NewPerson(Name("Later")), on("2031-02"))
    do(database, lambda session: appoint(session, wanted))
    assert "Later" not in titles(database, "tf-goc", "2031-01-31")
    assert "Later" in titles(database, "tf-goc", "2031-02-01")


def test_t21_near_names_are_two_people_and_four_sit_twice(database: Database) -> None:
    for one, other, prefix in (("Jong", "Jonge", "de"), ("Jansen", "Janssen", "")):
        assert person(database, one, prefix) != person(database, other, prefix)
    lines = database.read(lambda session: persons(session, day("2017-01-31")))
    annex = {
        key: value.label
        for key, value in database.read(lambda s: bodies_on(s, day("2017-01-31"), ANNEX)).items()
    }
    twice = {line.name.surname for line in lines if sum(seat in annex.values() for seat in line.seats) > 1}
    assert twice == {"Cnossen", "De Jong", "Roest", "Kooij"}


def test_t21_near_names_are_proposed_with_where_they_sit_together_and_never_merged(
    database: Database,
) -> None:
    found = {frozenset(pair.names): pair for pair in database.read(lookalikes)}
    assert found[frozenset({"Jansen", "Janssen"})].together == ("Taskforce Persoonsgerichte Aanpak",)
    assert frozenset({"De Jong", "De Jonge"}) in found
    keep, gone = person(database, "Janssen"), person(database, "Jansen")
    preview = database.read(lambda session: merge(session, keep, gone))
    assert "meestal twee personen" in preview.warnings[0]
    assert len(database.read(lambda session: persons(session, day("2017-01-31")))) == 48


def test_a_merger_of_persons_moves_everything_and_can_be_undone(database: Database) -> None:
    keep, gone = person(database, "Jong", "de"), person(database, "Horselenberg")
    preview, changes = do(database, lambda session: merge(session, keep, gone))
    assert preview.lines == ["2 personen worden 1.", "1 lidmaatschap, 1 functie gaan over naar De Jong."]
    assert titles(database, "wg-info", "2017-01-31").count("De Jong") == 2
    database.undo(changes.change_set)
    assert "Horselenberg" in titles(database, "wg-info", "2017-01-31")


def test_t22_a_deputy_of_a_seat_and_a_liaison_to_a_body(database: Database) -> None:
    deputy = line_of(database, "tf-pga", "2017-01-31", "Witteman")
    assert deputy.role_label == "plaatsvervanger van Divendal"
    liaison = line_of(database, "tf-pga", "2017-01-31", "Cnossen")
    assert liaison.role_label == "liaison naar taskforce MMGI"
    names = [line.title for line in roster_of(database, "tf-pga", "2017-01-31").lines[:2]]
    assert names == ["Divendal", "Witteman"]


def test_t23_one_chairs_two_bodies_two_chair_one_and_a_vacancy_says_why(east: Database) -> None:
    chairs = {
        code: [line.title for line in roster_of(east, code, "2018-02-28").members if line.role == Role.CHAIR]
        for code in ("pf-ondermijning", "et-omg")
    }
    assert chairs == {"pf-ondermijning": ["Heidema", "Van Hout"], "et-omg": ["Heidema"]}
    (empty,) = roster_of(east, "et-informatievoorziening", "2018-02-28").vacancies
    assert empty.title == "vacant (door vertrek van burgemeester De Vries)"
    assert titles(east, "et-informatievoorziening", "2018-01-31") == ["De Vries"]


def test_t24_a_body_merged_into_another_keeps_its_parent_until_then_and_says_so(east: Database) -> None:
    before = east.read(lambda session: bodies_on(session, day("2018-01-31"), ("et-hennep",)))
    after = east.read(lambda session: bodies_on(session, day("2018-02-01"), ("et-hennep",)))
    (was,), (became,) = before.values(), after.values()
    assert was.alive
    assert not became.alive
    assert became.state_label.startswith("opgegaan per februari 2018")
    assert became.merged_into_id == body(east, "pf-ondermijning")


def test_j1_4_a_phone_number_changed_once_is_changed_in_both_bodies(database: Database) -> None:
    roest = person(database, "Roest")
    do(database, lambda session: set_contact(session, roest, "phone", "035 123 45 67"))
    preview, _ = do(database, lambda session: set_contact(session, roest, "phone", "035 765 43 21"))
    assert preview.lines == ["1 contactgegeven wijzigt; het geldt voor alle 2 lidmaatschappen."]
    card = database.read(lambda session: person_card(session, roest, day("2017-01-31")))
    assert [contact.value for contact in card.contacts] == ["035 765 43 21"]
    assert [(seat.body, seat.span.label) for seat in card.seats] == [
        ("Taskforce Georganiseerde Ondermijnende Criminaliteit", "vanaf 2017"),
        ("Bestuurlijke werkgroep versterking informatiepositie", "vanaf 2017"),
    ]


def test_j1_4_a_married_name_shows_from_its_date_and_the_earlier_one_before(database: Database) -> None:
    metz = person(database, "Metz")
    do(database, lambda session: rename(session, metz, on("2017-06"), {"family_name": "Jansen-de Vries"}))
    assert "Metz" in titles(database, "tf-mmgi", "2017-05-31")
    assert "Jansen-de Vries" in titles(database, "tf-mmgi", "2017-06-01")
    card = database.read(lambda session: person_card(session, metz, day("2018-01-01")))
    assert [name.name.filed for name in card.names] == ["Metz", "Jansen-de Vries"]


def test_j1_4_one_person_with_two_roles_in_one_body(database: Database) -> None:
    assert line_of(database, "tf-vb", "2017-01-31", "Spier").role_label == "secretaris/programmamanager"
    found = line_of(database, "tf-vb", "2017-01-31", "Hertog")
    assert found.membership is not None
    fix = Correction(Membership, found.membership, {"role": "chair", "extra_role": "member"})
    do(database, lambda session: correct(session, fix))
    assert line_of(database, "tf-vb", "2017-01-31", "Hertog").role_label == "voorzitter en lid"


def cell(database: Database, code: str, column: str, as_of: str = "2017-01-31") -> tuple[Cover, int]:
    found = database.read(lambda session: network(session, day(as_of))).coverage
    (row,) = [row for row in found.rows if row.body.code == code]
    names = [found.districts.get(key, key) if isinstance(key, int) else key for key in found.columns]
    wanted = row.cells[names.index(column)]
    return wanted.cover, wanted.members


@pytest.mark.parametrize(
    ("code", "column", "expected"),
    [
        ("tf-goc", "Stad-Utrecht", (Cover.FILLED, 1)),
        ("wg-info", "Stad-Utrecht", (Cover.FILLED, 1)),
        ("tf-vb", "Stad-Utrecht", (Cover.VACANT, 0)),
        ("tf-mmgi", "Stad-Utrecht", (Cover.VACANT, 0)),
        ("tf-pga", "Stad-Utrecht", (Cover.VACANT, 0)),
        ("tf-vb", "Oost-Utrecht", (Cover.FILLED, 2)),
        ("tf-pga", "Oost-Utrecht", (Cover.FILLED, 1)),  # the liaison does not count
        ("tf-pga", "West-Utrecht", (Cover.FILLED, 1)),  # nor does the deputy
        ("tf-mmgi", "bureau", (Cover.FILLED, 2)),
        ("tf-vb", "other", (Cover.NOT_FORESEEN, 0)),
        ("db-rvs-riec", "Flevoland", (Cover.NOT_FORESEEN, 0)),
        ("db-rvs-riec", "West-Utrecht", (Cover.FILLED, 1)),  # the mayor of a municipality in it
    ],
)
def test_j1_8_the_coverage_has_three_states(
    database: Database, code: str, column: str, expected: tuple[Cover, int]
) -> None:
    assert cell(database, code, column) == expected


def test_j1_8_sums_of_rows_and_columns_equal_the_lists(database: Database) -> None:
    found = database.read(lambda session: network(session, day("2017-01-31"), ANNEX))
    for row in found.coverage.rows:
        members = roster_of(database, row.body.code, "2017-01-31").members
        assert row.total.everyone == len(members)
        assert row.total.members == len(
            [line for line in members if line.role not in (Role.DEPUTY, Role.LIAISON)]
        )
    assert sum(total.everyone for total in found.coverage.totals) == 48
    assert sum(row.total.members for row in found.coverage.rows) == sum(
        total.members for total in found.coverage.totals
    )


def test_broken_rules_name_the_district_and_since_when(database: Database) -> None:
    found = database.read(lambda session: broken_on(session, day("2018-06-30")))
    assert [one.sentence for one in found] == [
        f"{name}: een lid uit elk district (Stad-Utrecht) – ten minste 1, nu 0."
        for name in ("Veilige Buurten", "Misdrijven Met Grote Impact", "Persoonsgerichte Aanpak")
    ]

    listed = database.read(lambda session: broken_list(session, day("2018-06-30")))
    assert [(line.broken.body.code, line.since.isoformat()) for line in listed] == [
        ("tf-vb", "2017-01-01"),
        ("tf-mmgi", "2017-01-01"),
        ("tf-pga", "2017-01-01"),
    ]


def test_the_arrows_walk_over_the_days_on_which_something_changed(database: Database) -> None:
    days = [one.isoformat() for one in database.read(lambda s: change_days(s, body_id_of(s, "tf-pga")))]
    assert days == ["2015-01-01", "2017-01-01", "2019-01-01"]


def test_the_history_of_a_body_tells_its_states_events_and_members(database: Database) -> None:
    found = database.read(lambda session: body_history(session, body_id_of(session, "tf-mmgi")))
    texts = [line.text for line in found.lines]
    assert texts[0] == "Beëindigd. Einde van de strategie 2015-2018."
    assert any("volgt de cijfers" in text for text in texts)
    assert "Cnossen wordt lid, namens Oost-Utrecht." in texts
    assert texts[-1] == "Taskforce Misdrijven Met Grote Impact begint."
    assert [track.label for track in found.tracks][:3] == ["Oost-Utrecht 1", "Oost-Utrecht 2", "West-Utrecht"]


def test_a_name_is_written_as_dutch_does() -> None:
    name = Name("Keken", "van", "Erik")
    assert (name.full, name.surname, name.filed) == ("Erik van Keken", "Van Keken", "Keken, Erik van")
    assert replace(name, given_name="", initials="E.A.").full == "E.A. van Keken"
    assert replace(name, given_name="").full == "Van Keken"


def test_every_fact_of_the_rosters_has_its_source(database: Database, east: Database) -> None:
    for each in (database, east):
        for model in (Membership, PersonName):
            lines = each.read(lambda session, m=model: session.scalars(select(m.source)).all())
            assert lines
            assert all(line[:3].isdigit() and line[3] == ":" for line in lines)


def test_names_on_a_day_before_the_first_dated_one_are_the_first(database: Database) -> None:
    roest = person(database, "Roest")
    assert database.read(lambda s: names_on(s, [roest], day("1990-01-01")))[roest].surname == "Roest"


def test_a_new_member_with_an_office_known_already_keeps_one_office(database: Database) -> None:
    roest = person(database, "Roest")
    wanted = Appointment(body(database, "tf-vb"), roest, on("2017-02"), holding=Holding("Burgemeester"))
    do(database, lambda session: appoint(session, wanted))
    card = database.read(lambda session: person_card(session, roest, day("2017-03-01")))
    assert [office.title for office in card.offices] == ["burgemeester"]
    assert membership(database, "tf-vb", "2017-03-01", "Roest")
