"""Headings that only number a period: ``1`` to ``12``, ``2020/1`` to ``2020/4``; the table says what they count."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.period_text import PeriodText
from rvs_desktop.importing.wording.period_words import ROMAN
from rvs_desktop.importing.wording.plain_text import plain

if TYPE_CHECKING:
    from rvs_desktop.importing.recognising.columns import Column

_MONTHS = 12
_QUARTERS = 4
_YEAR_AND_NUMBER = re.compile(r"(\d{4})[-/ ]([1-4]|I{1,3}|IV)|([1-4]|I{1,3}|IV)[-/ ](\d{4})")


def numbered_periods(table: TableShape, columns: list[Column], words: str) -> None:
    """Read headings 1, 2, 3 … as quarters or months when the table says which."""
    if not table.headers:
        return
    row = table.headers[-1]
    cells = [(column, table.sheet.grid.cell(row, column.index)) for column in columns]
    numbers = [(column, number) for column, value in cells if (number := _number(str(value).strip()))]
    if len(numbers) < 2 or [n for _, n in numbers] != list(range(1, len(numbers) + 1)):
        return
    above = " ".join(plain(label.text) for column in columns for label in column.labels) + " " + words
    romans = not str(table.sheet.grid.cell(row, numbers[0][0].index)).strip().isdecimal()
    length = _length(above, len(numbers)) or (3 if romans and len(numbers) == _QUARTERS else 0)
    for column, number in numbers:
        if length and number * length <= 12:
            period = PeriodText(first=(number - 1) * length + 1, last=number * length)
        else:
            period = PeriodText(odd=True)
        column.periods.insert(0, period)
        column.numbered = True
        column.labels = [
            label for label in column.labels if not label.head and _number(label.text.strip()) != number
        ]


def _number(text: str) -> int:
    """Return the number of a heading that is only a number, also a Roman one; 0 for any other text."""
    if text.isdecimal():
        return int(text) if int(text) <= _MONTHS else 0
    return ROMAN.get(text.lower(), 0) if text.isupper() else 0


def slashed_periods(table: TableShape, columns: list[Column], words: str) -> None:
    """Read ``2020/1`` to ``2020/4`` as quarters or months where the table says which; else the measure tells."""
    if not table.headers:
        return
    row = table.headers[-1]
    found = [
        (column, match)
        for column in columns
        if isinstance(value := table.sheet.grid.cell(row, column.index), str)
        and (match := _YEAR_AND_NUMBER.fullmatch(value.strip()))
    ]
    if len(found) < 2 or len(found) != sum(bool(column.periods) for column in columns):
        return
    numbers = [_number(match[2] or match[3]) for _, match in found]
    if numbers != [n % 4 + 1 for n in range(len(numbers))]:
        return
    romans = not (found[0][1][2] or found[0][1][3]).isdecimal()
    length = _length(words, len(numbers)) or (3 if romans and len(numbers) >= _QUARTERS - 1 else 0)
    for (column, match), number in zip(found, numbers, strict=True):
        if romans:  # the number is no word of a measure
            column.labels = [label for label in column.labels if not _YEAR_AND_NUMBER.fullmatch(label.text)]
            column.periods[0] = PeriodText(odd=True)
        if length:
            year, last = int(match[1] or match[4]), number * length
            part = PeriodText(year=year, first=last - length + 1, last=last)
            column.periods[0] = part if length in {1, 3} else PeriodText(odd=True)


def _length(words: str, count: int) -> int:
    """Months in one numbered period, 0 when nothing says so."""
    by_word = [
        n for n, word in ((3, "kwart"), (1, "maand"), (6, "halfjaar"), (6, "half jaar")) if word in words
    ]
    if len(by_word) == 1:
        return by_word[0]
    return 1 if count == 12 and not by_word else 0
