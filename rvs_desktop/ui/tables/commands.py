"""What a user does with blocks of cells: copy, paste, fill and clear, each one undoable step with its own name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from rvs_desktop.formats import format_count
from rvs_desktop.ui.tables.cells import Row, text_of
from rvs_desktop.ui.tables.clipboard import Block, copy_text, read_mime, to_mime
from rvs_desktop.ui.tables.pasting import Grid, PastePlan, check_cell, plan_paste
from rvs_desktop.ui.tables.preview import PastePreview
from rvs_desktop.ui.tables.selecting import Rectangle, rectangle
from rvs_desktop.ui.tables.source import CellEdit, Verdict

if TYPE_CHECKING:
    from rvs_desktop.ui.tables.painted import PaintedTable

PREVIEW_ABOVE: Final = 20
"""Cells up to which a faultless paste needs no preview."""
COPIED: Final = 100_000
"""Rows that are copied at most, so that Ctrl+A on a large table cannot fill the memory."""


class GridCommands(QObject):
    """Commands on the selection of a table."""

    told = Signal(str)
    """What was done."""
    refused = Signal(str)
    """What was not done, why, and what to do."""

    def __init__(self, view: PaintedTable) -> None:
        super().__init__(view)
        self._view = view
        self._plan: PastePlan | None = None
        self.rows_from: Callable[[Block], bool] | None = None
        """Takes a block that is rows of the noun and no figures for cells; tells whether it did."""

    def chosen(self) -> Rectangle:
        """Return the selected rectangle."""
        return rectangle(self._view.selectionModel(), self._view.heading)

    def copy(self, *, headings: bool = False) -> None:
        """Copy the selection; whole rows and Ctrl+Shift+C take the headings along."""
        area = self.chosen()
        if not area.size:
            return
        model = self._view.table
        rows = [row for row in model.rows(area.rows.start, min(len(area.rows), COPIED)) if row is not None]
        whole = len(area.columns) == model.columnCount() and len(area.columns) > 1
        data = to_mime(rows, model.fields, area.columns, headings=headings or whole)
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(
            self.tr("{count} cellen gekopieerd.").format(count=format_count(len(rows) * len(area.columns)))
        )

    def paste(self) -> None:
        """Paste at the current cell, after a preview when the block is large or a cell fails."""
        block = read_mime(QGuiApplication.clipboard().mimeData())
        if not block.size:
            self.refused.emit(self.tr("Er staat geen tekst op het klembord. Kopieer eerst cellen in Excel."))
            return
        if self.rows_from is not None and self.rows_from(block):
            return
        plan = self.plan(block)
        if plan.total == 1 and plan.refused == 1:
            reason = plan.cells[0].verdict.refusal if plan.cells else ""
            self.refused.emit(reason or self.tr("Hier staat geen cel om in te plakken."))
        elif plan.total > PREVIEW_ABOVE or plan.refused or plan.unknown:
            self._preview(plan)
        else:
            self._apply_plan(plan)

    def plan(self, block: Block) -> PastePlan:
        """Say what pasting a block at the selection would do; one cell fills the whole selection."""
        area = self.chosen()
        model = self._view.table
        if block.size == 1 and area.size > 1:
            block = Block(tuple(tuple(block.rows[0] * len(area.columns)) for _ in area.rows))
        header = self._view.heading
        order = [header.logicalIndex(place) for place in range(header.count())]
        order = [column for column in order if not header.isSectionHidden(column)]
        rows = [row for row in model.rows(0, model.rowCount()) if row is not None]
        place = order.index(area.columns[0]) if area.columns else 0
        return plan_paste(
            block, rows, Grid(model.fields, order), (area.rows.start, place), model.source.check
        )

    def _preview(self, plan: PastePlan) -> None:
        self._plan = plan
        dialog = PastePreview(plan, self._view.window())
        dialog.accepted.connect(self._apply_previewed)
        dialog.open()

    def _apply_previewed(self) -> None:
        plan, self._plan = self._plan, None
        if plan is not None:
            self._apply_plan(plan)

    def _apply_plan(self, plan: PastePlan) -> None:
        edits = plan.edits()
        if not edits:
            self.told.emit(self.tr("Geplakt: alles stond er al zo."))
            return
        label = self.tr("Plakken van {count} cellen").format(count=format_count(plan.valid))
        if plan.valid == 1:
            label = self.tr("Plakken van 1 cel")
        self._view.table.source.apply(label, edits)
        self.told.emit(
            self.tr("Geplakt: {changed} gewijzigd, {same} gelijk, {refused} geweigerd.").format(
                changed=format_count(plan.changed),
                same=format_count(plan.valid - plan.changed),
                refused=format_count(plan.refused),
            )
        )

    def clear(self) -> None:
        """Make the selected cells empty: in a table of figures that means not delivered."""
        area = self.chosen()
        model = self._view.table
        found = [
            (row, column, "")
            for row in self._rows(area.rows)
            for column in area.columns
            if self._kept(row, column)
        ]
        if not found and area.size:
            row = model.row(area.rows.start)
            if row is not None:
                field, cell = model.fields[area.columns[0]], row.cells[area.columns[0]]
                self.refused.emit(check_cell(row, field, cell, "", model.source.check).refusal)
            return
        self._apply(self.tr("{count} cellen leeggemaakt"), self.tr("{row}, {column} leeggemaakt"), found)

    def fill_down(self) -> None:
        """Repeat the first row of the selection downwards; one row takes the row above it."""
        area = self.chosen()
        if not area.size:
            return
        first = area.rows.start
        rows = area.rows[1:]
        if not rows:
            first, rows = first - 1, area.rows
        origin = self._view.table.row(first) if first >= 0 else None
        if origin is not None:
            found = [
                (row, column, self._copied(origin, column))
                for row in self._rows(rows)
                for column in area.columns
            ]
            self._fill(found)

    def fill_right(self) -> None:
        """Repeat the first column of the selection to the right; one column takes the column before it."""
        area = self.chosen()
        if not area.size:
            return
        columns = area.columns[1:]
        start = area.columns[0]
        if not columns:
            header = self._view.heading
            before = header.visualIndex(start) - 1
            if before < 0:
                return
            start, columns = header.logicalIndex(before), area.columns
        found = [
            (row, column, self._copied(row, start)) for row in self._rows(area.rows) for column in columns
        ]
        self._fill(found)

    def fill_to(self, origin: Rectangle, rows: range, columns: Sequence[int]) -> None:
        """Repeat a selection over the cells that its handle was dragged over."""
        model = self._view.table
        sources = [row for row in model.rows(origin.rows.start, len(origin.rows)) if row is not None]
        found: list[tuple[Row, int, str]] = []
        for offset, row in enumerate(self._rows(rows)):
            for place, column in enumerate(columns):
                below = rows != origin.rows
                start = sources[offset % len(sources)] if below else row
                taken = column if below else origin.columns[place % len(origin.columns)]
                found.append((row, column, self._copied(start, taken)))
        self._fill(found)

    def _fill(self, found: Sequence[tuple[Row, int, str]]) -> None:
        self._apply(self.tr("Doorvoeren in {count} cellen"), self.tr("{row}, {column} doorgevoerd"), found)

    def _copied(self, row: Row, column: int) -> str:
        return copy_text(row.cells[column], self._view.table.fields[column])

    def _rows(self, rows: range) -> list[Row]:
        return [row for row in self._view.table.rows(rows.start, len(rows)) if row is not None]

    def _kept(self, row: Row, column: int) -> bool:
        """Tell whether a cell may be changed; sums within a selection are passed over."""
        model = self._view.table
        return not check_cell(row, model.fields[column], row.cells[column], "", model.source.check).refusal

    def _apply(self, many: str, one: str, found: Iterable[tuple[Row, int, str]]) -> None:
        """Ask for changes as one step, if none of the cells that may be changed refuses."""
        model = self._view.table
        edits: list[tuple[Row, int, Verdict]] = []
        refusals: list[str] = []
        for row, column, text in found:
            if not model.is_open(model.position(row.key), column):
                refusals.append(check_cell(row, model.fields[column], row.cells[column], text, _pass).refusal)
                continue
            verdict = model.source.check(row, model.fields[column], text)
            if verdict.refusal:
                self.refused.emit(verdict.refusal)
                return
            if not verdict.same:
                edits.append((row, column, verdict))
        if not edits:
            self.refused.emit(refusals[0] if refusals else self.tr("Alles staat er al zo."))
            return
        label = many.format(count=format_count(len(edits)))
        if len(edits) == 1:
            label = one.format(row=edits[0][0].name, column=model.spoken(edits[0][1]))
        changes = [
            CellEdit(row.key, model.fields[column].key, verdict.value) for row, column, verdict in edits
        ]
        model.source.apply(label, changes)

    def shown_text(self) -> str:
        """Return the text of the current cell, for a test or a tooltip."""
        now = self._view.currentIndex()
        return text_of(self._view.table.cell(now.row(), now.column())) if now.isValid() else ""


def _pass(row: Row, field: object, text: str) -> Verdict:  # noqa: ARG001 - a checker that finds nothing wrong
    return Verdict()
