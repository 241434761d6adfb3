"""Loading what draws charts beside the screen: it takes longer than the figures of the first page."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, Signal

from rvs_desktop.ui.jobs import Jobs, Progress

MODULE: Final = "rvs_desktop.ui.charts.body"


class Drawing(QObject):
    """Says when charts can be drawn; ``begin`` starts loading once."""

    loaded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self, threads=1)

    @property
    def ready(self) -> bool:
        """Whether charts can be drawn at once; a module that is being imported is already listed by Python."""
        module = sys.modules.get(MODULE)
        return module is not None and not getattr(module.__spec__, "_initializing", False)

    def begin(self) -> None:
        """Load it beside the screen; ``loaded`` follows."""
        if not self._jobs.running:
            self._jobs.start(_load).succeeded.connect(self.loaded)

    def wait(self) -> None:
        """Wait for what is being loaded: only where a window closes, for an import cannot be stopped halfway."""
        self._jobs.wait()


def _load(progress: Progress) -> None:
    del progress
    import_module(MODULE)


_drawing: list[Drawing] = []


def drawing(parent: QObject) -> Drawing:
    """Return the one of this program; ``parent`` is the application."""
    if not _drawing:
        _drawing.append(Drawing(parent))
    return _drawing[0]


def finish() -> None:
    """Wait until nothing is being loaded any more: a window that closes leaves no work behind."""
    for one in _drawing:
        one.wait()
