"""What an import tells afterwards: every file in exactly one final state, and the step in the history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from rvs_desktop.importing.recognition import Problem

Progress = Callable[[int, int, str], None]
"""Called with (done, all, what is being done); raises ``Cancelled`` when the user stopped."""


def silent(done: int, total: int, what: str) -> None:
    """Follow nothing: for whoever does not show progress."""
    del done, total, what


@dataclass(frozen=True)
class FileReport:
    """One file in exactly one final state: imported, unchanged, needs_decision, rejected or duplicate."""

    file: str
    outcome: str
    counts: dict[str, int] = field(default_factory=dict[str, int])
    problems: tuple[Problem, ...] = ()
    delivery: int | None = None
    memory: tuple[str, ...] = ()
    """Which remembered decisions were used, one Dutch sentence each."""


@dataclass(frozen=True)
class ImportReport:
    """What became of every file, and the step in the history when something was written."""

    files: tuple[FileReport, ...]
    change_set: int | None


def no_counts() -> dict[str, int]:
    """Return the counts of a file of which nothing was taken in."""
    return dict.fromkeys(("new", "changed", "unchanged", "skipped", "needs_decision", "rejected"), 0)
