"""PGA and Top-X: how many plans run, began and ended, per municipality and quarter. Counts, never persons.

Local PGA and Top-X (in the Veiligheidshuizen) are separate; going from one to the other is one out and one in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from sqlalchemy.orm import Session

from rvs_desktop.models.areas import AreaRef, Division, division
from rvs_desktop.models.figures import MeasureRef, measures
from rvs_desktop.models.rollup import (
    MISSING,
    Crosstab,
    CrosstabRow,
    Figure,
    Observations,
    make_crosstab,
    over_areas,
    reporting,
)
from rvs_desktop.models.targets import TargetPoint, targets
from rvs_desktop.periods import Period, PeriodKind


class CaseworkView(StrEnum):
    """Which plans are shown."""

    PGA_LOCAL = "pga_local"
    TOP_X = "top_x"
    TOGETHER = "together"


STOCKS: Final = {CaseworkView.PGA_LOCAL: "pga_local_plans", CaseworkView.TOP_X: "top_x_plans"}
_FLOWS: Final = {
    CaseworkView.PGA_LOCAL: ("pga_local_inflow", "pga_local_outflow"),
    CaseworkView.TOP_X: ("top_x_inflow", "top_x_outflow"),
}
_ALL: Final = (*STOCKS.values(), *_FLOWS[CaseworkView.PGA_LOCAL], *_FLOWS[CaseworkView.TOP_X])


@dataclass(frozen=True)
class StockCheck:
    """Stock at the start plus inflow minus outflow is not the stock at the end (story J2-10)."""

    area: AreaRef
    period: Period
    view: CaseworkView
    opening: int
    inflow: int
    outflow: int
    closing: int

    @property
    def deviation(self) -> int:
        """How many plans too many (or, negative, too few) stand at the end."""
        return self.closing - (self.opening + self.inflow - self.outflow)


@dataclass(frozen=True)
class Completeness:
    """Which municipalities of a district reported in one period."""

    district: AreaRef
    reported: int
    missing: tuple[AreaRef, ...]

    @property
    def expected(self) -> int:
        """How many municipalities should report."""
        return self.reported + len(self.missing)


@dataclass(frozen=True)
class YearSoFar:
    """New Top-X plans added up from 1 January, one figure per quarter; None where nothing was reported yet."""

    year: int
    points: tuple[tuple[Period, Figure | None], ...]


@dataclass(frozen=True)
class CaseworkSnapshot:
    """Everything the page of PGA and Top-X shows, read at one moment."""

    view: CaseworkView
    table: Crosstab
    years: tuple[YearSoFar, ...]
    targets: tuple[TargetPoint, ...]
    completeness: tuple[Completeness, ...]
    checks: tuple[StockCheck, ...]


def casework_snapshot(
    session: Session, region: str, periods: Sequence[Period], view: str = CaseworkView.PGA_LOCAL
) -> CaseworkSnapshot:
    """Return the page of PGA and Top-X for consecutive quarters, oldest first.

    Raises:
        UserError: if the region is unknown.
    """
    chosen = CaseworkView(view)
    refs = measures(session, _ALL)
    years = sorted({period.year for period in periods})
    quarters = [
        quarter for year in years for quarter in Period(PeriodKind.YEAR, year).parts(PeriodKind.QUARTER)
    ]
    read = [*{*periods, *quarters, periods[0].shift(-1)}]
    found = Observations(session, refs.values(), read)
    areas = division(session, region)
    table = _table(chosen, refs, found, periods, areas)
    return CaseworkSnapshot(
        view=chosen,
        table=table,
        years=tuple(_year_so_far(year, refs["top_x_inflow"], found, areas) for year in years[-2:]),
        targets=targets(session, "top_x_inflow", region),
        completeness=tuple(_completeness(table, areas)),
        checks=tuple(
            check
            for period in periods
            for check in stock_checks(refs, found, areas, period)
            if check.deviation
        ),
    )


def _table(
    view: CaseworkView,
    refs: Mapping[str, MeasureRef],
    found: Observations,
    periods: Sequence[Period],
    areas: Division,
) -> Crosstab:
    tables = [
        make_crosstab(refs[code], found, periods, areas)
        for stock, code in STOCKS.items()
        if view in (stock, CaseworkView.TOGETHER)
    ]
    return tables[0] if len(tables) == 1 else _joined(*tables)


def _joined(first: Crosstab, second: Crosstab) -> Crosstab:
    """Add two tables up cell by cell; a cell with one of its two parts says so."""
    return replace(
        first,
        measure=replace(first.measure, code="together", name="Lokale PGA en Top-X samen"),
        rows=tuple(_joined_row(*pair) for pair in zip(first.rows, second.rows, strict=True)),
        districts=tuple(_joined_row(*pair) for pair in zip(first.districts, second.districts, strict=True)),
        total=_joined_row(first.total, second.total),
    )


def _joined_row(first: CrosstabRow, second: CrosstabRow) -> CrosstabRow:
    return replace(
        first, cells=tuple(_joined_cell(*pair) for pair in zip(first.cells, second.cells, strict=True))
    )


def _joined_cell(first: Figure | None, second: Figure | None) -> Figure | None:
    if first is None or second is None:
        return None
    both = over_areas((first, second))
    known = (first.value is not None) + (second.value is not None)
    return replace(
        both,
        reported=min(first.reported, second.reported),
        expected=max(first.expected, second.expected),
        parts=(known, 2),
    )


def _year_so_far(year: int, measure: MeasureRef, found: Observations, areas: Division) -> YearSoFar:
    points: list[tuple[Period, Figure | None]] = []
    total: Figure | None = None
    for quarter in Period(PeriodKind.YEAR, year).parts(PeriodKind.QUARTER):
        new = over_areas(
            found.figure_of_stay(measure.id, area.id, quarter, stay)
            for area, stay in reporting(areas, measure.nature, quarter).items()
        )
        if new.value is None:
            points.append((quarter, None))
            continue
        before = 0 if total is None else total.value or 0
        known = new.reported if total is None else min(total.reported, new.reported)
        total = replace(new, value=before + new.value, reported=known)
        points.append((quarter, total))
    return YearSoFar(year, tuple(points))


def _completeness(table: Crosstab, areas: Division) -> list[Completeness]:
    members = areas.on(table.periods[-1].end)
    last = {row.area: row.cells[-1] for row in table.rows}
    return [
        Completeness(
            district,
            reported=sum(
                1
                for area, home in members.items()
                if home == district and (last[area] or MISSING).value is not None
            ),
            missing=tuple(
                area
                for area, home in members.items()
                if home == district and (last[area] or MISSING).value is None
            ),
        )
        for district in areas.districts
    ]


def stock_checks(
    refs: Mapping[str, MeasureRef], found: Observations, areas: Division, period: Period
) -> list[StockCheck]:
    """Return the check of stock and flow of every municipality that reports all four figures (story J2-10)."""
    checks: list[StockCheck] = []
    for view, stock in STOCKS.items():
        codes = (stock, *_FLOWS[view])
        for area in areas.on(period.end):
            closing, inflow, outflow = (found.figure(refs[code].id, area.id, period).value for code in codes)
            opening = found.figure(refs[stock].id, area.id, period.shift(-1)).value
            if opening is None or inflow is None or outflow is None or closing is None:
                continue
            checks.append(StockCheck(area, period, view, opening, inflow, outflow, closing))
    return checks
