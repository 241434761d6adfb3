from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from rvs_desktop.formats import half_up
from rvs_desktop.models.areas import area_by_code, division
from rvs_desktop.models.indicators.published import published
from rvs_desktop.models.indicators.result import Origin, Result
from rvs_desktop.models.indicators.results import Results
from rvs_desktop.models.indicators.tables import FigureKind, Indicator, PublishedFigure
from rvs_desktop.models.indicators.wording import result_words
from rvs_desktop.periods import Period
from tests.indicator_shop import REGION, Shop, year

SHARE = "opheldering_straatroof"
MEMBERS = ("GM0034", "GM0171", "GM0303")


def result(shop: Shop, code: str, period: str, area: str = REGION, variant: str = "") -> Result:
    """The result of an indicator, whatever area it is of."""

    def work(session: object) -> Result:
        place = area_by_code(session, area)  # type: ignore[arg-type]
        when = Period.parse(period)
        extra = [place] if area.startswith("GM") else []
        found = Results(session, REGION, [when], [code, *_weights(shop, code)], extra)  # type: ignore[arg-type]
        return found.result(code, place, when, variant)

    return shop.database.read(work)


def _weights(shop: Shop, code: str) -> Sequence[str]:
    return {SHARE: ["straatroof"]}.get(code, [])


def drop(shop: Shop, code: str, area: str, period: str) -> None:
    """Take a printed figure away, as if the document did not give it."""

    def work(session: object) -> None:
        place = area_by_code(session, area)  # type: ignore[arg-type]
        for one in published(session, [code]):  # type: ignore[arg-type]
            if one.area == place.id and one.period == Period.parse(period) and one.kind is FigureKind.ACTUAL:
                session.delete(session.get_one(PublishedFigure, one.id))  # type: ignore[attr-defined]

    shop.edit(work)


def test_t2_the_rate_of_the_region_is_33_percent_and_never_39_6(shop: Shop) -> None:
    assert result(shop, SHARE, "2016").value == 33
    drop(shop, SHARE, REGION, "2016")
    found = result(shop, SHARE, "2016")
    assert found.origin is Origin.WEIGHTED
    assert found.value is not None
    assert half_up(found.value, 2) == Decimal("33.39")
    assert any("Herleid" in note for note in shop.story(SHARE).footnotes)


def test_j3_2_a_district_without_its_count_makes_the_rate_undeterminable(shop: Shop) -> None:
    drop(shop, SHARE, REGION, "2016")
    drop(shop, "straatroof", "mn-stad-utrecht", "2016")
    found = result(shop, SHARE, "2016")
    assert (found.value, found.status, found.reported, found.expected) == (None, "missing", 4, 5)
    assert result_words(found, "percent", 0) == "niet te bepalen"


def test_j3_2_a_rate_without_counts_is_marked(shop: Shop) -> None:
    assert result(shop, SHARE, "2016", "mn-flevoland").only_rate
    assert any(note.startswith("Alleen percentage") for note in shop.story(SHARE).footnotes)


def burgernet(shop: Shop, successes: list[int | None], actions: list[int | None]) -> None:
    shop.type_all(
        "burgernet_actions", {code: [n] for code, n in zip(MEMBERS, actions, strict=True)}, ["2018-03"]
    )
    rows = {code: [n] for code, n in zip(MEMBERS, successes, strict=True)}
    shop.type_all("burgernet_successes", rows, ["2018-03"])


SUCCESS = "burgernet_succespercentage"


def test_j3_1_no_actions_is_not_applicable_and_no_success_is_nought(shop: Shop) -> None:
    burgernet(shop, [0, 0, None], [0, 5, 8])
    nothing = result(shop, SUCCESS, "2018-03", "GM0034")
    none = result(shop, SUCCESS, "2018-03", "GM0171")
    assert (nothing.status, nothing.value) == ("not_applicable", None)
    assert result_words(nothing, "percent", 1) == "n.v.t."
    assert (none.status, none.value) == ("value", 0)
    assert result_words(none, "percent", 1) == "0,0%"


def test_j3_1_the_regional_rate_uses_only_sums_of_areas_with_both_parts(shop: Shop) -> None:
    burgernet(shop, [2, 3, None], [10, 10, 80])
    found = result(shop, SUCCESS, "2018-03")
    assert (found.numerator, found.denominator) == (5, 20)
    assert found.value == 25
    assert (found.reported, found.expected) == (2, 39)


def test_j3_1_a_missing_numerator_is_no_nought(shop: Shop) -> None:
    burgernet(shop, [None, 1, 1], [7, 10, 10])
    found = result(shop, SUCCESS, "2018-03", "GM0034")
    assert found.value is None
    assert found.status == "missing"


def test_j3_2_a_complete_region_and_an_incomplete_one_give_the_same_kind_of_rate(sample_shop: Shop) -> None:
    found = result(sample_shop, SUCCESS, "2020-03")
    areas = sample_shop.database.read(lambda session: division(session, REGION))
    parts = [result(sample_shop, SUCCESS, "2020-03", home.code) for home in areas.districts]
    assert sum(part.numerator or 0 for part in parts) == found.numerator
    assert sum(part.denominator or 0 for part in parts) == found.denominator
    assert found.value == Fraction(100 * (found.numerator or 0), found.denominator or 1)


