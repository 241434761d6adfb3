"""Looks at the figures of one table together: what one cell does not show, such as a whole period of zeros."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from rvs_desktop.importing.decisions import Choice, Decision, DecisionKind, decision_key
from rvs_desktop.importing.recognising import offers
from rvs_desktop.importing.recognising.ledger import Figure, Ledger
from rvs_desktop.importing.recognising.sentences import all_zero, coloured, not_whole, perhaps_sum
from rvs_desktop.importing.recognising.table_reading import Line, TableReading
from rvs_desktop.importing.recognising.totals import drop_controls
from rvs_desktop.importing.recognising.typed_cells import TYPED
from rvs_desktop.importing.wording.plain_text import plain

_FEW = 2
"""Numbers with decimals in one column from which on they are no slip of a key."""
_AREAS = 5
"""Areas that are all zero in a period from which on that is no chance."""
_ALONE = 8
"""The same for the only period of a measure."""
_EXPECTED = 25
"""Mean sum of the other periods from which on a period of nothing but zeros is no chance."""
_ROWS = 3
_LONGEST = 200
"""Letters of a note about colours."""
_COLOURED = re.compile(
    r"^\W*(?:in (?:het )?)?(?:geel|gele|rood|rode|groene?|oranje|blauwe?|grijze?|grijs|gearceerde?|cursieve?|cursief|vetgedrukte?|"
    r"onderstreepte?|gekleurde?|gemarkeerde?)\b.*(?:=|:|\bis\b|\bzijn\b|\bbetekent\b).*"
    r"\b(?:voorlopige?|schatting(?:en)?|geschat(?:te)?|onbekend|onbetrouwbaar|onvolledige?|onder voorbehoud)\b"
)
"""``Geel = voorlopig cijfer``."""


def checked(reading: TableReading, ledger: Ledger) -> list[Figure]:
    """Return the figures of a table that stand when they are seen together; the others are asked."""
    _tell_colours(reading, ledger)
    figures = _whole_columns(reading, ledger)
    figures = _without_sums(reading, figures, ledger)
    return drop_controls(_without_zeros(figures, ledger), ledger)


def _tell_colours(reading: TableReading, ledger: Ledger) -> None:
    """Tell that some figures are less sure by their colour or letter, which no reader of cells sees."""
    sheet, body = reading.table.sheet, set(reading.table.body)
    for row, cells in enumerate(sheet.grid.rows):
        for text in cells if row not in body else ():
            if isinstance(text, str) and len(text) <= _LONGEST and _COLOURED.search(plain(text)):
                ledger.tell("ambiguous_mark", coloured(text), (sheet.grid.name, -1, -1))


def _leave(figure: Figure, code: str, message: str, group: str, ledger: Ledger, offer: offers.Offer) -> None:
    place = (figure.sheet, figure.row, figure.column)
    ledger.leave(code, message, place, group=group, offer=offer)


def _whole_columns(reading: TableReading, ledger: Ledger) -> list[Figure]:
    """Leave the whole numbers of a column that mostly cannot hold counts: beside ``2,1`` a ``3`` is no count either."""
    found = Counter(reading.fractions)
    broken = {place for place, number in found.items() if number >= _FEW}
    if not broken:
        return reading.figures
    kept: list[Figure] = []
    keys = {column.index: column.key for column in reading.columns}
    decided = {aim.index for aim in reading.aims for c in aim.measures.values() if c.choice.how == "decided"}
    for figure in reading.figures:
        at = (figure.column, figure.measure.code)
        if at not in broken or figure.column in decided or figure.reading.rule == TYPED:
            kept.append(figure)
            continue
        offer = (
            offers.Offer(offers.measures([figure.measure], keys[figure.column]))
            if keys[figure.column]
            else None
        )
        group = f"fractions:{reading.number}:{at}"
        _leave(figure, "unusual_value", not_whole(), group, ledger, offer or offers.Offer(each=("skip",)))
    return kept


def _without_sums(reading: TableReading, figures: list[Figure], ledger: Ledger) -> list[Figure]:
    """Leave a row that is called as a municipality and something larger, and adds up all other rows of the table."""
    areas = reading.table.sheet.labeler.areas
    lines = [line for line in reading.lines if not line.key.flags.total and not line.key.flags.skip]
    if len(lines) <= _ROWS:
        return figures
    for line in (lines[0], lines[-1]):
        area = line.key.area.match.area
        if area is None or not areas.is_bare(area) or _is_decided(reading, line):
            continue
        if not _adds_up(line, lines, figures):
            continue
        key = decision_key(line.key.text)
        choices = tuple(
            Choice(caption, (Decision(DecisionKind.ROW, key, answer),))
            for caption, answer in (
                (f"Dit is {offers.area_name(area)}", "figures"),
                ("Dit is een totaal", "total"),
            )
        )
        for figure in (f for f in figures if f.row == line.row):
            _leave(
                figure, "ambiguous_area", perhaps_sum(line.key.area.text), key, ledger, offers.Offer(choices)
            )
        return [f for f in figures if f.row != line.row]
    return figures


def _is_decided(reading: TableReading, line: Line) -> bool:
    answers = reading.table.sheet.labeler.answers
    return line.key.area.decided or DecisionKind.ROW in {
        *answers(line.key.text),
        *answers(line.key.area.text),
    }


def _adds_up(line: Line, lines: Sequence[Line], figures: Sequence[Figure]) -> bool:
    """Whether every figure of a row is the sum of those of all other rows in its column."""
    others = {other.row for other in lines if other is not line}
    own = {f.column: f.value for f in figures if f.row == line.row}
    sums: Counter[int] = Counter()
    for figure in figures:
        if figure.row in others:
            sums[figure.column] += figure.value or 0
    return bool(own) and any(own.values()) and all(value == sums[column] for column, value in own.items())


def _without_zeros(figures: list[Figure], ledger: Ledger) -> list[Figure]:
    """Leave a measure that is zero in all areas of a period, unless that may well be so (story J2-4)."""
    filled = {(f.reading[0], f.reading[2]) for f in figures if f.value}
    empty = {(f.reading[0], f.reading[2]) for f in figures if f.value == 0} - filled
    if not empty or not filled:
        return figures
    doubtful = {key for key in empty if _is_doubtful(key, figures)}
    kept: list[Figure] = []
    for f in figures:
        if (f.reading[0], f.reading[2]) not in doubtful or f.value != 0 or f.reading.rule == TYPED:
            kept.append(f)
            continue
        message, offer = (
            all_zero(f.measure.name, f.period.label()),
            offers.Offer(each=("0", "missing", "skip")),
        )
        _leave(f, "unusual_value", message, f"zeros:{f.measure.code}:{f.period.key}", ledger, offer)
    return kept


def _is_doubtful(key: tuple[str, str], figures: Sequence[Figure]) -> bool:
    """Whether other periods make zeros everywhere unlikely; the only period of a measure is a question by itself."""
    measure, period = key
    own = [f for f in figures if f.measure.code == measure]
    same = [f for f in own if f.period.key == period]
    areas = len({f.area.code for f in same if f.value is not None and f.reading.rule != TYPED})
    sums: Counter[str] = Counter()
    for f in own:
        if f.period.kind is same[0].period.kind:
            sums[f.period.key] += f.value or 0
    if len({f.period.key for f in own}) == 1:
        return areas >= _ALONE
    others = [total for total in sums.values() if total]
    return areas >= _AREAS and bool(others) and sum(others) >= _EXPECTED * len(others)
