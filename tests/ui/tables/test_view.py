"""The keys of a spreadsheet (story J6-1), in a real widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from rvs_desktop.ui.tables.panel import TablePanel


def press(panel: TablePanel, key: Any, *modifiers: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    held = Qt.KeyboardModifier.NoModifier
    for one in modifiers:
        held |= one
    QTest.keyClick(panel.view, key, held)


def type_text(panel: TablePanel, text: str) -> Any:
    """Type into the current cell; return the field that opened."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit

    QTest.keyClicks(panel.view, text[:1])
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, text[1:])
    return field


def confirm(field: Any, key: Any) -> None:
    """Press a key in a field; Qt stores on Enter only after the key was handled."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtTest import QTest

    QTest.keyClick(field, key)
    QCoreApplication.sendPostedEvents()


@pytest.fixture
def control() -> Any:
    from PySide6.QtCore import Qt

    return Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clipboard(qapp: Any) -> Any:
    board = qapp.clipboard()
    yield board
    board.clear()


def test_j6_1_typing_replaces_and_enter_goes_down(panel: TablePanel, noun: Any, go: Any) -> None:
    from PySide6.QtCore import Qt

    go("De Bilt", "Q1")
    confirm(type_text(panel, "41"), Qt.Key.Key_Return)
    assert noun.last()[1] == {("De Bilt", "Q1"): 41}
    assert panel.view.place() == ("IJsselstein", "Q1")


def test_j6_1_tab_confirms_and_goes_right(panel: TablePanel, noun: Any, go: Any) -> None:
    from PySide6.QtCore import Qt

    go("De Bilt", "Q1")
    confirm(type_text(panel, "41"), Qt.Key.Key_Tab)
    assert noun.last()[1] == {("De Bilt", "Q1"): 41}
    assert panel.view.place() == ("De Bilt", "Q2")


def test_j6_1_escape_gives_the_old_value_back(panel: TablePanel, noun: Any, go: Any) -> None:
    from PySide6.QtCore import Qt

    go("De Bilt", "Q1")
    confirm(type_text(panel, "41"), Qt.Key.Key_Escape)
    assert not noun.steps
    assert panel.view.place() == ("De Bilt", "Q1")


def test_j6_1_f2_opens_the_field_with_what_stands_there(panel: TablePanel, go: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QLineEdit

    go("De Bilt", "Q1")
    press(panel, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "12"


def test_a_wrong_text_stays_open_with_its_reason_until_it_is_mended(
    panel: TablePanel, noun: Any, go: Any
) -> None:
    from PySide6.QtCore import Qt

    go("De Bilt", "Q1")
    field = type_text(panel, "7,5")
    confirm(field, Qt.Key.Key_Return)
    assert field.isVisible()
    assert field.property("state") == "bad"
    assert panel.status.text == "7,5 is geen heel getal."
    field.setText("")
    type_field(field, "8")
    assert field.property("state") == ""
    confirm(field, Qt.Key.Key_Return)
    assert noun.last()[1] == {("De Bilt", "Q1"): 8}


def type_field(field: Any, text: str) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClicks(field, text)


@pytest.mark.parametrize("key", ["Key_Delete", "Key_Backspace", "Key_N"])
def test_j2_4_n_and_delete_say_not_delivered_which_is_not_nought(
    panel: TablePanel, noun: Any, go: Any, key: str
) -> None:
    from PySide6.QtCore import Qt

    go("De Bilt", "Q1")
    press(panel, getattr(Qt.Key, key))
    assert noun.last() == ("De Bilt, Q1 2020 leeggemaakt", {("De Bilt", "Q1"): None})


def test_a_letter_in_a_column_of_numbers_is_refused_with_a_hint(
    panel: TablePanel, noun: Any, go: Any
) -> None:
    from PySide6.QtCore import Qt

    go("De Bilt", "Q1")
    press(panel, Qt.Key.Key_A)
    assert "Typ een getal" in panel.status.text
    assert not noun.steps


def test_a_locked_cell_says_why_when_one_types(panel: TablePanel, noun: Any, go: Any) -> None:
    from PySide6.QtCore import Qt

    go("Lopik", "Q3")
    press(panel, Qt.Key.Key_5)
    assert panel.status.text == "Lopik hoorde hier niet bij."
    assert not noun.steps


def test_j6_1_copy_is_a_block_that_excel_takes(
    panel: TablePanel, go: Any, control: Any, clipboard: Any
) -> None:
    from PySide6.QtCore import Qt

    go("Urk", "Q1", ("IJsselstein", "Q2"))
    press(panel, Qt.Key.Key_C, control)
    assert clipboard.text() == "5\t–\n1\t1\n12\t0\n8\t9"


def test_copy_with_headings_is_also_a_table(panel: TablePanel, go: Any, control: Any, clipboard: Any) -> None:
    from PySide6.QtCore import Qt

    go("Urk", "Q1", ("Urk", "Q2"))
    press(panel, Qt.Key.Key_C, control, Qt.KeyboardModifier.ShiftModifier)
    assert clipboard.text() == "Q1\tQ2\n5\t–"
    assert "<th>Q1</th>" in clipboard.mimeData().html()


def test_j6_1_a_small_faultless_paste_is_one_step(
    panel: TablePanel, noun: Any, go: Any, control: Any, clipboard: Any
) -> None:
    from PySide6.QtCore import Qt

    clipboard.setText("1\t2\n3\t4")
    go("De Bilt", "Q1")
    press(panel, Qt.Key.Key_V, control)
    label, changes = noun.last()
    assert label == "Plakken van 4 cellen"
    assert changes == {
        ("De Bilt", "Q1"): 1, ("De Bilt", "Q2"): 2, ("IJsselstein", "Q1"): 3, ("IJsselstein", "Q2"): 4,
    }  # fmt: skip
    assert len(noun.steps) == 1
    assert panel.status.text == "Geplakt: 4 gewijzigd, 0 gelijk, 0 geweigerd."


def test_j6_1_a_paste_with_a_wrong_cell_shows_a_preview_first(
    panel: TablePanel, noun: Any, go: Any, control: Any, clipboard: Any
) -> None:
    from PySide6.QtCore import Qt

    from rvs_desktop.ui.tables.preview import PastePreview

    clipboard.setText("1\tveel\n3\t4\n5")
    go("De Bilt", "Q1")
    press(panel, Qt.Key.Key_V, control)
    dialog = panel.window().findChild(PastePreview)
    assert isinstance(dialog, PastePreview)
    assert not noun.steps
    assert dialog.summary.text() == "5 cellen: 4 geldig, 1 niet"
    assert dialog.go.text() == "Alleen geldige plakken"
    assert dialog.table.table.cell(0, 4).drawing.text == "veel is geen heel getal."  # type: ignore[union-attr]
    dialog.go.click()
    label, changes = noun.last()
    assert label == "Plakken van 4 cellen"
    assert ("De Bilt", "Q2") not in changes


def test_a_preview_that_is_cancelled_changes_nothing(
    panel: TablePanel, noun: Any, go: Any, control: Any, clipboard: Any
) -> None:
    from PySide6.QtCore import Qt

    from rvs_desktop.ui.tables.preview import PastePreview

    clipboard.setText("\n".join("\t".join("1234") for _ in range(6)))
    go("Almere", "Q1")
    press(panel, Qt.Key.Key_V, control)
    dialog = panel.window().findChild(PastePreview)
    assert isinstance(dialog, PastePreview)
    dialog.reject()
    assert not noun.steps


def test_one_copied_cell_fills_the_whole_selection(
    panel: TablePanel, noun: Any, go: Any, control: Any, clipboard: Any
) -> None:
    from PySide6.QtCore import Qt

    clipboard.setText("7")
    go("De Bilt", "Q1", ("IJsselstein", "Q2"))
    press(panel, Qt.Key.Key_V, control)
    assert set(noun.last()[1].values()) == {7}
    assert len(noun.last()[1]) == 4


def test_fill_down_repeats_the_first_row(panel: TablePanel, noun: Any, go: Any, control: Any) -> None:
    from PySide6.QtCore import Qt

    go("De Bilt", "Q1", ("Lopik", "Q1"))
    press(panel, Qt.Key.Key_D, control)
    assert noun.last() == (
        "Doorvoeren in 2 cellen", {("IJsselstein", "Q1"): 12, ("Lopik", "Q1"): 12},
    )  # fmt: skip


def test_fill_right_repeats_the_first_column(panel: TablePanel, noun: Any, go: Any, control: Any) -> None:
    from PySide6.QtCore import Qt

    go("Almere", "Q1", ("Almere", "Q3"))
    press(panel, Qt.Key.Key_R, control)
    assert noun.last()[1] == {("Almere", "Q2"): 60, ("Almere", "Q3"): 60}


def test_the_fill_handle_repeats_what_is_selected(panel: TablePanel, noun: Any, go: Any) -> None:
    from rvs_desktop.ui.tables.selecting import Rectangle

    go("De Bilt", "Q1")
    row = panel.view.currentIndex().row()
    panel.view.commands.fill_to(Rectangle(range(row, row + 1), (1,)), range(row + 1, row + 3), (1,))
    assert noun.last()[1] == {("IJsselstein", "Q1"): 12, ("Lopik", "Q1"): 12}


def test_dragging_the_handle_with_the_mouse_fills(panel: TablePanel, noun: Any, go: Any) -> None:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    go("De Bilt", "Q1")
    view = panel.view
    start = view.handle().center()
    target = view.visualRect(view.table.index(view.currentIndex().row() + 1, 1)).center()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), left, pos=start)
    QTest.mouseMove(view.viewport(), QPoint(start.x(), target.y()))
    QTest.mouseRelease(view.viewport(), left, pos=QPoint(start.x(), target.y()))
    assert noun.last()[1] == {("IJsselstein", "Q1"): 12}


def test_the_status_line_adds_a_selection_up(panel: TablePanel, go: Any) -> None:
    go("De Bilt", "Q1", ("IJsselstein", "Q3"))
    assert panel.status.text == "6 cellen, som 52, gemiddeld 8,7"


def test_the_status_line_says_what_the_current_cell_is(panel: TablePanel, go: Any) -> None:
    go("Lopik", "Q4")
    assert panel.status.text.startswith(
        "Lopik, Q4 2020: niet geleverd. Typ een getal, of N voor ‘niet geleverd’"
    )


def test_enter_on_a_group_folds_it_and_the_cell_stays_current(panel: TablePanel) -> None:
    from PySide6.QtCore import Qt

    panel.view.go_to("district Flevoland", "name")
    press(panel, Qt.Key.Key_Return)
    assert panel.view.table.position("Urk") == -1
    assert panel.view.place() == ("district Flevoland", "name")


def test_sorting_and_filtering_keep_the_current_cell(panel: TablePanel, go: Any) -> None:
    go("IJsselstein", "Q3")
    panel.view.heading.sort_column("Q1")
    assert panel.view.place() == ("IJsselstein", "Q3")
    panel.filter.setText("west")
    assert panel.view.place() == ("IJsselstein", "Q3")


def test_a_second_click_on_a_heading_turns_the_order_and_a_third_gives_it_up(panel: TablePanel) -> None:
    heading = panel.view.heading
    heading.sort_column("Q1")
    heading.sort_column("Q2", add=True)
    assert [(key.field, key.descending) for key in heading.keys] == [("Q1", False), ("Q2", False)]
    heading.sort_column("Q1")
    assert [(key.field, key.descending) for key in heading.keys] == [("Q1", True)]
    heading.sort_column("Q1")
    assert not heading.keys


def test_the_name_stays_in_sight_when_the_table_scrolls_sideways(panel: TablePanel, go: Any) -> None:
    panel.resize(330, 460)
    panel.view.freeze(1)
    go("Urk", "Q4")
    view = panel.view
    assert view.horizontalOffset() > 0
    name = view.table.index(view.table.position("Urk"), 0)
    assert view.visualRect(name).left() == 0
    assert view.indexAt(view.visualRect(name).center()) == name
    assert view.visualRect(view.currentIndex()).left() >= view.frozen_width()
    go("Urk", "Q1")
    assert view.visualRect(view.currentIndex()).left() >= view.frozen_width()


def test_ctrl_keys_of_a_grid_win_from_shortcuts_of_the_window(panel: TablePanel, control: Any) -> None:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    for key in (Qt.Key.Key_D, Qt.Key.Key_C):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, control)
        event.ignore()
        panel.view.event(event)
        assert event.isAccepted()


def test_a_table_to_read_says_so_when_one_pastes(qtbot: Any, look: Any, control: Any, clipboard: Any) -> None:
    from PySide6.QtCore import Qt

    from rvs_desktop.models.fields import Field
    from rvs_desktop.ui.tables.cells import Row
    from rvs_desktop.ui.tables.listed import ListSource
    from rvs_desktop.ui.tables.panel import TablePanel

    source = ListSource([Field("name", "Naam")])
    source.set_rows([Row(1, "a", ("a",))])
    panel = TablePanel(source, "Lijst", "Filter")
    qtbot.addWidget(panel)
    panel.show()
    clipboard.setText("1")
    press(panel, Qt.Key.Key_V, control)
    assert panel.status.text == "Deze tabel is alleen om te lezen."


def test_a_selection_of_a_million_cells_is_only_counted(qtbot: Any, look: Any) -> None:
    from array import array

    from rvs_desktop.models.fields import Field, FieldKind
    from rvs_desktop.ui.tables.model import TableModel
    from rvs_desktop.ui.tables.paged import PagedSource
    from rvs_desktop.ui.tables.view import TableView

    waiting: list[Callable[[], None]] = []
    source = PagedSource(
        [Field("n", "Nummer", FieldKind.COUNT)],
        lambda work, done: waiting.append(lambda: done(work())),
        lambda _keys, _wanted: array("q", range(1_000_000)),
        lambda _ids: {},
    )
    source.load()
    waiting.pop()()
    view = TableView(TableModel(source))
    qtbot.addWidget(view)
    view.selectAll()
    assert view.selection_summary() == "1.000.000 cellen"
