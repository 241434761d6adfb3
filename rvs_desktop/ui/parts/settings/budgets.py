"""From which deviation on a budget asks for an explanation; kept in the file, for everyone who works with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QSpinBox

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, parse_cents
from rvs_desktop.ui import widgets
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.settings.parts import SettingsCard

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.budgets.thresholds import Threshold


class BudgetSettings(QObject):
    """The card with thresholds; a change is a step of the file that can be undone."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._now: Threshold | None = None
        self.amount = QLineEdit()
        self.percent = QSpinBox()
        self.percent.setRange(0, 100)
        self.percent.setSuffix(" %")
        self.percent.setKeyboardTracking(False)
        self.amount.editingFinished.connect(self._change)
        self.percent.valueChanged.connect(self._change)

    def cards(self) -> list[widgets.Card]:
        """Return what stands in the section."""
        card = SettingsCard(self.tr("Afwijkingen van de begroting"))
        card.add_row(
            self.tr("Toelichting vanaf een bedrag"),
            self.tr("Een jaar sluit pas als grotere afwijkingen zijn toegelicht"),
            self.amount,
        )
        card.add_row(
            self.tr("Toelichting vanaf een percentage"),
            self.tr("Van de begroting na wijziging; het bedrag of het percentage, wat het eerst komt"),
            self.percent,
        )
        return [card]

    def load(self) -> None:
        """Show what holds in the open file."""
        info = self._context.workspace.info
        for field in (self.amount, self.percent):
            field.setEnabled(info is not None and not info.read_only)
        if info is not None:
            self._context.workspace.read(_read, self._show)

    def _show(self, now: Threshold) -> None:
        self._now = now
        widgets.set_look(self.amount, "state", "")
        self.amount.setText(format_cents(now.cents))
        self.percent.blockSignals(True)  # noqa: FBT003 - Qt's name
        self.percent.setValue(now.percent)
        self.percent.blockSignals(False)  # noqa: FBT003 - Qt's name

    def _change(self) -> None:
        from rvs_desktop.models.budgets.thresholds import Threshold, change_threshold

        try:
            wanted = Threshold(parse_cents(self.amount.text()), self.percent.value())
        except UserError:
            widgets.set_look(self.amount, "state", "bad")
            return
        if wanted == self._now:
            return
        self._now = wanted

        def work(session: Session) -> None:
            change_threshold(session, wanted)

        self._context.workspace.edit(self.tr("Drempel voor afwijkingen gewijzigd"), work)


def _read(session: Session) -> Threshold:
    from rvs_desktop.models.budgets.thresholds import threshold

    return threshold(session)
