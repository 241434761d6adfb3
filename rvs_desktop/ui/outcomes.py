"""The words and signs for what became of an imported file, the same in list, panel and summary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_count
from rvs_desktop.periods import Period
from rvs_desktop.ui.tables.cells import Badge, Cell, Tone

_SIGNS: Final = {
    "info": ("info", "infoFg"),
    "decision": ("warning", "warnFg"),
    "refusal": ("error_circle", "badFg"),
}
COUNTS: Final = ("new", "changed", "unchanged", "needs_decision", "skipped", "rejected")


class Outcomes(QObject):
    """Translates the five outcomes and the six counts of an import."""

    @staticmethod
    def sign(severity: str) -> tuple[str, str]:
        """Return icon and colour of a problem of this weight: info, decision or refusal."""
        return _SIGNS.get(severity, _SIGNS["info"])

    @staticmethod
    def place(sheet: str, cell: str) -> str:
        """Return where a problem stands, such as ``Blad1, C5``."""
        return ", ".join(part for part in (sheet, cell) if part)

    def word(self, outcome: str) -> str:
        """Return the name of an outcome."""
        return {
            "imported": self.tr("Ingelezen"),
            "unchanged": self.tr("Niets nieuws"),
            "needs_decision": self.tr("Vraagt een besluit"),
            "rejected": self.tr("Geweigerd"),
            "duplicate": self.tr("Al eerder ingelezen"),
        }.get(outcome, outcome)

    def number_of_files(self, outcome: str, count: int) -> str:
        """Return how many files had an outcome, as part of a sentence."""
        text = {
            "imported": self.tr("{count} ingelezen"),
            "unchanged": self.tr("{count} zonder nieuws"),
            "needs_decision": self.tr("{count} met een open besluit"),
            "rejected": self.tr("{count} geweigerd"),
            "duplicate": self.tr("{count} al eerder ingelezen"),
        }[outcome]
        return text.format(count=format_count(count))

    @staticmethod
    def periods(keys: str) -> str:
        """Return the span of written periods in Dutch: ``Q1 ’21`` or ``jan ’20 – dec ’20``."""
        found = sorted(Period.parse(key) for key in keys.replace(",", " ").split())
        if not found:
            return ""
        first, last = found[0].label(short=True), found[-1].label(short=True)
        return first if first == last else f"{first} – {last}"

    def cell(self, outcome: str) -> Cell:
        """Return an outcome as icon, word and colour."""
        icon, tone = {
            "imported": ("checkmark_circle", Tone.GOOD),
            "needs_decision": ("warning", Tone.WARN),
            "rejected": ("dismiss_circle", Tone.BAD),
        }.get(outcome, ("subtract_circle", Tone.NONE))
        word = self.word(outcome)
        return Cell(word, word, drawing=Badge(word, icon, tone))

    def count_word(self, name: str) -> str:
        """Return what is counted under a name."""
        return {
            "new": self.tr("nieuw"),
            "changed": self.tr("gewijzigd"),
            "unchanged": self.tr("gelijk gebleven"),
            "needs_decision": self.tr("te beslissen"),
            "skipped": self.tr("overgeslagen"),
            "rejected": self.tr("afgewezen"),
        }[name]

    def counts(self, counts: Mapping[str, int]) -> str:
        """Return the counts that are not zero in one line, such as ``117 nieuw, 2 gewijzigd``."""
        parts = [
            f"{format_count(counts[name])} {self.count_word(name)}" for name in COUNTS if counts.get(name)
        ]
        return ", ".join(parts) or (self.tr("geen cijfers") if counts else "")
