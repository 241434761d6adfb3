"""That figures of an area came in, where the figure that stands does not say so any more, or a person knows better.

A figure names the delivery it came with. When a correction or a typed figure takes its place, the first delivery
would be forgotten and a municipality that was on time would be late; so that delivery is written down here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.models.base import PERIOD_CHECK, STRICT, Base, Key, new_id, new_ids, reference, unique_where

ReceiptKey = tuple[int, int, str, int]
"""Dataset, area, key of the period and delivery."""


class Receipt(Base):
    """Figures of an area came in for a dataset and period: with a delivery, or on a day that a person says and why.

    The word of a person counts before any delivery: the mail of Friday is often read on Monday.
    """

    __tablename__ = "receipt"
    __table_args__ = (
        CheckConstraint(PERIOD_CHECK.format("period"), name="period"),
        CheckConstraint("(delivery_id IS NULL) = (received_on IS NOT NULL)", name="day"),
        CheckConstraint("(delivery_id IS NULL) = (reason <> '')", name="reason"),
        UniqueConstraint("dataset_id", "area_id", "period", "delivery_id"),
        Index("ix_receipt_delivery_id", "delivery_id"),
        unique_where("uq_receipt_said", "dataset_id", "area_id", "period", where="delivery_id IS NULL"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    dataset_id: Mapped[int] = reference("dataset.id")
    area_id: Mapped[int] = reference("area.id")
    period: Mapped[str]
    delivery_id: Mapped[int | None] = mapped_column(default=None)
    """No foreign key: when that import is undone its delivery goes, and then nothing came in with it."""
    received_on: Mapped[date | None] = mapped_column(default=None)
    reason: Mapped[str] = mapped_column(default="")


def keep_receipts(session: Session, keys: Iterable[ReceiptKey]) -> None:
    """Write down that deliveries brought figures; to be called inside an edit."""
    wanted = set(keys)
    if not wanted:
        return
    rows = session.execute(
        select(Receipt.dataset_id, Receipt.area_id, Receipt.period, Receipt.delivery_id).where(
            Receipt.delivery_id.in_({key[3] for key in wanted})
        )
    )
    fresh = sorted(
        wanted - {(dataset, area, period, delivery or 0) for dataset, area, period, delivery in rows}
    )
    if fresh:
        session.execute(
            insert(Receipt),
            [
                {
                    "id": row_id,
                    "dataset_id": dataset,
                    "area_id": area,
                    "period": period,
                    "delivery_id": delivery,
                    "reason": "",
                }
                for row_id, (dataset, area, period, delivery) in zip(new_ids(len(fresh)), fresh, strict=True)
            ],
        )
