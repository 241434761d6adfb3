"""The small parts of the assistant: a conclusion with its reason, and a field for a row or a column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.parts.flow import FlowLayout

SIGNS = {
    "good": "checkmark_circle",
    "warn": "warning",
    "bad": "error_circle",
    "info": "info",
    "none": "subtract_circle",
}


class Picture(QLabel):
    """The sign of a state in its colour; it follows the theme."""

    def __init__(self, tone: str, side: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._tone = tone
        theme.current().changed.connect(self._draw)
        self._draw()

    def show_tone(self, tone: str) -> None:
        """Show another state."""
        self._tone = tone
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(icons.pixmap(SIGNS[self._tone], f"{self._tone}Fg", self._side, filled=True))


class Conclusion(QWidget):
    """One thing the program concluded or asks: a sign, what, why, and buttons with other answers."""

    taken = Signal(int)
    """A button was pressed: its number."""

    def __init__(
        self,
        tone: str,
        headline: str,
        text: str = "",
        answers: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space("s"))
        self.picture = Picture(tone)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        self.headline = widgets.label(headline, "bodyStrong", wrap=True)
        words.addWidget(self.headline)
        if text:
            words.addWidget(widgets.label(text, tone="muted", wrap=True))
        self.buttons: list[QPushButton] = []
        if answers:
            words.addSpacing(look.px(3))
            words.addWidget(self._make_answers(answers))
        row.addLayout(words, 1)
        self.setAccessibleName(f"{headline}. {text}" if text else headline)

    def _make_answers(self, answers: Sequence[str]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, theme.current().px(6))
        for answer in answers:
            made = widgets.button(answer, "small")
            made.clicked.connect(self._take)
            self.buttons.append(made)
            flow.addWidget(made)
        return holder

    def _take(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, QPushButton)
        self.taken.emit(self.buttons.index(pressed))


class ChoiceBox(QComboBox):
    """A list to choose from in something that scrolls: the wheel scrolls and never chooses."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what scrolls."""
        event.ignore()


class PlaceField(QWidget):
    """A field for a number, a letter or a name, with its own name above it."""

    changed = Signal()
    """Something else was filled in and confirmed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(3))
        caption = widgets.label(name, "body", "muted")
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        caption.setBuddy(self.field)
        self._shown = ""
        column.addWidget(caption)
        column.addWidget(self.field)
        self.field.editingFinished.connect(self._confirm)

    def show_text(self, text: str) -> None:
        """Show what is so now."""
        self._shown = text
        self.field.setText(text)
        self.refuse(refused=False)

    def text(self) -> str:
        """Return what is filled in."""
        return self.field.text().strip()

    def refuse(self, *, refused: bool) -> None:
        """Show that what was filled in cannot be."""
        widgets.set_look(self.field, "state", "bad" if refused else "")

    def _confirm(self) -> None:
        if self.text() != self._shown:
            self._shown = self.text()
            self.changed.emit()
