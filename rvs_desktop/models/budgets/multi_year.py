"""Years side by side: a line continues in another year under its own label or under the name it was linked by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_percent
from rvs_desktop.models.budgets.layout import Amounts, SheetLine
from rvs_desktop.models.budgets.lines import read_lines, series_key
from rvs_desktop.models.budgets.sheet import add_up
from rvs_desktop.models.budgets.tables import Budget
from rvs_desktop.models.budgets.words import Measure, Side
from rvs_desktop.models.text_keys import name_key


class YearCell(tuple[SheetLine, ...]):
    """A series in one year: the lines of that year, more than one where a line was split."""

    __slots__ = ()

    @property
    def lines(self) -> tuple[SheetLine, ...]:
        """The lines of the year."""
        return self

    @property
    def amounts(self) -> Amounts:
        """The sum of the lines, where nothing known counts as nought."""
        return add_up(self)

    @property
    def cents(self) -> int | None:
        """The budget after amendments; None where no line names an amount."""
        return self.amount(Measure.BUDGET)

    def amount(self, measure: Measure) -> int | None:
        """Return an amount of the lines together, None where it is not known of any of them.

        A forecast that was not typed is the budget after amendments.
        """
        if measure is Measure.REALISED:
            booked = [line.realised for line in self if line.realised is not None]
            return sum(booked) if booked else None
        known = [line.amounts for line in self if line.budgeted or (_typed(line, measure))]
        if not known:
            return None
        return sum(one.amended if measure is Measure.BUDGET else one.forecast for one in known)

    @property
    def forecast_typed(self) -> bool:
        """Whether a person expects something else than the budget."""
        return any(line.forecast is not None for line in self)

    @property
    def text(self) -> str:
        """What stands in place of an amount."""
        return ", ".join(dict.fromkeys(line.text_state for line in self if line.text_state))


def _typed(line: SheetLine, measure: Measure) -> bool:
    return measure is Measure.FORECAST and line.forecast is not None


@dataclass(frozen=True, slots=True)
class Series:
    """A line through the years; a year without it has None."""

    side: Side
    key: str
    label: str
    labels: tuple[str, ...]
    """Every label that it had, the oldest first."""
    in_total: bool
    cells: tuple[YearCell | None, ...]

    def amounts(self, measure: Measure) -> tuple[int | None, ...]:
        """Return an amount for each year, None where it is not known."""
        return tuple(None if cell is None else cell.amount(measure) for cell in self.cells)

    @property
    def growth(self) -> str:
        """Change of the budget, see ``growth_of``."""
        return growth_of(self.amounts(Measure.BUDGET))


def growth_of(amounts: Iterable[int | None]) -> str:
    """Return the change from the first to the last known amount: ``+66%``; empty when there are no two."""
    found = [cents for cents in amounts if cents is not None]
    if len(found) < 2:
        return ""
    change = found[-1] - found[0]
    return f"{'+' if change > 0 and found[0] else ''}{format_percent(change, found[0], 0)}"


@dataclass(frozen=True, slots=True)
class MultiYear:
    """The budgets of a body side by side; ``known`` are the years that there is a budget of."""

    years: tuple[int, ...]
    known: Mapping[int, int]
    """Year → budget."""
    series: tuple[Series, ...]
    totals: Mapping[Side, tuple[Amounts | None, ...]]
    """None for a year without a budget, and for a side of which nothing is known."""

    def knows(self, place: int, measure: Measure) -> bool:
        """Tell whether anything is known of a year (by its place): of a forecast, whether one was typed."""
        cells = [cell for one in self.series if (cell := one.cells[place]) is not None]
        if measure is Measure.FORECAST:
            return any(cell.forecast_typed for cell in cells)
        return any(cell.amount(measure) is not None for cell in cells)

    def total(self, side: Side, place: int, measure: Measure) -> int | None:
        """Return what a side adds up to in a year (by its place), None where nothing of it is known."""
        sums = self.totals[side][place]
        mine = [one.cells[place] for one in self.series if one.side is side and one.in_total]
        if sums is None or not any(cell is not None and cell.amount(measure) is not None for cell in mine):
            return None
        return {
            Measure.BUDGET: sums.amended,
            Measure.REALISED: sums.realised,
            Measure.FORECAST: sums.forecast,
        }[measure]

    def balance(self, place: int, measure: Measure) -> int | None:
        """Return baten minus lasten of a year (by its place), None where one of them is not known."""
        income, expense = (self.total(side, place, measure) for side in Side)
        return None if income is None or expense is None else income - expense

    @property
    def missing(self) -> tuple[int, ...]:
        """Years within the range of which there is no budget."""
        return tuple(year for year in self.years if year not in self.known)


def multi_year(session: Session, body: int, years: Iterable[int] | None = None) -> MultiYear:
    """Return the lines of a body through the years, per line with amendments, realisation and forecast.

    Args:
        session: to read from.
        body: whose money.
        years: in the order of the columns; every year with a budget when not given.
    """
    wanted = select(Budget.year, Budget.id, Budget.sides).where(Budget.body_id == body).order_by(Budget.year)
    rows = session.execute(wanted).all()
    found = {year: budget for year, budget, _ in rows}
    sides = {year: tuple(Side) if said == "both" else (Side(said),) for year, _, said in rows}
    columns = tuple(found) if years is None else tuple(years)
    known = {year: found[year] for year in columns if year in found}
    lines = read_lines(session, list(known.values()))
    by_year = [lines.get(known[year], []) if year in known else None for year in columns]
    totals = {
        side: tuple(
            _total(each, side) if side in sides.get(year, ()) else None
            for year, each in zip(columns, by_year, strict=True)
        )
        for side in Side
    }
    return MultiYear(columns, known, _series(by_year), totals)


def _total(lines: Sequence[SheetLine] | None, side: Side) -> Amounts | None:
    if lines is None:
        return None
    return add_up(line for line in lines if line.side is side and line.in_total)


def _series(by_year: Sequence[Sequence[SheetLine] | None]) -> tuple[Series, ...]:
    """Join the lines of the years; the order is that of the latest year, older lines after it."""
    width = range(len(by_year))
    members: dict[tuple[bool, bool, str], list[YearCell | None]] = {}
    found, made, expense = members.get, YearCell, Side.EXPENSE
    for place in reversed(width):
        for line in by_year[place] or ():
            key = (line.side is expense, not line.in_total, name_key(line.series or line.label))
            cells = found(key)
            if cells is None:
                cells = members[key] = [None for _ in width]
            before = cells[place]
            cells[place] = made((line,)) if before is None else made((*before, line))
    return tuple(_one(members[key]) for key in sorted(members, key=itemgetter(0, 1)))


def _one(cells: Sequence[YearCell | None]) -> Series:
    lines = [line for cell in cells if cell is not None for line in cell]
    latest = lines[-1]
    return Series(
        latest.side,
        series_key(latest.side, latest.series, latest.label),
        latest.series or latest.label,
        tuple(dict.fromkeys(line.label for line in lines)),
        latest.in_total,
        tuple(cells),
    )
