"""A sheet as a grid with its tables drawn on it; the edges of the chosen table can be dragged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QWidget

from rvs_desktop.importing.explanation import SheetRead
from rvs_desktop.ui.import_wizard.draft import Draft, Edge
from rvs_desktop.ui.import_wizard.grounds import Ground, paint_ground
from rvs_desktop.ui.import_wizard.sheet_rows import GUTTER, RowRole, SheetSource, SheetWords, role_of
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.view import TableView

REACH: Final = 5
"""Pixels beside an edge within which the mouse takes hold of it."""
_ACROSS: Final = frozenset({Edge.LEFT, Edge.RIGHT})
_GROUNDS: Final = {
    RowRole.HEAD: Ground.HEAD,
    RowRole.TOTAL: Ground.TOTAL,
    RowRole.SECTION: Ground.HEAD,
    RowRole.SKIPPED: Ground.SKIPPED,
}


class SheetView(TableView):
    """The grid; it draws, and says where a person put an edge."""

    drawn = Signal(int, object)
    """A table was drawn elsewhere: its number on the sheet and its ``Draft``."""
    table_chosen = Signal(int)
    removed = Signal(int)
    """This table is none."""
    added = Signal(object)
    """There is a table here that was not found: its ``Draft``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._words = SheetWords()
        self._rows = SheetSource(self._words)
        super().__init__(TableModel(self._rows), parent)
        self._sheet: SheetRead | None = None
        self._drafts: list[Draft] = []
        self._active = 0
        self._held: Edge | None = None
        self._before: Draft | None = None
        self.setAccessibleName(self.tr("Het blad zoals het in het bestand staat"))
        self.heading.setSectionsClickable(False)
        self.heading.setSectionsMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    @property
    def drafts(self) -> Sequence[Draft]:
        """The tables as they are drawn now."""
        return tuple(self._drafts)

    @property
    def active(self) -> int:
        """Number of the table whose edges can be dragged."""
        return self._active

    def show_sheet(self, sheet: SheetRead, drafts: Sequence[Draft], active: int) -> None:
        """Show a sheet with its tables."""
        other = self._sheet is None or self._sheet.name != sheet.name
        self._sheet, self._drafts, self._active = sheet, list(drafts), min(active, max(len(drafts) - 1, 0))
        self._rows.show_sheet(sheet, drafts)
        self.freeze(1)
        if other:
            self.setCurrentIndex(self.table.index(0, GUTTER))
            self.verticalScrollBar().setValue(0)
            self.horizontalScrollBar().setValue(0)
        self.viewport().update()

    def box(self, draft: Draft) -> QRect:
        """Return where a table lies in the viewport; what is not shown of it is left out."""
        if self._sheet is None or not self._sheet.rows:
            return QRect()
        last = len(self._sheet.rows) - 1
        first = max(draft.top - self._sheet.first_row, 0)
        until = min(draft.bottom - self._sheet.first_row, last)
        right = min(draft.right + GUTTER, self.table.columnCount() - 1)
        if first > last or draft.left + GUTTER > right:
            return QRect()
        corner = self.visualRect(self.table.index(first, draft.left + GUTTER))
        return corner.united(self.visualRect(self.table.index(max(until, first), right)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the cells, then what they were taken for, then the frames of the tables."""
        super().paintEvent(event)
        if self._sheet is None:
            return
        painter = QPainter(self.viewport())
        fixed = max(self.frozen_width(), self.columnWidth(0)) if self.horizontalOffset() else 0
        painter.setClipRect(self.viewport().rect().adjusted(fixed, 0, 0, 0))
        for number, draft in enumerate(self._drafts):
            table = self._sheet.tables[number] if number < len(self._sheet.tables) else None
            self._paint_parts(painter, draft, {one.row: one.role for one in table.rows} if table else {})
        for number, draft in enumerate(self._drafts):
            self._paint_frame(painter, self.box(draft), chosen=number == self._active)

    def _paint_parts(self, painter: QPainter, draft: Draft, told: Mapping[int, str]) -> None:
        area = self.box(draft)
        if area.isEmpty():
            return
        for row, box in self._bands(area):
            role = role_of(row, draft, told)
            if role in _GROUNDS:
                paint_ground(painter, box, _GROUNDS[role])
            elif role is RowRole.FIGURES:
                key = self.visualRect(self.table.index(0, draft.key + GUTTER))
                paint_ground(painter, QRect(key.left(), box.top(), key.width(), box.height()), Ground.KEY)
        for column in self._sheet.masked if self._sheet else ():
            if draft.left <= column <= draft.right:
                side = self.visualRect(self.table.index(0, column + GUTTER))
                paint_ground(
                    painter, QRect(side.left(), area.top(), side.width(), area.height()), Ground.HIDDEN
                )

    def _bands(self, area: QRect) -> Iterator[tuple[int, QRect]]:
        """Yield the visible rows below the frame of a table, and the totals just under it."""
        assert self._sheet is not None
        first, last = self.row_span(0, self.viewport().height())
        for place in range(first, min(last, len(self._sheet.rows) - 1) + 1):
            top = self.rowViewportPosition(place)
            yield self._sheet.first_row + place, QRect(area.left(), top, area.width(), self.look.row)

    def _paint_frame(self, painter: QPainter, box: QRect, *, chosen: bool) -> None:
        if box.isEmpty():
            return
        color = self.look.accent if chosen else self.look.strong_line
        painter.setPen(QPen(color, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1, 0, -1, -1))
        if chosen:
            side = round(7 * self.look.scale)
            middle = box.center()
            for spot in (
                QPoint(middle.x(), box.top()),
                QPoint(middle.x(), box.bottom()),
                QPoint(box.left(), middle.y()),
                QPoint(box.right(), middle.y()),
            ):
                grip = QRect(0, 0, side, side)
                grip.moveCenter(spot)
                painter.fillRect(grip.adjusted(-1, -1, 1, 1), self.look.base)
                painter.fillRect(grip, color)

    def edge_at(self, place: QPoint) -> Edge | None:
        """Return the edge of the chosen table under the mouse."""
        if not self._drafts:
            return None
        draft = self._drafts[self._active]
        box = self.box(draft)
        if not box.adjusted(-REACH, -REACH, REACH, REACH).contains(place):
            return None
        body = box.top() + (draft.body - max(draft.top, self._first_row())) * self.look.row
        lines = (
            (Edge.LEFT, abs(place.x() - box.left())),
            (Edge.RIGHT, abs(place.x() - box.right())),
            (Edge.TOP, abs(place.y() - box.top())),
            (Edge.BOTTOM, abs(place.y() - box.bottom())),
            (Edge.BODY, abs(place.y() - body)),
        )
        edge, distance = min(lines, key=_second)
        return edge if distance <= REACH else None

    def _first_row(self) -> int:
        return self._sheet.first_row if self._sheet else 0

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of an edge, choose a table, or select."""
        place = event.position().toPoint()
        edge = self.edge_at(place)
        if event.button() == Qt.MouseButton.LeftButton and edge is not None:
            self._held, self._before = edge, self._drafts[self._active]
            return
        super().mousePressEvent(event)
        inside = [number for number, draft in enumerate(self._drafts) if self.box(draft).contains(place)]
        if inside and self._active not in inside:
            self.table_chosen.emit(inside[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the edge, or show that one can be moved here."""
        place = event.position().toPoint()
        if self._held is None:
            edge = self.edge_at(place)
            shape = Qt.CursorShape.SizeHorCursor if edge in _ACROSS else Qt.CursorShape.SizeVerCursor
            super().mouseMoveEvent(event)
            self.viewport().setCursor(Qt.CursorShape.ArrowCursor if edge is None else shape)
            return
        target = self._target(self._held, place)
        if target is not None:
            self._drafts[self._active] = self._drafts[self._active].moved(self._held, target)
            self.viewport().update()

    def _target(self, edge: Edge, place: QPoint) -> int | None:
        """Return the row or column that becomes the first or last one inside."""
        if edge in _ACROSS:
            half = self.look.row // 2
            column = self.columnAt(place.x() + (half if edge is Edge.LEFT else -half))
            return column - GUTTER if column >= GUTTER else None
        shift = -self.look.row // 2 if edge is Edge.BOTTOM else self.look.row // 2
        row = self.rowAt(place.y() + shift)
        shown = len(self._sheet.rows) if self._sheet else 0
        return self._first_row() + row if 0 <= row < shown else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the edge."""
        if self._held is None:
            super().mouseReleaseEvent(event)
            return
        self._held = None
        draft = self._drafts[self._active]
        if draft != self._before:
            self.drawn.emit(self._active, draft)

    def _show_menu(self, place: QPoint) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        now = self.currentIndex()
        if not self.viewport().rect().contains(place) and now.isValid():
            place = self.visualRect(now).center()
        menu.popup(self.viewport().mapToGlobal(place))

    def make_menu(self) -> QMenu:
        """Return what the current cell can be to the chosen table; the way without a mouse."""
        menu = QMenu(self)
        entries = [("new", self.tr("Hier begint een tabel"))]
        if self._drafts:
            entries = [
                ("top", self.tr("Kop begint in deze rij")),
                ("body", self.tr("Gegevens beginnen in deze rij")),
                ("bottom", self.tr("Laatste rij van de tabel")),
                ("left", self.tr("Eerste kolom van de tabel")),
                ("right", self.tr("Laatste kolom van de tabel")),
                ("key", self.tr("Namen staan in deze kolom")),
                *entries,
                ("none", self.tr("Deze tabel niet lezen")),
            ]
        for key, text in entries:
            action = menu.addAction(text)
            action.setData(key)
            action.triggered.connect(self._place_here)
        return menu

    def _place_here(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.place_here(str(action.data()))

    def place_here(self, what: str) -> None:
        """Put an edge of the chosen table at the current cell, as the menu does."""
        now = self.currentIndex()
        row, column = self._first_row() + now.row(), max(now.column() - GUTTER, 0)
        if what == "none":
            self.removed.emit(self._active)
            return
        if what == "new":
            last = self._sheet.last_row if self._sheet else row
            width = self.table.columnCount() - GUTTER - 1
            self.added.emit(
                Draft(row, column, max(last, row), max(width, column), min(row + 1, last), column)
            )
            return
        draft = self._drafts[self._active]
        if what == "key":
            self.drawn.emit(self._active, draft.with_key(column))
            return
        edge = Edge(what)
        self.drawn.emit(self._active, draft.moved(edge, column if edge in _ACROSS else row))


def _second(pair: tuple[Edge, int]) -> int:
    return pair[1]
