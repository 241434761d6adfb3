"""What the page of PGA and Top-X asks of the file; everything here runs on the thread of the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rvs_desktop.periods import Period, PeriodKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.areas import AreaRef
    from rvs_desktop.models.casework import CaseworkSnapshot
    from rvs_desktop.models.deliveries import DeliveryLine
    from rvs_desktop.models.rollup import Crosstab


@dataclass(frozen=True)
class CaseworkData:
    """The page as read at one moment."""

    snapshot: CaseworkSnapshot
    region: AreaRef
    districts: tuple[AreaRef, ...]
    recent: tuple[DeliveryLine, ...]
    fixed: frozenset[str] = frozenset()
    """Keys of the periods of which the figures were fixed."""
    smallest: int = 8
    """The smallest count that a publication shows."""


def quarters(first_year: int, last_year: int) -> tuple[Period, ...]:
    """Return the quarters of some years."""
    years = [Period(PeriodKind.YEAR, year) for year in range(first_year, last_year + 1)]
    return tuple(quarter for year in years for quarter in year.parts(PeriodKind.QUARTER))


@dataclass(frozen=True)
class ReadCasework:
    """Reads the page."""

    region: str
    periods: tuple[Period, ...]
    view: str

    def __call__(self, session: Session) -> CaseworkData:
        """Return figures, areas and the last imports."""
        from rvs_desktop.models.casework import casework_snapshot
        from rvs_desktop.models.deliveries import delivery_lines
        from rvs_desktop.models.figures import fixed_periods
        from rvs_desktop.models.publication import smallest_published

        snapshot = casework_snapshot(session, self.region, self.periods, self.view)
        return CaseworkData(
            snapshot,
            snapshot.table.total.area,
            tuple(row.area for row in snapshot.table.districts),
            tuple(delivery_lines(session, 3)),
            fixed_periods(session, snapshot.table.measure),
            smallest_published(session),
        )


@dataclass(frozen=True)
class ReadParts:
    """Reads the municipalities behind one quarter of the chart (story J6-4)."""

    region: str
    period: Period

    def __call__(self, session: Session) -> Crosstab:
        """Return the new Top-X plans of that quarter."""
        from rvs_desktop.models.rollup import crosstab

        return crosstab(session, "top_x_inflow", (self.period,), self.region)
