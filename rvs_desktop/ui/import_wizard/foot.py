"""The foot of the assistant: what holds now at the left, the way on at the right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rvs_desktop.ui import theme, widgets


class Foot(QWidget):
    """One row of words and buttons; at most one is filled."""

    acted = Signal(str)
    """``skip``, ``list``, ``back`` or ``next`` was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self.setAccessibleName(self.tr("Verder"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.space("xs"), 0, 0)
        row.setSpacing(look.space("s"))
        self.text = widgets.label("", tone="muted", wrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.skip = widgets.button("")
        self.list = widgets.button(self.tr("Terug naar de lijst"))
        self.back = widgets.button(self.tr("Vorige"), "", "arrow_left")
        self.next = widgets.button("", "primary")
        row.addWidget(self.text, 1)
        for key, button in (
            ("skip", self.skip),
            ("list", self.list),
            ("back", self.back),
            ("next", self.next),
        ):
            button.setProperty("key", key)
            button.clicked.connect(self._act)
            row.addWidget(button)
        self.say("")

    def say(self, text: str) -> None:
        """Begin anew: words, and no button but the one that is set after this."""
        self.text.setText(text)
        for button in (self.skip, self.list, self.back, self.next):
            button.hide()

    def show_next(self, text: str, *, enabled: bool = True) -> None:
        """Show the filled button."""
        self.next.setText(text)
        self.next.setAccessibleName(text)
        self.next.setEnabled(enabled)
        self.next.show()

    def show_skip(self, text: str) -> None:
        """Show the button beside the words."""
        self.skip.setText(text)
        self.skip.setAccessibleName(text)
        self.skip.show()

    def _act(self) -> None:
        sender = self.sender()
        self.acted.emit(str(sender.property("key")))
