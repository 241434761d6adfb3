"""The words in a chart: values at points, names at line ends, targets on their line, gaps and breaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from rvs_desktop.ui.charts.clearing import PAD, Board, Sheet, Word
from rvs_desktop.ui.charts.data import Chart, Kind
from rvs_desktop.ui.charts.ends import end_labels
from rvs_desktop.ui.charts.labels import push_apart
from rvs_desktop.ui.charts.scale import Scale
from rvs_desktop.ui.charts.style import ChartStyle
from rvs_desktop.ui.charts.toolkit import pg
from rvs_desktop.ui.charts.wishes import Wishes

APART: Final = 14
"""Least distance between two labels in pixels at normal text size."""
_ENDS: Final = 0.4
"""The part of the width that names at line ends may take; the whole name is in the tooltip and the table."""


class Lettering(pg.GraphicsObject):
    """Writes all labels of a chart in pixels of the screen, whatever the axes are."""

    def __init__(self, style: ChartStyle) -> None:
        super().__init__()
        self._style = style
        self._words: tuple[Word, ...] = ()
        self._sheet: Sheet | None = None
        self._box = QRectF()

    @property
    def words(self) -> tuple[Word, ...]:
        """What is written now."""
        return self._words

    @property
    def sheet(self) -> Sheet | None:
        """How data coordinates become pixels, once something was drawn."""
        return self._sheet

    def restyle(self, style: ChartStyle) -> None:
        """Take another look."""
        self._style = style

    def room_right(self, chart: Chart, width: float) -> float:
        """Return how many pixels the labels right of the last category need, of a drawing of some pixels wide."""
        metrics = QFontMetricsF(self._style.strong)
        widths = [metrics.horizontalAdvance(text) for text, _, _ in end_labels(chart, self._style)]
        return min(max(widths) + 2 * PAD + 6.0, _ENDS * width) if widths else 0.0

    def place(self, chart: Chart, scale: Scale, width: float, height: float) -> None:
        """Write the labels of a chart in a drawing of some pixels wide and high."""
        sheet = self._sheet = self._make_sheet(chart, scale, max(width, 1.0), max(height, 1.0))
        board = Board(chart, sheet)
        words = board.stand([*self._at_ends(chart, sheet)])
        wishes = Wishes(chart, scale, sheet, self._style)
        for wish in wishes.in_order():
            word = board.put(wish)
            if word is not None:
                words.append(word)
        self.prepareGeometryChange()
        self._words = tuple(words)
        reach = 2.0 * len(chart.categories)
        self._box = QRectF(
            -reach, scale.low - (scale.high - scale.low), 3 * reach, 3 * (scale.high - scale.low)
        )
        self.update()

    def _make_sheet(self, chart: Chart, scale: Scale, width: float, height: float) -> Sheet:
        across = max(width - self.room_right(chart, width), 50.0) / max(len(chart.categories), 1)
        pixel = (scale.high - scale.low) / height
        return Sheet(across, pixel, width, height, scale.high, QFontMetricsF(self._style.strong))

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return an area that no label leaves."""
        return self._box

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002 - the same
    ) -> None:
        """Write the labels."""
        to_pixels = painter.transform()
        for word in self._words:
            font = self._style.strong if word.strong else self._style.font
            metrics = QFontMetricsF(font)
            spot = to_pixels.map(QPointF(word.x, word.y))
            width, height = metrics.horizontalAdvance(word.text) + 2 * PAD, metrics.height() + 2
            box = QRectF(-word.anchor[0] * width, -word.anchor[1] * height, width, height)
            painter.setTransform(QTransform.fromTranslate(spot.x(), spot.y()))
            if word.ground:
                painter.fillRect(box, self._style.color("base"))
            painter.setFont(font)
            painter.setPen(word.color)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word.text)
        painter.setTransform(to_pixels)

    def _at_ends(self, chart: Chart, sheet: Sheet) -> Iterator[Word]:
        ends = end_labels(chart, self._style)
        line = sheet.metrics.height() + 2
        wanted = [(sheet.top - height) / sheet.pixel for _, height, _ in ends]
        low, high = (line / 2, sheet.height - line / 2)
        apart = push_apart(wanted, max(APART * self._style.scale, line + 0.5), low, max(high, low))
        x = len(chart.categories) - 0.5
        dark = self._style.color("text")
        room = sheet.width - len(chart.categories) * sheet.across - 2 * PAD
        for (text, _, color), place in zip(ends, apart, strict=True):
            strong = color == dark and chart.kind is not Kind.STACK
            shown = sheet.metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            yield Word(shown, x, sheet.top - place * sheet.pixel, (0.0, 0.5), color, strong=strong)
