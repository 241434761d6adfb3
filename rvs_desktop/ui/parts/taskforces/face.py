"""What the faces of the oversight of rosters share: a table on a card, an export of it, and when to read again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rvs_desktop.formats import format_date
from rvs_desktop.models.fields import Field
from rvs_desktop.ui import widgets
from rvs_desktop.ui.page import ExportJob, PageContext
from rvs_desktop.ui.tables.cells import Cell, CellState, Row, Shown
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.exporting.tables import Value
    from rvs_desktop.ui.jobs import Progress


class Face(widgets.Card):
    """One of the views of the oversight; ``table`` is what a filter looks in and what an export writes."""

    body_wanted = Signal(object)
    """Show a body; an identifier is too long for a whole number of Qt."""
    form_wanted = Signal(object)
    """Fill in a verb: a maker of a ``Verb`` from what the fields offer."""
    table: TablePanel

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self.context = context

    def load(self, day: date) -> None:
        """Read what is shown, for a day."""
        raise NotImplementedError

    def export(self) -> ExportJob | None:
        """Return what is on screen; None when there is nothing to export."""
        return None

    @property
    def may_write(self) -> bool:
        """Whether the file can be changed."""
        info = self.context.workspace.info
        return info is not None and not info.read_only

    @property
    def is_sample(self) -> bool:
        """Whether the file holds made-up figures."""
        info = self.context.workspace.info
        return info is not None and info.sample


def table_job(
    title: str,
    day: date,
    fields: Sequence[Field],
    rows: Sequence[Row],
    *,
    sample: bool,
    notes: Sequence[tuple[str, str]] = (),
) -> ExportJob:
    """Return the writing of rows as they are shown; they are a snapshot."""
    values = [[_value(cell) for cell in row.cells] for row in rows]
    name = f"{title} {format_date(day)}.xlsx".replace("/", "-")
    return ExportJob(name, partial(_write, _Sheet(title, day, tuple(fields), values, sample, tuple(notes))))


@dataclass(frozen=True)
class _Sheet:
    """A snapshot of a table, to be written beside the screen."""

    title: str
    day: date
    fields: tuple[Field, ...]
    rows: list[list[Value]]
    sample: bool
    notes: tuple[tuple[str, str], ...]


def _value(cell: Shown) -> Value:
    """Return what a cell writes: its number where it shows one, its text otherwise."""
    if not isinstance(cell, Cell):
        return cell
    if cell.state is not CellState.VALUE:
        return cell.phrase
    return cell.value if isinstance(cell.value, int) and cell.drawing is None else cell.text


def _write(sheet: _Sheet, path: Path, progress: Progress) -> None:
    """Write it; runs beside the screen."""
    from rvs_desktop.exporting.tables import ExportTable
    from rvs_desktop.exporting.workbook import write_workbook

    table = ExportTable(
        title=sheet.title,
        fields=sheet.fields,
        rows=sheet.rows,
        count=len(sheet.rows),
        scope=format_date(sheet.day),
        sheet=sheet.title[:31],
        sample=sheet.sample,
        notes=sheet.notes,
    )
    write_workbook(table, path, progress=progress)
