"""Decisions that were taken once are taken again, also when a column has moved."""

from __future__ import annotations

from typing import Any

from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition
from tests.importing.known import catalogue, codes, content, grid, lines, told, workbook

TABLE = "Gemeente | Lokale trajecten x | Top-X | Iets anders\nNieuwegien | 3 | - | 1\nZeist | 4 | 2 | 1\nBuitengebied | 5 | 6 | 1"
PROFILE = {
    "areas": {"Nieuwegien": "GM0356", "Buitengebied": ""},
    "measures": {"Lokale trajecten x": "pga_local_plans", "Iets anders": ""},
    "marks": {"-": "missing"},
}


def read(text: str, profile: dict[str, Any] | None = None) -> Recognition:
    return recognise(workbook("PGA Q1 2020.xlsx", grid(lines(text))), catalogue(), Hints(), profile)


def test_j7_6_a_second_file_with_the_same_layout_asks_nothing() -> None:
    assert {"unknown_area", "missing_measure"} <= codes(read(TABLE))
    found = read(TABLE, PROFILE)
    assert found.problems == ()
    assert told(found) == {
        ("pga_local_plans", "GM0356", "2020-Q1"): 3,
        ("top_x_plans", "GM0356", "2020-Q1"): "missing",
        ("pga_local_plans", "GM0355", "2020-Q1"): 4,
        ("top_x_plans", "GM0355", "2020-Q1"): 2,
    }
    assert sum(found.cells.values()) == content([grid(lines(TABLE))])


def test_j7_6_a_moved_column_keeps_its_decision_and_a_new_one_is_asked() -> None:
    moved = "Gemeente | Nieuw | Lokale trajecten x\nNieuwegien | 9 | 3\nZeist | 8 | 4"
    found = read(moved.replace("Nieuw ", "Onbekend "), PROFILE)
    assert {key[0] for key in told(found)} == {"pga_local_plans"}
    assert codes(found) == {"missing_measure"}


def test_a_decision_of_one_file_is_not_taken_in_the_next() -> None:
    read(TABLE, PROFILE)
    assert "unknown_area" in codes(read(TABLE))


def test_a_decision_goes_before_the_legend_of_the_file_and_says_so() -> None:
    found = read("Gemeente | Top-X\nZeist | -\n- = nul", PROFILE)
    assert list(told(found).values()) == ["missing"]
    assert any("anders uit dan is besloten" in problem.message for problem in found.problems)


def test_what_a_profile_does_not_know_is_passed_over() -> None:
    strange = {
        "areas": {"Zeist": "GM9999"},
        "measures": {"Top-X": "no_such"},
        "marks": {"-": "iets"},
        "more": 3,
    }
    found = read("Gemeente | Top-X\nZeist | 2", strange)
    assert list(told(found).values()) == [2]
