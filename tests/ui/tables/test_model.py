"""The one item model: what Qt, a screen reader and an editor get from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from rvs_desktop.ui.tables.model import TableModel


@pytest.fixture
def model(noun: Any) -> TableModel:
    from rvs_desktop.ui.tables.model import TableModel

    return TableModel(noun.source)


def test_qt_finds_no_fault_with_the_model_while_rows_come_and_go(model: TableModel, noun: Any) -> None:
    from PySide6.QtTest import QAbstractItemModelTester

    from rvs_desktop.ui.tables.source import Filter, SortKey

    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    noun.source.filter(Filter("urk"))
    noun.source.sort([SortKey("Q1", descending=True)])
    noun.source.toggle("district Flevoland")
    noun.source.filter(Filter())
    noun.source.set_data([])
    assert model.rowCount() == 0
    del tester


@pytest.mark.parametrize(
    ("name", "column", "phrase"),
    [
        ("Lopik", 4, "Lopik, Q4 2020: niet geleverd"),
        ("Lopik", 3, "Lopik, Q3 2020: niet van toepassing"),
        ("De Bilt", 2, "De Bilt, Q2 2020: 0"),
        ("Almere", 0, "Gemeente: Almere"),
    ],
)
def test_j6_6_a_screen_reader_gets_a_full_phrase(
    model: TableModel, name: str, column: int, phrase: str
) -> None:
    from rvs_desktop.ui.tables.model import ACCESSIBLE

    assert model.index(model.position(name), column).data(ACCESSIBLE) == phrase


def test_a_sum_cannot_be_edited_and_says_where_it_comes_from(model: TableModel) -> None:
    from PySide6.QtCore import Qt

    index = model.index(0, 1)
    assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert model.verdict(0, 1, "5").refusal == "Dit is een som."


def test_a_typed_text_is_checked_and_becomes_one_named_step(model: TableModel, noun: Any) -> None:
    from PySide6.QtCore import Qt

    index = model.index(model.position("Urk"), 2)
    assert model.setData(index, "7", Qt.ItemDataRole.EditRole)
    assert noun.last() == ("Urk, Q2 2020 gewijzigd", {("Urk", "Q2"): 7})


def test_a_refused_text_changes_nothing_and_says_why(model: TableModel, noun: Any) -> None:
    said: list[str] = []
    model.refused.connect(said.append)
    assert not model.setData(model.index(model.position("Urk"), 2), "18,5")
    assert said == ["18,5 is geen heel getal."]
    assert not noun.steps


def test_typing_what_stands_there_makes_no_step(model: TableModel, noun: Any) -> None:
    assert model.setData(model.index(model.position("Urk"), 1), "5")
    assert not noun.steps


def test_an_editor_of_a_missing_figure_starts_empty(model: TableModel) -> None:
    from rvs_desktop.ui.tables.model import DISPLAY, EDIT

    index = model.index(model.position("Urk"), 2)
    assert index.data(DISPLAY) == "–"
    assert index.data(EDIT) == ""


def test_same_rows_with_other_figures_keep_their_place(model: TableModel, noun: Any, qtbot: Any) -> None:
    from rvs_desktop.ui.tables.cells import Cell, Row
    from rvs_desktop.ui.tables.listed import Section

    sections = noun.source.sections
    row = sections[0].rows[0]
    changed = Row(row.key, row.name, (*row.cells[:4], Cell("99", 99)))
    with qtbot.waitSignal(model.dataChanged) as news, qtbot.assertNotEmitted(model.modelReset):
        noun.source.set_data([Section((changed, *sections[0].rows[1:]), sections[0].heading), *sections[1:]])
    assert [index.row() for index in news.args[:2]] == [1, 1]
