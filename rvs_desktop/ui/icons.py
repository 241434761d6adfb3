"""Icons drawn from the shipped SVG files in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from rvs_desktop import paths
from rvs_desktop.ui import theme

SIZES: Final = (16, 20)
"""Logical pixels at normal text size: in buttons, and in the navigation."""

_sources: dict[str, bytes] = {}
_pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
_wearers: WeakKeyDictionary[QObject, tuple[str, str, int]] = WeakKeyDictionary()
_following: list[Callable[[], None]] = []


def pixmap(name: str, tone: str = "text2", size: int = 16, *, filled: bool = False) -> QPixmap:
    """Return an icon as a picture in a colour of the theme.

    Args:
        name: file name without size and style, such as ``search`` or ``checkmark_circle``.
        tone: token of the colour.
        size: logical pixels at normal text size; it grows with the text.
        filled: the filled drawing instead of the regular one, for the active page and for states.
    """
    look = theme.current()
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    file = f"{name}_20_{'filled' if filled else 'regular'}"
    color = look.color(tone).name()
    key = (file, color, look.px(size), ratio)
    if key not in _pixmaps:
        _pixmaps[key] = _draw(file, color, look.px(size), ratio)
    return _pixmaps[key]


def _draw(file: str, color: str, side: int, ratio: float) -> QPixmap:
    if file not in _sources:
        _sources[file] = paths.resource("icons", f"{file}.svg").read_bytes()
    source = _sources[file].replace(b"<path ", f'<path fill="{color}" '.encode())
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, tone: str = "text2", *, gap: int = 0) -> QIcon:
    """Return an icon in the colours of this moment; use ``wear`` where it must follow the theme.

    Args:
        name: as for ``pixmap``.
        tone: token of the colour.
        gap: logical pixels of empty space at its right, because the style leaves too little before a text.
    """
    result = QIcon()
    for size in SIZES:
        result.addPixmap(_widened(pixmap(name, tone, size), gap))
        result.addPixmap(_widened(pixmap(name, "textDisabled", size), gap), QIcon.Mode.Disabled)
    return result


def _widened(picture: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return picture
    ratio = picture.devicePixelRatio()
    wide = QPixmap(picture.width() + round(theme.current().px(gap) * ratio), picture.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return wide


def wear(target: QAbstractButton | QAction, name: str, tone: str = "text2", *, gap: int = 0) -> None:
    """Give a button or action an icon that follows the theme for as long as it lives."""
    if not _following:
        theme.current().changed.connect(_dress_all)
        _following.append(_dress_all)
    _wearers[target] = (name, tone, gap)
    _dress(target, name, tone, gap)


def _dress_all() -> None:
    for target, (name, tone, gap) in list(_wearers.items()):
        if isValid(target):
            assert isinstance(target, (QAbstractButton, QAction))
            _dress(target, name, tone, gap)


def _dress(target: QAbstractButton | QAction, name: str, tone: str, gap: int) -> None:
    target.setIcon(icon(name, tone, gap=gap))
    if isinstance(target, QAbstractButton):
        look = theme.current()
        target.setIconSize(QSize(look.px(SIZES[0]) + look.px(gap), look.px(SIZES[0])))
