"""A file that cannot be read: one calm sentence, and the offer to count persons where that can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rvs_desktop.importing.recognition import Problem
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.messages import split_sentence
from rvs_desktop.ui.import_wizard.parts import Conclusion
from rvs_desktop.ui.import_wizard.reduction_card import ReductionCard

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.session import FileState


class RefusedView(QWidget):
    """The sentence in the middle of the page."""

    decided = Signal(object)
    """An answer was taken: ``tuple[Decision, ...]``."""
    reduced = Signal(int, object, str, bool)
    """Take only counts: number of the file, the ``Reduction``, the measure, and whether persons are told apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: FileState | None = None
        self._problems: tuple[Problem, ...] = ()
        look = theme.current()
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, look.space("l"), 0, 0)
        row.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(look.px(760))
        cards = QVBoxLayout(middle)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(look.space("m"))
        self.card = widgets.Card(padding=22)
        self.offer = ReductionCard()
        self.offer.wanted.connect(self._reduce)
        cards.addWidget(self.card)
        cards.addWidget(self.offer)
        self.headline = widgets.label("", "title", wrap=True)
        self.card.content.addWidget(self.headline)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(look.space("m"))
        self.card.content.addLayout(self._lines)
        row.addWidget(middle, 4, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widgets.scrolled(inside))

    def show_state(self, state: FileState, words: Vocabulary) -> None:
        """Show why a file was refused, or that it came in before."""
        self.state = state
        self.offer.show_offers(state.reducible, words)
        again = state.outcome == "duplicate"
        self.headline.setText(
            self.tr("Dit bestand is al ingelezen") if again else self.tr("Dit bestand wordt niet ingelezen")
        )
        widgets.clear(self._lines)
        self._problems = state.problems
        for number, problem in enumerate(self._problems):
            tone = "info" if again else "bad"
            headline, text = split_sentence(problem.message)
            line = Conclusion(tone, f"{headline}.", text, [one.caption for one in problem.choices])
            line.setProperty("number", number)
            line.taken.connect(self._take)
            self._lines.addWidget(line)
        self.setAccessibleName(" ".join([self.headline.text(), *(one.message for one in self._problems)]))

    def _reduce(self, reduction: object, measure: str, distinct: bool) -> None:  # noqa: FBT001 - from a signal
        if self.state is not None:
            self.reduced.emit(self.state.index, reduction, measure, distinct)

    def _take(self, answer: int) -> None:
        line = self.sender()
        problem = self._problems[int(line.property("number"))]
        self.decided.emit(problem.choices[answer].decisions)
