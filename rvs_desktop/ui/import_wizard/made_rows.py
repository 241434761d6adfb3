"""A source whose rows are made when they come on the screen: a sheet or a list of any length costs nothing."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from rvs_desktop.models.fields import Field
from rvs_desktop.ui.tables.cells import Row
from rvs_desktop.ui.tables.source import CellEdit, Filter, SortKey, SourceNews, Verdict


class MadeRows:
    """The common part of the sources of the assistant: keys are numbers, the rows follow from them."""

    def __init__(self, fields: Sequence[Field]) -> None:
        self.news = SourceNews()
        self._fields: Sequence[Field] = tuple(fields)
        self._shown: Sequence[int] = ()
        self._count = 0

    def show(self, keys: Sequence[int], count: int, fields: Sequence[Field] | None = None) -> None:
        """Show rows.

        Args:
            keys: of the rows that pass the filter, in order.
            count: how many there are without a filter.
            fields: other columns than before.
        """
        if fields is not None:
            self._fields = tuple(fields)
        self._shown = keys
        self._count = count
        self.news.reshaped.emit()

    def make(self, key: int) -> Row:
        """Return the row of a key."""
        raise NotImplementedError

    @property
    def shown(self) -> Sequence[int]:
        """Keys of the rows in the order in which they are shown."""
        return self._shown

    @property
    def fields(self) -> Sequence[Field]:
        """The columns."""
        return self._fields

    def count(self) -> int:
        """Return the number of rows shown."""
        return len(self._shown)

    def total_count(self) -> int:
        """Return the number of rows before filtering."""
        return self._count

    def page(self, first: int, count: int) -> Sequence[Row | None]:
        """Return rows, made now."""
        return [self.make(key) for key in self._shown[first : first + count]]

    def position(self, key: Hashable) -> int:
        """Return where a row is shown, or -1; asked so seldom that a table of all places costs more."""
        try:
            return self._shown.index(key) if isinstance(key, int) else -1
        except ValueError:
            return -1

    def totals(self) -> Sequence[Row]:
        """Return no rows: sums stand in words beside the tables of the assistant."""
        return ()

    def sort(self, keys: Sequence[SortKey]) -> None:
        """Stay in the order of the file: a person compares it with the sheet."""

    def filter(self, wanted: Filter) -> None:
        """Show everything: there is no filter."""

    def toggle(self, key: Hashable) -> None:
        """Do nothing: there are no groups."""

    def check(self, row: Row, field: Field, text: str) -> Verdict:  # noqa: ARG002
        """Say that nothing changes."""
        return Verdict()

    def apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        """Do nothing."""
