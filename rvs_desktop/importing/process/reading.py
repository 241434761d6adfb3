"""Reading workbooks through the isolated worker: several files in turn, calm whatever becomes of the worker."""

from __future__ import annotations

import json
import logging
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any, Final, cast

import rvs_desktop
from rvs_desktop.importing.process.codec import (
    GarbageError,
    Json,
    pack_catalogue,
    pack_hints,
    unpack_recognition,
)
from rvs_desktop.importing.process.patience import Patience
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Catalogue, Hints, Problem, Recognition, Severity

logger = logging.getLogger(__name__)

Progress = Callable[[int, int, str], None]
"""Called with (done, all, what is being done); raises ``Cancelled`` when the user stopped."""

WORKER_SWITCH: Final = "--import-worker"
"""Argument that makes the installed program behave as the worker."""

_BEAT: Final = 0.1
"""Seconds between two looks at the clock and at the wish to stop."""
_WORKERS: Final = 2
_BYTES_PER_WORKER: Final = 1024 * 1024
"""A second worker costs a start of a third of a second; it pays from so many bytes of workbooks on."""
_ANSWER_BYTES: Final = 256 * 1024 * 1024
_GOODBYE: Final = 2.0
_BOOT: Final = (
    "import sys; sys.path[:0] = sys.argv[1:]; from rvs_desktop.importing.worker import main; main()"
)
_STEPS: Final = {
    "reading": "Lezen",
    "checking": "Controleren op persoonsgegevens",
    "recognising": "Herkennen",
}


