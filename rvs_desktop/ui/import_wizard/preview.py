"""The first rows as they will be stored, below the choice of columns."""

from __future__ import annotations

from itertools import islice

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.index import CellIndex, SheetIndex, TablePlace, of_one_area
from rvs_desktop.ui.import_wizard.read_words import ReadWords, figure_cell, heading_field
from rvs_desktop.ui.tables.cells import Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.view import TableView

ROWS = 5
COLUMNS = 14


class Preview(widgets.Card):
    """A small table that cannot be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        look = theme.current()
        self._words = ReadWords(self)
        self.setAccessibleName(self.tr("Voorbeeld van het resultaat"))
        head = QHBoxLayout()
        head.setContentsMargins(look.px(14), look.px(9), look.px(14), look.px(9))
        head.setSpacing(look.space("s"))
        head.addWidget(widgets.label(self.tr("Voorbeeld van het resultaat"), "subtitle"))
        head.addWidget(widgets.label(self.tr("eerste rijen"), tone="muted"))
        head.addStretch(1)
        self.content.setSpacing(0)
        self.content.addLayout(head)
        self._rows = ListSource(())
        self.table = TableView(TableModel(self._rows))
        self.table.setAccessibleName(self.tr("Voorbeeld van het resultaat"))
        self.table.heading.setSectionsClickable(False)
        self.content.addWidget(self.table, 1)

    def show_table(self, place: TablePlace, index: CellIndex, words: Vocabulary) -> None:
        """Show the first rows with figures of a table."""
        sheet = index.sheets.get(place.sheet.name, SheetIndex())
        every = index.rows(place.sheet.name, place.draft)
        numbers = list(islice((row for row in every if row in sheet.figures), ROWS))
        used = sorted({column for row in numbers for column in sheet.figures[row]})[:COLUMNS]
        told = {column.column: column for column in place.table.columns}
        one_area = of_one_area(sheet, numbers)
        fields = [Field("name", self.tr("Naam"), width=24)]
        for column in used:
            title = self._words.heading(told[column], words) if column in told else ""
            fields.append(heading_field(str(column), title, FieldKind.COUNT))
        rows: list[Row] = []
        for number in numbers:
            figures = sheet.figures[number]
            names = {words.area(figure.area) for figure in figures.values()}
            label = next((figure.row_label for figure in figures.values()), "")
            name = names.pop() if len(names) == 1 and not (one_area and label) else label
            cells = [
                figure_cell(figures[column], words) if column in figures else Cell("", tone=Tone.FAINT)
                for column in used
            ]
            rows.append(Row(number, name, (Cell(name, name, strong=True), *cells)))
        self._rows.set_rows(rows, fields)
