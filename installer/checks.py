"""Everything that has to hold before a change lands, in the order that fails fastest."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from functools import partial
from pathlib import Path

import environment
from environment import ROOT

_TRANSLATIONS = ROOT / "resources" / "i18n"
_HOUSE_RULES = "tests/test_house_rules.py"
_WINDOWS = "tests/ui"


def run_all() -> int:
    """Run every step, also after one that failed; the tests come last, so their summary closes the output."""
    failed: list[str] = []
    steps = [(name, partial(_run, command)) for name, command in _steps()]
    for name, run in [*steps, ("tests", _tests)]:
        started = time.perf_counter()
        print(f"== {name}", flush=True)
        code = run()
        verdict = f"failed (exit code {code})" if code else "ok"
        print(f"== {name}: {verdict}, {time.perf_counter() - started:.1f} s\n", flush=True)
        if code:
            failed.append(name)
    print(f"Failed: {', '.join(failed)}" if failed else "Everything holds.", flush=True)
    return 1 if failed else 0


def _run(command: list[str | Path]) -> int:
    """Run one step and return its exit code."""
    return subprocess.run(
        command, cwd=ROOT, env=_settings(), stdin=subprocess.DEVNULL, check=False
    ).returncode


def _steps() -> list[tuple[str, list[str | Path]]]:
    python = environment.program("python")
    ruff = environment.program("ruff")
    steps: list[tuple[str, list[str | Path]]] = [
        ("lint", [ruff, "check", "."]),
        ("format", [ruff, "format", "--check", "."]),
        ("import contracts", [environment.program("lint-imports"), "--no-cache", "--no-logo"]),
        ("types", [environment.program("basedpyright")]),
    ]
    if any(_TRANSLATIONS.glob("*.ts")):
        steps.append(("translations", [python, ROOT / "installer" / "translations.py"]))
    steps.append(("house rules", [python, "-m", "pytest", _HOUSE_RULES]))
    return steps


def _tests() -> int:
    """Run the tests with windows and those without beside each other, on two processors; returns an exit code.

    Those without windows write to a file that is shown at the end, so that their outputs are never mixed.
    """
    pytest = [environment.program("python"), "-m", "pytest"]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        rest = subprocess.Popen(
            [*pytest, f"--ignore={_HOUSE_RULES}", f"--ignore={_WINDOWS}"],
            cwd=ROOT,
            env=_settings(),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        with_windows = subprocess.run(
            [*pytest, _WINDOWS], cwd=ROOT, env=_settings(), stdin=subprocess.DEVNULL, check=False
        ).returncode
        without = rest.wait()
        said.seek(0)
        print(f"== tests without windows\n{said.read()}", flush=True)
    return with_windows or without


def _settings() -> dict[str, str]:
    """No screen, no colours in a log, UTF-8 everywhere."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
