"""What waits for a person: the counts beside the pages in the navigation."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.ui.workspace import Workspace

RETENTION: Final = "retention"
"""Where on the page of taskforces it stands what is kept and how long."""

AFTER_THE_PAGE: Final = 60
"""Milliseconds after the first page got its figures before anything is counted, so that these are painted first."""


class ToDo(QObject):
    """Counts what waits: for the first time only when the page on the screen has its figures."""

    counted = Signal(str, int)
    """Name of a page, and how much waits there."""
    contacts_due = Signal(int)
    """How many former members have contact data past their term."""
    began = Signal()
    """Everything was counted for the first time since a file was opened."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._first = self._shown = self._writable = False
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.setInterval(AFTER_THE_PAGE)
        self._after.timeout.connect(self._begin)
        workspace.busy.connect(self._rest)

    def expect(self, *, writable: bool) -> None:
        """A file was opened: count as soon as its first page is there."""
        self._first, self._shown, self._writable = True, False, writable

    def page_shown(self) -> None:
        """A page stands on the screen and has asked for what it shows."""
        self._shown = True
        self._rest(int(not self._workspace.idle))

    def count(self) -> None:
        """Count again."""
        self._workspace.read(count_open_decisions, self._tell_decisions)
        self._workspace.read(count_empty_seats, self._tell_seats)

    def _rest(self, busy: int) -> None:
        if self._first and self._shown and not busy and self._workspace.info is not None:
            self._after.start()

    def _begin(self) -> None:
        self._first = False
        if self._workspace.info is None:
            return
        if self._writable:
            self._workspace.read(count_due_contacts, self._tell_due)
        self.count()

    def _tell_due(self, count: int) -> None:
        self.contacts_due.emit(count)

    def _tell_decisions(self, count: int) -> None:
        self.counted.emit("deliveries", count)

    def _tell_seats(self, count: int) -> None:
        self.counted.emit("taskforces", count)
        self.began.emit()


def count_open_decisions(session: Session) -> int:
    """Return how many deliveries have cells that wait for a decision; on the thread of the file."""
    from rvs_desktop.models.deliveries import delivery_lines

    return sum(line.outcome == "needs_decision" for line in delivery_lines(session))


def count_empty_seats(session: Session) -> int:
    """Return how many seats and places are empty today; on the thread of the file."""
    from rvs_desktop.models.roster.overview import network

    return network(session, date.today()).places_open  # noqa: DTZ011 - the user's own day


def count_due_contacts(session: Session) -> int:
    """Return of how many former members contact data are past their term today; on the thread of the file."""
    from rvs_desktop.models.roster.retention import retention_due

    return len(retention_due(session, date.today()).lines)  # noqa: DTZ011 - the user's own day
