"""The line under a table: what the current cell holds, what a selection adds up to, why a key was refused."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.shortened import ShortenedLabel


class StatusLine(QWidget):
    """One line in two parts: what is, and what can be done; refusals carry an icon and are spoken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), look.px(6), look.px(14), look.px(6))
        row.setSpacing(look.space("s"))
        self._icon = QLabel()
        self._fact = ShortenedLabel("bodyStrong", "")
        self._fact.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._hint = ShortenedLabel()
        for part in (self._fact, self._hint):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self._icon)
        row.addWidget(self._fact)
        row.addWidget(self._hint, 1)
        self._icon.hide()
        self.setMinimumHeight(look.px(34))

    @property
    def text(self) -> str:
        """What the line says."""
        return f"{self._fact.text()} {self._hint.text()}".strip()

    def show_fact(self, fact: str, hint: str = "") -> None:
        """Say what a cell or selection is."""
        self._icon.hide()
        self._fact.setText(fact)
        self._hint.setText(hint)
        widgets.set_look(self._hint, "tone", "muted")

    def show_done(self, text: str) -> None:
        """Say what was done."""
        self.show_fact("", text)
        self._announce(text)

    def show_refusal(self, reason: str) -> None:
        """Say why something was not done."""
        self._icon.setPixmap(icons.pixmap("error_circle", "badFg", 16, filled=True))
        self._icon.show()
        self._fact.setText("")
        self._hint.setText(reason)
        widgets.set_look(self._hint, "tone", "bad")
        self._announce(reason)

    def _announce(self, text: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
