"""The dialogs of amendments: by how much lines go up or down, and taking an adopted amendment back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, format_date, parse_cents
from rvs_desktop.models.budgets.layout import BudgetSheet, SheetLine
from rvs_desktop.models.budgets.words import SIDE_WORDS, Side
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.parts.budgets.day_field import DayField
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.source import CellEdit, Verdict
from rvs_desktop.ui.tables.view import TableView

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.amending import AmendmentView

translate = QCoreApplication.translate
CHANGES: Final = (
    Field("label", QT_TRANSLATE_NOOP("fields", "Omschrijving"), width=30),
    Field("now", QT_TRANSLATE_NOOP("fields", "Nu"), FieldKind.CENTS, width=15),
    Field("change", QT_TRANSLATE_NOOP("fields", "Erbij of eraf"), FieldKind.CENTS, editable=True, width=15),
    Field("then", QT_TRANSLATE_NOOP("fields", "Wordt"), FieldKind.CENTS, width=15),
)
_MOST_LINES: Final = 8
"""Lines of which a withdrawal says what they become; of more, how many."""


def signed(cents: int) -> str:
    """Return by how much something goes up or down, with its sign."""
    if not cents:
        return translate("budgets", "ongewijzigd")
    return f"+{format_cents(cents)}" if cents > 0 else format_cents(cents)


def totals_after(sheet: BudgetSheet, changes: Mapping[int, int]) -> str:
    """Say what both totals and the saldo become when lines go up or down by cents."""
    income, expense = (
        sheet.side(side).total.amended
        + sum(changes.get(line.id, 0) for line in sheet.side(side).lines if line.in_total)
        for side in Side
    )
    text = translate(
        "budgets", "Totaal baten wordt {income}, totaal lasten {expense}; het saldo wordt {balance}."
    )
    return text.format(
        income=format_cents(income), expense=format_cents(expense), balance=format_cents(income - expense)
    )


class Amend(Form):
    """Asks by how much lines go up or down, and, to let it count, by which decision and what pays for it."""

    def __init__(
        self, sheet: BudgetSheet, draft: AmendmentView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Begrotingswijziging")
        if draft is not None:
            title = self.tr("Concept van wijziging {number}").format(number=draft.number)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Vaststellen"))
        self._sheet = sheet
        self.draft_id = draft.id if draft is not None else None
        self.changes = {entry.line: entry.cents for entry in draft.entries} if draft is not None else {}
        self.name = QLineEdit(draft.title if draft is not None else "")
        self.add_field(self.tr("Waar gaat de wijziging over"), self.name)
        self._make_table()
        self.sums = widgets.label("", wrap=True)
        self.content.addWidget(self.sums)
        self._make_decision()
        self.draft = widgets.button(self.tr("Als concept bewaren"))
        self.draft.clicked.connect(self._keep_draft)
        self.foot.insertWidget(self.foot.count() - 1, self.draft)
        self.as_draft = False
        for field in (self.name, self.day, self.decision, self.cover):
            field.textChanged.connect(self._allow)
        self._fill()
        if self._sheet.lines:
            self.table.go_to(self._sheet.lines[0].id, "change")
        self.name.setFocus()

    def _make_table(self) -> None:
        self._source = ListSource(CHANGES, check=self._check, apply=self._apply)
        self.table = TableView(TableModel(self._source), self)
        self.table.setAccessibleName(self.tr("Regels die erbij of eraf krijgen"))
        self.table.spread(1.3)
        self.table.setTabKeyNavigation(False)  # else the keyboard never gets to the decision below
        self.table.setMinimumHeight(theme.current().px(260))
        self.setMinimumWidth(theme.current().px(760))
        self.content.addWidget(self.table, 1)

    def _make_decision(self) -> None:
        self.day = DayField(self._sheet.budget.year)
        self.decision, self.cover = QLineEdit(), QLineEdit()
        self.add_field(self.tr("Datum van het besluit"), self.day)
        self._late = widgets.label("", "caption", "warn", wrap=True)
        self.content.addWidget(self._late)
        self.add_field(self.tr("Besluit (wie, en waar het staat)"), self.decision)
        self._cover_name = self.add_field(self.tr("Waaruit wordt het gedekt"), self.cover)

    @property
    def values(self) -> tuple[str, dict[int, int], date | None, str, str]:
        """Title, cents by line, and day (None while there is none), text and cover of the decision."""
        return (
            self.name.text().strip(),
            dict(self.changes),
            self.day.day,
            self.decision.text().strip(),
            self.cover.text().strip(),
        )

    def _keep_draft(self) -> None:
        self.as_draft = True
        self.accept()

    def _fill(self) -> None:
        self._source.set_rows([self._row(line) for line in self._sheet.lines])
        totals = {
            side: sum(self.changes.get(line.id, 0) for line in self._sheet.side(side).lines if line.in_total)
            for side in Side
        }
        self._keeps_totals = not any(totals.values())
        text = self.tr("Baten {income}, lasten {expense}.").format(
            income=signed(totals[Side.INCOME]), expense=signed(totals[Side.EXPENSE])
        )
        self.sums.setText(f"{text} {totals_after(self._sheet, self.changes)}")
        self._allow()

    def _row(self, line: SheetLine) -> Row:
        change = self.changes.get(line.id, 0)
        now = line.amounts.amended
        name = f"{worded(SIDE_WORDS[line.side])}: {line.label}"
        locked = self.tr("Typ in de kolom Erbij of eraf.")
        return Row(
            line.id,
            line.label,
            (
                Cell(name, locked=locked),
                Cell(format_cents(now), now, locked=locked),
                Cell(signed(change) if change else "", change, strong=bool(change)),
                Cell(format_cents(now + change), now + change, tone=Tone.QUIET, locked=locked),
            ),
        )

    def _check(self, row: Row, field: Field, text: str) -> Verdict:
        del field
        try:
            cents = parse_cents(text) if text.strip() else 0
        except UserError as error:
            return Verdict(refusal=f"{row.name}: {error}")
        same = isinstance(row.key, int) and self.changes.get(row.key, 0) == cents
        return Verdict(cents, signed(cents), same=same)

    def _apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        del label
        self.change(
            {
                edit.row: edit.value
                for edit in edits
                if isinstance(edit.row, int) and isinstance(edit.value, int)
            }
        )

    def change(self, changes: Mapping[int, int]) -> None:
        """Let lines go up or down by cents, beside what was filled in before."""
        self.changes.update(changes)
        self._fill()

    def _allow(self) -> None:
        some = any(self.changes.values()) and bool(self.name.text().strip())
        self._cover_name.setVisible(not self._keeps_totals)
        self.cover.setVisible(not self._keeps_totals)
        covered = self._keeps_totals or bool(self.cover.text().strip())
        day, year = self.day.day, self._sheet.budget.year
        late = day is not None and day.year > year
        self._late.setText(self.tr("Dit besluit valt na {year}.").format(year=year) if late else "")
        self._late.setVisible(late)
        self.draft.setEnabled(bool(self.name.text().strip()))
        self.action.setEnabled(some and day is not None and bool(self.decision.text().strip()) and covered)


class Withdraw(Form):
    """Asks from which day and why an adopted amendment no longer counts, and says what amounts become."""

    def __init__(self, sheet: BudgetSheet, amendment: AmendmentView, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Wijziging {number} intrekken").format(number=amendment.number)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Intrekken"))
        self._decided = amendment.decided_on
        back = {entry.line: -entry.cents for entry in amendment.entries}
        self.consequences = widgets.label("\n".join(self._sentences(sheet, back)), wrap=True)
        self.content.addWidget(self.consequences)
        self.day, self.reason = DayField(sheet.budget.year), QLineEdit()
        self.add_field(self.tr("Vanaf welke dag telt zij niet meer"), self.day)
        self._early = widgets.label(tone="bad", wrap=True)
        self.content.addWidget(self._early)
        self.add_field(self.tr("Reden"), self.reason)
        self.reason.setPlaceholderText(self.tr("In één zin, zonder namen van personen"))
        for field in (self.day, self.reason):
            field.textChanged.connect(self._allow)
        self._allow()

    @property
    def values(self) -> tuple[date | None, str]:
        """The day (None while there is none) and the reason."""
        return self.day.day, self.reason.text().strip()

    def _sentences(self, sheet: BudgetSheet, back: Mapping[int, int]) -> list[str]:
        text = self.tr("{line}: van {now} terug naar {then}.")
        changed = [line for line in sheet.lines if back.get(line.id)]
        said = [
            text.format(
                line=line.label,
                now=format_cents(line.amounts.amended),
                then=format_cents(line.amounts.amended + back[line.id]),
            )
            for line in changed[:_MOST_LINES]
        ]
        if len(changed) > _MOST_LINES:
            said.append(self.tr("En nog {count} regels.").format(count=len(changed) - _MOST_LINES))
        return [*said, totals_after(sheet, back)]

    def _allow(self) -> None:
        day, reason = self.values
        early = day is not None and self._decided is not None and day < self._decided
        if early and self._decided is not None:
            text = self.tr("Dat is voor het besluit van {day}.")
            self._early.setText(text.format(day=format_date(self._decided)))
        self._early.setVisible(early)
        self.action.setEnabled(day is not None and not early and bool(reason))
