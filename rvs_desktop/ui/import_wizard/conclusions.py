"""What was concluded about a sheet in plain Dutch: where the table is, what was left out, and why."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_count
from rvs_desktop.importing.decisions import Choice
from rvs_desktop.importing.explanation import RowRead, SheetRead, TableRead
from rvs_desktop.importing.files.workbook import cell_name
from rvs_desktop.ui.import_wizard.draft import Draft, letters

MOST_LINES = 40
"""Rows that are told one by one."""


@dataclass(frozen=True)
class Said:
    """One conclusion: how it weighs, what, why, and what else it could be."""

    tone: str
    headline: str
    text: str = ""
    choices: tuple[Choice, ...] = field(default_factory=tuple[Choice, ...])


def is_repaired(row: RowRead) -> bool:
    """Tell whether a row was understood although its name is not written as we know it."""
    return row.role == "figures" and bool(row.reason) and bool(row.area or row.measure or row.period)


class Conclusions(QObject):
    """Puts explanations into words."""

    def sheet_name(self, sheet: SheetRead) -> str:
        """Return the name of a sheet with what makes it special."""
        if not any(any(row) for row in sheet.rows):
            return self.tr("{name} (leeg)").format(name=sheet.name)
        if sheet.hidden:
            return self.tr("{name} (verborgen)").format(name=sheet.name)
        if not sheet.tables:
            return self.tr("{name} (niet gelezen)").format(name=sheet.name)
        return sheet.name

    def of_sheet(self, sheet: SheetRead, number: int) -> list[Said]:
        """Return everything concluded about a sheet and one of its tables."""
        said: list[Said] = []
        if not sheet.tables:
            reason = sheet.reason or self.tr(
                "Op dit blad is geen tabel gevonden. Kies in het blad met de rechtermuisknop waar er een begint."
            )
            said.append(Said("info", self.tr("Dit blad wordt niet gelezen"), reason))
        else:
            said += self._of_table(sheet, sheet.tables[number], number)
        said += [self._masked(sheet, column) for column in sheet.masked]
        return said

    def _of_table(self, sheet: SheetRead, table: TableRead, number: int) -> list[Said]:
        draft = Draft.of(table)
        said = [self._heads(draft), self._body(draft, table)]
        if len(sheet.tables) > 1:
            text = self.tr("Dit is tabel {number} van {count}. Klik in een andere om die te kiezen.")
            several = self.tr("{count} tabellen op dit blad").format(count=len(sheet.tables))
            said.insert(0, Said("good", several, text.format(number=number + 1, count=len(sheet.tables))))
        said += [Said("good", note) for note in table.notes]
        repaired = sum(1 for row in table.rows if is_repaired(row))
        if repaired:
            one, more = self.tr("1 naam anders geschreven"), self.tr("{count} namen anders geschreven")
            headline = one if repaired == 1 else more.format(count=format_count(repaired))
            said.append(Said("good", headline, self.tr("In stap 3 ziet u welke, en kunt u ze wijzigen.")))
        told = [row for row in table.rows if (row.reason or row.alternatives) and not is_repaired(row)]
        said += [self._row(row) for row in told[:MOST_LINES]]
        rest = len(told) - MOST_LINES
        if rest > 0:
            more = self.tr("Nog {count} rijen met een bijzonderheid").format(count=format_count(rest))
            said.append(
                Said("info", more, self.tr("Ze staan in het blad met een woord naast het rijnummer."))
            )
        return said

    def _heads(self, draft: Draft) -> Said:
        count = draft.body - draft.top
        if count == 0:
            return Said("warn", self.tr("Geen kop gevonden"), self.tr("Kies zelf in welke rij de kop staat."))
        if count == 1:
            return Said("good", self.tr("Kop in rij {row}").format(row=draft.top + 1))
        headline = self.tr("Kop in rij {first} tot en met {last}").format(
            first=draft.top + 1, last=draft.body
        )
        return Said("good", headline, self.tr("{count} rijen, samengenomen tot één kop.").format(count=count))

    def _body(self, draft: Draft, table: TableRead) -> Said:
        left_out = sum(
            1 for row in table.rows if row.role != "figures" and draft.body <= row.row <= draft.bottom
        )
        count = draft.bottom - draft.body + 1 - left_out
        place = self.tr("{first} tot en met {last}").format(
            first=cell_name(draft.body, draft.left), last=cell_name(draft.bottom, draft.right)
        )
        one, more = self.tr("1 gegevensrij, {place}"), self.tr("{count} gegevensrijen, {place}")
        headline = (one if count == 1 else more).format(count=format_count(count), place=place)
        return Said(
            "good", headline, self.tr("De namen staan in kolom {column}.").format(column=letters(draft.key))
        )

    def _row(self, row: RowRead) -> Said:
        headline = self.tr("Rij {row}: {label}").format(
            row=row.row + 1, label=row.label or self.tr("zonder naam")
        )
        tone = {"figures": "warn", "total": "info", "section": "info"}.get(row.role, "none")
        return Said(tone, headline, row.reason, row.alternatives)

    def _masked(self, sheet: SheetRead, column: int) -> Said:
        headline = self.tr("Kolom {column} kan over personen gaan").format(column=letters(column))
        text = self.tr(
            "Die kolom wordt niet ingelezen en niet getoond: dit programma bewaart alleen aantallen."
        )
        heading = next(
            (
                one.heading
                for table in sheet.tables
                for one in table.columns
                if one.column == column and one.heading
            ),
            "",
        )
        if heading:
            headline = self.tr("Kolom {column} ({heading}) kan over personen gaan").format(
                column=letters(column), heading=heading
            )
        return Said("warn", headline, text)
