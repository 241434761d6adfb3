"""The tables of budgets: whose money, which year, its lines, its amendments and what was realised."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rvs_desktop.models.base import STRICT, Base, Key, new_id, one_of, reference
from rvs_desktop.models.budgets.words import MOST_CENTS, AmendmentStatus, BudgetStatus, Payer, Side


def within_reason(column: str) -> CheckConstraint:
    """Return the check that an amount in cents is no slip of the finger."""
    return CheckConstraint(f"{column} BETWEEN {-MOST_CENTS} AND {MOST_CENTS}", name=column)


class BudgetBody(Base):
    """Whose money it is, such as a bureau, or an account that is kept apart, such as its grants."""

    __tablename__ = "budget_body"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(default=new_id)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    short: Mapped[str] = mapped_column(default="")
    place: Mapped[int] = mapped_column(default=0)
    source: Mapped[str] = mapped_column(default="")


class Budget(Base):
    """The budget of a body for a year; ``sides`` says which sides are known at all: both, income or expense."""

    __tablename__ = "budget"
    __table_args__ = (
        CheckConstraint(one_of("status", *BudgetStatus), name="status"),
        CheckConstraint("sides = 'both' OR sides = 'income' OR sides = 'expense'", name="sides"),
        CheckConstraint("year BETWEEN 1990 AND 2099", name="year"),
        UniqueConstraint("body_id", "year"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    body_id: Mapped[int] = reference("budget_body.id")
    year: Mapped[int]
    name: Mapped[str]
    status: Mapped[str] = mapped_column(default=BudgetStatus.DRAFT)
    sides: Mapped[str] = mapped_column(default="both")
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class BudgetStep(Base):
    """A budget was adopted, fixed or opened again: when, by which decision or for which reason; never removed."""

    __tablename__ = "budget_step"
    __table_args__ = (
        CheckConstraint(one_of("from_status", *BudgetStatus), name="from_status"),
        CheckConstraint(one_of("to_status", *BudgetStatus), name="to_status"),
        Index(None, "budget_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    budget_id: Mapped[int] = reference("budget.id")
    from_status: Mapped[str]
    to_status: Mapped[str]
    decided_on: Mapped[date | None] = mapped_column(default=None)
    reason: Mapped[str] = mapped_column(default="")
    """The decision, or why it was opened again."""
    at: Mapped[str]
    """UTC, ISO 8601."""


class BudgetLine(Base):
    """A line of a budget; ``cents`` is empty where no amount was given: pro memorie, a text, or in kind alone."""

    __tablename__ = "budget_line"
    __table_args__ = (
        CheckConstraint(one_of("side", *Side), name="side"),
        CheckConstraint(one_of("payer", "", *Payer), name="payer"),
        CheckConstraint("rounded_to >= 1", name="rounded_to"),
        CheckConstraint("cents IS NULL OR text_state = ''", name="state"),
        within_reason("cents"),
        within_reason("forecast_cents"),
        Index(None, "budget_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    budget_id: Mapped[int] = reference("budget.id")
    side: Mapped[str]
    place: Mapped[int] = mapped_column(default=0)
    group_label: Mapped[str] = mapped_column(default="")
    label: Mapped[str]
    series: Mapped[str] = mapped_column(default="")
    """Name under which the line continues in other years; its own label when empty."""
    cents: Mapped[int | None] = mapped_column(default=None)
    text_state: Mapped[str] = mapped_column(default="")
    """What stands in place of an amount: ``Geen nieuwe subsidie``."""
    pro_memorie: Mapped[bool] = mapped_column(default=False)
    in_total: Mapped[bool] = mapped_column(default=True)
    fte_thousandths: Mapped[int | None] = mapped_column(default=None)
    """Contributed in kind: 1000 is one full-time employee."""
    in_kind_cents: Mapped[int | None] = mapped_column(default=None)
    """What the contribution in kind was valued at later; never part of a total."""
    estimated: Mapped[bool] = mapped_column(default=False)
    rounded_to: Mapped[int] = mapped_column(default=1)
    """The amount is known to a multiple of so many cents: 100000 for thousands of euros."""
    payer: Mapped[str] = mapped_column(default="")
    marks: Mapped[str] = mapped_column(default="")
    """Marks of footnotes, separated by spaces."""
    forecast_cents: Mapped[int | None] = mapped_column(default=None)
    explanation: Mapped[str] = mapped_column(default="")
    """Why what was realised differs from the budget."""
    note: Mapped[str] = mapped_column(default="")
    printed: Mapped[str] = mapped_column(default="")
    """The amount as the source prints it."""
    source: Mapped[str] = mapped_column(default="")


class BudgetLinePart(Base):
    """A part of which an amount is said to consist; ``derived`` when it was worked out and not stated."""

    __tablename__ = "budget_line_part"
    __table_args__ = (within_reason("cents"), Index(None, "line_id"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    budget_id: Mapped[int] = reference("budget.id")
    line_id: Mapped[int] = reference("budget_line.id")
    label: Mapped[str]
    cents: Mapped[int]
    in_total: Mapped[bool] = mapped_column(default=True)
    """Whether the parts are to add up with it; a share that is merely mentioned is not."""
    derived: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class BudgetFootnote(Base):
    """A note under a budget; without a mark it is about the whole."""

    __tablename__ = "budget_footnote"
    __table_args__ = (Index(None, "budget_id"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    budget_id: Mapped[int] = reference("budget.id")
    mark: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    source: Mapped[str] = mapped_column(default="")


class BudgetTotal(Base):
    """A total as the source states it: it verifies the lines and is never added to anything."""

    __tablename__ = "budget_total"
    __table_args__ = (
        CheckConstraint(one_of("side", *Side), name="side"),
        within_reason("cents"),
        UniqueConstraint("budget_id", "side"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    budget_id: Mapped[int] = reference("budget.id")
    side: Mapped[str]
    label: Mapped[str]
    cents: Mapped[int]
    printed: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class BudgetAcceptance(Base):
    """A difference that a person accepted; it holds as long as the difference is the same."""

    __tablename__ = "budget_acceptance"
    __table_args__ = (UniqueConstraint("budget_id", "code"), within_reason("cents"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    budget_id: Mapped[int] = reference("budget.id")
    code: Mapped[str]
    cents: Mapped[int]
    reason: Mapped[str]


class BudgetAmendment(Base):
    """A decision that changes an adopted budget; the original amounts stay."""

    __tablename__ = "budget_amendment"
    __table_args__ = (
        CheckConstraint(one_of("status", *AmendmentStatus), name="status"),
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("status = 'draft' OR decided_on IS NOT NULL", name="decided"),
        CheckConstraint("(status = 'withdrawn') = (withdrawn_on IS NOT NULL)", name="withdrawn"),
        UniqueConstraint("budget_id", "number"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    budget_id: Mapped[int] = reference("budget.id")
    number: Mapped[int]
    title: Mapped[str]
    status: Mapped[str] = mapped_column(default=AmendmentStatus.DRAFT)
    decided_on: Mapped[date | None] = mapped_column(default=None)
    decision: Mapped[str] = mapped_column(default="")
    cover: Mapped[str] = mapped_column(default="")
    """What pays for it when the totals change."""
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)
    withdrawn_reason: Mapped[str] = mapped_column(default="")


class AmendmentLine(Base):
    """By how much an amendment changes a line."""

    __tablename__ = "budget_amendment_line"
    __table_args__ = (
        within_reason("cents"),
        UniqueConstraint("amendment_id", "line_id"),
        Index(None, "budget_id"),
        Index(None, "line_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    budget_id: Mapped[int] = reference("budget.id")
    amendment_id: Mapped[int] = reference("budget_amendment.id")
    line_id: Mapped[int] = reference("budget_line.id")
    cents: Mapped[int]


class Actual(Base):
    """An amount that came in or went out on a line; a credit note is negative."""

    __tablename__ = "budget_actual"
    __table_args__ = (
        within_reason("cents"),
        Index(None, "budget_id", "line_id"),
        Index(None, "line_id"),
        UniqueConstraint("entry_key"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    budget_id: Mapped[int] = reference("budget.id")
    line_id: Mapped[int] = reference("budget_line.id")
    booked_on: Mapped[date]
    cents: Mapped[int]
    document: Mapped[str] = mapped_column(default="")
    description: Mapped[str] = mapped_column(default="")
    other_year_reason: Mapped[str] = mapped_column(default="")
    """Why an entry of another year counts in this one."""
    account: Mapped[str] = mapped_column(default="")
    """The ledger account it was imported from."""
    entry_key: Mapped[str | None] = mapped_column(default=None)
    """By which an imported entry is known when it comes again."""
    delivery_id: Mapped[int | None] = reference("delivery.id")
    sheet: Mapped[str] = mapped_column(default="")
    cell: Mapped[str] = mapped_column(default="")
