"""The panel at the right of a page: where a figure comes from, what became of it, and the parts of a sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rvs_desktop.formats import format_moment
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.tables.cells import Row
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.view import TableView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

PARTS = (
    Field("name", QT_TRANSLATE_NOOP("fields", "Gemeente"), width=20),
    Field("value", QT_TRANSLATE_NOOP("fields", "Aantal"), FieldKind.COUNT, width=10),
)


@dataclass(frozen=True)
class OriginLine:
    """One thing that happened to a figure."""

    at: str
    author: str
    label: str
    before: str
    after: str
    place: str
    note: str


@dataclass(frozen=True)
class ReadOrigin:
    """Reads where a figure comes from and its history, newest first; on the thread of the file."""

    observation: int

    def __call__(self, session: Session) -> list[OriginLine]:
        """Return one line per change of the row."""
        from rvs_desktop.models.deliveries import delivery_lines
        from rvs_desktop.store.history import cell_history

        files = {line.id: line.file for line in delivery_lines(session, 100_000)}
        found: list[OriginLine] = []
        for step, change in cell_history(session, self.observation):
            after = change.after or {}
            place = [files.get(after.get("delivery_id") or 0, ""), after.get("sheet"), after.get("cell")]
            found.append(
                OriginLine(
                    step.at,
                    step.author,
                    step.label,
                    _stored(change.before),
                    _stored(change.after),
                    ", ".join(str(part) for part in place if part),
                    str(after.get("note") or ""),
                )
            )
        return found


def _stored(row: Any) -> str:
    """Return what a recorded row held."""
    if row is None:
        return ""
    if row.get("value") is not None:
        return str(row["value"])
    return {"not_applicable": "n.v.t.", "confidential": "x"}.get(str(row.get("status")), "–")


class SidePanel(widgets.Card):
    """Shows one thing with a title; Esc or the button closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        look = theme.current()
        close = widgets.button(self.tr("Paneel sluiten"), "icon", "dismiss")
        close.clicked.connect(self.closed)
        self.head.addWidget(close)
        self._fact = widgets.label("", "figure")
        self._text = widgets.label("", "body", "muted", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.content.addWidget(self._fact)
        self.content.addWidget(self._text)
        self._lines = widgets.Card(padding=0)
        self._lines.setProperty("card", "")
        self._lines.content.setSpacing(look.px(10))
        self.content.addWidget(self._lines)
        self._source = ListSource(PARTS)
        self.parts = TableView(TableModel(self._source), self)
        self.parts.spread(3.0)
        self.content.addWidget(self.parts, 1)
        self.content.addStretch(0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_origin(
        self,
        title: str,
        fact: str,
        remarks: Sequence[str],
        lines: Sequence[OriginLine],
        nothing: str = "",
    ) -> None:
        """Show a figure with its history.

        Args:
            title: which figure, such as "Lopik, Q4 2020".
            fact: the figure as it is printed.
            remarks: notes on the figure.
            lines: its history, newest first; empty for a figure that was never recorded.
            nothing: what to say where there is no history, when there is a better reason than that.
        """
        self._begin(title, fact, "\n".join(remarks))
        self.parts.hide()
        widgets.clear(self._lines.content)
        self._lines.show()
        if not lines:
            text = nothing or self.tr("Er is nog niets vastgelegd: geen levering en geen invoer.")
            self._lines.content.addWidget(widgets.label(text, tone="muted", wrap=True))
        for line in lines:
            self._lines.content.addWidget(self._line(line))
        self._lines.content.addStretch(1)

    def _line(self, line: OriginLine) -> QWidget:
        holder = widgets.Card(padding=0)
        holder.setProperty("card", "")
        holder.content.setSpacing(2)
        change = self.tr("{before} werd {after}") if line.before else self.tr("vastgelegd als {after}")
        if not line.after:
            change = self.tr("{before} verwijderd")
        what = change.format(before=line.before, after=line.after)
        holder.content.addWidget(widgets.label(f"{line.label}: {what}", "bodyStrong", wrap=True))
        if line.place:
            text = self.tr("Bron: {place}").format(place=line.place)
            holder.content.addWidget(widgets.label(text, wrap=True))
        if line.note:
            holder.content.addWidget(widgets.label(line.note, wrap=True))
        moment = format_moment(datetime.fromisoformat(line.at))
        holder.content.addWidget(widgets.label(f"{moment}, {line.author}", "caption", "muted"))
        return holder

    def show_parts(
        self, title: str, fact: str, text: str, rows: Sequence[Row], fields: Sequence[Field] = PARTS
    ) -> None:
        """Show the parts that a sum consists of (story J6-4)."""
        self._begin(title, fact, text)
        self._lines.hide()
        self.parts.show()
        self.parts.setAccessibleName(title)
        self._source.set_rows(rows, fields)

    def _begin(self, title: str, fact: str, text: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)
        self._fact.setText(fact)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
