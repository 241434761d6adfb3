"""Reading the lines of budgets with what amendments, carry-overs and realisation make of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeAlias, cast

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Executable,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from rvs_desktop.models.budgets.funds import CarryOver, CarryOverLine
from rvs_desktop.models.budgets.layout import LinePart, SheetLine
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
_PART_COLUMNS = (
    BudgetLinePart.line_id,
    BudgetLinePart.label,
    BudgetLinePart.cents,
    BudgetLinePart.in_total,
    BudgetLinePart.derived,
    BudgetLinePart.note,
    BudgetLinePart.source,
)


_Day: TypeAlias = date | BindParameter[Any] | None
_Budgets: TypeAlias = Collection[int] | BindParameter[Any] | None


def counts_on(day: _Day) -> ColumnElement[bool]:
    """Return the condition that an amendment counts: adopted, or on an earlier day not yet withdrawn."""
    adopted = BudgetAmendment.status == AmendmentStatus.ADOPTED
    if day is None:
        return adopted
    standing = or_(adopted, BudgetAmendment.withdrawn_on > day)
    return and_(standing, BudgetAmendment.decided_on <= day)


def carried_cents() -> ColumnElement[int]:
    """Return what a carry-over does to a line: final where that is known, else as estimated."""
    return CarryOverLine.sign * func.coalesce(CarryOver.final_cents, CarryOver.estimated_cents)


def amended_by(day: _Day, budgets: _Budgets = None) -> Select[int, int]:
    """Return the query of (line, cents) by which amendments change the lines of some budgets, or of all."""
    query = (
        select(AmendmentLine.line_id, func.sum(AmendmentLine.cents))
        .join(BudgetAmendment, BudgetAmendment.id == AmendmentLine.amendment_id)
        .where(counts_on(day))
        .group_by(AmendmentLine.line_id)
    )
    return query if budgets is None else query.where(AmendmentLine.budget_id.in_(budgets))


def carried_by(budgets: _Budgets = None) -> Select[int, int]:
    """Return the query of (line, cents) by which carry-overs change the lines of some budgets, or of all."""
    query = (
        select(CarryOverLine.line_id, func.sum(carried_cents()))
        .join(CarryOver, CarryOver.id == CarryOverLine.carry_over_id)
        .group_by(CarryOverLine.line_id)
    )
    return query if budgets is None else query.where(CarryOverLine.budget_id.in_(budgets))


def realised_by(day: _Day, budgets: _Budgets = None) -> Select[int, int]:
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
    rows = make.rows("lines")
    return {budget: make.lines(mine) for budget, mine in groupby(rows, itemgetter(1))}


@cache
def _queries(*, dated: bool) -> Mapping[str, Executable]:
    """Return what is asked of each reading: to put these together costs more than to run them on few lines."""
    budgets: BindParameter[Any] = bindparam("budgets", expanding=True)
    day: BindParameter[Any] | None = bindparam("day") if dated else None
    first = case((BudgetLine.side == Side.INCOME, 0), else_=1)
    lines = select(*_COLUMNS).where(BudgetLine.budget_id.in_(budgets))
    parts = select(*_PART_COLUMNS).where(BudgetLinePart.budget_id.in_(budgets))
    return {
        "amended": amended_by(day, budgets),
        "carried": carried_by(budgets),
        "realised": realised_by(day, budgets),
        "parts": parts.order_by(BudgetLinePart.id),
        "lines": lines.order_by(BudgetLine.budget_id, first, BudgetLine.place, BudgetLine.id),
    }


class _LineMaker:
    """Makes lines of the columns above, with the sums of what happened to them."""

    def __init__(self, session: Session, budgets: Collection[int], day: date | None) -> None:
        self._connection = session.connection()
        self._queries = _queries(dated=day is not None)
        self._wanted = {"budgets": list(budgets), "day": day}
        # a sum for all lines at once: asked for each line, thousands of them take half as long again
        self._changed: dict[int, int] = {line: cents for line, cents in self.rows("amended")}  # noqa: C416 - a third of the time of dict
        for line, cents in self.rows("carried"):
            self._changed[line] = self._changed.get(line, 0) + cents
        self._realised: dict[int, int] = {line: cents for line, cents in self.rows("realised")}  # noqa: C416 - as above
        self._parts: dict[int, tuple[LinePart, ...]] = {}
        for line, label, cents, in_total, derived, note, source in self.rows("parts"):
            part = LinePart(label, cents, in_total, derived, note, source)
            self._parts[line] = (*self._parts.get(line, ()), part)

    def rows(self, query: str) -> Sequence[Any]:
        """Return plain rows: made into objects on their way, thousands of lines take twice as long."""
        return self._connection.execute(self._queries[query], self._wanted).all()

    def lines(self, rows: Iterable[Sequence[Any]]) -> list[SheetLine]:
        """Return lines; in one pass, because a call for each of thousands is felt."""
        changed, realised, parts = self._changed.get, self._realised.get, self._parts.get
        make = cast("Any", tuple.__new__)
        return [
            make(SheetLine, (
                key, _SIDES[side], group, label, cents, changed(key, 0), realised(key), forecast, state,
                pro_memorie == 1, in_total == 1, fte, kind, estimated == 1, rounded_to, payer, series,
                tuple(marks.split()) if marks else (), explanation, note, printed, source, parts(key, ()),
            ))
            for (
                key, _, side, cents, forecast, group, label, pro_memorie, in_total, estimated, state, fte, kind,
                rounded_to, payer, series, marks, explanation, note, printed, source,
            ) in rows
        ]  # fmt: skip
