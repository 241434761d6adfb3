"""The tables of a sheet: headings, bodies, titles, tables beside and below each other."""

from __future__ import annotations

import pytest

from rvs_desktop.importing.recognising.rows import Sheet
from rvs_desktop.importing.recognising.tables import TableShape, find_tables
from rvs_desktop.importing.wording.headers import Labeler
from tests.importing.known import catalogue, grid, lines

LABELER = Labeler(catalogue())


def found(text: str) -> list[TableShape]:
    return find_tables(Sheet(grid(lines(text)), LABELER))


@pytest.mark.parametrize(
    ("text", "headers", "body", "titles"),
    [
        ("Gemeente | Acties\nZeist | 1\nSoest | 2", [0], [1, 2], []),
        ("Burgernet 2020\n\nGemeente | Acties\nZeist | 1\n\n* voorlopig", [2], [3], [0]),
        ("Jaar: | 2020\nGemeente: | Zeist\n\nOnderdeel | jan | feb\nActies | 1 | 2", [3], [4], [0, 1]),
        (" | PGA |  | Top-X | \nGemeente | K1 | K2 | K1 | K2\nZeist | 1 | 2 | 3 | 4", [0, 1], [2], []),
        ("Gemeente | PGA | Top-X\n | (aantal) | (aantal)\nZeist | 1 | 2", [0, 1], [2], []),
        ("Gemeente | Top-X\nFlevoland\nAlmere | 1\nUrk | 2", [0], [1, 2, 3], []),
        ("Gemeente | Maand | Acties\nZeist | jan | \nZeist | feb | 2", [0], [1, 2], []),
        ("Delict | 2018 | 2019\nOvervallen | 3 | 4", [0], [1], []),
        ("Onderwerp | Aantal\nDeelnemers | 2020\nActies | 5", [0], [1, 2], []),
        ("Gemeente | PGA\nZeist | 1\nSoest\nBaarn | 3", [0], [1, 2, 3], []),
    ],
)
def test_j7_1_heading_body_and_titles(
    text: str, headers: list[int], body: list[int], titles: list[int]
) -> None:
    (table,) = found(text)
    assert (table.headers, table.body, table.titles) == (headers, body, titles)


def test_j7_1_tables_below_each_other() -> None:
    tables = found("Q1 2020\nGemeente | PGA\nZeist | 1\n\nQ2 2020\nGemeente | PGA\nZeist | 2")
    assert [table.titles for table in tables] == [[0], [4]]
    assert [table.body for table in tables] == [[2], [6]]


def test_j7_1_tables_beside_each_other() -> None:
    tables = found(
        "PGA |  |  | Top-X | \nGemeente | Q1 |  | Gemeente | Q1\nZeist | 1 |  | Zeist | 2\nSoest | 3 |  | Soest | 4"
    )
    assert [(table.left, table.right) for table in tables] == [(0, 2), (3, 4)]


def test_a_repeated_heading_goes_on_with_the_titles_of_the_table_before() -> None:
    tables = found("PGA 2020\nGemeente | Q1\nZeist | 1\nGemeente | Q1\nSoest | 2")
    assert tables[1].continues is tables[0]


def test_a_sheet_with_texts_only_has_no_table() -> None:
    assert found("Toelichting\nVul het tabblad in.\nVragen? Mail het bureau.") == []
    assert found("") == []
