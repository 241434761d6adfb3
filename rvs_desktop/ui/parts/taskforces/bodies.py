"""The list of bodies at the left: names in full, counts, warnings, groups by kind and state, and a filter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QMenu, QWidget

from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.taskforces.body_lines import BodyEntry, EntryPainter, Group
from rvs_desktop.ui.tables.folding import fold

Index = QModelIndex | QPersistentModelIndex
_PLAIN: Final = QModelIndex()
ALL, ATTENTION = "all", "attention"
VERBS: Final = ("body_change", "body_sleep", "body_merge", "body_end", "body_add")


class BodiesModel(QAbstractListModel):
    """Headings and bodies in one list; folded groups show their heading only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._toggled: set[str] = set()
        self._searching = False
        self.entries: list[BodyEntry] = []

    def set_groups(self, groups: Sequence[Group], *, searching: bool) -> None:
        """Show other bodies; while searching every group is open."""
        self._groups, self._searching = tuple(groups), searching
        self._arrange()

    def toggle(self, row: int) -> bool:
        """Fold or unfold a group; False when the row is a body."""
        if not 0 <= row < len(self.entries) or self.entries[row].body is not None:
            return False
        self._toggled ^= {self.entries[row].key}
        self._arrange()
        return True

    def unfold(self, body: int) -> None:
        """Open the group of a body."""
        for group in self._groups:
            if any(one.body == body for one in group.bodies) and not self._is_open(group):
                self._toggled ^= {group.title}
                self._arrange()

    def _is_open(self, group: Group) -> bool:
        return self._searching or (group.asleep == (group.title in self._toggled))

    def _arrange(self) -> None:
        entries: list[BodyEntry] = []
        for group in self._groups:
            is_open = self._is_open(group)
            text = f"{group.title} ({len(group.bodies)})" if group.asleep else group.title
            entries.append(BodyEntry(group.title, text, is_open=is_open))
            entries += group.bodies if is_open else ()
        if [one.key for one in entries] != [one.key for one in self.entries]:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()
        elif entries != self.entries:
            self.entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def rowCount(self, parent: Index = _PLAIN) -> int:  # noqa: N802 - Qt's name
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, the explanation or the spoken phrase of a line."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.note or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.phrase or entry.text
        return None

    def row_of(self, body: int) -> int:
        """Return where a body stands, -1 when it is not shown."""
        return next((row for row, one in enumerate(self.entries) if one.body == body), -1)


class BodiesView(QListView):
    """The list itself; Enter, space, left and right fold a group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = BodiesModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryPainter(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        theme.current().changed.connect(self.doItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Fold and unfold; the rest is as in every list."""
        folding = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.key() in folding and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Fold a group by a click on its heading."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and self._toggle(index.row()):
            return
        super().mousePressEvent(event)

    def _toggle(self, row: int) -> bool:
        key = self.entries.entries[row].key if 0 <= row < len(self.entries.entries) else None
        if not self.entries.toggle(row):
            return False
        place = next((n for n, one in enumerate(self.entries.entries) if one.key == key), 0)
        self.setCurrentIndex(self.entries.index(place))
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the names anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()


