"""All questions, messages and file pickers of the program, so that a test can answer in the user's place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget  # noqa: TID251 - this is the one home of file pickers

from rvs_desktop.ui.dialogs.question import Choice, Question, QuestionDialog

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

__all__ = ["Asker", "Choice", "Question"]


class Asker(QObject):
    """Asks the user; every method waits for the answer."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def choose(self, question: Question) -> str:
        """Ask a question and return the key of the answer."""
        dialog = QuestionDialog(question, self._window)
        dialog.exec()
        return dialog.answer

    def tell(self, title: str, headline: str, text: str, hint: str = "", *, details: str = "") -> None:
        """Tell something that must be read before going on."""
        close = Choice("close", self.tr("Sluiten"))
        self.choose(Question(title, headline, text, (close,), hint, "close", "bad", details))

    def files_to_import(self, folder: str) -> list[Path]:
        """Let the user point at sheets to import; empty when cancelled."""
        kinds = self.tr("Rekenbladen")
        every = self.tr("Alle bestanden")
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Bestanden importeren"),
            folder,
            f"{kinds} (*.xlsx *.xls *.xlsm *.xlsb *.ods *.csv);;{every} (*)",
        )
        return [Path(name) for name in names]

    def file_to_open(self, folder: str) -> Path | None:
        """Let the user point at a file of the program; None when cancelled."""
        kind = self.tr("RVS-bestanden")
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Bestand openen"),
            folder,
            f"{kind} (*.rvs);;{self.tr('Alle bestanden')} (*)",
        )
        return Path(name) if name else None

    def printer(self, title: str, document: str = "") -> QPrinter | None:
        """Let the user choose a printer and pages; None when cancelled. ``document`` is how the print is called."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads a library of its own

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document or title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(title)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None

    def place_to_save(self, title: str, suggestion: Path, kind: str) -> Path | None:
        """Let the user choose where to write; None when cancelled.

        Args:
            title: the task, such as "Kopie opslaan".
            suggestion: folder and name to start with; its suffix is added when the user leaves it out.
            kind: what such files are called, such as "Excel-bestand".
        """
        suffix = suggestion.suffix
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(suggestion), f"{kind} (*{suffix})")
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(suffix)

    def show_folder(self, folder: Path) -> None:
        """Open a folder in the file manager of the system, made first when it is not there yet."""
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def folder_to_fill(self, title: str, start: Path) -> Path | None:
        """Let the user choose a folder for several files; None when cancelled."""
        name = QFileDialog.getExistingDirectory(self._window, title, str(start))
        return Path(name) if name else None
