"""One file of an import session as it stands now, and what a session needs of the program around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeVar

from sqlalchemy.orm import Session

from rvs_desktop.importing.decisions import Decision
from rvs_desktop.importing.deliveries.differences import Difference, differences
from rvs_desktop.importing.deliveries.memory import Layout, Profile, Recalled, for_this_file, profile_of
from rvs_desktop.importing.deliveries.plan import FigureKey, Plan, Settlement
from rvs_desktop.importing.deliveries.report import FileReport, Progress, no_counts
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Hints, Problem, Recognition
from rvs_desktop.importing.reduction import Reduction
from rvs_desktop.store.database import Changes

T = TypeVar("T")


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
    """Reads files in the isolated worker; :class:`rvs_desktop.importing.process.reading.WorkbookReader` is one."""

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
    layout: Layout
    """What it is known again by, as it was read without any decision."""
    plan: Plan | None = None
    """None when the file was refused or came in before."""
    outcome: str = ""
    """``imported``, ``unchanged``, ``needs_decision``, ``rejected`` or ``duplicate``: what it would be if applied."""
    problems: tuple[Problem, ...] = ()
    hints: Hints = field(default_factory=Hints)
    decisions: tuple[Decision, ...] = ()
    """Taken in this session about this file."""
    shared: tuple[Decision, ...] = ()
    """Taken in this session about another file, that hold here as well."""
    recalled: Recalled | None = None
    """The remembered layout that is used."""
    spellings: tuple[str, ...] = ()
    """Which learned spellings are used, one Dutch sentence each."""
    settled: Mapping[FigureKey, Settlement] = field(default_factory=dict[FigureKey, Settlement])
    accepted: Mapping[Problem, str] = field(default_factory=dict[Problem, str])
    """Unusual values that were explained."""
    repeats: bool = False
    """Whether the same contents came in before."""
    applied: bool = False
    layout_name: str = ""
    """What a person calls its layout; empty when nobody named it."""
    senders_before: tuple[str, ...] = ()
    """Who was said to have sent files in this layout before, the latest first: offered, never assumed."""
    refused: ReceivedFile | None = None
    """The list of persons as it was refused, when only counts of it are taken in."""

    @property
    def reducible(self) -> tuple[Reduction, ...]:
        """Ways in which a refused list of persons can be reduced to counts, for a person to choose from."""
        return (self.refused or self.received).recognition.reducible

    @property
    def is_touched(self) -> bool:
        """Whether a person chose something about it in this session."""
        return (
            bool(self.decisions or self.settled or self.accepted or self.layout_name) or self.hints != Hints()
        )

    @property
    def layout_called(self) -> str:
        """The name of its layout: as somebody says now, as it is remembered, or that of the file itself."""
        exact = self.recalled is not None and self.recalled.line.fingerprint == self.layout.fingerprint
        return self.layout_name or (
            self.recalled.line.name if self.recalled and exact else Path(self.name).stem
        )

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

    @property
    def in_force(self) -> tuple[Decision, ...]:
        """All decisions that hold: remembered ones, those about other files, and last those about this file."""
        remembered = self.recalled.decisions if self.recalled else ()
        stretched = for_this_file(remembered, self.recognition.explanation)
        made = {(one.kind, one.text): one for one in (*stretched, *self.shared, *self.decisions)}
        return tuple(made.values())

    @property
    def profile(self) -> Profile:
        """All decisions that hold, as recognition takes them."""
        return profile_of(self.in_force)

    @property
    def memory(self) -> tuple[str, ...]:
        """Which remembered decisions were used, one Dutch sentence each."""
        return (*((self.recalled.sentence,) if self.recalled else ()), *self.spellings)

    def differences(self) -> list[Difference]:
        """Return every cell with what becomes of it; the numbers of cells add up to the source cells."""
        return differences(self.received, self.plan)

    def report(self, delivery: int | None = None) -> FileReport:
        """Return the line of this file in the report of the import."""
        return FileReport(self.name, self.outcome, self.counts, self.problems, delivery, self.memory)
