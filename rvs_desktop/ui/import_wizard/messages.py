"""The list beside the cells: every question and remark once, with answers as buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.importing.decisions import Choice, Decision
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.gradual import Gradual
from rvs_desktop.ui.import_wizard.origin import PERIOD
from rvs_desktop.ui.import_wizard.parts import Conclusion

AT_ONCE = 15
"""Messages shown before the reader asks for more."""
TONES = {Severity.REFUSAL: "bad", Severity.DECISION: "warn", Severity.INFO: "info"}


@dataclass(frozen=True)
class Message:
    """Something to say about one place, or the same question about many."""

    tone: str
    headline: str
    text: str
    place: str
    choices: tuple[Choice, ...] = ()
    numbers: tuple[int, ...] = ()
    """Numbers of the problems it stands for; empty for what was repaired."""
    row: int = -1
    """Row on the sheet of what was repaired."""
    retract: tuple[Decision, ...] = ()
    """What can be taken back."""
    origin: str = ""
    """What of the origin of the file would answer it: ``sender`` or ``period``."""

    @property
    def asks(self) -> bool:
        """Whether a person must choose."""
        return self.tone in {"warn", "bad"}


def split_sentence(message: str) -> tuple[str, str]:
    """Return the first sentence of a message without its stop, and the rest."""
    first, stop, rest = message.partition(". ")
    return (first, rest) if stop else (message.removesuffix("."), "")


def grouped(problems: Sequence[Problem], done: frozenset[int]) -> list[tuple[int, ...]]:
    """Return the numbers of open problems, heaviest first; one group where one answer settles several."""
    order = [Severity.REFUSAL, Severity.DECISION, Severity.INFO]
    groups: dict[object, list[int]] = {}
    for number, problem in enumerate(problems):
        if number in done:
            continue
        same = (problem.code, problem.choices) if problem.choices else number
        groups.setdefault(same, []).append(number)
    found = [tuple(group) for group in groups.values()]
    return sorted(found, key=lambda group: (order.index(problems[group[0]].severity), group[0]))


def answer_number(event: QEvent) -> int:
    """Return which answer a key means, Alt+1 the first as 0; -1 for any other key."""
    if not isinstance(event, QKeyEvent) or event.modifiers() != Qt.KeyboardModifier.AltModifier:
        return -1
    number = event.key() - Qt.Key.Key_1
    return number if 0 <= number < 9 else -1


class MessageLine(QFrame):
    """One message; a click shows the cell it is about."""

    chosen = Signal(int)
    taken = Signal(int, int)
    """Number of the message and of the answer."""

    def __init__(self, number: int, message: Message, several: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.message = message
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(14), look.px(8), look.px(12), look.px(8))
        text = " ".join(part for part in (message.text, several) if part)
        answers = [one.caption for one in message.choices]
        if message.retract:
            answers.append(self.tr("Terugdraaien"))
        elif message.origin:
            answers.append(
                self.tr("Periode kiezen") if message.origin == PERIOD else self.tr("Afzender kiezen")
            )
        self.said = Conclusion(message.tone, message.headline, text, answers)
        for place, button in enumerate(self.said.buttons[:9], start=1):
            button.setToolTip(f"Alt+{place}")
        self.said.taken.connect(self._take)
        column.addWidget(self.said)
        if message.place:
            place = widgets.label(message.place, "caption", "faint")
            place.setContentsMargins(look.px(24), 0, 0, 0)
            column.addWidget(place)
        self.setProperty("card", "message")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(f"{message.headline}. {text} {message.place}".strip())

    @property
    def answers(self) -> Sequence[QPushButton]:
        """The buttons."""
        return self.said.buttons

    def show_chosen(self, *, chosen: bool) -> None:
        """Stand out, or not."""
        widgets.set_look(self, "state", "chosen" if chosen else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose it."""
        super().mousePressEvent(event)
        self.chosen.emit(self._number)

    def _take(self, answer: int) -> None:
        self.taken.emit(self._number, answer)


