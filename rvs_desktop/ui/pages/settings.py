"""Instellingen: sections at the left, the settings of the chosen one at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import Page, PageContext
from rvs_desktop.ui.parts.settings.budgets import BudgetSettings
from rvs_desktop.ui.parts.settings.general import GeneralSettings
from rvs_desktop.ui.parts.settings.memory import MemoryCard
from rvs_desktop.ui.parts.settings.parts import section

if TYPE_CHECKING:
    from rvs_desktop.store.database import Changes


class SettingsPage(Page):
    """Everything a user may set; each choice works at once, there is nothing to save."""

    name = "settings"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Instellingen")
        self.header.title.setText(title)
        self.setAccessibleName(title)
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Onderdelen van de instellingen"))
        self.sections.setProperty("look", "sections")
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget()
        self.sections.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.general = GeneralSettings(context, self)
        self.memory = MemoryCard(context, self)
        self.budgets = BudgetSettings(context, self)
        self._fill()
        row = QHBoxLayout()
        row.setSpacing(theme.current().space("xl"))
        row.addWidget(self.sections)
        row.addWidget(self.stack, 1)
        self.content.addLayout(row, 1)
        theme.current().changed.connect(self._resize)
        self._resize()
        self.sections.setCurrentRow(0)

    def _fill(self) -> None:
        self._add("general", self.tr("Algemeen"), self.general.cards())
        self._add("memory", self.tr("Importsjablonen"), [self.memory.card])
        self._add("budgets", self.tr("Begroting"), self.budgets.cards())

    def _add(self, key: str, title: str, cards: list[widgets.Card]) -> None:
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, key)
        self.sections.addItem(item)
        self.stack.addWidget(section(cards, title))

    def load(self, changes: Changes | None = None) -> None:
        """Show the choices that are in force."""
        del changes
        from rvs_desktop.ui.places import Places

        pages = [(place.name, place.title) for place in Places(self).all() if not place.foot]
        self.general.offer_pages(pages)
        self.general.load()
        self.memory.load()
        self.budgets.load()

    def go_to(self, target: str) -> None:
        """Show the section with this key."""
        for row in range(self.sections.count()):
            if self.sections.item(row).data(Qt.ItemDataRole.UserRole) == target:
                self.sections.setCurrentRow(row)

    def regions(self) -> list[QWidget]:
        """Return the list of sections and the chosen section."""
        return [self.sections, self.stack]

    def _resize(self) -> None:
        look = theme.current()
        self.sections.setFixedWidth(look.px(208))
        for row in range(self.sections.count()):
            self.sections.item(row).setSizeHint(QSize(look.px(160), look.px(34)))
