"""Planning the files of a session in order, each as if those before it were stored, and storing them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.importing.deliveries.apply import apply
from rvs_desktop.importing.deliveries.file_state import FileState
from rvs_desktop.importing.deliveries.judging import explained, judge
from rvs_desktop.importing.deliveries.memory import Spellings, mark_used, remember, sender_of, to_remember
from rvs_desktop.importing.deliveries.plan import FigureKey, Pending, Plan, Settle, plan
from rvs_desktop.importing.deliveries.plan_sentences import Names
from rvs_desktop.importing.deliveries.repeats import Repeat, explain_flags, forget_questions
from rvs_desktop.importing.deliveries.report import FileReport
from rvs_desktop.importing.deliveries.return_sheet_versions import keys_of
from rvs_desktop.importing.recognition import Problem
from rvs_desktop.models.history import ChangeSet


class SessionPlanner:
    """Plans and stores the files of one session."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._head = -1
        """The last step of the database when the files were planned."""
        self._lent: dict[int, set[FigureKey]] = {}
        """What each file let stand for those after it."""

    def plan(
        self, session: Session, states: Sequence[FileState], changed: Collection[int] | None = None
    ) -> list[FileState]:
        """Return the files with their plans; those that were applied stay as they are.

        Args:
            session: a reading session.
            states: all files in their order.
            changed: places of the files that are new or were decided about; the plans of others hold when nothing
                was stored meanwhile and they share no figure with these. None to plan all.
        """
        head = _head(session)
        holds = changed is not None and head == self._head
        self._head = head
        pending: Pending = {}
        digests: dict[str, str] = {}
        moved: set[FigureKey] = set()
        planned: list[FileState] = []
        for state in states:
            made = state
            if state.applied:
                planned.append(state)
                continue
            again = not holds or state.index in (changed or ()) or not _stands(state, moved)
            if again:
                made = self._look(session, state, pending, digests)
            lent = _lends(made) if len(states) > 1 else {}
            if again:
                moved |= self._lent.get(state.index, set()) | lent.keys()
                self._lent[state.index] = set(lent)
            if made.plan is not None:
                digests[made.received.sha256] = made.name
            pending |= lent
            planned.append(made)
        return planned

    def store(
        self, session: Session, chosen: Sequence[FileState], spellings: Spellings | None
    ) -> list[FileReport]:
        """Write files and, with ``spellings``, what was decided about them; to be called inside an edit.

        Those of which the plan may no longer hold are planned anew.
        """
        fresh = _head(session) == self._head
        reports: list[FileReport] = []
        for state in chosen:
            leans = state.plan is not None and state.plan.leans
            if not fresh or leans or keys_of(state.recognition.fingerprint) or state.outcome == "duplicate":
                state = self._look(session, state, {}, {})  # noqa: PLW2901 - the same file, planned anew
            reports.append(self._store(session, state))
            if spellings is not None and not state.recognition.refused:
                self._remember(session, state, spellings)
        return reports

    def _look(
        self, session: Session, state: FileState, pending: Pending, digests: Mapping[str, str]
    ) -> FileState:
        """Return a file with its plan and outcome."""
        received = state.received
        if received.recognition.refused:
            return replace(state, plan=None, outcome="rejected", problems=received.recognition.problems)
        twin = digests.get(received.sha256)
        earlier = Repeat(twin, 0) if twin else Repeat.of(session, received.sha256)
        if earlier is not None and not earlier.questions:
            return replace(state, plan=None, outcome="duplicate", problems=(earlier.problem(),), repeats=True)
        made = plan(session, received, self._names, pending, state.settled)
        judge(session, made, received.recognition.readings, self._names, pending, state.accepted)
        if not received.recognition.readings and not made.problems:
            made.problems.append(_nothing_found())
        if earlier is not None:
            made.problems.insert(0, earlier.reminder())
            made.problems += [explained(one, state.accepted.get(one, "")) for one in earlier.unusual]
        return replace(
            state,
            plan=made,
            outcome=made.outcome,
            problems=tuple(made.problems),
            repeats=earlier is not None,
        )

    def _store(self, session: Session, state: FileState) -> FileReport:
        if state.repeats and state.accepted:
            explain_flags(session, state.received.sha256, state.accepted)
        if state.plan is None or not _worth_keeping(state.plan, repeats=state.repeats):
            return state.report()
        forget_questions(session, state.received.sha256)
        return state.report(apply(session, state.received, state.plan, self._names))

    def _remember(self, session: Session, state: FileState, spellings: Spellings) -> None:
        """Keep the decisions on a file for the next one."""
        exact = state.recalled is not None and state.recalled.line.fingerprint == state.layout.fingerprint
        if state.recalled is not None:
            mark_used(session, [state.recalled])
        if exact and not (state.decisions or state.shared or state.layout_name):
            return
        kept = to_remember(state.in_force, state.recognition.explanation)
        learned = [one for one in kept if spellings.learns(one)]
        layout = replace(state.layout, sender=sender_of(state.received), datasets=self._datasets(state))
        others = [one for one in kept if one not in learned]
        remember(
            session, layout, state.name, others, learned, self._names.areas, given_name=state.layout_name
        )

    def _datasets(self, state: FileState) -> frozenset[str]:
        return frozenset(
            self._names.datasets[code] for code in {one.measure for one in state.recognition.readings}
        )


def _head(session: Session) -> int:
    """Return the number of the last step of the file that is closed."""
    return session.scalar(select(func.max(ChangeSet.seq)).where(ChangeSet.last_change > 0)) or 0


def _stands(state: FileState, moved: set[FigureKey]) -> bool:
    """Tell whether the plan of a file holds although figures of files before it moved."""
    if not state.outcome or (state.plan is not None and state.plan.leans):
        return False
    return moved.isdisjoint(reading[:3] for reading in state.recognition.readings)


def _lends(state: FileState) -> Pending:
    """Return the figures that a file will store, to stand for the files after it."""
    if state.plan is None:
        return {}
    used = [
        dispute.reading
        for dispute in state.plan.disputes
        if dispute.settled is not None and dispute.settled.choice is Settle.USE
    ]
    readings = (*state.plan.new, *(reading for reading, _ in state.plan.changed), *used)
    return {reading[:3]: (reading, state.received) for reading in readings}


def _worth_keeping(made: Plan, *, repeats: bool) -> bool:
    """Tell whether a file leaves a delivery: not one that brought no figure, nor a repeat that changes nothing."""
    if repeats:
        return bool(made.new or made.changed or any(one.settled is not None for one in made.disputes))
    return made.brings_something


def _nothing_found() -> Problem:
    return Problem(
        "missing_measure",
        "In dit bestand is geen gegeven herkend. Controleer of dit het goede bestand is, of kies zelf de kolommen.",
    )
