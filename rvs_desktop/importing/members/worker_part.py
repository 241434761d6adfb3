"""The part of the isolated process that reads member lists: the explicit door for names of office holders."""

from __future__ import annotations

from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import Workbook
from rvs_desktop.importing.members.sheets import find_members
from rvs_desktop.importing.persons.personal_data import find_personal_data
from rvs_desktop.importing.process.codec import Json
from rvs_desktop.importing.process.one_file import answer_file

FLAG = "members"
"""Key of a job that asks for a member list instead of figures."""


def answer_members(job: Json) -> Json:
    """Return the lines of a member list, or why the file is refused; never raises for a file that is wrong.

    A file with citizen service numbers is refused as a whole; other columns than those of a member list stay behind.
    """
    return answer_file(job, _find_members)


def _find_members(workbook: Workbook) -> Json:
    _refuse_numbers(workbook)
    found = find_members(workbook)
    return {
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
