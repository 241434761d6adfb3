"""A table with everything round it: filter, count, totals that stay, a status line, a menu and an empty state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedLayout, QVBoxLayout, QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.models.fields import NUMERIC
from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.commands import sequences
from rvs_desktop.ui.tables.filter_row import FilterRow
from rvs_desktop.ui.tables.folding import nearest
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.remembering import remember, restore
from rvs_desktop.ui.tables.source import Filter, TableSource
from rvs_desktop.ui.tables.status import StatusLine
from rvs_desktop.ui.tables.totals import TotalsView
from rvs_desktop.ui.tables.view import TableView


class TablePanel(QWidget):
    """What a page puts on a card; ``bar`` is the row above the table where a page adds its own parts."""

    details_wanted = Signal()
    """Show where the current cell comes from."""
    current_moved = Signal()
    """Another cell is current."""

    def __init__(self, source: TableSource, name: str, searched: str, parent: QWidget | None = None) -> None:
        """Build the panel.

        Args:
            source: the noun.
            name: what a screen reader calls the table.
            searched: text in the empty filter field, such as "Filter gemeente".
            parent: as Qt knows it.
        """
        super().__init__(parent)
        self.source = source
        self.view = TableView(TableModel(source), self)
        self.view.setAccessibleName(name)
        self.totals = TotalsView(self.view, self)
        self.status = StatusLine(self)
        self.columns_filter = FilterRow(self.view, self)
        self.describe: Callable[[], tuple[str, str]] = self._describe
        self.rest = ""
        """What the status line says while no cell is current."""
        self.clearing: tuple[str, str] = (self.tr("Niet geleverd"), "N")
        """What emptying a cell means in this table, and its key."""
        self._searched = searched
        self._kept: tuple[dict[str, str], str] = ({}, "")
        self._make_bar()
        self._lay_out()
        self._connect()
        self.refresh_state()

    def _make_bar(self) -> None:
        look = theme.current()
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(look.px(14), look.px(9), look.px(8), look.px(9))
        self.bar.setSpacing(look.space("s"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self._searched)
        self.filter.setAccessibleName(self._searched)
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(look.px(168))
        self._lens = QAction(self.filter)
        self.filter.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.found = widgets.label("", "body", "muted")
        self.clear = widgets.button(self.tr("Filter wissen"), "flat")
        self.bar.addWidget(self.filter)
        self.bar.addWidget(self.found)
        self.bar.addWidget(self.clear)
        self.bar.addStretch(1)
        self._draw_lens()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.bar)
        grid = QWidget()
        inside = QVBoxLayout(grid)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.columns_filter)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.totals)
        self.nothing = widgets.EmptyState("document_search", "", "", self.tr("Filter wissen"))
        self.suggestion = widgets.button("", "flat")
        inner = self.nothing.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.insertWidget(
            inner.indexOf(self.nothing.action), self.suggestion, 0, Qt.AlignmentFlag.AlignHCenter
        )
        self._pages = QStackedLayout()
        column.addLayout(self._pages, 1)  # first: what has no place yet would be shown as a window
        self._pages.addWidget(grid)
        self._pages.addWidget(self.nothing)
        column.addWidget(self.status)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            leave = QShortcut(QKeySequence(key), self.filter)
            leave.setContext(Qt.ShortcutContext.WidgetShortcut)
            leave.activated.connect(self._leave_filter)
        self.columns_filter.changed.connect(self._filter)
        self.clear.clicked.connect(self.clear_filter)
        self.nothing.wanted.connect(self.clear_filter)
        self.suggestion.clicked.connect(self._take_suggestion)
        self.view.filter_wanted.connect(self._toggle_columns_filter)
        self.view.current_moved.connect(self.refresh_status)
        self.view.current_moved.connect(self.current_moved)
        self.view.selection_changed.connect(self.refresh_status)
        self.view.told.connect(self.status.show_done)
        self.view.refused.connect(self.status.show_refusal)
        self.view.details_wanted.connect(self.details_wanted)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.source.news.reshaped.connect(self.refresh_state)
        theme.current().changed.connect(self._draw_lens)

    def put_before_filter(self, *parts: QWidget) -> None:
        """Put a title and a key at the left; the filter moves to the right end."""
        self.bar.setStretch(self.bar.count() - 1, 0)
        for place, part in enumerate(parts):
            self.bar.insertWidget(place, part)
        self.bar.insertStretch(max(1, len(parts) - 1), 1)

    def _leave_filter(self) -> None:
        """Go from the filter to what it left over."""
        if self.view.place() is None:
            self.view.setCurrentIndex(self.view.table.index(0, 0))
        self.view.setFocus()

    def keep_in(self, tables: dict[str, str], name: str) -> None:
        """Restore widths, order and sort from a collection of settings and keep them there.

        Args:
            tables: where the program keeps columns of tables, by name.
            name: name of this table.
        """
        restore(self.view, tables.get(name, ""))
        self._kept = (tables, name)
        self.view.columns_renewed.connect(self._restore)
        self.view.frozen_changed.connect(self._keep)
        self.view.heading.sort_wanted.connect(self._keep)

    def _restore(self) -> None:
        tables, name = self._kept
        restore(self.view, tables.get(name, ""))

    def _keep(self) -> None:
        tables, name = self._kept
        tables[name] = remember(self.view)

    def _filter(self) -> None:
        self.source.filter(Filter(self.filter.text(), self.columns_filter.words()))

    def clear_filter(self) -> None:
        """Show all rows again."""
        self.columns_filter.clear()
        self.filter.clear()
        self._filter()
        self.view.setFocus()

    def focus_filter(self) -> None:
        """Put the cursor in the filter field."""
        self.filter.setFocus()
        self.filter.selectAll()

    def _toggle_columns_filter(self) -> None:
        self.columns_filter.setVisible(self.columns_filter.isHidden())
        if self.columns_filter.isVisible():
            self.columns_filter.focus_column(self.view.currentIndex().column())
        else:
            self.columns_filter.clear()

    def refresh_state(self) -> None:
        """Show the count of filtered rows, or say that nothing passes the filter and what was probably meant."""
        term = self.filter.text().strip()
        active = Filter(term, self.columns_filter.words()).active
        shown = self._shown_rows()
        text = self.tr("{shown} van {all}")
        counted = text.format(shown=format_count(shown), all=format_count(self.source.total_count()))
        self.found.setText(counted if active else "")
        self.found.setVisible(active)
        self.clear.setVisible(active)
        if active and not shown:
            self._explain_nothing(term)
            self._pages.setCurrentIndex(1)
        elif self._pages.currentIndex():
            self._pages.setCurrentIndex(0)
        self.refresh_status()

    def _shown_rows(self) -> int:
        source = self.source
        return source.kept_count() if isinstance(source, ListSource) else source.count()

    def _explain_nothing(self, term: str) -> None:
        source = self.source
        close = nearest(term, source.names()) if isinstance(source, ListSource) and term else ""
        self.suggestion.setText(self.tr("Bedoelt u {name}?").format(name=close))
        self.suggestion.setProperty("meant", close)
        self.suggestion.setVisible(bool(close))
        title = (
            self.tr("Niets gevonden met ‘{term}’").format(term=term) if term else self.tr("Niets gevonden")
        )
        self.nothing.set_texts(title, self.tr("Het filter zoekt in alle kolommen."), self.tr("Filter wissen"))

    def _take_suggestion(self) -> None:
        self.filter.setText(str(self.suggestion.property("meant")))

    def refresh_status(self) -> None:
        """Say what the current cell or the selection is."""
        total = self.view.selection_summary()
        if total:
            self.status.show_fact(total)
        else:
            self.status.show_fact(*self.describe())

    def _describe(self) -> tuple[str, str]:
        """Return what the current cell holds and what can be done with it."""
        now = self.view.currentIndex()
        model = self.view.table
        if not now.isValid():
            return "", self.rest
        fact = f"{model.phrase(now.row(), now.column())}."
        is_number = model.fields[now.column()].kind in NUMERIC
        if not model.is_open(now.row(), now.column()):
            return fact, ""
        if is_number and self.clearing[1] == "N":
            return fact, self.tr("Typ een getal, of N voor ‘niet geleverd’ en 0 voor ‘geteld, geen’.")
        if is_number:
            return fact, self.tr("Typ een getal, of {key} om de cel leeg te maken.").format(
                key=self.clearing[1]
            )
        return fact, self.tr("Typ of druk op F2 om te wijzigen.")

    def _draw_lens(self) -> None:
        self._lens.setIcon(icons.icon("filter"))

    def _show_menu(self, place: QPoint) -> None:
        """Open the menu of the current cell; Shift+F10 and the menu key come here too."""
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        now = self.view.currentIndex()
        if not self.view.viewport().rect().contains(place) and now.isValid():
            place = self.view.visualRect(now).center()
        menu.popup(self.view.viewport().mapToGlobal(place))

    def make_menu(self) -> QMenu:
        """Return the menu of the current cell."""
        menu = QMenu(self.view)
        view = self.view
        self._entry(menu, self.tr("Kopiëren"), "Ctrl+C", view.copy)
        self._entry(menu, self.tr("Kopiëren met koppen"), "Ctrl+Shift+C", view.copy_with_headings)
        if view.editable():
            self._entry(menu, self.tr("Plakken"), "Ctrl+V", view.paste)
            self._entry(menu, *self.clearing, view.clear_cells)
            self._entry(menu, self.tr("Omlaag doorvoeren"), "Ctrl+D", view.fill_down)
            self._entry(menu, self.tr("Naar rechts doorvoeren"), "Ctrl+R", view.fill_right)
        menu.addSeparator()
        self._entry(menu, self.tr("Herkomst en geschiedenis"), "Alt+Return", self._ask_details)
        menu.addSeparator()
        self._entry(menu, self.tr("Sorteren op deze kolom"), "", self._sort_here)
        self._entry(menu, self.tr("Ook sorteren op deze kolom"), "", self._sort_here_too)
        self._entry(menu, self.tr("Vastzetten tot en met deze kolom"), "", self._freeze_here)
        self._entry(menu, self.tr("Filter per kolom"), "Ctrl+Shift+L", self._toggle_columns_filter)
        return menu

    def _entry(self, menu: QMenu, text: str, keys: str, command: Callable[[], None]) -> None:
        action = menu.addAction(text)
        if keys:
            action.setShortcuts(sequences(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(command)

    def _ask_details(self) -> None:
        self.details_wanted.emit()

    def _current_field(self) -> str:
        return self.view.table.fields[max(self.view.currentIndex().column(), 0)].key

    def _sort_here(self) -> None:
        self.view.heading.sort_column(self._current_field())

    def _sort_here_too(self) -> None:
        self.view.heading.sort_column(self._current_field(), add=True)

    def _freeze_here(self) -> None:
        self.view.freeze(self.view.heading.visualIndex(max(self.view.currentIndex().column(), 0)) + 1)
