"""Takes the values of some key columns out of those of a whole row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter

from rvs_desktop.importing.recognising.columns import Column
from rvs_desktop.importing.recognising.row_parts import Values


def picker(keys: Sequence[Column], dims: set[str] | frozenset[str]) -> Callable[[Values], Values]:
    """Return what takes the values of some dimensions out of the values of all key columns."""
    places = [n for n, column in enumerate(keys) if column.dim in dims]
    if len(places) == len(keys):
        return lambda values: values
    return getter(places)


def getter(places: Sequence[int]) -> Callable[[Values], Values]:
    """Return what takes some places out of a row as a tuple, without a loop in Python."""
    if not places:
        return lambda _: ()
    if len(places) == 1:
        return itemgetter(slice(places[0], places[0] + 1))
    return itemgetter(*places)
