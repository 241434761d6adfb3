"""What program this is, and with which parts it was made."""

from __future__ import annotations

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtWidgets import QWidget

from rvs_desktop import __version__
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.sheet import Sheet


class AboutDialog(Sheet):
    """Version, where the data is, and whose work is used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Over RVS Desktop"))
        self.setAccessibleName(self.windowTitle())
        look = theme.current()
        lines = (
            widgets.label("RVS Desktop", "title"),
            (widgets.label(self.tr("Versie {version}").format(version=__version__), tone="muted")),
            (
                widgets.label(
                    self.tr(
                        "Cijfers, afspraken en leveringen van een regionale veiligheidscoalitie. Het programma"
                        " werkt zonder internet; alle gegevens staan in uw bestand op dit apparaat."
                    ),
                    wrap=True,
                )
            ),
            (
                widgets.label(
                    self.tr(
                        "Gemaakt met Python {python}, Qt en PySide {pyside} (LGPL) en Fluent System Icons"
                        " van Microsoft (MIT)."
                    ).format(python=platform.python_version(), pyside=pyside_version),
                    "caption",
                    wrap=True,
                )
            ),
        )
        for line in lines:
            self.content.addWidget(line)
        self.setMinimumWidth(look.px(460))
        self.add_button(self.tr("Sluiten"), "primary", default=True).clicked.connect(self.accept)
