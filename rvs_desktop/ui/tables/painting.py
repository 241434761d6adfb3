"""Painting the visible cells of a table in one pass over a page of rows, without asking the model per cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from rvs_desktop.ui.tables.cells import Cell, CellState, Row, RowKind, Shown, Tone
from rvs_desktop.ui.tables.drawings import draw
from rvs_desktop.ui.tables.look import TableLook

_DATA: Final = RowKind.DATA
_GROUP: Final = RowKind.GROUP
_VALUE: Final = CellState.VALUE
_PLAIN: Final = Tone.PLAIN


@dataclass(frozen=True)
class Span:
    """Where a column stands in the viewport.

    Attributes:
        column: logical number.
        x: left edge in pixels.
        width: in pixels.
        right: numbers, set against the right edge.
        named: the column of names, indented under groups.
    """

    column: int
    x: int
    width: int
    right: bool
    named: bool


@dataclass
class Scene:
    """Everything one paint needs to know.

    Attributes:
        first: number of the first row.
        top: its top in pixels.
        rows: the rows to paint; None for one that has not come yet.
        spans: scrolled columns.
        frozen: columns that stay at the left.
        frozen_width: how wide they are together, 0 when nothing has scrolled under them.
        chosen: selected ranges (top, bottom, left, right).
        current: the current cell, to leave its background to the ring around it.
        grouped: rows stand under group rows.
    """

    first: int
    top: int
    rows: Sequence[Row | None]
    spans: Sequence[Span]
    frozen: Sequence[Span] = ()
    frozen_width: int = 0
    chosen: Sequence[tuple[int, int, int, int]] = ()
    current: tuple[int, int] = (-1, -1)
    grouped: bool = False


class GridPainter:
    """Paints scenes; keeps the pen and font of the painter to change them only when needed."""

    def __init__(self, look: TableLook) -> None:
        self._look = look
        self._color: QColor | None = None
        self._strong = False

    def paint(self, painter: QPainter, area: QRect, scene: Scene) -> None:
        """Paint one area of the viewport."""
        look = self._look
        self._color, self._strong = None, False
        painter.setFont(look.plain)
        painter.fillRect(area, look.base)
        if scene.frozen_width:
            painter.save()
            painter.setClipRect(area.adjusted(max(0, scene.frozen_width - area.left()), 0, 0, 0))
            self._band(painter, scene, scene.spans, area.right())
            painter.restore()
            self._color, self._strong = None, False
            painter.fillRect(QRect(0, area.top(), scene.frozen_width, area.height()), look.base)
            self._band(painter, scene, scene.frozen, scene.frozen_width - 1)
            painter.fillRect(
                QRect(scene.frozen_width - 1, area.top(), 1, len(scene.rows) * look.row), look.strong_line
            )
        else:
            self._band(painter, scene, scene.spans, area.right())

    def _band(self, painter: QPainter, scene: Scene, spans: Sequence[Span], right: int) -> None:
        """Paint the rows in one set of columns, with their ground as far as a right edge."""
        if not spans:
            return
        look = self._look
        height, y = look.row, scene.top
        left = spans[0].x
        width = right - left + 1
        for number, row in enumerate(scene.rows, scene.first):
            if row is None:
                self._placeholder(painter, spans, y)
            else:
                if row.kind is not _DATA:
                    painter.fillRect(left, y, width, height, look.sunken)
                chosen = [(one[2], one[3]) for one in scene.chosen if one[0] <= number <= one[1]]
                current = scene.current[1] if scene.current[0] == number else -1
                self._row(painter, row, spans, y, chosen, current, indented=scene.grouped)
            painter.fillRect(left, y + height - 1, width, 1, look.line)
            y += height

    def _row(
        self,
        painter: QPainter,
        row: Row,
        spans: Sequence[Span],
        y: int,
        chosen: Sequence[tuple[int, int]],
        current: int,
        *,
        indented: bool,
    ) -> None:
        look = self._look
        cells = row.cells
        bold = row.kind is not _DATA
        text_y = y + (look.row - look.text_height) / 2
        for place, span in enumerate(spans):
            column = span.column
            cell = cells[column]
            selected = bool(chosen) and column != current and any(a <= column <= b for a, b in chosen)
            if selected:
                painter.fillRect(span.x, y, span.width, look.row, look.selection)
            if not isinstance(cell, str):
                self._rich(painter, row, cell, span, y, selected=selected, indented=indented)
                continue
            if not cell:
                continue
            left = span.x + (2 if span.right else look.pad)
            if span.named and row.kind is not RowKind.TOTAL and indented:
                left += look.indent
                if row.kind is _GROUP:
                    self._chevron(painter, span.x + look.pad, y, is_open=row.is_open)
            end = (
                _end_of_heading(cells, spans[place:])
                if row.kind is _GROUP and not span.right
                else span.x + span.width
            )
            room = end - look.pad - left
            text, wide = look.fitted(cell, bold, room)
            self._pen(painter, look.selection_text if selected else look.text, strong=bold)
            painter.drawStaticText(QPointF(left + room - wide if span.right else left, text_y), text)

    def _rich(
        self, painter: QPainter, row: Row, cell: Cell, span: Span, y: int, *, selected: bool, indented: bool
    ) -> None:
        look = self._look
        color = self._ground(painter, cell, span, y, selected=selected)
        if cell.drawing is not None:
            inset = look.pad + look.scale * 2
            box = QRectF(span.x + inset, y, max(span.width - 2 * inset, 1), look.row - 1)
            draw(painter, box, cell.drawing, look)
            self._color = None
            return
        bold = cell.strong or (row.kind is not _DATA and cell.tone is _PLAIN)
        left = span.x + (2 if span.right else look.pad)
        if span.named and indented and row.kind is not RowKind.TOTAL:
            left += look.indent
            if row.kind is _GROUP:
                self._chevron(painter, span.x + look.pad, y, is_open=row.is_open)
        room = span.x + span.width - look.pad - left
        text, wide = look.fitted(cell.text, bold, room, both_ends=cell.both_ends)
        if cell.state is CellState.MISSING:
            left = span.x + (span.width - wide) / 2
        elif span.right:
            left += room - wide
        self._pen(painter, color, strong=bold)
        painter.drawStaticText(QPointF(left, y + (look.row - look.text_height) / 2), text)
        if cell.hollow:
            self._open_dot(painter, left - 8 * look.scale, y + look.row / 2, color)
        if cell.marked:
            self._corner(painter, span, y)

    def _ground(self, painter: QPainter, cell: Cell, span: Span, y: int, *, selected: bool) -> QColor:
        """Fill the background of a cell; return the colour its text must have on it."""
        look = self._look
        if cell.state is CellState.MISSING:
            painter.setBrushOrigin(QPoint(span.x, y))
            painter.fillRect(span.x, y, span.width, look.row - 1, look.hatch)
            return look.selection_text if selected else look.text2
        if selected:
            return look.selection_text
        if cell.heat and not look.outlined:
            painter.fillRect(span.x, y, span.width, look.row - 1, look.heat[cell.heat - 1])
            return look.heat_text[cell.heat - 1]
        if cell.state is not _VALUE:
            return look.text3
        return look.tones[cell.tone]

    def _pen(self, painter: QPainter, color: QColor, *, strong: bool) -> None:
        if color is not self._color:
            painter.setPen(color)
            self._color = color
        if strong is not self._strong:
            painter.setFont(self._look.font(strong=strong))
            self._strong = strong

    def _placeholder(self, painter: QPainter, spans: Sequence[Span], y: int) -> None:
        """Draw quiet bars where a row has not come yet."""
        look = self._look
        thick = round(8 * look.scale)
        for span in spans:
            wide = max(0, min(span.width - 2 * look.pad, round(span.width * 0.6)))
            x = span.x + span.width - look.pad - wide if span.right else span.x + look.pad
            painter.fillRect(x, y + (look.row - thick) // 2, wide, thick, look.sunken)

    def _chevron(self, painter: QPainter, x: float, y: int, *, is_open: bool) -> None:
        size = 4.0 * self._look.scale
        middle = QPointF(x + 7 * self._look.scale, y + self._look.row / 2)
        points = (
            [QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)]
            if is_open
            else [QPointF(-size / 2, -size), QPointF(size / 2, 0), QPointF(-size / 2, size)]
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.text2, 1.3 * self._look.scale))
        painter.drawPolyline(QPolygonF([point + middle for point in points]))
        painter.restore()

    def _open_dot(self, painter: QPainter, x: float, y: float, color: QColor) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1.2 * self._look.scale))
        painter.drawEllipse(QPointF(x, y), 2.5 * self._look.scale, 2.5 * self._look.scale)
        painter.restore()

    def _corner(self, painter: QPainter, span: Span, y: int) -> None:
        """Mark the corner of a cell that has a note."""
        side = 5 * self._look.scale
        right = span.x + span.width
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.text3)
        painter.drawPolygon(
            QPolygonF([QPointF(right - side, y), QPointF(right, y), QPointF(right, y + side)])
        )
        painter.restore()


def ring(painter: QPainter, box: QRect, look: TableLook, *, focused: bool) -> None:
    """Draw the ring round the current cell: two pixels of accent, one of grey without the keyboard."""
    thick = 2 * look.pixel if focused else look.pixel
    painter.setPen(QPen(look.focus if focused else look.strong_line, thick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = thick / 2
    painter.drawRect(QRectF(box).adjusted(half, half, -half, -half))


def _end_of_heading(cells: Sequence[Shown], spans: Sequence[Span]) -> int:
    """Return how far the text of a group may run: over the empty cells behind it."""
    end = spans[0].x + spans[0].width
    for span in spans[1:]:
        if cells[span.column] or span.x != end:
            break
        end += span.width
    return end
