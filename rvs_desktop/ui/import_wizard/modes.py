"""What the assistant can show as a whole; what an import often does without is built when it is first needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from rvs_desktop.ui.import_wizard.queue_view import QueueView
from rvs_desktop.ui.import_wizard.refused_view import RefusedView


class Modes(QStackedWidget):
    """A stack with the list of files and the refusal of a file built late."""

    def __init__(
        self, join_queue: Callable[[QueueView], None], join_refused: Callable[[RefusedView], None]
    ) -> None:
        """Begin empty.

        Args:
            join_queue: connects the list of files when it is built.
            join_refused: connects the refusal when it is built.
        """
        super().__init__()
        self._join_queue, self._join_refused = join_queue, join_refused
        self.queue_made: QueueView | None = None
        self.refused_made: RefusedView | None = None

    @property
    def queue(self) -> QueueView:
        """The list of files."""
        if self.queue_made is None:
            made = self.queue_made = QueueView()
            self._join_queue(made)
            self.addWidget(made)
        return self.queue_made

    @property
    def refused(self) -> RefusedView:
        """Why a file is refused."""
        if self.refused_made is None:
            made = self.refused_made = RefusedView()
            self._join_refused(made)
            self.addWidget(made)
        return self.refused_made

    @property
    def shows_queue(self) -> bool:
        """Whether the list of files is on the screen."""
        return self.queue_made is not None and self.currentWidget() is self.queue_made

    @property
    def shows_refused(self) -> bool:
        """Whether a refusal is on the screen."""
        return self.refused_made is not None and self.currentWidget() is self.refused_made
