"""Periods as people write them: ``kw2``, ``2e kwartaal 2020``, ``mei '20``, ``jan t/m mrt``, ``Stand per 30-06-2020``."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from rvs_desktop.importing.wording.period_words import LOOSE, MISSPELT, mark_periods, resembles_month
from rvs_desktop.importing.wording.plain_text import distance, plain
from rvs_desktop.periods import Period, PeriodKind

_MARK = re.compile(r"<([mqhyd])(\d+)>")
_YEAR = r"(?:[\s,'/(-]*(?:van )?<y\d+>\)?)?"
_SUB = rf"(?:<[mqh]\d+>{_YEAR}|<d\d+>)"
_RANGE_SIGN = r"\s*(?:t/m|t\.?e\.?m\.?|t ?& ?m|tm|tot en met|tot/met|tot|-|/|\.\.+|\+|&)\s*"
_RANGE = re.compile(rf"(?:van |vanaf |periode )?({_SUB}|<y\d+>)({_RANGE_SIGN})({_SUB}|<y\d+>)")
_RUNNING = re.compile(
    rf"\b(?:(cumulatief|cum\.?|ytd|opgeteld)\s*(?:t/m|tm|tot en met|tot|en met)?|(t/m|t\.?e\.?m\.?|t[- ]?m|tot en met|tot))\s*({_SUB})"
)
_STAND = re.compile(
    r"\b(?:stand|standen|peildatum|per|ultimo|d\.?d\.?|op|einde?|eind)\b[\s:.a-z]{0,12}(<d\d+>)"
)
_CUMULATIVE_WORD = re.compile(r"\b(?:cumulati\w+|cum\.|ytd|year to date|oplopend|opgeteld)\b")
_LONG_WORD = re.compile(r"\b[a-z]{9,12}\b")
_ADDED_UP = ("cumulatief", "cumulatieve")
"""Words that are known with one typing error too: missing them would store a sum as the figure of one month."""
_RELATIVE = re.compile(
    r"\b(?:vorige?|voorgaande?|afgelopen|komende?|volgende?|laatste)\s+(?:jaar|kwartaal|maand|halfjaar|periode)\b"
    r"|\bzelfde periode\b|\bjaar eerder\b|\bt-\d\b"
)
_OTHER_UNIT = re.compile(
    r"\b(?:week|weken|wk|tertaal|trimester|dag|dagen|seizoen|medio|voorjaar|zomer|najaar|herfst|winter|lente)\.?\b"
    r"|\b(?:\d+|laatste \w+) maanden\b"
)
_HALF_RANGE = re.compile(
    rf"<m\d+>{_RANGE_SIGN}([a-z]{{3,5}})\b|\b([a-z]{{3,5}}){_RANGE_SIGN}<m\d+>"
    r"|<m\d+>\s?[-/]([a-z]{2})$|^([a-z]{2})[-/]\s?<m\d+>"
)
"""One month, and a word where the other one of a range would stand: ``jul-drc``."""
_WITH_YEAR = re.compile(rf"<y\d+>\s*-?\s*<m\d+>{MISSPELT}|<[mq]\d+>{_RANGE_SIGN}<m\d+>{MISSPELT}")
"""A month with a typing error in a place where only a month can stand."""


@dataclass(frozen=True)
class PeriodText:
    """What a text says about the period; several texts together may make one period.

    ``first`` and ``last`` are months of the year (1-12); both None where the text says nothing below the year.
    """

    year: int | None = None
    first: int | None = None
    last: int | None = None
    last_year: int | None = None
    """Year of ``last`` where a range runs into another year."""
    running: bool = False
    """Counted from the first of January (``t/m Q2``)."""
    until: date | None = None
    """Last day of a part of a year that does not end with a month."""
    stand: date | None = None
    """Day of which the state is given, in a text that names no other period; in 2000 when the year is not named."""
    many: tuple[int, ...] = ()
    """Years, when a text names several periods at once; then it is no period itself."""
    several: bool = False
    """Several parts of a year are named at once; then it is no part of a year itself."""
    odd: bool = False
    """A week, a part of four months, a previous period: a period that has no key here."""
    cumulative: bool = False
    """The word stands there, without saying up to when."""
    decided: bool = False
    """A person said that the text means this period."""
    loose: bool = False
    """Written as ``2020-1``: read as a month here, but the number can as well be that of a quarter."""
    misspelt: bool = False
    """Only resembles a month, as the village of Maarn does."""
    any_year: bool = False
    """The figures are of more years together, as a filter of a pivot table says."""
    named: bool = False
    """Names its year beside the day of a count: ``2020 (stand 15-7-2020)``."""

    @property
    def has_part(self) -> bool:
        """Whether the text names a part of a year, or the year as a whole by a range."""
        return self.first is not None or self.until is not None

    @property
    def complete(self) -> bool:
        """Whether the text needs no other text."""
        return self.year is not None and not self.many and not self.several

    def period(self) -> Period | None:
        """Return the period, None when this is no whole month, quarter, half or year."""
        if self.year is None or self.many or self.several or self.odd or self.until is not None:
            return None
        if self.first is None or self.last is None:
            return None if self.stand else Period(PeriodKind.YEAR, self.year)
        if self.last_year not in {None, self.year}:
            return None
        return months_period(self.year, self.first, self.last)


@lru_cache(maxsize=4_000)
def months_period(year: int, first: int, last: int) -> Period | None:
    """Return the period from one month to another, both inclusive, None when it is no whole period."""
    for kind in PeriodKind:
        if last - first + 1 == kind.months and (first - 1) % kind.months == 0:
            return Period(kind, year, (first - 1) // kind.months + 1)
    return None


def _spelled(match: re.Match[str]) -> str:
    """Return a word as it was meant, when it is a slip of the pen for figures that are added up."""
    return next((word for word in _ADDED_UP if distance(match[0], word, 1) <= 1), match[0])


@lru_cache(maxsize=20_000)
def read_period(text: str) -> tuple[PeriodText | None, str]:
    """Find what a text says about the period.

    Returns:
        The period, None when it names none, and the rest of the text, plain, for other readers.
    """
    marked = mark_periods(_LONG_WORD.sub(_spelled, plain(text)))
    if "<" not in marked:
        odd = _RELATIVE.search(marked) or _OTHER_UNIT.search(marked)
        if odd:
            return PeriodText(odd=True), marked
        if _CUMULATIVE_WORD.search(marked):
            return PeriodText(cumulative=True), _CUMULATIVE_WORD.sub(" ", marked)
        return None, marked
    found, rest = _combine(marked.replace(LOOSE, "").replace(MISSPELT, ""))
    if MISSPELT in _WITH_YEAR.sub("", marked):
        found = replace(found, misspelt=True)
    half = _HALF_RANGE.search(marked)
    if half is not None and resembles_month(half[half.lastindex or 1]):
        found = replace(found, several=True)
    if LOOSE in marked:
        found = replace(found, loose=True)
    if _OTHER_UNIT.search(rest) or _RELATIVE.search(rest):
        found = replace(found, odd=True)
    if _CUMULATIVE_WORD.search(rest):
        found, rest = replace(found, cumulative=True), _CUMULATIVE_WORD.sub(" ", rest)
    return found, _MARK.sub(" ", rest)


def _combine(marked: str) -> tuple[PeriodText, str]:
    """Read a text in which the parts are marked, the longest expressions first."""
    marks = _MARK.findall(marked)
    listed = _listed_months([(kind, value) for kind, value in marks if kind in "mqhd"])
    if listed is not None:
        return _with_years(
            PeriodText(first=listed[0], last=listed[1]), [m for m in marks if m[0] == "y"]
        ), marked
    for pattern, reader in ((_RANGE, _from_range), (_RUNNING, _from_running), (_STAND, _from_stand)):
        match = pattern.search(marked)
        if match is None:
            continue
        rest = marked[: match.start()] + " " + marked[match.end() :]
        found = reader(match)
        if found is None:
            continue
        others = _MARK.findall(rest)
        if pattern is _STAND and any(kind in "mqh" for kind, _ in others):
            return _at_day(_from_marks(others), found.stand, known=found.year is not None), rest
        if found.stand is not None and ("y", str(found.year)) in others:
            found = replace(found, named=True)
        return _with_years(found, others), rest
    return _from_marks(_MARK.findall(marked)), marked


def _at_day(part: PeriodText, day: date | None, *, known: bool) -> PeriodText:
    """Give a part of a year without one the year of the day of the count, which lies in it or soon after it."""
    if day is None or not known or part.year is not None or part.first is None or part.last is None:
        return part
    soon = part.first <= day.month <= part.last + 3
    return replace(part, year=day.year) if soon else part


def _with_years(found: PeriodText, others: list[tuple[str, str]]) -> PeriodText:
    years = {int(value) for kind, value in others if kind == "y"}
    spans = [_span(kind, value) for kind, value in others if kind in "mqh"]
    if any(span != (found.first, found.last) for span in spans):
        return replace(found, several=True)
    if found.year is None and not found.many and len(years) == 1:
        year = years.pop()
        until = found.until.replace(year=year) if found.until else None
        return replace(found, year=year, until=until)
    return found


def _span(kind: str, value: str) -> tuple[int, int]:
    """Return first and last month of a marked month, quarter or half."""
    length = {"m": 1, "q": 3, "h": 6}[kind]
    return (int(value) - 1) * length + 1, int(value) * length


def _parts(text: str) -> tuple[int | None, int | None, int | None, date | None]:
    """Return (year, first month, last month, day) of one marked expression."""
    year = first = last = None
    day = None
    for kind, digits in _MARK.findall(text):
        number = int(digits)
        if kind == "y":
            year = number
        elif kind == "d":
            day = _day(digits)
            if len(digits) == 8:
                year = day.year
            first = last = day.month
        else:
            first, last = _span(kind, digits)
    return year, first, last, day


def _day(digits: str) -> date:
    return date.fromisoformat(digits if len(digits) == 8 else f"2000{digits}")


def _from_range(match: re.Match[str]) -> PeriodText | None:
    year1, first, _, _ = _parts(match[1])
    year2, first2, _, _ = _parts(match[3])
    if first is None and first2 is None:
        assert year1 is not None
        assert year2 is not None
        between = range(min(year1, year2), max(year1, year2) + 1)
        return PeriodText(many=tuple(between) if year2 > year1 else (year1, year2))
    if first is None:
        return _year_and_part(match)
    return _from_to(match) if first2 is not None else None


def _year_and_part(match: re.Match[str]) -> PeriodText | None:
    """``2020 - Q1`` is the year beside its part, ``2020 t/m november`` a part of the year."""
    year, _, _, _ = _parts(match[1])
    other, _, last, day = _parts(match[3])
    if other not in {None, year} or day is not None:
        return None
    if re.search(r"[a-z]", match[2]):
        return PeriodText(year=year, first=1, last=last, running=True)
    return _single(year, match[3])


def _from_to(match: re.Match[str]) -> PeriodText:
    """From one month, quarter or day to another; a range into another year is no period."""
    year1, first, _, day1 = _parts(match[1])
    year2, _, last, day2 = _parts(match[3])
    begin = year1 if year1 is not None else year2
    end = year2 if year2 is not None else year1
    if begin is not None and end is not None and begin != end:
        return PeriodText(year=begin, first=first, last=last, last_year=end)
    if first is None or last is None or last < first or (day1 and day1.day != 1):
        return PeriodText(year=end, several=True)
    day2 = _inclusive(day2, match[2])
    if day2 is not None and not _ends_month(day2):
        return PeriodText(year=end, first=first, last=day2.month, running=first == 1, until=day2)
    return PeriodText(year=end, first=first, last=day2.month if day2 else last)


def _single(year: int | None, text: str) -> PeriodText | None:
    _, first, last, day = _parts(text)
    if day is not None:
        return None
    return PeriodText(year=year, first=first, last=last)


def _inclusive(day: date | None, sign: str) -> date | None:
    """``tot`` excludes the day itself; ``t/m`` and the like include it."""
    if day is not None and sign.strip() == "tot":
        return day - timedelta(days=1)
    return day


def _ends_month(day: date) -> bool:
    return (day + timedelta(days=1)).day == 1


def _from_running(match: re.Match[str]) -> PeriodText | None:
    exclusive = match[2] == "tot"
    year, first, last, day = _parts(match[3])
    if day is not None:
        known = year is not None
        day = _inclusive(day, match[2] or "")
        assert day is not None
        year = day.year if known else None
        if not _ends_month(day):
            return PeriodText(year=year, first=1, last=day.month, running=True, until=day)
        return PeriodText(year=year, first=1, last=day.month, running=True)
    if exclusive:
        assert first is not None
        last = first - 1
        if last == 0:
            return PeriodText(year=year, several=True)
    return PeriodText(year=year, first=1, last=last, running=True)


def _from_stand(match: re.Match[str]) -> PeriodText | None:
    digits = match[1][2:-1]
    if len(digits) != 8:
        return PeriodText(stand=_day(digits))
    day = _day(digits)
    return PeriodText(year=day.year, stand=day)


def _from_marks(marks: list[tuple[str, str]]) -> PeriodText:
    """Read what stands loose in a text: at most one part of a year and one year make a period."""
    parts = list(dict.fromkeys((k, v) for k, v in marks if k in "mqh"))
    years = tuple(dict.fromkeys(int(v) for k, v in marks if k == "y"))
    days = list(dict.fromkeys(v for k, v in marks if k == "d"))
    if not parts and days:
        if len(days) > 1 or len(days[0]) != 8:
            return PeriodText(year=years[0] if len(years) == 1 else None, several=True)
        day = _day(days[0])
        if years and years != (day.year,):
            return PeriodText(year=years[0], many=() if len(years) == 1 else years)
        return PeriodText(year=day.year, stand=day)
    year = years[0] if len(years) == 1 else None
    many = years if len(years) > 1 else ()
    spans = sorted({_span(kind, value) for kind, value in parts}, key=lambda span: span[0] - span[1])
    if not spans or not _fills(spans[0], spans[1:]):
        return PeriodText(year=year, many=many, several=bool(parts))
    return PeriodText(year=year, first=spans[0][0], last=spans[0][1], many=many)


def _listed_months(parts: list[tuple[str, str]]) -> tuple[int, int] | None:
    """Return first and last of months named one by one, as in ``jan/feb/mrt``, when they make a quarter or more."""
    months = [int(value) for kind, value in parts if kind == "m"]
    if (
        len(months) < 3
        or len(months) != len(parts)
        or months != list(range(months[0], months[0] + len(months)))
    ):
        return None
    whole = months_period(2000, months[0], months[-1])
    return (months[0], months[-1]) if whole is not None else None


def as_quarter(period: PeriodText) -> PeriodText:
    """Return the quarter that a loose number means."""
    number = period.first or 1
    return replace(period, first=number * 3 - 2, last=number * 3, loose=False)


def _fills(whole: tuple[int, int], parts: list[tuple[int, int]]) -> bool:
    """Whether the other parts in a text are all of the longest one, as in ``Q1 (jan, feb, mrt)``."""
    months = {month for first, last in parts for month in range(first, last + 1)}
    return not parts or months == set(range(whole[0], whole[1] + 1))


def is_only_period(text: str) -> bool:
    """Whether a text names a period and nothing else that matters, as a row or column label does."""
    found, rest = read_period(text)
    if found is None:
        return False
    return not set(re.findall(r"[a-z0-9]+", rest)) - _FILLER


_FILLER = frozenset(
    [
        "jaar",
        "kwartaal",
        "maand",
        "halfjaar",
        "periode",
        "over",
        "in",
        "van",
        "de",
        "het",
        "per",
        "stand",
        "verslagjaar",
        "einde",
        "eind",
        "ultimo",
        "peildatum",
        "heel",
        "hele",
        "geheel",
        "t",
        "m",
        "tm",
        "t/m",
        "tot",
        "en",
        "met",
        "vanaf",
        "cijfers",
        "datum",
        "op",
        "verslagperiode",
        "kw",
        "e",
        "ste",
    ]
)
