"""The crosstab of a measure that counts persons, as it may leave for others: rule D3 in a sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from rvs_desktop.exporting.crosstab import crosstab_table
from rvs_desktop.exporting.tables import ExportTable, Total, Value
from rvs_desktop.models.figures import Nature
from rvs_desktop.models.publication import THRESHOLD, Key, Published, Sum, check_together, published
from rvs_desktop.models.rollup import Crosstab, CrosstabRow
from rvs_desktop.periods import Period

NOTICE = "Publicatie: kleine aantallen zijn verborgen en andere afgerond"
MARK: Final = "(publicatie)"
"""Stands behind the title of what was rounded, so that an import never takes it for a delivery."""
UNCHECKED: Final = (
    "Wat is gecontroleerd",
    (
        "Dat geen verborgen aantal volgt uit deze tabel. Niet vergeleken is met tabellen die eerder of elders zijn"
        " gepubliceerd: leg die er zelf naast, zeker als een drempel of indeling sindsdien is gewijzigd."
    ),
)
"""Said under every publication: the program keeps no copies of what was published before."""


def publish(crosstab: Crosstab, threshold: int = THRESHOLD) -> Published:
    """Apply rule D3 to a crosstab with its districts and total, and check that nothing hidden follows from it.

    Raises:
        UserError: if something would follow.
    """
    exact: dict[Key, int] = {
        _key(crosstab, row, period): cell.value
        for row in (*crosstab.rows, *crosstab.districts, crosstab.total)
        for period, cell in zip(crosstab.periods, row.cells, strict=True)
        if cell is not None and cell.value is not None
    }
    found = published(exact, _sums(crosstab, exact), threshold)
    check_together(found)
    return found


def publication_table(
    crosstab: Crosstab,
    *,
    scope: str = "",
    sample: bool = False,
    shown: Sequence[CrosstabRow] | None = None,
    threshold: int = THRESHOLD,
) -> ExportTable:
    """Return what may be made public of a crosstab: municipalities, with the total rounded on its own.

    All rows are judged together, also those that a filter left out; a filtered table shows no total of its own.

    Raises:
        UserError: if a hidden number would follow from what is shown.
    """
    found = publish(crosstab, threshold)
    table = crosstab_table(crosstab, scope=scope, sample=sample, shown=shown)
    rows = crosstab.rows if shown is None else shown
    cells = [
        [*values[:3], *_cells(found, crosstab, row, values[3:])]
        for row, values in zip(rows, table.rows, strict=True)
    ]
    keys = frozenset(period.key for period in crosstab.periods)
    totals: dict[str, Value] = dict(
        zip(
            (period.key for period in crosstab.periods),
            _cells(found, crosstab, crosstab.total, [None] * len(crosstab.periods)),
            strict=True,
        )
    )
    return replace(
        table,
        title=f"{crosstab.measure.name} {MARK}",
        rows=cells,
        total=Total(f"Totaal {crosstab.total.area.name}", values=totals, not_summed=keys),
        persons=False,
        notes=[*table.notes, (NOTICE, found.footer()), UNCHECKED],
    )


def _key(crosstab: Crosstab, row: CrosstabRow, period: Period) -> Key:
    return crosstab.measure.code, row.area.id, period.key


def _cells(
    found: Published, crosstab: Crosstab, row: CrosstabRow, values: Sequence[Value]
) -> Iterator[Value]:
    """Yield a number or a ``*``; what has no number keeps its sign."""
    for period, cell, value in zip(crosstab.periods, row.cells, values, strict=True):
        if cell is None or cell.value is None:
            yield value
        else:
            key = _key(crosstab, row, period)
            number = found.shown[key]
            yield found.text(key) if number is None else number


def _sums(crosstab: Crosstab, exact: dict[Key, int]) -> Iterator[Sum]:
    """Yield what adds up to what: districts, region, and the year of a flow from its shorter periods.

    What does not add up exactly, such as a district in a year in which a municipality moved, is left out by
    ``published``: a reader cannot use it either.
    """
    for period in crosstab.periods:

        def key(row: CrosstabRow, period: Period = period) -> Key:
            return _key(crosstab, row, period)

        members = [key(row) for row in crosstab.rows if key(row) in exact]
        for district in crosstab.districts:
            inside = [
                key(row) for row in crosstab.rows if row.district == district.area.name and key(row) in exact
            ]
            yield Sum(key(district), tuple(inside), 0)
        homes = [key(district) for district in crosstab.districts if key(district) in exact]
        yield Sum(key(crosstab.total), tuple(homes), 1)
        yield Sum(key(crosstab.total), tuple(members), 1)
    if crosstab.measure.nature == Nature.FLOW:
        yield from _years(crosstab)


def _years(crosstab: Crosstab) -> Iterator[Sum]:
    """Yield the longer periods of a flow that stand beside all of their parts."""
    there = set(crosstab.periods)
    kinds = sorted({period.kind for period in crosstab.periods}, key=lambda kind: -kind.months)
    for longer, shorter in pairwise(kinds):
        for period in crosstab.periods:
            if period.kind is longer and there.issuperset(period.parts(shorter)):
                for row in (*crosstab.rows, *crosstab.districts, crosstab.total):
                    parts = tuple(_key(crosstab, row, part) for part in period.parts(shorter))
                    yield Sum(_key(crosstab, row, period), parts, 0)
