"""A table too large to hold: rows by pages, late answers dropped, no queue of pages nobody looks at."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest


class Elsewhere:
    """Work that is done only when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], object], Callable[[object], None]]] = []
        self.fetched: list[int] = []

    def run(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        self.waiting.append((work, done))

    def finish(self) -> None:
        while self.waiting:
            work, done = self.waiting.pop(0)
            done(work())


@pytest.fixture
def elsewhere() -> Elsewhere:
    return Elsewhere()


@pytest.fixture
def source(elsewhere: Elsewhere, qapp: object) -> Any:
    from rvs_desktop.models.fields import Field, FieldKind
    from rvs_desktop.ui.tables.cells import Row
    from rvs_desktop.ui.tables.paged import PagedSource
    from rvs_desktop.ui.tables.source import Filter, SortKey

    def find(keys: Sequence[SortKey], wanted: Filter) -> array[int]:
        found = array("q", (n for n in range(100_000) if wanted.text in str(n)))
        return array("q", reversed(found)) if keys and keys[0].descending else found

    def fetch(ids: Sequence[int]) -> Mapping[int, Row]:
        elsewhere.fetched.extend(ids)
        return {key: Row(key, f"rij {key}", (f"rij {key}", str(key))) for key in ids}

    fields = [Field("name", "Naam"), Field("n", "Nummer", FieldKind.COUNT)]
    made = PagedSource(fields, elsewhere.run, find, fetch)
    made.load()
    elsewhere.finish()
    return made


def test_rows_come_a_page_at_a_time_and_are_placeholders_meanwhile(source: Any, elsewhere: Elsewhere) -> None:
    assert source.count() == 100_000
    assert source.page(5_000, 3) == [None, None, None]
    elsewhere.finish()
    assert [row.name for row in source.page(5_000, 3)] == ["rij 5000", "rij 5001", "rij 5002"]
    assert len(elsewhere.fetched) == 128


def test_dragging_over_everything_does_not_queue_every_page(source: Any, elsewhere: Elsewhere) -> None:
    for first in range(0, 100_000, 500):
        source.page(first, 30)
    assert len(elsewhere.waiting) <= 4


def test_an_answer_about_an_old_order_is_dropped(source: Any, elsewhere: Elsewhere) -> None:
    from rvs_desktop.ui.tables.source import SortKey

    source.page(0, 5)
    late = elsewhere.waiting.pop()
    source.sort([SortKey("n", descending=True)])
    elsewhere.finish()
    late[1](late[0]())
    source.page(0, 2)
    elsewhere.finish()
    assert [row.key for row in source.page(0, 2)] == [99_999, 99_998]


def test_a_filter_counts_what_passes_and_what_there_is(source: Any, elsewhere: Elsewhere) -> None:
    from rvs_desktop.ui.tables.source import Filter

    source.filter(Filter("9999"))
    elsewhere.finish()
    assert source.count() == 19
    assert source.total_count() == 100_000
    assert source.position(99_999) == 18
    assert source.position(5) == -1


def test_the_view_paints_what_arrives_and_waits_for_the_rest(
    source: Any, elsewhere: Elsewhere, qtbot: Any, look: Any
) -> None:
    from rvs_desktop.ui.tables.model import TableModel
    from rvs_desktop.ui.tables.view import TableView

    view = TableView(TableModel(source))
    qtbot.addWidget(view)
    view.resize(400, 300)
    with qtbot.waitExposed(view):
        view.show()
    before = view.grab().toImage()
    elsewhere.finish()
    assert view.grab().toImage() != before
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.row_span(0, view.viewport().height())[1] == 99_999
