"""Where every figure and every problem of a file stands on its sheets; made beside the screen, used on it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from rvs_desktop.importing.decisions import ADDED_UP
from rvs_desktop.importing.explanation import SheetRead, TableRead
from rvs_desktop.importing.recognising.sum_cells import cells_of
from rvs_desktop.importing.recognition import Problem, Reading, Recognition
from rvs_desktop.ui.import_wizard.draft import Draft, column_number

_PLACE: Final = re.compile(r"^([A-Z]{1,3})([0-9]{1,7})")

LOOKED_AT: Final = 400
"""Rows that are looked at to see whether a table is of one area."""
Figures = dict[int, Reading]
"""Column → what was read there."""


def place_of(cell: str) -> tuple[int, int] | None:
    """Return row and column of a cell such as ``C5``, counted from 0; of a range its first cell."""
    found = _PLACE.match(cell)
    return (int(found[2]) - 1, column_number(found[1])) if found else None


@dataclass
class SheetIndex:
    """One sheet: its rows with figures, and the numbers of its problems by cell."""

    figures: dict[int, Figures] = field(default_factory=dict[int, Figures])
    problems: dict[int, dict[int, list[int]]] = field(default_factory=dict[int, dict[int, list[int]]])
    added: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    """Cells of which the number is part of a sum that stands in another."""
    texts: Mapping[int, tuple[str, ...]] = field(default_factory=dict[int, tuple[str, ...]])


class CellIndex:
    """All sheets of a file by name."""

    def __init__(self, recognition: Recognition) -> None:
        self.sheets: dict[str, SheetIndex] = {}
        self._rows: dict[tuple[str, int, int], Sequence[int]] = {}
        self._add_texts(recognition)
        columns: dict[str, int] = {}
        for reading in recognition.readings:
            cell = reading.cell
            digits = next((at for at, letter in enumerate(cell) if letter.isdigit()), 0)
            if not digits:
                continue
            name = cell[:digits]
            if name not in columns:
                columns[name] = column_number(name)
            sheet = self._sheet(reading.sheet)
            sheet.figures.setdefault(int(cell[digits:]) - 1, {})[columns[name]] = reading
            if reading.rule == ADDED_UP:
                sheet.added.update((row, columns[name]) for row, _ in cells_of(reading.raw))
        for number, problem in enumerate(recognition.problems):
            place = place_of(problem.cell)
            if place is not None:
                sheet = self._sheet(problem.sheet)
                sheet.problems.setdefault(place[0], {}).setdefault(place[1], []).append(number)

    def _add_texts(self, recognition: Recognition) -> None:
        explanation = recognition.explanation
        for sheet in explanation.sheets if explanation else ():
            numbered = enumerate(sheet.rows, start=sheet.first_row)
            self._sheet(sheet.name).texts = {number: row for number, row in numbered}  # noqa: C416 - rows are tuples

    def _sheet(self, name: str) -> SheetIndex:
        if name not in self.sheets:
            self.sheets[name] = SheetIndex()
        return self.sheets[name]

    def rows(self, sheet: str, draft: Draft) -> Sequence[int]:
        """Return the rows of a table that hold a figure, a problem or a text, in order; looked for once."""
        asked = sheet, draft.body, draft.bottom
        if asked not in self._rows:
            found = self.sheets.get(sheet, SheetIndex())
            written = (row for row, texts in found.texts.items() if any(texts))
            known = {*found.figures, *found.problems, *written}
            self._rows[asked] = sorted(row for row in known if draft.body <= row <= draft.bottom)
        return self._rows[asked]


def of_one_area(cells: SheetIndex, rows: Iterable[int]) -> bool:
    """Tell whether rows of a table all have figures of one area, so that its name tells none of them apart."""
    seen = islice((cells.figures[row] for row in rows if row in cells.figures), LOOKED_AT)
    areas = [{reading.area for reading in figures.values()} for figures in seen]
    return len(areas) > 1 and len(set[str]().union(*areas)) == 1


@dataclass(frozen=True)
class TablePlace:
    """One table of a file."""

    sheet: SheetRead
    number: int

    @property
    def table(self) -> TableRead:
        """What was concluded about it."""
        return self.sheet.tables[self.number]

    @property
    def draft(self) -> Draft:
        """Where it is."""
        return Draft.of(self.table)


def tables_of(sheets: Sequence[SheetRead]) -> Iterator[TablePlace]:
    """Yield all tables in the order of the file."""
    for sheet in sheets:
        for number in range(len(sheet.tables)):
            yield TablePlace(sheet, number)


def holder(places: Sequence[TablePlace], problem: Problem) -> int:
    """Return the number of the table that a problem stands in, -1 when in none."""
    at = place_of(problem.cell)
    for number, place in enumerate(places):
        if place.sheet.name != problem.sheet:
            continue
        draft = place.draft
        if at is None or (draft.top <= at[0] <= draft.bottom and draft.left <= at[1] <= draft.right):
            return number
    return -1
