"""Arithmetic of amounts: integer cents and exact fractions, rounded in one way, and shown with what rounding does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, format_euros, format_thousands, half_up

ROUNDING_NOTE: Final = "verschil door afronding"
EURO: Final = 100
"""Cents in a euro."""


class Unit(StrEnum):
    """In what amounts are shown; what is stored is always cents."""

    CENTS = "cents"
    EUROS = "euros"
    THOUSANDS = "thousands"

    @property
    def cents(self) -> int:
        """Cents in one unit."""
        return {Unit.CENTS: 1, Unit.EUROS: EURO, Unit.THOUSANDS: 1000 * EURO}[self]

    @property
    def heading(self) -> str:
        """What stands above amounts in this unit."""
        words = {Unit.CENTS: "euro en centen", Unit.EUROS: "euro", Unit.THOUSANDS: "€ 1.000"}
        return f"{'×' if self is Unit.THOUSANDS else 'in'} {words[self]}"

    def show(self, cents: int) -> str:
        """Write an amount in this unit, without the euro sign except in cents."""
        return {Unit.CENTS: format_cents, Unit.EUROS: format_euros, Unit.THOUSANDS: format_thousands}[self](
            cents
        )


@dataclass(frozen=True)
class Share:
    """A part of a total: in cents, and exactly as it followed before cents were divided."""

    cents: int
    exact: Fraction

    @property
    def rounding(self) -> Fraction:
        """How much more than its exact part it got, in cents."""
        return self.cents - self.exact


def rounded(cents: int | Fraction, unit: int = 1) -> int:
    """Return an amount as a multiple of ``unit`` cents, half up."""
    return int(half_up(Fraction(cents) / unit)) * unit


def indexed(cents: int, hundredths: int) -> int:
    """Return an amount raised by hundredths of a per cent: 240 raises by 2,4 %."""
    return rounded(Fraction(cents * (10_000 + hundredths), 10_000))


def per_inhabitant(rate_millionths: int, inhabitants: int | Fraction) -> int:
    """Return rate × inhabitants in cents; the rate is in millionths of a euro."""
    return rounded(Fraction(rate_millionths) * inhabitants / 10_000)


def distribute(total: int, weights: Sequence[int | Fraction]) -> list[Share]:
    """Divide a total so that the parts are whole cents and add up to it: by largest remainder.

    Every part gets its exact part rounded down; the cents that are left go one each to the largest remainders, and
    to the first of equal ones.

    Args:
        total: in cents; may be negative.
        weights: what the parts are in proportion to; none is negative.

    Raises:
        UserError: if there is something to divide and nothing to divide it by.
    """
    whole = sum(map(Fraction, weights), Fraction(0))
    if any(weight < 0 for weight in weights):
        raise UserError("Een aandeel is negatief.", "Vul voor iedere deelnemer nul of meer in.")
    if not whole:
        if total:
            raise UserError(
                "Er is niets om het totaal over te verdelen.", "Vul inwoners of aandelen van deelnemers in."
            )
        return [Share(0, Fraction(0)) for _ in weights]
    sign, amount = (-1, -total) if total < 0 else (1, total)
    exact = [amount * Fraction(weight) / whole for weight in weights]
    parts = [part.numerator // part.denominator for part in exact]
    order = sorted(range(len(parts)), key=lambda place: (parts[place] - exact[place], place))
    for place in order[: amount - sum(parts)]:
        parts[place] += 1
    return [Share(sign * part, sign * each) for part, each in zip(parts, exact, strict=True)]


def rounding_note(parts: Sequence[int], unit: Unit, total: int | None = None) -> str:
    """Return ``verschil door afronding`` when the parts as shown do not add up to the total as shown.

    Args:
        parts: in cents.
        unit: in what they are shown.
        total: in cents; the sum of the parts when not given.
    """
    whole = sum(parts) if total is None else total
    shown = sum(rounded(part, unit.cents) for part in parts)
    return ROUNDING_NOTE if shown != rounded(whole, unit.cents) else ""


@dataclass(frozen=True)
class Percentages:
    """Parts of a whole in percentages of so many decimals, as tenths and so on in integers, and what they add up to."""

    parts: tuple[str, ...]
    total: str
    note: str


def percentages(parts: Sequence[int], places: int = 0) -> Percentages:
    """Return the parts as percentages, each rounded by itself; a note says so when they add up to 99 % or 101 %."""
    from rvs_desktop.formats import NO_SUCH_RATE, format_decimal

    whole = sum(parts)
    if not whole:
        return Percentages(tuple(NO_SUCH_RATE for _ in parts), NO_SUCH_RATE, "")
    found = [half_up(Fraction(part * 100, whole), places) for part in parts]
    note = "" if sum(found) == 100 else ROUNDING_NOTE
    return Percentages(tuple(f"{format_decimal(one, places)}%" for one in found), "100%", note)
