"""Where the program finds what it ships with, and where it may keep things of its own."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

PROGRAM = "RVS Desktop"


@cache
def root() -> Path:
    """Return the folder that holds ``resources`` and ``database``: the tree, or a frozen program's folder."""
    frozen = getattr(sys, "_MEIPASS", "")
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return a file or folder below ``resources``, such as ``resource("icons", "LICENSE")``."""
    return root().joinpath("resources", *parts)


def database(*parts: str) -> Path:
    """Return a file or folder below ``database``, such as ``database("migrations")``."""
    return root().joinpath("database", *parts)


def _own_folder(variable: str, otherwise: str, on_mac: str) -> Path:
    """Return a folder of this program for this user by the rules of the system.

    Args:
        variable: of the XDG base directories, for Linux.
        otherwise: below home, when that is not set.
        on_mac: below home on macOS; Windows keeps all of a program in its local application data.
    """
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / on_mac)
    else:
        base = os.environ.get(variable, "") or str(Path.home() / otherwise)
    return Path(base) / PROGRAM


def config_dir() -> Path:
    """Return the folder for settings of this user; made when something is first kept there."""
    return _own_folder("XDG_CONFIG_HOME", ".config", "Library/Application Support")


def data_dir() -> Path:
    """Return the folder for files that the program makes by itself for this user, such as the example file."""
    return _own_folder("XDG_DATA_HOME", ".local/share", "Library/Application Support")


def log_dir() -> Path:
    """Return the folder for logs and crash reports of this user."""
    return _own_folder("XDG_STATE_HOME", ".local/state", "Library/Logs") / "log"


def documents_dir() -> Path:
    """Return the folder where a user expects to find files made with the program."""
    # Only Windows and the desktops know where this is; loading what asks them can wait until then.
    import platformdirs

    return platformdirs.user_documents_path()


def start_folder(last: str) -> Path:
    """Return the folder in which a file picker begins: the last one used, the documents, or else home."""
    choices = (Path(last) if last else None, documents_dir())
    return next((folder for folder in choices if folder is not None and folder.is_dir()), Path.home())
