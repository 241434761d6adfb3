"""From which day a verb can be seen, so that who looks at another day can be led there."""

from __future__ import annotations

import pytest

from rvs_desktop.models.roster.corrections import Correction, correct, correct_member, split
from rvs_desktop.models.roster.effects import shows_from
from rvs_desktop.models.roster.leaving import Ending, Replacement, end, replace_member
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.persons import Name
from rvs_desktop.models.roster.seats import Appointment, appoint
from rvs_desktop.models.roster.steps import NewPerson
from rvs_desktop.store.database import Database
from tests.rosters import body, day, line_of, membership, on, refusal

JANUARY = day("2017-01-31")


@pytest.mark.parametrize(
    ("last_day", "shown"),
    [("2017-01-30", None), ("2017-01-31", "2017-02-01"), ("2018", "2019-01-01"), ("2017-03", "2017-04-01")],
)
def test_an_ending_shows_from_the_day_after_the_last(
    database: Database, last_day: str, shown: str | None
) -> None:
    held = membership(database, "tf-pga", "2017-01-31", "Smit")
    preview = database.read(lambda session: end(session, Ending(held, on(last_day))))
    assert shows_from(preview, JANUARY) == (day(shown) if shown else None)


@pytest.mark.parametrize(
    ("begins", "ends", "shown"),
    [
        ("2017", None, None),
        ("2018-03", None, "2018-03-01"),
        ("2017-01-01", "2017-01-15", None),
    ],
)
def test_an_appointment_shows_from_its_first_day_and_its_seat_when_it_is_over(
    database: Database, begins: str, ends: str | None, shown: str | None
) -> None:
    wanted = Appointment(
        body(database, "tf-pga"), NewPerson(Name("Nieuwkoop")), on(begins), on(ends) if ends else None
    )
    preview = database.read(lambda session: appoint(session, wanted))
    assert shows_from(preview, JANUARY) == (day(shown) if shown else None)


def test_a_succession_and_a_change_show_from_their_first_day_and_a_correction_on_all_days(
    database: Database,
) -> None:
    held = membership(database, "tf-pga", "2017-01-31", "Smit")
    wanted = Replacement(held, NewPerson(Name("Nieuwkoop")), on("2018-06-01"))
    preview = database.read(lambda session: replace_member(session, wanted))
    assert shows_from(preview, JANUARY) == day("2018-06-01")
    preview = database.read(lambda session: split(session, held, on("2018"), {"portfolio": "zorg"}))
    assert shows_from(preview, JANUARY) == day("2018-01-01")
    corrected = Correction(Membership, held, {"valid_from": on("2018")})
    preview = database.read(lambda session: correct(session, corrected))
    assert shows_from(preview, JANUARY) is None


def test_an_ex_officio_seat_cannot_keep_a_term(database: Database) -> None:
    held = membership(database, "tf-pga", "2017-01-31", "Smit")
    said = refusal(database, lambda s: correct_member(s, held, {}, {"ex_officio": True}))
    assert said == "Een ambtshalve zetel kent geen termijn; hier staat 2018. Maak de termijn leeg."
    preview = database.read(
        lambda session: correct_member(session, held, {"term_until": None}, {"ex_officio": True})
    )
    assert preview.lines == [
        "1 lidmaatschap wordt gecorrigeerd; dat geldt voor alle peildata.",
        "1 zetel wordt gecorrigeerd; dat geldt voor alle peildata.",
    ]
    assert not line_of(database, "tf-pga", "2017-01-31", "Smit").ex_officio
