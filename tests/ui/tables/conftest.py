"""A small table of municipalities by quarter in two districts, with everything a cell can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.tables.listed import ListSource
    from rvs_desktop.ui.tables.panel import TablePanel
    from rvs_desktop.ui.tables.source import CellEdit
    from rvs_desktop.ui.theme import Theme

QUARTERS = ("Q1", "Q2", "Q3", "Q4")
FIGURES: dict[str, tuple[int | str | None, ...]] = {
    "Almere": (60, 64, 72, 77),
    "Urk": (5, None, 5, 6),
    "De Bilt": (12, 0, 13, 15),
    "IJsselstein": (8, 9, 10, 10),
    "Lopik": (2, 3, "n.v.t.", None),
}
DISTRICTS = {"Flevoland": ("Almere", "Urk"), "West-Utrecht": ("De Bilt", "IJsselstein", "Lopik")}


@dataclass
class Noun:
    """A source with the steps that were asked of it."""

    source: ListSource
    steps: list[tuple[str, Sequence[CellEdit]]] = field(default_factory=list[Any])

    def last(self) -> tuple[str, dict[tuple[object, str], object]]:
        """Return label and changes of the last step."""
        label, edits = self.steps[-1]
        return label, {(edit.row, edit.field): edit.value for edit in edits}


def make_cell(value: int | str | None) -> Any:
    from rvs_desktop.ui.tables.cells import Cell, CellState, heat_step

    if value is None:
        return Cell("–", state=CellState.MISSING)
    if isinstance(value, str):
        return Cell(value, state=CellState.NOT_APPLICABLE, locked="Lopik hoorde hier niet bij.")
    return Cell(str(value), value, heat=heat_step(value))


def _check(row: Any, column: Any, text: str) -> Any:
    from rvs_desktop.ui.tables.source import Verdict

    now = FIGURES[row.name][QUARTERS.index(column.key)]
    if text in ("", "–", "n"):
        return Verdict(None, "–", same=now is None)
    if not text.isdigit():
        return Verdict(refusal=f"{text} is geen heel getal.")
    return Verdict(int(text), text, same=now == int(text))


def _totals(kept: Sequence[Any], count: int) -> Sequence[Any]:
    from rvs_desktop.ui.tables.cells import Cell, Row, RowKind

    name = "Totaal" if len(kept) == count else f"Totaal gefilterd, {len(kept)} van {count}"
    sums = [sum(row.cells[place].value or 0 for row in kept) for place in range(1, 5)]
    return [Row("total", name, (name, *(Cell(str(one), one) for one in sums)), RowKind.TOTAL)]


@pytest.fixture
def noun(qapp: object) -> Noun:
    from rvs_desktop.models.fields import Field, FieldKind
    from rvs_desktop.ui.tables.cells import Cell, Row, RowKind
    from rvs_desktop.ui.tables.listed import ListSource, Section

    made: list[Noun] = []

    def apply(label: str, edits: Sequence[Any]) -> None:
        made[0].steps.append((label, edits))

    fields = [
        Field("name", "Gemeente", width=20),
        *(Field(q, q, FieldKind.COUNT, editable=True, aliases=(f"{q} 2020",), width=6) for q in QUARTERS),
    ]
    source = ListSource(fields, check=_check, apply=apply, totals=_totals)
    made.append(Noun(source))
    source.set_data(
        [
            Section(
                tuple(Row(name, name, (name, *map(make_cell, FIGURES[name]))) for name in members),
                Row(
                    f"district {district}",
                    district,
                    (district, *(Cell("1", 1, locked="Dit is een som.") for _ in QUARTERS)),
                    RowKind.GROUP,
                ),
            )
            for district, members in DISTRICTS.items()
        ]
    )
    return made[0]


@pytest.fixture
def panel(noun: Noun, qtbot: QtBot, look: Theme) -> TablePanel:
    """The table in a window that has the keyboard."""
    from rvs_desktop.ui.tables.panel import TablePanel

    made = TablePanel(noun.source, "Plannen per gemeente", "Filter gemeente")
    qtbot.addWidget(made)
    made.resize(640, 460)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.view.setFocus()
    return made


@pytest.fixture
def go(panel: TablePanel) -> Callable[..., None]:
    """Make a cell current, or select from it to another one."""

    def to(name: str, column: str, until: tuple[str, str] | None = None) -> None:
        from PySide6.QtCore import QItemSelection, QItemSelectionModel

        assert panel.view.go_to(name, column)
        if until is not None:
            model = panel.view.table
            keys = [one.key for one in model.fields]
            end = model.index(model.position(until[0]), keys.index(until[1]))
            area = QItemSelection(panel.view.currentIndex(), end)
            panel.view.selectionModel().select(area, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    return to
