"""The card with what happened to areas: a list, and the parts of the one that is chosen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rvs_desktop.formats import format_date
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.parts.areas.table import EVENTS, event_rows, kind_words
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.view import TableView

if TYPE_CHECKING:
    from rvs_desktop.models.area_changes.listing import AreasSnapshot, EventLine


class EventsCard(widgets.Card):
    """Events newest first; the chosen one says what went where and leads to the days around it."""

    day_wanted = Signal(object)
    """Look at the division of this day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Herindelingen"), padding=1, parent=parent)
        look = theme.current()
        side = look.px(13)
        self.head.setContentsMargins(side, look.px(10), side, 0)
        self._lines: dict[int, EventLine] = {}
        self._source = ListSource(EVENTS)
        self.table = TableView(TableModel(self._source), self)
        self.table.spread(3.0)
        self.table.setAccessibleName(self.tr("Herindelingen"))
        self.table.current_moved.connect(self._show_current)
        self.content.addWidget(self.table, 1)
        self.empty = widgets.label(
            self.tr("Er zijn nog geen herindelingen. Kies een gemeente en dan Samenvoegen of Splitsen."),
            tone="muted",
            wrap=True,
        )
        self.title = widgets.label("", "bodyStrong", wrap=True)
        self.text = widgets.label("", wrap=True)
        for part in (self.empty, self.title, self.text):
            part.setContentsMargins(side, 0, side, 0)
            self.content.addWidget(part)
        row = QHBoxLayout()
        row.setContentsMargins(side, 0, side, look.px(10))
        self.before = widgets.button(self.tr("Indeling ervoor"), "small")
        self.after = widgets.button(self.tr("Indeling erna"), "small")
        self.before.clicked.connect(self._ask_before)
        self.after.clicked.connect(self._ask_after)
        row.addWidget(self.before)
        row.addWidget(self.after)
        row.addStretch(1)
        self.content.addLayout(row)

    def show_events(self, snapshot: AreasSnapshot) -> None:
        """List what happened; the choice stays."""
        first = not self._lines
        self._lines = {line.id: line for line in snapshot.events}
        self._source.set_rows(event_rows(snapshot))
        self.empty.setVisible(not snapshot.events)
        if first and snapshot.events:
            self.table.go_to(snapshot.events[0].id, "day")
        self._show_current()

    def current(self) -> EventLine | None:
        """Return the event that is chosen."""
        place = self.table.place()
        key = place[0] if place else None
        return self._lines.get(key) if isinstance(key, int) else None

    def _show_current(self) -> None:
        line = self.current()
        for part in (self.title, self.text, self.before, self.after):
            part.setVisible(line is not None)
        if line is not None:
            self.title.setText(line.label)
            self.text.setText("\n".join(self._sentences(line)))

    def _sentences(self, line: EventLine) -> list[str]:
        """Say when, what went where, which parts lay outside, and the remark."""
        from rvs_desktop.models.area_changes.listing import event_sentence, share_text

        word = kind_words().get(line.kind, line.kind)
        found = [self.tr("{kind} per {day}.").format(kind=word, day=format_date(line.day))]
        if line.police_day is not None:
            found.append(self.tr("Voor de politie per {day}.").format(day=format_date(line.police_day)))
        for part in line.parts:
            if part.source != part.target or part.weight < 1_000_000:
                text = self.tr("{source} → {target}: {share}")
                found.append(
                    text.format(source=part.source, target=part.target, share=share_text(part.weight))
                )
        said = event_sentence(line)
        if said:
            found.append(f"{said[0].upper()}{said[1:]}.")
        return [*found, line.note] if line.note else found

    def _ask_before(self) -> None:
        line = self.current()
        if line is not None:
            self._ask(line.day - timedelta(days=1))

    def _ask_after(self) -> None:
        line = self.current()
        if line is not None:
            self._ask(line.day)

    def _ask(self, day: date) -> None:
        self.day_wanted.emit(day)
