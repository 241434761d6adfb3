from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QObject

from rvs_desktop.errors import UserError
from rvs_desktop.ui.workspace import FileInfo, UndoLabels, Workspace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class FakeDatabase:
    """A file in memory that counts who touches it, and on which thread."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.threads: set[int] = set()
        self.steps: list[str] = []
        self.closed = False

    def read(self, work: Callable[[Any], Any]) -> Any:
        self._touch()
        return work(self)

    def edit(self, label: str, work: Callable[[Any], None], *, kind: str) -> Any:
        self._touch()
        work(self)
        self.steps.append(label)
        return SimpleNamespace(change_set=len(self.steps), label=label, tables={"figure": frozenset({1})})

    def undo(self, change_set: int | None) -> Any:
        self._touch()
        label = self.steps.pop()
        changes = SimpleNamespace(change_set=9, label=label, tables={"figure": frozenset({1})})
        return SimpleNamespace(changes=changes, kept=("rij",) if change_set else ())

    redo = undo

    def close(self) -> None:
        self._touch()
        self.closed = True

    def _touch(self) -> None:
        self.threads.add(threading.get_ident())


class FakeStore:
    def __init__(self) -> None:
        self.files: list[FakeDatabase] = []
        self.refusal: UserError | None = None

    def open(self, path: Path, *, read_only: bool) -> Any:
        if self.refusal is not None:
            raise self.refusal
        self.files.append(FakeDatabase(path, read_only=read_only))
        return self.files[-1]

    def create(self, path: Path, *, sample: bool) -> Any:
        return self.open(path, read_only=False)

    def restore(self, backup: Path, path: Path) -> Any:
        return self.open(path, read_only=False)

    def describe(self, database: Any) -> FileInfo:
        return FileInfo(database.path, database.read_only, sample=False, region="midden-nederland")

    def labels(self, database: Any) -> UndoLabels:
        return UndoLabels(undo=database.steps[-1] if database.steps else "")


class Reader(QObject):
    """Asks the workspace and keeps the answers."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Any] = []
        self.refusals: list[UserError] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)

    def refuse(self, error: UserError) -> None:
        self.refusals.append(error)


@pytest.fixture
def store() -> FakeStore:
    return FakeStore()


@pytest.fixture
def desk(qtbot: QtBot, store: FakeStore) -> Iterator[Workspace]:
    made = Workspace(None, store)
    with qtbot.waitSignal(made.opened):
        made.open(Path("een.rvs"))
    yield made
    made.shutdown()
    assert all(file.closed for file in store.files)


def test_everything_happens_on_one_thread_that_is_not_the_screens(
    desk: Workspace, store: FakeStore, qtbot: QtBot
) -> None:
    reader = Reader()
    desk.read(lambda session: 1, reader.take)
    desk.edit("Cijfer gewijzigd", lambda session: None)
    desk.undo()
    qtbot.waitUntil(lambda: desk.idle)
    assert reader.answers == [1]
    assert len(store.files[0].threads) == 1
    assert threading.get_ident() not in store.files[0].threads


def test_an_answer_reaches_the_screen(desk: Workspace, qtbot: QtBot) -> None:
    reader = Reader()
    desk.read(lambda session: session.path.name, reader.take)
    qtbot.waitUntil(lambda: reader.answers == ["een.rvs"])


def test_of_several_questions_only_the_newest_is_answered(desk: Workspace, qtbot: QtBot) -> None:
    reader, other = Reader(), Reader()
    for number in range(5):
        desk.read(lambda session, number=number: number, reader.take)
    desk.read(lambda session: "ander", other.take)
    qtbot.waitUntil(lambda: other.answers == ["ander"])
    assert reader.answers == [4]


