"""What was saved holds from another day than the one on screen: a calm bar that leads there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rvs_desktop.formats import format_date
from rvs_desktop.ui.message_bar import MessageBar


class LaterBar(MessageBar):
    """Says from which day a change shows, with a button that moves the day looked at; it goes with the next step."""

    day_wanted = Signal(object)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._day: date | None = None
        self._step = 0
        self.acted.connect(self.follow)

    def offer(self, shows_from: date, looked_at: date, step: int) -> None:
        """Offer to move on; ``step`` is the change set that was saved."""
        self._day, self._step = shows_from, step
        said = (
            self.tr("Opgeslagen. De wijziging geldt vanaf {day}; u kijkt nog naar {now}.")
            if shows_from > looked_at
            else self.tr("Opgeslagen. De wijziging is te zien op {day}; u kijkt naar {now}.")
        )
        go = self.tr("Naar {day} ({key})").format(day=format_date(shows_from), key=self._key)
        self.say(
            "info",
            said.format(day=format_date(shows_from), now=format_date(looked_at)),
            [("follow", go)],
            icon="calendar_ltr",
        )

    def follow(self, _key: str = "") -> None:
        """Move to the day that was offered, if one is."""
        day = self._day
        self.dismiss()
        if day is not None:
            self.day_wanted.emit(day)

    def pass_by(self, step: int) -> None:
        """Go away when something else was done, undone or stored since."""
        if step != self._step:
            self.dismiss()

    def dismiss(self) -> None:
        """Go away; the key leads nowhere from then on."""
        self._day = None
        super().dismiss()
