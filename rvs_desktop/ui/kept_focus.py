"""Keeps the keyboard where the user was when the part that had it goes away under it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from rvs_desktop.ui.tables.view import TableView

_MADE_BY: Final = 30
"""Milliseconds after which what takes the place of what went is shown: layouts show new parts some turns later."""


@dataclass(frozen=True)
class _Spot:
    """Where the focus is: the part that has it, all around it from the inside out, and its middle on the page."""

    page: QWidget
    part: QWidget
    around: tuple[QWidget, ...]
    middle: QPoint


class KeptFocus(QObject):
    """Follows the focus of the window.

    Work that ends switches off the button that was pressed, or makes the card it stood on anew. Qt then gives the
    focus to whatever comes next in the window, round the end that is the search field, and what is typed lands there.
    """

    def __init__(self, page: Callable[[], QWidget | None], parent: QObject) -> None:
        """Begin to follow.

        Args:
            page: returns the page on the screen.
            parent: what this lives as long as.
        """
        super().__init__(parent)
        self._page = page
        self._spot: _Spot | None = None
        self._given: QWidget | None = None
        """Where Qt took the focus when its place went."""
        self._waits = False
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, gone: QWidget | None, now: QWidget | None) -> None:
        page, spot = self._page(), self._spot
        if page is None:
            return
        if self._waits:
            if gone is self._given and gone is not None and not _takes_focus(gone):
                self._given = now  # a row of buttons that goes passes the focus on
        elif spot is not None and spot.page is page and not _takes_focus(spot.part):
            self._given, self._waits = now, True
            QTimer.singleShot(_MADE_BY, self, self._give_back)
        elif now is not None and page.isAncestorOf(now) and _takes_focus(now):
            self._spot = _spot(now, page)

    def _give_back(self) -> None:
        """Go on as near as can be to where the focus was, unless the page itself gave it a place."""
        self._waits = False
        page, spot, self._spot = self._page(), self._spot, None
        if page is None or spot is None:
            return
        now = _focus_inside(page)
        if now is not None and now is not self._given:
            self._spot = _spot(now, page)
            return
        found = next(filter(None, (_nearest(one, spot) for one in spot.around)), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        elif now is None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)


def _focus_inside(page: QWidget) -> QWidget | None:
    """Return what on the page has the focus of the window, None where that is elsewhere."""
    now: Any = page.window().focusWidget()  # the stub forgets that there may be none
    return now if now is not None and page.isAncestorOf(now) and _takes_focus(now) else None


def _spot(part: QWidget, page: QWidget) -> _Spot:
    around: list[QWidget] = []
    above: QWidget | None = part.parentWidget()
    while above is not None and above is not page:
        around.append(above)
        above = above.parentWidget()
    return _Spot(page, part, tuple(around), part.mapTo(page, part.rect().center()))


def _nearest(place: QWidget, spot: _Spot) -> QWidget | None:
    """Return where the keyboard can go on inside a part: its table, or else what Tab stops at and is closest."""
    if not isValid(place):
        return None
    stops = [one for one in place.findChildren(QWidget) if _takes_focus(one)]
    tables = [one for one in stops if isinstance(one, TableView)]
    return min(
        tables or stops,
        key=lambda one: (one.mapTo(spot.page, one.rect().center()) - spot.middle).manhattanLength(),
        default=None,
    )


def _takes_focus(widget: QWidget) -> bool:
    return (
        isValid(widget)
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
    )
