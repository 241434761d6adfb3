"""Which measure a heading, row label or title means."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rvs_desktop.importing.recognition import Catalogue, KnownMeasure
from rvs_desktop.importing.wording.measure_words import CONCEPT_OF, MODIFIERS, PHRASES, concepts
from rvs_desktop.importing.wording.plain_text import plain, squeezed

Concepts = frozenset[str]
NOTHING: Concepts = frozenset()
_LIST = re.compile(r"\s*(?:,|;|/|&|\+|\ben\b|\bin- en\b|\||\.)\s*")
_PART = re.compile(r"^\s*[-–•\s]*(?:waarvan|wv|w\.v\.|w\.o\.|wo|daarvan|onder wie)\b")


@dataclass(frozen=True)
class MeasureMatch:
    """The measure that some texts together mean; ``candidates`` when they could mean several."""

    measure: KnownMeasure | None = None
    candidates: tuple[KnownMeasure, ...] = ()


UNKNOWN = MeasureMatch()


class MeasureIndex:
    """Finds measures of one catalogue by exact name, then by the concepts in a text and around it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.by_code = {measure.code: measure for measure in catalogue.measures}
        self._exact: dict[str, list[KnownMeasure]] = defaultdict(list)
        self._sets: dict[Concepts, list[KnownMeasure]] = defaultdict(list)
        for measure in catalogue.measures:
            self._exact[squeezed(measure.code)].append(measure)  # our own export names a measure by its code
            for name in (measure.name, *measure.aliases):
                for store, key in ((self._exact, squeezed(name)), (self._sets, concepts(name))):
                    if key and measure not in store[key]:  # type: ignore[index]
                        store[key].append(measure)  # type: ignore[index]
        self._whole_names()
        self._widen()
        self.vocabulary = frozenset(c for known in self._sets for c in known) | frozenset(CONCEPT_OF.values())
        self._datasets = self._concepts_of_datasets()

    def _whole_names(self) -> None:
        """Let the thing in the name of a measure stand beside each alias too: ``casussen uitvoeringsfase``."""
        for known, measures in list(self._sets.items()):
            for measure in measures if len(measures) == 1 else ():
                self._add(known | (concepts(measure.name) - MODIFIERS), measure)

    def _widen(self) -> None:
        """Let a plain stock be called by its side too (``PGA stand``), and Burgernet stand beside its measures."""
        for known, measures in list(self._sets.items()):
            for measure in measures:
                if measure.nature == "stock" and not known & MODIFIERS:
                    self._add(known | {"stand"}, measure)
                if measure.dataset == "burgernet":
                    self._add(known | {"burgernet"}, measure)

    def _add(self, key: Concepts, measure: KnownMeasure) -> None:
        if measure not in self._sets[key] and not self._sets[key]:
            self._sets[key].append(measure)

    def _concepts_of_datasets(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for known, measures in self._sets.items():
            for measure in measures:
                for single in known - MODIFIERS:
                    found[single].add(measure.dataset)
        found["burgernet"] = {"burgernet"}
        return found

    def exact(self, text: str) -> KnownMeasure | None:
        """Return the measure whose code, name or alias this text is, but for case, accents, spaces."""
        found = self._exact.get(squeezed(text), [])
        return found[0] if len(found) == 1 else None

    def of(self, known: Concepts) -> MeasureMatch:
        """Return the measure with exactly these concepts."""
        found = self._sets.get(known, [])
        if len(found) == 1:
            return MeasureMatch(found[0])
        return MeasureMatch(candidates=tuple(found))

    def unknown_words(self, known: Concepts) -> Concepts:
        """Return the concepts that no measure has: words of which the meaning is not known."""
        return known - self.vocabulary

    def known_part(self, known: Concepts) -> Concepts:
        """Return the concepts that some measure has."""
        return known & self.vocabulary

    def datasets(self, known: Iterable[str]) -> set[str]:
        """Return the data sets that concepts point at, such as ``pga`` for ``topx``."""
        found = [self._datasets[c] for c in known if c in self._datasets]
        return set[str].intersection(*found) if found else set()

    def phrases(self, text: str) -> tuple[Concepts, ...]:
        """Return the concepts of each part of a title: ``acties en geslaagde acties`` names two things."""
        return _phrases(text, self.vocabulary)


@lru_cache(maxsize=4_000)
def _phrases(text: str, vocabulary: Concepts) -> tuple[Concepts, ...]:
    whole = plain(text)
    whole = re.sub(r"\bin-?\s*(?:en|/)\s*uitstroom\b", "instroom, uitstroom", whole)
    for pattern, replacement in PHRASES:
        whole = pattern.sub(replacement, whole)
    found: list[Concepts] = []
    for item in _LIST.split(whole):
        parts = [concepts(part) & vocabulary for part in item.split(":")]
        sided = (
            len(parts) == 2 and sum(part <= MODIFIERS for part in parts) == 1
        )  # ``Nieuw: PGA`` is one thing
        found += [parts[0] | parts[1]] if sided else parts
    found = [_with_thing(found, place) for place in range(len(found))]
    return tuple(dict.fromkeys(part for part in found if part))


def _with_thing(found: list[Concepts], place: int) -> Concepts:
    """Give a side alone the thing of its neighbour: ``Instroom en uitstroom PGA`` names two measures of PGA."""
    own = found[place]
    if not own or not own <= MODIFIERS:
        return own
    beside = (*found[place + 1 :], *reversed(found[:place]))
    return own | next((nouns for other in beside if (nouns := other - MODIFIERS)), NOTHING)


def is_part(text: str) -> bool:
    """Whether a label says that it is a part of the one before it: ``waarvan geslaagd``."""
    return _PART.match(plain(text)) is not None
