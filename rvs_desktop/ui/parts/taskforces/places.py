"""Going to a body or a person that another page or the search led to, as soon as the page has read it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_date
from rvs_desktop.ui.parts.taskforces.oversight import TERMS
from rvs_desktop.ui.to_do import RETENTION

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session


@dataclass(frozen=True)
class ReadFirstDay:
    """Reads when a body began."""

    body: str
    """Its identifier or code."""

    def __call__(self, session: Session) -> date | None:
        """Return the day; None when the file has no such body."""
        from rvs_desktop.models.roster.states import first_day

        return first_day(session, self.body)


class TaskforcesPlaces(QObject):
    """Holds where the page is wanted until bodies or persons are there."""

    def __init__(self, page: Any) -> None:
        super().__init__(page)
        self._page = page
        self._body = ""
        self._person = 0

    def go_to(self, target: str) -> None:
        """Go to ``body:<identifier or code>``, ``person:<identifier>`` or ``retention``, now or when it is read."""
        kind, _, rest = target.partition(":")
        if kind == RETENTION:
            self._page.oversee(TERMS)
            return
        self._body = rest if kind == "body" else ""
        self._person = int(rest) if kind == "person" else 0
        if self._person:
            self._page.show_view("people")
        elif self._page.data is not None:
            self.go_to_body()

    def go_to_body(self) -> None:
        """Show the wanted body, if one is wanted; the day goes along to one that began later."""
        network = self._page.data
        if not self._body or network is None:
            return
        wanted, self._body = self._body, ""
        names = {
            name: line.body.id
            for line in network.network.lines
            for name in (str(line.body.id), line.body.code)
        }
        if wanted in names:
            self._page.show_view("composition")
            self._page.choose_body(names[wanted])
            self._page.focus_table()
            return
        self._page.context.workspace.read(ReadFirstDay(wanted), partial(self._go_to_first_day, wanted))

    def _go_to_first_day(self, wanted: str, day: date | None) -> None:
        if day is None or day == self._page.day:
            self._page.told.emit(self.tr("Dit orgaan staat niet meer in het bestand."))
            return
        self._body = wanted
        self._page.choose_day(day)
        told = self.tr("Dit orgaan bestaat sinds {day}. De peildatum is daarheen verzet.")
        self._page.told.emit(told.format(day=format_date(day)))

    def go_to_person(self) -> None:
        """Go to the wanted person, if one is wanted, in the register that was just read; a filter makes way."""
        if not self._person:
            return
        wanted, self._person = self._person, 0
        table = self._page.middle.people.table
        if not table.view.go_to(wanted, "name"):
            table.clear_filter()
            if not table.view.go_to(wanted, "name"):
                self._page.told.emit(self.tr("Deze persoon staat niet meer in het register."))
        self._page.focus_table()
