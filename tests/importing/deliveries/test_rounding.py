"""Two figures that differ only because one was rounded do not contradict each other."""

from __future__ import annotations

import pytest

from rvs_desktop.importing.deliveries.plan import Standing
from rvs_desktop.importing.deliveries.rounding import same_after_rounding
from rvs_desktop.importing.recognition import Reading


def same(mine: tuple[int, str], theirs: tuple[int, str], decimals: int) -> bool:
    reading = Reading("costs", "GM0355", "2016", mine[0], raw=mine[1])
    now = Standing(
        1, theirs[0], "value", "", None, 7, "a.xlsx", "Blad1", "C5", same_sender=False, raw=theirs[1]
    )
    return same_after_rounding(reading, now, decimals)


@pytest.mark.parametrize(
    ("mine", "theirs", "decimals", "alike"),
    [
        ((15_021_500, "150.215"), (15_021_472, "150.214,72"), 2, True),
        ((15_021_500, "150215"), (15_021_472, "150214,72"), 2, True),
        ((15_021_600, "150.216"), (15_021_472, "150.214,72"), 2, False),
        ((68, "68"), (66, "66"), 0, False),
        ((67, "67"), (66, ""), 0, False),
        ((75_000, "75"), (75_107, "75107"), 0, True),
        ((75_000, "75"), (75_607, "75607"), 0, False),
        ((150_215, "150.215"), (150_214, "150.214"), 0, False),
    ],
)
def test_j3_9_equal_after_rounding_is_not_a_contradiction(
    mine: tuple[int, str],
    theirs: tuple[int, str],
    decimals: int,
    alike: bool,
) -> None:
    assert same(mine, theirs, decimals) is alike
    assert same(theirs, mine, decimals) is alike
