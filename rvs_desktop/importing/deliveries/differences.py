"""What an import would change, cell by cell: the list that a person reads before anything is stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rvs_desktop.importing.deliveries.plan import Plan, Settle, Standing
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Reading, Severity
from rvs_desktop.models.figures import Status


class DifferenceKind(StrEnum):
    """What becomes of a cell of the source."""

    NEW = "new"
    CHANGED = "changed"
    EQUAL = "equal"
    MISSING = "missing"
    """The source says that there is no figure."""
    SKIPPED = "skipped"
    """No data, by a named rule, such as a total or a heading."""
    NEEDS_DECISION = "needs_decision"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Difference:
    """One cell of the source, or several that share one fate.

    ``old`` and ``new`` are in units of 10^-decimals of the measure; None where there is no number, and then the
    status says why. ``cells`` counts the cells of the source: those of a whole list add up to all cells with content.
    """

    kind: DifferenceKind
    file: str
    cells: int = 1
    measure: str = ""
    area: str = ""
    period: str = ""
    old: int | None = None
    old_status: str = ""
    """Empty when nothing stood."""
    new: int | None = None
    status: str = ""
    """Status of the new figure."""
    sheet: str = ""
    cell: str = ""
    raw: str = ""
    origin: str = ""
    """Where the old figure came from, empty when nothing stood or it was typed."""
    note: str = ""
    """The rule by which it was skipped, or the code of the question."""
    qualifier: str = ""
    """Of the new figure: empty, ``provisional``, ``circa``, ``more_than``, ``at_least`` or ``nearly``."""

    @property
    def key(self) -> tuple[str, str, str]:
        """Measure, area and period: what a choice is made about."""
        return self.measure, self.area, self.period


def differences(received: ReceivedFile, plan: Plan | None) -> list[Difference]:
    """Return every cell of a file with what becomes of it; of a refused file one line that says so."""
    name = received.name
    if plan is None:
        return [Difference(DifferenceKind.REJECTED, name, _content(received))]
    return [*_figures(name, plan), *_left(name, received, plan)]


def _content(received: ReceivedFile) -> int:
    return sum(received.recognition.cells.values())


def _figures(name: str, plan: Plan) -> Iterator[Difference]:
    """Yield the cells that say something about a figure."""
    for reading in plan.new:
        kind = DifferenceKind.MISSING if reading.status == Status.MISSING else DifferenceKind.NEW
        yield _difference(kind, name, reading, None)
    for reading, now in plan.changed:
        yield _difference(DifferenceKind.CHANGED, name, reading, now)
    for dispute in plan.disputes:
        if dispute.settled is None:
            kind = DifferenceKind.NEEDS_DECISION
        else:
            keeps = dispute.settled.choice is Settle.KEEP
            kind = DifferenceKind.EQUAL if keeps else DifferenceKind.CHANGED
        yield _difference(kind, name, dispute.reading, dispute.now, "conflict")
    for reading, now in plan.stopped:
        yield _difference(DifferenceKind.NEEDS_DECISION, name, reading, now, "period_locked")
    for reading in plan.equal:
        yield _difference(DifferenceKind.EQUAL, name, reading, None)


def _difference(
    kind: DifferenceKind, name: str, reading: Reading, now: Standing | None, note: str = ""
) -> Difference:
    if kind is DifferenceKind.EQUAL and now is None:
        old, old_status, origin = reading.value, reading.status, ""
    else:
        old, old_status = (None, "") if now is None else (now.value, now.status)
        origin = "" if now is None else f"{now.file}, {now.sheet} {now.cell}".strip(" ,")
    return Difference(
        kind, name, 1, reading.measure, reading.area, reading.period, old, old_status,
        reading.value, reading.status, reading.sheet, reading.cell, reading.raw, origin, note, reading.qualifier,
    )  # fmt: skip


def _left(name: str, received: ReceivedFile, plan: Plan) -> Iterator[Difference]:
    """Yield the cells that became no figure: by a named rule, because of a question, or refused."""
    for sheet, rule, cells in received.recognition.skipped:
        yield Difference(DifferenceKind.SKIPPED, name, cells, sheet=sheet, note=rule)
    rest = plan.cells.get("skipped", 0) - sum(cells for _, _, cells in received.recognition.skipped)
    if rest > 0:
        yield Difference(DifferenceKind.SKIPPED, name, rest)
    yield from _asked(name, received, plan.cells.get("needs_decision", 0))
    if rejected := plan.cells.get("rejected", 0):
        yield Difference(DifferenceKind.REJECTED, name, rejected)


def _asked(name: str, received: ReceivedFile, cells: int) -> Iterator[Difference]:
    """Divide the cells that wait over the questions about them; one question may be about many cells."""
    asked = [one for one in received.recognition.problems if one.severity is Severity.DECISION and one.cell]
    for place, problem in enumerate(asked[:cells]):
        last = place == min(len(asked), cells) - 1
        count = cells - place if last else 1
        yield Difference(
            DifferenceKind.NEEDS_DECISION,
            name,
            count,
            sheet=problem.sheet,
            cell=problem.cell,
            note=problem.code,
        )
    if cells and not asked:
        yield Difference(DifferenceKind.NEEDS_DECISION, name, cells)
