from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.importing.explanation import SheetRead, TableRead
from rvs_desktop.ui.import_wizard.draft import Draft, Edge, column_number, letters, tables_decision

PLACES = st.integers(0, 300)


def test_a_table_is_written_as_a_decision_reads_it() -> None:
    table = TableRead(5, 0, 42, 5, (3, 4), 0, ())
    assert Draft.of(table).text == "A4:F43;header=4-5"
    assert Draft.of(table).with_key(1).text == "A4:F43;header=4-5;key=B"


def test_moving_an_edge_does_not_choose_the_column_with_names() -> None:
    table = TableRead(5, 0, 42, 5, (3, 4), 0, ())
    assert ";key=" not in Draft.of(table).moved(Edge.BOTTOM, 30).text
    assert ";key=A" in Draft.of(table, keyed=True).moved(Edge.BOTTOM, 30).text


def test_a_table_without_headings_says_nothing_of_them() -> None:
    assert Draft.of(TableRead(2, 1, 9, 4, (), 1, ())).text == "B3:E10"


def test_a_sheet_without_tables_is_a_decision_as_well() -> None:
    sheet = SheetRead("Blad1", hidden=False, rows=(), first_row=0, last_row=0, masked=(), tables=())
    assert tables_decision(sheet, ()).answer == ""


@given(PLACES, PLACES, PLACES, PLACES, st.lists(st.tuples(st.sampled_from(Edge), PLACES), max_size=12))
def test_edges_never_cross(
    top: int, height: int, left: int, width: int, moves: list[tuple[Edge, int]]
) -> None:
    draft = Draft(top, left, top + height, left + width, top, left)
    for edge, place in moves:
        draft = draft.moved(edge, place)
        assert 0 <= draft.top <= draft.body <= draft.bottom
        assert 0 <= draft.left <= draft.key <= draft.right


@given(st.integers(0, 16_383))
def test_letters_lead_back_to_the_column(column: int) -> None:
    assert column_number(letters(column)) == column


@pytest.mark.parametrize("text", ["", "1", "A1", "ABCD", "é"])
def test_what_is_no_column_is_refused(text: str) -> None:
    assert column_number(text) == -1
