"""Two columns that become one below the other in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QWidget

from rvs_desktop.ui import theme

NARROW: Final = 1090
"""Width at normal text size below which the right column drops below the left one."""


class TwoColumns(QScrollArea):
    """A wide part, with cards at its right, and a panel that can take the place of the cards."""

    arranged = Signal(bool)
    """The parts stand below each other (true) or side by side."""

    def __init__(
        self, wide: QWidget, cards: Sequence[QWidget], panel: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("surface", "clear")
        self._wide = wide
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(look.space("m"))
        self._side = QStackedWidget()
        holder = QWidget()
        self._inner = QBoxLayout(QBoxLayout.Direction.TopToBottom, holder)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(look.space("m"))
        for card, share in zip(cards, (45, 55), strict=False):
            self._inner.addWidget(card, share)
        self._side.addWidget(holder)
        self._side.addWidget(panel)
        self._outer.addWidget(wide, 62)
        self._outer.addWidget(self._side, 38)
        self.setWidget(inside)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Whether the parts stand below each other."""
        return self._outer.direction() == QBoxLayout.Direction.TopToBottom

    def show_panel(self, *, shown: bool) -> None:
        """Put the panel in the place of the cards, or bring the cards back."""
        self._side.setCurrentIndex(int(shown))
        if shown and self.narrow:
            self.ensureWidgetVisible(self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the arrangement that fits."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = theme.current()
        narrow = self.width() < look.px(NARROW)
        turned = narrow != self.narrow
        directions = QBoxLayout.Direction
        self._outer.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._inner.setDirection(directions.LeftToRight if narrow else directions.TopToBottom)
        self._wide.setMinimumHeight(max(look.px(420), self.height() - look.px(24)) if narrow else 0)
        self._side.setMinimumHeight(look.px(330) if narrow else 0)
        if turned:
            self.arranged.emit(narrow)
