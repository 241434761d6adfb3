"""The matrix of results as it may leave for others: rule D3 for the indicators that count persons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from rvs_desktop.exporting.tables import Value
from rvs_desktop.formats import half_up
from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.indicators.matrix import MatrixRow, ResultsMatrix
from rvs_desktop.models.indicators.passport import Passport
from rvs_desktop.models.indicators.result import Result
from rvs_desktop.models.publication import (
    STAR,
    Key,
    Sum,
    check_together,
    published,
    published_change,
    published_share,
    rounded,
)
from rvs_desktop.periods import Period

_BEFORE_DISTRICTS: Final = 8
"""Columns of the table before the first district, see ``results``."""


class PublishedMatrix:
    """A matrix of which all person counts were judged together, also those in rows that a filter left out.

    Args:
        matrix: with exact figures.

    Raises:
        UserError: if a hidden number would follow from what is shown.
    """

    def __init__(self, matrix: ResultsMatrix) -> None:
        self._now, self._before = matrix.year, matrix.year.shift(-1)
        self._smallest = matrix.smallest
        exact: dict[Key, int] = {}
        sums: list[Sum] = []
        for row in matrix.rows:
            if row.about.persons and not row.about.in_percent:
                exact |= self._exact(row)
                sums.extend(self._sums(row))
        self._found = published(exact, sums, matrix.smallest)
        check_together(self._found)

    @property
    def footer(self) -> str:
        """What the signs mean."""
        return self._found.footer()

    def row(self, row: MatrixRow, values: Sequence[Value]) -> list[Value]:
        """Return the cells of a row; those of an indicator that counts no persons as they are."""
        if not row.about.persons:
            return list(values)
        made = list(values)
        region = row.region
        made[4] = self._cell(row.about, region.area, self._now, region.result)
        made[6] = self._cell(row.about, region.area, self._before, region.previous)
        made[7] = self._change(row)
        for place, cell in enumerate(row.districts):
            made[_BEFORE_DISTRICTS + place] = self._cell(row.about, cell.area, self._now, cell.result)
        made[-1] = ""  # what stands beside a figure repeats exact numbers
        return made

    def _exact(self, row: MatrixRow) -> dict[Key, int]:
        cells = [(cell.area, self._now, cell.result) for cell in (row.region, *row.districts)]
        cells.append((row.region.area, self._before, row.region.previous))
        return {
            (row.about.code, area.id, period.key): round(Fraction(result.value))
            for area, period, result in cells
            if result.value is not None
        }

    def _sums(self, row: MatrixRow) -> Iterator[Sum]:
        """Yield the districts of a region, and the parts of an indicator that is composed."""
        code, now = row.about.code, self._now.key
        region = row.region.area
        yield Sum((code, region.id, now), tuple((code, cell.area.id, now) for cell in row.districts), 1)
        if row.about.components:
            for area, rank in ((region, 1), *((cell.area, 0) for cell in row.districts)):
                parts = tuple((part, area.id, now) for part in row.about.components)
                yield Sum((code, area.id, now), parts, rank)

    def _cell(self, about: Passport, area: AreaRef, period: Period, result: Result) -> Value:
        if result.value is None:
            return None
        if not about.in_percent:
            number = self._found.shown[about.code, area.id, period.key]
            return STAR if number is None else number
        if result.numerator is None or result.denominator is None:
            return STAR
        parts = (rounded(part, self._smallest) for part in (result.numerator, result.denominator))
        share = published_share(*parts)
        return STAR if share is None else half_up(share, about.decimals)

    def _change(self, row: MatrixRow) -> Value:
        """Return the difference of what is shown; none of percentages, whose years may hide different parts."""
        if row.about.in_percent:
            return ""
        keys = [(row.about.code, row.region.area.id, period.key) for period in (self._now, self._before)]
        new, old = (self._found.shown.get(key) for key in keys)
        change = published_change(new, old)
        return "" if change is None else f"{change:+d}".replace("-", "−")
