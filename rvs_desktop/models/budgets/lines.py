"""Reading the lines of budgets with what amendments, carry-overs and realisation make of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
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
    BudgetLine.group_label,
    BudgetLine.label,
    BudgetLine.cents,
    BudgetLine.forecast_cents,
    BudgetLine.text_state,
    BudgetLine.pro_memorie,
    BudgetLine.in_total,
    BudgetLine.fte_thousandths,
    BudgetLine.in_kind_cents,
    BudgetLine.estimated,
    BudgetLine.rounded_to,
    BudgetLine.payer,
    BudgetLine.series,
    BudgetLine.marks,
    BudgetLine.explanation,
    BudgetLine.note,
    BudgetLine.printed,
    BudgetLine.source,
)


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
    changes = _sums(session, amended_by(scope, day))
    for line, cents in _sums(session, carried_by(scope)).items():
        changes[line] = changes.get(line, 0) + cents
    realised = _sums(session, realised_by(scope, day))
    parts = _parts(session, scope)
    first = case((BudgetLine.side == Side.INCOME, 0), else_=1)
    rows: Iterable[Any] = session.execute(
        select(*_COLUMNS).where(scope).order_by(BudgetLine.budget_id, first, BudgetLine.place, BudgetLine.id)
    )
    found: dict[int, list[SheetLine]] = {}
    for row in rows:
        found.setdefault(row[1], []).append(_line(row, changes, realised, parts))
    return found


def _line(
    row: Sequence[Any],
    changes: Mapping[int, int],
    realised: Mapping[int, int],
    parts: Mapping[int, tuple[LinePart, ...]],
) -> SheetLine:
    """Make a line of the columns above; unpacked at once, because a body may have thousands."""
    key, _, side, group, label, cents, forecast, state, pro_memorie, in_total, fte, kind, *rest = row
    estimated, rounded_to, payer, series, marks, explanation, note, printed, source = rest
    original, changed = cents or 0, changes.get(key, 0)
    expected = original + changed if forecast is None else forecast
    return SheetLine(
        key,
        _SIDES[side],
        group,
        label,
        Amounts(original, changed, realised.get(key, 0), expected),
        cents,
        forecast is not None,
        state,
        pro_memorie,
        in_total,
        fte,
        kind,
        estimated,
        rounded_to,
        payer,
        series,
        tuple(marks.split()),
        explanation,
        note,
        printed,
        source,
        parts.get(key, ()),
    )


def _sums(session: Session, query: Select[int, int]) -> dict[int, int]:
    return {line: cents for line, cents in session.execute(query)}  # noqa: C416 - rows, and no tuples


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
