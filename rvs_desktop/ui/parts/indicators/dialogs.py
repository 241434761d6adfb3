"""The dialogs of results: a target with its decision, what a passport says, and an indicator of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import parse_date, parse_decimal
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP
from rvs_desktop.periods import Period, PeriodKind
from rvs_desktop.ui import widgets
from rvs_desktop.ui.dialogs.form import Form, date_edit, day_of

if TYPE_CHECKING:
    from rvs_desktop.models.indicators.passport import Passport

OPERATORS: Final = (
    ("le", QT_TRANSLATE_NOOP("DecideTarget", "ten hoogste")),
    ("lt", QT_TRANSLATE_NOOP("DecideTarget", "minder dan")),
    ("ge", QT_TRANSLATE_NOOP("DecideTarget", "ten minste")),
    ("gt", QT_TRANSLATE_NOOP("DecideTarget", "meer dan")),
    ("eq", QT_TRANSLATE_NOOP("DecideTarget", "precies")),
)
DIRECTIONS: Final = (
    ("up", QT_TRANSLATE_NOOP("NewIndicator", "hoger is beter")),
    ("down", QT_TRANSLATE_NOOP("NewIndicator", "lager is beter")),
    ("none", QT_TRANSLATE_NOOP("NewIndicator", "geen van beide")),
)
QUALIFIERS: Final = (
    ("", QT_TRANSLATE_NOOP("TakeOver", "alleen het getal")),
    ("circa", QT_TRANSLATE_NOOP("TakeOver", "circa, zo’n")),
    ("more_than", QT_TRANSLATE_NOOP("TakeOver", "meer dan, ruim")),
    ("at_least", QT_TRANSLATE_NOOP("TakeOver", "ten minste")),
    ("nearly", QT_TRANSLATE_NOOP("TakeOver", "bijna")),
    ("provisional", QT_TRANSLATE_NOOP("TakeOver", "voorlopig")),
)
PERIODS: Final = (
    ("month", QT_TRANSLATE_NOOP("NewIndicator", "per maand")),
    ("quarter", QT_TRANSLATE_NOOP("NewIndicator", "per kwartaal")),
    ("half", QT_TRANSLATE_NOOP("NewIndicator", "per halfjaar")),
    ("year", QT_TRANSLATE_NOOP("NewIndicator", "per jaar")),
)


class DecideTarget(Form):
    """Asks for a target: for which year, how much, decided when and by what; what was decided before stays."""

    def __init__(self, about: Passport, year: int, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Doel voor {name}").format(name=about.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Vastleggen"))
        self.year = QSpinBox()
        self.year.setRange(1990, 2099)
        self.year.setValue(year)
        self.operator = QComboBox()
        for key, words in OPERATORS:
            self.operator.addItem(self.tr(words), key)
        self.operator.setCurrentIndex(0 if about.good == "down" else 2)
        self.value = QLineEdit()
        self.value.setPlaceholderText(about.unit_words)
        self.decided = date_edit(today, self.tr("Datum van het besluit"))
        self.decision = QLineEdit()
        self.quote = QLineEdit()
        self.since = date_edit(date(year, 1, 1), self.tr("Geldt vanaf"))
        self.add_field(self.tr("Jaar"), self.year)
        self.add_field(self.tr("Doel is"), self.operator)
        self.add_field(self.tr("Hoeveel ({unit})").format(unit=about.unit_words), self.value)
        self.add_field(self.tr("Geldt vanaf"), self.since)
        self.add_field(self.tr("Datum van het besluit"), self.decided)
        self.add_field(self.tr("Besluit (wie, en waar het staat)"), self.decision)
        self.add_field(self.tr("Letterlijke tekst (mag leeg blijven)"), self.quote)
        text = self.tr("Oordelen van vóór het besluit houden het oude doel; de grafiek toont een trede.")
        self.content.addWidget(widgets.label(text, tone="muted", wrap=True))
        self.year.valueChanged.connect(self._follow_year)
        for field in (self.value, self.decision):
            field.textChanged.connect(self._allow)
        self._allow()
        self.value.setFocus()

    @property
    def period(self) -> Period:
        """The year the target is for."""
        return Period(PeriodKind.YEAR, self.year.value())

    @property
    def effective_from(self) -> date | None:
        """The first day it counts for; None for the whole year."""
        day = day_of(self.since)
        return None if day == self.period.start else day

    @property
    def amount(self) -> Decimal | None:
        """The number, None while it is none."""
        try:
            return parse_decimal(self.value.text().replace("%", ""))
        except UserError:
            return None

    def _follow_year(self, year: int) -> None:
        self.since.setDate(QDate(year, 1, 1))

    def _allow(self) -> None:
        bad = bool(self.value.text().strip()) and self.amount is None
        widgets.set_look(self.value, "state", "bad" if bad else "")
        self.action.setEnabled(self.amount is not None and bool(self.decision.text().strip()))


class TakeOver(Form):
    """Asks for a figure as a document prints it, with its place; figures that disagree stay side by side."""

    def __init__(self, about: Passport, area: str, year: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Cijfer overnemen: {name}, {area}").format(name=about.name, area=area)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Overnemen"))
        self.year = QSpinBox()
        self.year.setRange(1990, 2099)
        self.year.setValue(year)
        self.value, self.source, self.quote = QLineEdit(), QLineEdit(), QLineEdit()
        self.value.setPlaceholderText(about.unit_words)
        self.qualifier = QComboBox()
        for key, words in QUALIFIERS:
            self.qualifier.addItem(self.tr(words), key)
        self.until = QLineEdit()
        self.until.setPlaceholderText(self.tr("hele jaar"))
        self.add_field(self.tr("Jaar"), self.year)
        self.add_field(self.tr("Er staat"), self.qualifier)
        self.add_field(self.tr("Hoeveel ({unit})").format(unit=about.unit_words), self.value)
        self.add_field(self.tr("Geteld tot en met (mag leeg blijven)"), self.until)
        self.add_field(self.tr("Document en plaats, zoals Jaarverslag 2026, bladzijde 12"), self.source)
        self.add_field(self.tr("Letterlijke tekst (mag leeg blijven)"), self.quote)
        text = self.tr("Staat er al een ander cijfer, dan blijven beide bewaard en kiest u bij Bronnen.")
        self.content.addWidget(widgets.label(text, tone="muted", wrap=True))
        for field in (self.value, self.source, self.until):
            field.textChanged.connect(self._allow)
        self._allow()
        self.value.setFocus()

    @property
    def period(self) -> Period:
        """The year that the figure is of."""
        return Period(PeriodKind.YEAR, self.year.value())

    @property
    def amount(self) -> Decimal | None:
        """The number, None while it is none."""
        try:
            return parse_decimal(self.value.text().replace("%", "").replace("€", ""))
        except UserError:
            return None

    @property
    def partial_until(self) -> date | None:
        """The last day that was counted; None for the whole year, and while the text is no day of it."""
        try:
            return parse_date(self.until.text()) if self.until.text().strip() else None
        except UserError:
            return None

    def _allow(self) -> None:
        bad = bool(self.value.text().strip()) and self.amount is None
        until = self.partial_until
        late = bool(self.until.text().strip()) and (until is None or until.year != self.year.value())
        widgets.set_look(self.value, "state", "bad" if bad else "")
        widgets.set_look(self.until, "state", "bad" if late else "")
        self.action.setEnabled(self.amount is not None and not late and bool(self.source.text().strip()))


class EditPassport(Form):
    """Asks what a passport says."""

    def __init__(self, about: Passport, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Paspoort van {name}").format(name=about.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Bewaren"))
        self._fields: dict[str, QLineEdit] = {}
        for key, caption, text in (
            ("name", self.tr("Naam"), about.name),
            ("theme", self.tr("Thema"), about.theme),
            ("definition", self.tr("Definitie"), about.definition),
            ("formula", self.tr("Berekening"), about.formula),
            ("source", self.tr("Bron"), about.source),
            ("owner", self.tr("Eigenaar"), about.owner),
            ("note", self.tr("Opmerking"), about.note),
        ):
            self._fields[key] = QLineEdit(text)
            self.add_field(caption, self._fields[key])
        self._fields["name"].textChanged.connect(self._allow)
        self._fields["definition"].setFocus()

    def part(self, key: str) -> QLineEdit:
        """Return the field of a part of the passport, such as ``owner``."""
        return self._fields[key]

    @property
    def values(self) -> dict[str, str]:
        """What is said now, by the name of its part."""
        return {key: field.text().strip() for key, field in self._fields.items()}

    def _allow(self) -> None:
        self.action.setEnabled(bool(self._fields["name"].text().strip()))


class NewIndicator(Form):
    """Asks for an indicator of one's own: a count that is collected, or a rate of two counts."""

    def __init__(
        self,
        counts: Sequence[tuple[str, str]],
        datasets: Sequence[tuple[str, str]],
        themes: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Eigen indicator")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Toevoegen"))
        self.kind = widgets.Segmented(
            [("measure", self.tr("Aantal")), ("rate", self.tr("Verhouding"))], self.tr("Soort indicator")
        )
        self.content.addWidget(self.kind)
        self.name, self.definition = QLineEdit(), QLineEdit()
        self.theme = QComboBox()
        self.theme.setEditable(True)
        self.theme.addItems([theme for theme in themes if theme])
        self.theme.setCurrentText("")
        self.add_field(self.tr("Naam, zoals die boven een kolom staat"), self.name)
        self.add_field(self.tr("Definitie"), self.definition)
        self.add_field(self.tr("Thema"), self.theme)
        self.dataset, self.period, self.good = QComboBox(), QComboBox(), QComboBox()
        self.numerator, self.denominator = QComboBox(), QComboBox()
        self.factor = QSpinBox()
        self.factor.setRange(1, 100_000)
        self.factor.setValue(100)
        self._fill(counts, datasets)
        self._parts: dict[str, list[QWidget]] = {"measure": [], "rate": []}
        for kind, caption, field in (
            ("measure", self.tr("Wordt geleverd met"), self.dataset),
            ("measure", self.tr("Hoe vaak"), self.period),
            ("rate", self.tr("Teller"), self.numerator),
            ("rate", self.tr("Noemer"), self.denominator),
            ("rate", self.tr("Maal (100 voor een percentage)"), self.factor),
        ):
            self._parts[kind] += [self.add_field(caption, field), field]
        self.add_field(self.tr("Oordeel"), self.good)
        self.kind.chosen.connect(self._show_kind)
        for field in (self.name, self.definition):
            field.textChanged.connect(self._allow)
        self._show_kind("measure")
        self.name.setFocus()

    @property
    def is_rate(self) -> bool:
        """Whether it is derived from two counts."""
        return self.kind.value() == "rate"

    def _fill(self, counts: Sequence[tuple[str, str]], datasets: Sequence[tuple[str, str]]) -> None:
        self.dataset.addItem(self.tr("een eigen aanlevering"), "")
        for code, name in datasets:
            self.dataset.addItem(name, code)
        for choice in (self.numerator, self.denominator):
            for code, name in counts:
                choice.addItem(name, code)
        self.denominator.setCurrentIndex(min(1, self.denominator.count() - 1))
        for key, words in PERIODS:
            self.period.addItem(self.tr(words), key)
        self.period.setCurrentIndex(1)
        for key, words in DIRECTIONS:
            self.good.addItem(self.tr(words), key)

    def _show_kind(self, kind: str) -> None:
        for key, parts in self._parts.items():
            for part in parts:
                part.setVisible(key == kind)
        self._allow()
        self.adjustSize()

    def _allow(self) -> None:
        said = self.name.text().strip() and self.definition.text().strip()
        two = not self.is_rate or self.numerator.currentData() != self.denominator.currentData()
        self.action.setEnabled(bool(said and two))
