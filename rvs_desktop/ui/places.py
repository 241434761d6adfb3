"""The pages of the window in their fixed order, and where each lives; none is imported before it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject

from rvs_desktop.ui.navigation import Place


@dataclass(frozen=True)
class Home:
    """Where the class of a page stands."""

    module: str
    type_name: str


START: Final = "start"
IMPORT: Final = "import"
HOMES: Final = {
    START: Home("rvs_desktop.ui.pages.start", "StartPage"),
    "overview": Home("rvs_desktop.ui.pages.overview", "OverviewPage"),
    "taskforces": Home("rvs_desktop.ui.pages.taskforces", "TaskforcesPage"),
    "casework": Home("rvs_desktop.ui.pages.casework", "CaseworkPage"),
    "burgernet": Home("rvs_desktop.ui.pages.burgernet", "BurgernetPage"),
    "indicators": Home("rvs_desktop.ui.pages.indicators", "IndicatorsPage"),
    "budgets": Home("rvs_desktop.ui.pages.budgets", "BudgetsPage"),
    "areas": Home("rvs_desktop.ui.pages.areas", "AreasPage"),
    "deliveries": Home("rvs_desktop.ui.pages.deliveries", "DeliveriesPage"),
    "history": Home("rvs_desktop.ui.pages.history", "HistoryPage"),
    "settings": Home("rvs_desktop.ui.pages.settings", "SettingsPage"),
    IMPORT: Home("rvs_desktop.ui.import_wizard.page", "ImportPage"),
}


class Places(QObject):
    """The pages as the navigation shows them."""

    def all(self) -> list[Place]:
        """Return the pages in order, with their Dutch titles."""
        network, figures = self.tr("Netwerk"), self.tr("Cijfers")
        steering, data = self.tr("Sturing"), self.tr("Gegevens")
        return [
            Place("overview", self.tr("Overzicht"), "", "home"),
            Place("taskforces", self.tr("Taskforces"), network, "people_team"),
            Place("casework", self.tr("PGA en Top-X"), figures, "people_list"),
            Place("burgernet", self.tr("Burgernet"), figures, "megaphone"),
            Place("indicators", self.tr("Resultaten"), figures, "target_arrow"),
            Place("budgets", self.tr("Begroting"), steering, "wallet"),
            Place("deliveries", self.tr("Leveringen"), data, "mail_inbox"),
            Place("history", self.tr("Geschiedenis"), data, "clipboard_task_list_ltr"),
            Place("areas", self.tr("Gebieden"), data, "building_government"),
            Place("settings", self.tr("Instellingen"), "", "settings", foot=True),
        ]
