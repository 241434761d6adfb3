"""Which column of a block of a budget holds what: by its headings, else by what stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rvs_desktop.importing.budgets import words
from rvs_desktop.importing.budgets.cells import is_amount, shown
from rvs_desktop.importing.budgets.words import Role
from rvs_desktop.importing.files.workbook import Grid, cell_name
from rvs_desktop.models.budgets.words import Side

_HEAD_ROWS: Final = 4
"""Rows above the first line among which headings of columns are looked for."""


@dataclass(frozen=True)
class Block:
    """Columns from ``left`` up to ``right`` and rows from ``top`` up to ``bottom`` that hold a side."""

    top: int
    bottom: int
    left: int
    right: int
    side: Side
    group: str
    amounts: int | None = None
    """The column with the amounts, where a person said so."""


class BlockColumns:
    """The columns of one block.

    Attributes:
        label: the column with the names of the lines.
        roles: role → column; without an amount when it is not known which column has it.
        choices: (column, how a person knows it) of the columns that may have the amounts then.
    """

    def __init__(self, grid: Grid, block: Block, year: int | None) -> None:
        self._grid = grid
        self._block = block
        self._year = year
        self._rows = range(block.top + 1, block.bottom)
        self.choices: list[tuple[int, str]] = []
        self.label = self._label_column()
        self.roles = self._columns()

    def _label_column(self) -> int:
        """Return the first column of the block with a text under the heading."""
        for column in range(self._block.left, self._block.right):
            for row in range(self._block.top + 1, min(self._block.bottom, self._block.top + 8)):
                value = self._grid.cell(row, column)
                if isinstance(value, str) and value.strip() and not is_amount(value) and value.strip() != "€":
                    return column
        return self._block.left

    def _columns(self) -> dict[Role, int]:
        """Return role → column; without headings the one column with amounts is that of the budget."""
        found: dict[Role, list[tuple[int, str]]] = {}
        for column in range(self.label + 1, self._block.right):
            for row in range(self._block.top, max(-1, self._block.top - _HEAD_ROWS), -1):
                text = shown(self._grid.cell(row, column))
                role = column_role_of(text)
                if role is not None:
                    found.setdefault(role, []).append((column, text))
                    break
        columns = {role: each[0][0] for role, each in found.items()}
        chosen = self._amounts(found.get(Role.AMOUNT, []), set(columns.values()))
        columns.pop(Role.AMOUNT, None)
        return columns if chosen is None else {**columns, Role.AMOUNT: chosen}

    def _amounts(self, named: list[tuple[int, str]], taken: set[int]) -> int | None:
        if self._block.amounts is not None:
            return self._block.amounts
        if len(named) > 1 and self._year is not None:
            named = [each for each in named if f"{self._year}" in each[1]]
        if named:
            return self._one_of([column for column, _ in named])
        filled = [
            column
            for column in range(self.label + 1, self._block.right)
            if column not in taken and any(self._is_money(row, column) for row in self._rows)
        ]
        if not filled:
            behind = set(range(self.label + 1, self._block.right)) - taken
            filled = sorted(filter(self._holds, behind))
        return self._one_of(filled)

    def _one_of(self, columns: Sequence[int]) -> int | None:
        """Return the only column; of more a person has to choose."""
        if len(columns) > 1:
            self.choices = [(column, self._named(column)) for column in columns]
        return columns[0] if len(columns) == 1 else None

    def _named(self, column: int) -> str:
        """Return what a person knows a column by: its heading, or the first cell in it."""
        first = next((text for row in self._rows if (text := shown(self._grid.cell(row, column)))), "")
        heading = self._heading(column)
        return f"{heading}: {first}" if heading else first

    def _is_money(self, row: int, column: int) -> bool:
        value = self._grid.cell(row, column)
        if isinstance(value, str):
            return is_amount(value)
        return isinstance(value, int | float) and not isinstance(value, bool)

    def unread(self) -> list[tuple[str, str]]:
        """Return (heading, role or empty) of the columns with content that are not taken in."""
        taken = {column for role, column in self.roles.items() if role in words.TAKEN} | {self.label}
        found: list[tuple[str, str]] = []
        for column in range(self._block.left, self._block.right):
            if column not in taken and self._holds(column):
                name = self._heading(column) or cell_name(0, column).rstrip("1")
                found.append((name, column_role_of(name) or ""))
        return found

    def _holds(self, column: int) -> bool:
        """Tell whether something stands in a column under the heading."""
        return any(shown(self._grid.cell(row, column)) for row in self._rows)

    def _heading(self, column: int) -> str:
        """Return the text above a column, empty when none stands there."""
        rows = range(self._block.top, max(-1, self._block.top - _HEAD_ROWS), -1)
        texts = (shown(self._grid.cell(row, column)) for row in rows)
        return next((text for text in texts if text and words.side_heading(text) is None), "")


def column_role_of(text: str) -> Role | None:
    """Return what a heading says of its column; a text that begins a side says nothing."""
    return words.column_role(text) if text and words.side_heading(text) is None else None
