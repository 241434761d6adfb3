"""The one script of a developer: from a bare Python to a running program or a full check.

It needs only the standard library. ``python3 installer/dev.py start`` opens the program with example
figures, ``python3 installer/dev.py check`` does everything that has to hold before a change lands.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import checks
import environment
import system_libraries
from environment import ROOT, SetupError

SAMPLE_NAME = "Voorbeeld Midden-Nederland.rvs"
NO_DISPLAY = """There is no screen here to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
  pictures of every page instead:   python3 installer/dev.py screens OUT
  a virtual screen:                 xvfb-run -a python3 installer/dev.py start"""


def main(arguments: list[str] | None = None) -> int:
    """Run one word of the command line and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except SetupError as error:
        print(error, file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    words = parser.add_subparsers(required=True, metavar="WORD")
    words.add_parser("start", help="open the program with a file of example figures").set_defaults(run=_start)
    words.add_parser("check", help="everything that CI runs").set_defaults(run=_check)
    words.add_parser("install", help="only make .venv and fill it").set_defaults(run=_install)
    screens = words.add_parser("screens", help="draw every page and state as a picture, in both themes")
    screens.add_argument("out", type=Path, help="folder for the pictures")
    screens.set_defaults(run=_screens)
    bench = words.add_parser("bench", help="measure speed against its floors")
    bench.add_argument("names", nargs="*", help="benchmarks to run; without names all of them")
    bench.add_argument(
        "--repeats", type=int, default=0, help="measurements of each side (default: per benchmark)"
    )
    bench.set_defaults(run=_bench)
    words.add_parser("lock", help="renew requirements.lock from pyproject.toml").set_defaults(run=_lock)
    return parser


def _start(_options: argparse.Namespace) -> int:
    if not _has_screen():
        raise SetupError(NO_DISPLAY)
    _prepare()
    sample = environment.data_folder() / SAMPLE_NAME
    if not sample.exists():
        sample.parent.mkdir(parents=True, exist_ok=True)
        made = subprocess.run([environment.program("rvs"), "new", sample, "--sample"], check=False)
        if made.returncode:
            raise SetupError(f"The file with example figures could not be made: {sample}")
    return subprocess.run([environment.program("rvs-desktop"), sample], check=False).returncode


def _check(_options: argparse.Namespace) -> int:
    _prepare(wanted=("Xvfb", "xauth", "soffice"))
    return checks.run_all()


def _install(_options: argparse.Namespace) -> int:
    _prepare()
    print(f"Ready: {environment.VENV}")
    return 0


def _screens(options: argparse.Namespace) -> int:
    _prepare()
    return _run_screenless(["-m", "rvs_desktop.screens", str(options.out.resolve())])


def _bench(options: argparse.Namespace) -> int:
    _prepare()
    repeats = ["--repeats", str(options.repeats)] if options.repeats else []
    return _run_screenless([str(ROOT / "tests" / "benchmarks"), *repeats, *options.names])


def _lock(_options: argparse.Namespace) -> int:
    """Resolve once for all platforms; uv sits in a folder of its own so that it never becomes a dependency."""
    _prepare()
    with tempfile.TemporaryDirectory() as folder:
        python = environment.program("python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--target", folder, "uv"], check=True)
        uv = next((Path(folder) / "bin").glob("uv*"))
        return subprocess.run([uv, *environment.LOCK_ARGUMENTS], cwd=ROOT, check=False).returncode


def _prepare(wanted: tuple[str, ...] = ()) -> None:
    system_libraries.ensure(wanted)
    environment.ensure()


def _run_screenless(arguments: list[str]) -> int:
    """Run Python of the environment; without a screen Qt draws in memory."""
    settings = dict(os.environ)
    settings.setdefault("QT_QPA_PLATFORM", "offscreen")
    return subprocess.run(
        [environment.program("python"), *arguments], cwd=ROOT, env=settings, check=False
    ).returncode


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
