"""What one cell says, by its type first."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.importing.files.workbook import CellValue, ErrorValue
from rvs_desktop.importing.wording.cell_text import HUGE, read_cell
from rvs_desktop.importing.wording.legends import read_legend

LEGEND = read_legend(
    [
        ("- = nul",),
        ("x = geheim",),
        ("* = voorlopig cijfer",),
        ("1) exclusief Weesp",),
        ("n.b. = niet bekend",),
    ]
)

NUMBERS: dict[str, tuple[CellValue, ...]] = {
    "0": (0, 0.0, "0", "nihil", "nul", "0,0"),
    "12": (12, 12.0, "12", " 12 ", "12,0", "12,00", "12 stuks", "12 plannen", 12.0000000001),
    "1413": (1413, "1.413", "1 413", "1\u00a0413", "1.413,0", "1'413", "1413.0"),
    "1413000": ("1.413.000",),
    "212.1": (212.1, "212,1"),
    "1.234": (1.234,),
}


@pytest.mark.parametrize(("number", "value"), [(n, v) for n, values in NUMBERS.items() for v in values])
def test_j2_4_numbers(number: str, value: CellValue) -> None:
    found = read_cell(value)
    assert found.clear
    assert found.number == Decimal(number)


@pytest.mark.parametrize(
    ("status", "texts"),
    [
        ("missing", "n.b.|nb|onbekend|.|volgt|niet ontvangen|nog niet bekend|geen opgave|n.b. (volgt)|niet aangeleverd|N.B."),
        ("not_applicable", "n.v.t.|nvt|niet van toepassing|N.V.T."),
        ("confidential", "geheim|vertrouwelijk|Niet openbaar"),
    ],
)  # fmt: skip
def test_j2_4_states(status: str, texts: str) -> None:
    for text in texts.split("|"):
        found = read_cell(text)
        assert (found.status, found.number) == (status, None)


@pytest.mark.parametrize(
    "text", ["-", "--", "geen", "x", "?", "< 5", "minder dan 5", "10*", "12 1)", "12¹", "pm", "*"]
)
def test_j7_3_a_mark_without_a_legend_is_asked(text: str) -> None:
    found = read_cell(text)
    assert not found.clear
    assert found.code == "ambiguous_mark"


@pytest.mark.parametrize(
    ("text", "value", "status", "qualifier"),
    [
        ("-", 0, "value", ""), ("x", None, "confidential", ""), ("10*", 10, "value", "provisional"), ("n.b.", None, "missing", ""),
        ("12 1)", 12, "value", ""), ("12¹", 12, "value", ""), ("ca. 10*", None, "", ""),
    ],
)  # fmt: skip
def test_j7_3_a_mark_means_what_the_legend_says(
    text: str, value: int | None, status: str, qualifier: str
) -> None:
    found = read_cell(text, LEGEND)
    assert (found.number, found.status, found.qualifier) == (value, status, qualifier)


@pytest.mark.parametrize(
    ("qualifier", "texts"),
    [
        ("circa", "ca. 10|circa 10|ongeveer 10|± 10|10 (ca.)|zo'n 10|+/- 10|plm. 10"),
        ("more_than", "ruim 10|meer dan 10|> 10"),
        ("at_least", "minstens 10|minimaal 10|≥ 10|ten minste 10"),
        ("nearly", "bijna 10"),
        ("provisional", "10 (voorlopig)|10 voorlopig|voorlopig 10|10 (voorlopig cijfer)|10 vlp"),
    ],
)
def test_j2_11_qualifiers_stay_with_the_number(qualifier: str, texts: str) -> None:
    for text in texts.split("|"):
        found = read_cell(text)
        assert (found.number, found.status, found.qualifier) == (10, "value", qualifier)


@pytest.mark.parametrize(
    "value",
    [
        "1.2", "12.5", "1,413.5", "12 / 3", "2 à 3", "€ 12", "12,-", "14,4%", "+5", "-5", -5, -1.5, HUGE, True, date(2020, 1, 2),
        "nog in overleg", "Geen nieuwe subsidie", "12a", "(12)", "100+", "12 (10)",
    ],
)  # fmt: skip
def test_j2_8_what_is_surely_no_count_is_asked(value: CellValue) -> None:
    found = read_cell(value)
    assert not found.clear
    assert found.code == "unusual_value"


@pytest.mark.parametrize("value", [ErrorValue("#DEEL/0!"), "#N/B", float("nan"), float("inf")])
def test_j7_9_an_error_is_named(value: CellValue) -> None:
    assert read_cell(value).code == "error_value"


@pytest.mark.parametrize(
    ("lines", "legend"),
    [
        ([("* voorlopig cijfer",)], {"*": "provisional"}),
        ([("x", "geheim")], {"x": "confidential"}),
        (
            [("Legenda: - = nul; x = geheim, * = voorlopig",)],
            {"-": "zero", "x": "confidential", "*": "provisional"},
        ),
        ([("Een streepje (-) betekent nul.",)], {"-": "zero"}),
        ([("Cijfers met een * zijn voorlopig",)], {"*": "provisional"}),
        ([("¹ voorlopige cijfers",)], {"1)": "provisional"}),
        ([("leeg = nog niet bekend",)], {"leeg": "missing"}),
        ([("* I.v.m. een landelijke wijziging in de registratie",)], {"*": "note"}),
        ([("- Bron: meldkamer",), ("- cijfers zijn voorlopig",)], {}),
        ([("- = nul",), ("- = niet bekend",)], {}),
        ([("Cijfers onder voorbehoud van definitieve vaststelling.",)], {}),
    ],
)
def test_j7_3_legends(lines: list[tuple[str, ...]], legend: dict[str, str]) -> None:
    assert dict(read_legend(lines)) == legend


@given(st.integers(0, HUGE - 1))
def test_a_count_is_read_the_same_as_number_and_as_dutch_text(number: int) -> None:
    grouped = f"{number:,}".replace(",", ".")
    assert read_cell(number).number == read_cell(str(number)).number == read_cell(grouped).number == number


@given(st.one_of(st.text(max_size=30), st.floats(), st.integers(), st.booleans(), st.dates()))
def test_no_cell_breaks_the_reader_and_none_becomes_two_things(value: CellValue) -> None:
    found = read_cell(value, LEGEND)
    assert not (found.code and found.status)
    assert found.number is None or found.number >= 0
