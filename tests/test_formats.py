from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.errors import UserError
from rvs_desktop.formats import (
    FormatError,
    format_cents,
    format_count,
    format_date,
    format_date_long,
    format_date_range,
    format_decimal,
    format_euros,
    format_moment,
    format_percent,
    format_points,
    format_units,
    format_years,
    half_up,
    parse_cents,
    parse_count,
    parse_date,
    parse_decimal,
    parse_units,
)


@pytest.mark.parametrize(
    ("value", "places", "expected"),
    [
        ("0.5", 0, "1"),
        ("1.5", 0, "2"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("-0.4", 0, "0"),
        ("2.675", 2, "2.68"),
        ("1.005", 2, "1.01"),
        ("7.25", 1, "7.3"),
    ],
)
def test_a_half_rounds_up_away_from_zero(value: str, places: int, expected: str) -> None:
    assert half_up(Decimal(value), places) == Decimal(expected)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (7, "7"), (1413, "1.413"), (1413000, "1.413.000"), (-3, "−3"), (-1413, "−1.413")],
)
def test_counts_have_points_and_a_real_minus(value: int, text: str) -> None:
    assert format_count(value) == text


def test_a_signed_count_shows_its_direction() -> None:
    assert [format_count(value, sign=True) for value in (12, 0, -12)] == ["+12", "0", "−12"]


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        ("1250.5", 1, "1.250,5"),
        ("0.04", 2, "0,04"),
        ("-0.04", 1, "0,0"),
        ("21.55", 1, "21,6"),
        ("3", 2, "3,00"),
    ],
)
def test_decimals_have_a_comma(value: str, places: int, text: str) -> None:
    assert format_decimal(Decimal(value), places) == text


def test_stored_units_show_all_their_decimals() -> None:
    assert format_units(12505, 1) == "1.250,5"
    assert format_units(1413, 0) == "1.413"


@pytest.mark.parametrize(
    ("numerator", "denominator", "text"),
    [
        (298, 2073, "14,4%"),
        (1, 8, "12,5%"),
        (1, 3, "33,3%"),
        (0, 12, "0,0%"),
        (12, 12, "100,0%"),
        (1, 2000, "0,1%"),
        (0, 0, "n.v.t."),
    ],
)
def test_percentages_are_rounded_once_from_integers(numerator: int, denominator: int, text: str) -> None:
    assert format_percent(numerator, denominator) == text


def test_percentages_do_not_pass_through_a_float() -> None:
    """0.15 as a float lies below 0.15; the exact part is a half and rounds up."""
    assert format_percent(15, 10_000) == "0,2%"
    assert format_percent(10**17 + 1, 2 * 10**17, 15) == "50,000000000000001%"


def test_t11_points_are_not_percents() -> None:
    assert format_points(Decimal("14.4") - Decimal("11.6")) == "+2,8 procentpunt"
    assert format_points(Fraction(-1, 3), short=True) == "−0,3 pp"
    assert format_points(0) == "0,0 procentpunt"


def test_t3_cents_and_whole_euros() -> None:
    assert format_cents(7510736) == "€\u202f75.107,36"
    assert format_euros(2 * 7510736) == "150.215"
    assert format_euros(-150, symbol=True) == "€\u202f−2"
    assert format_cents(-5) == "€\u202f−0,05"


def test_dates_are_written_the_dutch_way() -> None:
    day = date(2020, 12, 1)
    assert format_date(day) == "1-12-2020"
    assert format_date_long(day) == "1 december 2020"
    assert format_moment(datetime(2020, 12, 1, 9, 5)) == "1-12-2020 09:05"  # noqa: DTZ001 - local time is the case
    assert format_date_range(date(2015, 1, 1), date(2015, 12, 31)) == "1-1-2015 t/m 31-12-2015"
    assert format_years(2019, 2020) == "2019–2020"
    assert format_years(2019, 2019) == "2019"


