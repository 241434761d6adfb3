"""Adopting a budget, fixing its year and opening it again; every function here is called inside an edit.

The edit that fixes or opens a year is of the kind ``fixing``: what undoes the one is the other, with its reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets.checks import estimated_carry_overs
from rvs_desktop.models.budgets.refusals import one_sentence, open_budget
from rvs_desktop.models.budgets.sheet import budget_sheet
from rvs_desktop.models.budgets.tables import Budget, BudgetAmendment, BudgetStep
from rvs_desktop.models.budgets.thresholds import deviations, threshold
from rvs_desktop.models.budgets.words import STATUS_WORDS, AmendmentStatus, BudgetStatus


class NotExplainedError(UserError):
    """Lines deviate above the threshold and are not explained; ``lines`` are their identifiers."""

    def __init__(self, message: str, hint: str, lines: tuple[int, ...]) -> None:
        super().__init__(message, hint)
        self.lines = lines


@dataclass(frozen=True, slots=True)
class StepView:
    """What happened to the status of a budget."""

    from_status: BudgetStatus
    to_status: BudgetStatus
    decided_on: date | None
    reason: str
    at: datetime


def steps(session: Session, budget: int) -> list[StepView]:
    """Return how the status of a budget went, the latest first."""
    rows = session.scalars(
        select(BudgetStep).where(BudgetStep.budget_id == budget).order_by(BudgetStep.id.desc())
    )
    return [
        StepView(
            BudgetStatus(row.from_status),
            BudgetStatus(row.to_status),
            row.decided_on,
            row.reason,
            datetime.fromisoformat(row.at).astimezone(),
        )
        for row in rows
    ]


def adopt(session: Session, budget: int, decided_on: date | None, decision: str) -> None:
    """Adopt a draft budget: from now on its amounts change by amendments alone.

    Raises:
        UserError: if it is no draft, or no decision is named.
    """
    row = open_budget(session, budget)
    if row.status != BudgetStatus.DRAFT:
        raise UserError(f"{row.name} is al vastgesteld.", "Heropen de begroting als er iets moet wijzigen.")
    _step(session, row, BudgetStatus.ADOPTED, one_sentence(decision, "Vaststellen"), decided_on)


def fix(session: Session, budget: int, decided_on: date | None, decision: str) -> None:
    """Fix the year: nothing in it can be changed any more, except by opening it with a reason.

    Raises:
        NotExplainedError: if deviations above the threshold are not explained.
        UserError: if it is fixed already, no decision is named, drafts of amendments or estimated carry-overs are left.
    """
    row = open_budget(session, budget)
    why = one_sentence(decision, "Afsluiten")
    _refuse_unfinished(session, row)
    sheet = budget_sheet(session, budget)
    silent = [line for line in deviations(sheet, threshold(session)) if not line.explanation.strip()]
    if silent:
        named = ", ".join(line.label for line in silent[:5])
        raise NotExplainedError(
            f"{len(silent)} regels wijken meer af dan de drempel en zijn niet toegelicht: {named}."
            if len(silent) > 1
            else f"{named} wijkt meer af dan de drempel en is niet toegelicht.",
            "Schrijf bij iedere regel waarom de realisatie afwijkt.",
            tuple(line.id for line in silent),
        )
    _step(session, row, BudgetStatus.FIXED, why, decided_on)


def _refuse_unfinished(session: Session, row: Budget) -> None:
    draft = session.scalar(
        select(BudgetAmendment.number).where(
            BudgetAmendment.budget_id == row.id, BudgetAmendment.status == AmendmentStatus.DRAFT
        )
    )
    if draft is not None:
        raise UserError(f"Wijziging {draft} is nog een concept.", "Stel haar vast of verwijder haar eerst.")
    pending = estimated_carry_overs(session, row.id)
    if pending:
        raise UserError(
            f"Nog geschat is wat er wordt doorgeschoven: {', '.join(pending)}.",
            "Vul eerst het definitieve bedrag in.",
        )


def reopen(session: Session, budget: int, reason: str) -> None:
    """Go one step back: a fixed year can be worked on again, an adopted budget becomes a draft.

    Raises:
        UserError: if it is a draft, or no reason is given.
    """
    row = session.get_one(Budget, budget)
    earlier = {BudgetStatus.FIXED: _before_fixing(session, budget), BudgetStatus.ADOPTED: BudgetStatus.DRAFT}
    status = BudgetStatus(row.status)
    if status not in earlier:
        raise UserError(f"{row.name} is een concept.", "Er hoeft niets te worden heropend.")
    _step(session, row, earlier[status], one_sentence(reason, "Heropenen"), None)


def _before_fixing(session: Session, budget: int) -> BudgetStatus:
    """Return the status that the year had when it was fixed last."""
    last = session.scalar(
        select(BudgetStep.from_status)
        .where(BudgetStep.budget_id == budget, BudgetStep.to_status == BudgetStatus.FIXED)
        .order_by(BudgetStep.id.desc())
    )
    return BudgetStatus(last or BudgetStatus.ADOPTED)


def _step(session: Session, row: Budget, to: BudgetStatus, reason: str, decided_on: date | None) -> None:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    session.add(
        BudgetStep(
            budget_id=row.id,
            from_status=row.status,
            to_status=to,
            decided_on=decided_on,
            reason=reason,
            at=now,
        )
    )
    row.status = to
    session.flush()


def fixing_label(name: str, to: BudgetStatus, reason: str = "") -> str:
    """Return how the history calls a step of a budget; the reason of a reopening stands in it."""
    return f"{name}: {STATUS_WORDS[to]}{f', heropend: {reason}' if reason else ''}"
