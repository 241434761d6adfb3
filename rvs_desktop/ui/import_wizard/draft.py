"""The place of a table on a sheet while a person draws it: moved by its edges, written as a decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from rvs_desktop.importing.decisions import Decision, DecisionKind
from rvs_desktop.importing.explanation import SheetRead, TableRead
from rvs_desktop.importing.files.workbook import cell_name

TEXT_OF_NONE = ""
"""Answer to a ``tables`` decision that says that a sheet holds no table."""


class Edge(StrEnum):
    """A line of a drawn table that can be moved."""

    TOP = "top"
    BODY = "body"
    """Between the headings and the first row of figures."""
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class Draft:
    """A table as drawn; rows and columns count from 0, ends are inclusive.

    ``body`` is the first row below the headings; it equals ``top`` for a table without headings. ``keyed`` says that
    a person pointed at the column with names: only then it is part of the decision, because a sheet that names its
    areas in two columns is read by both as long as nobody chose.
    """

    top: int
    left: int
    bottom: int
    right: int
    body: int
    key: int
    keyed: bool = False

    @classmethod
    def of(cls, table: TableRead, *, keyed: bool = False) -> Draft:
        """Return the place of a table as it was found."""
        heads = table.header_rows
        top = min((table.top, *heads))
        body = max(heads) + 1 if heads else table.top
        body = min(body, table.bottom)
        return cls(top, table.left, table.bottom, table.right, body, table.key_column, keyed)

    def moved(self, edge: Edge, place: int) -> Draft:
        """Return the table with one edge elsewhere; an edge never passes the one across it.

        Args:
            edge: which.
            place: the row or column that is the first (top, body, left) or last (bottom, right) inside.
        """
        if edge is Edge.TOP:
            top = max(0, min(place, self.bottom))
            return replace(self, top=top, body=max(self.body, top))
        if edge is Edge.BODY:
            return replace(self, body=max(self.top, min(place, self.bottom)))
        if edge is Edge.BOTTOM:
            return replace(self, bottom=max(place, self.body, self.top))
        if edge is Edge.LEFT:
            left = max(0, min(place, self.right))
            return replace(self, left=left, key=max(self.key, left))
        right = max(place, self.left)
        return replace(self, right=right, key=min(self.key, right))

    def with_key(self, column: int) -> Draft:
        """Return the table with its names in another column."""
        return replace(self, key=max(self.left, min(column, self.right)), keyed=True)

    @property
    def text(self) -> str:
        """The table as a decision writes it: ``A4:F43;header=4-5;key=A``."""
        area = f"{cell_name(self.top, self.left)}:{cell_name(self.bottom, self.right)}"
        head = f";header={self.top + 1}-{self.body}" if self.body > self.top else ""
        return f"{area}{head};key={letters(self.key)}" if self.keyed else f"{area}{head}"


def letters(column: int) -> str:
    """Return the name of a column, counted from 0: ``A``, ``Z``, ``AA``."""
    return cell_name(0, column)[:-1]


def column_number(text: str) -> int:
    """Return the column of some letters, counted from 0; -1 when they are no name of a column."""
    word = text.strip().upper()
    if not word.isascii() or not word.isalpha() or len(word) > 3:
        return -1
    number = 0
    for letter in word:
        number = number * 26 + ord(letter) - 64
    return number - 1


def drafts_of(sheet: SheetRead, chosen: Mapping[str, str]) -> tuple[Draft, ...]:
    """Return the tables of a sheet as they are.

    Args:
        sheet: the sheet.
        chosen: answers to ``tables`` decisions in force, by name of the sheet.
    """
    parts = chosen.get(sheet.name, "").split("|")
    return tuple(
        Draft.of(table, keyed=place < len(parts) and ";key=" in parts[place])
        for place, table in enumerate(sheet.tables)
    )


def tables_decision(sheet: SheetRead, drafts: tuple[Draft, ...]) -> Decision:
    """Return the decision that says where the tables of a sheet are; none says that it holds no table."""
    return Decision(DecisionKind.TABLE, sheet.name, "|".join(draft.text for draft in drafts) or TEXT_OF_NONE)
