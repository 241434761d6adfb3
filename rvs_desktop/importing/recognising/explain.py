"""Tells what was concluded from a file and why, for a person to look at before anything is stored."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from rvs_desktop.importing.decisions import Choice, Decision, DecisionKind, decision_key
from rvs_desktop.importing.explanation import (
    MASKED,
    MOST_COLUMNS,
    MOST_ROWS,
    Explanation,
    RowRead,
    SheetRead,
    TableRead,
)
from rvs_desktop.importing.files.workbook import CellValue, ErrorValue, Grid, Workbook
from rvs_desktop.importing.recognising.context import Level
from rvs_desktop.importing.recognising.explain_columns import column_read
from rvs_desktop.importing.recognising.offers import areas
from rvs_desktop.importing.recognising.reasons import not_read, row_reason
from rvs_desktop.importing.recognising.table_reading import Line, TableReading
from rvs_desktop.importing.recognising.tables import TableShape

_CHARACTERS: Final = 60
_MOST_TOLD: Final = 400
"""Rows of one table that are told of; more is no help to anyone."""


def explained(
    workbook: Workbook,
    readings: Sequence[TableReading],
    unread: Mapping[str, str],
    masked: Mapping[str, Collection[int]],
) -> Explanation:
    """Return the conclusions about all sheets of a file.

    Args:
        workbook: the file as recognised.
        readings: its tables after reading.
        unread: for sheets that were not read, the rule by which.
        masked: columns by sheet that may hold personal data; none of their texts is told.
    """
    return Explanation(
        tuple(
            _sheet(
                grid,
                [reading for reading in readings if reading.table.sheet.grid is grid],
                unread.get(grid.name, ""),
                frozenset(masked.get(grid.name, ())),
            )
            for grid in workbook.sheets
        )
    )


def _sheet(grid: Grid, readings: list[TableReading], unread: str, masked: frozenset[int]) -> SheetRead:
    width = min(max((len(row) for row in grid.rows), default=0), MOST_COLUMNS)
    shown = tuple(_texts(row, width, masked) for row in grid.rows[:MOST_ROWS])
    last = max((n for n, row in enumerate(grid.rows) if any(v is not None for v in row)), default=-1)
    return SheetRead(
        name=grid.name,
        hidden=grid.hidden,
        rows=shown,
        first_row=0,
        last_row=last,
        masked=tuple(sorted(masked)),
        tables=tuple(_table(reading) for reading in readings),
        reason="" if readings else not_read(unread),
    )


def _texts(row: Sequence[CellValue], width: int, masked: frozenset[int]) -> tuple[str, ...]:
    cells = [
        MASKED if n in masked else "" if value is None else _text(value)
        for n, value in enumerate(row[:width])
    ]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _text(value: CellValue) -> str:
    """Return a cell as people would type it."""
    if isinstance(value, ErrorValue):
        return value.text
    if isinstance(value, bool):
        return "WAAR" if value else "ONWAAR"
    if isinstance(value, datetime | date):
        return f"{value.day}-{value.month}-{value.year}"
    if isinstance(value, float):
        return f"{value:g}".replace(".", ",")
    return str(value)[:_CHARACTERS]


def _table(reading: TableReading) -> TableRead:
    table = reading.table
    rows = [*table.headers, *table.body]
    return TableRead(
        top=min(rows),
        left=table.left,
        bottom=max(rows),
        right=table.right,
        header_rows=tuple(table.headers),
        key_column=next((c.index for c in reading.columns if c.role == "key"), -1),
        columns=tuple(column_read(reading, column) for column in reading.columns),
        rows=tuple(_rows(reading)),
        notes=tuple(_notes(reading)),
    )


def _rows(reading: TableReading) -> list[RowRead]:
    """Return the rows that are no ordinary figures, or of which the name was not written as we know it."""
    told = [row for line in reading.lines if (row := _row(line)) is not None]
    told += [_section(reading.table, row) for row in sorted(reading.table.sections)]
    return sorted(told, key=lambda row: row.row)[:_MOST_TOLD]


def _row(line: Line) -> RowRead | None:
    key, flags = line.key, line.key.flags
    area = key.area.match.area
    code = area.code if area is not None else ""
    if flags.total or flags.skip:
        role = "total" if flags.total else "skipped"
        reason = row_reason(role, flags.skip)
        return RowRead(
            line.row,
            _label(key.text),
            role,
            code,
            reason=reason,
            alternatives=_answers(decision_key(key.text)),
        )
    named = key.area.text.strip()
    if area is None:
        if not key.area.given:
            return None
        offered = areas(key.area.match.areas, decision_key(named))
        reason = row_reason("open", "")
        return RowRead(line.row, _label(key.text), "figures", reason=reason, alternatives=offered)
    if named.casefold() in {area.name.casefold(), area.code.casefold()}:
        return None
    why = "decided" if key.area.decided else "code" if key.area.match.by_code else "spelling"
    left_out = Choice("Overslaan", (Decision(DecisionKind.AREA, decision_key(named), ""),))
    return RowRead(
        line.row,
        _label(key.text),
        "figures",
        code,
        reason=row_reason(why, area.name),
        alternatives=(left_out,),
    )


def _answers(label: str) -> tuple[Choice, ...]:
    if not label:
        return ()
    return tuple(
        Choice(caption, (Decision(DecisionKind.ROW, label, answer),))
        for answer, caption in (("figures", "Dit zijn cijfers"), ("total", "Dit is een totaal"), ("skip", "Overslaan"))
    )  # fmt: skip


def _section(table: TableShape, row: int) -> RowRead:
    filled = table.sheet.filled(row, table.left, table.right)
    text = str(table.sheet.grid.cell(row, filled[0][0])) if filled else ""
    return RowRead(row, _label(text), "section", reason=row_reason("section", ""))


def _label(text: str) -> str:
    return text[:_CHARACTERS]


def _notes(reading: TableReading) -> list[str]:
    """Tell where the period and the measure came from when not from the table itself."""
    notes: list[str] = []
    periods = {
        period.key
        for aim in reading.aims
        for counted in aim.measures.values()
        for period in counted.periods.values()
        if period.period is not None
    }
    near = any(c.periods for c in reading.columns) or any(line.key.when.periods for line in reading.lines)
    source = next((a for a in reading.around if a.period is not None and a.period.year is not None), None)
    if source is not None and source.level is Level.HINT and not source.label.decided:
        said = source.period.period() if source.period is not None else None
        notes.append(f"De gekozen periode is {said.label() if said is not None else source.label.text}.")
    elif len(periods) == 1 and not near and source is not None:
        notes.append(f"De periode komt uit ‘{source.label.text[:_CHARACTERS]}’.")
    elif source is not None and near and periods:
        notes.append(
            f"Het jaar komt, waar het niet bij de cijfers staat, uit ‘{source.label.text[:_CHARACTERS]}’."
        )
    areas = {c.area.name for aim in reading.aims for c in aim.areas.values() if c.area is not None}
    if len(areas) == 1 and not any(line.key.area.given for line in reading.lines):
        notes.append(f"Alle cijfers van deze tabel zijn van {next(iter(areas))}.")
    return notes
