"""The Dutch names for what the program took a column or a cell for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_count, format_units
from rvs_desktop.importing.explanation import ColumnRead
from rvs_desktop.importing.recognition import Reading
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.ui.import_wizard.column_line import SURE
from rvs_desktop.ui.import_wizard.draft import letters
from rvs_desktop.ui.import_wizard.field_button import Vocabulary, period_label
from rvs_desktop.ui.import_wizard.index import TablePlace
from rvs_desktop.ui.parts.figure_cells import PREFIXES
from rvs_desktop.ui.tables.cells import Cell, CellState

STATES = {
    "missing": CellState.MISSING,
    "not_applicable": CellState.NOT_APPLICABLE,
    "confidential": CellState.CONFIDENTIAL,
}


SHORT = 24
"""Characters of a heading above figures; the whole of it is in its tooltip."""


def heading_field(
    key: str, title: str, kind: FieldKind, *, editable: bool = False, longest: int = 0
) -> Field:
    """Return a column whose heading is cut when it is far wider than its figures.

    Args:
        key: of the column.
        title: its heading.
        kind: what it holds.
        editable: whether it can be typed in.
        longest: characters of its longest text.
    """
    short = title if len(title) <= SHORT else f"{title[: SHORT - 1].rstrip()}…"
    aliases = () if short == title else (title,)
    return Field(
        key,
        short,
        kind,
        editable=editable,
        aliases=aliases,
        width=min(max(len(short), longest + 2, 8), SHORT),
        help=title,
    )


class ReadWords(QObject):
    """Puts columns and figures into words."""

    def field(self, column: ColumnRead, words: Vocabulary) -> str:
        """Return what a column is: a measure, an area, or both; the period stands beside it."""
        if column.role in {"private", "skipped"}:
            return self.tr("Niet inlezen")
        parts = [
            words.measure(column.measure) if column.measure else "",
            words.area(column.area) if column.area else "",
        ]
        if column.role != "figures":
            parts.append(period_label(column.period))
        known = ", ".join(part for part in parts if part)
        if column.scale != 1 and known:
            known = f"{known} (× {format_count(column.scale)})"
        if column.role == "figures":
            return known or (self.tr("Cijfers") if not column.period else self.tr("Cijfers per periode"))
        name = self._role(column.role)
        return f"{name}: {known}" if known and name else name or known

    def _role(self, role: str) -> str:
        return {
            "key": self.tr("Namen"),
            "period": self.tr("Periode"),
            "area": self.tr("Gebied"),
            "measure": self.tr("Naam van het gegeven"),
            "status": self.tr("Toelichting"),
            "total": self.tr("Totaal, alleen ter controle"),
        }.get(role, "")

    def certainty(self, column: ColumnRead) -> str:
        """Return how sure the program is, in a word."""
        if column.role == "private":
            return self.tr("uitgesloten")
        return self.tr("zeker") if column.confidence >= SURE else self.tr("controleren")

    def table_name(self, place: TablePlace) -> str:
        """Return how a list calls a table: its sheet, and its place when there are several."""
        if len(place.sheet.tables) < 2:
            return place.sheet.name
        draft = place.draft
        return self.tr("{sheet}, kolom {left} tot en met {right} vanaf rij {row}").format(
            sheet=place.sheet.name, left=letters(draft.left), right=letters(draft.right), row=draft.top + 1
        )

    def heading(self, column: ColumnRead, words: Vocabulary) -> str:
        """Return a short heading for a column of what was read."""
        if column.role == "figures":
            known = self.field(column, words) if column.measure or column.area else ""
            return " ".join(part for part in (period_label(column.period), known) if part) or column.heading
        return column.heading.split(" · ")[-1] or self._role(column.role) or letters(column.column)


def figure_cell(reading: Reading, words: Vocabulary, note: str = "") -> Cell:
    """Return a figure as it will be stored: with its state, its qualifier, and what stood in the file."""
    if reading.value is None:
        state = STATES.get(reading.status, CellState.MISSING)
        text = {CellState.MISSING: "–", CellState.NOT_APPLICABLE: "n.v.t."}.get(state, "x")
        return Cell(text, state=state, note=note)
    sign = PREFIXES.get(reading.qualifier, "")
    text = sign + format_units(reading.value, words.decimals.get(reading.measure, 0))
    hollow = reading.qualifier == "provisional" or reading.partial_until is not None
    return Cell(text, reading.value, hollow=hollow, note=note)
