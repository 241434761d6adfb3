"""The register: persons with all their seats, the card of one, and how long contact data stay."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_date
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.flow import FlowLayout
from rvs_desktop.ui.parts.taskforces.menu import VerbPanel
from rvs_desktop.ui.parts.taskforces.plans import contact_refusal, set_contacts
from rvs_desktop.ui.parts.taskforces.reading import PeopleData
from rvs_desktop.ui.parts.taskforces.tables import PEOPLE, counted
from rvs_desktop.ui.shortened import ShortenedLabel
from rvs_desktop.ui.tables.cells import Row, text_of
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.source import CellEdit, Verdict

if TYPE_CHECKING:
    from rvs_desktop.models.fields import Field
    from rvs_desktop.models.roster.people import PersonCard


KINDS: Final = ("email", "phone", "mobile")
VERBS: Final = (
    ("person_contact", "person_name", "person_function", "person_merge", "person_held"),
    ("roster_mail", "roster_eml", "roster_addresses_copy", "roster_cards"),
)
"""Verbs in the menu of a person, in parts."""


class PeopleView(widgets.Card):
    """The table of persons."""

    person_moved = Signal(object)
    """Another person is current; an identifier is too long for a whole number of Qt."""
    near_wanted = Signal(object, object)
    """Look at two persons whose names are nearly the same."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self._context = context
        self._shared: dict[tuple[int, str], bool] = {}
        self._source = ListSource(PEOPLE, check=self._check, apply=self._apply)
        self.table = VerbPanel(
            self._source, self.tr("Personen"), self.tr("Filter personen"), (context.commands, VERBS)
        )
        self.table.describe = self._describe
        self.table.view.spread(1.4)
        self.table.view.freeze(1)
        self.table.keep_in(context.settings.tables, "people")
        self.table.current_moved.connect(self._tell)
        look = theme.current()
        self.fact = ShortenedLabel("subtitle", "")
        self.near = widgets.button("", "flat")
        self.near.clicked.connect(self._look_at_near)
        self.table.put_before_filter(self.fact, self.near)
        self.table.bar.setStretchFactor(self.fact, 4)
        self.table.view.table.reshaped.connect(self._stay_in_sight)
        self.content.setSpacing(look.px(0))
        self.content.addWidget(self.table, 1)
        self._pairs: tuple[tuple[int, int], ...] = ()
        self._next_pair = 0

    def show_people(self, found: PeopleData) -> None:
        """Show the register."""
        self._shared = {(line.id, one.kind): one.shared for line in found.lines for one in line.contacts}
        self._source.set_rows(found.rows)
        seated = sum(bool(line.seats) for line in found.lines)
        text = self.tr("{all} personen, {seated} met een zetel op deze dag")
        self.fact.setText(text.format(all=len(found.lines), seated=seated))
        self._pairs = tuple((pair.first, pair.second) for pair in found.near)
        self.near.setText(
            counted(
                len(self._pairs),
                self.tr("1 paar namen lijkt op elkaar"),
                self.tr("{count} paren namen lijken op elkaar"),
            )
        )
        self.near.setVisible(bool(self._pairs))
        if found.lines and self.table.view.place() is None:
            self.table.view.go_to(found.lines[0].id, "name")

    def _stay_in_sight(self) -> None:
        """Go to the first person that passes the filter when the current one does not: verbs are about who is seen."""
        first = self.table.view.table.row(0) if self._source.count() else None
        if first is not None and self.table.view.place() is None:
            self.table.view.go_to(first.key, "name")

    def current(self) -> int | None:
        """Return the current person."""
        place = self.table.view.place()
        return place[0] if place is not None and isinstance(place[0], int) else None

    def selected(self) -> list[int]:
        """Return the selected persons; all that pass the filter when only one cell is selected."""
        model = self.table.view.table
        rows = sorted({index.row() for index in self.table.view.selectionModel().selectedIndexes()})
        wanted = rows if len(rows) > 1 else range(self._source.count())
        found = [model.row(number) for number in wanted]
        return [row.key for row in found if row is not None and isinstance(row.key, int)]

    def _describe(self) -> tuple[str, str]:
        """Say what can be done with the current person."""
        place = self.table.view.place()
        if place is None:
            return "", ""
        if place[1] in KINDS:
            return "", self.tr("Typ of plak zakelijke contactgegevens; leegmaken wist ze.")
        return "", self.tr("Shift+F10 toont wat u met deze persoon kunt doen.")

    def _check(self, row: Row, field: Field, text: str) -> Verdict:
        """Say what a text would mean as a way to reach someone."""
        typed = " ".join(text.split())
        column = [one.key for one in PEOPLE].index(field.key)
        return Verdict(
            typed, typed, refusal=contact_refusal(field.key, typed), same=typed == text_of(row.cells[column])
        )

    def _apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        wanted = [
            (edit.row, edit.field, str(edit.value or ""), self._shared.get((edit.row, edit.field), True))
            for edit in edits
            if isinstance(edit.row, int)
        ]
        self._context.workspace.edit(label, partial(set_contacts, wanted), None, self._refuse)

    def _refuse(self, error: UserError) -> None:
        self.table.status.show_refusal(str(error))

    def _tell(self) -> None:
        person = self.current()
        if person is not None:
            self.person_moved.emit(person)

    def _look_at_near(self) -> None:
        if self._pairs:
            first, second = self._pairs[self._next_pair % len(self._pairs)]
            self._next_pair += 1
            self.near_wanted.emit(first, second)


