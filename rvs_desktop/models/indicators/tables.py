"""The tables of indicators, of the figures published about them, and of choices between figures that disagree."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

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
)
from rvs_desktop.models.figures import Qualifier


class FigureKind(StrEnum):
    """What a published figure says; only an actual is a result of its period."""

    ACTUAL = "actual"
    BASELINE = "baseline"
    AVERAGE = "average"
    CHANGE = "change"
    CHANGE_VS_PREVIOUS = "change_vs_previous"
    CHANGE_ABS = "change_abs"
    LATE_RESULT = "late_result"
    """Belongs to its own earlier year and was booked later; never added to that year without saying so (trap T8)."""


class Aggregation(StrEnum):
    """How the figure of a region follows from those of its districts."""

    SUM = "sum"
    WEIGHTED = "weighted"
    """A percentage, weighted with the counts of another indicator (trap T2)."""
    NONE = "none"


PERCENT_UNITS: Final = frozenset({"percent", "points"})
"""Units of which a difference is written in percentage points."""


class Indicator(Base):
    """The passport of one indicator (story J3-8). Two may bear one name; the code tells them apart.

    ``measure_id`` or ``rate_id`` says which imported counts it is about, when it is about any. ``weight_id`` are the
    counts a percentage is of; ``numerator_id`` and ``denominator_id`` what it is derived from; ``beside_id`` is another
    indicator whose target is often put beside it though it measures something else. ``answers`` names a set of which
    one case can give several answers, so that the shares may pass 100 % (trap T18).
    """

    __tablename__ = "indicator"
    __table_args__ = (
        CheckConstraint("unit IN ('count', 'percent', 'euro', 'fte', 'ratio', 'points')", name="unit"),
        CheckConstraint("good IN ('up', 'down', 'none')", name="good"),
        CheckConstraint("level IN ('region', 'country')", name="level"),
        CheckConstraint("decimals BETWEEN 0 AND 6", name="decimals"),
        CheckConstraint(one_of("aggregation", *Aggregation), name="aggregation"),
        CheckConstraint("measure_id IS NULL OR rate_id IS NULL", name="about"),
        CheckConstraint("(numerator_id IS NULL) = (denominator_id IS NULL)", name="parts"),
        Index("uq_indicator_measure_id", "measure_id", unique=True),
        Index("uq_indicator_rate_id", "rate_id", unique=True),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    theme: Mapped[str] = mapped_column(default="")
    definition: Mapped[str] = mapped_column(default="")
    formula: Mapped[str] = mapped_column(default="")
    unit: Mapped[str] = mapped_column(default="count")
    unit_text: Mapped[str] = mapped_column(default="")
    good: Mapped[str] = mapped_column(default="none")
    decimals: Mapped[int] = mapped_column(default=0)
    aggregation: Mapped[str] = mapped_column(default=Aggregation.NONE)
    level: Mapped[str] = mapped_column(default="region")
    source: Mapped[str] = mapped_column(default="")
    owner: Mapped[str] = mapped_column(default="")
    first_period: Mapped[str] = mapped_column(default="")
    last_period: Mapped[str] = mapped_column(default="")
    ended_because: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    components: Mapped[list[Any]] = mapped_column(JsonText, default=list)
    answers: Mapped[str] = mapped_column(default="")
    parent_id: Mapped[int | None] = reference("indicator.id")
    weight_id: Mapped[int | None] = reference("indicator.id")
    numerator_id: Mapped[int | None] = reference("indicator.id")
    denominator_id: Mapped[int | None] = reference("indicator.id")
    beside_id: Mapped[int | None] = reference("indicator.id")
    measure_id: Mapped[int | None] = reference("measure.id")
    rate_id: Mapped[int | None] = reference("rate.id")
    persons: Mapped[bool] = mapped_column(Flag, default=False)
    own: Mapped[bool] = mapped_column(Flag, default=False)
    position: Mapped[int] = mapped_column(default=0)


class PublishedFigure(Base):
    """A figure as a document printed it, with its line; several documents may disagree.

    ``value`` is exact text in the unit of the indicator; ``printed`` what stands there. ``scale`` is what the printed
    number was multiplied with (trap T29). ``variant`` names what is counted otherwise than usual: figures of two
    variants are never one line (trap T12). ``base_period`` is what a change is reckoned from (trap T20). ``period`` is
    empty where the document gives no year; ``period_text`` then says what it gives.
    """

    __tablename__ = "published_figure"
    __table_args__ = (
        CheckConstraint(f"period = '' OR {PERIOD_CHECK.format('period')}", name="period"),
        CheckConstraint("period <> '' OR period_text <> ''", name="period_text"),
        CheckConstraint(one_of("kind", *FigureKind), name="kind"),
        CheckConstraint(one_of("qualifier", *Qualifier), name="qualifier"),
        CheckConstraint("scale >= 1", name="scale"),
        Index(None, "indicator_id", "period"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    indicator_id: Mapped[int] = reference("indicator.id")
    area_id: Mapped[int] = reference("area.id")
    period: Mapped[str]
    until_period: Mapped[str] = mapped_column(default="")
    period_text: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default=FigureKind.ACTUAL)
    value: Mapped[str]
    printed: Mapped[str] = mapped_column(default="")
    qualifier: Mapped[str] = mapped_column(default="")
    partial_until: Mapped[date | None] = mapped_column(default=None)
    scale: Mapped[int] = mapped_column(default=1)
    of_total: Mapped[str] = mapped_column(default="")
    base_period: Mapped[str] = mapped_column(default="")
    variant: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    quote: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    preferred: Mapped[bool] = mapped_column(Flag, default=True)


class FigureChoice(Base):
    """Which of several published figures that disagree was chosen, and why (story J3-9).

    ``key`` is what they are about: indicator, area, period and variant. ``seen`` are the figures there were: one that
    comes later opens the question again.
    """

    __tablename__ = "figure_choice"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(default=new_id)
    key: Mapped[str] = mapped_column(unique=True)
    chosen_id: Mapped[int] = reference("published_figure.id")
    seen: Mapped[list[Any]] = mapped_column(JsonText)
    reason: Mapped[str]
    chosen_at: Mapped[str]
    """UTC, ISO 8601."""
