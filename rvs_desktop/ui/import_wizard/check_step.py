"""Step 3: the cells as they will be read, what is doubtful in them, and answers at hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout

from rvs_desktop.formats import format_count
from rvs_desktop.importing.decisions import Decision, DecisionKind
from rvs_desktop.importing.recognition import Severity
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.check_source import NAME, CheckSource, CheckTable
from rvs_desktop.ui.import_wizard.check_view import CheckView
from rvs_desktop.ui.import_wizard.check_words import Checked, CheckWords
from rvs_desktop.ui.import_wizard.conclusions import is_repaired
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.gradual import Piecewise
from rvs_desktop.ui.import_wizard.index import CellIndex, SheetIndex, holder, place_of
from rvs_desktop.ui.import_wizard.messages import Message, MessageList, answer_number
from rvs_desktop.ui.import_wizard.read_words import ReadWords
from rvs_desktop.ui.tables.status import StatusLine


class CheckStep(Piecewise):
    """The table at the left, the messages at the right."""

    decided = Signal(object)
    """``tuple[Decision, ...]``"""
    retracted = Signal(object)
    origin_wanted = Signal()
    """Choose the sender or the period of the file."""

    def _make_pieces(self) -> Iterator[None]:
        self.setAccessibleName(self.tr("Stap 3: controle"))
        self._words = ReadWords(self)
        self._messages = CheckWords(self)
        self._checked = Checked((), frozenset(), (), ())
        self._index: CellIndex | None = None
        self._vocabulary = Vocabulary()
        self._table = 0
        self._data: CheckTable | None = None
        self._repaired: set[int] = set()
        self.source = CheckSource(self._words, self.decided.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space("m"))
        self.card = widgets.Card(padding=1)
        self.card.setAccessibleName(self.tr("Controle"))
        row.addWidget(self.card, 1)
        yield from self._make_cells()
        self.list = MessageList()
        self.list.setFixedWidth(theme.current().px(360))
        self.list.chosen.connect(self._show_place)
        # the pressed button goes away with its message, and the keyboard would leave the step with it
        self.list.taken.connect(self._focus_cells)
        self.list.taken.connect(self.decided)
        self.list.retracted.connect(self._focus_cells)
        self.list.retracted.connect(self.retracted)
        self.list.origin_wanted.connect(self.origin_wanted)
        self.list.step_wanted.connect(self.go_next)
        row.addWidget(self.list)

    def _focus_cells(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_cells(self) -> Iterator[None]:
        look = theme.current()
        bar = QHBoxLayout()
        self.card.content.setSpacing(0)
        self.card.content.addLayout(bar)
        bar.setContentsMargins(look.px(14), look.px(9), look.px(14), look.px(9))
        bar.setSpacing(look.space("s"))
        bar.addWidget(widgets.label(self.tr("Controle"), "subtitle"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Tabel"))
        self.choice.activated.connect(self._choose_table)
        bar.addWidget(self.choice)
        self.chips = {tone: widgets.Chip("", tone) for tone in ("bad", "warn", "good")}
        for chip in self.chips.values():
            bar.addWidget(chip)
        bar.addStretch(1)
        self.only = QCheckBox(self.tr("Alleen rijen met een melding"))
        self.only.toggled.connect(self._show_only)
        bar.addWidget(self.only)
        yield
        self.view = CheckView(self.source)
        self.view.setAccessibleName(self.tr("Cellen zoals ze worden ingelezen"))
        self.view.marker = self._mark
        self.view.freeze(2)
        self.view.heading.setStretchLastSection(True)
        self.status = StatusLine()
        self.view.refused.connect(self.status.show_refusal)
        self.view.current_moved.connect(self._tell_cell)
        self.card.content.addWidget(self.view, 1)
        self.card.content.addWidget(self.status)
        yield

    def show_file(self, checked: Checked, index: CellIndex, vocabulary: Vocabulary) -> None:
        """Show a file; table, row and message stay when it was only read again."""
        self._checked, self._index, self._vocabulary = checked, index, vocabulary
        self._table = min(self._table, max(len(checked.places) - 1, 0))
        self.choice.clear()
        for place in checked.places:
            self.choice.addItem(self._words.table_name(place))
        self.choice.setCurrentIndex(self._table)
        self.choice.setVisible(len(checked.places) > 1)
        self._show_table()
        messages = self._messages.messages(checked, vocabulary)
        self.list.show_messages(messages)
        self._count(messages)

    def forget_place(self) -> None:
        """Begin at the first table and message: another file is shown."""
        self._table, self.list.current = 0, -1
        self.only.setChecked(False)

    def _choose_table(self, number: int) -> None:
        self._table = number
        self._show_table()

    def _show_table(self) -> None:
        index, places = self._index, self._checked.places
        if index is None or not places:
            self._data = None
            self.source.set_table(None, ())
            return
        place = places[self._table]
        self._data = CheckTable(
            place,
            index.sheets.get(place.sheet.name, SheetIndex()),
            self._checked.problems,
            self._vocabulary,
            self._checked.done,
            frozenset(
                one.text
                for one in self._checked.decisions
                if one.kind is DecisionKind.CELL and one.answer == "skip"
            ),
            any(
                problem.severity is Severity.DECISION and problem.sheet == place.sheet.name
                for number, problem in enumerate(self._checked.problems)
                if number not in self._checked.done
            ),
            {
                one.text: one.answer
                for one in self._checked.decisions
                if one.kind is DecisionKind.CELL and one.answer != "skip"
            },
        )
        self._repaired = {row.row for row in place.table.rows if is_repaired(row)}
        left_out = {row.row for row in place.table.rows if row.role != "figures"}
        rows = index.rows(place.sheet.name, place.draft)
        if left_out:
            rows = [row for row in rows if row not in left_out]
        self.source.set_table(self._data, rows)
        self._tell_cell()

    def _mark(self, row: int, field: str) -> str:
        data = self._data
        if data is None:
            return ""
        if field == NAME:
            column = data.place.table.key_column
            waiting = {one for one, _ in self.source.waiting_cells}
            if row in self._repaired and row not in waiting and data.severity(row, column) is None:
                return "good"
        elif field.isdecimal():
            column = int(field)
        else:
            return ""
        severity = data.severity(row, column)
        if severity is Severity.REFUSAL:
            return "bad"
        return "warn" if self.source.is_waiting(row, column) else ""

    def _count(self, messages: Sequence[Message]) -> None:
        def number(tone: str) -> int:
            return sum(max(len(one.numbers), 1) for one in messages if one.tone == tone)

        texts = {
            "bad": (self.tr("1 fout"), self.tr("{count} fouten")),
            "warn": (self.tr("1 vraag"), self.tr("{count} vragen")),
            "good": (self.tr("1 hersteld"), self.tr("{count} hersteld")),
        }
        for tone, (one, more) in texts.items():
            count = number(tone)
            self.chips[tone].setVisible(count > 0)
            text = one if count == 1 else more.format(count=format_count(count))
            self.chips[tone].set_state(text, tone)

    def _tell_cell(self) -> None:
        now = self.view.currentIndex()
        count = self.source.count()
        fact = self.view.table.phrase(now.row(), now.column()) if now.isValid() else ""
        one, more = self.tr("1 rij."), self.tr("{rows} rijen.")
        rows = one if count == 1 else more.format(rows=format_count(count))
        self.status.show_fact(fact, f"{self.tr('F2 bewerkt, F8 gaat naar de volgende melding.')} {rows}")

    def _show_only(self, only: bool) -> None:  # noqa: FBT001 - a check box says so
        self.source.show_only_told(only=only)
        self._tell_cell()

    def _show_place(self, message: Message) -> None:
        """Bring the cell of a message in sight."""
        problem = self._checked.problems[message.numbers[0]] if message.numbers else None
        if problem is None:
            if message.row >= 0:
                self.view.go_to(message.row, NAME)
            return
        number = holder(self._checked.places, problem)
        if number >= 0 and number != self._table:
            self.choice.setCurrentIndex(number)
            self._choose_table(number)
        at = place_of(problem.cell)
        if at is not None and not self.view.go_to(at[0], str(at[1])):
            self.view.go_to(at[0], NAME)

    def go_next(self, step: int = 1) -> bool:
        """Choose the next message that asks something, or the next of all; False when there is none."""
        messages = self.list.messages
        if not messages:
            return False
        asking = [number for number, one in enumerate(messages) if one.asks] or list(range(len(messages)))
        here = self.list.current
        if self.view.hasFocus() or self.list.isAncestorOf(self.focusWidget() or self):
            ahead = [number for number in asking if (number > here if step > 0 else number < here)]
            target = (ahead[0] if step > 0 else ahead[-1]) if ahead else asking[0 if step > 0 else -1]
        else:
            target = asking[0]
        self.list.choose(target)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def skip_decisions(self) -> tuple[Decision, ...]:
        """Return the decisions that leave out all cells of the shown table that wait for an answer."""
        return self.source.skip_decisions()

    def event(self, event: QEvent) -> bool:
        """Claim Alt with a digit for the answers to the message that is looked at."""
        if event.type() == QEvent.Type.ShortcutOverride and answer_number(event) >= 0:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give an answer by its number."""
        number = answer_number(event)
        if number < 0:
            super().keyPressEvent(event)
        elif not self.list.take(number):
            self.status.show_refusal(self.tr("Zo’n antwoord heeft deze melding niet."))

    def focus_first(self) -> None:
        """Put the keyboard on the first question, or on the cells."""
        if any(one.asks for one in self.list.messages):
            self.list.choose(next(n for n, one in enumerate(self.list.messages) if one.asks))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
