"""The formation of the police unit as it was fixed: posts per part of the unit, and what changes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.models.base import STRICT, Base, Flag, Key, new_id, reference


class FormationRow(Base):
    """One part of the unit, or the total; amounts are exact text in fte. ``rounded`` as the document marks it."""

    __tablename__ = "formation_row"
    __table_args__ = (UniqueConstraint("area_id", "reference_date", "position"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    area_id: Mapped[int] = reference("area.id")
    reference_date: Mapped[date]
    position: Mapped[int]
    name: Mapped[str]
    operational: Mapped[str]
    trainees: Mapped[str]
    non_operational: Mapped[str]
    total: Mapped[str]
    is_total: Mapped[bool] = mapped_column(Flag, default=False)
    rounded: Mapped[bool] = mapped_column(Flag, default=False)
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class FormationChange(Base):
    """What adds to the formation or takes from it; ``fte`` is empty where no number is given."""

    __tablename__ = "formation_change"
    __table_args__ = (UniqueConstraint("area_id", "reference_date", "position"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    area_id: Mapped[int] = reference("area.id")
    reference_date: Mapped[date]
    position: Mapped[int]
    text: Mapped[str]
    fte: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True)
class FormationLine:
    """A row of the formation as a screen needs it, in fte."""

    name: str
    operational: Decimal
    trainees: Decimal
    non_operational: Decimal
    total: Decimal
    is_total: bool
    rounded: bool
    note: str
    source: str

    @property
    def deviation(self) -> Decimal:
        """How much more the printed total is than its three parts; rounding where the document says so (trap T4)."""
        return self.total - (self.operational + self.trainees + self.non_operational)


def formation(session: Session, area_id: int) -> tuple[FormationLine, ...]:
    """Return the latest formation of a region, the total last; empty where there is none."""
    latest = (
        select(FormationRow.reference_date)
        .where(FormationRow.area_id == area_id)
        .order_by(FormationRow.reference_date.desc())
        .limit(1)
    )
    rows = session.scalars(
        select(FormationRow)
        .where(FormationRow.area_id == area_id, FormationRow.reference_date == latest.scalar_subquery())
        .order_by(FormationRow.position)
    )
    return tuple(
        FormationLine(
            row.name,
            Decimal(row.operational),
            Decimal(row.trainees),
            Decimal(row.non_operational),
            Decimal(row.total),
            row.is_total,
            row.rounded,
            row.note,
            row.source,
        )
        for row in rows
    )
