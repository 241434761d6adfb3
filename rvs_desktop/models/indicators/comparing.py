"""Comparing two results honestly: percentages differ in percentage points, small bases in numbers (story J3-7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Final

from rvs_desktop.formats import NO_SUCH_RATE, format_decimal, format_points
from rvs_desktop.models.indicators.passport import Passport
from rvs_desktop.models.indicators.published import Published
from rvs_desktop.models.indicators.result import Result
from rvs_desktop.models.indicators.wording import QUALIFIER_WORDS, reach_words, value_words
from rvs_desktop.periods import Period

SMALL_BASE: Final = 10
"""A change from fewer than this is written in numbers: from 4 to 6 is no 50 % that means anything."""


class ChangeKind(StrEnum):
    """How a change is written."""

    NONE = ""
    """There is nothing to compare, or it may not be compared."""
    PERCENT = "percent"
    POINTS = "points"
    NUMBERS = "numbers"


@dataclass(frozen=True)
class Change:
    """The change of a result since a base.

    Attributes:
        base_period: what it is compared with; every change says it (trap T20).
        amount: percent, percentage points, or the difference itself, by ``kind``.
        reason: why it is not given, one sentence; empty where it is.
        warnings: what to know beside it, such as a part of a year.
        printed: whether it is taken from a document and not computed.
    """

    kind: ChangeKind
    base_period: Period | None = None
    amount: Decimal | Fraction | None = None
    old: Decimal | Fraction | None = None
    new: Decimal | Fraction | None = None
    reason: str = ""
    warnings: tuple[str, ...] = ()
    printed: bool = False
    good: str = "none"

    @property
    def better(self) -> bool | None:
        """Whether the change is an improvement; None where up and down are alike, or nothing changed."""
        if self.amount is None or not self.amount or self.good == "none":
            return None
        return (self.amount > 0) == (self.good == "up")


def compare(about: Passport, new: Result, period: Period, old: Result, base: Period) -> Change:
    """Return the change of a result since an earlier one, or why there is none to give."""
    reason = _why_not(about, new, period, old, base)
    if reason:
        return Change(ChangeKind.NONE, base, reason=reason, good=about.good)
    assert new.value is not None
    assert old.value is not None
    difference = Fraction(new.value) - Fraction(old.value)
    warnings = _warnings(new, period, old, base)
    if about.in_percent:
        kind, amount = ChangeKind.POINTS, difference
    elif old.value == 0:
        return Change(
            ChangeKind.NONE, base, old=old.value, new=new.value, good=about.good, warnings=warnings,
            reason=f"In {base.label()} was het cijfer 0; een verandering in procent bestaat dan niet.",
        )  # fmt: skip
    elif abs(old.value) < SMALL_BASE and about.unit == "count":
        kind, amount = ChangeKind.NUMBERS, difference
    else:
        kind, amount = ChangeKind.PERCENT, difference * 100 / abs(Fraction(old.value))
    return Change(kind, base, amount, old.value, new.value, "", warnings, good=about.good)


def _why_not(about: Passport, new: Result, period: Period, old: Result, base: Period) -> str:
    if new.value is None:
        return f"Het cijfer van {period.label()} ontbreekt."
    if old.value is None:
        return f"Het cijfer van {base.label()} ontbreekt."
    if new.variant != old.variant:
        return "De noemer of de telling verschilt: dit zijn twee verschillende cijfers."
    broken = about.broken_between(base, period)
    if broken is not None:
        return f"Vanaf {broken.from_period.label()} wordt anders geteld: {broken.reason}"
    return ""


def _warnings(new: Result, period: Period, old: Result, base: Period) -> tuple[str, ...]:
    """Return what makes two figures less than alike (story J2-11)."""
    found: list[str] = []
    for result, when in ((new, period), (old, base)):
        if result.partial_until is not None:
            found.append(
                f"{when.label()} telt {reach_words(result.partial_until)}, dus niet de hele periode."
            )
        elif result.parts[0] < result.parts[1]:
            found.append(f"{when.label()} telt {result.parts[0]} van {result.parts[1]} delen.")
        if result.reported < result.expected:
            found.append(f"{when.label()}: {result.reported} van {result.expected} gebieden.")
        if result.qualifier in QUALIFIER_WORDS:
            found.append(f"{when.label()}: {QUALIFIER_WORDS[result.qualifier]}.")
    return tuple(found)


def printed_change(about: Passport, figures: Sequence[Published]) -> Change | None:
    """Return the change that a document prints, with its own base; None where it prints none."""
    for figure in figures:
        if figure.base is not None:
            return Change(ChangeKind.PERCENT, figure.base, figure.value, good=about.good, printed=True)
    return None


def change_words(change: Change, *, base: bool = False) -> str:
    """Write a change for a table: ``−8%``, ``+2,8 pp``, ``+2``, ``n.v.t.``; with ``base`` also since when.

    Numbers stand for themselves where the base is small: ``8 → 10``.
    """
    if change.amount is None:
        return NO_SUCH_RATE if change.old is not None or "anders geteld" in change.reason else ""
    since = f" t.o.v. {change.base_period.label()}" if base and change.base_period is not None else ""
    if change.kind is ChangeKind.POINTS:
        return f"{format_points(change.amount, _places(change), short=True)}{since}"
    if change.kind is ChangeKind.NUMBERS:
        return f"{format_decimal(change.amount, sign=True)}{since}"
    return f"{format_decimal(change.amount, sign=True)}%{since}"


def _places(change: Change) -> int:
    """Return how many decimals a difference in points has: none between whole percentages."""
    whole = all(value is None or value == int(value) for value in (change.old, change.new))
    return 0 if whole else 1


def change_sentence(about: Passport, change: Change) -> str:
    """Write a change as a sentence of a report; percent and percentage point are never mixed up.

    Such as ``Straatroof is met 16% gedaald ten opzichte van 2015.``
    """
    if change.base_period is None:
        return ""
    since = f"ten opzichte van {change.base_period.label()}"
    if change.amount is None:
        return f"{about.name}: verandering {since} n.v.t. {change.reason}".rstrip()
    says = _moved(about, change, since)
    return " ".join((says, *change.warnings))


def _moved(about: Passport, change: Change, since: str) -> str:
    assert change.amount is not None
    amount = abs(change.amount)
    ways = "gestegen" if change.amount > 0 else "gedaald"
    if change.kind is ChangeKind.POINTS:
        text = f"{format_decimal(amount, _places(change))} procentpunt"
    elif change.kind is ChangeKind.NUMBERS:
        if change.old is None or change.new is None:
            return ""
        old, new = (value_words(value, about.unit, about.decimals) for value in (change.old, change.new))
        if not amount:
            return f"{about.name} is met {new} gelijk gebleven {since}."
        return f"{about.name} is {ways} van {old} naar {new} {since}."
    else:
        text = f"{format_decimal(amount)}%"
    if not amount:
        return f"{about.name} is gelijk gebleven {since}."
    if text.startswith("0") and not text.startswith("0,"):
        return f"{about.name} is vrijwel gelijk gebleven (minder dan 0,5%) {since}."
    return f"{about.name} is met {text} {ways} {since}."


def implied_base(value: Decimal, change: Decimal) -> Fraction | None:
    """Return what a figure must have been before a printed change in percent; None for a fall of 100 %.

    Only for checking a document: the figure itself was not printed and is about.
    """
    factor = Fraction(100) + Fraction(change)
    return Fraction(value) * 100 / factor if factor else None


def per_thousand(count: int, inhabitants: int | None) -> Fraction | None:
    """Return a count per 1.000 inhabitants of its own year; None where those are not known."""
    return Fraction(count * 1000, inhabitants) if inhabitants else None
