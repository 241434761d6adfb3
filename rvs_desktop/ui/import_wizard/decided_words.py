"""What somebody decided in this session, as sentences that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_count
from rvs_desktop.importing.decisions import ADDED_UP, Decision, DecisionKind
from rvs_desktop.ui.import_wizard.field_button import Vocabulary, period_label
from rvs_desktop.ui.import_wizard.messages import Message

SKIP = "skip"


class DecidedWords(QObject):
    """Puts decisions into messages."""

    def messages(self, decisions: Sequence[Decision], words: Vocabulary) -> list[Message]:
        """Return one message for each decision, and one for all cells that were left out."""
        skipped = tuple(one for one in decisions if one.kind is DecisionKind.CELL and one.answer == SKIP)
        told = [self._message(one, words) for one in decisions if one not in skipped]
        if skipped:
            one, more = self.tr("1 cel wordt overgeslagen"), self.tr("{count} cellen worden overgeslagen")
            headline = one if len(skipped) == 1 else more.format(count=format_count(len(skipped)))
            names = [decision.text.rpartition("!")[2] for decision in skipped]
            text = ", ".join(names[:6]) + (", …" if len(names) > 6 else "")
            told.append(Message("good", headline, text, "", retract=skipped))
        return told

    def _message(self, decision: Decision, words: Vocabulary) -> Message:
        text = decision.text.replace("!", ", ")
        subject = self._subject(decision.kind)
        if decision.answer == ADDED_UP:
            subject = self.tr("De kolom ‘{text}’")
        headline = subject.format(text=text)
        answer = self._answer(decision, words)
        return Message(
            "good",
            headline,
            self.tr("Door u gekozen: {answer}.").format(answer=answer),
            "",
            retract=(decision,),
        )

    def _subject(self, kind: DecisionKind) -> str:
        return {
            DecisionKind.AREA: self.tr("Het gebied van ‘{text}’"),
            DecisionKind.MEASURE: self.tr("Het gegeven van ‘{text}’"),
            DecisionKind.PERIOD: self.tr("De periode van ‘{text}’"),
            DecisionKind.MARK: self.tr("De betekenis van ‘{text}’"),
            DecisionKind.SCALE: self.tr("De eenheid van ‘{text}’"),
            DecisionKind.ROW: self.tr("De rij ‘{text}’"),
            DecisionKind.TABLE: self.tr("Het bereik op blad ‘{text}’"),
            DecisionKind.CELL: self.tr("Cel {text}"),
        }[kind]

    def _answer(self, decision: Decision, words: Vocabulary) -> str:
        kind, answer = decision.kind, decision.answer
        if not answer:
            return self.tr("niet inlezen")
        naming = {
            DecisionKind.AREA: words.area,
            DecisionKind.MEASURE: words.measure,
            DecisionKind.PERIOD: _whole_period,
            DecisionKind.SCALE: _factor,
            DecisionKind.TABLE: _ranges,
        }
        return naming.get(kind, self._word)(answer)

    def _word(self, answer: str) -> str:
        return {
            "zero": self.tr("0"),
            "missing": self.tr("niet geleverd"),
            "not_applicable": self.tr("niet van toepassing"),
            "confidential": self.tr("vertrouwelijk"),
            "provisional": self.tr("voorlopig"),
            "circa": self.tr("ongeveer"),
            "note": self.tr("een opmerking"),
            "figures": self.tr("telt mee"),
            "total": self.tr("is een totaal"),
            "added_up": self.tr("de plaatsen zijn per gemeente opgeteld"),
            SKIP: self.tr("overslaan"),
        }.get(answer, answer.replace(".", ","))


def _whole_period(key: str) -> str:
    return period_label(key, short=False)


def _factor(answer: str) -> str:
    return f"× {answer}"


def _ranges(answer: str) -> str:
    return ", ".join(part.split(";")[0] for part in answer.split("|"))
