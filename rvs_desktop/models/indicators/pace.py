"""How far a count should be by now, without foretelling while reports are missing (story J3-5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from rvs_desktop.formats import format_decimal
from rvs_desktop.models.indicators.result import Result
from rvs_desktop.models.indicators.wording import months_words
from rvs_desktop.periods import Period, PeriodKind

Profile: TypeAlias = Sequence[Fraction]
"""The twelve shares of a year that usually fall in each month; they add up to 1."""
EVEN: Profile = (Fraction(1, 12),) * 12


@dataclass(frozen=True)
class Pace:
    """A count held against what belongs to the part of the period that is over.

    Attributes:
        expected: what the target comes to over the months that are over.
        elapsed: how many months of the period are over.
        reported: how many months are in the value.
        months: how many months the period has.
        projection: where the period ends if it goes on like this; None while a month is missing.
        seasonal: whether the months do not count alike.
        areas: (reported, expected) municipalities or districts.
    """

    value: Decimal
    expected: Fraction
    elapsed: int
    reported: int
    months: int
    projection: Fraction | None
    seasonal: bool
    areas: tuple[int, int] = (1, 1)

    @property
    def complete(self) -> bool:
        """Whether every month that is over is in the value, of every area."""
        return self.reported >= self.elapsed and self.areas[0] == self.areas[1]

    @property
    def coverage(self) -> str:
        """How many of the months that are over were reported, as ``3 van 4 maanden``."""
        return months_words((min(self.reported, self.elapsed), self.elapsed))

    @property
    def sentence(self) -> str:
        """The pace in one sentence."""
        way = "naar seizoen" if self.seasonal else "gelijk verdeeld"
        says = f"{format_decimal(self.value)} tot nu toe; verwacht {format_decimal(self.expected)} ({way})."
        if self.complete:
            return says
        missing = (
            f"{self.coverage} geleverd"
            if self.reported < self.elapsed
            else f"{self.areas[0]} van {self.areas[1]} gebieden geleverd"
        )
        return f"{says[:-1]}; {missing}, dus geen prognose."


def pace_to_date(
    value: Decimal,
    target: Decimal,
    result: Result,
    period: Period,
    as_of: date,
    profile: Profile | None = None,
) -> Pace:
    """Return how a count stands against the part of its target that belongs to the months that are over.

    Args:
        value: the count so far.
        target: of the whole period.
        result: where the count came from, for what is missing in it.
        period: that the target is for.
        as_of: the day; only months that are wholly over count.
        profile: shares of the months of a year; even without it.
    """
    months = period.parts(PeriodKind.MONTH)
    over = [month for month in months if month.end <= as_of]
    if result.partial_until is not None:
        over = [month for month in over if month.end <= result.partial_until]
    shares = [(profile or EVEN)[month.first_month - 1] for month in months]
    whole = sum(shares, Fraction())
    done = sum(shares[: len(over)], Fraction()) / whole if whole else Fraction(len(over), len(months))
    reported = _months_reported(result, period, len(over))
    complete = reported >= len(over) and result.reported == result.expected
    return Pace(
        value=value,
        expected=Fraction(target) * done,
        elapsed=len(over),
        reported=reported,
        months=len(months),
        projection=Fraction(value) / done if complete and done else None,
        seasonal=profile is not None,
        areas=(result.reported, result.expected),
    )


def _months_reported(result: Result, period: Period, over: int) -> int:
    """Return how many months are in a result; a figure that was reported as one holds all that are over."""
    done, whole = result.parts
    return over if whole <= 1 else done * period.kind.months // whole


def seasonal_profile(years: Sequence[Sequence[Decimal | None]]) -> Profile | None:
    """Return the usual shares of the months from earlier years; None without one whole year.

    Years with a missing month are left out: their shares would be too large.
    """
    whole = [[month for month in year if month is not None] for year in years]
    whole = [year for year in whole if len(year) == 12]
    totals = [sum((year[month] for year in whole), Decimal()) for month in range(12)]
    total = sum(totals, Decimal())
    return tuple(Fraction(each) / Fraction(total) for each in totals) if total > 0 else None
