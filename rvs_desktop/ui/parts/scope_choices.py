"""The choices of years and area in the header of a page with figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rvs_desktop.formats import format_years

_BACK: Final = 6
"""Years before the chosen one that are offered."""


def spans(first: int, last: int) -> list[tuple[str, str]]:
    """Return the periods to choose from as (key, text): two years and single years round the chosen ones."""
    pairs = {(first, last)}
    for year in range(last + 1, last - _BACK, -1):
        pairs.add((year - 1, year))
        pairs.add((year, year))
    ordered = sorted(pairs, key=_newest_first)
    return [(f"{one}-{other}", format_years(one, other)) for one, other in ordered]


def _newest_first(pair: tuple[int, int]) -> tuple[int, int]:
    return -pair[1], pair[0]


def read_span(key: str) -> tuple[int, int]:
    """Return the years of a chosen key."""
    first, _, last = key.partition("-")
    return int(first), int(last)


def years_to_offer(year: int, known: Sequence[int]) -> list[tuple[str, str]]:
    """Return the years to choose from, newest first, the chosen one among them."""
    return [(str(one), str(one)) for one in sorted({year, *known}, reverse=True)]
