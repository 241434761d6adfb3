"""Exporting what is on screen: ask where, write it beside the screen, say where it went."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rvs_desktop import paths
from rvs_desktop.errors import UserError
from rvs_desktop.settings import Settings
from rvs_desktop.ui.ask import Asker
from rvs_desktop.ui.for_whom import INTERNAL, PUBLICATION, for_whom
from rvs_desktop.ui.jobs import Jobs, Progress
from rvs_desktop.ui.page import ExportJob
from rvs_desktop.ui.workspace import Workspace


class ExportFlow(QObject):
    """Writes exports one after another."""

    started = Signal(object, str)
    """A job and its name for the bar."""
    told = Signal(str)
    failed = Signal(object)
    broke = Signal(object)

    def __init__(self, workspace: Workspace, settings: Settings, asker: Asker, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._asker = asker
        self._jobs = Jobs(self, threads=1)

    def start(self, export: ExportJob | None) -> None:
        """Ask for a place and write there."""
        if export is None:
            self.told.emit(self.tr("Op deze pagina staat niets om te exporteren."))
            return
        export = self._for_whom(export)
        if export is None:
            return
        folder = paths.start_folder(self._settings.export_folder)
        place = self._asker.place_to_save(
            self.tr("Exporteren"), folder / export.file_name, self.tr("Excel-bestand")
        )
        if place is None:
            return
        self._settings.export_folder = str(place.parent)
        job = self._jobs.start(partial(_write, export, place))
        job.succeeded.connect(self._tell)
        job.failed.connect(self._refuse)
        self.started.emit(job, self.tr("{name} schrijven").format(name=place.name))

    def _for_whom(self, export: ExportJob) -> ExportJob | None:
        """Ask who is going to read figures with small numbers; None when the user thought better of it."""
        if export.publish is None:
            return export
        answer = for_whom(self._asker, self.tr("Exporteren"), persons=export.persons)
        if answer == PUBLICATION:
            name = Path(export.file_name)
            return ExportJob(f"{name.stem} publicatie{name.suffix}", export.publish)
        return export if answer == INTERNAL else None

    def wait(self) -> None:
        """Wait for what is being written: only at the end of the program."""
        self._jobs.wait()

    def _tell(self, place: Path) -> None:
        self.told.emit(self.tr("Geëxporteerd naar {name}.").format(name=place.name))

    def _refuse(self, error: BaseException) -> None:
        (self.failed if isinstance(error, UserError) else self.broke).emit(error)


def _write(export: ExportJob, place: Path, progress: Progress) -> Path:
    """Write an export; a place that cannot be written is no bug."""
    try:
        export.work(place, progress)
    except OSError:
        raise UserError(
            f"{place.name} kan niet worden geschreven.",
            "Sluit het bestand als het in een ander programma open is, of kies een andere map.",
        ) from None
    return place
