"""The project's own ``.venv``: made once, filled from the lock, touched again only when that changed."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
LOCK_ARGUMENTS = [
    *("pip", "compile", PROJECT.name, "--extra", "check", "--extra", "install", "--output-file", LOCK.name),
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"),
    *("--no-emit-index-url", "--no-emit-find-links", "--quiet"),
]
_OLDEST, _TOO_NEW = (3, 11), (3, 14)
_ON_WINDOWS = os.name == "nt"


class SetupError(Exception):
    """Something a developer can put right; the text says what and how."""


def ensure() -> None:
    """Make ``.venv`` hold exactly what the lock names, and the project itself as an editable install.

    Raises:
        SetupError: this Python is too old or too new, or pip could not install.
    """
    if not _OLDEST <= sys.version_info[:2] < _TOO_NEW:
        found = ".".join(str(part) for part in sys.version_info[:3])
        raise SetupError(
            f"Python 3.11, 3.12 or 3.13 is needed; this is {found}. Run this script with one of those."
        )
    if not _answers(program("python")):
        print(f"Making {VENV} ...", flush=True)
        shutil.rmtree(VENV, ignore_errors=True)
        _run([sys.executable, "-m", "venv", VENV], "The virtual environment could not be made.")
    if _stale(LOCK):
        print("Installing what requirements.lock names ...", flush=True)
        _pip(["--require-hashes", "--requirement", LOCK], "A package could not be installed.")
        _stamp(LOCK)
    if _stale(PROJECT) or not _complete():
        _pip(
            ["--no-deps", "--no-build-isolation", "--editable", ROOT],
            "The project itself could not be installed.",
        )
        _stamp(PROJECT)


def program(name: str) -> Path:
    """Where a program of the environment stands, whether it is there or not."""
    return VENV / "Scripts" / f"{name}.exe" if _ON_WINDOWS else VENV / "bin" / name


def data_folder() -> Path:
    """The folder for this user's own files of the program, by the custom of the system."""
    home = Path.home()
    if _ON_WINDOWS:
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "RVS Desktop"


def _answers(python: Path) -> bool:
    """A folder moved or a Python removed since leaves an environment that no longer starts."""
    try:
        return (
            subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode
            == 0
        )
    except OSError:
        return False


def _complete() -> bool:
    return program("rvs").exists() and program("rvs-desktop").exists()


def _pip(arguments: list[str | Path], trouble: str) -> None:
    _run(
        [program("python"), "-m", "pip", "install", "-qq", "--disable-pip-version-check", *arguments],
        trouble,
    )


def _run(command: list[str | Path], trouble: str) -> None:
    if subprocess.run(command, check=False).returncode:
        shown = " ".join(str(part) for part in command)
        raise SetupError(f"{trouble} What went wrong stands above; the command was:\n  {shown}")


def _stamp_of(source: Path) -> Path:
    return VENV / f"{source.name}.sha256"


def _digest(source: Path) -> str:
    return hashlib.sha256(source.read_bytes()).hexdigest()


def _stale(source: Path) -> bool:
    stamp = _stamp_of(source)
    return not stamp.exists() or stamp.read_text(encoding="ascii") != _digest(source)


def _stamp(source: Path) -> None:
    _stamp_of(source).write_text(_digest(source), encoding="ascii")
