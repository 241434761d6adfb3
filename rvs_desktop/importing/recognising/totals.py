"""Control totals: rows and columns that only add up others are checked and never kept (traps T4 and T5)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from rvs_desktop.importing.recognising.columns import PERIOD_DIMS, Column
from rvs_desktop.importing.recognising.ledger import Figure, Ledger
from rvs_desktop.importing.recognising.sentences import total_mismatch
from rvs_desktop.importing.recognising.table_reading import Line, TableReading
from rvs_desktop.importing.wording.cell_text import read_cell
from rvs_desktop.importing.wording.legends import Legend
from rvs_desktop.periods import Period, PeriodKind


@dataclass(frozen=True)
class _Cell:
    """One number of a sum; ``open`` when the cell may hide more than it shows."""

    number: Fraction | None
    open: bool = False
    marked: bool = False
    decimals: int = 0


@dataclass(frozen=True)
class _Check:
    """A total against one way of adding up."""

    expected: Fraction
    found: Fraction
    fits: bool
    sure: bool


_Tried = tuple[tuple[int, int], str, _Check | None]
"""Place of a total, the name of its row or column, and how it compares."""


class TotalChecker:
    """Checks the total rows and columns of one table."""

    def __init__(self, reading: TableReading, legend: Legend, ledger: Ledger) -> None:
        self._reading = reading
        self._sheet = reading.table.sheet
        self._legend = legend
        self._ledger = ledger
        self._values = [c for c in reading.columns if c.role == "value"]
        self._stock = (
            {
                c.index: all(f.measure.nature == "stock" for f in reading.figures if f.column == c.index)
                for c in self._values
            }
            if any(c.total for c in self._values) or any(line.key.flags.total for line in reading.lines)
            else {}
        )

    def check(self) -> None:
        """Tell which totals do not fit."""
        self._rows()
        self._columns()

    def _cell(self, row: int, column: int) -> _Cell:
        value = self._sheet.grid.cell(row, column)
        if value is None:
            return _Cell(None, open=(row, column) in self._sheet.grid.unresolved)
        cell = read_cell(value, self._legend)
        if cell.number is None:
            return _Cell(None, open=cell.status not in {"missing", "not_applicable"})
        number = Decimal(cell.number)
        exponent = number.as_tuple().exponent
        return _Cell(
            Fraction(number),
            open=cell.qualifier in {"circa", "more_than", "at_least", "nearly"} or bool(cell.code),
            marked=isinstance(value, str) and not value.strip()[-1:].isdigit(),
            decimals=-exponent if isinstance(exponent, int) and exponent < 0 else 0,
        )

    def _against(self, total: tuple[int, int], parts: Iterable[tuple[int, int]]) -> _Check | None:
        found = self._cell(*total)
        cells = [self._cell(*part) for part in parts]
        numbers = [cell.number for cell in cells if cell.number is not None]
        if found.number is None or found.open or not numbers:
            return None
        expected = sum(numbers, Fraction(0))
        decimals = max(cell.decimals for cell in (found, *cells))
        # a sum of rounded numbers may differ by half a unit for each of them (T4, T5)
        slack = Fraction(len(numbers) + 1, 2 * 10**decimals) if decimals or found.marked else Fraction(0)
        off = abs(found.number - expected)
        sure = not any(cell.open for cell in cells)
        return _Check(
            expected, found.number, fits=off <= slack or (not sure and found.number >= expected), sure=sure
        )

    def _rows(self) -> None:
        lines = self._reading.lines
        totals = [n for n, line in enumerate(lines) if line.key.flags.total]
        if not totals or self._axis() == "measure":
            return
        for n in totals:
            columns = [c for c in self._values if not (self._axis() == "period" and self._stock.get(c.index))]
            if columns:
                self._row(lines[n], self._row_scopes(n), columns)

    def _axis(self) -> str:
        """What tells the rows apart: ``measure``, ``period`` or ``area``."""
        dims = {c.dim for c in self._reading.columns if c.role == "key"}
        if "measure" in dims:
            return "measure"
        if dims & PERIOD_DIMS and not dims & {"municipality", "area", "district", "code"}:
            return "period"
        return "area"

    def _row_scopes(self, at: int) -> list[list[int]]:
        """The ways in which rows may be added up to the total at a place, the likeliest first."""
        lines = self._reading.lines
        data = [n for n, line in enumerate(lines) if not line.key.flags.total and not line.key.flags.skip]
        totals = [n for n, line in enumerate(lines) if line.key.flags.total]
        before = max((n for n in totals if n < at), default=-1)
        after = min((n for n in totals if n > at), default=len(lines))
        scopes = [
            [n for n in data if before < n < at],
            [n for n in data if n < at],
            data,
            [n for n in data if at < n < after],
            [n for n in data if n > at],
            [n for n in totals if n < at],
            [n for n in totals if n > at],
        ]
        return [[lines[n].row for n in scope] for scope in scopes if scope]

    def _row(self, line: Line, scopes: list[list[int]], columns: list[Column]) -> None:
        """Check one total row; the way of adding up that fits most columns is the one that was meant."""
        checks = [
            [
                (
                    (line.row, c.index),
                    c.title,
                    self._against((line.row, c.index), ((r, c.index) for r in scope)),
                )
                for c in columns
            ]
            for scope in scopes
        ]
        self._report(checks, line.key.text)

    def _report(self, ways: list[list[_Tried]], name: str) -> None:
        """Report what does not fit by the way of adding up that fits most often."""
        if not ways:
            return
        best = max(ways, key=lambda tried: sum(check is not None and check.fits for *_, check in tried))
        for (row, column), label, check in best:
            if check is not None and not check.fits:
                named = f"{name} {label}".strip()
                message = total_mismatch(named, _shown(check.expected), _shown(check.found))
                self._ledger.tell("total_mismatch", message, (self._sheet.grid.name, row, column))

    def _columns(self) -> None:
        totals = [c for c in self._values if c.total]
        for total in totals:
            parts = [c for c in self._values if not c.total]
            left = [c for c in parts if c.index < total.index]
            before = max((c.index for c in totals if c.index < total.index), default=-1)
            if parts and self._over_periods(parts) and self._stock.get(parts[0].index):
                continue
            scopes = [[c for c in left if c.index > before], left, parts]
            ways = [
                [
                    (
                        (n.row, total.index),
                        n.key.text,
                        self._against((n.row, total.index), ((n.row, c.index) for c in scope)),
                    )
                    for n in self._reading.lines
                    if not n.key.flags.skip and not n.key.flags.total
                ]
                for scope in scopes
                if scope
            ]
            fitting = any(check is not None and check.fits for way in ways for *_, check in way)
            if fitting or self._over_periods(parts):
                self._report(ways, total.title)

    def _over_periods(self, parts: Sequence[Column]) -> bool:
        return bool(parts) and all(c.periods for c in parts)


def _shown(number: Fraction) -> str:
    return f"{float(number):g}" if number.denominator > 1 else f"{number.numerator}"


def drop_controls(figures: list[Figure], ledger: Ledger) -> list[Figure]:
    """Leave out figures that only add up others of the same table: the region, a district, a longer period."""
    periods = {id(f.period): f.period for f in figures}
    areas = {id(f.area): f.area for f in figures}
    if len({p.kind for p in periods.values()}) < 2 and len({a.kind for a in areas.values()}) < 2:
        return figures
    kinds: dict[tuple[str, str], set[str]] = defaultdict(set)
    spans: dict[tuple[str, str], set[Period]] = defaultdict(set)
    for figure in figures:
        measure, area, period = figure.key
        kinds[measure, period].add(figure.area.kind)
        spans[measure, area].add(figure.period)
    kept: list[Figure] = []
    for figure in figures:
        measure, area, period = figure.key
        rule = _control_rule(figure, kinds[measure, period], spans[measure, area])
        if rule:
            ledger.skip(figure.sheet, rule)
        else:
            kept.append(figure)
    return kept


def _control_rule(figure: Figure, beside: set[str], periods: set[Period]) -> str:
    """Return the rule by which a figure only adds up others, empty when it is a figure of its own."""
    if figure.area.kind == "region" and beside & {"district", "municipality"}:
        return "region_total"
    if figure.area.kind == "district" and "municipality" in beside:
        return "district_total"
    length = figure.period.kind.months
    for part in PeriodKind:
        if part.months < length and periods.issuperset(figure.period.parts(part)):
            return "period_total"
    return ""
