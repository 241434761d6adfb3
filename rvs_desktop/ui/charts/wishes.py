"""Where each label of a chart would like to stand, the best place first, and which label chooses first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from PySide6.QtCore import QCoreApplication

from rvs_desktop.ui.charts.clearing import PAD, Sheet, Wish, Word
from rvs_desktop.ui.charts.data import Chart, Kind, Series, Step, Value, floors, gaps, tops
from rvs_desktop.ui.charts.scale import Scale
from rvs_desktop.ui.charts.style import ChartStyle

LIFT: Final = 7.0
"""Pixels between a point and its value, at normal text size."""
_ROUND: Final = ((0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1), (1, 0), (-1, 0))
"""Sides of a point where its value may stand, as (right, up), the best first."""
_ROOMS: Final = (0.0, 1.0, 2.0, 3.0)
"""How many label heights a label may move away from its target."""


class Wishes:
    """The labels within a drawing; those right of it have one place and come first."""

    def __init__(self, chart: Chart, scale: Scale, sheet: Sheet, style: ChartStyle) -> None:
        self._chart, self._scale, self._sheet, self._style = chart, scale, sheet, style
        self._lift = LIFT * style.scale * sheet.pixel
        self._line = (sheet.metrics.height() + 2) * sheet.pixel
        self._ink = style.color("text")

    def in_order(self) -> Iterator[Wish]:
        """Yield the labels, the ones first without which the chart says least."""
        if self._chart.kind is Kind.STACK:
            return chain(self._parts(), self._wholes(), self._breaks())
        return chain(
            self._hidden(), self._values(ends=True), self._targets(), self._values(ends=False),
            self._breaks(), self._cut(), self._gaps(),
        )  # fmt: skip

    def _values(self, *, ends: bool) -> Iterator[Wish]:
        """Yield the values at points: of the last of each line, or of the others from the right."""
        for series in self._chart.series:
            if not series.values_shown:
                continue
            known = [place for place, point in enumerate(series.points) if point.value is not None]
            for place in known[-1:] if ends else reversed(known[:-1]):
                value = series.points[place].value
                assert value is not None
                yield Wish(tuple(self._round(self._chart.written(value), place, float(value))), needed=ends)

    def _round(self, text: str, place: int, value: float) -> Iterator[Word]:
        """Yield the places round a point; those straight above and below it also one label further away."""
        aside = LIFT * self._style.scale / self._sheet.across
        for right, up in _ROUND if self._chart.kind is Kind.LINE else _ROUND[:1]:
            x, y = place + right * aside * (0.4 if up else 1), value + up * self._lift * (0.6 if right else 1)
            yield Word(text, x, y, ((1 - right) / 2, (1 + up) / 2), self._ink, strong=True)
        for up in (1, -1):
            y = value + up * (self._lift + self._line)
            yield Word(text, place, y, (0.5, (1 + up) / 2), self._ink, strong=True)

    def _hidden(self) -> Iterator[Wish]:
        for series in self._chart.series:
            for place, point in enumerate(series.points):
                if point.hidden is not None:
                    height = max(float(point.hidden), self._scale.low)
                    yield Wish(tuple(self._round(point.veil, place, height)), needed=True)

    def _targets(self) -> Iterator[Wish]:
        trajectory = self._chart.trajectory
        if trajectory is not None:
            place, value = trajectory.stops[-1]
            yield Wish(tuple(self._at_end(trajectory.label, place, float(value))), needed=True)
        last = len(self._chart.categories) - 1
        for step in self._chart.targets:
            if self._chart.limits is None or step.last != last:
                yield Wish(tuple(self._along(step)), needed=True)

    def _at_end(self, text: str, place: float, value: float) -> Iterator[Word]:
        """Yield the places of the label of a trajectory: over or under its last stop, then further away and back."""
        for room in (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0):
            for up in (1, -1):
                y = value + up * (self._lift + room * self._line)
                for x, anchor in ((place, 0.5), (place + 0.45, 1.0), (place - 0.5, 1.0), (place - 1.5, 1.0)):
                    yield self._target(text, x, y, (anchor, (1 + up) / 2))

    def _along(self, step: Step) -> Iterator[Word]:
        """Yield the places of a label at its target: on its line, before and after it, under it, then further away."""
        value, text = float(step.value), step.label
        wide = (step.last - step.first + 1) * self._sheet.across
        fits = wide >= self._sheet.metrics.horizontalAdvance(text) + 2 * PAD
        inside = ((step.first - 0.5, 0.0), (step.last + 0.5, 1.0), ((step.first + step.last) / 2, 0.5))
        for room in _ROOMS:
            if room == 1 or (room == 0 and not fits):
                yield self._target(text, step.first - 0.5, value, (1.0, 0.5))
                yield self._target(text, step.last + 0.5, value, (0.0, 0.5))
            for side in (1.0, 0.0):
                lift = (room * self._line + self._sheet.pixel) * (1 if side else -1)
                for x, anchor in inside:
                    yield self._target(text, x, value + lift, (anchor, side))

    def _target(self, text: str, x: float, y: float, anchor: tuple[float, float]) -> Word:
        return Word(text, x, y, anchor, self._ink, strong=True)

    def _parts(self) -> Iterator[Wish]:
        """Yield each part of a stack in its own bar, where it fits."""
        chart = self._chart
        for series, beneath in zip(chart.series, floors(chart), strict=True):
            yield from self._parts_of(series, beneath)

    def _parts_of(self, series: Series, beneath: tuple[Value, ...]) -> Iterator[Wish]:
        ink = self._style.ink_on(series.style)
        for place, (point, floor) in enumerate(zip(series.points, beneath, strict=True)):
            if point.value is None or float(point.value) < self._line:
                continue
            middle = float(floor) + float(point.value) / 2
            yield Wish((Word(self._chart.written(point.value), place, middle, (0.5, 0.5), ink),), needed=True)

    def _wholes(self) -> Iterator[Wish]:
        for place, top in enumerate(tops(self._chart)):
            if top:
                y = float(top) + 3 * self._sheet.pixel
                text = self._chart.written(top)
                yield Wish((Word(text, place, y, (0.5, 1.0), self._ink, strong=True),), needed=True)

    def _gaps(self) -> Iterator[Wish]:
        text = QCoreApplication.translate("charts", "geen gegevens")
        color = self._style.color("text2")
        room = self._sheet.metrics.horizontalAdvance(text)
        for first, last in gaps(self._chart.series):
            if (last - first + 1) * self._sheet.across > room:
                heights = (0.55, 0.4, 0.7, 0.25, 0.85, 0.12)
                x = (first + last) / 2
                yield Wish(
                    tuple(
                        Word(text, x, self._at(height), (0.5, 0.5), color, ground=True) for height in heights
                    ),
                    needed=True,
                )

    def _breaks(self) -> Iterator[Wish]:
        text = QCoreApplication.translate("charts", "trendbreuk")
        color = self._style.color("text3")
        for one in self._chart.breaks:
            x = one.category - 0.5
            places = [
                Word(text, x, self._at(height), (side, 0.0), color)
                for height in (1.0, 0.85, 0.7, 0.5, 0.3)
                for side in (0.0, 1.0)
            ]
            yield Wish(tuple(places), needed=True)

    def _cut(self) -> Iterator[Wish]:
        """Say that an axis does not begin at nought, beside its foot or where there is room."""
        if self._scale.broken:
            text = QCoreApplication.translate("charts", "≈ as begint niet bij 0")
            color = self._style.color("text3")
            foot = self._scale.low + self._sheet.pixel
            last = len(self._chart.categories) - 0.5
            places = [
                Word(text, x, foot + room * self._line, (anchor, 1.0), color)
                for room in _ROOMS
                for x, anchor in ((-0.5, 0.0), (last, 1.0), ((last - 0.5) / 2, 0.5))
            ]
            yield Wish(tuple(places), needed=True)

    def _at(self, share: float) -> float:
        return self._scale.low + (self._scale.high - self._scale.low) * share
