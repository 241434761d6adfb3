"""The bare window: painted before anything else is loaded, and filled a moment later.

Nothing here may import more of the program than the standard library and the few classes of Qt that a
window needs: the time until the first frame is the time this module takes.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QByteArray, QRectF, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow

from rvs_desktop import paths

MINIMUM: Final = (1024, 640)
NORMAL: Final = (1440, 900)


class Shell(QMainWindow):
    """A top-level window that says what happens to it; ``MainWindow`` fills it and listens."""

    painted = Signal()
    """The first frame stands on the screen: now slow things may begin."""
    dropped = Signal(list)
    """Files or folders of this device were dropped: ``list[Path]``."""
    resized = Signal(int)
    """The window has another width."""
    closing = Signal()
    """The window is about to close: finish what must be written."""

    def __init__(self, mode: str = "system", geometry: str = "") -> None:
        """Make the window.

        Args:
            mode: ``system``, ``light`` or ``dark``, for the colours of the first frame.
            geometry: place and size as ``place`` returned it, or empty.
        """
        super().__init__()
        self._was_painted = False
        self._mode = mode
        self.setObjectName("main_window")
        self.setWindowTitle("RVS Desktop")
        self.setAcceptDrops(True)
        self.setMinimumSize(*MINIMUM)
        self.resize(*NORMAL)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode("ascii"))))

    def place(self) -> str:
        """Return place and size of the window, in base64."""
        return self.saveGeometry().toBase64().toStdString()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the surfaces of the window until its parts lie over them; tell once when that is done."""
        if self._was_painted:
            super().paintEvent(event)
            return
        self._was_painted = True
        colors = self._first_colors()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors["window"]))
        canvas = QPainterPath()
        canvas.addRoundedRect(QRectF(208, 28, self.width() + 10, self.height() - 54), 6, 6)
        painter.fillPath(canvas, QColor(colors["canvas"]))
        painter.end()
        QTimer.singleShot(0, self._tell_painted)

    def _tell_painted(self) -> None:
        self.painted.emit()

    def _first_colors(self) -> dict[str, Any]:
        tokens = json.loads(paths.resource("tokens.json").read_text(encoding="utf-8"))
        system_dark = self.palette().window().color().lightness() < 128
        dark = self._mode == "dark" or (self._mode == "system" and system_dark)
        return tokens["color"]["dark" if dark else "light"]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the new width."""
        super().resizeEvent(event)
        self.resized.emit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files of this device."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which files were dropped."""
        event.acceptProposedAction()
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
