"""The files that are selected in the list, and the button that says something of all of them at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rvs_desktop.formats import format_count
from rvs_desktop.ui import widgets
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.files_dialog import FilesDialog
from rvs_desktop.ui.tables.view import TableView

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.session import FileState


class ChosenFiles(QObject):
    """Follows the selection of a list of files."""

    changed = Signal()
    """Other files are chosen."""
    said = Signal(object, object)
    """Numbers of files, and what is ``Said`` of them."""

    def __init__(self, view: TableView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._states: Mapping[int, FileState] = {}
        self._vocabulary = Vocabulary()
        self.dialog: FilesDialog | None = None
        self.button = widgets.button("", "small", "calendar_ltr")
        self.button.clicked.connect(self.ask)
        view.selection_changed.connect(self._follow)
        self._follow()

    def show_files(self, states: Mapping[int, FileState], vocabulary: Vocabulary) -> None:
        """Know the files by their numbers, which are the keys of the rows."""
        self._states, self._vocabulary = states, vocabulary
        self._follow()

    def states(self) -> list[FileState]:
        """Return the files of the selected rows, in the order of the list."""
        selection = self._view.selectionModel().selection()
        spans = [selection.at(number) for number in range(selection.count())]
        rows = sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})
        found = [self._view.table.row(number) for number in rows]
        keys = [row.key for row in found if row is not None]
        return [self._states[key] for key in keys if isinstance(key, int) and key in self._states]

    def readable(self) -> list[FileState]:
        """Return the chosen files that can be read again: not stored, and not there already."""
        return [one for one in self.states() if not one.applied and one.outcome != "duplicate"]

    def ask(self) -> None:
        """Ask for the period of the chosen files; does nothing without any."""
        files = self.readable()
        if files:
            self.dialog = FilesDialog(files, self._vocabulary, self._view.window())
            self.dialog.accepted.connect(self._say)
            self.dialog.open()

    def _say(self) -> None:
        dialog, self.dialog = self.dialog, None
        assert dialog is not None
        self._view.setFocus()
        if dialog.said != type(dialog.said)():
            self.said.emit([state.index for state in dialog.files], dialog.said)

    def _follow(self) -> None:
        count = len(self.readable())
        one, more = (
            self.tr("Periode voor dit bestand…"),
            self.tr("Periode voor de {count} gekozen bestanden…"),
        )
        text = one if count < 2 else more.format(count=format_count(count))
        self.button.setText(text)
        self.button.setAccessibleName(text)
        self.button.setEnabled(count > 0)
        self.button.setToolTip(
            self.tr("Kies meer bestanden met Shift en de pijlen, Ctrl en klik, of Ctrl+A.")
        )
        self.changed.emit()
