"""Real dates in headings and key columns: months, or the day of which the state is given."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.period_text import PeriodText, read_period
from rvs_desktop.importing.wording.plain_text import plain

if TYPE_CHECKING:
    from rvs_desktop.importing.recognising.columns import Column

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ONLY_YEAR = re.compile(r"(?:\[[^\]]*\])*[yj]+(?:;@)?", re.IGNORECASE)
"""The format of a date of which only the year is seen."""
_WRITTEN_DATE = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d\d-\d\d")


def date_heads(table: TableShape, columns: list[Column], words: str) -> None:
    """Read real dates in a heading: months, or the ends of quarters as the day of a count.

    A date shown as ``januari`` has a year that nobody sees; a year that the titles name goes before it.

    Args:
        table: the table.
        columns: its columns.
        words: the texts above the table.
    """
    days: list[tuple[Column, date, str]] = []
    for row in table.headers:
        for column in columns:
            value = table.sheet.grid.cell(row, column.index)
            written = value.strip() if isinstance(value, str) else ""
            if isinstance(value, date):
                day = date(value.year, value.month, value.day)
                days.append((column, day, table.sheet.grid.formats.get((row, column.index), "")))
            elif _WRITTEN_DATE.fullmatch(written) and column.periods and column.periods[0].stand:
                days.append((column, column.periods.pop(0).stand or date.min, ""))
    read = read_dates([(day, how) for _, day, how in days])
    named = _YEAR.search(words) is not None
    for column, day, how in days:
        unseen = named and how and "y" not in how.lower() and "m" in how.lower()
        column.periods.insert(0, replace(read[day], year=None) if unseen else read[day])


def key_dates(table: TableShape, columns: Sequence[Column]) -> dict[date, PeriodText]:
    """Read the dates in columns of periods; below *Maand* the first of a month is that month.

    A date that is written as text counts when all texts of its column are firsts of months, as exports write months.

    Args:
        table: the table.
        columns: its columns that hold a period, no begin or end of one.
    """
    days: list[tuple[date, str]] = []
    months: set[date] = set()
    body = set(table.body)
    for column in columns:
        shown = {
            how for (row, c), how in table.sheet.grid.formats.items() if c == column.index and row in body
        }
        how = next(iter(shown)) if len(shown) == 1 else ""
        values = [v for v in table.sheet.column(column.index, table.body) if v is not None and v != ""]
        real = [date(v.year, v.month, v.day) for v in values if isinstance(v, date)]
        firsts = [day for v in values if isinstance(v, str) and (day := written_first(v)) is not None]
        written = firsts if len(firsts) == len(values) else []
        if "datum" in plain(column.title) or (
            column.dim != "month" and {day.month for day in written} <= {1, 4, 7, 10}
        ):
            written = []
        days += [(day, how) for day in real] + [(day, "") for day in written]
        if column.dim == "month":
            months |= {day for day in (*real, *written) if day.day == 1}
    found = read_dates(days) if days else {}
    return found | {day: PeriodText(year=day.year, first=day.month, last=day.month) for day in months}


def written_first(text: str) -> date | None:
    """Return the first of a month that a text is and nothing else, None for any other text."""
    if not _WRITTEN_DATE.fullmatch(text.strip()):
        return None
    found = read_period(text)[0]
    return found.stand if found is not None and found.stand is not None and found.stand.day == 1 else None


def read_dates(days: list[tuple[date, str]]) -> dict[date, PeriodText]:
    """Read dates that stand in one row or column as periods.

    A first or last day of a month means the month. Only ends of quarters mean the day of a count, and only firsts of
    quarters can be either a quarter or a month, unless the date is shown without its day.

    Args:
        days: the dates with the number format in which each is shown.
    """
    distinct = sorted({day for day, _ in days})
    months = {day.month for day in distinct}
    shown_as_year = bool(days) and all(_ONLY_YEAR.fullmatch(how) for _, how in days)
    shown_as_month = bool(days) and all(how and "d" not in how.lower().replace("[$", "") for _, how in days)
    found: dict[date, PeriodText] = {}
    for day in distinct:
        last = (day + timedelta(days=1)).day == 1
        month = PeriodText(year=day.year, first=day.month, last=day.month)
        if shown_as_year:
            found[day] = PeriodText(year=day.year)
        elif shown_as_month:
            found[day] = month
        elif last and months <= {3, 6, 9, 12}:
            found[day] = PeriodText(year=day.year, stand=day)
        elif last or (day.day == 1 and (len(distinct) == 1 or not months <= {1, 4, 7, 10})):
            found[day] = month
        elif day.day == 1 and day.month == 1 and months == {1}:
            found[day] = PeriodText(year=day.year, stand=day)
        else:
            found[day] = PeriodText(odd=True)
    return found
