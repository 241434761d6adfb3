"""Chooses the measure of a cell from the texts at its row and column and, when these are not enough, from around."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rvs_desktop.importing.context import Around, Level
from rvs_desktop.importing.headers import Label
from rvs_desktop.importing.measure_names import NOTHING, Concepts, MeasureIndex
from rvs_desktop.importing.measure_words import MODIFIERS
from rvs_desktop.importing.recognition import Hints, KnownMeasure

_SIDES = frozenset({"in", "uit", "geslaagd", "opgehelderd"})
"""Sides of a thing that a title can add to a heading that only names the thing."""


@dataclass(frozen=True)
class MeasureChoice:
    """The measure, or why there is none: ``unknown`` (a word nobody knows), ``several`` or ``none``."""

    measure: KnownMeasure | None = None
    why: str = ""
    proposals: tuple[str, ...] = ()


class MeasureChooser:
    """Chooses measures for one table; the texts around it are read once."""

    def __init__(
        self, index: MeasureIndex, around: Sequence[Around], near: Sequence[Label], hints: Hints
    ) -> None:
        self._index = index
        self._hints = hints
        titles = [a.label for a in around if a.level is Level.TITLE]
        strange = any(label.unknown and not label.known for label in titles)
        self._phrases = [
            (text.level, index.phrases(text.label.text))
            for text in around
            if (not text.asked or text.asked == "measure") and (text.own or not strange)
        ]
        self._sides = {side for label in near for side in label.known & MODIFIERS}
        self._datasets = self._near_datasets(near)

    def _near_datasets(self, near: Sequence[Label]) -> set[str]:
        """The data sets that the headings of the table and its titles point at."""
        found: set[str] = set()
        for label in near:
            found |= self._index.datasets(label.known - MODIFIERS) if label.known - MODIFIERS else set()
        for _, phrases in self._phrases:
            for phrase in phrases:
                nouns = phrase - MODIFIERS
                found |= self._index.datasets(nouns) if nouns else set()
        if self._hints.dataset:
            found = {self._hints.dataset}
        return found

    def choose(self, labels: Sequence[Label], parent: Concepts = NOTHING) -> MeasureChoice:
        """Return the measure for the labels of one cell.

        Args:
            labels: the labels of its row, column and section that say what is counted, the nearest first.
            parent: concepts of the measure before it, for a label such as ``waarvan geslaagd``.
        """
        labels = [label for label in labels if label.known or label.unknown or label.exact]
        if any(label.unknown for label in labels):
            return MeasureChoice(why="unknown")
        near: Concepts = frozenset().union(*(label.known for label in labels))
        if not near:
            return self._from_around(NOTHING)
        part = parent and any(label.part for label in labels)
        if part:
            found = self._index.of(near | parent).measure
            if found is not None:
                return MeasureChoice(found)
        return self._from_near(near, labels)

    def _from_near(self, near: Concepts, labels: Sequence[Label]) -> MeasureChoice:
        found = self._index.of(near).measure
        if found is None and len(labels) == 1:
            exact = labels[0].exact
            if exact is not None and (not self._datasets or exact.dataset in self._datasets):
                return MeasureChoice(exact)
        if found is not None:
            return self._with_side(near, found)
        wider = self._from_around(near)
        if wider.measure is not None or wider.why == "several":
            return wider
        lowest = self._index.of(labels[0].known).measure if len(labels) > 1 else None
        if lowest is not None and lowest.dataset in self._index.datasets(near - MODIFIERS - labels[0].known):
            return MeasureChoice(lowest)
        return wider

    def _with_side(self, near: Concepts, found: KnownMeasure) -> MeasureChoice:
        """Check a heading that names only the thing against a title that says which side of it is counted."""
        if self._datasets and found.dataset not in self._datasets:
            return MeasureChoice(why="several", proposals=(found.code,))
        if near & MODIFIERS or self._sides & _SIDES:
            return MeasureChoice(found)
        for level, phrases in self._phrases:
            if level is Level.FILE and any(p for lv, ps in self._phrases for p in ps if lv is not Level.FILE):
                continue
            sides = {phrase & _SIDES for phrase in phrases if phrase & _SIDES}
            if not sides or any(phrase == near for phrase in phrases):
                continue
            things = {phrase - MODIFIERS for phrase in phrases if phrase & _SIDES and phrase - MODIFIERS}
            if things and not any(thing <= near or near <= thing for thing in things):
                continue
            fitting = {m.code: m for side in sides if (m := self._index.of(near | side).measure)}
            if len(sides) == 1 and len(fitting) == 1:
                return MeasureChoice(next(iter(fitting.values())))
            if fitting:
                return MeasureChoice(why="several", proposals=tuple(fitting))
        return MeasureChoice(found)

    def _from_around(self, near: Concepts) -> MeasureChoice:
        """Complete what stands at the cell with one phrase of the nearest title that fits."""
        for _, phrases in self._phrases:
            fitting: dict[str, KnownMeasure] = {}
            for phrase in phrases:
                match = self._index.of(near | phrase) if near or phrase else None
                if match is not None and match.measure is not None and not (near and phrase <= near):
                    fitting[match.measure.code] = match.measure
            if len(fitting) == 1:
                return MeasureChoice(next(iter(fitting.values())))
            if fitting:
                return MeasureChoice(why="several", proposals=tuple(fitting))
            if len(phrases) == 1 and phrases[0] <= MODIFIERS and not near & MODIFIERS:
                near |= phrases[0]
        return self._by_dataset(near)

    def _by_dataset(self, near: Concepts) -> MeasureChoice:
        """The last chance: the only measure of the data set at hand that has all these concepts."""
        candidates = self._index.of(near).candidates if near else ()
        fitting = [m for m in candidates if m.dataset in self._datasets]
        if len(fitting) == 1:
            return MeasureChoice(fitting[0])
        if candidates:
            return MeasureChoice(why="several", proposals=tuple(m.code for m in candidates))
        return MeasureChoice(why="none")
