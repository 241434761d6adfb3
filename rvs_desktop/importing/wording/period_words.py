"""Marks the parts of a period in a plain text: ``1e kwartaal 2020`` becomes ``<q1> <y2020>``."""

from __future__ import annotations

import re
from functools import lru_cache

from rvs_desktop.importing.wording.no_period import without_other_numbers
from rvs_desktop.importing.wording.plain_text import distance
from rvs_desktop.periods import MONTH_NAMES, MONTH_SHORT

_ENGLISH = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october")
_OTHER_MONTHS = {"maa": 3, "mar": 3, "mart": 3, "sept": 9, "oct": 10, "febr": 2, "juny": 6, "augs": 8}
_SHORT_ERRORS = {"aprl": 4, "apil": 4, "arpil": 4}
_MONTHS: dict[str, int] = {
    name: number for names in (MONTH_NAMES, MONTH_SHORT, _ENGLISH) for number, name in enumerate(names, 1)
} | (_OTHER_MONTHS | _SHORT_ERRORS)
_NO_MONTH = {
    "maar",
    "maat",
    "markt",
    "kaart",
    "start",
    "staart",
    "vaart",
    "zwaar",
    "april",
    "meer",
    "juist",
    "julia",
    "julien",
    "maarn",
    "maarle",
}
_ORDINAL = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 0}
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_COUNTED = {
    word: n
    for n, word in enumerate(
        ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"), 1
    )
}
LOOSE = "<z0>"
"""Marks a period of which the number can be that of a quarter or of a month."""
MISSPELT = "<x0>"
"""Marks a word that is a month only if it has a typing error, and that no year follows."""
_NUMBERED = r"(eerste|tweede|derde|vierde|i{1,3}|iv|[1-4])"
_TH = r"\s*(?:e|ste|de|ᵉ|°|\.)?\s*-?\s*"
_QUARTER = r"(?:kwartaal|kwart|kwtl|kwrt|kwt|kw|qtr|q|k)"
_HALF = r"(?:half-?\s?jaar|halfjr|half jaar|helft(?: van)?(?: het)?(?: jaar)?|hj|h)"


def _number(text: str) -> int:
    return _ORDINAL.get(text) or ROMAN.get(text) or int(text)


