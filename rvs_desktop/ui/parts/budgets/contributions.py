"""The card of contributions: who pays how much by which scheme, and who was written to and paid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from rvs_desktop.formats import format_cents, format_count, format_decimal
from rvs_desktop.models.budgets.words import PAYER_WORDS
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Badge, Cell, CellState, Row, RowKind, Tone
from rvs_desktop.ui.tables.listed import ListSource, Section
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.contributions import Contribution, ContributionTable

FIELDS: Final = (
    Field("name", QT_TRANSLATE_NOOP("fields", "Wie"), width=15),
    Field("inhabitants", QT_TRANSLATE_NOOP("fields", "Inwoners"), FieldKind.COUNT, width=7),
    Field("amount", QT_TRANSLATE_NOOP("fields", "Bijdrage"), FieldKind.CENTS, width=9),
    Field("state", QT_TRANSLATE_NOOP("fields", "Stand"), width=12),
)
SETTLED: Final = Field("settled", QT_TRANSLATE_NOOP("fields", "Verrekening"), FieldKind.CENTS, width=11)


class ContributionsCard(widgets.Card):
    """One scheme in one period; a choice when the body has more of them."""

    letters_wanted = Signal(object)
    """Send the letters of this ``ContributionTable``."""
    paid_wanted = Signal(object, object)
    """This participant (identifier) of a table paid its letter, or not after all."""

    told = Signal(str)

    new_wanted = Signal()
    """Make a scheme in the year that is shown."""
    verb_wanted = Signal(str, object, object)
    """Do a verb of ``SchemeSteps`` with this table and participant (None without a current row)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self.next_shown = ""
        """Name of a scheme that is to be shown as soon as it is there."""
        self._settled: Mapping[int, int] = {}
        self._with_settlement, self._counted = False, True
        self._tables: Sequence[ContributionTable] = ()
        self._paid: Mapping[int, str] = {}
        self._source = ListSource(FIELDS, totals=self._totals)
        self.table = TablePanel(self._source, self.tr("Bijdragen"), self.tr("Filter gemeente"))
        self.table.status.hide()
        self.table.filter.hide()
        self.table.view.spread(1.3, 0.75)
        self.choice = widgets.ScopeButton(self.tr("Bijdragen"))
        self.choice.chosen.connect(self._choose)
        self.table.put_before_filter(self.choice)
        self._make_verbs()
        self._make_menu()
        self.table.current_moved.connect(self._allow)
        self.note = widgets.label("", "caption", "muted", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        self.nothing = widgets.EmptyState(
            "wallet",
            self.tr("Geen bijdrageregeling"),
            self.tr("Van deze begroting is niet bekend wie welk deel betaalt."),
            self.tr("Nieuwe regeling"),
        )
        self.nothing.wanted.connect(self.new_wanted)
        self._switch = QStackedWidget()
        column = widgets.Card(padding=0, parent=inside)
        column.setProperty("card", "")
        column.content.addWidget(self.table, 1)
        self._under = QWidget()
        under = QVBoxLayout(self._under)
        side = theme.current().px(13)
        under.setContentsMargins(side, theme.current().space("s"), side, theme.current().space("m"))
        under.addWidget(self.note)
        column.content.addWidget(self._under)
        self._switch.addWidget(column)
        empty = QWidget()
        above = QVBoxLayout(empty)  # in the middle of a tall card it would stand below the fold
        above.addWidget(self.nothing)
        above.addStretch(1)
        self._switch.addWidget(empty)
        self.content.addWidget(self._switch)

    def _make_verbs(self) -> None:
        self.send = widgets.button(self.tr("Brieven vastleggen"), "icon", "mail")
        self.send.setToolTip(
            self.tr("Leg vast wat van iedere deelnemer wordt gevraagd; wie al een brief heeft, houdt die.")
        )
        self.send.clicked.connect(self.send_letters)
        self.pay = widgets.button(self.tr("Betaald"), "icon", "checkmark_circle")
        self.pay.clicked.connect(self._want_paid)
        self.table.bar.addWidget(self.send)
        self.table.bar.addWidget(self.pay)

    def _make_menu(self) -> None:
        """Make the menu with what is done with a whole scheme."""
        self.more = widgets.button(self.tr("Regeling, index, deelnemers en brieven"), "icon", "settings")
        menu = QMenu(self.more)
        verbs = {
            "new": self.tr("Nieuwe regeling…"),
            "term": self.tr("Tarief of totaal en peildatum…"),
            "index": self.tr("Index vastleggen…"),
            "join": self.tr("Gemeenten laten meedoen…"),
            "leave": self.tr("Deelname beëindigen…"),
            "xlsx": self.tr("Bijdragen naar Excel…"),
            "docx": self.tr("Brieven naar Word…"),
        }
        for verb, text in verbs.items():
            menu.addAction(text).setData(verb)
        menu.triggered.connect(self._want_verb)
        self.more.setMenu(menu)
        self.table.bar.addWidget(self.more)

    def _want_verb(self, action: QAction) -> None:
        table = self._current()
        if action.data() == "new":
            self.new_wanted.emit()
        elif table is not None:
            self.verb_wanted.emit(str(action.data()), table, self._participant())

    def show_tables(
        self,
        tables: Sequence[ContributionTable],
        paid: Mapping[int, str],
        settled: Mapping[int, int],
        *,
        editable: bool,
    ) -> None:
        """Show the first table, or the one that was chosen before when it is still there."""
        for button in (self.send, self.pay):
            button.setVisible(editable)
        for action in self.more.menu().actions():
            action.setEnabled(editable or action.data() in {"xlsx", "docx"})
        self._settled = settled
        now = self._current()
        self._tables, self._paid = tables, paid
        self._switch.setCurrentIndex(0 if tables else 1)
        self.nothing.action.setVisible(editable)
        keep = next((one for one in tables if one.name == self.next_shown), None)
        keep = keep or next((one for one in tables if now is not None and one.term == now.term), None)
        self.next_shown = ""
        self._show(keep or (tables[0] if tables else None))

    def _allow(self) -> None:
        state = self._paid.get(self._participant() or 0, "")
        self.pay.setEnabled(bool(state))
        words = self.tr("Toch niet betaald") if state == "paid" else self.tr("Betaald")
        self.pay.setToolTip(words)
        self.pay.setAccessibleName(words)

    def _participant(self) -> int | None:
        place = self.table.view.place()
        return place[0] if place is not None and isinstance(place[0], int) else None

    def send_letters(self) -> None:
        """Ask for the letters of the scheme that is shown."""
        table = self._current()
        if table is not None:
            self.letters_wanted.emit(table)
        else:
            self.told.emit(self.tr("Er is hier nog geen bijdrageregeling. Maak er eerst een."))

    def _want_paid(self) -> None:
        table, participant = self._current(), self._participant()
        if table is not None and participant is not None:
            self.paid_wanted.emit(table, participant)

    def is_paid(self, participant: int) -> bool:
        """Tell whether a participant paid its letter."""
        return self._paid.get(participant) == "paid"

    def _current(self) -> ContributionTable | None:
        key = self.choice.property("term")
        return next((one for one in self._tables if str(one.term) == key), None)

    def _choose(self, term: str) -> None:
        self._show(next((one for one in self._tables if str(one.term) == term), None))

    def _show(self, table: ContributionTable | None) -> None:
        if table is None:
            self._source.set_rows([])
            return
        self.choice.setProperty("term", str(table.term))
        names = [(str(one.term), f"{one.name}, {one.period.label()}") for one in self._tables]
        self.choice.set_choices(names, str(table.term))
        shown = any(row.participant.id in self._settled for row in table.rows)
        self._with_settlement = shown
        # parties alone have no inhabitants: the settlement needs that room
        self._counted = not shown or any(row.participant.inhabitants is not None for row in table.rows)
        fields = [one for one in FIELDS if self._counted or one.key != "inhabitants"]
        rows = tuple(self._row(row) for row in table.rows)
        self._source.set_data([Section(rows)], (*fields, SETTLED) if shown else fields)
        text = " ".join(part for part in (self._basis(table), *table.problems) if part)
        self.note.setText(text)
        self._under.setVisible(bool(text))
        self._allow()

    def _basis(self, table: ContributionTable) -> str:
        if table.explanation or table.rate_millionths is None:
            return table.explanation
        exact = Decimal(table.rate_millionths).scaleb(-6).normalize()
        places = max(2, -int(exact.as_tuple().exponent))
        euros = format_decimal(exact, places)
        people = table.stated_inhabitants or table.inhabitants
        return self.tr("€ {rate} per inwoner, {count} inwoners.").format(
            rate=euros, count=format_count(people)
        )

    def _row(self, row: Contribution) -> Row:
        who = row.participant
        people = who.inhabitants
        inhabitants = (
            Cell("", state=CellState.BLANK) if people is None else Cell(format_count(people), people)
        )
        name = who.name or worded(PAYER_WORDS[who.payer])
        people_cells = (inhabitants,) if self._counted else ()
        cells = (name, *people_cells, Cell(format_cents(row.cents), row.cents), self._state(who.id))
        return Row(who.id, name, (*cells, self._settlement(who.id)) if self._with_settlement else cells)

    def _settlement(self, participant: int) -> Cell:
        cents = self._settled.get(participant)
        return Cell("", state=CellState.BLANK) if cents is None else Cell(format_cents(cents), cents)

    def _state(self, participant: int) -> Cell:
        words = {
            "paid": (self.tr("betaald"), "checkmark_circle", Tone.GOOD),
            "sent": (self.tr("verzonden"), "mail", Tone.WARN),
        }.get(self._paid.get(participant, ""))
        if words is None:
            return Cell(self.tr("nog geen brief"), tone=Tone.FAINT)
        text, icon, tone = words
        return Cell(text, text, drawing=Badge(text, icon, tone))

    def _totals(self, kept: Sequence[Row], count: int) -> Sequence[Row]:
        table = self._current()
        if table is None or not count:
            return ()
        shown = {row.key for row in kept}
        rows = [row for row in table.rows if row.participant.id in shown]
        name = self.tr("{count} deelnemers") if len(rows) == count else self.tr("{count} gefilterd")
        name = name.format(count=format_count(len(rows)))
        people = sum(row.participant.inhabitants or 0 for row in rows)
        cents = sum(row.cents for row in rows)
        counted = (Cell(format_count(people), people),) if self._counted else ()
        cells = (name, *counted, Cell(format_cents(cents), cents), "")
        if self._with_settlement:
            settled = sum(self._settled.get(row.participant.id, 0) for row in rows)
            cells = (*cells, Cell(format_cents(settled), settled))
        return (Row("total", name, cells, RowKind.TOTAL),)
