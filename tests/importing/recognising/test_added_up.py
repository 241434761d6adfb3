"""Rows of places within a municipality: asked about, and added up when a person says that they may be."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.importing.decisions import ADDED_UP
from rvs_desktop.importing.deliveries.memory import profile_of
from rvs_desktop.importing.recognising.sum_cells import cells_of
from rvs_desktop.importing.recognition import Reading, Recognition
from tests.importing.known import codes, told
from tests.importing.wording.test_overrule import read

HEAD = "Gemeente | Locatie | Top-X Q1 2020\n"
SUMS: dict[str, Any] = {"rows": {"Locatie": ADDED_UP}}
ZEIST = ("top_x_plans", "GM0355", "2020-Q1")
SOEST = ("top_x_plans", "GM0342", "2020-Q1")


def one(found: Recognition, area: str) -> Reading:
    (reading,) = [each for each in found.readings if each.area == area]
    return reading


@pytest.mark.parametrize("heading", ["Locatie", "Wijk", "Kern", "Buurt", "Woonplaats"])
def test_adding_up_is_offered_and_the_sum_names_its_cells(heading: str) -> None:
    text = (
        HEAD.replace("Locatie", heading)
        + "Zeist | Centrum | 3\nZeist | Noord | 4\nSoest | Noord | 5\nBaarn | Oost | 6"
    )
    asked = read(text)
    assert told(asked) == {}
    choice = next(one for problem in asked.problems for one in problem.choices)
    assert choice.caption == "Tel op per gemeente"
    found = read(text, profile_of(choice.decisions))
    assert told(found) == {ZEIST: 7, SOEST: 5, ("top_x_plans", "GM0308", "2020-Q1"): 6}
    reading = one(found, "GM0355")
    assert (reading.cell, reading.raw, reading.rule) == ("C2", "3 + 4 (C2:C3)", ADDED_UP)
    assert cells_of(reading.raw) == [(1, "C"), (2, "C")]


@pytest.mark.parametrize(
    "rows",
    [
        "Zeist | Centrum | 3\nZeist | Noord | ",
        "Zeist | Centrum | 3\nZeist | Noord | n.b.",
        "Zeist | Centrum | 3\nZeist | Noord | x",
        "Zeist | Centrum | 3\nZeist | Centrum | 4",
        "Zeist | Centrum | 3\nZeist | | 4",
        "Zeist | Centrum | 3\nZeist | Noord | 4\nZeist | Totaal | 8",
        "Zeist | Centrum | 3\nZeist | Noord | 4\nZeist | Zeist | 7",
    ],
    ids=["blank", "not delivered", "mark", "twice", "nameless", "wrong total", "perhaps the whole"],
)
def test_a_sum_that_is_not_sure_is_asked_and_never_made(rows: str) -> None:
    found = read(HEAD + rows + "\nSoest | Noord | 5\nSoest | Zuid | 1", SUMS)
    assert told(found).items() <= {SOEST: 6}.items()
    assert codes(found) & {"conflict", "ambiguous_mark"}


@pytest.mark.parametrize("name", ["Totaal", "Totaal Zeist", "Subtotaal"])
def test_a_total_of_the_places_verifies_and_is_not_added(name: str) -> None:
    rows = f"Zeist | Centrum | 3\nZeist | Noord | 4\nZeist | {name} | 7\nSoest | Noord | 5\nTotaal | | 12"
    assert told(read(HEAD + rows, SUMS)) == {ZEIST: 7, SOEST: 5}


def test_a_village_with_the_name_of_its_municipality_is_one_of_the_places() -> None:
    rows = "Soest | Soest | 5\nSoest | Soesterberg | 2\nZeist | Zeist | 3\nZeist | Austerlitz | 1"
    assert told(read(HEAD + rows, SUMS)) == {SOEST: 7, ZEIST: 4}


def test_each_period_and_each_column_has_its_own_sum() -> None:
    text = (
        "Gemeente | Wijk | Jaar | PGA lokaal | Top-X\nZeist | Centrum | 2019 | 1 | 2\nZeist | Noord | 2019 | 3 | 4\n"
        "Zeist | Centrum | 2020 | 5 | 6\nZeist | Noord | 2020 | 7 | 8\nSoest | Zuid | 2020 | 9 | 9"
    )
    found = told(read(text, {"rows": {"Wijk": ADDED_UP}}))
    assert found["top_x_plans", "GM0355", "2019"] == 6
    assert found["pga_local_plans", "GM0355", "2020"] == 12
    assert len(found) == 6


PARTS = st.lists(st.one_of(st.none(), st.integers(0, 900)), min_size=2, max_size=5)


@given(st.lists(PARTS, min_size=2, max_size=4))
def test_a_sum_is_the_sum_of_all_places_or_it_is_not_made(areas: list[list[int | None]]) -> None:
    names = ("Zeist", "Soest", "Baarn", "Houten")
    by_code = dict(zip(names, ("GM0355", "GM0342", "GM0308", "GM0321"), strict=True))
    rows = [
        f"{name} | Wijk {number} | {'' if value is None else value}"
        for name, values in zip(names, areas, strict=False)
        for number, value in enumerate(values, start=1)
    ]
    found = told(read(HEAD + "\n".join(rows), SUMS))
    for name, values in zip(names, areas, strict=False):
        known = [value for value in values if value is not None]
        expected = sum(known) if len(known) == len(values) else None
        assert found.get(("top_x_plans", by_code[name], "2020-Q1")) in {expected, None}
