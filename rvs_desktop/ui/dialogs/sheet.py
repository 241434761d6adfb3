"""The base of every dialog: content on a light surface, buttons at the right of the foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rvs_desktop.ui import theme, widgets

_MAY_CUT = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show})


class Sheet(QDialog):
    """A dialog that frees itself when it is closed and shows its sentences whole; Esc cancels."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "sheet")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        side = look.space("xl")
        self.content = QVBoxLayout()
        self.content.setContentsMargins(side, look.px(20), side, look.px(20))
        self.content.setSpacing(look.space("s"))
        column.addLayout(self.content, 1)
        foot = QFrame()
        foot.setObjectName("dialog_foot")
        self.foot = QHBoxLayout(foot)
        self.foot.setContentsMargins(side, look.space("m"), side, look.space("m"))
        self.foot.setSpacing(look.space("s"))
        self.foot.addStretch(1)
        column.addWidget(foot)

    def event(self, event: QEvent) -> bool:
        """Grow where a sentence needs more lines: Qt reckons with their height only before a dialog is shown."""
        done = super().event(event)
        if event.type() in _MAY_CUT and self.isVisible():
            self._show_whole()
        return done

    def _show_whole(self) -> None:
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        needed = layout.totalMinimumHeightForWidth(self.width())
        room = self.screen().availableGeometry().height()
        if self.height() < min(needed, room):
            self.resize(self.width(), min(needed, room))

    def add_button(self, text: str, look: str = "", *, default: bool = False) -> QPushButton:
        """Add a button at the right end of the foot; the caller connects it."""
        result = widgets.button(text, look)
        result.setDefault(default)
        if default:
            result.setFocus()
        self.foot.addWidget(result)
        return result
