"""What the palette can find: pages, verbs that can be used now, and recent files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from rvs_desktop.ui.commands import PAGE_PREFIX, Commands, plain
from rvs_desktop.ui.palette import Entry


def command_entries(commands: Commands) -> list[Entry]:
    """Return pages first, then the other verbs that are switched on."""
    translate = QCoreApplication.translate
    go, do, page = (
        translate("Palette", "Ga naar"),
        translate("Palette", "Opdrachten"),
        translate("Palette", "pagina"),
    )
    pages: list[Entry] = []
    verbs: list[Entry] = []
    for command, action in commands:
        if not action.isEnabled() or command.key == "palette":
            continue
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        text = plain(action.text())
        if command.key.startswith(PAGE_PREFIX):
            pages.append(Entry(f"do:{command.key}", text, go, page, command.icon, keys))
        else:
            menu = plain(commands.menu_title(command.menu))
            verbs.append(Entry(f"do:{command.key}", text, do, menu, command.icon, keys, command=True))
    return [*pages, *verbs]


def file_entries(files: Sequence[Path]) -> list[Entry]:
    """Return recent files, with their folder as note."""
    group = QCoreApplication.translate("Palette", "Eerder geopend")
    return [Entry(f"file:{path}", path.name, group, path.parent.name, "document_table") for path in files]
