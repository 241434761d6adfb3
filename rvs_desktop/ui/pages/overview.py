"""Overzicht: where the coalition stands, what asks attention, what comes next and what changed last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import Page, PageContext
from rvs_desktop.ui.parts.card_reading import CardReading
from rvs_desktop.ui.parts.overview.cards import AttentionCard, ChangesCard, DatesCard, Tile
from rvs_desktop.ui.parts.overview.table import fields, sections
from rvs_desktop.ui.parts.scope_choices import years_to_offer
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.indicators.matrix import ResultsMatrix
    from rvs_desktop.models.overview import Standing, Waiting
    from rvs_desktop.store.database import Changes

TILES = 5
NARROW = 1060
"""Width at normal text below which the cards at the right drop below the table."""


@dataclass(frozen=True)
class ReadStanding:
    """Reads the figures of the page; on the thread of the file."""

    region: str
    year: int | None

    def __call__(self, session: Session) -> Standing:
        """Return the figures as they stand today."""
        from rvs_desktop.models.overview import standing

        return standing(session, self.region, date.today(), self.year)  # noqa: DTZ011 - the user's own day


@dataclass(frozen=True)
class ReadWaiting:
    """Reads what stands beside the figures; on the thread of the file."""

    region: str
    matrix: ResultsMatrix

    def __call__(self, session: Session) -> Waiting:
        """Return what asks attention today."""
        from rvs_desktop.models.overview import waiting

        return waiting(session, self.region, self.matrix, date.today())  # noqa: DTZ011 - the user's own day


class OverviewPage(Page):
    """Figures with their target on top, themes at the left, what asks attention at the right."""

    name = "overview"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Overzicht")
        self.header.title.setText(title)
        self.setAccessibleName(title)
        self.found: Standing | None = None
        self.beside: Waiting | None = None
        self._year: int | None = None
        self.year = widgets.ScopeButton(self.tr("Jaar"))
        self.year.chosen.connect(self._choose_year)
        self.header.add_scope(self.year)
        self.header.add_action(context.commands.button("import", "primary", self.tr("Importeren")))
        self.tiles = [Tile() for _ in range(TILES)]
        self._make_table()
        self.attention = AttentionCard(self.tr("Vraagt aandacht"), self.tr("Niets vraagt nu uw aandacht."))
        self.dates = DatesCard(self.tr("Komende termijnen"), self.tr("Er staan geen termijnen open."))
        self.changes = ChangesCard(self.tr("Laatst gewijzigd"), self.tr("Er is nog niets gewijzigd."))
        more = widgets.button(self.tr("Geschiedenis ›"), "flat")
        more.clicked.connect(self._want_history)
        self.changes.head.addWidget(more)
        for part in (*self.tiles, self.attention, self.dates, self.changes):
            part.wanted.connect(self.page_wanted)
        self._lay_out()
        self._reading = CardReading(self, self.card, self._show)

    def _make_table(self) -> None:
        self.card = widgets.Card(padding=1)
        self.source = ListSource(())
        self.table = TablePanel(self.source, self.tr("Stand per thema"), self.tr("Filter indicatoren"))
        self.heading = widgets.label(self.tr("Stand per thema"), "subtitle")
        self.note = widgets.label("", "caption", "muted")
        self.table.put_before_filter(self.heading, self.note)
        self.table.view.freeze(1)
        self.table.view.spread(1.7)
        self.table.keep_in(self.context.settings.tables, self.name)
        self.table.details_wanted.connect(self._want_indicator)
        self.all = widgets.button(self.tr("Alle indicatoren ›"), "flat")
        self.all.clicked.connect(self._want_all)
        self.table.bar.addWidget(self.all)
        self.card.content.addWidget(self.table)

    def _lay_out(self) -> None:
        look = theme.current()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        self._grid = QGridLayout()
        self._grid.setSpacing(look.space("m"))
        column.addLayout(self._grid)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.setSpacing(look.space("m"))
        self._lower.addWidget(self.card, 66)
        right = QVBoxLayout()
        right.setSpacing(look.space("m"))
        for card, share, least in ((self.attention, 46, 190), (self.dates, 27, 110), (self.changes, 27, 130)):
            card.setMinimumHeight(look.px(least))
            right.addWidget(card, share)
        self._lower.addLayout(right, 34)
        column.addLayout(self._lower, 1)
        self._columns = 0
        self.content.addWidget(widgets.scrolled(inside, stop=False), 1)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose how many figures stand beside each other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = theme.current()
        columns = max(2, min(TILES, self.width() // look.px(196)))
        narrow = self.width() < look.px(NARROW)
        directions = QBoxLayout.Direction
        self._lower.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.card.setMinimumHeight(look.px(360))
        if columns != self._columns:
            self._columns = columns
            for number, tile in enumerate(self.tiles):
                self._grid.addWidget(tile, number // columns, number % columns)
            for place in range(TILES):
                self._grid.setColumnStretch(place, int(place < columns))

    def load(self, changes: Changes | None = None) -> None:
        """Read everything again: every change of the file may show here."""
        del changes
        info = self.context.workspace.info
        if info is not None:
            self._reading.read(ReadStanding(info.region, self._year))

    def _show(self, found: Standing) -> None:
        self.found = found
        year = found.matrix.year.year
        self.year.set_choices(years_to_offer(year, found.matrix.years), str(year))
        for number, tile in enumerate(self.tiles):
            tile.setVisible(number < len(found.tiles))
            if number < len(found.tiles):
                tile.show_tile(found.tiles[number], str(year))
        text = self.tr("jaarresultaten {year}, vergeleken met {before}")
        self.note.setText(text.format(year=year, before=year - 1))
        self.source.set_data(sections(found), fields(year))
        QTimer.singleShot(0, self._read_beside)

    def _read_beside(self) -> None:
        """Read what stands beside the figures, when these are on the screen."""
        info = self.context.workspace.info
        if info is not None and self.found is not None:
            self.context.workspace.read(ReadWaiting(info.region, self.found.matrix), self._show_beside)

    def _show_beside(self, beside: Waiting) -> None:
        self.beside = beside
        self.attention.show_items(beside.attention)
        self.dates.show_items(beside.dates)
        self.changes.show_items(beside.changes, date.today())  # noqa: DTZ011 - the user's own day

    def _choose_year(self, year: str) -> None:
        self._year = int(year)
        self.load()

    def _want_indicator(self) -> None:
        place = self.table.view.place()
        if place is not None and ":" not in str(place[0]):
            self.page_wanted.emit(f"indicators?{place[0]}")

    def _want_all(self) -> None:
        self.page_wanted.emit("indicators")

    def _want_history(self) -> None:
        self.page_wanted.emit("history")

    def focus_filter(self) -> None:
        """Filter the themes."""
        self.table.focus_filter()

    def regions(self) -> list[QWidget]:
        """Return header, figures, themes and what asks attention."""
        return [self.header, *self.tiles[:1], self.card, self.attention, self.dates, self.changes]
