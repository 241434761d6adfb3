"""Hands and eyes of a programme manager on the page of results, for its tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rvs_desktop.ui.dialogs.form import DatedReason
from rvs_desktop.ui.tables.cells import text_of

if TYPE_CHECKING:
    from rvs_desktop.ui.pages.indicators import IndicatorsPage
    from rvs_desktop.ui.tables.panel import TablePanel
    from tests.ui.pages.conftest import Stage


def row(page: IndicatorsPage, name: str) -> dict[str, str]:
    """Return what the first row of a name prints, by column."""
    model = page.table.view.table
    for number in range(model.rowCount()):
        found = model.row(number)
        if found is not None and name.casefold() in found.name.casefold():
            return {field.key: text_of(cell) for field, cell in zip(model.fields, found.cells, strict=True)}
    raise AssertionError(name)


def texts(panel: TablePanel) -> list[str]:
    """Return everything a table prints."""
    model = panel.view.table
    rows = [model.row(number) for number in range(model.rowCount())]
    return [text_of(cell) for row in rows if row is not None for cell in row.cells]


def show(page: IndicatorsPage, stage: Stage, name: str) -> None:
    """Show the story of the first indicator of a name."""
    assert page.matrix is not None
    code = next(one.about.code for one in page.matrix.rows if name.casefold() in one.about.name.casefold())
    page.go_to(code)
    stage.bot.waitUntil(lambda: page.story is not None and page.story.about.code == code, timeout=10_000)
    stage.settle()


def counts_of(button: Any) -> dict[str, int]:
    """Return how many rows each choice of a facet says it leaves, by its key."""
    found: dict[str, int] = {}
    for action in button.menu().actions():
        found[str(action.data())] = int(action.text().rsplit("(", 1)[1].rstrip(")"))
    return found


def answer(page: IndicatorsPage, stage: Stage, reason: str) -> None:
    """Give a reason in the dialog that stands open and wait until the page read the file again."""
    assert isinstance(page.steps.dialog, DatedReason)
    page.steps.dialog.reason.setText(reason)
    with stage.changed():
        page.steps.dialog.action.click()
    stage.settle()
