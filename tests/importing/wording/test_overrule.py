"""Whatever recognition concludes, a person can say otherwise and gets what was said."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rvs_desktop.importing.decisions import Decision, DecisionKind, decision_key, holds_next_time
from rvs_desktop.importing.process.reading import WorkbookReader
from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition
from tests.importing.known import catalogue, codes, content, grid, lines, told, workbook

PLAIN = "Gemeente | Q1 2020 | Q2 2020 | Totaal\nZeist | 3 | 4 | 7\nSoest | 5 | 6 | 11\nTotaal | 8 | 10 | 18"


def read(
    text: str, profile: dict[str, Any] | None = None, name: str = "Top-X.xlsx", *, hidden: bool = False
) -> Recognition:
    sheet = grid(lines(text), hidden=hidden)
    found = recognise(workbook(name, sheet), catalogue(), Hints(), profile, explain=True)
    assert sum(found.cells.values()) == content([sheet])
    return found


def test_a_wrong_name_of_an_area_is_overruled() -> None:
    found = told(read(PLAIN, {"areas": {"Zeist": "GM0310"}}))
    assert found["top_x_plans", "GM0310", "2020-Q1"] == 3
    assert not any(area == "GM0355" for _, area, _ in found)


def test_a_wrong_measure_is_overruled_for_one_sheet_or_one_column() -> None:
    sheet = {"measures": {"Blad1": "pga_local_plans"}}
    assert {key[0] for key in told(read(PLAIN, sheet))} == {"pga_local_plans"}
    column = {"measures": {"Q2 2020": "pga_local_plans"}}
    assert {key[0] for key in told(read(PLAIN, column)) if key[2] == "2020-Q2"} == {"pga_local_plans"}


def test_a_wrong_period_of_a_column_is_overruled() -> None:
    found = told(read(PLAIN, {"periods": {"Q2 2020": "2020-Q3"}}))
    assert {key[2] for key in found} == {"2020-Q1", "2020-Q3"}


def test_a_period_for_a_whole_sheet_goes_before_its_title() -> None:
    text = "Top-X 1e kwartaal 2020\nGemeente | Aantal\nZeist | 3\nSoest | 5"
    found = read(text, {"periods": {"Blad1": "2021-Q2"}})
    assert {key[2] for key in told(found)} == {"2021-Q2"}


def test_a_decided_year_keeps_what_a_title_says_of_the_part() -> None:
    text = "Top-X t/m 3e kwartaal 2019\nGemeente | Aantal nieuw\nZeist | 3\nSoest | 5"
    found = read(text, {"periods": {"Blad1": "2020"}})
    assert not told(found)
    assert "partial_period" in codes(found)


def test_a_wrong_scale_is_overruled_both_ways() -> None:
    found = told(read(PLAIN.replace("Q1 2020", "Q1 2020 (x 1.000)"), {"scales": {"Q1 2020 (x 1.000)": "1"}}))
    assert found["top_x_plans", "GM0355", "2020-Q1"] == 3
    found = told(read(PLAIN, {"scales": {"Q1 2020": "1000"}}))
    assert found["top_x_plans", "GM0355", "2020-Q1"] == 3000
    assert found["top_x_plans", "GM0355", "2020-Q2"] == 4


def test_a_row_taken_for_a_total_can_be_figures_and_the_other_way_round() -> None:
    text = "Gemeente | Q1 2020\nZeist | 3\nSoest | 5\nTotaal Baarn | 9"
    found = told(read(text, {"rows": {"Totaal Baarn": "figures"}, "areas": {"Totaal Baarn": "GM0308"}}))
    assert found["top_x_plans", "GM0308", "2020-Q1"] == 9
    found = told(read(PLAIN, {"rows": {"Soest": "total"}}))
    assert {key[1] for key in found} == {"GM0355"}


def test_a_row_can_be_skipped() -> None:
    found = read(PLAIN, {"rows": {"Soest": "skip"}})
    assert {key[1] for key in told(found)} == {"GM0355"}
    assert any(rule == "decided" for _, rule, _ in found.skipped)


def test_a_column_taken_for_a_target_can_be_figures() -> None:
    text = "Gemeente | Top-X doel\nZeist | 3\nSoest | 5"
    assert not told(read(text, name="Q1 2020.xlsx"))
    found = told(read(text, {"measures": {"Top-X doel": "top_x_plans"}}, "Q1 2020.xlsx"))
    assert found["top_x_plans", "GM0355", "2020-Q1"] == 3


def test_a_combination_of_headings_means_one_column() -> None:
    text = " | 2020 | 2020 | 2021 | 2021\nGemeente | Nieuw | Iets | Nieuw | Iets\nZeist | 1 | 2 | 3 | 4"
    found = told(read(text, {"measures": {"2020 · Iets": "top_x_plans"}}, "Top-X.xlsx"))
    assert found["top_x_plans", "GM0355", "2020"] == 2
    assert ("top_x_plans", "GM0355", "2021") not in found


def test_a_drawn_table_is_read_as_it_was_drawn() -> None:
    text = "Top-X 2020\nAlfa | Gemeente | Q1 | Q2\nBeta | Zeist | 3 | 4\nGamma | Soest | 5 | 6\nDelta | Baarn | 7 | 8"
    found = told(read(text, {"tables": {"Blad1": "B2:C4;header=2;key=B"}}))
    assert found == {("top_x_plans", "GM0355", "2020-Q1"): 3, ("top_x_plans", "GM0342", "2020-Q1"): 5}
    assert told(read(text, {"tables": {"Blad1": ""}})) == {}


def test_another_key_column_is_taken_when_a_person_says_so() -> None:
    text = "Gemeente | Woonplaats | Q1 2020\nZeist | Soest | 3\nBaarn | Zeist | 4"
    assert ("top_x_plans", "GM0355", "2020-Q1") in told(read(text))
    found = told(read(text, {"tables": {"Blad1": "A1:C3;header=1;key=B"}}))
    assert found == {("top_x_plans", "GM0342", "2020-Q1"): 3, ("top_x_plans", "GM0355", "2020-Q1"): 4}


def test_a_hidden_sheet_is_read_when_a_table_was_drawn_on_it() -> None:
    assert not told(read(PLAIN, hidden=True))
    assert told(read(PLAIN, {"tables": {"Blad1": "A1:D4;header=1;key=A"}}, hidden=True))


@pytest.mark.parametrize(
    ("answer", "value", "status"),
    [("12", 12, "value"), ("missing", None, "missing"), ("confidential", None, "confidential")],
)
def test_a_cell_can_be_typed_over_and_says_so(answer: str, value: int | None, status: str) -> None:
    found = read(PLAIN.replace("Zeist | 3", "Zeist | 3 of 4"), {"cells": {"Blad1!B2": answer}})
    typed = next(r for r in found.readings if r.cell == "B2")
    assert (typed.value, typed.status, typed.raw, typed.rule) == (value, status, "3 of 4", "typed")
    assert typed.note == "Met de hand ingevuld in plaats van ‘3 of 4’"
    assert not codes(found) & {"unusual_value"}


def test_a_cell_can_be_left_out() -> None:
    found = read(PLAIN, {"cells": {"Blad1!B2": "skip"}})
    assert "B2" not in {r.cell for r in found.readings}


def test_a_mark_is_overruled_for_one_sheet() -> None:
    one = grid(lines("Gemeente | Q1 2020\nZeist | x\nx = geheim"), "Een")
    two = grid(lines("Gemeente | Q2 2020\nZeist | x\nx = geheim"), "Twee")
    found = recognise(workbook("Top-X.xlsx", one, two), catalogue(), Hints(), {"marks": {"Een!x": "missing"}})
    assert told(found) == {
        ("top_x_plans", "GM0355", "2020-Q1"): "missing",
        ("top_x_plans", "GM0355", "2020-Q2"): "confidential",
    }


def test_j7_6_the_layout_of_the_next_quarter_is_known_again() -> None:
    first, later = read(PLAIN), read(PLAIN.replace("Q1", "Q3").replace("Q2", "Q4").replace("Zeist", "Baarn"))
    assert first.fingerprint == later.fingerprint
    assert (
        first.fingerprint
        == read(PLAIN, {"areas": {"Zeist": "GM0310"}, "rows": {"Totaal": "figures"}}).fingerprint
    )
    assert (
        first.fingerprint
        != read(PLAIN.replace("Totaal |", "Anders |").replace("Gemeente", "Plaats")).fingerprint
    )


def test_j7_6_a_decision_also_holds_for_the_heading_of_the_next_quarter() -> None:
    text = "Gemeente | Trajecten bijzonder Q1 2020\nZeist | 3"
    said = {"measures": {"Trajecten bijzonder Q1 2020": "pga_local_plans"}}
    assert told(read(text.replace("Q1", "Q2"), said)) == {("pga_local_plans", "GM0355", "2020-Q2"): 3}


def test_a_period_without_a_year_is_not_remembered() -> None:
    assert not holds_next_time(Decision(DecisionKind.PERIOD, "1e periode", "2020-Q1"))
    assert holds_next_time(Decision(DecisionKind.PERIOD, "Q1 2020 (herzien)", "2020-Q1"))
    assert not holds_next_time(Decision(DecisionKind.CELL, "Blad1!B2", "3"))


def test_conclusions_are_told_with_reasons_that_differ() -> None:
    text = "Gemeente | Q1 2020 | Top-X doel | Opmerking\nGem. Zeist | 3 | 4 | ja\nSoest | 5 | 6 | nee\nTotaal | 8 | 10 |"
    explanation = read(text).explanation
    assert explanation is not None
    (table,) = explanation.sheets[0].tables
    assert (table.top, table.bottom, table.header_rows, table.key_column) == (0, 3, (0,), 0)
    assert [column.role for column in table.columns] == ["key", "figures", "skipped", "skipped"]
    assert len({column.reason for column in table.columns}) == 4
    assert len({column.confidence for column in table.columns}) > 1
    assert [(row.label, row.role) for row in table.rows] == [("Gem. Zeist", "figures"), ("Totaal", "total")]
    assert all(choice.decisions for column in table.columns for choice in column.alternatives)


def test_columns_of_which_no_text_may_be_shown_are_masked() -> None:
    sheet = grid([["Gemeente", "Naam", "Q1 2020"], ["Zeist", None, 3], ["Soest", date(2020, 1, 2), 1.5]])
    found = recognise(
        workbook("Top-X.xlsx", sheet), catalogue(), Hints(), explain=True, masked={"Blad1": {1}}
    )
    assert found.explanation is not None
    assert [row[1] for row in found.explanation.sheets[0].rows] == ["(verborgen)"] * 3


def test_the_text_of_a_decision_is_compared_without_its_spaces() -> None:
    assert decision_key("  Aantal\n nieuw ") == "Aantal nieuw"


def test_decisions_and_conclusions_travel_to_the_worker_and_back(tmp_path: Path) -> None:
    path = tmp_path / "Top-X.csv"
    path.write_text("Gemeente;Q1 2020\nNieuwegien;3\nZeist;4\nSoest;x\n", encoding="utf-8")
    reader = WorkbookReader(catalogue())
    try:
        (first,) = reader.read([path], Hints(), _silent, explain=True)
        asked = {problem.code: problem for problem in first.recognition.problems}
        taken = [asked[code].choices[0].decisions for code in ("unknown_area", "ambiguous_mark")]
        profile: dict[str, dict[str, str]] = {}
        for decision in (d for decisions in taken for d in decisions):
            profile.setdefault(decision.kind.value, {})[decision.text] = decision.answer
        (second,) = reader.read([path], Hints(), _silent, profiles={path: profile}, explain=True)
    finally:
        reader.close()
    assert first.recognition.explanation is not None
    assert first.recognition.explanation.sheets[0].rows[1] == ("Nieuwegien", "3")
    assert len(second.recognition.readings) == 3
    assert not second.recognition.problems
    assert second.recognition.fingerprint == first.recognition.fingerprint


def _silent(done: int, of: int, what: str) -> None:
    del done, of, what


@pytest.mark.parametrize("key", ["A", "B"])
def test_code_and_name_still_contradict_when_a_person_names_either_as_the_key(key: str) -> None:
    text = "Code | Gemeente | Q1 2020\nGM0355 | Soest | 3\nGM0342 | Soest | 5\nGM0308 | Baarn | 6"
    found = read(text, {"tables": {"Blad1": f"A1:C4;header=1;key={key}"}})
    assert told(found) == {("top_x_plans", "GM0342", "2020-Q1"): 5, ("top_x_plans", "GM0308", "2020-Q1"): 6}
    assert codes(found) == {"code_name_mismatch"}


@pytest.mark.parametrize("key", ["A", "B"])
def test_contradictions_of_a_real_sheet_outlive_a_chosen_key(shared: Path, key: str) -> None:
    folder = shared / "fixtures/import/21-names-problems"
    path = folder / "Jaarcijfers 2020 gebieden.xlsx"
    reader = WorkbookReader(catalogue())
    try:
        (plain_read,) = reader.read([path], Hints(), _silent, explain=True)
        assert plain_read.recognition.explanation is not None
        (sheet,) = [one for one in plain_read.recognition.explanation.sheets if one.tables]
        (table,) = sheet.tables
        name = f"A{table.top + 1}:D{table.bottom + 1};header={table.header_rows[-1] + 1};key={key}"
        profiles = {path: {"tables": {sheet.name: name}}}
        (chosen,) = reader.read([path], Hints(), _silent, profiles=profiles)
    finally:
        reader.close()
    assert "code_name_mismatch" in {problem.code for problem in chosen.recognition.problems}
    assert not {"C9", "D9", "C10", "D10"} & {reading.cell for reading in chosen.recognition.readings}
