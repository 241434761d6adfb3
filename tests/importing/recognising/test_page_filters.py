"""The page filters above a pivot table are part of every figure below them."""

from __future__ import annotations

import pytest

from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition
from tests.importing.known import catalogue, codes, grid, lines, told, workbook

AREAS = "Rijlabels | Som van Acties\nHuizen | 12\nLaren | 14"
MONTHS = "Rijlabels | Som van Acties\njan | 12\nfeb | 14"


def read(text: str, file: str = "Burgernet 2019.xlsx") -> Recognition:
    return recognise(workbook(file, grid(lines(text))), catalogue(), Hints())


def periods(found: Recognition) -> set[str]:
    return {period for _, _, period in told(found)}


@pytest.mark.parametrize("value", ["(Alle)", "(Meerdere items)", "(All)", "(Multiple Items)"])
@pytest.mark.parametrize(
    "table", [AREAS, "Som van Acties | Kolomlabels\nRijlabels | jan | feb\nHuizen | 1 | 2\nLaren | 3 | 4"]
)
def test_a_filter_of_more_years_is_no_year_of_the_file(value: str, table: str) -> None:
    found = read(f"Jaar | {value}\n\n{table}")

    assert not told(found)
    assert "no_period" in codes(found)


@pytest.mark.parametrize("value", ["(Alle)", "(Meerdere items)"])
@pytest.mark.parametrize("head", ["Gemeente", "Plaats"])
def test_a_filter_of_more_municipalities_is_not_that_of_the_file(head: str, value: str) -> None:
    found = read(f"{head} | {value}\n\n{MONTHS}", "Burgernet Zeist 2019.xlsx")

    assert not told(found)
    assert "unknown_area" in codes(found)


@pytest.mark.parametrize(
    "line",
    [
        "Soort melding | Inbraak",
        "Soort bericht | Amber Alert",
        "Aanleiding | vermissing",
        "Basisteam | De Bilt Noord",
        "Dagdeel | (Meerdere items)",
    ],
)
def test_a_filter_of_another_kind_lets_a_part_through(line: str) -> None:
    found = read(f"{line}\nJaar | 2019\n\n{AREAS}")

    assert not told(found)
    assert "missing_measure" in codes(found)


@pytest.mark.parametrize(
    "line",
    [
        "Dagdeel | (Alle)",
        "Maand | (Alle)",
        "Gemeente | (Alle)",
        "Soort | (Alle)",
        "Contactpersoon | J. Janssen",
    ],
)
def test_a_filter_that_lets_all_through_asks_nothing(line: str) -> None:
    found = read(f"{line}\nJaar | 2019\n\n{AREAS}")

    assert periods(found) == {"2019"}
    assert len(told(found)) == 2


@pytest.mark.parametrize("line", ["Maand | (Meerdere items)", "Kwartaal | (Meerdere items)"])
def test_a_filter_of_some_months_is_no_year(line: str) -> None:
    found = read(f"{line}\nJaar | 2019\n\n{AREAS}")

    assert not told(found)


def test_a_filter_that_names_one_area_and_year_is_read() -> None:
    found = read(f"Gemeente | Zeist\nJaar | 2020\n\n{MONTHS}", "uitdraai.xlsx")

    assert periods(found) == {"2020-01", "2020-02"}
