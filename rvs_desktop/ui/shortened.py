"""A text that ends in dots where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ShortenedLabel(QLabel):
    """A text that takes the room there is; what does not fit ends in dots and stands in its tooltip.

    A text may have a shorter wording, which takes its place where only that fits.
    """

    def __init__(self, role: str = "body", tone: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.shorter = ""

    def set_wordings(self, text: str, shorter: str) -> None:
        """Show a text, and where it has no room its shorter wording."""
        self.shorter = shorter
        self.setText(text)
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give way to what stands beside it."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the text, shortened if need be."""
        metrics, text = self.fontMetrics(), self.text()
        fits = metrics.horizontalAdvance(text) <= self.width()
        self.setToolTip("" if fits else text)
        if fits:
            super().paintEvent(event)  # so that what can be selected is drawn as selected
            return
        shown = metrics.elidedText(self.shorter or text, Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)
