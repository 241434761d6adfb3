"""The start of the window program: log, settings, a painted window, and only then the file."""

from __future__ import annotations

import argparse
import gc
import logging
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from rvs_desktop import __version__, log, paths
from rvs_desktop.settings import Settings
from rvs_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

    from rvs_desktop.ui.crash import CrashReporter
    from rvs_desktop.ui.main_window import MainWindow

WARM_UP_AFTER: Final = 1500
"""Milliseconds before pages are loaded where no file was opened; with a file they wait for its first page."""
logger = logging.getLogger(__name__)

STEPS: Final = (
    "rvs_desktop.ui.crash",
    "rvs_desktop.ui.theme",
    "rvs_desktop.formats",
    "rvs_desktop.ui.widgets",
    "rvs_desktop.ui.workspace",
    "rvs_desktop.ui.ask",
    "rvs_desktop.ui.commands",
    "rvs_desktop.ui.navigation",
    "rvs_desktop.ui.page_stack",
    "rvs_desktop.ui.main_window",
    "rvs_desktop.ui.pages.start",
)
"""Modules in the order in which they are loaded after the first frame, each in a turn of its own, so that the
window answers in between. What is not named comes with the module that needs it."""


class Program(QObject):
    """What happens from the first frame on: fills the window, opens the file and tells of bugs."""

    def __init__(self, shell: Shell, settings: Settings, wish: argparse.Namespace) -> None:
        super().__init__(shell)
        self.window: MainWindow | None = None
        self._shell = shell
        self._settings = settings
        self._wish = wish
        self._crashes: CrashReporter | None = None
        self._steps = list(STEPS)
        self._telling = False
        self._left = self._details = ""
        self._translators: list[QTranslator] = []
        shell.painted.connect(self._step)

    def end(self) -> None:
        """Take back what was put in place for the whole process."""
        for translator in self._translators:
            QApplication.removeTranslator(translator)
        if self._crashes is not None:
            self._crashes.uninstall()

    def _step(self) -> None:
        """Load one more part, or fill the window when all are there."""
        if self._steps:
            import_module(self._steps.pop(0))
            QTimer.singleShot(0, self._step)
        else:
            self._fill()

    def _fill(self) -> None:
        from rvs_desktop.ui import theme
        from rvs_desktop.ui.crash import CrashReporter
        from rvs_desktop.ui.main_window import MainWindow
        from rvs_desktop.ui.workspace import Workspace

        crashes = self._crashes = CrashReporter(paths.log_dir(), self)
        self._left = crashes.install()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._translators = translate(app, self._settings.language)
        theme.current().apply(self._settings.theme, self._settings.zoom, self._settings.density)
        window = self.window = MainWindow(self._shell, self._settings, Workspace(self))
        for source in (window.workspace, window.pages, window.exports):
            source.broke.connect(crashes.report)
        crashes.reported.connect(self._tell_bug)
        QTimer.singleShot(0, self._open)

    def _open(self) -> None:
        """Open what was asked for, beside the window that already stands there."""
        window = self.window
        assert window is not None
        opens = True
        if self._wish.file:
            window.files.open_path(Path(self._wish.file))
        elif self._wish.sample:
            window.files.open_sample()
        else:
            opens = window.files.reopen_last()
        if opens:
            window.to_do.began.connect(window.pages.warm_up)
        else:
            gc.enable()
            QTimer.singleShot(WARM_UP_AFTER, window.pages.warm_up)
        if self._left and opens:
            window.pages.shown.connect(self._tell_left)
        elif self._left:
            self._tell_left()

    def _tell_left(self) -> None:
        """Tell once that the last run ended suddenly, on the first page that stands."""
        window = self.window
        if window is None or not self._left:
            return
        logger.warning("the last run ended suddenly")
        text = self.tr("Het programma is de vorige keer onverwacht gestopt. Wat was opgeslagen, is bewaard.")
        window.pages.message.acted.connect(self._copy_left)
        window.pages.message.say("warn", text, [("copy_left", self.tr("Details kopiëren"))])
        self._details, self._left = self._left, ""

    def _copy_left(self, key: str) -> None:
        if key == "copy_left":
            QApplication.clipboard().setText(self._details)

    def _tell_bug(self, report: str) -> None:
        if self._telling or self.window is None:
            return
        self._telling = True
        self.window.asker.tell(
            self.tr("RVS Desktop"),
            self.tr("Een onderdeel van het programma werkte niet goed"),
            self.tr("Wat was opgeslagen, is bewaard. Wat u het laatst deed, is misschien niet gelukt."),
            self.tr("Kijk of uw laatste wijziging er staat. Geef de details door aan de beheerder."),
            details=report,
        )
        self._telling = False


def translate(app: QApplication, language: str) -> list[QTranslator]:
    """Put a language on the program: Dutch stands in the source, the words of Qt itself come from Qt.

    Returns:
        The translators in use, which the caller may take away again.
    """
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    wanted = [(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))]
    if language != "nl":
        wanted.append((f"rvs_{language}", str(paths.resource("i18n"))))
    result: list[QTranslator] = []
    for name, folder in wanted:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            result.append(translator)
    return result


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line of the window program."""
    if not arguments:
        return argparse.Namespace(file="", sample=False)
    parser = argparse.ArgumentParser(prog="rvs-desktop", description="RVS Desktop")
    parser.add_argument("file", nargs="?", default="", help="bestand om te openen (.rvs)")
    parser.add_argument("--sample", action="store_true", help="open de voorbeeldgegevens")
    parser.add_argument("--version", action="version", version=__version__)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed."""
    wish = parse(sys.argv[1:] if arguments is None else arguments)
    log.start(paths.log_dir())
    logger.info("start %s", __version__)
    settings = Settings.load(paths.config_dir())
    app = QApplication(["rvs-desktop"])
    app.setApplicationName("RVS Desktop")
    app.setDesktopFileName("rvs-desktop")
    shell = Shell(settings.theme, settings.geometry)
    program = Program(shell, settings, wish)
    shell.show()
    # Until the end of the first job garbage waits: what is loaded meanwhile would be looked through time and again.
    gc.disable()
    code = app.exec()
    program.end()
    logger.info("end")
    return code
