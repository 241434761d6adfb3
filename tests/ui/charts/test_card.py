"""A chart on screen: what is drawn, what keys do, and what leaves the program."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def words(card: Any) -> set[str]:
    return {word.text for word in card.body.plot.words}


def test_j6_3_values_targets_gaps_and_breaks_are_written_in_the_chart(card: Any) -> None:
    found = words(card)
    assert {"6%", "7%", "11,6%", "14,4%", "doel 8%", "doel 20%", "geen gegevens", "trendbreuk"} <= found


def test_direct_labels_stand_at_least_fourteen_pixels_apart(card: Any, lines: Any) -> None:
    card.show_chart(lines)
    plot = card.body.plot
    heights = sorted(plot.height_of(word.y) for word in plot.words if word.text.startswith("reeks"))
    assert len(heights) == 4
    assert min(b - a for a, b in pairwise(heights)) >= 14 - 0.5


def test_a_card_never_flashes_as_a_window_of_its_own(qapp: Any, look: Any) -> None:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from rvs_desktop.ui.charts.card import ChartCard
    from rvs_desktop.ui.status_bar import StatusBar

    class Watch(QObject):
        windows: list[QObject]

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.windows.append(watched)
            return False

    watch = Watch()
    watch.windows = []
    qapp.installEventFilter(watch)
    made = [ChartCard("Kaart"), StatusBar()]
    qapp.removeEventFilter(watch)
    for one in made:
        one.deleteLater()
    assert watch.windows == []


def test_data_is_replaced_and_plots_are_not_made_anew(card: Any, lines: Any, chart: Any) -> None:
    card.show_chart(lines)
    items = len(card.body.plot.getPlotItem().items)
    for _ in range(5):
        card.show_chart(chart)
        card.show_chart(lines)
    assert len(card.body.plot.getPlotItem().items) == items


def test_the_chart_has_no_menu_and_no_zoom_of_its_own(card: Any) -> None:
    box = card.body.plot.getPlotItem().getViewBox()
    assert box.state["mouseEnabled"] == [False, False]
    assert not box.menuEnabled()


def test_it_follows_the_theme(card: Any, look: Any) -> None:
    light = card.grab().toImage()
    look.apply("dark")
    assert card.body.plot.backgroundBrush().color() == look.color("base")
    assert card.grab().toImage() != light


def press(card: Any, key: Any, *modifiers: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    held = Qt.KeyboardModifier.NoModifier
    for one in modifiers:
        held |= one
    QTest.keyClick(card.body, key, held)


def test_arrow_keys_pick_points_and_enter_asks_what_is_behind(card: Any, qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    press(card, Qt.Key.Key_Home)
    press(card, Qt.Key.Key_Right)
    assert card.body.plot.pick == 1
    press(card, Qt.Key.Key_Left)
    press(card, Qt.Key.Key_Left)
    assert card.body.plot.pick == 0
    press(card, Qt.Key.Key_End)
    with qtbot.waitSignal(card.point_wanted) as asked:
        press(card, Qt.Key.Key_Return)
    assert asked.args == [6]
    press(card, Qt.Key.Key_Escape)
    assert card.body.plot.pick == -1


def test_j6_4_a_click_on_a_point_asks_what_is_behind(card: Any, qtbot: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    plot = card.body.plot
    x, _ = plot.place_of(4)
    with qtbot.waitSignal(card.point_wanted) as asked:
        QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 80))
    assert asked.args == [4]


def test_t_shows_the_same_data_as_a_table_and_back(card: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    press(card, Qt.Key.Key_T)
    assert card.body.shows_table
    assert card.body.table.table.phrase(2, 1) == "2017, Succes: geen gegevens"
    QTest.keyClick(card.body.table, Qt.Key.Key_T)
    assert not card.body.shows_table


def test_j6_3_it_is_copied_as_a_picture_and_as_a_table(card: Any, qapp: Any) -> None:
    from PySide6.QtCore import Qt

    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    press(card, Qt.Key.Key_C, control)
    assert not qapp.clipboard().image().isNull()
    press(card, Qt.Key.Key_C, control, shift)
    assert qapp.clipboard().text().startswith("Periode\tSucces\tDoel")
    qapp.clipboard().clear()


def test_its_keys_win_from_shortcuts_of_the_window(card: Any, qtbot: Any) -> None:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    control = Qt.KeyboardModifier.ControlModifier
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_S, control)
    event.ignore()
    card.body.event(event)
    assert event.isAccepted()
    with qtbot.waitSignal(card.save_wanted) as asked:
        press(card, Qt.Key.Key_S, control)
    assert asked.args[0].title == "Succespercentage per jaar"


def test_j6_6_it_has_a_name_and_a_sentence_for_a_screen_reader(card: Any) -> None:
    assert card.body.accessibleName() == "Succespercentage per jaar"
    assert "zonder gegevens over 2017, 2018" in card.body.accessibleDescription()


def test_with_too_little_data_it_says_why(card: Any, chart: Any) -> None:
    card.show_nothing("Te weinig gegevens voor een trend", "Vanaf 4 kwartalen verschijnt de grafiek.")
    assert card.is_empty
    assert not card.more.isEnabled()
    card.show_chart(chart)
    assert not card.is_empty


@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_j6_3_a_saved_chart_is_light_and_names_its_source(
    chart: Any, look: Any, tmp_path: Path, suffix: str
) -> None:
    from PySide6.QtGui import QColor, QImage

    from rvs_desktop.ui.charts.export import save

    look.apply("dark")
    place = tmp_path / f"grafiek.{suffix}"
    save(chart, place)
    if suffix == "svg":
        text = place.read_text(encoding="utf-8")
        assert "Succespercentage per jaar" in text
        assert "Voorbeeldgegevens" in text
        return
    image = QImage(str(place))
    assert image.pixelColor(3, 3) == QColor("#ffffff")
    assert image.text("Title") == "Succespercentage per jaar"
    colors = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert "#0b5cab" in colors


def test_a_chart_that_cannot_be_saved_says_so_in_dutch(chart: Any, look: Any, tmp_path: Path) -> None:
    from rvs_desktop.errors import UserError
    from rvs_desktop.ui.charts.export import save

    with pytest.raises(UserError, match="kan niet worden opgeslagen"):
        save(chart, tmp_path / "weg" / "grafiek.png")


def test_all_missing_one_point_negative_and_many_series_can_be_drawn(card: Any, lines: Any) -> None:
    from rvs_desktop.ui.charts.data import Kind, Point, Series

    nothing = replace(lines, series=(Series("leeg", (Point(None),) * 3),))
    one = replace(lines, series=(Series("een", (Point(None), Point(-3), Point(None))),))
    many = replace(
        lines, series=tuple(Series(f"s{n}", tuple(map(Point, (n, n + 1, n + 2))), n % 4) for n in range(39))
    )
    bars = replace(one, kind=Kind.BAR)
    for each in (nothing, one, many, bars):
        card.show_chart(each)
        card.grab()


def test_parts_of_a_whole_stand_on_each_other_with_the_whole_on_top(card: Any, stack: Any) -> None:
    card.show_chart(stack)
    found = words(card)
    assert {"285", "250", "620", "677", "842", "Gemeenten", "Politie", "OM"} <= found
    assert "5" not in found, "a part too low for its figure is told by the tooltip"
    plot = card.body.plot
    assert plot.height_of(842) >= 0
    assert card.body.accessibleDescription() or card.body.accessibleName()


def test_a_chart_of_another_kind_takes_the_place_of_a_stack(card: Any, stack: Any, lines: Any) -> None:
    card.show_chart(stack)
    card.grab()
    card.show_chart(lines)
    card.grab()
    card.show_chart(replace(stack, series=stack.series[:1]))
    card.grab()
    assert "473" in words(card)


def test_resting_on_a_point_keeps_its_tooltip(card: Any, qtbot: QtBot) -> None:
    plot = card.body.plot
    plot.set_pick(1)
    assert QToolTip.isVisible()
    spot = plot.viewport().rect().center()
    rested = QHelpEvent(QEvent.Type.ToolTip, spot, plot.viewport().mapToGlobal(spot))
    QApplication.sendEvent(plot.viewport(), rested)
    qtbot.waitUntil(QToolTip.isVisible)
    assert QToolTip.isVisible()
    plot.set_pick(-1)


def test_a_tooltip_stands_beside_its_point_and_leaves_it_in_sight(
    card: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rvs_desktop.ui.charts import body

    spots: list[QPoint] = []

    def note(spot: QPoint, *_rest: object) -> None:
        spots.append(spot)

    monkeypatch.setattr(body.QToolTip, "showText", note)
    plot = card.body.plot
    for category in (0, 4, 5):
        plot.set_pick(category)
        point = plot.mapToGlobal(QPoint(*plot.place_of(category)))
        assert spots[-1].x() > point.x()
        assert spots[-1].y() > point.y()
    plot.set_pick(-1)


def test_j3_6_a_point_that_is_more_than_noise_gets_a_ring_and_a_sentence(card: Any, chart: Any) -> None:
    from rvs_desktop.ui.charts.words import table_rows, tooltip

    series = chart.series[0]
    points = [*series.points[:1], replace(series.points[1], signal="Geen toeval."), *series.points[2:]]
    ringed = replace(chart, series=(replace(series, points=tuple(points)),))
    card.show_chart(chart)
    before = card.grab().toImage()
    card.show_chart(ringed)
    assert card.grab().toImage() != before
    assert tooltip(ringed, 1).endswith("Geen toeval.")
    cell: Any = table_rows(ringed)[1].cells[1]
    assert cell.note == "Geen toeval."
