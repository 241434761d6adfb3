"""Lets a text mean what a person decided, whatever it seemed to say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from rvs_desktop.importing.decisions import ADDED_UP, HEADING_SIGN, LEFT_OUT, DecisionKind, decision_key
from rvs_desktop.importing.wording.area_names import NO_AREA, AreaMatch, Match
from rvs_desktop.importing.wording.measure_words import concepts
from rvs_desktop.importing.wording.period_text import PeriodText, read_period
from rvs_desktop.periods import Period

if TYPE_CHECKING:
    from rvs_desktop.importing.wording.headers import Label, Labeler

Answers = Mapping[DecisionKind, str]
"""What was decided for one text, by kind."""
_LATER: Final = "~"
_LETTERS: Final = 3
"""Fewest letters that must remain of a text without its period, to know it again."""

PLACE = "place"
"""Rule of a column with places within municipalities that add up."""


def later_key(bare: str) -> str:
    """Return the key of a decision that also holds for a text that differs in its period only."""
    return f"{_LATER}{bare}"


def without_period(text: str) -> str:
    """Return a text or combination of headings without its period, empty when it has none or too little else."""
    parts: list[str] = []
    changed = False
    for part in text.split(HEADING_SIGN):
        found, rest = read_period(part)
        changed = changed or found is not None
        parts.append(" ".join(rest.split()))
    bare = HEADING_SIGN.join(parts)
    return bare if changed and sum(map(str.isalpha, bare)) >= _LETTERS else ""


def answers_for(decided: Mapping[str, Answers], text: str) -> Answers:
    """Return what was decided for a text, or for the same text in another period."""
    if not decided:
        return {}
    key = decision_key(text)
    found = decided.get(key)
    if found is None and (bare := without_period(key)):
        found = decided.get(later_key(bare))
    return found or {}


def decided_period(key: str) -> PeriodText | None:
    """Return the period of an answer such as ``2020-Q1``; None when it is no period."""
    try:
        period = Period.parse(key)
    except ValueError:
        return None
    first = period.start.month
    return PeriodText(year=period.year, first=first, last=first + period.kind.months - 1, decided=True)


def decided_scale(answer: str) -> int | None:
    """Return the factor of an answer such as ``1000``; None when it is none."""
    return int(answer) if answer.isdecimal() and 1 <= int(answer) <= 1_000_000 else None


def overruled(label: Label, answers: Answers, labeler: Labeler) -> Label:
    """Return what a text says after the decisions on it; answers that are not known change nothing."""
    for kind, answer in answers.items():
        if kind is DecisionKind.ROW:
            label = _row(label, answer)
        elif not answer and kind in {DecisionKind.AREA, DecisionKind.MEASURE, DecisionKind.PERIOD}:
            return replace(
                label, head="", area=NO_AREA, known=frozenset(), exact=None, skip=LEFT_OUT,
                decided=label.decided | {kind},
            )  # fmt: skip
        elif kind is DecisionKind.AREA:
            label = _area(label, answer, labeler)
        elif kind is DecisionKind.MEASURE:
            label = _measure(label, answer, labeler)
        elif kind is DecisionKind.PERIOD:
            label = _period(label, answer)
        elif kind is DecisionKind.SCALE and (scale := decided_scale(answer)):
            label = replace(label, scale=scale, decided=label.decided | {kind})
    return label


def _area(label: Label, code: str, labeler: Labeler) -> Label:
    area = next((area for area in labeler.catalogue.areas if area.code == code), None)
    if area is None:
        return label
    known = frozenset[str]() if label.unknown else label.known
    return replace(
        label, head="", area=AreaMatch(Match.EXACT, (area,)), known=known, unknown=frozenset(), total=False,
        skip="", decided=label.decided | {DecisionKind.AREA},
    )  # fmt: skip


def _measure(label: Label, code: str, labeler: Labeler) -> Label:
    measure = labeler.measures.by_code.get(code)
    if measure is None:
        return label
    area = label.area if label.area.how is Match.EXACT else NO_AREA
    return replace(
        label, head="", area=area, known=concepts(measure.name), exact=measure, unknown=frozenset(), total=False,
        part=False, skip="", decided=label.decided | {DecisionKind.MEASURE},
    )  # fmt: skip


def _period(label: Label, key: str) -> Label:
    period = decided_period(key)
    if period is None:
        return label
    # words beside a period that could be read still say what is counted; else the whole text was the period
    unknown = label.unknown if label.period is not None else frozenset[str]()
    return replace(
        label, head="", period=period, unknown=unknown, total=False, skip="",
        decided=label.decided | {DecisionKind.PERIOD},
    )  # fmt: skip


def _row(label: Label, answer: str) -> Label:
    decided = label.decided | {DecisionKind.ROW}
    if answer == "figures":
        return replace(label, total=False, skip="", decided=decided)
    if answer == "total":
        return replace(label, total=True, skip="", decided=decided)
    if answer == ADDED_UP:
        return replace(label, skip=PLACE, decided=decided)
    return replace(label, skip=LEFT_OUT, decided=decided) if answer == "skip" else label
