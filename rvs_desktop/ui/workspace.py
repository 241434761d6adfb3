"""The open file as the screen knows it: every read and write happens on one thread beside the screen."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from rvs_desktop.errors import Cancelled, UserError
from rvs_desktop.ui.jobs import Job, Jobs, Progress

if TYPE_CHECKING:
    from rvs_desktop.store.database import Changes, Database, UndoResult


@dataclass(frozen=True)
class FileInfo:
    """What the screen says about the open file."""

    path: Path
    read_only: bool
    sample: bool
    region: str
    """Code of the region the file is about."""


@dataclass(frozen=True)
class UndoLabels:
    """What undo and redo would do, in Dutch; empty when there is nothing."""

    undo: str = ""
    redo: str = ""


class Store(Protocol):
    """How files are opened and made; the real one is loaded only when it is first used."""

    def open(self, path: Path, *, read_only: bool) -> Database:
        """Open an existing file."""
        ...

    def create(self, path: Path, *, sample: bool) -> Database:
        """Make a new file."""
        ...

    def restore(self, backup: Path, path: Path) -> Database:
        """Make a file from a backup and open it."""
        ...

    def describe(self, database: Database) -> FileInfo:
        """Return what the screen says about the file."""
        ...

    def labels(self, database: Database) -> UndoLabels:
        """Return what undo and redo would do."""
        ...


class FileStore:
    """The store on disk."""

    def open(self, path: Path, *, read_only: bool) -> Database:
        """Open an existing file."""
        from rvs_desktop.store.database import Database

        return Database.open(path, read_only=read_only)

    def create(self, path: Path, *, sample: bool) -> Database:
        """Make a new file."""
        from rvs_desktop.store.database import Database

        return Database.create(path, sample=sample)

    def restore(self, backup: Path, path: Path) -> Database:
        """Make a file from a backup and open it; an existing file is never overwritten."""
        from rvs_desktop.store import backup as backups
        from rvs_desktop.store.database import Database

        backups.restore(backup, path)
        return Database.open(path)

    def describe(self, database: Database) -> FileInfo:
        """Return what the screen says about the file."""
        from rvs_desktop.models import settings

        return FileInfo(
            database.path,
            database.read_only,
            database.read(settings.is_sample),
            database.read(settings.region_code),
        )

    def labels(self, database: Database) -> UndoLabels:
        """Return what undo and redo would do."""
        from rvs_desktop.store import history

        status = database.read(history.undo_status)
        return UndoLabels(status.undo, status.redo)


@dataclass(frozen=True)
class _Call:
    """A question to the thread of the file that is not answered yet."""

    turn: int
    done: Callable[[Any], None] | None = None
    refused: Callable[[UserError], None] | None = None
    replaceable: bool = False
    stoppable: bool = True
    opens: Path | None = None
    writes: bool = False


@dataclass(frozen=True)
class _Outcome:
    """What came back from the thread of the file; ``changes`` is None where nothing was to be changed."""

    value: Any = None
    changes: Changes | None = None
    kept: tuple[Any, ...] = ()
    labels: UndoLabels | None = None
    info: FileInfo | None = None


class Workspace(QObject):
    """The seam between screen and file.

    ``done`` is always a bound method; it is called on the thread of the screen. Of several reads with the same
    ``done`` only the newest answers, and an answer about a file that was closed since is dropped.
    """

    opened = Signal(object)
    """A file was opened: its ``FileInfo``."""
    closed = Signal()
    changed = Signal(object)
    """The file changed: ``Changes``, or None when everything may be new."""
    labels_changed = Signal(object)
    """What undo and redo would do: ``UndoLabels``."""
    kept = Signal(object)
    """Rows that an undo left alone because they were changed since: tuple of ``KeptRow``."""
    busy = Signal(int)
    """How many questions to the file are not answered yet."""
    failed = Signal(object)
    """Something of the world is wrong: ``UserError``."""
    open_failed = Signal(object, object)
    """A file could not be opened or made: its path and the ``UserError``."""
    broke = Signal(object)
    """A bug: the exception."""

    def __init__(self, parent: QObject | None = None, store: Store | None = None) -> None:
        super().__init__(parent)
        self._store = store or FileStore()
        self._jobs = Jobs(self, threads=1)
        self._file = _OpenFile(self._store)
        self._info: FileInfo | None = None
        self._calls: dict[Job, _Call] = {}
        self._newest: dict[Callable[[Any], None], Job] = {}
        self._turn = 0

    @property
    def info(self) -> FileInfo | None:
        """What is open, None when nothing is."""
        return self._info

    @property
    def idle(self) -> bool:
        """Whether every question to the file was answered."""
        return not self._calls

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a file in place of the present one, which stays open when this one cannot be opened."""
        make = partial(self._store.open, path, read_only=read_only)
        self._submit(partial(self._file.enter, path, make), _Call(self._turn, opens=path))

    def create(self, path: Path, *, sample: bool = False) -> None:
        """Make a new file and open it; with example figures when asked."""
        make = partial(self._store.create, path, sample=sample)
        self._submit(partial(self._file.enter, path, make), _Call(self._turn, opens=path, stoppable=False))

    def restore(self, backup: Path, path: Path) -> None:
        """Make a file from a backup and open it."""
        make = partial(self._store.restore, backup, path)
        self._submit(partial(self._file.enter, path, make), _Call(self._turn, opens=path, stoppable=False))

    def close(self) -> None:
        """Close the file, if one is open."""
        if self._info is None:
            return
        self._turn += 1
        self._info = None
        self._submit(self._file.leave, _Call(self._turn, stoppable=False))
        self.labels_changed.emit(UndoLabels())
        self.closed.emit()

    def read(
        self,
        work: Callable[[Any], Any],
        done: Callable[[Any], None],
        refused: Callable[[UserError], None] | None = None,
    ) -> None:
        """Read with ``work(session)``; ``done`` gets what it returns.

        Args:
            work: reads and returns plain values; it must not touch the screen.
            done: bound method for the answer.
            refused: bound method for a ``UserError``; without it the window tells.
        """
        call = _Call(self._turn, done, refused, replaceable=True)
        self._newest[done] = self._submit(partial(self._file.read, work), call)

    def edit(
        self,
        label: str,
        work: Callable[[Any], None],
        done: Callable[[Any], None] | None = None,
        refused: Callable[[UserError], None] | None = None,
        *,
        kind: str = "edit",
    ) -> None:
        """Change the file with ``work(session)`` as one step under its Dutch label; ``kind`` is a ``ChangeKind``."""
        call = _Call(self._turn, done, refused, stoppable=False)
        self._submit(partial(self._file.edit, label, work, kind), call)

    def undo(self, change_set: int | None = None) -> None:
        """Undo a change set, or the last one that stands."""
        self._submit(partial(self._file.undo, change_set), _Call(self._turn, stoppable=False))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._submit(self._file.redo, _Call(self._turn, stoppable=False))

    def run(self, work: Callable[[Database, Progress], Any], *, writes: bool = False) -> Job:
        """Run longer work on the open file; the caller connects to the job.

        A ``UserError`` or a bug is told by the window as well. ``writes`` says that the file may have changed.
        """
        return self._submit(partial(self._file.run, work), _Call(self._turn, writes=writes))

    def shutdown(self) -> None:
        """Stop what can be stopped, finish what must be written, close the file and wait."""
        self._turn += 1
        for job, call in self._calls.items():
            if call.stoppable:
                job.cancel()
        self._jobs.start(self._file.leave)
        self._jobs.wait()

    def _submit(self, work: Callable[[Progress], Any], call: _Call) -> Job:
        job = self._jobs.start(work)
        job.succeeded.connect(self._answer)
        job.failed.connect(self._refuse)
        job.ended.connect(self._end)
        self._calls[job] = call
        if len(self._calls) == 1:
            self.busy.emit(1)
        return job

    def _asked(self) -> tuple[Job, _Call]:
        job = self.sender()
        assert isinstance(job, Job)
        return job, self._calls[job]

    def _stale(self, job: Job, call: _Call) -> bool:
        if call.turn != self._turn:
            return True
        return call.replaceable and call.done is not None and self._newest.get(call.done) is not job

    def _answer(self, answer: object) -> None:
        job, call = self._asked()
        if self._stale(job, call):
            return
        if not isinstance(answer, _Outcome):
            if call.writes:
                self.changed.emit(None)
                self._submit(self._file.look_at_labels, _Call(self._turn))
            return
        if answer.info is not None:
            self._turn += 1
            self._info = answer.info
            self.opened.emit(answer.info)
        if answer.labels is not None:
            self.labels_changed.emit(answer.labels)
        if answer.changes or answer.kept:  # an undo that had to keep every row stands in the history as well
            self.changed.emit(answer.changes)
        if answer.kept:
            self.kept.emit(answer.kept)
        if call.done is not None and _alive(call.done):
            call.done(answer.value)

    def _refuse(self, error: BaseException) -> None:
        job, call = self._asked()
        if not isinstance(error, UserError):
            self.broke.emit(error)
        elif call.opens is not None:
            self.open_failed.emit(call.opens, error)
        elif self._stale(job, call):
            return
        elif call.refused is not None and _alive(call.refused):
            call.refused(error)
        else:
            self.failed.emit(error)

    def _end(self) -> None:
        job, call = self._asked()
        del self._calls[job]
        if call.done is not None and self._newest.get(call.done) is job:
            del self._newest[call.done]
        if not self._calls:
            self.busy.emit(0)