class MessageList(widgets.Card):
    """All messages; one of them is chosen."""

    chosen = Signal(object)
    """The ``Message`` to show in the cells."""
    taken = Signal(object)
    """``tuple[Decision, ...]``"""
    retracted = Signal(object)
    """Take these back: ``tuple[Decision, ...]``."""
    origin_wanted = Signal()
    """Choose the sender or the period of the file."""
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        look = theme.current()
        self.setAccessibleName(self.tr("Meldingen"))
        self.messages: list[Message] = []
        self.current = -1
        self._shown = 0
        self.lines: list[MessageLine] = []
        self._gradual = Gradual(self)
        head = QHBoxLayout()
        head.setContentsMargins(look.px(14), look.px(9), look.px(8), look.px(9))
        head.addWidget(widgets.label(self.tr("Meldingen"), "subtitle"), 1)
        self.up = widgets.button(self.tr("Vorige melding (Shift+F8)"), "icon", "arrow_up")
        self.down = widgets.button(self.tr("Volgende melding (F8)"), "icon", "arrow_down")
        self.up.clicked.connect(self._want_previous)
        self.down.clicked.connect(self._want_next)
        head.addWidget(self.up)
        head.addWidget(self.down)
        self.content.setSpacing(0)
        self.content.addLayout(head)
        self.content.addWidget(widgets.line())
        self.content.addWidget(self._make_area(), 1)
        self.nothing = widgets.EmptyState(
            "checkmark_circle",
            self.tr("Geen meldingen"),
            self.tr("Alles in dit bestand is zonder vragen gelezen."),
        )
        self.content.addWidget(self.nothing, 1)

    def _make_area(self) -> QScrollArea:
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("surface", "clear")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.more = widgets.button("", "flat")
        self.more.clicked.connect(self._show_more)
        outer.addLayout(self._column)
        outer.addWidget(self.more)
        outer.addStretch(1)
        self._area.setWidget(inside)
        return self._area

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show other messages; the place in the list is kept."""
        before = self.current
        self.messages = list(messages)
        self.lines = []
        self._shown = 0
        widgets.clear(self._column)
        self.nothing.setVisible(not messages)
        self._area.setVisible(bool(messages))
        for part in (self.up, self.down):
            part.setEnabled(bool(messages))
        self.current = min(max(before, 0), len(messages) - 1)
        self._show_until(max(AT_ONCE, self.current + 1))

    def _show_until(self, count: int) -> None:
        numbers = range(self._shown, min(count, len(self.messages)))
        self._shown = max(self._shown, numbers.stop)
        rest = len(self.messages) - self._shown
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Nog {count} meldingen").format(count=format_count(rest)))
        self._gradual.start(numbers, self._add_line)

    def _add_line(self, number: object) -> None:
        assert isinstance(number, int)
        message = self.messages[number]
        several = ""
        if len(message.numbers) > 1:
            several = self.tr("Dit geldt voor {count} cellen.").format(
                count=format_count(len(message.numbers))
            )
        line = MessageLine(number, message, several)
        line.chosen.connect(self.choose)
        line.taken.connect(self._take)
        line.show_chosen(chosen=number == self.current)
        if self.lines:
            self._column.addWidget(widgets.line())
        self.lines.append(line)
        self._column.addWidget(line)

    def _show_more(self) -> None:
        self._show_until(self._shown + AT_ONCE)

    def choose(self, number: int) -> None:
        """Make a message the current one and show where it is."""
        if not 0 <= number < len(self.messages):
            return
        if number >= self._shown:
            self._show_until(number + AT_ONCE)
        while len(self.lines) <= number and self._gradual.make_one():
            pass
        for place, line in enumerate(self.lines):
            if place in (self.current, number):
                line.show_chosen(chosen=place == number)
        self.current = number
        self._area.ensureWidgetVisible(self.lines[number], 0, theme.current().px(20))
        self.chosen.emit(self.messages[number])

    def take(self, answer: int) -> bool:
        """Give an answer to the current message; False when it has no such answer."""
        if not 0 <= self.current < len(self.messages) or answer >= len(self.messages[self.current].choices):
            return False
        self._take(self.current, answer)
        return True

    def _take(self, number: int, answer: int) -> None:
        self.current = number
        message = self.messages[number]
        if answer < len(message.choices):
            self.taken.emit(message.choices[answer].decisions)
        elif message.origin:
            self.origin_wanted.emit()
        else:
            self.retracted.emit(message.retract)

    def _want_previous(self) -> None:
        self.step_wanted.emit(-1)

    def _want_next(self) -> None:
        self.step_wanted.emit(1)
