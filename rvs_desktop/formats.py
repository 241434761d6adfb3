"""Dutch numbers, euros, percentages and dates: the one place that writes them and the one place that reads them.

Writing follows section 6 of the design guide; reading accepts what a Dutch office types and refuses what can
mean two things, with a sentence that says what to type instead. Nothing here goes through a float.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Final

from rvs_desktop.errors import UserError
from rvs_desktop.periods import MONTH_NAMES, MONTH_SHORT

MINUS: Final = "−"
NARROW_SPACE: Final = "\u202f"
"""Keeps the euro sign and its amount on one line."""
NO_SUCH_RATE: Final = "n.v.t."
"""Written where a percentage cannot exist, because there is nothing to take a part of."""

MOST_COUNT: Final = 10_000_000
"""No count of a municipality or region is larger (safety rule D1)."""

Exact = int | Decimal | Fraction


class FormatError(UserError):
    """Typed text that is no value, or could be two; ``hint`` says what to type."""


def half_up(value: Exact, places: int = 0) -> Decimal:
    """Round exactly, a half away from zero: the only rounding in the program.

    Args:
        value: an exact number; never a float.
        places: decimals that remain.
    """
    scaled = Fraction(value) * 10**places
    whole, rest = divmod(abs(scaled.numerator), scaled.denominator)
    units = whole + (2 * rest >= scaled.denominator)
    return Decimal(-units if scaled < 0 else units).scaleb(-places)


def format_decimal(value: Exact, places: int = 0, *, sign: bool = False) -> str:
    """Write a number as ``1.250,5``; with ``sign`` a positive one as ``+1.250,5``."""
    rounded = half_up(value, places)
    digits = f"{abs(rounded):,.{places}f}".translate({ord(","): ".", ord("."): ","})
    return _signed(digits, rounded, sign=sign)


def format_count(value: int, *, sign: bool = False) -> str:
    """Write a count as ``1.413``; with ``sign`` a positive one as ``+1.413``."""
    return _signed(f"{abs(value):,}".replace(",", "."), value, sign=sign)


def _signed(digits: str, value: int | Decimal, *, sign: bool) -> str:
    if value < 0:
        return f"{MINUS}{digits}"
    return f"+{digits}" if sign and value > 0 else digits


def format_units(units: int, decimals: int, *, sign: bool = False) -> str:
    """Write a stored value, an integer in units of 10^-decimals, with all its decimals."""
    return format_decimal(Decimal(units).scaleb(-decimals), decimals, sign=sign)


def format_percent(numerator: int, denominator: int, places: int = 1) -> str:
    """Write a part of a whole as ``14,4%``, rounded once from the two integers; ``n.v.t.`` when the whole is 0."""
    if denominator == 0:
        return NO_SUCH_RATE
    return f"{format_decimal(Fraction(numerator * 100, denominator), places)}%"


def format_points(change: Exact, places: int = 1, *, short: bool = False) -> str:
    """Write a difference between two percentages as ``+2,8 procentpunt``, in tables (``short``) as ``+2,8 pp``.

    Args:
        change: the difference in percentage points, 2.8 for a rise from 11.6 % to 14.4 %.
        places: decimals that remain.
        short: whether to abbreviate.
    """
    return f"{format_decimal(change, places, sign=True)} {'pp' if short else 'procentpunt'}"


def format_cents(cents: int) -> str:
    """Write an amount to the cent as ``€ 75.107,36``."""
    return f"€{NARROW_SPACE}{format_units(cents, 2)}"


def format_euros(cents: int, *, symbol: bool = False) -> str:
    """Write an amount in whole euros, rounded half up, as ``473.385`` or with ``symbol`` as ``€ 473.385``."""
    amount = format_decimal(Decimal(cents).scaleb(-2))
    return f"€{NARROW_SPACE}{amount}" if symbol else amount


def format_thousands(cents: int) -> str:
    """Write an amount in thousands of euros, rounded half up once from the cents, as ``473``; the heading says so."""
    return format_decimal(Decimal(cents).scaleb(-5))


def format_date(day: date) -> str:
    """Write a date as ``1-12-2020``."""
    return f"{day.day}-{day.month}-{day.year}"


def format_date_long(day: date) -> str:
    """Write a date as ``1 december 2020``."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def format_moment(moment: datetime) -> str:
    """Write a moment as ``1-12-2020 13:58``, in local time when it carries a time zone."""
    local = moment.astimezone() if moment.tzinfo else moment
    return f"{format_date(local.date())} {local:%H:%M}"


