"""The dialogs of budgets: a line, an entry, a new year, an amendment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, parse_cents
from rvs_desktop.models.budgets.layout import BudgetSheet, SheetLine
from rvs_desktop.models.budgets.words import SIDE_WORDS, BudgetStatus, Side
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.form import Form, date_edit, day_of
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.source import CellEdit, Verdict
from rvs_desktop.ui.tables.view import TableView

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.reading import BodyRef, BudgetRef

CHANGES: Final = (
    Field("label", QT_TRANSLATE_NOOP("fields", "Omschrijving"), width=30),
    Field("now", QT_TRANSLATE_NOOP("fields", "Nu"), FieldKind.CENTS, width=15),
    Field("change", QT_TRANSLATE_NOOP("fields", "Erbij of eraf"), FieldKind.CENTS, editable=True, width=15),
    Field("then", QT_TRANSLATE_NOOP("fields", "Wordt"), FieldKind.CENTS, width=15),
)


class AddLine(Form):
    """Asks for a new line: on which side, under which heading, what for and how much."""

    def __init__(self, sheet: BudgetSheet, side: Side, group: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Regel toevoegen")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Toevoegen"))
        self._sheet = sheet
        self.side = QComboBox()
        for one in Side:
            self.side.addItem(worded(SIDE_WORDS[one]), str(one))
        self.side.setCurrentIndex(list(Side).index(side))
        self.group = QComboBox()
        self.group.setEditable(True)
        self.label = QLineEdit()
        self.amount = QLineEdit()
        self.add_field(self.tr("Kant"), self.side)
        self.add_field(self.tr("Kopje (mag leeg blijven)"), self.group)
        self.add_field(self.tr("Omschrijving"), self.label)
        if sheet.budget.status is BudgetStatus.DRAFT:
            self.amount.setPlaceholderText(self.tr("Bijvoorbeeld 57.000, pm of + 1 fte"))
            self.add_field(self.tr("Bedrag"), self.amount)
        else:
            text = self.tr("De begroting is vastgesteld: een bedrag komt er met een begrotingswijziging.")
            self.content.addWidget(widgets.label(text, tone="muted", wrap=True))
        self.side.currentIndexChanged.connect(self._offer_groups)
        self.label.textChanged.connect(self._allow)
        self._offer_groups()
        self.group.setCurrentText(group)
        self._allow()
        self.label.setFocus()

    @property
    def chosen_side(self) -> Side:
        """Baten or lasten."""
        return Side(str(self.side.currentData()))

    @property
    def values(self) -> tuple[Side, str, str, str]:
        """Side, heading, label and the amount as typed."""
        return self.chosen_side, self.group.currentText().strip(), self.label.text(), self.amount.text()

    def _offer_groups(self) -> None:
        now = self.group.currentText()
        self.group.clear()
        self.group.addItems([group.label for group in self._sheet.side(self.chosen_side).groups])
        self.group.setCurrentText(now)

    def _allow(self) -> None:
        self.action.setEnabled(bool(self.label.text().strip()))


class AddEntry(Form):
    """Asks for an amount that came in or went out: when, how much, by which document."""

    def __init__(self, line: SheetLine, year: int, day: date, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Realisatie op {line}").format(line=line.label)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Boeken"))
        self._year = year
        self.day = date_edit(day, self.tr("Boekdatum"))
        self.amount = QLineEdit()
        self.amount.setPlaceholderText(self.tr("Bijvoorbeeld 12.500,00; een creditnota met een min"))
        self.document = QLineEdit()
        self.description = QLineEdit()
        self.reason = QLineEdit()
        self.add_field(self.tr("Boekdatum"), self.day)
        self.add_field(self.tr("Bedrag in euro"), self.amount)
        self.add_field(self.tr("Stuk, zoals een factuurnummer"), self.document)
        self.add_field(self.tr("Omschrijving (mag leeg blijven)"), self.description)
        self._why = self.add_field(self.tr("Waarom telt een ander jaar hier mee?"), self.reason)
        for field in (self.amount, self.document, self.reason):
            field.textChanged.connect(self._allow)
        self.day.dateChanged.connect(self._allow)
        self._allow()
        self.amount.setFocus()

    @property
    def values(self) -> tuple[date, int, str, str, str]:
        """Day, cents, document, description and the reason for another year."""
        return (
            day_of(self.day),
            self._cents() or 0,
            self.document.text().strip(),
            self.description.text().strip(),
            self.reason.text().strip() if day_of(self.day).year != self._year else "",
        )

    def _cents(self) -> int | None:
        try:
            return parse_cents(self.amount.text())
        except UserError:
            return None

    def _allow(self) -> None:
        other = day_of(self.day).year != self._year
        self._why.setVisible(other)
        self.reason.setVisible(other)
        bad = bool(self.amount.text().strip()) and self._cents() is None
        widgets.set_look(self.amount, "state", "bad" if bad else "")
        ready = self._cents() is not None and self.document.text().strip()
        self.action.setEnabled(bool(ready and (not other or self.reason.text().strip())))


class NewBudget(Form):
    """Asks of whom and for which year, and whether the lines of another year come along."""

    def __init__(
        self,
        bodies: Sequence[BodyRef],
        budgets: Sequence[BudgetRef],
        year: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Nieuwe begroting")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Maken"))
        self._bodies = list(bodies)
        self._budgets = list(budgets)
        self.body = QComboBox()
        self.body.setEditable(True)
        for one in bodies:
            self.body.addItem(one.name, one.code)
        self.year = QSpinBox()
        self.year.setRange(1990, 2099)
        self.year.setMinimumHeight(theme.current().px(30))
        taken = {one.year for one in budgets}
        self.year.setValue(next(one for one in range(year, 2101) if one not in taken))
        self.copy_of = QComboBox()
        self.add_field(self.tr("Van wie (kies, of typ een nieuwe naam)"), self.body)
        self.add_field(self.tr("Jaar"), self.year)
        self.add_field(self.tr("Regels overnemen"), self.copy_of)
        self.body.currentTextChanged.connect(self._offer_copies)
        if budgets:
            self.body.setCurrentText(budgets[-1].body.name)
        self._offer_copies()
        self.year.setFocus()

    @property
    def known_body(self) -> BodyRef | None:
        """The body when it is one of the list."""
        typed = self.body.currentText().strip().casefold()
        return next((one for one in self._bodies if one.name.casefold() == typed), None)

    @property
    def values(self) -> tuple[str, int, int | None]:
        """Name of the body, year, and the budget whose lines come along."""
        place = self.copy_of.currentIndex() - 1
        own = self._own()
        return self.body.currentText().strip(), self.year.value(), own[place].id if place >= 0 else None

    def _own(self) -> list[BudgetRef]:
        body = self.known_body
        return [one for one in reversed(self._budgets) if body is not None and one.body.id == body.id]

    def _offer_copies(self) -> None:
        self.copy_of.clear()
        self.copy_of.addItem(self.tr("Geen, begin leeg"))
        self.copy_of.addItems([str(one.year) for one in self._own()])
        self.copy_of.setCurrentIndex(1 if self._own() else 0)
        self.action.setEnabled(bool(self.body.currentText().strip()))


class Amend(Form):
    """Asks by how much lines go up or down, and, to let it count, by which decision and what pays for it."""

    def __init__(self, sheet: BudgetSheet, day: date, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Begrotingswijziging")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Vaststellen"))
        self._sheet = sheet
        self.changes: dict[int, int] = {}
        self.name = QLineEdit()
        self.add_field(self.tr("Waar gaat de wijziging over"), self.name)
        self._source = ListSource(CHANGES, check=self._check, apply=self._apply)
        self.table = TableView(TableModel(self._source), self)
        self.table.setAccessibleName(self.tr("Regels die erbij of eraf krijgen"))
        self.table.spread(1.3)
        self.table.setMinimumHeight(theme.current().px(260))
        self.setMinimumWidth(theme.current().px(760))
        self.content.addWidget(self.table, 1)
        self.sums = widgets.label("", wrap=True)
        self.content.addWidget(self.sums)
        self.day = date_edit(day, self.tr("Datum van het besluit"))
        self.decision, self.cover = QLineEdit(), QLineEdit()
        self.add_field(self.tr("Datum van het besluit"), self.day)
        self.add_field(self.tr("Besluit (wie, en waar het staat)"), self.decision)
        self._cover_name = self.add_field(self.tr("Waaruit wordt het gedekt"), self.cover)
        self.draft = widgets.button(self.tr("Als concept bewaren"))
        self.draft.clicked.connect(self._keep_draft)
        self.foot.insertWidget(self.foot.count() - 1, self.draft)
        self.as_draft = False
        for field in (self.name, self.decision, self.cover):
            field.textChanged.connect(self._allow)
        self._fill()
        self.name.setFocus()

    @property
    def values(self) -> tuple[str, dict[int, int], date, str, str]:
        """Title, cents by line, and day, text and cover of the decision."""
        return (
            self.name.text().strip(),
            dict(self.changes),
            day_of(self.day),
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
            income=_signed(totals[Side.INCOME]), expense=_signed(totals[Side.EXPENSE])
        )
        self.sums.setText(text)
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
                Cell(_signed(change) if change else "", change, strong=bool(change)),
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
        return Verdict(cents, _signed(cents), same=same)

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
        self.draft.setEnabled(bool(self.name.text().strip()))
        self.action.setEnabled(some and bool(self.decision.text().strip()) and covered)


def _signed(cents: int) -> str:
    text = format_cents(cents)
    return (
        QCoreApplication.translate("budgets", "ongewijzigd")
        if not cents
        else f"+{text}"
        if cents > 0
        else text
    )
