"""One writer at a time: a lock beside the file, and who holds it for the message."""

from __future__ import annotations

import getpass
import json
import os
import platform
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from rvs_desktop.errors import UserError


@dataclass(frozen=True)
class Holder:
    """Who has the file open: on which computer, by whom, since when (local time)."""

    host: str
    user: str
    since: datetime


class FileInUseError(UserError):
    """Another program has the file open for writing."""


class WriterLock:
    """The right to write in a file, held from opening to closing.

    The operating system frees it when the program dies, so a stale lock cannot remain. The note beside it
    serves the message only.
    """

    def __init__(self, path: Path) -> None:
        self._note = path.with_name(f".~{path.name}.open")
        self._lock = FileLock(path.with_name(f".~{path.name}.lock"), timeout=0)

    def acquire(self, name: str) -> None:
        """Take the lock.

        Raises:
            FileInUseError: if another program holds it; the sentence says who and since when.
            UserError: if the folder cannot be written in.
        """
        try:
            self._lock.acquire()
        except Timeout:
            raise FileInUseError(
                f"{name} is al open{self._who()}.",
                "U kunt het bestand wel openen om te lezen.",
            ) from None
        except OSError:
            raise UserError(
                f"In de map van {name} mag niet worden geschreven.",
                "Kies een map waarin u mag schrijven. Een bestand dat er al staat, kunt u wel openen om te lezen.",
            ) from None
        self._write_note()

    def release(self) -> None:
        """Give the right to write back."""
        self._note.unlink(missing_ok=True)
        if sys.platform != "win32":
            # while it is held, so that no empty file stays beside the document; Windows removes it by itself
            Path(self._lock.lock_file).unlink(missing_ok=True)
        self._lock.release()

    def left_behind(self) -> bool:
        """Tell whether the last program that wrote in the file ended without closing it."""
        return self._note.exists()

    def holder(self) -> Holder | None:
        """Return who says to hold the lock, None when that is not known."""
        try:
            note = json.loads(self._note.read_text(encoding="utf-8"))
            return Holder(note["host"], note["user"], datetime.fromisoformat(note["since"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _who(self) -> str:
        holder = self.holder()
        if holder is None:
            return " in een ander venster of op een andere computer"
        return f" op {holder.host} ({holder.user}) sinds {holder.since:%H:%M}"

    def _write_note(self) -> None:
        note = {
            "host": platform.node(),
            "user": user_name(),
            "pid": os.getpid(),
            "since": datetime.now().astimezone().isoformat(timespec="seconds"),
        }
        self._note.write_text(json.dumps(note), encoding="utf-8")


def user_name() -> str:
    """Return the name under which the person is logged on."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "onbekend"
