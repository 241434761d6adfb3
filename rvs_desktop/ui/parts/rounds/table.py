"""The matrix of collection rounds as rows of a table: a municipality each, under its district."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from rvs_desktop.formats import format_count, format_date
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field
from rvs_desktop.periods import MONTH_SHORT
from rvs_desktop.ui.tables.cells import Badge, Cell, CellState, Row, RowKind, Tone
from rvs_desktop.ui.tables.listed import Section

if TYPE_CHECKING:
    from datetime import date

    from rvs_desktop.models.areas import AreaRef
    from rvs_desktop.models.rounds.matrix import (
        RoundCell,
        RoundColumn,
        RoundRow,
        RoundsSnapshot,
        Tally,
    )

NAME: Final = Field("name", QT_TRANSLATE_NOOP("fields", "Gemeente"), width=23)
VIEWS: Final = {
    "all": frozenset[str](),
    "missing": frozenset({"late", "awaited"}),
    "incomplete": frozenset({"incomplete"}),
    "undecided": frozenset({"undecided"}),
}
"""Which states each view of the matrix shows; the first shows all."""
translate = QCoreApplication.translate


def column_key(column: RoundColumn) -> str:
    """Return the key of a column in the table."""
    return f"{column.dataset.code}:{column.period.key}"


class RoundsTable:
    """One snapshot as fields, sections and a total."""

    def __init__(self, found: RoundsSnapshot, view: str = "all") -> None:
        self.found = found
        self._states = VIEWS[view]

    def fields(self) -> list[Field]:
        """Return the columns: the name, and one per round."""
        return [NAME, *(self._field(column) for column in self.found.columns)]

    def _field(self, column: RoundColumn) -> Field:
        title = column.dataset.name
        if column.period != self.found.period:
            title = f"{title}, {column.period.label(short=True)}"
        return Field(column_key(column), title, width=16)

    def sections(self) -> list[Section]:
        """Return the municipalities under their districts; a district that delivers itself has its own cells."""
        if not self.found.rows:
            kept = [row for row in self.found.districts if self._shown(row.cells)]
            return [Section(tuple(self._row(row.area, row.cells) for row in kept))]
        sections: list[Section] = []
        for district in self.found.districts:
            size = sum(1 for row in self.found.rows if row.district == district.area)
            heading = f"{district.area.name} ({format_count(size)})"
            cells = [
                _tally(tally) if cell is None else _cell(cell, self.found.today)
                for cell, tally in zip(district.cells, district.tallies, strict=True)
            ]
            group = Row(
                district.area.id,
                district.area.name,
                (Cell(heading, heading, strong=True), *cells),
                RowKind.GROUP,
            )
            rows = [self._row(row.area, row.cells) for row in self._kept(district.area)]
            if rows:
                sections.append(Section(tuple(rows), group))
            elif self._shown(district.cells):
                sections.append(Section((self._row(district.area, district.cells),)))
        return sections

    def _kept(self, district: AreaRef) -> list[RoundRow]:
        return [row for row in self.found.rows if row.district == district and self._shown(row.cells)]

    def _shown(self, cells: Sequence[RoundCell | None]) -> bool:
        there = [cell for cell in cells if cell is not None]
        return bool(there) and (not self._states or any(cell.state in self._states for cell in there))

    def _row(self, area: AreaRef, cells: Sequence[RoundCell | None]) -> Row:
        return Row(area.id, area.name, (area.name, *(_cell(cell, self.found.today) for cell in cells)))

    def totals(self, kept: Sequence[Row], count: int) -> Sequence[Row]:
        """Return how many of those expected delivered, in all, whatever the filter shows."""
        del kept, count
        if not self.found.columns:
            return ()
        size = len(self.found.rows)
        label = translate("rounds", "Geleverd, {count} gemeenten").format(count=format_count(size))
        if not size:
            label = translate("rounds", "Geleverd")
        return (Row("total", label, (label, *map(_total, self.found.columns)), RowKind.TOTAL),)

    def cell(self, area: object, field: str) -> tuple[AreaRef, RoundColumn, RoundCell] | None:
        """Return what stands in a cell of the table; None for a heading, a name or a cell without a question."""
        for row in (*self.found.rows, *self.found.districts):
            if row.area.id != area:
                continue
            for column, cell in zip(self.found.columns, row.cells, strict=True):
                if column_key(column) == field and cell is not None:
                    return row.area, column, cell
        return None


def _tally(tally: Tally) -> Cell:
    text = translate("rounds", "{received} van {expected}").format(
        received=format_count(tally.received), expected=format_count(tally.expected)
    )
    if not tally.expected:
        return Cell("", state=CellState.BLANK)
    tone = Tone.WARN if tally.received < tally.expected else Tone.QUIET
    return Cell(text, tally.received, tone=tone, note=_tally_note(tally))


def _total(column: RoundColumn) -> Cell:
    """Return the numbers of a column, with a lock when its figures are fixed."""
    cell = _tally(column.tally)
    if not column.fixed:
        return cell
    fixed = translate("rounds", "vastgesteld")
    return Cell(
        cell.text,
        cell.value,
        note=", ".join(text for text in (fixed, cell.note) if text),
        phrase=f"{cell.text}, {fixed}",
        drawing=Badge(cell.text, "lock_closed", cell.tone),
    )


def _tally_note(tally: Tally) -> str:
    parts = [
        (tally.on_time, translate("rounds", "{count} op tijd")),
        (tally.late, translate("rounds", "{count} te laat")),
        (tally.incomplete, translate("rounds", "{count} onvolledig")),
        (tally.undecided, translate("rounds", "{count} met een open besluit")),
    ]
    return ", ".join(text.format(count=format_count(count)) for count, text in parts if count)


def short_day(day: date) -> str:
    """Return a day without its year, as the mock shows it: ``7 jan``."""
    return f"{day.day} {MONTH_SHORT[day.month - 1]}"


def _cell(cell: RoundCell | None, today: date) -> Cell:
    """Return the cell of one area in one round; every state has its own sign and word."""
    if cell is None:
        return Cell("", state=CellState.BLANK)
    note = describe(cell, today)
    make: dict[str, Callable[[RoundCell], tuple[str, str, Tone]]] = {
        "undecided": _undecided,
        "incomplete": _incomplete,
        "complete": _complete,
    }
    if cell.state == "exempt":
        text = translate("rounds", "vrijgesteld")
        return Cell(text, state=CellState.NOT_APPLICABLE, note=note, phrase=f"{text}, {note}")
    if cell.state in make:
        text, icon, tone = make[cell.state](cell)
        number = cell.received_on.toordinal() if cell.received_on is not None else None
        return Cell(text, number or text, note=note, phrase=note, drawing=Badge(text, icon, tone))
    late = translate("rounds", "te laat") if cell.state == "late" else "–"
    return Cell(late, state=CellState.MISSING, note=note, phrase=note)


def _undecided(cell: RoundCell) -> tuple[str, str, Tone]:
    text = (
        translate("rounds", "1 besluit")
        if cell.decisions == 1
        else translate("rounds", "{count} besluiten").format(count=format_count(cell.decisions))
    )
    return text, "warning", Tone.WARN


def _incomplete(_cell: RoundCell) -> tuple[str, str, Tone]:
    return translate("rounds", "Onvolledig"), "warning", Tone.WARN


def _complete(cell: RoundCell) -> tuple[str, str, Tone]:
    day = short_day(cell.received_on) if cell.received_on is not None else translate("rounds", "ingevoerd")
    if cell.changed:
        return translate("rounds", "{day}, gewijzigd").format(day=day), "edit", Tone.PLAIN
    return day, "checkmark", Tone.PLAIN


def describe(cell: RoundCell, today: date) -> str:
    """Return everything that is known of a cell, for the tooltip, the status line and a screen reader."""
    words = [_state_words(cell, today)]
    if cell.parts[0] and cell.parts[0] < cell.parts[1]:
        text = translate("rounds", "{part} van {whole} perioden")
        words.append(text.format(part=cell.parts[0], whole=cell.parts[1]))
    elif cell.received and cell.done < cell.asked:
        text = translate("rounds", "{done} van {asked} gegevens bekend")
        words.append(text.format(done=cell.done, asked=cell.asked))
    if cell.on_time is False:
        words.append(translate("rounds", "na de uiterste datum"))
    if cell.due is not None and (cell.extended or not cell.received):
        text = (
            translate("rounds", "uitstel tot en met {day}")
            if cell.extended
            else translate("rounds", "uiterlijk {day}")
        )
        words.append(text.format(day=format_date(cell.due)))
    if cell.reminded is not None:
        words.append(translate("rounds", "herinnerd op {day}").format(day=format_date(cell.reminded)))
    return ", ".join(word for word in words if word)


def _state_words(cell: RoundCell, today: date) -> str:
    if cell.state == "exempt":
        return cell.reason
    if cell.state == "late":
        days = cell.days_late(today)
        if days == 1:
            return translate("rounds", "1 dag te laat")
        return translate("rounds", "{days} dagen te laat").format(days=format_count(days))
    if cell.received_on is not None:
        return translate("rounds", "ontvangen op {day}").format(day=format_date(cell.received_on))
    if cell.complete:
        return translate("rounds", "met de hand ingevoerd")
    return translate("rounds", "nog niet ontvangen") if not cell.parts[0] else ""
