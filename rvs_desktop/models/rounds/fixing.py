"""Fixing a period for a dataset ("vaststellen") and opening it again; every function here is called inside an edit."""

from __future__ import annotations

from sqlalchemy.orm import Session

from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.period_locks import lock, unlock
from rvs_desktop.models.rounds.arrivals import read_arrivals
from rvs_desktop.models.rounds.reading import DatasetRef, exemptions, expected_areas
from rvs_desktop.periods import Period


def not_complete(session: Session, region: str, dataset: DatasetRef, period: Period) -> list[AreaRef]:
    """Return who was expected to deliver and has not delivered all: fixing is allowed, but lists them."""
    excused = exemptions(session, dataset, period)
    arrivals = read_arrivals(session, period, dataset)
    missing: list[AreaRef] = []
    for area in expected_areas(session, region, dataset, period):
        arrival = arrivals.arrival(dataset, area.id, period)
        if area.id not in excused and arrival.done < arrival.asked:
            missing.append(area)
    return missing


def fix(session: Session, region: str, dataset: DatasetRef, period: Period) -> None:
    """Fix the figures of a dataset for a period and all shorter periods in it, as a change set of its own kind.

    Raises:
        UserError: if it is fixed already.
    """
    missing = not_complete(session, region, dataset, period)
    lock(session, dataset.id, period, tuple(area.code for area in missing))


def reopen(session: Session, dataset: DatasetRef, period: Period, reason: str) -> None:
    """Let the figures of a fixed period be changed again.

    Raises:
        UserError: if it is not fixed, or no reason is given.
    """
    unlock(session, dataset.id, period, reason)


def fixing_label(dataset: DatasetRef, period: Period, *, reopened_because: str = "") -> str:
    """Return how the history calls it; the reason of a reopening stands in it, for the audit list."""
    what = f"{dataset.name}, {period.label()}"
    return f"{what} heropend: {reopened_because}" if reopened_because else f"{what} vastgesteld"
