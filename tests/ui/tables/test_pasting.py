"""Blocks from Excel: where every cell lands, what is refused, and that nothing is lost or doubled."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st


def plan(noun: Any, text: str, row: int = 1, column: int = 1, sums: frozenset[int] = frozenset()) -> Any:
    from rvs_desktop.ui.tables.clipboard import Block, read_text
    from rvs_desktop.ui.tables.pasting import Grid, plan_paste

    block = Block(read_text(text).rows, sums)
    rows = [one for one in noun.source.page(0, 100) if one is not None]
    return plan_paste(block, rows, Grid(noun.source.fields, range(5)), (row, column), noun.source.check)


def landed(found: Any) -> dict[tuple[str, str], str]:
    return {(cell.row.name, cell.field.key): cell.text for cell in found.cells}


def test_a_block_fills_the_rows_as_shown_and_passes_over_sums(noun: Any) -> None:
    found = plan(noun, "1\t2\n3\t4\n5\t6")
    assert landed(found) == {
        ("Almere", "Q1"): "1", ("Almere", "Q2"): "2",
        ("Urk", "Q1"): "3", ("Urk", "Q2"): "4",
        ("De Bilt", "Q1"): "5", ("De Bilt", "Q2"): "6",
    }  # fmt: skip


def test_a_block_with_headings_goes_by_its_names_in_any_order(noun: Any) -> None:
    found = plan(noun, "\tQ2 2020\tQ1\nLOPIK\t30\t31\nijsselstein\t40\t41", row=0, column=3)
    assert landed(found) == {
        ("Lopik", "Q2"): "30", ("Lopik", "Q1"): "31",
        ("IJsselstein", "Q2"): "40", ("IJsselstein", "Q1"): "41",
    }  # fmt: skip
    assert found.headings


def test_names_that_the_table_does_not_have_are_told(noun: Any) -> None:
    found = plan(noun, "Gemeente\tQ1\tQ9\nUrk\t1\t2\nZeist\t3\t4")
    assert found.unknown == ("Q9", "Zeist")
    assert (found.valid, found.refused) == (1, 3)


def test_more_columns_than_the_table_are_counted_as_refused(noun: Any) -> None:
    found = plan(noun, "1\t2\t3", column=3)
    assert (found.total, found.valid, found.outside) == (3, 2, 1)


def test_locked_cells_are_refused_with_their_own_reason(noun: Any) -> None:
    found = plan(noun, "1\t2\t3\t4", row=6)
    assert [cell.verdict.refusal for cell in found.cells if cell.verdict.refusal] == [
        "Lopik hoorde hier niet bij."
    ]


def test_one_cell_on_a_sum_does_not_slip_to_the_row_below(noun: Any) -> None:
    found = plan(noun, "5", row=0)
    assert found.cells[0].verdict.refusal == "Dit is een som."


def test_sums_in_a_block_of_our_own_are_left_out(noun: Any) -> None:
    found = plan(noun, "200\n1\n2", sums=frozenset({0}))
    assert landed(found) == {("Almere", "Q1"): "1", ("Urk", "Q1"): "2"}


def test_filtered_rows_are_not_overwritten(noun: Any) -> None:
    from rvs_desktop.ui.tables.source import Filter

    noun.source.filter(Filter("west"))
    assert landed(plan(noun, "1\n2\n3")) == {
        ("De Bilt", "Q1"): "1",
        ("IJsselstein", "Q1"): "2",
        ("Lopik", "Q1"): "3",
    }


def test_cells_of_excel_with_quotes_and_line_ends_stay_one_cell() -> None:
    from rvs_desktop.ui.tables.clipboard import read_text

    assert read_text('1\t"twee\nregels"\r\n3\t4\r\n').rows == (("1", "twee\nregels"), ("3", "4"))


@given(
    st.lists(
        st.lists(st.sampled_from(["1", "25", "x", "7,5", "9"]), min_size=1, max_size=7),
        min_size=1,
        max_size=9,
    ),
    st.integers(0, 6),
    st.integers(0, 4),
)
def test_every_cell_of_a_block_is_in_exactly_one_count(lines: list[list[str]], row: int, column: int) -> None:
    from rvs_desktop.models.fields import Field, FieldKind
    from rvs_desktop.ui.tables.cells import Cell, Row
    from rvs_desktop.ui.tables.clipboard import read_text
    from rvs_desktop.ui.tables.pasting import Grid, plan_paste
    from rvs_desktop.ui.tables.source import Verdict

    fields = [
        Field("name", "Naam"),
        *(Field(f"c{n}", f"K{n}", FieldKind.COUNT, editable=True) for n in range(4)),
    ]
    rows = [Row(n, f"rij{n}", (f"rij{n}", *[Cell("0", 0)] * 4)) for n in range(7)]

    def check(_row: object, _field: object, text: str) -> Verdict:
        return Verdict(int(text), text) if text.isdigit() else Verdict(refusal="geen getal")

    block = read_text("\n".join("\t".join(line) for line in lines))
    found = plan_paste(block, rows, Grid(fields, range(5)), (row, column), check)
    assert found.total == sum(len(line) for line in lines)
    assert found.valid + found.refused == found.total
    assert len(found.edits()) == found.changed <= found.valid
    assert len({(edit.row, edit.field) for edit in found.edits()}) == len(found.edits())


@pytest.mark.parametrize(
    ("value", "text", "kind", "copied"),
    [
        (1250, "1.250", "count", "1250"),
        (None, "–", "count", "–"),
        (0, "0", "count", "0"),
        (800, "> 800", "count", "> 800"),
    ],
)
def test_a_copied_figure_is_what_dutch_excel_reads(
    value: int | None, text: str, kind: str, copied: str
) -> None:
    from rvs_desktop.models.fields import Field, FieldKind
    from rvs_desktop.ui.tables.cells import Cell, CellState
    from rvs_desktop.ui.tables.clipboard import copy_text

    cell = Cell(text, value, CellState.VALUE if value is not None else CellState.MISSING)
    assert copy_text(cell, Field("c", "K", FieldKind(kind))) == copied
