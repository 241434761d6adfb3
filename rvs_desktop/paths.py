"""Where the program finds what it ships with, and where it may keep things of its own."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import platformdirs

PROGRAM = "RVS Desktop"


@cache
def root() -> Path:
    """Return the folder that holds ``resources`` and ``database``: the tree, or a frozen program's folder."""
    frozen = getattr(sys, "_MEIPASS", "")
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return a file or folder below ``resources``, such as ``resource("icons", "LICENSE")``."""
    return root().joinpath("resources", *parts)


def config_dir() -> Path:
    """Return the folder for settings of this user; made when something is first kept there."""
    return platformdirs.user_config_path(PROGRAM, appauthor=False)


def log_dir() -> Path:
    """Return the folder for logs and crash reports of this user."""
    return platformdirs.user_log_path(PROGRAM, appauthor=False)


def documents_dir() -> Path:
    """Return the folder where a user expects to find files made with the program."""
    return platformdirs.user_documents_path()


def database(*parts: str) -> Path:
    """Return a file or folder below ``database``, such as ``database("migrations")``."""
    return root().joinpath("database", *parts)


def start_folder(last: str) -> Path:
    """Return the folder in which a file picker begins: the last one used, the documents, or else home."""
    choices = (Path(last) if last else None, documents_dir())
    return next((folder for folder in choices if folder is not None and folder.is_dir()), Path.home())


def data_dir() -> Path:
    """Return the folder for files that the program makes by itself for this user, such as the example file."""
    return platformdirs.user_data_path(PROGRAM, appauthor=False)
