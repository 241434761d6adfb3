"""Rates, made anew from the sums at every roll-up and never averaged (trap T2)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from rvs_desktop.models.figures import Status
from rvs_desktop.models.rollup import Figure


@dataclass(frozen=True)
class RateFigure:
    """A rate with the sums it was made from; not applicable where the denominator is nought (story J3-1).

    ``reported`` of ``expected`` areas have both parts.
    """

    numerator: int | None
    denominator: int | None
    status: str
    reported: int = 1
    expected: int = 1

    @property
    def complete(self) -> bool:
        """Whether every expected area has both parts."""
        return self.reported == self.expected


def rate(numerator: Figure | None, denominator: Figure | None) -> RateFigure:
    """Make a rate of one area from its two parts."""
    if (
        numerator is None
        or denominator is None
        or Status.NOT_APPLICABLE in (numerator.status, denominator.status)
    ):
        return RateFigure(None, None, Status.NOT_APPLICABLE, reported=0, expected=0)
    if numerator.value is None or denominator.value is None:
        return RateFigure(numerator.value, denominator.value, Status.MISSING, reported=0)
    status = Status.VALUE if denominator.value else Status.NOT_APPLICABLE
    return RateFigure(numerator.value, denominator.value, status)


def rate_over(pairs: Iterable[tuple[Figure | None, Figure | None]]) -> RateFigure:
    """Make the rate of several areas from the sums of those that report both parts.

    An area with one part missing is left out of both sums: half a pair would bend the rate.
    """
    return joint_rate(rate(*pair) for pair in pairs)


def joint_rate(found: Iterable[RateFigure]) -> RateFigure:
    """Make the rate of several areas from their rates, by the sums of those that have both parts."""
    rates = [one for one in found if one.expected]
    known = [
        (found.numerator, found.denominator)
        for found in rates
        if found.numerator is not None and found.denominator is not None
    ]
    if not known:
        status = Status.MISSING if rates else Status.NOT_APPLICABLE
        return RateFigure(None, None, status, reported=0, expected=len(rates))
    numerator = sum(pair[0] for pair in known)
    denominator = sum(pair[1] for pair in known)
    status = Status.VALUE if denominator else Status.NOT_APPLICABLE
    return RateFigure(numerator, denominator, status, reported=len(known), expected=len(rates))


def weighted_rate(parts: Sequence[tuple[Decimal | None, int | None]]) -> Decimal | None:
    """Derive a joint percentage from percentages and the counts they are of (trap T2, story J3-2).

    Returns None, "niet te bepalen", when a percentage or a count is missing or all counts are nought: a mean of
    what is left would be a different figure.
    """
    if not parts or any(share is None or count is None for share, count in parts):
        return None
    total = sum(count for _, count in parts if count is not None)
    if not total:
        return None
    return (
        sum((share * count for share, count in parts if share is not None and count is not None), Decimal())
        / total
    )
