"""Decisions of people that hold for the next file: by layout and sender, and by spelling of an area.

A decision about a layout is used again for a file of the same sender in the same layout. When a column was added the
layout is another one; then the decisions about texts of the same sender still hold, so that only the new column is
asked about. A file of another sender is asked about everything, whatever its layout: a dash of one municipality is
nought and of another nothing delivered. How an area is written holds for all senders.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy.orm import Session

from rvs_desktop.importing.decisions import Decision, DecisionKind, holds_next_time
from rvs_desktop.importing.explanation import Explanation
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Catalogue, KnownArea
from rvs_desktop.importing.wording.area_names import AreaIndex, Match
from rvs_desktop.models.memory import (
    ProfileLine,
    SpellingLine,
    profile_lines,
    remember_layout,
    remember_spelling,
    rename_layout,
    spelling_lines,
    use_layouts,
)
from rvs_desktop.models.text_keys import name_key

Profile = Mapping[str, Mapping[str, str]]
"""Decisions as they travel to the worker: kind → text → answer."""
_ALIKE: Final = 0.6
"""Share of the headings that two layouts must have in common to be one layout with a column more or less."""
_DIGITS: Final = re.compile(r"\d+")
_RANGE: Final = re.compile(r"([A-Z]+\d+:[A-Z]+)(\d+)")
_LAST: Final = re.compile(r";last=(\d+)$")


def profile_of(decisions: Iterable[Decision]) -> dict[str, dict[str, str]]:
    """Return decisions as they travel to the worker."""
    found: dict[str, dict[str, str]] = {}
    for one in decisions:
        found.setdefault(one.kind.value, {})[one.text] = one.answer
    return found


def sender_of(received: ReceivedFile) -> str:
    """Return the area code of whoever sent a file: as it was said, else the one area that all figures are about."""
    if received.known_sender:
        return received.known_sender
    areas = {reading.area for reading in received.recognition.readings}
    return areas.pop() if len(areas) == 1 else ""


def headings_of(explanation: Explanation | None) -> list[str]:
    """Return the headings of all columns of a file without numbers, in alphabetical order, repeated ones too."""
    tables = [table for sheet in explanation.sheets for table in sheet.tables] if explanation else []
    return sorted(_DIGITS.sub("#", column.heading) for table in tables for column in table.columns)


@dataclass(frozen=True)
class Layout:
    """What a file is known again by."""

    fingerprint: str
    sender: str
    headings: tuple[str, ...] = ()
    datasets: frozenset[str] = frozenset()

    def resembles(self, headings: Sequence[str]) -> bool:
        """Tell whether most headings are the same."""
        mine, theirs = set(self.headings), set(headings)
        return bool(mine and theirs) and len(mine & theirs) >= _ALIKE * min(len(mine), len(theirs))


@dataclass(frozen=True)
class Recalled:
    """A remembered layout that holds for a file, and the decisions of it that do."""

    line: ProfileLine
    decisions: tuple[Decision, ...]

    @property
    def sentence(self) -> str:
        """What is told about it."""
        whose = f" van {self.line.sender_name}" if self.line.sender_name else ""
        number = len(self.decisions)
        if not number:
            return f"Bekende indeling: ‘{self.line.name}’{whose}."
        what = "1 eerdere beslissing" if number == 1 else f"{number} eerdere beslissingen"
        return f"Onthouden: {what} over de indeling ‘{self.line.name}’{whose} gebruikt."


class Memory:
    """Everything that is remembered in the file, read at once."""

    def __init__(self, profiles: Sequence[ProfileLine], spellings: Sequence[SpellingLine]) -> None:
        self._profiles = profiles
        self._spellings = {name_key(line.text): line for line in spellings}

    @classmethod
    def of(cls, session: Session) -> Memory:
        """Read it."""
        return cls(profile_lines(session), spelling_lines(session))

    def __bool__(self) -> bool:
        """Tell whether any layout is remembered."""
        return bool(self._profiles)

    def same_layout(self, layout: Layout) -> Recalled | None:
        """Return what was decided for exactly this layout of this sender.

        When the figures do not tell the sender yet, the only sender with the layout is taken; see :meth:`fits`.
        """
        if not layout.fingerprint:
            return None
        found = [line for line in self._profiles if line.fingerprint == layout.fingerprint]
        own = [line for line in found if line.sender == layout.sender]
        if not own and not layout.sender and len(found) == 1:
            own = found
        return _recalled(own[0], own[0].profile) if own else None

    def alike(self, layout: Layout) -> Recalled | None:
        """Return what was decided about texts in a layout of the same sender that differs in a column.

        Decisions that belong to a place, or to a heading that stands above several columns, are left out.
        """
        repeated = {heading for heading, number in Counter(layout.headings).items() if number > 1}
        for line in self._profiles:
            same_sender = line.sender == layout.sender
            about = not layout.datasets or bool(layout.datasets & set(line.dataset.split()))
            if not (same_sender and about and layout.resembles(line.headings)):
                continue
            profile = {
                kind: kept
                for kind, texts in line.profile.items()
                if kind != DecisionKind.TABLE.value
                and (kept := {t: a for t, a in texts.items() if _DIGITS.sub("#", t) not in repeated})
            }
            if profile:
                return _recalled(line, profile)
        return None

    def spellings_in(self, received: ReceivedFile) -> tuple[str, ...]:
        """Return a sentence for each learned spelling that a file used."""
        if not self._spellings:
            return ()
        labels = {reading.row_label for reading in received.recognition.readings}
        labels |= {reading.column_label for reading in received.recognition.readings}
        used = [line for key in {name_key(text) for text in labels} if (line := self._spellings.get(key))]
        return tuple(
            f"Onthouden schrijfwijze: ‘{line.text}’ is {line.area_name}."
            for line in sorted(used, key=lambda line: line.text)
        )


def fits(recalled: Recalled, received: ReceivedFile) -> bool:
    """Tell whether the figures that came out are of the sender for whom it was decided."""
    return not recalled.line.sender or sender_of(received) in {"", recalled.line.sender}


def points_at(decision: Decision, received: ReceivedFile) -> bool:
    """Tell whether a file of an unknown sender itself leaves open what a decision taken elsewhere settles.

    That ``Blad1`` was Soest in another file says nothing about a sheet that names no municipality: its sender may be
    another one. An area that the file leaves open between a few is the one that was chosen before.
    """
    if decision.kind is not DecisionKind.AREA or not decision.answer:
        return True
    return any(decision.answer in problem.proposals for problem in received.recognition.problems)


def without_guesses(recalled: Recalled, received: ReceivedFile) -> Recalled:
    """Return what is remembered without the areas that nothing in a file of an unknown sender points at."""
    kept = tuple(one for one in recalled.decisions if points_at(one, received))
    return replace(recalled, decisions=kept)


def _recalled(line: ProfileLine, profile: Profile) -> Recalled:
    return Recalled(
        line,
        tuple(
            Decision(DecisionKind(kind), text, answer)
            for kind, texts in profile.items()
            for text, answer in texts.items()
        ),
    )


def for_this_file(decisions: Iterable[Decision], explanation: Explanation | None) -> list[Decision]:
    """Return remembered decisions with the tables that were drawn stretched to the length of this file.

    What stood below a drawn table, such as a note, is as long as it was; a sheet that is not there is left out.
    """
    last = {sheet.name: sheet.last_row + 1 for sheet in explanation.sheets} if explanation else {}
    found: list[Decision] = []
    for one in decisions:
        if one.kind is not DecisionKind.TABLE:
            found.append(one)
        elif one.text in last:
            found.append(replace(one, answer=_stretched(one.answer, last[one.text])))
    return found


def _stretched(answer: str, last: int) -> str:
    """Return a drawn table with its end moved as far as the end of the sheet moved."""
    match = _LAST.search(answer)
    bare = _LAST.sub("", answer)
    ranges = list(_RANGE.finditer(bare))
    if match is None or not ranges:
        return bare
    lowest = max(ranges, key=lambda one: int(one[2]))
    bottom = max(int(lowest[2]) + last - int(match[1]), 1)
    return f"{bare[: lowest.start(2)]}{bottom}{bare[lowest.end(2) :]}"


def to_remember(decisions: Iterable[Decision], explanation: Explanation | None) -> list[Decision]:
    """Return the decisions that hold for the next file, drawn tables with the length of the sheet."""
    last = {sheet.name: sheet.last_row + 1 for sheet in explanation.sheets} if explanation else {}
    kept = [one for one in decisions if holds_next_time(one)]
    return [
        replace(one, answer=f"{_LAST.sub('', one.answer)};last={last[one.text]}")
        if one.kind is DecisionKind.TABLE and one.answer and one.text in last
        else one
        for one in kept
        if one.kind is not DecisionKind.TABLE or one.text in last
    ]


class Spellings:
    """Tells which decisions on names of areas hold for all senders: those that make a name certain everywhere."""

    def __init__(self, known: Catalogue) -> None:
        self._known = known
        self._index: AreaIndex | None = None

    def learns(self, decision: Decision) -> bool:
        """Tell whether a text is nearly a name of the area now and surely one once it is learned.

        A name of several areas, such as Utrecht, means something else on another sheet and is not learned. Nor is a
        text that resembles no name: ``Blad1``, ``Aantal`` and ``Centrum`` say nothing in the file of another sender.
        """
        if decision.kind is not DecisionKind.AREA or not decision.answer:
            return False
        if self._index is None:
            self._index = AreaIndex(self._known)
        now = self._index.match(decision.text)
        if now.how is not Match.NEAR or decision.answer not in {area.code for area in now.areas}:
            return False
        areas = tuple(map(lambda area: _named(area, decision), self._known.areas))  # noqa: C417
        found = AreaIndex(replace(self._known, areas=areas)).match(decision.text)
        return found.area is not None and found.area.code == decision.answer


def _named(area: KnownArea, decision: Decision) -> KnownArea:
    if area.code != decision.answer:
        return area
    return replace(area, aliases=(*area.aliases, decision.text))


def remember(
    session: Session,
    layout: Layout,
    name: str,
    decisions: Sequence[Decision],
    spellings: Sequence[Decision],
    areas: Mapping[str, tuple[int, str]],
    *,
    given_name: str = "",
) -> None:
    """Keep decisions for the next file; to be called inside an edit.

    Args:
        session: of the edit.
        layout: what the file is known again by.
        name: name of the file, what the layout is called as long as nobody named it.
        decisions: those that hold for the next file in this layout.
        spellings: those that hold for all senders.
        areas: (id, name) by code.
        given_name: what a person calls the layout; it is kept without any decision too.
    """
    for one in spellings:
        remember_spelling(session, one.text, areas[one.answer][0])
    if (decisions or given_name) and layout.fingerprint:
        profile = remember_layout(
            session,
            layout.fingerprint,
            areas.get(layout.sender, (None, ""))[0],
            " ".join(sorted(layout.datasets)),
            name,
            layout.headings,
            [(one.kind.value, one.text, one.answer) for one in decisions],
        )
        if given_name:
            rename_layout(session, profile, given_name)


def mark_used(session: Session, recalled: Iterable[Recalled]) -> None:
    """Write down that remembered layouts were used; to be called inside an edit."""
    use_layouts(session, [one.line.id for one in recalled])
