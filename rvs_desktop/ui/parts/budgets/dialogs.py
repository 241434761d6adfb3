"""The dialogs of budgets: a line, an entry, a new year, an amendment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, parse_cents
from rvs_desktop.models.budgets.amounts import show_fte
from rvs_desktop.models.budgets.layout import BudgetSheet, SheetLine
from rvs_desktop.models.budgets.words import SIDE_WORDS, BudgetStatus, Side
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.form import Form, date_edit, day_of
from rvs_desktop.ui.parts.worded import worded

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.reading import BodyRef, BudgetRef


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


class ValueInKind(Form):
    """Asks what a contribution in kind is worth in euros; nothing takes the value away again."""

    def __init__(self, line: SheetLine, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Bijdrage in natura van {line}").format(line=line.label)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Bewaren"))
        text = self.tr(
            "{fte} in natura. De waarde telt niet mee in het totaal: baten en lasten blijven gelijk."
        )
        self.content.addWidget(
            widgets.label(text.format(fte=show_fte(line.fte_thousandths or 0)), tone="muted", wrap=True)
        )
        self.amount = QLineEdit(format_cents(line.in_kind_cents) if line.in_kind_cents is not None else "")
        self.amount.setPlaceholderText(self.tr("Bijvoorbeeld 85.000; leeg is niet gewaardeerd"))
        self.add_field(self.tr("Waarde in euro"), self.amount)
        self.amount.textChanged.connect(self._allow)

    @property
    def cents(self) -> int | None:
        """The value, None while it is empty.

        Raises:
            UserError: if what was typed is no amount.
        """
        return parse_cents(self.amount.text()) if self.amount.text().strip() else None

    def _allow(self) -> None:
        try:
            good = (self.cents or 0) >= 0
        except UserError:
            good = False
        widgets.set_look(self.amount, "state", "" if good else "bad")
        self.action.setEnabled(good)


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