def test_a_moment_with_a_time_zone_is_shown_in_local_time() -> None:
    moment = datetime(2020, 12, 1, 12, 0, tzinfo=UTC)
    assert format_moment(moment) == f"1-12-2020 {moment.astimezone():%H:%M}"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", "0"),
        ("1250", "1250"),
        ("1.413", "1413"),
        ("1 413", "1413"),
        ("1\u00a0413", "1413"),
        ("1\u202f413", "1413"),
        (" 1.413.000 ", "1413000"),
        ("1250,5", "1250.5"),
        ("1.250,50", "1250.5"),
        ("0,125", "0.125"),
        ("12,1250", "12.125"),
        ("€ 1.250,-", "1250"),
        ("€ 1.250,--", "1250"),
        ("€1.250,00", "1250"),
        ("1.250 euro", "1250"),
        ("EUR 12,50", "12.5"),
        ("€ −3,50", "-3.5"),
        ("-€ 3,50", "-3.5"),
        ("(3)", "-3"),
        ("(€ 3)", "-3"),
        ("−3", "-3"),
        ("–3", "-3"),
        ("-0", "0"),
        ("+3", "3"),
        ("7%", "7"),
        ("7,5 %", "7.5"),
        ("007", "7"),
    ],
)
def test_dutch_numbers_are_read(text: str, value: str) -> None:
    assert parse_decimal(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("1.2", "Typ 1,2 met een komma of 12 zonder punt."),
        ("1250.5", "Typ 1250,5 met een komma of 12505 zonder punt."),
        ("0.5", "Typ 0,5 met een komma."),
        ("0.125", "Typ 0,125 met een komma."),
        ("1.2345", "Typ 1,2345 met een komma of 12345 zonder punt."),
        ("1,250.5", "Typ 1250,5 als u dat bedoelt."),
        ("1,250,000", "Typ 1250000 als u dat bedoelt."),
        ("1,250", "Typ 1250 of 1,25."),
        ("1,000", "Typ 1000 of 1."),
    ],
)
def test_text_that_can_be_two_numbers_is_never_guessed(text: str, hint: str) -> None:
    for read in (parse_decimal, parse_count):
        with pytest.raises(FormatError) as caught:
            read(text)
        assert caught.value.message == f"{text} is niet eenduidig."
        assert caught.value.hint == hint


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "–",
        "n.v.t.",
        "ca. 10",
        "abc",
        "1e5",
        "1.25,5",
        "1..250",
        "1,2,3",
        "12 34",
        "0.123.456",
        "(3",
        "3)",
        "(-3)",
        "--3",
        "-€ -3",
        "3-",
        "١٢",
        "１２",
        "½",
        "²",
        "0x10",
        "NaN",
        "inf",
        "1_000",
        "€",
        "%",
        "=1+1",
        "1" * 5000,
    ],
)
def test_what_is_no_number_is_refused_with_a_short_sentence(text: str) -> None:
    for read in (parse_decimal, parse_count, parse_cents):
        with pytest.raises(FormatError) as caught:
            read(text)
        assert caught.value.hint.startswith("Typ ")
        assert len(str(caught.value)) < 160


def test_a_count_is_whole_and_has_no_unit() -> None:
    assert parse_count("1.413,0") == 1413
    with pytest.raises(FormatError, match=r"18,5 is geen heel getal\. Typ 18 of 19\."):
        parse_count("18,5")
    with pytest.raises(FormatError, match=r"Typ −19 of −18\."):
        parse_count("-18,5")
    for text in ("7%", "€ 7", "7,-"):
        with pytest.raises(FormatError, match="eenheid"):
            parse_count(text)


def test_amounts_and_units_keep_no_more_decimals_than_stored() -> None:
    assert parse_cents("€ 75.107,36") == 7510736
    assert parse_cents("1.250,-") == 125000
    assert parse_units("21,5", 1) == 215
    assert parse_units("21", 0) == 21
    for text in ("0,045", "7%", "€ 7%"):
        with pytest.raises(FormatError):
            parse_cents(text)
    with pytest.raises(FormatError, match="hoogstens 1 cijfers achter de komma"):
        parse_units("21,55", 1)


