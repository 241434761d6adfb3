"""Uncertainty of rates, so that small numbers are not read as large ones."""

from __future__ import annotations

from math import sqrt
from typing import Final

Z95: Final = 1.959963984540054
"""The 97,5 % point of the standard normal distribution."""


def wilson_interval(successes: int, trials: int, z: float = Z95) -> tuple[float, float] | None:
    """Return the interval in which a proportion lies with 95 % confidence, as fractions; None without trials.

    Wilson (1927), Journal of the American Statistical Association 22, 209-212: it holds for few trials and for
    proportions near nought, where the usual interval does not.

    Raises:
        ValueError: if the successes are not between nought and the trials.
    """
    if not 0 <= successes <= trials:
        raise ValueError(f"{successes} successes of {trials} trials")
    if not trials:
        return None
    share = successes / trials
    spread = z * sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    middle = share + z * z / (2 * trials)
    scale = 1 + z * z / trials
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def p_chart_limits(mean: float, trials: int, sigmas: float = 3.0) -> tuple[float, float]:
    """Return the control limits of a proportion around a mean for one group of trials, as fractions.

    The p-chart of Shewhart (1931), Economic Control of Quality of Manufactured Product: mean plus and minus three
    binomial standard deviations, cut at nought and one.
    """
    spread = sigmas * sqrt(mean * (1 - mean) / trials)
    return max(0.0, mean - spread), min(1.0, mean + spread)


def u_chart_limits(mean: float, size: float, sigmas: float = 3.0) -> tuple[float, float]:
    """Return the control limits of a count per unit of exposure, for one group of that exposure.

    Montgomery, Introduction to Statistical Quality Control, section 7.3: mean plus and minus three Poisson standard
    deviations, cut at nought.
    """
    spread = sigmas * sqrt(mean / size)
    return max(0.0, mean - spread), mean + spread
