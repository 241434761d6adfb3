"""Geschiedenis: every change with who, when and what; the rows of one of them; and taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rvs_desktop.formats import format_count, format_moment
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import Page, PageContext
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Badge, Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.store.database import Changes
    from rvs_desktop.store.history import ChangeSetLine
    from rvs_desktop.store.in_words import ChangePage, ReadableChange

SHOWN: Final = 2000
"""Change sets that are listed at once."""

FIELDS: Final = (
    Field("label", QT_TRANSLATE_NOOP("fields", "Wijziging"), width=26),
    Field("at", QT_TRANSLATE_NOOP("fields", "Wanneer"), FieldKind.MOMENT, width=15),
    Field("author", QT_TRANSLATE_NOOP("fields", "Wie"), width=7),
    Field("state", QT_TRANSLATE_NOOP("fields", "Toestand"), width=18),
    Field("rows", QT_TRANSLATE_NOOP("fields", "Rijen"), FieldKind.COUNT, width=6),
)
DETAIL: Final = (
    Field("subject", QT_TRANSLATE_NOOP("fields", "Wat"), width=20),
    Field("before", QT_TRANSLATE_NOOP("fields", "Was"), width=13),
    Field("after", QT_TRANSLATE_NOOP("fields", "Werd"), width=18),
    Field("noun", QT_TRANSLATE_NOOP("fields", "Soort"), width=12),
)


def read_history(session: Session) -> list[ChangeSetLine]:
    """Read the list; on the thread of the file."""
    from rvs_desktop.store.history import change_sets

    return change_sets(session, SHOWN)


class _ReadRows:
    """Reads the rows of one change set; on the thread of the file."""

    def __init__(self, change_set: int) -> None:
        self.change_set = change_set

    def __call__(self, session: Session) -> ChangePage:
        """Return them in words."""
        from rvs_desktop.store.in_words import read_changes

        return read_changes(session, self.change_set)


class HistoryPage(Page):
    """List of change sets at the left, the rows of the chosen one at the right."""

    name = "history"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Geschiedenis")
        self.header.title.setText(title)
        self.setAccessibleName(title)
        look = theme.current()
        self._lines: dict[int, ChangeSetLine] = {}
        self._wanted = 0
        self.header.add_action(context.commands.button("undo", "", self.tr("Ongedaan maken")))
        self.header.add_action(context.commands.button("redo", "", self.tr("Opnieuw")))
        row = QHBoxLayout()
        row.setSpacing(look.space("m"))
        row.addWidget(self._make_list(), 6)
        row.addWidget(self._make_detail(), 5)
        self.content.addLayout(row, 1)

    def _make_list(self) -> widgets.Card:
        self.card = widgets.Card(padding=1)
        self._source = ListSource(FIELDS)
        self.table = TablePanel(self._source, self.tr("Geschiedenis"), self.tr("Filter geschiedenis"))
        self.table.keep_in(self.context.settings.tables, self.name)
        self.table.view.spread(1.4)
        self.table.describe = self._describe
        self.table.current_moved.connect(self._show_current)
        self.card.content.addWidget(self.table)
        return self.card

    def _make_detail(self) -> widgets.Card:
        look = theme.current()
        self.detail = widgets.Card(self.tr("Gekozen wijziging"), padding=1)
        side = look.px(13)
        self.detail.head.setContentsMargins(side, side, look.space("s"), 0)
        self.undo = widgets.button(self.tr("Deze ongedaan maken"), "small", "arrow_undo")
        self.undo.clicked.connect(self._ask_undo)
        self.detail.head.addWidget(self.undo)
        self._label = widgets.label("", "bodyStrong", wrap=True)
        self.facts = widgets.label("", tone="muted", wrap=True)
        for part in (self._label, self.facts):
            part.setContentsMargins(side, 0, side, 0)
            self.detail.content.addWidget(part)
        self._rows = ListSource(DETAIL)
        self.rows = TablePanel(self._rows, self.tr("Gewijzigde rijen"), self.tr("Filter rijen"))
        self.rows.view.spread(1.4, 0.75)
        self.detail.content.addWidget(self.rows, 1)
        return self.detail

    def load(self, changes: Changes | None = None) -> None:
        """Read the list again; every change makes a new line."""
        del changes
        self.context.workspace.read(read_history, self._show)

    def go_to(self, target: str) -> None:
        """Show a change by its identifier."""
        self._wanted = int(target)
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        if self._wanted in self._lines:
            wanted, self._wanted = self._wanted, 0
            self.table.view.go_to(wanted, "label")
            self.table.view.setFocus()

    def focus_filter(self) -> None:
        """Filter the list."""
        self.table.focus_filter()

    def regions(self) -> list[QWidget]:
        """Return header, list and detail."""
        return [self.header, self.card, self.detail]

    def _show(self, lines: list[ChangeSetLine]) -> None:
        follow = self._follows_newest()
        self._lines = {line.id: line for line in lines}
        self._source.set_rows([self._row(line) for line in lines])
        if lines and follow:
            self.table.view.go_to(lines[0].id, "label")
        self._go_to_wanted()
        self._show_current()

    def _follows_newest(self) -> bool:
        """Tell whether the newest is chosen: then the next newest will be; an older choice stays."""
        place = self.table.view.place()
        return place is None or not self._lines or place[0] == next(iter(self._lines))

    def _row(self, line: ChangeSetLine) -> Row:
        moment = datetime.fromisoformat(line.at)
        state = self._state(line)
        return Row(
            line.id,
            line.label,
            (
                Cell(line.label, line.label, strong=True, tone=Tone.FAINT if line.undone else Tone.PLAIN),
                Cell(format_moment(moment), line.at),
                line.author,
                state,
                Cell(format_count(line.rows), line.rows),
            ),
        )

    def _state(self, line: ChangeSetLine) -> Cell:
        if line.undone:
            word, icon, tone = self.tr("Ongedaan gemaakt"), "arrow_undo", Tone.NONE
        elif line.can_undo:
            word, icon, tone = self.tr("Geldig"), "checkmark", Tone.QUIET
        else:
            word, icon, tone = self.tr("Ligt vast"), "lock_closed", Tone.FAINT
        return Cell(word, word, drawing=Badge(word, icon, tone))

    def _current(self) -> ChangeSetLine | None:
        place = self.table.view.place()
        key = place[0] if place else None
        return self._lines.get(key) if isinstance(key, int) else None

    def _describe(self) -> tuple[str, str]:
        line = self._current()
        return (line.label, "") if line else ("", "")

    def _show_current(self) -> None:
        line = self._current()
        info = self.context.workspace.info
        self.undo.setVisible(line is not None and line.can_undo)
        self.undo.setEnabled(info is not None and not info.read_only)
        self._label.setText(line.label if line else "")
        if line is None:
            self.facts.setText(self.tr("Kies een wijziging om te zien welke rijen erbij horen."))
            self._rows.set_rows([])
            return
        self.context.workspace.read(_ReadRows(line.id), self._show_rows)

    def _show_rows(self, page: ChangePage) -> None:
        line = self._current()
        if line is None:
            return
        parts = [
            self.tr("{who}, {when}").format(
                who=line.author, when=format_moment(datetime.fromisoformat(line.at))
            )
        ]
        if page.sources:
            parts.append(self.tr("uit {files}").format(files=", ".join(page.sources)))
        if page.total > len(page.rows):
            shown, total = format_count(len(page.rows)), format_count(page.total)
            parts.append(self.tr("de eerste {shown} van {total} rijen").format(shown=shown, total=total))
        self.facts.setText(" · ".join(parts))
        self._rows.set_rows([self._detail_row(row) for row in page.rows])

    def _detail_row(self, row: ReadableChange) -> Row:
        nothing = Cell("–", tone=Tone.FAINT, phrase=self.tr("bestond niet"))
        was, became, noun = _said(row.before), _said(row.after), worded(row.noun)
        before = Cell(was, was, tone=Tone.QUIET, note=was) if row.before else nothing
        after = Cell(became, became, strong=True, note=became) if row.after else nothing
        return Row(row.id, row.subject or noun, (row.subject, before, after, noun))

    def _ask_undo(self) -> None:
        line = self._current()
        if line is not None:
            self.undo_wanted.emit(line.id)


def _said(parts: Sequence[str]) -> str:
    """Return the parts of what a row was in the language of the interface; a part may name its column first."""
    said: list[str] = []
    for part in parts:
        column, colon, value = part.partition(": ")
        said.append(f"{worded(column)}: {worded(value)}" if colon else worded(part))
    return ", ".join(said)
