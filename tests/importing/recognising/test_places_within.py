"""Places beside the municipalities: a figure of a part is never read as that of the whole."""

from __future__ import annotations

import pytest

from tests.importing.known import codes, told
from tests.importing.wording.test_overrule import read


@pytest.mark.parametrize("heading", ["Locatie", "Plaats", "Woonplaats", "Wijk", "Kern", "Stadsdeel"])
def test_one_place_per_municipality_is_asked_about(heading: str) -> None:
    text = f"Gemeente | {heading} | Q1 2020\nZeist | Centrum | 3\nSoest | Noord | 5\nBaarn | Oost | 6"
    found = read(text)
    assert told(found) == {}
    assert "missing_measure" in codes(found)


@pytest.mark.parametrize("text", ["Zeist | Zeist | 3\nSoest | Soest | 5", "Zeist | | 3\nSoest | | 5"])
def test_a_place_that_is_the_municipality_or_nothing_asks_nothing(text: str) -> None:
    found = read(f"Gemeente | Locatie | Q1 2020\n{text}")
    assert told(found) == {("top_x_plans", "GM0355", "2020-Q1"): 3, ("top_x_plans", "GM0342", "2020-Q1"): 5}


def test_a_place_alone_is_the_area() -> None:
    found = read("Locatie | Q1 2020\nZeist | 3\nSoest | 5")
    assert told(found) == {("top_x_plans", "GM0355", "2020-Q1"): 3, ("top_x_plans", "GM0342", "2020-Q1"): 5}
