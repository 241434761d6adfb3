"""A period that ends after the last day that a sheet claims is asked; what was counted to its end is read."""

from __future__ import annotations

import pytest

from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition
from tests.importing.known import catalogue, codes, grid, lines, told, workbook


def read(text: str, file: str = "overzicht.xlsx", name: str = "Blad1") -> Recognition:
    return recognise(workbook(file, grid(lines(text), name)), catalogue(), Hints())


def periods(found: Recognition) -> set[str]:
    return {period for _, _, period in told(found)}


@pytest.mark.parametrize(
    "note",
    [
        "Cijfers 2020 zijn nog niet compleet: t/m oktober.",
        "Let op: de maanden november en december ontbreken nog",
        "Peildatum: 1 november 2020",
        "Bron: BVH, peildatum 1 oktober 2020. De cijfers zijn voorlopig",
        "Gegevens opgehaald op 12 september 2020",
        "2020: eerste negen maanden",
        "Datum: | 12-09-2020",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_year_that_a_note_cuts_short_is_asked_and_the_years_before_it_are_read(note: str, gap: str) -> None:
    found = read(f"Geweld\nGemeente | 2019 | 2020\nHuizen | 12 | 3\nLaren | 14 | 4{gap}{note}")

    assert periods(found) == {"2019"}
    assert "partial_period" in codes(found)


@pytest.mark.parametrize(
    "note",
    [
        "Peildatum: 1 februari 2021",
        "Bron: BVH, gegevens opgehaald op 31-12-2020",
        "Voorlopige cijfers",
        "Datum: | 4-1-2021",
    ],
)
def test_a_note_that_cuts_nothing_short_asks_nothing(note: str) -> None:
    found = read(f"Geweld\nGemeente | 2019 | 2020\nHuizen | 12 | 3\nLaren | 14 | 4\n\n{note}")

    assert periods(found) == {"2019", "2020"}
    assert "partial_period" not in codes(found)


@pytest.mark.parametrize(
    ("file", "title"),
    [
        ("acties.xlsx", "Burgernetacties 2020, stand t/m maart"),
        ("acties uitdraai 2 april 2020.xlsx", "Burgernetacties 2020"),
        ("acties.xlsx", "Burgernetacties 2020 (afgedrukt 31-3-2020)"),
        ("Acties tm mrt.xlsx", "Burgernetacties 2020"),
    ],
)
def test_zeros_after_the_last_day_are_no_counts(file: str, title: str) -> None:
    found = read(
        f"{title}\nGemeente | jan | feb | mrt | apr | mei\nHuizen | 3 | 4 | 5 | 0 | 0\nLaren | 1 | 2 | 2 | 0 | 0",
        file,
    )

    assert periods(found) == {"2020-01", "2020-02", "2020-03"}
    assert "partial_period" in codes(found)


@pytest.mark.parametrize("name", ["t-m sept 2019", "tm september 2019", "t m sep 2019"])
def test_the_name_of_a_sheet_cannot_hold_a_slash(name: str) -> None:
    found = read("Fietsdiefstal\nGemeente | Aantal\nHuizen | 12\nLaren | 14", name=name)

    assert not told(found)
    assert "partial_period" in codes(found)


@pytest.mark.parametrize("title", ["Burgernetacties (t/m week 32)", "Burgernetacties zomerperiode"])
def test_years_of_weeks_or_a_season_are_asked(title: str) -> None:
    found = read(f"{title}\nGemeente | 2019 | 2020\nHuizen | 12 | 3\nLaren | 14 | 4")

    assert not told(found)


def test_a_note_below_one_table_is_no_title_of_the_next() -> None:
    found = read(
        "Geweld Q1 2020\nGemeente | Geweld\nHuizen | 12\nLaren | 14\n\n"
        "Geweld Q2 2020 (peildatum 1-3-2020)\nGemeente | Geweld\nHuizen | 5\nLaren | 6"
    )

    assert periods(found) == {"2020-Q1"}


def test_a_day_of_the_state_at_the_beginning_of_a_year_is_that_year() -> None:
    found = read("Inwoners per 1-1-2020\nGemeente | Inwoners\nHuizen | 41000\nLaren | 11000")

    assert periods(found) == {"2020"}


@pytest.mark.parametrize("note", ["Stand: 2e kwartaal 2020", "Q2 2020", "Periode: april t/m juni 2020"])
def test_the_period_can_stand_below_the_table(note: str) -> None:
    found = read(f"Gemeente | PGA lokaal | Top-X\nHuizen | 12 | 3\nLaren | 14 | 4\n\n{note}")

    assert periods(found) == {"2020-Q2"}


@pytest.mark.parametrize("note", ["Stand: 2e kwartaal 2020", "Q2 2020"])
def test_a_period_below_a_table_with_another_one_changes_nothing(note: str) -> None:
    found = read(f"PGA Q1 2020\nGemeente | PGA lokaal\nHuizen | 12\nLaren | 14\n\n{note}")

    assert periods(found) <= {"2020-Q1"}


@pytest.mark.parametrize("title", ["Doelstellingen per gemeente", "Raming", "Burgernet t/m week 20"])
@pytest.mark.parametrize("left", ["H2 2021", "Opmerking: later"])
def test_a_line_right_below_a_table_takes_no_title_away_from_the_tables_below_it(
    title: str, left: str
) -> None:
    """A half-year that was not filled in stands below the figures as a line alone."""
    found = read(
        f"{title}\nActies\nGemeente | 2021\nHuizen | 0\n{left}\n\nDeelnemers Burgernet\nGemeente | 2021\nHuizen | 0"
    )

    assert not told(found)
