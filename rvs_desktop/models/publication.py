"""Small numbers in what leaves for others: rule D3, and the check that no hidden number can be worked out.

For measures that count persons. Nought stays nought, a small number becomes ``*``, the rest is rounded to the nearest
five; totals are made from the exact figures and rounded on their own. Where what is shown leaves fewer than three
possibilities for a ``*``, a total it is part of becomes ``*`` too, the lowest first. ``leaks`` does that sum again over
everything that leaves together, also over a second table or period; nothing is saved while it finds something.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.settings import SMALLEST, change_setting, setting

THRESHOLDS: Final = (3, 5, 8, 10)
THRESHOLD: Final = 8
"""The smallest number that is shown, when nothing else was set."""
STEP: Final = 5
ENOUGH: Final = 3
"""A hidden number has at least this many possibilities."""
STAR: Final = "*"
_FAR: Final = 10**9

Key = Hashable
"""What a number is about: measure, area and period. The same key in two tables is the same number."""


@dataclass(frozen=True)
class Sum:
    """A total and what it is the sum of; everything in it has an exact number. ``rank`` is lower for lower totals."""

    total: Key
    parts: tuple[Key, ...]
    rank: int = 0


@dataclass(frozen=True)
class Interval:
    """The numbers that a reader must hold for possible, inclusive."""

    low: int
    high: int

    @property
    def amount(self) -> int:
        """How many there are."""
        return self.high - self.low + 1

    def within(self, low: int, high: int) -> Interval:
        """Return what is left of it."""
        return Interval(max(self.low, low), min(self.high, high))


@dataclass(frozen=True)
class Published:
    """A set of numbers as it leaves.

    Attributes:
        threshold: the smallest number that was shown.
        shown: the number as printed; None where it is a ``*``.
        totals: the keys that are sums: a ``*`` there may also be a larger number that was left out.
        sums: what adds up to what.
    """

    threshold: int
    shown: Mapping[Key, int | None]
    totals: frozenset[Key]
    sums: tuple[Sum, ...]

    def text(self, key: Key) -> str:
        """Return what stands in a cell."""
        found = self.shown[key]
        return STAR if found is None else str(found)

    def possible(self, key: Key) -> Interval:
        """Return what a reader knows of a number from its own cell."""
        found = self.shown[key]
        if found is None:
            return Interval(1, _FAR if key in self.totals else self.threshold - 1)
        if found == 0:
            return Interval(0, 0)
        half = STEP // 2
        return Interval(max(found - half, self.threshold), found + half)

    def footer(self) -> str:
        """Say what the signs mean, for under a table."""
        last = self.threshold - 1
        return (
            f"{STAR} is een aantal van 1 tot en met {last}, of een totaal dat is weggelaten om zo'n aantal niet te "
            f"verraden. Andere aantallen zijn afgerond op {STEP}-tallen; totalen zijn afzonderlijk afgerond."
        )


def rounded(value: int, threshold: int = THRESHOLD) -> int | None:
    """Return a number as it may be shown; None when it is hidden.

    Raises:
        ValueError: if the threshold is none of those that can be set, or the number is below nought.
    """
    if threshold not in THRESHOLDS or value < 0:
        raise ValueError(f"no such threshold or number: {threshold}, {value}")
    if value == 0:
        return 0
    return None if value < threshold else (value + STEP // 2) // STEP * STEP


def published(exact: Mapping[Key, int], sums: Iterable[Sum], threshold: int = THRESHOLD) -> Published:
    """Apply rule D3 to numbers and their totals.

    Sums of which a part or the total is not among the numbers, or that do not add up, tell a reader nothing and are
    left out.

    Raises:
        UserError: if a hidden number would follow whatever total is left out.
        ValueError: if the threshold cannot be set.
    """
    holds = tuple(
        each
        for each in sums
        if each.total in exact
        and all(part in exact for part in each.parts)
        and exact[each.total] == sum(exact[part] for part in each.parts)
    )
    shown = {key: rounded(value, threshold) for key, value in exact.items()}
    totals = frozenset(each.total for each in holds)
    while True:
        made = Published(threshold, shown, totals, holds)
        open_cells = leaks(made)
        if not open_cells:
            return made
        give = _lowest_total(holds, shown, open_cells)
        if give is None:
            raise UserError(
                "Uit deze tabel volgt een klein aantal, ook als totalen worden weggelaten: hij is niet opgeslagen.",
                "Kies minder kolommen, of exporteer de tabel voor intern gebruik.",
            )
        shown = {**shown, give: None}


def _lowest_total(sums: Sequence[Sum], shown: Mapping[Key, int | None], cells: Iterable[Key]) -> Key | None:
    """Return the total to leave out: of the lowest rank, then the smallest; None when none is shown any more.

    Totals over an open cell come first, then totals over those: what is shown higher up may give a lower total away.
    """
    reached = set(cells)
    while True:
        over = [each for each in sums if reached & {*each.parts, each.total}]
        known = [each for each in over if shown[each.total]]
        if known:
            return min(known, key=lambda each: (each.rank, shown[each.total] or 0)).total
        wider = reached | {key for each in over for key in (each.total, *each.parts)}
        if wider == reached:
            return None
        reached = wider


def leaks(*tables: Published) -> list[Key]:
    """Return the hidden small numbers of which a reader of all tables together can tell too much.

    A hidden number with fewer than three possibilities, or all it could have below a threshold of three.
    """
    known: dict[Key, Interval] = {}
    for table in tables:
        for key in table.shown:
            own = table.possible(key)
            known[key] = known[key].within(own.low, own.high) if key in known else own
    _narrow(known, [each for table in tables for each in table.sums])
    return [
        key
        for table in tables
        for key, value in table.shown.items()
        if value is None
        and known[key].low < table.threshold
        and known[key].amount < min(ENOUGH, table.threshold - 1)
    ]


def _narrow(known: dict[Key, Interval], sums: Sequence[Sum]) -> None:
    """Narrow what is possible by every sum, until nothing changes."""
    changing = True
    while changing:
        changing = False
        for each in sums:
            low = sum(known[part].low for part in each.parts)
            high = sum(known[part].high for part in each.parts)
            total = known[each.total].within(low, high)
            if total != known[each.total]:
                known[each.total] = total
                changing = True
            for part in each.parts:
                own = known[part]
                left = own.within(total.low - (high - own.high), total.high - (low - own.low))
                if left != own:
                    low, high = low - own.low + left.low, high - own.high + left.high
                    known[part] = left
                    changing = True


def check_together(*tables: Published) -> None:
    """Refuse tables that are safe on their own and give something away together: another table, period or threshold.

    Raises:
        UserError: naming how many numbers could be worked out.
    """
    found = leaks(*tables)
    if found:
        raise UserError(
            f"Uit deze tabellen samen volgen {len(found)} kleine aantallen: er is niets opgeslagen.",
            "Sla de tabellen afzonderlijk op met dezelfde drempel, of laat er een weg.",
        )


def smallest_published(session: Session) -> int:
    """Return the threshold of this file; the usual one when it was never set, or set to something else."""
    found = setting(session, SMALLEST, str(THRESHOLD))
    return int(found) if found in {str(each) for each in THRESHOLDS} else THRESHOLD


def change_smallest_published(session: Session, threshold: int) -> None:
    """Set the threshold of this file; to be called inside an edit.

    Raises:
        ValueError: if it is none of those that can be set.
    """
    if threshold not in THRESHOLDS:
        raise ValueError(f"no such threshold: {threshold}")
    change_setting(session, SMALLEST, str(threshold))


def published_share(numerator: int | None, denominator: int | None) -> Fraction | None:
    """Return a percentage of two numbers as published; None when one of them is hidden or there is nothing to divide.

    A percentage of the exact numbers would give the hidden ones away.
    """
    if numerator is None or not denominator:
        return None
    return Fraction(min(numerator, denominator) * 100, denominator)


def published_success(successes: int, actions: int, threshold: int = THRESHOLD) -> Fraction | None:
    """Return the success rate of Burgernet, which counts no persons; None when there are too few actions."""
    return Fraction(successes * 100, actions) if actions >= threshold else None


def published_change(new: int | None, old: int | None) -> int | None:
    """Return the difference of two numbers as published, so that it says no more than they do."""
    return None if new is None or old is None else new - old
