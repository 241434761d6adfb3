"""The bare window: painted before anything else is loaded, and filled a moment later.

Nothing here may import more of the program than the standard library and the few classes of Qt that a
window needs: the time until the first frame is the time this module takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QMainWindow

from rvs_desktop import paths

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent

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
        self.may_close: Callable[[], bool] | None = None
        """Asks whether the window may close now; it stays open on False."""
        self.setObjectName("main_window")
        self.setWindowTitle("RVS Desktop")
        self.setAcceptDrops(True)
        self.setMinimumSize(*MINIMUM)
        self.resize(*NORMAL)
        if geometry:
            from PySide6.QtCore import QByteArray

            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode("ascii"))))

    def place(self) -> str:
        """Return place and size of the window, in base64."""
        return self.saveGeometry().toBase64().toStdString()

    def come_forward(self) -> None:
        """Show the window in front of the others, also when it was made small."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the surfaces of the window until its parts lie over them; tell once when that is done."""
        if self._was_painted:
            super().paintEvent(event)
            return
        self._was_painted = True
        # Plain pictures: whatever takes a colour as an argument loads all constants of Qt first, which takes longer
        # than the rest of the window.
        painter = QPainter(self)
        for name, left, top, below in (("window", 0, 0, 0), ("canvas", 208, 28, 26)):
            surface = QPixmap(self.width() - left, self.height() - top - below)
            surface.fill(self._first_color(name))
            painter.drawPixmap(left, top, surface)
        painter.end()
        QTimer.singleShot(0, self._tell_painted)

    def _tell_painted(self) -> None:
        self.painted.emit()

    def _first_color(self, name: str) -> QColor:
        """Return a colour of the tokens, read as text: the light scheme stands before the dark one."""
        text = paths.resource("tokens.json").read_text(encoding="utf-8")
        light, dark = re.findall(rf'"{name}": "(#\w+)"', text)[:2]
        system_dark = self.palette().window().color().lightness() < 128
        return QColor(dark if self._mode == "dark" or (self._mode == "system" and system_dark) else light)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the new width."""
        super().resizeEvent(event)
        self.resized.emit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window goes, unless something holds it open."""
        if self.may_close is not None and not self.may_close():
            event.ignore()
            return
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
