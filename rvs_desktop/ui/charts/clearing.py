"""Labels that never lie on each other and keep clear of points, lines, the axis and the edge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from rvs_desktop.ui.charts.data import Chart, Kind, stretches

PAD: Final = 4
"""Pixels between a label and what it stands next to."""
MOST_POINTS: Final = 1500
"""Points of a chart up to which labels keep clear of them; in a denser one nothing would be free."""
_MARK: Final = 10.0
"""Pixels that the mark of a point needs."""
_TOUCH: Final = 1.0
"""Pixels that a label may share with a line it stands on."""
_ON_WORD, _OUTSIDE = 100, 1000


@dataclass(frozen=True)
class Word:
    """One label: where it stands in data coordinates, which of its corners stands there, and how it looks."""

    text: str
    x: float
    y: float
    anchor: tuple[float, float]
    color: QColor
    strong: bool = False
    ground: bool = False


@dataclass(frozen=True)
class Wish:
    """A label with the places where it may stand, the best first.

    ``needed`` tells that it may lie on a line where nothing is free, on ground of its own; any other label is left out
    then: its figure is in the tooltip and in the table. Over another label, or over the edge, none is ever written.
    """

    places: tuple[Word, ...]
    needed: bool = False


@dataclass(frozen=True)
class Sheet:
    """How data coordinates become pixels: pixels a category, data a pixel upwards, and the size of the drawing."""

    across: float
    pixel: float
    width: float
    height: float
    top: float
    metrics: QFontMetricsF

    def spot(self, x: float, y: float) -> QPointF:
        """Return a place in pixels from the top left."""
        return QPointF((x + 0.5) * self.across, (self.top - y) / self.pixel)

    def box(self, word: Word) -> QRectF:
        """Return the room that a label takes."""
        width = self.metrics.horizontalAdvance(word.text) + 2 * PAD
        height = self.metrics.height() + 2
        spot = self.spot(word.x, word.y)
        return QRectF(spot.x() - word.anchor[0] * width, spot.y() - word.anchor[1] * height, width, height)


class Board:
    """Gives labels their places one by one; what stands is in the way of what comes after."""

    def __init__(self, chart: Chart, sheet: Sheet) -> None:
        self._sheet = sheet
        sparse = sum(len(series.points) for series in chart.series) <= MOST_POINTS
        self._lines = _array(lines(chart, sheet)) if sparse else _array(())
        self._marks = list(marks(chart, sheet)) if sparse else []
        self._written: list[QRectF] = []

    def stand(self, words: Sequence[Word]) -> list[Word]:
        """Take labels that have one place only, as far as they fit; return those that do."""
        return [word for word in words if self.put(Wish((word,), needed=True)) is not None]

    def put(self, wish: Wish) -> Word | None:
        """Return a label at the best place that is free; None where it is left out."""
        found: Word | None = None
        least = _ON_WORD if wish.needed else 1
        for word in wish.places:
            hindrance = self.hindrance(self._sheet.box(word))
            if hindrance < least:
                found, least = word, hindrance
            if not least:
                break
        if found is None:
            return None
        self._written.append(self._sheet.box(found))
        return replace(found, ground=found.ground or least > 0)

    def hindrance(self, box: QRectF) -> int:
        """Count what a box lies on; another label counts for a hundred lines, the edge for a thousand."""
        if box.top() < -_TOUCH or box.bottom() > self._sheet.height or box.left() < 0:
            return _OUTSIDE
        if box.right() > self._sheet.width + _TOUCH:
            return _OUTSIDE
        if any(box.intersects(other) for other in self._written):
            return _ON_WORD
        return sum(box.intersects(mark) for mark in self._marks) + self._crossed(box)

    def _crossed(self, box: QRectF) -> int:
        """Count the lines through a box: those of which its corners lie on both sides (separating axes)."""
        inner = box.adjusted(_TOUCH, _TOUCH, -_TOUCH, -_TOUCH)
        x0, y0, x1, y1 = self._lines
        near = (np.maximum(x0, x1) >= inner.left()) & (np.minimum(x0, x1) <= inner.right())
        near &= (np.maximum(y0, y1) >= inner.top()) & (np.minimum(y0, y1) <= inner.bottom())
        if not near.any():
            return 0
        sides = [
            (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)
            for x in (inner.left(), inner.right())
            for y in (inner.top(), inner.bottom())
        ]
        apart = np.all([side > 0 for side in sides], axis=0) | np.all([side < 0 for side in sides], axis=0)
        return int(np.count_nonzero(near & ~apart))


def _array(pieces: Sequence[tuple[float, float, float, float]] | Iterator[tuple[float, ...]]) -> Any:
    return np.array(list(pieces), dtype=float).reshape(-1, 4).T


def lines(chart: Chart, sheet: Sheet) -> Iterator[tuple[float, ...]]:
    """Yield the lines of a drawing in pixels: series, targets and the way to them, and limits."""
    for series in chart.series if chart.kind is Kind.LINE else ():
        for run in stretches(series.points):
            spots = [(float(place), float(series.points[place].value or 0)) for place in run]
            yield from (_piece(sheet, *start, *end) for start, end in pairwise(spots))
    for step in chart.targets:
        yield _piece(sheet, step.first - 0.5, float(step.value), step.last + 0.5, float(step.value))
    if chart.trajectory is not None:
        stops = [(float(place), float(value)) for place, value in chart.trajectory.stops]
        yield from (_piece(sheet, *start, *end) for start, end in pairwise(stops))
    if chart.limits is not None:
        for values in (chart.limits.low, chart.limits.high, (chart.limits.mean,) * len(chart.categories)):
            for place, value in enumerate(values):
                if value is not None:
                    yield _piece(sheet, place - 0.5, value, place + 0.5, value)


def _piece(sheet: Sheet, x0: float, y0: float, x1: float, y1: float) -> tuple[float, ...]:
    start, end = sheet.spot(x0, y0), sheet.spot(x1, y1)
    return start.x(), start.y(), end.x(), end.y()


def marks(chart: Chart, sheet: Sheet) -> Iterator[QRectF]:
    """Yield the marks at points and the diamonds of a trajectory."""
    if chart.kind is not Kind.LINE:
        return
    spots = [
        sheet.spot(place, float(point.value))
        for series in chart.series
        for place, point in enumerate(series.points)
        if point.value is not None
    ]
    if chart.trajectory is not None:
        spots += [sheet.spot(place, float(value)) for place, value in chart.trajectory.stops]
    for spot in spots:
        yield QRectF(spot.x() - _MARK / 2, spot.y() - _MARK / 2, _MARK, _MARK)
