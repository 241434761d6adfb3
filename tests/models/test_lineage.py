"""Amounts carried along mergers, splits, renamings and transfers: whole numbers stay whole, nothing is lost or made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.models.area_changes.lineage import (
    WHOLE,
    Event,
    EventKind,
    Lineage,
    Part,
    Purpose,
    Share,
    allot,
)

FIRST = date(2015, 1, 1)
TODAY = date(2030, 1, 1)


@given(amount=st.integers(0, 10**9), weights=st.lists(st.integers(0, 10**6), min_size=1, max_size=8))
def test_allotting_keeps_the_sum_and_stays_within_one_of_the_exact_share(
    amount: int, weights: list[int]
) -> None:
    total = sum(weights)
    if not total:
        with pytest.raises(ValueError, match="nothing"):
            allot(amount, weights)
        return
    found = allot(amount, weights)
    assert sum(found) == amount
    for part, weight in zip(found, weights, strict=True):
        assert abs(part - Fraction(amount * weight, total)) < 1


class World:
    """A tree of changes drawn at random, with the areas that exist on each day."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self.alive = set(range(1, draw(st.integers(1, 6)) + 1))
        self.first = frozenset(self.alive)
        self._next = 100
        self.events: list[Event] = []
        self.spans: dict[int, tuple[date, date]] = dict.fromkeys(self.alive, (FIRST, TODAY))
        day = FIRST
        for number in range(draw(st.integers(0, 7))):
            day += timedelta(days=draw(st.integers(1, 400)))
            kind = draw(st.sampled_from(list(EventKind)[:4]))
            self.events.append(Event(number, kind, day, "", tuple(self._parts(kind, day))))

    def _new(self, day: date) -> int:
        self._next += 1
        self.spans[self._next] = (day, TODAY)
        return self._next

    def _end(self, area: int, day: date) -> None:
        self.alive.discard(area)
        self.spans[area] = (self.spans[area][0], day - timedelta(days=1))

    def _parts(self, kind: str, day: date) -> Iterator[Part]:
        old = sorted(self.alive)
        if kind == EventKind.TRANSFER:
            yield Part(old[0], old[0])
            return
        if kind == EventKind.MERGE:
            sources = self._draw(st.lists(st.sampled_from(old), min_size=1, max_size=3, unique=True))
            target = self._new(day) if self._draw(st.booleans()) else old[-1]
            for source in sources:
                if source != target:
                    self._end(source, day)
                yield Part(source, target)
            self.alive.add(target)
            return
        source = self._draw(st.sampled_from(old))
        if kind == EventKind.RENAME:
            targets, weights = [self._new(day)], [WHOLE]
        else:
            cuts = sorted(self._draw(st.sets(st.integers(1, WHOLE - 1), min_size=1, max_size=3)))
            weights = [b - a for a, b in zip([0, *cuts], [*cuts, WHOLE], strict=True)]
            targets = [self._new(day) for _ in weights]
            if self._draw(st.booleans()):
                del self.spans[targets[0]]
                targets[0] = source
        if source not in targets:
            self._end(source, day)
        self.alive |= set(targets)
        for target, weight in zip(targets, weights, strict=True):
            yield Part(source, target, weight)

    def living(self, day: date) -> frozenset[int]:
        return frozenset(area for area, (begin, end) in self.spans.items() if begin <= day <= end)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    return World(draw)


@given(world=worlds(), data=st.data())
def test_j2_7_any_tree_of_changes_keeps_whole_sums_and_missing_parts_missing(
    world: World, data: st.DataObject
) -> None:
    days = st.dates(FIRST, date(2024, 1, 1))
    counted, wanted = data.draw(days), data.draw(days)
    there, living = world.living(counted), world.living(wanted)
    shares = {area: Share.of(area, data.draw(st.none() | st.integers(0, 10**6))) for area in there}

    found = Lineage(world.events).carry(shares, (counted, counted), wanted, living)

    assert sum(share.value or 0 for share in found.values()) == sum(
        each.value or 0 for each in shares.values()
    )
    assert all(set(key) <= living for key in found), "every figure lands in the division that was asked for"
    known = {area for area, share in shares.items() if share.value is not None}
    for share in found.values():
        assert share.known <= known
        assert share.silent <= there - known
        assert (share.value is None) == (not share.known)
    assert frozenset[int]().union(*(share.silent for share in found.values())) == there - known, (
        "none forgotten"
    )


@given(world=worlds(), data=st.data())
def test_percentages_are_never_added_and_never_divided(world: World, data: st.DataObject) -> None:
    day = data.draw(st.dates(FIRST, date(2024, 1, 1)))
    shares = {area: Share.of(area, data.draw(st.integers(0, 100))) for area in world.first}
    found = Lineage(world.events).carry(shares, (FIRST, FIRST), day, world.living(day), countable=False)
    for share in found.values():
        assert share.value is None or [share.value] == [shares[area].value for area in share.known]


VIANEN, LEERDAM, ZEDERIK, VHL = 620, 545, 707, 1961
MERGER = Event(
    1,
    EventKind.MERGE,
    date(2019, 1, 1),
    "Vijfheerenlanden",
    tuple(Part(area, VHL) for area in (VIANEN, LEERDAM, ZEDERIK)),
    police_day=date(2019, 1, 2),
)
YEAR_2018 = (date(2018, 1, 1), date(2018, 12, 31))
JANUARY = (date(2019, 1, 1), date(2019, 1, 31))


def test_j2_7_the_figure_of_one_of_three_parts_says_that_two_are_silent() -> None:
    shares = {area: Share.of(area, 12 if area == VIANEN else None) for area in (VIANEN, LEERDAM, ZEDERIK)}
    found = Lineage([MERGER]).carry(shares, YEAR_2018, date(2020, 1, 1), {VHL})
    assert found == {(VHL,): Share(12, frozenset({VIANEN}), frozenset({LEERDAM, ZEDERIK}))}


def test_backward_what_was_merged_stays_together() -> None:
    found = Lineage([MERGER]).carry(
        {VHL: Share.of(VHL, 30)},
        (date(2020, 1, 1), date(2020, 12, 31)),
        date(2018, 6, 1),
        {VIANEN, LEERDAM, ZEDERIK},
    )
    assert found == {(LEERDAM, VIANEN, ZEDERIK): Share(30, frozenset({VHL}))}


def test_t25_for_the_police_the_first_of_january_still_belongs_to_the_old_municipality() -> None:
    shares = {VIANEN: Share.of(VIANEN, 4)}
    by_law = Lineage([MERGER], Purpose.LAW).carry(shares, JANUARY, date(2020, 1, 1), {VHL})
    for_police = Lineage([MERGER], Purpose.POLICE).carry(shares, JANUARY, date(2020, 1, 1), {VHL})
    assert list(by_law) == [(VIANEN,)], "by law it did not exist in January"
    assert list(for_police) == [(VHL,)]


def test_a_split_over_three_allots_by_weight_and_keeps_the_sum() -> None:
    split = Event(
        1,
        EventKind.SPLIT,
        date(2018, 1, 1),
        "Littenseradiel",
        (Part(140, 1900, 500_000), Part(140, 80, 300_000), Part(140, 1949, 200_000)),
    )
    shares = {140: Share.of(140, 7), 80: Share.of(80, 10)}
    found = Lineage([split]).carry(
        shares, (date(2017, 1, 1), date(2017, 12, 31)), date(2020, 1, 1), {1900, 80, 1949}
    )
    assert {key[0]: share.value for key, share in found.items()} == {1900: 4, 80: 12, 1949: 1}
