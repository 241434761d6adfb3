"""Walking with F6 through the parts of the window: navigation, header, content, panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def walk(regions: Sequence[QWidget], step: int) -> None:
    """Put the focus in the next part that can have it; the last is followed by the first."""
    usable = [region for region in regions if region.isVisible() and _first(region) is not None]
    if not usable:
        return
    focus = usable[0].window().focusWidget()
    here = [
        number
        for number, region in enumerate(usable)
        if focus and (region is focus or region.isAncestorOf(focus))
    ]
    start = here[-1] if here else -min(step, 0)
    target = _first(usable[(start + step) % len(usable) if here else 0])
    assert target is not None
    target.setFocus(Qt.FocusReason.TabFocusReason)


def _first(region: QWidget) -> QWidget | None:
    """Return where the focus goes inside a part: the chosen button of a group, or what comes first."""
    able = [part for part in [region, *region.findChildren(QWidget)] if _takes_focus(part)]
    chosen = [part for part in able if isinstance(part, QAbstractButton) and part.isChecked()]
    return (chosen or able or [None])[0]


def _takes_focus(part: QWidget) -> bool:
    return part.isVisible() and part.isEnabled() and bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
