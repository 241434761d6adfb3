"""Reading the lines of budgets with what amendments, carry-overs and realisation make of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    ScalarSelect,
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


def amended_by(scope: ColumnElement[bool], day: date | None) -> Select[int, int]:
    """Return the query of (line, cents) by which amendments change the lines within ``scope``."""
    return (
        select(AmendmentLine.line_id, func.sum(AmendmentLine.cents))
        .join(BudgetAmendment, BudgetAmendment.id == AmendmentLine.amendment_id)
        .join(BudgetLine, BudgetLine.id == AmendmentLine.line_id)
        .where(scope, counts_on(day))
        .group_by(AmendmentLine.line_id)
    )


def carried_by(scope: ColumnElement[bool]) -> Select[int, int]:
    """Return the query of (line, cents) by which carry-overs change the lines within ``scope``."""
    return (
        select(CarryOverLine.line_id, func.sum(carried_cents()))
        .join(CarryOver, CarryOver.id == CarryOverLine.carry_over_id)
        .join(BudgetLine, BudgetLine.id == CarryOverLine.line_id)
        .where(scope)
        .group_by(CarryOverLine.line_id)
    )


def realised_by(scope: ColumnElement[bool], day: date | None) -> Select[int, int]:
    """Return the query of (line, cents) that were realised on the lines within ``scope``."""
    query = (
        select(Actual.line_id, func.sum(Actual.cents))
        .join(BudgetLine, BudgetLine.id == Actual.line_id)
        .where(scope)
        .group_by(Actual.line_id)
    )
    return query if day is None else query.where(Actual.booked_on <= day)


def series_key(side: str, series: str, label: str) -> str:
    """Return under which key a line stands beside those of other years."""
    return f"{side}:{name_key(series or label)}"


def read_lines(
    session: Session, scope: ColumnElement[bool], day: date | None = None
) -> dict[int, list[SheetLine]]:
    """Return the lines within ``scope`` by budget, in the order of side and place.

    Args:
        session: to read from.
        scope: condition on ``BudgetLine``.
        day: amendments decided and amounts booked up to and including this day count; all when None.
    """
    session.flush()
    parts = _parts(session, scope)
    first = case((BudgetLine.side == Side.INCOME, 0), else_=1)
    query = (
        select(*_COLUMNS, _amended_on_line(day), _carried_on_line(), _realised_on_line(day))
        .where(scope)
        .order_by(BudgetLine.budget_id, first, BudgetLine.place, BudgetLine.id)
    )
    # plain rows: made into objects on their way, thousands of lines take twice as long
    rows: Sequence[Any] = session.connection().execute(query).all()
    return {budget: [_line(row, parts) for row in mine] for budget, mine in groupby(rows, itemgetter(1))}


def _line(row: Sequence[Any], parts: Mapping[int, tuple[LinePart, ...]]) -> SheetLine:
    """Make a line of the columns above and the three sums behind them."""
    (
        key, _, side, cents, forecast, group, label, pro_memorie, in_total, estimated, state, fte, kind,
        rounded_to, payer, series, marks, explanation, note, printed, source, amended, carried, realised,
    ) = row  # fmt: skip
    original, changes = cents or 0, (amended or 0) + (carried or 0)
    return SheetLine._make((
        key,
        _SIDES[side],
        group,
        label,
        Amounts(original, changes, realised or 0, original + changes if forecast is None else forecast),
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
        parts.get(key, ()) if parts else (),
    ))  # fmt: skip


def _amended_on_line(day: date | None) -> ScalarSelect[int]:
    return (
        select(func.sum(AmendmentLine.cents))
        .join(BudgetAmendment, BudgetAmendment.id == AmendmentLine.amendment_id)
        .where(AmendmentLine.line_id == BudgetLine.id, counts_on(day))
        .correlate(BudgetLine)
        .scalar_subquery()
    )


def _carried_on_line() -> ScalarSelect[int]:
    return (
        select(func.sum(carried_cents()))
        .join(CarryOver, CarryOver.id == CarryOverLine.carry_over_id)
        .where(CarryOverLine.line_id == BudgetLine.id)
        .correlate(BudgetLine)
        .scalar_subquery()
    )


def _realised_on_line(day: date | None) -> ScalarSelect[int]:
    query = select(func.sum(Actual.cents)).where(Actual.line_id == BudgetLine.id).correlate(BudgetLine)
    return (query if day is None else query.where(Actual.booked_on <= day)).scalar_subquery()


def _parts(session: Session, scope: ColumnElement[bool]) -> dict[int, tuple[LinePart, ...]]:
    rows = session.scalars(
        select(BudgetLinePart)
        .join(BudgetLine, BudgetLine.id == BudgetLinePart.line_id)
        .where(scope)
        .order_by(BudgetLinePart.id)
    )
    found: dict[int, tuple[LinePart, ...]] = {}
    for row in rows:
        part = LinePart(row.label, row.cents, row.in_total, row.derived, row.note, row.source)
        found[row.line_id] = (*found.get(row.line_id, ()), part)
    return found
