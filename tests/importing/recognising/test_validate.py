"""Figures against each other: conflicts, parts and wholes, control totals, figures that look added up."""

from __future__ import annotations

import pytest

from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition, Severity
from tests.importing.known import catalogue, codes, grid, lines, told, workbook


def read(text: str, file: str = "Burgernet mei 2020.xlsx") -> Recognition:
    return recognise(workbook(file, grid(lines(text))), catalogue(), Hints())


def test_two_values_for_one_key_are_a_conflict_and_neither_is_kept() -> None:
    found = read("Gemeente | Acties\nZeist | 3\nSoest | 2\nZeist | 4")
    assert list(told(found).values()) == [2]
    (problem,) = found.problems
    assert problem.code == "conflict"
    assert "B2 en B4" in problem.message
    assert found.cells["needs_decision"] == 2


def test_an_equal_value_twice_is_fine() -> None:
    found = read("Gemeente | Acties\nZeist | 3\nZeist | 3")
    assert list(told(found).values()) == [3]
    assert not found.problems
    assert ("Blad1", "repeated_value", 1) in found.skipped


def test_a_value_and_a_state_for_one_key_are_a_conflict() -> None:
    assert codes(read("Gemeente | Acties\nZeist | 3\nZeist | n.v.t.")) == {"conflict"}


def test_more_successes_than_actions_names_both_cells_and_keeps_neither() -> None:
    found = read("Gemeente | Acties | Geslaagd\nZeist | 3 | 5\nSoest | 4 | 1")
    assert sorted(told(found).values()) == [1, 4]  # type: ignore[type-var]
    (problem,) = found.problems
    assert problem.code == "part_exceeds_whole"
    assert "C2 en B2" in problem.message


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Gemeente | Acties\nZeist | 3\nSoest | 4\nTotaal | 7", True),
        ("Gemeente | Acties\nZeist | 3\nSoest | 4\nTotaal | 8", False),
        ("Gemeente | Acties\nTotaal | 7\nZeist | 3\nSoest | 4", True),
        ("Gemeente | Acties\nZeist | 3\nSubtotaal | 3\nSoest | 4\nSubtotaal | 4\nTotaal | 7", True),
        ("Gemeente | Acties\nZeist | 309\nSoest | 48\nBaarn | 3\nTotaal | 361*\n* afgerond", True),
        ("Gemeente | Acties\nZeist | x\nSoest | 4\nTotaal | 9\nx = geheim", True),
        ("Gemeente | Acties\nZeist | ca. 3\nSoest | 4\nTotaal | 8", True),
    ],
)
def test_j7_2_a_total_is_checked_and_never_kept(text: str, fits: bool) -> None:
    found = read(text)
    assert ("total_mismatch" in codes(found)) is not fits
    assert any(rule == "total_row" for _, rule, _ in found.skipped)


def test_j7_2_a_mismatch_shows_row_expected_and_found_and_asks_nothing() -> None:
    (problem,) = read("Gemeente | Acties\nZeist | 3\nSoest | 4\nTotaal | 8").problems
    assert problem.severity is Severity.INFO
    assert problem.cell == "B4"
    for part in ("Totaal", "7", "8"):
        assert part in problem.message


def test_t5_a_total_of_rounded_numbers_may_differ_by_rounding() -> None:
    text = "Gemeente | Inwoners (x1.000)\nZeist | 64.4\nSoest | 46.4\nBaarn | 24.9\nTotaal | 135.8"
    assert not read(text, "Inwoners 2020.xlsx").problems


def test_j2_11_figures_that_grow_in_every_row_are_asked() -> None:
    rows = "\n".join(
        f"{n} | {i} | {i + 3} | {i + 9}" for i, n in enumerate(["Zeist", "Soest", "Baarn", "Urk", "Almere"])
    )
    found = read(f"Gemeente | Q1 | Q2 | Q3\n{rows}", "Nieuwe PGA 2020.xlsx")
    assert not found.readings
    assert codes(found) == {"partial_period"}
    stock = read(f"Gemeente | Q1 | Q2 | Q3\n{rows}", "PGA lokaal 2020.xlsx")
    assert len(stock.readings) == 15


def test_a_region_beside_its_districts_is_a_control_total() -> None:
    found = read(
        "District | Signaalfase\nMidden-Nederland | 8\nFlevoland | 3\nWest-Utrecht | 5",
        "Casussen Q1 2020.xlsx",
    )
    assert sorted(area for _, area, _ in told(found)) == ["mn-flevoland", "mn-west-utrecht"]
    assert ("Blad1", "region_total", 1) in found.skipped


def test_a_number_that_no_count_can_be_is_asked_and_the_others_are_kept() -> None:
    found = read("Gemeente | Acties\nZeist | 0306543210\nSoest | 306543210\nBaarn | 10000001\nDe Bilt | 4")
    assert list(told(found).values()) == [4]
    assert codes(found) == {"unusual_value"}
    assert found.cells["needs_decision"] == 3
