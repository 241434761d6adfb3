"""What budgets refuse, said once: a change to a fixed year."""

from __future__ import annotations

from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets.tables import Budget, BudgetLine
from rvs_desktop.models.budgets.words import REOPEN_HINT, BudgetStatus


class BudgetFixedError(UserError):
    """Something of a fixed year was to be changed."""


def fixed_error(named: str = "Dit jaar") -> BudgetFixedError:
    """Return the sentence for a change to a fixed year."""
    return BudgetFixedError(f"{named} is afgesloten: er is niets gewijzigd.", REOPEN_HINT)


def open_budget(session: Session, budget: int) -> Budget:
    """Return a budget that can be changed.

    Raises:
        BudgetFixedError: if its year is fixed.
    """
    row = session.get_one(Budget, budget)
    if row.status == BudgetStatus.FIXED:
        raise fixed_error(row.name)
    return row


def open_line(session: Session, line: int) -> BudgetLine:
    """Return a line of a budget that can be changed.

    Raises:
        BudgetFixedError: if the year of its budget is fixed.
    """
    row = session.get_one(BudgetLine, line)
    open_budget(session, row.budget_id)
    return row


def one_sentence(text: str, what: str) -> str:
    """Return a reason in one line.

    Raises:
        UserError: if there is none.
    """
    cleaned = " ".join(text.split())
    if not cleaned:
        raise UserError(f"{what} kan niet zonder reden.", "Schrijf in één zin waarom.")
    return cleaned
