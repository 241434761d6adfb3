"""The switch between what can stand beside the chart of an indicator; each card there has one, in the same place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton

from rvs_desktop.ui import widgets


class SideTabs(widgets.Segmented):
    """Chooses between comparing, the passport and earlier publications; it keeps showing the card it stands on."""

    def __init__(self, here: str) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            [
                ("compare", translate("indicators", "Vergelijken")),
                ("passport", translate("indicators", "Paspoort")),
                ("editions", translate("indicators", "Publicaties")),
            ],
            translate("indicators", "Naast de grafiek"),
        )
        self._here = here
        self.set_value(here)
        self.chosen.connect(self._stay)

    def take_focus(self) -> None:
        """Go on where the keyboard was on the card before."""
        for part in self.findChildren(QAbstractButton):
            if part.isChecked():
                part.setFocus()

    def _stay(self, _: str) -> None:
        self.set_value(self._here)
