"""Importing as the user begins it: choose or drop files; the assistant shows what lies on the desk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rvs_desktop import paths
from rvs_desktop.settings import Settings
from rvs_desktop.ui.ask import Asker, Choice, Question
from rvs_desktop.ui.import_wizard.desk import ImportDesk
from rvs_desktop.ui.workspace import Workspace


class ImportFlow(QObject):
    """Puts files on the desk; nothing is stored before the last step of the assistant."""

    started = Signal(object, str)
    """A job and its name for the bar."""
    wanted = Signal()
    """Show the assistant."""
    told = Signal(str)

    def __init__(self, workspace: Workspace, settings: Settings, asker: Asker, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._asker = asker
        self.desk = ImportDesk(workspace, self)
        self.desk.started.connect(self.started)
        self.desk.cancelled.connect(self._tell_cancelled)

    def start(self, files: Sequence[Path] = ()) -> None:
        """Import files and folders, asking which when none are given."""
        if self.desk.reading:
            self.told.emit(self.tr("Er worden al bestanden gelezen. Wacht tot dat klaar is, of stop het."))
            self.wanted.emit()
            return
        chosen = list(files) or self._asker.files_to_import(self._folder())
        if not chosen:
            return
        self._settings.last_folder = str(chosen[0].parent)
        if all(one.applied or one.plan is None for one in self.desk.files):
            self.desk.clear()
        self.desk.read_files(chosen)
        self.wanted.emit()

    def clear(self) -> bool:
        """Put everything away, asking when choices would be lost; False when the user stays."""
        if self.desk.has_choices and self._asker.choose(self._question()) != "leave":
            return False
        self.desk.clear()
        return True

    def _question(self) -> Question:
        return Question(
            title=self.tr("Importeren"),
            headline=self.tr("Uw keuzes bij deze import weggooien?"),
            text=self.tr("Er is nog niets opgeslagen. Uw antwoorden op de vragen gaan verloren."),
            choices=(
                Choice("stay", self.tr("Verder met importeren")),
                Choice("leave", self.tr("Keuzes weggooien"), destroys=True),
            ),
            cancel="stay",
        )

    def _folder(self) -> str:
        return str(paths.start_folder(self._settings.last_folder))

    def _tell_cancelled(self) -> None:
        self.told.emit(self.tr("Import gestopt. Er is niets veranderd."))
