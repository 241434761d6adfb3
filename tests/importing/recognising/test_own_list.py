"""The list that the program exports comes back without a question, whoever sorted it."""

from __future__ import annotations

from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition
from tests.importing.known import catalogue, codes, content, grid, told, workbook

HEAD: list[CellValue] = [
    "measure",
    "area_code",
    "area",
    "period",
    "value",
    "status",
    "qualifier",
    "source_file",
]
ROWS: list[list[CellValue]] = [
    ["burgernet_actions", "GM0355", "Zeist", "2020-03", 12, "value", "provisional", "maart.xlsx"],
    ["burgernet_actions", "GM0342", "Soest", "2020-03", None, "missing", None, None],
    ["burgernet_actions", "GM0308", "Baarn", "2020-03", "7", "value", None, None],
]


def read(*rows: list[CellValue]) -> Recognition:
    sheet = grid(rows, "Waarnemingen")
    found = recognise(workbook("export.xlsx", sheet), catalogue(), Hints(), explain=True)
    assert sum(found.cells.values()) == content([sheet])
    return found


def test_an_exported_list_comes_back_as_it_was() -> None:
    found = read(HEAD, *ROWS)
    assert told(found) == {
        ("burgernet_actions", "GM0355", "2020-03"): (12, "provisional"),
        ("burgernet_actions", "GM0342", "2020-03"): "missing",
        ("burgernet_actions", "GM0308", "2020-03"): 7,
    }
    assert not found.problems
    assert {r.cell for r in found.readings} == {"E2", "E3", "E4"}
    assert found.explanation is not None
    assert "uit dit programma" in found.explanation.sheets[0].reason


def test_sorting_moving_columns_and_a_title_do_not_matter() -> None:
    turned = [list(reversed(row)) for row in (HEAD, *reversed(ROWS))]
    assert told(read(["Vertrouwelijk"], *turned)) == told(read(HEAD, *ROWS))


def test_what_was_spoilt_in_a_list_is_asked_and_never_guessed() -> None:
    spoilt: list[tuple[int, CellValue, str]] = [
        (0, "burgernet_acties", "missing_measure"),
        (1, "GM9999", "unknown_area"),
        (3, "2020-Q5", "no_period"),
        (4, "1.234", "unusual_value"),
        (4, -3, "unusual_value"),
        (4, None, "unusual_value"),
        (5, "missing", "unusual_value"),
        (6, "ruwweg", "unusual_value"),
    ]
    for column, value, code in spoilt:
        row = list(ROWS[0])
        row[column] = value
        found = read(HEAD, row, ROWS[2])
        assert codes(found) == {code}, (column, value)
        assert set(told(found)) == {("burgernet_actions", "GM0308", "2020-03")}


def test_two_values_for_one_figure_are_a_contradiction() -> None:
    other = list(ROWS[0])
    other[4] = 13
    assert codes(read(HEAD, ROWS[0], other)) == {"conflict"}


def test_a_sheet_of_other_figures_beside_it_is_not_passed_over() -> None:
    own, other = (
        grid([HEAD, *ROWS], "Waarnemingen"),
        grid([["Gemeente", "Top-X Q1 2020"], ["Zeist", 3]], "Meer"),
    )
    found = recognise(workbook("export.xlsx", own, other), catalogue(), Hints())
    assert ("top_x_plans", "GM0355", "2020-Q1") in told(found)


def test_j3_1_more_successes_than_actions_are_asked_in_a_list_of_our_own_too() -> None:
    actions: list[CellValue] = ["burgernet_actions", "GM0355", "Zeist", "2020-12", 5, "value", None, None]
    successes: list[CellValue] = ["burgernet_successes", "GM0355", "Zeist", "2020-12", 7, "value", None, None]
    found = read(HEAD, ROWS[2], actions, successes)
    assert codes(found) == {"part_exceeds_whole"}
    assert set(told(found)) == {("burgernet_actions", "GM0308", "2020-03")}