def format_date_range(first: date, last: date) -> str:
    """Write a range of days, the last one included, as ``1-1-2015 t/m 31-12-2015``."""
    return f"{format_date(first)} t/m {format_date(last)}"


def format_years(first: int, last: int) -> str:
    """Write a range of years as ``2019–2020``, one year as ``2019``."""
    return f"{first}" if first == last else f"{first}–{last}"


_SPACES = re.compile(r"\s+")
_FRAME = re.compile(
    r"(?P<open>\()? ?(?P<sign>[-+])? ?(?P<before>€|eur(?:o)?\b)? ?(?P<inner>[-+])? ?"
    r"(?P<body>[^-+()€%]*?)(?P<no_cents>,--?)? ?(?P<after>%|€|\beur(?:o)?)? ?(?P<close>\))?",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?P<whole>[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]{0,2}(?: [0-9]{3})+)(?:,(?P<part>[0-9]+))?"
)
_POINT = re.compile(r"(?P<whole>[0-9]+)\.(?P<part>[0-9]+)")
_COMMA_THOUSAND = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")
_ENGLISH = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_LARGEST = 15
"""Digits of a whole number that is accepted: far above any count or amount, far below what the file can hold."""
_LONGEST = 40
"""Characters of a typed number, and of text that is quoted in a message."""


def parse_decimal(text: str) -> Decimal:
    """Read a typed number: ``1.250,5``, ``1250,5``, ``1 250``, ``−3``, ``(3)``, ``€ 1.250,-``, ``7%`` (as 7).

    Raises:
        FormatError: when the text is no number, or could be two (``1.2``, ``1,250``, ``1,250.5``).
    """
    return _parse(text, units=frozenset({"€", "%"}))


