"""The answers that a question offers as buttons: what stands on them and what they decide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Final

from rvs_desktop.importing.decisions import Choice, Decision, DecisionKind
from rvs_desktop.importing.recognition import KnownArea, KnownMeasure
from rvs_desktop.importing.wording.plain_text import plain
from rvs_desktop.periods import Period

_KINDS: Final = {
    "municipality": "gemeente",
    "district": "district",
    "region": "regio",
    "province": "provincie",
}
_MEANINGS: Final = {
    "zero": "Betekent 0",
    "missing": "Betekent onbekend",
    "not_applicable": "Betekent niet van toepassing",
    "confidential": "Betekent geheim",
}
_FOOTNOTES: Final = {
    "provisional": "Betekent voorlopig",
    "circa": "Betekent geschat",
    "note": "Is alleen een verwijzing",
}
CELL_ANSWERS: Final = {"0": "De nullen kloppen", "missing": "Aantal is onbekend", "skip": "Overslaan"}
_ALIKE: Final = 0.5
_MOST: Final = 4
_WORD: Final = re.compile(r"\w+")
_EMPTY: Final = frozenset(
    (
        "aantal",
        "aantallen",
        "totaal",
        "het",
        "een",
        "per",
        "van",
        "voor",
        "met",
        "door",
        "bij",
        "naar",
        "nieuw",
        "nieuwe",
    )
)
"""Words that stand in the heading of any measure."""
_LONG: Final = 5
_SPELLING: Final = 0.75


Uses = Mapping[tuple[DecisionKind, str], set[tuple[str, str]]]
"""For each text of a decision, what it meant for figures that are sure: (sheet, answer)."""


@dataclass(frozen=True)
class Offer:
    """What can be answered to a question.

    Attributes:
        choices: answers that settle the whole question.
        each: answers that can be given for each of its cells, ``missing`` or ``skip``.
        sides: answers that grow with each cell, by what stands on them.
    """

    choices: tuple[Choice, ...] = ()
    each: tuple[str, ...] = ()
    sides: Mapping[str, Sequence[Decision]] = field(default_factory=dict[str, Sequence[Decision]])


NO_OFFER: Final = Offer()


def area_name(area: KnownArea) -> str:
    """Return an area as a button names it: ``gemeente Utrecht``."""
    return f"{_KINDS.get(area.kind, area.kind)} {area.name}"


def areas(candidates: Iterable[KnownArea], text: str) -> tuple[Choice, ...]:
    """Offer areas for a text, and to leave it out."""
    named = [
        Choice(f"Dit is {area_name(area)}", (Decision(DecisionKind.AREA, text, area.code),))
        for area in candidates
        if area.inside and area.kind != "province"
    ]
    return (*named[:_MOST], Choice("Overslaan", (Decision(DecisionKind.AREA, text, ""),)))


def measures(candidates: Iterable[KnownMeasure], text: str) -> tuple[Choice, ...]:
    """Offer measures for a text, and to leave it out."""
    named = [
        Choice(f"Dit is {measure.name}", (Decision(DecisionKind.MEASURE, text, measure.code),))
        for measure in candidates
    ]
    return (*named[:_MOST], Choice("Overslaan", (Decision(DecisionKind.MEASURE, text, ""),)))


def alike(known: Iterable[KnownMeasure], text: str) -> list[KnownMeasure]:
    """Return the measures whose names resemble a text most, the best first; letters alone are no resemblance."""
    low, given = plain(text), list(known)
    if not low:
        return []
    matcher = SequenceMatcher(None, "", low, autojunk=False)
    words = _words(low)
    scored = [
        (max(_likeness(matcher, plain(name), words) for name in (measure.name, *measure.aliases)), -n)
        for n, measure in enumerate(given)
    ]
    return [given[-n] for score, n in sorted(scored, reverse=True)[:_MOST] if score >= _ALIKE]


def _likeness(matcher: SequenceMatcher[str], name: str, words: frozenset[str]) -> float:
    """Return how alike a name is to the text that a matcher holds; 0 when it is surely not alike enough."""
    matcher.set_seq1(name)
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return 0.0
    found = matcher.ratio()
    return found if found >= _ALIKE and _share_word(words, _words(name)) else 0.0


def _words(text: str) -> frozenset[str]:
    """Return the words of a text that say what is counted."""
    return frozenset(word for word in _WORD.findall(text) if len(word) > 2 and word not in _EMPTY)


def _share_word(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether a word stands in both: whole, in a compound, or with a typing error."""
    return any(
        word == other
        or (min(len(word), len(other)) >= _LONG and (word in other or other in word))
        or SequenceMatcher(None, word, other, autojunk=False).ratio() >= _SPELLING
        for word in words
        for other in others
    )


def periods(keys: Sequence[str], text: str) -> tuple[Choice, ...]:
    """Offer periods for a text, and to leave it out."""
    named = [
        Choice(f"Dit is {Period.parse(key).label()}", (Decision(DecisionKind.PERIOD, text, key),))
        for key in dict.fromkeys(keys)
    ]
    return (*named[:_MOST], Choice("Overslaan", (Decision(DecisionKind.PERIOD, text, ""),)))


def marks(mark: str, *, alone: bool) -> tuple[Choice, ...]:
    """Offer the meanings of a mark that stands alone or behind a number."""
    meanings = _MEANINGS if alone else _FOOTNOTES
    return tuple(
        Choice(caption, (Decision(DecisionKind.MARK, mark, meaning),))
        for meaning, caption in meanings.items()
    )


def plain_figures(title: str) -> tuple[Choice, ...]:
    """Offer that a title changes nothing about the figures below it, or to leave these out."""
    return (
        Choice(
            "Dit zijn gewoon de aantallen van de opschriften", (Decision(DecisionKind.ROW, title, "figures"),)
        ),
        Choice("Niet inlezen", (Decision(DecisionKind.ROW, title, "skip"),)),
    )


def scales(text: str) -> tuple[Choice, ...]:
    """Offer to count in thousands or not, by what a title says."""
    return (
        Choice("Alle aantallen zijn duizendtallen", (Decision(DecisionKind.SCALE, text, "1000"),)),
        Choice("De aantallen staan er zoals ze zijn", (Decision(DecisionKind.SCALE, text, "1"),)),
    )


def cells(sheet: str, names: Sequence[str], answers: Iterable[str]) -> tuple[Choice, ...]:
    """Offer one answer for each of some cells."""
    return tuple(
        Choice(
            CELL_ANSWERS[answer],
            tuple(Decision(DecisionKind.CELL, f"{sheet}!{name}", answer) for name in names),
        )
        for answer in answers
    )


def scoped(choices: Iterable[Choice], sheet: str, uses: Uses) -> tuple[Choice, ...]:
    """Keep choices from changing what is sure elsewhere: limit them to a sheet, or leave them out.

    Args:
        choices: the choices of one question.
        sheet: the sheet that the question is about.
        uses: what the texts of decisions mean where the figures are sure.
    """
    kept: list[Choice] = []
    for choice in choices:
        limited: list[Decision] = []
        for decision in choice.decisions:
            others = {
                where
                for where, answer in uses.get((decision.kind, decision.text), ())
                if answer != decision.answer
            }
            if sheet in others:
                break
            text = f"{sheet}!{decision.text}" if others else decision.text
            limited.append(Decision(decision.kind, text, decision.answer))
        else:
            kept.append(Choice(choice.caption, tuple(limited)))
    return tuple(kept)
