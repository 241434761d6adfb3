"""The line above a budget: whether it balances, and in which state it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rvs_desktop.models.budgets.checks import Check, Level
from rvs_desktop.models.budgets.words import STATUS_WORDS
from rvs_desktop.models.documents import document_words, source_words
from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.parts.worded import worded

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.reading import BudgetRef

TONES = {
    Level.GOOD: "good",
    Level.INFO: "info",
    Level.ROUNDING: "warn",
    Level.WARNING: "warn",
    Level.WRONG: "bad",
}
PICTURES = {"good": "checkmark_circle", "info": "info", "warn": "warning", "bad": "error_circle"}


class BalanceBanner(widgets.Surface):
    """Says the balance check in its own sentence; a difference that a person accepted is good."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6))
        row.setSpacing(look.space("s"))
        self._sign = QLabel()
        self.text = widgets.label("", "bodyStrong", wrap=True)
        self._status = widgets.label("", "caption", "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.text)
        words.addWidget(self._status)
        row.addWidget(self._sign)
        row.addLayout(words, 1)

    def show_balance(self, budget: BudgetRef, checks: Sequence[Check]) -> None:
        """Show whether a budget balances."""
        balance = next((one for one in checks if one.code == "balance"), None)
        self.setVisible(balance is not None)
        if balance is None:
            return
        tone = "good" if balance.accepted else TONES[balance.level]
        self._sign.setPixmap(icons.pixmap(PICTURES[tone], f"{tone}Fg", 16, filled=True))
        self.text.setText(balance.text)
        words = worded(STATUS_WORDS[budget.status])
        said = self.tr("{status}, bron {source}").format(status=words, source=document_words(budget.source))
        self._status.setText(said if budget.source else words)
        self._status.setToolTip(source_words(budget.source))
        widgets.set_look(self, "bar", tone)
        self.setAccessibleName(f"{balance.text} {words}")
