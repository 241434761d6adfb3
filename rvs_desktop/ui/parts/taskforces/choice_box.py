"""A field to choose one of some things in, or to type who is not among them; with thousands it is there at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

_LEAST_SIGNS = 6


class ChoiceBox(QComboBox):
    """Keeps the values beside the texts: a list of items would make an object of Qt for each of them.

    Args:
        choices: pairs of value and text.
        chosen: the value that stands there first; what is none of them stands there as text, where typing is possible.
        typed: whether something else may be typed.
        hint: text in an empty field.
    """

    def __init__(
        self,
        choices: Sequence[tuple[Any, str]],
        chosen: Any = None,
        *,
        typed: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        self.setEditable(typed)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_SIGNS)
        self.setModel(QStringListModel([text for _, text in choices], self))
        place = self._values.index(chosen) if chosen in self._values else -1
        self.setCurrentIndex(place)
        if typed:
            self._let_type("" if place >= 0 else str(chosen or ""), hint)

    def _let_type(self, text: str, hint: str) -> None:
        edit = self.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(hint)
        completer = self.completer()
        if completer is not None:
            # completing in the field itself would pick someone whose name only begins the same
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if self.currentIndex() < 0:
            self.setEditText(text)

    def value(self) -> Any:
        """Return the value that was chosen, the text that was typed, or None."""
        text = self.currentText().strip()
        typed = self.findText(text, Qt.MatchFlag.MatchFixedString) if self.isEditable() else -1
        place = typed if self.isEditable() else self.currentIndex()
        return self._values[place] if place >= 0 else text or None
