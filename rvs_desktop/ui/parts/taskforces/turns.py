"""Work on the screen that would be felt in one piece, done a part at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

Part = Callable[[], object]


class InTurns(QObject):
    """Does parts one after the other, each in a turn of the event loop of its own; keys and mouse go in between.

    What a part makes must also come into being when somebody asks for it earlier: then its turn finds it made.
    """

    def __init__(self, parent: QObject, parts: Iterable[Part]) -> None:
        super().__init__(parent)
        self._parts = deque(parts)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(0)

    def _go_on(self) -> None:
        if self._parts:
            self._parts.popleft()()
            self._timer.start(0)
