"""What becomes of an area through time: the events in order, and amounts carried along them without losing any.

Forward along a merger amounts add up, along a split they are allotted by weight. Backward nothing can be known of the
parts of what was merged, so they stay together as one. Whole numbers stay whole and their sum stays the same.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import AreaChange, AreaChangePart

WHOLE: Final = 1_000_000
"""The weight of a whole area; weights are in millionths."""

Key = tuple[int, ...]
"""One area, or the areas that can no longer be told apart."""


class Purpose(StrEnum):
    """For which purpose a change counts: the date by law may differ from the one of the police (trap T25)."""

    LAW = "law"
    POLICE = "police"


class EventKind(StrEnum):
    """What happened to areas."""

    MERGE = "merge"
    SPLIT = "split"
    RENAME = "rename"
    TRANSFER = "transfer"
    END = "end"


@dataclass(frozen=True)
class Part:
    """What goes from one area to another, in millionths of the old area."""

    source: int
    target: int
    weight: int = WHOLE


@dataclass(frozen=True)
class Event:
    """A change of areas; ``police_day`` is None where the police follow the law."""

    id: int
    kind: str
    day: date
    label: str
    parts: tuple[Part, ...]
    police_day: date | None = None
    note: str = ""

    def first_day(self, purpose: str) -> date:
        """Return the first day of the new situation for a purpose."""
        return (self.police_day or self.day) if purpose == Purpose.POLICE else self.day

    @property
    def moves(self) -> bool:
        """Whether figures go from one area to another by it."""
        return any(part.source != part.target for part in self.parts)

    def shares(self) -> Mapping[int, Sequence[Part]]:
        """Return the parts of each area that gives something; what is not given away stays where it was."""
        found: dict[int, list[Part]] = {}
        for part in self.parts:
            found.setdefault(part.source, []).append(part)
        for source, parts in found.items():
            rest = WHOLE - sum(part.weight for part in parts)
            if rest > 0:
                parts.append(Part(source, source, rest))
        return found


@dataclass(frozen=True)
class Share:
    """What an area has of something counted, and of which areas as they were then.

    ``value`` is None when nothing is known, or when what is known cannot be added or allotted (a percentage).
    """

    value: int | None
    known: frozenset[int] = frozenset()
    silent: frozenset[int] = frozenset()

    @classmethod
    def of(cls, area: int, value: int | None) -> Share:
        """Return what one area reported, or that it was silent."""
        one = frozenset((area,))
        return cls(value, known=one) if value is not None else cls(None, silent=one)

    def plus(self, other: Share, *, countable: bool) -> Share:
        """Add another share; a percentage of a part is not that of the whole, so then nothing is known."""
        if not countable:
            value = None
        elif self.value is None or other.value is None:
            value = self.value if other.value is None else other.value
        else:
            value = self.value + other.value
        return Share(value, self.known | other.known, self.silent | other.silent)

    def split(self, weights: Sequence[int], *, countable: bool) -> list[Share]:
        """Allot it by weights; a percentage of a part is not that of the whole."""
        if len(weights) == 1:
            return [self]
        if self.value is None or not countable:
            return [Share(None, self.known, self.silent) for _ in weights]
        return [Share(value, self.known, self.silent) for value in allot(self.value, weights)]


def allot(amount: int, weights: Sequence[int]) -> list[int]:
    """Divide a whole number by weights, by largest remainder; the earlier of two equal remainders goes first.

    Raises:
        ValueError: if the weights add up to nothing.
    """
    total = sum(weights)
    if total <= 0:
        raise ValueError("nothing to allot by")
    found = [amount * weight // total for weight in weights]
    order = sorted(range(len(weights)), key=lambda place: (-(amount * weights[place] % total), place))
    for place in order[: amount - sum(found)]:
        found[place] += 1
    return found


class Lineage:
    """All changes of areas in the order in which they happened, for one purpose."""

    def __init__(self, events: Iterable[Event], purpose: str = Purpose.LAW) -> None:
        self.purpose = purpose
        moving = (event for event in events if event.moves)
        self._events = sorted(moving, key=lambda event: (event.first_day(purpose), event.id))

    def between(self, after: date, until: date) -> list[Event]:
        """Return the events after a day, up to and including another, oldest first."""
        return [event for event in self._events if after < event.first_day(self.purpose) <= until]

    def related(self, areas: Iterable[int]) -> frozenset[int]:
        """Return areas with all that were ever joined to them, at first or second hand."""
        found = set(areas)
        size = -1
        while size != len(found):
            size = len(found)
            for event in self._events:
                ends = {end for part in event.parts for end in (part.source, part.target)}
                if ends & found:
                    found |= ends
        return frozenset(found)

    def carry(
        self,
        shares: Mapping[int, Share],
        span: tuple[date, date],
        day: date,
        alive: Container[int],
        *,
        countable: bool = True,
    ) -> dict[Key, Share]:
        """Carry what areas had in a period to the division of a day, forward or backward.

        Args:
            shares: per area as it was.
            span: the first and the last day of the period; of a stock twice the day it was counted.
            day: the division that is wanted.
            alive: the areas that exist on that day.
            countable: whether amounts may be added and allotted.
        """
        state = dict(shares)
        for event in self.between(span[0], day):
            _forward(event, state, countable=countable)
        return _together(_groups(self.between(day, span[1]), alive), state, countable=countable)


def _forward(event: Event, state: dict[int, Share], *, countable: bool) -> None:
    """Let an event happen: every source gives first, then every target receives."""
    given = [(parts, state.pop(source)) for source, parts in event.shares().items() if source in state]
    for parts, share in given:
        pieces = share.split([part.weight for part in parts], countable=countable)
        for part, piece in zip(parts, pieces, strict=True):
            there = state.get(part.target)
            state[part.target] = piece if there is None else there.plus(piece, countable=countable)


def _groups(events: Iterable[Event], alive: Container[int]) -> Mapping[int, Key]:
    """Return for each area in later events the areas of before that it cannot be told apart from."""
    found: dict[int, set[int]] = {}
    for event in events:
        ends = {end for part in event.parts for end in (part.source, part.target)}
        joined = {each for end in ends for each in found.get(end, {end})}
        for end in joined:
            found[end] = joined
    keys = {area: tuple(sorted(each for each in group if each in alive)) for area, group in found.items()}
    return {area: key or tuple(sorted(found[area])) for area, key in keys.items()}


def _together(groups: Mapping[int, Key], state: Mapping[int, Share], *, countable: bool) -> dict[Key, Share]:
    found: dict[Key, Share] = {}
    for area, share in state.items():
        key = groups.get(area, (area,))
        there = found.get(key)
        found[key] = share if there is None else there.plus(share, countable=countable)
    return found


def events(session: Session) -> list[Event]:
    """Return all changes of areas in the file, oldest first."""
    parts: dict[int, list[Part]] = {}
    for row in session.scalars(select(AreaChangePart).order_by(AreaChangePart.id)):
        parts.setdefault(row.change_id, []).append(Part(row.from_id, row.to_id, row.weight))
    found = session.scalars(select(AreaChange).order_by(AreaChange.effective_date, AreaChange.id))
    return [
        Event(
            row.id,
            row.kind,
            row.effective_date,
            row.label,
            tuple(parts.get(row.id, ())),
            row.police_date,
            row.note,
        )
        for row in found
    ]
