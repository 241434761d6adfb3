"""A list of the latest periods in which any other period can be typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from rvs_desktop.periods import Period, PeriodKind
from rvs_desktop.ui import widgets
from rvs_desktop.ui.import_wizard.parts import ChoiceBox
from rvs_desktop.ui.parts.typed_period import typed_period

OFFERED = ((PeriodKind.QUARTER, 6), (PeriodKind.MONTH, 6), (PeriodKind.HALF, 3), (PeriodKind.YEAR, 4))
"""How many of the latest periods of each kind the list offers; any other can be typed."""


class PeriodBox(ChoiceBox):
    """Offers periods; what is typed is read as it is read in a file."""

    chosen = Signal()
    """A period was chosen, or typing was confirmed; ``key`` says what."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem("", "")
        today = date.today()  # noqa: DTZ011 - the day on the desk of the user
        for kind, count in OFFERED:
            last = Period.of(kind, today)
            for steps in range(count):
                one = last.shift(-steps)
                self.addItem(one.label(), one.key)
        self.typed.setPlaceholderText(self.tr("Zoals in het bestand"))
        self.activated.connect(self._choose)
        self.typed.editingFinished.connect(self._choose)

    @property
    def typed(self) -> QLineEdit:
        """The field in the list."""
        line = self.lineEdit()
        assert line is not None
        return line

    def show_period(self, key: str) -> None:
        """Show a period; an empty key shows that the file decides."""
        self.setCurrentIndex(self.findData(key))
        self.typed.setText(Period.parse(key).label() if key else "")
        self.refuse(refused=False)

    def key(self) -> str | None:
        """Return the key of the period; empty for none, None when what stands there is no period."""
        return typed_period(self.currentText())

    def refuse(self, *, refused: bool) -> None:
        """Show that what stands there is no period, or that it is."""
        widgets.set_look(self, "state", "bad" if refused else "")

    def no_period(self) -> str:
        """Return what to say of a text that is no period."""
        return self.tr(
            "Dit is geen periode. Schrijf bijvoorbeeld 2020, 1e halfjaar 2020, Q1 2020 of maart 2020."
        )

    def _choose(self) -> None:
        self.chosen.emit()
