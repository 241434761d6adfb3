"""Columns that bound or colour the period of a row, headings that are no words, and figures that replace others."""

from __future__ import annotations

from datetime import date

import pytest

from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition
from tests.importing.known import Rows, catalogue, codes, grid, lines, told, workbook

ACTIONS = "burgernet_actions"


def read(rows: str | Rows, name: str = "2020.xlsx") -> Recognition:
    sheet = grid(lines(rows) if isinstance(rows, str) else rows)
    return recognise(workbook(name, sheet), catalogue(), Hints())


def test_j2_11_a_column_cumulatief_says_of_each_row_whether_it_is_added_up() -> None:
    text = "Gemeente | Kwartaal | Cumulatief | Burgernetacties\nZeist | Q1 | nee | 1\nZeist | Q2 | ja | 5\nZeist | Q3 | ja | 9"
    found = read(text)
    assert told(found) == {(ACTIONS, "GM0355", "2020-Q1"): 1, (ACTIONS, "GM0355", "2020-H1"): 5}
    assert "partial_period" in codes(found)


def test_figures_below_cumulatief_are_a_running_sum_and_no_answer() -> None:
    found = read("Gemeente | Q1 | Q2 | Cumulatief\nZeist | 1 | 2 | 3", "Burgernetacties 2020.xlsx")
    assert (ACTIONS, "GM0355", "2020") not in told(found)


@pytest.mark.parametrize(
    ("begin", "end", "first", "last", "period"),
    [
        ("Begindatum", "Einddatum", date(2020, 1, 1), date(2020, 3, 31), "2020-Q1"),
        ("Van", "T/m", "01-04-2020", "30-06-2020", "2020-Q2"),
        ("van", "tot", "01-04-2020", "01-07-2020", "2020-Q2"),
        ("Van", "Tot en met", "jan 2020", "juni 2020", "2020-H1"),
        ("Van", "T/m", "01-01-2020", "31-05-2020", ""),
        ("Van", "T/m", "02-01-2020", "31-03-2020", ""),
        ("Van", "T/m", "01-07-2019", "30-06-2020", ""),
    ],
)
def test_a_begin_and_an_end_make_the_period(
    begin: str, end: str, first: date | str, last: date | str, period: str
) -> None:
    found = read([["Gemeente", begin, end, "Burgernetacties"], ["Zeist", first, last, 3]])
    assert told(found) == ({(ACTIONS, "GM0355", period): 3} if period else {})
    assert bool(codes(found)) == (not period)


def test_a_column_of_dates_without_a_meaning_is_asked_and_one_of_entry_is_left() -> None:
    rows = [
        ["Gemeente", "Datum gesprek", "Burgernetacties"],
        ["Zeist", date(2020, 4, 1), 3],
        ["Soest", date(2020, 5, 9), 4],
    ]
    assert "no_period" in codes(read(rows))
    rows[0][1] = "Invoerdatum"
    assert told(read(rows)) == {(ACTIONS, "GM0355", "2020"): 3, (ACTIONS, "GM0342", "2020"): 4}


def test_a_word_of_bounds_without_its_other_half_is_asked() -> None:
    found = read("Gemeente | van | erbij\nZeist | 10 | 1", "PGA Q1 2020.xlsx")
    assert set(told(found)) == {("pga_local_inflow", "GM0355", "2020-Q1")}
    assert "missing_measure" in codes(found)


@pytest.mark.parametrize(
    "text",
    [
        "Gemeente | PGA Q1 2020 | Q1 2020 gecorrigeerd\nZeist | 10 | 14\nSoest | 22 | 22",
        "Gemeente | PGA Q1 2020 | Herziene cijfers Q1 2020\nZeist | 10 | 14\nSoest | 22 | 22",
        "Gemeente | PGA Q1 2020\nZeist | 10\nZeist (gecorrigeerd) | 14\nSoest | 22",
    ],
)
def test_an_old_figure_is_never_kept_silently_beside_its_correction(text: str) -> None:
    found = read(text)
    assert told(found) == {("pga_local_plans", "GM0342", "2020-Q1"): 22}
    assert codes(found) == {"conflict"}


@pytest.mark.parametrize(
    ("heads", "title", "periods"),
    [
        ("I | II | III | IV", "Burgernetacties per kwartaal 2020", ("2020-Q1", "2020-Q4")),
        ("I | II | III | IV", "Burgernetacties 2020", ("2020-Q1", "2020-Q4")),
        ("'201901' | '201902' | '201903' | '201904'", "Burgernetacties", ("2019-01", "2019-04")),
        ("201901 | 201902 | 201903 | 201904", "Burgernetacties", ("2019-01", "2019-04")),
        ("20Q1 | 20Q2 | 20Q3 | 20Q4", "Burgernetacties", ("2020-Q1", "2020-Q4")),
    ],
)
def test_headings_that_only_number_a_period(heads: str, title: str, periods: tuple[str, str]) -> None:
    found = told(read(f"Gemeente | {heads}\nZeist | 4 | 7 | 3 | 9\nSoest | 5 | 6 | 8 | 2", f"{title}.xlsx"))
    assert (found[ACTIONS, "GM0355", periods[0]], found[ACTIONS, "GM0342", periods[1]]) == (4, 2)
    assert len(found) == 8


def test_a_heading_of_one_sign_does_not_spoil_the_others() -> None:
    found = read("Gemeente | 2019 | # | 2020*\nZeist | 10 | 4 | 2\nSoest | 3 | 7 | 8", "Burgernetacties.xlsx")
    assert {key[2] for key in told(found)} == {"2019", "2020"}


def test_a_heading_with_a_footnote_that_counts_something_else_is_asked() -> None:
    text = "Gemeente | 2019 | 2020*\nZeist | 10 | 2\nSoest | 3 | 8\n* tot en met september"
    found = read(text, "Burgernetacties.xlsx")
    assert {key[2] for key in told(found)} == {"2019"}
    assert "ambiguous_mark" in codes(found)
