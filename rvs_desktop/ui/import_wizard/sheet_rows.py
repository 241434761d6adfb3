"""A sheet as rows of cells: the texts as they stand, with what every row was taken for beside its number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_count
from rvs_desktop.importing.explanation import MASKED, MOST_COLUMNS, SheetRead, TableRead
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui.import_wizard.draft import Draft, letters
from rvs_desktop.ui.import_wizard.made_rows import MadeRows
from rvs_desktop.ui.tables.cells import Cell, Row, RowKind, Tone

NUMBER = Field("number", QT_TRANSLATE_NOOP("fields", "Rij"), width=5)
ROLE = Field("role", QT_TRANSLATE_NOOP("fields", "Rol"), width=10)
REST = -1
"""Key of the row that tells how many rows are not shown."""
GUTTER = 2
"""Columns before the first column of the sheet: the number of the row and what it is."""


class RowRole(StrEnum):
    """What a row of a sheet was taken for."""

    OUTSIDE = ""
    HEAD = "head"
    FIGURES = "figures"
    TOTAL = "total"
    SECTION = "section"
    SKIPPED = "skipped"


def role_of(row: int, draft: Draft, told: Mapping[int, str]) -> RowRole:
    """Return what a row is in a table as it is drawn now.

    Args:
        row: counted from 0.
        draft: where the table is.
        told: row → role for the rows that are no ordinary ones.
    """
    role = RowRole(told[row]) if told.get(row) in set(RowRole) else RowRole.OUTSIDE
    if not draft.top <= row <= draft.bottom:
        return role if role is RowRole.TOTAL else RowRole.OUTSIDE
    if row < draft.body:
        return RowRole.HEAD
    return role or RowRole.FIGURES


class SheetWords(QObject):
    """Names what a row of a sheet was taken for."""

    def word(self, role: RowRole) -> str:
        """Return the name of what a row was taken for, empty for an ordinary one."""
        return {
            RowRole.HEAD: self.tr("kop"),
            RowRole.TOTAL: self.tr("totaal"),
            RowRole.SECTION: self.tr("tussenkop"),
            RowRole.SKIPPED: self.tr("niet gelezen"),
        }.get(role, "")

    def numbered(self, row: int, role: RowRole) -> str:
        """Return how a sentence calls a row, counted from 0."""
        name = self.tr("Rij {number}").format(number=row + 1)
        word = self.word(role)
        return f"{name} ({word})" if word else name

    def more(self, count: int) -> str:
        """Return what stands below the last row that is shown."""
        return self.tr("nog {count} rijen").format(count=format_count(count))

    def hidden(self) -> str:
        """Return how a hidden cell is spoken of."""
        return self.tr("verborgen, kan een persoon zijn")


class SheetSource(MadeRows):
    """A ``TableSource`` over the texts of a sheet; a last row tells what is not shown."""

    def __init__(self, words: SheetWords) -> None:
        super().__init__(())
        self._words = words
        self._sheet: SheetRead | None = None
        self._drafts: Sequence[Draft] = ()
        self._roles: dict[int, RowRole] = {}
        self._width = 0

    def show_sheet(self, sheet: SheetRead, drafts: Sequence[Draft]) -> None:
        """Show a sheet with its tables as they are drawn now."""
        self._sheet, self._drafts = sheet, drafts
        rows = range(sheet.first_row, sheet.first_row + len(sheet.rows))
        self._roles = _roles(sheet, drafts, rows)
        fields = _fields(sheet)
        self._width = len(fields)
        rest = sheet.last_row - sheet.first_row + 1 - len(sheet.rows)
        keys = [*rows, REST] if rest > 0 else list(rows)
        self.show(keys, len(keys), fields)

    def role(self, row: int) -> RowRole:
        """Return what a row was taken for."""
        return self._roles.get(row, RowRole.OUTSIDE)

    def make(self, key: int) -> Row:
        """Return a row of the sheet."""
        sheet = self._sheet
        assert sheet is not None
        if key == REST:
            text = self._words.more(sheet.last_row - sheet.first_row + 1 - len(sheet.rows))
            told: list[str | Cell] = [Cell("…", tone=Tone.FAINT), "", Cell(text, tone=Tone.FAINT)]
            told += [""] * (self._width - len(told))
            return Row(key, text, tuple(told[: self._width]), RowKind.TOTAL)
        role = self.role(key)
        draft = next((one for one in self._drafts if one.top <= key <= one.bottom), None)
        texts = sheet.rows[key - sheet.first_row][: self._width - GUTTER]
        cells: list[str | Cell] = [
            Cell(str(key + 1), key + 1, tone=Tone.QUIET),
            Cell(self._words.word(role), tone=Tone.QUIET),
        ]
        cells += [self._cell(text, column, role, draft) for column, text in enumerate(texts)]
        cells += [""] * (self._width - len(cells))
        return Row(key, self._words.numbered(key, role), tuple(cells))

    def _cell(self, text: str, column: int, role: RowRole, draft: Draft | None) -> str | Cell:
        if text == MASKED:
            return Cell(text, tone=Tone.FAINT, phrase=self._words.hidden())
        if not text:
            return ""
        inside = draft is not None and draft.left <= column <= draft.right
        if not inside or role in {RowRole.OUTSIDE, RowRole.TOTAL, RowRole.SKIPPED}:
            return Cell(text, tone=Tone.QUIET)
        return Cell(text, strong=role in {RowRole.HEAD, RowRole.SECTION})


def _fields(sheet: SheetRead) -> list[Field]:
    """Return the columns: numbers where most of the texts are, and as wide as those need."""
    width = min(max((len(row) for row in sheet.rows), default=1), MOST_COLUMNS)
    made = [NUMBER, ROLE]
    for column in range(width):
        texts = [row[column] for row in sheet.rows if column < len(row) and row[column]]
        longest = max((len(text) for text in texts), default=0)
        kind = FieldKind.COUNT if _mostly_numbers(texts) else FieldKind.TEXT
        name = letters(column)
        made.append(Field(name, name, kind, width=min(max(longest, 8), 24)))
    return made


def _roles(sheet: SheetRead, drafts: Sequence[Draft], rows: range) -> dict[int, RowRole]:
    """Return what each row is in the table it stands in, or in the one it is the total of."""
    found: dict[int, RowRole] = {}
    for place, draft in enumerate(drafts):
        table = _found(sheet, place)
        told = {one.row: one.role for one in table.rows} if table is not None else {}
        for row in rows:
            role = role_of(row, draft, told)
            if role is not RowRole.OUTSIDE:
                found[row] = role
    return found


def _found(sheet: SheetRead, place: int) -> TableRead | None:
    return sheet.tables[place] if place < len(sheet.tables) else None


def _mostly_numbers(texts: Sequence[str]) -> bool:
    numbers = sum(1 for text in texts if text[:1].isdigit() or (text[:1] in "-−+€<>" and text[1:2].isdigit()))
    return numbers > len(texts) / 2
