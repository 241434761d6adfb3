"""The Dutch names for what becomes of a cell, and for the rules by which cells are no figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_count, format_units
from rvs_desktop.ui.import_wizard.field_button import Vocabulary, period_label
from rvs_desktop.ui.parts.figure_cells import PREFIXES
from rvs_desktop.ui.tables.cells import Badge, Cell, Tone

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.differences import Difference

KINDS: Final = ("needs_decision", "changed", "new", "equal", "missing", "skipped", "rejected")
"""In the order of the list: what a person must see first."""
_SIGNS: Final = {
    "new": ("add", Tone.PLAIN),
    "changed": ("edit", Tone.WARN),
    "equal": ("checkmark", Tone.QUIET),
    "missing": ("subtract_circle", Tone.NONE),
    "skipped": ("dismiss", Tone.QUIET),
    "needs_decision": ("warning", Tone.WARN),
    "rejected": ("dismiss_circle", Tone.BAD),
}


def sign(kind: str) -> tuple[str, str]:
    """Return the icon of a kind and the token of its colour."""
    icon, tone = _SIGNS[kind]
    return icon, {Tone.PLAIN: "accent", Tone.WARN: "warnFg", Tone.BAD: "badFg"}.get(tone, "text2")


def tally(differences: Iterable[Difference]) -> Counter[str]:
    """Return how many cells of the source end in each kind."""
    counts: Counter[str] = Counter()
    for one in differences:
        counts[one.kind.value] += one.cells
    return counts


class DifferenceWords(QObject):
    """Puts differences into words."""

    def kind(self, kind: str) -> str:
        """Return the name of a kind in the list."""
        return {
            "new": self.tr("Nieuw"),
            "changed": self.tr("Gewijzigd"),
            "equal": self.tr("Gelijk"),
            "missing": self.tr("Niet geleverd"),
            "skipped": self.tr("Overgeslagen"),
            "needs_decision": self.tr("Vraagt keuze"),
            "rejected": self.tr("Afgewezen"),
        }[kind]

    def counted(self, kind: str) -> str:
        """Return the name of a kind beside its number."""
        return {
            "new": self.tr("nieuw"),
            "changed": self.tr("gewijzigd"),
            "equal": self.tr("gelijk"),
            "missing": self.tr("niet geleverd"),
            "skipped": self.tr("overgeslagen"),
            "needs_decision": self.tr("vraagt keuze"),
            "rejected": self.tr("afgewezen"),
        }[kind]

    def cell(self, kind: str) -> Cell:
        """Return a kind as icon and word."""
        icon, tone = _SIGNS[kind]
        word = self.kind(kind)
        return Cell(word, word, drawing=Badge(word, icon, tone))

    def sum_line(self, counts: Mapping[str, int]) -> str:
        """Return the sum that shows that no cell is lost: ``176 cellen in het bestand = 120 nieuw + …``."""
        parts = [
            f"{format_count(counts[kind])} {self.counted(kind)}"
            for kind in KINDS[1:] + KINDS[:1]
            if counts.get(kind)
        ]
        total = format_count(sum(counts.values()))
        if not parts:
            return self.tr("Er staan geen cellen met inhoud in het bestand.")
        return self.tr("{total} cellen in het bestand = {parts}.").format(
            total=total, parts=" + ".join(parts)
        )

    def new_figure(self, one: Difference, words: Vocabulary) -> str:
        """Return what the file says, with its qualifier."""
        text = PREFIXES.get(one.qualifier, "") + self.written(one.new, one.status, one.measure, words)
        return self.tr("{figure} (voorlopig)").format(figure=text) if one.qualifier == "provisional" else text

    def written(self, value: int | None, status: str, measure: str, words: Vocabulary) -> str:
        """Return a figure or its state; empty when nothing stood."""
        if value is not None:
            return format_units(value, words.decimals.get(measure, 0))
        if not status:
            return ""
        return {
            "missing": self.tr("niet geleverd"),
            "not_applicable": self.tr("n.v.t."),
            "confidential": self.tr("vertrouwelijk"),
        }.get(status, self.tr("niet geleverd"))

    def subject(self, one: Difference, words: Vocabulary) -> str:
        """Return which figure it is about, or which cells."""
        if not one.measure:
            return ", ".join(part for part in (one.sheet, one.cell, self.cells(one.cells)) if part)
        parts = (words.area(one.area), period_label(one.period, short=False), words.measure(one.measure))
        return ", ".join(parts)

    def cells(self, count: int) -> str:
        """Return a number of cells in words."""
        return self.tr("1 cel") if count == 1 else self.tr("{count} cellen").format(count=format_count(count))

    def remark(self, one: Difference) -> str:
        """Return why, or where the old figure came from."""
        if one.kind.value == "skipped":
            return self.rule(one.note)
        if one.kind.value == "needs_decision" and not one.measure:
            return self.tr("Deze cellen wachten op uw antwoord in stap 3.")
        if one.note == "period_locked":
            return self.tr("De periode is vastgesteld. Heropen haar om dit cijfer in te lezen.")
        if one.kind.value in {"changed", "needs_decision"}:
            if one.origin:
                return self.tr("stond er uit {origin}").format(origin=one.origin)
            return self.tr("stond er met de hand ingevoerd") if one.old_status else ""
        return ""

    def stands_out(self) -> str:
        """Return the remark of a figure that stands out against its own history."""
        return self.tr("wijkt af van eerdere cijfers")

    def rule(self, name: str) -> str:
        """Return the name of a rule by which cells were left out."""
        return {
            "heading_or_note": self.tr("kop, titel of opmerking"),
            "row_label": self.tr("naam van een rij"),
            "label_column": self.tr("kolom met namen"),
            "place": self.tr("plaats binnen een gemeente"),
            "added_up": self.tr("opgeteld bij de eerste cel van de gemeente"),
            "total_row": self.tr("totaalrij, alleen ter controle"),
            "total_column": self.tr("totaalkolom, alleen ter controle"),
            "region_total": self.tr("totaal van de regio, alleen ter controle"),
            "sum_sheet": self.tr("blad dat andere bladen optelt"),
            "instruction_sheet": self.tr("blad met uitleg"),
            "hidden_sheet": self.tr("verborgen blad"),
            "repeated_value": self.tr("stond al op een andere plek in het bestand"),
            "remark": self.tr("opmerking"),
            "helper": self.tr("hulpkolom"),
            "target": self.tr("streefwaarde"),
            "percentage": self.tr("percentage, wordt zelf berekend"),
            "difference": self.tr("verschil, wordt zelf berekend"),
            "euro": self.tr("bedrag in euro"),
            "outside_region": self.tr("gebied buiten de regio"),
            "personal_data_column": self.tr("kan over personen gaan"),
            "persons_counted": self.tr("rij met een persoon, alleen geteld"),
            "decided": self.tr("door u overgeslagen"),
        }.get(name, self.tr("geen cijfer dat wordt bewaard"))
