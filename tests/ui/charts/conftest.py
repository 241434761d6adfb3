"""Charts to draw: one with everything, one of bars."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest


@pytest.fixture
def chart() -> Any:
    """Years with a gap, a target per period, a partial last year and a break."""
    from rvs_desktop.ui.charts.data import Break, Chart, Point, Series, Step

    values = (6, 7, None, None, Fraction(116, 10), Fraction(144, 10), None)
    points = [Point(value) for value in values]
    points[5] = Point(values[5], hollow=True, remark="t/m 30-11-2020")
    return Chart(
        "Succespercentage per jaar",
        "regio",
        ("2015", "2016", "2017", "2018", "2019", "2020", "2021"),
        (Series("Succes", tuple(points), values_shown=True),),
        (Step(2, 3, 8, "doel 8%"), Step(6, 6, 20, "doel 20%")),
        breaks=(Break(4, "andere telling"),),
        unit="%",
        decimals=1,
        source="Voorbeeldgegevens",
    )


@pytest.fixture
def lines() -> Any:
    """Four series of counts that end close to each other."""
    from rvs_desktop.ui.charts.data import Chart, Point, Series

    rows = [(4, 6, 5), (5, 6, 5), (6, 7, 6), (40, 41, 30)]
    series = tuple(Series(f"reeks {n}", tuple(map(Point, row)), n) for n, row in enumerate(rows))
    return Chart("Vier reeksen", "aantal per kwartaal", ("Q1", "Q2", "Q3"), series)


@pytest.fixture
def card(qtbot: Any, look: Any, chart: Any) -> Any:
    from rvs_desktop.ui.charts.card import ChartCard

    made = ChartCard("Grafiek")
    qtbot.addWidget(made)
    made.resize(560, 300)
    made.show_chart(chart)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.body.setFocus()
    return made


@pytest.fixture
def stack() -> Any:
    """What three payers contributed in three years, in thousands of euros."""
    from rvs_desktop.ui.charts.data import Chart, Kind, Point, Series

    rows = (("Gemeenten", (285, 319, 473)), ("Politie", (250, 267, 364)), ("OM", (85, 91, 5)))
    series = tuple(Series(name, tuple(map(Point, row)), n) for n, (name, row) in enumerate(rows))
    return Chart("Bijdragen per jaar", "× € 1.000", ("2017", "2019", "2021"), series, kind=Kind.STACK)
