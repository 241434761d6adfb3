"""The dialogs of collection rounds: asking a dataset, giving longer, letting off, saying when it came, and contacts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.periods import Period, PeriodKind
from rvs_desktop.ui import widgets
from rvs_desktop.ui.dialogs.form import DatedReason, Form, date_edit, day_of
from rvs_desktop.ui.parts.typed_period import typed_period

if TYPE_CHECKING:
    from rvs_desktop.models.rounds.reading import DatasetRef

_PERIODS = 8
"""Periods of a kind that are offered, the last that ended first."""


class OpenRound(Form):
    """Asks which dataset, for which period and by when."""

    def __init__(
        self, datasets: Sequence[DatasetRef], now: date, chosen: Period, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "",
            "",
            "",
            parent,
        )
        title = self.tr("Uitvraag openen")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Openen"))
        self._datasets = list(datasets)
        self._now = now
        text = self.tr(
            "Verwacht wordt wie op de laatste dag van de periode bestaat, bij de regio hoort en niet is vrijgesteld."
        )
        self.dataset = QComboBox()
        for one in self._datasets:
            self.dataset.addItem(one.name)
        self.period = QComboBox()
        self.period.setEditable(True)  # a round of long ago is not in the list
        self.period.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.due = date_edit(now, self.tr("Uiterste datum"))
        self.add_field(self.tr("Wat"), self.dataset)
        self.add_field(self.tr("Periode"), self.period)
        self.add_field(self.tr("Uiterste datum"), self.due)
        self.content.addWidget(widgets.label(text, tone="muted", wrap=True))
        self.dataset.currentIndexChanged.connect(self._offer_periods)
        self.period.currentTextChanged.connect(self._propose_due)
        self._offer_periods()
        self._choose(chosen)

    @property
    def values(self) -> tuple[DatasetRef, Period, date]:
        """What was chosen.

        Raises:
            UserError: if what stands in the field of periods is no period that the dataset can be asked for.
        """
        dataset = self._datasets[self.dataset.currentIndex()]
        key = typed_period(self.period.currentText())
        if not key:
            text = self.tr("Dit is geen periode. Schrijf bijvoorbeeld 2020, Q1 2020 of maart 2020.")
            raise UserError(text)
        period = Period.parse(key)
        if period.kind.months < dataset.period.months:
            text = self.tr("{name} wordt niet per {period} gevraagd. Kies een langere periode.")
            raise UserError(text.format(name=dataset.name, period=self._unit(period)))
        return dataset, period, day_of(self.due)

    def _unit(self, period: Period) -> str:
        return {
            PeriodKind.MONTH: self.tr("maand"),
            PeriodKind.QUARTER: self.tr("kwartaal"),
            PeriodKind.HALF: self.tr("halfjaar"),
        }.get(period.kind, self.tr("jaar"))

    def accept(self) -> None:
        """Stay open when there is no such period."""
        try:
            _ = self.values
        except UserError as error:
            self.refuse(error)
            return
        super().accept()

    def _offer_periods(self) -> None:
        finest = self._datasets[self.dataset.currentIndex()].period
        before = self.period.currentData()
        self.period.blockSignals(True)  # noqa: FBT003 - Qt's name for it
        self.period.clear()
        for kind in (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR):
            if kind.months < finest.months:
                continue
            last = Period.of(kind, self._now)
            for steps in range(_PERIODS):
                one = last.shift(-steps)
                self.period.addItem(one.label(), one.key)
        self.period.blockSignals(False)  # noqa: FBT003 - Qt's name for it
        # the one that was chosen, or else the last that ended
        kept = self.period.findData(before)
        self.period.setCurrentIndex(kept if kept >= 0 else 1)
        self._propose_due()

    def _choose(self, period: Period) -> None:
        """Propose the period that is looked at, when it is one of the latest."""
        place = self.period.findData(period.key)
        if place >= 0:
            self.period.setCurrentIndex(place)

    def _propose_due(self) -> None:
        from rvs_desktop.models.rounds.editing import proposed_due_date

        key = typed_period(self.period.currentText())
        if not key:
            return
        day = proposed_due_date(Period.parse(key))
        self.due.setDate(QDate(day.year, day.month, day.day))


class DueDate(Form):
    """Asks for another due date of a round."""

    def __init__(self, title: str, text: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(title, text, "", parent)
        self.action.setText(self.tr("Datum wijzigen"))
        self.day = date_edit(day, self.tr("Uiterste datum"))
        self.add_field(self.tr("Uiterste datum"), self.day)

    @property
    def value(self) -> date:
        """The chosen day."""
        return day_of(self.day)


class Exempt(DatedReason):
    """Asks how long an area is let off, and why."""

    def __init__(self, area: str, what: str, period: Period, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", None, parent)
        title = self.tr("Vrijstelling voor {area}").format(area=area)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Vrijstellen"))
        text = self.tr("{area} hoeft {what} dan niet te leveren en telt niet mee bij ‘verwacht’.")
        self.content.insertWidget(
            0, widgets.label(text.format(area=area, what=what), tone="muted", wrap=True)
        )
        self._period = period
        self.until = QComboBox()
        self.until.addItem(self.tr("Alleen {period}").format(period=period.label()), period.key)
        for steps in range(1, 4):
            last = period.shift(steps)
            self.until.addItem(self.tr("Tot en met {period}").format(period=last.label()), last.key)
        self.until.addItem(self.tr("Tot nader order"), "")
        self.add_field(self.tr("Hoelang"), self.until)

    @property
    def last(self) -> Period | None:
        """The last period of the exemption, None for good."""
        key = str(self.until.currentData())
        return Period.parse(key) if key else None


class Contacts(Form):
    """Asks for the work address and the name of the contact of an area."""

    def __init__(self, area: str, known: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Contact van {area}").format(area=area)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Bewaren"))
        self._others = list(known[1:])
        first = known[0] if known else ("", "")
        self.email, self.name = QLineEdit(first[0]), QLineEdit(first[1])
        self.email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.add_field(self.tr("E-mailadres van het werk"), self.email)
        self.add_field(self.tr("Naam (mag leeg blijven)"), self.name)
        text = self.tr("Hetzelfde adres mag bij meer gemeenten staan; die krijgen dan samen één herinnering.")
        self.content.addWidget(widgets.label(text, tone="muted", wrap=True))

    @property
    def values(self) -> list[tuple[str, str]]:
        """The contacts; none when the address was wiped out."""
        first = self.email.text().strip()
        return [*([(first, self.name.text())] if first else []), *self._others]
