"""Importing files and folders from beginning to end: recognise, plan, and write everything in one edit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.importing.apply import apply
from rvs_desktop.importing.catalogue import catalogue
from rvs_desktop.importing.locked import forget_stopped, not_stopped
from rvs_desktop.importing.plan import Names, Plan, ReceivedFile, plan
from rvs_desktop.importing.recognition import Catalogue, Hints, Problem, Severity
from rvs_desktop.models.deliveries import Delivery, SourceFile
from rvs_desktop.models.history import ChangeKind
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database

Progress = Callable[[int, int, str], None]
"""Called with (done, all, what is being done); raises ``Cancelled`` when the user stopped."""

EXTENSIONS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".txt"})
"""Files that a folder is searched for; a file that is named itself is always read by its content."""


@dataclass(frozen=True)
class FileReport:
    """One file in exactly one final state: imported, unchanged, needs_decision, rejected or duplicate."""

    file: str
    outcome: str
    counts: dict[str, int] = field(default_factory=dict[str, int])
    problems: tuple[Problem, ...] = ()
    delivery: int | None = None


@dataclass(frozen=True)
class ImportReport:
    """What became of every file, and the step in the history when something was written."""

    files: tuple[FileReport, ...]
    change_set: int | None


class Recognise(Protocol):
    """Reads files in the isolated worker; yields them in order, refused ones too."""

    def __call__(
        self, paths: Sequence[Path], known: Catalogue, hints: Hints, progress: Progress
    ) -> Iterator[ReceivedFile]:
        """Recognise files one by one."""
        ...


class _DryRun(Exception):  # noqa: N818 - ends a trial, no error
    """Takes everything back after a trial."""


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files to import: files as named, folders with all workbooks below them in order of name.

    Lock files of Excel and LibreOffice are left out.

    Raises:
        UserError: if a path does not exist.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(
                item
                for item in path.rglob("*")
                if item.is_file()
                and item.suffix.lower() in EXTENSIONS
                and not item.name.startswith(("~$", ".~"))
            )
        elif path.exists():
            found.append(path)
        else:
            raise UserError(f"{path.name} bestaat niet.", "Controleer de naam van het bestand.")
    return found


def import_files(
    database: Database,
    paths: Sequence[Path],
    *,
    hints: Hints | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
    recognise: Recognise | None = None,
) -> ImportReport:
    """Import files into the database as one step that can be undone.

    Nothing is written before all files are recognised; cancelling leaves the file as it was.

    Raises:
        UserError: if a path does not exist or the database cannot be written.
        Cancelled: if ``progress`` raised it.
    """
    told = progress or _silent
    reader = recognise or _worker()
    files = files_in(paths)
    known = database.read(catalogue)
    _check_hints(hints or Hints(), known)
    received = list(reader(files, known, hints or Hints(), told))
    told(len(files), len(files), "Opslaan")
    if not dry_run and any(item.recognition.readings for item in received):
        database.keep_backup("voor-import")
    reports: list[FileReport] = []

    def work(session: Session) -> None:
        names = Names.of(session)
        reports.extend(_import_one(session, item, names) for item in received)
        if dry_run:
            raise _DryRun

    try:
        changes = database.edit(_label(files), work, kind=ChangeKind.IMPORT)
    except _DryRun:
        return ImportReport(tuple(reports), None)
    return ImportReport(tuple(reports), changes.change_set or None)


def _check_hints(hints: Hints, known: Catalogue) -> None:
    """Refuse what the person says when the file does not know it: a guess would be worse.

    Raises:
        UserError: naming the word that is not known.
    """
    datasets = sorted({measure.dataset for measure in known.measures})
    if hints.dataset and hints.dataset not in datasets:
        raise UserError(
            f"De gegevensset {hints.dataset} is niet bekend.", f"Kies uit: {', '.join(datasets)}."
        )
    if hints.sender and not any(area.code == hints.sender and area.inside for area in known.areas):
        raise UserError(
            f"De afzender {hints.sender} is geen gebied van deze regio.", "Geef een code zoals GM0355."
        )
    if hints.period:
        try:
            Period.parse(hints.period)
        except ValueError:
            raise UserError(
                f"{hints.period} is geen periode.", "Schrijf bijvoorbeeld 2020, 2020-H1, 2020-Q1 of 2020-03."
            ) from None


def _import_one(session: Session, received: ReceivedFile, names: Names) -> FileReport:
    if received.recognition.refused:
        return FileReport(received.name, "rejected", _no_counts(), received.recognition.problems)
    earlier = session.scalar(
        select(SourceFile.name)
        .join(Delivery, Delivery.source_file_id == SourceFile.id)
        .where(SourceFile.sha256 == received.sha256, not_stopped())
    )
    if earlier is not None:
        problem = Problem(
            "duplicate_file",
            f"Dit bestand heeft dezelfde inhoud als {earlier}, dat al is ingelezen. Er is niets veranderd.",
            Severity.INFO,
        )
        return FileReport(received.name, "duplicate", _no_counts(), (problem,))
    forget_stopped(session, received.sha256)
    planned = plan(session, received, names)
    if not received.recognition.readings and not planned.problems:
        planned.problems.append(_nothing_found())
    delivery = apply(session, received, planned, names) if _worth_keeping(planned) else None
    return FileReport(received.name, planned.outcome, planned.counts, tuple(planned.problems), delivery)


def _worth_keeping(planned: Plan) -> bool:
    """Tell whether the file brought a figure; one that brought none leaves no trace but its report."""
    return bool(
        planned.new or planned.changed or planned.contradictions or planned.unchanged or planned.waiting
    )


def _nothing_found() -> Problem:
    return Problem(
        "missing_measure",
        "In dit bestand is geen gegeven herkend. Controleer of dit het goede bestand is, of kies zelf de kolommen.",
    )


def _no_counts() -> dict[str, int]:
    return dict.fromkeys(("new", "changed", "unchanged", "skipped", "needs_decision", "rejected"), 0)


def _label(files: Sequence[Path]) -> str:
    if len(files) == 1:
        return f"Import {files[0].name}"
    return f"Import van {len(files)} bestanden"


def _silent(done: int, total: int, what: str) -> None:
    del done, total, what


def _worker() -> Recognise:
    from rvs_desktop.importing.reading import recognise_files

    return recognise_files
