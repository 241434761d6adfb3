"""One start of a window, run as a program of its own: prints the moment of its first picture and ends."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem, QWidget

Seen = Callable[[QWidget], bool]
ROWS, COLUMNS = 45, 8


class Watch(QObject):
    """Tells when the event loop is back after painting the first widget that counts."""

    def __init__(self, seen: Seen) -> None:
        super().__init__()
        self._seen = seen
        self._told = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at every paint of the program."""
        if event.type() == QEvent.Type.Paint and not self._told and isinstance(watched, QWidget):
            self._told = self._seen(watched)
            if self._told:
                QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print(time.monotonic_ns(), flush=True)
        QCoreApplication.quit()


def any_window(_painted: QWidget) -> bool:
    """Count the first paint of anything."""
    return True


def filled_table(painted: QWidget) -> bool:
    """Count the first paint of the program's table with figures in it."""
    from rvs_desktop.ui.tables.painted import PaintedTable

    table = painted.parent()
    return isinstance(table, PaintedTable) and table.table.rowCount() > 0


def watch_tables(watch: Watch, page: QWidget) -> None:
    """Watch the tables of a page alone: a look at each of its 9,000 events cost as much as a tenth of the start."""
    from rvs_desktop.ui.tables.painted import PaintedTable

    for table in page.findChildren(PaintedTable):
        table.viewport().installEventFilter(watch)


def bare(texts: list[str]) -> None:
    """Open a window with a table and nothing else."""
    app = QApplication(["bench"])
    watch = Watch(any_window)
    app.installEventFilter(watch)
    window = QMainWindow()
    table = QTableWidget(ROWS, COLUMNS, window)
    for place in range(ROWS * COLUMNS):
        text = texts[place % len(texts)]
        table.setItem(place // COLUMNS, place % COLUMNS, QTableWidgetItem(text))
    window.setCentralWidget(table)
    window.resize(1440, 900)
    window.show()
    app.exec()


def with_orm(path: str) -> None:
    """Read figures through SQLAlchemy's mapped classes, and show them in a bare table."""
    from sqlalchemy import BigInteger, create_engine, select
    from sqlalchemy.orm import DeclarativeBase, Session, mapped_column

    class Base(DeclarativeBase):
        pass

    class Observation(Base):
        __tablename__ = "observation"
        id = mapped_column(BigInteger, primary_key=True)
        value = mapped_column(BigInteger)

    engine = create_engine(f"sqlite:///{path}")
    with Session(engine) as session:
        rows = session.scalars(select(Observation).limit(ROWS * COLUMNS)).all()
        texts = [str(row.value) for row in rows]
    engine.dispose()
    bare(texts)


def product() -> None:
    """Start the program itself, watched from the moment its event loop starts."""
    from rvs_desktop import app

    watch = Watch(any_window)
    run = QApplication.exec

    def watched_run(*_: object) -> int:
        running = QCoreApplication.instance()
        assert running is not None
        running.installEventFilter(watch)
        return run()

    QApplication.exec = watched_run  # type: ignore[method-assign]
    app.main([])


def with_figures(path: str) -> None:
    """Start the program with a file, and watch the tables of each page that is built."""
    from rvs_desktop import app
    from rvs_desktop.ui.page_stack import PageStack

    watch = Watch(filled_table)
    make = PageStack.__init__

    def watched_make(pages: PageStack, *arguments: Any) -> None:
        make(pages, *arguments)
        pages.built.connect(partial(watch_tables, watch))

    PageStack.__init__ = watched_make  # type: ignore[method-assign]
    app.main([path])


def main(kind: str, path: str) -> None:
    """Start one kind of window."""
    if kind == "bare":
        bare(["12", "0", "345"])
    elif kind == "orm":
        with_orm(path)
    elif kind == "product":
        product()
    else:
        with_figures(path)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
