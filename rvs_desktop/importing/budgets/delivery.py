"""What budgets and ledgers have in common once they are read: the file they came from, and how a report looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import insert
from sqlalchemy.orm import Session

from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.models.base import new_id, new_ids
from rvs_desktop.models.deliveries import Delivery, DeliveryProblem, keep_source_file
from rvs_desktop.models.history import ChangeKind, open_change_set
from rvs_desktop.store.database import Database

BUCKETS: Final = ("new", "changed", "unchanged", "skipped", "needs_decision", "rejected")


@dataclass(frozen=True)
class MoneyFile:
    """A file as the isolated process answered it."""

    name: str
    sha256: str
    size: int
    reader: str
    found: tuple[Mapping[str, Any], ...]
    told: tuple[Problem, ...]

    @classmethod
    def of(cls, name: str, answer: Mapping[str, Any]) -> MoneyFile:
        """Return the answer under names."""
        told = tuple(Problem(code, text, Severity.INFO, sheet) for code, text, sheet in answer["told"])
        return cls(name, answer["sha256"], answer["size"], answer["reader"], tuple(answer["found"]), told)


@dataclass(frozen=True)
class MoneyReport:
    """What became of a file, or would become of it; every row of it is in one of the counts."""

    file: str
    outcome: str
    """``imported``, ``unchanged``, ``needs_decision`` or ``rejected``."""
    counts: dict[str, int]
    problems: tuple[Problem, ...]
    change_set: int | None = None


class _DryRun(Exception):  # noqa: N818 - ends a trial, no error
    """Takes everything back after a trial."""


def outcome_of(counts: Mapping[str, int]) -> str:
    """Return the outcome that follows from the counts."""
    if counts["needs_decision"]:
        return "needs_decision"
    if counts["new"] or counts["changed"]:
        return "imported"
    return "rejected" if counts["rejected"] else "unchanged"


def run(
    database: Database,
    received: MoneyFile,
    label: str,
    work: Callable[[Session], tuple[dict[str, int], Sequence[Problem]]],
    *,
    dry_run: bool,
) -> MoneyReport:
    """Plan and write a file as one edit of the kind import, after a backup; a dry run writes nothing.

    Args:
        database: the open file.
        received: what was read.
        label: what the history calls it.
        work: plans and writes inside the edit; returns counts and problems.
        dry_run: work everything out and take it back.
    """
    made: list[tuple[dict[str, int], Sequence[Problem]]] = []
    if not dry_run:
        database.keep_backup("voor-import")

    def both(session: Session) -> None:
        made.append(work(session))
        if dry_run:
            raise _DryRun

    change_set: int | None = None
    try:
        change_set = database.edit(label, both, kind=ChangeKind.IMPORT).change_set or None
    except _DryRun:
        change_set = None
    counts, problems = made[-1]
    return MoneyReport(received.name, outcome_of(counts), counts, (*received.told, *problems), change_set)


def keep_delivery(
    session: Session, received: MoneyFile, datasets: str, periods: str, counts: Mapping[str, int]
) -> int:
    """Write from which file something came; returns the id of the delivery."""
    key = new_id()
    outcome = outcome_of(counts)
    session.execute(
        insert(Delivery).values(
            id=key,
            source_file_id=keep_source_file(session, received.name, received.sha256, received.size),
            change_set_id=open_change_set(session),
            datasets=datasets,
            periods=periods,
            reader=received.reader,
            outcome=outcome if outcome != "rejected" else "unchanged",
            counts=dict(counts),
        )
    )
    return key


def keep_problems(session: Session, delivery: int, problems: Sequence[Problem]) -> None:
    """Keep the problems of a delivery, so that they can be looked up."""
    if problems:
        session.execute(
            insert(DeliveryProblem),
            [
                {
                    "id": key,
                    "delivery_id": delivery,
                    "sheet": each.sheet,
                    "cell": each.cell,
                    "code": each.code,
                    "severity": each.severity.value,
                    "message": each.message,
                }
                for key, each in zip(new_ids(len(problems)), problems, strict=True)
            ],
        )
