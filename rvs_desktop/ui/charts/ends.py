"""What is written right of the last category: names of lines and parts, limits of chance, and targets beside those."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from rvs_desktop.ui.charts.data import Chart, Kind, Limits, Series, floors
from rvs_desktop.ui.charts.style import ChartStyle

End: TypeAlias = tuple[str, float, QColor]
"""A label, the height at which it wants to stand, and its colour."""


def end_labels(chart: Chart, style: ChartStyle) -> list[End]:
    """Return the labels that stand right of the last category."""
    if chart.limits is not None:
        return _limits(chart, chart.limits, style)
    if chart.kind is Kind.STACK:
        return _parts(chart, style)
    if chart.kind is Kind.LINE and (len(chart.series) > 1 or any(one.label for one in chart.series)):
        return _lines(chart, style)
    return []


def _limits(chart: Chart, limits: Limits, style: ChartStyle) -> list[End]:
    translate = QCoreApplication.translate
    quiet = style.color("text3")
    found: list[End] = []
    for text, values in (
        (translate("charts", "bovengrens"), limits.high),
        (translate("charts", "ondergrens"), limits.low),
    ):
        known = [value for value in values if value is not None]
        if known:
            found.append((text, known[-1], quiet))
    found.append((limits.mean_label, limits.mean, style.series_color(0)))
    last = len(chart.categories) - 1
    found += [
        (step.label, float(step.value), style.color("text")) for step in chart.targets if step.last == last
    ]
    return found


def _parts(chart: Chart, style: ChartStyle) -> list[End]:
    """Return the names of the parts of a stack, at the height of the middle of the last one."""
    found: list[End] = []
    for series, beneath in zip(chart.series, floors(chart), strict=True):
        middle = float(beneath[-1]) + float(series.points[-1].value or 0) / 2
        found.append((series.label or series.name, middle, style.series_color(series.style)))
    return found


def _lines(chart: Chart, style: ChartStyle) -> list[End]:
    found: list[End] = []
    for series in chart.series:
        height = _last(series)
        if height is not None:
            found.append((series.label or series.name, height, style.series_color(series.style)))
    return found


def _last(series: Series) -> float | None:
    """Return the last value."""
    return next((float(point.value) for point in reversed(series.points) if point.value is not None), None)
