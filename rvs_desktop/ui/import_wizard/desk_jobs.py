"""What the desk asks of the import session: one small piece of work each, on the thread of the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rvs_desktop.errors import Cancelled
from rvs_desktop.ui.jobs import Progress

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.importing.decisions import Decision
    from rvs_desktop.importing.deliveries.report import ImportReport
    from rvs_desktop.importing.deliveries.session import ImportSession
    from rvs_desktop.importing.recognition import Problem
    from rvs_desktop.importing.reduction import Reduction
    from rvs_desktop.ui.import_wizard.looking import FileLook


@dataclass(frozen=True)
class Stored:
    """What was stored: the report, which files, how many cells of each kind, and the decisions that were kept."""

    report: ImportReport
    indexes: tuple[int, ...]
    counts: Mapping[str, int]
    kept: frozenset[Decision]

    def lines(self) -> list[str]:
        """Return every problem as a line for a letter to the sender: file, sheet, cell and sentence."""
        return [
            f"{file.file}\t{problem.sheet}\t{problem.cell}\t{problem.message}"
            for file in self.report.files
            for problem in file.problems
        ]


class List:
    """Find the files in folders."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = tuple(paths)

    def __call__(self, session: ImportSession, progress: Progress) -> list[Path]:
        """Return the files."""
        del session, progress
        from rvs_desktop.importing.deliveries.service import files_in

        return files_in(self._paths)


class Read:
    """Read files; one on its own is looked at."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = tuple(paths)

    def __call__(self, session: ImportSession, progress: Progress) -> tuple[int, FileLook | None]:
        """Return the number of the first new file, and how it looks when it is alone."""
        from rvs_desktop.ui.import_wizard.looking import look_at

        first = len(session.files)
        session.read(self._paths, progress=progress)
        # a file on its own is shown at once
        return first, look_at(session.files[0]) if len(session.files) == 1 else None


class Look:
    """Look at one file."""

    def __init__(self, index: int) -> None:
        self._index = index

    def __call__(self, session: ImportSession, progress: Progress) -> FileLook:
        """Return how the file looks."""
        from rvs_desktop.ui.import_wizard.looking import look_at

        if self._index >= len(session.files):
            raise Cancelled
        self.act(session, progress)
        return look_at(session.files[self._index])

    def act(self, session: ImportSession, progress: Progress) -> None:
        """Change something about the file before it is looked at."""


class Decide(Look):
    """Take decisions, or take them back, and look."""

    def __init__(self, index: int, decisions: tuple[Decision, ...], *, back: bool = False) -> None:
        super().__init__(index)
        self._decisions = decisions
        self._back = back

    def act(self, session: ImportSession, progress: Progress) -> None:
        """Decide."""
        change = session.retract if self._back else session.decide
        change(self._index, self._decisions, progress)


class Forget(Look):
    """Read a file without what was remembered, and look."""

    def act(self, session: ImportSession, progress: Progress) -> None:
        """Forget."""
        session.without_memory(self._index, progress)


class Hint(Look):
    """Say sender and period, and look."""

    def __init__(self, index: int, sender: str, period: str) -> None:
        super().__init__(index)
        self._sender, self._period = sender, period

    def act(self, session: ImportSession, progress: Progress) -> None:
        """Say it."""
        said = replace(session.files[self._index].hints, sender=self._sender, period=self._period)
        session.hint(self._index, said, progress)


@dataclass(frozen=True)
class Said:
    """What is said of several files at once; None leaves of each file what was said of it."""

    period: str | None = None
    dataset: str | None = None
    sender: str | None = None


class HintAll:
    """Say the same of several files."""

    def __init__(self, indexes: Sequence[int], said: Said) -> None:
        self._indexes, self._said = tuple(indexes), said

    def __call__(self, session: ImportSession, progress: Progress) -> None:
        """Say it."""
        said = {name: text for name, text in vars(self._said).items() if text is not None}
        session.hint_all({one: replace(session.files[one].hints, **said) for one in self._indexes}, progress)


class Settle(Look):
    """Choose between two sources, and look."""

    def __init__(self, index: int, keys: Sequence[tuple[str, str, str]], choice: str, reason: str) -> None:
        super().__init__(index)
        self._keys, self._choice, self._reason = tuple(keys), choice, reason

    def act(self, session: ImportSession, progress: Progress) -> None:
        """Choose."""
        from rvs_desktop.importing.deliveries.plan import Settle

        del progress
        session.settle_all(self._index, self._keys, Settle(self._choice), self._reason)


class Reduce(Look):
    """Take only counts of a list of persons, and look."""

    def __init__(self, index: int, reduction: Reduction, measure: str, *, distinct: bool) -> None:
        super().__init__(index)
        self._reduction, self._measure, self._distinct = reduction, measure, distinct

    def act(self, session: ImportSession, progress: Progress) -> None:
        """Count."""
        del progress
        session.reduce(self._index, self._reduction, self._measure, distinct=self._distinct)


class Name:
    """Give a layout a name."""

    def __init__(self, index: int, name: str) -> None:
        self._index = index
        self._name = name

    def __call__(self, session: ImportSession, progress: Progress) -> None:
        """Name it."""
        del progress
        session.name_layout(self._index, self._name)


class Drop:
    """Leave a file out."""

    def __init__(self, index: int) -> None:
        self._index = index

    def __call__(self, session: ImportSession, progress: Progress) -> None:
        """Leave it out."""
        del progress
        session.drop(self._index)


class Accept(Look):
    """Explain an unusual value, and look."""

    def __init__(self, index: int, problem: Problem, explanation: str) -> None:
        super().__init__(index)
        self._problem, self._explanation = problem, explanation

    def act(self, session: ImportSession, progress: Progress) -> None:
        """Explain."""
        del progress
        session.accept(self._index, self._problem, self._explanation)


class Apply:
    """Store files."""

    def __init__(self, indexes: tuple[int, ...], *, remember: bool) -> None:
        self._indexes = indexes
        self._remember = remember

    def __call__(self, session: ImportSession, progress: Progress) -> Stored:
        """Return what was stored."""
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
