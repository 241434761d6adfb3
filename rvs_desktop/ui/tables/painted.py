"""The painted half of the one table view: it paints its visible cells itself, keeps names in sight and gives its place back by key."""

from __future__ import annotations

from collections.abc import Hashable
from math import ceil
from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from rvs_desktop.models.fields import NUMERIC
from rvs_desktop.ui import theme
from rvs_desktop.ui.tables.cells import RowKind
from rvs_desktop.ui.tables.header import TableHeader
from rvs_desktop.ui.tables.look import TableLook
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.painting import GridPainter, Scene, Span, ring
from rvs_desktop.ui.tables.widths import narrowed, widened

Index = QModelIndex | QPersistentModelIndex
_CHARACTER: Final = 7.2
"""Pixels per character of a column's width at normal text size."""


class PaintedTable(QTableView):
    """A table of any noun, without what keys and the clipboard do: see ``view``."""

    current_moved = Signal()
    """Another cell is current, or the current one shows something else."""
    selection_changed = Signal()
    """Other cells are selected."""
    columns_renewed = Signal()
    """The table has other columns than before, in their natural widths."""
    frozen_changed = Signal()
    """Columns were frozen, moved or made wider."""

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = TableLook()
        self._grid = GridPainter(self.look)
        self._model = model
        self._place: tuple[Hashable, str] | None = None
        self._scrolled = (0, 0)
        self._most, self._least = 1.0, 1.0
        self._by_hand = False
        self._spreading = False
        self._has_groups = False
        self._field_keys = tuple(field.key for field in model.fields)
        self._waiting = False
        self.heading = TableHeader(self.look, self)
        self.setHorizontalHeader(self.heading)
        self.setModel(model)
        self._set_up()
        self._look_for_groups()
        model.modelAboutToBeReset.connect(self._remember_place)
        model.reshaped.connect(self._return_to_place)
        model.dataChanged.connect(self._paint_arrivals)
        self.heading.sort_wanted.connect(model.sort_by)
        self.heading.sectionResized.connect(self._columns_changed)
        self.heading.sectionMoved.connect(self._columns_changed)
        theme.current().changed.connect(self._restyle)
        self.size_columns()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(any(field.editable for field in self._model.fields))
        self.setMouseTracking(True)
        # Every pixel is painted here, so scrolling may move what is on screen instead of painting all of it again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalHeader().hide()
        self._set_heights()

    def _set_heights(self) -> None:
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(self.look.row)
        rows.setDefaultSectionSize(self.look.row)
        self.heading.fit_titles()
        self.verticalScrollBar().setSingleStep(self.look.row)
        self.horizontalScrollBar().setSingleStep(self.look.row)

    @property
    def table(self) -> TableModel:
        """The model, with its own type."""
        return self._model

    def size_columns(self) -> None:
        """Give every column the width that its field and heading ask for, and share out what is left."""
        self.heading.fit_titles()
        for column, width in enumerate(self._natural_widths()):
            self.setColumnWidth(column, width)
        self._spread()

    def _natural_widths(self) -> list[int]:
        scale, pad = self.look.scale, 2 * self.look.pad
        return [
            max(round(field.width * _CHARACTER * scale) + pad, self._heading_width(column))
            for column, field in enumerate(self._model.fields)
        ]

    def _heading_width(self, column: int) -> int:
        """Return the width below which the title of a column is cut."""
        lines = self._model.title(column).split("\n")
        return ceil(max(self.look.width_of(line, strong=True) for line in lines)) + self.look.pad + 2

    def spread(self, most: float, least: float = 1.0) -> None:
        """Let the columns share the width of the table.

        Args:
            most: up to so many times the width they need.
            least: down to so much of it, where there is too little room; below that the table scrolls.
        """
        self._most, self._least = most, least
        self._spread()

    def _spread(self) -> None:
        room = self.viewport().width()
        found = self._natural_widths()
        order = [self.heading.logicalIndex(place) for place in range(self.heading.count())]
        natural = {column: found[column] for column in order if not self.isColumnHidden(column)}
        needed = sum(natural.values())
        if self._most <= 1 or self._by_hand or not natural or (needed > room and self._least >= 1):
            return
        if needed > room:
            floors = {
                column: max(self._heading_width(column), ceil(width * self._least))
                for column, width in natural.items()
            }
            widths = narrowed(natural, floors, needed - room)
        else:
            widths = widened(natural, room, self._most)
        self._spreading = True
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self._spreading = False

    def freeze(self, count: int) -> None:
        """Keep the first columns in sight while the others scroll."""
        self.heading.frozen = count
        self.frozen_changed.emit()
        self.viewport().update()
        self.heading.viewport().update()

    def row_span(self, top: int, bottom: int) -> tuple[int, int]:
        """Return the first and last row between two heights of the viewport; (0, -1) when there is none."""
        offset = self.verticalOffset()
        first = (offset + top) // self.look.row
        last = min((offset + bottom) // self.look.row, self._model.rowCount() - 1)
        return (first, last) if first <= last else (0, -1)

    def frozen_width(self) -> int:
        """Return the width of the columns that lie over the scrolled ones, 0 when nothing has scrolled."""
        return self.heading.frozen_width() if self.horizontalOffset() else 0

    def _spans(self, left: int, right: int) -> tuple[list[Span], list[Span]]:
        """Return the scrolled and the frozen columns between two edges of the viewport."""
        heading, fields = self.heading, self._model.fields
        fixed = self.frozen_width()
        scrolled: list[Span] = []
        frozen: list[Span] = []
        x = 0
        for visual in range(heading.count()):
            column = heading.logicalIndex(visual)
            width = heading.sectionSize(column)
            is_number = fields[column].kind in NUMERIC
            if fixed and visual < heading.frozen:
                frozen.append(Span(column, x, width, is_number, column == 0))
                x += width
                continue
            start = heading.sectionViewportPosition(column)
            if width and start <= right and start + width > max(left, fixed):
                scrolled.append(Span(column, start, width, is_number, column == 0))
        return scrolled, frozen

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the cells of the exposed area."""
        painter = QPainter(self.viewport())
        area = event.rect()
        first, last = self.row_span(area.top(), area.bottom())
        scrolled, frozen = self._spans(area.left(), area.right())
        rows = self._model.rows(first, last - first + 1)
        self._waiting = any(row is None for row in rows)
        scene = Scene(
            first,
            first * self.look.row - self.verticalOffset(),
            rows,
            scrolled,
            frozen,
            self.frozen_width(),
            self._chosen(first, last),
            self._current(),
            self.grouped(),
        )
        self._grid.paint(painter, area, scene)
        self._paint_ring(painter)

    def grouped(self) -> bool:
        """Tell whether rows stand under groups; a table with groups begins with one."""
        return self._has_groups

    def _look_for_groups(self) -> None:
        top = self._model.row(0) if self._model.rowCount() else None
        self._has_groups = top is not None and top.kind is RowKind.GROUP

    def _chosen(self, first: int, last: int) -> list[tuple[int, int, int, int]]:
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        if len(ranges) == 1 and ranges[0].width() * ranges[0].height() == 1 and self.currentIndex().isValid():
            # One cell is shown by its ring alone, so that its hatching or heat stays visible.
            return [] if ranges[0].contains(self.currentIndex()) else [_corners(ranges[0])]
        return [_corners(one) for one in ranges if one.top() <= last and one.bottom() >= first]

    def _current(self) -> tuple[int, int]:
        now = self.currentIndex()
        return (now.row(), now.column()) if now.isValid() else (-1, -1)

    def _paint_ring(self, painter: QPainter) -> None:
        now = self.currentIndex()
        if not now.isValid():
            return
        box = self.visualRect(now)
        fixed = self.frozen_width()
        if fixed and self.heading.visualIndex(now.column()) >= self.heading.frozen:
            painter.setClipRect(QRect(fixed, 0, self.viewport().width(), self.viewport().height()))
        ring(painter, box, self.look, focused=self.hasFocus())

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        """Return where a cell is; a frozen one stays at the left."""
        box = super().visualRect(index)
        if self.heading.frozen and self.horizontalOffset() and index.isValid():
            visual = self.heading.visualIndex(index.column())
            if visual < self.heading.frozen:
                box.moveLeft(
                    sum(self.heading.sectionSize(self.heading.logicalIndex(one)) for one in range(visual))
                )
        return box

    def indexAt(self, pos: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """Return the cell at a place; a frozen one lies over the scrolled ones."""
        found = super().indexAt(pos)
        fixed = self.frozen_width()
        if not fixed or pos.x() >= fixed:
            return found
        left = 0
        for visual in range(self.heading.frozen):
            column = self.heading.logicalIndex(visual)
            left += self.heading.sectionSize(column)
            if pos.x() < left:
                return self._model.index(self.rowAt(pos.y()), column)
        return found

    def scrollTo(  # noqa: N802 - Qt's name
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell in sight, also from under the frozen columns."""
        if self.heading.visualIndex(index.column()) < self.heading.frozen:
            bar = self.horizontalScrollBar()
            kept = bar.value()
            super().scrollTo(index, hint)
            bar.setValue(kept)
            return
        super().scrollTo(index, hint)
        hidden = self.frozen_width() - self.visualRect(index).left()
        if hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Scroll; sideways everything is painted again when columns are frozen."""
        super().scrollContentsBy(dx, dy)
        if dx and self.heading.frozen:
            self.viewport().update()
            self.heading.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell that another cell is current, and move the ring."""
        super().currentChanged(current, previous)
        if current.isValid():
            self._place = self.place()
        self.viewport().update()
        self.current_moved.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's
        """Tell that other cells are selected."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Start at the first cell, so that the keyboard has a place."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount() and self._model.columnCount():
            self.setCurrentIndex(self._model.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Make the ring grey."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Fold or unfold a group by its arrow; otherwise select as Qt does."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0 and event.button() == Qt.MouseButton.LeftButton:
            inside = event.position().x() - self.visualRect(index).left()
            if inside < self.look.indent + self.look.pad and self._model.toggle(index.row()):
                return
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the current cell in sight when the table becomes smaller."""
        super().resizeEvent(event)
        self._spread()
        if self.hasFocus() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def go_to(self, key: Hashable, field: str) -> bool:
        """Make a cell current by its identity; False when it is not shown."""
        row = self._model.position(key)
        keys = [one.key for one in self._model.fields]
        if row < 0 or field not in keys:
            return False
        self.setCurrentIndex(self._model.index(row, keys.index(field)))
        return True

    def place(self) -> tuple[Hashable, str] | None:
        """Return the identity of the current cell: key of the row and of the field."""
        now = self.currentIndex()
        row = self._model.row(now.row()) if now.isValid() else None
        return (row.key, self._model.fields[now.column()].key) if row is not None else None

    def _remember_place(self) -> None:
        self._scrolled = (self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _return_to_place(self) -> None:
        self.heading.viewport().update()
        self._look_for_groups()
        keys = tuple(field.key for field in self._model.fields)
        if keys != self._field_keys:
            self._field_keys = keys
            self.size_columns()
            self.columns_renewed.emit()
        if self._place is not None:
            self.go_to(*self._place)
        self.horizontalScrollBar().setValue(self._scrolled[0])
        self.verticalScrollBar().setValue(self._scrolled[1])
        self.current_moved.emit()
        self.selection_changed.emit()

    def _paint_arrivals(self) -> None:
        if self._waiting:
            self.viewport().update()
        self.current_moved.emit()

    def _columns_changed(self) -> None:
        # A width dragged by the user stays; Qt reports a drag while the mouse button is down on the headings.
        if not self._spreading and QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._by_hand = True
        self.viewport().update()
        self.frozen_changed.emit()

    def _restyle(self) -> None:
        before = self.look.scale
        self.look.refresh()
        self._set_heights()
        if self.look.scale != before:
            for column in range(self._model.columnCount()):
                self.setColumnWidth(column, round(self.columnWidth(column) * self.look.scale / before))
        self.viewport().update()
        self.heading.viewport().update()

    def select_only(self, index: QModelIndex) -> None:
        """Select one cell and make it current."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def _corners(one: QItemSelectionRange) -> tuple[int, int, int, int]:
    return one.top(), one.bottom(), one.left(), one.right()