def _year4(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def resembles_month(word: str) -> bool:
    """Whether a short word is one typing error away from a month: enough to ask, too little to read one."""
    return any(distance(word, name, 1) <= 1 for name in _MONTHS if len(name) > 2)


@lru_cache(maxsize=4_000)
def month_number(word: str) -> int:
    """Return 1-12 for the name of a month, also with a typing error; 0 for any other word."""
    if word in _MONTHS:
        return _MONTHS[word]
    if len(word) < 5 or word in _NO_MONTH:
        return 0
    limit = 1 if len(word) < 7 else 2
    for errors in range(1, limit + 1):
        near = [
            n
            for n, name in enumerate(MONTH_NAMES, 1)
            if len(name) > 3 and distance(word, name, errors) <= errors
        ]
        if near:
            return near[0] if len(near) == 1 else 0
    return 0


def mark_periods(text: str) -> str:
    """Replace the parts of periods in a plain text by ``<m03> <q1> <h2> <y2020> <d20200630>``."""
    return mark_steps(without_other_numbers(text.replace("_", " ")))


def mark_steps(text: str) -> str:
    """Replace the parts of periods in a plain text, also those that are no period of figures."""
    for pattern, reader in _STEPS:
        text = pattern.sub(reader, text)
    return text


def _full_date(match: re.Match[str]) -> str:
    day, month, year = int(match[1]), int(match[2]), _year4(match[3])
    return _date_mark(year, month, day, match[0])


def _iso_date(match: re.Match[str]) -> str:
    return _date_mark(int(match[1]), int(match[2]), int(match[3]), match[0])


def _date_mark(year: int, month: int, day: int, text: str) -> str:
    days = (31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if 1 <= month <= 12 and 1 <= day <= days[month - 1] and 1950 <= year <= 2049:
        return f" <d{year:04}{month:02}{day:02}> "
    return text


def _day_month(match: re.Match[str]) -> str:
    month = month_number(match[2])
    day = int(match[1])
    if not month or not 1 <= day <= 31:
        return match[0]
    if match[3]:
        return _date_mark(_year4(match[3].lstrip("'")), month, day, match[0])
    return f" <d{month:02}{min(day, 30 if month != 2 else 28) if day < 31 else day:02}> "


def _year_quarter(match: re.Match[str]) -> str:
    return f" <{_letter(match[2])}{int(match[3])}> <y{match[1]}> "


def _short_year_quarter(match: re.Match[str]) -> str:
    return f" <q{int(match[3])}> <y20{match[1]}> "


def _quarter_year(match: re.Match[str]) -> str:
    return f" <{_letter(match[2])}{int(match[1])}> <y{_year4(match[3])}> "


def _letter(word: str) -> str:
    return "h" if word.startswith("h") else "q"


def _half(match: re.Match[str]) -> str:
    number = _number(match[1])
    return f" <h{number}> " if number in {1, 2} else match[0]


def _quarter(match: re.Match[str]) -> str:
    number = _number(match[1])
    return f" <q{number}> " if 1 <= number <= 4 else match[0]


def _year_month(match: re.Match[str]) -> str:
    return f" <m{int(match[2]):02}> <y{match[1]}>{_loose(match[2])} "


def _month_year(match: re.Match[str]) -> str:
    return f" <m{int(match[1]):02}> <y{match[2]}>{_loose(match[1])} "


def _loose(number: str) -> str:
    """``2020-1`` can be a quarter as well as a month; ``2020-01`` and ``2020-5`` are months."""
    return LOOSE if number in {"1", "2", "3", "4"} else ""


def _first_months(match: re.Match[str]) -> str:
    """``Eerste elf maanden`` and ``eerste drie kwartalen`` run from January."""
    number = _COUNTED.get(match[1]) or int(match[1]) if match[1] in _COUNTED or match[1].isdecimal() else 0
    length = 1 if match[2].startswith("m") else 3
    return f" t/m <m{number * length:02}> " if 1 <= number * length <= 12 else match[0]


def _month_end(match: re.Match[str]) -> str:
    """``Ultimo september 2020`` is the state on its last day."""
    month, year = int(match[1]), match[2] or ""
    leap = bool(year) and int(year) % 4 == 0
    day = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
    return f" ultimo <d{year}{month:02}{day}> "


def _month_word(match: re.Match[str]) -> str:
    month = month_number(match[1])
    if not month:
        return match[0]
    year = match[2]
    if year:
        return f" <m{month:02}> <y{_year4(year)}> "
    return f" <m{month:02}> " if match[1] in _MONTHS else f" <m{month:02}>{MISSPELT} "


def _month_ordinal(match: re.Match[str]) -> str:
    number = int(match[1] or match[2])
    return f" <m{number:02}> " if 1 <= number <= 12 else match[0]


def _short_year(match: re.Match[str]) -> str:
    return f"{match[1]} <y{_year4(match[2])}> "


def _year(match: re.Match[str]) -> str:
    return f" <y{match[1]}> "


def _two(match: re.Match[str]) -> str:
    """Two numbers before one word, ``1e t/m 3e kwartaal``: both are parts."""
    letter = _letter(match[4])
    return f" <{letter}{_number(match[1])}> {match[2]} <{letter}{_number(match[3])}> "


def _apostrophe_year(match: re.Match[str]) -> str:
    return f" <y20{match[1]}> "


_YEAR4 = r"(?:19[5-9]\d|20[0-4]\d)"
_FREE = r"(?<![<a-z0-9])"
_LONG_WORD = re.compile(r"\bk[a-z]{4,9}\b")
_SIGNS = r"(t/m|tm|tot en met|-|/|\+|&|en|,)"


def _quarter_typo(match: re.Match[str]) -> str:
    word = match[0]
    if word in {"kwartalen", "kwartaal"}:
        return word
    return "kwartaal" if distance(word, "kwartaal", 2) <= 2 else word


_STEPS = (
    (_LONG_WORD, _quarter_typo),
    (re.compile(rf"\b({_YEAR4})(0[1-9]|1[0-2])([0-2]\d|3[01])\b"), _iso_date),
    (re.compile(rf"\b({_YEAR4})[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?: 00:00(?::00)?)?\b"), _iso_date),
    (re.compile(rf"\b(\d{{1,2}})[-/.](\d{{1,2}})[-/.]({_YEAR4}|\d\d)\b(?!\.\d)"), _full_date),
    (re.compile(r"\beerste ([a-z]{3,6}|\d{1,2}) (maanden|kwartalen)\b"), _first_months),
    (re.compile(rf"\b(\d{{1,2}})[- ]([a-z]{{3,10}})\.?(?:[- ]({_YEAR4}))?(?![a-z])"), _day_month),
    (re.compile(rf"\b{_NUMBERED}{_TH}{_SIGNS}\s*{_NUMBERED}{_TH}({_HALF}|{_QUARTER})(?![a-z0-9])\.?"), _two),
    (re.compile(rf"(?<!\d)({_YEAR4})\s*[-/. ]?\s*(q|kw|k|h|hj)\.?\s*0?([1-4])\b"), _year_quarter),
    (re.compile(rf"{_FREE}([1-4])\s*(q|kw|k|h)\s*[-/' ]?\s*({_YEAR4}|\d\d)\b"), _quarter_year),
    (re.compile(r"(?<![\d.,/<-])'?([12]\d)\s?[-/]?\s?(q|kw)\s?([1-4])(?![\d.,])"), _short_year_quarter),
    (re.compile(rf"{_FREE}{_NUMBERED}{_TH}{_HALF}(?![a-z0-9])\.?"), _half),
    (re.compile(rf"{_FREE}{_HALF}\.?\s*-?\s*{_NUMBERED}(?![a-z0-9])"), _half),
    (re.compile(rf"{_FREE}{_NUMBERED}{_TH}{_QUARTER}(?![a-z0-9])\.?"), _quarter),
    (re.compile(rf"{_FREE}{_QUARTER}\.?\s*-?\s*{_NUMBERED}(?![a-z0-9])"), _quarter),
    (re.compile(rf"\b({_YEAR4})(0[1-9]|1[0-2])\b"), _year_month),
    (re.compile(rf"\b({_YEAR4})[-\s]?mm?(0[1-9]|1[0-2])\b"), _year_month),
    (re.compile(rf"\b({_YEAR4})jj00\b"), _year),
    (re.compile(rf"\b({_YEAR4})[-/](0?[1-9]|1[0-2])\b(?![-/]\d)"), _year_month),
    (re.compile(rf"(?<![-/\d])\b(0?[1-9]|1[0-2])[-/]({_YEAR4})\b"), _month_year),
    (
        re.compile(
            rf"(?<![a-z<])([a-z]{{3,10}})\.?(?:(?:\s*[-/']+\s*|\s+)?"
            rf"({_YEAR4}|(?<=['-])\d\d|(?<=\s)\d\d(?=$|\s)))?(?![a-z0-9])"
        ),
        _month_word,
    ),
    (re.compile(r"\b(?:maand|mnd)\.?\s*(\d{1,2})\b|\b(\d{1,2})e maand\b"), _month_ordinal),
    (re.compile(r"(<[mqh]\d+>)\s*(?:[-/]\s*)?'?\s*(\d\d)\b(?!\s*[-/]\s*<)"), _short_year),
    (re.compile(r"(?<![\d<.,])(?<!<[ymqhd])(19[5-9]\d|20[0-4]\d)(?![\d>]|[.,]\d)"), _year),
    (re.compile(r"(?<![a-z0-9])'(\d\d)\b"), _apostrophe_year),
    (re.compile(r"\b(?:ultimo|einde?)\s+(?:van\s+)?<m(\d+)>\s*(?:<y(\d+)>)?"), _month_end),
)
