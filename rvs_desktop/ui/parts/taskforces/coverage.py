"""Coverage: which body has a member from which district and partner, where a seat is empty, and where none is foreseen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.models.fields import Field
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import ExportJob, PageContext
from rvs_desktop.ui.parts.taskforces.face import Face, table_job
from rvs_desktop.ui.parts.taskforces.oversight_reading import CoverageData, ReadCoverage
from rvs_desktop.ui.parts.taskforces.tables import RosterRows, counted
from rvs_desktop.ui.tables.cells import Cell, Row, RowKind, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.models.roster.overview import Coverage

ALL, OPEN = "all", "open"
_FIRST: Final = Field("name", "", width=26)


class CoverageFace(Face):
    """Body × district and partner; Alt+Enter opens the body of a row."""

    def __init__(self, context: PageContext, rows: RosterRows, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows = rows
        self.data: CoverageData | None = None
        self.setAccessibleName(self.tr("Dekking"))
        self.source = ListSource((_FIRST,), totals=self._totals)
        self.table = TablePanel(
            self.source, self.tr("Dekking per orgaan, district en partner"), self.tr("Filter organen")
        )
        self.table.keep_in(context.settings.tables, "coverage")
        self.table.view.freeze(1)
        self.table.view.spread(1.6)
        self.table.details_wanted.connect(self._open)
        self.table.describe = self._describe
        self.fact = widgets.label("", "subtitle")
        self.warning = widgets.label("", tone="warn")
        self.views = widgets.Segmented(
            ((ALL, self.tr("Alle organen")), (OPEN, self.tr("Met lege zetels"))), self.tr("Welke organen")
        )
        self.views.chosen.connect(self._show_rows)
        self.table.put_before_filter(self.fact, self.warning, self.views)
        self.content.addWidget(self.table, 1)
        look = theme.current()
        text = self.tr(
            "Een getal is het aantal leden. ‘geen’: er is een zetel of een regel vraagt erom, maar er zit niemand. "
            "Leeg: geen zetel voorzien. Plaatsvervangers en liaisons tellen niet mee; een hoekje zegt dat ze er zijn."
        )
        self.legend = widgets.label(text, "caption", "muted", wrap=True)
        self.legend.setContentsMargins(look.px(14), look.px(4), look.px(14), look.px(8))
        self.content.addWidget(self.legend)

    def load(self, day: date) -> None:
        """Read the coverage of a day."""
        self.context.workspace.read(ReadCoverage(day, self._shape), self.show_coverage)

    def _shape(self, coverage: Coverage) -> tuple[tuple[Field, ...], list[Row]]:
        """Make columns and rows; runs on the thread of the file and touches no widget."""
        return self._rows.coverage_fields(coverage), self._rows.coverage(coverage, None)

    def show_coverage(self, data: CoverageData) -> None:
        """Show another day."""
        self.data = data
        self.fact.setText(self._counted(data))
        empty = sum(cell.cover == "vacant" for row in data.coverage.rows for cell in row.cells)
        self.warning.setText(
            counted(empty, self.tr("1 keer geen lid"), self.tr("{count} keer geen lid")) if empty else ""
        )
        self._show_rows()

    def _counted(self, data: CoverageData) -> str:
        """Say how many members there are, and who stands in the lists without being one."""
        totals = data.coverage.totals
        members = sum(cell.members for cell in totals)
        deputies = sum(cell.deputies for cell in totals)
        liaisons = sum(cell.liaisons for cell in totals)
        parts = [counted(members, self.tr("1 lid"), self.tr("{count} leden"))]
        if deputies:
            parts.append(counted(deputies, self.tr("1 plaatsvervanger"), self.tr("{count} plaatsvervangers")))
        if liaisons:
            parts.append(counted(liaisons, self.tr("1 liaison"), self.tr("{count} liaisons")))
        where = counted(len(data.rows), self.tr("in 1 orgaan"), self.tr("in {count} organen"))
        return f"{', '.join(parts)} {where}"

    def _show_rows(self) -> None:
        if self.data is None:
            return
        rows = self.data.rows
        if self.views.value() == OPEN:
            vacant = {
                row.body.id
                for row in self.data.coverage.rows
                if any(cell.cover == "vacant" for cell in row.cells)
            }
            rows = [row for row in rows if row.key in vacant]
        self.source.set_rows(rows, self.data.fields)
        if rows and self.table.view.place() is None:
            self.table.view.go_to(rows[0].key, "name")

    def _totals(self, kept: Sequence[Row], total: int) -> Sequence[Row]:
        """Return the sums under the columns, of the bodies that are shown."""
        if not kept:
            return ()
        sums = [
            sum(cell.value for cell in column if isinstance(cell, Cell) and isinstance(cell.value, int))
            for column in list(zip(*(row.cells for row in kept), strict=True))[1:]
        ]
        name = self.tr("Samen") if len(kept) == total else self.tr("Samen, van wat getoond is")
        cells = (Cell(name, strong=True), *(Cell(format_count(one), one, tone=Tone.STRONG) for one in sums))
        return (Row("total", name, cells, RowKind.TOTAL),)

    def _describe(self) -> tuple[str, str]:
        """Say in words what the current cell means."""
        place = self.table.view.place()
        now = self.table.view.currentIndex()
        if self.data is None or place is None:
            return "", ""
        row = self.table.view.table.row(now.row())
        if row is None or not isinstance(place[0], int):
            return "", ""
        cell = row.cells[now.column()]
        said = (cell.phrase or cell.text) if isinstance(cell, Cell) else cell
        more = f", {cell.note}" if isinstance(cell, Cell) and cell.note and cell.note != said else ""
        title = self.data.fields[now.column()].help or self.data.fields[now.column()].title
        fact = row.name if now.column() == 0 else f"{row.name}, {title}: {said}{more}."
        return fact, self.tr("Alt+Enter opent het orgaan.")

    def _open(self) -> None:
        place = self.table.view.place()
        if place is not None and isinstance(place[0], int):
            self.body_wanted.emit(place[0])

    def export(self) -> ExportJob | None:
        """Return the table with its sums as it is shown."""
        if self.data is None:
            return None
        rows = [*self.source.kept(), *self.source.totals()]
        notes = ((self.tr("Betekenis"), self.legend.text()),)
        fields = [replace(field, title=field.help or field.title) for field in self.data.fields]
        make = partial(table_job, self.tr("Dekking"), self.data.coverage.day, fields, rows)
        return make(sample=self.is_sample, notes=notes)
