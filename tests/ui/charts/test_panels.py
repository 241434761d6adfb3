"""Small multiples: every series readable on one scale, with keys, mouse, table and picture as any chart (story J6-3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt

from rvs_desktop.ui.charts.data import CONTEXT, Chart, Kind, Point, Series, Small, Step

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def panels_of(count: int) -> Chart:
    series = [
        Series(f"gemeente {n}", (Point(n), Point(None), Point(2 * n, hollow=True))) for n in range(count)
    ]
    return Chart(
        "Acties per gemeente",
        "aantal per jaar, per gemeente",
        ("2018", "2019", "2020"),
        (*series, Series("regio", (Point(5), Point(5), Point(5)), CONTEXT)),
        (Step(0, 2, 4, "doel 4"),),
        kind=Kind.PANELS,
    )


@pytest.fixture
def drawn(card: Any) -> Any:
    card.show_chart(panels_of(5))
    return card


def test_j6_3_each_series_has_a_panel_and_none_lies_on_another(drawn: Any) -> None:
    panels = drawn.body.drawing.panels()
    assert [panel.series.name for panel in panels] == [f"gemeente {n}" for n in range(5)]
    for number, panel in enumerate(panels):
        assert not any(panel.box.intersects(other.box) for other in panels[number + 1 :])
        assert panel.inner.height() > 20


def test_j6_3_thirty_nine_panels_are_scrolled_and_not_squeezed(drawn: Any) -> None:
    drawn.show_chart(panels_of(39))
    drawing = drawn.body.drawing
    assert drawing.minimumHeight() > drawn.height()
    assert all(panel.box.width() >= 100 for panel in drawing.panels())


def test_keys_pick_a_category_and_another_panel(drawn: Any, qtbot: QtBot) -> None:
    body = drawn.body
    qtbot.keyClick(body, Qt.Key.Key_Right)
    qtbot.keyClick(body, Qt.Key.Key_Down)
    assert (body.drawing.pick, body.series) == (0, 1)
    asked: list[int] = []
    drawn.point_wanted.connect(asked.append)
    qtbot.keyClick(body, Qt.Key.Key_Return)
    assert asked == [0]
    qtbot.keyClick(body, Qt.Key.Key_Up)
    assert body.series == 0


def test_j6_4_a_click_asks_for_the_panel_it_was_in(drawn: Any, qtbot: QtBot) -> None:
    drawing = drawn.body.drawing
    panel = drawing.panels()[3]
    spot = QPoint(round(panel.inner.right()) - 3, round(panel.inner.center().y()))
    with qtbot.waitSignal(drawn.point_wanted) as asked:
        qtbot.mouseClick(drawing, Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args == [2]
    assert drawn.body.series == 3


def test_it_is_drawn_saved_and_shown_as_a_table_as_any_chart(drawn: Any) -> None:
    from rvs_desktop.ui.charts.export import drawing, picture, size_of

    chart = drawn.chart
    assert picture(chart).height() == 2 * size_of(chart).height()
    assert b"Acties per gemeente" in drawing(chart)
    assert size_of(panels_of(39)).height() > size_of(chart).height()
    assert not drawn.grab().isNull()
    drawn.body.toggle_table()
    assert drawn.body.shows_table
    drawn.body.toggle_table()
    drawn.show_chart(replace(chart, own_scales=True))
    assert not drawn.grab().isNull()


def test_j8_6_a_publication_hides_small_numbers_in_every_panel(drawn: Any) -> None:
    from rvs_desktop.ui.charts.publication import published_chart

    found = published_chart(replace(panels_of(5), small=Small.PERSONS), 8)
    shown = [point for series in found.series for point in series.points]
    assert not any(point.value is not None and 0 < point.value < 8 for point in shown)
    assert any(point.hidden == 7 for point in shown)
    drawn.show_chart(found)
    assert not drawn.grab().isNull()
