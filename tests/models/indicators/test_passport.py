from __future__ import annotations

import pytest

from rvs_desktop.errors import UserError
from rvs_desktop.models.indicators.own import NewMeasure, PassportText, define_measure
from rvs_desktop.models.indicators.passport import (
    change_passport,
    end_indicator,
    footnote,
    passport,
    passports,
)
from rvs_desktop.models.indicators.restarts import note_break
from rvs_desktop.models.indicators.tables import Indicator
from tests.indicator_shop import Shop, year


def test_j3_8_a_passport_says_everything_there_is_to_know(shop: Shop) -> None:
    about = shop.about("criminaliteit_totaal")
    assert about.definition.startswith("Geregistreerde misdrijven")
    assert about.formula == "Som van de districten"
    assert (about.unit_words, about.direction_words) == ("aantal", "lager is beter")
    assert about.source.startswith("000:612")
    assert about.owner == "Taskforce Veilige Buurten"
    assert about.first_period == "2015"
    assert [(each.from_period, each.source) for each in about.breaks] == [(year(2015), "000:636-638")]
    assert about.missing() == ()


def test_j3_8_what_a_passport_lacks_is_named(shop: Shop) -> None:
    assert shop.about("mensenhandel").missing() == ("formule",)


def test_j3_8_a_footnote_is_made_from_it(shop: Shop) -> None:
    text = footnote(shop.about("criminaliteit_totaal"))
    assert text.startswith("Criminaliteit totaal (misdrijven): geregistreerde misdrijven;")
    assert "Berekening: som van de districten." in text
    assert "Vanaf 2015 anders geteld: landelijke wijziging" in text
    assert "Eenheid: aantal; lager is beter." in text
    assert ".." not in text
    assert "!" not in text


def test_j3_8_every_passport_makes_a_footnote_of_whole_sentences(shop: Shop, east_shop: Shop) -> None:
    for each in (shop, east_shop):
        for about in each.database.read(passports).values():
            text = footnote(about)
            assert text.endswith(".")
            assert ".." not in text, text
            assert "  " not in text


def test_j3_8_two_definitions_with_one_name_stay_two(shop: Shop) -> None:
    said = PassportText("Proef", "Zaken van mensenhandel zoals het OM ze telt.")
    shop.edit(lambda session: define_measure(session, NewMeasure("Mensenhandel (zaken)", said)))
    first, second = shop.about("mensenhandel"), shop.about("eigen_mensenhandel_zaken")
    assert first.namesakes == (second.code,)
    assert second.namesakes == (first.code,)
    assert first.definition != second.definition
    assert "Er is nog een cijfer met deze naam" in footnote(second)


def test_j3_8_an_ended_indicator_keeps_its_figures_and_says_why(shop: Shop) -> None:
    shop.edit(
        lambda session: end_indicator(session, "mensenhandel", year(2020), "Landelijk niet meer geteld.")
    )
    about = shop.about("mensenhandel")
    assert about.ended
    assert footnote(about).endswith("Niet meer bijgehouden na 2020: landelijk niet meer geteld.")
    last = shop.story("mensenhandel").last
    assert last is not None
    assert last.result.value == 11
    with pytest.raises(UserError, match="reden"):
        shop.edit(lambda session: end_indicator(session, "mensenhandel", year(2020), ""))


def test_j3_8_a_passport_can_be_completed_and_undone(shop: Shop) -> None:
    shop.edit(
        lambda session: change_passport(session, "mensenhandel", formula="Telling van zaken", owner="OM")
    )
    assert shop.about("mensenhandel").missing() == ()
    shop.database.undo()
    assert shop.about("mensenhandel").missing() == ("formule",)
    with pytest.raises(UserError, match="naam"):
        shop.edit(lambda session: change_passport(session, "mensenhandel", name=" "))
    with pytest.raises(UserError, match="periode"):
        shop.edit(lambda session: change_passport(session, "mensenhandel", first_period="vorig jaar"))
    with pytest.raises(ValueError, match="not a user's"):
        shop.edit(lambda session: change_passport(session, "mensenhandel", unit="euro"))


def test_t7_a_break_that_a_user_notes_stands_in_the_passport_and_stops_the_change(shop: Shop) -> None:
    shop.edit(lambda session: note_break(session, passport(session, "autokraak"), year(2016), "Andere code."))
    story = shop.story("autokraak")
    assert [each.reason for each in story.breaks] == ["Andere code."]
    point = next(each for each in story.points if each.period == year(2016))
    assert point.change.amount is None
    with pytest.raises(UserError, match="al een trendbreuk"):
        shop.edit(
            lambda session: note_break(session, passport(session, "autokraak"), year(2016), "Nog eens.")
        )


def test_j3_8_the_code_of_a_measure_or_rate_leads_to_its_indicator(shop: Shop) -> None:
    assert shop.about("burglaries").code == "woninginbraken"
    assert shop.about("burgernet_success_rate").code == "burgernet_succespercentage"
    with pytest.raises(UserError, match="bestaat_niet"):
        shop.about("bestaat_niet")


def test_j3_8_whoever_counts_persons_says_so(shop: Shop) -> None:
    known = shop.database.read(passports)
    assert {code for code, about in known.items() if about.persons} >= {
        "pga_plannen_lopend",
        "pga_local_plans",
        "meldingen_verward_gedrag",
    }
    assert not known["woninginbraken"].persons


def test_the_database_itself_refuses_half_a_quotient(shop: Shop) -> None:
    def work(session: object) -> None:
        row = session.query(Indicator).filter_by(code="verdachtenratio").one()  # type: ignore[attr-defined]
        row.denominator_id = None

    with pytest.raises(Exception, match="ck_indicator_parts"):
        shop.edit(work)
