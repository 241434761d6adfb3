"""PGA en Top-X as a user meets it: missing against nought, filling in, pasting, undo, target, parts, export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rvs_desktop.errors import UserError


@pytest.fixture
def stage(stage_of: Callable[..., Any]) -> Any:
    from rvs_desktop.ui.pages.casework import CaseworkPage

    return stage_of(CaseworkPage)


@pytest.fixture
def page(stage: Any, sample_path: Path) -> Any:
    return stage.open(sample_path)


@pytest.fixture
def cell(page: Any, key_of: Callable[[Any, str], int]) -> Callable[[str, str], Any]:
    """Return a cell by the names of its row and quarter."""

    def find(name: str, period: str) -> Any:
        model = page.table.view.table
        column = [field.key for field in model.fields].index(period)
        return model.cell(model.position(key_of(page, name)), column)

    return find


@pytest.fixture
def go(page: Any, key_of: Callable[[Any, str], int]) -> Callable[[str, str], None]:
    def to(name: str, period: str) -> None:
        assert page.table.view.go_to(key_of(page, name), period)
        page.table.view.setFocus()

    return to


def type_text(page: Any, text: str) -> None:
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    QTest.keyClicks(page.table.view, text[:1])
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text[1:])
    QTest.keyClick(field, Qt.Key.Key_Return)
    QCoreApplication.sendPostedEvents()


def test_j2_4_missing_nought_and_sums_that_miss_some_are_told_apart(cell: Any, page: Any) -> None:
    from rvs_desktop.ui.tables.cells import CellState

    lopik, oudewater = cell("Lopik", "2020-Q4"), cell("Oudewater", "2019-Q4")
    assert (lopik.state, lopik.text) == (CellState.MISSING, "–")
    assert (oudewater.state, oudewater.text, oudewater.heat) == (CellState.VALUE, "0", 0)
    total, delivered = page.source.totals()
    assert total.name == "Totaal, 39 gemeenten"
    assert total.cells[8].text == "710"
    assert total.cells[8].hollow
    assert delivered.cells[8].text == "34/39"
    assert "34 van 39 gemeenten" in total.cells[8].phrase


def test_a_typed_figure_is_stored_shown_and_undone_by_name(page: Any, stage: Any, cell: Any, go: Any) -> None:
    go("Lopik", "2020-Q4")
    with stage.changed() as news:
        type_text(page, "1.250")
    assert news.args[0].label == "Lopik, Q4 2020 gewijzigd"
    stage.settle()
    assert cell("Lopik", "2020-Q4").text == "1.250"
    assert page.source.totals()[1].cells[8].text == "35/39"
    go("Urk", "2019-Q1")
    with stage.changed():
        stage.workspace.undo()
    stage.settle()
    assert cell("Lopik", "2020-Q4").text == "–"
    place = page.table.view.place()
    assert place is not None
    assert place[1] == "2020-Q4", "undo goes to the place it changed"


def test_j2_4_n_stores_not_delivered_and_0_stores_nought(page: Any, stage: Any, cell: Any, go: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from rvs_desktop.ui.tables.cells import CellState

    go("Almere", "2020-Q3")
    with stage.changed():
        QTest.keyClick(page.table.view, Qt.Key.Key_N)
    stage.settle()
    assert cell("Almere", "2020-Q3").state is CellState.MISSING
    with stage.changed():
        type_text(page, "0")
    stage.settle()
    assert cell("Almere", "2020-Q3").text == "0"


def test_j6_1_a_pasted_block_is_one_step_and_one_undo(
    page: Any, stage: Any, cell: Any, go: Any, qapp: Any
) -> None:
    from rvs_desktop.ui.tables.preview import PastePreview

    lines = ["Gemeente\tQ1 2020\tQ2 2020\tQ3 2020", "Urk\t91\t92\t93", "Zeewolde\t94\t95\tveel"]
    qapp.clipboard().setText("\n".join([*lines, *(f"Lopik{n}\t1\t2\t3" for n in range(1))]))
    go("Almere", "2019-Q1")
    page.table.view.paste()
    dialog = page.window().findChild(PastePreview)
    assert isinstance(dialog, PastePreview)
    assert dialog.summary.text() == "9 cellen: 5 geldig, 4 niet"
    with stage.changed() as news:
        dialog.go.click()
    stage.settle()
    assert news.args[0].label == "Plakken van 5 cellen"
    assert [cell("Urk", f"2020-Q{n}").text for n in (1, 2, 3)] == ["91", "92", "93"]
    assert cell("Zeewolde", "2020-Q3").text == "6"
    with stage.changed():
        stage.workspace.undo()
    stage.settle()
    assert [cell("Urk", f"2020-Q{n}").text for n in (1, 2, 3)] == ["6", "6", "6"]
    qapp.clipboard().clear()


@pytest.mark.parametrize(
    ("typed", "value", "status"),
    [
        ("1.250", 1250, "value"),
        ("0", 0, "value"),
        ("", None, "missing"),
        ("–", None, "missing"),
        ("n.b.", None, "missing"),
        ("n.v.t.", None, "not_applicable"),
    ],
)
def test_j2_4_what_is_typed_is_read_as_the_import_reads_it(
    typed: str, value: int | None, status: str
) -> None:
    from rvs_desktop.ui.parts.casework.table import read_typed

    found = read_typed(typed)
    assert (found.value, found.status) == (value, status)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("-", "Een streepje"), ("-3", "minder dan nul"), ("7,5", "geen heel getal"), ("12 x", "")],
)
def test_j2_4_what_may_mean_two_things_is_refused_with_a_way_out(typed: str, reason: str) -> None:
    from rvs_desktop.ui.parts.casework.table import read_typed

    with pytest.raises(UserError) as refused:
        read_typed(typed)
    assert reason in str(refused.value)
    assert refused.value.hint


def test_both_kinds_together_are_added_up_and_cannot_be_typed_into(
    page: Any, stage: Any, cell: Any, go: Any
) -> None:
    page.views.chosen.emit("together")
    stage.settle()
    assert cell("Almere", "2020-Q3").text == "115"
    go("Almere", "2020-Q3")
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.keyClick(page.table.view, Qt.Key.Key_5)
    assert page.table.view.editable() is False


def test_a_municipality_that_did_not_exist_yet_is_not_applicable_and_locked(
    page: Any, stage: Any, cell: Any
) -> None:
    from rvs_desktop.ui.tables.cells import CellState

    stage.scope.choose(2018, 2019)
    stage.settle()
    found = cell("Vijfheerenlanden", "2018-Q1")
    assert found.state is CellState.NOT_APPLICABLE
    assert "hoorde in Q1 2018 niet bij deze regio" in found.locked


def test_t26_after_a_merger_the_total_says_how_many_municipalities_there_are_not_how_many_are_listed(
    page: Any, stage: Any
) -> None:
    stage.scope.choose(2018, 2019)
    stage.settle()
    listed = [row.name for section in page.source.sections for row in section.rows]
    assert {"Vianen", "Vijfheerenlanden"} <= set(listed)
    assert len(listed) == 40
    assert page.source.totals()[0].name == "Totaal, 39 gemeenten"


def test_one_district_shows_its_own_rows_and_total(page: Any, stage: Any) -> None:
    stage.scope.choose(area="mn-flevoland")
    stage.settle()
    assert [section.heading.name for section in page.source.sections] == ["Flevoland"]
    assert page.source.totals()[0].name == "Totaal, 6 gemeenten"
    assert page.verdict.accessibleName() == "Doel niet vergelijkbaar"


def test_the_trend_stands_against_a_target_of_the_same_definition(page: Any) -> None:
    chart = page.chart.chart
    assert [series.name for series in chart.series] == ["2019", "2020"]
    assert [step.label for step in chart.targets] == ["doel 500"]
    assert chart.series[1].label == "2020: 489"
    assert chart.series[1].points[3].hollow
    assert page.verdict.accessibleName() == "11 onder doel"
    assert page.remark.text() == "5 leveringen ontbreken, tot en met Q4 2020."


def test_who_did_not_deliver_is_a_click_away_from_its_cell(page: Any, key_of: Any) -> None:
    from PySide6.QtWidgets import QPushButton

    chips = {
        button.text(): button
        for button in page.completeness.findChildren(QPushButton)
        if button.property("look") == "name"
    }
    assert set(chips) == {"Urk", "Baarn", "Renswoude", "Lopik", "Oudewater"}
    page.table.filter.setText("almere")
    chips["Lopik"].click()
    assert page.table.view.place() == (key_of(page, "Lopik"), "2020-Q4")


def test_j2_10_a_stock_that_does_not_follow_from_its_flows_shows_the_four_figures(
    page: Any, key_of: Any
) -> None:
    from PySide6.QtWidgets import QPushButton

    found = [
        button
        for button in page.completeness.findChildren(QPushButton)
        if button.text().startswith("Zeist, Q2 2020")
    ]
    assert [button.text() for button in found] == ["Zeist, Q2 2020: 20 + 1 − 2 is 19, er staat 20"]
    found[0].click()
    assert page.table.view.place() == (key_of(page, "Zeist"), "2020-Q2")


def test_where_a_figure_comes_from_stands_in_the_panel(page: Any, stage: Any, go: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    go("Zeist", "2020-Q2")
    QTest.keyClick(page.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    assert page.panel.title.text() == "Zeist, Q2 2020"
    texts = [line.text() for line in page.panel.findChildren(type(page.panel.title))]
    assert "Bron: Voorbeeldgegevens" in texts
    QTest.keyClick(page.panel, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()


def test_j6_4_a_point_of_the_chart_lists_all_its_parts(page: Any, stage: Any) -> None:
    page.chart.point_wanted.emit(3)
    stage.settle()
    assert page.panel.title.text() == "Top-X, Q4 2020"
    assert page.panel.parts.table.rowCount() == 39


def test_a_filter_that_finds_nothing_offers_the_nearest_municipality(page: Any) -> None:
    page.table.filter.setText("ijselst")
    assert page.table.suggestion.text() == "Bedoelt u IJsselstein?"


def test_an_empty_file_says_what_is_missing_instead_of_a_chart(stage: Any, database_path: Path) -> None:
    page = stage.open(database_path)
    assert page.chart.is_empty
    assert "eerste kwartaal" in page.chart.nothing.text.text()
    assert page.source.totals()[1].cells[8].text == "0/39"


def test_a_file_to_read_refuses_to_be_changed_and_says_so(stage: Any, sample_path: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    page = stage.open(sample_path, read_only=True)
    page.table.view.select_only(page.table.view.table.index(1, 1))
    QTest.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert page.table.status.text == "Deze tabel is alleen om te lezen."


def test_the_export_holds_what_is_shown(page: Any, tmp_path: Path) -> None:
    import openpyxl

    page.table.filter.setText("flevoland")
    job = page.export()
    assert job.file_name == "Lokale PGA-plannen in uitvoering 2019–2020.xlsx"
    job.work(tmp_path / "uit.xlsx", _no_progress)
    book = openpyxl.load_workbook(tmp_path / "uit.xlsx")
    cells = [[value for value in row if value is not None] for row in book.worksheets[0].values]
    assert any(row[:1] == ["Almere"] and 60 in row for row in cells)
    assert not any("Zeist" in row for row in cells)


def _no_progress(done: int, total: int, text: str = "") -> None:
    del done, total, text


def test_a_narrow_window_puts_the_cards_below_and_the_switch_above_the_table(page: Any, stage: Any) -> None:
    page.resize(1024, 640)
    assert page.columns.narrow
    assert page.narrow_views.isVisibleTo(page)
    assert not page.views.isVisibleTo(page)
    page.resize(1600, 900)
    assert not page.columns.narrow
    assert page.views.isVisibleTo(page)
