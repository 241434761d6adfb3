"""Carrying over an amount from one year to the next: estimated first, final when the year closes.

A carry-over changes the lines it names in both years by the same amount, so that both stay in balance: what is not
spent leaves baten and lasten of the one year and comes to baten and lasten of the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets.funds import CarryOver, CarryOverLine
from rvs_desktop.models.budgets.refusals import open_budget
from rvs_desktop.models.budgets.tables import Budget, BudgetLine
from rvs_desktop.models.budgets.words import MOST_CENTS, Certainty


@dataclass(frozen=True, slots=True)
class CarryOverView:
    """What goes from one year to the next."""

    id: int
    label: str
    from_budget: int
    from_year: int
    to_budget: int
    to_year: int
    estimated_cents: int
    final_cents: int | None
    decided_on: date | None
    note: str
    lines: tuple[int, ...]

    @property
    def certainty(self) -> Certainty:
        """Whether the amount is final."""
        return Certainty.ESTIMATED if self.final_cents is None else Certainty.FINAL

    @property
    def cents(self) -> int:
        """The amount that counts."""
        return self.estimated_cents if self.final_cents is None else self.final_cents


def carry_overs(session: Session, budget: int) -> list[CarryOverView]:
    """Return what is carried over from and to a budget, by year."""
    rows = session.scalars(
        select(CarryOver)
        .where(or_(CarryOver.from_budget_id == budget, CarryOver.to_budget_id == budget))
        .order_by(CarryOver.id)
    ).all()
    years = dict(session.execute(select(Budget.id, Budget.year)).all())
    lines: dict[int, list[int]] = {}
    for row in session.scalars(
        select(CarryOverLine).where(CarryOverLine.carry_over_id.in_([row.id for row in rows]))
    ):
        lines.setdefault(row.carry_over_id, []).append(row.line_id)
    return [
        CarryOverView(
            row.id,
            row.label,
            row.from_budget_id,
            years[row.from_budget_id],
            row.to_budget_id,
            years[row.to_budget_id],
            row.estimated_cents,
            row.final_cents,
            row.decided_on,
            row.note,
            tuple(lines.get(row.id, ())),
        )
        for row in rows
    ]


def carry_over(
    session: Session,
    label: str,
    from_lines: Sequence[int],
    to_lines: Sequence[int],
    cents: int,
    *,
    grant: int | None = None,
    note: str = "",
) -> int:
    """Carry an estimated amount over from lines of one year to lines of a later one; returns its id.

    Args:
        session: inside an edit.
        label: what it is about.
        from_lines: lines that it leaves, one of a side; both sides keep the year in balance.
        to_lines: lines that it comes to.
        cents: estimated.
        grant: the grant of which it is the rest.
        note: anything else.

    Raises:
        UserError: if a year is fixed, the lines are not of two years in order, or the amount cannot be.
    """
    source, target = _budget(session, from_lines), _budget(session, to_lines)
    if source.body_id != target.body_id or target.year <= source.year:
        raise UserError(
            "Doorschuiven gaat van een jaar naar een later jaar.", "Kies regels van een later jaar."
        )
    _refuse(cents)
    made = CarryOver(
        from_budget_id=source.id,
        to_budget_id=target.id,
        grant_id=grant,
        label=" ".join(label.split()),
        estimated_cents=cents,
        note=note,
    )
    session.add(made)
    session.flush()
    for sign, budget, lines in ((-1, source, from_lines), (1, target, to_lines)):
        session.add_all(
            CarryOverLine(budget_id=budget.id, carry_over_id=made.id, line_id=line, sign=sign)
            for line in lines
        )
    session.flush()
    return made.id


def finalise_carry_over(session: Session, key: int, cents: int, decided_on: date) -> None:
    """Give a carry-over its final amount; the estimate stays to compare with.

    Raises:
        UserError: if a year is fixed or the amount cannot be.
    """
    row = _open(session, key)
    _refuse(cents)
    row.final_cents, row.decided_on = cents, decided_on


def remove_carry_over(session: Session, key: int) -> None:
    """Remove a carry-over from both years.

    Raises:
        UserError: if a year is fixed.
    """
    row = _open(session, key)
    session.execute(delete(CarryOverLine).where(CarryOverLine.carry_over_id == key))
    session.delete(row)


def _open(session: Session, key: int) -> CarryOver:
    row = session.get_one(CarryOver, key)
    for budget in (row.from_budget_id, row.to_budget_id):
        open_budget(session, budget)
    return row


def _budget(session: Session, lines: Iterable[int]) -> Budget:
    rows = [session.get_one(BudgetLine, line) for line in lines]
    found = {row.budget_id for row in rows}
    if len(found) != 1 or len({row.side for row in rows}) != len(rows):
        raise UserError(
            "Kies per jaar ten hoogste één regel baten en één regel lasten.",
            "Doorschuiven raakt per jaar één regel aan iedere kant.",
        )
    return open_budget(session, found.pop())


def _refuse(cents: int) -> None:
    if not 0 <= cents <= MOST_CENTS:
        raise UserError("Dit bedrag kan niet.", "Typ een bedrag van nul of meer.")
