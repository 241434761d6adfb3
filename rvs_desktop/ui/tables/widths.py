"""How columns share the width of a table: what is over is shared out, what is lacking is taken where it can be missed."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil


def widened(natural: Mapping[int, int], room: int, most: float) -> dict[int, int]:
    """Return columns that share all of the room, each up to ``most`` times what it needs.

    Args:
        natural: width that each column needs, in pixels, in the order in which they are shown.
        room: width of the table, at least what they need together.
        most: factor; the last column takes what rounding leaves.
    """
    factor = min(room / sum(natural.values()), most)
    widths = {column: int(width * factor) for column, width in natural.items()}
    if factor < most:
        widths[list(widths)[-1]] += room - sum(widths.values())
    return widths


def narrowed(natural: Mapping[int, int], floors: Mapping[int, int], lacking: int) -> dict[int, int]:
    """Return columns that give up what is lacking, each by its share of what it has above its floor."""
    spare = {column: max(width - floors[column], 0) for column, width in natural.items()}
    share = min(lacking / max(sum(spare.values()), 1), 1.0)
    return {column: width - ceil(spare[column] * share) for column, width in natural.items()}
