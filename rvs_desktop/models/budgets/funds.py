"""The tables of what outlives a year: reserves, grants, and what is carried over from one year to the next."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rvs_desktop.models.base import STRICT, Base, Key, new_id, one_of, reference
from rvs_desktop.models.budgets.tables import within_reason
from rvs_desktop.models.budgets.words import MOST_CENTS, Certainty, GrantEntryKind, MovementKind


class Reserve(Base):
    """Money that is kept; earmarked when it has a purpose. What it began with may be unknown."""

    __tablename__ = "reserve"
    __table_args__ = (within_reason("opening_cents"), UniqueConstraint("body_id", "name"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    body_id: Mapped[int] = reference("budget_body.id")
    name: Mapped[str]
    purpose: Mapped[str] = mapped_column(default="")
    """What it is earmarked for; empty when it is free."""
    opening_cents: Mapped[int | None] = mapped_column(default=None)
    opening_year: Mapped[int]
    source: Mapped[str] = mapped_column(default="")


class ReserveMovement(Base):
    """An addition or withdrawal; ``cancelled`` says why it was budgeted but not needed."""

    __tablename__ = "reserve_movement"
    __table_args__ = (
        CheckConstraint(one_of("kind", *MovementKind), name="kind"),
        CheckConstraint(one_of("certainty", *Certainty), name="certainty"),
        CheckConstraint(f"cents BETWEEN 0 AND {MOST_CENTS}", name="cents"),
        Index(None, "reserve_id"),
        Index(None, "budget_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    reserve_id: Mapped[int] = reference("reserve.id")
    year: Mapped[int]
    kind: Mapped[str]
    cents: Mapped[int]
    certainty: Mapped[str] = mapped_column(default=Certainty.ESTIMATED)
    estimated_cents: Mapped[int | None] = mapped_column(default=None)
    """What was estimated, once it is final."""
    budget_id: Mapped[int | None] = reference("budget.id")
    line_id: Mapped[int | None] = reference("budget_line.id")
    description: Mapped[str] = mapped_column(default="")
    override_reason: Mapped[str] = mapped_column(default="")
    """Why the reserve was allowed to become negative."""
    cancelled: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class CarryOver(Base):
    """An amount that goes from one year to the next: it lessens the one and adds to the other."""

    __tablename__ = "carry_over"
    __table_args__ = (
        CheckConstraint("from_budget_id <> to_budget_id", name="other"),
        CheckConstraint(f"estimated_cents BETWEEN 0 AND {MOST_CENTS}", name="estimated_cents"),
        CheckConstraint(f"final_cents BETWEEN 0 AND {MOST_CENTS}", name="final_cents"),
        Index(None, "from_budget_id"),
        Index(None, "to_budget_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    from_budget_id: Mapped[int] = reference("budget.id")
    to_budget_id: Mapped[int] = reference("budget.id")
    grant_id: Mapped[int | None] = reference("budget_grant.id")
    label: Mapped[str]
    estimated_cents: Mapped[int]
    final_cents: Mapped[int | None] = mapped_column(default=None)
    decided_on: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class CarryOverLine(Base):
    """A line that a carry-over changes; ``sign`` is -1 in the year it leaves and 1 in the year it comes to."""

    __tablename__ = "carry_over_line"
    __table_args__ = (
        CheckConstraint("sign = 1 OR sign = -1", name="sign"),
        UniqueConstraint("carry_over_id", "line_id"),
        Index(None, "budget_id"),
        Index(None, "line_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    budget_id: Mapped[int] = reference("budget.id")
    carry_over_id: Mapped[int] = reference("carry_over.id")
    line_id: Mapped[int] = reference("budget_line.id")
    sign: Mapped[int]


class Grant(Base):
    """A subsidy, apart from the core budget; it may be spent in more years than one."""

    __tablename__ = "budget_grant"
    __table_args__ = (
        within_reason("awarded_cents"),
        CheckConstraint("from_year <= until_year", name="order"),
        UniqueConstraint("body_id", "name", "from_year"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    body_id: Mapped[int] = reference("budget_body.id")
    name: Mapped[str]
    grantor: Mapped[str] = mapped_column(default="")
    from_year: Mapped[int]
    until_year: Mapped[int | None] = mapped_column(default=None)
    """Last year in which it may be spent; empty when none was set."""
    awarded_cents: Mapped[int | None] = mapped_column(default=None)
    decision: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class GrantEntry(Base):
    """What was received, spent or paid back of a grant in a year."""

    __tablename__ = "budget_grant_entry"
    __table_args__ = (
        CheckConstraint(one_of("kind", *GrantEntryKind), name="kind"),
        CheckConstraint(one_of("certainty", *Certainty), name="certainty"),
        CheckConstraint(f"cents BETWEEN 0 AND {MOST_CENTS}", name="cents"),
        Index(None, "grant_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    grant_id: Mapped[int] = reference("budget_grant.id")
    year: Mapped[int]
    kind: Mapped[str]
    cents: Mapped[int]
    certainty: Mapped[str] = mapped_column(default=Certainty.ESTIMATED)
    estimated_cents: Mapped[int | None] = mapped_column(default=None)
    """What was estimated, once it is final."""
    budget_id: Mapped[int | None] = reference("budget.id")
    note: Mapped[str] = mapped_column(default="")
