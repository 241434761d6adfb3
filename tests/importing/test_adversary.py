"""Sheets that once gave wrong figures without a word, each cut down to the smallest that showed it."""

from __future__ import annotations

import pytest

from rvs_desktop.importing.files.workbook import Workbook
from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition, Severity
from tests.importing.known import catalogue, grid, lines, workbook

Told = dict[tuple[str, str, str], int | None]
PGA, NEW, TOPX = "pga_local_plans", "pga_local_inflow", "top_x_plans"
ZEIST, SOEST = "GM0355", "GM0342"


def _book(sheets: str | dict[str, str], file: str = "opgave.xlsx") -> Workbook:
    named = {"Blad1": sheets} if isinstance(sheets, str) else sheets
    return workbook(file, *(grid(lines(text), name) for name, text in named.items()))


def _read(book: Workbook) -> Recognition:
    return recognise(book, catalogue(), Hints())


def _told(found: Recognition) -> Told:
    return {(r.measure, r.area, r.period): r.value for r in found.readings}


def _asked(found: Recognition) -> bool:
    return any(problem.severity is Severity.DECISION for problem in found.problems)


@pytest.mark.parametrize("head", ["Jaar", "jr.", "Kwartaal"])
def test_a_sum_beside_its_parts_is_not_the_year_or_quarter_of_the_row(head: str) -> None:
    found = _read(_book(f"Top-X plannen 2020\n\nGemeente|Q1|Q2|{head}\nZeist|11|12|23\nSoest|20|23|43"))
    assert _told(found) == {
        (TOPX, ZEIST, "2020-Q1"): 11,
        (TOPX, ZEIST, "2020-Q2"): 12,
        (TOPX, SOEST, "2020-Q1"): 20,
        (TOPX, SOEST, "2020-Q2"): 23,
    }


def test_years_of_two_digits_that_follow_each_other_are_years() -> None:
    found = _read(_book("Top-X plannen\n\nGemeente|Jaar|Aantal\nZeist|19|11\nZeist|20|12"))
    assert _told(found) == {(TOPX, ZEIST, "2019"): 11, (TOPX, ZEIST, "2020"): 12}


@pytest.mark.parametrize("head", ["Gem.", "Gem. per mnd", "gem. p/mnd"])
def test_an_average_is_no_municipality_with_that_code(head: str) -> None:
    found = _read(
        _book(
            f"Burgernetacties 2019\n\nGemeente|jan|feb|{head}|Jaartotaal\nZeist|300|384|342|684\nSoest|10|20|15|30"
        )
    )
    assert {(area, period) for _, area, period in _told(found)} == {
        (ZEIST, "2019-01"),
        (ZEIST, "2019-02"),
        (SOEST, "2019-01"),
        (SOEST, "2019-02"),
    }


@pytest.mark.parametrize(
    "title",
    [
        "Raming nieuwe PGA 2021",
        "Prognose nieuwe PGA 2021",
        "Doelstellingen nieuwe PGA 2021",
        "Groei nieuwe PGA 2020",
        "Afname nieuwe PGA 2020 t.o.v. 2019",
        "Nieuwe PGA 2020, voortschrijdend jaartotaal",
        "Nieuwe PGA 2020 naar leeftijd",
        "Nieuwe PGA 2020, in duizendtallen",
    ],
)
def test_a_title_that_makes_the_table_no_counts_is_asked(title: str) -> None:
    found = _read(_book(f"{title}\n\nGemeente|Q1|Q2\nZeist|11|12\nSoest|20|23"))
    assert not found.readings
    assert _asked(found)


@pytest.mark.parametrize("name", ["Prognose", "Scenario hoog", "test", "oud", "doelen 2020"])
def test_a_sheet_that_is_no_delivery_by_its_name_is_asked(name: str) -> None:
    table = "Lokale PGA 2020\n\nGemeente|{}\nZeist|11\nSoest|20"
    found = _read(_book({"Opgave": table.format("Q1"), name: table.format("Q2")}))
    assert set(_told(found)) == {(PGA, ZEIST, "2020-Q1"), (PGA, SOEST, "2020-Q1")}
    assert _asked(found)


def test_a_title_with_results_is_read_although_it_names_goals() -> None:
    found = _read(_book("Doelen en resultaten: nieuwe PGA 2020\n\nGemeente|Q1\nZeist|11\nSoest|20"))
    assert set(_told(found)) == {(NEW, ZEIST, "2020-Q1"), (NEW, SOEST, "2020-Q1")}


def test_a_second_table_of_rates_is_no_count_of_inhabitants() -> None:
    found = _read(
        _book(
            "Overzicht 2020\n\nLokale PGA\nGemeente|Q1\nZeist|11\nSoest|20\n\nPer 10.000 inwoners\nGemeente|Q1\nZeist|2\nSoest|4"
        )
    )
    assert set(_told(found)) == {(PGA, ZEIST, "2020-Q1"), (PGA, SOEST, "2020-Q1")}
    assert _asked(found)


def test_a_note_below_that_figures_are_cumulative_counts() -> None:
    found = _read(
        _book(
            "Nieuwe PGA 2020\n\nGemeente|Q1|Q2|Q3|Q4\nZeist|3|9|14|20\nSoest|2|2|7|8\n\nNB de cijfers zijn cumulatief."
        )
    )
    assert {period for *_, period in _told(found)} <= {"2020-Q1", "2020-H1", "2020"}


