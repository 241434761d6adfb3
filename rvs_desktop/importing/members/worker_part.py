"""The part of the isolated process that reads member lists: the explicit door for names of office holders."""

from __future__ import annotations

import hashlib
from pathlib import Path

from rvs_desktop.importing.files.gate import load
from rvs_desktop.importing.files.readers import read_content
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import Workbook
from rvs_desktop.importing.files.xml_guard import refuse_too_large
from rvs_desktop.importing.members.sheets import find_members
from rvs_desktop.importing.persons.personal_data import find_personal_data
from rvs_desktop.importing.process.codec import Json

FLAG = "members"
"""Key of a job that asks for a member list instead of figures."""


def answer_members(job: Json) -> Json:
    """Return the lines of a member list, or why the file is refused; never raises for a file that is wrong.

    A file with citizen service numbers is refused as a whole; other columns than those of a member list stay behind.
    """
    path = Path(job["path"])
    try:
        content = load(path)
        workbook = read_content(path.name, content)
        _refuse_numbers(workbook)
        found = find_members(workbook)
    except Refused as refusal:
        return {"refused": [refusal.problem.code, refusal.problem.message]}
    except MemoryError:
        problem = refuse_too_large(path.name, "het vraagt te veel geheugen").problem
        return {"refused": [problem.code, problem.message]}
    return {
        "refused": None,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        "rows": [[row.sheet, row.row, row.heading, dict(row.texts)] for row in found.rows],
        "left_behind": [list(pair) for pair in found.left_behind],
    }


def _refuse_numbers(workbook: Workbook) -> None:
    """Refuse a workbook with citizen service numbers, wherever they stand."""
    for sheet in (*workbook.sheets, *workbook.asides):
        for finding in find_personal_data(sheet, roster=True):
            if finding.refuses:
                raise Refused(
                    "personal_data",
                    f"Het bestand {workbook.name} bevat burgerservicenummers (BSN) en is geweigerd. "
                    "Er is niets bewaard. Vraag de afzender om een lijst zonder BSN, en verwijder dit bestand.",
                    sheet=finding.sheet,
                )
