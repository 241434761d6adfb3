"""The one item model of the program: it shows a source, checks what is typed and asks for the change."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from rvs_desktop.models.fields import NUMERIC, Field
from rvs_desktop.ui import theme
from rvs_desktop.ui.tables.cells import Cell, CellState, Row, RowKind, Shown, text_of
from rvs_desktop.ui.tables.listed import is_data
from rvs_desktop.ui.tables.pasting import check_cell, locked_reason
from rvs_desktop.ui.tables.source import CellEdit, Filter, SortKey, TableSource, Verdict

DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
EDIT: Final = int(Qt.ItemDataRole.EditRole)
ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
STATUS: Final = int(Qt.ItemDataRole.StatusTipRole)
BACKGROUND: Final = int(Qt.ItemDataRole.BackgroundRole)
ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
VALUE: Final = int(Qt.ItemDataRole.UserRole)

_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class TableModel(QAbstractTableModel):
    """Rows and columns of a source; the view paints from ``rows``, ``data`` serves screen readers and editors."""

    refused = Signal(str)
    """A change was not accepted; the sentence says why and what to do."""
    reshaped = Signal()
    """Other rows, or the same in another order; the view restores its place by key."""

    def __init__(self, source: TableSource) -> None:
        super().__init__()
        self._source = source
        self._columns = len(source.fields)
        self._count = source.count()
        source.news.reshaped.connect(self._reshape)
        source.news.rows_arrived.connect(self._announce)

    @property
    def source(self) -> TableSource:
        """The noun behind the table."""
        return self._source

    @property
    def fields(self) -> Sequence[Field]:
        """The columns."""
        return self._source.fields

    def rows(self, first: int, count: int) -> Sequence[Row | None]:
        """Return rows for painting; None where a row has not come yet."""
        return self._source.page(first, count)

    def row(self, number: int) -> Row | None:
        """Return one row."""
        found = self._source.page(number, 1)
        return found[0] if found else None

    def cell(self, row: int, column: int) -> Shown:
        """Return one cell; an empty text for a row that has not come yet."""
        found = self.row(row)
        return found.cells[column] if found is not None else ""

    def title(self, column: int) -> str:
        """Return the heading of a column in the user's language, with its unit."""
        field = self._source.fields[column]
        title = QCoreApplication.translate("fields", field.title)
        return f"{title} ({field.unit})" if field.unit and field.unit not in title else title

    def spoken(self, column: int) -> str:
        """Return how a sentence calls a column: in full where its heading is shortened."""
        field = self._source.fields[column]
        return field.aliases[0] if field.aliases else self.title(column).replace("\n", " ")

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = super().flags(index)
        if index.isValid() and self.is_open(index.row(), index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def is_open(self, row: int, column: int) -> bool:
        """Tell whether a cell may be changed."""
        found = self.row(row)
        if found is None:
            return False
        return is_data(found) and not locked_reason(found, self.fields[column], found.cells[column])

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        """Return what Qt, an editor or a screen reader asks of a cell."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        cell = row.cells[index.column()]
        if role == DISPLAY:
            return text_of(cell)
        if role == ACCESSIBLE:
            return self.phrase(index.row(), index.column())
        return self._more(index.column(), cell, role)

    def _more(self, column: int, cell: Shown, role: int) -> Any:
        if role == EDIT:
            return _editable_text(cell)
        if role == ALIGNMENT:
            return _RIGHT if self.fields[column].kind in NUMERIC else _LEFT
        return (cell if role == VALUE else None) if isinstance(cell, str) else self._of_cell(cell, role)

    def _of_cell(self, cell: Cell, role: int) -> Any:
        if role in (TOOLTIP, STATUS):
            return cell.note or None
        if role == VALUE:
            return cell.value
        if role == BACKGROUND and cell.heat:
            return theme.current().color(f"heat{cell.heat}")
        return None

    def phrase(self, row: int, column: int) -> str:
        """Return a cell as a sentence part: ``Lopik, Q4 2020: niet geleverd``."""
        found = self.row(row)
        if found is None:
            return ""
        cell = found.cells[column]
        said = (cell.phrase if isinstance(cell, Cell) else "") or self._said(cell)
        title = self.spoken(column)
        return f"{title}: {said}" if said == found.name else f"{found.name}, {title}: {said}"

    def _said(self, cell: Shown) -> str:
        state = cell.state if isinstance(cell, Cell) else CellState.VALUE
        words = {
            CellState.MISSING: self.tr("niet geleverd"),
            CellState.NOT_APPLICABLE: self.tr("niet van toepassing"),
            CellState.CONFIDENTIAL: self.tr("vertrouwelijk"),
        }
        return words.get(state) or text_of(cell) or self.tr("leeg")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:  # noqa: N802
        """Return the heading of a column, or the name of a row for a screen reader."""
        if orientation == Qt.Orientation.Vertical:
            row = self.row(section) if role == DISPLAY and section < self._count else None
            return row.name if row is not None else None
        if section >= self._columns:
            return None
        if role == DISPLAY:
            return self.title(section)
        if role == TOOLTIP:
            return QCoreApplication.translate("fields", self.fields[section].help) or None
        if role == ALIGNMENT:
            return _RIGHT if self.fields[section].kind in NUMERIC else _LEFT
        return None

    def setData(self, index: Index, value: Any, role: int = EDIT) -> bool:  # noqa: N802 - Qt's name
        """Check a typed text and ask for the change; a refusal is announced with its reason."""
        row = self.row(index.row()) if index.isValid() and role == EDIT else None
        if row is None:
            return False
        verdict = self.verdict(index.row(), index.column(), str(value))
        if verdict.refusal:
            self.refused.emit(verdict.refusal)
            return False
        if not verdict.same:
            field = self.fields[index.column()]
            label = self.tr("{row}, {column} gewijzigd").format(
                row=row.name, column=self.spoken(index.column())
            )
            self._source.apply(label, [CellEdit(row.key, field.key, verdict.value)])
        return True

    def verdict(self, row: int, column: int, text: str) -> Verdict:
        """Say what a text would mean in a cell."""
        found = self.row(row)
        if found is None:
            return Verdict(refusal=self.tr("Deze rij wordt nog opgehaald."))
        return check_cell(found, self.fields[column], found.cells[column], text, self._source.check)

    def position(self, key: Hashable) -> int:
        """Return where a row is shown, or -1."""
        return self._source.position(key)

    def sort_by(self, keys: Sequence[SortKey]) -> None:
        """Order the rows."""
        self._source.sort(keys)

    def filter_by(self, wanted: Filter) -> None:
        """Show only rows that match."""
        self._source.filter(wanted)

    def toggle(self, row: int) -> bool:
        """Fold or unfold the group at a row; False when it is none."""
        found = self.row(row)
        if found is None or found.kind is not RowKind.GROUP:
            return False
        self._source.toggle(found.key)
        return True

    def _reshape(self) -> None:
        self.beginResetModel()
        self._columns = len(self._source.fields)
        self._count = self._source.count()
        self.endResetModel()
        self.reshaped.emit()

    def _announce(self, first: int, last: int) -> None:
        if self._columns and last < self._count:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self._columns - 1))


def _editable_text(cell: Shown) -> str:
    """Return what an editor starts with: nothing where there is no value."""
    if isinstance(cell, Cell) and cell.state is not CellState.VALUE:
        return ""
    return text_of(cell)
