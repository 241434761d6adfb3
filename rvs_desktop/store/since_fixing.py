"""Which figures are no longer what they were when their period was fixed, found in the record of changes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.figures import COUNTS, Measure, Observation, Status
from rvs_desktop.models.history import ChangeSet, RowChange, RowLayout
from rvs_desktop.models.period_locks import LockState

_Key = tuple[int, int, str]
"""Measure, area and key of the period."""
_Said = tuple[int | None, str, str, str | None]
"""Value, status, qualifier and last day counted."""
_NOTHING: Final[_Said] = (None, Status.MISSING, "", None)


@dataclass(frozen=True)
class ChangedFigure:
    """A figure that is not what was fixed; a value is None where there was or is none."""

    measure: int
    area: int
    period: str
    fixed: int | None
    now: int | None


def changed_since(session: Session, fixed: LockState) -> list[ChangedFigure]:
    """Return the figures that differ from what was fixed, in the order of measure, area and period."""
    measures = set(session.scalars(select(Measure.id).where(Measure.dataset_id == fixed.dataset)))
    periods = {part.key for part in fixed.period.covered()}
    before = {
        row: (key, state)
        for row, key, state in _first_changes(session, fixed.change_set)
        if key[0] in measures and key[2] in periods
    }
    if not before:
        return []
    standing = _standing(session, measures, periods)
    then = {key: said for row, (key, said) in standing.items() if row not in before}
    then |= {key: said for key, said in before.values() if said is not None}
    now = dict(standing.values())
    keys = sorted({key for key, _ in before.values()})
    pairs = ((key, then.get(key, _NOTHING), now.get(key, _NOTHING)) for key in keys)
    return [ChangedFigure(*key, old[0], new[0]) for key, old, new in pairs if old != new]


def _first_changes(session: Session, change_set: int) -> list[tuple[int, _Key, _Said | None]]:
    """Return each figure that changed after a change set as it was then; None where it did not count or exist."""
    last = session.scalar(select(ChangeSet.last_change).where(ChangeSet.id == change_set)) or 0
    columns = {
        row.id: row.columns
        for row in session.scalars(select(RowLayout).where(RowLayout.table_name == Observation.__tablename__))
    }
    rows = session.execute(
        select(RowChange.row_id, RowChange.layout_id, RowChange.before, RowChange.after)
        .where(RowChange.id > last, RowChange.layout_id.in_(columns))
        .order_by(RowChange.id)
    )
    found: dict[int, tuple[_Key, _Said | None]] = {}
    for row_id, layout, old, new in rows:
        if row_id not in found:
            state = dict(zip(columns[layout], json.loads(old or new or "[]"), strict=True))
            counted = old is not None and state["preferred"]
            found[row_id] = (_key(state), _said(state) if counted else None)
    return [(row_id, key, said) for row_id, (key, said) in found.items()]


def _key(state: dict[str, Any]) -> _Key:
    return state["measure_id"], state["area_id"], state["period"]


def _said(state: dict[str, Any]) -> _Said:
    return state["value"], state["status"], state["qualifier"], state["partial_until"]


def _standing(session: Session, measures: set[int], periods: set[str]) -> dict[int, tuple[_Key, _Said]]:
    """Return the figures that count now, by row."""
    rows = session.scalars(
        select(Observation).where(
            Observation.measure_id.in_(measures),
            Observation.period.in_(periods),
            COUNTS,
        )
    )
    return {
        row.id: (
            (row.measure_id, row.area_id, row.period),
            (row.value, row.status, row.qualifier, _written(row.partial_until)),
        )
        for row in rows
    }


def _written(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
