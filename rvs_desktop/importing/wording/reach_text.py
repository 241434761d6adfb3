"""How far figures reach by what a text says: ``t/m oktober``, ``december ontbreekt``, ``opgehaald op 12 september 2020``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from rvs_desktop.importing.wording.period_text import read_period
from rvs_desktop.importing.wording.period_words import mark_periods, mark_steps
from rvs_desktop.importing.wording.plain_text import plain

_MARK: Final = re.compile(r"<([mqh])(\d+)>")
_YEAR: Final = re.compile(r"<y(\d+)>")
_DRAWN: Final = re.compile(
    r"\b(?:peildatum|stand(?:en)?|opgehaald|uitdraai|uitgedraaid|afgedrukt|afdruk\w*|print\w*|geexporteerd|export\w*|gegenereerd|"
    r"gedraaid|rapportdatum|datum|bijgewerkt|opgesteld|opgemaakt|gemaakt|aangemaakt|getrokken|geraadpleegd|"
    r"aangeleverd|aanleverdatum|verzonden|verstuurd|ontvangen|d\.?d\.?|bron|situatie|laatst\w* (?:update|wijziging|mutatie))\b"
    r"[^<\d]{0,30}<d(\d{8})>"
)
"""A day on which the figures were taken from a system, typed or sent."""
_MISSING: Final = re.compile(
    r"\b(?:ontbre\w+|incompleet|onvolledig|(?:nog )?niet (?:compleet|volledig|bekend|beschikbaar|aangeleverd|verwerkt|ingevuld|"
    r"gevuld|opgenomen|meegeteld)|vol(?:gt|gen)|zonder|exclusief|excl\.?|moet(?:en)? nog)\b"
)
_LAST: Final = re.compile(
    r"\b(?:laatste|recentste|meest recente) (?:maand|kwartaal|periode|cijfers)\b|\bbijgewerkt tot\b"
)
_WEEK: Final = re.compile(
    r"(?:t/m|\btm|\bt-m|tot en met|\btot) (?:en met )?(?:week|wk)\.? ?\d+|\b(?:week|wk)\.? ?\d+ ?(?:t/m|tm|-|tot)"
    r"|\b(?:zomer|winter|kerst|voorjaars|najaars|vakantie)(?:periode|maanden|vakantie|seizoen)\b"
)
"""A part of a year that no month ends."""
_UP_TO: Final = re.compile(r"\b(?:bijgewerkt|ingevuld|gevuld|aangeleverd|verwerkt)\b(?= (?:t/m|tm|tot)\b)")
_FOOTNOTE: Final = re.compile(r"^\s*(?:\*|\(?\d{1,2}\)|[¹²³†‡#])")


@dataclass(frozen=True)
class Reach:
    """Where figures end.

    ``year`` is None when the text names none. ``until`` is the last day of which all is counted, in 2000 without a
    year; None when the text does not say up to when. ``gone`` are months of which nothing was counted.
    """

    year: int | None
    until: date | None = None
    gone: frozenset[int] = frozenset()
    drawn: bool = False
    """The day is the one on which the figures were made."""


@lru_cache(maxsize=4_000)
def read_reach(text: str, *, note: bool) -> tuple[Reach, ...]:
    """Return what a text says about where the figures end.

    Args:
        text: a title, a note, or the name of a sheet or file.
        note: it stands below the figures, so that it names no period of its own.
    """
    low = plain(text).replace("_", " ")
    if note and _FOOTNOTE.match(low):  # it is read at the cells that have its mark
        return ()
    low = _UP_TO.sub(" ", low)
    found = [Reach(None)] if _WEEK.search(low) else []
    bare = mark_steps(low)
    found += [Reach(day.year, day, drawn=True) for day in map(_day, _DRAWN.findall(bare))]
    part = _missing(low) or _part(low, note=note)
    return (*found, part) if part is not None else tuple(found)


def _day(digits: str) -> date:
    return date.fromisoformat(digits)


def _missing(low: str) -> Reach | None:
    """``November en december ontbreken nog``: those months are gone."""
    marked = mark_periods(low)
    if not _MISSING.search(low) or _MARK.search(marked) is None:
        return None
    found = read_period(low)[0]
    if found is not None and found.running:  # ``nog niet compleet: t/m oktober``
        return None
    gone: set[int] = set()
    for kind, digits in _MARK.findall(marked):
        length = {"m": 1, "q": 3, "h": 6}[kind]
        gone.update(range((int(digits) - 1) * length + 1, int(digits) * length + 1))
    if found is not None and found.first is not None and found.last is not None:
        gone.update(range(found.first, found.last + 1))
    return Reach(_only_year(marked), gone=frozenset(gone))


def _part(low: str, *, note: bool) -> Reach | None:
    """``T/m oktober``, and in a note also the months from January to another."""
    found = read_period(low)[0]
    if found is None or found.last is None or found.last_year not in {None, found.year}:
        return None
    if found.last == 12 and found.until is None:
        return None
    ranged = (
        note
        and found.first == 1
        and found.last - found.first > 0
        and len(_MARK.findall(mark_periods(low))) > 1
    )
    last = note and _LAST.search(low) is not None
    if not (found.running or ranged or last):
        return None
    year = found.year or 2000
    until = found.until or (
        date(year, 12, 31) if found.last == 12 else date(year, found.last + 1, 1) - timedelta(days=1)
    )
    return Reach(found.year, until.replace(year=year) if found.until else until)


def _only_year(marked: str) -> int | None:
    years = set(_YEAR.findall(marked))
    return int(years.pop()) if len(years) == 1 else None
