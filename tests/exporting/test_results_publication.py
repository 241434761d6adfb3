"""The matrix of results for others: person counts follow rule D3, everything else stays exact (story J8-6)."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from rvs_desktop.models.indicators.matrix import ResultsMatrix
    from rvs_desktop.store.database import Database


@pytest.fixture
def matrix(sample_database: Database) -> ResultsMatrix:
    from rvs_desktop.models.indicators.matrix import results_matrix

    day = date(2021, 2, 1)
    return sample_database.read(lambda session: results_matrix(session, "midden-nederland", 2020, day))


def test_j8_6_every_count_of_persons_is_rounded_or_hidden(matrix: ResultsMatrix) -> None:
    from rvs_desktop.exporting.results import results_row
    from rvs_desktop.exporting.results_publication import PublishedMatrix

    persons = [row for row in matrix.rows if row.about.persons and not row.about.in_percent]
    assert persons
    veiled = PublishedMatrix(matrix)
    for row in persons:
        made = veiled.row(row, results_row(row))
        for value in (made[4], made[6], *made[8:-2]):
            assert value in (None, "*") or (isinstance(value, int) and value % 5 == 0)
        assert made[-1] == ""


def test_j8_6_what_counts_no_persons_is_exact(matrix: ResultsMatrix) -> None:
    from rvs_desktop.exporting.results import results_row
    from rvs_desktop.exporting.results_publication import PublishedMatrix

    veiled = PublishedMatrix(matrix)
    for row in matrix.rows:
        if not row.about.persons:
            assert veiled.row(row, results_row(row)) == results_row(row)


def test_j8_6_the_sheet_says_so_and_an_import_refuses_it(matrix: ResultsMatrix, tmp_path: Path) -> None:
    import openpyxl

    from rvs_desktop.exporting.results import write_results
    from rvs_desktop.importing.files.gate import load
    from rvs_desktop.importing.files.readers import read_content
    from rvs_desktop.importing.files.refusal import Refused
    from rvs_desktop.importing.recognising.publications import refuse_publication

    path = tmp_path / "uit.xlsx"
    write_results(matrix, matrix.rows, "Resultaten 2020", path, lambda _done, _all: None, publication=True)
    book = openpyxl.load_workbook(path)
    legend = [str(row[1]) for row in book["Legenda"].values if row[1]]
    assert any("Niet vergeleken is met tabellen die eerder" in text for text in legend)
    with pytest.raises(Refused):
        refuse_publication(read_content(path.name, load(path)))


def test_an_internal_sheet_is_marked_as_confidential(matrix: ResultsMatrix, tmp_path: Path) -> None:
    import openpyxl

    from rvs_desktop.exporting.results import write_results

    path = tmp_path / "uit.xlsx"
    write_results(matrix, matrix.rows, "Resultaten 2020", path, lambda _done, _all: None)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert "vertrouwelijk" in str(sheet["A2"].value)
