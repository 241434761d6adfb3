"""Labels of targets that keep clear of points, lines and the values printed at them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from rvs_desktop.ui.charts.data import Chart, Kind, stretches

PAD: Final = 4
"""Pixels between a label and what it stands next to."""
_MARK: Final = 10.0
"""Pixels that the mark of a point needs."""
_STEPS: Final = 12
"""Places along each piece of a line that are kept clear."""
_ROOMS: Final = (0.0, 1.0, 2.0, 3.0)
"""How many label heights a label may move away from its target before it stays where it hinders least."""


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
class Sheet:
    """How data coordinates become pixels: pixels a category, data a pixel upwards, and the height of the drawing."""

    across: float
    pixel: float
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


def clear_of(targets: Sequence[Word], values: Sequence[Word], chart: Chart, sheet: Sheet) -> list[Word]:
    """Return the labels of targets where they cross no point, line, printed value or each other, if there is room.

    A label stays at its line when it can: first above it where it is, then at the other places over the step, then
    below it; only then further away. Where nothing is free, the place that crosses least is taken.
    """
    taken = [*marks(chart, sheet), *(sheet.box(word) for word in values)]
    found: list[Word] = []
    for word in targets:
        best = min(_places(word, chart, sheet), key=lambda place: crossed(sheet.box(place), taken, sheet))
        found.append(best)
        taken.append(sheet.box(best))
    return found


def crossed(box: QRectF, taken: Sequence[QRectF], sheet: Sheet) -> int:
    """Count what a box lies on; leaving the drawing is worse than anything."""
    outside = box.top() < 0 or box.bottom() > sheet.height or box.left() < 0
    return sum(box.intersects(other) for other in taken) + 1000 * outside


def _places(word: Word, chart: Chart, sheet: Sheet) -> Iterator[Word]:
    """Yield where a label may stand, the best first; along the step that it belongs to."""
    yield word
    step = next((one for one in chart.targets if one.label == word.text and float(one.value) == word.y), None)
    first, last = (step.first, step.last) if step is not None else (word.x, word.x)
    line = (sheet.metrics.height() + 2) * sheet.pixel
    for room in _ROOMS:
        for side in (1.0, 0.0):
            lift = room * line * (1 if side else -1)
            for x, anchor in ((first - 0.4, 0.0), (last + 0.5, 1.0), ((first + last) / 2, 0.5)):
                yield replace(word, x=x, y=word.y + lift, anchor=(anchor, side))


def marks(chart: Chart, sheet: Sheet) -> Iterator[QRectF]:
    """Yield what is drawn at points and along the lines between them, as small boxes."""
    if chart.kind is not Kind.LINE:
        return
    for series in chart.series:
        for run in stretches(series.points):
            spots = [sheet.spot(place, float(series.points[place].value or 0)) for place in run]
            for spot in spots:
                yield QRectF(spot.x() - _MARK / 2, spot.y() - _MARK / 2, _MARK, _MARK)
            for start, end in pairwise(spots):
                for number in range(1, _STEPS):
                    share = number / _STEPS
                    x, y = (
                        start.x() + (end.x() - start.x()) * share,
                        start.y() + (end.y() - start.y()) * share,
                    )
                    yield QRectF(x - 1, y - 1, 2, 2)
