"""Lines of other names that continue each other through the years, linked and let go on the page of budgets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from rvs_desktop.ui.pages.budgets import BudgetsPage
from rvs_desktop.ui.pages.settings import SettingsPage
from rvs_desktop.ui.parts.budgets.linking import LinkLines
from tests.budgeting import plain

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from sqlalchemy.orm import Session

    from rvs_desktop.models.budgets.thresholds import Threshold
    from tests.ui.pages.conftest import Stage


def test_j4_9_a_renamed_line_is_linked_and_let_go(
    stage_of: Callable[[Any], Stage], sample_path: Path, qtbot: QtBot
) -> None:
    stage = stage_of(BudgetsPage)
    page = stage.open(sample_path)
    page.go_to("bureau-rvs:2021")
    stage.settle()

    def press(choose: Callable[[LinkLines], int]) -> None:
        dialog = page.link_steps.dialog
        assert isinstance(dialog, LinkLines)
        dialog.other.setCurrentIndex(choose(dialog))
        with stage.changed():
            qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
        stage.settle()

    before = len(page.data.years.series)
    first = page.data.years.years[0]
    place = page.data.years.years.index(first)
    mine = next(
        one
        for one in page.data.years.series
        if one.cells[place] is None
        and any(
            other.side is one.side
            and other.key != one.key
            and not any(a is not None and b is not None for a, b in zip(one.cells, other.cells, strict=True))
            for other in page.data.years.series
        )
    )
    page.years.link_wanted.emit(mine.key)
    press(lambda _: 0)  # what was only renamed comes first
    assert len(page.data.years.series) == before - 1
    joined = next(one for one in page.data.years.series if mine.label in one.labels)
    assert len(joined.labels) == 2
    page.years.link_wanted.emit(joined.key)
    press(lambda dialog: dialog.other.findData(""))
    assert len(page.data.years.series) == before


def test_j4_10_lines_that_were_merged_are_one_line_and_each_is_let_go_again(
    stage_of: Callable[[Any], Stage], sample_path: Path, qtbot: QtBot
) -> None:
    stage = stage_of(BudgetsPage)
    page = stage.open(sample_path)
    page.go_to("bureau-rvs:2021")
    stage.settle()

    def series(label: str) -> Any:
        return next((one for one in page.data.years.series if one.label == label), None)

    def ask(label: str) -> LinkLines:
        page.years.link_wanted.emit(series(label).key)
        dialog = page.link_steps.dialog
        assert isinstance(dialog, LinkLines)
        return dialog

    def press(dialog: LinkLines) -> None:
        with stage.changed():
            qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
        stage.settle()

    dialog = ask("Beheer incidenteel")
    dialog.other.setCurrentIndex(dialog.other.findText("Beheer"))
    assert plain(dialog.consequence.text()) == (
        "In 2017 worden Beheer structureel en Beheer incidenteel samen één regel van € 81.318,00."
    )
    press(dialog)
    assert series("Beheer incidenteel") is None
    assert series("Beheer").cells[0].cents == 8_131_800
    dialog = ask("Beheer")
    dialog.other.setCurrentIndex(dialog.other.findText("Alleen Beheer incidenteel losmaken"))
    press(dialog)
    assert series("Beheer").cells[0].cents == 7_517_900, "the other one stays linked"
    with stage.changed():
        page.context.workspace.undo()
    stage.settle()
    assert series("Beheer").cells[0].cents == 8_131_800


def test_the_threshold_of_deviations_is_kept_in_the_file(
    stage_of: Callable[[Any], Stage], sample_path: Path
) -> None:
    stage = stage_of(SettingsPage)
    page = stage.open(sample_path)
    assert page.budgets.amount.text() == "€\u202f25.000,00"
    changes: list[object] = []
    stage.workspace.changed.connect(changes.append)
    page.budgets.amount.setText("12.500")
    with stage.changed():
        page.budgets.amount.editingFinished.emit()
    stage.settle()
    found: list[Threshold] = []

    def read(session: Session) -> None:
        from rvs_desktop.models.budgets.thresholds import threshold

        found.append(threshold(session))

    stage.workspace.run(lambda database, _: database.read(read))
    stage.settle()
    assert len(changes) == 1
    assert (found[0].cents, found[0].percent) == (1_250_000, 10)
