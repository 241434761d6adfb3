"""What is painted: missing, nought and n.v.t. differ without their colours, and so do drawings in cells."""

from __future__ import annotations

from typing import Any

import pytest


def paint(cells: list[Any], qtbot: Any) -> list[Any]:
    """Return the picture of every cell of one row, in grey tones."""
    from PySide6.QtGui import QImage

    from rvs_desktop.models.fields import Field, FieldKind
    from rvs_desktop.ui.tables.cells import Row
    from rvs_desktop.ui.tables.listed import ListSource
    from rvs_desktop.ui.tables.model import TableModel
    from rvs_desktop.ui.tables.view import TableView

    source = ListSource([Field(f"c{n}", "", FieldKind.COUNT, width=12) for n in range(len(cells))])
    source.set_rows([Row(1, "rij", cells)])
    view = TableView(TableModel(source))
    qtbot.addWidget(view)
    view.resize(140 * len(cells), 90)
    view.show()
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return [image.copy(view.visualRect(view.table.index(0, n))) for n in range(len(cells))]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_j2_4_missing_nought_and_not_applicable_differ_in_grey(qtbot: Any, look: Any, mode: str) -> None:
    from rvs_desktop.ui.tables.cells import Cell, CellState

    look.apply(mode)
    pictures = paint(
        [
            Cell("0", 0),
            Cell("–", state=CellState.MISSING),
            Cell("n.v.t.", state=CellState.NOT_APPLICABLE),
            Cell("x", state=CellState.CONFIDENTIAL),
            "",
        ],
        qtbot,
    )
    for one in range(len(pictures)):
        for other in range(one):
            assert pictures[one] != pictures[other]


def test_a_partial_figure_a_note_and_a_drawing_can_be_seen(qtbot: Any, look: Any) -> None:
    from rvs_desktop.ui.tables.cells import Badge, Bullet, Cell, Interval, Sparkline, Tone

    pictures = paint(
        [
            Cell("12", 12),
            Cell("12", 12, hollow=True),
            Cell("12", 12, marked=True),
            Cell("12", 12, heat=3),
            Cell("", drawing=Sparkline((1, 2, None, 4))),
            Cell("", drawing=Sparkline((1, 2, 3, 4))),
            Cell("", drawing=Interval(0.2, 0.1, 0.6, 0.2)),
            Cell("", drawing=Interval(0.2, 0.1, 0.6, 0.2, hollow=True)),
            Cell("", drawing=Bullet(3, 10, 8)),
            Cell("", drawing=Badge("Behaald", "checkmark_circle", Tone.GOOD, chip=True)),
        ],
        qtbot,
    )
    for one in range(len(pictures)):
        for other in range(one):
            assert pictures[one] != pictures[other], (one, other)


def test_a_gap_in_a_sparkline_is_never_bridged() -> None:
    from rvs_desktop.ui.tables.drawings import runs

    assert runs((None, 1, 2, None, 3, None)) == [[1, 2], [4]]
    assert runs((None, None)) == []


def test_a_long_name_is_cut_with_an_ellipsis_and_kept_for_a_screen_reader(qtbot: Any, look: Any) -> None:
    from rvs_desktop.ui.tables.look import TableLook

    look_of_cells = TableLook()
    text, width = look_of_cells.fitted("Utrechtse Heuvelrug en omstreken", strong=False, width=80)
    assert text.text().endswith("…")
    assert width <= 80
