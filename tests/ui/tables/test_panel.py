"""What stands round a table: filter and its empty state, totals, remembered columns, menu."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from rvs_desktop.ui.tables.panel import TablePanel


def test_the_count_and_the_way_back_stay_visible_while_filtering(panel: TablePanel) -> None:
    panel.filter.setText("urk")
    assert panel.found.text() == "1 van 5"
    assert panel.clear.isVisible()
    panel.clear.click()
    assert not panel.found.isVisible()
    assert panel.filter.text() == ""


def test_j6_5_the_count_beside_the_filter_follows_when_fewer_rows_are_offered(panel: TablePanel) -> None:
    source: Any = panel.source
    panel.filter.setText("urk")
    kept = source.kept()[0]
    source.set_rows([kept])
    assert panel.found.text() == "1 van 1"


def test_filtered_to_nothing_shows_the_term_the_nearest_name_and_the_way_back(panel: TablePanel) -> None:
    panel.filter.setText("ijselst")
    assert panel.nothing.isVisible()
    assert panel.nothing.title.text() == "Niets gevonden met ‘ijselst’"
    assert panel.suggestion.text() == "Bedoelt u IJsselstein?"
    panel.suggestion.click()
    assert panel.view.isVisible()
    assert panel.found.text() == "1 van 5"


def test_totals_stay_under_the_table_and_scroll_along(panel: TablePanel) -> None:
    assert panel.totals.table.cell(0, 0) == "Totaal"
    panel.resize(330, 460)
    panel.totals.horizontalScrollBar().setValue(60)
    assert panel.view.horizontalScrollBar().value() == 60
    panel.view.setColumnWidth(2, 123)
    assert panel.totals.columnWidth(2) == 123
    panel.filter.setText("urk")
    assert panel.totals.table.cell(0, 0) == "Totaal gefilterd, 1 van 5"


def test_a_table_without_totals_scrolls_by_its_own_bar(panel: TablePanel, monkeypatch: Any) -> None:
    policy = Qt.ScrollBarPolicy
    assert panel.view.horizontalScrollBarPolicy() == policy.ScrollBarAlwaysOff
    monkeypatch.setattr(panel.source, "totals", tuple)
    panel.totals.refresh()
    assert not panel.totals.isVisible()
    assert panel.view.horizontalScrollBarPolicy() == policy.ScrollBarAsNeeded


def test_a_filter_row_per_column_opens_with_a_key_and_closes_with_escape(panel: TablePanel, go: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    go("Urk", "Q1")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(panel.view, Qt.Key.Key_L, both)
    assert panel.columns_filter.isVisible()
    field = panel.columns_filter.field("Q1")
    assert field.hasFocus()
    QTest.keyClicks(field, "12")
    assert panel.found.text() == "1 van 5"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not panel.columns_filter.isVisible()
    assert panel.found.text() == ""


def test_widths_order_and_sort_are_remembered_per_table(panel: TablePanel, noun: Any, qtbot: Any) -> None:
    from rvs_desktop.ui.tables.panel import TablePanel as Panel

    kept: dict[str, str] = {}
    panel.keep_in(kept, "plannen")
    panel.view.setColumnWidth(1, 111)
    panel.view.heading.moveSection(4, 1)
    panel.view.heading.sort_column("Q2")
    other = Panel(noun.source, "Nog eens", "Filter")
    qtbot.addWidget(other)
    other.keep_in(kept, "plannen")
    assert other.view.columnWidth(1) == 111
    assert other.view.heading.logicalIndex(1) == 4
    assert other.view.heading.keys[0].field == "Q2"


def test_damaged_or_old_memories_of_columns_are_passed_over(panel: TablePanel) -> None:
    before = panel.view.columnWidth(1)
    odd = json.dumps({"widths": {"Q1": "breed", "weg": 3}, "order": ["weg"], "sort": [["weg", 1], 7]})
    for text in ("{", "[]", odd):
        panel.keep_in({"t": text}, "t")
    assert panel.view.columnWidth(1) == before


def test_every_command_of_the_keys_is_in_the_menu_too(panel: TablePanel) -> None:
    texts = [action.text() for action in panel.make_menu().actions() if action.text()]
    assert texts[:6] == [
        "Kopiëren",
        "Kopiëren met koppen",
        "Plakken",
        "Niet geleverd",
        "Omlaag doorvoeren",
        "Naar rechts doorvoeren",
    ]


def test_every_part_has_a_name_for_a_screen_reader(panel: TablePanel) -> None:
    parts = (
        panel.view,
        panel.filter,
        panel.clear,
        panel.totals,
        *(panel.columns_filter.field(one.key) for one in panel.source.fields),
    )
    assert all(part.accessibleName() for part in parts)


def test_the_table_follows_the_theme_and_the_size_of_text(panel: TablePanel, look: Any) -> None:
    light = panel.view.grab().toImage()
    height = panel.view.verticalHeader().defaultSectionSize()
    look.apply("dark", 1.5)
    assert panel.view.grab().toImage() != light
    assert panel.view.verticalHeader().defaultSectionSize() > height
