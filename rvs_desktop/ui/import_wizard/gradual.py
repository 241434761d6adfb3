"""Making many widgets a few at a time, or the parts of one, so that the window never waits for them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

SLICE: Final = 0.008
"""Seconds of work between two turns of the event loop, which lays out and paints as long again."""
_NOTHING: Final = object()


class Gradual(QObject):
    """Calls a maker for each of some things, in slices; a new start forgets what was not made yet."""

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._todo: Iterator[object] = iter(())
        self._make: Callable[[object], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    def start(self, things: Iterable[object], make: Callable[[object], None]) -> None:
        """Make the first ones now, the others in the turns after this."""
        self._todo, self._make = iter(things), make
        self._timer.start()
        self._turn()

    def stop(self) -> None:
        """Make nothing more."""
        self._timer.stop()
        self._todo, self._make = iter(()), None

    def make_one(self) -> bool:
        """Make one thing more at once; False when nothing is left."""
        thing = next(self._todo, _NOTHING)
        if thing is _NOTHING:
            return False
        assert self._make is not None
        self._make(thing)
        return True

    def finish(self) -> None:
        """Make everything that is left at once: for a picture, or where one of them is needed now."""
        for thing in self._todo:
            assert self._make is not None
            self._make(thing)
        self._end()

    def _turn(self) -> None:
        until = time.perf_counter() + SLICE
        for thing in self._todo:
            assert self._make is not None
            self._make(thing)
            if time.perf_counter() > until:
                return
        self._end()

    def _end(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.done.emit()


class Piecewise(QWidget):
    """A widget of many parts; where nobody looks at it yet, they can be made one a turn."""

    def __init__(self, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        """Make all parts, or none before they are asked for.

        Args:
            parent: as Qt knows it.
            at_once: False leaves the making to ``make_more`` and ``finish``.
        """
        super().__init__(parent)
        self._pieces = self._make_pieces()
        if at_once:
            self.finish()

    def _make_pieces(self) -> Iterator[None]:
        """Make the parts in turn; whoever derives from this stops after each."""
        raise NotImplementedError

    def make_more(self) -> bool:
        """Make one part; False when that was the last."""
        return next(self._pieces, _NOTHING) is not _NOTHING

    def finish(self) -> None:
        """Make every part that is left."""
        while self.make_more():
            pass
