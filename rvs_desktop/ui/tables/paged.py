"""A source over a table too large to hold: identities are an array, rows come by pages in the background."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Final, TypeAlias, cast

from rvs_desktop.models.fields import Field
from rvs_desktop.ui.tables.cells import Row
from rvs_desktop.ui.tables.source import CellEdit, Filter, SortKey, SourceNews, Verdict

PAGE: Final = 128
_KEPT: Final = 48
"""Pages kept in memory: some six thousand rows, far more than any screen shows."""
_UNDERWAY: Final = 4
"""Pages asked for at one time: dragging the scroll bar over a million rows must not queue thousands."""

Ids: TypeAlias = "array[int]"
Runner: TypeAlias = Callable[[Callable[[], object], Callable[[object], None]], None]
"""Runs the first function elsewhere and hands its result to the second in the window's thread."""
FindIds: TypeAlias = Callable[[Sequence[SortKey], Filter], Ids]
FetchRows: TypeAlias = Callable[[Sequence[int]], Mapping[int, Row]]


class PagedSource:
    """Rows fetched by key, a page at a time; what has not come yet is None and painted as a placeholder.

    Args:
        fields: the columns.
        run: where the work is done, such as the database's own thread.
        find: returns the identities in order, for a sort order and a filter.
        fetch: returns the rows of some identities.
    """

    def __init__(self, fields: Sequence[Field], run: Runner, find: FindIds, fetch: FetchRows) -> None:
        self.news = SourceNews()
        self._fields = tuple(fields)
        self._run = run
        self._find = find
        self._fetch = fetch
        self._ids: Ids = array("q")
        self._all = 0
        self._keys: tuple[SortKey, ...] = ()
        self._filter = Filter()
        self._pages: OrderedDict[int, list[Row | None]] = OrderedDict()
        self._asked: set[int] = set()
        self._round = 0

    @property
    def fields(self) -> Sequence[Field]:
        """The columns."""
        return self._fields

    @property
    def busy(self) -> bool:
        """Whether pages are on their way."""
        return bool(self._asked)

    def load(self) -> None:
        """Find the identities anew, for the present order and filter; the old ones show until they are there."""
        self._round += 1
        keys, wanted, turn = self._keys, self._filter, self._round
        self._run(lambda: self._find(keys, wanted), lambda ids: self._take_ids(turn, ids))

    def count(self) -> int:
        """Return the number of rows that pass the filter."""
        return len(self._ids)

    def total_count(self) -> int:
        """Return the number of rows before filtering, as far as known."""
        return max(self._all, len(self._ids))

    def page(self, first: int, count: int) -> Sequence[Row | None]:
        """Return rows, and ask for the ones that are not there, with a page ahead."""
        result: list[Row | None] = []
        last = min(first + count, len(self._ids))
        while first < last:
            number, start = divmod(first, PAGE)
            stop = min(PAGE, start + last - first)
            rows = self._pages.get(number)
            if rows is None:
                self._ask(number)
                rows = self._pages.get(number)
            result.extend([None] * (stop - start) if rows is None else rows[start:stop])
            first += stop - start
        return result

    def position(self, key: Hashable) -> int:
        """Return where a row is shown, or -1."""
        try:
            return self._ids.index(key) if isinstance(key, int) else -1
        except ValueError:
            return -1

    def totals(self) -> Sequence[Row]:
        """Return no rows: sums of so many rows belong in the noun."""
        return ()

    def sort(self, keys: Sequence[SortKey]) -> None:
        """Order the rows, in the background."""
        self._keys = tuple(keys)
        self.load()

    def filter(self, wanted: Filter) -> None:
        """Show only rows that match, in the background."""
        self._filter = wanted
        self.load()

    def toggle(self, key: Hashable) -> None:
        """Do nothing: there are no groups."""

    def check(self, row: Row, field: Field, text: str) -> Verdict:  # noqa: ARG002
        """Say that nothing changes: such a table is for reading."""
        return Verdict()

    def apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        """Do nothing: such a table is for reading."""

    def refresh(self) -> None:
        """Fetch again what is shown, after a change elsewhere."""
        self._pages.clear()
        self.load()

    def _take_ids(self, turn: int, ids: object) -> None:
        if turn != self._round:
            return
        self._ids = cast("Ids", ids)
        if not self._filter.active:
            self._all = len(self._ids)
        self._pages.clear()
        self._asked.clear()
        self.news.reshaped.emit()

    def _ask(self, number: int) -> None:
        if number in self._asked or len(self._asked) >= _UNDERWAY:
            return
        self._asked.add(number)
        turn = self._round
        wanted = self._ids[number * PAGE : (number + 1) * PAGE]
        self._run(lambda: self._fetch(wanted), lambda rows: self._take_page(turn, number, wanted, rows))

    def _take_page(self, turn: int, number: int, wanted: Ids, rows: object) -> None:
        if turn != self._round:
            return
        self._asked.discard(number)
        found = cast("Mapping[int, Row]", rows)
        self._pages[number] = [found.get(key) for key in wanted]
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        first = number * PAGE
        self.news.rows_arrived.emit(first, first + len(wanted) - 1)
