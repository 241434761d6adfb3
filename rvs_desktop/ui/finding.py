"""Finding from anywhere: pages, verbs, recent files, and the municipalities, bodies, people and files in the data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rvs_desktop.settings import Settings
from rvs_desktop.ui.commands import Commands
from rvs_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.ui.palette import Entry, Palette


@dataclass(frozen=True)
class Thing:
    """Something in the file that has a name and a place on a page."""

    kind: str
    place: str
    """What ``Page.page_wanted`` takes."""
    name: str
    note: str = ""


_ICONS: Final = {
    "area": "building_government",
    "body": "people_team",
    "person": "person",
    "file": "document_table",
    "figure": "data_trending",
}


def read_things(session: Session) -> list[Thing]:
    """Read what can be found by name; on the thread of the file."""
    from rvs_desktop.models import finding

    return [Thing(found.kind, found.place, found.name, found.note) for found in finding.named(session)]


class Finder(QObject):
    """Owns the palette: makes it when it is first asked for, fills it, and tells what was chosen."""

    file_wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(
        self, commands: Commands, workspace: Workspace, settings: Settings, window: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._workspace = workspace
        self._settings = settings
        self._things: Sequence[Thing] = ()
        self._window = window
        self._box: Palette | None = None
        workspace.closed.connect(self._forget)
        workspace.opened.connect(self._forget)

    @property
    def box(self) -> Palette:
        """The palette, which lies over the window."""
        if self._box is None:
            from rvs_desktop.ui.palette import Palette

            self._box = Palette(self._window)
            self._box.chosen.connect(self._run)
        return self._box

    def hide(self) -> None:
        """Take the palette away where it is shown."""
        if self._box is not None:
            self._box.hide()

    def open(self, text: str = "") -> None:
        """Show the palette; what is in the file is read anew and comes a moment later."""
        self.box.open(self._entries(), text)
        if self._workspace.info is not None:
            self._workspace.read(read_things, self._take)

    def open_empty(self) -> None:
        """Show the palette with nothing typed."""
        self.open()

    def _take(self, things: list[Thing]) -> None:
        if things != self._things:
            self._things = things
            if self.box.isVisible():
                self.box.offer(self._entries())

    def _forget(self, _info: Any = None) -> None:
        self._things = ()

    def _entries(self) -> list[Entry]:
        from rvs_desktop.ui.findable import command_entries, file_entries
        from rvs_desktop.ui.palette import Entry

        recent = [Path(name) for name in self._settings.recent_files]
        groups = {
            "area": self.tr("Gemeenten en districten"),
            "figure": self.tr("Indicatoren"),
            "body": self.tr("Organen"),
            "person": self.tr("Personen"),
            "file": self.tr("Ingelezen bestanden"),
        }
        things = [
            Entry(f"go:{one.place}", one.name, groups[one.kind], one.note, _ICONS[one.kind], typed=True)
            for one in self._things
        ]
        return [*command_entries(self._commands), *things, *file_entries(recent)]

    def _run(self, key: str) -> None:
        kind, _, rest = key.partition(":")
        if kind == "file":
            self.file_wanted.emit(rest)
        elif kind == "go":
            self.page_wanted.emit(rest)
        else:
            self._commands[rest].trigger()
