"""A field for the day of a decision: it proposes today only where today can be right, and nothing otherwise."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_date, parse_date
from rvs_desktop.ui import widgets


class DayField(QLineEdit):
    """Takes a day as people write it; while it is empty there is no day, so that none is decided by accident."""

    def __init__(self, year: int, *others: int, parent: QWidget | None = None) -> None:
        """Propose today when today is in one of these years.

        Args:
            year: that the decision is about.
            others: years in which it may have been taken as well.
            parent: as Qt knows it.
        """
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Bijvoorbeeld 15-6-{year}").format(year=year))
        today = date.today()  # noqa: DTZ011 - the user's own day
        if today.year in {year, *others}:
            self.setText(format_date(today))
        self.textChanged.connect(self._mark)

    @property
    def day(self) -> date | None:
        """The day, None while it is empty or no day."""
        try:
            return parse_date(self.text())
        except UserError:
            return None

    def _mark(self) -> None:
        widgets.set_look(self, "state", "bad" if self.text().strip() and self.day is None else "")
