"""Titles and names by which a table counts something else, or only a part: asked once for the table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rvs_desktop.importing.decisions import LEFT_OUT, DecisionKind
from rvs_desktop.importing.recognising.columns import Column
from rvs_desktop.importing.recognising.context import Around, Level
from rvs_desktop.importing.wording.headers import Labeler
from rvs_desktop.importing.wording.plain_text import plain
from rvs_desktop.importing.wording.title_words import foreign_words, nature, part_words, strange_words

_NO_COUNTS = frozenset({"percentage", "difference", "target", "helper", "euro"})
_NAMED = re.compile(r"burgernet|casus|interventie")
"""Names of the data sets of which headings are words that any list may have: ``Acties``, ``Toezicht``."""
_TOGETHER = (
    frozenset({"actie", "geslaagd"}),
    frozenset({"bestuurlijk"}),
    frozenset({"strafrechtelijk"}),
    frozenset({"fiscaal"}),
)
"""Concepts in headings that name these data sets as surely."""
GENERIC = frozenset({"actie", "deelnemer", "download", "geslaagd", "toezicht"})
"""Concepts that say what is counted only beside the name of their data set."""


@dataclass(frozen=True)
class TitleDoubt:
    """Why figures may not be what their headings name.

    ``why`` is ``share``, ``rank``, ``planned``, ``difference``, ``only`` (a part is counted), ``strange`` (a word in the
    title that nothing explains), ``foreign`` (another subject) or the rule of a table that somebody left out.
    """

    why: str
    text: str
    """The title or name."""
    words: tuple[str, ...] = ()


def title_doubt(around: Sequence[Around], columns: Sequence[Column], labeler: Labeler) -> TitleDoubt | None:
    """Return the first title or name that makes one doubt all figures of a table.

    Args:
        around: the texts around the table, the nearest first.
        columns: its columns; what these name or leave out themselves, a title may say too.
        labeler: reads texts.
    """
    heads = " ".join(plain(label.text) for column in columns for label in column.labels)
    told = any(column.role == "skip" and column.rule in _NO_COUNTS for column in columns)
    for text in around:
        if text.asked == "filter" and not text.label.decided & {DecisionKind.ROW, DecisionKind.MEASURE}:
            return TitleDoubt("only", text.label.text, tuple(text.label.unknown))
    for text in _speaking(around):
        label = text.label
        if label.skip == LEFT_OUT and DecisionKind.ROW in label.decided:
            return TitleDoubt(LEFT_OUT, label.text)
        if label.decided & {DecisionKind.ROW, DecisionKind.MEASURE}:
            continue
        why = "" if told else nature(label.text)
        if why:
            return TitleDoubt(why, label.text)
        for kind, found in _words(text, labeler):
            open_words = tuple(word for word in found if word not in heads)
            if open_words:
                return TitleDoubt(kind, label.text, open_words)
    return None


def foreign_subject(
    around: Sequence[Around], columns: Sequence[Column], labeler: Labeler
) -> TitleDoubt | None:
    """Return the title or name of another subject when nothing around names the data set of general headings."""
    labels = [text.label for text in around] + [label for column in columns for label in column.labels]
    known = frozenset[str]().union(*(label.known for label in labels))
    if any(both <= known for both in _TOGETHER) or any(_NAMED.search(plain(label.text)) for label in labels):
        return None
    for text in _speaking(around):
        if text.label.decided & {DecisionKind.ROW, DecisionKind.MEASURE}:
            continue
        words = foreign_words(text.label, labeler)
        if words:
            return TitleDoubt("foreign", text.label.text, words)
    return None


def _speaking(around: Sequence[Around]) -> Iterable[Around]:
    """Return the texts that speak for the table: a title of its own speaks before one at the top of the sheet."""
    titled = any(text.level is Level.TITLE for text in around)
    for text in around:
        if not text.asked and not (text.level is Level.OUTER and titled and not text.shared):
            yield text


def _words(text: Around, labeler: Labeler) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield the words that nothing explains; names of files hold words of those who keep them."""
    if text.level is not Level.FILE or text.label.known:
        yield "only", part_words(text.label.text, labeler)
    if text.level is not Level.FILE:
        yield "strange", strange_words(text.label.text, labeler)
