"""Measures, the rates derived from them, and the observations of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, literal_column, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.base import (
    PERIOD_CHECK,
    STRICT,
    Base,
    Flag,
    JsonText,
    Key,
    new_id,
    one_of,
    reference,
    unique_where,
)
from rvs_desktop.models.period_locks import locked_keys, refuse_locked
from rvs_desktop.models.receipts import keep_receipts
from rvs_desktop.periods import Period


class Nature(StrEnum):
    """How a measure adds up: a flow sums over time, a stock takes the last; both sum over areas."""

    FLOW = "flow"
    STOCK = "stock"


class Status(StrEnum):
    """What is known of a figure; only ``value`` has a number. Missing is not zero is not n.v.t."""

    VALUE = "value"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"
    CONFIDENTIAL = "confidential"


class Qualifier(StrEnum):
    """What a source says beside the number; empty where it says nothing."""

    NONE = ""
    PROVISIONAL = "provisional"
    CIRCA = "circa"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    NEARLY = "nearly"


class Dataset(Base):
    """What reporters deliver together in one period, such as PGA en Top-X."""

    __tablename__ = "dataset"
    __table_args__ = (
        CheckConstraint("period IN ('month', 'quarter', 'half', 'year')", name="period"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    period: Mapped[str]
    reporters: Mapped[str]


class Measure(Base):
    """One thing that is counted. Values are kept in units of 10^-decimals."""

    __tablename__ = "measure"
    __table_args__ = (
        CheckConstraint("unit IN ('count', 'percent', 'euro', 'fte', 'ratio')", name="unit"),
        CheckConstraint("nature IN ('flow', 'stock')", name="nature"),
        CheckConstraint("good IN ('up', 'down', 'none')", name="good"),
        CheckConstraint("decimals BETWEEN 0 AND 6", name="decimals"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    dataset_id: Mapped[int] = reference("dataset.id")
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    unit: Mapped[str] = mapped_column(default="count")
    nature: Mapped[str] = mapped_column(default=Nature.FLOW)
    good: Mapped[str] = mapped_column(default="none")
    decimals: Mapped[int] = mapped_column(default=0)
    persons: Mapped[bool] = mapped_column(Flag, default=False)
    multi_response: Mapped[bool] = mapped_column(Flag, default=False)
    aliases: Mapped[list[Any]] = mapped_column(JsonText, default=list)
    position: Mapped[int] = mapped_column(default=0)


class Rate(Base):
    """A figure derived from two measures at every roll-up, times a factor; never stored, never averaged."""

    __tablename__ = "rate"
    __table_args__ = (CheckConstraint("numerator_id <> denominator_id", name="parts"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    numerator_id: Mapped[int] = reference("measure.id")
    denominator_id: Mapped[int] = reference("measure.id")
    unit: Mapped[str]
    factor: Mapped[int] = mapped_column(default=100)
    good: Mapped[str] = mapped_column(default="none")


class PartRule(Base):
    """``part`` can never exceed ``whole`` for one area and period, such as successes and actions."""

    __tablename__ = "part_rule"
    __table_args__ = (UniqueConstraint("part_id", "whole_id"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    part_id: Mapped[int] = reference("measure.id")
    whole_id: Mapped[int] = reference("measure.id")


class Observation(Base):
    """One figure of one source for one measure, area and period; at most one per key is preferred.

    ``value`` is in units of 10^-decimals of the measure. A typed figure has no delivery: the history says who and when.
    """

    __tablename__ = "observation"
    __table_args__ = (
        CheckConstraint(PERIOD_CHECK.format("period"), name="period"),
        CheckConstraint(one_of("status", *Status), name="status"),
        CheckConstraint("(status = 'value') = (value IS NOT NULL)", name="value"),
        CheckConstraint(one_of("qualifier", *Qualifier), name="qualifier"),
        CheckConstraint("preferred = 1 OR preferred = 0", name="preferred"),
        unique_where("uq_observation_preferred", "measure_id", "period", "area_id", where="preferred = 1"),
        Index(None, "delivery_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    measure_id: Mapped[int] = reference("measure.id")
    area_id: Mapped[int] = reference("area.id")
    period: Mapped[str]
    value: Mapped[int | None] = mapped_column(default=None)
    status: Mapped[str] = mapped_column(default=Status.VALUE)
    qualifier: Mapped[str] = mapped_column(default="")
    partial_until: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")
    delivery_id: Mapped[int | None] = reference("delivery.id")
    sheet: Mapped[str] = mapped_column(default="")
    cell: Mapped[str] = mapped_column(default="")
    raw: Mapped[str] = mapped_column(default="")
    row_label: Mapped[str] = mapped_column(default="")
    column_label: Mapped[str] = mapped_column(default="")
    rule: Mapped[str] = mapped_column(default="")
    preferred: Mapped[bool] = mapped_column(Flag, default=True)


COUNTS: Final = Observation.preferred == literal_column("1")
"""That a figure counts, written word for word as the index on those figures is: with a parameter in it, or with IS,
SQLite cannot use that index and reads every row."""


@dataclass(frozen=True)
class MeasureRef:
    """A measure as a screen or an export needs it."""

    id: int
    code: str
    name: str
    unit: str
    nature: str
    decimals: int
    persons: bool


def measures(session: Session, codes: tuple[str, ...] = ()) -> Mapping[str, MeasureRef]:
    """Return measures by code, all of them when no code is given, in the order of the catalogue.

    Raises:
        UserError: if a code is unknown.
    """
    query = select(Measure).order_by(Measure.position)
    if codes:
        query = query.where(Measure.code.in_(codes))
    found = {
        row.code: MeasureRef(row.id, row.code, row.name, row.unit, row.nature, row.decimals, row.persons)
        for row in session.scalars(query)
    }
    unknown = sorted(set(codes) - set(found))
    if unknown:
        raise UserError(
            f"Het gegeven {unknown[0]} staat niet in dit bestand.", "Kies een gegeven uit de lijst."
        )
    return found


def preferred_observation(
    session: Session, measure: MeasureRef, area: AreaRef, period: Period
) -> Observation | None:
    """Return the observation that counts for a key, or None."""
    return session.scalar(
        select(Observation).where(
            Observation.measure_id == measure.id,
            Observation.area_id == area.id,
            Observation.period == period.key,
            COUNTS,
        )
    )


def set_observation(  # noqa: PLR0913 - a figure has this many sides
    session: Session,
    measure: MeasureRef,
    area: AreaRef,
    period: Period,
    value: int | None,
    *,
    status: str = Status.VALUE,
    qualifier: str = "",
    note: str = "",
) -> None:
    """Store a typed figure as the preferred one of its key; to be called inside an edit.

    A figure that came from a file keeps its row and loses its source: the history shows what the file said.

    Raises:
        PeriodLockedError: if the period was fixed for the dataset of this measure.
    """
    refuse_locked(session, select(Measure.dataset_id).where(Measure.id == measure.id), period)
    row = preferred_observation(session, measure, area, period)
    if row is None:
        row = Observation(measure_id=measure.id, area_id=area.id, period=period.key)
        session.add(row)
    elif row.delivery_id is not None and row.status != Status.MISSING:
        dataset = session.get_one(Measure, measure.id).dataset_id
        keep_receipts(session, [(dataset, area.id, period.key, row.delivery_id)])
    row.value, row.status, row.qualifier, row.note = value, status, qualifier, note
    row.partial_until = None
    row.delivery_id = None
    row.sheet = row.cell = row.raw = row.row_label = row.column_label = row.rule = ""


def clear_observation(session: Session, measure: MeasureRef, area: AreaRef, period: Period) -> None:
    """Record that a figure was expected and not received; to be called inside an edit."""
    set_observation(session, measure, area, period, None, status=Status.MISSING)


def fixed_periods(session: Session, measure: MeasureRef) -> frozenset[str]:
    """Return the keys of the periods in which the figures of a measure are fixed and cannot be changed now."""
    dataset = session.scalar(select(Measure.dataset_id).where(Measure.id == measure.id))
    return frozenset(period for fixed, period in locked_keys(session) if fixed == dataset)
