from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

INSTALLER = Path(__file__).resolve().parents[2] / "installer"


@pytest.fixture(autouse=True)
def _found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(INSTALLER))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the other systems always have a screen")
def test_start_without_a_screen_says_what_to_do_and_shows_no_traceback() -> None:
    screenless = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, INSTALLER / "dev.py", "start"],
        env=screenless,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "dev.py screens OUT" in done.stderr
    assert "xvfb-run" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_python_that_is_too_old_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import environment

    monkeypatch.setattr(environment, "sys", SimpleNamespace(version_info=(3, 10, 4)))
    with pytest.raises(environment.SetupError, match=r"3\.11, 3\.12 or 3\.13 is needed; this is 3\.10\.4"):
        environment.ensure()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt brings its libraries elsewhere")
@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "sudo apt-get update && sudo apt-get install --yes libno-such1"),
        ("dnf", "sudo dnf install 'libno-such.so.1()(64bit)'"),
        ("zypper", "sudo zypper install 'libno-such.so.1()(64bit)'"),
        ("", "what is missing: libno-such.so.1"),
    ],
)
def test_a_missing_library_is_named_with_the_exact_command(
    manager: str, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import system_libraries
    from environment import SetupError

    def which(name: str) -> str | None:
        return f"/usr/bin/{name}" if name == manager else None

    monkeypatch.setattr(system_libraries, "_LIBRARIES", {"libno-such1": "libno-such.so.1"})
    monkeypatch.setattr(shutil, "which", which)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetupError) as told:
        system_libraries.ensure()
    assert command in str(told.value)


def test_what_is_installed_is_only_touched_when_the_lock_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import environment

    called: list[str] = []

    def answers(_python: Path) -> bool:
        return True

    def note(command: list[str | Path], _trouble: str) -> None:
        called.append(str(command[-1]))

    (tmp_path / ".venv").mkdir()
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).write_text("one")
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(environment, "PROJECT", tmp_path / "pyproject.toml")
    monkeypatch.setattr(environment, "_run", note)
    monkeypatch.setattr(environment, "_answers", answers)
    monkeypatch.setattr(environment, "_complete", lambda: True)

    environment.ensure()
    assert len(called) == 2
    environment.ensure()
    assert len(called) == 2
    (tmp_path / "requirements.lock").write_text("two")
    environment.ensure()
    assert called[2:] == [str(tmp_path / "requirements.lock")]
