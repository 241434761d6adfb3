"""Rows of places within a municipality that add up to one figure of it, once a person said that they do.

A sum is only made when every row of the municipality has a number: of three places of which one is blank nobody knows
the whole. The sum stands in the cell of the first row and names all cells that it was made of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from rvs_desktop.importing.decisions import ADDED_UP
from rvs_desktop.importing.recognising.columns import AREA_DIMS, Column
from rvs_desktop.importing.recognising.ledger import Figure, FigureKey, Ledger
from rvs_desktop.importing.recognising.offers import Offer
from rvs_desktop.importing.recognising.sum_cells import cells_text
from rvs_desktop.importing.recognising.table_reading import Line, TableReading
from rvs_desktop.importing.wording.overrule import PLACE
from rvs_desktop.importing.wording.plain_text import plain

_MOST_TERMS: Final = 12

_Row = tuple[str, str, str]
"""Area, period and measure of a row as its labels say them."""


class _Places:
    """What the rows of a table say beside their place."""

    def __init__(self, reading: TableReading, column: Column) -> None:
        self._sheet = reading.table.sheet
        self._column = column.index
        self._rows: dict[_Row, set[int]] = defaultdict(set)
        self._labels: dict[int, _Row] = {}
        for line in reading.lines:
            if not line.key.flags.total and not line.key.flags.skip and not self.is_total(line.row):
                self._labels[line.row] = _labels(line)
                self._rows[_labels(line)].add(line.row)
        keys = [one.index for one in reading.columns if one.role == "key" and one.dim in AREA_DIMS]
        read = {line.row for line in reading.lines}
        others = (row for row in range(len(self._sheet.grid.rows)) if row not in read)
        self._empty = {
            self._area(row, keys) for row in others if self._sheet.label(row, self._column) is not None
        }

    def is_total(self, row: int) -> bool:
        """Tell whether a row is the total of the places of its municipality."""
        label = self._sheet.label(row, self._column)
        return label is not None and label.total

    def _area(self, row: int, keys: Iterable[int]) -> str:
        """Return the code of the municipality that a row without figures names."""
        labels = [self._sheet.label(row, column) for column in keys]
        return next((one.area.area.code for one in labels if one is not None and one.area.area), "")

    def lacks_one(self, area: str) -> bool:
        """Tell whether a place of a municipality has no figure at all: such a row looks like a heading or title."""
        return area in self._empty

    def beside(self, rows: Iterable[int]) -> set[int]:
        """Return all rows that say the same as these but for the place."""
        return set[int]().union(*(self._rows[self._labels[row]] for row in rows if row in self._labels))

    def are_told_apart(self, rows: Sequence[int], area: str, values: Sequence[int | None]) -> bool:
        """Tell whether each row has a place of its own, and none may be the whole of the others."""
        named = [plain(str(self._sheet.grid.cell(row, self._column) or "")) for row in rows]
        whole = sum(value or 0 for value in values)
        could_be_all = any(
            name == plain(area) and (value or 0) * 2 == whole
            for name, value in zip(named, values, strict=True)
        )
        return all(named) and len(set(named)) == len(named) and not could_be_all


def added_up(reading: TableReading, figures: Sequence[Figure], ledger: Ledger) -> list[Figure]:
    """Return the figures of a table with those of places as sums, when a person said that these add up.

    Cells of which the sum is not known, or is not the total that the table gives, are left with a question.
    """
    column = next((one for one in reading.columns if one.rule == PLACE), None)
    if column is None:
        return list(figures)
    places = _Places(reading, column)
    groups: dict[FigureKey, list[Figure]] = {}
    for figure in figures:
        groups.setdefault(figure.key, []).append(figure)
    found: list[Figure] = []
    for same in groups.values():
        parts = [one for one in same if not places.is_total(one.row)]
        totals = [one for one in same if places.is_total(one.row)]
        if len(same) == 1 and len(places.beside([same[0].row])) < 2 and not places.lacks_one(same[0].key[1]):
            found += same
        elif _is_complete(parts, places) and all(_total(parts) == one.value for one in totals):
            ledger.skip(same[0].sheet, "total_row", len(totals))
            found.append(_sum(parts, ledger))
        else:
            _leave(same, ledger)
    return found


def _total(parts: Sequence[Figure]) -> int:
    return sum(one.value or 0 for one in parts)


def _labels(line: Line) -> _Row:
    """Return what tells the rows of one figure from those of another: all labels but the place."""
    area = line.key.area.match.area
    return area.code if area is not None else line.key.area.text, line.key.when.text, line.key.what.text


def _is_complete(parts: Sequence[Figure], places: _Places) -> bool:
    """Tell whether every place has one plain number, in one column."""
    numbers = all(one.value is not None and one.reading.status == "value" for one in parts)
    kinds = {(one.reading.partial_until, one.column) for one in parts}
    qualifiers = {one.reading.qualifier for one in parts} - {""}
    rows = [one.row for one in parts]
    if (
        not numbers
        or places.lacks_one(parts[0].key[1])
        or len(kinds) != 1
        or len(qualifiers) > 1
        or set(rows) != places.beside(rows)
    ):
        return False
    return places.are_told_apart(rows, parts[0].area.name, [one.value for one in parts])


def _sum(same: Sequence[Figure], ledger: Ledger) -> Figure:
    first = same[0]
    terms = [one.reading.raw for one in same]
    said = " + ".join(terms) if len(terms) <= _MOST_TERMS else f"som van {len(terms)} cellen"
    notes = dict.fromkeys(one.reading.note for one in same if one.reading.note)
    first.reading = first.reading._replace(
        value=_total(same),
        raw=f"{said} ({cells_text(first.column, [one.row for one in same])})",
        qualifier=max(one.reading.qualifier for one in same),
        note="; ".join(notes),
        rule=ADDED_UP,
    )
    ledger.skip(first.sheet, ADDED_UP, len(same) - 1)
    return first


def _leave(same: Sequence[Figure], ledger: Ledger) -> None:
    first = same[0]
    message = (
        f"Van {first.area.name}, {first.period.label()} is de som van de plaatsen niet zeker: er ontbreekt een aantal, een plaats "
        "staat er dubbel of het totaal klopt niet. Vul de aantallen in of sla deze cijfers over."
    )
    for one in same:
        place = (one.sheet, one.row, one.column)
        ledger.leave("conflict", message, place, group=f"sum:{first.key}", offer=Offer(each=("skip",)))
