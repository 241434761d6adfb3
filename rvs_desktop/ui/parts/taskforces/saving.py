"""From a form that is filled in to the file: its consequences beforehand, the step itself, and where it shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from rvs_desktop.ui.parts.taskforces.plans import CarryOut

if TYPE_CHECKING:
    from rvs_desktop.store.database import Changes
    from rvs_desktop.ui.parts.taskforces.form_fields import Planner


class Saving(QObject):
    """Works out and carries out what the form of the page says."""

    def __init__(self, page: Any) -> None:  # the page builds its parts, and no part knows the page
        super().__init__(page)
        self._page = page
        page.form.preview_wanted.connect(self.preview)
        page.form.accepted.connect(self.accept)

    def preview(self, plan: Planner) -> None:
        """Work out what it would mean."""
        form = self._page.form
        self._page.context.workspace.read(plan, form.show_preview, form.show_refusal)

    def accept(self, plan: Planner) -> None:
        """Write it as one step under the name of the verb."""
        verb = self._page.form.verb
        label = verb.title if verb is not None else self.tr("Samenstelling gewijzigd")
        work = CarryOut(plan, self._page.day or self._page.today())
        done = partial(self._accepted, work)
        self._page.context.workspace.edit(label, work, done, self._page.form.show_refusal)

    def _accepted(self, work: CarryOut, changes: Changes) -> None:
        self._page.close_panel()
        if work.shows_from is not None and self._page.day is not None:
            self._page.later.offer(work.shows_from, self._page.day, changes.change_set)
