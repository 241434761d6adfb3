"""The seam between the assistant and the import session: every call is a job on the thread of the file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from rvs_desktop.ui.import_wizard import desk_jobs
from rvs_desktop.ui.jobs import Job, Jobs, Progress
from rvs_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from rvs_desktop.importing.decisions import Decision
    from rvs_desktop.importing.deliveries.session import FileState, ImportSession
    from rvs_desktop.importing.recognition import Problem
    from rvs_desktop.importing.reduction import Reduction
    from rvs_desktop.store.database import Database
    from rvs_desktop.ui.import_wizard.desk_jobs import Stored
    from rvs_desktop.ui.import_wizard.field_button import Vocabulary
    from rvs_desktop.ui.import_wizard.looking import FileLook

Work = Callable[["ImportSession", Progress], Any]


class _Table:
    """The session while files lie on the table; touched only on the thread of the file."""

    def __init__(self) -> None:
        self.session: ImportSession | None = None
        self.vocabulary: Vocabulary | None = None
        # a file that is closed takes its session along while a job may still be ending
        self._use = threading.Lock()

    def run(self, work: Work, database: Database, progress: Progress) -> _Answer:
        """Do one thing with the session and return it with how all files are now."""
        from rvs_desktop.importing.deliveries.session import ImportSession
        from rvs_desktop.ui.import_wizard.looking import dataset_names, vocabulary_of

        with self._use:
            if self.session is None:
                self.session = ImportSession(database, explain=True)
            if self.vocabulary is None:
                self.vocabulary = vocabulary_of(self.session.known, database.read(dataset_names))
            value = work(self.session, progress)
            return _Answer(value, self.session.files, self.vocabulary)

    def clear(self, _progress: Progress) -> None:
        """Put everything away; the worker is ended."""
        with self._use:
            session, self.session = self.session, None
            if session is not None:
                session.close()


class _Answer:
    """What came back from the session."""

    def __init__(self, value: Any, files: tuple[FileState, ...], vocabulary: Vocabulary) -> None:
        self.value = value
        self.files = files
        self.vocabulary = vocabulary


class ImportDesk(QObject):
    """Files on the desk: read, looked at, decided on and at last stored. Nothing is stored before ``apply``."""

    listed = Signal(list)
    """These files are going to be read (``list[Path]``)."""
    progressed = Signal(int, int, str)
    """How many of how many files were read, and what is being done."""
    read = Signal(int)
    """Files were read: the number of the first new one."""
    changed = Signal()
    """All files may stand otherwise than before."""
    looked = Signal(object)
    """One file as the steps show it: its ``FileLook``."""
    applied = Signal(object)
    """Files were stored: what was ``Stored``."""
    cancelled = Signal()
    failed = Signal(object)
    """A ``UserError`` of reading or storing."""
    busy = Signal()
    """Something was asked, or everything was answered; see ``is_busy``."""
    started = Signal(object, str)
    """A job and its name for the bar."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._table = _Table()
        self._closers = Jobs(self, threads=1)
        self.files: tuple[FileState, ...] = ()
        self.vocabulary: Vocabulary | None = None
        self.reading: list[Path] = []
        self._jobs: dict[Job, Callable[[Any], None]] = {}
        self._used = False
        workspace.opened.connect(self.clear)
        workspace.closed.connect(self.clear)

    @property
    def is_busy(self) -> bool:
        """Whether something was asked that is not answered."""
        return bool(self._jobs)

    @property
    def has_choices(self) -> bool:
        """Whether somebody decided something that is not stored."""
        return any(not one.applied and (one.is_touched) for one in self.files)

    def read_files(self, paths: Sequence[Path]) -> None:
        """Find the files in folders and read all."""
        self._run(desk_jobs.List(paths), self._take_list)

    def decide(self, index: int, decisions: Iterable[Decision]) -> None:
        """Take decisions on a file and look at it again."""
        self._run(desk_jobs.Decide(index, tuple(decisions)), self._take_look, self.tr("Opnieuw lezen"))

    def retract(self, index: int, decisions: Iterable[Decision]) -> None:
        """Take decisions back and look at the file again."""
        self._run(
            desk_jobs.Decide(index, tuple(decisions), back=True), self._take_look, self.tr("Opnieuw lezen")
        )

    def say_origin(self, index: int, sender: str, period: str) -> None:
        """Say who sent a file and which period it is about, and look at it again."""
        self._run(desk_jobs.Hint(index, sender, period), self._take_look, self.tr("Opnieuw lezen"))

    def say_of_all(self, indexes: Sequence[int], said: desk_jobs.Said) -> None:
        """Say the same period, dataset or sender of several files."""
        self._run(desk_jobs.HintAll(indexes, said), self._take_nothing, self.tr("Opnieuw lezen"))

    def name_layout(self, index: int, name: str) -> None:
        """Give the layout of a file a name; nothing else of it changes."""
        self._run(desk_jobs.Name(index, name), self._take_nothing)

    def read_without_memory(self, index: int) -> None:
        """Read a file without what was remembered about its layout."""
        self._run(desk_jobs.Forget(index), self._take_look, self.tr("Opnieuw lezen"))

    def settle(self, index: int, keys: Sequence[tuple[str, str, str]], choice: str, reason: str) -> None:
        """Choose what counts where two sources differ, the same for some figures."""
        self._run(desk_jobs.Settle(index, keys, choice, reason), self._take_look, self.tr("Vergelijken"))

    def accept(self, index: int, problem: Problem, explanation: str) -> None:
        """Accept an unusual value with an explanation."""
        self._run(desk_jobs.Accept(index, problem, explanation), self._take_look, self.tr("Vergelijken"))

    def reduce(self, index: int, reduction: Reduction, measure: str, *, distinct: bool) -> None:
        """Take only counts of a refused list of persons, as figures of a measure."""
        self._run(
            desk_jobs.Reduce(index, reduction, measure, distinct=distinct), self._take_look, self.tr("Tellen")
        )

    def drop(self, index: int) -> None:
        """Leave a file out."""
        self._run(desk_jobs.Drop(index), self._take_nothing, self.tr("Vergelijken"))

    def look(self, index: int) -> None:
        """Look at one file."""
        self._run(desk_jobs.Look(index), self._take_look, self.tr("Openen"))

    def apply(self, indexes: Sequence[int], *, remember: bool) -> None:
        """Store files."""
        self._run(
            desk_jobs.Apply(tuple(indexes), remember=remember),
            self._take_report,
            self.tr("Opslaan"),
            writes=True,
        )

    def stop(self) -> None:
        """Stop what runs; the files stay as they were."""
        for job in list(self._jobs):
            job.cancel()

    def clear(self) -> None:
        """Put all files away; nothing of them is kept."""
        if not self._used:
            return
        self._used = False
        self.stop()
        self._jobs = {}
        self.files, self.reading = (), []
        table, self._table = self._table, _Table()
        self._closers.start(table.clear)
        self.busy.emit()

    def wait(self) -> None:
        """Put all files away and wait until the worker is gone: only at the end of the program."""
        self.clear()
        self._closers.wait()

    def _run(self, work: Work, take: Callable[[Any], None], what: str = "", *, writes: bool = False) -> None:
        """Run work; a name lets the bar of the page follow it, reading has a view of its own."""
        self._used = True
        job = self._workspace.run(_OnTable(self._table, work), writes=writes)
        self._jobs[job] = take
        job.succeeded.connect(self._answer)
        job.failed.connect(self._refuse)
        job.cancelled.connect(self._tell_cancelled)
        job.ended.connect(self._end)
        if what:
            self.started.emit(job, what)
        self.busy.emit()

    def _answer(self, answer: object) -> None:
        take = self._jobs.get(self._job())
        if take is None:
            return
        assert isinstance(answer, _Answer)
        self.files, self.vocabulary = answer.files, answer.vocabulary
        take(answer.value)

    def _take_list(self, files: list[Path]) -> None:
        self.reading = files
        self.listed.emit(files)
        if files:
            self._run(desk_jobs.Read(files), self._take_files)
            next(reversed(self._jobs)).progressed.connect(self.progressed)

    def _take_files(self, found: tuple[int, FileLook | None]) -> None:
        first, look = found
        self.reading = []
        self.read.emit(first)
        if look is not None:
            self.looked.emit(look)
        self.changed.emit()

    def _take_look(self, found: FileLook) -> None:
        self.looked.emit(found)
        self.changed.emit()

    def _take_nothing(self, _value: object) -> None:
        self.changed.emit()

    def _take_report(self, stored: Stored) -> None:
        self.changed.emit()
        self.applied.emit(stored)

    def _refuse(self, error: BaseException) -> None:
        if self._job() in self._jobs:
            self.reading = []
            self.failed.emit(error)

    def _tell_cancelled(self) -> None:
        if self._job() in self._jobs:
            self.reading = []
            self.cancelled.emit()

    def _end(self) -> None:
        self._jobs.pop(self._job(), None)
        if not self._jobs:
            self.busy.emit()

    def _job(self) -> Job:
        job = self.sender()
        assert isinstance(job, Job)
        return job


class _OnTable:
    """One call on the session, on the thread of the file."""

    def __init__(self, table: _Table, work: Work) -> None:
        self._table = table
        self._work = work

    def __call__(self, database: Database, progress: Progress) -> _Answer:
        """Do it."""
        return self._table.run(self._work, database, progress)
