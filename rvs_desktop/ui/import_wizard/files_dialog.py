"""The dialog that says one period, dataset or sender of several files in the list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_count
from rvs_desktop.ui import widgets
from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.import_wizard.desk_jobs import Said
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.parts import ChoiceBox
from rvs_desktop.ui.import_wizard.period_box import PeriodBox

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.session import FileState

MOST_SHOWN = 14
_SEVERAL = "*"
"""Stands for a field in which the files differ."""


class FilesDialog(Form):
    """Shows what was said of all files, and takes what is said anew; a field that is left alone changes nothing."""

    def __init__(self, files: Sequence[FileState], words: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.files = tuple(files)
        one, more = self.tr("Periode voor 1 bestand"), self.tr("Periode voor {count} bestanden")
        title = one if len(files) == 1 else more.format(count=format_count(len(files)))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Opnieuw lezen"))
        said = [state.hints for state in files]
        self._before = Said(
            _common([one.period for one in said]),
            _common([one.dataset for one in said]),
            _common([one.sender for one in said]),
        )
        self.period = PeriodBox()
        self.period.show_period("" if self._before.period == _SEVERAL else self._before.period or "")
        if self._before.period == _SEVERAL:
            self.period.typed.setPlaceholderText(self.tr("Verschilt per bestand"))
        self.add_field(self.tr("Periode"), self.period)
        self.dataset = self._add(self.tr("Soort cijfers"), words.datasets, self._before.dataset)
        senders = {code: words.area(code) for code in words.senders}
        self.whose = self._add(self.tr("Afzender"), senders, self._before.sender)
        text = self.tr(
            "Dit geldt alleen voor de gekozen bestanden. Een periode wordt nooit onthouden voor een volgend bestand."
        )
        self.content.addWidget(widgets.label(text, tone="muted", wrap=True))

    def _add(self, name: str, offered: Mapping[str, str], now: str | None) -> QComboBox:
        box = ChoiceBox()
        box.setProperty("list", "long")
        box.setMaxVisibleItems(MOST_SHOWN)
        if now == _SEVERAL:
            box.addItem(self.tr("Blijft zoals het per bestand is"), _SEVERAL)
        box.addItem(self.tr("Zoals in het bestand"), "")
        for code, text in offered.items():
            box.addItem(text, code)
        box.setCurrentIndex(max(box.findData(now), 0))
        self.add_field(name, box)
        return box

    @property
    def said(self) -> Said:
        """What is said anew; None where a field was left alone.

        Raises:
            UserError: if what stands in the field of periods is no period.
        """
        period = self.period.key()
        if period is None:
            raise UserError(self.period.no_period())
        if not period and self._before.period == _SEVERAL:
            period = _SEVERAL
        return Said(
            _new(period, self._before.period),
            _new(str(self.dataset.currentData()), self._before.dataset),
            _new(str(self.whose.currentData()), self._before.sender),
        )

    def accept(self) -> None:
        """Stay open when what was typed is no period."""
        try:
            _ = self.said
        except UserError as error:
            self.period.refuse(refused=True)
            self.refuse(error)
            return
        super().accept()


def _common(said: Sequence[str]) -> str:
    """Return what was said of all files; a sign of its own where they differ."""
    found = set(said)
    return found.pop() if len(found) == 1 else _SEVERAL


def _new(now: str, before: str | None) -> str | None:
    return None if now == before else now
