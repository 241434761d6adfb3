"""Reads what a card of a page shows, and says that it takes long only when it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from rvs_desktop.ui.jobs import SHOW_AFTER

if TYPE_CHECKING:
    from collections.abc import Callable

    from rvs_desktop.errors import UserError
    from rvs_desktop.ui.page import Page
    from rvs_desktop.ui.widgets import Card


class CardReading(QObject):
    """One card and its newest read: a later read takes the place of one that still waits.

    Args:
        page: owns the card; tells what could not be read.
        card: shows progress from ``SHOW_AFTER`` ms on, so that a quick answer does not flicker.
        show: gets what was read, on the thread of the window.
    """

    def __init__(self, page: Page, card: Card, show: Callable[[Any], None]) -> None:
        super().__init__(page)
        self._page, self._card, self._show = page, card, show
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOW_AFTER)
        self._timer.timeout.connect(self._tell)

    def read(self, work: Callable[[Any], Any]) -> None:
        """Read with ``work(session)`` on the thread of the file."""
        self._timer.start()
        self._page.context.workspace.read(work, self._done, self._refuse)

    def _tell(self) -> None:
        self._card.show_progress(-1)

    def _end(self) -> None:
        self._timer.stop()
        self._card.show_progress(None)

    def _done(self, found: Any) -> None:
        self._end()
        self._show(found)

    def _refuse(self, error: UserError) -> None:
        self._end()
        self._page.failed.emit(error)
