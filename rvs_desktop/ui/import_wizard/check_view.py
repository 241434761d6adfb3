"""The table of step 3: cells with a problem stand in a frame with its sign."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rvs_desktop.models.fields import NUMERIC
from rvs_desktop.ui import icons, theme
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.source import TableSource
from rvs_desktop.ui.tables.view import TableView

Marker = Callable[[int, str], str]
"""Row key and field key → tone of its mark (good, warn, bad), or empty."""
_SIGNS: Final = {"warn": "warning", "bad": "error_circle", "good": "checkmark"}


class CheckView(TableView):
    """Paints marks over cells that are painted already."""

    def __init__(self, source: TableSource, parent: QWidget | None = None) -> None:
        super().__init__(TableModel(source), parent)
        self.marker: Marker = _none
        self.heading.setSectionsClickable(False)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the cells, then a tint, a frame and a sign where there is something to say."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        fixed = self.frozen_width()
        first, last = self.row_span(event.rect().top(), event.rect().bottom())
        rows = self.table.rows(first, last - first + 1)
        for number, row in enumerate(rows, start=first):
            if row is None or not isinstance(row.key, int):
                continue
            for column, field in enumerate(self.table.fields):
                tone = self.marker(row.key, field.key)
                box = self.visualRect(self.table.index(number, column)) if tone else QRect()
                if tone and box.right() > fixed and box.left() < self.viewport().width():
                    frozen = self.heading.visualIndex(column) < self.heading.frozen
                    painter.setClipRect(self.viewport().rect().adjusted(0 if frozen else fixed, 0, 0, 0))
                    self._mark(painter, box, tone, right=field.kind in NUMERIC)
        painter.setClipping(False)
        self._paint_ring(painter)

    def _mark(self, painter: QPainter, box: QRect, tone: str, *, right: bool) -> None:
        look = theme.current()
        modes = QPainter.CompositionMode
        painter.save()
        if not look.high_contrast:
            painter.setCompositionMode(
                modes.CompositionMode_Lighten if look.dark else modes.CompositionMode_Multiply
            )
            painter.fillRect(box.adjusted(0, 0, 0, -1), look.color(f"{tone}Bg"))
        painter.restore()
        painter.setPen(QPen(look.color(f"{tone}Fg"), 1))
        painter.drawRect(box.adjusted(0, 0, -1, -2))
        picture = icons.pixmap(_SIGNS[tone], f"{tone}Fg", 14, filled=True)
        side = picture.deviceIndependentSize().height()
        left = box.left() + look.px(5) if right else box.right() - side - look.px(5)
        painter.drawPixmap(QPointF(left, box.center().y() - side / 2), picture)


def _none(row: int, field: str) -> str:
    del row, field
    return ""
