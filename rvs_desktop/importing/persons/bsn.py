"""Telling a column of citizen service numbers (BSN) from a column of other nine-digit numbers."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import date
from typing import Final

PASS_RATE: Final = 1 / 11
"""Share of nine-digit numbers of any other kind that pass the test by chance: 90,909,090 of 10^9."""
MOST_CHANCE: Final = 1e-4
"""A column is refused when chance explains its passing numbers less often than this."""
_WEIGHTS: Final = (9, 8, 7, 6, 5, 4, 3, 2, -1)
SMALLEST: Final = 10_000_000
LARGEST: Final = 999_999_999
"""Between these a number may be a BSN, its leading zero lost."""
_WHOLE_CELL: Final = re.compile(r"\s*(\d(?:[ .\-]{0,2}\d){7,8})(?:\.0)?\s*")
_INSIDE: Final = re.compile(
    r"(?<![\d.,/-])(\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[ ]\d{3}[ ]\d{3})(?![\d,/]|[.-]\d)"
)
_DATE_TEXT: Final = re.compile(r"\s*(?:\d{1,2}[-. ]\d{1,2}[-. ]\d{4}|\d{4}[-. ]\d{1,2}[-. ]\d{1,2})\s*")
_EIGHT_DIGITS: Final = re.compile(r"\d(?:\D{0,2}\d){7}")
_WORD: Final = re.compile(r"bsn|sofi|burgerservice", re.IGNORECASE)
_NAMED: Final = re.compile(
    r"(?:bsn|sofi|burgerservice)[^\d\n]{0,20}(\d[\d. -]{6,12}\d)|(\d[\d. -]{6,12}\d)[^\d\n]{0,20}(?:bsn|sofi|burgerservice)",
    re.IGNORECASE,
)
_MARKS: Final = str.maketrans("", "", " .-")


def passes_test(digits: str) -> bool:
    """Say whether a number of eight or nine digits passes the eleven-test of the BSN."""
    number = digits.zfill(9)
    if len(number) != 9 or number == "000000000":
        return False
    return sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number, strict=True)) % 11 == 0


def chance(passing: int, numbers: int) -> float:
    """Return how likely it is that at least ``passing`` of ``numbers`` other numbers pass the test by chance."""
    if passing <= 0:
        return 1.0
    odds = PASS_RATE / (1 - PASS_RATE)
    log_term = (
        math.lgamma(numbers + 1)
        - math.lgamma(passing + 1)
        - math.lgamma(numbers - passing + 1)
        + passing * math.log(PASS_RATE)
        + (numbers - passing) * math.log1p(-PASS_RATE)
    )
    term = total = math.exp(log_term)
    for hits in range(passing, numbers):
        term *= odds * (numbers - hits) / (hits + 1)
        total += term
        if term < total * 1e-12 and hits > numbers * PASS_RATE:
            break
    return min(total, 1.0)


def _is_day(digits: str) -> bool:
    """Say whether eight digits are a day of this age, as 31012020 or 20200131: those are no numbers."""
    for year, month, day in ((digits[:4], digits[4:6], digits[6:]), (digits[4:], digits[2:4], digits[:2])):
        if 1900 <= int(year) <= 2099:
            try:
                date(int(year), int(month), int(day))
            except ValueError:
                continue
            return True
    return False


def candidates(values: Iterable[object]) -> set[str]:
    """Return the different nine-digit numbers among values: whole cells and numbers inside a text.

    Args:
        values: cells of a column; a number of eight digits has lost its leading zero.
    """
    found: set[str] = set()
    for value in values:
        if isinstance(value, int):
            if SMALLEST <= value <= LARGEST:
                found.add(str(value))
        elif isinstance(value, str) and _EIGHT_DIGITS.search(value):
            found.update(_in_text(value))
    return {digits.zfill(9) for digits in found if not (len(digits) == 8 and _is_day(digits))} - {"000000000"}


def _in_text(text: str) -> set[str]:
    match = _WHOLE_CELL.fullmatch(text)
    if match is not None:
        return set() if _DATE_TEXT.fullmatch(text) else {match[1].translate(_MARKS)}
    return {hit.translate(_MARKS) for hit in _INSIDE.findall(text)}


def named_numbers(texts: Iterable[str]) -> int:
    """Return how many numbers that pass the test stand within 20 characters of the word BSN or sofi."""
    told = "\n\n".join(text for text in texts if len(text) > len("bsn") + 8)
    if not _WORD.search(told):
        return 0
    hits = (first or second for first, second in _NAMED.findall(told))
    return sum(passes_test(digits) for hit in hits if len(digits := hit.translate(_MARKS)) in {8, 9})