def _alive(method: Callable[..., Any]) -> bool:
    """Tell whether the owner of a bound method still exists."""
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


class _OpenFile:
    """The open file itself; everything here runs on the thread of the file."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._database: Database | None = None

    def enter(self, path: Path, make: Callable[[], Database], progress: Progress) -> _Outcome:
        """Open or make a file in place of the present one."""
        if self._database is not None and self._database.path.resolve() == path.resolve():
            self.leave(progress)
        fresh = make()
        try:
            outcome = _Outcome(info=self._store.describe(fresh), labels=self._store.labels(fresh))
        except BaseException:
            fresh.close()
            raise
        self.leave(progress)
        self._database = fresh
        gc.freeze()  # the program as it stands now stays: looking through it for garbage held the screen for 60 ms
        return outcome

    def leave(self, _progress: Progress) -> None:
        """Close the file."""
        database, self._database = self._database, None
        if database is not None:
            database.close()

    def read(self, work: Callable[[Any], Any], _progress: Progress) -> _Outcome:
        """Read once."""
        return _Outcome(self._there().read(work))

    def edit(self, label: str, work: Callable[[Any], None], kind: str, _progress: Progress) -> _Outcome:
        """Change once."""
        database = self._there()
        changes = database.edit(label, work, kind=kind)
        return _Outcome(changes, changes, labels=self._store.labels(database))

    def undo(self, change_set: int | None, _progress: Progress) -> _Outcome:
        """Undo once."""
        database = self._there()
        return self._undone(database, database.undo(change_set))

    def redo(self, _progress: Progress) -> _Outcome:
        """Redo once."""
        database = self._there()
        return self._undone(database, database.redo())

    def run(self, work: Callable[[Database, Progress], Any], progress: Progress) -> Any:
        """Run longer work."""
        return work(self._there(), progress)

    def look_at_labels(self, _progress: Progress) -> _Outcome:
        """Return what undo and redo would do."""
        return _Outcome(labels=self._store.labels(self._there()))

    def _undone(self, database: Database, result: UndoResult) -> _Outcome:
        return _Outcome(result, result.changes, result.kept, self._store.labels(database))

    def _there(self) -> Database:
        if self._database is None:
            raise Cancelled
        return self._database
