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
RESULT: Final = "import_result"
HOMES: Final = {
    START: Home("rvs_desktop.ui.pages.start", "StartPage"),
    "taskforces": Home("rvs_desktop.ui.pages.taskforces", "TaskforcesPage"),
    "casework": Home("rvs_desktop.ui.pages.casework", "CaseworkPage"),
    "burgernet": Home("rvs_desktop.ui.pages.burgernet", "BurgernetPage"),
    "deliveries": Home("rvs_desktop.ui.pages.deliveries", "DeliveriesPage"),
    "history": Home("rvs_desktop.ui.pages.history", "HistoryPage"),
    "settings": Home("rvs_desktop.ui.pages.settings", "SettingsPage"),
    RESULT: Home("rvs_desktop.ui.import_result", "ImportResultPage"),
}


class Places(QObject):
    """The pages as the navigation shows them."""

    def all(self) -> list[Place]:
        """Return the pages in order, with their Dutch titles."""
        network, figures, data = self.tr("Netwerk"), self.tr("Cijfers"), self.tr("Gegevens")
        return [
            Place("taskforces", self.tr("Taskforces"), network, "people_team"),
            Place("casework", self.tr("PGA en Top-X"), figures, "people_list"),
            Place("burgernet", self.tr("Burgernet"), figures, "megaphone"),
            Place("deliveries", self.tr("Leveringen"), data, "mail_inbox"),
            Place("history", self.tr("Geschiedenis"), data, "clipboard_task_list_ltr"),
            Place("settings", self.tr("Instellingen"), "", "settings", foot=True),
        ]
