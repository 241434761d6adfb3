"""A question or message with a few answers, each a verb."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.dialogs.sheet import Sheet


@dataclass(frozen=True)
class Choice:
    """One answer.

    Attributes:
        key: what it is known by.
        text: the verb on its button.
        destroys: whether something is lost that cannot be brought back; Enter alone never gives that answer.
    """

    key: str
    text: str
    destroys: bool = False


@dataclass(frozen=True)
class Question:
    """What is asked or told.

    Attributes:
        title: what it is about, in the title bar.
        headline: the question or fact in one line.
        text: what, where and why.
        hint: what the user can do now.
        choices: answers from left to right; the last one is the proposed step, unless it destroys something.
        cancel: key that Esc and closing the dialog stand for.
        tone: info, warn or bad.
        details: long text that can be copied for the administrator, or empty.
    """

    title: str
    headline: str
    text: str
    choices: tuple[Choice, ...]
    hint: str = ""
    cancel: str = ""
    tone: str = "info"
    details: str = ""

    @property
    def proposed(self) -> Choice:
        """The answer that Enter gives: the last one, or the one of Esc where the last one destroys something."""
        last = self.choices[-1]
        harmless = [choice for choice in self.choices if choice.key == self.cancel]
        return harmless[0] if last.destroys and harmless else last


class QuestionDialog(Sheet):
    """Shows a question; ``answer`` holds the key of the choice afterwards."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(question.title, parent)
        self.answer = question.cancel
        self._details = question.details
        look = theme.current()
        row = QHBoxLayout()
        row.setSpacing(look.space("m"))
        picture = QLabel()
        name = {"info": "info", "warn": "warning", "bad": "error_circle"}[question.tone]
        picture.setPixmap(icons.pixmap(name, f"{question.tone}Fg", 20, filled=True))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look.space("s"))
        column.addWidget(widgets.label(question.headline, "subtitle", wrap=True))
        if question.text:
            column.addWidget(widgets.label(question.text, wrap=True))
        if question.hint:
            column.addWidget(widgets.label(question.hint, tone="muted", wrap=True))
        if question.details:
            copy = widgets.button(self.tr("Details kopiëren voor de beheerder"), "flat")
            copy.clicked.connect(self._copy)
            column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        self.content.addLayout(row)
        self.setMinimumWidth(look.px(500))
        self._buttons: dict[QPushButton, str] = {}
        for choice in question.choices:
            proposed = choice is question.proposed
            made = self.add_button(choice.text, "primary" if proposed else "", default=proposed)
            made.clicked.connect(self._choose)
            self._buttons[made] = choice.key

    def _choose(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, QPushButton)
        self.answer = self._buttons[pressed]
        self.accept()

    def _copy(self) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(self._details)
