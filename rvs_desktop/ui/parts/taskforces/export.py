"""The composition on screen as a workbook."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rvs_desktop.formats import format_date
from rvs_desktop.ui.page import ExportJob

if TYPE_CHECKING:
    from rvs_desktop.models.roster.lines import Roster
    from rvs_desktop.ui.jobs import Progress


def roster_job(roster: Roster, *, sample: bool) -> ExportJob:
    """Return the writing of a roster as it is shown; the roster is a snapshot."""
    name = f"{roster.body.label} {format_date(roster.day)}.xlsx".replace("/", "-")
    return ExportJob(name, partial(_write, roster, sample=sample))


def _write(roster: Roster, path: Path, progress: Progress, *, sample: bool) -> None:
    """Write it; runs beside the screen."""
    from rvs_desktop.exporting.memberships import roster_cells
    from rvs_desktop.exporting.tables import ExportTable
    from rvs_desktop.exporting.workbook import write_workbook
    from rvs_desktop.models.roster.columns import ROSTER_COLUMNS

    rows = [roster_cells(roster, line) for line in roster.lines]
    table = ExportTable(
        title=roster.body.name,
        fields=ROSTER_COLUMNS,
        rows=rows,
        count=len(rows),
        scope=f"Samenstelling op {format_date(roster.day)}",
        sheet="Samenstelling",
        frozen=2,
        sample=sample,
    )
    write_workbook(table, path, progress=progress)
