"""Columns that bound or colour the period of a row: begin and end, dates of entry, ``Cumulatief: ja``."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.header_words import ENTERED
from rvs_desktop.importing.wording.period_text import PeriodText, read_period
from rvs_desktop.importing.wording.plain_text import plain

if TYPE_CHECKING:
    from rvs_desktop.importing.recognising.columns import Column

BOUNDS: Final = frozenset({"begin", "end"})
_YES: Final = frozenset({"ja", "j", "waar", "true", "x", "yes", "y"})
_NO: Final = frozenset({"nee", "n", "onwaar", "false", "no", "-", ""})
_SAMPLE: Final = 200
_COUNTS: Final = frozenset({int, type(None)})


def bound_columns(table: TableShape, columns: list[Column]) -> None:
    """Give columns of dates and of yes and no the role they can have; the other columns stay as they are."""
    begins = [c for c in columns if c.dim == "begin"]
    ends = [c for c in columns if c.dim == "end" or (begins and c.labels and plain(c.title) == "tot")]
    paired = len(begins) == len(ends) == 1 and all(_bounds(table, c) for c in (*begins, *ends))
    for column in ends if paired else ():
        column.role, column.dim, column.rule, column.total = "key", "end", "", False
    for column in columns:
        if column.dim in BOUNDS and not paired:
            _no_bound(table, column)
        elif column.labels and is_cumulative(table, column):
            column.role, column.dim, column.rule = "key", "cumulative", ""
        elif _is_entered(table, column):
            column.role, column.rule = "skip", "helper"


def _is_entered(table: TableShape, column: Column) -> bool:
    """Whether a column says on what day its rows were typed or sent."""
    known = column.role == "value" and not column.decided and ENTERED.search(plain(column.title)) is not None
    return known and _dates(table, column)


def _no_bound(table: TableShape, column: Column) -> None:
    """Take back a bound without its other half: a column of dates is asked about, other numbers are figures."""
    column.role, column.dim = "value", ""
    if not _dates(table, column) and _texts(table, column):
        column.role, column.rule = "skip", "remark"


def undated(table: TableShape, columns: list[Column]) -> bool:
    """Whether a column of dates is left of which nothing says what it means for the period of its rows."""
    return any(c.role == "value" and not c.decided and _dates(table, c) for c in columns)


def _values(table: TableShape, column: Column) -> list[CellValue]:
    return [value for value in table.sheet.column(column.index, table.body) if _says_something(value)][
        :_SAMPLE
    ]


def _says_something(value: CellValue) -> bool:
    return type(value) is int or (value is not None and bool(str(value).strip()))


def _texts(table: TableShape, column: Column) -> bool:
    values = _values(table, column)
    return bool(values) and all(isinstance(value, str) for value in values)


def _dates(table: TableShape, column: Column) -> bool:
    """Whether a column holds whole dates and nothing else."""
    values = table.sheet.column(column.index, table.body)
    if not values or {*map(type, values)} <= _COUNTS:
        return False
    values = _values(table, column)
    return bool(values) and all(_day(value) is not None for value in values)


def _bounds(table: TableShape, column: Column) -> bool:
    """Whether a column holds days, months, quarters or years that can begin or end a period."""
    values = _values(table, column)
    return bool(values) and all(bound(value) is not None for value in values)


def is_cumulative(table: TableShape, column: Column) -> bool:
    """Whether a column such as ``Cumulatief`` says yes or no of each row; figures below it are a running sum."""
    label = column.labels[0]
    if label.period is None or not label.period.cumulative or label.period.has_part or label.known:
        return False
    values = _values(table, column)
    return bool(values) and all(
        isinstance(value, bool) or (isinstance(value, str) and plain(value) in _YES | _NO) for value in values
    )


def _day(value: CellValue) -> date | None:
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    if isinstance(value, str):
        found, rest = read_period(value)
        if found is not None and found.stand is not None and found.year is not None and not rest.strip():
            return found.stand
    return None


def bound(value: CellValue) -> tuple[date, date] | None:
    """Return the first and last day of a date, month, quarter or year that begins or ends a period."""
    day = _day(value)
    if day is not None:
        return day, day
    found = read_period(str(value))[0] if value is not None else None
    period = found.period() if found is not None else None
    return (period.start, period.end) if period is not None else None


def between(begin: CellValue, end: CellValue, *, exclusive: bool) -> PeriodText:
    """Return the period from one bound to another; an odd one when it is no whole number of months in one year.

    Args:
        begin: what stands in the column of begins.
        end: what stands in the column of ends.
        exclusive: the heading says ``tot``, so a first day of a month may be the day after the last.
    """
    first, last = bound(begin), bound(end)
    if first is None or last is None:
        return PeriodText(odd=True)
    start, stop = first[0], last[1]
    if exclusive and stop.day == 1 and last[0] == stop:
        stop -= timedelta(days=1)
    ends_month = (stop + timedelta(days=1)).day == 1
    if start.day != 1 or not ends_month or start.year != stop.year or stop < start:
        return PeriodText(odd=True)
    return PeriodText(year=start.year, first=start.month, last=stop.month)


def is_yes(value: CellValue) -> bool:
    """Whether a cell below ``Cumulatief`` says yes."""
    return value is True or (isinstance(value, str) and plain(value) in _YES)
