"""What the page of Burgernet asks of the file; everything here runs on the thread of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rvs_desktop.periods import Period, PeriodKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.areas import AreaRef
    from rvs_desktop.models.burgernet import BurgernetSnapshot
    from rvs_desktop.models.indicators.published import Published
    from rvs_desktop.models.rollup import Figure


@dataclass(frozen=True)
class BurgernetData:
    """The page as read at one moment.

    Attributes:
        snapshot: figures of the region; rows and total of one district when one is chosen.
        region: the whole region.
        districts: all districts.
        district: the chosen one, None for the region.
        years: years that have figures.
    """

    snapshot: BurgernetSnapshot
    region: AreaRef
    districts: tuple[AreaRef, ...]
    district: AreaRef | None
    years: tuple[int, ...]
    printed: Mapping[int, Published] = field(default_factory=dict[int, "Published"])
    """By year what a document prints as the success of the region, where it is one figure of a whole year."""
    smallest: int = 8
    """The least number of actions of which a publication shows a percentage."""


@dataclass(frozen=True)
class ReadBurgernet:
    """Reads the page."""

    region: str
    year: int
    area: str

    def __call__(self, session: Session) -> BurgernetData:
        """Return the figures and what there is to choose from."""
        from rvs_desktop.models.areas import division
        from rvs_desktop.models.burgernet import burgernet_snapshot, burgernet_years
        from rvs_desktop.models.publication import smallest_published

        snapshot = burgernet_snapshot(session, self.region, self.year)
        areas = division(session, self.region)
        district = next((one for one in areas.districts if one.code == self.area), None)
        if district is not None:
            snapshot = of_district(snapshot, district)
        return BurgernetData(
            snapshot,
            areas.region,
            areas.districts,
            district,
            tuple(burgernet_years(session)),
            _printed(session, areas.region) if district is None else {},
            smallest_published(session),
        )


def _printed(session: Session, region: AreaRef) -> dict[int, Published]:
    """Return what documents print as the success of the region, by year."""
    from rvs_desktop.models.burgernet import SUCCESS_RATE
    from rvs_desktop.models.indicators.passport import passports
    from rvs_desktop.models.indicators.published import choose_one, published

    codes = [code for code, about in passports(session).items() if about.rate == SUCCESS_RATE]
    found: dict[int, list[Published]] = {}
    for one in published(session, codes) if codes else ():
        year = one.period if one.period is not None and one.period.kind is PeriodKind.YEAR else None
        if (
            year is not None
            and one.until is None
            and one.result
            and not one.variant
            and one.area == region.id
        ):
            found.setdefault(year.year, []).append(one)
    chosen = {year: choose_one(figures) for year, figures in found.items()}
    return {year: one for year, one in chosen.items() if one is not None}


def of_district(snapshot: BurgernetSnapshot, district: AreaRef) -> BurgernetSnapshot:
    """Return a snapshot with the rows of one district and their sums; rates are made from the sums."""
    rows = tuple(row for row in snapshot.rows if row.district == district.name)
    total = next(row for row in snapshot.districts if row.area == district)
    return replace(snapshot, rows=rows, total=total)


@dataclass(frozen=True)
class MonthLine:
    """One month of a municipality: actions, and how many of them succeeded."""

    period: Period
    actions: Figure | None
    successes: Figure | None


@dataclass(frozen=True)
class ReadMonths:
    """Reads the months behind the year of one municipality (story J6-4)."""

    region: str
    area: int
    year: int

    def __call__(self, session: Session) -> list[MonthLine]:
        """Return one line per month."""
        from rvs_desktop.models.burgernet import ACTIONS, SUCCESSES
        from rvs_desktop.models.rollup import crosstab

        months = Period(PeriodKind.YEAR, self.year).parts(PeriodKind.MONTH)
        found = [
            next(
                (
                    row.cells
                    for row in crosstab(session, code, months, self.region).rows
                    if row.area.id == self.area
                ),
                (None,) * len(months),
            )
            for code in (ACTIONS, SUCCESSES)
        ]
        return [MonthLine(*each) for each in zip(months, *found, strict=True)]
