"""How the parts of a sheet look, on the grid and in the key below it: a tint, and a pattern that needs no colour."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.tables.look import hatching


class Ground(StrEnum):
    """A part of a sheet."""

    HEAD = "head"
    KEY = "key"
    FIGURES = "figures"
    TOTAL = "total"
    SKIPPED = "skipped"
    HIDDEN = "hidden"


def paint_ground(painter: QPainter, box: QRect, ground: Ground) -> None:
    """Lay the look of a part over cells that are painted already; texts stay as readable as they were."""
    look = theme.current()
    painter.save()
    if ground in {Ground.HEAD, Ground.KEY, Ground.TOTAL, Ground.HIDDEN} and not look.high_contrast:
        tint = look.color("noneBg" if ground in {Ground.TOTAL, Ground.HIDDEN} else "accentSubtle")
        modes = QPainter.CompositionMode
        painter.setCompositionMode(
            modes.CompositionMode_Lighten if look.dark else modes.CompositionMode_Multiply
        )
        if ground is Ground.KEY:
            painter.setOpacity(0.5)
        painter.fillRect(box, tint)
    painter.restore()
    _pattern(painter, box, ground)


def _pattern(painter: QPainter, box: QRect, ground: Ground) -> None:
    look = theme.current()
    painter.save()
    if ground is Ground.SKIPPED:
        painter.setBrushOrigin(box.topLeft())
        painter.setOpacity(0.6)
        painter.fillRect(box, QBrush(hatching(look.color("borderStrong"), look.px(9))))
    painter.setPen(QPen(look.color("borderStrong"), 1))
    if ground is Ground.TOTAL:
        for shift in (0, 2):
            painter.drawLine(box.left(), box.top() + shift, box.right(), box.top() + shift)
    if ground is Ground.KEY:
        painter.setPen(QPen(look.color("accent"), 1))
        painter.drawLine(box.topRight(), box.bottomRight())
    if ground is Ground.HEAD:
        painter.setPen(QPen(look.color("accent"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
    painter.restore()


class Swatch(QWidget):
    """A small piece of a part."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.setFixedSize(QSize(theme.current().px(22), theme.current().px(14)))
        theme.current().changed.connect(self._follow_theme)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in a frame."""
        del event
        look = theme.current()
        painter = QPainter(self)
        box = self.rect()
        painter.fillRect(box, look.color("base"))
        paint_ground(painter, box.adjusted(1, 1, -1, -1), self._ground)
        edge = "accent" if self._ground is Ground.FIGURES else "borderStrong"
        painter.setPen(QPen(look.color(edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _follow_theme(self) -> None:
        self.update()


class Key(QWidget):
    """The key below the grid: every look with its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self.setAccessibleName(self.tr("Legenda"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), look.px(7), look.px(14), look.px(7))
        row.setSpacing(look.space("xs"))
        for ground, word in self.words():
            row.addWidget(Swatch(ground))
            row.addWidget(widgets.label(word, "caption"))
            row.addSpacing(look.space("s"))
        row.addStretch(1)

    def words(self) -> Sequence[tuple[Ground, str]]:
        """Return every look with what it means."""
        return (
            (Ground.HEAD, self.tr("kop")),
            (Ground.KEY, self.tr("namen")),
            (Ground.FIGURES, self.tr("gegevens")),
            (Ground.TOTAL, self.tr("totaal")),
            (Ground.SKIPPED, self.tr("niet gelezen")),
        )
