"""Reading what stands in the amount cell of a budget: money, in kind, pro memorie, or a text in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from rvs_desktop.formats import (
    NARROW_SPACE,
    FormatError,
    format_cents,
    format_date,
    format_decimal,
    parse_cents,
    parse_decimal,
)

_FTE: Final = re.compile(r"\+?\s*(?P<number>\d+(?:[.,]\d+)?)\s*fte\b\.?", re.IGNORECASE)
_PM: Final = re.compile(r"\(?\s*\bp\.?\s*m\.?(?![a-z])\s*\)?|\(?\s*\bpro\s+memorie\b\s*\)?", re.IGNORECASE)
_BLANK: Final = frozenset({"", "-", "–", "—", "€", "€ -", "€-", "€ –"})
_NUMERIC: Final = re.compile(r"[\d€]")
_LONGEST_STATE: Final = 80


@dataclass(frozen=True)
class Amount:
    """What an amount cell says; ``cents`` is None where it names no amount.

    Attributes:
        cents: the money.
        pro_memorie: whether it is mentioned for the record.
        fte_thousandths: contributed in kind.
        text_state: a text in place of an amount.
    """

    cents: int | None = None
    pro_memorie: bool = False
    fte_thousandths: int | None = None
    text_state: str = ""

    @property
    def blank(self) -> bool:
        """Whether the cell says nothing at all."""
        return self == Amount()


def read_amount(text: str, *, scale: int = 1) -> Amount:
    """Read an amount cell: ``€ 1.413.000``, ``75.107,36``, ``€ 250.000 +1fte``, ``€ 4.500 pm``, ``Geen nieuwe subsidie``.

    Args:
        text: as typed or as it stands in a sheet.
        scale: 1000 when the amounts stand in thousands.

    Raises:
        FormatError: when it holds a number that is no amount, or could be two.
    """
    shown = " ".join(text.replace("\u202f", " ").split())
    rest, fte = _without_fte(shown)
    without = _PM.sub(" ", rest)
    pro_memorie = without != rest
    rest = " ".join(without.split()).strip("+ ")
    if rest in _BLANK:
        return Amount(0 if rest.startswith("€") and rest != "€" else None, pro_memorie, fte)
    if not _NUMERIC.search(rest):
        return Amount(None, pro_memorie, fte, rest[:_LONGEST_STATE])
    return Amount(_scaled(rest, scale), pro_memorie, fte)


def _without_fte(text: str) -> tuple[str, int | None]:
    """Return the text without what is given in kind, and that in thousandths of an fte."""
    match = _FTE.search(text)
    if match is None:
        return text, None
    number = Decimal(match["number"].replace(",", "."))
    return text[: match.start()] + text[match.end() :], int(number.scaleb(3))


def _scaled(text: str, scale: int) -> int:
    if scale == 1:
        return parse_cents(text)
    cents = parse_decimal(text) * scale * 100
    if cents != cents.to_integral_value():
        raise FormatError(f"{text} heeft te veel decimalen.", "Typ hoogstens vijf cijfers achter de komma.")
    return int(cents)


def show_fte(thousandths: int) -> str:
    """Write what is contributed in kind, as ``1 fte`` or ``0,5 fte``."""
    return f"{_shortest(thousandths, 3)} fte"


def show_percent(hundredths: int) -> str:
    """Write hundredths of a per cent as ``2,4%``."""
    return f"{_shortest(hundredths, 2)}%"


def show_rate(millionths: int) -> str:
    """Write an amount per inhabitant with as many decimals as it has, two at least: ``€ 0,04``."""
    return f"€{NARROW_SPACE}{_shortest(millionths, 6, least=2)}"


def show_counted_on(reference_date: str) -> str:
    """Write the day on which inhabitants are counted; a date that says no more than a month or year stays."""
    return format_date(date.fromisoformat(reference_date)) if len(reference_date) == 10 else reference_date


def _shortest(units: int, decimals: int, least: int = 0) -> str:
    """Write an integer in units of 10^-decimals without the noughts at its end."""
    places = decimals
    while places > least and units % 10 ** (decimals - places + 1) == 0:
        places -= 1
    return format_decimal(Decimal(units).scaleb(-decimals), places)


def show_amount(amount: Amount) -> str:
    """Write an amount cell so that :func:`read_amount` reads the same from it."""
    parts = [amount.text_state] if amount.text_state else []
    if amount.cents is not None:
        parts.append(format_cents(amount.cents))
    if amount.fte_thousandths is not None:
        parts.append(f"+{show_fte(amount.fte_thousandths)}")
    if amount.pro_memorie:
        parts.append("pm")
    return " ".join(parts)
