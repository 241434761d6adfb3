"""Putting a budget together: groups with subtotals, totals per side, footnotes and the totals that the source states."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.budgets.layout import (
    Amounts,
    BudgetSheet,
    Footnote,
    SheetGroup,
    SheetLine,
    SheetSide,
    StatedTotal,
)
from rvs_desktop.models.budgets.lines import read_lines
from rvs_desktop.models.budgets.reading import budget_by_id
from rvs_desktop.models.budgets.tables import BudgetFootnote, BudgetTotal
from rvs_desktop.models.budgets.words import Side


def budget_sheet(session: Session, budget: int, as_of: date | None = None) -> BudgetSheet:
    """Return a budget in the Dutch layout.

    Args:
        session: to read from.
        budget: its identifier.
        as_of: amendments decided and amounts booked up to and including this day count; all when not given.

    Raises:
        UserError: if the budget is gone.
    """
    ref = budget_by_id(session, budget)
    lines = read_lines(session, [budget], as_of).get(budget, [])
    stated = {
        Side(row.side): StatedTotal(row.label, row.cents, row.printed, row.source)
        for row in session.scalars(select(BudgetTotal).where(BudgetTotal.budget_id == budget))
    }
    income, expense = (_side(side, lines, stated.get(side)) for side in Side)
    notes = session.scalars(select(BudgetFootnote).where(BudgetFootnote.budget_id == budget))
    footnotes = sorted((Footnote(row.id, row.mark, row.text, row.source) for row in notes), key=_note_order)
    return BudgetSheet(ref, as_of, income, expense, tuple(footnotes))


def _note_order(note: Footnote) -> tuple[bool, int, str, str, int]:
    """Notes with a mark first, 2 before 10; the others as they stand in their source."""
    return (not note.mark, len(note.mark), note.mark, note.source, note.id)


def add_up(lines: Iterable[SheetLine]) -> Amounts:
    """Return the sum of lines, column by column."""
    original = changes = realised = forecast = 0
    for line in lines:
        budgeted, changed, expected = line.original or 0, line.changes, line.forecast
        original += budgeted
        changes += changed
        realised += line.realised or 0
        forecast += budgeted + changed if expected is None else expected
    return Amounts(original, changes, realised, forecast)


def _side(side: Side, lines: Sequence[SheetLine], stated: StatedTotal | None) -> SheetSide:
    mine = [line for line in lines if line.side is side]
    counted = [line for line in mine if line.in_total]
    groups: list[SheetGroup] = []
    for label, found in groupby(counted, key=attrgetter("group")):
        members = tuple(found)
        groups.append(SheetGroup(label, members, add_up(members)))
    outside = tuple(line for line in mine if not line.in_total)
    return SheetSide(side, tuple(groups), add_up(counted), outside, stated)
