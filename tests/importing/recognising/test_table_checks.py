"""What the figures of a table show together: columns that collide, periods of zeros, sums, codes, remarks of a row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from rvs_desktop.importing.deliveries.memory import profile_of
from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Problem, Recognition, Severity
from tests.importing.known import catalogue, grid, lines, workbook

PLACES = ("Zeist", "Soest", "Baarn", "Bunnik", "Leusden", "Veenendaal", "Huizen", "Laren")


def read(text: str, file: str = "aanlevering.xlsx", profile: Mapping[str, Any] | None = None) -> Recognition:
    return recognise(workbook(file, grid(lines(text))), catalogue(), Hints(), profile)


def table(head: str, rows: list[list[CellValue]]) -> str:
    body = [" | ".join(map(str, (place, *row))) for place, row in zip(PLACES, rows, strict=False)]
    return "\n".join([head, *body])


def asked(found: Recognition) -> list[Problem]:
    return [problem for problem in found.problems if problem.severity is Severity.DECISION]


def values(found: Recognition) -> list[int | None]:
    return [reading.value for reading in found.readings]


def test_columns_that_collide_in_one_row_are_not_stored_where_they_agree() -> None:
    found = read(table("Gemeente | Geweld 2019 | Geweld 2019", [[3, 3], [4, 5], [6, 6]]))
    assert not found.readings
    assert {problem.code for problem in asked(found)} == {"conflict"}


def test_a_column_of_corrections_collides_only_where_it_differs() -> None:
    found = read(table("Gemeente | Geweld 2019 | Gecorrigeerd", [[3, 3], [4, 5], [6, 6]]))
    assert values(found) == [3, 6]


@pytest.mark.parametrize(
    ("head", "filled", "empty"),
    [
        ("Gemeente | jan 2020 | feb 2020 | mrt 2020 | apr 2020", [12, 9, 14], [0]),
        ("Gemeente | Q1 2020 | Q2 2020 | Q3 2020 | Q4 2020", [12, 9], [0, 0]),
        ("Gemeente | jan 2020 | feb 2020 | mrt 2020", [12], [0, 0]),
    ],
)
def test_j2_4_periods_in_which_all_are_zero_are_asked(head: str, filled: list[int], empty: list[int]) -> None:
    found = read("Woninginbraken\n" + table(head, [[*filled, *empty]] * 6))
    assert values(found) == filled * 6
    assert len(asked(found)) == len(empty)


def test_j2_4_a_whole_column_of_zeros_beside_other_figures_is_asked_and_can_be_confirmed() -> None:
    text = table("Gemeente | PGA lokaal | PGA instroom", [[30, 0]] * 8)
    found = read(text, "PGA Q1 2020.xlsx")
    assert values(found) == [30] * 8
    (question,) = asked(found)
    assert question.choices[0].caption == "De nullen kloppen"
    again = read(text, "PGA Q1 2020.xlsx", profile_of(question.choices[0].decisions))
    assert values(again) == [30, 0] * 8
    assert not asked(again)


def test_zeros_of_what_is_rare_are_read() -> None:
    found = read(
        "Overvallen\n" + table("Gemeente | jan 2020 | feb 2020", [[0, 0], [1, 0], [0, 0], [0, 0], [1, 0]])
    )
    assert len(found.readings) == 10
    assert not asked(found)


@pytest.mark.parametrize("low", [2.5, 0.4])
def test_a_column_with_decimals_waits_as_a_whole(low: float) -> None:
    rows: list[list[CellValue]] = [[3, 1], [low, 2], [4, 3], [low + 1, 4], [6, 5]]
    body = [[place, *row] for place, row in zip(PLACES, rows, strict=False)]
    book = workbook("a.xlsx", grid([["Gemeente", "Woninginbraken 2019", "Geweld 2019"], *body]))
    found = recognise(book, catalogue(), Hints())
    assert {reading.measure for reading in found.readings} == {"violence"}


@pytest.mark.parametrize("row", ["Utrecht"])
def test_a_row_that_adds_up_all_others_below_a_name_of_two_areas_is_asked(row: str) -> None:
    text = table("Gemeente | Overvallen 2019", [[3], [4], [5], [6]])
    found = read(f"{text}\n{row} | 18")
    assert values(found) == [3, 4, 5, 6]
    (question,) = asked(found)
    assert question.code == "ambiguous_area"
    city, total = (profile_of(choice.decisions) for choice in question.choices)
    assert values(read(f"{text}\n{row} | 18", profile=city)) == [3, 4, 5, 6, 18]
    assert values(read(f"{text}\n{row} | 18", profile=total)) == [3, 4, 5, 6]
    assert values(read(f"{text}\n{row} | 19")) == [3, 4, 5, 6, 19]


@pytest.mark.parametrize("head", ["PC4", "Postcode", "Postcode 4", "Postcodegebied"])
def test_a_column_of_postcodes_makes_each_row_a_part(head: str) -> None:
    rows = "\n".join(f"{3700 + n} | {place} | {n + 4}" for n, place in enumerate(PLACES))
    found = read(f"{head} | Gemeente | Woninginbraken 2019\n{rows}")
    assert not found.readings
    assert asked(found)


@pytest.mark.parametrize(
    ("code", "note", "status"),
    [
        ("999", "999 = onbekend", "missing"),
        ("9999", "Let op (9999 = geen gegevens)", "missing"),
        ("0", "0 = niet aangeleverd", "missing"),
        ("99", "99 betekent niet van toepassing", "not_applicable"),
    ],
)
def test_a_legend_explains_a_number_too(code: str, note: str, status: str) -> None:
    cells = lines(table("Gemeente | Geweld 2019", [[3], [int(code)], [5]]) + f"\n\n{note}")
    found = recognise(workbook("a.xlsx", grid(cells)), catalogue(), Hints())
    assert [(r.value, r.status) for r in found.readings] == [(3, "value"), (None, status), (5, "value")]


@pytest.mark.parametrize("note", ["1 = laagste aantal", "3 gemeenten = onbekend", "* = onbekend"])
def test_other_numbers_in_notes_explain_nothing(note: str) -> None:
    found = read(table("Gemeente | Geweld 2019", [[3], [1], [5]]) + f"\n\n{note}")
    assert values(found) == [3, 1, 5]


@pytest.mark.parametrize(
    ("remark", "qualifier"),
    [
        ("voorlopig", "provisional"),
        ("schatting", "circa"),
        ("cijfer is voorlopig", "provisional"),
        ("nu definitief", ""),
    ],
)
@pytest.mark.parametrize("head", ["Opmerking", "Status"])
def test_a_remark_beside_figures_qualifies_them(remark: str, qualifier: str, head: str) -> None:
    found = read(f"Gemeente | Geweld 2019 | {head}\nZeist | 3 | {remark}\nSoest | 4 | {remark}\nBaarn | 5 |")
    assert [reading.qualifier for reading in found.readings] == [qualifier, qualifier, ""]


@pytest.mark.parametrize(
    "remark", ["t/m november", "tot en met oktober", "nog onvolledig", "eerste negen maanden"]
)
def test_a_figure_of_a_part_of_its_period_by_its_remark_is_asked(remark: str) -> None:
    found = read(f"Gemeente | Geweld 2019 | Opmerking\nZeist | 3 | {remark}\nSoest | 4 |\nBaarn | 5 |")
    assert values(found) == [4, 5]
    assert [problem.code for problem in asked(found)] == ["partial_period"]


@pytest.mark.parametrize(
    "note", ["Geel = voorlopig cijfer", "Cursieve cijfers zijn geschat", "Rode cellen: onbetrouwbaar"]
)
def test_what_a_sheet_says_by_colours_is_told(note: str) -> None:
    found = read(table("Gemeente | Geweld 2019", [[3], [4], [5]]) + f"\n\n{note}")
    assert values(found) == [3, 4, 5]
    assert any("Kleuren" in problem.message for problem in found.problems)


@pytest.mark.parametrize("note", ["Gele cellen invullen", "Rood is hoger dan vorig jaar"])
def test_other_notes_about_colours_are_no_doubt(note: str) -> None:
    found = read(table("Gemeente | Geweld 2019", [[3], [4], [5]]) + f"\n\n{note}")
    assert not any("Kleuren" in problem.message for problem in found.problems)


@pytest.mark.parametrize(
    "title", ["Inwoners 2020 (x 1.000)", "Aantal inwoners x 1000, 2020", "Inwoners in duizendtallen 2020"]
)
def test_thousands_in_a_title_are_sure_for_one_column_with_decimals(title: str) -> None:
    rows: list[list[CellValue]] = [["Zeist", 63.4], ["Soest", 46], ["Baarn", 24.8]]
    found = recognise(
        workbook("a.xlsx", grid([[title], ["Gemeente", "Inwoners"], *rows])), catalogue(), Hints()
    )
    assert values(found) == [63_400, 46_000, 24_800]
    whole = [["Zeist", 63], ["Soest", 46], ["Baarn", 24]]
    found = recognise(
        workbook("a.xlsx", grid([[title], ["Gemeente", "Inwoners"], *whole])), catalogue(), Hints()
    )
    assert not found.readings


def test_weekdays_are_no_figures_of_the_year() -> None:
    found = read("Woninginbraken 2020\nGemeente | ma | di | wo\nZeist | 1 | 2 | 3\nSoest | 4 | 5 | 6")
    assert not found.readings
    assert asked(found)


@pytest.mark.parametrize("head", ["Type bericht", "Soort melding", "Categorie oproep"])
def test_a_column_with_kinds_says_what_is_counted(head: str) -> None:
    found = read(
        f"Gemeente | Jaar | {head} | Acties\nZeist | 2019 | Amber Alert | 1\nSoest | 2019 | Amber Alert | 2"
    )
    assert not found.readings
    assert asked(found)


@pytest.mark.parametrize("part", ["waarvan minderjarig", "Waarvan jeugd"])
def test_a_total_beside_its_part_is_read(part: str) -> None:
    cells = lines(
        f"2019\n | Totaal | | {part} | \nGemeente | Verdachten | Geweld | Verdachten | Geweld\nZeist | 5 | 6 | 1 | 2"
    )
    found = recognise(workbook("a.xlsx", grid(cells)), catalogue(), Hints())
    assert values(found) == [5, 6]


@pytest.mark.parametrize("again", ["vervolg", "Vervolg tabel 1", "pagina 2 van 3"])
def test_a_table_that_goes_on_keeps_its_title(again: str) -> None:
    found = read(
        f"Verward gedrag 2019\nGemeente | Meldingen\nZeist | 3\nSoest | 4\n{again}\nGemeente | Meldingen\nBaarn | 5\nLaren | 6"
    )
    assert values(found) == [3, 4, 5, 6]


@pytest.mark.parametrize("row", ["Nederland", "Regiogemiddelde", "Landelijk gemiddelde", "G40"])
def test_rows_to_compare_with_are_left_out(row: str) -> None:
    found = read(
        f" | Woninginbraken 2018 | Woninginbraken 2019\nZeist | 3 | 4\n{row} | 400 | 380\nSoest | 5 | 6",
        "Gemeente Zeist.xlsx",
    )
    assert values(found) == [3, 4, 5, 6]
    assert not asked(found)
