"""Makes the list of messages of step 3 from problems, repaired names and decisions of this session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from rvs_desktop.importing.decisions import Decision, DecisionKind
from rvs_desktop.importing.recognition import Problem
from rvs_desktop.ui.import_wizard.conclusions import is_repaired
from rvs_desktop.ui.import_wizard.index import TablePlace
from rvs_desktop.ui.import_wizard.messages import TONES, Message, grouped, split_sentence
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

    def messages(self, checked: Checked) -> list[Message]:
        """Return all messages: questions first, then remarks, then what was repaired."""
        made = [self._asked(checked.problems, group) for group in grouped(checked.problems, checked.done)]
        return [*made, *self._repaired(checked.places), *map(self._decided, checked.decisions)]

    def _asked(self, problems: Sequence[Problem], group: tuple[int, ...]) -> Message:
        problem = problems[group[0]]
        headline, text = split_sentence(problem.message)
        place = Outcomes.place(problem.sheet, problem.cell)
        return Message(TONES[problem.severity], headline, text, place, problem.choices, group)

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

    def _decided(self, decision: Decision) -> Message:
        """Return a decision of this session as something that was settled."""
        words = {
            DecisionKind.AREA: self.tr("‘{text}’ is nu een gekozen gebied"),
            DecisionKind.MEASURE: self.tr("‘{text}’ is nu een gekozen gegeven"),
            DecisionKind.PERIOD: self.tr("‘{text}’ heeft nu een gekozen periode"),
            DecisionKind.MARK: self.tr("Het teken ‘{text}’ heeft nu een betekenis"),
            DecisionKind.SCALE: self.tr("‘{text}’ heeft nu een gekozen eenheid"),
            DecisionKind.ROW: self.tr("Rij ‘{text}’ is anders gekozen"),
            DecisionKind.TABLE: self.tr("Het bereik op blad ‘{text}’ is aangepast"),
            DecisionKind.CELL: self.tr("Cel {text} is aangepast"),
        }
        left_out = {
            DecisionKind.AREA: self.tr("‘{text}’ wordt niet ingelezen"),
            DecisionKind.MEASURE: self.tr("‘{text}’ wordt niet ingelezen"),
            DecisionKind.PERIOD: self.tr("‘{text}’ wordt niet ingelezen"),
        }
        pattern = (
            words[decision.kind] if decision.answer else left_out.get(decision.kind, words[decision.kind])
        )
        if decision.kind is DecisionKind.CELL and decision.answer == "skip":
            pattern = self.tr("Cel {text} wordt overgeslagen")
        text = self.tr("Door u gekozen: {answer}.").format(answer=decision.answer) if decision.answer else ""
        return Message("good", pattern.format(text=decision.text.replace("!", ", ")), text, "")
