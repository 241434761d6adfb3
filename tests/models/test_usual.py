"""Which counts are unusual: the examples of the story, quiet on small counts, and few false alarms."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.models.usual import LEAST_STEP, is_unusual, is_unusual_among_peers, shifted


@pytest.mark.parametrize(
    ("value", "history", "unusual"),
    [
        (20, [1, 2, 2, 3], True),
        (213, [180, 200, 195], False),
        (6, [1, 2, 2, 3], False),
        (0, [2, 3, 1, 4], False),
        (0, [40, 38, 45, 41], True),
        (40, [0, 0, 0, 0], True),
        (3, [0, 0, 0, 0], False),
        (90, [10, 60, 30, 80], False),
        (20, [2, 2], False),
    ],
)
def test_j2_8_a_count_is_compared_with_its_own_history(value: int, history: list[int], unusual: bool) -> None:
    assert is_unusual(value, history) is unusual


@given(st.lists(st.integers(0, 5000), max_size=12), st.integers(0, 10_000))
def test_what_was_seen_before_or_is_near_is_never_unusual(history: list[int], value: int) -> None:
    if is_unusual(value, history):
        assert not min(history) <= value <= max(history)
        assert abs(value - sum(history) / len(history)) >= LEAST_STEP - 1


def _poisson(random: Random, mean: float) -> int:
    """Draw a count as the number of arrivals within one unit of time."""
    count, moment = 0, random.expovariate(mean)
    while moment < 1:
        count, moment = count + 1, moment + random.expovariate(mean)
    return count


def test_j2_8_false_alarms_on_poisson_series_stay_below_two_in_a_thousand() -> None:
    random = Random(2020)
    alarms = series = 0
    for mean in (0.5, 2, 5, 12, 40):
        for length in (3, 4, 8, 12):
            for _ in range(200):
                drawn = [_poisson(random, mean) for _ in range(length + 1)]
                alarms += is_unusual(drawn[-1], drawn[:-1])
                series += 1
    assert alarms <= 2 * series / 1000


def test_j2_8_a_place_without_history_is_compared_with_its_peers() -> None:
    peers = [(10, 40_000), (14, 50_000), (9, 38_000), (12, 45_000), (15, 60_000)]
    assert is_unusual_among_peers(120, 42_000, peers)
    assert not is_unusual_among_peers(25, 42_000, peers)
    assert not is_unusual_among_peers(120, 42_000, peers[:4])
    assert not is_unusual_among_peers(120, 0, peers)


@pytest.mark.parametrize(
    ("value", "history", "meant"),
    [
        (12, [12_100, 11_900, 12_300], 12_000),
        (1_250_000, [1_240, 1_260, 1_255], 1_250),
        (12, [10, 14, 11], None),
        (0, [12_100, 11_900], None),
        (1_251_001, [1_240, 1_260, 1_255], None),
        (12, [12_100], None),
    ],
)
def test_j2_8_a_shifted_point_or_comma_is_known(value: int, history: list[int], meant: int | None) -> None:
    assert shifted(value, history) == meant
