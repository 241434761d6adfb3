"""The rows that stay under a table: the same columns, scrolled along, never sorted or filtered away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.painted import PaintedTable


class TotalsView(PaintedTable):
    """Shows the totals of another table's source under that table."""

    def __init__(self, above: PaintedTable, parent: QWidget | None = None) -> None:
        self._above = above
        self._rows = ListSource(above.table.fields)
        self._rows.set_rows(above.table.source.totals())
        super().__init__(TableModel(self._rows), parent)
        self.setAccessibleName(self.tr("Totalen"))
        self.heading.hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        above.heading.sectionResized.connect(self._resize_column)
        above.heading.sectionMoved.connect(self._move_column)
        above.frozen_changed.connect(self._follow_frozen)
        above.horizontalScrollBar().valueChanged.connect(self.horizontalScrollBar().setValue)
        self.horizontalScrollBar().valueChanged.connect(above.horizontalScrollBar().setValue)
        self.horizontalScrollBar().rangeChanged.connect(self._fit)
        above.verticalScrollBar().rangeChanged.connect(self._fit)
        news = above.table.source.news
        news.reshaped.connect(self.refresh)
        news.rows_arrived.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take over the totals, columns and widths of the table above."""
        source = self._above.table.source
        self._rows.set_rows(source.totals(), source.fields)
        for column in range(self._above.table.columnCount()):
            self.setColumnWidth(column, self._above.columnWidth(column))
        self._follow_frozen()
        self.setVisible(bool(self._rows.count()))
        # the bar stands under the lowest rows: those of the table itself when nothing is totalled
        policy = Qt.ScrollBarPolicy
        here = policy.ScrollBarAlwaysOff if self._rows.count() else policy.ScrollBarAsNeeded
        self._above.setHorizontalScrollBarPolicy(here)
        self._fit()

    def _resize_column(self, column: int, _before: int, width: int) -> None:
        self.setColumnWidth(column, width)

    def _move_column(self, _column: int, before: int, after: int) -> None:
        self.heading.moveSection(before, after)

    def _follow_frozen(self) -> None:
        if self.heading.frozen != self._above.heading.frozen:
            self.freeze(self._above.heading.frozen)

    def _fit(self) -> None:
        """Be as high as the rows and leave out the width of the scroll bar above."""
        bar = self._above.verticalScrollBar()
        aside = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self.setViewportMargins(0, 0, aside, 0)
        below = self.horizontalScrollBar()
        scroll = below.sizeHint().height() if below.maximum() > below.minimum() else 0
        self.setFixedHeight(self._rows.count() * self.look.row + scroll)

    def grouped(self) -> bool:
        """Set totals against the left edge, groups or not."""
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the totals under a strong line."""
        super().paintEvent(event)
        QPainter(self.viewport()).fillRect(0, 0, self.viewport().width(), 1, self.look.strong_line)
