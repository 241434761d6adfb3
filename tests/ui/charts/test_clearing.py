"""No label lies on another, on a point, on the axis or over the edge (story J6-3)."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rvs_desktop.ui.charts.data import Break, Chart, Kind, Limits, Point, Series, Step, Trajectory


def chart_of(values: list[int], target: int) -> Chart:
    points = tuple(Point(value) for value in values)
    return Chart(
        "Woninginbraken",
        "aantal",
        tuple(str(2014 + place) for place in range(len(values))),
        (Series("regio", points, values_shown=True),),
        (Step(0, len(values) - 1, target, f"doel {target}"),),
    )


def board_of(card: Any) -> Any:
    from rvs_desktop.ui.charts.clearing import Board

    plot = card.body.plot
    return Board(plot.chart, plot.sheet)


def on_points(card: Any, text: str) -> int:
    """Return how many points and lines a label lies on."""
    plot = card.body.plot
    return board_of(card).hindrance(next(plot.sheet.box(word) for word in plot.words if word.text == text))


def assert_readable(card: Any) -> None:
    """Check that no two labels overlap, and that none leaves the drawing or lies on its axis."""
    plot = card.body.plot
    boxes = {(word.text, word.x, word.y): plot.sheet.box(word) for word in plot.words}
    for (one, first), (other, second) in combinations(boxes.items(), 2):
        assert not first.intersects(second), f"{one} lies on {other}"
    for word, box in boxes.items():
        assert box.top() >= -1, word
        assert box.bottom() <= plot.sheet.height, word
        assert box.left() >= 0, word
        assert box.right() <= plot.sheet.width + 1, word


@pytest.mark.parametrize("first", [100, 103, 97, 110])
def test_j6_3_a_target_beside_its_first_point_is_written_where_it_can_be_read(card: Any, first: int) -> None:
    card.show_chart(chart_of([first, 140, 60, 101, 160], 100))
    assert on_points(card, "doel 100") == 0


points = st.builds(Point, st.none() | st.integers(0, 2000), hollow=st.booleans())


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    """Anything a page may want drawn: lines or bars, targets, a way to a target, limits, breaks, gaps."""
    count = draw(st.integers(1, 12))
    lines = draw(st.integers(1, 4))
    place = st.integers(0, count - 1)
    series = tuple(
        Series(
            f"reeks {number}",
            tuple(draw(st.lists(points, min_size=count, max_size=count))),
            number,
            values_shown=draw(st.booleans()),
        )
        for number in range(lines)
    )
    spans = draw(st.lists(st.tuples(place, place, st.integers(0, 2000)), max_size=3))
    steps = tuple(Step(min(a, b), max(a, b), value, f"doel max. {value}") for a, b, value in spans)
    stops = sorted(draw(st.sets(place, max_size=4)))
    way = Trajectory(
        (0, 1500) if stops and stops[0] else None,
        tuple(Step(one, one, 1400 - 100 * one, f"doel {one}") for one in stops),
        "doel 2018: max. 10.000",
    )
    limits = Limits((100.0,) * count, (1500.0,) * count, 800.0, "gemiddeld 800,0")
    return Chart(
        "Alles",
        "aantal",
        tuple(str(2011 + number) for number in range(count)),
        series,
        steps,
        draw(st.sampled_from([None, limits])),
        tuple(Break(one, "andere telling") for one in draw(st.sets(place, max_size=2))),
        kind=draw(st.sampled_from([Kind.LINE, Kind.LINE, Kind.BAR, Kind.STACK])),
        trajectory=way if stops else None,
    )


@pytest.mark.parametrize("size", [(560, 300), (480, 200), (330, 160)])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chart=charts())
def test_j6_3_no_label_lies_on_another_or_leaves_the_drawing(
    card: Any, size: tuple[int, int], chart: Chart
) -> None:
    card.resize(*size)
    card.show_chart(chart)
    assert_readable(card)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(st.integers(20, 200), min_size=3, max_size=5), target=st.integers(40, 180))
def test_j6_3_a_target_and_the_last_value_are_always_written(
    card: Any, values: list[int], target: int
) -> None:
    card.show_chart(chart_of(values, target))
    written = {word.text for word in card.body.plot.words}
    assert {f"doel {target}", str(values[-1])} <= written
    assert_readable(card)


def test_j6_3_the_value_of_the_highest_point_is_never_cut_off(card: Any) -> None:
    card.show_chart(chart_of([60, 70, 99], 50))
    assert {"60", "70", "99"} <= {word.text for word in card.body.plot.words}
    assert_readable(card)


def test_j3_3_a_way_to_a_target_has_a_stop_for_each_year_that_was_agreed_and_one_label(card: Any) -> None:
    steps = tuple(
        Step(2 + place, 2 + place, value, f"doel max. {value}") for place, value in enumerate((110, 105, 99))
    )
    points = (Point(125), Point(None), Point(85), Point(78), Point(None))
    chart = Chart(
        "Woninginbraken",
        "aantal per jaar",
        ("2014", "2015", "2016", "2017", "2018"),
        (Series("regio", points, values_shown=True),),
        trajectory=Trajectory((0, 125), steps, "doel 2018: max. 99"),
    )
    card.show_chart(chart)
    written = {word.text for word in card.body.plot.words}
    assert "doel 2018: max. 99" in written
    assert not {step.label for step in steps} & written
    assert_readable(card)
