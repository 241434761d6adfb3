"""What a text in a heading, a row label or a title says: period, area, measure, total, or no data at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from rvs_desktop.importing.decisions import DecisionKind
from rvs_desktop.importing.recognition import Catalogue, KnownMeasure
from rvs_desktop.importing.wording.area_names import NO_AREA, AreaIndex, AreaMatch, Match
from rvs_desktop.importing.wording.filler_words import FILLERS
from rvs_desktop.importing.wording.header_words import (
    CORRECTED,
    ELSEWHERE,
    HEADS,
    PERHAPS_SCALE,
    PROVISIONAL,
    REGION_ALONE,
    SCALE,
    SKIP_PATTERNS,
    TOTAL,
)
from rvs_desktop.importing.wording.measure_names import NOTHING, Concepts, MeasureIndex, is_part
from rvs_desktop.importing.wording.measure_words import concepts
from rvs_desktop.importing.wording.overrule import Answers, answers_for, overruled
from rvs_desktop.importing.wording.period_text import PeriodText, read_period
from rvs_desktop.importing.wording.plain_text import SUPERSCRIPT, distance, plain, tidy

_MARKS = re.compile(r"(\*+|[†‡]|(?<=[a-z)])\s?\d\)|(?<=[a-z])\s*\(\d\))\s*$", re.IGNORECASE)
_PIVOT = re.compile(r"^\s*(?:som|aantal|sum|count|max\.?|min\.?) (?:van|of) ", re.IGNORECASE)
"""What a pivot table puts before the heading of its figures."""
_NUMBERING = re.compile(
    r"^\s*(?:(?:vraag|rij|kolom|nr\.?)\s*)?(?:\d{1,2}[a-z]?|[a-h])\s*[.):]\s+(?!(?:kw|kwart|half|helft|maand|mnd|q\b))(?=[a-z])",
    re.IGNORECASE,
)
"""The number of a question or row: ``1. Hoeveel plannen``; not that of a period: ``1. kwartaal``."""
_SIDE_AT_END = re.compile(r"(\b(?:pga|top[ -]?x)['s]*(?:[ -]?plannen)?) (in|uit)\.?$", re.IGNORECASE)
"""``PGA in`` and ``PGA uit`` beside each other are what came in and went out; ``PGA in 2020`` is not."""
_PER = re.compile(r"\b(?:per|naar) (?:gemeente|district|maand|kwartaal|halfjaar|jaar|periode)\b")
"""How a title says the figures are divided: ``Aantal successen per gemeente``."""
_GLUED = re.compile(r"[a-z]{4}\d$", re.IGNORECASE)
_HEAD_NOISE = re.compile(r"[\s:*.?]+$|^[\s*]+")
_WORDS = re.compile(r"[a-z]+")
_AVERAGE = re.compile(r"gem\.? (?:per|p/|p\.) ?")
"""``Gem. per maand`` is an average; ``Gemeente per maand`` heads a cross table."""
_WEDNESDAY = frozenset({"wo", "wo."})
"""Alone it is a day; before another word it means *waaronder*."""
_KIND_OF = re.compile(
    r"(?:type|soort|categorie)[ -](?!gebied|gemeente|district|periode|organisatie|bron|gegevens)[a-z]{3,}"
)
"""``Type bericht``, ``Soort melding``: its rows say what is counted."""
_SHORTEST = 6
_SURE_HEADS = ("gemeente", "gemeenten", "kwartaal", "halfjaar", "periode", "indicator", "onderwerp")
"""Heads that are known with a typing error too: no other word resembles them."""
_PERIOD_HEADS = frozenset({"period", "year", "quarter", "half", "month"})


@dataclass(frozen=True)
class Label:
    """One text, read in every way that matters for a table."""

    text: str
    head: str = ""
    """What a key column below it holds: ``municipality``, ``area``, ``any``, ``code``, ``district``, ``label``, ``period``,
    ``year``, ``quarter``, ``half``, ``month``, ``measure`` or ``value``."""
    period: PeriodText | None = None
    area: AreaMatch = NO_AREA
    known: Concepts = NOTHING
    """Concepts of measures."""
    exact: KnownMeasure | None = None
    unknown: Concepts = NOTHING
    """Words that no rule explains."""
    skip: str = ""
    """Rule by which the row or column is not data."""
    total: bool = False
    part: bool = False
    """Says that it is a part of the measure before it."""
    scale: int = 1
    provisional: bool = False
    marks: tuple[str, ...] = ()
    filler: bool = False
    """Holds words that add nothing, such as ``Aantal``."""
    decided: frozenset[DecisionKind] = frozenset()
    """What a person decided about it."""

    @property
    def named(self) -> bool:
        """Whether the text names an area, also one that needs a question."""
        return self.area.how is not Match.NONE

    @cached_property
    def axis(self) -> str:
        """The one thing that makes this text a heading or row label; empty when nothing does."""
        named = self.area.how
        found = (
            ("head", bool(self.head)),
            ("total", self.total),
            ("area", named not in {Match.NONE, Match.NEAR}),
            ("measure", (self.exact is not None or bool(self.known)) and not self.unknown),
            ("period", self.period is not None and not self.unknown),
            ("skip", bool(self.skip)),
            ("area", named is Match.NEAR),
        )
        return next((axis for axis, is_so in found if is_so), "")


@dataclass
class Labeler:
    """Reads texts against one catalogue and remembers them, because the same few texts come back in every row."""

    catalogue: Catalogue
    areas: AreaIndex = field(init=False)
    measures: MeasureIndex = field(init=False)
    decided: Mapping[str, Answers] = field(default_factory=dict[str, Answers], init=False)
    """What people decided, by the key of the text."""
    _memo: dict[str, Label] = field(default_factory=dict[str, Label], init=False)

    def __post_init__(self) -> None:
        self.areas = AreaIndex(self.catalogue)
        self.measures = MeasureIndex(self.catalogue)

    def label(self, text: str) -> Label:
        """Return what a text says."""
        found = self._memo.get(text)
        if found is None:
            found = self._read(text)
            if self.decided:
                found = overruled(found, self.answers(text), self)
            self._memo[text] = found
        return found

    def deciding(self, decided: Mapping[str, Answers]) -> Labeler:
        """Return a labeler of the same catalogue by which texts mean what was decided."""
        other = copy(self)
        other.decided, other._memo = decided, {}  # noqa: SLF001 - its own copy
        return other

    def answers(self, text: str) -> Answers:
        """Return what was decided for a text, a combination of headings or the name of a sheet."""
        return answers_for(self.decided, text)

    def _read(self, text: str) -> Label:
        bare, marks = _without_marks(text)
        bare = _SIDE_AT_END.sub(r"\1 \2stroom", _NUMBERING.sub("", _PIVOT.sub("", bare)))
        bare, marks = self._without_digit(bare, marks)
        low = plain(bare)
        head = head_of(low)
        if head in {"begin", "end"}:  # without its other half it is a word that nothing explains
            return Label(text, head=head, marks=marks, unknown=frozenset({low}))
        if head:
            return Label(text, head=head, marks=marks, filler=head == "value", total=low in REGION_ALONE)
        area = self.areas.match(CORRECTED.sub("", bare).strip(" ()-:,") if CORRECTED.search(low) else bare)
        if low in _WEDNESDAY or ELSEWHERE.fullmatch(low):
            skip, unknown = ("", frozenset({low})) if low in _WEDNESDAY else ("outside_region", NOTHING)
            return Label(text, skip=skip, unknown=unknown, marks=marks)
        if low in REGION_ALONE:
            return Label(text, total=True, marks=marks, area=area)
        if area.how not in {Match.NONE, Match.NEAR} and not TOTAL.search(low):
            return Label(text, area=area, marks=marks)
        return self._mixed(text, bare, marks, area)

    def _without_digit(self, bare: str, marks: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        """``Overvallen1`` is a known word with the number of a footnote (trap T13); ``Basisteam 2`` is a name."""
        match = _GLUED.search(bare)
        if match is None or self.measures.exact(bare) or not self.measures.exact(bare[:-1]):
            return bare, marks
        return bare[:-1], (*marks, f"{bare[-1]})")

    def _mixed(self, text: str, bare: str, marks: tuple[str, ...], area: AreaMatch) -> Label:
        low = plain(bare)
        scale = SCALE.search(low)
        if scale is not None:
            low = low[: scale.start()] + " " + low[scale.end() :]
        provisional = PROVISIONAL.search(low) is not None
        low = PROVISIONAL.sub(" ", low)
        exact = self.measures.exact(low)
        skip = "" if exact else next((rule for rule, pattern in SKIP_PATTERNS if pattern.search(low)), "")
        total = exact is None and TOTAL.search(low) is not None
        period, rest = read_period(low)
        if exact is None and not total and not skip:
            exact = self.measures.exact(_PER.sub(" ", rest))
        if total:
            rest = TOTAL.sub(" ", rest)
        known, unknown, area = self._concepts(bare, rest, area, own=period is not None or total)
        if scale is None and PERHAPS_SCALE.search(low):
            unknown |= {"1000"}
        plainly_none = scale is None and not provisional and not any(map(str.isalnum, low))
        if plainly_none and not skip:  # ``???`` says nothing, which is no reason to take it for granted
            unknown = frozenset({low})
        filler = not known and not unknown and bool(set(_WORDS.findall(rest)) & FILLERS)
        return Label(
            text,
            period=period,
            area=area,
            known=known,
            exact=exact,
            unknown=unknown,
            skip=skip,
            total=total,
            part=is_part(bare),
            scale=1000 if scale else 1,
            provisional=provisional,
            marks=marks,
            filler=filler,
        )

    def _concepts(
        self, bare: str, rest: str, area: AreaMatch, *, own: bool
    ) -> tuple[Concepts, Concepts, AreaMatch]:
        """Split what remains of a text into concepts, an area named beside them, and unknown words."""
        found = concepts(rest)
        unknown = self.measures.unknown_words(found)
        if unknown and own and area.how is Match.NONE:
            alone = self.areas.match(rest)
            if alone.how in {Match.EXACT, Match.AMBIGUOUS}:
                return NOTHING, NOTHING, alone
        if unknown and area.how is Match.NONE:
            named = self.areas.find_in(bare)
            if len(named) == 1:
                unknown -= concepts(named[0].name)
                kind = (
                    Match.NEAR  # ``Basisteam Zeist``, ``Soest Zuid``: another area than the one it names
                    if unknown and not own and not _says_municipality(bare, named[0].name)
                    else Match.AMBIGUOUS
                    if self.areas.is_bare(named[0]) and "gemeente" not in plain(bare)
                    else Match.EXACT
                )
                area = AreaMatch(kind, named)
        return self.measures.known_part(found), unknown, area


def _says_municipality(text: str, name: str) -> bool:
    """Whether a title names a municipality by that word and then stops or goes on about something else."""
    called = rf"\bgem(?:eente|\.)? {re.escape(plain(name))}\s*(?:$|[:;,(|]|- )"
    return re.search(called, plain(text)) is not None


def _without_marks(text: str) -> tuple[str, tuple[str, ...]]:
    """Take footnote marks off the end of a text."""
    raw = tidy(text)
    marks = [plain(m) + ")" for m in SUPERSCRIPT.findall(raw)]
    raw = SUPERSCRIPT.sub("", raw)
    while True:
        match = _MARKS.search(raw)
        if match is None or not raw[: match.start()].strip():
            break
        marks.append(match[0].strip().strip("("))
        raw = raw[: match.start()].rstrip()
    return raw, tuple(marks)


def head_of(low: str) -> str:
    """Return what a key column with this heading holds, empty when it is no such heading.

    Two heads in one cell, as in the corner of a cross table (``Gemeente / maand``), count as the first.
    """
    text = _HEAD_NOISE.sub("", low)
    found = HEADS.get(text) or HEADS.get(text.replace("-", " ")) or _misspelt_head(text)
    if found:
        return found
    if _AVERAGE.match(text):
        return ""
    if _KIND_OF.fullmatch(text):
        return "measure"
    parts = [
        part.strip(" ():↓→>") for part in re.split(r"[/\\|↓→]|\bper\b|\ben\b", text) if part.strip(" ():↓→>")
    ]
    if len(parts) == 2:
        heads = [HEADS.get(part, "") for part in parts]
        if all(heads) and "value" not in heads and heads[0] != heads[1]:
            return "period" if set(heads) <= _PERIOD_HEADS else heads[0]
    return ""


@lru_cache(maxsize=4_000)
def _misspelt_head(text: str) -> str:
    """Return what a head with one typing error stands for: ``Geemente``, ``Peirode``."""
    if len(text) < _SHORTEST or not text.isalpha():
        return ""
    near = {HEADS[word] for word in _SURE_HEADS if distance(text, word, 1) <= 1}
    return near.pop() if len(near) == 1 else ""


@lru_cache(maxsize=2)
def labeler(catalogue: Catalogue) -> Labeler:
    """Return the labeler of a catalogue: the files of one batch share it, for they use the same few texts."""
    return Labeler(catalogue)
