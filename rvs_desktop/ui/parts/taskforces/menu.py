"""A table whose menu holds the verbs of the page: what a line can undergo stands where one looks for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtWidgets import QMenu, QWidget

from rvs_desktop.ui.commands import Commands
from rvs_desktop.ui.tables.panel import TablePanel
from rvs_desktop.ui.tables.source import TableSource

VerbParts: TypeAlias = tuple[Commands, Sequence[Sequence[str]]]
"""The registry, and keys of verbs in the parts of a menu."""


class VerbPanel(TablePanel):
    """A table of people; its cells hold no deliveries, so its menu offers none."""

    def __init__(
        self,
        source: TableSource,
        name: str,
        searched: str,
        verbs: VerbParts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(source, name, searched, parent)
        self._commands, self._verbs = verbs

    def make_menu(self) -> QMenu:
        """Return the verbs, and what every table offers."""
        menu = QMenu(self.view)
        for part in self._verbs:
            for key in part:
                menu.addAction(self._commands[key])
            menu.addSeparator()
        self._entry(menu, self.tr("Cellen kopiëren"), "Ctrl+C", self.view.copy)
        if self.view.editable():
            self._entry(menu, self.tr("Plakken"), "Ctrl+V", self.view.paste)
        self._entry(menu, self.tr("Sorteren op deze kolom"), "", self._sort_here)
        self._entry(menu, self.tr("Filter per kolom"), "Ctrl+Shift+L", self._toggle_columns_filter)
        return menu
