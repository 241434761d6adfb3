"""The bar of choices above the results, and the menu of choices that were kept under a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from rvs_desktop.ui import widgets
from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.parts.indicators.facets import Facets, choices

if TYPE_CHECKING:
    from rvs_desktop.models.indicators.matrix import ResultsMatrix
    from rvs_desktop.models.indicators.views import SavedView


class FacetBar(QObject):
    """Three choices whose counts follow each other."""

    chosen = Signal(object)
    """Other ``Facets`` were chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.facets = Facets()
        self.theme = widgets.ScopeButton(self.tr("Thema"))
        self.status = widgets.ScopeButton(self.tr("Status"))
        self.level = widgets.ScopeButton(self.tr("Gebied"))
        self.theme.chosen.connect(self._choose_theme)
        self.status.chosen.connect(self._choose_status)
        self.level.chosen.connect(self._choose_level)

    def show_choices(self, matrix: ResultsMatrix) -> None:
        """Offer what there is to choose, with counts."""
        found = choices(matrix, self.facets)
        for button, facet in ((self.theme, "theme"), (self.status, "status"), (self.level, "level")):
            button.set_choices(found[facet], getattr(self.facets, facet))

    def choose(self, facets: Facets) -> None:
        """Look at something else."""
        self.facets = facets
        self.chosen.emit(facets)

    def _choose_theme(self, theme: str) -> None:
        self.choose(Facets(theme, self.facets.status, self.facets.level))

    def _choose_status(self, status: str) -> None:
        self.choose(Facets(self.facets.theme, status, self.facets.level))

    def _choose_level(self, level: str) -> None:
        self.choose(Facets(self.facets.theme, self.facets.status, level))


class ViewsMenu(QObject):
    """The button with the views of the file; Space or Enter opens its menu."""

    wanted = Signal(object)
    """Show these ``Facets``."""
    save_wanted = Signal()
    forget_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = widgets.button(self.tr("Weergaven"), "", "filter")
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self._views: dict[str, SavedView] = {}
        self.menu.triggered.connect(self._run)

    def show_views(self, views: Sequence[SavedView], *, editable: bool) -> None:
        """Offer these views; a file to read can only be looked at."""
        self._views = {view.name: view for view in views}
        self.menu.clear()
        for view in views:
            self._add(self.menu, view.name, "show", view.name)
        if not views:
            self.menu.addAction(self.tr("Nog geen weergaven bewaard")).setEnabled(False)
        self.menu.addSeparator()
        self._add(self.menu, self.tr("Deze keuze bewaren…"), "save", "").setEnabled(editable)
        forget = self.menu.addMenu(self.tr("Verwijderen"))
        forget.setEnabled(editable and bool(views))
        for view in views:
            self._add(forget, view.name, "forget", view.name)

    def _add(self, menu: QMenu, text: str, verb: str, name: str) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setData((verb, name))
        return action

    def _run(self, action: QAction) -> None:
        verb, name = action.data()
        if verb == "show":
            view = self._views[name]
            self.wanted.emit(Facets(view.theme, view.status, view.level))
        elif verb == "save":
            self.save_wanted.emit()
        else:
            self.forget_wanted.emit(name)


class NameView(Form):
    """Asks under which name a choice is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Weergave bewaren"),
            self.tr("Thema, status en gebied worden onder deze naam in het bestand bewaard."),
            self.tr("Bewaren"),
            parent,
        )
        self.name = QLineEdit()
        self.add_field(self.tr("Naam"), self.name)
