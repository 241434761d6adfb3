"""What a column takes from the one before it: ``waarvan geslaagd`` is a part of it, ``gecorrigeerd`` replaces it."""

from __future__ import annotations

from collections.abc import Sequence

from rvs_desktop.importing.recognising.columns import Column
from rvs_desktop.importing.wording.header_words import CORRECTED
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.measure_names import NOTHING, Concepts
from rvs_desktop.importing.wording.plain_text import plain


def corrections(values: Sequence[Column]) -> dict[int, tuple[Label, ...]]:
    """Return, for a column of corrected figures that names no measure, the labels of the column that it corrects.

    So both are read as one figure, and where they differ a person is asked: the old value is never kept silently.
    """
    found: dict[int, tuple[Label, ...]] = {}
    for n, column in enumerate(values):
        if not CORRECTED.search(plain(column.title)) or any(label.known for label in column.labels):
            continue
        before = [c for c in values[:n] if c.periods == column.periods or not column.periods]
        if before:
            found[column.index] = tuple(before[-1].labels)
            column.periods = column.periods or before[-1].periods
    return found


def column_parents(values: Sequence[Column]) -> dict[int, Concepts]:
    """Return, for columns such as ``waarvan geslaagd``, what the nearest column to the left counts."""
    parents: dict[int, Concepts] = {}
    last: Concepts = NOTHING
    for column in values:
        parents[column.index] = last
        own = frozenset[str]().union(*(label.known for label in column.labels))
        if own and not any(label.part for label in column.labels):
            last = own
    return parents
