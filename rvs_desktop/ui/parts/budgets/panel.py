"""What stands behind a line of a budget: its amounts, entries, amendments, parts, explanation and source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rvs_desktop.formats import format_cents, format_date
from rvs_desktop.models.budgets.amounts import show_fte
from rvs_desktop.models.budgets.words import AMENDMENT_WORDS
from rvs_desktop.models.documents import source_words
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Cell, Row
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.view import TableView

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.amending import AmendmentView
    from rvs_desktop.models.budgets.layout import SheetLine
    from rvs_desktop.models.budgets.money import Unit
    from rvs_desktop.models.budgets.realising import ActualView

ENTRIES: Final = (
    Field("day", QT_TRANSLATE_NOOP("fields", "Datum"), FieldKind.DATE, width=11),
    Field("amount", QT_TRANSLATE_NOOP("fields", "Bedrag"), FieldKind.CENTS, width=12),
    Field("document", QT_TRANSLATE_NOOP("fields", "Stuk"), width=12),
    Field("description", QT_TRANSLATE_NOOP("fields", "Omschrijving"), width=18),
)


class LinePanel(widgets.Card):
    """Takes the place of the cards at the right; Esc or the button closes it."""

    closed = Signal()
    realise_wanted = Signal()
    explain_wanted = Signal()
    value_wanted = Signal()
    remove_wanted = Signal(object)
    """Remove the entry with this identifier."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        look = theme.current()
        close = widgets.button(self.tr("Paneel sluiten"), "icon", "dismiss")
        close.clicked.connect(self.closed)
        self.head.addWidget(close)
        self.fact = widgets.label("", "figure")
        self.text = widgets.label("", tone="muted", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.content.addWidget(self.fact)
        self.content.addWidget(self.text)
        self.realise = widgets.button(self.tr("Realisatie boeken"), "small", "add")
        self.explain = widgets.button(self.tr("Toelichten"), "small", "edit")
        self.remove = widgets.button(self.tr("Boeking verwijderen"), "small", "dismiss")
        self.realise.clicked.connect(self.realise_wanted)
        self.explain.clicked.connect(self.explain_wanted)
        self.value = widgets.button(self.tr("Waarderen"), "small", "wallet")
        self.value.setToolTip(self.tr("Leg vast hoeveel de bijdrage in natura waard is"))
        self.value.clicked.connect(self.value_wanted)
        self.remove.clicked.connect(self._want_remove)
        for parts in ((self.realise, self.explain), (self.value, self.remove)):
            row = QHBoxLayout()  # all four side by side would take the room of the budget
            row.setSpacing(look.space("s"))
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
            self.content.addLayout(row)
        self._source = ListSource(ENTRIES)
        self.entries = TableView(TableModel(self._source), self)
        self.entries.setAccessibleName(self.tr("Boekingen"))
        self.entries.spread(1.4, 0.7)
        self.entries.current_moved.connect(self._allow)
        self.nothing = widgets.label(self.tr("Nog niets geboekt op deze regel."), tone="muted", wrap=True)
        self.content.addWidget(self.nothing)
        self.content.addWidget(self.entries, 1)
        self._story = QVBoxLayout()
        self._story.setSpacing(look.px(5))
        self.content.addLayout(self._story)
        self.content.addStretch(0)
        self._editable = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_line(
        self,
        line: SheetLine,
        entries: Sequence[ActualView],
        amendments: Sequence[AmendmentView],
        unit: Unit,
        *,
        editable: bool,
    ) -> None:
        """Show a line with everything that makes up its amounts."""
        self._editable = editable
        self.title.setText(line.label)
        self.setAccessibleName(line.label)
        self.fact.setText(unit.show(line.amounts.realised))
        text = self.tr("gerealiseerd van {budget}; nog {rest}")
        self.text.setText(
            text.format(budget=unit.show(line.amounts.amended), rest=unit.show(line.amounts.remaining))
        )
        self._source.set_rows([self._row(entry) for entry in entries])
        self.entries.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        self.realise.setVisible(editable)
        self.explain.setVisible(editable)
        self.value.setVisible(editable and bool(line.fte_thousandths))
        self.remove.setVisible(editable and bool(entries))
        widgets.clear(self._story)
        for sentence in self._sentences(line, amendments):
            self._story.addWidget(widgets.label(sentence, wrap=True))
        self._allow()

    def _row(self, entry: ActualView) -> Row:
        where = " ".join(part for part in (entry.file, entry.place) if part)
        note = "\n".join(part for part in (where, entry.other_year_reason) if part)
        return Row(
            entry.id,
            format_date(entry.booked_on),
            (
                Cell(format_date(entry.booked_on), entry.booked_on),
                Cell(format_cents(entry.cents), entry.cents, note=note, marked=bool(note)),
                entry.document,
                entry.description,
            ),
        )

    def _sentences(self, line: SheetLine, amendments: Sequence[AmendmentView]) -> list[str]:
        said: list[str] = []
        for one in amendments:
            cents = sum(entry.cents for entry in one.entries if entry.line == line.id)
            if cents:
                text = self.tr("Wijziging {number}, {title} ({state}): {amount}.")
                sign = "+" if cents > 0 else ""
                said.append(
                    text.format(
                        number=one.number,
                        title=one.title,
                        state=worded(AMENDMENT_WORDS[one.status]),
                        amount=f"{sign}{format_cents(cents)}",
                    )
                )
        if line.fte_thousandths:
            worth = self.tr("nog niet gewaardeerd")
            if line.in_kind_cents is not None:
                worth = self.tr("gewaardeerd op {amount}").format(amount=format_cents(line.in_kind_cents))
            text = self.tr("In natura: {fte}, {worth}; telt niet mee in het totaal.")
            said.append(text.format(fte=show_fte(line.fte_thousandths), worth=worth))
        said += [f"{part.label}: {format_cents(part.cents)}" for part in line.parts]
        for name, value in (
            (self.tr("Toelichting: {text}"), line.explanation),
            (self.tr("Opmerking: {text}"), line.note),
            (self.tr("De bron schrijft: {text}"), line.printed),
            (self.tr("Bron: {text}"), source_words(line.source)),
        ):
            if value:
                said.append(name.format(text=value))
        return said

    def _allow(self) -> None:
        self.remove.setEnabled(self._editable and self.entries.place() is not None)

    def _want_remove(self) -> None:
        place = self.entries.place()
        if place is not None:
            self.remove_wanted.emit(place[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
