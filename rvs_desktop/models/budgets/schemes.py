"""The tables of contributions: schemes, who takes part in them, their terms, indexations and letters."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rvs_desktop.models.base import PERIOD_CHECK, STRICT, Base, Key, new_id, one_of, reference
from rvs_desktop.models.budgets.tables import within_reason
from rvs_desktop.models.budgets.words import MOST_CENTS, Basis, Certainty, Payer


class ContributionScheme(Base):
    """An agreement on who pays what: by inhabitant, by fixed parts, or an earlier amount that is indexed."""

    __tablename__ = "contribution_scheme"
    __table_args__ = (
        CheckConstraint(one_of("basis", *Basis), name="basis"),
        CheckConstraint("(basis = 'base') = (base_year IS NOT NULL)", name="base_year"),
        UniqueConstraint("body_id", "name"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    body_id: Mapped[int] = reference("budget_body.id")
    name: Mapped[str]
    basis: Mapped[str]
    base_year: Mapped[int | None] = mapped_column(default=None)
    """Year of the amounts that are indexed."""
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class SchemeTerm(Base):
    """A scheme in one period, a year or half a year: its rate or total, and the day that inhabitants are counted on."""

    __tablename__ = "scheme_term"
    __table_args__ = (
        CheckConstraint(PERIOD_CHECK.format("period"), name="period"),
        CheckConstraint("rate_millionths BETWEEN 0 AND 1000000000000", name="rate"),
        CheckConstraint("stated_inhabitants > 0", name="inhabitants"),
        CheckConstraint(f"total_cents BETWEEN 0 AND {MOST_CENTS}", name="total"),
        UniqueConstraint("scheme_id", "period"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    scheme_id: Mapped[int] = reference("contribution_scheme.id")
    period: Mapped[str]
    reference_date: Mapped[str] = mapped_column(default="")
    """Day on which inhabitants are counted, as it stands with the inhabitants."""
    rate_millionths: Mapped[int | None] = mapped_column(default=None)
    """Amount per inhabitant in millionths of a euro: 40000 is € 0,04."""
    total_cents: Mapped[int | None] = mapped_column(default=None)
    """Total that is divided, where it does not follow from a rate."""
    stated_inhabitants: Mapped[int | None] = mapped_column(default=None)
    """Inhabitants that the source reckoned with: the total follows from these and not from a later count."""
    line_id: Mapped[int | None] = reference("budget_line.id")
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class SchemeParticipant(Base):
    """Who pays in a scheme between two inclusive days: a municipality, or another party by name."""

    __tablename__ = "scheme_participant"
    __table_args__ = (
        CheckConstraint(one_of("payer", *Payer), name="payer"),
        CheckConstraint("(area_id IS NULL) = (name <> '')", name="who"),
        CheckConstraint("valid_from <= valid_to", name="order"),
        CheckConstraint("part >= 0", name="part"),
        within_reason("base_cents"),
        UniqueConstraint("scheme_id", "area_id", "name", "valid_from"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    scheme_id: Mapped[int] = reference("contribution_scheme.id")
    area_id: Mapped[int | None] = reference("area.id")
    name: Mapped[str] = mapped_column(default="")
    payer: Mapped[str] = mapped_column(default=Payer.MUNICIPALITY)
    valid_from: Mapped[date | None] = mapped_column(default=None)
    valid_to: Mapped[date | None] = mapped_column(default=None)
    part: Mapped[int | None] = mapped_column(default=None)
    """Part in a fixed key."""
    base_cents: Mapped[int | None] = mapped_column(default=None)
    mirrors: Mapped[bool] = mapped_column(default=False)
    """Pays as much as all municipalities together."""
    place: Mapped[int] = mapped_column(default=0)


class Indexation(Base):
    """By how much contributions rise, provisional first and final later; ``payer`` is empty for all others."""

    __tablename__ = "indexation"
    __table_args__ = (
        CheckConstraint(PERIOD_CHECK.format("period"), name="period"),
        CheckConstraint(one_of("payer", "", *Payer), name="payer"),
        CheckConstraint(one_of("certainty", *Certainty), name="certainty"),
        CheckConstraint("hundredths BETWEEN -10000 AND 100000", name="hundredths"),
        UniqueConstraint("scheme_id", "period", "payer", "certainty"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    scheme_id: Mapped[int] = reference("contribution_scheme.id")
    period: Mapped[str]
    payer: Mapped[str] = mapped_column(default="")
    certainty: Mapped[str]
    hundredths: Mapped[int]
    """Hundredths of a per cent: 240 is 2,4 %."""
    decided_on: Mapped[date | None] = mapped_column(default=None)
    source: Mapped[str] = mapped_column(default="")


class ContributionLetter(Base):
    """What was asked of a payer by letter; it stays as it was sent, also when a final index follows."""

    __tablename__ = "contribution_letter"
    __table_args__ = (
        CheckConstraint(one_of("certainty", *Certainty), name="certainty"),
        within_reason("cents"),
        UniqueConstraint("term_id", "participant_id", "certainty"),
        Index(None, "participant_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    term_id: Mapped[int] = reference("scheme_term.id")
    participant_id: Mapped[int] = reference("scheme_participant.id")
    certainty: Mapped[str]
    sent_on: Mapped[date]
    cents: Mapped[int]
    inhabitants: Mapped[int | None] = mapped_column(default=None)
    hundredths: Mapped[int | None] = mapped_column(default=None)
    paid_on: Mapped[date | None] = mapped_column(default=None)


class LedgerMapping(Base):
    """Where entries of a ledger account go, remembered once a person said so; ``ignored`` says why nowhere."""

    __tablename__ = "ledger_mapping"
    __table_args__ = (
        CheckConstraint("side = 'income' OR side = 'expense' OR side = ''", name="side"),
        CheckConstraint("(ignored <> '') = (series = '')", name="ignored"),
        UniqueConstraint("body_id", "account"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    body_id: Mapped[int] = reference("budget_body.id")
    account: Mapped[str]
    account_name: Mapped[str] = mapped_column(default="")
    side: Mapped[str] = mapped_column(default="")
    series: Mapped[str] = mapped_column(default="")
    """Key of the series, so that next year's line of the same name is found."""
    label: Mapped[str] = mapped_column(default="")
    """Label of the line, which decides where a series has more lines than one in a year."""
    ignored: Mapped[str] = mapped_column(default="")
