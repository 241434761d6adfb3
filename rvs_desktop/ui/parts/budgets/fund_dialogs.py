"""The dialogs of what outlives a year: booking an amount, making an estimate final, letting a movement lapse."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, parse_cents
from rvs_desktop.models.budgets.words import Certainty
from rvs_desktop.ui import widgets
from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.parts.budgets.day_field import DayField


class Amount(Form):
    """A dialog with an amount, a year and a few fields more; the amount is checked while it is typed."""

    def __init__(self, title: str, action: str, year: int, parent: QWidget | None = None) -> None:
        super().__init__(title, "", action, parent)
        self.what = QComboBox()
        self.what.setEditable(True)
        self.kind = QComboBox()
        self.year = QSpinBox()
        self.year.setRange(1990, 2099)
        self.year.setValue(year)
        self.amount = QLineEdit()
        self.amount.setPlaceholderText(self.tr("Bijvoorbeeld 12.500"))
        self.certainty = QComboBox()
        self.certainty.addItem(self.tr("geschat"), str(Certainty.ESTIMATED))
        self.certainty.addItem(self.tr("definitief"), str(Certainty.FINAL))
        self.text = QLineEdit()
        self._known: set[str] = set()
        self._only_new: list[QWidget] = []
        for field in (self.what, self.kind, self.year, self.amount, self.certainty, self.text):
            # each step asks some of them only
            field.setParent(self)
            field.hide()
        self.amount.textChanged.connect(self.allow)
        self.what.currentTextChanged.connect(self.allow)

    def add_field(self, name: str, field: QWidget) -> QLabel:
        """Add a field with its label above it, and show it."""
        caption = super().add_field(name, field)
        field.show()
        return caption

    def add_field_of_new(self, name: str, field: QWidget) -> None:
        """Add a field that is asked only while the name is not one of those that are offered."""
        self._only_new += [self.add_field(name, field), field]

    def offer(self, known: Iterable[tuple[str, int]]) -> None:
        """Offer what there is, as (name, identifier)."""
        for name, key in known:
            self.what.addItem(name, key)
            self._known.add(name.casefold())

    @property
    def is_new(self) -> bool:
        """Whether the name is not one of those that are offered."""
        return self.what.currentText().strip().casefold() not in self._known

    @property
    def cents(self) -> int | None:
        """The amount, None while it is none."""
        return typed_cents(self.amount)

    def allow(self) -> None:
        """Allow the verb when what is needed is there."""
        mark_amount(self.amount)
        for part in self._only_new:
            part.setVisible(self.is_new)
        self.action.setEnabled(self.cents is not None and bool(self.what.currentText().strip()))


class Finalise(Form):
    """Asks for the final amount beside the estimate, and says by how much it differs and what is left then."""

    def __init__(
        self,
        name: str,
        estimated: int,
        left: Callable[[int], str],
        *,
        years: tuple[int, ...] = (),
        may_be_negative: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Propose the estimate.

        Args:
            name: of what becomes final.
            estimated: in cents.
            left: final cents → sentence on what is left then.
            years: in which it may be decided; without them no day is asked.
            may_be_negative: ask for a reason that lets a reserve become negative.
            parent: as Qt knows it.
        """
        super().__init__(self.tr("Definitief bedrag"), "", self.tr("Definitief maken"), parent)
        self._estimated, self._left = estimated, left
        text = self.tr("{name}: geschat op {amount}.")
        self.content.addWidget(
            widgets.label(text.format(name=name, amount=format_cents(estimated)), wrap=True)
        )
        self.amount = QLineEdit(format_cents(estimated))
        self.add_field(self.tr("Definitief bedrag in euro"), self.amount)
        self.difference = widgets.label("", tone="muted", wrap=True)
        self.content.addWidget(self.difference)
        self.day: DayField | None = None
        if years:
            self.day = DayField(*years)
            self.add_field(self.tr("Datum van het besluit"), self.day)
            self.day.textChanged.connect(self._allow)
        self.override = QLineEdit()
        if may_be_negative:
            self.add_field(self.tr("Reden als de reserve negatief mag worden"), self.override)
        self.amount.textChanged.connect(self._allow)
        self.amount.selectAll()
        self._allow()

    @property
    def cents(self) -> int | None:
        """The final amount, None while it is none."""
        return typed_cents(self.amount)

    def _allow(self) -> None:
        mark_amount(self.amount)
        cents = self.cents
        self.action.setEnabled(cents is not None and (self.day is None or self.day.day is not None))
        if cents is None:
            self.difference.setText("")
            return
        text = self.tr("Gelijk aan de schatting.")
        if cents != self._estimated:
            text = self.tr("Verschil met de schatting: {amount}.").format(
                amount=signed_cents(cents - self._estimated)
            )
        self.difference.setText(f"{text} {self._left(cents)}".strip())


def typed_cents(field: QLineEdit) -> int | None:
    """Return the amount in a field, None while it is none."""
    try:
        return parse_cents(field.text())
    except UserError:
        return None


def mark_amount(field: QLineEdit) -> None:
    """Show that what stands in a field is no amount."""
    bad = bool(field.text().strip()) and typed_cents(field) is None
    widgets.set_look(field, "state", "bad" if bad else "")


def signed_cents(cents: int) -> str:
    """Return an amount with its sign, also when it is more."""
    return f"+{format_cents(cents)}" if cents > 0 else format_cents(cents)
