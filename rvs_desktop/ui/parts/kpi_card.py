"""One figure on a card: theme, figure with its unit, and what to compare it with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rvs_desktop.ui import widgets


class KpiCard(widgets.Card):
    """A figure that is read at a glance; a state is shown as icon, word and colour together."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = widgets.label(name, "caption", "muted")
        self._figure = widgets.label("", "figure")
        self._unit = widgets.label("", "caption", "muted")
        self._chip = widgets.Chip()
        self._text = widgets.label("", "caption", "muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._figure)
        row.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignVCenter)
        # The line of a chip is higher than text; every card keeps that height, so that they stay aligned.
        self._text.setMinimumHeight(self._chip.sizeHint().height())
        foot = QHBoxLayout()
        foot.addWidget(self._chip)
        foot.addWidget(self._text, 1)
        self.content.setSpacing(3)
        self.content.addWidget(self._name)
        self.content.addLayout(row)
        self.content.addLayout(foot)
        self._chip.hide()
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(
        self, name: str, figure: str, unit: str, text: str = "", state: tuple[str, str] | None = None
    ) -> None:
        """Show a figure.

        Args:
            name: what it is, with its period.
            figure: as printed.
            unit: unit, or the day it runs to.
            text: what to compare it with.
            state: word and tone of a chip, or None.
        """
        self._name.setText(name)
        self._figure.setText(figure)
        self._unit.setText(unit)
        self._unit.setToolTip(unit)
        self._text.setText(text)
        self._text.setToolTip(text)
        self._chip.setVisible(state is not None)
        if state is not None:
            self._chip.set_state(*state)
        parts = (name, f"{figure} {unit}", state[0] if state else "", text)
        self.setAccessibleName(", ".join(part.strip() for part in parts if part.strip()))
