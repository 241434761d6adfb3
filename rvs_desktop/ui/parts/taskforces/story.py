"""The history of one body: its seats through time, and everything that happened, newest first."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.taskforces.reading import BodyData
from rvs_desktop.ui.parts.taskforces.tables import HISTORY, RosterRows, counted
from rvs_desktop.ui.parts.taskforces.tracks import SeatTracks, with_missing
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel


class StoryView(QWidget):
    """Seats as bars above, events as text below."""

    def __init__(self, context: PageContext, rows: RosterRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        self.card = widgets.Card(self.tr("Zetels door de tijd"))
        self.tracks = SeatTracks()
        self.card.content.addWidget(widgets.scrolled(self.tracks), 1)
        column.addWidget(self.card, 50)
        below = widgets.Card(padding=1)
        self._source = ListSource(HISTORY)
        self.table = TablePanel(
            self._source, self.tr("Geschiedenis van het orgaan"), self.tr("Filter historie")
        )
        self.table.describe = self._describe
        self.table.keep_in(context.settings.tables, "roster_history")
        self.headline = widgets.label("", "subtitle")
        self.fact = widgets.label("", tone="muted")
        self.table.put_before_filter(self.headline, self.fact)
        below.content.addWidget(self.table, 1)
        column.addWidget(below, 50)

    def _describe(self) -> tuple[str, str]:
        """Say in full what the current line tells; a cell may be too narrow for it."""
        row = self.table.view.table.row(self.table.view.currentIndex().row())
        return "", row.name if row is not None else ""

    def show_story(self, found: BodyData, day: date) -> None:
        """Show another body."""
        self.tracks.show_tracks(with_missing(found), found.history.life, day)
        self.headline.setText(found.roster.body.name)
        self.fact.setText(
            counted(len(found.history.lines), self.tr("1 gebeurtenis"), self.tr("{count} gebeurtenissen"))
        )
        self._source.set_rows(self._rows.history(found.history))

    def show_nothing(self) -> None:
        """Show no body: there is none on the day."""
        self.headline.setText("")
        self.fact.setText(self.tr("Op deze dag bestaat er nog geen orgaan."))
        self._source.set_rows([])
        self.tracks.clear()
