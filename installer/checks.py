"""Everything that has to hold before a change lands, in the order that fails fastest."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import environment
from environment import ROOT

_TRANSLATIONS = ROOT / "resources" / "i18n"
_HOUSE_RULES = "tests/test_house_rules.py"


def run_all() -> int:
    """Run every step, also after one that failed; the tests come last, so their summary closes the output."""
    failed: list[str] = []
    for name, command in _steps():
        started = time.perf_counter()
        print(f"== {name}", flush=True)
        code = subprocess.run(
            command, cwd=ROOT, env=_settings(), stdin=subprocess.DEVNULL, check=False
        ).returncode
        verdict = f"failed (exit code {code})" if code else "ok"
        print(f"== {name}: {verdict}, {time.perf_counter() - started:.1f} s\n", flush=True)
        if code:
            failed.append(name)
    print(f"Failed: {', '.join(failed)}" if failed else "Everything holds.", flush=True)
    return 1 if failed else 0


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
    steps.append(("tests", [python, "-m", "pytest", f"--ignore={_HOUSE_RULES}"]))
    return steps


def _settings() -> dict[str, str]:
    """No screen, no colours in a log, UTF-8 everywhere."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
