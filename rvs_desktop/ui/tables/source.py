"""The seam between a table and the noun behind it: rows come out, checked edits go in, keys survive sorting."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from rvs_desktop.models.fields import Field
from rvs_desktop.ui.tables.cells import Row


class SourceNews(QObject):
    """What a source tells its table."""

    reshaped = Signal()
    """Rows came, went or moved; identity is by key."""
    rows_arrived = Signal(int, int)
    """These rows (first, last) hold other cells than before."""


@dataclass(frozen=True)
class SortKey:
    """One column to sort by."""

    field: str
    descending: bool = False


@dataclass(frozen=True)
class Filter:
    """What the user asked to see: words anywhere, and words per column key."""

    text: str = ""
    columns: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def active(self) -> bool:
        """Whether anything is left out."""
        return bool(self.text.strip()) or any(word.strip() for word in self.columns.values())


@dataclass(frozen=True)
class Verdict:
    """What a typed or pasted text means for one cell.

    Attributes:
        value: what would be stored.
        text: how it would be printed.
        refusal: why it cannot be stored and what to do, one Dutch sentence; empty when it can.
        same: nothing would change.
    """

    value: object = None
    text: str = ""
    refusal: str = ""
    same: bool = False


@dataclass(frozen=True)
class CellEdit:
    """One accepted change: cell identity and the value from its verdict."""

    row: Hashable
    field: str
    value: object


class TableSource(Protocol):
    """What a table needs to know of its noun; sorting and filtering happen here, never in a proxy."""

    news: SourceNews

    @property
    def fields(self) -> Sequence[Field]:
        """The columns in their own order."""
        ...

    def count(self) -> int:
        """Return the number of rows to show, after filtering and folding of groups."""
        ...

    def total_count(self) -> int:
        """Return the number of data rows before filtering."""
        ...

    def page(self, first: int, count: int) -> Sequence[Row | None]:
        """Return rows at once; None stands for a row that is still being fetched."""
        ...

    def position(self, key: Hashable) -> int:
        """Return where a row is shown, or -1."""
        ...

    def totals(self) -> Sequence[Row]:
        """Return the rows that stay under the table."""
        ...

    def sort(self, keys: Sequence[SortKey]) -> None:
        """Order the rows; an empty list gives the order of the data."""
        ...

    def filter(self, wanted: Filter) -> None:
        """Show only rows that match."""
        ...

    def toggle(self, key: Hashable) -> None:
        """Fold or unfold a group."""
        ...

    def check(self, row: Row, field: Field, text: str) -> Verdict:
        """Say what a text would mean in a cell; pure, used for typing and for the preview of a paste."""
        ...

    def apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        """Ask for these changes as one undoable step with this label."""
        ...
