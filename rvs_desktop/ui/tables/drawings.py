"""Small pictures in cells: a line, a point with its uncertainty, a bar with a target, a state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from rvs_desktop.ui import icons
from rvs_desktop.ui.tables.cells import Badge, Bullet, Drawing, Interval, Sparkline, Tone
from rvs_desktop.ui.tables.look import TableLook

_TONE_NAMES = {Tone.GOOD: "good", Tone.WARN: "warn", Tone.BAD: "bad"}


def draw(painter: QPainter, box: QRectF, drawing: Drawing, look: TableLook) -> None:
    """Draw a small picture inside a cell."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(drawing, Sparkline):
        _sparkline(painter, box, drawing, look)
    elif isinstance(drawing, Interval):
        _interval(painter, box, drawing, look)
    elif isinstance(drawing, Bullet):
        _bullet(painter, box, drawing, look)
    else:
        _badge(painter, box, drawing, look)
    painter.restore()


def runs(values: Sequence[float | None]) -> list[list[int]]:
    """Return runs of neighbouring places that hold a value: a gap is never bridged."""
    result: list[list[int]] = []
    for index, value in enumerate(values):
        if value is None:
            continue
        if result and result[-1][-1] == index - 1:
            result[-1].append(index)
        else:
            result.append([index])
    return result


def _sparkline(painter: QPainter, box: QRectF, drawing: Sparkline, look: TableLook) -> None:
    values = drawing.values
    present = [value for value in values if value is not None]
    if not present:
        return
    low, high = min(present), max(present)
    top, height = box.top() + box.height() * 0.28, box.height() * 0.44
    step = box.width() / max(len(values) - 1, 1)

    def place(index: int) -> QPointF:
        value = values[index]
        assert value is not None
        share = (value - low) / (high - low) if high > low else 0.5
        return QPointF(box.left() + index * step, top + height * (1 - share))

    painter.setPen(QPen(look.series, 1.5 * look.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    stretches = runs(values)
    for stretch in stretches:
        if len(stretch) > 1:
            painter.drawPolyline(QPolygonF([place(index) for index in stretch]))
        else:
            spot = place(stretch[0])
            painter.drawLine(
                QPointF(spot.x() - step * 0.2, spot.y()), QPointF(spot.x() + step * 0.2, spot.y())
            )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.series)
    painter.drawEllipse(place(stretches[-1][-1]), 2.3 * look.scale, 2.3 * look.scale)


def _interval(painter: QPainter, box: QRectF, drawing: Interval, look: TableLook) -> None:
    span = drawing.high_end - drawing.low_end
    middle = box.center().y()

    def place(value: float) -> float:
        return box.left() + box.width() * min(max((value - drawing.low_end) / span, 0.0), 1.0)

    if drawing.value is not None:
        painter.setPen(QPen(_blend(look.text2, look.series), 1.5 * look.scale))
        painter.drawLine(QPointF(place(drawing.low), middle), QPointF(place(drawing.high), middle))
        if drawing.high > drawing.high_end:
            _arrow(painter, place(drawing.high), middle, look)
    if drawing.target is not None:
        painter.setPen(QPen(look.text, 2.0 * look.scale, Qt.PenStyle.CustomDashLine))
        pen = painter.pen()
        pen.setDashPattern([1.5, 1.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        reach = box.height() * 0.22
        painter.drawLine(
            QPointF(place(drawing.target), middle - reach), QPointF(place(drawing.target), middle + reach)
        )
    if drawing.value is not None:
        radius = 4.5 * look.scale
        painter.setPen(QPen(look.series, 2.0 * look.scale) if drawing.hollow else Qt.PenStyle.NoPen)
        painter.setBrush(look.base if drawing.hollow else look.series)
        painter.drawEllipse(QPointF(place(drawing.value), middle), radius, radius)


def _arrow(painter: QPainter, x: float, y: float, look: TableLook) -> None:
    """Show that an interval goes on beyond the scale."""
    reach = 4 * look.scale
    painter.drawPolyline(
        QPolygonF([QPointF(x - reach, y - reach), QPointF(x, y), QPointF(x - reach, y + reach)])
    )


def _bullet(painter: QPainter, box: QRectF, drawing: Bullet, look: TableLook) -> None:
    height = 7 * look.scale
    track = QRectF(box.left(), box.center().y() - height / 2, box.width(), height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(track, look.track)
    share = min(max(drawing.value / drawing.full, 0.0), 1.0) if drawing.full else 0.0
    painter.fillRect(QRectF(track.left(), track.top(), track.width() * share, height), look.series)
    if drawing.target is not None and drawing.full:
        x = track.left() + track.width() * min(drawing.target / drawing.full, 1.0)
        painter.fillRect(QRectF(x - 1, track.top() - 3, 2, height + 6), look.text)


_WORD: Final = 2.5
"""Room below which a sign stands alone, times the height of the text: a word of which one letter is left says nothing."""


def _badge(painter: QPainter, box: QRectF, drawing: Badge, look: TableLook) -> None:
    tone = _TONE_NAMES.get(drawing.tone, "none")
    picture = icons.pixmap(drawing.icon, f"{tone}Fg", 14, filled=True)
    side = picture.deviceIndependentSize().height()
    room = int(box.width() - side - 8 * look.scale)
    cramped = room < min(look.width_of(drawing.text), _WORD * look.text_height)
    text, width = look.fitted("" if cramped else drawing.text, strong=False, width=room)
    left = box.left()
    if drawing.end:
        left = box.right() - width - side - 5 * look.scale
    if drawing.chip:
        pill = QRectF(
            left, box.center().y() - 10 * look.scale, width + side + 20 * look.scale, 20 * look.scale
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.chip(tone))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        left += 7 * look.scale
    painter.drawPixmap(QPointF(left, box.center().y() - side / 2), picture)
    painter.setPen(look.tones[drawing.tone])
    painter.setFont(look.plain)
    painter.drawStaticText(
        QPointF(left + side + 5 * look.scale, box.center().y() - look.text_height / 2), text
    )


def _blend(one: QColor, other: QColor) -> QColor:
    """Return the colour halfway two others."""
    return QColor(
        (one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2
    )
