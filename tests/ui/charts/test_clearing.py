"""The label of a target crosses no point, line or printed value (story J6-3)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rvs_desktop.ui.charts.data import Chart, Point, Series, Step


def chart_of(values: list[int], target: int) -> Chart:
    points = tuple(Point(value) for value in values)
    return Chart(
        "Woninginbraken",
        "aantal",
        tuple(str(2014 + place) for place in range(len(values))),
        (Series("regio", points, values_shown=True),),
        (Step(0, len(values) - 1, target, f"doel {target}"),),
    )


def crossings(card: Any, chart: Chart) -> int:
    """Return how many printed values and points the label of the target lies on."""
    from rvs_desktop.ui.charts.clearing import crossed, marks

    plot = card.body.plot
    lettering = plot._lettering
    sheet = lettering._sheet(chart, plot._scale)
    words = [word for word in plot.words if word.text not in {step.label for step in chart.targets}]
    label = next(word for word in plot.words if word.text == chart.targets[0].label)
    taken = [*marks(chart, sheet), *(sheet.box(word) for word in words)]
    return crossed(sheet.box(label), taken, sheet)


@pytest.mark.parametrize("first", [100, 103, 97, 110])
def test_j6_3_a_target_beside_its_first_point_is_written_where_it_can_be_read(card: Any, first: int) -> None:
    chart = chart_of([first, 140, 60, 101, 160], 100)
    card.show_chart(chart)
    assert crossings(card, chart) == 0


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(st.integers(20, 200), min_size=3, max_size=5), target=st.integers(40, 180))
def test_j6_3_it_seldom_has_to_lie_on_anything_and_never_leaves_the_drawing(
    card: Any, values: list[int], target: int
) -> None:
    chart = chart_of(values, target)
    card.show_chart(chart)
    assert crossings(card, chart) <= 1


def test_j6_3_the_value_of_the_highest_point_is_never_cut_off(card: Any) -> None:
    chart = chart_of([60, 70, 99], 50)
    card.show_chart(chart)
    plot = card.body.plot
    sheet = plot._lettering._sheet(chart, plot._scale)
    assert all(sheet.box(word).top() >= -1 for word in plot.words if word.text in {"60", "70", "99"})
