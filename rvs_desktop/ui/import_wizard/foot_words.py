"""What stands at the foot of the assistant, by what is on the screen and what can be done now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_count
from rvs_desktop.ui.import_wizard.foot import Foot
from rvs_desktop.ui.import_wizard.queue_view import is_ready
from rvs_desktop.ui.import_wizard.steps_view import DIFFERENCES, DONE, StepsView

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.session import FileState


class FootWords(QObject):
    """Fills the foot."""

    def __init__(self, foot: Foot) -> None:
        super().__init__(foot)
        self._foot = foot

    def of_reading(self) -> None:
        """Say what holds while files are read."""
        self._foot.say(self.tr("Er wordt niets opgeslagen voordat u dat kiest."))

    def of_refused(self, *, in_queue: bool, offered: bool) -> None:
        """Say what can be done after a file that cannot be read; the offer to count has its own button."""
        self._foot.say(self.tr("Uit dit bestand is niets opgeslagen."))
        self._foot.list.setVisible(in_queue)
        if not offered:
            self._foot.show_next(self.tr("Ander bestand kiezen"))

    def of_queue(self, files: Sequence[FileState], *, busy: bool) -> None:
        """Offer to store what needs nothing, or say what still asks."""
        ready = sum(1 for state in files if is_ready(state))
        asking = any(not state.applied and state.needs_decision for state in files)
        if ready:
            self._foot.say(self.tr("Vóór het opslaan wordt een reservekopie gemaakt."))
            one, more = self.tr("1 bestand opslaan"), self.tr("{count} bestanden zonder vragen opslaan")
            text = one if ready == 1 else more.format(count=format_count(ready))
            self._foot.show_next(text, enabled=not busy)
        elif asking:
            self._foot.say(self.tr("Open een bestand met een vraag met Enter. F8 gaat naar het volgende."))
        else:
            self._foot.say("")
            self._foot.show_next(self.tr("Naar Leveringen"))

    def of_steps(self, steps: StepsView, *, in_queue: bool, busy: bool) -> None:
        """Say what holds in a step and offer the way on."""
        foot = self._foot
        foot.say(self._sentence(steps))
        foot.list.setVisible(in_queue)
        if steps.now == DONE:
            if not in_queue:
                foot.show_next(self.tr("Naar Leveringen"))
            return
        foot.back.setVisible(not steps.is_first)
        cells = steps.cells_to_skip()
        if cells:
            one, more = self.tr("1 cel overslaan"), self.tr("{count} cellen overslaan")
            foot.show_skip(one if cells == 1 else more.format(count=format_count(cells)))
        if steps.now == DIFFERENCES:
            foot.show_next(self._store_text(steps), enabled=not busy)
        else:
            foot.show_next(self.tr("Volgende"))

    def _store_text(self, steps: StepsView) -> str:
        figures = steps.figures_to_store()
        if not figures:
            return self.tr("Levering vastleggen")
        one, more = self.tr("1 cijfer opslaan"), self.tr("{count} cijfers opslaan")
        return one if figures == 1 else more.format(count=format_count(figures))

    def _sentence(self, steps: StepsView) -> str:
        if steps.now == DONE:
            return ""
        questions = steps.questions()
        if steps.now == DIFFERENCES:
            one = self.tr("1 cel wacht op een keuze en wordt nu niet opgeslagen.")
            more = self.tr("{count} cellen wachten op een keuze en worden nu niet opgeslagen.")
            none = self.tr("Vóór het opslaan wordt een reservekopie gemaakt.")
        else:
            one = self.tr("1 vraag is open. Beantwoord die, of sla de cel over.")
            more = self.tr("{count} vragen zijn open. Beantwoord ze, of sla die cellen over.")
            none = self.tr("Er wordt niets opgeslagen tot stap 4.")
        if not questions:
            return none
        return one if questions == 1 else more.format(count=format_count(questions))
