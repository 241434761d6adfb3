"""Importing member lists from beginning to end, through their own door: read apart, plan, ask, write as one step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.importing.members.absent import absent
from rvs_desktop.importing.members.apply import MembersApplier
from rvs_desktop.importing.members.plan import MembersPlan, plan_members
from rvs_desktop.importing.members.register import Register
from rvs_desktop.importing.members.sheets import MemberRow
from rvs_desktop.importing.members.worker_part import FLAG
from rvs_desktop.importing.process.side_door import ask_worker
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.models.history import ChangeKind
from rvs_desktop.store.database import Database

Decisions = Mapping[tuple[str, int], str]
"""(sheet, row) → identifier of a person as text, ``new``, ``skip`` or ``same:<sheet>:<row>``."""


@dataclass(frozen=True)
class MemberFile:
    """A member list as it came out of the isolated process."""

    name: str
    rows: tuple[MemberRow, ...]
    left_behind: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class MembersReport:
    """What became of a member list, or would become of it."""

    file: str
    outcome: str
    """``imported``, ``unchanged``, ``needs_decision`` or ``rejected``."""
    counts: dict[str, int]
    problems: tuple[Problem, ...]
    plan: MembersPlan | None = None
    change_set: int | None = None


class _DryRun(Exception):  # noqa: N818 - ends a trial, no error
    """Takes everything back after a trial."""


def read_members(path: Path) -> MemberFile:
    """Read a member list in the isolated process.

    Raises:
        UserError: if the file is absent, cannot be read, holds citizen service numbers, or holds no member list.
    """
    answer = ask_worker(path, {FLAG: True})
    rows = tuple(
        MemberRow(str(sheet), int(row), str(heading), {str(key): str(text) for key, text in texts.items()})
        for sheet, row, heading, texts in answer["rows"]
    )
    if not rows:
        raise UserError(
            f"In {path.name} staat geen ledenlijst.",
            "Zet boven de kolommen ten minste Naam (of Achternaam) en Orgaan, Functie, Rol of Namens.",
        )
    return MemberFile(path.name, rows, tuple((str(a), str(b)) for a, b in answer["left_behind"]))


def import_members(
    database: Database,
    path: Path,
    *,
    decisions: Decisions | None = None,
    day: date | None = None,
    dry_run: bool = False,
) -> MembersReport:
    """Import a member list as one step; lines that wait for a decision are left out and told.

    Args:
        database: the open file.
        path: the list.
        decisions: who a line means, as a person decided.
        day: from when new memberships hold whose line gives no date; today when not given.
        dry_run: work everything out and write nothing.

    Raises:
        UserError: if the file cannot be read, or nothing can be written.
    """
    found = read_members(path)
    return apply_members(database, found, decisions=decisions, day=day, dry_run=dry_run)


def apply_members(
    database: Database,
    found: MemberFile,
    *,
    decisions: Decisions | None = None,
    day: date | None = None,
    dry_run: bool = False,
) -> MembersReport:
    """Plan and write a member list that was read before; arguments and outcome as for ``import_members``."""
    first_day = day or date.today()  # noqa: DTZ011 - the day of the user
    plans: list[MembersPlan] = []
    remarks: list[Problem] = []
    if not dry_run:
        database.keep_backup("voor-import")

    def work(session: Session) -> None:
        register = Register(session, first_day)
        plan = plan_members(found.rows, register, decisions)
        MembersApplier(session, register, f"Ledenlijst {found.name}").apply(plan)
        plans.append(plan)
        remarks.extend(absent(plan.lines, register, first_day))
        if dry_run:
            raise _DryRun

    change_set: int | None = None
    try:
        changes = database.edit(f"Ledenlijst {found.name} ingelezen", work, kind=ChangeKind.IMPORT)
        change_set = changes.change_set or None
    except _DryRun:
        change_set = None
    plan = plans[-1]
    problems = (*plan.problems, *remarks, *_left_behind(found))
    return MembersReport(found.name, _outcome(plan), plan.counts, problems, plan, change_set)


def _outcome(plan: MembersPlan) -> str:
    counts = plan.counts
    if counts["needs_decision"] or counts["rejected"]:
        return "needs_decision"
    return "imported" if counts["new"] or counts["changed"] else "unchanged"


def _left_behind(found: MemberFile) -> tuple[Problem, ...]:
    """Tell which columns were not read: only what a member list needs comes in."""
    by_sheet: dict[str, list[str]] = {}
    for sheet, heading in found.left_behind:
        by_sheet.setdefault(sheet, []).append(heading)
    return tuple(
        Problem(
            "column_not_read",
            f"Blad {sheet}: niet gelezen en niet bewaard: {', '.join(headings[:8])}.",
            Severity.INFO,
            sheet,
        )
        for sheet, headings in by_sheet.items()
    )
