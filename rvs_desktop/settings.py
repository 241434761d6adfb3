"""What the program remembers of this user between two starts, in one small text file."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Final

_SECTION: Final = "rvs"
_FILE: Final = "settings.ini"
RECENT: Final = 8
"""How many recent files are remembered."""


@dataclass
class Settings:
    """The settings; change an attribute and call ``save``. Unreadable values fall back to the default."""

    theme: str = "system"
    """``system``, ``light`` or ``dark``."""
    zoom: float = 1.0
    language: str = "nl"
    """``nl`` or ``en``."""
    row_height: str = "normal"
    """``compact``, ``normal`` or ``relaxed``."""
    reopen: bool = True
    """Open the last file at the start."""
    page: str = ""
    """Name of the page that was shown last."""
    geometry: str = ""
    """Place and size of the window as Qt keeps them, in base64."""
    first_year: int = 2019
    last_year: int = 2020
    area: str = ""
    """Code of the area that was looked at last, empty for the region of the file."""
    last_file: str = ""
    last_folder: str = ""
    recent_files: list[str] = field(default_factory=list[str])
    tables: dict[str, str] = field(default_factory=dict[str, str])
    """Columns of tables as the table kit keeps them, by name of the table."""
    path: Path | None = None
    """Where the settings are kept; None keeps them in memory only."""

    @classmethod
    def load(cls, folder: Path) -> Settings:
        """Read the settings in a folder; a missing or damaged file gives the defaults."""
        settings = cls(path=folder / _FILE)
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
        for entry in fields(self):
            value = getattr(self, entry.name)
            if isinstance(value, Path) or value is None:
                continue
            if isinstance(value, list):
                lines.extend((f"{entry.name}.{place}", text) for place, text in enumerate(self.recent_files))
            elif isinstance(value, dict):
                lines.extend((f"{entry.name}.{name}", text) for name, text in sorted(self.tables.items()))
            else:
                lines.append((entry.name, str(value)))
        return lines

    def _take(self, name: str, text: str) -> None:
        if name.startswith("tables."):
            self.tables[name.removeprefix("tables.")] = text
            return
        if name.startswith("recent_files."):
            self.recent_files.append(text)
            return
        known = {entry.name for entry in fields(self)} - {"path", "tables", "recent_files"}
        if name not in known:
            return
        old = getattr(self, name)
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
