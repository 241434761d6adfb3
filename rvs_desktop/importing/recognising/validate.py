"""Checks the figures of a whole file against each other: one value for a key, no part larger than its whole."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from operator import itemgetter

from rvs_desktop.formats import MOST_COUNT
from rvs_desktop.importing.decisions import Decision, DecisionKind, decision_key
from rvs_desktop.importing.files.workbook import cell_name
from rvs_desktop.importing.recognising.ledger import Figure, FigureKey, Ledger
from rvs_desktop.importing.recognising.offers import Offer
from rvs_desktop.importing.recognising.sentences import (
    conflict,
    mixed_rows,
    part_exceeds_whole,
    suspected_running,
    too_large,
)
from rvs_desktop.importing.recognising.table_reading import TableReading
from rvs_desktop.importing.recognition import PartRule
from rvs_desktop.importing.wording.header_words import CORRECTED
from rvs_desktop.importing.wording.plain_text import plain
from rvs_desktop.periods import PeriodKind

_Series = tuple[int, str, int, str]
"""Number of a table, code of a measure, year and kind of period."""
_MANY = 5
"""More conflicts than this between two columns are one question about the columns."""
_MIXED = 3
"""Contradictions between rows of one column from which on they are no chance, if one row in five is in them."""
_ROWS = 5
"""Rows in which every period is higher than the one before, from which on that is no chance."""


def without_giants(figures: Sequence[Figure], ledger: Ledger) -> list[Figure]:
    """Leave counts above what the file can hold (safety rule D1): a telephone or case number in a cell of counts."""
    kept: list[Figure] = []
    for figure in figures:
        value = figure.reading[3]
        if value is None or value <= MOST_COUNT or figure.measure.unit != "count":
            kept.append(figure)
        else:
            place = (figure.sheet, figure.row, figure.column)
            ledger.leave("unusual_value", too_large(figure.measure.name), place, offer=Offer(each=("skip",)))
    return kept


def without_conflicts(figures: Sequence[Figure], ledger: Ledger, *, keyed: bool = False) -> list[Figure]:
    """Keep one figure for each key; of two different values neither, of equal values the first.

    Args:
        figures: the figures of the file.
        ledger: where questions are written down.
        keyed: each figure has a key of its own, as in a return sheet, so that one clash says nothing of other rows.
    """
    if len({figure.reading[:3] for figure in figures}) == len(figures):
        return list(figures)
    first, twice = _by_key(figures)
    clashing: set[FigureKey] = set()
    pairs: dict[tuple[str, int, str, int], int] = defaultdict(int)
    for key, same in twice.items():
        if len({(f.value, f.reading.status, f.reading.qualifier) for f in same}) > 1:
            clashing.add(key)
            pairs[_pair(same)] += 1
    for key in (key for key in twice if key in clashing):  # in the order of the file
        _tell_conflict(twice[key], ledger, many=pairs[_pair(twice[key])] > _MANY)
    mixed: set[tuple[int, int]] = set()
    if not keyed:
        mixed = _mixed_columns(figures, twice, clashing) | _same_columns(twice, clashing)
    kept: list[Figure] = []
    for figure in (f for f in figures if f.key not in clashing):
        if (figure.table, figure.column) in mixed:
            _leave_mixed(figure, ledger)
        elif first[figure.key] is figure:
            kept.append(figure)
        else:
            ledger.skip(figure.sheet, "repeated_value")
    return kept


def _by_key(
    figures: Sequence[Figure],
) -> tuple[dict[FigureKey, Figure], dict[FigureKey, list[Figure]]]:
    """Return the first figure of each key, and all figures of the keys that come more than once."""
    first: dict[FigureKey, Figure] = {}
    twice: dict[FigureKey, list[Figure]] = {}
    for figure in figures:
        known = first.setdefault(figure.key, figure)
        if known is not figure:
            twice.setdefault(figure.key, [known]).append(figure)
    return first, twice


def _leave_mixed(figure: Figure, ledger: Ledger) -> None:
    place = (figure.sheet, figure.row, figure.column)
    group = f"mixed:{figure.table}:{figure.column}"
    ledger.leave("conflict", mixed_rows(), place, group=group, offer=Offer(each=("skip",)))


def _mixed_columns(
    figures: Sequence[Figure],
    twice: Mapping[FigureKey, list[Figure]],
    clashing: set[FigureKey],
) -> set[tuple[int, int]]:
    """Return the columns in which so many rows clash that what tells them apart was not understood.

    Then the rows that happen to stand alone are no surer than the others.
    """
    clashes: Counter[tuple[int, int]] = Counter()
    for key in clashing:
        places = Counter((f.table, f.column) for f in twice[key])
        clashes.update(place for place, count in places.items() if count > 1)
    if not clashes:
        return set()
    sizes = Counter((f.table, f.column) for f in figures if (f.table, f.column) in clashes)
    return {place for place, count in clashes.items() if count >= _MIXED and count * 2 * 5 >= sizes[place]}


def _same_columns(twice: Mapping[FigureKey, list[Figure]], clashing: set[FigureKey]) -> set[tuple[int, int]]:
    """Return the columns that say something else of the same figure in any row: what tells them apart was not understood.

    Where they happen to agree they are no surer. A column of corrections agrees with the one before it on purpose.
    """
    found: set[tuple[int, int]] = set()
    for key in clashing:
        for one, other in pairwise(twice[key]):
            beside = (one.table, one.row) == (other.table, other.row) and one.column != other.column
            if beside and not any(CORRECTED.search(plain(f.reading.column_label)) for f in (one, other)):
                found |= {(one.table, one.column), (other.table, other.column)}
    return found


def _pair(same: list[Figure]) -> tuple[str, int, str, int]:
    return same[0].sheet, same[0].column, same[1].sheet, same[1].column


def _tell_conflict(same: list[Figure], ledger: Ledger, *, many: bool) -> None:
    figure = same[0]
    one_sheet = len({f.sheet for f in same}) == 1
    cells = [f.name if one_sheet else f"{f.sheet} {f.name}" for f in same]
    what = f"{figure.measure.name}, {figure.area.name}, {figure.period.label()}"
    group = f"conflict:{_pair(same)}" if many else f"conflict:{figure.key}"
    offer = Offer(sides=dict(_sides(same, many=many)))
    for each in same:
        place = (each.sheet, each.row, each.column)
        ledger.leave("conflict", conflict(what, cells), place, group=group, offer=offer)


def _sides(same: list[Figure], *, many: bool) -> Iterator[tuple[str, list[Decision]]]:
    """Offer for each of some contradicting figures that it is the one that counts."""
    for kept in same:
        others = [_skip(f) for f in same if f is not kept]
        column = cell_name(0, kept.column)[:-1]
        place = f"blad {kept.sheet}, kolom {column}" if many else f"{kept.sheet} {kept.name}"
        value = "" if many else f": {kept.value if kept.value is not None else 'onbekend'}"
        yield f"Neem {place}{value}", others


def _skip(figure: Figure) -> Decision:
    return Decision(DecisionKind.CELL, f"{figure.sheet}!{figure.name}", "skip")


def without_excess(figures: Sequence[Figure], rules: Sequence[PartRule], ledger: Ledger) -> list[Figure]:
    """Leave both figures where a part is larger than its whole."""
    counted = {f.reading[0] for f in figures}
    rules = [rule for rule in rules if {rule.part, rule.whole} <= counted]
    if not rules:
        return list(figures)
    names = {rule.part for rule in rules} | {rule.whole for rule in rules}
    by_key = {f.key: f for f in figures if f.measure.code in names and f.value is not None}
    bad: set[int] = set()
    for rule in rules:
        for key, part in by_key.items():
            if key[0] != rule.part:
                continue
            whole = by_key.get((rule.whole, key[1], key[2]))
            if whole is None or part.value is None or whole.value is None or part.value <= whole.value:
                continue
            qualifiers = part.reading.qualifier, whole.reading.qualifier
            if "" not in qualifiers and qualifiers[0] != "provisional":
                continue
            what = f"{part.area.name}, {part.period.label()}"
            message = part_exceeds_whole(part.measure.name, whole.measure.name, what, (part.name, whole.name))
            for figure in (part, whole):
                bad.add(id(figure))
                place = (figure.sheet, figure.row, figure.column)
                ledger.leave(
                    "part_exceeds_whole",
                    message,
                    place,
                    group=f"part:{key}:{rule.part}",
                    offer=_either(part, whole),
                )
    return [f for f in figures if id(f) not in bad] if bad else list(figures)


def _either(part: Figure, whole: Figure) -> Offer:
    """Offer to leave out the part, the whole, or both."""
    return Offer(
        sides={
            f"Sla {part.name} over": (_skip(part),),
            f"Sla {whole.name} over": (_skip(whole),),
            "Sla beide over": (_skip(part), _skip(whole)),
        }
    )


def without_running(
    figures: Sequence[Figure], ledger: Ledger, readings: Sequence[TableReading] = ()
) -> list[Figure]:
    """Leave flows that grow in every row of a table from period to period: they look added up (story J2-11).

    Args:
        figures: the figures of the file.
        ledger: where questions are written down.
        readings: the tables of the figures by their numbers, for the texts by which their periods go.
    """
    bad: set[int] = set()
    for (table, code, year, kind), found in _series(figures).items():
        if _all_rise(found):
            group = f"running:{table}:{code}:{year}:{kind}"
            offer = Offer(sides=_own_periods(found, readings[table]) if readings else {})
            for figure in found:
                bad.add(id(figure))
                place = (figure.sheet, figure.row, figure.column)
                ledger.leave("partial_period", suspected_running(), place, group=group, offer=offer)
    return [f for f in figures if id(f) not in bad] if bad else list(figures)


def _series(figures: Sequence[Figure]) -> dict[_Series, list[Figure]]:
    """Return the figures of flows of one table, measure, year and length of period together."""
    found: dict[_Series, list[Figure]] = {}
    known: dict[tuple[int, str, str], list[Figure] | None] = {}
    for f in figures:
        measure, _, period, value = f.reading[:4]
        if f.decided or value is None:
            continue
        key = (f.table, measure, period)
        if key not in known:  # one figure of many, for a column or a month of a list has the same
            known[key] = None
            if f.measure.nature == "flow" and f.period.kind is not PeriodKind.YEAR:
                which = (f.table, f.measure.code, f.period.year, f.period.kind.value)
                known[key] = found.setdefault(which, [])
        same = known[key]
        if same is not None:
            same.append(f)
    return found


def _own_periods(figures: list[Figure], reading: TableReading) -> dict[str, list[Decision]]:
    """Offer that each heading tells of its own period, or that the figures are left out."""
    rows = {line.row: line.key.when.text for line in reading.lines}
    heads = {column.index: column.key for column in reading.columns if column.periods}
    texts: dict[str, set[str]] = defaultdict(set)
    for figure in figures:
        text = rows.get(figure.row) or heads.get(figure.column, "")
        texts[decision_key(text)].add(figure.period.key)
    if "" in texts or any(len(keys) > 1 for keys in texts.values()):
        return {}
    said = {text: next(iter(keys)) for text, keys in texts.items()}
    return {
        "Elk aantal telt alleen de eigen periode": [
            Decision(DecisionKind.PERIOD, text, key) for text, key in said.items()
        ],
        "Overslaan": [Decision(DecisionKind.PERIOD, text, "") for text in said],
    }


def _all_rise(figures: Sequence[Figure]) -> bool:
    """Whether no area falls anywhere and enough of them rise, over three periods or more."""
    areas: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for f in figures:
        _, area, period, value = f.reading[:4]
        row = areas[area]
        row.append((period, value or 0))
        if len(row) > 1 and row[-2][0] < row[-1][0] and row[-2][1] > row[-1][1]:
            return False  # most sheets fall somewhere in their first row
    values = [[value for _, value in sorted(row, key=itemgetter(0))] for row in areas.values()]
    if any(len(row) < 3 or any(a > b for a, b in pairwise(row)) for row in values):
        return False
    return sum(row[0] < row[-1] for row in values) >= _ROWS
