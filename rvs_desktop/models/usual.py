"""Which counts are usual for a place, from its own history or from its peers; quiet on small counts.

The rule, for counts x1..xn of earlier periods:

1. The next count is predicted by the gamma-Poisson (negative binomial) distribution that follows from Poisson counts
   with Jeffreys' prior: size r = sum + 1/2, success probability n / (n + 1) (Gelman et al., Bayesian Data Analysis,
   third edition, section 2.6). It is wider than Poisson because the mean itself is only estimated, most so for few
   and small counts.
2. Counts that vary more than Poisson counts do widen it: the distance to the mean is divided by the root of the
   dispersion, the sample variance over the mean when that is more than 1 (quasi-Poisson; McCullagh and Nelder,
   Generalized Linear Models, second edition, section 6.2.3). The variance of so few counts is itself uncertain, and is
   taken (n + 3) / (n - 1) times as large; that factor is ours, chosen by trying it on generated series.
3. A count is unusual when it lies in either tail with a probability below one in two thousand, and is at least five
   away from the mean and outside the range of the history.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, erfc, exp, floor, lgamma, log, sqrt
from typing import Final

MOST_CHANCE: Final = 1 / 2000
"""Probability in one tail below which a count is unusual."""
LEAST_STEP: Final = 5
"""A count nearer to the mean than this is never unusual."""
LEAST_HISTORY: Final = 3
"""Fewer earlier counts say nothing."""
LEAST_PEERS: Final = 5
_LARGE: Final = 400
"""From this mean on the normal distribution does as well."""
_PEER_FACTOR: Final = 3
_SHIFT: Final = (500, 2000)


def is_unusual(value: int, history: Sequence[int]) -> bool:
    """Tell whether a count is unlike the earlier counts of the same place; see the module for the rule."""
    size = len(history)
    if size < LEAST_HISTORY or min(history) <= value <= max(history):
        return False
    mean = (sum(history) + 0.5) / size
    if abs(value - mean) < LEAST_STEP:
        return False
    variance = sum((one - mean) ** 2 for one in history) / (size - 1)
    spread = sqrt(max(1.0, variance / mean * (size + 3) / (size - 1)))
    return _tail(mean + (value - mean) / spread, mean, size) < MOST_CHANCE


def _tail(value: float, mean: float, size: int) -> float:
    """Return the probability of a count at least as far from the mean on the same side."""
    if mean > _LARGE:
        distance = max(0.0, abs(value - mean) - 0.5) / sqrt(mean * (1 + 1 / size))
        return erfc(distance / sqrt(2)) / 2
    shape, chance = mean * size, size / (size + 1)
    below = range(floor(value) + 1 if value < mean else ceil(value))
    share = sum(
        exp(
            shape * log(chance)
            + count * log(1 - chance)
            + lgamma(shape + count)
            - lgamma(shape)
            - lgamma(count + 1)
        )
        for count in below
    )
    return share if value < mean else max(0.0, 1 - share)


def is_unusual_among_peers(value: int, inhabitants: int, peers: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a count is unlike those of places of comparable size, per inhabitant.

    For a place without history. Places differ more from each other than periods do, so only a rate of more than
    three times the highest or less than a third of the lowest among at least five peers counts, and only when chance
    does not explain it.

    Args:
        value: the count.
        inhabitants: of the place.
        peers: count and inhabitants of places of comparable size.
    """
    if len(peers) < LEAST_PEERS or not inhabitants:
        return False
    rates = sorted(count / size for count, size in peers)
    highest, lowest = rates[-1] * inhabitants, rates[0] * inhabitants
    if value > _PEER_FACTOR * highest and value - highest >= LEAST_STEP:
        return _tail(value, max(highest, 0.5), 1) < MOST_CHANCE
    if _PEER_FACTOR * value < lowest and lowest - value >= LEAST_STEP:
        return _tail(value, lowest, 1) < MOST_CHANCE
    return False


def shifted(value: int, history: Sequence[int]) -> int | None:
    """Return what a count would be with its decimal sign in its usual place; None when it was not shifted.

    ``1.250`` that was read as 1,25 and ``12,000`` that was read as 12 are a thousand times too large or too small.
    """
    if len(history) < LEAST_HISTORY - 1 or not value:
        return None
    usual = sorted(history)[len(history) // 2]
    low, high = _SHIFT
    if usual >= high // 2 and low * value <= usual <= high * value:
        return value * 1000
    if usual and value % 1000 == 0 and low * usual <= value <= high * usual:
        return value // 1000
    return None
