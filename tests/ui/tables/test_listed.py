"""Rows at hand: filtering, sorting and folding keep the identity of every row."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st


def names(noun: Any) -> list[str]:
    return [row.name for row in noun.source.page(0, 100) if row is not None]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ijsselstein", ["West-Utrecht", "IJsselstein"]),
        ("ĲSSEL", ["West-Utrecht", "IJsselstein"]),
        ("de bilt", ["West-Utrecht", "De Bilt"]),
        ("flevoland", ["Flevoland", "Almere", "Urk"]),
        ("west lopik", ["West-Utrecht", "Lopik"]),
        ("zeist", []),
    ],
)
def test_a_filter_ignores_case_accents_and_the_ij(noun: Any, typed: str, found: list[str]) -> None:
    from rvs_desktop.ui.tables.source import Filter

    noun.source.filter(Filter(typed))
    assert names(noun) == found


def test_a_filter_per_column_looks_only_there(noun: Any) -> None:
    from rvs_desktop.ui.tables.source import Filter

    noun.source.filter(Filter(columns={"Q1": "12"}))
    assert names(noun) == ["West-Utrecht", "De Bilt"]


def test_totals_follow_the_filter_and_say_so(noun: Any) -> None:
    from rvs_desktop.ui.tables.source import Filter

    noun.source.filter(Filter("urk"))
    assert noun.source.totals()[0].name == "Totaal gefilterd, 1 van 5"
    assert noun.source.totals()[0].cells[1].value == 5


def test_sorting_keeps_groups_and_puts_what_is_missing_last_both_ways(noun: Any) -> None:
    from rvs_desktop.ui.tables.source import SortKey

    noun.source.sort([SortKey("Q4")])
    assert names(noun) == ["Flevoland", "Urk", "Almere", "West-Utrecht", "IJsselstein", "De Bilt", "Lopik"]
    noun.source.sort([SortKey("Q4", descending=True)])
    assert names(noun) == ["Flevoland", "Almere", "Urk", "West-Utrecht", "De Bilt", "IJsselstein", "Lopik"]


def test_a_folded_group_hides_its_rows_but_not_from_the_totals(noun: Any) -> None:
    noun.source.toggle("district Flevoland")
    assert names(noun) == ["Flevoland", "West-Utrecht", "De Bilt", "IJsselstein", "Lopik"]
    assert noun.source.totals()[0].cells[1].value == 87
    assert noun.source.position("Urk") == -1
    noun.source.toggle("district Flevoland")
    assert noun.source.position("Urk") == 2


@given(st.permutations(["Q1", "Q2", "Q3", "Q4", "name"]), st.booleans())
def test_j6_2_whatever_the_order_a_row_keeps_its_own_figures(keys: list[str], down: bool) -> None:
    from rvs_desktop.models.fields import Field, FieldKind
    from rvs_desktop.ui.tables.cells import Cell, Row
    from rvs_desktop.ui.tables.listed import ListSource
    from rvs_desktop.ui.tables.source import SortKey

    fields = [Field("name", "Naam"), *(Field(f"Q{n}", f"Q{n}", FieldKind.COUNT) for n in range(1, 5))]
    rows = [
        Row(n, f"r{n}", (f"r{n}", *(Cell(str(n * c % 7), n * c % 7) for c in range(1, 5)))) for n in range(20)
    ]
    source = ListSource(fields)
    source.set_rows(rows)
    source.sort([SortKey(key, descending=down) for key in keys])
    assert {row.key for row in source.page(0, 99) if row} == set(range(20))
    assert all(source.page(source.position(row.key), 1)[0] == row for row in rows)


@pytest.mark.parametrize(
    ("term", "meant"), [("ijselst", "IJsselstein"), ("Utrcht", "Utrecht"), ("xyz", ""), ("", "")]
)
def test_a_mistyped_name_gets_the_nearest_one(term: str, meant: str) -> None:
    from rvs_desktop.ui.tables.folding import nearest

    assert nearest(term, ["IJsselstein", "Utrecht", "Woerden"]) == meant


@pytest.mark.parametrize(
    ("value", "step"),
    [(None, 0), (0, 0), (1, 1), (4, 1), (5, 2), (9, 2), (10, 3), (24, 3), (25, 4), (74, 4), (75, 5)],
)
def test_the_heat_scale_has_fixed_classes_and_nought_has_none(value: int | None, step: int) -> None:
    from rvs_desktop.ui.tables.cells import heat_step

    assert heat_step(value) == step
