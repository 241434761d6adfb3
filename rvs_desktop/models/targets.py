"""The targets set for measures, rates and indicators, and where a series breaks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import CheckConstraint, UniqueConstraint, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.models.areas import Area
from rvs_desktop.models.base import PERIOD_CHECK, STRICT, Base, Flag, Key, new_id, one_of, reference
from rvs_desktop.models.figures import Measure, Qualifier, Rate
from rvs_desktop.periods import Period


class Target(Base):
    """What was agreed for a measure, rate or indicator in one period and area; the quoted text is the master.

    ``value`` is a decimal as text in the unit of the measure (percent for a rate), exact; with ``upper`` it is the lower
    end of a range. With ``relative_to`` it is a percentage more or less than the figure of that period, empty for "no
    more (or less) than then" (trap T9). A target changes by a later row for the same period: ``effective_from`` is the
    day from which it counts, ``decided_on`` the day since which it is known, ``withdrawn`` ends it (story J3-4).
    ``until_period`` is the last of several years that each have to meet it. A national target is judged for no region.
    ``stated_change`` is a percentage that the text adds; it is checked and never judged with.
    """

    __tablename__ = "target"
    __table_args__ = (
        CheckConstraint("operator IN ('le', 'lt', 'ge', 'gt', 'eq', 'between')", name="operator"),
        CheckConstraint("(operator = 'between') = (upper <> '')", name="upper"),
        CheckConstraint("value <> '' OR relative_to <> '' OR withdrawn = 1", name="value"),
        CheckConstraint(PERIOD_CHECK.format("period"), name="period"),
        CheckConstraint("kind IN ('target', 'ambition')", name="kind"),
        CheckConstraint("level IN ('regional', 'national', 'local')", name="level"),
        CheckConstraint(one_of("qualifier", *Qualifier), name="qualifier"),
        CheckConstraint(
            "(measure_id IS NOT NULL) + (rate_id IS NOT NULL) + (indicator_id IS NOT NULL) = 1",
            name="subject",
        ),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    measure_id: Mapped[int | None] = reference("measure.id")
    rate_id: Mapped[int | None] = reference("rate.id")
    indicator_id: Mapped[int | None] = reference("indicator.id")
    area_id: Mapped[int] = reference("area.id")
    kind: Mapped[str] = mapped_column(default="target")
    level: Mapped[str] = mapped_column(default="regional")
    variant: Mapped[str] = mapped_column(default="")
    period: Mapped[str]
    until_period: Mapped[str] = mapped_column(default="")
    operator: Mapped[str]
    value: Mapped[str]
    upper: Mapped[str] = mapped_column(default="")
    relative_to: Mapped[str] = mapped_column(default="")
    qualifier: Mapped[str] = mapped_column(default="")
    effective_from: Mapped[date | None] = mapped_column(default=None)
    withdrawn: Mapped[bool] = mapped_column(Flag, default=False)
    stated_change: Mapped[str] = mapped_column(default="")
    printed: Mapped[str] = mapped_column(default="")
    decided_on: Mapped[date | None] = mapped_column(default=None)
    decision: Mapped[str] = mapped_column(default="")
    quote: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class SeriesBreak(Base):
    """From this period on a series differs from before.

    A ``definition`` breaks it for every area, and no change is computed across it. A ``restart`` is what a user confirmed
    for one area, such as a merger: control limits begin anew there, and only there (story J3-6).
    """

    __tablename__ = "series_break"
    __table_args__ = (
        CheckConstraint(PERIOD_CHECK.format("from_period"), name="period"),
        CheckConstraint("kind IN ('definition', 'restart')", name="kind"),
        CheckConstraint("(kind = 'restart') = (area_id IS NOT NULL)", name="area"),
        CheckConstraint("(measure_id IS NULL) <> (indicator_id IS NULL)", name="subject"),
        UniqueConstraint("measure_id", "indicator_id", "area_id", "from_period"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    measure_id: Mapped[int | None] = reference("measure.id")
    indicator_id: Mapped[int | None] = reference("indicator.id")
    area_id: Mapped[int | None] = reference("area.id")
    kind: Mapped[str] = mapped_column(default="definition")
    from_period: Mapped[str]
    reason: Mapped[str]
    source: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True)
class TargetPoint:
    """A target as a chart draws it; ``value`` in the unit of its measure, percent for a rate.

    With operator ``between`` the value is the lower end and ``upper`` the other.
    """

    period: Period
    operator: str
    value: Decimal
    decided_on: date | None
    decision: str
    quote: str
    source: str
    upper: Decimal | None = None

    def met_by(self, value: Decimal) -> bool:
        """Tell whether a value meets the target."""
        return meets(self.operator, value, self.value, self.upper)


def meets(operator: str, value: Decimal, bound: Decimal, upper: Decimal | None = None) -> bool:
    """Tell whether a value meets a bound; a range includes both its ends."""
    return {
        "le": value <= bound,
        "lt": value < bound,
        "ge": value >= bound,
        "gt": value > bound,
        "eq": value == bound,
        "between": upper is not None and bound <= value <= upper,
    }[operator]


def targets(session: Session, subject: str, area_code: str) -> tuple[TargetPoint, ...]:
    """Return the targets with a number that stand for a measure or rate in an area, in the order of their periods.

    A target that was changed during its period is there more than once, the last one last; a withdrawn one is gone.
    """
    rows = session.scalars(
        select(Target)
        .join(Area, Area.id == Target.area_id)
        .outerjoin(Measure, Measure.id == Target.measure_id)
        .outerjoin(Rate, Rate.id == Target.rate_id)
        .where(
            or_(Measure.code == subject, Rate.code == subject),
            Area.code == area_code,
            Target.level != "national",
            Target.relative_to == "",
            Target.variant == "",
        )
    ).all()
    withdrawn = {row.period: row.decided_on or date.min for row in rows if row.withdrawn}
    points = [
        TargetPoint(
            Period.parse(row.period),
            row.operator,
            Decimal(row.value),
            row.decided_on,
            row.decision,
            row.quote,
            row.source,
            Decimal(row.upper) if row.upper else None,
        )
        for row in rows
        if not row.withdrawn
        and (row.period not in withdrawn or (row.decided_on or date.min) > withdrawn[row.period])
    ]
    return tuple(sorted(points, key=lambda point: (point.period, point.decided_on or date.min)))
