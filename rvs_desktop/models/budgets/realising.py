"""Realisation: amounts that came in or went out, each with its day, document and description."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets.refusals import open_line
from rvs_desktop.models.budgets.tables import Actual, Budget, BudgetLine
from rvs_desktop.models.budgets.words import MOST_CENTS
from rvs_desktop.models.deliveries import Delivery, SourceFile


@dataclass(frozen=True, slots=True)
class ActualView:
    """An amount that was realised, as a list shows it; a credit note is negative."""

    id: int
    line: int
    label: str
    booked_on: date
    cents: int
    document: str
    description: str
    other_year_reason: str
    account: str
    file: str
    """The ledger export it came from; empty when it was typed."""
    place: str
    """Sheet and cell in that file."""


def actuals(
    session: Session, budget: int, line: int | None = None, as_of: date | None = None
) -> list[ActualView]:
    """Return what was realised on a budget or on one of its lines, by day."""
    query = (
        select(Actual, BudgetLine.label, SourceFile.name)
        .join(BudgetLine, BudgetLine.id == Actual.line_id)
        .outerjoin(Delivery, Delivery.id == Actual.delivery_id)
        .outerjoin(SourceFile, SourceFile.id == Delivery.source_file_id)
        .where(Actual.budget_id == budget)
        .order_by(Actual.booked_on, Actual.id)
    )
    if line is not None:
        query = query.where(Actual.line_id == line)
    if as_of is not None:
        query = query.where(Actual.booked_on <= as_of)
    return [
        ActualView(
            row.id,
            row.line_id,
            label,
            row.booked_on,
            row.cents,
            row.document,
            row.description,
            row.other_year_reason,
            row.account,
            file or "",
            " ".join(part for part in (row.sheet, row.cell) if part),
        )
        for row, label, file in session.execute(query)
    ]


def realise(
    session: Session,
    line: int,
    booked_on: date,
    cents: int,
    document: str,
    description: str = "",
    other_year_reason: str = "",
) -> int:
    """Enter what came in or went out on a line, also on one without a budget; returns its id.

    To be called inside an edit; negative for a credit note.

    Raises:
        UserError: if the year is fixed, the amount is nought or absurd, the document is not named, or the day lies in
            another year and no reason says why it counts here.
    """
    row = open_line(session, line)
    _refuse_other_year(session, row, booked_on, other_year_reason)
    _refuse_amount(cents)
    named = " ".join(document.split())
    if not named:
        raise UserError(
            "Het stuk ontbreekt.", "Noem de factuur, de brief of de boeking waar het bedrag in staat."
        )
    made = Actual(
        budget_id=row.budget_id,
        line_id=line,
        booked_on=booked_on,
        cents=cents,
        document=named,
        description=" ".join(description.split()),
        other_year_reason=" ".join(other_year_reason.split()),
    )
    session.add(made)
    session.flush()
    return made.id


def change_actual(
    session: Session, actual: int, booked_on: date, cents: int, other_year_reason: str = ""
) -> None:
    """Correct the day or the amount of an entry.

    Raises:
        UserError: as ``realise``.
    """
    row = session.get_one(Actual, actual)
    line = open_line(session, row.line_id)
    _refuse_other_year(session, line, booked_on, other_year_reason)
    _refuse_amount(cents)
    row.booked_on, row.cents, row.other_year_reason = booked_on, cents, " ".join(other_year_reason.split())


def move_actual(session: Session, actual: int, line: int) -> None:
    """Put an entry on another line, also of another year.

    Raises:
        UserError: if either year is fixed, or the day lies in another year than that of the line.
    """
    row = session.get_one(Actual, actual)
    open_line(session, row.line_id)
    target = open_line(session, line)
    _refuse_other_year(session, target, row.booked_on, row.other_year_reason)
    row.budget_id, row.line_id = target.budget_id, target.id


def remove_actual(session: Session, actual: int) -> None:
    """Remove an entry.

    Raises:
        UserError: if the year is fixed.
    """
    row = session.get_one(Actual, actual)
    open_line(session, row.line_id)
    session.delete(row)


def _refuse_amount(cents: int) -> None:
    if not cents:
        raise UserError("Het bedrag is nul.", "Typ het bedrag; een creditnota begint met een min.")
    if abs(cents) > MOST_CENTS:
        raise UserError("Dit bedrag is te groot.", "Controleer het aantal cijfers.")


def _refuse_other_year(session: Session, line: BudgetLine, booked_on: date, reason: str) -> None:
    budget = session.get_one(Budget, line.budget_id)
    if booked_on.year != budget.year and not reason.strip():
        raise UserError(
            f"De datum ligt in {booked_on.year}; dit is de begroting van {budget.year}.",
            f"Kies de begroting van {booked_on.year}, of schrijf op waarom het bedrag in {budget.year} hoort.",
        )
