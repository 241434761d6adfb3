"""Writing what the page of budgets shows; everything here runs beside the screen, without the file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rvs_desktop.ui.page import ExportJob

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.layout import BudgetSheet
    from rvs_desktop.ui.jobs import Progress


def export_job(sheet: BudgetSheet, *, sample: bool) -> ExportJob:
    """Return the export of a budget: with formulas for its totals, and read back without a change."""
    return ExportJob(f"{sheet.budget.name}.xlsx", partial(_write, sheet, sample=sample))


def _write(sheet: BudgetSheet, path: Path, _progress: Progress, *, sample: bool) -> None:
    from rvs_desktop.exporting.budgets_workbook import write_budgets

    write_budgets([sheet], path, sample=sample)
