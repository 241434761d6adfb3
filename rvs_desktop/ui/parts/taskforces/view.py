"""The composition of one body as a table, and below it the coverage, the empty seats, the rules or the timeline."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import FormatError, format_date
from rvs_desktop.models.fields import Field
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.taskforces.lower import LowerCard
from rvs_desktop.ui.parts.taskforces.menu import VerbPanel
from rvs_desktop.ui.parts.taskforces.plans import correct_all
from rvs_desktop.ui.parts.taskforces.reading import BodyData
from rvs_desktop.ui.parts.taskforces.tables import ROSTER, RosterRows, counted
from rvs_desktop.ui.shortened import ShortenedLabel
from rvs_desktop.ui.tables.cells import Row
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.source import CellEdit, Verdict

if TYPE_CHECKING:
    from rvs_desktop.models.roster.lines import Line, Roster
    from rvs_desktop.models.roster.timeline import BodyHistory

VERBS: Final = (
    ("roster_add", "roster_replace", "roster_end", "roster_substitute"),
    ("roster_change", "roster_correct"),
    ("person_contact", "person_function"),
    ("roster_mail", "roster_cards", "roster_copy"),
)
"""Verbs in the menu of a line, in parts."""
BUTTONS: Final = 760
"""Width from which all verbs above the table have room, at normal text size; they stand in the menu as well."""
ROOM: Final = {"valid_to": 700, "note": 700, "source": 1000}
"""Columns that are shown only from a width on, at normal text size; the source stands in the header as well."""
ROOM_FOR_NOTHING: Final = 960
"""Width from which there is a column for remarks although nobody has one."""


class CompositionView(QWidget):
    """What a secretary looks at most: who sits in this body on this day."""

    refused = Signal(str)
    day_wanted = Signal(object)
    """Look at another day: the last one on which a body had members."""
    body_wanted = Signal(object)
    """Show another body: its row under the roster was chosen."""
    seat_wanted = Signal(object, object)
    """Show an empty seat: its body, and the name of the place for which it is."""
    details_wanted = Signal()
    """Alt+Enter or a double click on a line."""
    seat_clicked = Signal()
    """The user points at the word that fills an empty seat."""

    def __init__(self, context: PageContext, rows: RosterRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows = rows
        self._lines: dict[Any, Line] = {}
        self._hidden: set[str] | None = None
        self._beside_panel = False
        self._offer: date | None = None
        self.roster: Roster | None = None
        self.history: BodyHistory | None = None
        look = theme.current()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space("m"))
        self.card = widgets.Card(padding=1, parent=self)
        self.card.content.addLayout(self._make_head())
        self._make_stack()
        self._column.addWidget(self.card, 66)

    @cached_property
    def below(self) -> LowerCard:
        """The card under the roster, made when it is first wanted."""
        made = LowerCard(self._context, self._rows, self)
        made.refused.connect(self.refused)
        made.body_wanted.connect(self.body_wanted)
        made.seat_wanted.connect(self.seat_wanted)
        self._column.addWidget(made, 34)
        return made

    def _make_head(self) -> QHBoxLayout:
        look = theme.current()
        head = QHBoxLayout()
        head.setContentsMargins(look.px(14), look.px(9), look.px(8), look.px(6))
        head.setSpacing(look.space("s"))
        self.title = widgets.label("", "subtitle")
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.title.setMinimumWidth(look.px(80))
        self.fact = ShortenedLabel()
        self.chip = widgets.Chip("", "warn")
        self.chip.hide()
        head.addWidget(self.title)
        head.addWidget(self.chip)
        head.addWidget(self.fact, 1)
        commands = self._context.commands
        self.copy = commands.button("roster_copy", "", self.tr("Kopiëren"))
        self.replace = commands.button("roster_replace", "", self.tr("Lid vervangen"))
        self.add = commands.button("roster_add", "primary", self.tr("Lid toevoegen"))
        for part in (self.copy, self.replace, self.add):
            head.addWidget(part)
        return head

    @cached_property
    def table(self) -> VerbPanel:
        """The roster itself, made when it is first wanted."""
        made = VerbPanel(
            self._source,
            self.tr("Samenstelling"),
            self.tr("Filter leden"),
            (self._context.commands, VERBS),
            self._stack,
        )
        made.keep_in(self._context.settings.tables, "roster")
        made.filter.hide()
        made.bar.setContentsMargins(0, 0, 0, 0)
        made.describe = self._describe
        made.view.spread(1.35, 0.7)
        made.view.freeze(1)
        made.view.clicked.connect(self._click)
        made.view.details_wanted.connect(self.details_wanted)
        # Ctrl+R replaces a member here; there are no numbers to fill to the right.
        made.view.leave_key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        self._stack.addWidget(made)
        if self._stack.currentWidget() is self._blank:
            self._stack.setCurrentWidget(made)
        return made

    def _make_stack(self) -> None:
        """Make the place of the roster, and what stands there when there is none."""
        self._source = ListSource(ROSTER, check=self._check, apply=self._apply)
        self.nothing = widgets.EmptyState("people_list", "", "")
        self.nothing.wanted.connect(self._take_offer)
        self._blank = QWidget()
        self._stack = QStackedWidget(self.card)
        self._stack.addWidget(self._blank)
        self._stack.addWidget(self.nothing)
        self.card.content.addWidget(self._stack, 1)

    def show_body(self, found: BodyData) -> None:
        """Show another body."""
        roster = found.roster
        same = self.roster is not None and self.roster.body.id == roster.body.id
        place, number = self.table.view.place(), self.table.view.currentIndex().row()
        self.roster, self.history = roster, found.history
        self.title.setText(roster.body.label)
        self.title.setToolTip(roster.body.name)
        self.fact.set_wordings(*self._counted(roster))
        places = len(roster.vacancies) + len(roster.missing)
        text = counted(places, self.tr("1 zetel onbezet"), self.tr("{count} zetels onbezet"))
        self.chip.setVisible(bool(places) and roster.body.status == "active")
        self.chip.set_state(text, "warn")
        self._show_buttons()
        self._show_columns()
        sections = self._rows.roster(roster)
        shown = [row for section in sections for row in section.rows]
        self._lines = {row.key: line for row, line in zip(shown, self._in_order(roster, shown), strict=True)}
        self._source.set_data(sections)
        if same and place is not None and self._source.position(place[0]) < 0:
            self._stay_near(number, place[1])
        self.below.show_body(found)
        self._explain_nothing(roster)
        if shown and self.table.view.place() is None:
            self.table.view.go_to(shown[0].key, "name")

    def _stay_near(self, number: int, field: str) -> None:
        """Go on where the line was that is gone: who was replaced makes way for the successor on the same line."""
        rows = self.table.view.table
        row = rows.row(min(number, rows.rowCount() - 1))
        if row is not None:
            self.table.view.go_to(row.key, field)

    def show_nothing(self, day: date, first: date | None) -> None:
        """Say that there is no body on a day; ``first`` is when the next one changes, if there is one."""
        self.roster, self.history = None, None
        self._lines = {}
        self._source.set_rows([])
        self._show_buttons()
        self.title.setText(self.tr("Geen orgaan"))
        self.fact.set_wordings("", "")
        self.chip.hide()
        self._offer = first
        self.nothing.set_texts(
            self.tr("Op {day} bestaat er nog geen orgaan").format(day=format_date(day)),
            self.tr("Kies een latere peildatum, of voeg een orgaan toe dat toen al begonnen was."),
            self.tr("Naar {day}").format(day=format_date(first)) if first else "",
        )
        self._stack.setCurrentWidget(self.nothing)

    def _explain_nothing(self, roster: Roster) -> None:
        """Say why there are no lines and where there are some."""
        self._stack.setCurrentWidget(self.table if roster.lines else self.nothing)
        if roster.lines:
            return
        body = roster.body
        self._offer = None
        if not body.alive and body.since is not None:
            self._offer = body.since.first - timedelta(days=1)
            state = body.state_label
            into = roster.merged_into
            merged = self.tr("Opgegaan in {body} per {day}").format(body=into, day=body.since.label)
            self.nothing.set_texts(
                merged if into else f"{state[:1].upper()}{state[1:]}",
                self.tr(
                    "Sindsdien heeft dit orgaan geen leden. Eerdere peildata tonen de samenstelling van toen."
                ),
                self.tr("Laatste samenstelling ({day})").format(day=format_date(self._offer)),
            )
            return
        self.nothing.set_texts(
            self.tr("De samenstelling is op deze dag niet bekend"),
            self.tr("Voeg leden toe, of lees een ledenlijst in."),
            self.tr("Lid toevoegen"),
        )

    def _take_offer(self) -> None:
        if self._offer is not None:
            self.day_wanted.emit(self._offer)
        else:
            self._context.commands["roster_add"].trigger()

    def _in_order(self, roster: Roster, shown: Sequence[Row]) -> list[Line]:
        """Return the lines in the order in which the groups show them."""
        mayors, others = self._rows.parted(roster)
        found = [*mayors, *others]
        assert len(found) == len(shown)
        return found

    def _counted(self, roster: Roster) -> tuple[str, str]:
        """Return how many sit here in full, and shorter for where that has no room."""
        if not roster.members:
            return "", ""
        deputies = sum(line.role == "deputy" for line in roster.members)
        text = counted(len(roster.members), self.tr("1 lid"), self.tr("{count} leden"))
        short = text
        if deputies:
            short += self.tr(", {count} plv.").format(count=deputies)
            text += counted(
                deputies,
                self.tr(", waarvan 1 plaatsvervanger"),
                self.tr(", waarvan {count} plaatsvervangers"),
            )
        if roster.deputies:
            names = ", ".join(roster.deputies)
            text += self.tr("; voor alle leden vervangt {names}").format(names=names)
        state = roster.body.state_label
        return (f"{state[:1].upper()}{state[1:]} · {text}", short) if state else (text, short)

    def make_room(self, *, narrow: bool) -> None:
        """Leave out what the panel at the right has no room for."""
        self._beside_panel = narrow
        self._show_buttons()

    def _show_buttons(self) -> None:
        roomy = not self._beside_panel and self.width() >= theme.current().px(BUTTONS)
        there = self.roster is not None
        self.copy.setVisible(there and roomy)
        self.replace.setVisible(there and roomy)
        self.add.setVisible(there)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show fewer columns where there is little room."""
        super().resizeEvent(event)
        self._show_buttons()
        if "table" in self.__dict__:  # it sees to its columns itself when it is made
            self._show_columns()

    def _show_columns(self) -> None:
        view, look = self.table.view, theme.current()
        hidden = {key for key, width in ROOM.items() if self.width() < look.px(width)}
        lines = self.roster.lines if self.roster is not None else ()
        noted = any(line.vacancy or (line.note and line.membership is not None) for line in lines)
        if not noted and self.width() < look.px(ROOM_FOR_NOTHING):
            hidden.add("note")
        if hidden == self._hidden:
            return
        self._hidden = hidden
        for column, field in enumerate(ROSTER):
            view.setColumnHidden(column, field.key in hidden)
        view.size_columns()

    def current(self) -> Line | None:
        """Return the line of the current row; None on a heading."""
        place = self.table.view.place()
        return self._lines.get(place[0]) if place else None

    def selected(self) -> list[Line]:
        """Return the lines that are selected; all of them when only one cell is."""
        rows = {index.row() for index in self.table.view.selectionModel().selectedIndexes()}
        found = [self.table.view.table.row(number) for number in sorted(rows)]
        lines = [self._lines[row.key] for row in found if row is not None and row.key in self._lines]
        return lines if len(lines) > 1 else list(self._lines.values())

    def go_to_seat(self, behalf: str) -> None:
        """Make the empty seat for a district or partner current."""
        for key, line in self._lines.items():
            if line.name is None and line.behalf.label == behalf:
                self.table.view.go_to(key, "name")
                self.table.view.setFocus()
                return

    def focus_filter(self) -> None:
        """Show the filter and put the cursor in it."""
        look = theme.current()
        self.table.bar.setContentsMargins(look.px(14), 0, look.px(8), look.px(6))
        self.table.filter.show()
        self.table.focus_filter()

    def _click(self, index: QModelIndex) -> None:
        line = self.current()
        if line is not None and line.membership is None and ROSTER[index.column()].key == "valid_to":
            self.seat_clicked.emit()

    def _describe(self) -> tuple[str, str]:
        """Say more of the current line than its cell does, and which key goes on from here."""
        line = self.current()
        if line is None:
            return "", self.tr("Enter vouwt de groep in of uit.")
        if line.membership is None:
            said = line.title if line.vacancy else line.note
            fill = self.tr("Insert vult de zetel in.")
            return "", f"{said[:1].upper()}{said[1:].rstrip('.')}. {fill}"
        column = self.table.view.currentIndex().column()
        if ROSTER[column].editable:
            return "", self.tr("Typen of F2 corrigeert voor alle peildata. Ctrl+Shift+W wijzigt per datum.")
        parts = [line.title, line.function_label, line.role_label, line.portfolio]
        said = ", ".join(part for part in parts if part)
        keys = self.tr("Ctrl+R vervangt, Ctrl+Del beëindigt.")
        return "", f"{said}. {keys}"

    def _check(self, row: Row, field: Field, text: str) -> Verdict:
        """Say what a text would mean in a cell of the roster: a date or a remark, as a correction."""
        line = self._lines[row.key]
        typed = " ".join(text.split())
        if field.key in ("valid_from", "valid_to"):
            return self._check_date(line, field.key, typed)
        old = line.note if field.key == "note" else line.source
        return Verdict(typed, typed, same=typed == old)

    def _check_date(self, line: Line, key: str, typed: str) -> Verdict:
        from rvs_desktop.models.roster.dates import ReducedDate

        old = line.span.begins if key == "valid_from" else line.span.ends
        if not typed or typed.casefold() in ("heden", "onbekend"):
            return Verdict(
                None, self.tr("heden") if key == "valid_to" else self.tr("onbekend"), same=old is None
            )
        try:
            value = ReducedDate.typed(typed)
        except FormatError as error:
            return Verdict(refusal=str(error))
        return Verdict(value, value.label, same=value == old)

    def _apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        changes: dict[int, dict[str, Any]] = {}
        for edit in edits:
            line = self._lines[edit.row]
            if line.membership is not None:
                changes.setdefault(line.membership, {})[edit.field] = edit.value
        work = partial(correct_all, "membership", changes)
        self._context.workspace.edit(label, work, self._done, self._refuse)

    def _done(self, _changes: object) -> None:
        self.table.view.setFocus()

    def _refuse(self, error: UserError) -> None:
        self.table.status.show_refusal(str(error))
        self.refused.emit(str(error))
