"""Dates as precise as their source: what they mean as begin and as end, how they are read, and how SQL compares them."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.formats import FormatError
from rvs_desktop.models.roster.dates import ReducedDate, Span

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
LENGTHS = st.sampled_from((4, 7, 10))


@st.composite
def reduced(draw: st.DrawFn) -> ReducedDate:
    return ReducedDate(draw(DAYS).isoformat()[: draw(LENGTHS)])


@pytest.mark.parametrize(
    ("text", "first", "last", "label"),
    [
        ("2017", date(2017, 1, 1), date(2017, 12, 31), "2017"),
        ("2017-03", date(2017, 3, 1), date(2017, 3, 31), "maart 2017"),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29), "februari 2020"),
        ("2017-03-15", date(2017, 3, 15), date(2017, 3, 15), "15-3-2017"),
    ],
)
def test_a_date_means_its_first_day_as_a_begin_and_its_last_as_an_end(
    text: str, first: date, last: date, label: str
) -> None:
    found = ReducedDate(text)
    assert (found.first, found.last, found.label) == (first, last, label)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2017", "2017"),
        ("maart 2017", "2017-03"),
        ("mrt 2017", "2017-03"),
        ("3-2017", "2017-03"),
        ("03/2017", "2017-03"),
        ("2017-03", "2017-03"),
        (" 1-3-2017 ", "2017-03-01"),
        ("1 mrt 2017", "2017-03-01"),
        ("2017-03-01", "2017-03-01"),
    ],
)
def test_what_a_person_types_is_kept_as_precise_as_it_is(typed: str, stored: str) -> None:
    assert ReducedDate.typed(typed).text == stored


@pytest.mark.parametrize("typed", ["31-11-2016", "13-2017", "2017-13", "1850", "gisteren", ""])
def test_what_is_no_date_is_refused_with_what_to_type(typed: str) -> None:
    with pytest.raises(FormatError) as refused:
        ReducedDate.typed(typed)
    assert refused.value.hint


def test_a_day_that_does_not_exist_is_refused_with_the_length_of_the_month() -> None:
    with pytest.raises(FormatError, match="november heeft 30 dagen"):
        ReducedDate.typed("31-11-2016")


@given(reduced())
def test_the_one_before_ends_the_day_before_and_is_as_precise(one: ReducedDate) -> None:
    assert one.before().last == one.first - timedelta(days=1)
    assert one.after().first == one.last + timedelta(days=1)
    assert len(one.before().text) == len(one.text)
    assert one.before().after() == one


@given(st.none() | reduced(), st.none() | reduced(), DAYS)
def test_the_database_holds_a_span_on_the_same_days(
    begins: ReducedDate | None, ends: ReducedDate | None, day: date
) -> None:
    raw = sqlite3.connect(":memory:")
    try:
        (found,) = raw.execute(
            "SELECT (?1 IS NULL OR ?1 <= ?3) AND (?2 IS NULL OR ?2 || '~' >= ?3)",
            (begins and begins.text, ends and ends.text, day.isoformat()),
        ).fetchone()
    finally:
        raw.close()
    assert bool(found) is Span(begins, ends).holds_on(day)


@given(st.tuples(st.none() | reduced(), st.none() | reduced()), st.tuples(reduced(), reduced()))
def test_two_spans_overlap_when_there_is_a_day_in_both(
    one: tuple[ReducedDate | None, ReducedDate | None], other: tuple[ReducedDate, ReducedDate]
) -> None:
    first, second = Span(*one), Span(*other)
    if not (first.in_order and second.in_order):
        return
    day = max(span.begins.first for span in (first, second) if span.begins)
    assert first.overlaps(second) is (first.holds_on(day) and second.holds_on(day))
    assert first.overlaps(second) is second.overlaps(first)
