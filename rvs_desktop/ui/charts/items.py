"""The parts of a chart that pyqtgraph has no item for: horizontal grid, hatched gaps, break marks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from rvs_desktop.ui.charts.style import ChartStyle
from rvs_desktop.ui.charts.toolkit import pg
from rvs_desktop.ui.tables.look import hatching

_RING: Final = 0.9
"""Radius of the ring around a point that is more than noise, in sizes of its mark."""


class Ground(pg.GraphicsObject):
    """Everything behind the lines, in one item: grid, baseline, hatched gaps and break marks."""

    def __init__(self, style: ChartStyle) -> None:
        super().__init__()
        self._style = style
        self._ticks: Sequence[float] = ()
        self._gaps: Sequence[tuple[int, int]] = ()
        self._breaks: Sequence[int] = ()
        self._picked = -1
        self._box = QRectF(0, 0, 1, 1)

    def restyle(self, style: ChartStyle) -> None:
        """Take another look."""
        self._style = style
        self.update()

    def set_data(
        self, box: QRectF, ticks: Sequence[float], gaps: Sequence[tuple[int, int]], breaks: Sequence[int]
    ) -> None:
        """Show other lines.

        Args:
            box: the area of the categories, in data coordinates; lines end where it ends.
            ticks: heights of the grid lines.
            gaps: spans of categories without data.
            breaks: categories before which a break mark stands.
        """
        self.prepareGeometryChange()
        self._box, self._ticks, self._gaps, self._breaks = box, tuple(ticks), tuple(gaps), tuple(breaks)
        self.update()

    def pick(self, category: int) -> None:
        """Mark a category, -1 for none."""
        self._picked = category
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the area of the categories."""
        return self._box

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002 - the same
    ) -> None:
        """Draw from back to front: hatching, grid, baseline, marks."""
        style, box = self._style, self._box
        self._hatch(painter)
        left, right = box.left(), box.right()
        painter.setPen(style.thin_pen("gridline"))
        base = self._ticks[0] if self._ticks else 0.0
        zero = 0.0 if self._ticks and self._ticks[0] < 0 else base
        painter.drawLines([QLineF(left, tick, right, tick) for tick in self._ticks if tick != zero])
        painter.setPen(style.thin_pen("borderStrong"))
        painter.drawLine(QLineF(left, zero, right, zero))
        if self._breaks:
            pen = style.thin_pen("text3")
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawLines(
                [QLineF(place - 0.5, box.top(), place - 0.5, box.bottom()) for place in self._breaks]
            )
        if self._picked >= 0:
            painter.setPen(style.thin_pen("text3"))
            painter.drawLine(QLineF(self._picked, box.top(), self._picked, box.bottom()))

    def _hatch(self, painter: QPainter) -> None:
        """Hatch the gaps; the tile is laid in pixels of the screen, whatever the axes are."""
        if not self._gaps:
            return
        brush = QBrush(hatching(self._style.color("border"), round(7 * self._style.scale)))
        back, possible = painter.transform().inverted()
        if possible:
            brush.setTransform(QTransform(back))
        for first, last in self._gaps:
            painter.fillRect(
                QRectF(first - 0.45, self._box.top(), last - first + 0.9, self._box.height()), brush
            )


@cache
def _mark_paths() -> tuple[QPainterPath, ...]:
    """Return the outlines of the marks of the series, one pixel high: disc, square, triangle, diamond."""
    disc, square, triangle, diamond = (QPainterPath() for _ in range(4))
    disc.addEllipse(QRectF(-0.5, -0.5, 1, 1))
    square.addRect(QRectF(-0.45, -0.45, 0.9, 0.9))
    triangle.addPolygon(
        QPolygonF([QPointF(0, -0.55), QPointF(0.55, 0.45), QPointF(-0.55, 0.45), QPointF(0, -0.55)])
    )
    points = [QPointF(0, -0.62), QPointF(0.62, 0), QPointF(0, 0.62), QPointF(-0.62, 0), QPointF(0, -0.62)]
    diamond.addPolygon(QPolygonF(points))
    return disc, square, triangle, diamond


class Mark(NamedTuple):
    """One mark in data coordinates: open when hollow, with a ring around it when it is more than noise."""

    x: float
    y: float
    hollow: bool
    ringed: bool = False


class Dots(pg.GraphicsObject):
    """The marks of one series, in pixels of the screen whatever the axes are.

    pyqtgraph's own scatter item draws an atlas of pictures at every change of data; a chart has a few dozen marks.
    """

    def __init__(self) -> None:
        super().__init__()
        self._points: Sequence[Mark] = ()
        self._path = QPainterPath()
        self._color = QColor()
        self._base = QColor()
        self._pens = (QPen(), QPen())
        self._size = 8.0
        self._ring = QPen()
        self._box = QRectF()

    def set_data(self, points: Sequence[Mark], style: ChartStyle, number: int) -> None:
        """Show other marks.

        Args:
            points: the marks in data coordinates.
            style: the look.
            number: style of the series.
        """
        self.prepareGeometryChange()
        self._points = tuple(points)
        self._path = _mark_paths()[style.marker(number)]
        self._color, self._base = style.series_color(number), style.color("base")
        self._pens = (style.mark_pen(number, hollow=False), style.mark_pen(number, hollow=True))
        self._size = style.marker_size(number)
        self._ring = QPen(style.color("text"), 1.5 * style.scale)
        xs, ys = [mark.x for mark in points], [mark.y for mark in points]
        self._box = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)) if points else QRectF()
        self.update()

    def clear(self) -> None:
        """Show no marks."""
        self.prepareGeometryChange()
        self._points = ()
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the area of the points; marks that stick out are drawn in full all the same."""
        return self._box.adjusted(-0.5, -abs(self._box.height()) - 1, 0.5, abs(self._box.height()) + 1)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002 - the same
    ) -> None:
        """Draw the marks."""
        to_pixels = painter.transform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._size
        for x, y, hollow, ringed in self._points:
            spot = to_pixels.map(QPointF(x, y))
            if ringed:
                painter.setTransform(QTransform())
                painter.setPen(self._ring)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(spot, size * _RING, size * _RING)
            painter.setTransform(QTransform(size, 0, 0, size, spot.x(), spot.y()))
            painter.setPen(self._pens[hollow])
            painter.setBrush(self._base if hollow else self._color)
            painter.drawPath(self._path)
        painter.setTransform(to_pixels)
