"""The drawing of a chart: made once, after that only its data changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QWidget

from rvs_desktop.ui.charts.clearing import Sheet, Word
from rvs_desktop.ui.charts.data import Chart, Kind, Series, floors, gaps, stretches
from rvs_desktop.ui.charts.items import Dots, Ground, Mark
from rvs_desktop.ui.charts.lettering import Lettering
from rvs_desktop.ui.charts.scale import Scale, every, scale_of, tick_text
from rvs_desktop.ui.charts.style import TARGET, ChartStyle
from rvs_desktop.ui.charts.toolkit import pg

SHORT: Final = 24
"""Points up to which every point of a line has its mark."""
DENSE: Final = 1000
"""Points in a chart beyond which lines are thin and plain."""


class _Marks:
    """The line, the marks and the bars of one series."""

    def __init__(self, plot: Any) -> None:
        self.line = pg.PlotCurveItem(connect="finite", antialias=True)
        self.dots = Dots()
        self.bars = pg.BarGraphItem(x=[], height=[], width=0.6)
        for item, height in ((self.bars, 1), (self.line, 2), (self.dots, 3)):
            item.setZValue(height)
            plot.addItem(item, ignoreBounds=True)

    def clear(self) -> None:
        """Draw nothing."""
        self.line.setData(x=np.empty(0), y=np.empty(0))
        self.dots.clear()
        self.bars.setOpts(x=[], y0=[], height=[], width=0.6)


class ChartPlot(pg.PlotWidget):
    """Draws a chart; nothing can be zoomed or dragged."""

    picked = Signal(int)
    """Another category was picked by hovering or by keys, -1 for none."""
    point_wanted = Signal(int)
    """The user wants to see what is behind the picked category."""

    def __init__(self, style: ChartStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=style.color("base"), enableMenu=False)
        self._style = style
        self._chart: Chart | None = None
        self._scale = Scale(0.0, 1.0, (0.0, 1.0))
        self._pick = -1
        self._series = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        for part in (self, self.viewport()):  # the chart around it takes the keyboard
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._set_up()
        self.restyle(style)

    def _set_up(self) -> None:
        plot = self.getPlotItem()
        plot.hideButtons()
        # The library makes a menu that nobody opens and leaves it without an owner.
        plot.ctrlMenu.setParent(self, Qt.WindowType.Popup)
        plot.setMouseEnabled(x=False, y=False)
        plot.layout.setContentsMargins(0, 10, 0, 0)
        self._box = plot.getViewBox()
        self._box.setDefaultPadding(0)
        self._ground = Ground(self._style)
        self._ground.setZValue(0)
        plot.addItem(self._ground, ignoreBounds=True)
        self._low = self._curve(plot)
        self._high = self._curve(plot)
        self._mean = self._curve(plot)
        self._targets = self._curve(plot)
        self._trajectory = self._curve(plot)
        self._stops = Dots()
        self._stops.setZValue(3)
        plot.addItem(self._stops, ignoreBounds=True)
        self._marks: list[_Marks] = []
        self._lettering = Lettering(self._style)
        self._lettering.setZValue(5)
        plot.addItem(self._lettering, ignoreBounds=True)
        self._box.sigResized.connect(self._lay_out)

    def _curve(self, plot: Any) -> Any:
        curve = pg.PlotCurveItem(connect="finite")
        curve.setZValue(1)
        plot.addItem(curve, ignoreBounds=True)
        return curve

    @property
    def chart(self) -> Chart | None:
        """What is drawn."""
        return self._chart

    @property
    def words(self) -> tuple[Word, ...]:
        """The labels that are written in the chart."""
        return self._lettering.words

    @property
    def sheet(self) -> Sheet | None:
        """How data coordinates become pixels; None before anything was drawn."""
        return self._lettering.sheet

    def height_of(self, value: float) -> float:
        """Return how many pixels below the top of the axis a value stands."""
        return (self._scale.high - value) / (self._scale.high - self._scale.low) * self._box.height()

    @property
    def pick(self) -> int:
        """The picked category, -1 for none."""
        return self._pick

    @property
    def series(self) -> int:
        """The place of the series that was pointed at last."""
        return self._series

    def pointed(self) -> Chart | None:
        """Return what a tooltip speaks of: everything at a category."""
        return self._chart

    def step_series(self, steps: int) -> None:
        """Point at another series."""
        count = len(self._chart.series) if self._chart is not None else 0
        if count:
            self._series = min(max(self._series + steps, 0), count - 1)
            self.picked.emit(self._pick)

    def _point_at(self, category: int, y: float) -> None:
        """Point at the series that is nearest to a height of the widget."""
        if self._chart is None or category < 0:
            return
        height = self._box.mapSceneToView(self.mapToScene(0, int(y))).y()
        far = [
            (abs(float(one.points[category].value or 0) - height), place)
            for place, one in enumerate(self._chart.series)
            if category < len(one.points) and one.points[category].value is not None
        ]
        self._series = min(far)[1] if far else self._series

    def restyle(self, style: ChartStyle) -> None:
        """Take another look; pyqtgraph does not follow the palette."""
        self._style = style
        self.setBackground(style.color("base"))
        self._ground.restyle(style)
        self._lettering.restyle(style)
        plot = self.getPlotItem()
        for side, length in (("left", 0), ("bottom", -4)):
            axis = plot.getAxis(side)
            axis.setPen(QColor(0, 0, 0, 0))
            axis.setTickPen(style.thin_pen("borderStrong"))
            axis.setTextPen(style.color("text3"))
            axis.setStyle(
                tickFont=style.font, tickLength=length, tickTextOffset=6, hideOverlappingLabels=False
            )
        self._low.setPen(style.limit_pen())
        self._high.setPen(style.limit_pen())
        self._mean.setPen(style.mean_pen())
        self._targets.setPen(style.target_pen())
        self._trajectory.setPen(style.target_pen())
        if self._chart is not None:
            self.show_chart(self._chart)

    def show_chart(self, chart: Chart) -> None:
        """Replace the data."""
        self._chart = chart
        self._pick, self._series = -1, 0
        while len(self._marks) < len(chart.series):
            self._marks.append(_Marks(self.getPlotItem()))
        for place, marks in enumerate(self._marks):
            if place < len(chart.series):
                self._draw(marks, chart, chart.series[place], place)
            else:
                marks.clear()
        self._draw_targets(chart)
        self._draw_limits(chart)
        self._lay_out()

    def _draw(self, marks: _Marks, chart: Chart, series: Series, place: int) -> None:
        values = [None if point.value is None else float(point.value) for point in series.points]
        if chart.kind is not Kind.LINE:
            self._draw_bars(marks, chart, values, place)
            return
        self._draw_hidden(marks, series)
        heights = np.array([np.nan if value is None else value for value in values], dtype=float)
        # Wide, dashed and smoothed lines cost Qt seconds where there are thousands of points, and show no more there.
        dense = sum(len(one.points) for one in chart.series) > DENSE
        marks.line.opts["antialias"] = not dense
        marks.line.setData(x=np.arange(len(values), dtype=float), y=heights)
        marks.line.setPen(self._style.series_pen(series.style, thin=dense))
        marked = _marked(series)
        marks.dots.set_data(
            [
                Mark(x, value, point.hollow, ringed=bool(point.signal))
                for x, (point, value) in enumerate(zip(series.points, values, strict=True))
                if value is not None and (point.hollow or point.signal or x in marked)
            ],
            self._style,
            series.style,
        )

    def _draw_hidden(self, marks: _Marks, series: Series) -> None:
        """Draw the room a hidden small number has as a hatched bar, never its height."""
        rooms = [(x, point.hidden) for x, point in enumerate(series.points) if point.hidden]
        color = self._style.series_color(series.style)
        marks.bars.setOpts(
            x=[x for x, _ in rooms],
            y0=[0.0] * len(rooms),
            height=[float(room) for _, room in rooms],
            width=0.4,
            brush=QBrush(color, Qt.BrushStyle.BDiagPattern),
            pen=pg.mkPen(color),
        )

    def _draw_bars(self, marks: _Marks, chart: Chart, values: Sequence[float | None], place: int) -> None:
        marks.line.setData(x=np.empty(0), y=np.empty(0))
        marks.dots.clear()
        count = max(len(chart.series), 1) if chart.kind is Kind.BAR else 1
        width = 0.7 / count
        shift = (place - (count - 1) / 2) * width if chart.kind is Kind.BAR else 0.0
        known = [
            (x + shift, value, float(floor))
            for x, (value, floor) in enumerate(zip(values, floors(chart)[place], strict=True))
            if value is not None
        ]
        color = self._style.series_color(chart.series[place].style)
        marks.bars.setOpts(
            x=[x for x, _, _ in known],
            y0=[floor for _, _, floor in known],
            height=[value for _, value, _ in known],
            width=width * 0.9,
            brush=color,
            pen=pg.mkPen(color),
        )

    def _draw_targets(self, chart: Chart) -> None:
        xs: list[float] = []
        ys: list[float] = []
        for step in chart.targets:
            xs.extend((step.first - 0.5, step.last + 0.5, np.nan))
            ys.extend((float(step.value), float(step.value), np.nan))
        self._targets.setData(x=np.array(xs, dtype=float), y=np.array(ys, dtype=float))
        way = chart.trajectory
        stops, steps = (way.stops, way.steps) if way is not None else ((), ())
        self._trajectory.setData(
            x=np.array([place for place, _ in stops], dtype=float),
            y=np.array([float(value) for _, value in stops], dtype=float),
        )
        self._stops.set_data(
            [Mark(float(step.first), float(step.value), hollow=True) for step in steps], self._style, TARGET
        )

    def _draw_limits(self, chart: Chart) -> None:
        limits = chart.limits
        nothing = np.empty(0)
        if limits is None:
            for curve in (self._low, self._high, self._mean):
                curve.setData(x=nothing, y=nothing)
            return
        self._low.setData(*_stepped(limits.low))
        self._high.setData(*_stepped(limits.high))
        ends = np.array([-0.5, len(chart.categories) - 0.5])
        self._mean.setData(x=ends, y=np.array([limits.mean, limits.mean]))

    def _lay_out(self) -> None:
        """Fit axes and labels to the size of the drawing."""
        chart = self._chart
        if chart is None or self._box.width() < 20:
            return
        count = max(len(chart.categories), 1)
        scale = self._scale = scale_of(chart, round(self._box.height() / (34 * self._style.scale)))
        room = self._lettering.room_right(chart, self._box.width())
        extra = room / max(self._box.width() - room, 50)
        self._box.setRange(
            xRange=(-0.5, count - 0.5 + extra * count), yRange=(scale.low, scale.high), padding=0
        )
        self._ground.set_data(
            QRectF(-0.5, scale.low, count, scale.high - scale.low),
            scale.ticks,
            gaps(chart.series),
            [one.category for one in chart.breaks],
        )
        self._label_axes(chart, count)
        self._lettering.place(chart, scale, self._box.width(), self._box.height())

    def _label_axes(self, chart: Chart, count: int) -> None:
        plot = self.getPlotItem()
        metrics = QFontMetricsF(self._style.font)
        written = [(tick, tick_text(tick, chart.unit)) for tick in self._scale.ticks]
        left = plot.getAxis("left")
        left.setTicks([written])
        left.setWidth(max(metrics.horizontalAdvance(text) for _, text in written) + 12 * self._style.scale)
        width = self._box.width() / count
        widths = [metrics.horizontalAdvance(category) + 10 for category in chart.categories]
        step = every(widths, width)
        bottom = plot.getAxis("bottom")
        bottom.setTicks(
            [
                [
                    (place, text)
                    for place, text in enumerate(chart.categories)
                    if (count - 1 - place) % step == 0
                ]
            ]
        )
        bottom.setHeight(metrics.height() + 10 * self._style.scale)

    def set_pick(self, category: int) -> None:
        """Pick a category, -1 for none."""
        count = len(self._chart.categories) if self._chart is not None else 0
        wanted = category if 0 <= category < count else -1
        if wanted != self._pick:
            self._pick = wanted
            self._ground.pick(wanted)
            self.picked.emit(wanted)

    def category_at(self, x: float) -> int:
        """Return the category at a place of the widget, -1 for none."""
        place = round(self._box.mapSceneToView(self.mapToScene(int(x), 0)).x())
        count = len(self._chart.categories) if self._chart is not None else 0
        return place if 0 <= place < count else -1

    def place_of(self, category: int) -> tuple[int, int]:
        """Return where a category stands in the widget: its middle, near the top."""
        spot = self.mapFromScene(self._box.mapViewToScene(pg.Point(category, self._scale.high)))
        return spot.x(), spot.y()

    def render_onto(self, painter: QPainter, area: QRectF) -> None:
        """Draw the chart on a page or picture."""
        # Without a screen Qt lays nothing out, so the widget is shown where nobody sees it.
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.show()
        self._lay_out()
        self.render(painter, area, self.viewport().rect(), Qt.AspectRatioMode.IgnoreAspectRatio)

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pick the category under the mouse."""
        place = self.category_at(ev.position().x())
        self._point_at(place, ev.position().y())
        self.set_pick(place)

    def mousePressEvent(self, ev: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for what is behind a point."""
        place = self.category_at(ev.position().x())
        self._point_at(place, ev.position().y())
        if ev.button() == Qt.MouseButton.LeftButton and place >= 0:
            self.point_wanted.emit(place)
        ev.ignore()

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Do nothing: there is nothing to drag."""
        ev.ignore()

    def wheelEvent(self, ev: Any) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page: a chart does not zoom."""
        ev.ignore()

    def viewportEvent(self, ev: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the tooltip of a category: Qt would put the one of the drawing in its place, which is empty."""
        shown: Any = super()
        return ev.type() == QEvent.Type.ToolTip or bool(shown.viewportEvent(ev))

    def leaveEvent(self, ev: QEvent) -> None:  # noqa: N802 - Qt's name
        """Pick nothing."""
        self.set_pick(-1)
        super().leaveEvent(ev)


def _marked(series: Series) -> set[int]:
    """Return which points get a mark: all of a short line; of a long one those that stand alone, and the last."""
    if len(series.points) <= SHORT:
        return set(range(len(series.points)))
    runs = stretches(series.points)
    return {run[0] for run in runs if len(run) == 1} | {run[-1] for run in runs[-1:]}


def _stepped(values: Sequence[float | None]) -> tuple[Any, Any]:
    """Return a line that is level over each category, with gaps where there is no value."""
    xs: list[float] = []
    ys: list[float] = []
    for place, value in enumerate(values):
        height = np.nan if value is None else value
        xs.extend((place - 0.5, place + 0.5))
        ys.extend((height, height))
    return np.array(xs, dtype=float), np.array(ys, dtype=float)
