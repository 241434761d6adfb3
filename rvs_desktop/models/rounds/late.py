"""Who still owes what, how many days late, whom to ask, and when that was done last."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.rounds.matrix import CellState, RoundCell, RoundColumn, RoundsSnapshot
from rvs_desktop.models.rounds.reading import Contact, contacts, last_reminders

_OWING: Final = frozenset({CellState.LATE, CellState.AWAITED, CellState.INCOMPLETE})


@dataclass(frozen=True)
class Owed:
    """What one area has not delivered, or not in full, of one round."""

    column: RoundColumn
    cell: RoundCell
    days_late: int
    """0 while the due date has not passed."""


@dataclass(frozen=True)
class LateLine:
    """One area with all that it owes, the longest overdue first."""

    area: AreaRef
    owed: tuple[Owed, ...]
    contacts: tuple[Contact, ...]
    reminded: tuple[datetime, str] | None
    """When it was reminded last of any of this, and by whom."""

    @property
    def days_late(self) -> int:
        """Days since the first due date that passed."""
        return max((one.days_late for one in self.owed), default=0)


def late_lines(session: Session, found: RoundsSnapshot, *, awaited: bool = False) -> list[LateLine]:
    """Return who is late with something, the longest overdue first.

    Args:
        session: the open file.
        found: the matrix as it stands; only what was asked in a round can be late.
        awaited: whether those come along whose due date has still to pass.
    """
    owed: dict[AreaRef, list[Owed]] = defaultdict(list)
    for row in (*found.rows, *found.districts):
        for column, cell in zip(found.columns, row.cells, strict=True):
            if column.round is None or cell is None or cell.state not in _OWING:
                continue
            days = cell.days_late(found.today)
            if days or awaited:
                owed[row.area].append(Owed(column, cell, days))
    addresses: dict[int, list[Contact]] = defaultdict(list)
    for contact in contacts(session):
        for area in contact.areas:
            addresses[area.id].append(contact)
    reminded = last_reminders(session, [one.round.id for one in found.columns if one.round is not None])
    lines = [
        LateLine(
            area,
            tuple(
                sorted(items, key=lambda one: (-one.days_late, one.column.dataset.name, one.column.period))
            ),
            tuple(addresses[area.id]),
            max(
                (
                    reminded[key]
                    for one in items
                    if one.column.round is not None and (key := (one.column.round.id, area.id)) in reminded
                ),
                default=None,
            ),
        )
        for area, items in owed.items()
    ]
    return sorted(lines, key=lambda line: (-line.days_late, line.area.name))
