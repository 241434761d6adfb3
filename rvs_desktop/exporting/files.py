"""Writing a file whole or not at all: the old one stays until the new one is safely on disk."""

from __future__ import annotations

import errno
import os
import secrets
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from rvs_desktop.errors import UserError

_PREFIX: Final = ".rvs-export-"
_ABANDONED_S: Final = 3600
"""Age at which a temporary file is of a program that was stopped, not of one that is still writing."""
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def replacing(path: Path) -> Generator[Path]:
    """Give a temporary path beside ``path`` to write to, and put it in its place when all went well.

    When the body fails, or the program is killed, the file that stood there is untouched; leftovers of killed
    programs are swept the next time something is written in the folder.

    Raises:
        UserError: if the folder cannot be written in, the disk is full or another program holds the file.
    """
    temporary = path.with_name(f"{_PREFIX}{secrets.token_hex(8)}{path.suffix}")
    try:
        _sweep(path.parent)
        yield temporary
        _flush(temporary)
        temporary.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        raise _refusal(path, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the new name itself last through a power cut, where the system lets a folder be opened."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network shares cannot do this
            os.fsync(handle)
    finally:
        os.close(handle)


def _sweep(folder: Path) -> None:
    """Remove what killed programs left behind."""
    oldest = time.time() - _ABANDONED_S
    for leftover in folder.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if leftover.stat().st_mtime < oldest:
                leftover.unlink()


def _refusal(path: Path, error: OSError) -> UserError:
    """Say what is wrong with the place that was to be written."""
    if error.errno in _FULL:
        return UserError(
            f"{path.name} is niet gemaakt: de schijf is vol.", "Maak ruimte vrij of kies een andere map."
        )
    if isinstance(error, FileNotFoundError):
        return UserError(f"De map {path.parent} bestaat niet.", "Kies een andere map.")
    if isinstance(error, IsADirectoryError):
        return UserError(f"{path.name} is een map.", "Kies een andere naam.")
    if error.errno == errno.EROFS:
        return UserError(f"In de map {path.parent} mag niet worden geschreven.", "Kies een andere map.")
    if isinstance(error, PermissionError):
        return UserError(
            f"{path.name} kan niet worden geschreven.",
            "Sluit het bestand als het in een ander programma open is, of kies een andere map.",
        )
    return UserError(
        f"{path.name} kan niet worden geschreven ({error.strerror}).",
        "Kies een andere map en probeer het opnieuw.",
    )