def parse_count(text: str) -> int:
    """Read a typed whole number: ``1413``, ``1.413``, ``1 413``, ``1.413,0``, ``−3``, ``(3)``.

    Raises:
        FormatError: when the text is no whole number, carries a unit, or could be two numbers.
    """
    number = _parse(text, units=frozenset())
    if number != number.to_integral_value():
        below = int(number // 1) - (number < 0)
        raise FormatError(
            f"{_shown(text)} is geen heel getal.", f"Typ {format_count(below)} of {format_count(below + 1)}."
        )
    return int(number)


def parse_units(text: str, decimals: int) -> int:
    """Read a typed number as a stored value, an integer in units of 10^-decimals.

    Raises:
        FormatError: as ``parse_decimal``, and when more decimals are typed than are kept.
    """
    if decimals == 0:
        return parse_count(text)
    return _units(text, parse_decimal(text), decimals)


def parse_cents(text: str) -> int:
    """Read a typed amount in euros as cents.

    Raises:
        FormatError: when the text is no amount, has parts of a cent, or could be two amounts.
    """
    return _units(text, _parse(text, units=frozenset({"€"})), 2)


def _units(text: str, number: Decimal, decimals: int) -> int:
    """Return a number in units of 10^-decimals, if it fits without rounding."""
    scaled = number.scaleb(decimals)
    if scaled != scaled.to_integral_value():
        raise FormatError(
            f"{_shown(text)} heeft te veel decimalen.", f"Typ hoogstens {decimals} cijfers achter de komma."
        )
    return int(scaled)


def _shown(text: str) -> str:
    """Return the text with every kind of space as one plain space and every kind of minus as ``-``."""
    return _SPACES.sub(" ", text).strip().replace(MINUS, "-").replace("–", "-")


def _cut(shown: str) -> str:
    """Return text that fits in a sentence."""
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"


def _parse(text: str, units: frozenset[str]) -> Decimal:
    """Read a number within its sign, brackets and unit, of which only ``units`` may stand there."""
    shown = _shown(text)
    frame = _FRAME.fullmatch(shown) if len(shown) <= _LONGEST else None
    if frame is None or bool(frame["open"]) != bool(frame["close"]):
        raise _no_number(shown)
    if len([mark for mark in (frame["open"], frame["sign"], frame["inner"]) if mark]) > 1:
        raise _no_number(shown)
    number = _number(frame["body"].strip(), shown)
    found = {
        "%" if unit == "%" else "€" for unit in (frame["before"], frame["no_cents"], frame["after"]) if unit
    }
    if len(found) > 1 or not found <= units:
        raise FormatError(
            f"{shown} heeft een eenheid die hier niet past.", f"Typ alleen het getal {frame['body']}."
        )
    negative = frame["open"] or "-" in (frame["sign"], frame["inner"])
    return -number if negative and number else number


def _number(body: str, shown: str) -> Decimal:
    """Read digits with Dutch separators, or say why they cannot be read."""
    match = _NUMBER.fullmatch(body)
    if match is None or _COMMA_THOUSAND.fullmatch(body):
        raise _refusal(body, shown)
    whole = match["whole"].replace(".", "").replace(" ", "")
    if len(whole) > _LARGEST:
        raise FormatError(f"{shown} is te groot.", f"Typ een getal van hoogstens {_LARGEST} cijfers.")
    return Decimal(f"{whole}.{match['part']}" if match["part"] else whole)


def _refusal(body: str, shown: str) -> FormatError:
    """Say what to type instead of text that could be two numbers."""
    twofold = f"{shown} is niet eenduidig."
    if match := _POINT.fullmatch(body):
        whole, part = match["whole"], match["part"]
        other = f" of {whole}{part} zonder punt" if whole != "0" else ""
        return FormatError(twofold, f"Typ {whole},{part} met een komma{other}.")
    if _COMMA_THOUSAND.fullmatch(body):
        return FormatError(twofold, f"Typ {body.replace(',', '')} of {body.rstrip('0').removesuffix(',')}.")
    if _ENGLISH.fullmatch(body):
        return FormatError(twofold, f"Typ {body.replace(',', '').replace('.', ',')} als u dat bedoelt.")
    return _no_number(shown)


def _no_number(shown: str) -> FormatError:
    """Say that text is no number at all."""
    what = f"{_cut(shown)} is geen getal." if shown else "Er staat geen getal."
    return FormatError(what, "Typ alleen cijfers, zoals 1250 of 1.250,5.")


_DATE = re.compile(
    r"(?P<day>[0-9]{1,2})(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P=mark)(?P<year>[0-9]{4}|[0-9]{2})"
)
_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_WORDS = re.compile(r"(?P<day>[0-9]{1,2})[ -](?P<month>[a-z]{3,9})\.?[ -](?P<year>[0-9]{4}|[0-9]{2})")
_MONTHS: Final = {
    **{name: number for number, name in enumerate(MONTH_NAMES, 1)},
    **{name: number for number, name in enumerate(MONTH_SHORT, 1)},
    "sept": 9,
}
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_LAST_SHORT_YEAR = 49
"""A year of two digits up to here is of this century; a later one is asked for in full."""


def parse_date(text: str) -> date:
    """Read a typed date: ``1-12-2020``, ``1/12/20``, ``1.12.2020``, ``1 dec 2020``, ``2020-12-01``; day before month.

    Raises:
        FormatError: when the text is no date, or the day does not exist.
    """
    shown = _shown(text)
    match = _DATE.fullmatch(shown) or _ISO.fullmatch(shown) or _WORDS.fullmatch(shown.lower())
    if match is None:
        what = f"{_cut(shown)} is geen datum." if shown else "Er staat geen datum."
        raise FormatError(what, "Typ een datum als 1-12-2020.")
    month = _month(match["month"], shown)
    year = _year(match["year"], shown)
    day = int(match["day"])
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise FormatError(
            f"{shown} bestaat niet: {MONTH_NAMES[month - 1]} heeft {last} dagen.",
            f"Typ een dag van 1 tot en met {last}.",
        )
    return date(year, month, day)


def _month(text: str, shown: str) -> int:
    """Read the month of a date, as a number or a Dutch name."""
    month = int(text) if text.isdecimal() else _MONTHS.get(text, 0)
    if not 1 <= month <= 12:
        raise FormatError(
            f"{shown} is geen datum: {text} is geen maand.",
            "Typ eerst de dag en dan de maand, als 1-12-2020.",
        )
    return month


def _year(text: str, shown: str) -> int:
    """Read the year of a date; two digits only where they can mean one century."""
    year = int(text)
    if len(text) == 2:
        if year > _LAST_SHORT_YEAR:
            raise FormatError(f"{shown} is niet eenduidig.", "Typ het jaar met vier cijfers, als 1-12-1998.")
        year += 2000
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise FormatError(
            f"{shown}: het jaar {year} kan niet kloppen.",
            f"Typ een jaar van {_FIRST_YEAR} tot en met {_LAST_YEAR}.",
        )
    return year
