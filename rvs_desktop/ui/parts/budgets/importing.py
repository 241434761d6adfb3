"""Importing a budget or a ledger export from the page of budgets: choose, look, answer, store as one step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rvs_desktop import paths
from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_count
from rvs_desktop.ui.jobs import Job
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.budgets.import_dialog import ImportMoney
from rvs_desktop.ui.parts.budgets.import_work import Preview, ReadMoney, TryMoney


class BudgetImport(QObject):
    """Leads one file through the preview; nothing is stored before its verb."""

    told = Signal(str)
    body_wanted = Signal(str)
    """Show the budgets of this body (its code)."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.dialog: ImportMoney | None = None
        self._job: Job | None = None
        self._preview: Preview | None = None
        self._body = ""

    def start(self, body: str, path: Path | None = None) -> None:
        """Ask for a file when none is given, and read it.

        Args:
            body: code of whose budget is shown.
            path: of the file.
        """
        if path is None:
            folder = str(paths.start_folder(self._context.settings.last_folder))
            chosen = self._context.asker.files_to_import(folder)
            if not chosen:
                return
            if len(chosen) > 1:
                self.told.emit(self.tr("Kies één bestand: een begroting of een export van een grootboek."))
                return
            path = chosen[0]
        self._body = body
        self._context.settings.last_folder = str(path.parent)
        self.told.emit(self.tr("{name} wordt gelezen.").format(name=path.name))
        job = self._context.workspace.run(ReadMoney(path, body))
        job.succeeded.connect(self._show)

    def _show(self, preview: Preview) -> None:
        self.told.emit("")
        self._preview = preview
        dialog = ImportMoney(preview, self._body, self._window.window())
        self.dialog = dialog
        dialog.action.clicked.disconnect(dialog.accept)
        dialog.action.clicked.connect(self._store)
        dialog.asked.connect(self._try)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _try(self) -> None:
        assert self.dialog is not None
        assert self._preview is not None
        self._run(TryMoney(self._preview.read, self.dialog.answers))

    def _store(self) -> None:
        assert self.dialog is not None
        assert self._preview is not None
        self.dialog.setEnabled(False)  # what is being stored is not cancelled halfway
        self._run(TryMoney(self._preview.read, self.dialog.answers, store=True))

    def _run(self, work: TryMoney) -> None:
        self._job = self._context.workspace.run(work, writes=work.store)
        self._job.succeeded.connect(self._stored if work.store else self._tried)
        self._job.failed.connect(self._refused)

    def _tried(self, preview: Preview) -> None:
        if self.dialog is not None and self.sender() is self._job:
            self._preview = preview
            self.dialog.show_preview(preview)

    def _stored(self, preview: Preview) -> None:
        if self.dialog is not None:
            self.dialog.close()
        counts = preview.report.counts
        text = self.tr("{name}: {new} nieuw, {changed} gewijzigd, {equal} gelijk opgeslagen.")
        if counts["needs_decision"]:
            text += " " + self.tr(
                "{open} rijen wachten nog; importeer het bestand opnieuw om die te beantwoorden."
            )
        self.told.emit(
            text.format(
                name=preview.read.path.name,
                new=format_count(counts["new"]),
                changed=format_count(counts["changed"]),
                equal=format_count(counts["unchanged"]),
                open=format_count(counts["needs_decision"]),
            )
        )
        if preview.answers.body:
            self.body_wanted.emit(preview.answers.body)

    def _refused(self, error: BaseException) -> None:
        if self.dialog is not None and isinstance(error, UserError):
            self.dialog.setEnabled(True)
            self.dialog.refuse(error)

    def _forget(self) -> None:
        self.dialog = self._job = None
