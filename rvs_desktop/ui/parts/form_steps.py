"""Doing something that first has to be asked: a dialog stays open with what was filled in when the file refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from rvs_desktop.errors import UserError
from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.page import PageContext

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class FormSteps(QObject):
    """The base of what a page can do; every step is one change of the file that can be undone."""

    told = Signal(str)

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self.context = context
        self.dialog: Form | None = None
        self._window = window
        self._answer: Callable[[], None] | None = None

    @property
    def over(self) -> QWidget:
        """The window that dialogs stand over."""
        return self._window.window()

    def ask(self, dialog: Form, answer: Callable[[], None]) -> None:
        """Open a dialog; its verb calls ``answer``, and it closes when the file took the change."""
        self.dialog, self._answer = dialog, answer
        dialog.action.clicked.disconnect(dialog.accept)
        dialog.action.clicked.connect(self._try)
        dialog.accepted.connect(self._try)
        dialog.open()

    def edit(self, label: str, work: Callable[[Session], None], kind: str = "edit") -> None:
        """Change the file as one step under a Dutch label; ``kind`` is a ``ChangeKind``."""
        self.context.workspace.edit(label, work, self._done, self._refused, kind=kind)

    def _try(self) -> None:
        if self._answer is not None:
            self._answer()

    def _done(self, _changes: object) -> None:
        dialog, self.dialog, self._answer = self.dialog, None, None
        if dialog is not None and isValid(dialog):  # accepting a dialog closes it before the file answers
            dialog.close()

    def _refused(self, error: UserError) -> None:
        if self.dialog is not None and isValid(self.dialog) and self.dialog.isVisible():
            self.dialog.refuse(error)
        else:
            self.told.emit(str(error))
