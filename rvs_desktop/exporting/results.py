"""The matrix of results as a table that leaves the program: real numbers, with their unit in a column of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from rvs_desktop.exporting.publication import MARK, NOTICE, UNCHECKED
from rvs_desktop.exporting.results_publication import PublishedMatrix
from rvs_desktop.exporting.tables import ExportTable, Progress, Value
from rvs_desktop.exporting.workbook import write_workbook
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.models.indicators.comparing import change_words
from rvs_desktop.models.indicators.judging import VERDICT_WORDS
from rvs_desktop.models.indicators.matrix import MatrixRow, ResultsMatrix
from rvs_desktop.models.indicators.result import Result, as_decimal
from rvs_desktop.models.indicators.wording import result_words

_FIRST: Final = (
    Field("name", "Indicator", width=34),
    Field("theme", "Thema", width=24),
    Field("unit", "Eenheid", width=12),
)


def write_results(
    matrix: ResultsMatrix,
    rows: Sequence[MatrixRow],
    title: str,
    path: Path,
    progress: Progress,
    *,
    publication: bool = False,
) -> None:
    """Write the results of a year for a region and its districts to a workbook.

    Args:
        matrix: as it was read.
        rows: of it, those to write.
        title: of the sheet.
        path: of the workbook.
        progress: called with rows done and rows in all.
        publication: hide and round what counts persons (rule D3), with the threshold of the file.

    Raises:
        UserError: if a hidden number would follow from what is shown.
    """
    year = matrix.year.year
    fields = [
        *_FIRST,
        Field("target", f"Doel {year}", width=16),
        Field("region", matrix.region.name, FieldKind.DECIMAL, width=14),
        Field("status", "Status", width=16),
        Field("previous", str(year - 1), FieldKind.DECIMAL, width=12),
        Field("change", "Verschil", width=12),
        *(Field(area.code, area.name, FieldKind.DECIMAL, width=16) for area in matrix.districts),
        Field("source", "Bron", width=20),
        Field("note", "Opmerking", width=40),
    ]
    persons = any(row.about.persons for row in rows)
    table = ExportTable(
        title,
        fields,
        [results_row(row) for row in rows],
        len(rows),
        f"{matrix.region.name}, {year}, beoordeeld op {matrix.as_of:%d-%m-%Y}",
        "Resultaten",
        persons=persons,
    )
    if publication and persons:
        veiled = PublishedMatrix(matrix)
        table = replace(
            table,
            title=f"{title} {MARK}",
            rows=[veiled.row(row, results_row(row)) for row in rows],
            persons=False,
            notes=[(NOTICE, veiled.footer), UNCHECKED],
        )
    write_workbook(table, path, progress=progress)


def results_row(row: MatrixRow) -> list[Value]:
    """Return the exact cells of an indicator, in the order of the columns."""
    about, cell = row.about, row.region
    return [
        about.name,
        about.theme,
        about.unit_words,
        row.target,
        _number(cell.result),
        VERDICT_WORDS[cell.judgement.verdict],
        _number(cell.previous),
        change_words(cell.change),
        *(_number(each.result) for each in row.districts),
        cell.result.source,
        _note(row),
    ]


def _number(result: Result) -> Value:
    return None if result.value is None else as_decimal(result.value)


def _note(row: MatrixRow) -> str:
    """Return what stands beside the figure of the region on the screen: qualifier, part of a year, footnote."""
    result = row.region.result
    said = [result.note, row.region.judgement.reason]
    if result.qualifier or result.partial_until is not None:
        said.insert(0, result_words(result, row.about.unit, row.about.decimals))
    return " ".join(part for part in said if part)
