"""What happens with a bug: it is written down without data, and told once, calmly; the program goes on."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from rvs_desktop import __version__

logger = logging.getLogger(__name__)
CRASH_LOG: Final = "crash.log"
_FATAL_LOG: Final = "fatal.log"
_KEPT_CHARACTERS: Final = 200_000


def describe(error: BaseException) -> str:
    """Return a report of a bug: versions, kind of error and places in the code.

    The text of the error is left out, because it may quote a value; of paths only the file name is kept.
    """
    lines = [
        f"RVS Desktop {__version__}",
        f"Python {platform.python_version()}, PySide6 {pyside_version}, {platform.system()} {platform.release()}",
        f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S}",
        type(error).__name__,
    ]
    seen: set[int] = set()
    part: BaseException | None = error
    while part is not None and id(part) not in seen:
        seen.add(id(part))
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(part.__traceback__)
        ]
        part = part.__cause__ or part.__context__
        if part is not None:
            lines.append(f"because of {type(part).__name__}")
    return "\n".join(lines)


class CrashReporter(QObject):
    """Catches what nobody caught, writes it to the crash log and tells the window on its own thread."""

    reported = Signal(str)
    """A bug was met: the report."""
    _caught = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._fatal: TextIO | None = None
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> str:
        """Put all hooks in place; return the report of a sudden end of the last run, empty when there was none."""
        left = self._read_fatal()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._fatal = (self._folder / _FATAL_LOG).open("w", encoding="utf-8")
            faulthandler.enable(self._fatal)
        except OSError:
            logger.warning("no place for a log of sudden ends")
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)
        return left

    def uninstall(self) -> None:
        """Take the hooks away again; the end of the program is a clean one."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._fatal is not None:
            self._fatal.close()
            (self._folder / _FATAL_LOG).unlink(missing_ok=True)
            self._fatal = None

    def report(self, error: BaseException) -> None:
        """Write a bug down and tell of it; may be called on any thread."""
        text = describe(error)
        logger.error("bug: %s", type(error).__name__)
        self._write(text)
        self._caught.emit(text)

    def _tell(self, text: str) -> None:
        self.reported.emit(text)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error.with_traceback(trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)

    def _write(self, text: str) -> None:
        path = self._folder / CRASH_LOG
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            old = path.read_text(encoding="utf-8")[-_KEPT_CHARACTERS:] if path.exists() else ""
            path.write_text(f"{old}{text}\n\n", encoding="utf-8")
        except OSError:
            logger.warning("the crash log cannot be written")

    def _read_fatal(self) -> str:
        """Return the trace that the last run left, without the folders of this user."""
        try:
            trace = (self._folder / _FATAL_LOG).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
        lines = [_without_folder(line) for line in trace.splitlines()]
        text = "\n".join(lines).strip()
        if text:
            self._write(text)
        return text


def _without_folder(line: str) -> str:
    head, quote, rest = line.partition('"')
    path, quote_2, tail = rest.partition('"')
    return f"{head}{quote}{path.replace(chr(92), '/').rsplit('/', 1)[-1]}{quote_2}{tail}"


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keep warnings of Qt in the log, by category only: their text may quote what is on screen."""
    del message
    if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
        logger.warning("qt: %s", context.category)
