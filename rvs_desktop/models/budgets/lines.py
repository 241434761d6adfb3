"""Reading the lines of budgets with what amendments, carry-overs and realisation make of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Executable,
    Integer,
    Select,
    and_,
    case,
    func,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from rvs_desktop.models.budgets.funds import CarryOver, CarryOverLine
from rvs_desktop.models.budgets.layout import Amounts, LinePart, SheetLine
from rvs_desktop.models.budgets.tables import (
    Actual,
    AmendmentLine,
    BudgetAmendment,
    BudgetLine,
    BudgetLinePart,
)
from rvs_desktop.models.budgets.words import AmendmentStatus, Side
from rvs_desktop.models.text_keys import name_key

_SIDES = {side.value: side for side in Side}
_COLUMNS = (
    BudgetLine.id,
    BudgetLine.budget_id,
    BudgetLine.side,
    BudgetLine.cents,
    BudgetLine.forecast_cents,
    BudgetLine.group_label,
    BudgetLine.label,
    type_coerce(BudgetLine.pro_memorie, Integer),
    type_coerce(BudgetLine.in_total, Integer),
    type_coerce(BudgetLine.estimated, Integer),
    BudgetLine.text_state,
    BudgetLine.fte_thousandths,
    BudgetLine.in_kind_cents,
    BudgetLine.rounded_to,
    BudgetLine.payer,
    BudgetLine.series,
    BudgetLine.marks,
    BudgetLine.explanation,
    BudgetLine.note,
    BudgetLine.printed,
    BudgetLine.source,
)
"""Yes and no as they are stored: a conversion for each of thousands of lines is felt."""


def counts_on(day: date | None) -> ColumnElement[bool]:
    """Return the condition that an amendment counts: adopted, or on an earlier day not yet withdrawn."""
    adopted = BudgetAmendment.status == AmendmentStatus.ADOPTED
    if day is None:
        return adopted
    standing = or_(adopted, BudgetAmendment.withdrawn_on > day)
    return and_(standing, BudgetAmendment.decided_on <= day)


def carried_cents() -> ColumnElement[int]:
    """Return what a carry-over does to a line: final where that is known, else as estimated."""
    return CarryOverLine.sign * func.coalesce(CarryOver.final_cents, CarryOver.estimated_cents)


def amended_by(day: date | None, budgets: Collection[int] | None = None) -> Select[int, int]:
    """Return the query of (line, cents) by which amendments change the lines of some budgets, or of all."""
    query = (
        select(AmendmentLine.line_id, func.sum(AmendmentLine.cents))
        .join(BudgetAmendment, BudgetAmendment.id == AmendmentLine.amendment_id)
        .where(counts_on(day))
        .group_by(AmendmentLine.line_id)
    )
    return query if budgets is None else query.where(AmendmentLine.budget_id.in_(budgets))


def carried_by(budgets: Collection[int] | None = None) -> Select[int, int]:
    """Return the query of (line, cents) by which carry-overs change the lines of some budgets, or of all."""
    query = (
        select(CarryOverLine.line_id, func.sum(carried_cents()))
        .join(CarryOver, CarryOver.id == CarryOverLine.carry_over_id)
        .group_by(CarryOverLine.line_id)
    )
    return query if budgets is None else query.where(CarryOverLine.budget_id.in_(budgets))


def realised_by(day: date | None, budgets: Collection[int] | None = None) -> Select[int, int]:
    """Return the query of (line, cents) that were realised on the lines of some budgets, or of all."""
    query = select(Actual.line_id, func.sum(Actual.cents)).group_by(Actual.line_id)
    if budgets is not None:
        query = query.where(Actual.budget_id.in_(budgets))
    return query if day is None else query.where(Actual.booked_on <= day)


def series_key(side: str, series: str, label: str) -> str:
    """Return under which key a line stands beside those of other years."""
    return f"{side}:{name_key(series or label)}"


def read_lines(
    session: Session, budgets: Collection[int], day: date | None = None
) -> dict[int, list[SheetLine]]:
    """Return the lines of some budgets by budget, in the order of side and place.

    Args:
        session: to read from.
        budgets: their identifiers.
        day: amendments decided and amounts booked up to and including this day count; all when None.
    """
    session.flush()
    make = _LineMaker(session, budgets, day)
    first = case((BudgetLine.side == Side.INCOME, 0), else_=1)
    query = (
        select(*_COLUMNS)
        .where(BudgetLine.budget_id.in_(budgets))
        .order_by(BudgetLine.budget_id, first, BudgetLine.place, BudgetLine.id)
    )
    rows = _plain(session, query)
    return {budget: list(map(make.line, mine)) for budget, mine in groupby(rows, itemgetter(1))}


def _plain(session: Session, query: Executable) -> Sequence[Any]:
    """Return plain rows: made into objects on their way, thousands of lines take twice as long."""
    return session.connection().execute(query).all()


class _LineMaker:
    """Makes lines of the columns above, with the sums of what happened to them."""

    def __init__(self, session: Session, budgets: Collection[int], day: date | None) -> None:
        # a sum for all lines at once: asked for each line, thousands of them take half as long again
        self._changed: dict[int, int] = dict(_plain(session, amended_by(day, budgets)))
        for line, cents in _plain(session, carried_by(budgets)):
            self._changed[line] = self._changed.get(line, 0) + cents
        self._realised: dict[int, int] = dict(_plain(session, realised_by(day, budgets)))
        self._parts = _parts(session, budgets)

    def line(self, row: Sequence[Any]) -> SheetLine:
        """Return a line."""
        (
            key, _, side, cents, forecast, group, label, pro_memorie, in_total, estimated, state, fte, kind,
            rounded_to, payer, series, marks, explanation, note, printed, source,
        ) = row  # fmt: skip
        original, changes = cents or 0, self._changed.get(key, 0)
        expected = original + changes if forecast is None else forecast
        return SheetLine._make((
            key,
            _SIDES[side],
            group,
            label,
            Amounts(original, changes, self._realised.get(key, 0), expected),
            cents,
            forecast is not None,
            state,
            pro_memorie == 1,
            in_total == 1,
            fte,
            kind,
            estimated == 1,
            rounded_to,
            payer,
            series,
            tuple(marks.split()) if marks else (),
            explanation,
            note,
            printed,
            source,
            self._parts.get(key, ()),
        ))  # fmt: skip


def _parts(session: Session, budgets: Collection[int]) -> dict[int, tuple[LinePart, ...]]:
    rows = session.scalars(
        select(BudgetLinePart).where(BudgetLinePart.budget_id.in_(budgets)).order_by(BudgetLinePart.id)
    )
    found: dict[int, tuple[LinePart, ...]] = {}
    for row in rows:
        part = LinePart(row.label, row.cents, row.in_total, row.derived, row.note, row.source)
        found[row.line_id] = (*found.get(row.line_id, ()), part)
    return found
