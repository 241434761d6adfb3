"""The window that has a file open comes to the front when the same user opens that file again."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS: Final = 300


def _name(path: Path) -> str:
    """Return the name under which the window with a file can be called on this computer."""
    return f"rvs-{hashlib.blake2b(str(path.resolve()).encode(), digest_size=10).hexdigest()}"


class FirstWindow(QObject):
    """Listens while a file is open for writing."""

    called = Signal()
    """The file was opened again: show the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def listen(self, path: Path) -> None:
        """Answer for a file, and for no other any more."""
        self.forget()
        QLocalServer.removeServer(_name(path))  # left by a program that died; the lock on the file is ours
        self._server.listen(_name(path))

    def forget(self) -> None:
        """Answer for no file any more."""
        self._server.close()

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.disconnectFromServer()
        caller.deleteLater()
        self.called.emit()


def call_first_window(path: Path) -> bool:
    """Call the window of this user that has a file open to the front; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    found = socket.waitForConnected(_PATIENCE_MS)
    socket.disconnectFromServer()
    return found
