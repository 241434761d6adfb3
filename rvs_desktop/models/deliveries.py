"""Files that were received and what became of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, func, insert, select, union_all, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.models.areas import Area
from rvs_desktop.models.base import STRICT, Base, JsonText, Key, new_id, reference


class SourceFile(Base):
    """A received file; only its name, size, digest and day are kept, never its contents."""

    __tablename__ = "source_file"
    __table_args__ = (CheckConstraint("size >= 0", name="size"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    name: Mapped[str]
    sha256: Mapped[str] = mapped_column(unique=True)
    size: Mapped[int]
    received_at: Mapped[str]
    """UTC, ISO 8601."""


class Delivery(Base):
    """One file imported: who sent it, how its layout looked, and how many cells ended where."""

    __tablename__ = "delivery"
    __table_args__ = (
        CheckConstraint("outcome IN ('imported', 'needs_decision', 'unchanged')", name="outcome"),
        Index(None, "source_file_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    source_file_id: Mapped[int] = reference("source_file.id")
    sender_id: Mapped[int | None] = reference("area.id")
    change_set_id: Mapped[int] = reference("change_set.id")
    datasets: Mapped[str] = mapped_column(default="")
    periods: Mapped[str] = mapped_column(default="")
    fingerprint: Mapped[str] = mapped_column(default="")
    reader: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str]
    counts: Mapped[dict[str, Any]] = mapped_column(JsonText)


class DeliveryProblem(Base):
    """A problem of an import, kept so that it can be looked up and solved later."""

    __tablename__ = "delivery_problem"
    __table_args__ = (
        CheckConstraint("severity IN ('info', 'decision', 'refusal')", name="severity"),
        Index(None, "delivery_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    delivery_id: Mapped[int] = reference("delivery.id")
    sheet: Mapped[str]
    cell: Mapped[str]
    code: Mapped[str]
    severity: Mapped[str]
    message: Mapped[str]


@dataclass(frozen=True)
class DeliveryLine:
    """A received file as the list of deliveries shows it."""

    id: int
    change_set: int
    file: str
    sender: str
    """Name of who sent it as it was said, else of the one area that all its figures are about; or empty."""
    datasets: str
    periods: str
    received_at: str
    outcome: str
    counts: dict[str, int]
    problems: int


@dataclass(frozen=True)
class ProblemLine:
    """A kept problem as the list of problems shows it."""

    sheet: str
    cell: str
    code: str
    severity: str
    message: str


def keep_source_file(session: Session, name: str, sha256: str, size: int) -> int:
    """Return the id of a received file; the same content is one file, whatever it is called the second time.

    Args:
        session: in an edit.
        name: of the file as received.
        sha256: of its content, in hexadecimals.
        size: in bytes.
    """
    known = session.scalar(select(SourceFile.id).where(SourceFile.sha256 == sha256))
    if known is not None:
        return known
    key = new_id()
    received_at = datetime.now(UTC).isoformat(timespec="seconds")
    session.execute(
        insert(SourceFile).values(id=key, name=name, sha256=sha256, size=size, received_at=received_at)
    )
    return key


def _only_areas(session: Session, deliveries: Collection[int]) -> dict[int, str]:
    """Return the name of the area of each delivery of which all figures are about one."""
    from rvs_desktop.models.figures import Observation
    from rvs_desktop.models.receipts import Receipt

    if not deliveries:
        return {}
    # figures that were replaced since left their receipt
    both = union_all(
        *(
            select(table.delivery_id, table.area_id).where(table.delivery_id.in_(deliveries))
            for table in (Observation, Receipt)
        )
    ).subquery()
    found = (
        select(both.c.delivery_id, func.min(both.c.area_id).label("area_id"))
        .group_by(both.c.delivery_id)
        .having(func.min(both.c.area_id) == func.max(both.c.area_id))
        .subquery()
    )
    rows = session.execute(select(found.c.delivery_id, Area.name).join(Area, Area.id == found.c.area_id))
    return {delivery: name for delivery, name in rows if delivery is not None}


def delivery_lines(session: Session, limit: int = 500) -> list[DeliveryLine]:
    """Return the deliveries in the file, newest first."""
    amount = (
        select(DeliveryProblem.delivery_id, func.count().label("amount"))
        .group_by(DeliveryProblem.delivery_id)
        .subquery()
    )
    rows = session.execute(
        select(Delivery, SourceFile, Area.name, amount.c.amount)
        .join(SourceFile, SourceFile.id == Delivery.source_file_id)
        .outerjoin(Area, Area.id == Delivery.sender_id)
        .outerjoin(amount, amount.c.delivery_id == Delivery.id)
        .order_by(Delivery.id.desc())
        .limit(limit)
    ).all()
    # of figures that were equal to what stood not all leave a trace: then nothing is said
    unnamed = [one.id for one, _, sender, _ in rows if not sender and not one.counts.get("unchanged")]
    alone = _only_areas(session, unnamed)
    return [
        DeliveryLine(
            id=delivery.id,
            change_set=delivery.change_set_id,
            file=source.name,
            sender=sender or alone.get(delivery.id, ""),
            datasets=delivery.datasets,
            periods=delivery.periods,
            received_at=source.received_at,
            outcome=delivery.outcome,
            counts=dict(delivery.counts),
            problems=problems or 0,
        )
        for delivery, source, sender, problems in rows
    ]


def senders_of_layouts(session: Session, layouts: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Return by fingerprint who was said to have sent files in a layout before: area codes, the latest first."""
    rows = session.execute(
        select(Delivery.fingerprint, Area.code)
        .join(Area, Area.id == Delivery.sender_id)
        .where(Delivery.fingerprint.in_(set(layouts) - {""}))
        .order_by(Delivery.id.desc())
    )
    found: dict[str, dict[str, None]] = {}
    for layout, code in rows:
        found.setdefault(layout, {})[code] = None
    return {layout: tuple(codes) for layout, codes in found.items()}


def problem_lines(session: Session, delivery: int) -> list[ProblemLine]:
    """Return the kept problems of one delivery, in the order of the sheet."""
    rows = session.scalars(
        select(DeliveryProblem).where(DeliveryProblem.delivery_id == delivery).order_by(DeliveryProblem.id)
    )
    return [ProblemLine(row.sheet, row.cell, row.code, row.severity, row.message) for row in rows]


def complete_deliveries(session: Session, deliveries: Iterable[int]) -> None:
    """Let deliveries about which nothing is asked any more count as imported; to be called inside an edit."""
    asked = select(DeliveryProblem.delivery_id).where(DeliveryProblem.severity == "decision")
    session.execute(
        update(Delivery)
        .where(
            Delivery.id.in_(set(deliveries)), Delivery.outcome == "needs_decision", Delivery.id.not_in(asked)
        )
        .values(outcome="imported")
    )
