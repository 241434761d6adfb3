"""How long the thread of the screen works in one piece on the page of taskforces; run as a program of its own.

What counts is processor time of that thread between two turns of the event loop, so that other work on the machine, and
other threads of the program, leave it alone.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

_PATIENCE_S, _QUIET = 60, 60
DAYS = (date(2017, 3, 1), date(2017, 10, 1), date(2017, 11, 1), date(2018, 1, 1))


class Meter:
    """Beats once a turn of the event loop and keeps the longest piece between two beats."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)

    def over(self, work: Callable[[], object], is_done: Callable[[], bool]) -> float:
        """Return the longest piece of some work, until nothing has been going on for a while."""
        self.longest, self._last = 0.0, time.thread_time()
        self._timer.start(0)
        QTimer.singleShot(0, work)
        ends, quiet = time.monotonic() + _PATIENCE_S, 0
        while quiet < _QUIET and time.monotonic() < ends:
            QApplication.processEvents()
            quiet = quiet + 1 if is_done() else 0
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


def main(path: str, what: str) -> None:
    """Open a file on the page of taskforces, and walk through its days; print the longest piece in seconds."""
    app = QApplication(["bench"])
    from rvs_desktop.settings import Settings
    from rvs_desktop.ui.ask import Asker
    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.shell import Shell
    from rvs_desktop.ui.workspace import Workspace

    settings = Settings()
    settings.page, settings.reference_date = "taskforces", "2017-01-31"
    shell, workspace = Shell("light"), Workspace()
    shell.resize(1440, 900)
    window = MainWindow(shell, settings, workspace, Asker(shell))
    shell.show()

    def page() -> Any:
        return window.pages.current

    def shown() -> bool:
        return getattr(page(), "data", None) is not None and workspace.idle

    meter = Meter()
    longest = meter.over(lambda: window.files.open_path(Path(path)), shown)
    if what == "days":
        longest = max(meter.over(lambda day=day: page().choose_day(day), shown) for day in DAYS)
    print(longest, flush=True)
    shell.close()
    app.quit()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
