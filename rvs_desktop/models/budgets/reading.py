"""Whose budgets there are, and which."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets.tables import Budget, BudgetBody
from rvs_desktop.models.budgets.words import BudgetStatus, Side


@dataclass(frozen=True)
class BodyRef:
    """Whose money it is, as a list shows it."""

    id: int
    code: str
    name: str
    short: str


@dataclass(frozen=True)
class BudgetRef:
    """A budget as a list shows it."""

    id: int
    body: BodyRef
    year: int
    name: str
    status: BudgetStatus
    sides: tuple[Side, ...]
    """The sides that are known at all."""
    note: str
    source: str

    @property
    def fixed(self) -> bool:
        """Whether nothing in it can be changed."""
        return self.status is BudgetStatus.FIXED


def body_ref(row: BudgetBody) -> BodyRef:
    """Return what a list needs of a body."""
    return BodyRef(row.id, row.code, row.name, row.short or row.name)


def budget_ref(row: Budget, body: BodyRef) -> BudgetRef:
    """Return what a list needs of a budget."""
    sides = tuple(Side) if row.sides == "both" else (Side(row.sides),)
    status = BudgetStatus(row.status)
    return BudgetRef(row.id, body, row.year, row.name, status, sides, row.note, row.source)


def budget_bodies(session: Session) -> list[BodyRef]:
    """Return the bodies with money, in their order."""
    found = session.scalars(select(BudgetBody).order_by(BudgetBody.place, BudgetBody.name))
    return [body_ref(row) for row in found]


def budgets(session: Session, body: int | None = None) -> list[BudgetRef]:
    """Return the budgets of a body or of all, by body and year."""
    query = (
        select(Budget, BudgetBody)
        .join(BudgetBody, BudgetBody.id == Budget.body_id)
        .order_by(BudgetBody.place, BudgetBody.name, Budget.year)
    )
    if body is not None:
        query = query.where(Budget.body_id == body)
    return [budget_ref(row, body_ref(owner)) for row, owner in session.execute(query)]


def budget_by_id(session: Session, budget: int) -> BudgetRef:
    """Return one budget.

    Raises:
        UserError: if it is gone.
    """
    row = session.get(Budget, budget)
    if row is None:
        raise UserError("Deze begroting bestaat niet meer.", "Kies een andere begroting.")
    return budget_ref(row, body_ref(session.get_one(BudgetBody, row.body_id)))


def find_budget(session: Session, body_code: str, year: int) -> BudgetRef:
    """Return the budget of a body for a year.

    Raises:
        UserError: if there is no such body or budget, naming those there are.
    """
    found = budgets(session)
    for budget in found:
        if (budget.body.code, budget.year) == (body_code, year):
            return budget
    known = ", ".join(f"{each.body.code} {each.year}" for each in found) or "geen"
    raise UserError(f"Er is geen begroting {body_code} {year}.", f"Er zijn: {known}.")
