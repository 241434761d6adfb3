"""The dialogs of a contribution scheme: what holds in a period, its index, and who takes part from when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, format_decimal, parse_cents, parse_decimal
from rvs_desktop.models.budgets.words import PAYER_WORDS, Certainty, Payer
from rvs_desktop.periods import Period
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.form import Form, date_edit, day_of
from rvs_desktop.ui.parts.budgets.day_field import DayField
from rvs_desktop.ui.parts.worded import worded

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.contributions import ContributionTable

RATE, TOTAL = "rate", "total"


class TermForm(Form):
    """Asks what holds in a period: a rate per inhabitant or a total, and the day that inhabitants are counted on."""

    def __init__(self, table: ContributionTable, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Regeling {name}").format(name=table.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Bewaren"))
        self.period = QLineEdit(table.period.key)
        self.basis = QComboBox()
        self.basis.addItem(self.tr("Bedrag per inwoner per jaar"), RATE)
        self.basis.addItem(self.tr("Vast totaal van alle gemeenten"), TOTAL)
        self.amount = QLineEdit()
        if table.rate_millionths is not None:
            exact = Decimal(table.rate_millionths).scaleb(-6).normalize()
            self.amount.setText(format_decimal(exact, max(2, -int(exact.as_tuple().exponent))))
        else:
            self.basis.setCurrentIndex(1)
            self.amount.setText(format_cents(table.municipalities))
        self.counted_on = QLineEdit(table.reference_date)
        self.counted_on.setPlaceholderText(self.tr("Bijvoorbeeld 2021-01-01"))
        self.add_field(self.tr("Jaar of half jaar, zoals 2022 of 2022-H1"), self.period)
        self.add_field(self.tr("Waar het bedrag uit volgt"), self.basis)
        self.add_field(self.tr("Bedrag in euro"), self.amount)
        self.add_field(self.tr("Peildatum van de inwoners"), self.counted_on)
        for field in (self.period, self.amount):
            field.textChanged.connect(self._allow)
        self.basis.currentIndexChanged.connect(self._allow)
        self._allow()
        self.period.setFocus()

    @property
    def values(self) -> tuple[Period, int | None, int | None, str]:
        """Period, rate in millionths of a euro, total in cents (one of both), and the reference date.

        Raises:
            UserError: if the period or the amount cannot be read.
        """
        period, text = self._period(), self.amount.text()
        counted = self.counted_on.text().strip()
        if self.basis.currentData() == TOTAL:
            return period, None, parse_cents(text), counted
        millionths = parse_decimal(text).scaleb(6)
        if millionths != millionths.to_integral_value():
            raise UserError(
                "Dit tarief heeft te veel decimalen.", "Typ hoogstens zes cijfers achter de komma."
            )
        return period, int(millionths), None, counted

    def _period(self) -> Period:
        try:
            return Period.parse(self.period.text().strip().upper())
        except ValueError:
            raise UserError("Dit is geen jaar of half jaar.", "Typ bijvoorbeeld 2022 of 2022-H1.") from None

    def _allow(self) -> None:
        try:
            _ = self.values
        except UserError:
            ready = False
        else:
            ready = True
        self.action.setEnabled(ready)


class IndexForm(Form):
    """Asks by how much contributions rise, for whom, and whether that is provisional or final."""

    def __init__(self, table: ContributionTable, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Index {name}, {period}").format(name=table.name, period=table.period.label())
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Bewaren"))
        self.percent = QLineEdit()
        self.percent.setPlaceholderText(self.tr("Bijvoorbeeld 2,4"))
        self.certainty = QComboBox()
        self.certainty.addItem(self.tr("voorlopig"), str(Certainty.ESTIMATED))
        self.certainty.addItem(self.tr("definitief"), str(Certainty.FINAL))
        self.payer = QComboBox()
        self.payer.addItem(self.tr("Alle betalers"), "")
        for one in Payer:
            self.payer.addItem(worded(PAYER_WORDS[one]), str(one))
        # decided in the year before, in the year, or when it is settled
        self.day = DayField(table.period.year, table.period.year - 1, table.period.year + 1)
        self.source = QLineEdit()
        self.add_field(self.tr("Percentage"), self.percent)
        self.add_field(self.tr("Hoe zeker"), self.certainty)
        self.add_field(self.tr("Voor wie"), self.payer)
        self.add_field(self.tr("Datum van het besluit (mag leeg blijven)"), self.day)
        self.add_field(self.tr("Waar het staat (mag leeg blijven)"), self.source)
        for field in (self.percent, self.day):
            field.textChanged.connect(self._allow)
        self._allow()
        self.percent.setFocus()

    @property
    def values(self) -> tuple[int, Certainty, Payer | None, date | None, str]:
        """Hundredths of a per cent, certainty, payer (None for all), day (None while it is empty) and source.

        Raises:
            UserError: if the percentage cannot be read.
        """
        hundredths = parse_decimal(self.percent.text()).scaleb(2)
        if hundredths != hundredths.to_integral_value():
            raise UserError(
                "Deze index heeft te veel decimalen.", "Typ hoogstens twee cijfers achter de komma."
            )
        payer = str(self.payer.currentData())
        certainty = Certainty(str(self.certainty.currentData()))
        named = Payer(payer) if payer else None
        day = self.day.day
        if day is None and self.day.text().strip():
            raise UserError("Dit is geen datum.", "Typ een datum als 1-12-2020, of laat het leeg.")
        return int(hundredths), certainty, named, day, self.source.text().strip()

    def _allow(self) -> None:
        try:
            _ = self.values
        except UserError:
            ready = False
        else:
            ready = True
        self.action.setEnabled(ready)


class JoinForm(Form):
    """Asks which municipalities take part, from when and, if it is known, until when."""

    def __init__(self, areas: Sequence[tuple[int, str]], first: date, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Gemeenten laten meedoen")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Toevoegen"))
        self.areas = QListWidget()
        self.areas.setMinimumHeight(theme.current().px(240))
        for area, name in areas:
            item = QListWidgetItem(name, self.areas)
            item.setData(Qt.ItemDataRole.UserRole, area)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.since = date_edit(first, self.tr("Vanaf"))
        self.ends = QCheckBox(self.tr("Tot en met een dag"))
        self.until = date_edit(date(first.year, 12, 31), self.tr("Tot en met"))
        self.until.setEnabled(False)
        self.ends.toggled.connect(self.until.setEnabled)
        self.add_field(self.tr("Gemeenten die nog niet meedoen"), self.areas)
        self.add_field(self.tr("Vanaf"), self.since)
        self.content.addWidget(self.ends)
        self.content.addWidget(self.until)
        if not areas:
            self.content.addWidget(widgets.label(self.tr("Iedere gemeente doet al mee."), tone="muted"))
        self.areas.itemChanged.connect(self._allow)
        self._allow()

    @property
    def values(self) -> tuple[list[int], date, date | None]:
        """Areas, first day, and last day when there is one."""
        until = day_of(self.until) if self.ends.isChecked() else None
        return self._chosen(), day_of(self.since), until

    def _chosen(self) -> list[int]:
        items = [self.areas.item(place) for place in range(self.areas.count())]
        return [
            int(one.data(Qt.ItemDataRole.UserRole))
            for one in items
            if one.checkState() is Qt.CheckState.Checked
        ]

    def _allow(self) -> None:
        self.action.setEnabled(bool(self._chosen()))


class LeaveForm(Form):
    """Asks until which day a participant takes part."""

    def __init__(self, name: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Deelname van {name} beëindigen").format(name=name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Beëindigen"))
        self.last = date_edit(day, self.tr("Laatste dag"))
        self.add_field(self.tr("Laatste dag dat wordt betaald"), self.last)
        self.last.setFocus()
