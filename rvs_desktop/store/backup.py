"""Copies of the file that were read back and found good before they count."""

from __future__ import annotations

import os
import sqlite3
from datetime import datetime
from pathlib import Path

from rvs_desktop.errors import UserError
from rvs_desktop.store import opening
from rvs_desktop.store.connection import known_failures


def path_for(path: Path, reason: str, now: datetime | None = None) -> Path:
    """Return the place of a new backup, beside the file; the number makes the order independent of the clock."""
    numbers = [
        int(name.stem.split(" ", 1)[0])
        for name in folder(path).glob("[0-9]*.rvs")
        if name.stem[:4].isdecimal()
    ]
    moment = now or datetime.now().astimezone()
    return folder(path) / f"{max(numbers, default=0) + 1:04} {moment:%Y-%m-%d %H.%M} {reason}.rvs"


def folder(path: Path) -> Path:
    """Return the folder of the backups of a file, beside it."""
    return path.with_name(f"{path.stem} reservekopieën")


def write(raw: sqlite3.Connection, target: Path) -> None:
    """Copy the whole file to ``target``: complete and checked, or not at all.

    Raises:
        UserError: if the target cannot be written, or the copy is not good.
    """
    temporary = target.with_name(f".~{target.name}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
    except OSError:
        raise UserError(
            f"De reservekopie {target.name} kan niet worden gemaakt.",
            "Controleer of u in de map mag schrijven en of er ruimte is.",
        ) from None
    try:
        with known_failures():
            copy = sqlite3.connect(temporary)
            try:
                raw.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
            _check(temporary, raw)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
        temporary.with_name(f"{temporary.name}-journal").unlink(missing_ok=True)  # left by a full disk


def _check(copy: Path, raw: sqlite3.Connection) -> None:
    """Read the copy back: sound, and with the same history as the original."""
    reopened = sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro", uri=True)
    try:
        opening.check_soundness(reopened, thorough=True)
        same = _head(reopened) == _head(raw)
    finally:
        reopened.close()
    if not same:
        raise UserError("De reservekopie is niet gelijk aan het bestand.", "Probeer het opnieuw.")


def differs(raw: sqlite3.Connection, copy: Path) -> bool:
    """Tell whether the file changed since a copy of it was made; a copy that cannot be read differs."""
    try:
        reopened = sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro", uri=True)
        try:
            return _head(reopened) != _head(raw)
        finally:
            reopened.close()
    except sqlite3.Error:
        return True


def _head(raw: sqlite3.Connection) -> tuple[int, str] | None:
    """Return where the history of a file ends; None for a file that has none yet."""
    if raw.execute("SELECT 1 FROM sqlite_schema WHERE name = 'change_set'").fetchone() is None:
        return None
    return raw.execute("SELECT seq, digest FROM change_set ORDER BY seq DESC LIMIT 1").fetchone()


def restore(source: Path, target: Path) -> None:
    """Make a new file from a backup; an existing file is never overwritten.

    Raises:
        UserError: if the backup is not a sound file of ours, or the target exists.
    """
    opening.look(source)
    if target.exists():
        raise UserError(f"{target.name} bestaat al.", "Kies een andere naam.")
    raw = sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)
    try:
        opening.verify(raw, source.name, read_only=False)
        opening.check_soundness(raw, thorough=True)
        write(raw, target)
    finally:
        raw.close()
    from rvs_desktop.store import erasing  # it builds on the open file, which builds on backups

    erasing.replay(target, source)