def test_an_answer_about_a_file_that_was_closed_is_dropped(desk: Workspace, qtbot: QtBot) -> None:
    reader = Reader()
    gate = threading.Event()
    desk.read(lambda session: gate.wait(5), reader.take)
    with qtbot.waitSignal(desk.closed):
        desk.close()
    gate.set()
    qtbot.waitUntil(lambda: desk.idle)
    assert reader.answers == []
    assert desk.info is None


def test_a_change_tells_what_was_touched_and_what_undo_would_do(desk: Workspace, qtbot: QtBot) -> None:
    touched: list[Any] = []
    labels: list[Any] = []
    desk.changed.connect(touched.append)
    desk.labels_changed.connect(labels.append)
    desk.edit("Lopik, Q4 2020 gewijzigd", lambda session: None)
    qtbot.waitUntil(lambda: desk.idle)
    assert [changes.tables for changes in touched] == [{"figure": frozenset({1})}]
    assert labels == [UndoLabels(undo="Lopik, Q4 2020 gewijzigd")]


def test_a_known_refusal_goes_to_who_asked_or_else_to_the_window(desk: Workspace, qtbot: QtBot) -> None:
    def refuse(session: object) -> None:
        raise UserError("18,5 is geen heel getal.", "Typ 18 of 19.")

    reader = Reader()
    desk.edit("x", refuse, refused=reader.refuse)
    qtbot.waitUntil(lambda: bool(reader.refusals))
    with qtbot.waitSignal(desk.failed) as told:
        desk.edit("x", refuse)
    refusals = cast("list[UserError]", told.args)
    assert str(refusals[0]) == "18,5 is geen heel getal. Typ 18 of 19."


def test_a_bug_is_no_refusal(desk: Workspace, qtbot: QtBot) -> None:
    def break_down(session: object) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(desk.broke) as told, qtbot.assertNotEmitted(desk.failed):
        desk.read(break_down, Reader().take)
    bugs = cast("list[BaseException]", told.args)
    assert isinstance(bugs[0], ZeroDivisionError)


def test_a_file_that_cannot_be_opened_leaves_the_present_one_open(
    desk: Workspace, store: FakeStore, qtbot: QtBot
) -> None:
    store.refusal = UserError("Dit is geen RVS-bestand.")
    with qtbot.waitSignal(desk.open_failed) as told:
        desk.open(Path("twee.rvs"))
    assert told.args == [Path("twee.rvs"), store.refusal]
    assert desk.info is not None
    assert desk.info.path == Path("een.rvs")
    assert not store.files[0].closed


def test_rows_that_undo_left_alone_are_told(desk: Workspace, qtbot: QtBot) -> None:
    desk.edit("Import Zeist", lambda session: None)
    with qtbot.waitSignal(desk.kept) as told:
        desk.undo(1)
    assert told.args == [("rij",)]


def test_an_answer_to_someone_who_is_gone_is_dropped(desk: Workspace, qtbot: QtBot) -> None:
    from shiboken6 import delete

    reader = Reader()
    desk.read(lambda session: 1, reader.take)
    delete(reader)
    qtbot.waitUntil(lambda: desk.idle)


def test_a_long_job_counts_and_can_be_stopped_and_nothing_is_announced(desk: Workspace, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(database: object, progress: Callable[[int, int, str], None]) -> None:
        begun.set()
        assert go_on.wait(5)
        progress(1, 2, "rijen")

    with qtbot.assertNotEmitted(desk.changed):
        job = desk.run(work, writes=True)
        assert begun.wait(5)
        job.cancel()
        with qtbot.waitSignal(job.cancelled):
            go_on.set()
        qtbot.waitUntil(lambda: desk.idle)


def test_closing_the_program_finishes_what_was_to_be_written(store: FakeStore, qtbot: QtBot) -> None:
    made = Workspace(None, store)
    with qtbot.waitSignal(made.opened):
        made.open(Path("een.rvs"))
    written: list[int] = []
    for number in range(20):
        made.edit("x", lambda session, number=number: written.append(number))
    made.shutdown()
    assert written == list(range(20))
    assert store.files[0].closed
