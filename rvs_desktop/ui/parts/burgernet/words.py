"""Rates of Burgernet in words: the percentage, what it is worth, and the target it is held against."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rvs_desktop.formats import format_date, format_decimal, format_percent
from rvs_desktop.periods import Period, PeriodKind

if TYPE_CHECKING:
    from rvs_desktop.models.burgernet import BurgernetRow, BurgernetSnapshot
    from rvs_desktop.models.rates import RateFigure
    from rvs_desktop.models.rollup import Figure
    from rvs_desktop.models.targets import TargetPoint

translate = QCoreApplication.translate


def percentage(rate: RateFigure) -> Fraction | None:
    """Return a rate in percent; None when it is missing or cannot exist."""
    if rate.numerator is None or not rate.denominator:
        return None
    return Fraction(rate.numerator * 100, rate.denominator)


def written(rate: RateFigure) -> str:
    """Return a rate as printed; without actions there is none, which is not 0,0% (story J3-1)."""
    if rate.denominator == 0:
        return translate("burgernet", "n.v.t. (0 acties)")
    if rate.status == "not_applicable":
        return "n.v.t."
    if rate.numerator is None or rate.denominator is None:
        return "–"
    return format_percent(rate.numerator, rate.denominator)


def target_for(snapshot: BurgernetSnapshot) -> TargetPoint | None:
    """Return the target of the year, else the first later one to work towards."""
    year = snapshot.year.year
    same = [target for target in snapshot.targets if target.period.year == year]
    later = [target for target in snapshot.targets if target.period.year > year]
    return same[-1] if same else later[0] if later else None


def target_words(target: TargetPoint) -> str:
    """Return a target as printed: ``20%``."""
    places = 0 if target.value == target.value.to_integral_value() else 1
    return f"{format_decimal(target.value, places)}%"


def judged(snapshot: BurgernetSnapshot) -> tuple[str, str] | None:
    """Return the word and tone of the year against its target; None without a target or a rate.

    Judged on the rate as it is, not as it is rounded for print.
    """
    target = target_for(snapshot)
    rate = percentage(snapshot.total.success)
    if target is None or rate is None:
        return None
    wanted = target_words(target)
    met = (
        Fraction(target.value) <= rate if target.operator in ("ge", "gt") else rate <= Fraction(target.value)
    )
    if target.operator == "gt" and rate == Fraction(target.value):
        met = False
    if target.period.year == snapshot.year.year:
        if met:
            return translate("burgernet", "Doel {wanted} behaald").format(wanted=wanted), "good"
        return translate("burgernet", "Onder doel ({wanted})").format(wanted=wanted), "warn"
    year = target.period.label()
    if met:
        return translate("burgernet", "Boven doel {year} ({wanted})").format(year=year, wanted=wanted), "good"
    return translate("burgernet", "Onder doel {year} ({wanted})").format(year=year, wanted=wanted), "warn"


def until(snapshot: BurgernetSnapshot) -> str:
    """Return to which day the figures run when the year is not complete: ``t/m 30-11-2020``."""
    last = snapshot.until
    if last is None or last.end == snapshot.year.end:
        return ""
    return translate("burgernet", "t/m {day}").format(day=format_date(last.end))


def stay_words(row: BurgernetRow) -> str:
    """Return which part of the year counts of a municipality that came or went; empty when it is all of it."""
    if row.stay is None:
        return ""
    begin, end = row.stay.begin, row.stay.end
    year = Period(PeriodKind.YEAR, begin.year)
    words: list[str] = []
    if begin > year.start:
        words.append(translate("burgernet", "telt mee vanaf {day}").format(day=format_date(begin)))
    if end < year.end:
        words.append(translate("burgernet", "telt mee t/m {day}").format(day=format_date(end)))
    return ", ".join(words)


def coverage(rate: RateFigure | Figure) -> str:
    """Return how many municipalities are in a rate or a sum when some are not."""
    if rate.reported == rate.expected:
        return ""
    text = translate("burgernet", "{known} van {all} gemeenten")
    return text.format(known=rate.reported, all=rate.expected)
