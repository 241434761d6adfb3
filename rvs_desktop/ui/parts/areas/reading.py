"""What the page of areas asks of the file; everything here runs on the thread of the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rvs_desktop.periods import Period, PeriodKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.area_changes.listing import AreasSnapshot
    from rvs_desktop.models.area_changes.planning import AreaPlan
    from rvs_desktop.models.area_changes.preview import PlanPreview
    from rvs_desktop.models.area_changes.redivision import Makeup
    from rvs_desktop.models.areas import AreaRef
    from rvs_desktop.models.figures import MeasureRef
    from rvs_desktop.models.rollup import Crosstab, CrosstabRow

Planner = Callable[["Session"], "AreaPlan"]
"""Makes a plan of what a dialog says, on the thread of the file."""

REPORTED = "reported"
NOW = "now"
CHOSEN = "chosen"


@dataclass(frozen=True)
class AreasData:
    """The page as read at one moment; ``everywhere`` are all municipalities of the country on the day."""

    snapshot: AreasSnapshot
    everywhere: tuple[AreaRef, ...]
    homes: tuple[tuple[AreaRef, str], ...]
    """Districts of all regions in the file, each with the name of its region."""
    measures: tuple[MeasureRef, ...]


@dataclass(frozen=True)
class ReadAreas:
    """Reads the areas on a day."""

    region: str
    day: date

    def __call__(self, session: Session) -> AreasData:
        """Return areas, events and what can be chosen."""
        from rvs_desktop.models.area_changes.listing import areas_snapshot, municipalities
        from rvs_desktop.models.areas import division, regions
        from rvs_desktop.models.figures import measures

        homes = [
            (district, region.name)
            for region in regions(session)
            for district in division(session, region.code).districts
        ]
        return AreasData(
            areas_snapshot(session, self.region, self.day),
            tuple(municipalities(session, self.day)),
            tuple(homes),
            tuple(measures(session).values()),
        )


@dataclass(frozen=True)
class SeriesData:
    """A measure by municipality and year in one division."""

    table: Crosstab
    makeups: Mapping[tuple[int, str], Makeup]
    left: tuple[CrosstabRow, ...]


@dataclass(frozen=True)
class ReadSeries:
    """Reads a measure as reported, or in the division of a day."""

    region: str
    measure: str
    years: tuple[int, int]
    day: date | None
    purpose: str

    def __call__(self, session: Session) -> SeriesData:
        """Return the years with their figures."""
        from rvs_desktop.models.area_changes.redivision import redivided
        from rvs_desktop.models.rollup import crosstab

        periods = [Period(PeriodKind.YEAR, year) for year in range(self.years[0], self.years[1] + 1)]
        if self.day is None:
            return SeriesData(crosstab(session, self.measure, periods, self.region), {}, ())
        found = redivided(session, self.measure, periods, self.region, self.day, self.purpose)
        return SeriesData(found.table, found.makeups, found.left)


@dataclass(frozen=True)
class ReadPreview:
    """Reads what a plan would do; a plan that cannot be is refused with a sentence."""

    region: str
    planner: Planner

    def __call__(self, session: Session) -> PlanPreview:
        """Return the numbers before and after."""
        from rvs_desktop.models.area_changes.preview import preview

        return preview(session, self.planner(session), self.region)
