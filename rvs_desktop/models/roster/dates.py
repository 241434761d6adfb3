"""Dates as precise as a source gives them: a day, a month or a year, as Popolo writes them."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache
from typing import Annotated, Any, Final, Self

from sqlalchemy import (
    BindParameter,
    CheckConstraint,
    ColumnElement,
    Dialect,
    Text,
    bindparam,
    func,
    literal,
    or_,
    type_coerce,
    types,
)
from sqlalchemy.orm import InstrumentedAttribute, mapped_column

from rvs_desktop.formats import FormatError, format_date, parse_date
from rvs_desktop.periods import MONTH_NAMES, MONTH_SHORT

_FORM: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_MONTH: Final = re.compile(r"(?:(\d{1,2})[-/. ]|([a-z]{3,9})\.? )(\d{4})")
_MONTHS: Final = {
    name: number for names in (MONTH_NAMES, MONTH_SHORT) for number, name in enumerate(names, start=1)
}
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_AFTER_ALL: Final = "~"
"""Sorts after every digit and hyphen: ``2017~`` stands after each day of 2017 and before 2018."""


@dataclass(frozen=True)
class ReducedDate:
    """A day (``2017-03-15``), a month (``2017-03``) or a year (``2017``).

    As the start of something it means its first day, as an end its last day, inclusive. Text order is time order.
    """

    text: str

    def __post_init__(self) -> None:
        """Refuse what is no date.

        Raises:
            ValueError: for another form, or a day that does not exist.
        """
        match = _FORM.fullmatch(self.text)
        if match is None or not _FIRST_YEAR <= int(match[1]) <= _LAST_YEAR:
            raise ValueError(f"not a date: {self.text!r}")
        date(int(match[1]), int(match[2] or 1), int(match[3] or 1))

    @classmethod
    def of(cls, day: date) -> Self:
        """Return a day."""
        return cls(day.isoformat())

    @classmethod
    def typed(cls, text: str) -> Self:
        """Read what a person types: ``2017``, ``3-2017``, ``maart 2017``, ``2017-03`` or a day as ``1-3-2017``.

        Raises:
            FormatError: when it is no date, or the day does not exist.
        """
        shown = " ".join(text.split()).casefold()
        try:
            return cls(shown)
        except ValueError:
            match = _MONTH.fullmatch(shown)
        month = (int(match[1]) if match[1] else _MONTHS.get(match[2], 0)) if match else 0
        if match and 1 <= month <= 12 and _FIRST_YEAR <= int(match[3]) <= _LAST_YEAR:
            return cls(f"{match[3]}-{month:02}")
        try:
            return cls.of(parse_date(text))
        except FormatError as error:
            hint = error.hint.replace("1-12-2020.", "1-12-2020, een maand als 12-2020 of een jaar als 2020.")
            raise FormatError(error.message, hint) from None

    @cached_property
    def first(self) -> date:
        """The first day it can mean."""
        year, month, day = (*map(int, self.text.split("-")), 1, 1)[:3]
        return date(year, month, day)

    @cached_property
    def last(self) -> date:
        """The last day it can mean."""
        first = self.first
        if len(self.text) == 4:
            return first.replace(month=12, day=31)
        if len(self.text) == 7:
            return first.replace(day=calendar.monthrange(first.year, first.month)[1])
        return first

    def before(self) -> ReducedDate:
        """Return the day, month or year before it: the end of what was replaced from it on."""
        return self._like(self.first - timedelta(days=1))

    def after(self) -> ReducedDate:
        """Return the day, month or year after it."""
        return self._like(self.last + timedelta(days=1))

    def _like(self, day: date) -> ReducedDate:
        return ReducedDate(day.isoformat()[: len(self.text)])

    @property
    def label(self) -> str:
        """How the screen writes it: ``2017``, ``maart 2017``, ``15-3-2017``."""
        if len(self.text) == 4:
            return self.text
        first = self.first
        return f"{MONTH_NAMES[first.month - 1]} {first.year}" if len(self.text) == 7 else format_date(first)

    def __str__(self) -> str:
        return self.text


class ReducedDateText(types.TypeDecorator[ReducedDate]):
    """A reduced date as its text, which sorts in the order of time."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: ReducedDate | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write a date."""
        return None if value is None else value.text

    def process_result_value(self, value: Any | None, dialect: Dialect) -> ReducedDate | None:  # noqa: ARG002
        """Read a date."""
        return None if value is None else _stored(value)


