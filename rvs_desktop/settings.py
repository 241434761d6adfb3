"""What the program remembers of this user between two starts, in one small text file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

_SECTION: Final = "rvs"
_FILE: Final = "settings.ini"
RECENT: Final = 8
"""How many recent files are remembered."""


class Settings:
    """The settings; change an attribute and call ``save``. Unreadable values fall back to the default.

    A plain class: it is loaded before the first frame, and a dataclass takes longer than all the rest of it.

    Attributes:
        path: where the settings are kept; None keeps them in memory only.
        theme: ``system``, ``light`` or ``dark``.
        zoom: size of text, 1.0 is that of the system.
        language: ``nl`` or ``en``.
        density: height of the rows of tables: ``compact``, ``normal`` or ``relaxed``.
        reopen: open the last file at the start.
        start_page: name of the page to begin with; empty for the one that was shown last.
        page: name of the page that was shown last.
        geometry: place and size of the window as Qt keeps them, in base64.
        first_year: first of the years that were looked at last.
        last_year: last of them.
        area: code of the area that was looked at last, empty for the region of the file.
        reference_date: day at which rosters were looked at last, in ISO form; empty for today.
        last_file: the file to open again.
        last_folder: where a picker of files to read begins.
        export_folder: where the last export was written; never the folder that files come from.
        recent_files: files opened before, the latest first.
        tables: columns of tables as the table kit keeps them, by name of the table.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.theme = "system"
        self.zoom = 1.0
        self.language = "nl"
        self.density = "normal"
        self.reopen = True
        self.start_page = ""
        self.page = ""
        self.geometry = ""
        self.first_year = 2019
        self.last_year = 2020
        self.area = ""
        self.reference_date = ""
        self.last_file = ""
        self.last_folder = ""
        self.export_folder = ""
        self.recent_files: list[str] = []
        self.tables: dict[str, str] = {}

    @classmethod
    def load(cls, folder: Path) -> Settings:
        """Read the settings in a folder; a missing or damaged file gives the defaults."""
        settings = cls(folder / _FILE)
        try:
            text = (folder / _FILE).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return settings
        for line in text.splitlines():
            name, equals, value = line.partition(" = ")
            if equals:
                settings._take(name.strip(), value.strip())
        return settings

    def save(self) -> None:
        """Write the settings; a full or read-only disk is no reason to disturb anyone."""
        if self.path is None:
            return
        lines = [f"[{_SECTION}]", *(f"{name} = {value}" for name, value in self._lines())]
        draft = self.path.with_suffix(".tmp")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text("\n".join(lines) + "\n", encoding="utf-8")
            os.replace(draft, self.path)  # noqa: PTH105 - replaces on Windows as well
        except OSError:
            return

    def remember_file(self, path: Path) -> None:
        """Put a file on top of the recent ones, as the file to open at the next start."""
        self.last_file = str(path)
        rest = [name for name in self.recent_files if name != self.last_file]
        self.recent_files = [self.last_file, *rest][:RECENT]

    def _lines(self) -> list[tuple[str, str]]:
        lines: list[tuple[str, str]] = []
        for name, value in vars(self).items():
            if isinstance(value, (str, int, float)):
                lines.append((name, str(value)))
        lines.extend((f"recent_files.{place}", text) for place, text in enumerate(self.recent_files))
        lines.extend((f"tables.{name}", text) for name, text in sorted(self.tables.items()))
        return lines

    def _take(self, name: str, text: str) -> None:
        if name.startswith("tables."):
            self.tables[name.removeprefix("tables.")] = text
            return
        if name.startswith("recent_files."):
            self.recent_files.append(text)
            return
        old = vars(self).get(name)
        if not isinstance(old, (str, int, float)):
            return
        try:
            setattr(self, name, _read(old, text))
        except ValueError:
            return


def _read(old: object, text: str) -> object:
    """Read a text as the kind of value that stands there now."""
    if isinstance(old, bool):
        return text == "True"
    if isinstance(old, int):
        return int(text)
    if isinstance(old, float):
        return float(text)
    return text
