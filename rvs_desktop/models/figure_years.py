"""Sums kept per measure, year and area, so that a million figures add up to districts without being read.

A row holds the figure of each quarter, half and the year itself of one area, worked out as ``rollup`` would. Only what
is plain is kept: a value without qualifier, over a whole period. The rest is marked and read from the figures, so that
a kept sum is always the sum of the rows. Areas are not added up here: which district a municipality belongs to depends
on the day, and a merger changes no row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.models.areas import Area, AreaParent, AreaRef, Division, division, holds_on
from rvs_desktop.models.base import Base
from rvs_desktop.models.figures import MeasureRef, Status, measures
from rvs_desktop.models.rollup import CrosstabRow, Figure, Observations, over_areas
from rvs_desktop.periods import Period, PeriodKind

SLOTS: Final = ("q1", "q2", "q3", "q4", "h1", "h2", "y")
"""The columns of the periods; the bit of a slot in ``odd`` is its place here."""


class FigureYear(Base):
    """The figures of one area and measure in one year; None where there is none or it has to be read from the rows.

    ``odd`` has the bit of each slot that has to be read. Made from the figures by the store, never by hand.
    """

    __tablename__ = "figure_year"
    __table_args__ = ({"sqlite_strict": True, "sqlite_with_rowid": False},)

    measure_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    year: Mapped[str] = mapped_column(primary_key=True)
    area_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    q1: Mapped[int | None]
    q2: Mapped[int | None]
    q3: Mapped[int | None]
    q4: Mapped[int | None]
    h1: Mapped[int | None]
    h2: Mapped[int | None]
    y: Mapped[int | None]
    odd: Mapped[int] = mapped_column(default=0)


class StaleYear(Base):
    """A measure and year whose figures changed since its sums were kept; empty outside an edit."""

    __tablename__ = "stale_year"
    __table_args__ = ({"sqlite_strict": True, "sqlite_with_rowid": False},)

    measure_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    year: Mapped[str] = mapped_column(primary_key=True)


def slot(period: Period) -> str:
    """Return the column of a period.

    Raises:
        ValueError: for a month: months are read from the figures.
    """
    if period.kind is PeriodKind.MONTH:
        raise ValueError("no sums are kept of months")
    return "y" if period.kind is PeriodKind.YEAR else f"{period.kind[0]}{period.number}"


class RegionFigures:
    """Measures added up to the districts and the whole of a region, from the kept sums and what is not plain.

    The same figures as ``rollup.crosstab`` gives, without the municipalities: for the matrix of results, the overview
    and long series. A period is divided as on its own last day, or as on ``as_of`` when that is given.
    """

    def __init__(
        self,
        session: Session,
        refs: Iterable[MeasureRef],
        periods: Sequence[Period],
        areas: Division,
        as_of: date | None = None,
    ) -> None:
        self._areas = areas
        self._refs = {ref.id: ref for ref in refs}
        self._members = {period: areas.on(as_of or period.end) for period in periods}
        self._sums: dict[tuple[int, Period, int], tuple[int, int]] = {}
        self._odd: dict[tuple[int, Period], dict[int, list[int]]] = {}
        kept = [period for period in periods if period.kind is not PeriodKind.MONTH]
        if session.scalar(select(StaleYear.year).limit(1)) is not None:
            kept = []
        self._kept = frozenset(kept)
        for day, asked in self._by_division(kept, as_of).items():
            self._read(session, day, asked)
        self._amounts = {
            period: Counter(home.id for home in self._members[period].values()) for period in kept
        }
        rows = {*periods} - self._kept | {period for _, period in self._odd}
        measures = self._refs.values() if {*periods} - self._kept else self._odd_measures()
        self._rows = Observations(session, measures, sorted(rows))

    def figure(self, measure: int, area: AreaRef, period: Period) -> Figure:
        """Return the sum of a district, or of the region, in one of the periods asked for."""
        if period not in self._kept:
            members = self._members[period]
            return over_areas(
                self._rows.figure(measure, place.id, period)
                for place, home in members.items()
                if area in (home, self._areas.region)
            )
        if area != self._areas.region:
            return self._kept_figure(measure, area.id, period)
        return over_areas(self._kept_figure(measure, home.id, period) for home in self._areas.districts)

    def row(self, measure: int, area: AreaRef, periods: Sequence[Period]) -> CrosstabRow:
        """Return the sums of a district, or of the region, in several periods."""
        name = "" if area == self._areas.region else area.name
        return CrosstabRow(area, name, tuple(self.figure(measure, area, period) for period in periods))

    def _kept_figure(self, measure: int, home: int, period: Period) -> Figure:
        total, count = self._sums.get((measure, period, home), (0, 0))
        expected = self._amounts[period][home]
        if count == expected and expected:
            return Figure(total, reported=count, expected=count)
        odd = self._odd.get((measure, period), {}).get(home, [])
        known = [self._rows.figure(measure, area, period) for area in odd]
        silent = Figure(None, Status.MISSING, reported=0, expected=expected - count - len(odd))
        plain = [Figure(total, reported=count, expected=count)] if count else []
        return over_areas([*plain, *known, *([silent] if silent.expected else [])])

    def _by_division(self, periods: Sequence[Period], as_of: date | None) -> Mapping[date, list[Period]]:
        """Return the periods that share a division, by a day on which it holds."""
        found: dict[frozenset[tuple[AreaRef, AreaRef]], list[Period]] = {}
        for period in periods:
            found.setdefault(frozenset(self._members[period].items()), []).append(period)
        return {as_of or asked[0].end: asked for asked in found.values()}

    def _read(self, session: Session, day: date, periods: Sequence[Period]) -> None:
        """Read the sums of the periods that are divided as on one day."""
        wanted = {(f"{period.year:04}", slot(period)): period for period in periods}
        slots = sorted({name for _, name in wanted})
        there = self._conditions(day, {year for year, _ in wanted})
        sums = [
            made(column)
            for column in (getattr(FigureYear, name) for name in slots)
            for made in (func.sum, func.count)
        ]
        key = (FigureYear.measure_id, FigureYear.year, AreaParent.parent_id)
        for measure, year, home, *found in session.execute(select(*key, *sums).where(there).group_by(*key)):
            for name, total, count in zip(slots, found[::2], found[1::2], strict=True):
                period = wanted.get((year, name))
                if count and period is not None:
                    self._sums[measure, period, home] = total, count
        odd = select(*key, FigureYear.area_id, FigureYear.odd).where(there, FigureYear.odd != 0)
        for measure, year, home, area, bits in session.execute(odd):
            for name in slots:
                period = wanted.get((year, name))
                if bits >> SLOTS.index(name) & 1 and period is not None:
                    self._odd.setdefault((measure, period), {}).setdefault(home, []).append(area)

    def _conditions(self, day: date, years: Collection[str]) -> ColumnElement[bool]:
        """Return the condition for the rows of these years of areas that belong to a district on a day."""
        alive = or_(Area.valid_from.is_(None), Area.valid_from <= day) & or_(
            Area.valid_to.is_(None), Area.valid_to >= day
        )
        return and_(
            FigureYear.measure_id.in_(self._refs),
            FigureYear.year.in_(years),
            AreaParent.child_id == FigureYear.area_id,
            AreaParent.parent_id.in_([district.id for district in self._areas.districts]),
            holds_on(day),
            Area.id == FigureYear.area_id,
            alive,
        )

    def _odd_measures(self) -> list[MeasureRef]:
        return [self._refs[measure] for measure in sorted({measure for measure, _ in self._odd})]


def region_figures(
    session: Session,
    measure_codes: tuple[str, ...],
    periods: Sequence[Period],
    region_code: str,
    as_of: date | None = None,
) -> RegionFigures:
    """Return measures, all of them when none is named, added up to the districts and the whole of a region.

    Raises:
        UserError: if a measure or the region is unknown.
    """
    refs = measures(session, measure_codes)
    return RegionFigures(session, refs.values(), periods, division(session, region_code), as_of)
