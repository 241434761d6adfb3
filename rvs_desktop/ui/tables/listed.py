"""A source whose rows are all at hand, flat or in foldable groups: filter and sort are one Python pass."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from rvs_desktop.models.fields import Field
from rvs_desktop.ui.tables.cells import Row, RowKind, Shown, text_of
from rvs_desktop.ui.tables.folding import fold, matches
from rvs_desktop.ui.tables.source import CellEdit, Filter, SortKey, SourceNews, Verdict

Checker: TypeAlias = Callable[[Row, Field, str], Verdict]
Applier: TypeAlias = Callable[[str, Sequence[CellEdit]], None]
Summer: TypeAlias = Callable[[Sequence[Row], int], Sequence[Row]]
"""Makes the rows under the table from the rows that pass the filter and the number of all rows."""


@dataclass(frozen=True)
class Section:
    """Rows under one heading row; without a heading the rows stand loose."""

    rows: tuple[Row, ...]
    heading: Row | None = None


class ListSource:
    """Rows in memory, for tables of up to some ten thousands of rows.

    Args:
        fields: the columns.
        check: what a text means in a cell; without it nothing can be changed.
        apply: asks for changes as one step.
        totals: makes the rows under the table for what is shown.
    """

    def __init__(
        self,
        fields: Sequence[Field],
        *,
        check: Checker | None = None,
        apply: Applier | None = None,
        totals: Summer | None = None,
    ) -> None:
        self.news = SourceNews()
        self._fields = tuple(fields)
        self._check = check
        self._apply = apply
        self._summer = totals
        self._sections: tuple[Section, ...] = ()
        self._closed: set[Hashable] = set()
        self._keys: tuple[SortKey, ...] = ()
        self._filter = Filter()
        self._shown: list[Row] = []
        self._totals: Sequence[Row] = ()
        self._positions: dict[Hashable, int] = {}
        self._kept: list[Row] = []

    @property
    def fields(self) -> Sequence[Field]:
        """The columns."""
        return self._fields

    @property
    def sections(self) -> Sequence[Section]:
        """The rows in their groups, before filtering and sorting."""
        return self._sections

    def set_data(self, sections: Sequence[Section], fields: Sequence[Field] | None = None) -> None:
        """Show other rows; where the same rows stay in the same places only their cells are announced."""
        reshaped = fields is not None and tuple(fields) != self._fields
        if fields is not None:
            self._fields = tuple(fields)
        count = self.total_count()
        self._sections = tuple(sections)
        before = self._shown
        self._arrange()
        reshaped = reshaped or count != self.total_count()  # the count beside the filter follows
        if reshaped or [row.key for row in before] != [row.key for row in self._shown]:
            self.news.reshaped.emit()
            return
        for first, last in _changed_runs(before, self._shown):
            self.news.rows_arrived.emit(first, last)

    def set_rows(self, rows: Sequence[Row], fields: Sequence[Field] | None = None) -> None:
        """Show loose rows without groups."""
        self.set_data((Section(tuple(rows)),), fields)

    def count(self) -> int:
        """Return the number of rows shown."""
        return len(self._shown)

    def kept_count(self) -> int:
        """Return the number of data rows that pass the filter, folded away or not."""
        return len(self._kept)

    def kept(self) -> list[Row]:
        """Return the data rows that pass the filter, folded away or not."""
        return list(self._kept)

    def total_count(self) -> int:
        """Return the number of data rows before filtering."""
        return sum(len(section.rows) for section in self._sections)

    def page(self, first: int, count: int) -> Sequence[Row | None]:
        """Return rows."""
        return self._shown[first : first + count]

    def position(self, key: Hashable) -> int:
        """Return where a row is shown, or -1."""
        return self._positions.get(key, -1)

    def totals(self) -> Sequence[Row]:
        """Return the rows under the table."""
        return self._totals

    def names(self) -> list[str]:
        """Return the names of all data rows, filtered or not, for a suggestion after a mistyped filter."""
        return [row.name for section in self._sections for row in section.rows]

    def sort(self, keys: Sequence[SortKey]) -> None:
        """Order the rows inside their groups."""
        self._keys = tuple(keys)
        self._arrange()
        self.news.reshaped.emit()

    def filter(self, wanted: Filter) -> None:
        """Show only rows that match; a matching heading shows all its rows."""
        self._filter = wanted
        self._arrange()
        self.news.reshaped.emit()

    def toggle(self, key: Hashable) -> None:
        """Fold or unfold a group."""
        self._closed ^= {key}
        self._arrange()
        self.news.reshaped.emit()

    def check(self, row: Row, field: Field, text: str) -> Verdict:
        """Say what a text would mean in a cell."""
        return self._check(row, field, text) if self._check else Verdict()

    def apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        """Ask for changes as one step."""
        if self._apply is not None:
            self._apply(label, edits)

    def _arrange(self) -> None:
        shown: list[Row] = []
        kept: list[Row] = []
        for section in self._sections:
            rows = self._kept_rows(section)
            kept.extend(rows)
            heading = section.heading
            if heading is None:
                shown.extend(self._sorted(rows))
            elif rows:
                is_open = heading.key not in self._closed
                shown.append(replace(heading, is_open=is_open))
                shown.extend(self._sorted(rows) if is_open else ())
        self._shown = shown
        self._kept = kept
        self._positions = {row.key: index for index, row in enumerate(shown)}
        self._totals = self._summer(kept, self.total_count()) if self._summer else ()

    def _kept_rows(self, section: Section) -> list[Row]:
        words = fold(self._filter.text).split()
        if section.heading is not None and words:
            named = fold(section.heading.name)
            words = [word for word in words if word not in named]
        columns = [
            (index, fold(self._filter.columns[field.key]))
            for index, field in enumerate(self._fields)
            if self._filter.columns.get(field.key, "").strip()
        ]
        return [
            row
            for row in section.rows
            if matches(row, words) and all(word in fold(text_of(row.cells[index])) for index, word in columns)
        ]

    def _sorted(self, rows: list[Row]) -> list[Row]:
        result = list(rows)
        index_of = {field.key: index for index, field in enumerate(self._fields)}
        for key in reversed(self._keys):
            if key.field in index_of:
                result = _sorted_by(result, index_of[key.field], descending=key.descending)
        return result


def _sorted_by(rows: list[Row], column: int, *, descending: bool) -> list[Row]:
    """Sort by one column; cells without a value stand last either way."""
    numbers: list[tuple[float, Row]] = []
    texts: list[tuple[str, Row]] = []
    nothing: list[Row] = []
    for row in rows:
        kind, number, text = sort_value(row.cells[column])
        if kind == 0:
            numbers.append((number, row))
        elif kind == 1:
            texts.append((text, row))
        else:
            nothing.append(row)
    numbers.sort(key=_first_of, reverse=descending)
    texts.sort(key=_first_of, reverse=descending)
    return [row for _, row in numbers] + [row for _, row in texts] + nothing


def _first_of(pair: tuple[float | str, Row]) -> float | str:
    return pair[0]


def sort_value(cell: Shown) -> tuple[int, float, str]:
    """Return how a cell sorts: (0, number), (1, folded text) or (2) for a cell without a value."""
    if isinstance(cell, str):
        return (1, 0.0, fold(cell)) if cell else (2, 0.0, "")
    value = cell.value
    if cell.state != 0:
        return 2, 0.0, ""
    if isinstance(value, int | float | Decimal | Fraction) and not isinstance(value, bool):
        return 0, float(value), ""
    text = str(value) if value is not None else cell.text
    return (1, 0.0, fold(text)) if text else (2, 0.0, "")


def _changed_runs(before: Sequence[Row], after: Sequence[Row]) -> list[tuple[int, int]]:
    """Return runs (first, last) of rows that differ."""
    runs: list[tuple[int, int]] = []
    for index, (old, new) in enumerate(zip(before, after, strict=True)):
        if old == new:
            continue
        if runs and runs[-1][1] == index - 1:
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    return runs


def is_data(row: Row | None) -> bool:
    """Tell whether a row holds figures that can be changed, not sums of others."""
    return row is not None and row.kind is RowKind.DATA
