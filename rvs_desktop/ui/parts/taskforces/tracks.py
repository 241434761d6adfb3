"""Seats through time: a row per seat with a bar per holder, hatched where it is empty, a line at the day looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rvs_desktop.formats import format_date
from rvs_desktop.ui import theme
from rvs_desktop.ui.tables.look import hatching

if TYPE_CHECKING:
    from rvs_desktop.models.roster.dates import Span
    from rvs_desktop.models.roster.timeline import Track
    from rvs_desktop.ui.parts.taskforces.reading import BodyData

_LABEL: Final = 148
"""Width of the names of seats in pixels at normal text size."""
_ROW: Final = 27
_BAR: Final = 20
_AXIS: Final = 24
_MARGIN: Final = timedelta(days=200)


@dataclass(frozen=True)
class _Scale:
    """Days to pixels."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Return where a day begins."""
        span = max((self.last - self.first).days, 1)
        part = (min(max(day, self.first), self.last) - self.first).days / span
        return self.left + part * (self.right - self.left)


class SeatTracks(QWidget):
    """Draws the seats of one body; the same facts stand as text in the history beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tracks: tuple[Track, ...] = ()
        self._day = date.min
        self._life = (date.min, date.max)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def show_tracks(self, tracks: Sequence[Track], life: Span, day: date) -> None:
        """Show other seats.

        Args:
            tracks: the seats with their holders.
            life: from when to when the body is alive; nothing is drawn outside it.
            day: where the vertical line stands.
        """
        self._tracks, self._day = tuple(tracks), day
        self._life = (
            life.begins.first if life.begins else date.min,
            life.ends.last if life.ends else date.max,
        )
        said = [self._spoken(track) for track in self._tracks]
        self.setAccessibleName(self.tr("Zetels door de tijd"))
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Show no seats."""
        self._tracks = ()
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    @property
    def has_tracks(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self._tracks)

    def _spoken(self, track: Track) -> str:
        holders = [f"{bar.name} {bar.span.label}" for bar in track.bars]
        return f"{track.label}: {', '.join(holders) or self.tr('onbezet')}"

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as high as the seats ask for."""
        look = theme.current()
        return QSize(look.px(420), look.px(_ROW) * max(len(self._tracks), 1) + look.px(_AXIS))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never squeeze the rows."""
        return QSize(theme.current().px(240), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw years, bars, empty stretches and the day."""
        del event
        if not self._tracks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.current()
        scale = self._scale()
        self._paint_years(painter, scale)
        for place, track in enumerate(self._tracks):
            self._paint_track(painter, scale, place * look.px(_ROW), track)
        painter.setPen(QPen(look.color("text"), 1.5))
        x = scale.x(self._day)
        painter.drawLine(round(x), 0, round(x), look.px(_ROW) * len(self._tracks))

    def _scale(self) -> _Scale:
        look = theme.current()
        days = [self._day]
        for track in self._tracks:
            for span in (track.span, *(bar.span for bar in track.bars)):
                days += [span.begins.first] if span.begins else []
                days += [span.ends.last] if span.ends else []
        days += [day for day in self._life if day not in (date.min, date.max)]
        first, last = min(days) - _MARGIN, max(days) + _MARGIN
        return _Scale(first, last, look.px(_LABEL), self.width() - look.px(4))

    def _reach(self, scale: _Scale, span: Span) -> tuple[float, float]:
        """Return where a time begins and ends within the life of the body."""
        first = max(span.begins.first if span.begins else date.min, self._life[0])
        last = min(span.ends.last if span.ends else date.max, self._life[1])
        after = last if last == date.max else last + timedelta(days=1)
        return scale.x(first), scale.x(after)

    def _paint_years(self, painter: QPainter, scale: _Scale) -> None:
        look = theme.current()
        height = look.px(_ROW) * len(self._tracks)
        painter.setFont(look.font("tableCaption"))
        step = max(1, (scale.last.year - scale.first.year) // 6)
        for year in range(scale.first.year + 1, scale.last.year + 1, step):
            x = scale.x(date(year, 1, 1))
            painter.setPen(look.color("border"))
            painter.drawLine(round(x), 0, round(x), height)
            painter.setPen(look.color("text2"))
            box = QRectF(x + look.px(3), height + look.px(4), look.px(48), look.px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(year))

    def _paint_track(self, painter: QPainter, scale: _Scale, top: int, track: Track) -> None:
        look = theme.current()
        row, high = look.px(_ROW), look.px(_BAR)
        painter.setFont(look.font("table"))
        painter.setPen(look.color("text2"))
        label = QRectF(0, top, scale.left - look.px(8), row)
        text = painter.fontMetrics().elidedText(
            track.label, Qt.TextElideMode.ElideRight, round(label.width())
        )
        painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        begins, ends = self._reach(scale, track.span)
        seat = QRectF(begins, top + (row - high) / 2, max(ends - begins, 1), high)
        painter.setPen(QPen(look.color("border"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QBrush(hatching(look.color("border"), look.px(7))))
        painter.drawRect(seat)
        if not track.bars:
            painter.setPen(look.color("warnFg"))
            painter.drawText(
                self._beside_the_day(scale, seat).adjusted(look.px(6), 0, 0, 0),
                Qt.AlignmentFlag.AlignVCenter,
                self.tr("onbezet"),
            )
        for bar in track.bars:
            self._paint_bar(painter, scale, seat, bar.name, bar.span)

    def _paint_bar(self, painter: QPainter, scale: _Scale, seat: QRectF, name: str, span: Span) -> None:
        look = theme.current()
        left, right = self._reach(scale, span)
        box = QRectF(left, seat.top(), max(right - left - 1, 2), seat.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("selection"))
        painter.drawRect(box)
        painter.setPen(look.color("selectionText"))
        beside = self._beside_the_day(scale, box)
        shown = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, max(round(beside.width()) - look.px(10), 0)
        )
        painter.drawText(beside.adjusted(look.px(6), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, shown)
        if span.begins is None:
            painter.setPen(QPen(look.color("borderStrong"), 1, Qt.PenStyle.DotLine))
            middle = box.center().y()
            painter.drawLine(round(scale.left), round(middle), round(left), round(middle))

    def _beside_the_day(self, scale: _Scale, box: QRectF) -> QRectF:
        """Return where the text of a bar has room: after the line of the day, when that stands at its beginning."""
        line = scale.x(self._day)
        near = box.left() <= line <= box.left() + theme.current().px(90) and line < box.right()
        return QRectF(line, box.top(), box.right() - line, box.height()) if near else box

    def day_label(self) -> str:
        """Return what the vertical line means."""
        return self.tr("verticale streep: peildatum {day}").format(day=format_date(self._day))


def with_missing(found: BodyData) -> list[Track]:
    """Return the seats of a body, and after them the places that a rule asks for and no seat foresees."""
    from rvs_desktop.models.roster.dates import ReducedDate, Span
    from rvs_desktop.models.roster.timeline import Track

    days = [line.since for line in found.rules if line.per_district and line.since]
    since = Span(ReducedDate.of(min(days)) if days else None, None)
    missing = [Track(None, line.behalf.label, since, ()) for line in found.roster.missing]
    return [*found.history.tracks, *missing]
