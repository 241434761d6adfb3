"""A thin bar of how much of the whole is there, a state as icon and word, and a text that ends in dots."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from rvs_desktop.ui import icons, theme, widgets


class Meter(QWidget):
    """A bar that is as full as a part of a whole; the numbers stand beside it."""

    def __init__(self, part: int, whole: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = part / whole if whole else 0.0
        self.setAccessibleName(self.tr("{part} van {whole}").format(part=part, whole=whole))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a bar that is read at a glance."""
        return QSize(theme.current().px(96), theme.current().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the track and the part."""
        del event
        look = theme.current()
        painter = QPainter(self)
        height = look.px(7)
        track = QRect(0, (self.height() - height) // 2, min(self.width(), look.px(140)), height)
        painter.fillRect(track, look.color("noneBg"))
        track.setWidth(round(track.width() * self._share))
        painter.fillRect(track, look.color("chart1"))


class StateLabel(QWidget):
    """An icon and a word in the colour of a state."""

    def __init__(self, text: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._picture = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(5))
        row.addWidget(self._picture)
        row.addWidget(widgets.label(text, "body", tone), 1)
        self.setAccessibleName(text)
        theme.current().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        name = widgets.CHIP_ICONS[self._tone]
        self._picture.setPixmap(icons.pixmap(name, f"{self._tone}Fg", 14, filled=True))
