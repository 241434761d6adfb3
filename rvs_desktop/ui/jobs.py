"""Work in the background: one kind of job, which ends in exactly one way and can be stopped."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from rvs_desktop.errors import Cancelled

BEAT: Final = 0.05
"""Seconds between two reports of progress; more often than this nobody can see."""
SHOW_AFTER: Final = 300
"""Milliseconds before a thin bar appears."""
EXPLAIN_AFTER: Final = 2000
"""Milliseconds before text with counts and the button to stop appear."""


COLLECT_EVERY: Final = 2000
"""Milliseconds between two collections of garbage while a job runs."""
MOST_YOUNG: Final = 10_000
"""Young objects among which looking for garbage takes the window longer than a few milliseconds."""


def collect_young() -> None:
    """Look for garbage among the young objects, unless work made so many that the window would wait for it.

    Those are the rows and figures that work just made: next to nothing of it is garbage, and what of it dies is freed
    without a collection. So they are left out of all collections.
    """
    if gc.get_count()[0] > MOST_YOUNG:
        gc.freeze()
    else:
        gc.collect(1)


class _Collection:
    """Keeps Python from collecting garbage on the thread of a job.

    What is collected may hold widgets, and Qt crashes when those are destroyed on another thread than their own.
    So automatic collection rests while a job runs; the thread of the screen collects in the meantime.
    """

    def __init__(self) -> None:
        self._jobs = 0

    def pause(self) -> None:
        """A job begins; called on the thread of the screen."""
        self._jobs += 1
        gc.disable()

    def resume(self) -> None:
        """A job ended; called on the thread of the screen."""
        self._jobs -= 1
        if not self._jobs:
            if gc.get_count()[0] > MOST_YOUNG:
                gc.freeze()  # else the first object made from here on has all of them looked at
            gc.enable()


_collection = _Collection()


class Progress(Protocol):
    """What work calls now and then: how far it is; raises ``Cancelled`` when the user wants it to stop."""

    def __call__(self, done: int, total: int, text: str = "") -> None:
        """Tell how many of how many things are done; a total of 0 means unknown."""
        ...


class Job(QObject):
    """One piece of work outside the thread of the screen.

    ``work`` gets a ``Progress``, touches nothing of the screen and returns its result. Exactly one of
    ``succeeded``, ``failed`` and ``cancelled`` follows, then ``ended``; all on the thread of the screen.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    """The exception: a ``UserError`` to be told calmly, or a bug."""
    cancelled = Signal()
    ended = Signal()
    slow = Signal()
    """It takes longer than 300 ms: show the thin bar."""
    very_slow = Signal()
    """It takes longer than 2 s: show counts and the button to stop."""
    _answered = Signal(object, object)

    def __init__(self, work: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._pausing = False
        self._last_beat = 0.0
        self._answered.connect(self._finish)
        self._timers = (QTimer(self), QTimer(self))
        for timer, wait, signal in zip(
            self._timers, (SHOW_AFTER, EXPLAIN_AFTER), (self.slow, self.very_slow), strict=True
        ):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(signal)

    def start(self, pool: QThreadPool) -> None:
        """Begin in a pool; to be called once."""
        for timer in self._timers:
            timer.start()
        _collection.pause()
        self._pausing = True
        pool.start(self._run)

    def let_collect(self) -> None:
        """Let garbage be collected again as far as this job goes; its work must be over."""
        if self._pausing:
            self._pausing = False
            _collection.resume()

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._stop.set()

    def _run(self) -> None:
        try:
            self._report(0, 0)
            result = self._work(self._report)
        except BaseException as error:  # noqa: BLE001 - every end is told to the thread of the screen
            self._answered.emit(None, error)
        else:
            self._answered.emit(result, None)

    def _report(self, done: int, total: int, text: str = "") -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last_beat >= BEAT or done == total:
            self._last_beat = now
            self.progressed.emit(done, total, text)

    def _finish(self, result: object, error: BaseException | None) -> None:
        for timer in self._timers:
            timer.stop()
        self.let_collect()
        if error is None:
            self.succeeded.emit(result)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
        self.ended.emit()


class Jobs(QObject):
    """The jobs that run now; belongs to something that outlives them and waits for them at the end."""

    def __init__(self, parent: QObject, threads: int = 0) -> None:
        """Make a pool with a number of threads, 0 for as many as the machine has."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        # A thread that stays is the owner of the lock on the file, which only its own thread can give back.
        self._pool.setExpiryTimeout(-1)
        if threads:
            self._pool.setMaxThreadCount(threads)
        self._running: list[Job] = []
        self._collect = QTimer(self)
        self._collect.setInterval(COLLECT_EVERY)
        self._collect.timeout.connect(collect_young)

    @property
    def running(self) -> int:
        """How many jobs have not ended."""
        return len(self._running)

    def start(self, work: Callable[[Progress], Any]) -> Job:
        """Start work and return its job, to which the caller connects before returning to the event loop."""
        job = Job(work, self)
        job.ended.connect(self._forget)
        self._running.append(job)
        self._collect.start()
        job.start(self._pool)
        return job

    def wait(self) -> None:
        """Wait until everything that was started is done: only at the end of the program."""
        self._pool.waitForDone()
        for job in self._running:  # their end may never be delivered: nobody turns to the screen any more
            job.let_collect()

    def _forget(self) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        self._running.remove(job)
        if not self._running:
            self._collect.stop()
        job.deleteLater()
