"""How a figure of an indicator is written: value with unit, what its source says beside it, and how far it reaches."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from rvs_desktop.formats import NARROW_SPACE, NO_SUCH_RATE, format_date, format_decimal
from rvs_desktop.models.figures import Status
from rvs_desktop.models.indicators.result import Origin, Result

QUALIFIER_WORDS: Final = {
    "provisional": "voorlopig",
    "circa": "ca.",
    "more_than": "meer dan",
    "at_least": "ten minste",
    "nearly": "bijna",
}

_NOTHING_WORDS: Final = {Status.MISSING: "niet te bepalen", Status.CONFIDENTIAL: "vertrouwelijk"}


def value_words(value: Decimal | Fraction, unit: str, decimals: int | None = None) -> str:
    """Write a value with its unit: ``7,8%``, ``€ 16.390.666``, ``103.579``, ``+1 procentpunt``.

    Args:
        value: exact, in the unit.
        unit: of the indicator.
        decimals: how many to write; as many as the value has when it has more than that, at most two.
    """
    places = max(decimals or 0, min(_decimals(value), 2)) if isinstance(value, Decimal) else decimals or 1
    digits = format_decimal(value, places)
    if unit == "percent":
        return f"{digits}%"
    if unit == "euro":
        return f"€{NARROW_SPACE}{digits}"
    if unit == "points":
        return f"{digits} procentpunt"
    return f"{digits} fte" if unit == "fte" else digits


def _decimals(value: Decimal) -> int:
    """Return how many decimals a value has."""
    exponent = value.normalize().as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def result_words(result: Result, unit: str, decimals: int) -> str:
    """Write a result with what its source says beside it: ``meer dan 800``, ``35 van 39``, ``14,4%``.

    A printed figure keeps the decimals it was printed with. Nothing is said by its own words.
    """
    if result.value is None:
        return (
            NO_SUCH_RATE if result.status == Status.NOT_APPLICABLE else _NOTHING_WORDS[Status(result.status)]
        )
    text = value_words(result.value, unit, None if result.origin is Origin.PUBLISHED else decimals)
    if result.of_total is not None and unit == "count":
        text = f"{text} van {format_decimal(result.of_total)}"
    before = QUALIFIER_WORDS.get(result.qualifier, "")
    return f"{text} (voorlopig)" if result.qualifier == "provisional" else f"{before} {text}".strip()


def reach_words(partial_until: date | None) -> str:
    """Say until when was counted, as ``t/m 30-11-2020``; empty for a whole period (trap T11)."""
    return f"t/m {format_date(partial_until)}" if partial_until is not None else ""


def months_words(parts: tuple[int, int]) -> str:
    """Say how many months of a period were reported, as ``3 van 4 maanden``."""
    return f"{parts[0]} van {parts[1]} maanden"
