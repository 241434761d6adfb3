"""The one table view, as people use it: the keys of a spreadsheet, a fill handle, and reasons for what is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from rvs_desktop.models.fields import NUMERIC
from rvs_desktop.ui.tables.commands import GridCommands
from rvs_desktop.ui.tables.editor import CellEditor
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.painted import PaintedTable
from rvs_desktop.ui.tables.pasting import locked_reason
from rvs_desktop.ui.tables.selecting import Rectangle, summary

Index = QModelIndex | QPersistentModelIndex
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_NONE: Final = Qt.KeyboardModifier.NoModifier
_HANDLE: Final = 7
"""Side of the fill handle in pixels at normal text size; the area that takes the mouse is wider."""
_NUMBER_KEYS: Final = frozenset("0123456789-−+,.(<>€")


class TableView(PaintedTable):
    """A table of any noun."""

    told = Signal(str)
    """What was done, for the status line."""
    refused = Signal(str)
    """Why something was not done, for the status line."""
    filter_wanted = Signal()
    """The user wants to filter per column (Ctrl+Shift+L)."""
    details_wanted = Signal()
    """The user wants to see where a cell comes from (Alt+Enter, double click on a cell that is not edited)."""

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.commands = GridCommands(self)
        self._editor = CellEditor(self)
        self._drag: tuple[Rectangle, QPoint] | None = None
        self._leaving = False
        self.setItemDelegate(self._editor)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self._editor.refused.connect(self.refused)
        self._editor.accepted.connect(self.current_moved)
        model.refused.connect(self.refused)
        self.commands.refused.connect(self.refused)
        self.commands.told.connect(self.told)
        self._keys = self._key_map()

    def _key_map(self) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], None]]:
        key = Qt.Key
        return {
            (key.Key_C, _CONTROL): self.copy,
            (key.Key_C, _CONTROL | _SHIFT): self.copy_with_headings,
            (key.Key_V, _CONTROL): self.paste,
            (key.Key_D, _CONTROL): self.fill_down,
            (key.Key_R, _CONTROL): self.fill_right,
            (key.Key_L, _CONTROL | _SHIFT): self.filter_wanted.emit,
            (key.Key_Delete, _NONE): self.clear_cells,
            (key.Key_Backspace, _NONE): self.clear_cells,
            (key.Key_Return, _NONE): self._enter,
            (key.Key_Enter, _NONE): self._enter,
            (key.Key_Return, _SHIFT): self._back_up,
            (key.Key_Return, Qt.KeyboardModifier.AltModifier): self.details_wanted.emit,
            (key.Key_Enter, Qt.KeyboardModifier.AltModifier): self.details_wanted.emit,
            (key.Key_Space, _NONE): self._toggle,
            (key.Key_Escape, _NONE): self._give_up_selection,
        }

    def leave_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Leave a key to the verbs of the page, where it means nothing in this table."""
        self._keys.pop((key, modifiers), None)

    def selection_summary(self) -> str:
        """Return what the selected cells add up to, empty for fewer than two."""
        return summary(self._model, self.selectionModel())

    def editable(self) -> bool:
        """Tell whether anything in this table can be changed."""
        return any(field.editable for field in self._model.fields)

    def event(self, event: QEvent) -> bool:
        """Claim the keys of a grid before a shortcut of the window takes them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if (Qt.Key(event.key()), modifiers) in self._keys or _types(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what the key does in a spreadsheet."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        command = self._keys.get((Qt.Key(event.key()), modifiers))
        if command is not None and self.state() != QAbstractItemView.State.EditingState:
            command()
            event.accept()
            return
        if _types(event) and self._refuses_typing(event.text()):
            event.accept()
            return
        if event.key() == Qt.Key.Key_F2 and not self._may_edit():
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
            return
        super().keyPressEvent(event)

    def _refuses_typing(self, text: str) -> bool:
        """Handle a typed character that does not start an edit."""
        if not self.editable():
            # Without cells to fill, typing looks up a row by its name, as lists do everywhere.
            return False
        if not self._may_edit():
            return True
        field = self._model.fields[self.currentIndex().column()]
        if field.kind not in NUMERIC or field.texts:
            return False
        if text.casefold() == "n":
            self.commands.clear()
            return True
        if text not in _NUMBER_KEYS:
            self.refused.emit(self.tr("Typ een getal, of N voor ‘niet geleverd’."))
            return True
        return False

    def _may_edit(self) -> bool:
        """Tell whether the current cell may be changed; if not, say why and where it can."""
        now = self.currentIndex()
        row = self._model.row(now.row()) if now.isValid() else None
        if row is None:
            return False
        reason = locked_reason(row, self._model.fields[now.column()], row.cells[now.column()])
        if reason:
            self.refused.emit(reason)
        return not reason

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """Move on as a spreadsheet does: Enter down, Tab right, without opening the next cell."""
        ends = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, ends.RevertModelCache if hint == ends.RevertModelCache else ends.NoHint)
        if hint == ends.SubmitModelCache:
            self._step(1, 0)
        elif hint == ends.EditNextItem:
            self._step(0, 1)
        elif hint == ends.EditPreviousItem:
            self._step(0, -1)
        self.current_moved.emit()

    def _step(self, down: int, right: int) -> None:
        now = self.currentIndex()
        row = min(max(now.row() + down, 0), self._model.rowCount() - 1)
        place = min(max(self.heading.visualIndex(now.column()) + right, 0), self.heading.count() - 1)
        self.select_only(self._model.index(row, self.heading.logicalIndex(place)))

    def _enter(self) -> None:
        if not self._model.toggle(self.currentIndex().row()):
            if self.editable():
                self._step(1, 0)
            else:
                self.details_wanted.emit()

    def _back_up(self) -> None:
        self._step(-1, 0)

    def _toggle(self) -> None:
        self._model.toggle(self.currentIndex().row())

    def _give_up_selection(self) -> None:
        if self._drag is not None:
            self._drag = None
            self.viewport().update()
        elif self.currentIndex().isValid():
            self.select_only(self.currentIndex())

    def copy(self) -> None:
        """Copy the selection."""
        self.commands.copy()

    def copy_with_headings(self) -> None:
        """Copy the selection with the titles of its columns."""
        self.commands.copy(headings=True)

    def paste(self) -> None:
        """Paste at the selection."""
        if self._has_editable():
            self.commands.paste()

    def fill_down(self) -> None:
        """Repeat the first row of the selection downwards."""
        if self._has_editable():
            self.commands.fill_down()

    def fill_right(self) -> None:
        """Repeat the first column of the selection to the right."""
        if self._has_editable():
            self.commands.fill_right()

    def clear_cells(self) -> None:
        """Make the selected cells empty."""
        if self._has_editable():
            self.commands.clear()

    def _has_editable(self) -> bool:
        if not self.editable():
            self.refused.emit(self.tr("Deze tabel is alleen om te lezen."))
        return self.editable()

    def handle(self) -> QRect:
        """Return where the fill handle is, empty when there is none."""
        area = self.commands.chosen()
        if not area.size or not self.editable() or area.columns[-1] == 0:
            return QRect()
        corner = self.visualRect(self._model.index(area.rows.stop - 1, area.columns[-1])).bottomRight()
        if not self._model.is_open(area.rows.stop - 1, area.columns[-1]):
            return QRect()
        side = round(_HANDLE * self.look.scale)
        return QRect(corner.x() - side + 3, corner.y() - side + 3, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the cells, then the fill handle and what it is dragged over."""
        super().paintEvent(event)
        if not self.hasFocus() or not self.editable():
            return
        handle = self.handle()
        painter = QPainter(self.viewport())
        if not handle.isEmpty():
            painter.fillRect(handle.adjusted(-1, -1, 1, 1), self.look.base)
            painter.fillRect(handle, self.look.focus)
        if self._drag is not None:
            painter.setPen(QPen(self.look.focus, 1, Qt.PenStyle.DashLine))
            painter.drawRect(self._drag_box().adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the fill handle, or select."""
        place = event.position().toPoint()
        grip = self.handle()
        pressed = event.button() == Qt.MouseButton.LeftButton and not grip.isEmpty()
        if pressed and grip.adjusted(-5, -5, 5, 5).contains(place):
            self._drag = (self.commands.chosen(), place)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the fill handle, or go on selecting."""
        if self._drag is None:
            grip = self.handle()
            over = not grip.isEmpty() and grip.adjusted(-5, -5, 5, 5).contains(event.position().toPoint())
            self.viewport().setCursor(Qt.CursorShape.CrossCursor if over else Qt.CursorShape.ArrowCursor)
            super().mouseMoveEvent(event)
            return
        self._drag = (self._drag[0], event.position().toPoint())
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Fill what the handle was dragged over, or finish selecting."""
        if self._drag is None:
            super().mouseReleaseEvent(event)
            return
        origin = self._drag[0]
        rows, columns = self._dragged()
        self._drag = None
        self.viewport().update()
        if rows != origin.rows or columns != origin.columns:
            self.commands.fill_to(origin, rows, columns)

    def _dragged(self) -> tuple[range, tuple[int, ...]]:
        """Return the cells that a fill would change: down or up, else to a side."""
        assert self._drag is not None
        origin, place = self._drag
        over = self.indexAt(place)
        if not over.isValid():
            return origin.rows, origin.columns
        row = over.row()
        if row >= origin.rows.stop:
            return range(origin.rows.stop, row + 1), origin.columns
        if row < origin.rows.start:
            return range(row, origin.rows.start), origin.columns
        shown = [self.heading.logicalIndex(visual) for visual in range(self.heading.count())]
        here, last = shown.index(over.column()), shown.index(origin.columns[-1])
        first = shown.index(origin.columns[0])
        if here > last:
            return origin.rows, tuple(shown[last + 1 : here + 1])
        if here < first:
            return origin.rows, tuple(shown[here:first])
        return origin.rows, origin.columns

    def _drag_box(self) -> QRect:
        rows, columns = self._dragged()
        if not columns:
            return QRect()
        first = self.visualRect(self._model.index(rows.start, columns[0]))
        return first.united(self.visualRect(self._model.index(rows.stop - 1, columns[-1])))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Edit a cell, or ask for its details where it cannot be edited."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._model.is_open(index.row(), index.column()):
            if not self.editable():
                self.details_wanted.emit()
            else:
                self._may_edit()
            return
        super().mouseDoubleClickEvent(event)


def _types(event: QKeyEvent) -> bool:
    """Tell whether a key types a character without Control or Alt."""
    blocked = _CONTROL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.text()) and event.text().isprintable() and not (event.modifiers() & blocked)
