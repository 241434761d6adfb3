"""What stands beside the chart of an indicator: lines to compare, its passport, earlier publications, or a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from rvs_desktop.models.documents import source_words
from rvs_desktop.ui import widgets
from rvs_desktop.ui.parts.indicators.behind import BehindCard
from rvs_desktop.ui.parts.indicators.compare import CompareCard, ReadLines
from rvs_desktop.ui.parts.indicators.editions import EditionsCard, ReadEditions
from rvs_desktop.ui.parts.indicators.passport import PassportCard
from rvs_desktop.ui.parts.side_panel import OriginLine, ReadOrigin, SidePanel

if TYPE_CHECKING:
    from rvs_desktop.models.indicators.behind import BehindLine
    from rvs_desktop.models.indicators.editions import Edition
    from rvs_desktop.models.indicators.lines import LineSet
    from rvs_desktop.models.indicators.story import IndicatorStory


class StorySide(QStackedWidget):
    """One card at a time; what the shown card needs is asked for when the story or the card changes."""

    read_wanted = Signal(object, object)
    """Read this on the thread of the file (``work``) and hand the answer to the second (``show``)."""

    def __init__(self, region: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.region = region
        self.editable = False
        self._story: IndicatorStory | None = None
        self.compare, self.passport = CompareCard(), PassportCard()
        self.editions, self.behind, self.history = EditionsCard(), BehindCard(), SidePanel()
        self._cards = {"compare": self.compare, "passport": self.passport, "editions": self.editions}
        self._history = widgets.scrolled(self.history)
        for card in (self.compare, self.passport, self.editions, self.behind, self._history):
            self.addWidget(card)
        for card in (self.compare, self.passport, self.editions):
            card.tabs.chosen.connect(self.show_card)
        self.compare.wanted.connect(self._fill)
        self.behind.history_wanted.connect(self._ask_history)
        self.history.closed.connect(self._close_history)
        self._before: QWidget = self.compare
        self._figure = ("", "")

    def show_card(self, name: str) -> None:
        """Show lines to compare (``compare``), the ``passport`` or earlier publications (``editions``)."""
        card = self._cards[name]
        focus = QApplication.focusWidget()
        typed = focus is not None and self.currentWidget().isAncestorOf(focus)
        self.setCurrentWidget(card)
        if typed:
            card.tabs.take_focus()
        self._fill()

    def show_story(self, story: IndicatorStory) -> None:
        """Take another indicator or area."""
        self._story = story
        self.passport.show_story(story, editable=self.editable)
        self._fill()

    def show_behind(self, title: str, lines: list[BehindLine]) -> None:
        """Show what a figure is made of, in the place of the card that was there."""
        if self.currentWidget() not in (self.behind, self._history):
            self._before = self.currentWidget()
        self.behind.show_lines(title, lines)
        self.setCurrentWidget(self.behind)
        self.behind.table.view.setFocus()

    def _ask_history(self, title: str, fact: str, row: int) -> None:
        self._figure = (title, fact)
        self.read_wanted.emit(ReadOrigin(row), self._show_history)

    def _show_history(self, lines: list[OriginLine]) -> None:
        title, fact = self._figure
        line = self.behind.current()
        said = () if line is None else tuple(text for text in (source_words(line.place), line.quote) if text)
        text = self.tr("Dit cijfer hoort bij de meegeleverde gegevens en is sindsdien niet gewijzigd.")
        printed = line is not None and line.key.startswith("published:")
        self.history.show_origin(title, fact, said, lines, text if printed else "")
        self.setCurrentWidget(self._history)
        self.history.setFocus()

    def _close_history(self) -> None:
        self.setCurrentWidget(self.behind)
        self.behind.table.view.setFocus()

    def close_behind(self) -> None:
        """Show again what was there before."""
        self.setCurrentWidget(self._before)
        self._fill()

    def _fill(self) -> None:
        """Ask for what the shown card needs, and for nothing else."""
        story = self._story
        if story is None:
            return
        if self.currentWidget() is self.compare:
            card = self.compare
            work = ReadLines(self.region, story.about.code, story.area.code, card.how, card.chosen)
            self.read_wanted.emit(work, self._show_lines)
        elif self.currentWidget() is self.editions:
            self.read_wanted.emit(ReadEditions(story), self._show_editions)

    def _show_lines(self, found: tuple[str, LineSet]) -> None:
        self.compare.show_lines(*found)

    def _show_editions(self, found: tuple[Edition, ...]) -> None:
        if self._story is not None:
            self.editions.show_editions(self._story, found, editable=self.editable)