@lru_cache(maxsize=4096)
def _stored(text: str) -> ReducedDate:
    """Return a date of the file; a roster has few different ones and reads them thousands of times."""
    return ReducedDate(text)


Reduced = Annotated[ReducedDate | None, mapped_column(ReducedDateText, default=None)]
"""A column with a reduced date; empty is without limit or not known."""
DateColumn = InstrumentedAttribute[ReducedDate | None]


def dated(column: str) -> CheckConstraint:
    """Return the rule that a column has the form of a reduced date."""
    return CheckConstraint(
        f"{column} LIKE '____' OR {column} LIKE '____-__' OR {column} LIKE '____-__-__'",
        name=f"{column}_form",
    )


def span_rules() -> tuple[CheckConstraint, ...]:
    """Return the rules of a row that holds from ``valid_from`` up to and including ``valid_to``."""
    order = CheckConstraint(f"valid_from <= valid_to || '{_AFTER_ALL}'", name="order")
    return (dated("valid_from"), dated("valid_to"), order)


GIVEN_DAY: Final[BindParameter[str]] = bindparam("given_day", type_=Text)
"""A day that is given, as text, when a statement is run: what is asked on every day is then built only once."""
Day = date | BindParameter[str]


def started(column: DateColumn, day: Day) -> ColumnElement[bool]:
    """Return the condition that something had begun on a day; an unknown start is long ago."""
    return or_(column.is_(None), type_coerce(column, Text) <= _as_text(day))


def _as_text(day: Day) -> str | BindParameter[str]:
    return day.isoformat() if isinstance(day, date) else day


def holds_on(begins: DateColumn, ends: DateColumn, day: Day) -> ColumnElement[bool]:
    """Return the condition that a row holds on a day, both ends included."""
    not_over = type_coerce(ends, Text) + _AFTER_ALL >= _as_text(day)
    return started(begins, day) & or_(ends.is_(None), not_over)


def from_text(column: DateColumn) -> ColumnElement[str]:
    """Return a start for ordering: an unknown one comes first."""
    return func.coalesce(type_coerce(column, Text), literal(""))


@dataclass(frozen=True)
class Span:
    """The time in which something holds; None is without limit."""

    begins: ReducedDate | None
    ends: ReducedDate | None

    def holds_on(self, day: date) -> bool:
        """Tell whether it holds on a day."""
        return (self.begins is None or self.begins.first <= day) and (
            self.ends is None or day <= self.ends.last
        )

    def overlaps(self, other: Span) -> bool:
        """Tell whether there is a day on which both hold."""
        return _reaches(self.begins, other.ends) and _reaches(other.begins, self.ends)

    @property
    def in_order(self) -> bool:
        """Whether it begins no later than it ends."""
        return _reaches(self.begins, self.ends)

    @property
    def label(self) -> str:
        """How a sentence writes it: ``van 2017 t/m maart 2018``, ``vanaf 2017``, ``t/m 2018``."""
        if self.begins and self.ends:
            return f"van {self.begins.label} t/m {self.ends.label}"
        if self.begins:
            return f"vanaf {self.begins.label}"
        return f"t/m {self.ends.label}" if self.ends else "zonder begin- en einddatum"


def _reaches(begins: ReducedDate | None, ends: ReducedDate | None) -> bool:
    return begins is None or ends is None or begins.first <= ends.last