def test_j3_7_per_thousand_uses_the_inhabitants_of_that_very_year(shop: Shop) -> None:
    for period in ("2014", "2020", "2019"):
        shop.type("recorded_crimes", "GM0034", period, 9_000)
    then = result(shop, "crimes_per_1000", "2014", "GM0034")
    now = result(shop, "crimes_per_1000", "2020", "GM0034")
    assert (then.denominator, now.denominator) == (196_010, 212_408)
    assert then.value == Fraction(9_000_000, 196_010)
    assert (
        result(shop, "crimes_per_1000", "2019", "GM0034").value is None
    )  # no count of that year, no other instead


def test_j3_7_a_region_without_all_its_inhabitants_has_no_rate_per_thousand(shop: Shop) -> None:
    shop.type("recorded_crimes", "GM0034", "2020", 9_000)
    assert result(shop, "crimes_per_1000", "2020").value is None


def test_t8_a_late_amount_belongs_to_its_own_year_and_is_never_added(shop: Shop) -> None:
    story = shop.story("afpakken_waardebeslag")
    amounts = {point.period.year: point.result.value for point in story.points}
    assert amounts == {2015: 12_036_000, 2016: 16_390_666}
    late = {
        one.period.year: one.value for one in story.aside if one.kind is FigureKind.LATE_RESULT and one.period
    }
    assert late == {2014: 2_376_791, 2015: 1_123_523}
    assert any("na-ijl" in note for note in story.footnotes)


def test_t29_a_scaled_figure_is_the_same_amount(shop: Shop) -> None:
    figures = shop.database.read(lambda session: published(session, ["afpakken_waardebeslag"]))
    scaled = {(one.printed, one.value, one.scale) for one in figures if one.scale > 1}
    assert ("16.391", Decimal(16_391_000), 1000) in scaled
    assert result(shop, "afpakken_waardebeslag", "2016").value == 16_390_666  # the exact one counts


def test_t19_what_the_source_says_beside_the_number_stays_with_it(shop: Shop) -> None:
    words = {
        code: result_words(result(shop, code, number), "count", 0)
        for code, number in (
            ("pga_plannen_lopend", "2020"),
            ("integrale_casussen_lopend", "2020"),
            ("pga_reglement_gemeenten", "2016"),
            ("weerbaarheidsscan_gemeenten", "2020"),
        )
    }
    assert words == {
        "pga_plannen_lopend": "meer dan 800",
        "integrale_casussen_lopend": "ca. 100",
        "pga_reglement_gemeenten": "ca. 15 van 39",
        "weerbaarheidsscan_gemeenten": "38 van 39",
    }


def test_t12_another_denominator_is_another_line(shop: Shop) -> None:
    story = shop.story("burgernet_deelnemerspercentage")
    assert {p.period.year: p.result.value for p in story.points if p.result.value is not None} == {
        2016: Decimal("9.2")
    }
    (adults,) = story.variants
    assert adults.name == "volwassen inwoners"
    assert [p.period.year for p in adults.points if p.result.value is not None] == [2020]


def test_t11_a_part_of_a_year_keeps_its_last_day(shop: Shop) -> None:
    found = result(shop, SUCCESS, "2020")
    assert (found.value, found.partial_until) == (Decimal("14.4"), date(2020, 11, 30))
    assert not found.complete


def test_a_composed_figure_needs_all_its_parts(shop: Shop) -> None:
    found = result(shop, "veelvoorkomende_criminaliteit", "2016")
    assert (found.value, found.origin) == (34_991, Origin.COMPOSED)
    assert (
        result(shop, "geweld_samengesteld", "2016").value is None
    )  # four of its six parts are not kept here


def test_districts_that_deliver_themselves_make_the_region(shop: Shop) -> None:
    for place, code in enumerate(("mn-flevoland", "mn-stad-utrecht")):
        shop.type("integrated_cases_completed", code, "2020-Q1", 3 + place)
    found = result(shop, "integrated_cases_completed", "2020-Q1")
    assert (found.value, found.reported, found.expected) == (7, 2, 5)
    own = result(shop, "integrated_cases_completed", "2020-Q1", "mn-flevoland")
    assert (own.value, own.origin) == (3, Origin.DELIVERED)
    assert own.rows[0][0] == "observation"


def test_what_deliveries_make_of_a_printed_figure_stands_beside_it(shop: Shop) -> None:
    shop.type("burglaries", REGION, "2016", 7_820)
    point = next(each for each in shop.story("woninginbraken").points if each.period == year(2016))
    assert point.result.value == 7_813
    assert point.other is not None
    assert point.other.value == 7_820


def test_results_of_unknown_things_are_missing_and_no_nought(shop: Shop) -> None:
    found = result(shop, "mensenhandel", "2015")
    assert (found.value, found.status, found.origin) == (None, "missing", Origin.NONE)


def test_a_passport_is_of_each_measure_once(shop: Shop) -> None:
    def work(session: object) -> list[int | None]:
        return [row.measure_id for row in session.query(Indicator)]  # type: ignore[attr-defined]

    ids = [each for each in shop.database.read(work) if each is not None]
    assert len(set(ids)) == len(ids) == 35
