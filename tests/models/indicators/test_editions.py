"""What earlier publications said beside what is said now, with the reason where the two differ."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from rvs_desktop.models.areas import area_by_code
from rvs_desktop.models.figures import measures
from rvs_desktop.models.indicators.editions import Correction, Edition, FixedPeriod, editions
from rvs_desktop.models.indicators.passport import passport
from rvs_desktop.models.indicators.published import NewPublished, choose_published, published, take_over
from rvs_desktop.models.indicators.story import indicator_story
from rvs_desktop.periods import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from rvs_desktop.store.database import Database

REGION = "midden-nederland"


def told(database: Database, code: str, fixed: Sequence[FixedPeriod] = ()) -> tuple[Edition, ...]:
    return database.read(lambda s: editions(s, indicator_story(s, code, REGION), fixed))


def of(found: Sequence[Edition], period: str, said: str) -> Edition:
    return next(one for one in found if one.period.key == period and one.said == said)


def test_t1_two_sources_that_disagree_say_so_until_one_is_chosen(sample_database: Database) -> None:
    one = of(told(sample_database, "csv_aangepakt"), "2016", "66")
    assert (one.now, one.differs) == ("68", True)
    assert "kies bij Bronnen" in one.reasons[0]

    def choose(session: Session) -> None:
        figures = [p for p in published(session, ["csv_aangepakt"]) if p.period and p.period.year == 2016]
        right = next(p for p in figures if p.value == 68)
        choose_published(session, right.key, right.id, "De tabel is nagerekend.")

    sample_database.edit("Gekozen", choose)
    one = of(told(sample_database, "csv_aangepakt"), "2016", "66")
    assert "De tabel is nagerekend." in one.reasons[0]


def test_j3_9_a_rounded_amount_is_no_difference(sample_database: Database) -> None:
    found = told(sample_database, "afpakken_waardebeslag")
    one = next(one for one in found if one.said.endswith("16.391.000"))
    assert one.differs is False
    assert one.reasons == ("Gelijk na afronding.",)


def test_t8_a_late_amount_is_shown_apart_and_never_added(sample_database: Database) -> None:
    found = told(sample_database, "afpakken_waardebeslag")
    late = next(one for one in found if one.said.endswith("1.123.523"))
    assert late.differs is None
    assert "Na-ijl" in late.reasons[0]
    assert late.now.endswith("12.036.000")


def test_t11_a_part_of_a_year_says_until_when_it_counted(sample_database: Database) -> None:
    one = of(told(sample_database, "burgernet_succespercentage"), "2020", "14,4%")
    assert "Toen geteld t/m 30-11-2020." in one.reasons


def test_t12_another_denominator_is_not_compared(sample_database: Database) -> None:
    found = told(sample_database, "burgernet_deelnemerspercentage")
    one = next(one for one in found if one.said == "meer dan 12%")
    assert one.differs is None
    assert one.reasons == ("Anders geteld: volwassen inwoners.",)


def test_a_printed_change_is_held_against_the_figures_of_now(sample_database: Database) -> None:
    one = of(told(sample_database, "criminaliteit_totaal"), "2016", "−3% t.o.v. 2015")
    assert one.differs is False

    def take(session: Session) -> None:
        about, area = passport(session, "criminaliteit_totaal"), area_by_code(session, REGION)
        new = NewPublished(Decimal(99000), Period.parse("2016"), "Jaarverslag 2017, bladzijde 4")
        figure = take_over(session, about, area, new)
        key = next(p.key for p in published(session, [about.code]) if p.id == figure)
        choose_published(session, key, figure, "Later gecorrigeerd.")

    sample_database.edit("Overgenomen", take)
    found = told(sample_database, "criminaliteit_totaal")
    changed = of(found, "2016", "−3% t.o.v. 2015")
    assert changed.differs is True
    assert "andere verandering" in changed.reasons[0]
    earlier = of(found, "2016", "103.579")
    assert (earlier.now, earlier.differs) == ("99.000", True)
    assert "Later gecorrigeerd." in " ".join(earlier.reasons)


def test_j8_4_a_fixed_period_says_what_was_corrected_or_came_later(sample_database: Database) -> None:
    def ids(session: Session) -> tuple[int, int, int]:
        measure = measures(session, ("burgernet_actions",))["burgernet_actions"].id
        return measure, area_by_code(session, "GM0308").id, area_by_code(session, "GM0034").id

    measure, baarn, almere = sample_database.read(ids)
    period = Period.parse("2020-05")
    now = next(
        one.now
        for one in told(sample_database, "burgernet_acties", [FixedPeriod(period, date(2021, 2, 3), ())])
        if one.key.startswith("fixed:")
    )
    corrections = (
        Correction(measure, baarn, period, 1, 3),
        Correction(measure, almere, period, None, 5),
        Correction(measure + 1, almere, period, 1, 900),
    )
    found = told(sample_database, "burgernet_acties", [FixedPeriod(period, date(2021, 2, 3), corrections)])
    one = next(one for one in found if one.key.startswith("fixed:"))
    assert one.who == "Vastgesteld op 3-2-2021"
    assert one.now == now
    assert int(one.said.replace(".", "")) == int(now.replace(".", "")) - 7
    assert one.differs is True
    said = " ".join(one.reasons)
    assert "Baarn" in said
    assert "1 → 3" in said
    assert "pas na het vaststellen geleverd" in said
    assert "Weesp naar Amsterdam" in said
    assert "900" not in said


def test_a_fixed_period_that_did_not_change_is_the_same(sample_database: Database) -> None:
    fixed = [FixedPeriod(Period.parse("2020-05"), date(2025, 2, 3), ())]
    one = next(
        one for one in told(sample_database, "burgernet_acties", fixed) if one.key.startswith("fixed:")
    )
    assert (one.said, one.differs, one.reasons) == (one.now, False, ("Gelijk.",))
