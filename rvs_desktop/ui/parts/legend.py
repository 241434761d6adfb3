"""The legend of the heat scale and of the signs for nothing, above a crosstab."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rvs_desktop.ui import theme
from rvs_desktop.ui.tables.look import hatching

CLASSES: Final = ("1–4", "5–9", "10–24", "25–74", "75+")


class HeatLegend(QWidget):
    """Five classes of colour, and what 0 and a hatched cell mean; hides itself when there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs = (self.tr("0 = geteld, geen"), self.tr("niet geleverd"))
        classes = ", ".join(CLASSES)
        self.setAccessibleName(self.tr("Legenda: kleur per klasse {classes}").format(classes=classes))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self._restyle)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of all parts in one row."""
        look = theme.current()
        metrics = QFontMetrics(look.font("caption"))
        signs = sum(metrics.horizontalAdvance(text) for text in self._signs)
        return QSize(5 * look.px(41) + signs + look.px(24 + 12 + 12 + 26), look.px(20))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give way: half a legend says less than none."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the classes and the signs."""
        del event
        if self.width() < self.sizeHint().width() - 2:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.setFont(look.font("caption"))
        x, height = 0.0, float(look.px(18))
        for step, text in enumerate(CLASSES, start=1):
            box = QRectF(x, 1, look.px(38), height - 1)
            if look.high_contrast:
                painter.setPen(QPen(look.color("text")))
                painter.drawRect(box)
            else:
                painter.fillRect(box, look.color(f"heat{step}"))
            painter.setPen(look.color("text" if look.high_contrast else f"heatText{step}"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            x += look.px(41)
        x += look.px(12)
        painter.setPen(look.color("text2"))
        x += self._text(painter, x, height, self._signs[0]) + look.px(12)
        box = QRectF(x, 1, look.px(21), height - 1)
        painter.setBrushOrigin(QPoint(int(x), 1))
        painter.fillRect(box, hatching(look.color("border"), look.px(7)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "–")
        self._text(painter, x + look.px(26), height, self._signs[1])

    @staticmethod
    def _text(painter: QPainter, x: float, height: float, text: str) -> int:
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QRectF(x, 1, width + 4, height - 1), Qt.AlignmentFlag.AlignVCenter, text)
        return width

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
