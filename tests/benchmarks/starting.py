"""From the start of the process to the first picture, against a window of PySide6 with nothing behind it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Final

from harness import Benchmark, Measure, Side

from rvs_desktop.store.database import Database

_WINDOWS: Final = Path(__file__).with_name("windows.py")
_PATIENCE_S: Final = 60
_QUIET: Final = {"QT_LOGGING_RULES": "default.warning=false"}
"""The screenless platform says of each window that it cannot hint its size."""


def own_home(home: Path) -> dict[str, str]:
    """Return the environment of a user who never started the program."""
    names = ("HOME", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
    return {name: str(home) for name in names} | _QUIET


def _start(kind: str, folder: Path, sample: Path | None = None) -> Measure:
    """Seconds until the picture; each start finds the folders of a user who never started the program."""
    numbers = count()

    def measure() -> float:
        home = folder / f"{kind}-{next(numbers)}"
        home.mkdir()
        file = shutil.copyfile(sample, home / "Voorbeeld.rvs") if sample else home
        started = time.monotonic_ns()
        done = subprocess.run(
            [sys.executable, _WINDOWS, kind, file],
            env={**os.environ, **own_home(home)},
            stdout=subprocess.PIPE,
            check=True,
            timeout=_PATIENCE_S,
        )
        return (int(done.stdout.split()[-1]) - started) / 1e9

    return measure


@contextmanager
def _first_picture(folder: Path) -> Generator[list[Side]]:
    yield [
        Side("PySide6 window with a table", _start("bare", folder)),
        Side("rvs-desktop", _start("product", folder)),
    ]


@contextmanager
def _first_figures(folder: Path) -> Generator[list[Side]]:
    sample = folder / "sample.rvs"
    Database.create(sample, sample=True).close()
    yield [
        Side("PySide6 window with a table, read through SQLAlchemy", _start("orm", folder, sample)),
        Side("rvs-desktop FILE until its table is painted", _start("figures", folder, sample)),
    ]


BENCHMARKS: Final = (
    Benchmark("start", "process start to first painted window", 1.15, _first_picture, repeats=11),
    Benchmark(
        "start-figures", "process start to first page with its figures", 1.3, _first_figures, repeats=7
    ),
)
