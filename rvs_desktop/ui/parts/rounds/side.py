"""The card beside the matrix: each round with its due date, its numbers, whether it is fixed, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rvs_desktop.formats import format_count, format_date, format_percent
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.parts.flow import FlowLayout
from rvs_desktop.ui.parts.rounds.table import column_key

if TYPE_CHECKING:
    from rvs_desktop.models.rounds.matrix import RoundColumn
    from rvs_desktop.ui.parts.rounds.reading import RoundsData


class RoundsCard(widgets.Card):
    """Lists the rounds of a period."""

    open_wanted = Signal()
    wanted = Signal(str, str)
    """What to do (``fix``, ``reopen``, ``sheets`` or ``due``) and with which column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        title = self.tr("Uitvragen")
        self.title.setText(title)
        self.setAccessibleName(title)
        self.open = widgets.button(self.tr("Uitvraag openen"), "small")
        self.open.clicked.connect(self.open_wanted)
        self.head.addWidget(self.open)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, theme.current().space("s"), 0)
        self._column.setSpacing(theme.current().space("m"))
        self.content.addWidget(widgets.scrolled(inside, stop=False), 1)

    def show_rounds(self, data: RoundsData, *, read_only: bool) -> None:
        """Show the rounds of the period."""
        self.open.setEnabled(not read_only)
        widgets.clear(self._column)
        for number, column in enumerate(data.snapshot.columns):
            if number:
                self._column.addWidget(widgets.line())
            self._column.addWidget(self._block(data, column, read_only=read_only))
        if not data.snapshot.columns:
            text = self.tr("Voor {period} is nog niets uitgevraagd.")
            period = data.snapshot.period.label()
            self._column.addWidget(widgets.label(text.format(period=period), tone="muted", wrap=True))
        self._column.addStretch(1)

    def _block(self, data: RoundsData, column: RoundColumn, *, read_only: bool) -> QWidget:
        look = theme.current()
        block = QWidget()
        rows = QVBoxLayout(block)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.px(3))
        name = f"{column.dataset.name}, {column.period.label()}"
        block.setAccessibleName(name)
        rows.addWidget(widgets.label(name, "bodyStrong", wrap=True))
        for text in (self._due(data, column), self._numbers(column)):
            if text:
                rows.addWidget(widgets.label(text, tone="muted", wrap=True))
        self._add_lock(rows, data, column)
        holder = QWidget()
        flow = FlowLayout(holder, look.space("s"))
        for part in self._buttons(column, read_only=read_only):
            flow.addWidget(part)
        rows.addWidget(holder)
        return block

    def _due(self, data: RoundsData, column: RoundColumn) -> str:
        if column.round is None:
            return self.tr("Zonder uitvraag binnengekomen; er is geen uiterste datum.")
        left = column.days_left(data.snapshot.today) or 0
        if left == 0:
            text = self.tr("Uiterlijk vandaag")
        elif left == 1:
            text = self.tr("Uiterlijk morgen")
        elif left > 0:
            text = self.tr("Uiterlijk {day}, nog {days} dagen")
        else:
            text = self.tr("Uiterlijk {day}, dat is voorbij")
        return text.format(day=format_date(column.round.due), days=format_count(left))

    def _numbers(self, column: RoundColumn) -> str:
        tally = column.tally
        text = self.tr("{received} van {expected} ontvangen")
        parts = [text.format(received=format_count(tally.received), expected=format_count(tally.expected))]
        if column.round is not None and tally.expected:
            share = format_percent(tally.on_time, tally.expected, 0)
            parts.append(self.tr("{share} op tijd").format(share=share))
        if tally.incomplete:
            parts.append(self.tr("{count} onvolledig").format(count=format_count(tally.incomplete)))
        if column.open_questions:
            count = format_count(column.open_questions)
            parts.append(self.tr("{count} te beslissen").format(count=count))
        return ", ".join(parts)

    def _add_lock(self, rows: QVBoxLayout, data: RoundsData, column: RoundColumn) -> None:
        lock = column.lock
        if lock is None:
            return
        changed = data.changed.get(lock.id, 0)
        if lock.standing:
            text = self.tr("Vastgesteld op {day}").format(day=format_date(lock.fixed_at.date()))
            chip = widgets.Chip(text, "info", "lock_closed")
            line = QHBoxLayout()
            line.addWidget(chip)
            line.addStretch(1)
            rows.addLayout(line)
            if lock.missing:
                missing = self.tr("Bij het vaststellen was {count} van de gevraagden niet volledig.")
                text = missing.format(count=format_count(len(lock.missing)))
                rows.addWidget(widgets.label(text, tone="muted", wrap=True))
        elif lock.reopened_at is not None:
            text = self.tr("Heropend op {day}: {reason}")
            words = text.format(day=format_date(lock.reopened_at.date()), reason=lock.reason)
            rows.addWidget(widgets.label(words, tone="muted", wrap=True))
        if changed:
            text = (
                self.tr("1 cijfer gewijzigd sinds vaststelling")
                if changed == 1
                else self.tr("{count} cijfers gewijzigd sinds vaststelling")
            )
            rows.addWidget(widgets.label(text.format(count=format_count(changed)), tone="warn", wrap=True))

    def _buttons(self, column: RoundColumn, *, read_only: bool) -> list[QWidget]:
        verbs = [("reopen", self.tr("Heropenen"))] if column.fixed else [("fix", self.tr("Vaststellen"))]
        if column.round is not None and not column.fixed:
            verbs += [("sheets", self.tr("Invulbladen maken")), ("due", self.tr("Uiterste datum"))]
        made: list[QWidget] = []
        for verb, text in verbs:
            part = widgets.button(text, "small")
            part.setProperty("verb", verb)
            part.setProperty("column", column_key(column))
            part.setEnabled(not read_only)
            part.clicked.connect(self._want)
            made.append(part)
        return made

    def _want(self) -> None:
        pressed = self.sender()
        self.wanted.emit(str(pressed.property("verb")), str(pressed.property("column")))
