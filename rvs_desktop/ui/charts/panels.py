"""Small multiples: a drawing per series on one scale, for more lines than can be told apart in one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rvs_desktop.ui.charts.data import CONTEXT, Chart, Series, gaps, stretches
from rvs_desktop.ui.charts.scale import Scale, scale_of, tick_text
from rvs_desktop.ui.charts.style import ChartStyle
from rvs_desktop.ui.tables.look import hatching

_SHAPE: Final = 2.2
"""How much wider than high a panel is best."""
_GAP: Final = 14.0
_DOTS: Final = 12
"""Categories up to which every point has its mark."""
_TICKED: Final = 70.0
"""Height in pixels from which a panel has room for a tick between its ends."""
_LEAST: Final = (124.0, 62.0)
"""Width and height of a panel below which its name and line cannot be read; the drawing is scrolled then."""


@dataclass(frozen=True)
class Panel:
    """Where one series is drawn, in pixels: all of it, and the area of its figures."""

    series: Series
    box: QRectF
    inner: QRectF
    first: bool
    """Whether it stands in the first column, where the axis is written."""
    lowest: bool
    """Whether nothing stands below it, so that the first and last category are written."""


class Panels(QWidget):
    """Draws a chart as small multiples; keys and mouse pick a category in one of them."""

    picked = Signal(int)
    point_wanted = Signal(int)

    def __init__(self, style: ChartStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._chart: Chart | None = None
        self._scale = Scale(0.0, 1.0, (0.0, 1.0))
        self._pick = -1
        self._series = 0
        self._scales: dict[int, Scale] = {}
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def pick(self) -> int:
        """The picked category, -1 for none."""
        return self._pick

    @property
    def series(self) -> int:
        """The place of the picked series in the chart."""
        return self._series

    @property
    def wanted_rows(self) -> int:
        """How many rows of panels there are in the width it has."""
        return ceil(len(self.own) / self._columns(float(self.width()), 0.0))

    @property
    def own(self) -> tuple[Series, ...]:
        """The series that have a panel; those for comparison are drawn in every one."""
        if self._chart is None:
            return ()
        return tuple(one for one in self._chart.series if one.style != CONTEXT)

    def pointed(self) -> Chart | None:
        """Return the chart with the picked series alone, for its tooltip."""
        if self._chart is None or not self._chart.series:
            return self._chart
        others = tuple(one for one in self._chart.series if one.style == CONTEXT)
        return replace(self._chart, series=(self._chart.series[self._series], *others))

    def show_chart(self, chart: Chart) -> None:
        """Replace the data."""
        self._chart = chart
        self._pick = -1
        self._series = next((n for n, one in enumerate(chart.series) if one.style != CONTEXT), 0)
        self._scale = scale_of(chart, 3)
        self._scales = {}
        if chart.own_scales:
            self._scales = {id(one): scale_of(replace(chart, series=(one,)), 3) for one in self.own}
        self._grow()
        self.update()

    def _grow(self) -> None:
        """Ask for the height at which every panel can be read."""
        columns = self._columns(float(self.width()), 0.0)
        rows = ceil(len(self.own) / columns)
        self.setMinimumHeight(round(rows * _LEAST[1] * self._style.scale) if rows > 1 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for another height when the width differs."""
        super().resizeEvent(event)
        self._grow()

    def _columns(self, width: float, height: float) -> int:
        """Return how many panels stand beside each other, none of them too narrow to read."""
        count = max(len(self.own), 1)
        most = max(int(width // (_LEAST[0] * self._style.scale)), 1)
        best = _columns(count, width, height) if height else count
        return min(best, most, count)

    def restyle(self, style: ChartStyle) -> None:
        """Take another look."""
        self._style = style
        self.update()

    def set_pick(self, category: int) -> None:
        """Pick a category, -1 for none."""
        count = len(self._chart.categories) if self._chart is not None else 0
        wanted = category if 0 <= category < count else -1
        if wanted != self._pick:
            self._pick = wanted
            self.update()
            self.picked.emit(wanted)

    def step_series(self, steps: int) -> None:
        """Pick another panel."""
        own = self.own
        if self._chart is None or not own:
            return
        places = [place for place, one in enumerate(self._chart.series) if one in own]
        now = places.index(self._series) if self._series in places else 0
        self._series = places[min(max(now + steps, 0), len(places) - 1)]
        self.update()
        self.picked.emit(self._pick)

    def place_of(self, category: int) -> tuple[int, int]:
        """Return where a category of the picked panel stands in the widget."""
        if self._chart is not None:
            for panel in self.panels():
                if panel.series is self._chart.series[self._series]:
                    return round(self._x(panel, category)), round(panel.inner.top())
        return 0, 0

    def panels(self) -> list[Panel]:
        """Return where each panel stands in the widget as it is now."""
        return self._lay_out(QRectF(self.rect()))

    def _lay_out(self, area: QRectF) -> list[Panel]:
        own = self.own
        if not own or area.width() < 20 or area.height() < 20:
            return []
        columns = self._columns(area.width(), area.height())
        rows = ceil(len(own) / columns)
        metrics = QFontMetricsF(self._style.font)
        side = self._side(metrics)
        width = (area.width() - side - _GAP * (columns - 1)) / columns
        height = (area.height() - metrics.height() - 2 - _GAP / 2 * (rows - 1)) / rows
        found: list[Panel] = []
        for number, series in enumerate(own):
            row, column = divmod(number, columns)
            box = QRectF(
                area.left() + side + column * (width + _GAP),
                area.top() + row * (height + _GAP / 2),
                width,
                height,
            )
            inner = box.adjusted(0, metrics.height() + 6, 0, -2)
            found.append(Panel(series, box, inner, column == 0, number + columns >= len(own)))
        return found

    def _side(self, metrics: QFontMetricsF) -> float:
        """Return the room of the axis left of the first column; panels with axes of their own print values only."""
        if self._scales:
            return 0.0
        return max(metrics.horizontalAdvance(self._tick(tick)) for tick in self._scale.ticks) + 8

    def _tick(self, tick: float) -> str:
        return tick_text(tick, self._chart.unit if self._chart is not None else "")

    def _x(self, panel: Panel, category: float) -> float:
        count = max(len(panel.series.points), 1)
        return panel.inner.left() + (category + 0.5) * panel.inner.width() / count

    def _scale_of(self, panel: Panel) -> Scale:
        return self._scales.get(id(panel.series), self._scale)

    def _y(self, panel: Panel, value: float) -> float:
        scale = self._scale_of(panel)
        share = (value - scale.low) / (scale.high - scale.low)
        return panel.inner.bottom() - share * panel.inner.height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw all panels."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._style.color("base"))
        self._draw_all(painter, QRectF(self.rect()))
        painter.end()

    def render_onto(self, painter: QPainter, area: QRectF) -> None:
        """Draw the chart on a page or picture."""
        self._draw_all(painter, area)

    def _draw_all(self, painter: QPainter, area: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for panel in self._lay_out(area):
            self._draw_ground(painter, panel)
            self._draw_targets(painter, panel)
            for series in self._chart.series if self._chart is not None else ():
                if series.style == CONTEXT:
                    self._draw_line(painter, panel, series)
            self._draw_line(painter, panel, panel.series)
            self._draw_words(painter, panel)

    def _draw_ground(self, painter: QPainter, panel: Panel) -> None:
        style, inner = self._style, panel.inner
        brush = hatching(style.color("border"), round(7 * style.scale))
        for first, last in gaps([panel.series]):
            left, right = self._x(panel, first - 0.45), self._x(panel, last + 0.45)
            painter.fillRect(QRectF(left, inner.top(), right - left, inner.height()), brush)
        painter.setPen(style.thin_pen("gridline"))
        for tick in self._ticks(panel):
            y = self._y(panel, tick)
            painter.drawLine(QLineF(inner.left(), y, inner.right(), y))
        painter.setPen(style.thin_pen("borderStrong"))
        base = self._y(panel, max(self._scale_of(panel).low, 0.0))
        painter.drawLine(QLineF(inner.left(), base, inner.right(), base))
        if self._chart is None:
            return
        painter.setPen(style.limit_pen())
        for one in self._chart.breaks:
            x = self._x(panel, one.category - 0.5)
            painter.drawLine(QLineF(x, inner.top(), x, inner.bottom()))

    def _ticks(self, panel: Panel) -> Sequence[float]:
        """Return the ticks there is room for: its ends, and those between in a high panel."""
        ticks = self._scale_of(panel).ticks
        return ticks if panel.inner.height() >= _TICKED * self._style.scale else (ticks[0], ticks[-1])

    def _draw_targets(self, painter: QPainter, panel: Panel) -> None:
        painter.setPen(self._style.target_pen())
        for step in self._chart.targets if self._chart is not None else ():
            y = self._y(panel, float(step.value))
            painter.drawLine(QLineF(self._x(panel, step.first - 0.5), y, self._x(panel, step.last + 0.5), y))

    def _draw_line(self, painter: QPainter, panel: Panel, series: Series) -> None:
        style = self._style
        values = [None if point.value is None else float(point.value) for point in series.points]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(style.series_pen(series.style))
        for run in stretches(series.points):
            spots = [QPointF(self._x(panel, place), self._y(panel, values[place] or 0.0)) for place in run]
            painter.drawPolyline(QPolygonF(spots))
        if series.style == CONTEXT:
            return
        color = style.series_color(series.style)
        size = (2.6 if len(values) <= _DOTS else 1.8) * style.scale
        for place, (point, value) in enumerate(zip(series.points, values, strict=True)):
            spot_x = self._x(panel, place)
            if value is not None:
                painter.setPen(style.mark_pen(series.style, hollow=True))
                painter.setBrush(style.color("base") if point.hollow else color)
                painter.drawEllipse(QPointF(spot_x, self._y(panel, value)), size, size)
            elif point.hidden:
                painter.setPen(style.color("text2"))
                top = self._y(panel, float(point.hidden))
                bar = QRectF(spot_x - 4, top, 8, self._y(panel, 0.0) - top)
                painter.fillRect(bar, hatching(color, 5))
        self._draw_pick(painter, panel)

    def _draw_pick(self, painter: QPainter, panel: Panel) -> None:
        chart = self._chart
        if chart is None or self._pick < 0 or panel.series is not chart.series[self._series]:
            return
        painter.setPen(self._style.thin_pen("text3"))
        x = self._x(panel, self._pick)
        painter.drawLine(QLineF(x, panel.inner.top(), x, panel.inner.bottom()))

    def _draw_words(self, painter: QPainter, panel: Panel) -> None:
        style, chart = self._style, self._chart
        assert chart is not None
        strong, small = QFontMetricsF(style.strong), QFontMetricsF(style.font)
        last = next((p for p in reversed(panel.series.points) if p.value is not None), None)
        text = chart.written(last.value) if last is not None and last.value is not None else "–"
        wide = small.horizontalAdvance(text)
        head = QRectF(panel.box.left(), panel.box.top(), panel.box.width(), strong.height())
        painter.setFont(style.strong)
        painter.setPen(style.color("text"))
        room = head.width() - wide - 6
        name = strong.elidedText(panel.series.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(style.font)
        painter.setPen(style.color("text2"))
        painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(style.color("text3"))
        if panel.first and not self._scales:
            for tick in self._ticks(panel):
                spot = QRectF(0, self._y(panel, tick) - 8, panel.inner.left() - 6, 16)
                painter.drawText(
                    spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._tick(tick)
                )
        if panel.lowest:
            self._draw_ends(painter, panel, small)

    def _draw_ends(self, painter: QPainter, panel: Panel, metrics: QFontMetricsF) -> None:
        """Write the first and the last category under a panel."""
        chart = self._chart
        if chart is None or not chart.categories:
            return
        under = QRectF(panel.box.left(), panel.box.bottom(), panel.box.width(), metrics.height() + 2)
        first, last = chart.categories[0], chart.categories[-1]
        painter.drawText(under, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, first)
        if metrics.horizontalAdvance(first + last) + 12 < under.width() and first != last:
            painter.drawText(under, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, last)

    def _at(self, spot: QPointF) -> int:
        """Pick the panel at a place; return the category there, -1 for none."""
        for panel in self.panels():
            if panel.box.contains(spot) and self._chart is not None:
                self._series = self._chart.series.index(panel.series)
                count = len(panel.series.points)
                place = int((spot.x() - panel.inner.left()) / panel.inner.width() * count)
                return min(max(place, 0), count - 1)
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pick what is under the mouse."""
        before = self._series
        place = self._at(event.position())
        if self._series != before and place == self._pick:
            self.picked.emit(place)
            self.update()
        self.set_pick(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for what is behind a point."""
        place = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self.point_wanted.emit(place)
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Pick nothing."""
        self.set_pick(-1)
        super().leaveEvent(event)


def _columns(count: int, width: float, height: float) -> int:
    """Return the number of columns with which panels come closest to their best shape."""
    best, fit = 1, 0.0
    for columns in range(1, count + 1):
        rows = ceil(count / columns)
        size = min(width / columns / _SHAPE, height / rows)
        if size > fit:
            best, fit = columns, size
    return best
