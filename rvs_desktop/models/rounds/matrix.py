"""Who delivered what: a cell per area and collection round, filled by the imports themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy.orm import Session

from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.period_locks import LockState, lock_states
from rvs_desktop.models.rounds.arrivals import Arrival, read_arrivals
from rvs_desktop.models.rounds.reading import (
    DatasetRef,
    Reporters,
    RoundRef,
    datasets,
    exemptions,
    expected_areas,
    last_reminders,
    read_extensions,
    rounds,
)
from rvs_desktop.periods import Period


class CellState(StrEnum):
    """What stands between an area and a complete delivery; the first that holds."""

    EXEMPT = "exempt"
    LATE = "late"
    AWAITED = "awaited"
    UNDECIDED = "undecided"
    INCOMPLETE = "incomplete"
    COMPLETE = "complete"


@dataclass(frozen=True)
class RoundCell:
    """One area in one round.

    Attributes:
        state: the one word for the cell.
        received_on: the day on which all that was asked was in; None while it is not.
        due: the last day on which it is on time, extension included; None where no round was opened.
        on_time: whether it came by then; None while that is not known.
        extended: whether the area was given a later day.
        changed: whether figures were corrected after they first came in.
        done: how many measures are known for the whole period.
        asked: how many measures the dataset has.
        parts: how many of the shorter periods came in, with how many there are; (0, 1) or (1, 1) without parts.
        decisions: how many questions about its figures are open.
        reason: why it is exempt.
        reminded: the day of the last reminder.
    """

    state: CellState
    received_on: date | None = None
    due: date | None = None
    on_time: bool | None = None
    extended: bool = False
    changed: bool = False
    done: int = 0
    asked: int = 0
    parts: tuple[int, int] = (0, 1)
    decisions: int = 0
    reason: str = ""
    reminded: date | None = None

    @property
    def received(self) -> bool:
        """Whether figures came in for the whole period; what was typed in full needs no delivery."""
        return self.received_on is not None or self.complete

    @property
    def complete(self) -> bool:
        """Whether every measure of the dataset is known."""
        return self.done == self.asked > 0

    def days_late(self, today: date) -> int:
        """Return how many days ago it should have been in; 0 before the due date."""
        return max((today - self.due).days, 0) if self.due is not None else 0


@dataclass(frozen=True)
class Tally:
    """Numbers of areas: expected, and of those received, received on time, complete, with open questions and late."""

    expected: int = 0
    received: int = 0
    on_time: int = 0
    complete: int = 0
    undecided: int = 0
    incomplete: int = 0
    late: int = 0

    @classmethod
    def of(cls, cells: Iterable[RoundCell | None]) -> Tally:
        """Count cells; an exempt area is not expected."""
        there = [cell for cell in cells if cell is not None and cell.state is not CellState.EXEMPT]
        return cls(
            expected=len(there),
            received=sum(cell.received for cell in there),
            on_time=sum(cell.on_time is True for cell in there),
            complete=sum(cell.complete for cell in there),
            undecided=sum(cell.decisions > 0 for cell in there),
            incomplete=sum(cell.state is CellState.INCOMPLETE for cell in there),
            late=sum(cell.state is CellState.LATE for cell in there),
        )


@dataclass(frozen=True)
class RoundColumn:
    """One dataset and period of the matrix; ``round`` is None where nothing was asked and figures came all the same."""

    dataset: DatasetRef
    period: Period
    round: RoundRef | None
    tally: Tally
    lock: LockState | None
    """The last time it was fixed, standing or reopened; None when it never was."""
    open_questions: int
    """Questions about deliveries in this column, those included that are about no area in particular."""

    @property
    def fixed(self) -> bool:
        """Whether its figures cannot be changed."""
        return self.lock is not None and self.lock.standing

    def days_left(self, today: date) -> int | None:
        """Return the days until the due date, negative after it; None without a round."""
        return None if self.round is None else (self.round.due - today).days


@dataclass(frozen=True)
class RoundRow:
    """One municipality with a cell per column; None where nothing is expected of it."""

    area: AreaRef
    district: AreaRef
    cells: tuple[RoundCell | None, ...]


@dataclass(frozen=True)
class DistrictRow:
    """One district: its own cell where districts deliver the dataset, and the numbers of its municipalities."""

    area: AreaRef
    cells: tuple[RoundCell | None, ...]
    tallies: tuple[Tally, ...]


@dataclass(frozen=True)
class Badges:
    """Numbers of areas for the filters of the matrix."""

    missing: int
    """Areas with something late or awaited."""
    incomplete: int
    undecided: int
    late: int


@dataclass(frozen=True)
class RoundsSnapshot:
    """The matrix of one period: municipalities by district, a column per round."""

    period: Period
    today: date
    columns: tuple[RoundColumn, ...]
    rows: tuple[RoundRow, ...]
    districts: tuple[DistrictRow, ...]
    badges: Badges


def rounds_snapshot(session: Session, region: str, period: Period, today: date) -> RoundsSnapshot:
    """Return who delivered what for a period.

    The columns are the rounds for the period itself and for shorter ones in it (the months of a quarter). A dataset
    without such a round has a column when figures came in for the period, or when it was fixed.

    Raises:
        UserError: if the region is unknown.
    """
    drawn = [_column(session, region, *asked, today) for asked in _columns(session, period)]
    columns = tuple(column for column, _, _ in drawn)
    placed: dict[AreaRef, AreaRef] = {}
    own: dict[AreaRef, None] = {}
    for column, members, _ in drawn:
        if column.dataset.reporters is Reporters.DISTRICTS:
            own |= dict.fromkeys(members)
        else:
            placed |= members
    rows = tuple(
        RoundRow(area, district, tuple(cells.get(area.id) for _, _, cells in drawn))
        for area, district in sorted(placed.items(), key=lambda pair: (pair[1].name, pair[0].name))
    )
    known = sorted({*placed.values(), *own}, key=lambda area: area.name)
    districts = tuple(_district(area, drawn, rows) for area in known)
    return RoundsSnapshot(period, today, columns, rows, districts, _badges([*rows, *districts]))


_Drawn = tuple[RoundColumn, Mapping[AreaRef, AreaRef], Mapping[int, RoundCell]]


def _columns(session: Session, period: Period) -> list[tuple[DatasetRef, Period, RoundRef | None]]:
    """Return what the matrix of a period shows, in the order of dataset and period."""
    inside = set(period.covered())
    asked = [one for one in rounds(session) if one.period in inside]
    found = [(one.dataset, one.period, one) for one in asked]
    with_round = {one.dataset.id for one in asked}
    arrived = read_arrivals(session, period)
    fixed = {state.dataset for state in lock_states(session) if period in state.period.covered()}
    found += [
        (ref, period, None)
        for ref in datasets(session).values()
        if ref.id not in with_round
        and ref.period.months <= period.kind.months
        and (arrived.has_dataset(ref.id) or ref.id in fixed)
    ]
    return sorted(found, key=lambda one: (one[0].name, one[1]))


def _column(
    session: Session, region: str, dataset: DatasetRef, period: Period, asked: RoundRef | None, today: date
) -> _Drawn:
    members = expected_areas(session, region, dataset, period)
    excused = exemptions(session, dataset, period)
    arrivals = read_arrivals(session, period, dataset)
    later = {} if asked is None else read_extensions(session, asked.id)
    reminded = {} if asked is None else last_reminders(session, [asked.id])
    cells: dict[int, RoundCell] = {}
    for area in members:
        arrival = arrivals.arrival(dataset, area.id, period)
        last = reminded.get((asked.id, area.id)) if asked else None
        due = later.get(area.id, asked.due) if asked else None
        if area.id in excused:
            cells[area.id] = RoundCell(
                CellState.EXEMPT, arrival.received_on, due, reason=excused[area.id], parts=arrival.parts
            )
        else:
            reminded_on = None if last is None else last[0].astimezone().date()
            cells[area.id] = _cell(arrival, due, today, extended=area.id in later, reminded=reminded_on)
    locks = [state for state in lock_states(session, dataset.id) if period in state.period.covered()]
    standing = [state for state in locks if state.standing]
    column = RoundColumn(
        dataset,
        period,
        asked,
        Tally.of(cells.values()),
        next(iter(standing or locks), None),
        arrivals.open_questions,
    )
    return column, members, cells


def _cell(
    arrival: Arrival, due: date | None, today: date, *, extended: bool, reminded: date | None
) -> RoundCell:
    return RoundCell(
        _state(arrival, due, today),
        arrival.received_on,
        due,
        arrival.received_on <= due if arrival.received_on is not None and due is not None else None,
        extended,
        arrival.changed,
        arrival.done,
        arrival.asked,
        arrival.parts,
        arrival.decisions,
        reminded=reminded,
    )


def _state(arrival: Arrival, due: date | None, today: date) -> CellState:
    complete = arrival.done == arrival.asked > 0
    if arrival.received_on is None and not arrival.parts[0] and not complete:
        return CellState.LATE if due is not None and due < today else CellState.AWAITED
    if arrival.decisions:
        return CellState.UNDECIDED
    return CellState.COMPLETE if complete else CellState.INCOMPLETE


def _district(area: AreaRef, drawn: Sequence[_Drawn], rows: Sequence[RoundRow]) -> DistrictRow:
    """Return a district with the numbers of what lies in it, or of itself where it delivers."""
    mine = [row for row in rows if row.district == area]
    tallies = [
        Tally.of([cells.get(area.id)])
        if column.dataset.reporters is Reporters.DISTRICTS
        else Tally.of(row.cells[place] for row in mine)
        for place, (column, _, cells) in enumerate(drawn)
    ]
    return DistrictRow(area, tuple(cells.get(area.id) for _, _, cells in drawn), tuple(tallies))


def _badges(rows: Sequence[RoundRow | DistrictRow]) -> Badges:
    def count(*states: CellState) -> int:
        return sum(any(cell is not None and cell.state in states for cell in row.cells) for row in rows)

    return Badges(
        missing=count(CellState.LATE, CellState.AWAITED),
        incomplete=count(CellState.INCOMPLETE),
        undecided=count(CellState.UNDECIDED),
        late=count(CellState.LATE),
    )
