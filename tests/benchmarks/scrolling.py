"""A page and a wheel step of scrolling through a million rows, against Qt's own model and view in C++."""

from __future__ import annotations

import sqlite3
import time
from array import array
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Final

from harness import Benchmark, Measure, Side
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.ui.tables.cells import Row
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.paged import PagedSource
from rvs_desktop.ui.tables.source import Filter, SortKey
from rvs_desktop.ui.tables.view import TableView

ROWS: Final = 1_000_000
COLUMNS: Final = 8
PAGES: Final = 40
VISIBLE: Final = 36
WIDTH, ROW_HEIGHT, HEADER_HEIGHT = 1000, 28, 30


def _texts(row: int) -> list[str]:
    return [f"Gemeente {row}", *(str(row * column % 9973) for column in range(1, COLUMNS))]


def _standard_view(stops: Sequence[int]) -> QTableView:
    """Qt's view over Qt's model; only the rows that come into sight hold items, the others are as cheap as can be."""
    model = QStandardItemModel(ROWS, COLUMNS)
    for row in sorted({row for stop in stops for row in range(stop, min(stop + VISIBLE + 2, ROWS))}):
        for column, text in enumerate(_texts(row)):
            model.setItem(row, column, QStandardItem(text))
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return view


def _source(database: sqlite3.Connection) -> PagedSource:
    """The product's own source; what it fetches elsewhere is fetched at once, so that its cost is counted."""

    def find(_keys: Sequence[SortKey], _filter: Filter) -> array[int]:
        return array("q", range(ROWS))

    def fetch(ids: Sequence[int]) -> Mapping[int, Row]:
        marks = ",".join("?" * len(ids))
        found = database.execute(f"SELECT * FROM line WHERE id IN ({marks})", list(ids))
        return {row[0]: Row(row[0], row[1], row[1:]) for row in found}

    def at_once(work: Callable[[], object], done: Callable[[object], None]) -> None:
        done(work())

    fields = [
        Field("name", "Gemeente"),
        *(Field(f"f{n}", f"Kolom {n}", FieldKind.COUNT) for n in range(1, COLUMNS)),
    ]
    source = PagedSource(fields, at_once, find, fetch)
    source.load()
    return source


def _fill(database: sqlite3.Connection) -> None:
    """Make the rows of ``_texts`` where they are kept."""
    columns = ", ".join(f"c{column} TEXT" for column in range(COLUMNS))
    texts = ", ".join(f"row * {column} % 9973" for column in range(1, COLUMNS))
    database.execute(f"CREATE TABLE line (id INTEGER PRIMARY KEY, {columns})")
    database.execute(
        f"WITH RECURSIVE n(row) AS (SELECT 0 UNION ALL SELECT row + 1 FROM n WHERE row < {ROWS - 1})"
        f" INSERT INTO line SELECT row, 'Gemeente ' || row, {texts} FROM n"
    )


def _scroll(view: QTableView, stops: Sequence[int], row_height: int, paints: int) -> Measure:
    """Seconds per stop until its cells are on the picture; rows that were fetched come with the second paint."""

    def measure() -> float:
        view.verticalScrollBar().setValue((stops[0] - VISIBLE) * row_height)
        QTest.qWait(50)
        started = time.perf_counter()
        for stop in stops:
            view.verticalScrollBar().setValue(stop * row_height)
            for _ in range(paints):
                QApplication.sendPostedEvents()
        return (time.perf_counter() - started) / len(stops)

    return measure


def _compare(stops: Sequence[int]) -> Callable[[Path], AbstractContextManager[list[Side]]]:
    @contextmanager
    def prepare(_folder: Path) -> Generator[list[Side]]:
        app = QApplication.instance() or QApplication(["bench"])
        assert app is not None
        with closing(sqlite3.connect(":memory:")) as database:
            _fill(database)
            floor = _standard_view(stops)
            product = TableView(TableModel(_source(database)))
            for view in (floor, product):
                view.resize(WIDTH, VISIBLE * ROW_HEIGHT + HEADER_HEIGHT)
                view.show()
                QTest.qWaitForWindowExposed(view)
            height = product.verticalHeader().defaultSectionSize()
            yield [
                Side("QStandardItemModel and QTableView", _scroll(floor, stops, ROW_HEIGHT, 1)),
                Side("TableView over pages from SQLite", _scroll(product, stops, height, 2)),
            ]
            floor.close()
            product.close()

    return prepare


_PAGE_STOPS: Final = [ROWS // 2 + page * VISIBLE for page in range(PAGES)]
_WHEEL_STOPS: Final = [ROWS // 2 + step * 3 for step in range(PAGES)]
BENCHMARKS: Final = (
    Benchmark("scroll-page", "one page further in a table of 1,000,000 rows", 1.0, _compare(_PAGE_STOPS)),
    Benchmark(
        "scroll-wheel", "one step of the wheel in a table of 1,000,000 rows", 1.0, _compare(_WHEEL_STOPS)
    ),
)
