"""The history as people read it: what was done, when, by whom, and which rows it touched."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.history import ChangeKind, ChangeSet, RowChange, RowLayout
from rvs_desktop.store.steps import Stack


@dataclass(frozen=True)
class UndoStatus:
    """The labels of what undo and redo would do; empty when there is nothing."""

    undo: str
    redo: str


@dataclass(frozen=True)
class ChangeSetLine:
    """A change set as the history lists it; ``at`` is UTC in ISO 8601, ``rows`` counts recorded row changes."""

    id: int
    seq: int
    at: str
    author: str
    label: str
    kind: str
    rows: int
    undone: bool
    can_undo: bool


@dataclass(frozen=True)
class RowChangeLine:
    """A row before and after, by column name; None where there was no row."""

    id: int
    change_set: int
    table: str
    row_id: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


def undo_status(session: Session) -> UndoStatus:
    """Return what undo and redo would do now."""
    stack = Stack(session)
    return UndoStatus(
        undo=stack.undo[-1].label if stack.undo else "",
        redo=stack.redo[-1][1].label if stack.redo else "",
    )


def change_sets(session: Session, limit: int = 100, before: int | None = None) -> list[ChangeSetLine]:
    """Return change sets, newest first; ``before`` is the sequence number to go on from."""
    standing = {target.id for target in Stack(session).undo}
    query = select(ChangeSet).order_by(ChangeSet.seq.desc()).limit(limit)
    if before is not None:
        query = query.where(ChangeSet.seq < before)
    return [
        ChangeSetLine(
            id=row.id,
            seq=row.seq,
            at=row.at,
            author=row.author,
            label=row.label,
            kind=row.kind,
            rows=row.last_change - row.first_change + 1,
            undone=row.kind in (ChangeKind.EDIT, ChangeKind.IMPORT) and row.id not in standing,
            can_undo=row.id in standing,
        )
        for row in session.scalars(query)
    ]


def row_changes(session: Session, change_set: int, offset: int = 0, limit: int = 200) -> list[RowChangeLine]:
    """Return the rows of one change set, in the order in which they were written."""
    step = session.get(ChangeSet, change_set)
    if step is None:
        return []
    first = step.first_change + offset
    query = select(RowChange).where(
        RowChange.id >= first, RowChange.id <= min(first + limit - 1, step.last_change)
    )
    return _lines(session, query.order_by(RowChange.id))


def cell_history(session: Session, row_id: int, limit: int = 50) -> list[tuple[ChangeSetLine, RowChangeLine]]:
    """Return everything that happened to one row, newest first, each with its change set."""
    query = select(RowChange).where(RowChange.row_id == row_id).order_by(RowChange.id.desc()).limit(limit)
    lines = _lines(session, query)
    wanted = {line.change_set for line in lines}
    steps = {
        row.id: ChangeSetLine(
            row.id, row.seq, row.at, row.author, row.label, row.kind, 0, undone=False, can_undo=False
        )
        for row in session.scalars(select(ChangeSet).where(ChangeSet.id.in_(wanted)))
    }
    return [(steps[line.change_set], line) for line in lines]


def _lines(session: Session, query: Any) -> list[RowChangeLine]:
    layouts = {row.id: row for row in session.scalars(select(RowLayout))}
    return [
        RowChangeLine(
            id=row.id,
            change_set=row.change_set_id,
            table=layouts[row.layout_id].table_name,
            row_id=row.row_id,
            before=_named(layouts[row.layout_id].columns, row.before),
            after=_named(layouts[row.layout_id].columns, row.after),
        )
        for row in session.scalars(query)
    ]


def _named(columns: list[Any], state: str | None) -> Mapping[str, Any] | None:
    return None if state is None else dict(zip(columns, json.loads(state), strict=True))
