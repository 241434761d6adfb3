"""How a line in the list of bodies is painted: the name over as many lines as it needs, its count and its warning."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rvs_desktop.ui import icons, theme

if TYPE_CHECKING:
    from rvs_desktop.ui.parts.taskforces.bodies import BodiesView

Index = QModelIndex | QPersistentModelIndex
_LEFT, _COUNT, _SIGN, _GAP = 17, 26, 22, 4
"""Room in pixels before the name, for the count, for the sign and between them, at normal text size."""
_WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SHORT: Final = 8
"""Words of fewer signs are never broken."""
_LINES: Final = 4
"""A name is cut after so many lines; it stands in full in the tooltip and above the roster."""


@dataclass(frozen=True)
class BodyEntry:
    """A heading, or a body with what stands beside its name."""

    key: str
    text: str
    body: int | None = None
    count: str = ""
    attention: bool = False
    faint: bool = False
    said: Callable[[], tuple[str, str]] | None = field(default=None, compare=False)
    """Makes what a tooltip and a screen reader say; of a thousand bodies few are ever asked."""
    is_open: bool = True
    status: str = ""
    searched: str = ""
    """What a filter looks in: names, kind and state, folded."""

    def names(self, words: Sequence[str]) -> bool:
        """Tell whether all words stand in the names of the body, its kind or its state."""
        return all(word in self.searched for word in words)

    @property
    def note(self) -> str:
        """What a tooltip says."""
        return self.said()[0] if self.said else ""

    @property
    def phrase(self) -> str:
        """What a screen reader says."""
        return self.said()[1] if self.said else ""


@dataclass(frozen=True)
class Group:
    """Bodies under one heading."""

    title: str
    bodies: tuple[BodyEntry, ...]
    asleep: bool = False
    """Whether it begins folded: what has ended is rarely looked for."""


class EntryPainter(QStyledItemDelegate):
    """Paints the lines; heights are kept, so that a thousand bodies are laid out once."""

    def __init__(self, view: BodiesView) -> None:
        super().__init__(view)
        self._view = view
        self._sizes: dict[tuple[str, bool, int], QSize] = {}
        """How large each line is at a width; a thousand are asked for whenever a form takes room beside the list."""
        self._widths: dict[str, int] = {}
        """How wide each name is on one line: measuring is what takes time, and the list changes its width often."""
        theme.current().changed.connect(self._sizes.clear)
        theme.current().changed.connect(self._widths.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Be as high as the name needs at the width of the list."""
        del option
        entry = self._view.entries.entries[index.row()]
        key = (entry.text, entry.body is None, self._view.viewport().width())
        found = self._sizes.get(key)
        if found is None:
            found = self._sizes[key] = self._measured(*key)
        return found

    def _measured(self, name: str, is_heading: bool, width: int) -> QSize:  # noqa: FBT001 - the key of what is kept
        look = theme.current()
        if is_heading:
            return QSize(width, look.px(32))
        room = self._room(width)
        metrics = QFontMetrics(look.font("body"))
        needed = metrics.height()
        if name not in self._widths:
            self._widths[name] = metrics.horizontalAdvance(name)
        if self._widths[name] > room:
            text = broken(name, metrics, room)
            needed = metrics.boundingRect(QRect(0, 0, room, 10_000), _WRAP, text).height()
        needed = min(needed, metrics.lineSpacing() * _LINES)
        return QSize(width, max(needed + look.px(12), look.px(32)))

    @staticmethod
    def _room(width: int) -> int:
        look = theme.current()
        return max(width - look.px(_LEFT + _COUNT + _SIGN + 2 * _GAP), look.px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        entry = self._view.entries.entries[index.row()]
        shown: Any = option  # the stub leaves out what an option holds
        box = QRect(shown.rect)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if entry.body is None:
            self._paint_heading(painter, box, entry)
        else:
            self._paint_body(painter, box, entry, chosen=chosen)
        if chosen and self._view.hasFocus():
            painter.setPen(QPen(theme.current().color("focus"), 2))
            painter.drawRect(box.adjusted(2, 2, -3, -3))
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, entry: BodyEntry) -> None:
        look = theme.current()
        painter.setFont(look.font("bodyStrong"))
        painter.setPen(look.color("text2"))
        arrow = icons.pixmap("chevron_down" if entry.is_open else "chevron_right", "text2", 16)
        side = look.px(16)
        painter.drawPixmap(box.right() - look.px(8) - side, box.center().y() - side // 2, arrow)
        painter.drawText(
            box.adjusted(look.px(_LEFT), look.px(4), -look.px(28), 0),
            Qt.AlignmentFlag.AlignVCenter,
            entry.text,
        )

    def _paint_body(self, painter: QPainter, box: QRect, entry: BodyEntry, *, chosen: bool) -> None:
        look = theme.current()
        if chosen:
            painter.fillRect(box.adjusted(look.px(6), 1, -look.px(6), -1), look.color("accentSubtle"))
            painter.fillRect(
                QRect(
                    box.left() + look.px(6), box.top() + look.px(6), look.px(3), box.height() - look.px(12)
                ),
                look.color("accent"),
            )
        name = QRect(box.left() + look.px(_LEFT), box.top(), self._room(box.width()), box.height())
        self._paint_name(painter, name, entry, chosen=chosen)
        painter.setFont(look.font("table"))
        painter.setPen(look.color("text2"))
        count = QRect(name.right() + look.px(_GAP), box.top(), look.px(_COUNT), box.height())
        painter.drawText(count, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.count)
        if entry.attention:
            side = look.px(16)
            place = count.right() + look.px(_GAP + 2), box.center().y() - side // 2
            painter.drawPixmap(*place, icons.pixmap("warning", "warnFg", 16, filled=True))

    @staticmethod
    def _paint_name(painter: QPainter, box: QRect, entry: BodyEntry, *, chosen: bool) -> None:
        """Paint the name; bold when it is chosen and fits so, for heights are those of plain names."""
        look = theme.current()
        font = look.font("bodyStrong" if chosen else "body")
        text = broken(entry.text, QFontMetrics(font), box.width())
        if chosen and QFontMetrics(font).boundingRect(box, _WRAP, text).height() > box.height():
            font = look.font("body")
            text = broken(entry.text, QFontMetrics(font), box.width())
        painter.setFont(font)
        painter.setPen(look.color("text3" if entry.faint else "text"))
        painter.drawText(box, _WRAP, text)


def broken(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return a text in which a word that is wider than the room goes on after a hyphen."""
    return " ".join(_fitting(word, metrics, room) for word in text.split(" "))


def _fitting(word: str, metrics: QFontMetrics, room: int) -> str:
    widest = max((metrics.horizontalAdvance(part) for part in word.split("-")), default=0)
    if widest <= room or len(word) < _SHORT:
        return word
    cut = next(
        (
            place
            for place in range(len(word) - 3, 3, -1)
            if metrics.horizontalAdvance(f"{word[:place]}-") <= room
        ),
        3,
    )
    return f"{word[:cut]}- {_fitting(word[cut:], metrics, room)}"
