"""Writing what the page of budgets shows; everything here runs beside the screen, without the file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rvs_desktop.ui.page import ExportJob

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.layout import BudgetSheet
    from rvs_desktop.models.budgets.multi_year import MultiYear
    from rvs_desktop.reporting.budget_report import BudgetReport
    from rvs_desktop.store.database import Database
    from rvs_desktop.ui.jobs import Progress


@dataclass(frozen=True)
class WriteReport:
    """Writes the printed report of a budget, as it was read for the screen."""

    report: BudgetReport
    path: Path

    def __call__(self, _database: Database, _progress: Progress) -> Path:
        """Return the path that was written.

        Raises:
            UserError: if it cannot be written.
        """
        from rvs_desktop.exporting.files import replacing
        from rvs_desktop.reporting.budget_report import report_document

        with replacing(self.path) as temporary:
            temporary.write_bytes(report_document(self.report))
        return self.path


def export_job(sheet: BudgetSheet, *, sample: bool) -> ExportJob:
    """Return the export of a budget: with formulas for its totals, and read back without a change."""
    return ExportJob(f"{sheet.budget.name}.xlsx", partial(_write, sheet, sample=sample))


def _write(sheet: BudgetSheet, path: Path, _progress: Progress, *, sample: bool) -> None:
    from rvs_desktop.exporting.budgets_workbook import write_budgets

    write_budgets([sheet], path, sample=sample)


@dataclass(frozen=True)
class WriteYears:
    """Writes years side by side to a workbook, as they were read for the screen."""

    years: MultiYear
    body: str
    """Whose budgets they are."""
    path: Path
    sample: bool
    """Whether the file holds made-up figures."""

    def __call__(self, _database: Database, _progress: Progress) -> Path:
        """Return the path that was written.

        Raises:
            UserError: if it cannot be written.
        """
        from rvs_desktop.exporting.budgets_years import write_years

        write_years(self.years, self.body, self.path, sample=self.sample)
        return self.path
