"""Stock and flow must agree: what stood, plus what came, minus what went, is what stands (story J2-10).

The rule is about one area and one period. It is judged only when all four figures are known; a missing one is never
taken for nought, and then it is said that the rule was not judged. Figures that do not agree are stored all the same:
which of the four is wrong only the sender knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_decimal
from rvs_desktop.importing.deliveries.plan import FigureKey, Pending, Plan
from rvs_desktop.importing.deliveries.plan_sentences import Names
from rvs_desktop.importing.recognition import Problem, Reading, Severity
from rvs_desktop.models.areas import Area
from rvs_desktop.models.deliveries import Delivery, SourceFile
from rvs_desktop.models.figures import COUNTS, Measure, Observation, Status
from rvs_desktop.models.flow_rules import flow_rules
from rvs_desktop.periods import Period

CODE: Final = "flow_mismatch"
NOT_JUDGED: Final = "flow_not_judged"
_MOST_TOLD: Final = 20


@dataclass(frozen=True)
class _Cell:
    """A figure and where it stands."""

    value: int | None
    place: str


def check_flows(
    session: Session, plan: Plan, readings: Iterable[Reading], names: Names, pending: Pending
) -> list[Problem]:
    """Return what does not agree between the figures of a file and those that stand, and what could not be judged."""
    rules = [rule for rule in flow_rules(session) if all(code in names.measures for code in rule)]
    codes = {code for rule in rules for code in rule}
    changed = [reading for reading in plan.new if reading.measure in codes]
    changed += [reading for reading, _ in plan.changed if reading.measure in codes]
    if not changed:
        return []
    cells = {
        reading[:3]: _Cell(reading.value, f"{reading.sheet} {reading.cell}")
        for reading in readings
        if reading.measure in codes
    }
    periods = {reading.period for reading in changed}
    figures = _Figures(session, cells, [names.measures[code][0] for code in codes], pending, periods)
    found: list[Problem] = []
    for rule in rules:
        touched = dict.fromkeys(
            (area, period)
            for reading in changed
            if reading.measure in rule
            for area, period in _judged(reading, rule[0])
        )
        found += _check(rule, touched, figures, names)
    return found


def _judged(reading: Reading, stock: str) -> Iterator[tuple[str, str]]:
    """Yield the areas and periods of which the rule has this figure: a stock also opens the period after it."""
    yield reading.area, reading.period
    if reading.measure == stock:
        yield reading.area, _beside(reading.period, 1)


@lru_cache(maxsize=2000)
def _beside(period: str, steps: int) -> str:
    """Return the key of the period some steps later; a file names the same few periods for every area."""
    return Period.parse(period).shift(steps).key


class _Figures:
    """The figures of the file, of files before it, and those that stand."""

    def __init__(
        self,
        session: Session,
        cells: dict[FigureKey, _Cell],
        measures: list[int],
        pending: Pending,
        periods: set[str],
    ) -> None:
        self.cells = cells
        self._pending = pending
        keys = {_beside(key, step) for key in periods for step in (-1, 0, 1)}
        rows = session.execute(
            select(
                Measure.code,
                Area.code,
                Observation.period,
                Observation.value,
                Observation.cell,
                SourceFile.name,
            )
            .join(Measure, Measure.id == Observation.measure_id)
            .join(Area, Area.id == Observation.area_id)
            .outerjoin(Delivery, Delivery.id == Observation.delivery_id)
            .outerjoin(SourceFile, SourceFile.id == Delivery.source_file_id)
            .where(
                Observation.measure_id.in_(measures),
                Observation.period.in_(keys),
                COUNTS,
                Observation.status == Status.VALUE,
            )
        )
        self._standing = {
            (measure, area, period): _Cell(
                value, f"{file} {cell}".strip() if file else "met de hand ingevoerd"
            )
            for measure, area, period, value, cell, file in rows
        }

    def get(self, key: FigureKey) -> _Cell | None:
        """Return a figure with a number, the nearest first: of this file, of one before it, as it stands."""
        own = self.cells.get(key)
        if own is None and key in self._pending:
            reading, file = self._pending[key]
            own = _Cell(reading.value, f"{file.name} {reading.cell}")
        own = own or self._standing.get(key)
        return own if own is not None and own.value is not None else None


def _check(
    rule: tuple[str, str, str], touched: Iterable[tuple[str, str]], figures: _Figures, names: Names
) -> Iterator[Problem]:
    """Judge one rule for the areas and periods that a file touches."""
    wrong: list[tuple[list[FigureKey], list[str], list[int]]] = []
    unknown: set[tuple[str, str]] = set()
    opened: set[str] = set()
    stock, inflow, outflow = rule
    for area, period in touched:
        before = _beside(period, -1)
        keys = [(stock, area, before), (inflow, area, period), (outflow, area, period), (stock, area, period)]
        four = [figures.get(key) for key in keys]
        values = [cell.value for cell in four if cell is not None and cell.value is not None]
        if four[0] is not None:
            opened.add(period)
        if len(values) == len(four):
            opening, came, went, closing = values
            if opening + came - went != closing:
                wrong.append((keys, [cell.place for cell in four if cell is not None], values))
        elif sum(key in figures.cells for key in keys[1:]) > 1:
            unknown.add((area, period))
    for found in wrong[:_MOST_TOLD]:
        yield _mismatch(*found, names)
    if len(wrong) > _MOST_TOLD:
        more = len(wrong) - _MOST_TOLD
        yield Problem(
            CODE, f"{names.measures[stock][1]}: nog {more} keer klopt begin, instroom, uitstroom en eind niet.",
            Severity.INFO,
        )  # fmt: skip
    # the first period of all has no opening stock anywhere: there is nothing to say about that
    areas = {area for area, period in unknown if period in opened}
    if areas:
        yield _not_judged(stock, areas, names)


def _mismatch(keys: list[FigureKey], places: list[str], values: list[int], names: Names) -> Problem:
    """Name the four cells of figures that do not agree."""
    decimals = names.measures[keys[3][0]][2]
    opening, came, went, closing = (_written(value, decimals) for value in values)
    expected = _written(values[0] + values[1] - values[2], decimals)
    sheet, _, cell = places[3].rpartition(" ")
    return Problem(
        CODE,
        f"{names.subject(*keys[3])}: begin {opening} ({places[0]}) + instroom {came} ({places[1]}) − uitstroom {went} "
        f"({places[2]}) is {expected}, maar er staat {closing} ({places[3]}). Vraag na welk van de vier niet klopt.",
        Severity.INFO,
        sheet,
        cell,
    )


def _written(value: int, decimals: int) -> str:
    from decimal import Decimal

    return format_decimal(Decimal(value).scaleb(-decimals), decimals)


def _not_judged(stock: str, areas: set[str], names: Names) -> Problem:
    named = sorted(names.areas[area][1] for area in areas)
    more = f" en nog {len(named) - 3}" if len(named) > 3 else ""
    return Problem(
        NOT_JUDGED,
        f"{names.measures[stock][1]}: of begin, instroom, uitstroom en eind kloppen is niet overal nagegaan, "
        f"omdat er cijfers ontbreken ({', '.join(named[:3])}{more}).",
        Severity.INFO,
    )
