"""A chart in words: the sentence for a screen reader, the tooltip of a point, and the rows of its table."""

from __future__ import annotations

from fractions import Fraction
from textwrap import fill
from typing import Final

from PySide6.QtCore import QCoreApplication

from rvs_desktop.formats import half_up
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.ui.charts.data import CONTEXT, Chart, Point, Series, Step, Value
from rvs_desktop.ui.tables.cells import Cell, CellState, Row

_TIP_WIDTH: Final = 56
"""Letters in a line of a tooltip, where a sentence is too long for one."""


def summary(chart: Chart) -> str:
    """Return the chart in one sentence: every series from its first to its last value, gaps and targets."""
    parts = [_series_words(chart, one) for one in chart.series if one.style != CONTEXT]
    parts.extend(f"{step.label} ({_span(chart, step)})" for step in chart.agreed)
    parts.extend(
        QCoreApplication.translate("charts", "trendbreuk vanaf {category}: {reason}").format(
            category=chart.categories[one.category], reason=one.reason
        )
        for one in chart.breaks
    )
    return f"{chart.title}, {chart.subtitle}: {'; '.join(parts)}."


def _series_words(chart: Chart, series: Series) -> str:
    known = [place for place, point in enumerate(series.points) if point.value is not None]
    if not known:
        return QCoreApplication.translate("charts", "{name}: geen gegevens").format(name=series.name)
    missing = [
        chart.categories[place] for place in range(known[0], known[-1]) if series.points[place].value is None
    ]
    first, last = known[0], known[-1]
    text = QCoreApplication.translate("charts", "{name} van {first} in {start} naar {last} in {end}").format(
        name=series.name,
        first=_value(chart, series, first),
        start=chart.categories[first],
        last=_value(chart, series, last),
        end=chart.categories[last],
    )
    if first == last:
        text = QCoreApplication.translate("charts", "{name}: {first} in {start}").format(
            name=series.name, first=_value(chart, series, first), start=chart.categories[first]
        )
    if missing:
        text += QCoreApplication.translate("charts", ", zonder gegevens over {missing}").format(
            missing=", ".join(missing)
        )
    return text


def _value(chart: Chart, series: Series, place: int) -> str:
    point = series.points[place] if place < len(series.points) else Point(None)
    if point.value is not None:
        return chart.written(point.value)
    return point.veil or QCoreApplication.translate("charts", "geen gegevens")


def _span(chart: Chart, step: Step) -> str:
    first, last = chart.categories[step.first], chart.categories[step.last]
    return first if first == last else f"{first}–{last}"


def targets_at(chart: Chart, place: int) -> list[Step]:
    """Return the targets that hold in a category."""
    return [step for step in chart.agreed if step.first <= place <= step.last]


def tooltip(chart: Chart, place: int, pointed: str = "") -> str:
    """Return everything there is about one category, one line per series; the one pointed at has a mark."""
    lines = [chart.categories[place]]
    for series in chart.series:
        point = series.points[place] if place < len(series.points) else None
        line = f"{series.name}: {_value(chart, series, place)}"
        if point is not None and point.remark:
            line = f"{line} ({point.remark})" if point.value is not None else f"{series.name}: {point.remark}"
        if point is not None and point.signal:
            line = f"{line}\n{fill(point.signal, _TIP_WIDTH)}"
        mark = "▸ " if len(chart.series) > 1 and series.name == pointed else ""
        lines.append(f"{mark}{line}")
    lines.extend(step.label for step in targets_at(chart, place))
    limits = chart.limits
    if limits is not None and limits.low[place] is not None and limits.high[place] is not None:
        lines.append(
            QCoreApplication.translate("charts", "grenzen: {low} tot {high}").format(
                low=plain(chart, limits.low[place]), high=plain(chart, limits.high[place])
            )
        )
    return "\n".join(lines)


def plain(chart: Chart, value: float | None) -> str:
    """Write a computed bound, which is no exact figure, with the decimals of the chart."""
    if value is None:
        return ""
    return f"{value:.{max(chart.decimals, 0)}f}".replace(".", ",") + chart.unit


def table_fields(chart: Chart) -> list[Field]:
    """Return the columns of the chart as a table."""
    fields = [Field("category", QCoreApplication.translate("charts", "Periode"), width=14)]
    fields.extend(
        Field(f"series{number}", series.name, _kind(chart), width=14)
        for number, series in enumerate(chart.series)
    )
    if chart.agreed:
        fields.append(Field("target", QCoreApplication.translate("charts", "Doel"), _kind(chart), width=10))
    return fields


def _kind(chart: Chart) -> FieldKind:
    if chart.unit == "%":
        return FieldKind.PERCENT
    return FieldKind.DECIMAL if chart.decimals else FieldKind.COUNT


def table_rows(chart: Chart) -> list[Row]:
    """Return the chart as rows of a table: a gap is missing, never nought."""
    rows: list[Row] = []
    for place, category in enumerate(chart.categories):
        cells: list[str | Cell] = [category]
        cells.extend(_cell(chart, series, place) for series in chart.series)
        if chart.agreed:
            steps = targets_at(chart, place)
            cells.append(
                Cell(chart.written(steps[-1].value), _copied(chart, steps[-1].value)) if steps else ""
            )
        rows.append(Row(place, category, tuple(cells)))
    return rows


def _cell(chart: Chart, series: Series, place: int) -> Cell:
    point = series.points[place] if place < len(series.points) else None
    if point is None or point.value is None:
        if point is not None and point.remark:
            return Cell(point.remark, state=CellState.NOT_APPLICABLE)
        return Cell(
            "–", state=CellState.MISSING, phrase=QCoreApplication.translate("charts", "geen gegevens")
        )
    return Cell(
        chart.written(point.value),
        _copied(chart, point.value),
        note="\n".join(said for said in (point.remark, point.signal) if said),
        hollow=point.hollow,
    )


def _copied(chart: Chart, value: Value) -> Value:
    """Return a value as a table holds it: a percentage as a part of one, anything else exact to its decimals."""
    if chart.unit == "%":
        return Fraction(value) / 100
    return half_up(value, chart.decimals) if chart.decimals else int(half_up(value))
