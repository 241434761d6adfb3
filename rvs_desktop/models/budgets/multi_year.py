"""Years side by side: a line continues in another year under its own label or under the name it was linked by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_percent
from rvs_desktop.models.budgets.layout import Amounts, SheetLine
from rvs_desktop.models.budgets.lines import read_lines, series_key
from rvs_desktop.models.budgets.sheet import add_up
from rvs_desktop.models.budgets.tables import Budget
from rvs_desktop.models.budgets.words import Side
from rvs_desktop.models.text_keys import name_key


class YearCell(NamedTuple):
    """A series in one year: the lines of that year, more than one where a line was split, and their sum."""

    lines: tuple[SheetLine, ...]
    amounts: Amounts

    @property
    def cents(self) -> int | None:
        """The budget after amendments; None where no line names an amount."""
        if all(line.original is None and not line.amounts.changes for line in self.lines):
            return None
        return self.amounts.amended

    @property
    def text(self) -> str:
        """What stands in place of an amount."""
        return ", ".join(dict.fromkeys(line.text_state for line in self.lines if line.text_state))


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

    @property
    def growth(self) -> str:
        """Change from the first to the last year with an amount: ``+66%``; empty when there are no two."""
        found = [cell.cents for cell in self.cells if cell is not None and cell.cents is not None]
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
    for place in reversed(width):
        for line in by_year[place] or ():
            key = (line.side is Side.EXPENSE, not line.in_total, name_key(line.series or line.label))
            cells = members.get(key)
            if cells is None:
                cells = members[key] = [None for _ in width]
            cells[place] = _with(cells[place], line)
    return tuple(_one(members[key]) for key in sorted(members, key=itemgetter(0, 1)))


def _with(cell: YearCell | None, line: SheetLine) -> YearCell:
    if cell is None:
        return YearCell((line,), line.amounts)
    lines = (*cell.lines, line)
    return YearCell(lines, add_up(lines))


def _one(cells: Sequence[YearCell | None]) -> Series:
    lines = [line for cell in cells if cell is not None for line in cell.lines]
    latest = lines[-1]
    return Series(
        latest.side,
        series_key(latest.side, latest.series, latest.label),
        latest.series or latest.label,
        tuple(dict.fromkeys(line.label for line in lines)),
        latest.in_total,
        tuple(cells),
    )
