"""Several lines beside each other: one indicator in every district, or indicators that are counted alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from math import log10
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import AreaKind, AreaRef, area_by_code
from rvs_desktop.models.figures import Measure, Rate
from rvs_desktop.models.indicators.delivered import delivered_spans
from rvs_desktop.models.indicators.passport import Passport, passport, passports
from rvs_desktop.models.indicators.published import published
from rvs_desktop.models.indicators.result import Result
from rvs_desktop.models.indicators.results import Results
from rvs_desktop.periods import Period, PeriodKind

MOST_BESIDE: Final = 4
"""Indicators in one drawing that can still be told apart in black and white."""
_ALIKE: Final = 1.0
"""How many powers of ten two indicators may lie apart before the lower one is flat at the bottom of the drawing."""

_SHARED: Final = 2
"""Years of which both must have a figure before one says anything beside the other."""


@dataclass(frozen=True)
class Line:
    """One indicator in one area: a result for each period of the set it stands in."""

    about: Passport
    area: AreaRef
    results: tuple[Result, ...]

    @property
    def known(self) -> int:
        """For how many periods there is a figure."""
        return sum(result.value is not None for result in self.results)

    @property
    def level(self) -> float | None:
        """The size of its last figure as a power of ten; None without one, or where it is nought."""
        last = next((one.value for one in reversed(self.results) if one.value is not None), None)
        return log10(abs(float(last))) if last else None


@dataclass(frozen=True)
class LineSet:
    """Lines over the same periods.

    Attributes:
        about: the indicator that was asked about; all lines have its unit.
        lines: in the order in which they are drawn.
        offered: what else could stand here, by code and name.
    """

    about: Passport
    area: AreaRef
    periods: tuple[Period, ...]
    lines: tuple[Line, ...]
    offered: tuple[tuple[str, str], ...] = ()


def lines_of_areas(session: Session, region: str, code: str, kind: AreaKind = AreaKind.DISTRICT) -> LineSet:
    """Return an indicator in the region and in each of its districts, or municipalities, per year.

    Raises:
        UserError: if the indicator or the region is unknown.
    """
    about = passport(session, code)
    periods = _years(session, [about])
    place = area_by_code(session, region)
    results = Results(session, region, periods, _needed(session, [about]))
    homes: list[AreaRef] = list(results.areas.districts)
    if kind is AreaKind.MUNICIPALITY:
        homes = _members(results, periods)
        results = Results(session, region, periods, _needed(session, [about]), homes)
    lines = [_line(results, about, each, periods) for each in (place, *homes)]
    found = LineSet(about, place, periods, (lines[0], *(line for line in lines[1:] if line.known)))
    return _without_empty_ends(found, found.lines[1:])


def lines_beside(session: Session, region: str, code: str, area: str, chosen: Sequence[str] = ()) -> LineSet:
    """Return indicators with the unit of this one in one area; the nearest when none is chosen.

    Two units never share an axis, so an indicator of another unit is not offered.

    Args:
        session: the open file.
        region: code of the region of the file.
        code: of the indicator that was asked about.
        area: code of the area.
        chosen: codes to draw; the first four of them.

    Raises:
        UserError: if the indicator or the area is unknown.
    """
    about = passport(session, code)
    alike = [
        each for each in passports(session).values() if _same_unit(about, each) and each.level == about.level
    ]
    place = area_by_code(session, area)
    periods = _years(session, alike)
    extra = [place] if place.kind == AreaKind.MUNICIPALITY else []
    results = Results(session, region, periods, _needed(session, alike), extra)
    every = [_line(results, each, place, periods) for each in alike]
    lines = [line for line in every if line.known]
    offered = tuple((line.about.code, line.about.name) for line in lines)
    wanted = tuple(each for each in chosen if each in {code for code, _ in offered})
    shown = [line for line in lines if line.about.code in wanted] if wanted else _nearest(about, lines)
    found = LineSet(about, place, periods, tuple(shown[:MOST_BESIDE]), offered)
    return _without_empty_ends(found, found.lines)


def _same_unit(about: Passport, other: Passport) -> bool:
    return (other.unit, other.unit_text) == (about.unit, about.unit_text)


def _nearest(about: Passport, lines: Sequence[Line]) -> list[Line]:
    """Return the lines that can be read in one drawing beside this one, the longest first; itself stands elsewhere.

    They go the same way (lower is better, or higher), are about as large, and have figures of two years it has too.
    """
    own = next((line for line in lines if line.about.code == about.code), None)
    if own is None:
        return []
    found = [line for line in lines if line is not own and _readable_beside(own, line)]
    return sorted(found, key=partial(_rank, about.theme), reverse=True)


def _readable_beside(own: Line, other: Line) -> bool:
    shared = sum(
        mine.value is not None and its.value is not None
        for mine, its in zip(own.results, other.results, strict=True)
    )
    if shared < _SHARED or other.about.good != own.about.good:
        return False
    return own.level is not None and other.level is not None and abs(own.level - other.level) <= _ALIKE


def _rank(theme: str, line: Line) -> tuple[int, bool]:
    return line.known, line.about.theme == theme


def _without_empty_ends(found: LineSet, asked: Sequence[Line]) -> LineSet:
    """Return lines from the first to the last period of which any of those asked about has a figure."""
    there = [
        place
        for place in range(len(found.periods))
        if any(line.results[place].value is not None for line in asked)
    ]
    if not there:
        return found
    span = slice(there[0], there[-1] + 1)
    lines = tuple(Line(line.about, line.area, line.results[span]) for line in found.lines)
    return LineSet(found.about, found.area, found.periods[span], lines, found.offered)


def _line(results: Results, about: Passport, area: AreaRef, periods: Sequence[Period]) -> Line:
    return Line(about, area, tuple(results.result(about.code, area, period) for period in periods))


def _members(results: Results, periods: Sequence[Period]) -> list[AreaRef]:
    """Return the municipalities of the region in any of the periods, by name."""
    found = {place for period in periods for place in results.areas.stays(period.start, period.end)}
    return sorted(found, key=_name)


def _name(area: AreaRef) -> str:
    return area.name


def _needed(session: Session, asked: Iterable[Passport]) -> list[str]:
    """Return the indicators asked for and those they are made of."""
    there = passports(session)
    found: dict[str, None] = {}
    for about in asked:
        parts = (about.code, about.numerator, about.denominator, about.weight, *about.components)
        found |= dict.fromkeys(code for code in parts if code in there)
    return list(found)


def _years(session: Session, asked: Sequence[Passport]) -> tuple[Period, ...]:
    """Return the years from the first to the last with anything printed or delivered of any of these."""
    parts = _needed(session, asked)
    ends = [
        one.period.within(PeriodKind.YEAR)
        for one in published(session, parts)
        if one.period is not None and one.result
    ]
    measures = _measures(session, asked)
    spans = delivered_spans(session, measures).values() if measures else ()
    ends += [Period(PeriodKind.YEAR, end.year) for span in spans for end in span]
    if not ends:
        return ()
    return tuple(Period(PeriodKind.YEAR, year) for year in range(min(ends).year, max(ends).year + 1))


def _measures(session: Session, asked: Iterable[Passport]) -> list[int]:
    measures = {about.measure for about in asked if about.measure}
    rates = {about.rate for about in asked if about.rate}
    found = [*session.scalars(select(Measure.id).where(Measure.code.in_(measures)))]
    found += session.scalars(select(Rate.numerator_id).where(Rate.code.in_(rates)))
    return found
