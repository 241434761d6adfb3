"""The headings of a table: they sort, resize, move, and stay in place over a frozen column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from rvs_desktop.ui.tables.look import TableLook
from rvs_desktop.ui.tables.model import ALIGNMENT, TableModel
from rvs_desktop.ui.tables.source import SortKey


class TableHeader(QHeaderView):
    """Headings that say how the table is sorted."""

    sort_wanted = Signal(list)
    """Sort by these keys (``list[SortKey]``)."""

    def __init__(self, look: TableLook, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._keys: list[SortKey] = []
        self.frozen = 0
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(look.pad * 4)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setMouseTracking(True)
        self.sectionClicked.connect(self._sort_by_click)

    @property
    def keys(self) -> Sequence[SortKey]:
        """How the table is sorted, most important first."""
        return tuple(self._keys)

    def set_keys(self, keys: Sequence[SortKey]) -> None:
        """Show how the table is sorted."""
        self._keys = list(keys)
        self.viewport().update()

    def sort_column(self, field: str, *, add: bool = False) -> None:
        """Sort by a column: ascending, then descending, then in the order of the data.

        Args:
            field: key of the column.
            add: keep the other sort keys, for a second one within the first.
        """
        now = next((key for key in self._keys if key.field == field), None)
        if now is None:
            changed = [SortKey(field)]
        elif not now.descending:
            changed = [SortKey(field, descending=True)]
        else:
            changed = []
        if add:
            place = self._keys.index(now) if now is not None else len(self._keys)
            self._keys[place : place + 1] = changed
        else:
            self._keys = changed
        self.viewport().update()
        self.sort_wanted.emit(list(self._keys))

    def frozen_width(self) -> int:
        """Return the width of the columns that stay in place."""
        return sum(
            self.sectionSize(self.logicalIndex(visual)) for visual in range(min(self.frozen, self.count()))
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height from the tokens."""
        return QSize(super().sizeHint().width(), self._look.header)

    def fit_titles(self) -> None:
        """Take the height that the titles need: one in several lines, parted by line breaks, needs more."""
        model = self.model()
        titles = (
            (model.title(column) for column in range(self.count())) if isinstance(model, TableModel) else ()
        )
        breaks = max((title.count("\n") for title in titles), default=0)
        self.setFixedHeight(self._look.header + round(breaks * self._look.text_height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the headings, the frozen ones last and over the others."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.sunken)
        painter.setFont(self._look.strong)
        fixed = self.frozen_width() if self.offset() else 0
        for visual in range(self.count()):
            logical = self.logicalIndex(visual)
            if fixed and visual < self.frozen:
                continue
            box = QRect(self.sectionViewportPosition(logical), 0, self.sectionSize(logical), self.height())
            if box.right() >= fixed and box.left() <= event.rect().right():
                self._heading(painter, logical, box)
        if fixed:
            painter.fillRect(QRect(0, 0, fixed, self.height()), self._look.sunken)
            x = 0
            for visual in range(min(self.frozen, self.count())):
                logical = self.logicalIndex(visual)
                width = self.sectionSize(logical)
                self._heading(painter, logical, QRect(x, 0, width, self.height()))
                x += width
            painter.fillRect(QRect(fixed - 1, 0, 1, self.height()), self._look.strong_line)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.line)

    def _heading(self, painter: QPainter, logical: int, box: QRect) -> None:
        if box.width() <= 0:
            return
        model, look = self.model(), self._look
        title = str(model.headerData(logical, Qt.Orientation.Horizontal) or "")
        right = int(model.headerData(logical, Qt.Orientation.Horizontal, ALIGNMENT) or 0) & int(
            Qt.AlignmentFlag.AlignRight
        )
        place = self._place_of(logical)
        mark = 16 * look.scale if place >= 0 else 0.0
        room = box.width() - look.pad - 2 - mark
        painter.setPen(look.text2)
        lines = [look.fitted(line, strong=True, width=int(room)) for line in title.split("\n")]
        top, left, width = (box.height() - len(lines) * look.text_height) / 2, 0.0, 0.0
        for number, (text, width) in enumerate(lines):
            left = box.left() + (2 + room - width + mark if right else look.pad)
            painter.drawStaticText(QPointF(left, top + number * look.text_height), text)
        if place >= 0:
            arrow_x = left - mark + 2 if right else left + width + 6 * look.scale
            self._arrow(painter, QRectF(arrow_x, 0, 10 * look.scale, box.height()), place)

    def _place_of(self, logical: int) -> int:
        """Return at which place a column sorts, -1 when it does not."""
        fields = [key.field for key in self._keys]
        key = self._field(logical)
        return fields.index(key) if key in fields else -1

    def _field(self, logical: int) -> str:
        model = self.model()
        return model.fields[logical].key if isinstance(model, TableModel) else ""

    def _arrow(self, painter: QPainter, box: QRectF, place: int) -> None:
        down = self._keys[place].descending
        size = 3.5 * self._look.scale
        middle = box.center()
        tip = middle.y() + size * (1.2 if down else -1.2)
        tail = middle.y() - size * (1.2 if down else -1.2)
        back = tip + (-size if down else size)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.text2, 1.3 * self._look.scale))
        painter.drawLine(QPointF(middle.x(), tail), QPointF(middle.x(), tip))
        head = [QPointF(middle.x() - size, back), QPointF(middle.x(), tip), QPointF(middle.x() + size, back)]
        painter.drawPolyline(QPolygonF(head))
        painter.restore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Sort by a frozen heading, which Qt does not know to lie over the others."""
        under = self._frozen_at(round(event.position().x()))
        if under >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._sort_by_click(under)
            return
        super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep a press on a frozen heading from the heading under it."""
        if self._frozen_at(round(event.position().x())) < 0:
            super().mousePressEvent(event)

    def _frozen_at(self, x: int) -> int:
        """Return the frozen column that lies over others at a place, -1 for none."""
        if not self.offset() or x >= self.frozen_width():
            return -1
        left = 0
        for visual in range(min(self.frozen, self.count())):
            logical = self.logicalIndex(visual)
            left += self.sectionSize(logical)
            if x < left:
                return logical
        return -1

    def _sort_by_click(self, logical: int) -> None:
        shift = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.sort_column(self._field(logical), add=shift)