@pytest.mark.parametrize(
    ("heads", "title", "periods"),
    [
        ("2020/1|2020/2|2020/3", "Top-X plannen per kwartaal", {"2020-Q1", "2020-Q2", "2020-Q3"}),
        ("1-2020|2-2020|3-2020", "Top-X plannen per maand", {"2020-01", "2020-02", "2020-03"}),
        ("2020/1|2020/2|2020/3", "Top-X plannen", {"2020-Q1", "2020-Q2", "2020-Q3"}),
        ("2020/1|2020/2|2020/3", "Burgernetacties", set[str]()),
    ],
)
def test_numbered_periods_are_what_the_table_or_the_measure_says(
    heads: str, title: str, periods: set[str]
) -> None:
    found = _read(_book(f"{title}\n\nGemeente|{heads}\nZeist|11|12|13\nSoest|20|23|24"))
    assert {period for *_, period in _told(found)} == periods


def test_days_of_several_quarters_are_quarters_also_the_last() -> None:
    found = _read(_book("Top-X plannen 2020\n\nGemeente|Stand 30 sep|Stand 31 dec\nZeist|11|12\nSoest|20|23"))
    assert {period for *_, period in _told(found)} == {"2020-Q3", "2020-Q4"}


@pytest.mark.parametrize("when", ["medio 2020", "zomer 2020", "aanvang project 2016"])
def test_a_moment_that_is_no_period_is_asked(when: str) -> None:
    found = _read(_book(f"Lokale PGA, {when}\n\nGemeente|aantal\nZeist|11\nSoest|20"))
    assert not found.readings
    assert _asked(found)


def test_inhabitants_are_counted_per_year() -> None:
    found = _read(_book("Overzicht Q1 2020\n\nGemeente|Inwoners|PGA-plannen\nZeist|64000|11\nSoest|46000|20"))
    assert {(measure, period) for measure, _, period in _told(found)} == {(PGA, "2020-Q1")}
    assert _asked(found)


@pytest.mark.parametrize("name", ["Basisteam Zeist", "Zeist-Noord", "Soest Zuid", "Huizen BNI"])
def test_an_area_named_after_a_municipality_is_not_that_municipality(name: str) -> None:
    found = _read(_book(f"Fietsdiefstal 2020\n\nGebied|aantal\nBaarn|11\n{name}|20"))
    assert {area for _, area, _ in _told(found)} == {"GM0308"}
    assert _asked(found)


def test_the_receiver_of_a_form_is_not_its_area() -> None:
    found = _read(
        _book(
            "Van: gemeente Bunnik\nAan: gemeente Utrecht\nLokale PGA Q1 2020\n\nOnderwerp|aantal\nPGA-plannen|12\nTop-X|4"
        )
    )
    assert "GM0344" not in {area for _, area, _ in _told(found)}


def test_a_sheet_called_new_holds_no_inflow() -> None:
    table = "Gemeente|PGA Q1 2020\nZeist|{}\nSoest|{}"
    found = _read(_book({"oud": table.format(10, 12), "nieuw": table.format(14, 15)}))
    assert NEW not in {measure for measure, *_ in _told(found)}


def test_a_footnote_of_another_year_is_asked() -> None:
    found = _read(_book("Lokale PGA 2020\n\nGemeente|Q1\nZeist|11*\nSoest|20\nBaarn|30\n\n* cijfer van 2019"))
    assert set(_told(found)) == {(PGA, SOEST, "2020-Q1"), (PGA, "GM0308", "2020-Q1")}


def test_numbers_of_files_are_no_figures() -> None:
    found = _read(
        _book(
            "Dossier|Gemeente|Kwartaal|Indicator|Waarde\n20200100|Zeist|2020 Q1|PGA-plannen|11\n20200101|Soest|2020 Q1|PGA-plannen|"
        )
    )
    assert _told(found) == {(PGA, ZEIST, "2020-Q1"): 11}


def test_rows_of_a_list_in_another_unit_are_no_counts() -> None:
    found = _read(
        _book(
            "Gemeente|Kwartaal|Onderwerp|Eenheid|Waarde\nZeist|2020 Q1|PGA-plannen|aantal|11\n"
            "Soest|2020 Q1|PGA-plannen|per 1.000 inwoners|2\nBaarn|2020 Q1|PGA-plannen|%|7"
        )
    )
    assert _told(found) == {(PGA, ZEIST, "2020-Q1"): 11}


@pytest.mark.parametrize(
    ("head", "part"),
    [("Leeftijd", "18-23 jaar"), ("Geslacht", "man"), ("Geslacht", "M"), ("Wijk", "Centrum")],
)
def test_rows_of_parts_are_not_the_whole(head: str, part: str) -> None:
    found = _read(_book(f"Gemeente|{head}|Fietsdiefstal 2020\nZeist|{part}|11\nSoest|{part}|12"))
    assert not found.readings
    assert _asked(found)


def test_a_forecast_among_the_rows_of_a_list_is_no_count() -> None:
    found = _read(
        _book(
            "Gemeente|Kwartaal|Onderwerp|Status|Aantal\n"
            "Zeist|2020 Q1|PGA-plannen|definitief|11\nSoest|2020 Q1|PGA-plannen|prognose|2"
        )
    )
    assert _told(found) == {(PGA, ZEIST, "2020-Q1"): 11}
