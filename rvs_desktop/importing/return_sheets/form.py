"""Finding the forms of return sheets in a workbook: where their hidden keys stand now, and what they were sent with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from rvs_desktop.importing.files.workbook import CellValue, Grid, Workbook
from rvs_desktop.importing.wording.plain_text import tidy
from rvs_desktop.models.rounds.return_key import (
    LABEL_RECORD,
    VALUE_RECORD,
    ColumnKey,
    ReturnKey,
    parse_row_key,
)

_ROWS: Final = 60
_COLUMNS: Final = 40
"""How far from its corner the key of a sheet is looked for, so that a large file of another kind costs nothing."""


@dataclass(frozen=True)
class Record:
    """The words and figures that a sheet was sent with; empty where its hidden sheet did not come back."""

    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    """Code of the measure → its name."""
    values: Mapping[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    """(Code of the measure, key of the period) → what stood there; blanks are left out."""


@dataclass(frozen=True)
class Form:
    """One sheet to fill in, as it came back; rows and columns are those of the grid now."""

    grid: Grid
    key: ReturnKey
    columns: Mapping[int, ColumnKey]
    rows: Mapping[int, str]
    """Row → code of the measure, or the key of the row with the area or the headings."""
    key_row: int
    record: Record

    def text(self, row: int | None, column: int | None) -> str:
        """Return the text of a cell as it reads; empty outside the sheet and for a blank."""
        value = None if row is None or column is None else self.grid.cell(row, column)
        return "" if value is None else tidy(str(value))

    def row_of(self, code: str) -> int | None:
        """Return where a row is now, None when it did not come back."""
        return next((row for row, found in self.rows.items() if found == code), None)

    @property
    def label_column(self) -> int | None:
        """Where the names of the measures are now."""
        return next((column for column, key in self.columns.items() if not key.period), None)


def find_forms(workbook: Workbook) -> list[Form]:
    """Return the forms in a workbook, in the order of its sheets; none in a workbook of another kind."""
    keyed = [(grid, *found) for grid in workbook.sheets if (found := _find_key(grid)) is not None]
    records: dict[str, Record] = {}
    places: list[tuple[Grid, ReturnKey, int, int, Mapping[int, ColumnKey]]] = []
    for grid, key, row, column in keyed:
        columns = _column_keys(grid, row)
        if any(found.asked for found in columns.values()):
            places.append((grid, key, row, column, columns))
        else:
            records[key.text] = _read_record(grid, row, column)
    return [
        Form(grid, key, columns, _row_keys(grid, column), row, records.get(key.text, Record()))
        for grid, key, row, column, columns in places
    ]


def _find_key(grid: Grid) -> tuple[ReturnKey, int, int] | None:
    for row, cells in enumerate(grid.rows[:_ROWS]):
        for column, value in enumerate(cells[:_COLUMNS]):
            if isinstance(value, str) and (key := ReturnKey.parse(value)) is not None:
                return key, row, column
    return None


def _column_keys(grid: Grid, row: int) -> dict[int, ColumnKey]:
    cells: Sequence[CellValue] = grid.rows[row]
    return {
        column: key
        for column, value in enumerate(cells)
        if isinstance(value, str) and (key := ColumnKey.parse(value)) is not None
    }


def _row_keys(grid: Grid, column: int) -> dict[int, str]:
    found: dict[int, str] = {}
    for row in range(len(grid.rows)):
        value = grid.cell(row, column)
        code = parse_row_key(value) if isinstance(value, str) else None
        if code is not None:
            found[row] = code
    return found


def _read_record(grid: Grid, top: int, left: int) -> Record:
    labels: dict[str, str] = {}
    values: dict[tuple[str, str], str] = {}
    for row in range(top + 1, len(grid.rows)):
        kind, first, second, third = (
            "" if (value := grid.cell(row, left + place)) is None else str(value) for place in range(4)
        )
        if kind == LABEL_RECORD:
            labels[first] = second
        elif kind == VALUE_RECORD:
            values[first, second] = third
    return Record(labels, values)
