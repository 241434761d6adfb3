"""Chooses the measure of a cell from the texts at its row and column and, when these are not enough, from around."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rvs_desktop.importing.decisions import LEFT_OUT, DecisionKind
from rvs_desktop.importing.recognising.context import Around, Level
from rvs_desktop.importing.recognising.doubts import doubt, says_done
from rvs_desktop.importing.recognising.title_doubts import GENERIC, TitleDoubt
from rvs_desktop.importing.recognition import Hints, KnownMeasure
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.measure_names import NOTHING, Concepts, MeasureIndex
from rvs_desktop.importing.wording.measure_words import MODIFIERS, is_broad, resembles_side
from rvs_desktop.importing.wording.plain_text import plain

_SIDES = frozenset({"in", "uit", "geslaagd", "opgehelderd"})
"""Sides of a thing that a title can add to a heading that only names the thing."""

_CLEARED = frozenset({"opgehelderd"})
_VERSION = frozenset({"nieuw", "nieuwe", "nieuwste"})
"""Names of sheets that tell a version from another; they name no side of what is counted."""


_NAMES = frozenset({Level.SHEET, Level.FILE})
"""Below a title that names only the thing these can say its side; other titles are about other tables."""
_VERSIONED = re.compile(r"\bnieuwe?(?:re|ste)?\b(?! (?:lokale )?(?:pga|top|persoon|plan))")
"""``Nieuwe aanlevering PGA`` and ``PGA nieuw`` name a version of a file."""


@dataclass(frozen=True)
class MeasureChoice:
    """The measure, or why there is none: ``unknown`` (a word nobody knows), ``several`` or ``none``."""

    measure: KnownMeasure | None = None
    why: str = ""
    proposals: tuple[str, ...] = ()
    how: str = "words"
    """``exact`` (its name stands there), ``decided`` (a person said so), ``words`` or ``around`` (a title completes it)."""
    title: TitleDoubt | None = None
    """The title that makes it a question, for all figures of the table."""


@dataclass(frozen=True)
class _Text:
    """A text around the table: its level, the concepts of its phrases, whether it may name a subject as a whole."""

    level: Level
    phrases: tuple[Concepts, ...]
    broad: bool
    exact: KnownMeasure | None
    plain: str = ""
    unsure: bool = False
    """Whether it holds a word that nobody knows, such as a typing error in the name of what is counted."""
    slip: bool = False
    """Whether such a word may be a side of what is counted."""


def _text(text: Around, index: MeasureIndex) -> _Text:
    said = text.label.text
    phrases = index.phrases(said)
    broad = is_broad(said) and not any(phrase & MODIFIERS for phrase in phrases)
    unknown = text.label.unknown
    slip = any(map(resembles_side, unknown))
    return _Text(text.level, phrases, broad, text.label.exact, plain(said), bool(unknown), slip)


class MeasureChooser:
    """Chooses measures for one table; the texts around it are read once."""

    def __init__(
        self,
        index: MeasureIndex,
        around: Sequence[Around],
        near: Sequence[Label],
        hints: Hints,
        *,
        expects_measure: bool = False,
        title: TitleDoubt | None = None,
        foreign: TitleDoubt | None = None,
    ) -> None:
        """Read the texts around the table.

        Args:
            index: the measures.
            around: the texts, the nearest first.
            near: all labels of rows and columns of the table.
            hints: what the person who imports knows.
            expects_measure: whether this table should name itself what it counts, because the ones beside it do.
            title: a title by which none of the figures may be what its heading names.
            foreign: a title of another subject, by which general headings may be of that subject.
        """
        self._title = title
        self._foreign = foreign
        self._index = index
        self._hints = hints
        self._phrases = [
            _text(text, index)
            for text in around
            if (not text.asked or text.asked == "measure")
            and (text.level is Level.TITLE or not expects_measure)
            and not (text.level is Level.SHEET and plain(text.label.text) in _VERSION)
        ]
        self._doubt = doubt(around)
        self._decided = next((a.label for a in around if DecisionKind.MEASURE in a.label.decided), None)
        self._sides = {side for label in near for side in label.known & MODIFIERS}
        self._datasets = self._near_datasets(near)
        self._completed: dict[Concepts, MeasureChoice] = {}
        """What the texts around make of what stands at a cell: mostly the same for all columns."""

    def _near_datasets(self, near: Sequence[Label]) -> set[str]:
        """The data sets that the headings of the table and its titles point at."""
        found: set[str] = set()
        for label in near:
            found |= self._index.datasets(label.known - MODIFIERS) if label.known - MODIFIERS else set()
        for text in self._phrases:
            for phrase in text.phrases:
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
        said = self._said(labels)
        counted = self._doubt == "planned" and any(says_done(label.text) for label in labels)
        if said is not None or (self._doubt and not counted):
            return said or MeasureChoice(why=self._doubt)
        if self._title is not None and not (
            self._title.why == "planned" and any(says_done(label.text) for label in labels)
        ):
            return self._of_title(self._title, labels, parent)
        found = self._chosen(labels, parent)
        if self._foreign is not None and found.measure is not None and self._is_general(labels):
            return MeasureChoice(why="foreign", proposals=(found.measure.code,), title=self._foreign)
        return found

    def _of_title(self, title: TitleDoubt, labels: Sequence[Label], parent: Concepts) -> MeasureChoice:
        """Ask by the title for what would be read without it; what would not be read anyway is asked by itself."""
        found = self._chosen(labels, parent)
        if found.measure is None:
            return found
        return MeasureChoice(why=title.why, proposals=(found.measure.code,), title=title)

    @staticmethod
    def _is_general(labels: Sequence[Label]) -> bool:
        """Whether a cell is called by words that any list may have."""
        known = frozenset[str]().union(*(label.known for label in labels))
        return bool(known) and known <= GENERIC

    def _chosen(self, labels: Sequence[Label], parent: Concepts) -> MeasureChoice:
        """Return the measure by the labels and the titles, as they stand."""
        coded = next(
            (label.exact for label in labels if label.exact and label.text == label.exact.code), None
        )
        if coded is not None:
            return MeasureChoice(
                coded, how="exact"
            )  # our own export says it outright; its English words say less
        labels = [label for label in labels if label.known or label.unknown or label.exact]
        if any(label.unknown for label in labels):
            return MeasureChoice(why="unknown")
        near: Concepts = frozenset[str]().union(*(label.known for label in labels))
        if not near:
            return self._from_around(NOTHING)
        choice = self._of_part(near, labels, parent) or self._from_near(near, labels)
        if choice.measure is not None and any(label.exact is choice.measure for label in labels):
            return replace(choice, how="exact")
        return choice

    def _of_part(self, near: Concepts, labels: Sequence[Label], parent: Concepts) -> MeasureChoice | None:
        """Return what a label such as ``waarvan geslaagd`` makes of the measure before it."""
        if not parent or not any(label.part for label in labels):
            return None
        found = self._index.of(near | parent).measure
        return MeasureChoice(found) if found is not None else None

    def _said(self, labels: Sequence[Label]) -> MeasureChoice | None:
        """Return what a person decided: for a label at the cell, or for the title where the labels say nothing."""
        said = next((label for label in labels if DecisionKind.MEASURE in label.decided), None)
        if said is None and not any(label.known or label.unknown or label.exact for label in labels):
            said = self._decided
        if said is None:
            return None
        return MeasureChoice(said.exact, how="decided", why="" if said.exact else LEFT_OUT)

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

    def _with_side(
        self, near: Concepts, found: KnownMeasure, plainly: MeasureChoice | None = None
    ) -> MeasureChoice:
        """Check a heading that names only the thing against a title that says which side of it is counted.

        The name of the file can say so too, but a heading that does not makes it a question.
        """
        texts = [text for text in self._phrases if plainly is None or text.level in _NAMES]
        asks = plainly is None  # the heading of a column is nearer than any title
        plainly = plainly or MeasureChoice(found)
        if self._datasets and found.dataset not in self._datasets:
            return MeasureChoice(why="several", proposals=(found.code,))
        if near & MODIFIERS or self._sides & _SIDES:
            return plainly
        named_nearer = any(text.phrases for text in self._phrases if text.level is not Level.FILE)
        choices = (
            self._by_side(near, text, beside=named_nearer and text.level is Level.FILE, asks=asks)
            for text in texts
        )
        return next((choice for choice in choices if choice is not None), plainly)

    def _by_side(self, near: Concepts, text: _Text, *, beside: bool, asks: bool) -> MeasureChoice | None:
        """Return what the side in one text makes of a thing, None when it names none.

        Args:
            near: the thing.
            text: the text.
            beside: a text nearer names the thing without a side, so this one must name both.
            asks: what it then says is not sure.
        """
        phrases = text.phrases
        sides = {phrase & _SIDES for phrase in phrases if phrase & _SIDES}
        if not sides or any(phrase == near for phrase in phrases):
            return None
        if _CLEARED in sides and len(phrases) == 1 and text.level is not Level.FILE:
            cleared = self._index.of(near | _CLEARED).measure
            if (
                cleared is None or phrases[0] - MODIFIERS - near
            ):  # ``Opgehelderde misdrijven`` are not all of them
                return MeasureChoice(why="several", proposals=(cleared.code,) if cleared else ())
        things = {phrase - MODIFIERS for phrase in phrases if phrase & _SIDES and phrase - MODIFIERS}
        if things and not any(thing <= near or near <= thing for thing in things):
            return None
        if beside and (not things or len(phrases) > 1 or _VERSIONED.search(text.plain)):
            return None
        fitting = {m.code: m for side in sides if (m := self._index.of(near | side).measure)}
        if len(sides) == 1 and len(fitting) == 1 and not (beside and asks):
            return MeasureChoice(next(iter(fitting.values())), how="around")
        return MeasureChoice(why="several", proposals=tuple(fitting)) if fitting else None

    def _from_around(self, near: Concepts) -> MeasureChoice:
        found = self._completed.get(near)
        if found is None:
            found = self._completed[near] = self._completed_by_titles(near)
        return found

    def _completed_by_titles(self, near: Concepts) -> MeasureChoice:
        """Complete what stands at the cell with one phrase of the nearest title that fits.

        A title that names several things leaves the choice to a name further away that is more precise, such as the
        name of the sheet.
        """
        offered: dict[str, Concepts] = {}
        for text in self._phrases:
            fitting = self._fitting(near, text)
            if offered:
                fitting = {
                    code: known for code, known in fitting.items() if self._sharper(known, offered, text)
                }
            if len(fitting) == 1 and not text.broad:
                code, known = next(iter(fitting.items()))
                if text.level is Level.OUTER and self._thing_unknown():
                    return MeasureChoice(why="several", proposals=(code,))
                return self._of_thing(known, self._index.by_code[code], text)
            offered = offered or fitting
            if len(text.phrases) == 1 and text.phrases[0] <= MODIFIERS and not near & MODIFIERS:
                near |= text.phrases[0]
        if len(offered) == 1:
            return MeasureChoice(self._index.by_code[next(iter(offered))], how="around")
        if offered:
            return MeasureChoice(why="several", proposals=tuple(offered))
        return self._by_dataset(near)

    def _thing_unknown(self) -> bool:
        """Whether the own title names a side of something in a word nobody knows: another title may not fill that in."""
        own = next((text for text in self._phrases if text.level is Level.TITLE), None)
        return own is not None and own.unsure and all(phrase <= MODIFIERS for phrase in own.phrases)

    def _sides_before(self, text: _Text) -> tuple[Concepts, ...]:
        """Return the sides named by texts nearer than one that names a thing: ``In- en uitstroom`` on a sheet ``PGA``."""
        nearer = self._phrases[: self._phrases.index(text)]
        return tuple(p for other in nearer if len(other.phrases) > 1 for p in other.phrases if p <= _SIDES)

    def _of_thing(self, known: Concepts, found: KnownMeasure, title: _Text) -> MeasureChoice:
        """Return the measure that a title names, unless other texts say that a side of it is counted."""
        choice = MeasureChoice(found, how="around")
        if known & MODIFIERS:
            return choice
        several = tuple(
            m.code for side in self._sides_before(title) if (m := self._index.of(known | side).measure)
        )
        several = several or self._on_sheet(found, title)
        if several or title.slip:
            return MeasureChoice(why="several", proposals=several or (found.code,))
        return self._with_side(known, found, choice)

    def _on_sheet(self, found: KnownMeasure, title: _Text) -> tuple[str, ...]:
        """Return what the name of the sheet says plainly when that is another measure than a title suggests."""
        for text in self._phrases:
            plainly = len(text.phrases) == 1 and (text.phrases[0] & MODIFIERS or title.unsure)
            if text.level is Level.SHEET and plainly:
                named = self._index.of(text.phrases[0]).measure
                if named is not None and named.dataset == found.dataset and named is not found:
                    return found.code, named.code
        return ()

    def _sharper(self, known: Concepts, offered: dict[str, Concepts], text: _Text) -> bool:
        """Whether a text further away chooses from what a broad title offers."""
        if len(offered) == 1 and not text.broad:  # the title only named the subject as a whole
            return True
        return any(
            other < known or (other == known and text.level is Level.SHEET) for other in offered.values()
        )

    def _fitting(self, near: Concepts, text: _Text) -> dict[str, Concepts]:
        """The measures that a phrase makes of what stands at the cell, with the concepts of both."""
        found: dict[str, Concepts] = {}
        if not near and text.exact is not None and len(text.phrases) == 1:
            return {text.exact.code: text.phrases[0]}
        for phrase in text.phrases:
            if not phrase or (near and phrase <= near):
                continue
            match = self._index.of(near | phrase)
            inside = [m for m in match.candidates if m.dataset in self._datasets]
            measure = match.measure or (inside[0] if len(inside) == 1 else None)
            if measure is not None:
                found[measure.code] = near | phrase
        return found

    def _by_dataset(self, near: Concepts) -> MeasureChoice:
        """The last chance: the only measure of the data set at hand that has all these concepts."""
        candidates = self._index.of(near).candidates if near else ()
        fitting = [m for m in candidates if m.dataset in self._datasets]
        if len(fitting) == 1:
            return MeasureChoice(fitting[0], how="around")
        if candidates:
            return MeasureChoice(why="several", proposals=tuple(m.code for m in candidates))
        return MeasureChoice(why="none")
