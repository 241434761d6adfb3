"""Dates that are written as text in a column of periods, and dates that are no period at all."""

from __future__ import annotations

import pytest

from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition
from tests.importing.known import catalogue, codes, grid, lines, told, workbook


def read(text: str) -> Recognition:
    return recognise(workbook("burgernet.csv", grid(lines(text))), catalogue(), Hints())


def periods(found: Recognition) -> set[str]:
    return {period for _, _, period in told(found)}


@pytest.mark.parametrize(
    ("head", "days", "expected"),
    [
        ("maand", ["01-03-2020"], {"2020-03"}),
        ("maand", ["2020-03-01"], {"2020-03"}),
        ("periode", ["1-3-2020"], {"2020-03"}),
        ("maand", ["01-01-2020"], {"2020-01"}),
        ("maand", ["01-01-2020", "01-04-2020"], {"2020-01", "2020-04"}),
        ("periode", ["01-01-2020", "01-02-2020"], {"2020-01", "2020-02"}),
        ("maand", ["31-03-2020", "30-04-2020"], {"2020-03", "2020-04"}),
    ],
)
def test_the_first_of_a_month_in_a_column_of_periods_is_that_month(
    head: str, days: list[str], expected: set[str]
) -> None:
    rows = [f"{area} | {day} | 18" for day in days for area in ("Almere", "Urk")]

    found = read(f"gemeente | {head} | acties\n" + "\n".join(rows))

    assert periods(found) == expected
    assert not codes(found)


@pytest.mark.parametrize(
    ("head", "days"),
    [
        ("periode", ["01-01-2020"]),
        ("periode", ["01-01-2020", "01-04-2020"]),
        ("maand", ["02-03-2020"]),
        ("maand", ["01-03-2020", "15-03-2020"]),
        ("datum", ["01-03-2020"]),
    ],
)
def test_a_day_that_can_be_more_than_one_period_is_asked(head: str, days: list[str]) -> None:
    rows = [f"{area} | {day} | 18" for day in days for area in ("Almere", "Urk")]

    found = read(f"gemeente | {head} | acties\n" + "\n".join(rows))

    assert not told(found)
    assert codes(found)


@pytest.mark.parametrize("at", [1, 2, 3])
@pytest.mark.parametrize("cell", ["date:1900-01-11", "zie Laren", "Zie Blaricum"])
def test_a_cell_that_is_no_count_is_no_heading_of_the_rows_below_it(at: int, cell: str) -> None:
    rows = ["Laren | 9", "Huizen | 22", "Hilversum | 12"]
    rows.insert(at, f"Blaricum | {cell}")

    found = read("Top-X Q4 2019\nGemeente | Top-X\n" + "\n".join(rows))

    assert len(told(found)) == 3
    assert periods(found) == {"2019-Q4"}
    assert codes(found) == {"unusual_value"}