def worker_command() -> list[str]:
    """Return the command that starts the worker: isolated from the folder and the settings of the user.

    It gets the few folders it needs by name, so it starts as fast as Python can and finds the same libraries,
    installed or not.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_SWITCH]
    folders = {str(Path(rvs_desktop.__file__).parent.parent): None}
    for library in ("python_calamine", "openpyxl", "defusedxml"):
        spec = find_spec(library)
        if spec is not None and spec.origin:
            folders[str(Path(spec.origin).parent.parent)] = None
    return [sys.executable, "-I", "-S", "-c", _BOOT, *folders]


@dataclass(frozen=True)
class _Said:
    """A line of a worker; an empty one is its end."""

    worker: _Worker
    line: bytes


class _Worker:
    """One process and the two threads that talk with it."""

    def __init__(self, inbox: queue.SimpleQueue[_Said], known: Json) -> None:
        self.job = -1
        self._patience: Patience | None = None
        self._columns: dict[str, list[Any]] = {}
        self._kept_bytes = 0
        self._process = subprocess.Popen(  # noqa: S603 - our own program, no word of it from outside
            worker_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._threads = (
            threading.Thread(target=self._write, name="worker in", daemon=True),
            threading.Thread(target=self._listen, args=(inbox,), name="worker out", daemon=True),
        )
        for thread in self._threads:
            thread.start()
        self._send({"catalogue": known})

    def begin(self, job: int, line: Json) -> None:
        """Hand over a file."""
        self.job = job
        self._patience = Patience(self._process.pid)
        self._send(line)

    def keep(self, columns: Mapping[str, list[Any]], size: int) -> None:
        """Put the next slice of the figures, of so many bytes, behind what came before.

        Raises:
            GarbageError: if all slices together are longer than an answer may be.
        """
        self._kept_bytes += size
        if self._kept_bytes > _ANSWER_BYTES:
            raise GarbageError("figures")
        for name, values in columns.items():
            self._columns.setdefault(name, []).extend(values)

    def kept(self) -> dict[str, list[Any]]:
        """Return the figures that came in slices, and begin anew."""
        columns, self._columns, self._kept_bytes = self._columns, {}, 0
        return columns

    def _send(self, line: Json) -> None:
        self._outbox.put(json.dumps(line, separators=(",", ":")).encode() + b"\n")

    def _write(self) -> None:
        stdin = cast("IO[bytes]", self._process.stdin)
        try:
            while (line := self._outbox.get()) is not None:
                stdin.write(line)
                stdin.flush()
            stdin.close()
        except OSError:
            # The process is gone; the listening thread tells it.
            return

    def _listen(self, inbox: queue.SimpleQueue[_Said]) -> None:
        stdout = cast("IO[bytes]", self._process.stdout)
        while line := stdout.readline(_ANSWER_BYTES):
            inbox.put(_Said(self, line))
        inbox.put(_Said(self, b""))

    def end(self, *, gently: bool) -> None:
        """End the process and wait until it and both threads are gone."""
        self._outbox.put(None)
        if gently:
            try:
                self._process.wait(_GOODBYE)
            except subprocess.TimeoutExpired:
                gently = False
        if not gently:
            self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join(_GOODBYE)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue

    @property
    def hangs(self) -> bool:
        """Whether it has a file and does nothing any more."""
        return self.job >= 0 and self._patience is not None and self._patience.is_over()

    @property
    def exit_code(self) -> int | None:
        """How the process ended, None while it runs."""
        return self._process.poll()


@dataclass
class _Crew:
    """The workers that are there, and where they answer; they outlive a batch so that the next file finds one warm."""

    known: Json
    inbox: queue.SimpleQueue[_Said] = field(default_factory=queue.SimpleQueue[_Said])
    workers: list[_Worker] = field(default_factory=list[_Worker])

    def end(self, *, gently: bool) -> None:
        """End all workers."""
        for worker in self.workers:
            worker.end(gently=gently)
        self.workers.clear()


class _Batch:
    """Divides files over workers and gathers what they answer."""

    def __init__(self, jobs: Sequence[Json], crew: _Crew) -> None:
        self._jobs = jobs
        self._known = crew.known
        self._inbox = crew.inbox
        self._workers = crew.workers
        self._next = 0
        self._sizes = [_size(job["path"]) for job in jobs]
        self.answers: dict[int, Json] = {}

    def step(self) -> str:
        """Keep the workers busy and take in one line; return what is being done, if that is new."""
        while self._next < len(self._jobs) and (idle := self._idle()) is not None:
            idle.begin(self._next, self._jobs[self._next])
            self._next += 1
        if not self._workers:
            return ""
        try:
            return self._take(self._inbox.get(timeout=_BEAT))
        except queue.Empty:
            late = [one for one in self._workers if one.hangs]
            for worker in late:
                self._lost(worker, "time-out")
            return ""

    def _idle(self) -> _Worker | None:
        """Return a worker for the next file: one that waits, or a new one if that pays."""
        room = min(_WORKERS, 1 + sum(self._sizes[self._next :]) // _BYTES_PER_WORKER)
        idle = next((worker for worker in self._workers if worker.job < 0), None)
        if idle is None and len(self._workers) < room:
            try:
                idle = _Worker(self._inbox, self._known)
            except OSError as error:
                self._give_up(self._next, f"no start: {type(error).__name__}")
                self._next += 1
                return None
            self._workers.append(idle)
        return idle

    def _take(self, said: _Said) -> str:
        worker = said.worker
        if worker not in self._workers:
            return ""
        if not said.line:
            self._lost(worker, f"exit {worker.exit_code}")
            return ""
        try:
            line = cast("Json", json.loads(said.line))
            if "step" in line:
                return f"{_STEPS[line['step']]}: {Path(self._jobs[worker.job]['path']).name}"
            if "figures" in line:
                worker.keep(line["figures"], len(said.line))
                return ""
            line["found"]["readings"]["each"].update(worker.kept())
            recognition = unpack_recognition(line["found"])
            answer: dict[str, Any] = {**line, "found": recognition}
            if not (isinstance(line["sha256"], str) and isinstance(line["size"], int) and worker.job >= 0):
                raise GarbageError("answer")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            self._lost(worker, "garbage")
            return ""
        self.answers[worker.job] = answer
        worker.job = -1
        return ""

    def _lost(self, worker: _Worker, reason: str) -> None:
        """Let go of a worker; its file is refused, the files after it get a fresh one."""
        self._workers.remove(worker)
        worker.end(gently=False)
        if worker.job >= 0:
            self._give_up(worker.job, reason)

    def _give_up(self, job: int, reason: str) -> None:
        name = Path(self._jobs[job]["path"]).name
        logger.warning("worker lost at %s: %s", name, reason)
        self.answers[job] = {"found": _refusal(name), "sha256": "", "size": 0, "fault": ""}


def _size(path: str) -> int:
    """Return the bytes of a file, none for one that the worker will find absent."""
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0


def _refusal(name: str) -> Recognition:
    problem = Problem(
        "unreadable",
        f"Het bestand {name} kon niet veilig worden gelezen en is overgeslagen. Er is niets uit ingelezen. "
        "Open het in Excel, sla het opnieuw op als .xlsx en probeer het nog eens.",
        Severity.REFUSAL,
    )
    return Recognition(problems=(problem,), refused=True)


class WorkbookReader:
    """Reads files through workers that stay warm between calls; ``close`` ends them."""

    def __init__(self, known: Catalogue) -> None:
        """Prepare for files about these areas and measures; no process is started yet."""
        self._crew = _Crew(pack_catalogue(known))

    def read(
        self,
        paths: Sequence[Path],
        hints: Hints,
        progress: Progress,
        *,
        profiles: Mapping[Path, Mapping[str, Any]] | None = None,
        explain: bool = False,
    ) -> Iterator[ReceivedFile]:
        """Recognise files one by one; yields them in order, refused ones too.

        Args:
            paths: the files; each is opened for reading once and closed before recognition begins.
            hints: what the person who imports already knows.
            progress: called at least ten times a second.
            profiles: decisions that hold for a file, by path.
            explain: tell what was concluded from each file and why.

        Raises:
            Cancelled: if ``progress`` raised it; the workers are ended first.
        """
        wishes, packed = profiles or {}, pack_hints(hints)
        batch = _Batch(
            [
                {
                    "path": str(path.absolute()),
                    "hints": packed,
                    "profile": wishes.get(path),
                    "explain": explain,
                }
                for path in paths
            ],
            self._crew,
        )
        told, finished = "Lezen", False
        try:
            for index, path in enumerate(paths):
                while index not in batch.answers:
                    progress(len(batch.answers), len(paths), told)
                    told = batch.step() or told
                answer = batch.answers[index]
                if answer["fault"]:
                    logger.error("fault at %s: %s", path.name, answer["fault"])
                yield ReceivedFile(path.name, answer["sha256"], answer["size"], answer["found"], hints.sender)
            finished = True
        finally:
            if not finished:
                self._crew.end(gently=False)

    def close(self) -> None:
        """End the workers; safe to call twice."""
        self._crew.end(gently=True)


def recognise_files(
    paths: Sequence[Path],
    known: Catalogue,
    hints: Hints,
    progress: Progress,
    *,
    profiles: Mapping[Path, Mapping[str, Any]] | None = None,
) -> Iterator[ReceivedFile]:
    """Recognise files one by one with workers of their own; see :meth:`WorkbookReader.read`.

    Raises:
        Cancelled: if ``progress`` raised it; the workers are ended first.
    """
    reader = WorkbookReader(known)
    try:
        yield from reader.read(paths, hints, progress, profiles=profiles)
    finally:
        reader.close()


def recognise_file(path: Path, known: Catalogue, hints: Hints, progress: Progress) -> ReceivedFile:
    """Recognise one file.

    Raises:
        Cancelled: if ``progress`` raised it.
    """
    (received,) = recognise_files([path], known, hints, progress)
    return received
