"""The rows of a sheet by what they are: heading, figures, a title, a name with its value, nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum
from itertools import pairwise

from rvs_desktop.importing.files.workbook import CellValue, ErrorValue, Grid
from rvs_desktop.importing.wording.cell_text import looks_like_value
from rvs_desktop.importing.wording.headers import Label, Labeler
from rvs_desktop.importing.wording.plain_text import SUPERSCRIPT

_Rows = tuple[int, int, int]
"""The first and last of some rows and how many there are: which table they are of."""
_YEARS = range(1990, 2050)
_YEAR_SET = frozenset(_YEARS)
_COUNT_TYPES = frozenset({int, type(None)})
_MANY_COUNTS = 4
"""Counts behind a name from which on they cannot be its answer."""
_MONTH = re.compile(r"(?:19[5-9]\d|20[0-4]\d)(?:0[1-9]|1[0-2])")
_HEADING = re.compile(
    rf"{_MONTH.pattern}|(?:19[5-9]\d|20[0-4]\d)\s*(?:[*†‡#]+|\d?\)|\(?(?:voorl(?:opige?)?\.?|vlp\.?|definitieve?)(?: cijfers?)?\)?)|[#%Δ*]|i{{1,3}}|iv",
    re.IGNORECASE,
)
"""What only a heading holds although it is no word: a month as ``202001``, a year with a mark, a sign, a Roman number."""


_ROMAN = frozenset({"I", "II", "III", "IV"})
"""Quarters in a heading."""


_ELSEWHERE = re.compile(r"zie [a-z]", re.IGNORECASE)
"""``Zie Laren`` stands where a count would stand, of which another row holds the number."""


class Kind(IntEnum):
    """What a cell is by itself."""

    BLANK = 0
    NUMBER = 1
    YEAR = 2
    """A whole number that can be a year, so it may stand in a heading."""
    DATE = 3
    MARK = 4
    """A text that is filled in as a value, an error, a formula without a result."""
    TEXT = 5


VALUES = frozenset({Kind.NUMBER, Kind.MARK})


class RowType(StrEnum):
    """What a row is between the others."""

    BLANK = "blank"
    HEADER = "header"
    DATA = "data"
    VALUES = "values"
    """Figures without any text beside them."""
    SINGLE = "single"
    """One text: a title, a heading of a section, a note."""
    TEXT = "text"
    PAIR = "pair"
    """A name with its value, such as ``Jaar: | 2020``."""


@dataclass
class Sheet:
    """One sheet with what is known of each cell; the texts are read once."""

    grid: Grid
    labeler: Labeler
    _texts: dict[str, Kind] = field(default_factory=dict[str, Kind])
    _turned: dict[_Rows, list[list[CellValue]]] = field(default_factory=dict[_Rows, list[list[CellValue]]])
    """Some rows as columns; a row that ends before a column has no say in it."""
    _columns: dict[tuple[int, _Rows], set[CellValue]] = field(
        default_factory=dict[tuple[int, _Rows], set[CellValue]]
    )
    _counts: dict[tuple[int, _Rows], int | None] = field(default_factory=dict[tuple[int, _Rows], int | None])
    _filled: dict[int, list[tuple[int, Kind]]] = field(default_factory=dict[int, list[tuple[int, Kind]]])

    def kind(self, row: int, column: int) -> Kind:
        """Return what a cell is by itself."""
        value = self.grid.cell(row, column)
        if value is None:
            return Kind.MARK if (row, column) in self.grid.unresolved else Kind.BLANK
        return self.kind_of(value)

    def kind_of(self, value: CellValue) -> Kind:
        """Return what a value is by itself."""
        if type(value) is int:
            return Kind.YEAR if value in _YEARS else Kind.NUMBER
        if isinstance(value, str):
            found = self._texts.get(value)
            if found is None:
                found = self._texts[value] = self._kind_of_text(value)
            return found
        if value is None:
            return Kind.BLANK
        if isinstance(value, (datetime, date)):
            # a count that was given the format of a date is a day in 1900
            return Kind.DATE if value.year in _YEARS else Kind.MARK
        if isinstance(value, ErrorValue):
            return Kind.MARK
        return Kind.NUMBER

    def _kind_of_text(self, text: str) -> Kind:
        bare = text.strip()
        if not bare:
            return Kind.BLANK
        digits = SUPERSCRIPT.sub("", bare)
        if len(digits) == 4 and digits.isdecimal() and int(digits) in _YEARS:
            return Kind.YEAR  # with a note behind it or without
        if bare.isdecimal():
            return Kind.NUMBER
        if bare in _ROMAN:
            return Kind.TEXT
        value = looks_like_value(bare) and not self.labeler.label(text).head
        elsewhere = _ELSEWHERE.match(bare) and self.labeler.label(bare[4:]).axis == "area"
        return Kind.MARK if value or elsewhere else Kind.TEXT

    def only_counts(self, column: int, rows: Sequence[int]) -> int | None:
        """Return how many whole numbers stand in some rows of a column, None when anything else stands there.

        A year is something else, and so is a formula without a result. Sheets with hundreds of columns of counts are
        the ones that take time, and nothing more is to be learnt from such a column.
        """
        if self.grid.unresolved:
            return None
        key = (column, _which(rows))
        if key not in self._counts:
            values = self.values(column, rows)
            plain = {*map(type, values)} <= _COUNT_TYPES and _YEAR_SET.isdisjoint(values)
            self._counts[key] = len(values) - values.count(None) if plain else None
        return self._counts[key]

    def label(self, row: int, column: int) -> Label | None:
        """Return what the text of a cell says, None when there is no text; a year or date is read as its text."""
        value = self.grid.cell(row, column)
        if isinstance(value, str):
            return self.labeler.label(value) if value.strip() else None
        if type(value) is int and (value in _YEARS or _MONTH.fullmatch(str(value))):
            return self.labeler.label(str(value))
        return None

    def filled(self, row: int, left: int, right: int) -> list[tuple[int, Kind]]:
        """Return the columns of a row that hold something, with what they hold."""
        found = self._filled.get(row)
        if found is None:
            kind_of = self.kind_of
            found = [(c, kind_of(value)) for c, value in enumerate(self.grid.rows[row]) if value is not None]
            found = [cell for cell in found if cell[1] is not Kind.BLANK]
            if self.grid.unresolved:
                known = {c for c, _ in found}
                found += [(c, Kind.MARK) for r, c in self.grid.unresolved if r == row and c not in known]
                found.sort()
            self._filled[row] = found
        if left == 0 and (not found or found[-1][0] <= right):
            return found
        return [cell for cell in found if left <= cell[0] <= right]

    def column(self, column: int, rows: Sequence[int]) -> set[CellValue]:
        """Return the different values of a column in the rows of a table."""
        key = (column, _which(rows))
        found = self._columns.get(key)
        if found is None:
            found = self._columns[key] = set(self.values(column, rows))
        return found

    def values(self, column: int, rows: Sequence[int]) -> list[CellValue]:
        """Return the values of a column in the rows of a table that reach so far, from top to bottom."""
        turned = self._turned.get(_which(rows))
        if turned is None:
            turned = self._turned[_which(rows)] = _as_columns([self.grid.rows[row] for row in rows])
        return turned[column] if column < len(turned) else []

    def filled_at(self, row: int, column: int) -> bool:
        """Whether a cell holds something, a formula without a result included."""
        return self.kind(row, column) is not Kind.BLANK


def _which(rows: Sequence[int]) -> _Rows:
    """Return what tells the rows of one table from those of another."""
    return (rows[0], rows[-1], len(rows)) if rows else (-1, -1, 0)


def _as_columns(rows: Sequence[Sequence[CellValue]]) -> list[list[CellValue]]:
    widths = {*map(len, rows)}
    if len(widths) == 1:
        return [list(column) for column in zip(*rows, strict=True)]
    return [[row[index] for row in rows if index < len(row)] for index in range(max(widths, default=0))]


_HEADS = frozenset({"measure", "period", "skip", "head"})


def row_type(sheet: Sheet, row: int, left: int, right: int) -> RowType:
    """Return what a row is, looking only at the columns from ``left`` to ``right``."""
    if _holds_counts(sheet, row, left, right):
        return RowType.DATA
    filled = sheet.filled(row, left, right)
    if not filled:
        return RowType.BLANK
    kinds = [kind for _, kind in filled]
    texts = [c for c, kind in filled if kind is Kind.TEXT]
    if _is_pair(sheet, row, filled):
        return RowType.PAIR
    if any(kind in VALUES for kind in kinds):
        return _row_with_values(sheet, row, filled, texts)
    if len(filled) == 1:
        return RowType.SINGLE
    return _row_of_names(sheet, row, filled, texts)


def _holds_counts(sheet: Sheet, row: int, left: int, right: int) -> bool:
    """Whether a row is a name with many counts behind it and nothing else, as almost every row of a sheet is."""
    name, *counts = sheet.grid.rows[row][left : right + 1] or ("",)
    if (
        not isinstance(name, str)
        or len(counts) - counts.count(None) < _MANY_COUNTS
        or not {*map(type, counts)} <= _COUNT_TYPES
        or not _YEAR_SET.isdisjoint(counts)
        or sheet.grid.unresolved
        or sheet.kind_of(name) is not Kind.TEXT
    ):
        return False
    return sheet.labeler.label(name).head in {"", "value"}


def _labels(sheet: Sheet, row: int, columns: Sequence[int]) -> list[Label]:
    return [label for label in (sheet.label(row, c) for c in columns) if label is not None]


def pairs_in(
    sheet: Sheet, row: int, filled: list[tuple[int, Kind]]
) -> tuple[list[tuple[int, int]], list[int]]:
    """Return the names with their answers in a row, as pairs of columns, and the columns of the other texts."""
    pairs: list[tuple[int, int]] = []
    others: list[int] = []
    at = 0
    while at < len(filled):
        column, kind = filled[at]
        if kind is Kind.TEXT and at + 1 < len(filled) and _answers(sheet, row, column, filled[at + 1]):
            pairs.append((column, filled[at + 1][0]))
            at += 2
        else:
            others.append(column)
            at += 1
    return pairs, others


def _is_pair(sheet: Sheet, row: int, filled: list[tuple[int, Kind]]) -> bool:
    """``Jaar: | 2020`` and ``Gemeente | Zeewolde``: the second says what the first asks; a title may stand before it."""
    texts = sum(kind is Kind.TEXT for _, kind in filled)
    if len(filled) < 2 or len(filled) - 2 * texts > 2:  # each text has one answer at most
        return False
    pairs, others = pairs_in(sheet, row, filled)
    if not pairs or len(others) > 2:
        return False
    colon = all(str(sheet.grid.cell(row, name)).rstrip().endswith(":") for name, _ in pairs)
    for column in others:
        label = sheet.label(row, column)
        if sheet.kind(row, column) is not Kind.TEXT or label is None or label.head:
            return False
        if label.axis not in ({"", "measure"} if colon else {""}):
            return False
    return True


def _answers(sheet: Sheet, row: int, column: int, answer: tuple[int, Kind]) -> bool:
    """Whether a cell holds the answer to the name in a cell before it."""
    first, second = sheet.label(row, column), sheet.label(row, answer[0])
    if first is None:
        return False
    colon = first.text.rstrip().endswith(":")
    if first.head in {"municipality", "area", "district", "label"}:
        return second is not None and (second.axis == "area" or (colon and second.axis in {"", "total"}))
    if first.head in {"period", "year", "quarter", "half", "month"}:
        fits = second is not None and second.period is not None and second.axis in {"period", ""}
        number = str(sheet.grid.cell(row, answer[0])).strip()
        small = number.isdecimal() and int(number) <= 12 and (colon or first.head not in {"period", "year"})
        strange = colon and answer[1] is Kind.TEXT and second is not None and second.axis == ""
        return fits or small or strange or answer[1] in {Kind.YEAR, Kind.DATE}
    if first.head in {"measure", "code"} and colon:
        return second is not None
    return colon and second is not None and answer[1] is Kind.TEXT and first.axis not in {"measure", "area"}


def _row_with_values(sheet: Sheet, row: int, filled: list[tuple[int, Kind]], texts: list[int]) -> RowType:
    if not texts:
        return RowType.VALUES
    labels = _labels(sheet, row, texts)
    if any(label.head not in {"", "value"} for label in labels):
        others = [c for c, kind in filled if kind is not Kind.TEXT]
        if (
            counts_up(sheet, row, others)
            or all(str(sheet.grid.cell(row, c)).isalpha() for c in others)
            or all(_is_heading(sheet, row, c, kind) for c, kind in filled if kind is not Kind.TEXT)
        ):
            return RowType.HEADER
    last_value = next(c for c, kind in reversed(filled) if kind in VALUES)
    signs = all(kind is Kind.MARK for _, kind in filled if kind in VALUES)
    if signs and last_value < min(texts) and sum(label.axis in _HEADS for label in labels) > 1:
        return RowType.HEADER  # ``??? | PGA | Top-X``
    if min(texts) < last_value or len(filled) > 2:
        return RowType.DATA
    return RowType.TEXT


def _is_heading(sheet: Sheet, row: int, column: int, kind: Kind) -> bool:
    text = str(sheet.grid.cell(row, column)).strip()
    return kind in {Kind.YEAR, Kind.DATE} or _HEADING.fullmatch(text) is not None


def counts_up(sheet: Sheet, row: int, columns: list[int]) -> bool:
    """Whether numbers are 1, 2, 3 … as in a heading with the numbers of quarters or months."""
    values = [str(sheet.grid.cell(row, c)).strip() for c in columns]
    return len(values) > 1 and values == [str(n) for n in range(1, len(values) + 1)]


def _row_of_names(sheet: Sheet, row: int, filled: list[tuple[int, Kind]], texts: list[int]) -> RowType:
    labels = _labels(sheet, row, texts)
    years = [c for c, kind in filled if kind is Kind.YEAR]
    dates = [c for c, kind in filled if kind is Kind.DATE]
    if texts and years and not dates and min(texts) < min(years):
        first = sheet.label(row, min(texts))
        if first is not None and first.axis in {"area", "total", "period"}:
            return RowType.DATA
        if first is not None and first.axis == "measure" and not years_follow(sheet, row, years):
            return RowType.DATA
    if any(label.head for label in labels) or len(years) + len(dates) > 1 or dates:
        return RowType.HEADER
    if any(label.axis for label in labels) or len(filled) > 2:
        return RowType.HEADER
    return RowType.TEXT


def years_follow(sheet: Sheet, row: int, columns: list[int]) -> bool:
    """Whether years follow each other, up or down, as only a heading does; it may name each of them several times."""
    years = [int(str(sheet.grid.cell(row, c))) for c in columns]
    again = next((n for n, year in enumerate(years) if n and year == years[0] != years[n - 1]), len(years))
    if any(year != years[n % again] for n, year in enumerate(years)):
        return False
    steps = {b - a for a, b in pairwise(years[:again])}
    return steps in ({1}, {-1}, {0, 1}, {0, -1}, set[int]())
