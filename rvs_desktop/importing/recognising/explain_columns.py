"""Tells for one column what it was taken for, how surely, why, and what else it could be."""

from __future__ import annotations

from typing import Final

from rvs_desktop.importing.decisions import Choice, Decision, DecisionKind
from rvs_desktop.importing.explanation import ColumnRead
from rvs_desktop.importing.recognising import offers
from rvs_desktop.importing.recognising.columns import AREA_DIMS, PERIOD_DIMS, Column
from rvs_desktop.importing.recognising.measure_choice import MeasureChoice
from rvs_desktop.importing.recognising.reasons import column_reason, measure_reason, period_reason
from rvs_desktop.importing.recognising.table_reading import TableReading
from rvs_desktop.importing.recognition import KnownMeasure
from rvs_desktop.importing.wording.area_names import Match

CONFIDENCE: Final = {"exact": 1.0, "decided": 0.97, "words": 0.9, "around": 0.8, "several": 0.5, "": 0.3}
"""By how the measure was found: its own name, a decision, its words in another order, completed from a title."""
_AMBIGUOUS: Final = 0.6
_OPEN: Final = 0.4


def column_read(reading: TableReading, column: Column) -> ColumnRead:
    """Return what was concluded about one column of a table."""
    heading = column.key if column.labels else ""
    if column.role in {"skip", "empty"}:
        return _left(reading, column, heading)
    if column.role == "key":
        return _key(reading, column, heading)
    if column.total:
        return ColumnRead(
            column.index, heading, "total", reason=column_reason("total", ""), confidence=0.9,
            alternatives=_rows(column.key, "figures"),
        )  # fmt: skip
    return _figures(reading, column, heading)


def _left(reading: TableReading, column: Column, heading: str) -> ColumnRead:
    rule = column.rule or "empty"
    sure = 0.97 if rule == "decided" else 1.0 if rule == "empty" else 0.85
    likely = offers.alike(reading.table.sheet.labeler.catalogue.measures, heading)
    choices = offers.measures(likely, column.key)[:-1] if rule != "empty" else ()
    reason = column_reason("skipped", rule)
    return ColumnRead(column.index, heading, "skipped", confidence=sure, reason=reason, alternatives=choices)


def _key(reading: TableReading, column: Column, heading: str) -> ColumnRead:
    dim = column.dim
    role = (
        "area" if dim in AREA_DIMS | {"code"} else "period" if dim in PERIOD_DIMS else "measure"
    )  # fmt: skip
    first = next((c for c in reading.columns if c.role == "key"), None)
    headed = any(label.head for label in column.labels)
    decided = column.index in reading.table.keys
    how = "decided" if decided else "heading" if headed else "content"
    sure = {"decided": 0.97, "heading": 1.0, "content": 0.85}[how]
    if role == "area":
        given = [line.key.area.match for line in reading.lines if line.key.area.given]
        known = [match for match in given if match.how in {Match.EXACT, Match.AMBIGUOUS}]
        sure = min(sure, len(known) / len(given)) if given else sure
    return ColumnRead(
        column.index, heading, "key" if column is first else role, confidence=round(sure, 2),
        reason=column_reason(role, how),
    )  # fmt: skip


def _figures(reading: TableReading, column: Column, heading: str) -> ColumnRead:
    aim = next(aim for aim in reading.aims if aim.column is column)
    counted = list(aim.measures.values())
    found = {c.choice.measure.code: c.choice for c in counted if c.choice.measure is not None}
    asked = [c.choice for c in counted if c.choice.measure is None]
    periods = {p.key: p for c in counted for p in c.periods.values() if p.period is not None}
    open_periods = [p for c in counted for p in c.periods.values() if p.period is None and not p.skip]
    areas = {choice.area.code for choice in aim.areas.values() if choice.area is not None}
    by_row = any(line.key.area.given for line in reading.lines)
    choice = next(iter(found.values())) if len(found) == 1 else None
    sure = min((CONFIDENCE[c.how] for c in found.values()), default=1.0)
    if asked:
        sure = min(sure, CONFIDENCE["several"] if asked[0].proposals else CONFIDENCE[""])
    if open_periods:
        sure = min(sure, _OPEN)
    if any(c.code for c in aim.areas.values()):
        sure = min(sure, _AMBIGUOUS)
    reason = measure_reason(choice.how if choice else "", len(found), asked=bool(asked))
    reason += period_reason(own=bool(column.periods), open_=bool(open_periods), several=len(periods) > 1)
    return ColumnRead(
        column=column.index,
        heading=heading,
        role="figures",
        measure=next(iter(found)) if len(found) == 1 else "",
        area=next(iter(areas)) if len(areas) == 1 and not by_row else "",
        period=next(iter(periods)) if len(periods) == 1 else "",
        scale=column.scale,
        confidence=sure,
        reason=reason,
        alternatives=_alternatives(reading, column, choice.measure if choice else None, _asked_codes(asked)),
    )


def _asked_codes(asked: list[MeasureChoice]) -> list[str]:
    """Return the codes that open questions about a measure propose."""
    return [code for choice in asked for code in choice.proposals]


def _alternatives(
    reading: TableReading, column: Column, now: KnownMeasure | None, proposed: list[str]
) -> tuple[Choice, ...]:
    """Offer the other measures that the heading resembles, a factor, and to leave the column out or call it a total."""
    index = reading.table.sheet.labeler.measures
    likely = [index.by_code[code] for code in proposed if code in index.by_code]
    likely += offers.alike(index.by_code.values(), column.title)
    if now is not None:
        likely += [m for m in index.by_code.values() if m.dataset == now.dataset]
    others = {m.code: m for m in likely if now is None or m.code != now.code}
    choices = offers.measures(others.values(), column.key)
    return (*choices, *_rows(column.key, "total"))


def _rows(key: str, answer: str) -> tuple[Choice, ...]:
    caption = "Dit zijn cijfers" if answer == "figures" else "Dit is een totaal"
    return (Choice(caption, (Decision(DecisionKind.ROW, key, answer),)),)
