"""What a user can do with areas: a dialog with a preview, and one change that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.areas.dialogs import AreaForm, EndForm, MergeForm, RenameForm, TransferForm
from rvs_desktop.ui.parts.areas.reading import AreasData, ReadPreview
from rvs_desktop.ui.parts.areas.split import SplitForm
from rvs_desktop.ui.parts.form_steps import FormSteps

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.area_changes.preview import PlanPreview
    from rvs_desktop.models.areas import AreaRef

_PAUSE_MS = 150
"""A preview waits until typing stops."""


class AreaSteps(FormSteps):
    """Opens the dialogs, keeps their preview up to date, and does what they say."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(context, window)
        self.data: AreasData | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)

    def merge(self, chosen: Sequence[AreaRef], day: date) -> None:
        """Ask which municipalities go up in which."""
        if self.data is not None:
            self._open(MergeForm(self.data, chosen, day, self.over))

    def split(self, area: AreaRef, day: date) -> None:
        """Ask over whom a municipality is divided."""
        if self.data is not None:
            self._open(SplitForm(area, self.data, day, self.over))

    def rename(self, area: AreaRef, day: date) -> None:
        """Ask for another name."""
        self._open(RenameForm(area, day, self.over))

    def transfer(self, area: AreaRef, day: date) -> None:
        """Ask for another district."""
        if self.data is not None:
            self._open(TransferForm(area, self.data, day, self.over))

    def end(self, area: AreaRef, day: date) -> None:
        """Ask from which day a municipality is gone."""
        self._open(EndForm(area, day, self.over))

    def _open(self, form: AreaForm) -> None:
        form.asked.connect(self._pause.start)
        self.ask(form, self._do)
        self.look()

    def look(self) -> None:
        """Look at what the open dialog would do."""
        form = self.dialog
        if isinstance(form, AreaForm) and self.data is not None:
            read = ReadPreview(self.data.snapshot.region.code, form.planner())
            shown = partial(self._show, form)
            self.context.workspace.read(read, shown, partial(self._refuse_preview, form))

    def _show(self, form: AreaForm, found: PlanPreview) -> None:
        if form is self.dialog and not self._pause.isActive():
            form.show_preview(found)

    def _refuse_preview(self, form: AreaForm, error: UserError) -> None:
        if form is self.dialog:
            form.show_refusal(error)

    def _do(self) -> None:
        form = self.dialog
        assert isinstance(form, AreaForm)
        planner = form.planner()

        def work(session: Session) -> None:
            from rvs_desktop.models.area_changes.applying import apply_plan

            apply_plan(session, planner(session))

        self.edit(form.label, work)
