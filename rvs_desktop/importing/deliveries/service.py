"""Importing files and folders from beginning to end, without questions: for the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Protocol

from rvs_desktop.errors import UserError
from rvs_desktop.importing.collecting import not_collecting
from rvs_desktop.importing.deliveries.report import FileReport, ImportReport, Progress, silent
from rvs_desktop.importing.deliveries.session import ImportSession
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Catalogue, Hints
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database

__all__ = ["FileReport", "ImportReport", "Progress", "Recognise", "files_in", "import_files"]

EXTENSIONS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".txt"})
"""Files that a folder is searched for; a file that is named itself is always read by its content."""


class Recognise(Protocol):
    """Reads files in another way than through the worker; yields them in order, refused ones too."""

    def __call__(
        self, paths: Sequence[Path], known: Catalogue, hints: Hints, progress: Progress
    ) -> Iterator[ReceivedFile]:
        """Recognise files one by one."""
        ...


class _Plain:
    """A reader made of a function that knows no decisions."""

    def __init__(self, recognise: Recognise, known: Catalogue) -> None:
        self._recognise = recognise
        self._known = known

    def read(
        self,
        paths: Sequence[Path],
        hints: Hints,
        progress: Progress,
        *,
        profiles: Mapping[Path, Mapping[str, Any]] | None = None,
        explain: bool = False,
    ) -> Iterator[ReceivedFile]:
        del profiles, explain
        return self._recognise(paths, self._known, hints, progress)

    def close(self) -> None:
        """End nothing."""


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
    told = progress or silent
    files = files_in(paths)
    session = ImportSession(database)
    check_hints(hints or Hints(), session.known)
    if recognise is not None:
        session = ImportSession(database, reader=_Plain(recognise, session.known))
    with not_collecting(), closing(session):
        session.read(files, hints, told)
        if dry_run:
            return ImportReport(tuple(state.report() for state in session.files), None)
        return session.apply(progress=told)


def check_hints(hints: Hints, known: Catalogue) -> None:
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
