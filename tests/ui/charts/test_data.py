"""The parts of a chart that are sums and words: gaps, axes, labels, sentences, tables."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st


def test_j6_3_a_gap_is_named_and_never_bridged(chart: Any) -> None:
    from rvs_desktop.ui.charts.data import gaps, stretches

    assert gaps(chart.series) == [(2, 3)]
    assert stretches(chart.series[0].points) == [[0, 1], [4, 5]]


def test_what_comes_after_the_last_figure_is_no_gap_and_what_comes_before_the_first_is(qapp: object) -> None:
    from rvs_desktop.ui.charts.data import Point, Series, gaps

    points = tuple(map(Point, (None, 1, None, 2, None)))
    assert gaps([Series("a", points)]) == [(0, 0), (2, 2)]
    assert gaps([Series("a", (Point(None),))]) == []


@pytest.mark.parametrize(
    ("unit", "decimals", "value", "text"),
    [("%", 1, 6, "6%"), ("%", 1, Fraction(144, 10), "14,4%"), ("", 0, 2073, "2.073"), ("", 0, -3, "−3")],
)
def test_values_are_written_in_dutch(chart: Any, unit: str, decimals: int, value: Any, text: str) -> None:
    assert replace(chart, unit=unit, decimals=decimals).written(value) == text


@given(
    st.lists(st.integers(-50, 5000), min_size=1, max_size=12),
    st.integers(1, 9),
    st.sampled_from(["line", "bar"]),
)
def test_an_axis_holds_all_values_at_round_lines_and_bars_start_at_nought(
    values: list[int], room: int, kind: str
) -> None:
    from rvs_desktop.ui.charts.data import Chart, Kind, Point, Series
    from rvs_desktop.ui.charts.scale import scale_of

    drawn = Chart(
        "t", "", tuple(map(str, values)), (Series("a", tuple(map(Point, values))),), kind=Kind(kind)
    )
    scale = scale_of(drawn, room)
    assert scale.low <= min(values)
    assert max(values) <= scale.high
    assert 2 <= len(scale.ticks) <= 13
    steps = {round(b - a, 6) for a, b in pairwise(scale.ticks)}
    assert len(steps) == 1
    assert all(tick == int(tick) for tick in scale.ticks)
    if kind == "bar" or min(values) <= 0:
        assert scale.low <= 0 <= scale.high
        assert not scale.broken


def test_a_line_that_hardly_moves_leaves_out_nought_and_says_so() -> None:
    from rvs_desktop.ui.charts.data import Chart, Point, Series
    from rvs_desktop.ui.charts.scale import scale_of

    drawn = Chart("t", "", ("a", "b"), (Series("a", (Point(10_100), Point(10_679))),))
    assert scale_of(drawn).broken
    assert scale_of(drawn).low > 9_000


@given(st.lists(st.floats(0, 200), min_size=1, max_size=8), st.floats(8, 24))
def test_labels_stand_apart_in_their_own_order(places: list[float], distance: float) -> None:
    from rvs_desktop.ui.charts.labels import push_apart

    moved = push_apart(places, distance, 0, 200)
    ordered = sorted(range(len(places)), key=lambda index: (places[index], index))
    gaps = [moved[b] - moved[a] for a, b in pairwise(ordered)]
    assert all(gap >= distance - 1e-6 for gap in gaps)
    if distance * (len(places) - 1) <= 200:
        assert min(moved) >= -1e-6
        assert max(moved) <= 200 + 1e-6


def test_labels_with_room_stay_where_they_are() -> None:
    from rvs_desktop.ui.charts.labels import push_apart

    assert push_apart([10, 50, 90], 14, 0, 100) == [10, 50, 90]


def test_j6_6_the_chart_in_one_sentence(chart: Any, qapp: object) -> None:
    from rvs_desktop.ui.charts.words import summary

    assert summary(chart) == (
        "Succespercentage per jaar, regio: Succes van 6% in 2015 naar 14,4% in 2020, zonder gegevens over "
        "2017, 2018; doel 8% (2017–2018); doel 20% (2021); trendbreuk vanaf 2019: andere telling."
    )


def test_the_tooltip_names_all_series_the_target_and_what_is_partial(chart: Any, qapp: object) -> None:
    from rvs_desktop.ui.charts.words import tooltip

    assert tooltip(chart, 5) == "2020\nSucces: 14,4% (t/m 30-11-2020)"
    assert tooltip(chart, 2) == "2017\nSucces: geen gegevens\ndoel 8%"


def test_j6_3_the_table_of_a_chart_keeps_gaps_and_copies_percentages(chart: Any, qapp: object) -> None:
    from rvs_desktop.ui.charts.words import table_fields, table_rows
    from rvs_desktop.ui.tables.cells import CellState
    from rvs_desktop.ui.tables.clipboard import to_mime

    fields, rows = table_fields(chart), table_rows(chart)
    assert [one.title for one in fields] == ["Periode", "Succes", "Doel"]
    assert rows[2].cells[1].state is CellState.MISSING  # type: ignore[union-attr]
    text = to_mime(rows, fields, range(3), headings=True).text()
    assert text.splitlines()[:4] == ["Periode\tSucces\tDoel", "2015\t6,0%\t", "2016\t7,0%\t", "2017\t–\t8,0%"]


def test_a_count_is_copied_as_a_whole_number(lines: Any, qapp: object) -> None:
    from rvs_desktop.ui.charts.words import table_fields, table_rows
    from rvs_desktop.ui.tables.clipboard import to_mime

    fields, rows = table_fields(lines), table_rows(lines)
    assert to_mime(rows, fields, [0, 4], headings=False).text() == "Q1\t40\nQ2\t41\nQ3\t30"


def test_a_decimal_keeps_its_decimals(chart: Any, qapp: object) -> None:
    from rvs_desktop.ui.charts.words import table_rows

    rows = table_rows(replace(chart, unit="", targets=()))
    assert rows[4].cells[1].value == Decimal("11.6")  # type: ignore[union-attr]
