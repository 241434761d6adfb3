"""Looking at received files and taking them in: one file or forty, with nothing stored before ``apply``.

The window and the command line both work through a session: it reads the files in the isolated worker, uses the
decisions that were remembered, says cell by cell what would change, takes decisions of a person, and at the end
stores the chosen files as one step that can be undone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from rvs_desktop.importing.decisions import Decision, DecisionKind, holds_next_time
from rvs_desktop.importing.deliveries.file_state import FileState, Reader, Store
from rvs_desktop.importing.deliveries.memory import (
    Layout,
    Memory,
    Recalled,
    Spellings,
    fits,
    headings_of,
    points_at,
    sender_of,
    without_guesses,
)
from rvs_desktop.importing.deliveries.plan import FigureKey, Settle, Settlement
from rvs_desktop.importing.deliveries.plan_sentences import Names
from rvs_desktop.importing.deliveries.reduction_reading import counted_file
from rvs_desktop.importing.deliveries.report import FileReport, ImportReport, Progress, silent
from rvs_desktop.importing.deliveries.session_plan import SessionPlanner
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Catalogue, Hints, Problem, Severity
from rvs_desktop.importing.reduction import Reduction
from rvs_desktop.importing.wording.catalogue import catalogue
from rvs_desktop.models.deliveries import senders_of_layouts
from rvs_desktop.models.history import ChangeKind

__all__ = ["FileState", "ImportSession", "Settle", "Settlement"]


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
        self._given = reader
        self._reader = reader
        self._known: Catalogue | None = None
        self._names = database.read(Names.of)
        self._planner = SessionPlanner(self._names)
        self.files: tuple[FileState, ...] = ()

    @property
    def known(self) -> Catalogue:
        """The areas and measures that the files can be about."""
        if self._known is None:
            self._known = self._database.read(catalogue)
        return self._known

    def read(
        self, paths: Sequence[Path], hints: Hints | None = None, progress: Progress = silent
    ) -> tuple[FileState, ...]:
        """Read, recognise and plan files, after those that are there already; remembered decisions are used.

        Raises:
            Cancelled: if ``progress`` raised it; then no file is added.
            UserError: if the database cannot be read.
        """
        said = hints or Hints()
        received = list(self._worker().read(paths, said, progress, explain=self._explain))
        first = len(self.files)
        states = [
            FileState(first + place, _path(paths, place, item), item, self._layout(item), hints=said)
            for place, item in enumerate(received)
        ]
        memory = self._database.read(Memory.of)
        before = self._database.read(
            partial(senders_of_layouts, layouts={one.layout.fingerprint for one in states})
        )
        states = [replace(one, senders_before=before.get(one.layout.fingerprint, ())) for one in states]
        states = [self._recall(state, memory, progress) for state in states]
        progress(len(received), len(received), "Vergelijken")
        self._plan((*self.files, *states), {state.index for state in states})
        return self.files[first:]

    def decide(self, index: int, decisions: Iterable[Decision], progress: Progress = silent) -> FileState:
        """Add decisions of a person to a file, recognise it again and plan again.

        A later decision about the same kind and text replaces an earlier one. How an area is written also holds for
        the other files of the session, and what was decided about a layout for those of the same sender.

        Raises:
            Cancelled: if ``progress`` raised it; all files stay as they were.
        """
        taken = list(decisions)
        made = {(one.kind, one.text): one for one in (*self.files[index].decisions, *taken)}
        before = self.files[index]
        again = self._again(replace(before, decisions=tuple(made.values())), progress)
        changed = [_without_typed(before, again)]
        for other, shared in self._sharing(self.files[index], taken):
            changed.append(self._again(replace(other, shared=shared), progress))
        return self._replan(*changed)

    def retract(self, index: int, decisions: Iterable[Decision], progress: Progress = silent) -> FileState:
        """Take decisions of this session back, recognise the file again and plan again.

        Raises:
            Cancelled: if ``progress`` raised it; the file stays as it was.
        """
        gone = {(one.kind, one.text) for one in decisions}
        state = self.files[index]

        def left(of: tuple[Decision, ...]) -> tuple[Decision, ...]:
            return tuple(one for one in of if (one.kind, one.text) not in gone)

        back = replace(state, decisions=left(state.decisions), shared=left(state.shared))
        return self._replan(self._again(back, progress))

    def without_memory(self, index: int, progress: Progress = silent) -> FileState:
        """Read a file without what was remembered about its layout; what is remembered stays.

        Raises:
            Cancelled: if ``progress`` raised it; the file stays as it was.
        """
        return self._replan(self._again(replace(self.files[index], recalled=None), progress))

    def hint(self, index: int, hints: Hints, progress: Progress = silent) -> FileState:
        """Say dataset, period or sender of one file, recognise it again and plan again.

        What was decided about other files of the sender holds no longer, only how areas are written. Counts of a
        list of persons are counted anew, so they are asked again.

        Raises:
            Cancelled: if ``progress`` raised it; the file stays as it was.
        """
        return self._replan(self._hinted(index, hints, self._database.read(Memory.of), progress))

    def hint_all(self, wanted: Mapping[int, Hints], progress: Progress = silent) -> None:
        """Say dataset, period or sender of several files at once, as ``hint`` does of one.

        Raises:
            Cancelled: if ``progress`` raised it; all files stay as they were.
        """
        memory = self._database.read(Memory.of)
        changed: list[FileState] = []
        for done, (index, hints) in enumerate(wanted.items()):
            progress(done, len(wanted), self.files[index].name)
            changed.append(self._hinted(index, hints, memory, _watching(progress, done, len(wanted))))
        if changed:
            self._replan(*changed)

    def _hinted(self, index: int, hints: Hints, memory: Memory, progress: Progress) -> FileState:
        spellings = Spellings(self.known)
        shared = tuple(one for one in self.files[index].shared if spellings.learns(one))
        clean = replace(self.files[index], hints=hints, recalled=None, decisions=(), shared=(), refused=None)
        bare = replace(self._again(clean, progress), shared=shared)
        state = replace(bare, layout=self._layout(bare.received), decisions=self.files[index].decisions)
        state = self._recall(state, memory, progress)
        return self._again(state, progress) if state.decisions or shared else state

    def name_layout(self, index: int, name: str) -> FileState:
        """Give the layout of a file a name of one's own; it is kept with the decisions when the file is applied."""
        named = replace(self.files[index], layout_name=name.strip())
        self.files = tuple(named if one.index == index else one for one in self.files)
        return named

    def settle(self, index: int, key: FigureKey, choice: Settle, reason: str = "") -> FileState:
        """Choose what counts where this file differs from another source, or is blank where a figure stands."""
        return self.settle_all(index, [key], choice, reason)

    def settle_all(
        self, index: int, keys: Iterable[FigureKey], choice: Settle, reason: str = ""
    ) -> FileState:
        """Choose the same for several figures of a file."""
        state = self.files[index]
        said = Settlement(choice, reason.strip())
        return self._replan(replace(state, settled={**state.settled, **dict.fromkeys(keys, said)}))

    def unsettle(self, index: int, key: FigureKey) -> FileState:
        """Take a choice back."""
        state = self.files[index]
        return self._replan(replace(state, settled={k: v for k, v in state.settled.items() if k != key}))

    def accept(self, index: int, problem: Problem, explanation: str) -> FileState:
        """Accept an unusual value with an explanation; the flag goes for good when the file is applied."""
        state = self.files[index]
        return self._replan(replace(state, accepted={**state.accepted, problem: explanation.strip()}))

    def reduce(self, index: int, reduction: Reduction, measure: str, *, distinct: bool = False) -> FileState:
        """Take only the counts of a refused list of persons, as figures of one measure.

        Args:
            index: the file.
            reduction: one of ``reducible`` of the file.
            measure: code of what is counted.
            distinct: count different persons instead of rows.
        """
        state = self.files[index]
        refused = state.refused or state.received
        counted = counted_file(refused, reduction, measure, self._names, distinct=distinct)
        return self._replan(replace(state, received=counted, refused=refused))

    def unreduce(self, index: int) -> FileState:
        """Leave a list of persons refused after all."""
        state = self.files[index]
        return self._replan(replace(state, received=state.refused or state.received, refused=None))

    def drop(self, index: int) -> None:
        """Leave a file out: nothing of it is stored."""
        kept = [state for state in self.files if state.index != index]
        self._plan([replace(state, index=place) for place, state in enumerate(kept)])

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
        wanted = None if indexes is None else set(indexes)
        chosen = [one for one in self.files if not one.applied and (wanted is None or one.index in wanted)]
        progress(len(chosen), len(chosen), "Opslaan")
        if any(state.recognition.readings for state in chosen):
            self._database.keep_backup("voor-import")
        reports: list[FileReport] = []
        keeps = remember and any(one.in_force or one.layout_name for one in chosen)
        spellings = Spellings(self.known) if keeps else None

        def work(session: Session) -> None:
            reports.extend(self._planner.store(session, chosen, spellings))

        changes = self._database.edit(_label(chosen), work, kind=ChangeKind.IMPORT)
        done = {state.index for state in chosen}
        if spellings is not None:
            self._renew()
        self._plan([replace(one, applied=one.applied or one.index in done) for one in self.files])
        return ImportReport(tuple(reports), changes.change_set or None)

    def close(self) -> None:
        """End the worker; safe to call twice."""
        if self._reader is not None:
            self._reader.close()

    def _worker(self) -> Reader:
        if self._reader is None:
            from rvs_desktop.importing.process.reading import WorkbookReader

            self._reader = WorkbookReader(self.known)
        return self._reader

    def _renew(self) -> None:
        """Let the worker know the spellings that were learned."""
        self._known = None
        if self._given is None:
            self.close()
            self._reader = None

    def _layout(self, received: ReceivedFile) -> Layout:
        """Return what a file is known again by; to be asked of a file that was read without decisions."""
        dataset = {measure.code: measure.dataset for measure in self.known.measures}
        found = received.recognition
        return Layout(
            found.fingerprint,
            sender_of(received),
            tuple(headings_of(found.explanation)),
            frozenset(dataset[code] for code in {reading.measure for reading in found.readings}),
        )

    def _recall(self, state: FileState, memory: Memory, progress: Progress) -> FileState:
        """Use what was remembered for a file."""
        state = replace(state, spellings=memory.spellings_in(state.received))
        if not memory or state.recognition.refused:
            return state
        recalled = memory.same_layout(state.layout)
        asks = any(one.severity is Severity.DECISION for one in state.recognition.problems)
        if (recalled is None and asks) or (recalled is not None and _draws(recalled)):
            state = self._explained(state, progress)
        if recalled is None:
            recalled = memory.alike(state.layout)
        if recalled is not None and not state.layout.sender and not _same_unknown(recalled, state.layout):
            recalled = without_guesses(recalled, state.received)
        if recalled is None:
            return state
        if not recalled.decisions:
            named = not recalled.line.decisions and fits(recalled, state.received)
            return replace(state, recalled=recalled) if named else state
        found = self._again(replace(state, recalled=recalled), progress)
        if not fits(recalled, found.received):
            return state
        return replace(found, spellings=memory.spellings_in(found.received))

    def _explained(self, state: FileState, progress: Progress) -> FileState:
        """Return a file with its headings, read without decisions."""
        if state.recognition.explanation is not None:
            return state
        worker = self._worker()
        (received,) = worker.read([state.path], state.hints, progress, explain=True)
        return replace(state, received=received, layout=self._layout(received))

    def _again(self, state: FileState, progress: Progress) -> FileState:
        """Recognise one file again with its decisions and hints; not planned yet."""
        profiles = {state.path: state.profile}
        worker = self._worker()
        (received,) = worker.read([state.path], state.hints, progress, profiles=profiles, explain=True)
        headings = state.layout.headings or tuple(headings_of(received.recognition.explanation))
        return replace(state, received=received, layout=replace(state.layout, headings=headings))

    def _sharing(
        self, decided: FileState, decisions: Sequence[Decision]
    ) -> list[tuple[FileState, tuple[Decision, ...]]]:
        """Return the other files for which decisions hold as well, with all that is shared with them."""
        spellings = Spellings(self.known)
        learned = [one for one in decisions if spellings.learns(one)]
        of_layout = [one for one in decisions if holds_next_time(one) and one.kind is not DecisionKind.TABLE]
        found: list[tuple[FileState, tuple[Decision, ...]]] = []
        for other in self.files:
            if other.index == decided.index or other.applied or other.recognition.refused:
                continue
            alike = (other.layout.fingerprint, other.layout.sender) == (
                decided.layout.fingerprint,
                decided.layout.sender,
            )
            mine = {(one.kind, one.text) for one in other.decisions}
            held = [
                one
                for one in (of_layout if alike else learned)
                if one in learned or points_at(one, other.received)
            ]
            new = [one for one in held if (one.kind, one.text) not in mine]
            if new and (alike or other.needs_decision):
                made = {(one.kind, one.text): one for one in (*other.shared, *new)}
                found.append((other, tuple(made.values())))
        return found

    def _replan(self, *changed: FileState) -> FileState:
        """Put changed files in their place, plan all, and return the first of them."""
        by_index = {state.index: state for state in changed}
        self._plan([by_index.get(one.index, one) for one in self.files], by_index)
        return self.files[changed[0].index]

    def _plan(self, states: Sequence[FileState], changed: Collection[int] | None = None) -> None:
        self.files = tuple(self._database.read(lambda session: self._planner.plan(session, states, changed)))


