"""Sums kept per measure, year and area, so that a million figures add up to districts without being read.

A row holds the figure of each quarter, half and the year itself of one area, worked out as ``rollup`` would. Only what
is plain is kept: a value without qualifier, over a whole period. The rest is marked and read from the figures, so that
a kept sum is always the sum of the rows. Districts are added up from those rows, each period as divided on its own
last day; a change of areas makes them anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Index, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.models.areas import AreaRef, Division, Stay, division
from rvs_desktop.models.base import Base
from rvs_desktop.models.figures import MeasureRef, Nature, Status, measures
from rvs_desktop.models.rollup import CrosstabRow, Figure, Observations, over_areas, reporting
from rvs_desktop.periods import Period, PeriodKind

Odd = dict[tuple[int, Period], dict[int, list[int]]]
"""By measure and period: district → areas."""

SLOTS: Final = ("q1", "q2", "q3", "q4", "h1", "h2", "y")
"""The columns of the periods; the bit of a slot in ``odd`` is its place here."""


class FigureYear(Base):
    """The figures of one area and measure in one year; None where there is none or it has to be read from the rows.

    ``odd`` has the bit of each slot that has to be read. Made from the figures by the store, never by hand.
    """

    __tablename__ = "figure_year"
    __table_args__ = (
        Index("ix_figure_year_odd", "measure_id", "year", sqlite_where=text("odd <> 0")),
        {"sqlite_strict": True, "sqlite_with_rowid": False},
    )

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


class DistrictYear(Base):
    """What the municipalities of a district add up to in the slots of a year, and how many of them are in each sum."""

    __tablename__ = "district_year"
    __table_args__ = ({"sqlite_strict": True, "sqlite_with_rowid": False},)

    measure_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    year: Mapped[str] = mapped_column(primary_key=True)
    district_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    q1: Mapped[int | None]
    q1_areas: Mapped[int]
    q2: Mapped[int | None]
    q2_areas: Mapped[int]
    q3: Mapped[int | None]
    q3_areas: Mapped[int]
    q4: Mapped[int | None]
    q4_areas: Mapped[int]
    h1: Mapped[int | None]
    h1_areas: Mapped[int]
    h2: Mapped[int | None]
    h2_areas: Mapped[int]
    y: Mapped[int | None]
    y_areas: Mapped[int]


class StaleYear(Base):
    """A measure and year whose figures changed since its sums were kept; empty outside an edit.

    Measure 0 stands for the areas: the sums of all districts are to be made anew.
    """

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


@dataclass(frozen=True)
class Place:
    """Where the sums of a period stand, and which municipalities it has figures of, per nature of a measure."""

    year: str
    column: int
    stays: Mapping[str, Mapping[int, Stay]]
    amounts: Mapping[str, Mapping[int, int]]
    changing: bool

    @classmethod
    def all_of(cls, periods: Iterable[Period], slots: Sequence[str], areas: Division) -> dict[str, Place]:
        """Return the places of periods by their keys; those that share a division share what follows from it."""
        found: dict[str, Place] = {}
        shared: dict[int, Place] = {}
        for period in periods:
            year, column = f"{period.year:04}", 2 * slots.index(slot(period))
            changing = areas.changes_within(period.start, period.end)
            # the division keeps these mappings as long as it lives, so their identity tells them apart
            like = None if changing else shared.get(id(areas.homes(period.end)))
            if like is None:
                like = cls(year, column, *_reporters(period, areas), changing)
                if not changing:
                    shared[id(areas.homes(period.end))] = like
            found[period.key] = cls(year, column, like.stays, like.amounts, changing)
        return found


def _reporters(
    period: Period, areas: Division
) -> tuple[Mapping[str, Mapping[int, Stay]], Mapping[str, Mapping[int, int]]]:
    """Return per nature which municipalities a period has figures of, and how many each district has."""
    stays = {
        str(nature): {area.id: stay for area, stay in reporting(areas, nature, period).items()}
        for nature in Nature
    }
    counts = {nature: Counter(stay.district.id for stay in found.values()) for nature, found in stays.items()}
    return stays, counts


class RegionFigures:
    """Measures added up to the districts and the whole of a region, from the kept sums and what is not plain.

    The same figures as ``rollup.crosstab`` gives, each period divided as on its own last day, without the
    municipalities: for the matrix of results, the overview and long series. Figures are made when they are asked for.
    """

    def __init__(
        self, session: Session, refs: Iterable[MeasureRef], periods: Sequence[Period], areas: Division
    ) -> None:
        self._areas = areas
        self._refs = {ref.id: ref for ref in refs}
        asked = [period for period in periods if period.kind is not PeriodKind.MONTH]
        if session.scalar(select(StaleYear.year).limit(1)) is not None:
            asked = []
        self._slots = sorted({slot(period) for period in asked})
        self._kept = Place.all_of(asked, self._slots, areas)
        years = {place.year for place in self._kept.values()}
        self._sums = self._read_sums(session, years)
        self._odd = self._read_odd(session, asked)
        unkept = {period for period in periods if period.key not in self._kept}
        rows = unkept | {period for _, period in self._odd}
        odd = [self._refs[measure] for measure in sorted({measure for measure, _ in self._odd})]
        self._rows = Observations(session, self._refs.values() if unkept else odd, sorted(rows))
        self._nothing = (None, 0) * len(self._slots)

    def figure(self, measure: int, area: AreaRef, period: Period) -> Figure:
        """Return the sum of a district, or of the region, in one of the periods asked for."""
        place = self._kept.get(period.key)
        if place is not None:
            if area.id != self._areas.region.id:
                return self._kept_figure(measure, area.id, period, place)
            return over_areas(
                self._kept_figure(measure, home.id, period, place) for home in self._areas.districts
            )
        return over_areas(
            self._rows.figure_of_stay(measure, member.id, period, stay)
            for member, stay in reporting(self._areas, self._refs[measure].nature, period).items()
            if area in (stay.district, self._areas.region)
        )

    def row(self, measure: int, area: AreaRef, periods: Sequence[Period]) -> CrosstabRow:
        """Return the sums of a district, or of the region, in several periods."""
        name = "" if area == self._areas.region else area.name
        return CrosstabRow(area, name, tuple(self.figure(measure, area, period) for period in periods))

    def values(self, measure: int, area: AreaRef, periods: Sequence[Period]) -> list[int | None]:
        """Return the numbers alone of a long series; None where nothing was reported."""
        if self._odd or area.id == self._areas.region.id:
            return [self.figure(measure, area, period).value for period in periods]
        found: list[int | None] = []
        row, year = self._nothing, ""
        for period in periods:
            place = self._kept.get(period.key)
            if place is None:
                found.append(self.figure(measure, area, period).value)
                continue
            if place.year != year:
                year = place.year
                row = self._sums.get((measure, year, area.id), self._nothing)
            found.append(row[place.column])
        return found

    def _kept_figure(self, measure: int, home: int, period: Period, place: Place) -> Figure:
        kept = self._sums.get((measure, place.year, home), self._nothing)
        total, count = kept[place.column], kept[place.column + 1]
        nature = self._refs[measure].nature
        expected = place.amounts[nature][home]
        if count == expected and expected:
            return Figure(total, reported=expected, expected=expected)
        odd = self._odd.get((measure, period), {}).get(home, ())
        stays = place.stays[nature]
        known = [self._rows.figure_of_stay(measure, area, period, stays[area]) for area in odd]
        silent = Figure(None, Status.MISSING, reported=0, expected=expected - count - len(odd))
        plain = [Figure(total, reported=count, expected=count)] if count else []
        return over_areas([*plain, *known, *([silent] if silent.expected else [])])

    def _read_sums(
        self, session: Session, years: Collection[str]
    ) -> dict[tuple[int, str, int], Sequence[Any]]:
        """Return per measure, year and district a sum and a count for each slot asked for."""
        columns = [getattr(DistrictYear, name) for each in self._slots for name in (each, f"{each}_areas")]
        key = (DistrictYear.measure_id, DistrictYear.year, DistrictYear.district_id)
        rows = session.execute(
            select(*columns, *key).where(
                DistrictYear.measure_id.in_(self._refs),
                DistrictYear.year.in_(years),
                DistrictYear.district_id.in_([district.id for district in self._areas.districts]),
            )
        )
        return {row[-3:]: row for row in rows}

    def _read_odd(self, session: Session, periods: Sequence[Period]) -> Odd:
        """Return which areas have to be read from the rows, by measure, period and district."""
        rows = session.execute(
            select(FigureYear.measure_id, FigureYear.year, FigureYear.area_id, FigureYear.odd).where(
                FigureYear.odd != 0,
                FigureYear.measure_id.in_(self._refs),
                FigureYear.year.in_({f"{period.year:04}" for period in periods}),
            )
        ).all()
        wanted: dict[str, list[tuple[Period, int]]] = {}
        for period in periods:
            wanted.setdefault(f"{period.year:04}", []).append((period, SLOTS.index(slot(period))))
        found: Odd = {}
        for measure, year, area, bits in rows:
            for period, bit in wanted[year]:
                if bits >> bit & 1:
                    self._mark(found, measure, period, area)
        for period in periods:
            if self._kept[period.key].changing:
                self._mark_changing(found, period)
        return found

    def _mark_changing(self, found: Odd, period: Period) -> None:
        """Read from the rows whom no kept sum counts: who was not there under one membership all of a period."""
        whole = {
            member.area.id
            for member in self._areas.members
            if member.holds_on(period.start) and member.holds_on(period.end)
        }
        flows = [ref.id for ref in self._refs.values() if ref.nature == Nature.FLOW]
        for area in self._kept[period.key].stays[Nature.FLOW]:
            if area not in whole:
                for measure in flows:
                    self._mark(found, measure, period, area)

    def _mark(self, found: Odd, measure: int, period: Period, area: int) -> None:
        stay = self._kept[period.key].stays[self._refs[measure].nature].get(area)
        if stay is None:
            return
        listed = found.setdefault((measure, period), {}).setdefault(stay.district.id, [])
        if area not in listed:
            listed.append(area)


def region_figures(
    session: Session, measure_codes: tuple[str, ...], periods: Sequence[Period], region_code: str
) -> RegionFigures:
    """Return measures, all of them when none is named, added up to the districts and the whole of a region.

    Raises:
        UserError: if a measure or the region is unknown.
    """
    refs = measures(session, measure_codes)
    return RegionFigures(session, refs.values(), periods, division(session, region_code))
