"""The dialog that asks on which day something of a budget was decided, sent or paid, and by which decision."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.parts.budgets.day_field import DayField


class Decided(Form):
    """Asks for a day, and for a decision where it has a name; a year of long ago is never dated today."""

    def __init__(
        self,
        title: str,
        text: str,
        action: str,
        years: tuple[int, ...],
        day: str = "",
        reason: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Ask.

        Args:
            title: of the dialog.
            text: what it does.
            action: its verb.
            years: in which the day can be; today is proposed when it is in one of them.
            day: what the day is called; the date of the decision when empty.
            reason: what the decision is called; not asked when empty.
            parent: as Qt knows it.
        """
        super().__init__(title, text, action, parent)
        self.day, self.reason = DayField(*years), QLineEdit(self)
        self.add_field(day or self.tr("Datum van het besluit"), self.day)
        self._reasoned = bool(reason)
        if reason:
            self.reason.setPlaceholderText(self.tr("In één zin, zonder namen van personen"))
            self.add_field(reason, self.reason)
        self.reason.setVisible(self._reasoned)
        for field in (self.day, self.reason):
            field.textChanged.connect(self._allow)
        self._allow()

    @property
    def values(self) -> tuple[date | None, str]:
        """The day (None while there is none) and the decision."""
        return self.day.day, self.reason.text().strip()

    def _allow(self) -> None:
        day, reason = self.values
        self.action.setEnabled(day is not None and bool(reason or not self._reasoned))