class BodiesCard(widgets.Card):
    """The list with its filter above and the verb to add a body below."""

    chosen = Signal(object)
    """Show a body; an identifier is too long for a whole number of Qt."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self._context = context
        self._groups: tuple[Group, ...] = ()
        self._body: int | None = None
        self._wanted = ALL
        look = theme.current()
        self.setAccessibleName(self.tr("Organen"))
        self.content.addLayout(self._make_filter())
        self.view = BodiesView(self)
        self.view.setAccessibleName(self.tr("Organen"))
        self.view.selectionModel().currentChanged.connect(self._follow)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.content.addWidget(self.view, 1)
        self.nothing = widgets.label("", tone="muted", wrap=True)
        self.nothing.setContentsMargins(look.px(16), look.px(8), look.px(12), look.px(8))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.hide()
        self.content.addWidget(self.nothing, 1)
        self.content.addWidget(context.commands.button("body_add", "flat", self.tr("Orgaan toevoegen")))

    def _make_filter(self) -> QHBoxLayout:
        look = theme.current()
        row = QHBoxLayout()
        row.setContentsMargins(look.px(10), look.px(8), look.px(6), look.px(2))
        row.setSpacing(look.px(2))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter organen"))
        self.filter.setAccessibleName(self.tr("Filter organen"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._arrange)
        self.which = widgets.button(self.tr("Welke organen"), "icon", "filter")
        menu = QMenu(self.which)
        self._group = QActionGroup(menu)
        for key, text in self._choices():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(key == ALL)
            action.setData(key)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)
        self.which.setMenu(menu)
        row.addWidget(self.filter, 1)
        row.addWidget(self.which)
        return row

    def _choices(self) -> tuple[tuple[str, str], ...]:
        return (
            (ALL, self.tr("Alle organen")),
            (ATTENTION, self.tr("Met een waarschuwing")),
            ("active", self.tr("Actief")),
            ("dormant", self.tr("Slapend")),
            ("merged", self.tr("Opgegaan in een ander")),
            ("ended", self.tr("Beëindigd")),
        )

    def _choose(self, action: QAction) -> None:
        self._wanted = str(action.data())
        self.which.setToolTip(f"{self.tr('Welke organen')}: {action.text()}")
        widgets.set_look(self.which, "active", "" if self._wanted == ALL else "true")
        icons.wear(self.which, "filter", "text2" if self._wanted == ALL else "accent", gap=0)
        self._arrange()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show the bodies of another day."""
        self._groups = tuple(groups)
        self._arrange()

    def show_body(self, body: int | None) -> None:
        """Make a body current, unfolded if need be."""
        self._body = body
        if body is None:
            return
        self.view.entries.unfold(body)
        self._go_back()

    def _go_back(self) -> None:
        row = self.view.entries.row_of(self._body or 0)
        if row >= 0 and row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.view.entries.index(row))

    def _arrange(self) -> None:
        words = fold(self.filter.text()).split()
        groups = self._kept(words)
        narrowed = bool(words) or self._wanted != ALL
        self.view.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt takes it by place
        self.view.entries.set_groups(groups, searching=narrowed)
        self._go_back()
        self.view.selectionModel().blockSignals(False)  # noqa: FBT003 - Qt takes it by place
        self.view.viewport().update()
        self._explain_nothing(any_left=bool(groups), narrowed=narrowed)

    def _explain_nothing(self, *, any_left: bool, narrowed: bool) -> None:
        self.nothing.setText(
            self.tr("Geen orgaan past bij dit filter. Wis het filter om alle organen te zien.")
            if narrowed
            else self.tr("Op deze dag bestaat er nog geen orgaan.")
        )
        self.nothing.setVisible(not any_left)
        self.view.setVisible(any_left)

    def _kept(self, words: Sequence[str]) -> list[Group]:
        """Return the groups with what passes the filter."""
        if not words and self._wanted == ALL:
            return list(self._groups)
        found = [
            replace(group, bodies=tuple(one for one in group.bodies if self._keeps(one, words)))
            for group in self._groups
        ]
        return [group for group in found if group.bodies]

    def _keeps(self, entry: BodyEntry, words: Sequence[str]) -> bool:
        if self._wanted == ATTENTION:
            return entry.attention and entry.names(words)
        return self._wanted in (ALL, entry.status) and entry.names(words)

    def _follow(self, current: Index, _previous: Index) -> None:
        body = self.view.entries.entries[current.row()].body if current.isValid() else None
        if body is not None and body != self._body:
            self._body = body
            self.chosen.emit(body)

    def _show_menu(self, place: QPoint) -> None:
        """Open the verbs of bodies; Shift+F10 and the menu key come here too."""
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in VERBS:
            menu.addAction(self._context.commands[key])
        box = self.view.visualRect(self.view.currentIndex())
        menu.popup(self.view.viewport().mapToGlobal(place if box.isNull() else box.center()))
