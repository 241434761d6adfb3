from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject

from rvs_desktop.errors import Cancelled, UserError
from rvs_desktop.ui.jobs import MOST_YOUNG, Job, Jobs, Progress

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Log(QObject):
    """Writes down every end that a job tells, and on which thread."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.ends: list[tuple[str, Any]] = []
        self.threads: set[int] = set()
        job.succeeded.connect(self.succeeded)
        job.failed.connect(self.failed)
        job.cancelled.connect(self.cancelled)
        job.ended.connect(self.ended)

    def succeeded(self, value: object) -> None:
        self._note("succeeded", value)

    def failed(self, error: object) -> None:
        self._note("failed", error)

    def cancelled(self) -> None:
        self._note("cancelled", None)

    def ended(self) -> None:
        self._note("ended", None)

    def _note(self, what: str, value: Any) -> None:
        self.ends.append((what, value))
        self.threads.add(threading.get_ident())


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    owner = QObject()
    made = Jobs(owner, threads=1)
    yield made
    made.wait()
    owner.deleteLater()


def test_work_runs_beside_the_screen_and_answers_on_it(jobs: Jobs, qtbot: QtBot) -> None:
    def work(progress: Progress) -> int:
        progress(1, 1)
        return threading.get_ident()

    job = jobs.start(work)
    log = Log(job)
    with qtbot.waitSignal(job.ended):
        pass
    (first, thread), (second, _) = log.ends
    assert (first, second) == ("succeeded", "ended")
    assert thread != threading.get_ident()
    assert log.threads == {threading.get_ident()}
    assert jobs.running == 0


@pytest.mark.parametrize("error", [UserError("De schijf is vol."), ValueError("x"), Cancelled()])
def test_a_job_ends_in_exactly_one_way(jobs: Jobs, qtbot: QtBot, error: Exception) -> None:
    def work(progress: Progress) -> None:
        raise error

    job = jobs.start(work)
    log = Log(job)
    with qtbot.waitSignal(job.ended):
        pass
    expected = ("cancelled", None) if isinstance(error, Cancelled) else ("failed", error)
    assert log.ends == [expected, ("ended", None)]


def test_stopping_takes_effect_at_the_next_report_of_progress(jobs: Jobs, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    steps: list[int] = []

    def work(progress: Progress) -> None:
        for step in range(3):
            progress(step, 3)
            steps.append(step)
            begun.set()
            assert go_on.wait(5)

    job = jobs.start(work)
    log = Log(job)
    assert begun.wait(5)
    job.cancel()
    go_on.set()
    with qtbot.waitSignal(job.ended):
        pass
    assert steps == [0]
    assert log.ends[0][0] == "cancelled"


def test_a_job_that_waits_can_be_stopped_before_it_begins(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    ran: list[str] = []

    def first(progress: Progress) -> None:
        assert gate.wait(5)

    def second(progress: Progress) -> None:
        ran.append("second")

    jobs.start(first)
    job = jobs.start(second)
    job.cancel()
    with qtbot.waitSignal(job.cancelled):
        gate.set()
    assert not ran


def test_the_last_report_of_progress_always_arrives(jobs: Jobs, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        for step in range(1, 1001):
            progress(step, 1000, "rijen")

    job = jobs.start(work)
    seen: list[tuple[int, int, str]] = []

    def see(done: int, total: int, text: str) -> None:
        seen.append((done, total, text))

    job.progressed.connect(see)
    with qtbot.waitSignal(job.ended):
        pass
    assert seen[-1] == (1000, 1000, "rijen")
    assert len(seen) < 200


def test_quick_work_shows_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.start(lambda progress: None)
    shown: list[str] = []
    job.slow.connect(lambda: shown.append("line"))
    with qtbot.waitSignal(job.ended):
        pass
    assert not shown


def test_waiting_at_the_end_lets_started_work_finish(jobs: Jobs) -> None:
    done: list[int] = []
    for number in range(3):
        jobs.start(lambda progress, number=number: done.append(number))
    jobs.wait()
    assert done == [0, 1, 2]


def test_no_garbage_is_collected_on_the_thread_of_a_job(qtbot: QtBot) -> None:
    """Qt crashes when a widget in a cycle is destroyed outside the thread of the screen."""
    seen: list[bool] = []

    def work(progress: Progress) -> None:
        del progress
        seen.append(gc.isenabled())

    owner = QObject()
    jobs = Jobs(owner)
    job = jobs.start(work)
    with qtbot.waitSignal(job.ended):
        pass
    assert seen == [False]
    assert gc.isenabled()
    jobs.wait()


def test_objects_that_work_made_in_numbers_are_not_looked_at_for_garbage(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looking among a hundred thousand figures kept the window waiting for a tenth of a second."""
    made: list[list[int]] = []
    apart: list[int] = []
    monkeypatch.setattr(gc, "freeze", lambda: apart.append(len(made)))

    def work(progress: Progress) -> None:
        del progress
        made.extend([number] for number in range(3 * MOST_YOUNG))

    owner = QObject()
    jobs = Jobs(owner)
    with qtbot.waitSignal(jobs.start(work).ended):
        pass
    assert max(apart) == 3 * MOST_YOUNG
    assert gc.isenabled()
    jobs.wait()
