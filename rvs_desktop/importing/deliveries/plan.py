"""What an import would do to the file, decided before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, Final

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from rvs_desktop.importing.deliveries.beside import Beside, BesideFigures
from rvs_desktop.importing.deliveries.locked import Locks
from rvs_desktop.importing.deliveries.plan_sentences import Names, change, contradiction, emptied, listed
from rvs_desktop.importing.deliveries.return_sheet_versions import Issue
from rvs_desktop.importing.deliveries.rounding import same_after_rounding
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Problem, Reading, Severity
from rvs_desktop.models.deliveries import Delivery, SourceFile
from rvs_desktop.models.figures import COUNTS, Observation, Status

_Ids = tuple[int, int, str]
FigureKey = tuple[str, str, str]
"""Code of the measure, code of the area, key of the period."""


class Settle(StrEnum):
    """What a person chose where two sources differ, or where a later delivery is blank."""

    KEEP = "keep"
    """What stands goes on to count."""
    USE = "use"
    """What this file says counts from now on."""
    MISSING = "missing"
    """Neither: the figure is not known."""


@dataclass(frozen=True)
class Settlement:
    """A choice and why it was made."""

    choice: Settle
    reason: str = ""


_STANDING: Final = (
    Observation.measure_id,
    Observation.area_id,
    Observation.period,
    Observation.id,
    Observation.value,
    Observation.status,
    Observation.qualifier,
    Observation.partial_until,
    Observation.delivery_id,
    Observation.sheet,
    Observation.cell,
    Observation.raw,
    Delivery.fingerprint,
    Delivery.sender_id,
    SourceFile.name,
)


@dataclass(frozen=True)
class Standing:
    """The figure that now counts for a key, and where it came from."""

    id: int
    value: int | None
    status: str
    qualifier: str
    partial_until: date | None
    delivery: int | None
    file: str
    sheet: str
    cell: str
    same_sender: bool
    raw: str = ""
    pending: bool = False
    """It stands in a file that is looked at in the same session and is not stored yet."""

    def says(self, reading: Reading) -> bool:
        """Tell whether a reading says the same."""
        return (self.value, self.status, self.qualifier, self.partial_until) == (
            reading.value,
            reading.status,
            reading.qualifier,
            reading.partial_until,
        )

    def emptied_by(self, reading: Reading) -> bool:
        """Tell whether a number stands and a reading says that there is none."""
        return self.status == Status.VALUE and reading.status == Status.MISSING


@dataclass(frozen=True)
class Dispute:
    """A reading that differs from what stands, where a person says what counts."""

    reading: Reading
    now: Standing
    settled: Settlement | None = None
    beside: Beside | None = None
    """The figure that stands beside already, from an earlier delivery of the same."""

    @property
    def key(self) -> FigureKey:
        """The figure it is about."""
        return self.reading[:3]


Pending = dict[FigureKey, tuple[Reading, ReceivedFile]]
"""What the files before this one in the same session will store."""


@dataclass(frozen=True)
class Flag:
    """That a figure is unlike what is usual; ``explanation`` is empty while nobody explained it."""

    value: int
    sentence: str
    explanation: str = ""


@dataclass
class Plan:
    """What is new, what changes (with the row that stands now), what disagrees, and what has to be said."""

    new: list[Reading] = field(default_factory=list[Reading])
    changed: list[tuple[Reading, Standing]] = field(default_factory=list[tuple[Reading, Standing]])
    disputes: list[Dispute] = field(default_factory=list[Dispute])
    equal: list[Reading] = field(default_factory=list[Reading])
    stopped: list[tuple[Reading, Standing | None]] = field(
        default_factory=list[tuple[Reading, Standing | None]]
    )
    """Readings of a fixed period that differ from what was fixed."""
    seen: list[Reading] = field(default_factory=list[Reading])
    """Readings that came in and leave no figure of their own: the period is fixed, or somebody typed the same."""
    problems: list[Problem] = field(default_factory=list[Problem])
    cells: Mapping[str, int] = field(default_factory=dict[str, int])
    withdrawn: list[int] = field(default_factory=list[int])
    """Figures that stood beside others and that their own sender now takes back."""
    flags: dict[FigureKey, Flag] = field(default_factory=dict[FigureKey, Flag])
    """Figures that are unlike what is usual."""
    leans: bool = False
    """Whether it counts on an earlier file of the session that is not stored yet."""

    @property
    def open_disputes(self) -> list[Dispute]:
        """Disputes about which nobody chose."""
        return [dispute for dispute in self.disputes if dispute.settled is None]

    @property
    def counts(self) -> dict[str, int]:
        """Number of cells per final state; together all cells with content of the file."""
        kept = sum(one.settled is not None and one.settled.choice is Settle.KEEP for one in self.disputes)
        waiting = len(self.open_disputes)
        return {
            "new": len(self.new),
            "changed": len(self.changed) + len(self.disputes) - kept - waiting,
            "unchanged": len(self.equal) + kept,
            "skipped": self.cells.get("skipped", 0),
            "needs_decision": self.cells.get("needs_decision", 0) + waiting + len(self.stopped),
            "rejected": self.cells.get("rejected", 0),
        }

    @property
    def brings_something(self) -> bool:
        """Whether the file brought a figure; one that brought none leaves no trace but its report."""
        return bool(self.new or self.changed or self.disputes or self.equal or self.stopped)

    @property
    def outcome(self) -> str:
        """The one final state of the file: ``imported``, ``unchanged`` or ``needs_decision``."""
        if any(problem.severity == Severity.DECISION for problem in self.problems):
            return "needs_decision"
        counts = self.counts
        if counts["new"] or counts["changed"]:
            return "imported"
        return "unchanged" if counts["unchanged"] else "needs_decision"


def plan(
    session: Session,
    received: ReceivedFile,
    names: Names,
    pending: Pending | None = None,
    settled: Mapping[FigureKey, Settlement] | None = None,
) -> Plan:
    """Compare what was recognised with what stands; reads only.

    A figure of the same sender (same area or same layout as the delivery that stands) is a correction and replaces
    the old value, which stays in the history. A figure of another source stays beside the one that stands, and so
    does a figure that somebody typed: a person decides. A blank never replaces a value by itself.

    Args:
        session: a reading or writing session.
        received: the file.
        names: the words of areas and measures.
        pending: what files before this one will store; None when all of them are stored.
        settled: choices that were made about figures of this file.
    """
    found = received.recognition
    standing = _standing(session, received, names)
    result = Plan(problems=list(found.problems), cells=found.cells)
    if pending:
        result.leans = _add_pending(standing, received, names, pending)
    sorting = _Sorting(
        result,
        names,
        Locks.of(session),
        Issue.of(session, found.fingerprint),
        BesideFigures.of(session, found.readings, found.fingerprint, received.known_sender, names),
        settled or {},
    )
    measures = {code: row[0] for code, row in names.measures.items()}
    areas = {code: row[0] for code, row in names.areas.items()}
    if not standing and not sorting.locks and areas.keys() >= {reading[1] for reading in found.readings}:
        result.new = list(found.readings)  # nothing to compare with, as in the first file of a new period
    else:
        for reading in found.readings:
            ids = measures[reading.measure], areas[reading.area], reading.period
            sorting.place(reading, ids, standing.get(ids))
    result.problems += [*sorting.issue.problems(), *sorting.locks.problems(names), *listed(sorting.changes)]
    return result


@dataclass
class _Sorting:
    """Puts readings where they belong in a plan."""

    result: Plan
    names: Names
    locks: Locks
    issue: Issue
    beside: BesideFigures
    choices: Mapping[FigureKey, Settlement]
    changes: list[Problem] = field(default_factory=list[Problem])

    def place(self, reading: Reading, ids: _Ids, now: Standing | None) -> None:
        """Compare one reading with what stands."""
        result = self.result
        if self.locks.stop(reading, now):
            result.stopped.append((reading, now))
            result.seen.append(reading)
        elif now is None:
            (result.equal if self.locks.blank(reading) else result.new).append(reading)
        elif now.says(reading):
            self._equal(reading, ids, now)
        elif self.beside and self.beside.was_settled(reading, ids):
            result.equal.append(reading)
        elif now.status == Status.MISSING or self._corrects(reading, now):
            result.changed.append((reading, now))
            self.changes.append(change(reading, now, self.names))
        elif same_after_rounding(reading, now, self.names.measures[reading.measure][2]):
            result.equal.append(reading)
        else:
            choice = self.choices.get(reading[:3])
            self._dispute(Dispute(reading, now, choice, self.beside.open_for(reading, ids)))

    def _equal(self, reading: Reading, ids: _Ids, now: Standing) -> None:
        self.result.equal.append(reading)
        if now.delivery is None:
            self.result.seen.append(reading)
        if self.beside:
            self.result.withdrawn += [one.id for one in self.beside.withdrawn(ids)]

    def _corrects(self, reading: Reading, now: Standing) -> bool:
        """Tell whether a reading takes the place of what stands: its own sender says so, and it is no blank."""
        return now.same_sender and self.issue.may_replace(now) and not now.emptied_by(reading)

    def _dispute(self, dispute: Dispute) -> None:
        """Write down that a reading differs from what stands, and ask unless somebody chose."""
        self.result.disputes.append(dispute)
        if dispute.settled is None:
            ask = emptied if dispute.reading.status == Status.MISSING else contradiction
            self.result.problems.append(ask(dispute.reading, dispute.now, self.names))


@cache
def _standing_figures() -> Select[*tuple[Any, ...]]:
    """Return the query of the figures that count for some measures and periods; making it takes longer than asking it."""
    return (
        select(*_STANDING)
        .outerjoin(Delivery, Delivery.id == Observation.delivery_id)
        .outerjoin(SourceFile, SourceFile.id == Delivery.source_file_id)
        .where(
            Observation.measure_id.in_(bindparam("measures", expanding=True)),
            Observation.period.in_(bindparam("periods", expanding=True)),
            COUNTS,
        )
    )


def _standing(session: Session, received: ReceivedFile, names: Names) -> dict[_Ids, Standing]:
    """Return the figures that now count for the measures and periods of a file, by key."""
    readings = received.recognition.readings
    if not readings:
        return {}
    sender = names.areas.get(received.known_sender, (None, ""))[0]
    layout = received.recognition.fingerprint
    rows = session.execute(
        _standing_figures(),
        {
            "measures": [names.measures[code][0] for code in {reading[0] for reading in readings}],
            "periods": list({reading[2] for reading in readings}),
        },
    )
    return {
        (row.measure_id, row.area_id, row.period): Standing(
            row.id,
            row.value,
            row.status,
            row.qualifier,
            row.partial_until,
            row.delivery_id,
            row.name or "",
            row.sheet,
            row.cell,
            row.delivery_id is not None
            and (
                (layout != "" and row.fingerprint == layout)
                or (sender is not None and row.sender_id == sender)
            ),
            row.raw,
        )
        for row in rows
    }


def _add_pending(
    standing: dict[_Ids, Standing], received: ReceivedFile, names: Names, pending: Pending
) -> bool:
    """Let what earlier files will store stand already; tell whether this file meets any of it."""
    met = False
    layout, sender = received.recognition.fingerprint, received.known_sender
    for reading in received.recognition.readings:
        found = pending.get(reading[:3])
        if found is None:
            continue
        met = True
        earlier, file = found
        ids = names.measures[reading.measure][0], names.areas[reading.area][0], reading.period
        standing[ids] = Standing(
            0,
            earlier.value,
            earlier.status,
            earlier.qualifier,
            earlier.partial_until,
            0,
            file.name,
            earlier.sheet,
            earlier.cell,
            (layout != "" and file.recognition.fingerprint == layout)
            or (sender != "" and file.known_sender == sender),
            earlier.raw,
            pending=True,
        )
    return met
