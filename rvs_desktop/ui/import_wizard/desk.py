"""The seam between the assistant and the import session: every call is a job on the thread of the file."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from rvs_desktop.errors import Cancelled
from rvs_desktop.ui.jobs import Job, Jobs, Progress
from rvs_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.importing.decisions import Decision
    from rvs_desktop.importing.deliveries.report import ImportReport
    from rvs_desktop.importing.deliveries.session import FileState, ImportSession
    from rvs_desktop.importing.recognition import Problem
    from rvs_desktop.importing.reduction import Reduction
    from rvs_desktop.store.database import Database
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


@dataclass(frozen=True)
class Stored:
    """What was stored: the report, which files, how many cells of each kind, and the decisions that were kept."""

    report: ImportReport
    indexes: tuple[int, ...]
    counts: Mapping[str, int]
    kept: frozenset[Decision]


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
        return any(not one.applied and (one.decisions or one.settled or one.accepted) for one in self.files)

    def read_files(self, paths: Sequence[Path]) -> None:
        """Find the files in folders and read all."""
        self._run(_List(paths), self._take_list)

    def decide(self, index: int, decisions: Iterable[Decision]) -> None:
        """Take decisions on a file and look at it again."""
        self._run(_Decide(index, tuple(decisions)), self._take_look, self.tr("Opnieuw lezen"))

    def retract(self, index: int, decisions: Iterable[Decision]) -> None:
        """Take decisions back and look at the file again."""
        self._run(_Decide(index, tuple(decisions), back=True), self._take_look, self.tr("Opnieuw lezen"))

    def read_without_memory(self, index: int) -> None:
        """Read a file without what was remembered about its layout."""
        self._run(_Forget(index), self._take_look, self.tr("Opnieuw lezen"))

    def settle(self, index: int, key: tuple[str, str, str], choice: str, reason: str) -> None:
        """Choose what counts where two sources differ."""
        self._run(_Settle(index, key, choice, reason), self._take_look, self.tr("Vergelijken"))

    def accept(self, index: int, problem: Problem, explanation: str) -> None:
        """Accept an unusual value with an explanation."""
        self._run(_Accept(index, problem, explanation), self._take_look, self.tr("Vergelijken"))

    def reduce(self, index: int, reduction: Reduction, measure: str, *, distinct: bool) -> None:
        """Take only counts of a refused list of persons, as figures of a measure."""
        self._run(_Reduce(index, reduction, measure, distinct=distinct), self._take_look, self.tr("Tellen"))

    def drop(self, index: int) -> None:
        """Leave a file out."""
        self._run(_Drop(index), self._take_nothing, self.tr("Vergelijken"))

    def look(self, index: int) -> None:
        """Look at one file."""
        self._run(_Look(index), self._take_look, self.tr("Openen"))

    def apply(self, indexes: Sequence[int], *, remember: bool) -> None:
        """Store files."""
        self._run(
            _Apply(tuple(indexes), remember=remember), self._take_report, self.tr("Opslaan"), writes=True
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
            self._run(_Read(files), self._take_files)
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


class _List:
    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = tuple(paths)

    def __call__(self, session: ImportSession, progress: Progress) -> list[Path]:
        del session, progress
        from rvs_desktop.importing.deliveries.service import files_in

        return files_in(self._paths)


class _Read:
    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = tuple(paths)

    def __call__(self, session: ImportSession, progress: Progress) -> tuple[int, FileLook | None]:
        from rvs_desktop.ui.import_wizard.looking import look_at

        first = len(session.files)
        session.read(self._paths, progress=progress)
        # a file on its own is shown at once
        return first, look_at(session.files[0]) if len(session.files) == 1 else None


class _Look:
    def __init__(self, index: int) -> None:
        self._index = index

    def __call__(self, session: ImportSession, progress: Progress) -> FileLook:
        from rvs_desktop.ui.import_wizard.looking import look_at

        if self._index >= len(session.files):
            raise Cancelled
        self.act(session, progress)
        return look_at(session.files[self._index])

    def act(self, session: ImportSession, progress: Progress) -> None:
        """Change something about the file before it is looked at."""


class _Decide(_Look):
    def __init__(self, index: int, decisions: tuple[Decision, ...], *, back: bool = False) -> None:
        super().__init__(index)
        self._decisions = decisions
        self._back = back

    def act(self, session: ImportSession, progress: Progress) -> None:
        change = session.retract if self._back else session.decide
        change(self._index, self._decisions, progress)


class _Forget(_Look):
    def act(self, session: ImportSession, progress: Progress) -> None:
        session.without_memory(self._index, progress)


class _Settle(_Look):
    def __init__(self, index: int, key: tuple[str, str, str], choice: str, reason: str) -> None:
        super().__init__(index)
        self._key, self._choice, self._reason = key, choice, reason

    def act(self, session: ImportSession, progress: Progress) -> None:
        from rvs_desktop.importing.deliveries.plan import Settle

        del progress
        session.settle(self._index, self._key, Settle(self._choice), self._reason)


class _Reduce(_Look):
    def __init__(self, index: int, reduction: Reduction, measure: str, *, distinct: bool) -> None:
        super().__init__(index)
        self._reduction, self._measure, self._distinct = reduction, measure, distinct

    def act(self, session: ImportSession, progress: Progress) -> None:
        del progress
        session.reduce(self._index, self._reduction, self._measure, distinct=self._distinct)


class _Drop:
    def __init__(self, index: int) -> None:
        self._index = index

    def __call__(self, session: ImportSession, progress: Progress) -> None:
        del progress
        session.drop(self._index)


class _Accept(_Look):
    def __init__(self, index: int, problem: Problem, explanation: str) -> None:
        super().__init__(index)
        self._problem, self._explanation = problem, explanation

    def act(self, session: ImportSession, progress: Progress) -> None:
        del progress
        session.accept(self._index, self._problem, self._explanation)


class _Apply:
    def __init__(self, indexes: tuple[int, ...], *, remember: bool) -> None:
        self._indexes = indexes
        self._remember = remember

    def __call__(self, session: ImportSession, progress: Progress) -> Stored:
        from rvs_desktop.importing.decisions import holds_next_time
        from rvs_desktop.ui.import_wizard.difference_words import tally

        counts: Counter[str] = Counter()
        kept: set[Decision] = set()
        for index in self._indexes:
            state = session.files[index]
            counts.update(tally(state.differences()))
            kept.update(filter(holds_next_time, state.decisions))
        report = session.apply(self._indexes, remember=self._remember, progress=progress)
        return Stored(report, self._indexes, dict(counts), frozenset(kept))


class Stands:
    """Tells whether a change set can still be undone; on the thread of the file."""

    def __init__(self, change_set: int) -> None:
        self._change_set = change_set

    def __call__(self, session: Session) -> bool:
        """Return whether it stands."""
        from rvs_desktop.store.steps import Stack

        return any(target.id == self._change_set for target in Stack(session).undo)
