"""The panel in which a verb is filled in: fields with what is wrong below them, its consequences in numbers, save."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from rvs_desktop.errors import UserError
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.parts.taskforces.choice_box import ChoiceBox
from rvs_desktop.ui.parts.taskforces.dates import DayEdit
from rvs_desktop.ui.parts.taskforces.form_fields import FieldError, FormField, Planner, Values, Verb
from rvs_desktop.ui.shortened import ShortenedLabel

if TYPE_CHECKING:
    from rvs_desktop.models.roster.steps import Preview

_OUTCOME: Final = 0.36
"""Part of the panel that the consequences may take."""
_AT_ONCE: Final = 3
"""So many fields are made in one turn of the event loop: a dozen would be felt."""
_PAUSE_MS: Final = 200
"""So long after the last key the consequences are worked out."""


class FormPanel(widgets.Card):
    """Fills in one verb at a time; Ctrl+Enter saves, Esc closes."""

    closed = Signal()
    preview_wanted = Signal(object)
    """Work out what the verb would do: a ``Planner``."""
    accepted = Signal(object)
    """Do it: a ``Planner``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        look = theme.current()
        self.setAccessibleName(self.tr("Invulpaneel"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close = widgets.button(self.tr("Paneel sluiten"), "icon", "dismiss")
        close.clicked.connect(self.closed)
        self.head.addWidget(close)
        self.intro = widgets.label("", tone="muted", wrap=True)
        self.content.addWidget(self.intro)
        self._form = QWidget()
        self._grid = QGridLayout(self._form)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.space("m"))
        self._grid.setVerticalSpacing(look.px(3))
        for column_number in (0, 1):
            self._grid.setColumnStretch(column_number, 1)
        self._make_parts()
        self._make_foot()
        self._verb: Verb | None = None
        self._widgets: dict[str, QWidget] = {}
        self._problems: dict[str, Any] = {}
        self._planner: Planner | None = None
        self._to_make: deque[FormField] = deque()
        self._place = (0, 0)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._make_some)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.look_ahead)

    def _make_parts(self) -> None:
        """Put fields and facts where they scroll, and the consequences below them."""
        look = theme.current()
        self._inside = QWidget()
        self._inside.setProperty("surface", "clear")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, look.space("s"), 0)
        column.setSpacing(look.space("m"))
        column.addWidget(self._form)
        self.outcome = widgets.Card(padding=10)
        self.outcome.setProperty("bar", "info")
        self.outcome.setProperty("card", "")
        self.facts = widgets.Card(padding=0)
        self.facts.setProperty("card", "")
        column.addWidget(self.facts)
        column.addStretch(1)
        self.content.addWidget(widgets.scrolled(self._inside), 1)
        # what saving means stays in sight, however many fields there are
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.outcome)
        self._outcome_room = widgets.scrolled(holder)
        self.content.addWidget(self._outcome_room)

    def _make_foot(self) -> None:
        self.content.addWidget(widgets.line())
        foot = QHBoxLayout()
        hint = ShortenedLabel()
        hint.setText("Ctrl+Enter")
        foot.addWidget(hint, 1)
        self.cancel = widgets.button(self.tr("Annuleren"))
        self.cancel.clicked.connect(self.closed)
        self.save = widgets.button(self.tr("Opslaan"), "primary")
        self.save.clicked.connect(self.submit)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        self.content.addLayout(foot)

    @property
    def verb(self) -> Verb | None:
        """What is being filled in."""
        return self._verb

    @property
    def is_filling(self) -> bool:
        """Whether fields are still to be made."""
        return self._turn.isActive()

    def begin(self, verb: Verb) -> None:
        """Show another verb; its fields follow a few at a time, and the cursor stands in the first of them."""
        self._verb = verb
        self.title.setText(verb.title)
        self.setAccessibleName(verb.title)
        self.intro.setText(verb.intro)
        self.intro.setVisible(bool(verb.intro))
        self.save.setText(verb.save)
        self.save.setEnabled(False)
        self._timer.stop()
        self._planner = None
        widgets.clear(self._grid)
        widgets.clear(self.facts.content)
        self._widgets.clear()
        self._problems.clear()
        self._to_make = deque(verb.fields)
        self._place = (0, 0)
        self._turn.start(0)

    def _make_some(self) -> None:
        for _ in range(min(_AT_ONCE, len(self._to_make))):
            self._make_next()
        if self._to_make:
            self._turn.start(0)
        else:
            self._complete()

    def _make_next(self) -> None:
        row, column = self._place
        each = self._to_make.popleft()
        self._add_field(each, row, column)
        column = 1 - column if each.half else 0
        self._place = (row, column) if column else (row + 3, 0)
        if len(self._widgets) == 1:
            first = self._widgets[each.key]
            first.show()  # a layout shows its parts a turn later, and what is not shown cannot take the cursor
            first.setFocus(Qt.FocusReason.TabFocusReason)  # so that typing replaces what is proposed

    def _make_rest(self) -> None:
        """Make at once what is still to be made: somebody asks for it."""
        if self._turn.isActive():
            self._turn.stop()
            while self._to_make:
                self._make_next()
            self._complete()

    def _complete(self) -> None:
        assert self._verb is not None
        if self._verb.facts:
            self.facts.content.addWidget(widgets.label(self.tr("Over deze zetel"), "bodyStrong"))
        for fact in self._verb.facts:
            self.facts.content.addWidget(widgets.label(fact, tone="muted", wrap=True))
        self.look_ahead()

    def _add_field(self, each: FormField, row: int, column: int) -> None:
        span = 1 if each.half or column else 2
        widget = self._make(each)
        widget.setAccessibleName(each.label)
        if each.kind != "check":
            caption = widgets.label(each.label, "caption", wrap=True)
            caption.setBuddy(widget)
            self._grid.addWidget(caption, row, column, 1, span)
        self._grid.addWidget(widget, row + 1, column, 1, span)
        problem = widgets.label("", "caption", "bad", wrap=True)
        problem.hide()
        self._grid.addWidget(problem, row + 2, column, 1, span)
        self._widgets[each.key] = widget
        self._problems[each.key] = problem

    def _make(self, each: FormField) -> QWidget:
        if each.kind == "check":
            box = QCheckBox(each.label)
            box.setChecked(bool(each.value))
            box.toggled.connect(self._wait)
            return box
        if each.kind in ("choice", "person"):
            return self._make_choice(each)
        text = "" if each.value is None else str(each.value)
        line = DayEdit(text, each.proposals) if each.kind == "date" else QLineEdit(text)
        line.setPlaceholderText(each.hint)
        line.textChanged.connect(self._wait)
        return line

    def _make_choice(self, each: FormField) -> ChoiceBox:
        typed = each.kind == "person"
        box = ChoiceBox(each.choices, each.value, typed=typed, hint=each.hint)
        (box.editTextChanged if typed else box.currentIndexChanged).connect(self._wait)
        return box

    def values(self) -> Values:
        """Return what stands in the fields; a typed person comes as text, a chosen one as identifier."""
        self._make_rest()
        found: dict[str, Any] = {}
        assert self._verb is not None
        for each in self._verb.fields:
            widget = self._widgets[each.key]
            if isinstance(widget, QCheckBox):
                found[each.key] = widget.isChecked()
            elif isinstance(widget, ChoiceBox):
                found[each.key] = widget.value()
            elif isinstance(widget, QLineEdit):
                found[each.key] = widget.text().strip()
        return found

    def put(self, key: str, text: str) -> None:
        """Fill in a field as a user would type or choose it."""
        self._make_rest()
        widget = self._widgets[key]
        if isinstance(widget, QLineEdit):
            widget.setText(text)
        elif isinstance(widget, QComboBox):
            if widget.isEditable():
                widget.setEditText(text)
            else:
                widget.setCurrentIndex(widget.findText(text))
        elif isinstance(widget, QCheckBox):
            widget.setChecked(text == "1")

    def widget(self, key: str) -> QWidget:
        """Return the field itself."""
        self._make_rest()
        return self._widgets[key]

    def problem(self, key: str) -> str:
        """Return what stands below a field."""
        label = self._problems[key]
        return label.text() if not label.isHidden() else ""

    def _wait(self) -> None:
        self.save.setEnabled(False)
        self._timer.start()

    def look_ahead(self) -> None:
        """Ask for the consequences of what stands in the fields now; what is wrong stands below its field."""
        self._timer.stop()
        if self._verb is None:
            return
        for key, label in self._problems.items():
            label.hide()
            widget = self._widgets[key]
            if widget.property("state") == "bad":
                widgets.set_look(widget, "state", "")
        try:
            self._planner = self._verb.plan(self.values())
        except FieldError as error:
            self._planner = None
            self._show_problem(error)
            return
        self.preview_wanted.emit(self._planner)

    def _show_problem(self, error: FieldError) -> None:
        self.save.setEnabled(False)
        label = self._problems.get(error.key)
        if label is None or error.quiet:
            self._show_lines([str(error)], "info")
            return
        label.setText(str(error))
        label.show()
        widgets.set_look(self._widgets[error.key], "state", "bad")
        self._show_lines([], "info")

    def show_preview(self, preview: Preview) -> None:
        """Show what was worked out; saving is possible when nothing stands in its way."""
        if preview.refusals:
            self._show_lines(preview.refusals, "bad")
        else:
            lines = [*preview.warnings, *preview.lines]
            self._show_lines(_each_once(lines), "warn" if preview.warnings else "info")
        self.save.setEnabled(not preview.refusals and bool(preview.steps))

    def show_refusal(self, error: UserError) -> None:
        """Show why it could not be done."""
        self._show_lines([str(error)], "bad")
        self.save.setEnabled(False)

    def _show_lines(self, lines: Sequence[str], tone: str) -> None:
        widgets.clear(self.outcome.content)
        for line in lines:
            said = widgets.label(line, wrap=True)
            self.outcome.content.addWidget(said)
            said.show()  # what is not shown has no height yet
        self.outcome.setAccessibleName(" ".join(lines))
        widgets.set_look(self.outcome, "bar", tone)
        self._outcome_room.setVisible(bool(lines))
        self._fit_outcome()

    def _fit_outcome(self) -> None:
        """Give the consequences the height of their text, up to a part of the panel; beyond that they scroll."""
        inner = self.outcome.layout()
        assert inner is not None
        needed = inner.totalHeightForWidth(max(self._outcome_room.viewport().width(), 1))
        self._outcome_room.setFixedHeight(min(max(needed, 1), round(self.height() * _OUTCOME)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the consequences anew for another width."""
        super().resizeEvent(event)
        self._fit_outcome()

    def lines(self) -> str:
        """Return the consequences as they stand there."""
        return self.outcome.accessibleName()

    def submit(self) -> None:
        """Do it, when what stands in the fields allows it."""
        self._make_rest()
        if self._timer.isActive():
            self.look_ahead()
        if self._planner is not None:
            self.accepted.emit(self._planner)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Save on Ctrl+Enter, close on Esc."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.submit()
        else:
            super().keyPressEvent(event)


def _each_once(lines: Sequence[str]) -> list[str]:
    """Return sentences with how often each is meant, so that ten equal ones are read as one."""
    counts = Counter(lines)
    return [line if count == 1 else f"{count}× {line}" for line, count in counts.items()]
