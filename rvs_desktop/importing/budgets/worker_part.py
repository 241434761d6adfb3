"""The part of the isolated process that reads budgets and ledger exports, through the same gate and refusal of persons."""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rvs_desktop.importing.budgets.ledger_sheets import find_bookings
from rvs_desktop.importing.budgets.sheets import find_budgets
from rvs_desktop.importing.files.gate import load
from rvs_desktop.importing.files.readers import read_content
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.xml_guard import refuse_too_large
from rvs_desktop.importing.persons.personal_data import safeguard
from rvs_desktop.importing.process.codec import Json

FLAG = "budget"
"""Key of a job that asks for a budget (``sheet``) or for the entries of a ledger (``ledger``)."""


def answer_budget(job: Json) -> Json:
    """Return what a file holds, or why it is refused; never raises for a file that is wrong."""
    path = Path(job["path"])
    try:
        content = load(path)
        guarded = safeguard(read_content(path.name, content), frozenset())
        if job[FLAG] == "ledger":
            found: list[Any] = [asdict(each) for each in find_bookings(guarded.workbook)]
        else:
            found = [asdict(each) for each in find_budgets(guarded.workbook, job.get("year"))]
    except Refused as refusal:
        return {"refused": [refusal.problem.code, refusal.problem.message]}
    except MemoryError:
        problem = refuse_too_large(path.name, "het vraagt te veel geheugen").problem
        return {"refused": [problem.code, problem.message]}
    return {
        "refused": None,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        "reader": guarded.workbook.reader,
        "found": found,
        "told": [[each.code, each.message, each.sheet] for each in guarded.problems],
    }
