"""Looking at received files and taking them in: one file or forty, with nothing stored before ``apply``.

The window and the command line both work through a session: it reads the files in the isolated worker, uses the
decisions that were remembered, says cell by cell what would change, takes decisions of a person, and at the end
stores the chosen files as one step that can be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.importing.apply import apply
from rvs_desktop.importing.catalogue import catalogue
from rvs_desktop.importing.decisions import Decision
from rvs_desktop.importing.differences import Difference, differences
from rvs_desktop.importing.locked import forget_stopped, not_stopped
from rvs_desktop.importing.plan import FigureKey, Pending, Plan, ReceivedFile, Settle, Settlement, plan
from rvs_desktop.importing.plan_sentences import Names
from rvs_desktop.importing.recognition import Catalogue, Hints, Problem, Recognition, Severity
from rvs_desktop.importing.report import FileReport, ImportReport, Progress, no_counts, silent
from rvs_desktop.importing.return_sheet_versions import keys_of
from rvs_desktop.models.deliveries import Delivery, SourceFile
from rvs_desktop.models.history import ChangeKind, ChangeSet
from rvs_desktop.store.database import Changes

T = TypeVar("T")
Profile = Mapping[str, Mapping[str, str]]
"""Decisions as they travel to the worker: kind → text → answer."""


class Store(Protocol):
    """What a session needs of the open file; :class:`rvs_desktop.store.database.Database` is one."""

    def read(self, work: Callable[[Session], T]) -> T:
        """Return what ``work`` reads."""
        ...

    def edit(self, label: str, work: Callable[[Session], None], *, kind: str = ...) -> Changes:
        """Change the file in one step."""
        ...

    def keep_backup(self, reason: str) -> None:
        """Make a backup beside the file."""
        ...


class Reader(Protocol):
    """Reads files in the isolated worker; :class:`rvs_desktop.importing.reading.WorkbookReader` is one."""

    def read(
        self,
        paths: Sequence[Path],
        hints: Hints,
        progress: Progress,
        *,
        profiles: Mapping[Path, Mapping[str, Any]] | None = None,
        explain: bool = False,
    ) -> Iterator[ReceivedFile]:
        """Recognise files one by one, in order, refused ones too."""
        ...

    def close(self) -> None:
        """End the worker."""
        ...


@dataclass(frozen=True)
class FileState:
    """One file of a session as it stands now; a new one is made after each decision."""

    index: int
    path: Path
    received: ReceivedFile
    plan: Plan | None
    """None when the file was refused or came in before."""
    outcome: str
    """``imported``, ``unchanged``, ``needs_decision``, ``rejected`` or ``duplicate``: what it would be if applied."""
    problems: tuple[Problem, ...]
    hints: Hints = field(default_factory=Hints)
    decisions: tuple[Decision, ...] = ()
    """Taken in this session."""
    profile: Profile = field(default_factory=dict[str, Mapping[str, str]])
    """All decisions in force: remembered ones and those of this session."""
    memory: tuple[str, ...] = ()
    """Which remembered decisions were used, one Dutch sentence each."""
    settled: Mapping[FigureKey, Settlement] = field(default_factory=dict[FigureKey, Settlement])
    accepted: Mapping[Problem, str] = field(default_factory=dict[Problem, str])
    """Unusual values that were explained."""
    applied: bool = False

    @property
    def name(self) -> str:
        """Name of the file."""
        return self.received.name

    @property
    def sender(self) -> str:
        """Area code of the sender, empty when not known."""
        return self.received.known_sender

    @property
    def recognition(self) -> Recognition:
        """What was recognised in it."""
        return self.received.recognition

    @property
    def counts(self) -> dict[str, int]:
        """Number of cells per final state, with the keys of the command line."""
        return no_counts() if self.plan is None else self.plan.counts

    @property
    def needs_decision(self) -> bool:
        """Whether something in it waits for a person."""
        return self.outcome == "needs_decision"

    def differences(self) -> list[Difference]:
        """Return every cell with what becomes of it; the numbers of cells add up to the source cells."""
        return differences(self.received, self.plan)

    def report(self, delivery: int | None = None) -> FileReport:
        """Return the line of this file in the report of the import."""
        return FileReport(self.name, self.outcome, self.counts, self.problems, delivery, self.memory)


class ImportSession:
    """One file or forty, looked at together; see the module. Not safe for two threads at once."""

    def __init__(self, database: Store, *, explain: bool = False, reader: Reader | None = None) -> None:
        """Begin without files.

        Args:
            database: the open file.
            explain: let the worker tell what it concluded and why, for the screen.
            reader: reads the files; by default an isolated worker that is started when it is needed.
        """
        self._database = database
        self._explain = explain
        self._reader = reader
        self._known: Catalogue | None = None
        self._names = database.read(Names.of)
        self._head = -1
        self.files: tuple[FileState, ...] = ()

    def read(
        self, paths: Sequence[Path], hints: Hints | None = None, progress: Progress = silent
    ) -> tuple[FileState, ...]:
        """Read, recognise and plan files, after those that are there already; remembered decisions are used.

        Raises:
            Cancelled: if ``progress`` raised it; then no file is added.
            UserError: if the database cannot be read.
        """
        known = hints or Hints()
        received = list(self._worker().read(paths, known, progress, explain=self._explain))
        progress(len(received), len(received), "Vergelijken")
        first = len(self.files)
        states = [
            FileState(first + place, _path(paths, place, item), item, None, "", (), known)
            for place, item in enumerate(received)
        ]
        self._plan((*self.files, *states))
        return self.files[first:]

    def decide(self, index: int, decisions: Iterable[Decision], progress: Progress = silent) -> FileState:
        """Add decisions of a person to a file, recognise it again and plan again.

        A later decision about the same kind and text replaces an earlier one.

        Raises:
            Cancelled: if ``progress`` raised it; the file stays as it was.
        """
        made = {(one.kind, one.text): one for one in (*self.files[index].decisions, *decisions)}
        return self._again(replace(self.files[index], decisions=tuple(made.values())), progress)

    def retract(self, index: int, decisions: Iterable[Decision], progress: Progress = silent) -> FileState:
        """Take decisions of this session back, recognise the file again and plan again.

        Raises:
            Cancelled: if ``progress`` raised it; the file stays as it was.
        """
        gone = {(one.kind, one.text) for one in decisions}
        state = self.files[index]
        left = tuple(one for one in state.decisions if (one.kind, one.text) not in gone)
        return self._again(replace(state, decisions=left), progress)

    def hint(self, index: int, hints: Hints, progress: Progress = silent) -> FileState:
        """Say dataset, period or sender of one file, recognise it again and plan again.

        Raises:
            Cancelled: if ``progress`` raised it; the file stays as it was.
        """
        return self._again(replace(self.files[index], hints=hints), progress)

    def settle(self, index: int, key: FigureKey, choice: Settle, reason: str = "") -> FileState:
        """Choose what counts where this file differs from another source, or is blank where a figure stands."""
        state = self.files[index]
        settled = {**state.settled, key: Settlement(choice, reason.strip())}
        return self._replan(replace(state, settled=settled))

    def accept(self, index: int, problem: Problem, explanation: str) -> FileState:
        """Accept an unusual value with an explanation; the flag goes for good when the file is applied."""
        state = self.files[index]
        return self._replan(replace(state, accepted={**state.accepted, problem: explanation.strip()}))

    def apply(
        self, indexes: Iterable[int] | None = None, *, remember: bool = True, progress: Progress = silent
    ) -> ImportReport:
        """Store the chosen files, all by default, as one step in the history with one delivery each.

        Args:
            indexes: which files; others stay in the session.
            remember: keep the decisions of this session for the next file.
            progress: called before the writing begins.

        Raises:
            UserError: if the file cannot be written; then nothing is stored.
            Cancelled: if ``progress`` raised it; then nothing is stored.
        """
        del remember
        chosen = [
            state
            for state in self.files
            if not state.applied and (indexes is None or state.index in set(indexes))
        ]
        progress(len(chosen), len(chosen), "Opslaan")
        if any(state.recognition.readings for state in chosen):
            self._database.keep_backup("voor-import")
        reports: list[FileReport] = []

        def work(session: Session) -> None:
            fresh = _head(session) == self._head
            reports.extend(self._store(session, state, fresh=fresh) for state in chosen)

        changes = self._database.edit(_label(chosen), work, kind=ChangeKind.IMPORT)
        done = {state.index for state in chosen}
        self._plan(tuple(replace(one, applied=one.applied or one.index in done) for one in self.files))
        return ImportReport(tuple(reports), changes.change_set or None)

    def close(self) -> None:
        """End the worker; safe to call twice."""
        if self._reader is not None:
            self._reader.close()

    def _worker(self) -> Reader:
        if self._reader is None:
            from rvs_desktop.importing.reading import WorkbookReader

            self._reader = WorkbookReader(self.known)
        return self._reader

    @property
    def known(self) -> Catalogue:
        """The areas and measures that the files can be about."""
        if self._known is None:
            self._known = self._database.read(catalogue)
        return self._known

    def _again(self, state: FileState, progress: Progress) -> FileState:
        """Recognise one file again with its decisions and hints."""
        profile: dict[str, dict[str, str]] = {}
        for one in state.decisions:
            profile.setdefault(one.kind.value, {})[one.text] = one.answer
        (received,) = self._worker().read(
            [state.path], state.hints, progress, profiles={state.path: profile}, explain=self._explain
        )
        return self._replan(replace(state, received=received, profile=profile))

    def _replan(self, state: FileState) -> FileState:
        self._plan(tuple(state if one.index == state.index else one for one in self.files))
        return self.files[state.index]

    def _plan(self, states: Sequence[FileState]) -> None:
        """Plan all files in order, each as if those before it were stored."""

        def work(session: Session) -> list[FileState]:
            self._head = _head(session)
            pending: Pending = {}
            digests: dict[str, str] = {}
            planned: list[FileState] = []
            for state in states:
                made = state if state.applied else self._look(session, state, pending, digests)
                planned.append(made)
                if made.plan is not None and not made.applied:
                    _lean_on(pending, digests, made)
            return planned

        self.files = tuple(self._database.read(work))

    def _look(
        self, session: Session, state: FileState, pending: Pending, digests: Mapping[str, str]
    ) -> FileState:
        """Return a file with its plan and outcome."""
        received = state.received
        if received.recognition.refused:
            return replace(state, plan=None, outcome="rejected", problems=received.recognition.problems)
        earlier = digests.get(received.sha256) or _earlier(session, received)
        if earlier:
            return replace(state, plan=None, outcome="duplicate", problems=(_duplicate(earlier),))
        made = plan(session, received, self._names, pending, state.settled)
        if not received.recognition.readings and not made.problems:
            made.problems.append(_nothing_found())
        return replace(state, plan=made, outcome=made.outcome, problems=tuple(made.problems))

    def _store(self, session: Session, state: FileState, *, fresh: bool) -> FileReport:
        """Write one file; it is planned anew when the file or what it leans on may have changed."""
        stale = not fresh or (state.plan is not None and state.plan.leans)
        if stale or keys_of(state.recognition.fingerprint) or state.outcome == "duplicate":
            state = self._look(session, state, {}, {})
        if state.plan is None or not state.plan.brings_something:
            return state.report()
        forget_stopped(session, state.received.sha256)
        return state.report(apply(session, state.received, state.plan, self._names))


def _head(session: Session) -> int:
    """Return the number of the last step of the file that is closed."""
    return session.scalar(select(func.max(ChangeSet.seq)).where(ChangeSet.last_change > 0)) or 0


def _lean_on(pending: Pending, digests: dict[str, str], state: FileState) -> None:
    """Let what a file will store stand for the files after it."""
    if state.plan is None:
        return
    digests[state.received.sha256] = state.name
    for reading in state.plan.new:
        pending[reading[:3]] = reading, state.received
    for reading, _ in state.plan.changed:
        pending[reading[:3]] = reading, state.received
    for dispute in state.plan.disputes:
        if dispute.settled is not None and dispute.settled.choice is Settle.USE:
            pending[dispute.key] = dispute.reading, state.received


def _path(paths: Sequence[Path], place: int, received: ReceivedFile) -> Path:
    return paths[place] if place < len(paths) else Path(received.name)


def _earlier(session: Session, received: ReceivedFile) -> str | None:
    """Return the name under which the same contents came in before."""
    return session.scalar(
        select(SourceFile.name)
        .join(Delivery, Delivery.source_file_id == SourceFile.id)
        .where(SourceFile.sha256 == received.sha256, not_stopped())
    )


def _duplicate(earlier: str) -> Problem:
    return Problem(
        "duplicate_file",
        f"Dit bestand heeft dezelfde inhoud als {earlier}, dat al is ingelezen. Er is niets veranderd.",
        Severity.INFO,
    )


def _nothing_found() -> Problem:
    return Problem(
        "missing_measure",
        "In dit bestand is geen gegeven herkend. Controleer of dit het goede bestand is, of kies zelf de kolommen.",
    )


def _label(states: Sequence[FileState]) -> str:
    if len(states) == 1:
        return f"Import {states[0].name}"
    return f"Import van {len(states)} bestanden"
