"""What a user does with files as a whole: make, open, try out, copy, back up and close."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rvs_desktop import paths
from rvs_desktop.errors import UserError
from rvs_desktop.settings import Settings
from rvs_desktop.ui.ask import Asker, Choice, Question
from rvs_desktop.ui.first_window import FirstWindow, call_first_window
from rvs_desktop.ui.jobs import Progress
from rvs_desktop.ui.workspace import FileInfo, Workspace

if TYPE_CHECKING:
    from rvs_desktop.store.database import Database

SUFFIX = ".rvs"


class FileFlow(QObject):
    """Asks for places and leaves the work to the workspace."""

    told = Signal(str)
    """Something succeeded: a sentence for the status bar."""
    failed = Signal(object)
    backed_up = Signal(object)
    """Moment of the newest backup, None when there is none."""
    called = Signal()
    """Somebody opened the file again: show the window that has it."""

    def __init__(self, workspace: Workspace, settings: Settings, asker: Asker, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._asker = asker
        self._sample_was_renewed = False
        self.may_leave: Callable[[], bool] = _always
        """Asks whether the open file may be left now, where something is not stored yet."""
        self._first = FirstWindow(self)
        self._first.called.connect(self.called)
        workspace.opened.connect(self._remember)
        workspace.closed.connect(self._first.forget)
        workspace.open_failed.connect(self._explain)

    def new(self) -> None:
        """Ask where a new file comes and make it."""
        if not self.may_leave():
            return
        place = self._asker.place_to_save(
            self.tr("Nieuw bestand"), self._folder() / "Midden-Nederland.rvs", self.tr("RVS-bestand")
        )
        if place is not None:
            self._workspace.create(place)

    def open(self) -> None:
        """Ask for a file and open it."""
        place = self._asker.file_to_open(str(self._folder()))
        if place is not None:
            self.open_path(place)

    def open_path(self, path: Path) -> None:
        """Open a file that is known."""
        if self.may_leave():
            self._workspace.open(path)

    def open_sample(self) -> None:
        """Open the example figures; the file is made on first use."""
        if not self.may_leave():
            return
        place = self._sample_place()
        if place.exists():
            self._workspace.open(place)
        else:
            self._make_sample(place)

    def _sample_place(self) -> Path:
        return paths.data_dir() / self.tr("Voorbeeld Midden-Nederland.rvs")

    def _make_sample(self, place: Path) -> None:
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            if place.exists():
                place.replace(place.with_suffix(".oud"))
        except OSError:
            self.failed.emit(
                UserError(
                    self.tr("De map voor het voorbeeldbestand kan niet worden gemaakt."),
                    self.tr("Maak ruimte vrij en probeer het opnieuw."),
                )
            )
            return
        self._workspace.create(place, sample=True)

    def reopen_last(self) -> bool:
        """Open the file of last time, if the user wants that and it is still there."""
        last = self._settings.last_file
        if not (self._settings.reopen and last and Path(last).exists()):
            return False
        self.open_path(Path(last))
        return True

    def save_copy(self) -> None:
        """Ask where a copy of the whole file comes and write it."""
        info = self._workspace.info
        if info is None:
            return
        today = f"{datetime.now().astimezone():%Y-%m-%d}"
        suggestion = self._folder() / f"{info.path.stem} {today}{SUFFIX}"
        place = self._asker.place_to_save(self.tr("Kopie opslaan als"), suggestion, self.tr("RVS-bestand"))
        if place is None:
            return
        job = self._workspace.run(_CopyWork(place))
        job.succeeded.connect(self._copied)

    def backup(self) -> None:
        """Make a checked backup beside the file."""
        job = self._workspace.run(_backup_work)
        job.succeeded.connect(self._show_backup)

    def restore(self) -> None:
        """Ask for a backup and for the place of the file that is made from it."""
        info = self._workspace.info
        near = Path(info.path if info else self._settings.last_file)
        copies = near.parent / f"{near.stem} reservekopieën"
        source = self._asker.file_to_open(str(copies if near.name and copies.is_dir() else self._folder()))
        if source is None:
            return
        today = f"{datetime.now().astimezone():%Y-%m-%d}"
        restored = self.tr("hersteld")
        suggestion = self._folder() / f"{near.stem or source.stem} {restored} {today}{SUFFIX}"
        place = self._asker.place_to_save(
            self.tr("Reservekopie terugzetten als"), suggestion, self.tr("RVS-bestand")
        )
        if place is not None:
            self._workspace.restore(source, place)

    def look_for_backup(self) -> None:
        """Find the newest backup of the open file."""
        job = self._workspace.run(_newest_backup)
        job.succeeded.connect(self.backed_up)

    def _folder(self) -> Path:
        return paths.start_folder(self._settings.last_folder)

    def _remember(self, info: FileInfo) -> None:
        if info.read_only:
            self._first.forget()
        else:
            self._first.listen(info.path)
        self._settings.remember_file(info.path)
        if not info.sample:
            self._settings.last_folder = str(info.path.parent)
        self._settings.save()
        self.look_for_backup()

    def _copied(self, place: Path) -> None:
        self.told.emit(self.tr("Kopie opgeslagen als {name}.").format(name=place.name))

    def _show_backup(self, moment: object) -> None:
        self.backed_up.emit(moment)
        self.told.emit(self.tr("Reservekopie gemaakt en gecontroleerd."))

    def _explain(self, path: Path, error: UserError) -> None:
        """Offer what is still possible when a file cannot be opened."""
        from rvs_desktop.store.lock import FileInUseError

        if not isinstance(error, FileInUseError):
            # The example is the program's own: one that a newer program cannot use makes way for a fresh one.
            if path == self._sample_place() and not self._sample_was_renewed:
                self._sample_was_renewed = True
                self._make_sample(path)
            else:
                self.failed.emit(error)
            return
        text = error.message
        if call_first_window(path):
            text += " " + self.tr("Dat venster staat nu vooraan.")
        answer = self._asker.choose(
            Question(
                title=self.tr("Bestand openen"),
                headline=self.tr("{name} is al in gebruik").format(name=path.name),
                text=text,
                hint=self.tr("U kunt wel lezen en exporteren. Tegelijk wijzigen kan niet."),
                choices=(
                    Choice("cancel", self.tr("Annuleren")),
                    Choice("retry", self.tr("Opnieuw proberen")),
                    Choice("read", self.tr("Alleen lezen openen")),
                ),
                cancel="cancel",
                tone="bad",
            )
        )
        if answer == "retry":
            self._workspace.open(path)
        elif answer == "read":
            self._workspace.open(path, read_only=True)


class _CopyWork:
    """Writes a copy of the open file; a plain object, so that it can travel to the thread of the file."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def __call__(self, database: Database, progress: Progress) -> Path:
        """Write the copy and return its place."""
        progress(0, 0, "")
        database.backup(self._place)
        return self._place


def _backup_work(database: Database, progress: Progress) -> datetime | None:
    from rvs_desktop.store import backup

    progress(0, 0, "")
    database.backup(backup.path_for(database.path, "gemaakt"))
    return _newest_backup(database, progress)


def _newest_backup(database: Database, _progress: Progress) -> datetime | None:
    from rvs_desktop.store import backup

    folder = backup.path_for(database.path, "").parent
    times = [path.stat().st_mtime for path in folder.glob(f"*{SUFFIX}")]
    return datetime.fromtimestamp(max(times)).astimezone() if times else None


def _always() -> bool:
    return True
