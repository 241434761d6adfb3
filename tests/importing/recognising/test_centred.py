"""Labels in the middle of their block and figures in merged cells: asked, never given to a neighbour."""

from __future__ import annotations

import pytest

from rvs_desktop.importing.files.workbook import Range
from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition
from tests.importing.known import catalogue, codes, grid, lines, workbook


def _read(text: str, file: str, merged: tuple[Range, ...] = ()) -> Recognition:
    return recognise(workbook(file, grid(lines(text), merged=merged)), catalogue(), Hints())


def _figures(found: Recognition) -> set[tuple[str, str, str, int | None]]:
    return {(each.measure, each.area, each.period, each.value) for each in found.readings}


@pytest.mark.parametrize(
    ("text", "file"),
    [
        (" | | 2018 | | | 2019 |\nGemeente | Q1 | Q2 | Q3 | Q1 | Q2 | Q3\nZeist | 1 | 2 | 3 | 4 | 5 | 6", "pga.xlsx"),
        ((" | | | Q1 | | | Q2\nGemeente | Acties | Geslaagd | Deelnemers | Acties | Geslaagd | Deelnemers\n"
         "Zeist | 11 | 2 | 300 | 14 | 5 | 310"), "burgernet 2020.xlsx"),
        (("Jaar | Kwartaal | Gemeente | PGA lokaal\n | Q1 | Zeist | 1\n2018 | Q2 | Zeist | 2\n | Q3 | Zeist | 3\n"
         " | Q1 | Zeist | 4\n2019 | Q2 | Zeist | 5\n | Q3 | Zeist | 6"), "pga 2019.xlsx"),
        ("Gemeente | Kwartaal | PGA lokaal\n | Q1 | 1\nZeist | Q2 | 2\n | Q1 | 3\nSoest | Q2 | 4", "pga 2019.xlsx"),
    ],
    ids=["years above", "quarters above", "years beside", "municipalities beside"],
)  # fmt: skip
def test_a_label_in_the_middle_of_its_block_is_only_that_of_its_own_cells(text: str, file: str) -> None:
    found = _read(text, file)
    assert {value for *_, value in _figures(found)} <= {2, 4, 5, 300, 310}
    assert codes(found) & {"no_period", "unknown_area"}


def test_a_label_at_the_top_of_its_block_goes_on() -> None:
    found = _read(
        "Gemeente | Kwartaal | PGA lokaal\nZeist | Q1 | 1\n | Q2 | 2\nSoest | Q1 | 3\n | Q2 | 4",
        "pga 2019.xlsx",
    )
    assert len(found.readings) == 4
    assert not found.problems


def test_a_column_without_a_group_is_no_block() -> None:
    found = _read("Gemeente | Inwoners | 2018 | \n | | Q1 | Q2\nZeist | 65000 | 2 | 3", "pga lokaal.xlsx")
    assert {value for *_, value in _figures(found)} >= {2, 3}


@pytest.mark.parametrize(
    "merged",
    [Range(1, 1, 2, 1), Range(1, 1, 1, 2)],
    ids=["over two municipalities", "over two quarters"],
)
def test_a_figure_in_a_cell_over_two_places_is_asked(merged: Range) -> None:
    found = _read(
        "Gemeente | Q1 | Q2\nLaren | 7 | \nBlaricum | | 4\nZeist | 3 | 2", "pga lokaal 2019.xlsx", (merged,)
    )
    assert {value for *_, value in _figures(found)} == {4, 3, 2}
    assert codes(found) == {"unusual_value"}
