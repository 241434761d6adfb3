from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.models.indicators.comparing import (
    Change,
    ChangeKind,
    change_sentence,
    change_words,
    compare,
    implied_base,
    per_thousand,
)
from rvs_desktop.models.indicators.passport import Break, Passport
from rvs_desktop.models.indicators.result import Result
from rvs_desktop.periods import Period
from tests.indicator_shop import Shop, year


def about(unit: str = "count", good: str = "down", breaks: Sequence[Break] = ()) -> Passport:
    return Passport(
        id=1, code="proef", name="Straatroof", theme="", definition="", formula="", unit=unit, unit_text="",
        good=good, decimals=0, aggregation="sum", level="region", source="", owner="", first_period="",
        last_period="", ended_because="", note="", components=(), answers="", parent="", weight="", numerator="",
        denominator="", beside="", measure="", rate="", persons=False, own=False, breaks=tuple(breaks),
    )  # fmt: skip


def change(new: str | Result, old: str | Result, of: Passport | None = None) -> Change:
    results = [each if isinstance(each, Result) else Result(Decimal(each)) for each in (new, old)]
    return compare(of or about(), results[0], year(2016), results[1], year(2015))


def test_j3_7_a_count_changes_in_percent_and_says_since_when() -> None:
    found = change("360", "430")
    assert change_words(found) == "−16%"
    assert change_words(found, base=True) == "−16% t.o.v. 2015"
    assert change_sentence(about(), found) == "Straatroof is met 16% gedaald ten opzichte van 2015."
    assert found.better


@pytest.mark.parametrize("unit", ["percent", "points"])
def test_t11_a_percentage_changes_in_percentage_points(unit: str) -> None:
    found = change("14.4", "11.6", about(unit, "up"))
    assert found.kind is ChangeKind.POINTS
    assert change_words(found) == "+2,8 pp"
    assert change_sentence(about(unit, "up"), found) == (
        "Straatroof is met 2,8 procentpunt gestegen ten opzichte van 2015."
    )
    whole = change("8", "7", about(unit, "up"))
    assert "1 procentpunt gestegen" in change_sentence(about(unit, "up"), whole)


@given(
    st.sampled_from(["count", "percent", "euro", "fte", "points"]), st.integers(0, 500), st.integers(0, 500)
)
def test_j3_7_no_sentence_mixes_percent_and_percentage_point(unit: str, new: int, old: int) -> None:
    of = about(unit)
    found = change(str(new), str(old), of)
    text = change_sentence(of, found) + change_words(found)
    if unit in ("percent", "points"):
        assert "%" not in text.replace("0,5%", "")
    else:
        assert "procentpunt" not in text
        assert " pp" not in text
    assert "2015" in change_sentence(of, found)


def test_j3_7_a_base_of_nought_has_no_percentage() -> None:
    found = change("4", "0")
    assert found.kind is ChangeKind.NONE
    assert change_words(found) == "n.v.t."
    assert "n.v.t." in change_sentence(about(), found)


@pytest.mark.parametrize(("old", "kind"), [("9", ChangeKind.NUMBERS), ("10", ChangeKind.PERCENT)])
def test_j3_7_a_base_below_ten_shows_numbers(old: str, kind: ChangeKind) -> None:
    found = change("26", old)
    assert found.kind is kind
    if kind is ChangeKind.NUMBERS:
        assert change_words(found) == "+17"
        assert (
            change_sentence(about(), found) == "Straatroof is gestegen van 9 naar 26 ten opzichte van 2015."
        )


@pytest.mark.parametrize(("new", "old"), [("430", "430"), ("4", "4")])
def test_no_change_is_said_to_be_none(new: str, old: str) -> None:
    assert "gelijk gebleven ten opzichte van 2015" in change_sentence(about(), change(new, old))


def test_a_change_that_rounds_to_nought_is_not_called_0_percent() -> None:
    assert change_sentence(about(), change("10001", "10000")) == (
        "Straatroof is vrijwel gelijk gebleven (minder dan 0,5%) ten opzichte van 2015."
    )


def test_t7_no_change_is_computed_across_a_break_and_the_reason_is_said() -> None:
    of = about(breaks=[Break(year(2016), "Landelijk anders geregistreerd.")])
    found = change("360", "430", of)
    assert found.amount is None
    assert change_words(found) == "n.v.t."
    assert "anders geteld" in found.reason
    elsewhere = about(breaks=[Break(year(2016), "Fusie.", area="GM1961")])
    assert change("360", "430", elsewhere).amount is not None


def test_t7_the_published_series_of_crimes_breaks_in_2015(shop: Shop) -> None:
    story = shop.story("criminaliteit_totaal")
    assert [each.from_period for each in story.breaks] == [year(2015)]
    assert shop.about("verdachtenratio").breaks == shop.about("criminaliteit_totaal").breaks
    last = next(point for point in story.points if point.period == year(2016))
    assert change_words(last.change) == "−3%"


def test_t12_figures_with_other_denominators_are_not_compared() -> None:
    new = Result(Decimal(12), variant="volwassen inwoners")
    found = change(new, "9.2", about("percent"))
    assert found.amount is None
    assert "noemer" in found.reason


def test_t20_a_printed_change_keeps_its_own_base(shop: Shop) -> None:
    story = shop.story("cybercrime_geregistreerd")
    last = story.last
    assert last is not None
    assert (last.result.value, change_words(last.change, base=True)) == (1390, "+136% t.o.v. 2019")
    assert last.change.printed
    assert "136% gestegen ten opzichte van 2019" in story.sentence
    robbery = shop.story("straatroof")
    since = {one.base.year for one in robbery.aside if one.kind == "change" and one.base is not None}
    assert since == {2011, 2015}


def test_j2_11_a_comparison_with_part_of_a_year_warns() -> None:
    part = Result(Decimal(2073), partial_until=date(2020, 11, 30))
    found = compare(about(), part, year(2020), Result(Decimal(2190)), year(2019))
    assert change_words(found) == "−5%"
    assert found.warnings == ("2020 telt t/m 30-11-2020, dus niet de hele periode.",)
    assert found.warnings[0] in change_sentence(about(), found)


def test_j2_11_a_comparison_with_missing_reports_warns() -> None:
    few = Result(Decimal(800), reported=37, expected=39)
    assert "37 van 39 gebieden" in change(few, "812").warnings[0]
    assert "ca." in change(Result(Decimal(100), qualifier="circa"), "90").warnings[0]


def test_implied_bases_and_rates_per_thousand() -> None:
    assert round(implied_base(Decimal(12294), Decimal(21)) or 0) == 10160
    assert implied_base(Decimal(5), Decimal(-100)) is None
    assert per_thousand(9, 3000) == Fraction(3)
    assert per_thousand(9, None) is None
    assert per_thousand(9, 0) is None


def test_a_missing_base_is_named() -> None:
    found = compare(
        about(), Result(Decimal(3)), Period.parse("2016-Q2"), Result(None, "missing"), Period.parse("2016-Q1")
    )
    assert found.reason == "Het cijfer van Q1 2016 ontbreekt."
    assert change_words(found) == ""
