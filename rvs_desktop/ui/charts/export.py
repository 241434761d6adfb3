"""A chart as a picture for a report or a message: always light, with title, source and reference date."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPaintDevice, QPainter
from PySide6.QtSvg import QSvgGenerator

from rvs_desktop.errors import UserError
from rvs_desktop.ui import theme
from rvs_desktop.ui.charts.data import Chart, Kind
from rvs_desktop.ui.charts.panels import Panels
from rvs_desktop.ui.charts.plot import ChartPlot
from rvs_desktop.ui.charts.style import ChartStyle
from rvs_desktop.ui.charts.words import summary

SIZE: Final = QSize(960, 540)
"""Size of an exported chart in logical pixels."""
SHARPNESS: Final = 2
"""Pixels per logical pixel, so that a print is not blurred."""
_MARGIN: Final = 24
_PANEL: Final = 96
"""Height of a row of small multiples, five beside each other."""


def size_of(chart: Chart) -> QSize:
    """Return the size of a picture: one of many small multiples is as high as these need."""
    if chart.kind is not Kind.PANELS:
        return SIZE
    rows = -(-len(chart.series) // 5)
    return QSize(SIZE.width(), max(SIZE.height(), 130 + rows * _PANEL))


def picture(chart: Chart) -> QImage:
    """Return a chart as an image."""
    image = QImage(size_of(chart) * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.setText("Title", chart.title)
    image.setText("Description", summary(chart))
    _draw(chart, image, SHARPNESS)
    return image


def drawing(chart: Chart) -> bytes:
    """Return a chart as SVG."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    size = size_of(chart)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(chart.title)
    generator.setDescription(summary(chart))
    _draw(chart, generator, 1)
    buffer.close()
    return bytes(content.data())


def save(chart: Chart, path: Path) -> None:
    """Write a chart as PNG or SVG, by the extension.

    Raises:
        UserError: if the file cannot be written.
    """
    try:
        if path.suffix.lower() == ".svg":
            path.write_bytes(drawing(chart))
        else:
            path.write_bytes(_png(chart))
    except OSError as error:
        raise UserError(
            f"De grafiek kan niet worden opgeslagen als {path.name}.",
            "Kies een andere map of sluit het programma dat het bestand open heeft.",
        ) from error


def _png(chart: Chart) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture(chart))
    buffer.close()
    return bytes(content.data())


def _draw(chart: Chart, device: QPaintDevice, sharpness: int) -> None:
    """Draw title, chart and source; the plot is made for this and thrown away, so the screen does not flicker."""
    style = ChartStyle.of_export(sharpness)
    fonts, size = theme.current(), size_of(chart)
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), style.color("base"))
    width = size.width() - 2 * _MARGIN
    painter.setPen(style.color("text"))
    painter.setFont(fonts.font("subtitle"))
    painter.drawText(QRect(_MARGIN, 16, width, 26), Qt.AlignmentFlag.AlignVCenter, chart.title)
    painter.setPen(style.color("text2"))
    painter.setFont(fonts.font("caption"))
    painter.drawText(QRect(_MARGIN, 42, width, 20), Qt.AlignmentFlag.AlignVCenter, chart.subtitle)
    foot = " · ".join(text for text in (*chart.remarks, chart.source, chart.reference_date) if text)
    painter.drawText(QRect(_MARGIN, size.height() - 32, width, 20), Qt.AlignmentFlag.AlignVCenter, foot)
    body = QRect(_MARGIN - 8, 70, width + 8, size.height() - 70 - 40)
    plot = Panels(style) if chart.kind is Kind.PANELS else ChartPlot(style)
    plot.resize(body.size())
    plot.show_chart(chart)
    plot.render_onto(painter, QRectF(body))
    painter.end()
    plot.close()
    plot.deleteLater()
