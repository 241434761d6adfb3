"""The card of amendments of a budget: drafts, what was adopted, and what was withdrawn and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rvs_desktop.formats import format_date
from rvs_desktop.models.budgets.words import AMENDMENT_WORDS, AmendmentStatus, Side
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Badge, Cell, CellState, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.amending import AmendmentView
    from rvs_desktop.models.budgets.money import Unit

FIELDS: Final = (
    Field("title", QT_TRANSLATE_NOOP("fields", "Wijziging"), width=20),
    Field("state", QT_TRANSLATE_NOOP("fields", "Stand"), width=16),
    Field("decided", QT_TRANSLATE_NOOP("fields", "Besluit"), FieldKind.DATE, width=10),
    Field("income", QT_TRANSLATE_NOOP("fields", "Baten"), FieldKind.CENTS, width=8),
    Field("expense", QT_TRANSLATE_NOOP("fields", "Lasten"), FieldKind.CENTS, width=8),
    Field("lines", QT_TRANSLATE_NOOP("fields", "Wat verandert"), width=24),
)
_MOST: Final = 8
"""Amendments that are seen without scrolling inside the card."""
_LOOKS: Final = {
    AmendmentStatus.DRAFT: ("edit", Tone.WARN),
    AmendmentStatus.ADOPTED: ("checkmark_circle", Tone.GOOD),
    AmendmentStatus.WITHDRAWN: ("dismiss", Tone.QUIET),
}


class AmendmentsCard(widgets.Card):
    """A row per amendment; it is not there while a budget has none."""

    verb_wanted = Signal(str, object)
    """``open`` or ``remove`` this draft, or ``withdraw`` this amendment: an ``AmendmentView``."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self._amendments: dict[int, AmendmentView] = {}
        self._source = ListSource(FIELDS)
        self.table = TablePanel(self._source, self.tr("Wijzigingen"), self.tr("Filter wijzigingen"))
        self.table.status.hide()
        self.table.filter.hide()
        self.table.view.spread(1.3, 0.8)
        self.table.put_before_filter(widgets.label(self.tr("Wijzigingen"), "subtitle"))
        self.opening = widgets.button(self.tr("Openen"), "small", "edit")
        self.removing = widgets.button(self.tr("Verwijderen"), "small", "dismiss")
        self.withdrawing = widgets.button(self.tr("Intrekken"), "small", "arrow_undo")
        self.opening.clicked.connect(self._want_open)
        self.removing.clicked.connect(self._want_remove)
        self.withdrawing.clicked.connect(self._want_withdraw)
        for button in (self.opening, self.removing, self.withdrawing):
            self.table.bar.addWidget(button)
        self.table.current_moved.connect(self._allow)
        self.table.details_wanted.connect(self._do_likeliest)
        self.content.addWidget(self.table)
        self.hide()

    def show_amendments(self, amendments: Sequence[AmendmentView], unit: Unit, *, editable: bool) -> None:
        """Show the amendments of a budget; in a fixed year nothing can be done with them."""
        self._amendments = {one.id: one for one in amendments}
        self._source.set_rows([self._row(one, unit) for one in amendments])
        self.setVisible(bool(amendments))
        for button in (self.opening, self.removing, self.withdrawing):
            button.setVisible(editable)
        look = theme.current()
        rows = min(len(amendments), _MOST)
        self.setFixedHeight(look.size("tableHeader") + rows * look.size("row") + look.px(68))
        if amendments and self.current() is None:
            # the verbs are there at once, without a click in the table
            self.table.view.go_to(amendments[-1].id, "title")
        self._allow()

    def current(self) -> AmendmentView | None:
        """Return the amendment of the current row."""
        place = self.table.view.place()
        key = place[0] if place is not None else None
        return self._amendments.get(key) if isinstance(key, int) else None

    def _row(self, one: AmendmentView, unit: Unit) -> Row:
        name = self.tr("{number}. {title}").format(number=one.number, title=one.title)
        icon, tone = _LOOKS[one.status]
        state = worded(AMENDMENT_WORDS[one.status])
        note = "\n".join(part for part in (one.decision, self._cover(one), one.withdrawn_reason) if part)
        counts = Tone.PLAIN if one.status is AmendmentStatus.ADOPTED else Tone.QUIET
        sides = [Cell(_more(unit, one.total(side)), one.total(side), tone=counts) for side in Side]
        cells = (
            Cell(name, note=note, marked=bool(note)),
            Cell(state, state, drawing=Badge(state, icon, tone)),
            self._day(one),
            *sides,
            "; ".join(f"{entry.label} {_more(unit, entry.cents)}" for entry in one.entries),
        )
        return Row(one.id, name, cells)

    def _cover(self, one: AmendmentView) -> str:
        return self.tr("Gedekt uit: {cover}").format(cover=one.cover) if one.cover else ""

    def _day(self, one: AmendmentView) -> Cell:
        day = one.withdrawn_on or one.decided_on
        return Cell("", state=CellState.BLANK) if day is None else Cell(format_date(day), day)

    def _allow(self) -> None:
        one = self.current()
        draft = one is not None and one.status is AmendmentStatus.DRAFT
        self.opening.setEnabled(draft)
        self.removing.setEnabled(draft)
        self.withdrawing.setEnabled(one is not None and one.status is AmendmentStatus.ADOPTED)

    def _want_open(self) -> None:
        self._want("open")

    def _want_remove(self) -> None:
        self._want("remove")

    def _want_withdraw(self) -> None:
        self._want("withdraw")

    def withdraw(self) -> None:
        """Take the current amendment back, if it was adopted."""
        one = self.current()
        if one is not None and one.status is AmendmentStatus.ADOPTED:
            self._want("withdraw")
        else:
            self.told.emit(self.tr("Kies eerst een vastgestelde wijziging in de tabel Wijzigingen."))

    def _do_likeliest(self) -> None:
        one = self.current()
        if one is not None and one.status is not AmendmentStatus.WITHDRAWN:
            self._want("open" if one.status is AmendmentStatus.DRAFT else "withdraw")

    def _want(self, verb: str) -> None:
        one = self.current()
        if one is not None:
            self.verb_wanted.emit(verb, one)


def _more(unit: Unit, cents: int) -> str:
    text = unit.show(cents)
    return f"+{text}" if cents > 0 else text
