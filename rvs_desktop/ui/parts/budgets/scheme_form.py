"""The dialog that makes a contribution scheme: what the amounts follow from, and who takes part from when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, format_count, parse_cents, parse_count, parse_decimal
from rvs_desktop.models.budgets.amounts import show_counted_on
from rvs_desktop.models.budgets.contributions import Contribution, proposal
from rvs_desktop.models.budgets.words import Basis
from rvs_desktop.periods import Period, PeriodKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.parts.budgets.scheme_members import MembersTable
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.view import TableView

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.layout import BudgetSheet
    from rvs_desktop.ui.parts.budgets.scheme_work import Candidates

RATE, TOTAL, KEY, BASE = "rate", "total", "key", "base"
BASES: Final = {RATE: Basis.RATE, TOTAL: Basis.KEY, KEY: Basis.KEY, BASE: Basis.BASE}
"""What is chosen on the screen → what is stored: a total without parts is divided by inhabitants."""
_HALVES: Final = (1, 2)


class SchemeForm(Form):
    """Asks for a scheme in the year that is shown, and says all the while what everybody would pay."""

    def __init__(self, sheet: BudgetSheet, candidates: Candidates, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        year = sheet.budget.year
        title = self.tr("Nieuwe bijdrageregeling {year}").format(year=year)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Maken"))
        self.setMinimumWidth(theme.current().px(820))
        self._sheet, self._candidates = sheet, candidates
        self.members = MembersTable(candidates, self)
        self._make_choices(year)
        self._lay_out()
        self.members.changed.connect(self.preview)
        for field in (self.name, self.amount, self.base_year):
            field.textChanged.connect(self.preview)
        for choice in (self.period, self.counted_on, self.line):
            choice.currentIndexChanged.connect(self.preview)
        self.basis.currentIndexChanged.connect(self._choose_basis)
        self._choose_basis()
        self.table.go_to(self.members.first, "joins")
        self.name.setFocus()

    def _make_choices(self, year: int) -> None:
        self.name, self.amount, self.base_year = QLineEdit(), QLineEdit(), QLineEdit(str(year - 1))
        self.basis = QComboBox()
        for key, text in (
            (RATE, self.tr("Bedrag per inwoner per jaar")),
            (TOTAL, self.tr("Vast totaal, verdeeld naar inwoners")),
            (KEY, self.tr("Vast totaal, verdeeld met een vaste sleutel")),
            (BASE, self.tr("Bedragen van een eerder jaar, met een index")),
        ):
            self.basis.addItem(text, key)
        self.period = QComboBox()
        halves = [Period(PeriodKind.HALF, year, number) for number in _HALVES]
        for one in (Period(PeriodKind.YEAR, year), *halves):
            self.period.addItem(one.label(), one.key)
        self.counted_on = QComboBox()
        for day in self._candidates.counted:
            self.counted_on.addItem(show_counted_on(day), day)
        self.counted_on.setCurrentIndex(max(0, self._nearest(year)))
        self.line = QComboBox()
        self.line.addItem(self.tr("Geen"), None)
        for line in self._sheet.income.lines:
            self.line.addItem(line.label, line.id)

    def _nearest(self, year: int) -> int:
        """Return the place of the last count up to the first day of a year, else of the first there is."""
        days = list(self._candidates.counted)
        return max((place for place, day in enumerate(days) if day <= f"{year}-01-01"), default=0)

    def _lay_out(self) -> None:
        self._beside((self.tr("Naam van de regeling"), self.name), (self.tr("Over"), self.period))
        self._amount_name = self._beside(
            (self.tr("Waar het bedrag uit volgt"), self.basis), (self.tr("Bedrag in euro"), self.amount)
        )[1]
        self._base_name = self._beside(
            (self.tr("Peildatum van de inwoners"), self.counted_on),
            (self.tr("Regel in de begroting"), self.line),
            (self.tr("Jaar van de oude bedragen"), self.base_year),
        )[2]
        heading = QHBoxLayout()
        heading.addWidget(widgets.label(self.tr("Wie doet mee"), "bodyStrong"))
        heading.addStretch(1)
        self.everyone = widgets.button(self.tr("Iedereen"), "small")
        self.nobody = widgets.button(self.tr("Niemand"), "small")
        self.everyone.clicked.connect(self._let_all_join)
        self.nobody.clicked.connect(self._let_none_join)
        heading.addWidget(self.everyone)
        heading.addWidget(self.nobody)
        self.content.addLayout(heading)
        self.table = TableView(TableModel(self.members.source), self)
        self.table.setAccessibleName(self.tr("Wie doet mee"))
        self.table.setMinimumHeight(theme.current().px(250))
        self.table.spread(1.6)
        self.table.setTabKeyNavigation(False)
        self.table.clicked.connect(self._click)
        self.content.addWidget(self.table, 1)
        self.sums = widgets.label("", wrap=True)
        self.content.addWidget(self.sums)

    def _beside(self, *pairs: tuple[str, QWidget]) -> list[QWidget]:
        """Put fields next to each other, each with its name above it; returns the names."""
        row = QHBoxLayout()
        row.setSpacing(theme.current().space("m"))
        names: list[QWidget] = []
        for name, field in pairs:
            column = QVBoxLayout()
            caption = widgets.label(name, "bodyStrong")
            caption.setBuddy(field)
            field.setAccessibleName(name)
            column.addWidget(caption)
            column.addWidget(field)
            row.addLayout(column, 1)
            names.append(caption)
        self.content.addLayout(row)
        return names

    @property
    def sort(self) -> str:
        """What was chosen: ``rate``, ``total``, ``key`` or ``base``."""
        return str(self.basis.currentData())

    @property
    def chosen_period(self) -> Period:
        """The year or half a year."""
        return Period.parse(str(self.period.currentData()))

    @property
    def reference_date(self) -> str:
        """The day on which inhabitants are counted, as it stands with the inhabitants."""
        return str(self.counted_on.currentData() or "")

    @property
    def chosen_line(self) -> int | None:
        """The line of the budget that the contributions stand on."""
        line = self.line.currentData()
        return line if isinstance(line, int) else None

    @property
    def old_year(self) -> int | None:
        """The year of the earlier amounts, None where none are indexed.

        Raises:
            UserError: if it is no year.
        """
        return parse_count(self.base_year.text()) if self.sort == BASE else None

    @property
    def amounts(self) -> tuple[int | None, int | None]:
        """The rate in millionths of a euro and the total in cents: one of both, or none.

        Raises:
            UserError: if what was typed is no amount.
        """
        if self.sort == BASE:
            return None, None
        if self.sort != RATE:
            return None, parse_cents(self.amount.text())
        millionths = parse_decimal(self.amount.text()).scaleb(6)
        if millionths != millionths.to_integral_value():
            raise UserError(
                self.tr("Dit tarief heeft te veel decimalen."),
                self.tr("Typ hoogstens zes cijfers achter de komma."),
            )
        return int(millionths), None

    def proposed(self) -> list[Contribution]:
        """Return what everybody would pay.

        Raises:
            UserError: if something is still missing.
        """
        rate, total = self.amounts
        if self.old_year is not None and not 1900 < self.old_year < self._sheet.budget.year:
            raise UserError(
                self.tr("De oude bedragen zijn van een eerder jaar."), self.tr("Typ bijvoorbeeld 2019.")
            )
        joined = self.members.joined(self.chosen_period, self.reference_date)
        if not joined:
            raise UserError(
                self.tr("Er doet niemand mee."), self.tr("Klik op ja of nee in de kolom Doet mee.")
            )
        without = [one.name for one in self.members.chosen if one.part is None]
        if self.sort in {KEY, BASE} and without:
            # nothing filled in is no nought
            named = ", ".join(without[:3])
            raise UserError(
                self.tr("Van {names} ontbreekt het deel.").format(names=named)
                if self.sort == KEY
                else self.tr("Van {names} ontbreekt het oude bedrag.").format(names=named),
                self.tr("Vul het in, of zet de deelname op nee."),
            )
        return proposal(BASES[self.sort], joined, rate_millionths=rate, total_cents=total)

    def preview(self) -> None:
        """Show what everybody would pay, or what is missing; the scheme is made once nothing is."""
        filled = self.sort == BASE or bool(self.amount.text().strip())
        try:
            rows = self.proposed()
        except UserError as error:
            self.members.show(self.sort, self.reference_date, {})
            self.sums.setText(str(error) if filled else self.tr("Vul een bedrag in."))
            widgets.set_look(self.amount, "state", "bad" if filled and self._bad_amount() else "")
            self.action.setEnabled(False)
            return
        widgets.set_look(self.amount, "state", "")
        self.members.show(self.sort, self.reference_date, {row.participant.id: row.cents for row in rows})
        self.sums.setText(" ".join(self._sentences(rows)))
        self.action.setEnabled(bool(self.name.text().strip()))

    def _bad_amount(self) -> bool:
        try:
            _ = self.amounts
        except UserError:
            return True
        return False

    def _sentences(self, rows: Sequence[Contribution]) -> list[str]:
        total = sum(row.cents for row in rows)
        towns = [row for row in rows if row.participant.area is not None]
        people = sum(row.participant.inhabitants or 0 for row in towns)
        text = self.tr("{count} van {all} gemeenten, {people} inwoners: samen {total}.")
        said = [
            text.format(
                count=format_count(len(towns)),
                all=format_count(self.members.municipalities),
                people=format_count(people),
                total=format_cents(total),
            )
        ]
        first = f"{self._sheet.budget.year}-01-01"
        if self.sort in {RATE, TOTAL} and self.reference_date != first:
            asked, used = show_counted_on(first), show_counted_on(self.reference_date)
            said.append(
                self.tr("Let op: niet naar de inwoners op {asked} maar op {used}.").format(
                    asked=asked, used=used
                )
            )
        unknown = [row.participant.name for row in towns if row.participant.inhabitants is None]
        if unknown and self.sort in {RATE, TOTAL}:
            said.append(
                self.tr("Van {names} is het aantal inwoners op die dag niet bekend.").format(
                    names=", ".join(unknown[:5])
                )
            )
        line = next((one for one in self._sheet.income.lines if one.id == self.chosen_line), None)
        if line is not None:
            said.append(
                self.tr("In de begroting staat {amount} op {line}.").format(
                    amount=format_cents(line.amounts.amended), line=line.label
                )
            )
        return said

    def _choose_basis(self) -> None:
        based = self.sort == BASE
        for part in (self._amount_name, self.amount):
            part.setVisible(not based)
        for part in (self._base_name, self.base_year):
            part.setVisible(based)
        self.amount.setPlaceholderText(
            self.tr("Bijvoorbeeld 0,04") if self.sort == RATE else self.tr("Bijvoorbeeld 319.000")
        )
        self.preview()

    def _click(self, where: QModelIndex) -> None:
        """Let a click on yes or no change it."""
        row = self.table.table.row(where.row())
        if row is not None and self.table.table.fields[where.column()].key == "joins":
            self.members.toggle(str(row.key))

    def _let_all_join(self) -> None:
        self.members.join_all(joins=True)

    def _let_none_join(self) -> None:
        self.members.join_all(joins=False)
