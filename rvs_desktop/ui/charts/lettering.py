"""The words in a chart: values at points, names at line ends, targets on their line, gaps and breaks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from rvs_desktop.ui.charts.clearing import PAD as _PAD
from rvs_desktop.ui.charts.clearing import Sheet, Word, clear_of
from rvs_desktop.ui.charts.data import Chart, Kind, Series, floors, gaps, tops
from rvs_desktop.ui.charts.labels import push_apart
from rvs_desktop.ui.charts.scale import Scale
from rvs_desktop.ui.charts.style import ChartStyle
from rvs_desktop.ui.charts.toolkit import pg

APART: Final = 14
"""Least distance between two labels in pixels at normal text size."""


class Lettering(pg.GraphicsObject):
    """Writes all labels of a chart in pixels of the screen, whatever the axes are."""

    def __init__(self, style: ChartStyle) -> None:
        super().__init__()
        self._style = style
        self._words: tuple[Word, ...] = ()
        self._width = 1.0
        self._height = 1.0
        self._box = QRectF()

    @property
    def words(self) -> tuple[Word, ...]:
        """What is written now."""
        return self._words

    def restyle(self, style: ChartStyle) -> None:
        """Take another look."""
        self._style = style

    def room_right(self, chart: Chart) -> float:
        """Return how many pixels the labels right of the last category need."""
        texts = [text for text, _, _ in self._ends(chart)]
        metrics = QFontMetricsF(self._style.strong)
        return max((metrics.horizontalAdvance(text) for text in texts), default=0.0) + (
            14.0 if texts else 0.0
        )

    def place(self, chart: Chart, scale: Scale, width: float, height: float) -> None:
        """Write the labels of a chart in a drawing of some pixels wide and high."""
        self._width, self._height = max(width, 1.0), max(height, 1.0)
        words = [*self._at_gaps(chart, scale), *self._at_ends(chart, scale)]
        values = self._at_points(chart, scale)
        words.extend(clear_of(self._at_targets(chart), values, chart, self._sheet(chart, scale)))
        words.extend(values)
        words.extend(self._at_breaks(chart, scale))
        self.prepareGeometryChange()
        self._words = tuple(words)
        reach = 2.0 * len(chart.categories)
        self._box = QRectF(
            -reach, scale.low - (scale.high - scale.low), 3 * reach, 3 * (scale.high - scale.low)
        )
        self.update()

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
            width, height = metrics.horizontalAdvance(word.text) + 2 * _PAD, metrics.height() + 2
            box = QRectF(-word.anchor[0] * width, -word.anchor[1] * height, width, height)
            painter.setTransform(QTransform.fromTranslate(spot.x(), spot.y()))
            if word.ground:
                painter.fillRect(box, self._style.color("base"))
            painter.setFont(font)
            painter.setPen(word.color)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word.text)
        painter.setTransform(to_pixels)

    def _sheet(self, chart: Chart, scale: Scale) -> Sheet:
        """Return how data coordinates become pixels here."""
        metrics = QFontMetricsF(self._style.strong)
        across = self._width / max(len(chart.categories), 1)
        return Sheet(across, self._pixel(scale), self._height, scale.high, metrics)

    def _pixel(self, scale: Scale) -> float:
        """Return how much of the vertical axis one pixel is."""
        return (scale.high - scale.low) / self._height

    def _ends(self, chart: Chart) -> list[tuple[str, float, QColor]]:
        """Return the labels that stand right of the last category, with their wanted heights."""
        found: list[tuple[str, float, QColor]] = []
        limits = chart.limits
        if limits is not None:
            translate = QCoreApplication.translate
            quiet = self._style.color("text3")
            for text, values in (
                (translate("charts", "bovengrens"), limits.high),
                (translate("charts", "ondergrens"), limits.low),
            ):
                known = [value for value in values if value is not None]
                if known:
                    found.append((text, known[-1], quiet))
            found.append((limits.mean_label, limits.mean, self._style.series_color(0)))
            last = len(chart.categories) - 1
            found.extend(
                (step.label, float(step.value), self._style.color("text"))
                for step in chart.targets
                if step.last == last
            )
        elif chart.kind is Kind.STACK:
            found.extend(self._part_names(chart))
        elif chart.kind is Kind.LINE and (len(chart.series) > 1 or any(one.label for one in chart.series)):
            for series in chart.series:
                point = _last(series)
                if point is not None:
                    text = series.label or series.name
                    found.append((text, point[1], self._style.series_color(series.style)))
        return found

    def _part_names(self, chart: Chart) -> list[tuple[str, float, QColor]]:
        """Return the names of the parts of a stack, at the height of the middle of the last one."""
        found: list[tuple[str, float, QColor]] = []
        for series, beneath in zip(chart.series, floors(chart), strict=True):
            value = series.points[-1].value
            middle = float(beneath[-1]) + float(value or 0) / 2
            found.append((series.label or series.name, middle, self._style.series_color(series.style)))
        return found

    def _at_ends(self, chart: Chart, scale: Scale) -> list[Word]:
        ends = self._ends(chart)
        pixel = self._pixel(scale)
        wanted = [(scale.high - height) / pixel for _, height, _ in ends]
        apart = push_apart(wanted, APART * self._style.scale, 0.0, self._height)
        x = len(chart.categories) - 0.5
        return [
            Word(
                text,
                x,
                scale.high - place * pixel,
                (0.0, 0.5),
                color,
                strong=color == self._style.color("text"),
            )
            for (text, _, color), place in zip(ends, apart, strict=True)
        ]

    def _at_targets(self, chart: Chart) -> list[Word]:
        """Put the label of a target on its line, at the left where the line is long, before it where it is short."""
        last = len(chart.categories) - 1
        if chart.limits is not None:
            chart_targets = [step for step in chart.targets if step.last != last]
        else:
            chart_targets = list(chart.targets)
        color = self._style.color("text")
        count = max(len(chart.categories), 1)
        per_category = self._width / count
        metrics = QFontMetricsF(self._style.strong)
        words: list[Word] = []
        for step in chart_targets:
            width = metrics.horizontalAdvance(step.label) + 10
            wide = (step.last - step.first + 1) * per_category
            if wide >= width * 1.2 or step.first == 0:
                middle = (
                    step.first
                    - 0.5
                    + (0.1 if step.last - step.first > 2 else (step.last - step.first + 1) / 2)
                )
                anchor = (0.0, 1.0) if step.last - step.first > 2 else (0.5, 1.0)
                words.append(Word(step.label, middle, float(step.value), anchor, color, strong=True))
            else:
                words.append(
                    Word(
                        step.label,
                        step.first - 0.5,
                        float(step.value),
                        (1.0, 0.5),
                        color,
                        strong=True,
                        ground=True,
                    )
                )
        return words

    def _at_points(self, chart: Chart, scale: Scale) -> list[Word]:
        lift = self._pixel(scale) * 7 * self._style.scale
        color = self._style.color("text")
        if chart.kind is Kind.STACK:
            return self._at_parts(chart, scale)
        room = (QFontMetricsF(self._style.strong).height() + 2) * self._pixel(scale)
        words = [
            self._value(chart.written(point.value), place, float(point.value), lift, scale.high - room)
            for series in chart.series
            if series.values_shown
            for place, point in enumerate(series.points)
            if point.value is not None
        ]
        words.extend(
            Word(
                point.veil, place, max(float(point.hidden), scale.low) + lift, (0.5, 1.0), color, strong=True
            )
            for series in chart.series
            for place, point in enumerate(series.points)
            if point.hidden is not None
        )
        return words

    def _value(self, text: str, place: int, value: float, lift: float, highest: float) -> Word:
        """Write a value above its point; below it where the top of the drawing would cut it off."""
        below = value + lift > highest
        height = value - lift if below else value + lift
        return Word(text, place, height, (0.5, 0.0 if below else 1.0), self._style.color("text"), strong=True)

    def _at_parts(self, chart: Chart, scale: Scale) -> list[Word]:
        """Write each part in its own bar where it fits, and the whole on top."""
        pixel = self._pixel(scale)
        room = APART * self._style.scale * pixel
        words = [
            Word(
                chart.written(top),
                place,
                float(top) + 3 * pixel,
                (0.5, 1.0),
                self._style.color("text"),
                strong=True,
            )
            for place, top in enumerate(tops(chart))
            if top
        ]
        for series, beneath in zip(chart.series, floors(chart), strict=True):
            ink = self._style.ink_on(series.style)
            words.extend(
                Word(
                    chart.written(point.value), place, float(floor) + float(point.value) / 2, (0.5, 0.5), ink
                )
                for place, (point, floor) in enumerate(zip(series.points, beneath, strict=True))
                if point.value is not None and float(point.value) >= room
            )
        return words

    def _at_gaps(self, chart: Chart, scale: Scale) -> list[Word]:
        color = self._style.color("text2")
        height = scale.low + (scale.high - scale.low) * 0.55
        text = QCoreApplication.translate("charts", "geen gegevens")
        return [
            Word(text, (first + last) / 2, height, (0.5, 0.5), color, ground=True)
            for first, last in gaps(chart.series)
            if (last - first + 1) * self._width / max(len(chart.categories), 1)
            > QFontMetricsF(self._style.font).horizontalAdvance(text)
        ]

    def _at_breaks(self, chart: Chart, scale: Scale) -> list[Word]:
        color = self._style.color("text3")
        text = QCoreApplication.translate("charts", "trendbreuk")
        return [Word(text, one.category - 0.5, scale.high, (0.0, 0.0), color) for one in chart.breaks]


def _last(series: Series) -> tuple[int, float] | None:
    """Return the last place with a value, and the value."""
    for place in range(len(series.points) - 1, -1, -1):
        value = series.points[place].value
        if value is not None:
            return place, float(value)
    return None
