"""All budgets at once: the totals of each side in every column, added up by the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.models.budgets.layout import Amounts
from rvs_desktop.models.budgets.lines import amended_by, carried_by, realised_by
from rvs_desktop.models.budgets.reading import BudgetRef, budgets
from rvs_desktop.models.budgets.tables import BudgetLine
from rvs_desktop.models.budgets.words import Side


@dataclass(frozen=True, slots=True)
class BudgetTotals:
    """A budget with the totals of its sides; a side without lines is nought."""

    budget: BudgetRef
    totals: Mapping[Side, Amounts]

    @property
    def balance(self) -> Amounts:
        """Saldo: baten minus lasten, per column."""
        return self.totals[Side.INCOME].minus(self.totals[Side.EXPENSE])


def overview(session: Session, body: int | None = None) -> list[BudgetTotals]:
    """Return every budget of a body or of all with its totals, by body and year."""
    found = budgets(session, body)
    scope = BudgetLine.in_total.is_(True)
    amended = amended_by(None).subquery()
    carried = carried_by().subquery()
    realised = realised_by(None).subquery()
    changes = func.coalesce(amended.c[1], 0) + func.coalesce(carried.c[1], 0)
    original = func.coalesce(BudgetLine.cents, 0)
    rows = session.execute(
        select(
            BudgetLine.budget_id,
            BudgetLine.side,
            func.sum(original),
            func.sum(changes),
            func.sum(func.coalesce(realised.c[1], 0)),
            func.sum(func.coalesce(BudgetLine.forecast_cents, original + changes)),
        )
        .outerjoin(amended, amended.c[0] == BudgetLine.id)
        .outerjoin(carried, carried.c[0] == BudgetLine.id)
        .outerjoin(realised, realised.c[0] == BudgetLine.id)
        .where(scope)
        .group_by(BudgetLine.budget_id, BudgetLine.side)
    )
    sums = {(budget, side): Amounts(*amounts) for budget, side, *amounts in rows}
    return [
        BudgetTotals(each, {side: sums.get((each.id, side.value), Amounts()) for side in Side})
        for each in found
    ]
