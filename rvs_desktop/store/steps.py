"""Which steps stand and which were undone, from the history alone: asked at every start, before any edit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.history import ChangeKind, ChangeSet

_STEPS: Final = (ChangeKind.EDIT, ChangeKind.IMPORT)


@dataclass(frozen=True)
class Target:
    """A change set to be reverted."""

    id: int
    label: str
    first: int
    last: int


class Stack:
    """What can be undone and redone, found by walking the history once."""

    def __init__(self, session: Session) -> None:
        self.undo: list[Target] = []
        self.redo: list[tuple[Target, Target]] = []
        """Pairs of (the undo to revert, the change set that returns with it)."""
        steps = {
            row.id: row
            for row in session.execute(
                select(
                    ChangeSet.id,
                    ChangeSet.kind,
                    ChangeSet.reverts_id,
                    ChangeSet.label,
                    ChangeSet.first_change,
                    ChangeSet.last_change,
                ).order_by(ChangeSet.seq)
            )
        }
        for row in steps.values():
            step = Target(row.id, row.label, row.first_change, row.last_change)
            if row.kind in _STEPS:
                self.undo.append(step)
                self.redo.clear()
            elif row.kind == ChangeKind.UNDO:
                undone = next((item for item in self.undo if item.id == row.reverts_id), None)
                if undone is not None:
                    self.undo.remove(undone)
                    self.redo.append((step, undone))
            elif row.kind == ChangeKind.REDO and self.redo:
                _, returned = self.redo.pop()
                self.undo.append(Target(step.id, returned.label, step.first, step.last))


def undoable(session: Session, change_set: int | None) -> Target:
    """Return the change set to undo, the last one when none is named.

    Raises:
        UserError: if there is none, or it was undone already.
    """
    stack = Stack(session).undo
    if change_set is None:
        if not stack:
            raise UserError("Er is niets om ongedaan te maken.")
        return stack[-1]
    for target in stack:
        if target.id == change_set:
            return target
    raise UserError(
        f"Wijziging {change_set} kan niet ongedaan worden gemaakt.",
        "Kies een wijziging uit de geschiedenis die nog geldt.",
    )


def redoable(session: Session) -> tuple[Target, str]:
    """Return the undo to revert and the label of what comes back.

    Raises:
        UserError: if nothing was undone since the last change.
    """
    stack = Stack(session).redo
    if not stack:
        raise UserError("Er is niets om opnieuw te doen.")
    undo, returned = stack[-1]
    return undo, returned.label