class PersonPanel(widgets.Card):
    """The card of one person at the right."""

    closed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look = theme.current()
        self._inside = QWidget()
        self._inside.setProperty("surface", "clear")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, look.space("s"), 0)
        self._column.setSpacing(look.px(6))
        self.content.addWidget(widgets.scrolled(self._inside), 1)
        self.content.addWidget(widgets.line())
        foot = QWidget()
        flow = FlowLayout(foot, look.px(4))
        for key in VERBS[0]:
            flow.addWidget(context.commands.button(key, "small", icon=False))
        self.content.addWidget(foot)
        self.card: PersonCard | None = None

    def show_card(self, card: PersonCard) -> None:
        """Show another person."""
        self.card = card
        self.title.setText(card.name.full)
        self.setAccessibleName(card.name.full)
        widgets.clear(self._column)
        self._part(self.tr("Namen"), [self._named(card, place) for place in range(len(card.names))])
        self._part(
            self.tr("Functies"),
            [
                ", ".join(part for part in (one.title, one.organisation, one.span.label) if part)
                for one in card.offices
            ],
        )
        self._part(
            self.tr("Zetels"),
            [
                ", ".join(part for part in (one.body, one.role, one.behalf, one.span.label) if part)
                for one in card.seats
            ],
        )
        self._part(self.tr("Vervangingen"), list(card.stands))
        self._part(self.tr("Contact"), self._contacts(card) or [self.tr("niets bekend")])
        self._column.addStretch(1)

    def _named(self, card: PersonCard, place: int) -> str:
        one = card.names[place]
        since = self.tr(", vanaf {day}").format(day=one.since.label) if one.since else ""
        return f"{one.name.full}{since}"

    def _contacts(self, card: PersonCard) -> list[str]:
        from rvs_desktop.models.roster.words import CONTACTS, ContactKind

        kept = self.tr(" (niet delen)")
        lines = [
            f"{CONTACTS[ContactKind(one.kind)]}: {one.value}{'' if one.shared else kept}"
            for one in card.contacts
        ]
        if card.erased_on is not None:
            lines.append(self.tr("gewist op {day}").format(day=format_date(card.erased_on)))
        return lines

    def _part(self, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        self._column.addWidget(widgets.label(title, "bodyStrong"))
        for line in lines:
            self._column.addWidget(widgets.label(line, wrap=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go back to the table on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
