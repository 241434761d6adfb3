"""Importing as the user meets it: choose or drop files, follow the job, see what became of every file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rvs_desktop import paths
from rvs_desktop.settings import Settings
from rvs_desktop.ui.ask import Asker
from rvs_desktop.ui.jobs import Job, Progress
from rvs_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from rvs_desktop.importing.service import ImportReport
    from rvs_desktop.store.database import Database


class ImportFlow(QObject):
    """Runs one import at a time."""

    started = Signal(object, str)
    """A job and its name for the bar."""
    finished = Signal(object)
    """The ``ImportReport``."""
    told = Signal(str)

    def __init__(self, workspace: Workspace, settings: Settings, asker: Asker, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._asker = asker
        self._job: Job | None = None

    def start(self, files: Sequence[Path] = ()) -> None:
        """Import files and folders, asking which when none are given."""
        if self._job is not None:
            self.told.emit(self.tr("Er wordt al geïmporteerd. Wacht tot dat klaar is, of stop het."))
            return
        chosen = list(files) or self._asker.files_to_import(self._folder())
        if not chosen:
            return
        self._settings.last_folder = str(chosen[0].parent)
        self._job = self._workspace.run(_ImportWork(chosen), writes=True)
        self._job.succeeded.connect(self.finished)
        self._job.cancelled.connect(self._tell_cancelled)
        self._job.ended.connect(self._end)
        self.started.emit(self._job, self.tr("Bestanden lezen"))

    def _folder(self) -> str:
        return str(paths.start_folder(self._settings.last_folder))

    def _tell_cancelled(self) -> None:
        self.told.emit(self.tr("Import gestopt. Er is niets veranderd."))

    def _end(self) -> None:
        self._job = None


class _ImportWork:
    """The import itself, on the thread of the file."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._files = tuple(files)

    def __call__(self, database: Database, progress: Progress) -> ImportReport:
        """Import and return what became of every file."""
        from rvs_desktop.importing.service import import_files

        return import_files(database, self._files, progress=progress)
