"""The tables of collection rounds."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rvs_desktop.models.base import PERIOD_CHECK, STRICT, Base, Key, new_id, reference


class CollectionRound(Base):
    """One dataset asked for one period, to be in on the due date."""

    __tablename__ = "collection_round"
    __table_args__ = (
        CheckConstraint(PERIOD_CHECK.format("period"), name="period"),
        UniqueConstraint("dataset_id", "period"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    dataset_id: Mapped[int] = reference("dataset.id")
    period: Mapped[str]
    due_date: Mapped[date]


class DatasetReporter(Base):
    """An area that delivers a dataset between two inclusive days; a dataset without any is delivered by all."""

    __tablename__ = "dataset_reporter"
    __table_args__ = (
        CheckConstraint("valid_from <= valid_to", name="order"),
        UniqueConstraint("dataset_id", "area_id", "valid_from"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    dataset_id: Mapped[int] = reference("dataset.id")
    area_id: Mapped[int] = reference("area.id")
    valid_from: Mapped[date | None] = mapped_column(default=None)
    valid_to: Mapped[date | None] = mapped_column(default=None)


class Exemption(Base):
    """An area need not deliver a dataset for the periods that end between two inclusive days."""

    __tablename__ = "exemption"
    __table_args__ = (
        CheckConstraint("valid_from <= valid_to", name="order"),
        CheckConstraint("reason <> ''", name="reason"),
        UniqueConstraint("dataset_id", "area_id", "valid_from"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    dataset_id: Mapped[int] = reference("dataset.id")
    area_id: Mapped[int] = reference("area.id")
    valid_from: Mapped[date]
    valid_to: Mapped[date | None] = mapped_column(default=None)
    reason: Mapped[str]


class Extension(Base):
    """A later due date for one area in one round."""

    __tablename__ = "extension"
    __table_args__ = (
        CheckConstraint("reason <> ''", name="reason"),
        UniqueConstraint("round_id", "area_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    round_id: Mapped[int] = reference("collection_round.id")
    area_id: Mapped[int] = reference("area.id")
    due_date: Mapped[date]
    reason: Mapped[str]


class Reminder(Base):
    """Somebody was asked again for what an area has not delivered."""

    __tablename__ = "reminder"
    __table_args__ = (Index(None, "round_id"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    round_id: Mapped[int] = reference("collection_round.id")
    area_id: Mapped[int] = reference("area.id")
    sent_at: Mapped[str]
    """UTC, ISO 8601."""
    sent_by: Mapped[str]


class AreaContact(Base):
    """Whom to ask in an area: a work address, and a name where one is known; the same address may serve two areas."""

    __tablename__ = "area_contact"
    __table_args__ = (
        CheckConstraint("email LIKE '%_@_%'", name="email"),
        UniqueConstraint("area_id", "email"),
        {**STRICT, "info": {"private": ("email", "name")}},
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    area_id: Mapped[int] = reference("area.id")
    email: Mapped[str]
    name: Mapped[str] = mapped_column(default="")


class ReturnSheet(Base):
    """One issue of the sheet that an area fills in for a dataset and period; a later one takes its place."""

    __tablename__ = "return_sheet"
    __table_args__ = (
        CheckConstraint(PERIOD_CHECK.format("period"), name="period"),
        Index(None, "dataset_id", "area_id", "period"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    dataset_id: Mapped[int] = reference("dataset.id")
    area_id: Mapped[int] = reference("area.id")
    period: Mapped[str]
    token: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[str]
    """UTC, ISO 8601."""
