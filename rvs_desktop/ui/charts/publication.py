"""A chart as it may leave for others: rule D3 of small numbers, never the height of a hidden one."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from rvs_desktop.errors import UserError
from rvs_desktop.models.publication import STEP, published_share, rounded
from rvs_desktop.ui.charts.data import Chart, Kind, Point, Series, Small

translate = QCoreApplication.translate


def published_chart(chart: Chart, smallest: int) -> Chart:
    """Return a chart without what a publication hides; a chart that counts no persons stays as it is.

    Remarks at points, limits of chance and labels at line ends are made from exact figures and are left out.

    Args:
        chart: with exact figures.
        smallest: the smallest number that is shown.

    Raises:
        UserError: if bars are drawn, whose heights would give a hidden number away.
    """
    if chart.small is Small.NONE:
        return chart
    if chart.kind not in (Kind.LINE, Kind.PANELS):
        raise UserError(
            "Deze grafiek tekent kleine aantallen als staven: uit de hoogte zou een verborgen aantal volgen.",
            "Sla de grafiek op voor intern gebruik, of publiceer de tabel.",
        )
    series = tuple(_series(chart, one, smallest) for one in chart.series)
    title = translate("charts", "{title} (publicatie)").format(title=chart.title)
    remarks = (_foot(chart, smallest),)
    if chart.small is Small.ACTIONS:
        return replace(chart, title=title, series=series, remarks=(*chart.remarks, *remarks))
    return replace(chart, title=title, series=series, remarks=remarks, limits=None)


def _foot(chart: Chart, smallest: int) -> str:
    if chart.small is Small.ACTIONS:
        text = translate("charts", "*: verborgen, minder dan {count} acties")
        return text.format(count=smallest)
    if chart.unit:
        text = translate("charts", "*: verborgen, berust op een aantal kleiner dan {count}")
        return text.format(count=smallest)
    text = translate(
        "charts", "gearceerd: een aantal van 1 tot en met {last}; andere afgerond op {step}-tallen"
    )
    return text.format(last=smallest - 1, step=STEP)


def _series(chart: Chart, series: Series, smallest: int) -> Series:
    points = tuple(_point(chart, point, smallest) for point in series.points)
    return replace(series, points=points, label=series.name if series.label else "")


def _point(chart: Chart, point: Point, smallest: int) -> Point:
    bare = replace(point, remark="", key=None, parts=None, signal="")
    if point.value is None or point.published:
        return bare
    if chart.small is Small.ACTIONS:
        shown = point.parts is not None and point.parts[1] >= smallest
        return bare if shown else replace(bare, value=None, hidden=0)
    if chart.unit or chart.decimals:
        share = _share(point, smallest)
        return replace(bare, value=share, hidden=0 if share is None else None)
    number = rounded(round(Fraction(point.value)), smallest)
    return replace(bare, value=number, hidden=smallest - 1 if number is None else None)


def _share(point: Point, smallest: int) -> Fraction | None:
    """Return a percentage of rounded numbers; what is not known to be made of any is hidden."""
    if point.parts is None or min(point.parts) < 0:
        return None
    return published_share(rounded(point.parts[0], smallest), rounded(point.parts[1], smallest))
