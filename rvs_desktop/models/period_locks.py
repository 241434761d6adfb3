"""Periods that are fixed: their figures stand until the period is reopened with a reason.

Triggers in the file refuse every change of a figure in a fixed period, whoever tries it; what is written here says
so beforehand, in words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import CheckConstraint, Index, Select, UniqueConstraint, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.errors import UserError
from rvs_desktop.models.base import PERIOD_CHECK, STRICT, Base, JsonText, Key, new_id, reference, unique_where
from rvs_desktop.models.history import open_change_set
from rvs_desktop.periods import Period

LOCKED: Final = "period locked"
"""What the file itself says when a figure of a fixed period is to be changed."""
REOPEN_HINT: Final = "Heropen de periode eerst bij Leveringen; daarvoor is een reden nodig."


class PeriodLockedError(UserError):
    """A figure of a fixed period was to be changed."""


class PeriodLock(Base):
    """A dataset and period that were fixed, and when they were reopened and why; a row is never removed.

    ``missing`` are the codes of the areas that had not delivered all when it was fixed: that is allowed and listed.
    """

    __tablename__ = "period_lock"
    __table_args__ = (
        CheckConstraint(PERIOD_CHECK.format("period"), name="period"),
        CheckConstraint("(reopened_at IS NULL) = (reason = '')", name="reason"),
        unique_where("uq_period_lock_standing", "dataset_id", "period", where="reopened_at IS NULL"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    dataset_id: Mapped[int] = reference("dataset.id")
    period: Mapped[str]
    fixed_at: Mapped[str]
    """UTC, ISO 8601."""
    change_set_id: Mapped[int] = reference("change_set.id")
    missing: Mapped[list[Any]] = mapped_column(JsonText, default=list)
    reopened_at: Mapped[str | None] = mapped_column(default=None)
    reason: Mapped[str] = mapped_column(default="")


class LockedPeriod(Base):
    """A period, fixed itself or part of a fixed one, of which the figures cannot be changed now."""

    __tablename__ = "locked_period"
    __table_args__ = (
        CheckConstraint(PERIOD_CHECK.format("period"), name="period"),
        UniqueConstraint("lock_id", "period"),
        Index(None, "period", "dataset_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    lock_id: Mapped[int] = reference("period_lock.id")
    dataset_id: Mapped[int] = reference("dataset.id")
    period: Mapped[str]


@dataclass(frozen=True)
class LockState:
    """A dataset and period that is fixed, or was and is open again."""

    id: int
    dataset: int
    period: Period
    fixed_at: datetime
    change_set: int
    missing: tuple[str, ...]
    reopened_at: datetime | None
    reason: str

    @property
    def standing(self) -> bool:
        """Whether the figures cannot be changed now."""
        return self.reopened_at is None


def moment(text: str) -> datetime:
    """Return a stored moment (UTC, ISO 8601) in the time of this computer."""
    return datetime.fromisoformat(text).astimezone()


def lock_states(session: Session, dataset: int | None = None) -> list[LockState]:
    """Return every time something was fixed, the latest first; of one dataset when it is given."""
    query = select(PeriodLock).order_by(PeriodLock.fixed_at.desc(), PeriodLock.id.desc())
    if dataset is not None:
        query = query.where(PeriodLock.dataset_id == dataset)
    return [
        LockState(
            row.id,
            row.dataset_id,
            Period.parse(row.period),
            moment(row.fixed_at),
            row.change_set_id,
            tuple(row.missing),
            None if row.reopened_at is None else moment(row.reopened_at),
            row.reason,
        )
        for row in session.scalars(query)
    ]


def lock(
    session: Session, dataset: int, period: Period, missing: tuple[str, ...], at: datetime | None = None
) -> None:
    """Fix a dataset and period with all shorter periods in it; to be called inside an edit.

    Raises:
        UserError: if it is fixed already.
    """
    if _standing(session, dataset, period) is not None:
        raise UserError(
            f"{period.label()} is al vastgesteld.", "Heropen de periode als er iets moet wijzigen."
        )
    made = PeriodLock(
        id=new_id(),
        dataset_id=dataset,
        period=period.key,
        fixed_at=(at or datetime.now(UTC)).isoformat(timespec="seconds"),
        change_set_id=open_change_set(session),
        missing=list(missing),
    )
    session.add(made)
    session.flush()
    session.add_all(
        LockedPeriod(lock_id=made.id, dataset_id=dataset, period=part.key) for part in period.covered()
    )


def unlock(session: Session, dataset: int, period: Period, reason: str, at: datetime | None = None) -> None:
    """Make a fixed dataset and period changeable again; to be called inside an edit.

    Raises:
        UserError: if it is not fixed, or no reason is given.
    """
    row = _standing(session, dataset, period)
    if row is None:
        raise UserError(f"{period.label()} is niet vastgesteld.", "Er hoeft niets te worden heropend.")
    if not reason.strip():
        raise UserError("Heropenen kan niet zonder reden.", "Schrijf in één zin waarom de cijfers wijzigen.")
    session.execute(delete(LockedPeriod).where(LockedPeriod.lock_id == row.id))
    row.reopened_at = (at or datetime.now(UTC)).isoformat(timespec="seconds")
    row.reason = reason.strip()


def _standing(session: Session, dataset: int, period: Period) -> PeriodLock | None:
    return session.scalar(
        select(PeriodLock).where(
            PeriodLock.dataset_id == dataset,
            PeriodLock.period == period.key,
            PeriodLock.reopened_at.is_(None),
        )
    )


def locked_keys(session: Session) -> frozenset[tuple[int, str]]:
    """Return every (dataset, key of period) of which the figures cannot be changed now."""
    rows = session.execute(select(LockedPeriod.dataset_id, LockedPeriod.period))
    return frozenset((dataset, period) for dataset, period in rows)


def refuse_locked(session: Session, dataset: int | Select[int], period: Period) -> None:
    """Refuse to change a figure of a fixed period.

    Args:
        session: inside an edit.
        dataset: identifier of the dataset, or the query that finds it.
        period: of the figure.

    Raises:
        PeriodLockedError: naming the period that was fixed.
    """
    key = dataset.scalar_subquery() if isinstance(dataset, Select) else dataset
    fixed = session.scalar(
        select(PeriodLock.period)
        .join(LockedPeriod, LockedPeriod.lock_id == PeriodLock.id)
        .where(LockedPeriod.dataset_id == key, LockedPeriod.period == period.key)
    )
    if fixed is not None:
        label = Period.parse(fixed).label()
        raise PeriodLockedError(f"{label} is vastgesteld: dit cijfer kan niet worden gewijzigd.", REOPEN_HINT)
