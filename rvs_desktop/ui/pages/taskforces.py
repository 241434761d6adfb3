"""Taskforces: who sits in which body on any day, which seats are empty, and the verbs that change it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from rvs_desktop.formats import FormatError, format_date, parse_date
from rvs_desktop.models.roster.sources import source_label
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import ExportJob, Page, PageContext
from rvs_desktop.ui.parts.taskforces.bodies import BodiesCard
from rvs_desktop.ui.parts.taskforces.dates import DayEdit
from rvs_desktop.ui.parts.taskforces.export import roster_job
from rvs_desktop.ui.parts.taskforces.form import FormPanel
from rvs_desktop.ui.parts.taskforces.form_fields import Verb
from rvs_desktop.ui.parts.taskforces.later import LaterBar
from rvs_desktop.ui.parts.taskforces.lower import TRACKS
from rvs_desktop.ui.parts.taskforces.middle import Middle
from rvs_desktop.ui.parts.taskforces.outgoing import Outgoing
from rvs_desktop.ui.parts.taskforces.people import PersonPanel
from rvs_desktop.ui.parts.taskforces.places import TaskforcesPlaces
from rvs_desktop.ui.parts.taskforces.reading import (
    TOUCHING,
    BodyData,
    NetworkData,
    NetworkRows,
    PeopleData,
    ReadBody,
    ReadCard,
    ReadChoices,
    ReadNetwork,
    ReadPeople,
    ShapeNetwork,
)
from rvs_desktop.ui.parts.taskforces.saving import Saving
from rvs_desktop.ui.parts.taskforces.tables import RosterRows
from rvs_desktop.ui.parts.taskforces.turns import InTurns
from rvs_desktop.ui.parts.taskforces.view import CompositionView
from rvs_desktop.ui.parts.taskforces.wishes import Wishes
from rvs_desktop.ui.shortened import ShortenedLabel
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.models.roster.people import PersonCard
    from rvs_desktop.store.database import Changes

LIST_WIDTH, LIST_WIDTH_BESIDE, LIST_WIDTH_SMALL, SMALL, TIGHT = 252, 208, 196, 1000, 1090
"""Width of the list of bodies: with room, beside a form, on a small page; how wide that is, and below which
width list, roster and form are one too many: the list then makes room."""
SOURCE_WIDTH, SOURCE_WIDTH_SMALL, ROOMY = 260, 130, 1150
"""So wide the source beside the day may become on a roomy page and on another; then it is shortened."""
SIDE_WIDTH, SIDE_WIDTH_SMALL = 344, 300
"""Width of the panel at the right, with room and on a small page."""
COMPOSITION, STORY, PEOPLE, OVERSIGHT = "composition", "history", "people", "oversight"


class TaskforcesPage(Page):
    """Bodies at the left; a composition, its history or the register in the middle; forms at the right."""

    name = "taskforces"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Taskforces")
        self.header.title.setText(title)
        self.setAccessibleName(title)
        self.rows = RosterRows(self)
        self.day = self._remembered_day()
        self.body: int | None = None
        self.data: NetworkData | None = None
        self._below = ""
        self._seat = ""
        self.outgoing = Outgoing(context, self)
        self.outgoing.told.connect(self.told)
        self.later = LaterBar(context.commands["day_follow"].shortcut().toString())
        self.later.day_wanted.connect(self.choose_day)
        self.wishes = Wishes(self)
        self.places = TaskforcesPlaces(self)
        self._make_header()
        self._lay_out()
        self.saving = Saving(self)
        view = self.middle
        parts = lambda: view.composition, lambda: view.composition.table, lambda: view.composition.below
        self._turns = InTurns(self, parts)

    def _remembered_day(self) -> date | None:
        try:
            return date.fromisoformat(self.context.settings.reference_date)
        except ValueError:
            return None

    def _make_header(self) -> None:
        commands = self.context.commands
        look = theme.current()
        self.before = commands.button("day_before", "icon")
        self.after = commands.button("day_after", "icon")
        caption = widgets.label(self.tr("Peildatum"), tone="muted")
        caption.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.day_field = DayEdit()
        self.day_field.setAccessibleName(self.tr("Peildatum"))
        self.day_field.setFixedWidth(look.px(128))
        caption.setBuddy(self.day_field)
        self.day_field.editingFinished.connect(self._type_day)
        self.day_field.returnPressed.connect(self.focus_table)
        self.source = ShortenedLabel()
        for part in (self.before, caption, self.day_field, self.after, self.source):
            self.header.add_scope(part)
        self.views = widgets.Segmented(
            (
                (COMPOSITION, self.tr("Samenstelling")),
                (STORY, self.tr("Historie")),
                (PEOPLE, self.tr("Personen")),
                (OVERSIGHT, self.tr("Toezicht")),
            ),
            self.tr("Weergave"),
        )
        self.views.chosen.connect(self.show_view)
        self.header.add_action(self.views)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.current().space("m"))
        self.content.addWidget(self.later)
        self.list_card = BodiesCard(self.context, self)
        self.list = self.list_card.view
        self.list_card.chosen.connect(self.choose_body)
        row.addWidget(self.list_card)
        self.middle = Middle(self)
        row.addWidget(self.middle, 1)
        row.addWidget(self._make_side())
        self.content.addLayout(row, 1)
        self._share_room()

    @property
    def composition(self) -> CompositionView:
        """The view of the composition."""
        return self.middle.composition

    def _make_side(self) -> QStackedWidget:
        self.side = QStackedWidget(self)
        self.form = FormPanel(self.side)
        self.form.closed.connect(self.close_panel)
        self.person = PersonPanel(self.context, self.side)
        self.person.closed.connect(self.focus_table)
        for part in (self.form, self.person):
            self.side.addWidget(part)
        self.side.hide()
        return self.side

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give list and panel less where the page has little room; the roster keeps most."""
        look = theme.current()
        small = self.width() < look.px(SMALL)
        beside = self.side.isVisibleTo(self)
        width = LIST_WIDTH_SMALL if small else LIST_WIDTH_BESIDE if beside else LIST_WIDTH
        self.list_card.setFixedWidth(look.px(width))
        source = self.source.fontMetrics().horizontalAdvance(self.source.text()) + 4
        most = SOURCE_WIDTH if self.width() >= look.px(ROOMY) else SOURCE_WIDTH_SMALL
        self.source.setMinimumWidth(min(source, look.px(most)))
        self.side.setFixedWidth(look.px(SIDE_WIDTH_SMALL if small else SIDE_WIDTH))
        in_the_way = beside and self.width() < look.px(TIGHT)
        self.list_card.setVisible(self.views.value() in (COMPOSITION, STORY) and not in_the_way)

    def load(self, changes: Changes | None = None) -> None:
        """Read the network again, and with it what is shown of it."""
        if changes is not None and not TOUCHING & set(changes.tables):
            return
        if changes is not None:
            self.later.pass_by(changes.change_set)
        self.context.workspace.read(ReadNetwork(self.day, self.rows.groups.grouped), self._show_network)

    def _show_network(self, found: NetworkData) -> None:
        self.data = found
        self.day = found.day
        self.context.settings.reference_date = found.day.isoformat()
        self.day_field.setText(format_date(found.day))
        widgets.set_look(self.day_field, "state", "")
        for button, day, text in (
            (self.before, found.before, self.tr("Vorige wijziging: {day}")),
            (self.after, found.after, self.tr("Volgende wijziging: {day}")),
        ):
            button.setToolTip(text.format(day=format_date(day)) if day else self.tr("Er is geen wijziging"))
        known = {line.body.id for line in found.network.lines}
        if self.body not in known:
            self.body = self._first_body(found)
        self.list_card.show_groups(found.groups)
        self.list_card.show_body(self.body)
        self._read_view()
        self.context.workspace.read(ShapeNetwork(found, self.rows.network), self._show_lower)
        self.places.go_to_body()

    def _show_lower(self, rows: NetworkRows) -> None:
        if self.data is not None:
            self.composition.below.show_network(self.data.network, rows, self.body)

    def _first_body(self, found: NetworkData) -> int | None:
        """Return the body to begin with: one with members, one that asks for attention first."""
        lines = [line for line in found.network.lines if line.members] or list(found.network.lines)
        return lines[0].body.id if lines else None

    def _read_view(self) -> None:
        """Read what the middle shows."""
        workspace = self.context.workspace
        assert self.day is not None
        if self.views.value() == OVERSIGHT:
            self.middle.oversight.load(self.day)
            return
        if self.body is not None:
            workspace.read(ReadBody(self.body, self.day), self._show_body)
        else:
            self._show_nothing()
        if self.views.value() == PEOPLE:
            workspace.read(ReadPeople(self.day, self.rows.people), self._show_people)

    def _show_nothing(self) -> None:
        """Say that there is no body yet, so that nobody takes another day for this one."""
        assert self.day is not None
        self.source.setText("")
        self.composition.show_nothing(self.day, self.data.after if self.data else None)
        if self.views.value() == STORY:
            self.middle.story.show_nothing()

    def _show_body(self, found: BodyData | None) -> None:
        if found is None:
            self._show_nothing()
            return
        self.composition.show_body(found)
        if self.views.value() == STORY:
            self.middle.story.show_story(found, self.day or date.min)
        sources = [line.source for line in found.roster.members if line.source]
        self.source.setText(
            self.tr("bron: {source}").format(source=source_label(sources[0])) if sources else ""
        )
        self._share_room()
        if self._seat:
            self.composition.go_to_seat(self._seat)
            self._seat = ""

    def _show_people(self, found: PeopleData) -> None:
        self.middle.people.show_people(found)
        self.places.go_to_person()
        person = self.middle.people.current()
        if person is not None:
            self.read_card(person)

    def read_card(self, person: int) -> None:
        """Show what is known of a person beside the register."""
        if self.views.value() == PEOPLE and self.day is not None:
            self.context.workspace.read(ReadCard(person, self.day), self._show_card)

    def _show_card(self, card: PersonCard) -> None:
        self.person.show_card(card)
        if self.views.value() == PEOPLE and not self._form_open():
            self._show_panel(self.person)

    def _show_panel(self, panel: QWidget) -> None:
        self.side.setCurrentWidget(panel)
        self.side.show()
        self._share_room()

    def _form_open(self) -> bool:
        return self.side.isVisible() and self.side.currentWidget() is not self.person

    def show_view(self, view: str) -> None:
        """Show the composition, the history or the register."""
        self.views.set_value(view)
        self.middle.setCurrentWidget(self.middle.shown(view))
        self.close_panel()
        if self.day is not None:
            self._read_view()

    def choose_body(self, body: int) -> None:
        """Show another body."""
        self.body = body
        if self.views.value() == OVERSIGHT:
            self.show_view(COMPOSITION)
        self.close_panel()
        self.list_card.show_body(body)
        if self.data is not None and self.day is not None:
            self.composition.below.mark(body)
            self.context.workspace.read(ReadBody(body, self.day), self._show_body)

    def choose_seat(self, body: int, behalf: str) -> None:
        """Show an empty seat of the list of them all."""
        self._seat = behalf
        self.choose_body(body)

    def _type_day(self) -> None:
        try:
            day = parse_date(self.day_field.text())
        except FormatError as error:
            widgets.set_look(self.day_field, "state", "bad")
            self.told.emit(str(error))
            return
        widgets.set_look(self.day_field, "state", "")
        self.choose_day(day)

    def choose_day(self, day: date | None) -> None:
        """Look at another day; None where there is no other change."""
        if day is not None and day != self.day:
            self.later.dismiss()
            self.day = day
            self.load()

    def go_to(self, target: str) -> None:
        """Show a body or a person: ``body:tf-pga``, ``person:12``."""
        self.places.go_to(target)

    def do(self, command: str) -> None:
        """Do a verb of this page."""
        self.wishes.do(command)

    def ask_form(self, make: Callable[[Any], Verb]) -> None:
        """Read what the fields offer and show the form that ``make`` builds of it."""
        assert self.day is not None
        self.later.dismiss()
        self._make_form = make
        self.context.workspace.read(ReadChoices(self.day, self.body), self._show_form)

    _make_form: Callable[[Any], Verb] | None = None

    def _show_form(self, choices: Any) -> None:
        if self._make_form is None:
            return
        below = self.composition.below
        if self.views.value() == COMPOSITION and below.face != TRACKS:
            self._below = below.face
            below.show_face(TRACKS)
        self.composition.make_room(narrow=True)
        self._show_panel(self.form)
        self.form.begin(self._make_form(choices))

    def oversee(self, face: str, person: int | None = None) -> None:
        """Show a face of the oversight, such as everything that is held on a person."""
        self.show_view(OVERSIGHT)
        self.middle.oversight.show_face(face, person)

    def show_members(self) -> None:
        """Show the lines of a member list."""
        self.close_panel()
        self.middle.setCurrentWidget(self.middle.members)

    def leave_members(self) -> None:
        """Go back from the lines of a member list to what was shown before."""
        self.show_view(self.views.value())
        self.focus_table()

    def close_panel(self) -> None:
        """Put the form away and go on in the table."""
        was_open = self.side.isVisible()
        self.side.hide()
        self._share_room()
        self.composition.make_room(narrow=False)
        self._make_form = None
        if self._below:
            self.composition.below.show_face(self._below)
            self._below = ""
        if was_open:
            self._table().view.setFocus()

    @staticmethod
    def today() -> date:
        """Return the day of the user."""
        return date.today()  # noqa: DTZ011 - the user's own day

    def focus_table(self) -> None:
        """Go on in the table in the middle, unless the day that was typed is none."""
        if self.day_field.property("state") != "bad":
            self._table().view.setFocus()

    def _table(self) -> TablePanel:
        return self.middle.shown(self.views.value()).table

    def focus_filter(self) -> None:
        """Filter what stands in the middle."""
        if self.views.value() == COMPOSITION:
            self.composition.focus_filter()
        else:
            self._table().focus_filter()

    def regions(self) -> list[QWidget]:
        """Return header, bodies, middle and panel."""
        return [self.header, self.list_card, self.middle, *([self.side] if self.side.isVisible() else [])]

    def export(self) -> ExportJob | None:
        """Return the composition, or the face of the oversight, as it is shown."""
        if self.views.value() == OVERSIGHT:
            return self.middle.oversight.export()
        roster, info = self.composition.roster, self.context.workspace.info
        return roster_job(roster, sample=info is not None and info.sample) if roster else None
