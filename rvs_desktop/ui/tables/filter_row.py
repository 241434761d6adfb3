"""A field above every column to filter on it, opened with Ctrl+Shift+L."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rvs_desktop.ui import theme
from rvs_desktop.ui.tables.painted import PaintedTable


class FilterRow(QWidget):
    """Fields that keep to the columns of a table; hidden until asked for."""

    changed = Signal()

    def __init__(self, view: PaintedTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._fields: dict[str, QLineEdit] = {}
        self.setFixedHeight(theme.current().px(34))
        self.hide()
        view.frozen_changed.connect(self._place)
        view.horizontalScrollBar().valueChanged.connect(self._place)
        view.table.reshaped.connect(self._make)
        self._make()

    def words(self) -> dict[str, str]:
        """Return what is asked of each column, by key."""
        return {key: field.text() for key, field in self._fields.items() if field.text().strip()}

    def field(self, key: str) -> QLineEdit:
        """Return the field of a column."""
        return self._fields[key]

    def clear(self) -> None:
        """Ask nothing of any column."""
        for field in self._fields.values():
            field.clear()

    def focus_column(self, column: int) -> None:
        """Put the cursor in the field of a column."""
        key = self._view.table.fields[max(column, 0)].key
        self._place()
        self._fields[key].setFocus()

    def _make(self) -> None:
        model = self._view.table
        wanted = [field.key for field in model.fields]
        for key in [key for key in self._fields if key not in wanted]:
            self._fields.pop(key).deleteLater()
        for column, key in enumerate(wanted):
            if key not in self._fields:
                field = QLineEdit(self)
                field.textChanged.connect(self.changed)
                field.installEventFilter(self)
                self._fields[key] = field
                field.show()
            self._fields[key].setAccessibleName(
                self.tr("Filter op {column}").format(column=model.spoken(column))
            )
        self._place()

    def _place(self) -> None:
        heading = self._view.heading
        fixed = self._view.frozen_width()
        left = 0
        for place in range(heading.count()):
            column = heading.logicalIndex(place)
            width = heading.sectionSize(column)
            x = left if fixed and place < heading.frozen else heading.sectionViewportPosition(column)
            left += width
            field = self._fields.get(self._view.table.fields[column].key)
            if field is not None:
                field.setGeometry(x + 2, 2, max(width - 4, 8), self.height() - 4)
                if fixed and place < heading.frozen:
                    field.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go from a field to the table: down to look, Esc to stop filtering."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
                self.hide()
                self._view.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
                self._view.setFocus()
                return True
        return super().eventFilter(watched, event)
