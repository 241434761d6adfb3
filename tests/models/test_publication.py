"""Story J8-6, rule D3: what leaves for others hides small numbers, and an attack cannot work them out."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rvs_desktop.errors import UserError
from rvs_desktop.models.publication import (
    THRESHOLDS,
    Key,
    Published,
    Sum,
    check_together,
    leaks,
    published,
    published_change,
    published_share,
    published_success,
    rounded,
)


def test_j8_6_nought_stays_small_is_hidden_and_the_rest_is_rounded_to_five() -> None:
    assert [rounded(value) for value in (0, 1, 7, 8, 12, 13, 17, 18)] == [0, None, None, 10, 10, 15, 15, 20]
    assert [rounded(value, 3) for value in (0, 1, 2, 3, 7)] == [0, None, None, 5, 5]
    assert [rounded(value, 10) for value in (9, 10)] == [None, 10]


@pytest.mark.parametrize(("value", "threshold"), [(4, 4), (-1, 8)])
def test_another_threshold_or_a_number_below_nought_is_no_number_to_publish(
    value: int, threshold: int
) -> None:
    with pytest.raises(ValueError, match="no such"):
        rounded(value, threshold)


def district(cells: list[int], threshold: int = 8) -> Published:
    exact: dict[Key, int] = {"total": sum(cells)}
    exact.update(enumerate(cells))
    return published(exact, [Sum("total", tuple(range(len(cells))))], threshold)


def test_j8_6_totals_come_from_the_exact_figures() -> None:
    found = district([12, 12, 12, 12])
    assert [found.shown[place] for place in range(4)] == [10, 10, 10, 10]
    assert found.shown["total"] == 50, "and not the sum of what is shown"


def test_j8_6_a_district_with_one_municipality_shows_no_total_over_a_hidden_cell() -> None:
    found = district([6])
    assert found.text(0) == "*"
    assert found.text("total") == "*"


def test_a_total_that_would_give_a_cell_away_is_left_out() -> None:
    tight = district([7, 7])
    assert tight.text("total") == "*", "15 is 13 or 14 of at most 14, so each is 6 or 7"
    assert district([7, 7, 7]).text("total") == "20", "each may be 4 to 7"


def test_the_lowest_total_goes_first() -> None:
    exact: dict[Key, int] = {"a": 7, "b": 7, "d": 40, "west": 14, "region": 54}
    sums = [Sum("west", ("a", "b"), 0), Sum("region", ("west", "d"), 1)]
    found = published(exact, sums)
    assert (found.text("west"), found.text("d")) == ("*", "40")
    assert leaks(found) == []


def test_the_footer_says_what_the_signs_mean() -> None:
    assert "1 tot en met 4" in district([3, 9], 5).footer()


def test_percentages_follow_from_what_is_shown() -> None:
    assert published_share(None, 20) is None
    assert published_share(5, None) is None
    assert published_share(10, 40) == Fraction(25)
    assert published_share(15, 10) == 100, "rounding makes no part larger than its whole"
    assert published_success(3, 7) is None
    assert published_success(4, 8) == 50
    assert published_change(20, 15) == 5
    assert published_change(20, None) is None


def test_j8_6_the_same_table_at_another_threshold_is_refused_together() -> None:
    exact: dict[Key, int] = {"a": 8, "b": 20, "t": 28}
    first = published(exact, [Sum("t", ("a", "b"))], 10)
    second = published(exact, [Sum("t", ("a", "b"))], 8)
    assert leaks(first) == []
    with pytest.raises(UserError, match="samen"):
        check_together(first, second)


def test_j8_6_a_second_table_with_the_sum_of_two_gives_a_cell_away() -> None:
    local: dict[Key, int] = {"pga": 7}
    topx: dict[Key, int] = {"topx": 7}
    both: dict[Key, int] = {"both": 14}
    apart = [published(each, []) for each in (local, topx, both)]
    joint = Published(
        8, {"pga": None, "topx": None, "both": 15}, frozenset({"both"}), (Sum("both", ("pga", "topx")),)
    )
    assert leaks(*apart) == [], "three tables without the tie between them"
    assert set(leaks(*apart, joint)) == {"pga", "topx"}


@st.composite
def grids(draw: st.DrawFn) -> tuple[dict[Key, int], list[Sum]]:
    """A small table with districts, a total per column and a total per row: flows over periods."""
    columns = draw(st.integers(1, 2))
    sizes = draw(st.lists(st.integers(1, 3), min_size=1, max_size=2))
    small = st.sampled_from([0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 14, 23])
    exact: dict[Key, int] = {}
    sums: list[Sum] = []
    for column in range(columns):
        homes: list[Key] = []
        for home, size in enumerate(sizes):
            cells: list[Key] = [("cell", home, place, column) for place in range(size)]
            exact |= {cell: draw(small) for cell in cells}
            total: Key = ("home", home, column)
            exact[total] = sum(exact[cell] for cell in cells)
            sums.append(Sum(total, tuple(cells), 0))
            homes.append(total)
        exact["region", column] = sum(exact[home] for home in homes)
        sums.append(Sum(("region", column), tuple(homes), 1))
    if columns == 2 and draw(st.booleans()):
        for home, size in enumerate(sizes):
            for place in range(size):
                row: tuple[Key, ...] = (("cell", home, place, 0), ("cell", home, place, 1))
                exact["year", home, place] = exact[row[0]] + exact[row[1]]
                sums.append(Sum(("year", home, place), row, 0))
    return exact, sums


def attack(found: Published, cells: list[Key], most: int) -> dict[Key, set[int]]:
    """Try every table that fits what is shown; returns which numbers each hidden cell may be.

    Brute force over the cells, apart from the program: totals follow from them and are compared with what is printed.
    """
    choices: list[range] = []
    for cell in cells:
        text = found.text(cell)
        number = 0 if text == "*" else int(text)
        spans = range(1, found.threshold) if text == "*" else range(number - 2, number + 3)
        choices.append(range(1) if text == "0" else range(max(spans.start, 0), min(spans.stop, most)))
    possible: dict[Key, set[int]] = {cell: set() for cell in cells if found.text(cell) == "*"}
    for values in product(*choices):
        table: dict[Key, int] = dict(zip(cells, values, strict=True))
        for each in sorted(found.sums, key=lambda total: total.rank):
            table[each.total] = sum(table[part] for part in each.parts)
        if all(_fits(found.text(key), value, found.threshold) for key, value in table.items()):
            for cell, seen in possible.items():
                seen.add(table[cell])
    return possible


def _fits(text: str, value: int, threshold: int) -> bool:
    if text == "*":
        return value > 0
    if text == "0":
        return value == 0
    return value >= threshold and (value + 2) // 5 * 5 == int(text)


@given(table=grids(), threshold=st.sampled_from(THRESHOLDS))
@settings(max_examples=60)
def test_j8_6_an_attack_that_tries_every_table_leaves_three_possibilities_for_each_hidden_cell(
    table: tuple[dict[Key, int], list[Sum]], threshold: int
) -> None:
    exact, sums = table
    cells: list[Key] = [key for key in exact if str(key).startswith("('cell'")]
    found = published(exact, sums, threshold)
    hidden = [cell for cell in cells if found.text(cell) == "*"]
    size = 1
    for cell in cells:
        size *= threshold if found.text(cell) == "*" else (1 if found.text(cell) == "0" else 5)
    assume(hidden and size < 200_000)
    for cell, possible in attack(found, cells, 40).items():
        assert exact[cell] in possible
        assert len(possible) >= min(3, threshold - 1), (cell, possible)


@given(cells=st.lists(st.integers(0, 40), min_size=1, max_size=12), threshold=st.sampled_from(THRESHOLDS))
def test_what_is_shown_is_always_near_the_truth_and_never_a_small_number(
    cells: list[int], threshold: int
) -> None:
    found = district(cells, threshold)
    for place, value in enumerate(cells):
        shown = found.shown[place]
        assert (shown == 0) == (value == 0)
        assert shown is None or abs(shown - value) <= 2
        assert (shown is None) == (0 < value < threshold)
