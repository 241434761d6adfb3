"""The page of collection rounds as its tests see and use it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from rvs_desktop.ui.pages.deliveries import DeliveriesPage
from rvs_desktop.ui.tables.cells import Cell, text_of

if TYPE_CHECKING:
    from rvs_desktop.models.rounds.matrix import RoundCell
    from rvs_desktop.ui.main_window import MainWindow

D = TypeVar("D", bound=QDialog)
Settle = Callable[["MainWindow"], None]


class Shown:
    """The page with what a test asks of it."""

    def __init__(self, window: MainWindow, settle: Settle) -> None:
        page = window.pages.current
        assert isinstance(page, DeliveriesPage)
        self.window, self.page, self._settle = window, page, settle
        self.view = page.rounds

    def settle(self) -> None:
        self._settle(self.window)

    def rows(self) -> dict[str, list[str]]:
        rows = self.view.source.page(0, self.view.source.count())
        return {row.name: [text_of(cell) for cell in row.cells] for row in rows if row is not None}

    def cell(self, code: str) -> Cell:
        (found,) = [row for row in self.data.rows if row.area.code == code]
        (row,) = [row for row in self.view.source.kept() if row.key == found.area.id]
        shown = row.cells[1]
        assert isinstance(shown, Cell)
        return shown

    @property
    def data(self) -> Any:
        assert self.view.data is not None
        return self.view.data.snapshot

    def state(self, code: str) -> RoundCell:
        (row,) = [row for row in self.data.rows if row.area.code == code]
        return row.cells[0]

    def go_to(self, code: str) -> None:
        (row,) = [row for row in self.data.rows if row.area.code == code]
        assert self.view.table.view.go_to(row.area.id, "pga:2020-Q4")

    def agree(self, code: str, text: str) -> None:
        """Choose from the menu of a cell."""
        self.go_to(code)
        menu = self.view.table.make_menu()
        (action,) = [one for one in menu.actions() if one.text() == text]
        action.trigger()
        menu.deleteLater()

    def dialog(self, kind: type[D]) -> D:
        dialog = self.page.steps.dialog
        assert isinstance(dialog, kind)
        return dialog

    def press(self, text: str) -> None:
        (button,) = [
            one
            for one in self.view.side.findChildren(QPushButton)
            if one.text() == text and not one.isHidden() and one.isVisible()
        ]
        button.click()

    def side(self) -> list[str]:
        return [one.text() for one in self.view.side.findChildren(QLabel) if one.isVisible() and one.text()]

    def read(self, work: Callable[[Any], Any]) -> Any:
        found: list[Any] = []
        job = self.window.workspace.run(lambda database, _: database.read(work))
        job.succeeded.connect(found.append)
        self.settle()
        return found[0]
