"""The columns of a sheet as far as they may tell of persons: what heads them and what stands in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import pairwise
from operator import itemgetter

from rvs_desktop.importing.files.workbook import CellValue, Grid
from rvs_desktop.importing.persons.bsn import LARGEST, SMALLEST
from rvs_desktop.importing.persons.words import (
    ADDRESS,
    BIRTH_IN_TEXT,
    PHONE,
    POSTCODE,
    PROSECUTION,
    day_of,
    heading_kinds,
)
from rvs_desktop.importing.recognition import Catalogue
from rvs_desktop.importing.wording.person_names import STREET, heading_key, is_full_name, may_be_name

_LOOKED_AT = 2_000
"""Different values of a column that are looked at for shares; headings stand among them too."""
_LONGEST_TEXT = 500
"""Names, birth dates and addresses stand at the beginning of a text."""
_ENOUGH = 3
"""Fewer values than this are no column of persons."""
_FIRST_YEAR, _LAST_YEAR = 1920, 2020
_FIRST_SERIAL, _LAST_SERIAL = 7306, 46_000
"""1 January 1920 and the end of 2025 as Excel counts days."""
_DAY_KINDS = frozenset({date, datetime})
_COUNT_KINDS = frozenset({int, type(None)})
_WIDE_DAYS = 3 * 365
_ALONE = frozenset({"birth", "prosecution", "chain"})
"""Headings that tell of a person even beside a single value, as on a form."""


def area_keys(known: Catalogue) -> frozenset[str]:
    """Return the names and aliases of all areas in the form in which cells are compared with them."""
    return frozenset(heading_key(name) for area in known.areas for name in (area.name, *area.aliases))


@dataclass
class Column:
    """One column: its different values by kind, and what it may be.

    Attributes:
        index: counted from 0.
        values: all cells from the top.
        texts: the different texts.
        days: the different dates, not those written as text.
        numbers: the different whole numbers that may be an identity number by their size.
        headings: kinds that a text in this column heads.
        kinds: what the column holds, by its headings or by its values alone.
    """

    index: int
    values: Sequence[CellValue]
    texts: list[str]
    days: list[date]
    numbers: list[int]
    headings: set[str] = field(default_factory=set[str])
    kinds: set[str] = field(default_factory=set[str])

    @classmethod
    def of(cls, index: int, values: Sequence[CellValue]) -> Column:
        """Sort the different values of a column by kind; most columns of a sheet are numbers only."""
        kinds = {*map(type, values)}
        if kinds <= _COUNT_KINDS and not _holds_large(values):
            return cls(index, values, [], [], [])
        different = dict.fromkeys(values)
        texts = [value for value in different if isinstance(value, str)] if str in kinds else []
        days = [value for value in different if isinstance(value, date)] if kinds & _DAY_KINDS else []
        whole = [value for value in different if isinstance(value, int)] if int in kinds else []
        numbers = (
            [value for value in whole if SMALLEST <= value <= LARGEST]
            if max(whole, default=0) >= SMALLEST
            else []
        )
        return cls(index, values, texts, days, numbers)

    @property
    def filled(self) -> int:
        """Number of cells with content."""
        return len(self.values) - self.values.count(None)

    @property
    def numeric(self) -> int:
        """Number of cells with a number."""
        kinds = Counter(map(type, self.values))
        return sum(count for kind, count in kinds.items() if issubclass(kind, int | float))


@dataclass
class SheetColumns:
    """A sheet as columns, with what can be said of the whole.

    Attributes:
        columns: those with content.
        kinds: all kinds found, of at least as many values as a list has.
        height: number of rows.
        has_office_holders: a heading names a function or an organisation.
        keyed_by_area: the rows name municipalities, most of them another one.
        wide_dates: a column of dates that may be birth dates, spread over years.
        maybe_names: a column of different words with a capital that are no places and may be names.
        birth_days: most values below one heading for birth dates.
    """

    columns: list[Column]
    height: int
    kinds: set[str] = field(default_factory=set[str])
    has_office_holders: bool = False
    keyed_by_area: bool = False
    wide_dates: bool = False
    maybe_names: bool = False
    birth_days: int = 0

    @classmethod
    def of(cls, grid: Grid, areas: Collection[str]) -> SheetColumns:
        """Look at all columns of a sheet."""
        sheet = cls([], len(grid.rows))
        for index, values in enumerate(_columns(grid.rows)):
            column = Column.of(index, values)
            sheet.columns.append(column)
            if column.texts or column.days:
                sheet._look(grid, column, areas)
        if {"postcode_heading", "house"} <= sheet.kinds:
            sheet.kinds.add("address")
        return sheet

    @property
    def may_run_sideways(self) -> bool:
        """Whether persons may stand side by side: several columns hold more than one text or day, or a number."""
        return sum(len(one.texts) + len(one.days) > 1 or bool(one.numbers) for one in self.columns) >= _ENOUGH

    def of_kind(self, kind: str) -> list[Column]:
        """Return the columns of a kind."""
        return [column for column in self.columns if kind in column.kinds]

    def _look(self, grid: Grid, column: Column, areas: Collection[str]) -> None:
        texts = [text[:_LONGEST_TEXT] for text in column.texts[:_LOOKED_AT]]
        for text in texts:
            for kind in heading_kinds(text):
                self._heading(grid, column, text, kind)
        self._by_dates(column, texts)
        if texts:
            self._by_texts(column, texts, areas)
        self.kinds |= column.kinds

    def _heading(self, grid: Grid, column: Column, text: str, kind: str) -> None:
        """Take in a heading if what stands below it, or beside it on a form, is of its kind."""
        if kind in {"holder", "role"}:
            column.headings.add(kind)
            self.has_office_holders = self.has_office_holders or kind == "role"
            return
        row = column.values.index(text)
        line = grid.rows[row]
        # Labels of a form, and of persons side by side, stand at the left of their row.
        is_label = all(value is None for value in line[: column.index])
        beside = line[column.index + 1 : column.index + 201] if is_label else ()
        if kind == "bsn":
            column.headings.add(kind)
            column.texts.extend(str(value) for value in beside if isinstance(value, str | int))
            return
        evidence = max(_matching(kind, column.values[row + 1 : row + 201]), _matching(kind, beside))
        if evidence >= (1 if kind in _ALONE else _ENOUGH - 1):
            column.kinds.add("postcode_heading" if kind == "postcode" else kind)
            if kind == "birth":
                self.birth_days = max(self.birth_days, evidence)

    def _by_dates(self, column: Column, texts: Sequence[str]) -> None:
        """Take in a column of mostly different days of which a person may have been born on each."""
        written = [day for text in texts if text[:1].isdigit() and (day := day_of(text)) is not None]
        days = [day_of(day) or day for day in column.days[:_LOOKED_AT]] + written
        in_reach = [day for day in days if _FIRST_YEAR <= day.year <= _LAST_YEAR]
        if len(in_reach) < _ENOUGH or _is_series(days):
            return
        cells = column.filled - (len(texts) - len(written))
        if len(in_reach) <= 0.8 * max(min(cells, _LOOKED_AT), len(days)):
            return
        column.kinds.add("dates")
        if (max(in_reach) - min(in_reach)).days >= _WIDE_DAYS:
            self.wide_dates = True

    def _by_texts(self, column: Column, texts: list[str], areas: Collection[str]) -> None:
        """Take in what the texts of a column are by their form."""
        places = sum(heading_key(text) in areas for text in texts) if areas else 0
        if places >= max(_ENOUGH, 0.6 * len(texts)):
            self.keyed_by_area = self.keyed_by_area or 5 * len(texts) >= 4 * column.filled
            return
        if len(texts) < _ENOUGH or column.numeric > len(texts):
            return

        def share(test: Callable[[str], object]) -> float:
            return sum(1 for text in texts if test(text)) / len(texts)

        column.kinds |= {kind for kind, test in _FORMS.items() if share(test) > 0.5}
        if share(_tells_birth) >= 0.5 and share(_has_name) >= 0.3:
            column.kinds.add("combined")
        if "holder" in column.headings or 5 * len(texts) < 4 * column.filled or places > 0.2 * len(texts):
            return
        known, possible = share(is_full_name), share(may_be_name)
        if known >= 0.5 or (known >= 0.2 and known + possible >= 0.9):
            column.kinds.add("names")
        elif possible >= 0.75 and (areas or share(_has_words) >= 0.75):
            self.maybe_names = True


def _holds_large(values: Sequence[CellValue]) -> bool:
    """Say whether a whole number among values is as large as an identity number."""
    return max((value for value in {*values} if isinstance(value, int)), default=0) >= SMALLEST


def _columns(rows: Sequence[tuple[CellValue, ...]]) -> Iterable[list[CellValue]]:
    """Yield the columns, all of the same height."""
    widths = {*map(len, rows)}
    width = max(widths, default=0)
    for index in range(width):
        if len(widths) == 1:
            yield list(map(itemgetter(index), rows))
        else:
            yield [row[index] if index < len(row) else None for row in rows]


def _matching(kind: str, values: Iterable[CellValue]) -> int:
    """Return how many values are such as a heading of this kind announces."""
    test = _EVIDENCE.get(kind, _is_words)
    return sum(1 for value in values if value is not None and test(value))


def _is_words(value: CellValue) -> bool:
    return isinstance(value, str) and sum(map(str.isalpha, value)) > 1 and not heading_kinds(value)


def _is_street(value: CellValue) -> bool:
    return (
        isinstance(value, str) and (STREET.search(value) or re.search(r"[^\W\d]{3}.*\d", value)) is not None
    )


def _is_day(value: CellValue) -> bool:
    if isinstance(value, int):
        # A day as Excel counts it, without the format that shows it as one; or the digits of a day.
        return _FIRST_SERIAL <= value <= _LAST_SERIAL or 1_011_900 <= value <= 31_122_035
    day = day_of(value)
    return day is not None and 1900 <= day.year <= 2035


def _is_reach(value: CellValue) -> bool:
    if isinstance(value, str):
        return "@" in value or PHONE.fullmatch(value.strip()) is not None
    return isinstance(value, int) and value >= 100_000_000


def _is_number_like(value: CellValue) -> bool:
    return sum(map(str.isdigit, str(value))) >= 4 if isinstance(value, str | int) else False


def _is_house(value: CellValue) -> bool:
    return str(value)[:1].isdigit() and len(str(value)) <= 8


def _is_postcode(value: CellValue) -> bool:
    return isinstance(value, str) and POSTCODE.search(value) is not None


def _is_sex(value: CellValue) -> bool:
    return isinstance(value, str) and value.strip().casefold() in {
        "m",
        "v",
        "man",
        "vrouw",
        "x",
        "jongen",
        "meisje",
    }


def _is_age(value: CellValue) -> bool:
    return isinstance(value, int) and 5 <= value <= 110


_EVIDENCE: dict[str, Callable[[CellValue], bool]] = {
    "birth": _is_day,
    "address": _is_street,
    "reach": _is_reach,
    "prosecution": _is_number_like,
    "chain": _is_number_like,
    "case": _is_number_like,
    "house": _is_house,
    "postcode": _is_postcode,
    "sex": _is_sex,
    "age": _is_age,
}


_FORMS: dict[str, Callable[[str], object]] = {
    "postcode": POSTCODE.search,
    "address": ADDRESS.search,
    "prosecution": PROSECUTION.fullmatch,
}


def _has_words(text: str) -> bool:
    return " " in text.strip()


def _tells_birth(text: str) -> bool:
    return len(text) > 12 and BIRTH_IN_TEXT.search(text) is not None


def _has_name(text: str) -> bool:
    """Say whether a text with a birth date in it begins with a name or says that someone was born."""
    match = BIRTH_IN_TEXT.search(text)
    before = text[: match.start()].strip(" ,;(-:") if match else ""
    for word in ("geboren op", "geboren", "geb.", "geb", "gb", "*"):
        if before.casefold().endswith(word):
            return True
    return is_full_name(before) or (may_be_name(before) and " " in before)


def _is_series(days: Sequence[date]) -> bool:
    """Say whether days are the periods of a table: all at the same end of a month, or at even steps."""
    if len({day.day for day in days}) <= max(1, len(days) // 10):
        return True
    if sum(day.day == 1 or day.day >= 28 for day in days) >= 0.8 * len(days):
        return True
    steps = {(later - earlier).days for earlier, later in pairwise(days)}
    return len(days) > 4 and len(steps) <= max(2, len(days) // 20)
