from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.ui.pages.deliveries import DeliveriesPage
from rvs_desktop.ui.tables.cells import text_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.tables.panel import TablePanel

Settle = Callable[["MainWindow"], None]
COUNTS = {"new": 5, "changed": 2, "unchanged": 1, "skipped": 4, "needs_decision": 1, "rejected": 0}
QUESTION = Problem(
    "ambiguous_mark",
    "Lopik, PGA lopend: een streepje kan 0 of ‘niet geleverd’ betekenen. Kies wat het hier is.",
    Severity.DECISION,
    "Q4 2020",
    "B9",
)


def texts(panel: TablePanel) -> list[list[str]]:
    """What a table shows, row by row."""
    model = panel.view.table
    rows = model.rows(0, model.rowCount())
    return [[text_of(cell) for cell in row.cells] for row in rows if row is not None]


def words(page: object) -> list[str]:
    assert isinstance(page, DeliveriesPage)
    return [label.text() for label in page.detail.findChildren(QLabel) if label.isVisible() and label.text()]


@pytest.fixture
def received(opened: MainWindow, settle: Settle) -> MainWindow:
    """The window after a file was imported: one figure, one problem."""

    def work(session: Any) -> None:
        from sqlalchemy import func, select

        from rvs_desktop.models.deliveries import Delivery, DeliveryProblem, SourceFile
        from rvs_desktop.models.history import OpenChange

        source = SourceFile(
            name="PGA Q4 2020.xlsx", sha256="a" * 64, size=10, received_at="2099-01-07T10:12:00+00:00"
        )
        session.add(source)
        session.flush()
        delivery = Delivery(
            source_file_id=source.id,
            change_set_id=session.scalar(select(func.max(OpenChange.id))),
            datasets="PGA en Top-X",
            periods="2020-Q4",
            outcome="needs_decision",
            counts=COUNTS,
        )
        session.add(delivery)
        session.flush()
        session.add(
            DeliveryProblem(
                delivery_id=delivery.id,
                sheet=QUESTION.sheet,
                cell=QUESTION.cell,
                code=QUESTION.code,
                severity=QUESTION.severity,
                message=QUESTION.message,
            )
        )

    opened.workspace.edit("Import PGA Q4 2020.xlsx", work)
    settle(opened)
    return opened


def page_of(window: MainWindow) -> DeliveriesPage:
    """The page, on the list of files that came in."""
    page = window.pages.current
    assert isinstance(page, DeliveriesPage)
    page.show_view("files")
    return page


def test_without_a_delivery_the_page_says_how_to_begin(
    window: MainWindow, qtbot: QtBot, settle: Settle, database_path: Path, answers: Any
) -> None:
    window.settings.page = "deliveries"
    with qtbot.waitSignal(window.workspace.opened):
        window.files.open_path(database_path)
    qtbot.waitUntil(lambda: window.pages.wanted == "deliveries" and window.pages.current is not None)
    settle(window)
    page = page_of(window)
    assert page.empty.isVisible()
    page.empty.action.click()
    assert answers.one() == "files_to_import"


def test_a_delivery_is_listed_with_what_became_of_it(received: MainWindow) -> None:
    row = texts(page_of(received).table)[0]
    assert row[0] == "PGA Q4 2020.xlsx"
    assert row[2:4] == ["PGA en Top-X", "Q4 ’20"]
    assert row[5:] == ["Vraagt een besluit", "7", "1"]


def test_open_decisions_are_counted_beside_the_page(received: MainWindow, settle: Settle) -> None:
    item = next(item for item in received.navigation.items if item.name == "deliveries")
    assert item.accessibleDescription() == "1 te doen"
    received.commands["undo"].trigger()
    settle(received)
    assert item.accessibleDescription() == ""


def test_the_problems_of_the_chosen_delivery_name_sheet_and_cell(
    received: MainWindow, qtbot: QtBot, settle: Settle
) -> None:
    page = page_of(received)
    key = page.table.view.table.row(0)
    assert key is not None
    page.table.view.go_to(key.key, "file")
    settle(received)
    qtbot.waitUntil(lambda: "Q4 2020, B9" in words(page))
    said = words(page)
    assert QUESTION.message in said
    assert any(
        "5 nieuw, 2 gewijzigd, 1 gelijk gebleven, 1 te beslissen, 4 overgeslagen" in text for text in said
    )


def test_a_delivery_is_undone_from_its_own_panel(received: MainWindow, settle: Settle) -> None:
    page = page_of(received)
    key = page.table.view.table.row(0)
    assert key is not None
    page.table.view.go_to(key.key, "file")
    settle(received)
    assert page.undo.isVisible()
    page.undo.click()
    settle(received)
    assert [row[0] for row in texts(page.table)] == ["Voorbeeldgegevens"]
    assert received.commands["redo"].text() == "Op&nieuw: Import PGA Q4 2020.xlsx"


def test_what_cannot_be_undone_offers_no_way_back(received: MainWindow, settle: Settle) -> None:
    page = page_of(received)
    sample = page.table.view.table.row(1)
    assert sample is not None
    page.table.view.go_to(sample.key, "file")
    settle(received)
    assert not page.undo.isVisible()


def test_files_dropped_on_the_zone_are_imported(opened: MainWindow, tmp_path: Path) -> None:
    page = page_of(opened)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.xlsx"))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    seen: list[list[Path]] = []
    page.import_wanted.connect(seen.append)
    opened.imports.desk.reading = [tmp_path / "b.xlsx"]  # nothing more is read meanwhile
    page.drop.dropEvent(event)
    assert seen == [[tmp_path / "a.xlsx"]]


def test_filtering_starts_with_ctrl_f(opened: MainWindow, qtbot: QtBot) -> None:
    opened.commands["filter"].trigger()
    page = page_of(opened)
    assert opened.shell.focusWidget() is page.table.filter
    qtbot.keyClicks(page.table.filter, "zeist")
    assert texts(page.table) == []
