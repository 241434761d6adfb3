"""The part of the isolated process that reads budgets and ledger exports, through the same gate and refusal of persons."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from rvs_desktop.importing.budgets.ledger_sheets import find_bookings
from rvs_desktop.importing.budgets.sheets import find_budgets
from rvs_desktop.importing.files.workbook import Workbook
from rvs_desktop.importing.persons.personal_data import safeguard
from rvs_desktop.importing.process.codec import Json
from rvs_desktop.importing.process.one_file import answer_file

FLAG = "budget"
"""Key of a job that asks for a budget (``sheet``) or for the entries of a ledger (``ledger``)."""


def answer_budget(job: Json) -> Json:
    """Return what a file holds, or why it is refused; never raises for a file that is wrong."""

    def find(workbook: Workbook) -> Json:
        guarded = safeguard(workbook, frozenset())
        if job[FLAG] == "ledger":
            found: list[Any] = [asdict(each) for each in find_bookings(guarded.workbook)]
        else:
            found = [asdict(each) for each in find_budgets(guarded.workbook, job.get("year"))]
        return {
            "reader": guarded.workbook.reader,
            "found": found,
            "told": [[each.code, each.message, each.sheet] for each in guarded.problems],
        }

    return answer_file(job, find)
