"""The field in a cell: it keeps what is wrong on screen with its reason until it is mended or given up."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rvs_desktop.models.fields import NUMERIC
from rvs_desktop.ui import theme
from rvs_desktop.ui.tables.model import TableModel

Index = QModelIndex | QPersistentModelIndex
_CONFIRMING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellEditor(QStyledItemDelegate):
    """Makes the field in a cell and refuses a wrong text in place."""

    refused = Signal(str)
    """The text cannot be stored; the sentence says why and what to type."""
    accepted = Signal()
    """The text can be stored."""

    def createEditor(  # noqa: N802 - Qt's name
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: Index,
    ) -> QWidget:
        """Make the field, aligned as its column."""
        field = QLineEdit(parent)
        field.setFont(theme.current().font("table"))
        model = index.model()
        assert isinstance(model, TableModel)
        if model.fields[index.column()].kind in NUMERIC:
            field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        field.setAccessibleName(model.phrase(index.row(), index.column()))
        field.setProperty("cell", QPersistentModelIndex(index))
        field.textEdited.connect(self._forgive)
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the field open while its text is wrong; on losing the keyboard the old value returns."""
        if isinstance(watched, QLineEdit):
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() in _CONFIRMING and not self._acceptable(watched):
                    return True
            elif event.type() == QEvent.Type.FocusOut and not self._acceptable(watched):
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.RevertModelCache)
                return True
        return super().eventFilter(watched, event)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        """Hand the text to the model as it was typed."""
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())

    def _acceptable(self, field: QLineEdit) -> bool:
        index = field.property("cell")
        assert isinstance(index, QPersistentModelIndex)
        model = index.model()
        if not index.isValid() or not isinstance(model, TableModel):
            return True
        refusal = model.verdict(index.row(), index.column(), field.text()).refusal
        self._mark(field, refusal)
        if refusal:
            self.refused.emit(refusal)
        return not refusal

    def _mark(self, field: QLineEdit, refusal: str) -> None:
        field.setProperty("state", "bad" if refusal else "")
        field.setToolTip(refusal)
        field.style().unpolish(field)
        field.style().polish(field)

    def _forgive(self) -> None:
        """Take the mark away while the text is being mended."""
        field = self.sender()
        if isinstance(field, QLineEdit) and field.property("state") == "bad":
            self._mark(field, "")
            self.accepted.emit()
