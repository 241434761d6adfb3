"""The results as they are shown, written as a workbook; for others with small numbers hidden."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rvs_desktop.ui.page import ExportJob

if TYPE_CHECKING:
    from rvs_desktop.models.indicators.matrix import ResultsMatrix
    from rvs_desktop.ui.jobs import Progress


def export_job(matrix: ResultsMatrix, shown: Sequence[object], title: str) -> ExportJob:
    """Return the writing of the shown rows of a matrix."""
    work = partial(_write, matrix, shown, title)
    persons = any(row.about.persons for row in matrix.rows if row.about.code in set(shown))
    return ExportJob(f"{title}.xlsx", work, partial(work, publication=True) if persons else None)


def _write(
    matrix: ResultsMatrix,
    shown: Sequence[object],
    title: str,
    path: Path,
    progress: Progress,
    *,
    publication: bool = False,
) -> None:
    """Write the matrix, for others when it is a publication; runs beside the screen."""
    from rvs_desktop.exporting.results import write_results

    rows = [row for row in matrix.rows if row.about.code in set(shown)]
    write_results(matrix, rows, title, path, progress, publication=publication)
