"""Subject access: everything that is held on one person, ready to hand over, and erasing it on request."""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field
from rvs_desktop.models.roster.sources import source_label
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.question import Choice, Question
from rvs_desktop.ui.page import ExportJob, PageContext
from rvs_desktop.ui.parts.taskforces.face import Face, table_job
from rvs_desktop.ui.parts.taskforces.oversight_reading import (
    ContactKey,
    HeldData,
    PeopleData,
    ReadHeld,
    Subject,
    erase_subject,
    log_access,
    read_people,
)
from rvs_desktop.ui.parts.taskforces.turns import InTurns
from rvs_desktop.ui.tables.cells import Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.models.roster.people import PersonLine
    from rvs_desktop.store.subject_access import ContactPerson

PEOPLE: Final = (
    Field("name", QT_TRANSLATE_NOOP("fields", "Naam"), width=19),
    Field("function", QT_TRANSLATE_NOOP("fields", "Functie"), width=14),
)
HELD: Final = (
    Field("what", QT_TRANSLATE_NOOP("fields", "Wat"), width=28),
    Field("value", QT_TRANSLATE_NOOP("fields", "Bewaard"), width=60),
    Field("source", QT_TRANSLATE_NOOP("fields", "Bron"), width=18),
)


class AccessFace(Face):
    """Persons at the left; at the right all that is held on the chosen one."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.data: HeldData | None = None
        self._names: dict[Subject, str] = {}
        self._wanted: Subject | None = None
        self.setAccessibleName(self.tr("Inzage"))
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self._make_people())
        self.content.addLayout(self._row, 1)
        self._held = ListSource(HELD)
        self._make_buttons()
        InTurns(self, (lambda: self.held,))

    def _make_people(self) -> QWidget:
        self._people = ListSource(PEOPLE)
        self.table = TablePanel(self._people, self.tr("Personen"), self.tr("Filter personen"))
        self.table.setFixedWidth(theme.current().px(320))
        self.table.view.spread(1.0)
        self.table.current_moved.connect(self._follow)
        return self.table

    def _make_buttons(self) -> None:
        self.title = widgets.label("", "subtitle")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space("s"))
        self.copy = widgets.button(self.tr("Kopiëren"), "small", "copy")
        self.copy.clicked.connect(self.copy_all)
        self.give = widgets.button(
            self.tr("Inzage vastleggen"),
            "small",
            "checkmark_circle",
            tooltip=self.tr("Schrijft in de geschiedenis dat inzage is gegeven, zonder naam."),
        )
        self.give.clicked.connect(self._give)
        self.erase = widgets.button(self.tr("Contactgegevens wissen"), "small", "dismiss")
        self.erase.clicked.connect(self._erase)
        for part in (self.copy, self.give, self.erase):
            row.addWidget(part)

    @cached_property
    def held(self) -> TablePanel:
        """What is held on the chosen person; made a turn later than the list of persons."""
        made = TablePanel(
            self._held, self.tr("Wat over deze persoon is bewaard"), self.tr("Filter gegevens"), self
        )
        made.keep_in(self.context.settings.tables, "held")
        made.view.spread(1.2, 0.6)
        made.put_before_filter(self.title, self._buttons)
        made.filter.hide()
        self._row.addWidget(made, 1)
        return made

    def load(self, day: date) -> None:
        """Read the register."""
        self._day = day
        self.context.workspace.read(
            partial(read_people, day, _person_row, self._contact_row), self.show_people
        )

    _day = date.min

    def show_people(self, found: PeopleData) -> None:
        """Show whom an overview can be made of."""
        self._names = found.names
        self._people.set_rows(found.rows)
        if self._wanted is not None:
            self.show_person(self._wanted)
        elif found.rows and self.table.view.place() is None:
            self.table.view.go_to(found.rows[0].key, "name")
        else:
            self._follow()

    def show_person(self, person: Subject) -> None:
        """Show what is held on a person."""
        if person not in self._names:
            self._wanted = person
            return
        self._wanted = None
        self.table.view.go_to(person, "name")
        self._follow()

    def _current(self) -> Subject | None:
        place = self.table.view.place()
        return place[0] if place is not None and isinstance(place[0], (int, ContactKey)) else None

    def _follow(self) -> None:
        person = self._current()
        if person is not None:
            self.context.workspace.read(ReadHeld(person, self._day), self.show_held)

    def show_held(self, data: HeldData) -> None:
        """Show all that is held on a person."""
        self.data = data
        self.title.setText(self._names.get(data.person, ""))
        self._held.set_rows(
            [
                Row(
                    place,
                    one.what,
                    (
                        Cell(one.what, one.what, strong=True),
                        Cell(one.value, one.value, note=one.value),
                        Cell(source, source, tone=Tone.FAINT, note=source),
                    ),
                )
                for place, one in enumerate(data.held)
                for source in (source_label(one.source),)
            ]
        )
        self.give.setEnabled(self.may_write)
        self.erase.setEnabled(self.may_write)

    def _contact_row(self, one: ContactPerson) -> Row:
        """Make the row of a contact of municipalities; runs on the thread of the file and touches no widget."""
        areas = ", ".join(one.areas)
        name = one.name or one.email
        function = self.tr("contactpersoon {areas}").format(areas=areas)
        return Row(
            ContactKey(one.id),
            name,
            (Cell(name, name, strong=True), Cell(function, function, tone=Tone.QUIET, note=one.email)),
        )

    def lines(self) -> list[str]:
        """Return the overview as lines of text."""
        if self.data is None:
            return []
        return [
            f"{one.what}: {one.value}{f' ({source_label(one.source)})' if one.source else ''}"
            for one in self.data.held
        ]

    def copy_all(self) -> None:
        """Put the overview on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(self.lines()))
        self.held.status.show_done(self.tr("Het overzicht staat op het klembord."))

    def _give(self) -> None:
        if self.data is not None:
            work = partial(log_access, self.data.person, _today())
            self.context.workspace.run(work, writes=True)
            self.held.status.show_done(self.tr("Vastgelegd dat inzage is gegeven."))

    def _erase(self) -> None:
        """Ask once more, because nothing brings it back, and erase."""
        if self.data is None:
            return
        person = self.data.person
        answer = self.context.asker.choose(self._question(person))
        if answer in ("erase", "names"):
            work = partial(erase_subject, person, _today(), names=answer == "names")
            self.context.workspace.run(work, writes=True)

    def _question(self, person: Subject) -> Question:
        """Return what is asked before erasing: of who stands in the register the name may go as well."""
        keep = Choice("keep", self.tr("Niet wissen"))
        erase = Choice("erase", self.tr("Contactgegevens wissen"), destroys=True)
        if isinstance(person, ContactKey):
            text = self.tr(
                "Naam en e-mailadres gaan weg bij alle gemeenten waarvoor dit de contactpersoon is, ook uit de "
                "geschiedenis. Uitvragen hebben daar dan geen contactpersoon meer."
            )
            choices = (keep, erase)
        else:
            text = self.tr(
                "E-mail, telefoon en onthouden schrijfwijzen gaan weg, ook uit de geschiedenis en als "
                "contactpersoon van een gemeente. Naam, functie en zetels blijven staan, tenzij u ook de naam wist."
            )
            choices = (keep, Choice("names", self.tr("Ook de naam wissen"), destroys=True), erase)
        return Question(
            title=self.tr("Contactgegevens wissen"),
            headline=self.tr("Contactgegevens van {name} wissen?").format(name=self.title.text()),
            text=text,
            hint=self.tr("Dit kan niet ongedaan worden gemaakt."),
            choices=choices,
            cancel="keep",
            tone="warn",
        )

    def export(self) -> ExportJob | None:
        """Return the overview as a workbook, to hand over; the name of the file names nobody."""
        if self.data is None or not self.data.held:
            return None
        return table_job(self.tr("Inzage"), _today(), HELD, self._held.kept(), sample=self.is_sample)


def _person_row(one: PersonLine) -> Row:
    """Make the row of a person; runs on the thread of the file and touches no widget."""
    office = ", ".join(part for part in (one.function, one.organisation) if part)
    return Row(
        one.id,
        one.name.full,
        (
            Cell(one.name.filed, one.name.filed, strong=True),
            Cell(one.function or one.organisation, office, tone=Tone.QUIET, note=office),
        ),
    )


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day of the user
