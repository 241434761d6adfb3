"""One result of an indicator: its value, how complete it is, where it came from and what stands beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from rvs_desktop.models.figures import Status
from rvs_desktop.periods import Period, PeriodKind


class Origin(StrEnum):
    """How a result came about."""

    NONE = ""
    PUBLISHED = "published"
    """Printed in a document."""
    DELIVERED = "delivered"
    """Delivered or typed for this very area."""
    SUMMED = "summed"
    """Added up from municipalities or districts."""
    DERIVED = "derived"
    """Made from two other figures."""
    WEIGHTED = "weighted"
    """A percentage made from percentages, weighted with counts: "herleid"."""
    COMPOSED = "composed"
    """Added up from other indicators."""


@dataclass(frozen=True)
class Result:
    """What an indicator came to; ``value`` in its unit, exact, None unless the status is ``value``.

    Attributes:
        status: ``value``, ``missing``, ``not_applicable`` or ``confidential``.
        qualifier: what the source says beside the number.
        partial_until: the last day counted, where the period was not over.
        reported: how many of the expected areas are in it.
        parts: how many of the shorter periods are in it, of how many.
        numerator: of a rate, as counted.
        denominator: of a rate, as counted.
        of_total: out of how many, where it counts municipalities or teams.
        source: document and line, or empty.
        note: the footnote of the source.
        variant: what is counted otherwise than usual; figures of two variants are not compared.
        rows: what to show on the way down: (table, identifier) of each row behind it, none for a sum.
        only_rate: a percentage that came without its counts: "alleen percentage".
        disputed: another source says otherwise and nobody has chosen.
    """

    value: Decimal | Fraction | None
    status: str = Status.VALUE
    qualifier: str = ""
    partial_until: date | None = None
    reported: int = 1
    expected: int = 1
    parts: tuple[int, int] = (1, 1)
    numerator: int | None = None
    denominator: int | None = None
    of_total: int | None = None
    origin: Origin = Origin.NONE
    source: str = ""
    note: str = ""
    printed: str = ""
    variant: str = ""
    rows: tuple[tuple[str, int], ...] = ()
    only_rate: bool = False
    disputed: bool = False

    @property
    def complete(self) -> bool:
        """Whether every expected area and period is in it and the period was over."""
        return (
            self.reported == self.expected and self.parts[0] == self.parts[1] and self.partial_until is None
        )

    def measured_until(self, period: Period) -> date:
        """Return the last day that was counted."""
        if self.partial_until is not None:
            return self.partial_until
        done, whole = self.parts
        if done >= whole or 12 % whole or whole > period.kind.months:
            return period.end
        months = period.parts(PeriodKind.MONTH)
        return months[max(1, done * len(months) // whole) - 1].end


NOTHING = Result(None, Status.MISSING, reported=0)


def as_decimal(value: Decimal | Fraction) -> Decimal:
    """Return a value as a decimal; a quotient without end to the precision of decimals, far past any printed digit."""
    return value if isinstance(value, Decimal) else Decimal(value.numerator) / Decimal(value.denominator)
