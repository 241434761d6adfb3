"""A chart as it leaves for others: rule D3, and never the height of a small number (story J8-6)."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from rvs_desktop.errors import UserError
from rvs_desktop.ui.charts.data import Chart, Kind, Limits, Point, Series, Small


def drawn(*points: Point, small: Small = Small.PERSONS, unit: str = "", kind: Kind = Kind.LINE) -> Chart:
    limits = Limits((1.0,) * len(points), (9.0,) * len(points), 5.0, "gemiddeld 5,0")
    categories = tuple(str(2015 + place) for place in range(len(points)))
    series = Series("Plannen", points, 0, label="Plannen: 23", values_shown=True)
    return Chart("Plannen", "aantal", categories, (series,), limits=limits, unit=unit, kind=kind, small=small)


def test_j8_6_small_counts_are_hidden_nought_stays_and_others_are_rounded() -> None:
    from rvs_desktop.ui.charts.publication import published_chart

    exact = drawn(Point(0), Point(3, remark="3 van 4"), Point(23), Point(None))
    found = published_chart(exact, 8)
    assert [point.value for point in found.series[0].points] == [0, None, 25, None]
    assert [point.veil for point in found.series[0].points] == ["", "1–7", "", ""]
    assert found.limits is None
    assert found.series[0].label == "Plannen"
    assert not any(point.remark for point in found.series[0].points)
    assert found.title == "Plannen (publicatie)"
    assert "1 tot en met 7" in found.remarks[0]


def test_j8_6_the_threshold_of_the_file_is_followed() -> None:
    from rvs_desktop.ui.charts.publication import published_chart

    found = published_chart(drawn(Point(3), Point(2)), 3)
    assert [(point.value, point.veil) for point in found.series[0].points] == [(5, ""), (None, "1–2")]


def test_j8_6_a_percentage_of_persons_is_made_of_rounded_numbers() -> None:
    from rvs_desktop.ui.charts.publication import published_chart

    points = (Point(Fraction(1200, 52), parts=(12, 52)), Point(50, parts=(3, 6)), Point(40))
    found = published_chart(drawn(*points, unit="%"), 8)
    assert [point.value for point in found.series[0].points] == [20, None, None]
    assert [point.veil for point in found.series[0].points] == ["", "*", "*"]


def test_j8_6_success_of_few_actions_is_hidden_and_of_many_stays_exact() -> None:
    from rvs_desktop.ui.charts.publication import published_chart

    exact = drawn(Point(50, parts=(3, 6)), Point(25, parts=(2, 8)), small=Small.ACTIONS, unit="%")
    found = published_chart(exact, 8)
    assert [point.value for point in found.series[0].points] == [None, 25]
    assert found.limits is exact.limits


def test_j8_6_bars_are_refused_and_what_counts_no_persons_is_untouched() -> None:
    from rvs_desktop.ui.charts.publication import published_chart

    with pytest.raises(UserError, match="hoogte"):
        published_chart(drawn(Point(3), kind=Kind.STACK), 8)
    free = drawn(Point(3), small=Small.NONE)
    assert published_chart(free, 8) is free


def test_j8_6_a_hidden_number_is_a_hatched_bar_as_high_as_it_may_be(card: Any) -> None:
    from rvs_desktop.ui.charts.publication import published_chart

    heights = []
    for small in (2, 6):
        chart = published_chart(drawn(Point(small), Point(23), Point(40)), 8)
        card.show_chart(chart)
        plot = card.body.plot
        bars = plot._marks[0].bars.opts
        heights.append((tuple(bars["x"]), tuple(bars["height"])))
        assert "1–7" in {word.text for word in plot.words}
        assert "geen gegevens" not in {word.text for word in plot.words}
    assert heights[0] == heights[1] == ((0,), (7.0,))
