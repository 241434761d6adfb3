"""How far figures reach by what a title, a note or a name says."""

from __future__ import annotations

from datetime import date

import pytest

from rvs_desktop.importing.wording.period_text import read_period
from rvs_desktop.importing.wording.reach_text import Reach, read_reach


@pytest.mark.parametrize(
    ("text", "year", "until"),
    [
        ("Cijfers 2020 zijn nog niet compleet: t/m oktober.", 2020, date(2020, 10, 31)),
        ("Let op! 2020 loopt t/m kwartaal 3.", 2020, date(2020, 9, 30)),
        ("2020: eerste negen maanden", 2020, date(2020, 9, 30)),
        ("Laatste maand in dit overzicht: september 2020", 2020, date(2020, 9, 30)),
        ("Periode januari t/m september", None, date(2000, 9, 30)),
        ("tot en met november", None, date(2000, 11, 30)),
        ("Bijgewerkt tot en met februari 2020", 2020, date(2020, 2, 29)),
    ],
)
def test_a_note_says_up_to_when(text: str, year: int | None, until: date) -> None:
    assert read_reach(text, note=True) == (Reach(year, until),)


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Let op: de maanden november en december ontbreken nog", {11, 12}),
        ("Het vierde kwartaal is nog niet compleet", {10, 11, 12}),
        ("Q3 en Q4 volgen", {7, 8, 9, 10, 11, 12}),
        ("exclusief december", {12}),
    ],
)
def test_a_note_says_what_is_missing(text: str, gone: set[int]) -> None:
    assert read_reach(text, note=True) == (Reach(None, gone=frozenset(gone)),)


@pytest.mark.parametrize(
    "word",
    [
        "Peildatum:",
        "Gegevens opgehaald op",
        "Stand van zaken per",
        "uitdraai",
        "Afgedrukt op",
        "Datum",
        "export",
    ],
)
@pytest.mark.parametrize("day", ["12 september 2020", "12-09-2020", "2020-09-12"])
def test_the_day_on_which_figures_were_taken_is_their_end(word: str, day: str) -> None:
    for note in (True, False):
        assert read_reach(f"{word} {day}", note=note) == (Reach(2020, date(2020, 9, 12), drawn=True),)


@pytest.mark.parametrize(
    "text", ["Burgernetacties (t/m week 32)", "Acties zomerperiode", "Burgernet week 1 t/m 20"]
)
def test_weeks_and_seasons_end_somewhere_in_a_year(text: str) -> None:
    assert Reach(None) in read_reach(text, note=False)


@pytest.mark.parametrize(
    "text",
    [
        "Burgernetacties 2020",
        "Bron: BVH",
        "PGA 2e kwartaal 2020",
        "jan t/m dec 2020",
        "* december ontbreekt",
        "1) cijfers t/m oktober",
        "Vanaf 2019 telt de politie anders",
        "Cijfers 2017 t/m 2020",
        "Aantal deelnemers per gemeente",
    ],
)
def test_other_texts_say_nothing_about_the_end(text: str) -> None:
    assert read_reach(text, note=True) == ()


@pytest.mark.parametrize("text", ["jul-de", "jul-drc", "ja-jun", "jan/ju", "jul-dcc"])
def test_half_a_range_with_a_slip_is_no_single_month(text: str) -> None:
    found, _ = read_period(text)

    assert found is not None
    assert found.several


@pytest.mark.parametrize("text", ["juli - de Bilt", "juli", "jan-jun 2020"])
def test_a_month_beside_another_word_stays_what_it_is(text: str) -> None:
    found, _ = read_period(text)

    assert found is not None
    assert not found.several
