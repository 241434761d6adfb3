"""Periods of reporting: years, halves, quarters and months, with one written key each.

Keys follow ISO 8601 where it has a form: ``2020``, ``2020-H1``, ``2020-Q1``, ``2020-03``.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property, total_ordering
from typing import Self


class PeriodKind(StrEnum):
    """How long a period is; the value is the word used in reference data."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"

    @property
    def months(self) -> int:
        """Number of months in one period of this kind."""
        return _MONTHS[self]


_MONTHS = {PeriodKind.YEAR: 12, PeriodKind.HALF: 6, PeriodKind.QUARTER: 3, PeriodKind.MONTH: 1}
_KEY = re.compile(r"(?P<year>\d{4})(?:-(?:H(?P<half>[12])|Q(?P<quarter>[1-4])|(?P<month>0[1-9]|1[0-2])))?")
MONTH_NAMES = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
MONTH_SHORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


@total_ordering
@dataclass(frozen=True)
class Period:
    """One period: ``number`` counts from 1 within the year (quarter 3 is number 3; a year has number 1)."""

    kind: PeriodKind
    year: int
    number: int = 1

    def __post_init__(self) -> None:
        """Refuse a number that the year does not have.

        Raises:
            ValueError: for a thirteenth month and the like.
        """
        if not 1 <= self.number <= 12 // self.kind.months or not 1 <= self.year <= 9999:
            raise ValueError(f"no such period: {self.kind} {self.year} {self.number}")

    @classmethod
    def parse(cls, key: str) -> Self:
        """Read a written key.

        Raises:
            ValueError: if the text is not a period key.
        """
        match = _KEY.fullmatch(key)
        if match is None:
            raise ValueError(f"not a period: {key!r}")
        year = int(match["year"])
        for kind in (PeriodKind.HALF, PeriodKind.QUARTER, PeriodKind.MONTH):
            if match[kind.value]:
                return cls(kind, year, int(match[kind.value]))
        return cls(PeriodKind.YEAR, year)

    @classmethod
    def of(cls, kind: PeriodKind, day: date) -> Self:
        """Return the period of this kind that holds a day."""
        return cls(kind, day.year, (day.month - 1) // kind.months + 1)

    @cached_property
    def key(self) -> str:
        """The written form that is stored and exported."""
        tail = {
            PeriodKind.YEAR: "",
            PeriodKind.HALF: f"-H{self.number}",
            PeriodKind.QUARTER: f"-Q{self.number}",
            PeriodKind.MONTH: f"-{self.number:02}",
        }[self.kind]
        return f"{self.year:04}{tail}"

    @property
    def first_month(self) -> int:
        """The month (1-12) in which the period begins."""
        return (self.number - 1) * self.kind.months + 1

    @cached_property
    def start(self) -> date:
        """The first day."""
        return date(self.year, self.first_month, 1)

    @cached_property
    def end(self) -> date:
        """The last day, inclusive."""
        month = self.first_month + self.kind.months - 1
        return date(self.year, month, calendar.monthrange(self.year, month)[1])

    def shift(self, steps: int) -> Period:
        """Return the period that many periods later (earlier when negative)."""
        per_year = 12 // self.kind.months
        index = self.year * per_year + self.number - 1 + steps
        return Period(self.kind, index // per_year, index % per_year + 1)

    def within(self, kind: PeriodKind) -> Period:
        """Return the period of a kind at least as long that holds this one.

        Raises:
            ValueError: if ``kind`` is shorter than this period.
        """
        if kind.months < self.kind.months:
            raise ValueError(f"a {self.kind} does not fit in a {kind}")
        return Period.of(kind, self.start)

    def parts(self, kind: PeriodKind) -> tuple[Period, ...]:
        """Return the periods of a kind at most as long that make up this one, in order.

        Raises:
            ValueError: if ``kind`` is longer than this period.
        """
        if kind.months > self.kind.months:
            raise ValueError(f"a {self.kind} has no {kind}s")
        first = Period.of(kind, self.start)
        return tuple(first.shift(step) for step in range(self.kind.months // kind.months))

    def covered(self) -> tuple[Period, ...]:
        """Return this period and every shorter one in it, longest first: a quarter and its three months."""
        kinds = (kind for kind in PeriodKind if kind.months <= self.kind.months)
        return tuple(part for kind in kinds for part in self.parts(kind))

    def label(self, *, short: bool = False) -> str:
        """Return the Dutch label: ``Q4 2020`` (short ``Q4 ’20``), ``maart 2020`` (``mrt ’20``), ``1e halfjaar 2020``."""
        year = f"’{self.year % 100:02}" if short else f"{self.year}"
        if self.kind is PeriodKind.YEAR:
            return f"{self.year}"
        if self.kind is PeriodKind.QUARTER:
            return f"Q{self.number} {year}"
        if self.kind is PeriodKind.HALF:
            return f"H{self.number} {year}" if short else f"{self.number}e halfjaar {year}"
        return f"{(MONTH_SHORT if short else MONTH_NAMES)[self.number - 1]} {year}"

    def __str__(self) -> str:
        return self.key

    def __lt__(self, other: Period) -> bool:
        """Order by first day, the longer period first."""
        return (self.start, -self.kind.months) < (other.start, -other.kind.months)
