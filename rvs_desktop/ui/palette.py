"""The field that finds everything: pages and verbs, by a few letters."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from rvs_desktop.ui import icons, theme, widgets

ENTRY: Final = int(Qt.ItemDataRole.UserRole) + 1
SPAN: Final = int(Qt.ItemDataRole.UserRole) + 2
MOST: Final = 12
"""Things of one kind that are listed; who looks for another types more of it."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Entry:
    """Something that can be found.

    Attributes:
        key: what is announced when it is chosen.
        text: its name.
        group: heading under which it stands.
        note: where it comes from, such as the menu it stands in.
        icon: name of its icon.
        keys: its shortcut as text.
        command: whether it is a verb, the only kind found after ``>``.
        typed: found only when something is typed: there are too many to list.
    """

    key: str
    text: str
    group: str
    note: str = ""
    icon: str = ""
    keys: str = ""
    command: bool = False
    typed: bool = False


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Return a text for comparing: no accents, no capitals, and ij written one way."""
    spread = unicodedata.normalize("NFD", text.casefold().replace("ĳ", "ij"))
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def match(entry: Entry, text: str) -> tuple[int, int] | None:
    """Return start and length of what was typed in the name of an entry, None when it does not fit.

    All typed words must occur in name or note; a name that starts with the words is best.
    """
    words = fold(text).split()
    name, rest = fold(entry.text), fold(f"{entry.text} {entry.note}")
    if not all(word in rest for word in words):
        return None
    whole = " ".join(words)
    place = name.find(whole)
    if place >= 0:
        return place, len(whole)
    return (name.find(words[0]), len(words[0])) if words and words[0] in name else (0, 0)


def find(entries: Sequence[Entry], text: str) -> list[tuple[Entry, tuple[int, int]]]:
    """Return what fits the typed text, group by group, the best of a group first."""
    only_commands = text.startswith(">")
    wanted = text.removeprefix(">").strip()
    found = [
        (entry, span)
        for entry in entries
        if (wanted or not entry.typed)
        and (entry.command or not only_commands)
        and (span := match(entry, wanted)) is not None
    ]
    groups = list(dict.fromkeys(entry.group for entry in entries))
    found.sort(key=lambda pair: (groups.index(pair[0].group), pair[1][0] if wanted else 0))
    seen: Counter[str] = Counter()
    kept: list[tuple[Entry, tuple[int, int]]] = []
    for entry, span in found:
        seen[entry.group] += entry.typed
        if seen[entry.group] <= MOST:
            kept.append((entry, span))
    return kept


class _Painter(QStyledItemDelegate):
    """Draws a heading, or an entry with icon, the found letters, its note and its keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Headings are lower than entries."""
        del option
        return QSize(100, theme.current().px(38 if index.data(ENTRY) else 32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line of the list."""
        look = theme.current()
        entry = index.data(ENTRY)
        whole = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]  # absent from the stub
        place = whole.adjusted(look.px(6), 0, -look.px(6), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(entry, Entry):
            painter.setFont(look.font("caption"))
            painter.setPen(look.color("text2"))
            painter.drawText(
                place.adjusted(look.px(14), look.px(6), 0, 0), Qt.AlignmentFlag.AlignVCenter, index.data()
            )
        else:
            chosen = False
            if option.state & QStyle.StateFlag.State_Selected:  # pyright: ignore[reportAttributeAccessIssue]
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("selection"))
                painter.drawRoundedRect(place, 4, 4)
                chosen = look.high_contrast
            self._paint_entry(painter, place, entry, index.data(SPAN), "selectionText" if chosen else "")
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, place: QRect, entry: Entry, span: tuple[int, int], ink: str
    ) -> None:
        """Draw an entry; ``ink`` is the one colour for all of it on a strong background, or empty."""
        look = theme.current()
        picture = icons.pixmap(entry.icon or "circle", ink or "text2", 16)
        painter.drawPixmap(place.left() + look.px(14), place.center().y() - look.px(8), picture)
        left = place.left() + look.px(42)
        start, length = span
        parts = (
            (entry.text[:start], "body", "text"),
            (entry.text[start : start + length], "bodyStrong", "accent"),
            (entry.text[start + length :], "body", "text"),
            (f"   {entry.note}" if entry.note else "", "caption", "text2"),
        )
        for text, font, tone in parts:
            painter.setFont(look.font(font))
            painter.setPen(look.color(ink or tone))
            area = QRect(left, place.top(), place.right() - left, place.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
            left += painter.fontMetrics().horizontalAdvance(text)
        if entry.keys:
            self._paint_keys(painter, place, entry.keys)

    def _paint_keys(self, painter: QPainter, place: QRect, keys: str) -> None:
        look = theme.current()
        font = look.font("caption")
        width = QFontMetrics(font).horizontalAdvance(keys) + look.px(12)
        height = look.px(20)
        box = QRect(place.right() - width - look.px(14), place.center().y() - height // 2, width, height)
        painter.setPen(look.color("border"))
        painter.setBrush(look.color("sunken"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(font)
        painter.setPen(look.color("text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)


class Palette(widgets.Surface):
    """Lies over the window; arrows choose, Enter opens, Esc or a click elsewhere closes."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "popup")
        self.setAccessibleName(self.tr("Zoeken en opdrachten"))
        self._entries: Sequence[Entry] = ()
        self._back: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.field = QLineEdit()
        self.field.setProperty("look", "bare")
        self.field.setAccessibleName(self.tr("Zoeken of opdracht"))
        self.field.setPlaceholderText(self.tr("Zoek een pagina, opdracht, gemeente, orgaan of persoon"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        column.addLayout(self._head())
        column.addWidget(widgets.line())
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Gevonden"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_Painter(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._open)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        column.addWidget(self.list, 1)
        column.addWidget(widgets.line())
        column.addLayout(self._foot())
        self.hide()

    def _head(self) -> QHBoxLayout:
        look = theme.current()
        row = QHBoxLayout()
        row.setContentsMargins(look.px(18), look.px(10), look.px(16), look.px(10))
        row.setSpacing(look.px(12))
        self._picture = QLabel()
        self._picture.setPixmap(icons.pixmap("search", "text2", 20))
        row.addWidget(self._picture)
        row.addWidget(self.field, 1)
        row.addWidget(widgets.label("Esc", "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _foot(self) -> QHBoxLayout:
        look = theme.current()
        row = QHBoxLayout()
        row.setContentsMargins(look.px(16), look.px(6), look.px(16), look.px(6))
        row.setSpacing(look.px(5))
        for keys, text in (("↑ ↓", self.tr("kiezen")), ("Enter", self.tr("openen"))):
            row.addWidget(widgets.label(keys, "key"))
            row.addWidget(widgets.label(text, "caption"))
            row.addSpacing(look.px(12))
        row.addStretch(1)
        row.addWidget(widgets.label(self.tr("typ"), "caption"))
        row.addWidget(widgets.label(">", "key"))
        row.addWidget(widgets.label(self.tr("voor alleen opdrachten"), "caption"))
        return row

    def open(self, entries: Sequence[Entry], text: str = "") -> None:
        """Show the palette with what can be found now, with something typed already."""
        self._entries = entries
        window = self.parentWidget()
        assert window is not None
        self._back = window.focusWidget()
        look = theme.current()
        self._picture.setPixmap(icons.pixmap("search", "text2", 20))
        width = min(look.px(656), window.width() - look.px(48))
        height = min(look.px(496), window.height() - look.px(120))
        self.setGeometry((window.width() - width) // 2, look.px(92), width, height)
        self.field.setText(text)
        self._search(text)
        self.show()
        self.raise_()
        self.field.setFocus()

    def offer(self, entries: Sequence[Entry]) -> None:
        """Search among other entries for what is typed now; what was chosen stays chosen where it is still found."""
        chosen = self.list.currentIndex().data(ENTRY)
        self._entries = entries
        self._search(self.field.text())
        for row in range(self._model.rowCount()):
            if chosen is not None and self._model.item(row).data(ENTRY) == chosen:
                self.list.setCurrentIndex(self._model.index(row, 0))

    def close_quietly(self) -> None:
        """Go away and give the focus back."""
        self.hide()
        if self._back is not None:
            self._back.setFocus()
            self._back = None

    def _search(self, text: str) -> None:
        self._model.clear()
        group = ""
        found = find(self._entries, text)
        for entry, span in found:
            if entry.group != group:
                group = entry.group
                heading = QStandardItem(group)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self._model.appendRow(heading)
            item = QStandardItem(entry.text)
            item.setData(entry, ENTRY)
            item.setData(span, SPAN)
            item.setData(f"{entry.text}, {entry.note}", int(Qt.ItemDataRole.AccessibleTextRole))
            self._model.appendRow(item)
        if not found:
            nothing = QStandardItem(
                self.tr("Niets gevonden met ‘%1’").replace("%1", text.removeprefix(">").strip())
            )
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._model.appendRow(nothing)
        self._step(0, 1)

    def _step(self, start: int, direction: int) -> None:
        row = start
        while 0 <= row < self._model.rowCount():
            if self._model.item(row).isSelectable():
                self.list.setCurrentIndex(self._model.index(row, 0))
                return
            row += direction

    def _open(self, index: Index) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry):
            self.close_quietly()
            self.chosen.emit(entry.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Walk through the list from the field; close when the focus goes elsewhere."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        row = self.list.currentIndex().row()
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_quietly()
        elif key == Qt.Key.Key_Down:
            self._step(row + 1, 1)
        elif key == Qt.Key.Key_Up:
            self._step(row - 1, -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.list.currentIndex())
        else:
            return False
        return True
