"""The columns of a table: which hold the names of rows, which hold figures, and what stands above them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from rvs_desktop.importing.decisions import LEFT_OUT
from rvs_desktop.importing.files.workbook import Range
from rvs_desktop.importing.recognising.chosen_columns import choose_keys, obey
from rvs_desktop.importing.recognising.column_headings import (
    SAMPLE,
    heading_of,
    holds_postcodes,
    holds_remarks,
    names_parts,
    names_provinces,
    names_units,
    years_beside_names,
)
from rvs_desktop.importing.recognising.date_heads import date_heads
from rvs_desktop.importing.recognising.numbered_heads import numbered_periods, slashed_periods
from rvs_desktop.importing.recognising.period_columns import bound_columns
from rvs_desktop.importing.recognising.rows import VALUES, Kind
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.area_names import Match
from rvs_desktop.importing.wording.cell_text import looks_like_number
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.overrule import PLACE
from rvs_desktop.importing.wording.period_text import PeriodText
from rvs_desktop.importing.wording.plain_text import plain

_PLACES = re.compile(r"(?:locaties?|plaats|woonplaats|plek|waar)\b")
"""Headings of columns that hold areas, and parts of areas when they stand beside a column with municipalities."""
_SHARE = re.compile(r"^[^(\[]*%")
"""A share, and not the share beside a count as in ``14 (17%)``."""
AREA_DIMS = frozenset({"municipality", "area", "district"})
PERIOD_DIMS = frozenset({"period", "year", "quarter", "half", "month", "begin", "end", "cumulative"})


@dataclass
class Column:
    """One column of a table.

    ``role`` is ``key`` (names of rows, ``dim`` says of what), ``value``, ``skip`` (``rule`` says why) or ``empty``.
    """

    index: int
    role: str = "value"
    dim: str = ""
    rule: str = ""
    labels: list[Label] = field(default_factory=list[Label])
    """What stands above it, the nearest first."""
    periods: list[PeriodText] = field(default_factory=list[PeriodText])
    """Periods above it, the nearest first."""
    covering: set[int] = field(default_factory=set[int])
    """Places in ``labels`` of texts that stand above all columns with figures."""
    total: bool = False
    scale: int = 1
    provisional: bool = False
    marks: tuple[str, ...] = ()
    divides: bool = False
    """Whether its texts name parts of what is counted, such as an age or a neighbourhood."""
    numbered: bool = False
    """Whether its heading is a bare number of a quarter or month."""
    centred: bool = False
    """Whether a heading that may be its own stands in the middle of several columns."""
    key: str = ""
    """The headings above it as a decision on this column names them."""
    decided: bool = False
    """Whether a person said what it holds."""

    @cached_property
    def title(self) -> str:
        """The texts above it, from top to bottom, as people would name the column."""
        return " ".join(text for label in reversed(self.labels) if (text := label.text.strip()))


def read_columns(table: TableShape, context_words: str) -> list[Column]:
    """Return all columns of a table with their roles.

    Args:
        table: the table.
        context_words: the plain texts above the table, to tell whether numbers in a heading are quarters or months.
    """
    columns = [_above(table, c) for c in range(table.left, table.right + 1)]
    years_beside_names(columns)
    for column in columns:
        obey(table, column)
    numbered_periods(table, columns, context_words)
    for column in columns:
        _set_role(table, column)
    bound_columns(table, columns)
    _impostors(table, columns)
    choose_keys(table, columns)
    _only_area_column(table, columns)
    _hide(table, columns)
    _real_totals(columns)
    _mark_covering(columns)
    date_heads(table, columns, context_words)
    slashed_periods(table, columns, context_words)
    return columns


def _above(table: TableShape, index: int) -> Column:
    """Collect the texts above one column; a group heading reaches to the right until the next."""
    column = Column(index)
    lowest = table.headers[-1] if table.headers else -1
    for row in reversed(table.headers):
        at = _source(table, row, index, lowest=row == lowest)
        if at is None:
            continue
        label = table.sheet.label(*at)
        if label is None or label in column.labels:
            continue
        column.labels.append(label)
        if label.period is not None:
            column.periods.append(label.period)
        column.total = column.total or label.total
        column.scale = max(column.scale, label.scale)
        column.provisional = column.provisional or label.provisional
        column.marks += label.marks
    return column


def _source(table: TableShape, row: int, column: int, *, lowest: bool) -> tuple[int, int] | None:
    """Return the cell whose text stands above a column in one heading row."""
    sheet = table.sheet
    if sheet.kind(row, column) is not Kind.BLANK:
        return row, column
    merged = merged_at(table, row, column)
    if merged is not None:
        return (merged.top, merged.left) if sheet.kind(merged.top, merged.left) is not Kind.BLANK else None
    if lowest:
        return None
    for left in range(column - 1, table.left - 1, -1):
        if sheet.kind(row, left) is Kind.BLANK:
            continue
        label = sheet.label(row, left)
        if merged_at(table, row, left) is not None or (
            label is not None and label.head and label.head != "value"
        ):
            return None
        return row, left
    return None


def merged_at(table: TableShape, row: int, column: int) -> Range | None:
    """Return the merged cell that covers a cell."""
    for merged in table.sheet.grid.merged:
        if merged.top <= row <= merged.bottom and merged.left <= column <= merged.right:
            return merged
    return None


def _set_role(table: TableShape, column: Column) -> None:
    """Decide what a column is for, by its heading first and by what it holds second."""
    if any(label.skip == PLACE for label in column.labels):
        column.role, column.rule = "skip", PLACE
        return
    kinds, axes, texts = _contents(table, column.index)
    named = texts * 2 > sum(kinds.values()) and sum(axes.values()) > axes[""]
    if column.decided and not named:
        _decided_role(column)
        return
    column.role = "value" if kinds or column.labels else "empty"
    lowest = heading_of(column, axes, texts)
    if lowest is not None and lowest.head not in {"", "value", "any"}:
        column.role, column.dim = "key", lowest.head
        if lowest.head == "label" and names_units(table, column.index):
            column.dim = "measure"
        elif lowest.head == "label":
            column.role, column.rule = "skip", "label_column"
        return
    _by_content(table, column, lowest, (kinds, axes, texts))


def _by_content(
    table: TableShape,
    column: Column,
    lowest: Label | None,
    content: tuple[Counter[Kind], Counter[str], int],
) -> None:
    """Decide what a column is for by what stands below a heading that names no rows."""
    kinds, axes, texts = content
    if texts and holds_remarks(lowest):
        column.role, column.rule = "skip", "remark"
        return
    filled = sum(kinds.values())
    column.divides = names_parts(table, column, lowest) or holds_postcodes(table, column, lowest)
    if column.divides or (texts and names_units(table, column.index)):
        column.role, column.dim = "key", "measure"
        return
    if texts and texts * 2 >= filled:
        _text_column(column, axes, texts)
        return
    skip = next((label.skip for label in column.labels if label.skip and label.exact is None), "")
    if skip:
        column.role, column.rule = "skip", skip
    elif _is_percentage(table, column):
        column.role, column.rule = "skip", "percentage"
    elif not column.labels and kinds:
        _unnamed_column(table, column)


def _decided_role(column: Column) -> None:
    """Read figures in a column of which a person said what it holds, or leave it out."""
    skip = next((label.skip for label in column.labels if label.skip == LEFT_OUT), "")
    column.role, column.rule = ("skip", skip) if skip else ("value", "")


def _impostors(table: TableShape, columns: list[Column]) -> None:
    """Leave out columns headed as names of rows that hold other numbers.

    Beside months, ``Jaar`` or ``Kwartaal`` heads their sum and ``Gem.`` their average, not the year or municipality.
    """
    keys = [column for column in columns if column.role == "key" and column.index not in table.keys]
    texts = {column.index: _contents(table, column.index)[2] for column in keys}
    for column in keys:
        numbers = [
            value
            for value in table.sheet.column(column.index, table.body[:SAMPLE])
            if isinstance(value, (int, float)) and not isinstance(value, bool)
        ]
        if not numbers or texts[column.index]:
            continue
        named = any(texts[other.index] and other.dim in AREA_DIMS for other in keys if other is not column)
        if not _can_be(column.dim, numbers) or (named and column.dim in AREA_DIMS):
            column.role, column.dim, column.rule = (
                "skip",
                "",
                "period_total" if column.dim in PERIOD_DIMS else "helper",
            )


def _can_be(dim: str, numbers: list[int | float]) -> bool:
    """Whether numbers can be years, quarters, halves or months; years of two digits follow each other."""
    if dim == "year":
        found = set(numbers)
        short = all(0 < n < 100 for n in found) and max(found) - min(found) == len(found) - 1
        return short or all(1950 <= n < 2050 for n in found)
    last = {"quarter": 4, "half": 2, "month": 12}.get(dim)
    return last is None or all(1 <= n <= last or 190001 <= n <= 204912 or 1950 <= n < 2050 for n in numbers)


def _contents(table: TableShape, index: int) -> tuple[Counter[Kind], Counter[str], int]:
    """Count what a column holds: kinds of cells, what its texts name, and how many texts it has."""
    kinds: Counter[Kind] = Counter()
    axes: Counter[str] = Counter()
    counts = table.sheet.only_counts(index, table.body[:SAMPLE])
    if counts is not None:
        if counts:
            kinds[Kind.NUMBER] = counts
        return kinds, axes, 0
    for row in table.body[:SAMPLE]:
        kind = table.sheet.kind(row, index)
        if kind is Kind.BLANK:
            continue
        kinds[kind] += 1
        if kind is Kind.TEXT:
            label = table.sheet.label(row, index)
            axes[label.axis if label is not None else ""] += 1
    return kinds, axes, kinds[Kind.TEXT]


def _text_column(column: Column, axes: Counter[str], texts: int) -> None:
    named = {axis: axes[axis] for axis in ("area", "period", "measure") if axes[axis]}
    best = max(named, key=lambda axis: named[axis], default="")
    known = sum(named.values()) + axes["total"] + axes["skip"]
    heading_is_data = any(
        label.axis in {"period", "measure"} and not label.skip for label in column.labels[:1]
    )
    if best and known * 2 >= texts:
        column.role, column.dim = "key", best
    elif axes["total"] == texts and not column.labels:
        column.role, column.dim = "key", "area"
    elif not heading_is_data:
        column.role, column.rule = "skip", "remark"


def _unnamed_column(table: TableShape, column: Column) -> None:
    """A column without a heading: numbers that only count the rows are no data, years may be the key."""
    values = [table.sheet.grid.cell(row, column.index) for row in table.body[:SAMPLE]]
    numbers = [value for value in values if isinstance(value, int)]
    if table.headers and not any(looks_like_number(value) for value in values if value is not None):
        column.role, column.rule = "skip", "remark"
        return
    is_left = all(
        table.sheet.kind(row, c) not in VALUES
        for row in table.body[:1]
        for c in range(table.left, column.index)
    )
    if (
        len(numbers) > 2
        and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        and numbers[0] in {0, 1}
    ):
        column.role, column.rule = "skip", "helper"
    elif is_left and table.headers and numbers and all(1990 <= n < 2050 for n in numbers):
        column.role, column.dim = "key", "year"


def _is_percentage(table: TableShape, column: Column) -> bool:
    """Whether the cells are shares: written with %, shown with %, or fractions between 0 and 1."""
    grid = table.sheet.grid
    if not grid.formats and table.sheet.only_counts(column.index, table.body[:SAMPLE]) is not None:
        return False
    shares = fractions = others = 0
    for row in table.body[:SAMPLE]:
        value = grid.cell(row, column.index)
        if value is None or isinstance(value, bool):
            continue
        if "%" in grid.formats.get((row, column.index), "") or (
            isinstance(value, str) and _SHARE.search(value)
        ):
            shares += 1
        elif isinstance(value, float) and 0 < value < 1:
            fractions += 1
        elif value not in {0, 1}:
            others += isinstance(value, (int, float)) or table.sheet.kind_of(value) in VALUES
    return shares > others + fractions or (fractions > 2 and not others and column.scale == 1)


def _only_area_column(table: TableShape, columns: list[Column]) -> None:
    """Give the areas of a table one column: municipalities before districts, a team or region only when nothing else."""
    if table.keys:
        return
    keys = [column for column in columns if column.role == "key" and column.dim in AREA_DIMS]
    codes = [column for column in columns if column.role == "key" and column.dim == "code"]
    if not keys and not codes:
        for column in columns:
            if column.rule == "label_column" and not names_provinces(column):
                _, axes, texts = _contents(table, column.index)
                if texts and axes["area"] * 2 >= texts:
                    column.role, column.dim, column.rule = "key", "area", ""
                    return
        return
    if len(keys) > 1:
        best = min(
            keys, key=lambda k: (("municipality", "area", "district").index(k.dim), -_areas_in(table, k))
        )
        for column in keys:
            if column is not best and _holds_places(table, column):
                column.dim, column.divides = "measure", True
            elif column is not best:
                column.role, column.rule = "skip", "label_column"


def _holds_places(table: TableShape, column: Column) -> bool:
    """Whether a column beside the municipalities names places within them: each figure may be of a part only."""
    if not any(_PLACES.match(plain(label.text)) for label in column.labels[:1]):
        return False
    labels = [table.sheet.label(row, column.index) for row in table.body[:SAMPLE]]
    return any(one is not None and one.area.how is Match.NONE and not one.total for one in labels)


def _areas_in(table: TableShape, column: Column) -> int:
    """Number of municipalities named in a column, to tell it from the column with their districts."""
    names = {table.sheet.grid.cell(row, column.index) for row in table.body[:SAMPLE]}
    labels = [table.sheet.labeler.label(name) for name in names if isinstance(name, str)]
    return sum(any(a.kind == "municipality" for a in label.area.areas) for label in labels)


def _hide(table: TableShape, columns: list[Column]) -> None:
    """Leave out hidden columns with figures: they are mostly old or for help. Hidden names still count."""
    for column in columns:
        if column.decided:
            continue
        if column.role == "value" and column.index in table.sheet.grid.hidden_columns:
            column.role, column.rule = "skip", "hidden_column"


def _real_totals(columns: list[Column]) -> None:
    """Keep as figures a total that adds up no other column: ``Totaal acties`` before ``waarvan geslaagd``."""
    values = [column for column in columns if column.role == "value"]
    for column in values:
        if not column.total or column.decided:
            continue
        known = frozenset[str]().union(*(label.known for label in column.labels))
        others = [c for c in values if c is not column]
        same = [
            c
            for c in others
            if not any(label.part for label in c.labels)
            and frozenset[str]().union(*(label.known for label in c.labels)) in {known, frozenset()}
        ]
        if not others or (known and not same and not any(label.period for label in column.labels)):
            column.total = False


def _mark_covering(columns: list[Column]) -> None:
    """Find the texts that stand above all figures: they are a title, not a heading of some columns."""
    values = [column for column in columns if column.role == "value"]
    if not values:
        return
    common = set[str].intersection(*({label.text for label in column.labels[1:]} for column in values))
    for column in values:
        column.covering = {n for n, label in enumerate(column.labels) if n and label.text in common}
