"""Labels at line ends that do not lie on each other."""

from __future__ import annotations

from collections.abc import Sequence


def push_apart(places: Sequence[float], distance: float, low: float, high: float) -> list[float]:
    """Move places as little as needed to stand a distance apart, in their own order, within two ends.

    Groups that touch are spread around their mean, so that no label moves further than its neighbours force it.

    Args:
        places: wanted heights in pixels, in any order.
        distance: least distance between two labels.
        low: least height.
        high: greatest height; exceeded only when the labels do not fit.
    """
    order = sorted(range(len(places)), key=lambda index: places[index])
    groups: list[list[int]] = []
    starts: list[float] = []
    for index in order:
        groups.append([index])
        starts.append(_start([index], places, distance, low, high))
        while len(groups) > 1 and starts[-2] + distance * len(groups[-2]) > starts[-1]:
            merged = groups[-2] + groups[-1]
            groups[-2:] = [merged]
            starts[-2:] = [_start(merged, places, distance, low, high)]
    result = [0.0] * len(places)
    for group, start in zip(groups, starts, strict=True):
        for offset, index in enumerate(group):
            result[index] = start + offset * distance
    return result


def _start(group: Sequence[int], places: Sequence[float], distance: float, low: float, high: float) -> float:
    """Return where the first label of a group stands when the group is centred on its wanted places."""
    span = distance * (len(group) - 1)
    centre = sum(places[index] for index in group) / len(group)
    return max(low, min(centre - span / 2, high - span))
