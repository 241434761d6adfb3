"""Importing a budget or a ledger export on the page of budgets: preview, questions, one step, and no harm on cancel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from rvs_desktop.ui.pages.budgets import BudgetsPage
from rvs_desktop.ui.parts.budgets.import_dialog import ImportMoney

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pages.conftest import Stage

HEAD = "Grootboekrekening;Naam rekening;Datum;Stuknummer;Omschrijving;Debet;Credit"
ROWS = (
    "4010;Salarissen personeel;15-1-2021;F1;Salaris januari;1.250,00;",
    "4010;Salarissen personeel;16-2-2021;C2;Creditnota;;250,00",
    "8010;Bijdrage politie;1-3-2021;B1;Bijdrage;;91.023,25",
)


@pytest.fixture
def stage(stage_of: Callable[[Any], Stage]) -> Stage:
    return stage_of(BudgetsPage)


@pytest.fixture
def page(stage: Stage, sample_path: Path) -> BudgetsPage:
    page = stage.open(sample_path)
    assert isinstance(page, BudgetsPage)
    page.go_to("bureau-rvs:2021")
    stage.settle()
    return page


def ledger(tmp_path: Path, rows: tuple[str, ...] = ROWS, name: str = "grootboek.csv") -> Path:
    path = tmp_path / name
    path.write_text("\n".join([HEAD, *rows]) + "\n", encoding="utf-8")
    return path


def opened(page: BudgetsPage, stage: Stage, path: Path) -> ImportMoney:
    page.importing.start("bureau-rvs", path)
    stage.settle()
    assert page.importing.dialog is not None
    return page.importing.dialog


def answer(dialog: ImportMoney, stage: Stage, key: str, text: str) -> None:
    choice = dialog.choice(key)
    choice.setCurrentIndex(choice.findText(text))
    choice.activated.emit(choice.currentIndex())
    stage.settle()


def store(dialog: ImportMoney, stage: Stage, qtbot: QtBot) -> None:
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()


def realised(page: BudgetsPage, label: str) -> int:
    assert page.data.sheet is not None
    return next(line.amounts.realised for line in page.data.sheet.lines if line.label == label)


def exported(page: BudgetsPage, tmp_path: Path) -> Path:
    job = page.export()
    assert job is not None
    target = tmp_path / job.file_name
    job.work(target, lambda done, total, text="": None)
    return target


def test_j4_5_a_ledger_asks_where_accounts_go_and_is_one_step(
    page: BudgetsPage, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    staff, police = realised(page, "Personeel"), realised(page, "Politie")
    dialog = opened(page, stage, ledger(tmp_path))
    assert "3 wacht op u" in dialog.counts.text()
    assert "samen 3 rijen" in dialog.counts.text()
    assert "3 boekingen: debet €\u202f1.250,00, credit €\u202f91.273,25" in dialog.totals.text()
    assert not dialog.action.isEnabled()
    answer(dialog, stage, "account:4010", "Lasten: Personeel")
    assert "2 nieuw" in dialog.counts.text()
    answer(dialog, stage, "account:8010", "Baten: Politie")
    assert "3 nieuw" in dialog.counts.text()
    assert realised(page, "Personeel") == staff, "a preview stores nothing"
    store(dialog, stage, qtbot)
    assert realised(page, "Personeel") == staff + 100_000
    assert realised(page, "Politie") == police + 9_102_325
    with stage.changed():
        page.context.workspace.undo()
    stage.settle()
    assert (realised(page, "Personeel"), realised(page, "Politie")) == (staff, police)


def test_j4_5_accounts_are_remembered_and_another_amount_asks_replace_or_add(
    page: BudgetsPage, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(page, stage, ledger(tmp_path))
    answer(dialog, stage, "account:4010", "Lasten: Personeel")
    answer(dialog, stage, "account:8010", "Telt niet mee: hoort niet bij deze begroting")
    assert "1 geen regel" in dialog.counts.text()
    store(dialog, stage, qtbot)
    before = realised(page, "Personeel")
    other = (ROWS[0].replace("1.250,00", "1.300,00"), *ROWS[1:])
    dialog = opened(page, stage, ledger(tmp_path, other, "later.csv"))
    assert "1 wacht op u" in dialog.counts.text()
    answer(dialog, stage, "corrections", "Het eerdere bedrag vervangen")
    assert "1 gewijzigd" in dialog.counts.text()
    store(dialog, stage, qtbot)
    assert realised(page, "Personeel") == before + 5_000


def test_cancel_leaves_the_file_as_it_was(
    page: BudgetsPage, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    before = realised(page, "Personeel")
    dialog = opened(page, stage, ledger(tmp_path))
    answer(dialog, stage, "account:4010", "Lasten: Personeel")
    with qtbot.assertNotEmitted(page.context.workspace.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        stage.settle()
    assert page.importing.dialog is None
    assert realised(page, "Personeel") == before
    dialog = opened(page, stage, ledger(tmp_path))
    assert "3 wacht op u" in dialog.counts.text(), "what was answered is not remembered either"
    dialog.reject()


def test_an_exported_budget_comes_back_without_a_change(
    page: BudgetsPage, stage: Stage, tmp_path: Path
) -> None:
    dialog = opened(page, stage, exported(page, tmp_path))
    assert not dialog.kind.currentData()
    assert dialog.counts.text().startswith("6 gelijk")
    assert "niets om op te slaan" in dialog.counts.text()
    assert "931.837" in dialog.totals.text()
    assert not dialog.action.isEnabled()
    dialog.reject()


def test_a_budget_for_another_year_is_new_and_shown(
    page: BudgetsPage, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(page, stage, exported(page, tmp_path))
    dialog.year.setValue(2023)
    stage.settle()
    assert not dialog.counts.text().startswith("0 nieuw")
    store(dialog, stage, qtbot)
    assert 2023 in {one.year for one in page.data.budgets}


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("lijst.csv", b"Naam;Woonplaats\nAmersfoort;3\n", "geen begroting en geen export"),
        ("personen.csv", b"Naam;BSN\nJansen;111222333\nPietersen;123456782\n", "BSN"),
    ],
)
def test_a_file_that_holds_something_else_is_refused_calmly(
    page: BudgetsPage, stage: Stage, qtbot: QtBot, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    refused: list[object] = []
    page.context.workspace.failed.connect(refused.append)
    page.importing.start("bureau-rvs", path)
    qtbot.waitUntil(lambda: bool(refused), timeout=10_000)
    assert said in str(refused[0])
    assert page.importing.dialog is None
