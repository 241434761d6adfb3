"""What settings are made of: a card of rows, each with a name, a line of explanation and a choice at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rvs_desktop.ui import theme, widgets

WIDEST = 820
"""Pixels at normal text: settings are read from left to right, so a wide screen does not pull them apart."""


class SettingsCard(widgets.Card):
    """Settings about one subject."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, padding=0, parent=parent)
        look = theme.current()
        side = look.space("l")
        self.content.setSpacing(0)
        self.head.setContentsMargins(side, look.space("m"), side, look.space("m"))

    def add_row(self, name: str, explanation: str, choice: QWidget) -> None:
        """Add a setting; the choice is spoken by the name."""
        look = theme.current()
        side = look.space("l")
        if not choice.accessibleName():
            choice.setAccessibleName(name)
        choice.setAccessibleDescription(explanation)
        words = QVBoxLayout()
        words.setSpacing(look.px(1))
        words.addWidget(widgets.label(name, wrap=True))
        if explanation:
            words.addWidget(widgets.label(explanation, "caption", "muted", wrap=True))
        row = QHBoxLayout()
        row.setContentsMargins(side, look.px(10), side, look.px(10))
        row.setSpacing(side)
        row.addLayout(words, 1)
        row.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
        self.content.addWidget(widgets.line())
        self.content.addLayout(row)


def section(cards: list[widgets.Card], name: str) -> QScrollArea:
    """Return cards under each other that scroll when they do not fit."""
    look = theme.current()
    inside = QWidget()
    inside.setMaximumWidth(look.px(WIDEST))
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.space("m"))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    area = widgets.scrolled(inside)
    area.setAccessibleName(name)
    return area
