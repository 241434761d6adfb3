"""A whole file: every cell accounted for, hints used, the layout told apart, no person repeated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.importing.deliveries.memory import profile_of
from rvs_desktop.importing.files.workbook import CellValue, ErrorValue
from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition
from tests.importing.known import catalogue, codes, content, grid, lines, told, workbook

LIST = "Gemeente | PGA lokaal\nZeist | 1\nSoest | 2"


def read(text: str, file: str = "PGA Q1 2020.xlsx", hints: Hints | None = None) -> Recognition:
    return recognise(workbook(file, grid(lines(text))), catalogue(), hints or Hints())


CELLS = st.one_of(
    st.none(),
    st.integers(-5, 3000),
    st.floats(allow_nan=True),
    st.booleans(),
    st.dates(),
    st.sampled_from(
        [
            "Gemeente",
            "Zeist",
            "Soest",
            "Utrecht",
            "Flevoland",
            "Totaal",
            "PGA lokaal",
            "Top-X",
            "Acties",
            "2020",
            "Q1",
            "jan",
            "Jaar:",
            "Periode",
            "x",
            "-",
            "n.b.",
            "x = geheim",
            "Opmerkingen",
            "Nieuwegien",
            "GM0355",
            "12,5",
            "ca. 3",
            "  ",
            "Verschil",
            "waarvan geslaagd",
            "Maand",
            "Onderwerp",
            "Q1 2020",
            "t/m Q2",
            "1.413",
        ]
    ),
    st.builds(ErrorValue, st.just("#DEEL/0!")),
)


@given(
    st.lists(st.lists(CELLS, max_size=6), max_size=10),
    st.sampled_from(["PGA Q1 2020.xlsx", "x.csv"]),
    st.data(),
)
def test_every_cell_ends_in_exactly_one_bucket(
    rows: list[list[CellValue]], file: str, data: st.DataObject
) -> None:
    blank = [(r, c) for r, row in enumerate(rows) for c, value in enumerate(row) if value is None]
    unresolved = (
        frozenset(data.draw(st.lists(st.sampled_from(blank), max_size=3))) if blank else frozenset[object]()
    )
    book = workbook(file, grid(rows, unresolved=unresolved))
    found = recognise(book, catalogue(), Hints())
    assert sum(found.cells.values()) == content(book.sheets)
    assert found.cells["read"] == len([r for r in found.readings if r.raw])
    assert found.cells["skipped"] == sum(number for _, _, number in found.skipped)
    assert all(number >= 0 for _, _, number in found.skipped)
    assert len({(r.measure, r.area, r.period) for r in found.readings}) == len(found.readings)


LIST_OF = "Gemeente | {head}\nZeist | 3\nSoest | 5"


@pytest.mark.parametrize("head", ["Q2 2019", "2019", "Q2", "april"])
def test_a_period_that_somebody_named_and_another_one_in_the_table_are_asked_about(head: str) -> None:
    found = read(LIST_OF.format(head=head), "Top-X.xlsx", Hints(period="2020-Q1"))
    assert (told(found), codes(found)) == ({}, {"period_conflict"})
    (problem,) = found.problems
    assert len(problem.choices) == 3, "the one, the other, or leave them out"
    for choice in problem.choices[:2]:
        answered = recognise(
            workbook("Top-X.xlsx", grid(lines(LIST_OF.format(head=head)))),
            catalogue(),
            Hints(period="2020-Q1"),
            profile_of(choice.decisions),
        )
        assert {period for *_, period in told(answered)} == {choice.decisions[0].answer}


def test_a_table_that_holds_the_named_period_too_keeps_its_own_periods() -> None:
    for heads in ("Q1 2020 | Q2 2020", "Q1 | Q2"):
        text = f"Gemeente | {heads}\nZeist | 3 | 4\nSoest | 5 | 6"
        found = read(text, "Top-X.xlsx", Hints(period="2020-Q1"))
        assert {period for *_, period in told(found)} == {"2020-Q1", "2020-Q2"}


def test_a_named_period_goes_before_titles_and_names_but_not_before_that_figures_are_added_up() -> None:
    text = "Top-X 2e kwartaal 2019\nGemeente | Aantal\nZeist | 3\nSoest | 5"
    found = read(text, "Top-X 2018.xlsx", Hints(period="2020-Q1"))
    assert {period for *_, period in told(found)} == {"2020-Q1"}
    added_up = "Nieuwe Top-X t/m 3e kwartaal 2020\nGemeente | Nieuw\nZeist | 3\nSoest | 5"
    found = read(added_up, "Top-X.xlsx", Hints(period="2020-Q3"))
    assert (told(found), codes(found)) == ({}, {"partial_period"})


def test_a_sender_that_is_not_the_municipality_in_the_file_is_asked_about() -> None:
    text = "Gemeente Zeist\nOnderwerp | Q1 2020\nPGA lokaal | 3"
    found = read(text, "PGA.xlsx", Hints(sender="GM0342"))
    assert (told(found), codes(found)) == ({}, {"ambiguous_area"})
    assert [choice.decisions[0].answer for choice in found.problems[0].choices] == ["GM0342", "GM0355", ""]
    assert {area for _, area, _ in told(read(text, "PGA.xlsx", Hints(sender="GM0355")))} == {"GM0355"}


def test_a_sender_that_is_no_municipality_does_not_say_whose_figures_they_are() -> None:
    found = read("Onderwerp | Q1 2020\nPGA lokaal | 3", "PGA.xlsx", Hints(sender="midden-nederland"))
    assert (told(found), codes(found)) == ({}, {"unknown_area"})


def test_hints_fill_what_the_sheet_leaves_open() -> None:
    assert codes(read(LIST, "PGA.xlsx")) == {"no_period"}
    found = read(LIST, "PGA.xlsx", Hints(period="2020-Q3"))
    assert {period for _, _, period in told(found)} == {"2020-Q3"}
    form = "Onderwerp | Q1\nPGA lokaal | 3"
    assert codes(read(form, "Overzicht 2020.xlsx")) == {"unknown_area"}
    assert list(told(read(form, "Overzicht 2020.xlsx", Hints(sender="GM0355")))) == [
        ("pga_local_plans", "GM0355", "2020-Q1")
    ]
    assert list(told(read("Gemeente | Geslaagd\nZeist | 3", "2020.xlsx", Hints(dataset="burgernet")))) == [
        ("burgernet_successes", "GM0355", "2020")
    ]


def test_j7_6_the_fingerprint_tells_layouts_apart_and_not_figures() -> None:
    first = read("PGA 2019\nGemeente | Q1 2019 | Q2 2019\nZeist | 1 | 2", "PGA 2019.xlsx")
    next_year = read("PGA 2020\nGemeente | Q1 2020 | Q2 2020\nSoest | 7 | 8\nBaarn | 1 | 1", "PGA 2020.xlsx")
    moved = read("PGA 2020\nGemeente | Code | Q1 2020\nSoest | GM0342 | 7", "PGA 2020.xlsx")
    assert first.fingerprint
    assert first.fingerprint == next_year.fingerprint
    assert first.fingerprint != moved.fingerprint


def test_every_reading_says_where_it_came_from() -> None:
    (reading, _) = read(LIST).readings
    assert (reading.sheet, reading.cell, reading.raw) == ("Blad1", "B2", "1")
    assert (reading.row_label, reading.column_label) == ("Zeist", "PGA lokaal")
    assert reading.rule


def test_one_question_for_many_equal_cells() -> None:
    found = read("Gemeente | PGA lokaal | Top-X\nZeist | - | -\nSoest | - | 3")
    (problem,) = found.problems
    assert problem.cell == "B2"
    assert "B2, C2, B3" in problem.message
    assert found.cells["needs_decision"] == 3


@pytest.mark.parametrize(
    "text", ["Gemeente | PGA lokaal\nJan Willem Modelmans | 3\nZeist | 2", "Naam | Aantal\nPietje Puk | 3"]
)
def test_the_name_of_a_person_is_never_repeated_in_a_problem(text: str) -> None:
    found = read(text)
    assert found.problems
    for problem in found.problems:
        assert "Modelmans" not in problem.message
        assert "Puk" not in problem.message


def test_messages_are_sentences_without_exclamation_marks() -> None:
    found = read(
        "Gemeente | PGA lokaal | Iets\nNieuwegien | 3 | 2\nUtrechtt | x | 1\nBEL-gemeenten | 3 | 4\nZeist | < 5 | 3"
    )
    assert len(found.problems) >= 4
    for problem in found.problems:
        assert problem.message.endswith(".")
        assert "!" not in problem.message


def test_an_empty_workbook_and_one_without_figures_say_so() -> None:
    assert codes(read("Verslag van het overleg\nEr is veel gebeurd.")) == {"missing_measure"}
    assert codes(recognise(workbook("leeg.xlsx", grid([])), catalogue(), Hints())) == {"missing_measure"}


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("Q2 2020 definitief", True),
        ("Toelichting en cijfers", True),
        ("Info Q2 2020", True),
        ("Voorbeeldgemeenten Q2 2020", True),
        ("Toelichting", False),
        ("Uitleg bij de cijfers 2020", False),
        ("Definities PGA", False),
        ("Voorbeeld Q2 2020", False),
    ],
)
def test_a_sheet_with_figures_is_not_passed_over_for_a_word_in_its_name(name: str, read: bool) -> None:
    figures = grid(lines("Gemeente | PGA lokaal\nZeist | 3"), name=name)
    other = grid(lines("PGA en Top-X\nVragen? Mail ons."), name="Voorblad")
    found = recognise(workbook("PGA 2020 Q2.xlsx", other, figures), catalogue(), Hints())
    assert bool(found.readings) is read
    assert any(rule == "instruction_sheet" for _, rule, _ in found.skipped)


def test_the_only_sheet_is_read_whatever_its_name() -> None:
    figures = grid(lines("Gemeente | PGA lokaal\nZeist | 3"), name="codes 2020 Q2")
    assert len(recognise(workbook("codes 2020 Q2.csv", figures), catalogue(), Hints()).readings) == 1