def _draws(recalled: Recalled) -> bool:
    return any(one.kind is DecisionKind.TABLE for one in recalled.decisions)


def _same_unknown(recalled: Recalled, layout: Layout) -> bool:
    """Tell whether a layout is exactly one that was remembered without a sender: of several municipalities."""
    return not recalled.line.sender and recalled.line.fingerprint == layout.fingerprint


def _path(paths: Sequence[Path], place: int, received: ReceivedFile) -> Path:
    return paths[place] if place < len(paths) else Path(received.name)


def _watching(progress: Progress, done: int, total: int) -> Progress:
    """Return the progress of one of several files: only the number of files moves, and the wish to stop is heard."""

    def tell(_done: int, _total: int, text: str) -> None:
        progress(done, total, text)

    return tell


def _without_typed(before: FileState, now: FileState) -> FileState:
    """Let no choice stand that was made for another figure of the file than the one that was typed since."""
    if not now.settled:
        return now
    first, then = ({one[:3]: one[3:6] for one in state.recognition.readings} for state in (before, now))
    kept = {key: choice for key, choice in now.settled.items() if first.get(key) == then.get(key)}
    return replace(now, settled=kept)


def _label(states: Sequence[FileState]) -> str:
    if len(states) == 1:
        return f"Import {states[0].name}"
    return f"Import van {len(states)} bestanden"