def test_numbers_beyond_any_count_are_refused() -> None:
    with pytest.raises(FormatError, match="te groot"):
        parse_count("1000000000000000")


@pytest.mark.parametrize(
    "text",
    [
        "1-12-2020",
        "01-12-2020",
        "1-12-20",
        "1/12/2020",
        "1.12.2020",
        "1 dec 2020",
        "1 dec. 2020",
        "1 december 2020",
        "1-dec-20",
        "1 DECEMBER 2020",
        "2020-12-01",
        " 1\u00a0december 2020 ",
    ],
)
def test_dutch_dates_are_read_day_first(text: str) -> None:
    assert parse_date(text) == date(2020, 12, 1)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("31-11-2020", "31-11-2020 bestaat niet: november heeft 30 dagen. Typ een dag van 1 tot en met 30."),
        ("29-2-2019", "29-2-2019 bestaat niet: februari heeft 28 dagen. Typ een dag van 1 tot en met 28."),
        (
            "12/31/2020",
            "12/31/2020 is geen datum: 31 is geen maand. Typ eerst de dag en dan de maand, als 1-12-2020.",
        ),
        (
            "1 foo 2020",
            "1 foo 2020 is geen datum: foo is geen maand. Typ eerst de dag en dan de maand, als 1-12-2020.",
        ),
        ("1-12-98", "1-12-98 is niet eenduidig. Typ het jaar met vier cijfers, als 1-12-1998."),
        ("1-12-0020", "1-12-0020: het jaar 20 kan niet kloppen. Typ een jaar van 1900 tot en met 2099."),
        ("1-12", "1-12 is geen datum. Typ een datum als 1-12-2020."),
        ("20201201", "20201201 is geen datum. Typ een datum als 1-12-2020."),
        ("dec 2020", "dec 2020 is geen datum. Typ een datum als 1-12-2020."),
        ("", "Er staat geen datum. Typ een datum als 1-12-2020."),
    ],
)
def test_dates_that_do_not_exist_are_refused_in_plain_dutch(text: str, sentence: str) -> None:
    with pytest.raises(FormatError) as caught:
        parse_date(text)
    assert str(caught.value) == sentence


def test_a_refusal_is_calm_trouble_not_a_bug() -> None:
    assert issubclass(FormatError, UserError)


@given(st.integers(-(10**15) + 1, 10**15 - 1))
def test_what_is_written_as_a_count_reads_back(value: int) -> None:
    assert parse_count(format_count(value)) == value
    assert parse_count(format_count(value, sign=True)) == value


@given(st.integers(-(10**12), 10**12), st.sampled_from([0, 1, 2, 4]))
def test_what_is_written_with_decimals_reads_back(units: int, decimals: int) -> None:
    assert parse_units(format_units(units, decimals), decimals) == units


@given(st.integers(-(10**14), 10**14))
def test_what_is_written_as_euros_reads_back(cents: int) -> None:
    assert parse_cents(format_cents(cents)) == cents


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_what_is_written_as_a_date_reads_back(day: date) -> None:
    assert parse_date(format_date(day)) == day
    assert parse_date(format_date_long(day)) == day
    assert parse_date(day.isoformat()) == day


@given(st.integers(0, 10**9), st.integers(1, 10**9), st.integers(0, 6))
def test_a_percentage_is_within_half_of_its_last_digit(numerator: int, denominator: int, places: int) -> None:
    printed = parse_percent(format_percent(numerator, denominator, places))
    assert abs(printed - Fraction(100 * numerator, denominator)) <= Fraction(1, 2 * 10**places)


def parse_percent(text: str) -> Fraction:
    """Read a printed percentage of any number of decimals."""
    return Fraction(text.removesuffix("%").replace(".", "").replace(",", "."))


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_never_a_crash(text: str) -> None:
    for read in (parse_decimal, parse_count, parse_cents, parse_date):
        with suppress(FormatError):
            read(text)
