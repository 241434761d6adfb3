"""Makes the list of messages of step 3 from problems, repaired names and decisions of this session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from rvs_desktop.importing.decisions import Decision
from rvs_desktop.importing.recognition import Problem
from rvs_desktop.ui.import_wizard.conclusions import is_repaired
from rvs_desktop.ui.import_wizard.decided_words import DecidedWords
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.index import TablePlace
from rvs_desktop.ui.import_wizard.messages import TONES, Message, grouped, split_sentence
from rvs_desktop.ui.import_wizard.origin import asks_for
from rvs_desktop.ui.outcomes import Outcomes

MOST_REPAIRED = 60


@dataclass(frozen=True)
class Checked:
    """What step 3 shows of a file."""

    problems: Sequence[Problem]
    done: frozenset[int]
    places: Sequence[TablePlace]
    decisions: Sequence[Decision]


class CheckWords(QObject):
    """Puts what has to be said into messages."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._decided = DecidedWords(self)

    def messages(self, checked: Checked, words: Vocabulary) -> list[Message]:
        """Return all messages: questions first, then remarks, then what was repaired or decided."""
        made = [self._asked(checked.problems, group) for group in grouped(checked.problems, checked.done)]
        decided = self._decided.messages(checked.decisions, words)
        return [*made, *decided, *self._repaired(checked.places)]

    def _asked(self, problems: Sequence[Problem], group: tuple[int, ...]) -> Message:
        problem = problems[group[0]]
        headline, text = split_sentence(problem.message)
        place = Outcomes.place(problem.sheet, problem.cell)
        return Message(
            TONES[problem.severity], headline, text, place, problem.choices, group, origin=asks_for(problem)
        )

    def _repaired(self, places: Sequence[TablePlace]) -> list[Message]:
        """Return the rows whose name was not written as we know it, with what else it could be."""
        made = [
            Message(
                "good",
                self.tr("Rij {row}: {label}").format(row=row.row + 1, label=row.label),
                row.reason,
                place.sheet.name,
                row.alternatives,
                row=row.row,
            )
            for place in places
            for row in place.table.rows
            if is_repaired(row)
        ]
        return made[:MOST_REPAIRED]
