"""A sheet as rows of cells: the texts as they stand, with what every row was taken for beside its number."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_count
from rvs_desktop.importing.explanation import MASKED, MOST_COLUMNS, SheetRead, TableRead
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui.import_wizard.draft import Draft, letters
from rvs_desktop.ui.tables.cells import Cell, Row, RowKind, Tone

NUMBER = Field("number", QT_TRANSLATE_NOOP("fields", "Rij"), width=5)
ROLE = Field("role", QT_TRANSLATE_NOOP("fields", "Rol"), width=10)
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


def role_of(row: int, draft: Draft, found: TableRead | None) -> RowRole:
    """Return what a row is in a table as it is drawn now."""
    if not draft.top <= row <= draft.bottom:
        told = _told(row, found)
        return told if told is RowRole.TOTAL else RowRole.OUTSIDE
    if row < draft.body:
        return RowRole.HEAD
    return _told(row, found) or RowRole.FIGURES


def _told(row: int, found: TableRead | None) -> RowRole:
    if found is None:
        return RowRole.OUTSIDE
    told = next((one.role for one in found.rows if one.row == row), "")
    return RowRole(told) if told in set(RowRole) else RowRole.OUTSIDE


class SheetRows(QObject):
    """Makes the rows and columns of a sheet for the one table of the program."""

    def word(self, role: RowRole) -> str:
        """Return the name of what a row was taken for, empty for an ordinary one."""
        return {
            RowRole.HEAD: self.tr("kop"),
            RowRole.TOTAL: self.tr("totaal"),
            RowRole.SECTION: self.tr("tussenkop"),
            RowRole.SKIPPED: self.tr("niet gelezen"),
        }.get(role, "")

    def fields(self, sheet: SheetRead) -> list[Field]:
        """Return the columns: numbers where most of the figures are, texts elsewhere."""
        width = min(max((len(row) for row in sheet.rows), default=1), MOST_COLUMNS)
        made = [NUMBER, ROLE]
        for column in range(width):
            texts = [row[column] for row in sheet.rows if column < len(row) and row[column]]
            longest = max((len(text) for text in texts), default=0)
            kind = FieldKind.COUNT if _mostly_numbers(texts) else FieldKind.TEXT
            name = letters(column)
            made.append(Field(name, name, kind, width=min(max(longest, 8), 24)))
        return made

    def rows(self, sheet: SheetRead, drafts: Sequence[Draft]) -> list[Row]:
        """Return the rows with their role; what is not shown is told in a last row."""
        width = len(self.fields(sheet))
        result = [
            self._row(sheet, number, cells, drafts, width)
            for number, cells in enumerate(sheet.rows, start=sheet.first_row)
        ]
        rest = sheet.last_row - sheet.first_row + 1 - len(sheet.rows)
        if rest > 0:
            text = self.tr("nog {count} rijen").format(count=format_count(rest))
            cells = [Cell("…", tone=Tone.FAINT), "", Cell(text, tone=Tone.FAINT)]
            cells += [""] * (width - len(cells))
            result.append(Row(-1, text, tuple(cells[:width]), RowKind.TOTAL))
        return result

    def _row(
        self, sheet: SheetRead, number: int, cells: Sequence[str], drafts: Sequence[Draft], width: int
    ) -> Row:
        place = next((at for at, draft in enumerate(drafts) if draft.top <= number <= draft.bottom), -1)
        roles = [role_of(number, draft, _found(sheet, at)) for at, draft in enumerate(drafts)]
        role = roles[place] if place >= 0 else next((one for one in roles if one), RowRole.OUTSIDE)
        shown: list[str | Cell] = [
            Cell(str(number + 1), number + 1, tone=Tone.QUIET),
            Cell(self.word(role), tone=Tone.QUIET),
        ]
        draft = drafts[place] if place >= 0 else None
        shown += [self._cell(text, at, role, draft) for at, text in enumerate(cells[: width - GUTTER])]
        shown += [""] * (width - len(shown))
        name = self.tr("Rij {number}").format(number=number + 1)
        word = self.word(role)
        return Row(number, f"{name} ({word})" if word else name, tuple(shown))

    def _cell(self, text: str, column: int, role: RowRole, draft: Draft | None) -> str | Cell:
        if text == MASKED:
            return Cell(text, tone=Tone.FAINT, phrase=self.tr("verborgen, kan een persoon zijn"))
        if not text:
            return ""
        inside = draft is not None and draft.left <= column <= draft.right
        if not inside or role in {RowRole.OUTSIDE, RowRole.TOTAL, RowRole.SKIPPED}:
            return Cell(text, tone=Tone.QUIET)
        return Cell(text, strong=role in {RowRole.HEAD, RowRole.SECTION})


def _found(sheet: SheetRead, place: int) -> TableRead | None:
    return sheet.tables[place] if place < len(sheet.tables) else None


def _mostly_numbers(texts: Sequence[str]) -> bool:
    numbers = sum(1 for text in texts if text[:1].isdigit() or (text[:1] in "-−+€<>" and text[1:2].isdigit()))
    return numbers > len(texts) / 2
