from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from rvs_desktop import app, log
from rvs_desktop.settings import Settings
from rvs_desktop.ui.crash import CRASH_LOG, CrashReporter, describe
from rvs_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HEAVY = ("alembic", "numpy", "openpyxl", "pandas", "pyqtgraph", "python_calamine", "sqlalchemy", "xlsxwriter")
SCRIPT = """
import sys
from rvs_desktop import app
first = []
step = app.Program._step
def note(self):
    if not first:
        first.extend(name for name in sys.modules)
    step(self)
app.Program._step = note
opened = app.Program._open
def leave(self):
    opened(self)
    self._shell.close()
app.Program._open = leave
code = app.main([])
print(code, *sorted(set(first) & set(sys.argv[1].split(","))))
print(len([name for name in first if name.startswith("rvs_desktop")]))
"""


@pytest.fixture
def crashes(qapp: object, tmp_path: Path) -> Iterator[CrashReporter]:
    made = CrashReporter(tmp_path / "log")
    yield made
    made.deleteLater()


def test_the_window_is_painted_before_anything_heavy_is_loaded() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, ",".join(HEAVY)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr
    first, count = ran.stdout.splitlines()
    assert first.split() == ["0"]
    # the log, paths, settings and the bare window are all there may be at the first frame
    assert int(count) <= 8


def test_the_program_fills_the_window_and_opens_the_file_asked_for(
    qtbot: QtBot, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave_hooks(crashes: CrashReporter) -> str:
        return ""

    monkeypatch.setattr(CrashReporter, "install", leave_hooks)
    monkeypatch.setattr(CrashReporter, "uninstall", leave_hooks)
    settings = Settings()
    settings.page, settings.theme = "history", "light"
    shell = Shell("light")
    qtbot.addWidget(shell)
    program = app.Program(shell, settings, app.parse([str(sample_path)]))
    shell.show()
    qtbot.waitUntil(lambda: program.window is not None, timeout=10_000)
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: window.workspace.info is not None, timeout=20_000)
    assert window.shell.windowTitle() == "Voorbeeld.rvs – RVS Desktop"
    shell.close()
    program.end()


def test_a_sudden_end_of_the_last_run_is_told_once(
    qtbot: QtBot, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def left(crashes: CrashReporter) -> str:
        return "Segmentation fault"

    def leave_hooks(crashes: CrashReporter) -> None:
        return

    monkeypatch.setattr(CrashReporter, "install", left)
    monkeypatch.setattr(CrashReporter, "uninstall", leave_hooks)
    shell = Shell("light")
    qtbot.addWidget(shell)
    settings = Settings()
    settings.page = "history"
    program = app.Program(shell, settings, app.parse([str(sample_path)]))
    shell.show()
    qtbot.waitUntil(
        lambda: program.window is not None and program.window.pages.wanted == "history", timeout=20_000
    )
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: "onverwacht gestopt" in window.pages.message.text(), timeout=10_000)
    window.pages.message.acted.emit("copy_left")
    assert QApplication.clipboard().text() == "Segmentation fault"
    shell.close()
    program.end()


def test_arguments_name_a_file_or_the_example() -> None:
    assert app.parse(["a.rvs"]).file == "a.rvs"
    assert app.parse(["--sample"]).sample
    assert app.parse([]).file == ""


def fail_with(text: str) -> BaseException:
    """A bug as it is caught, with a text that quotes a value."""
    with pytest.raises(KeyError) as caught:
        _fail(text)
    return caught.value


def _fail(text: str) -> None:
    raise KeyError(text)


def test_a_report_of_a_bug_holds_places_but_no_values_or_folders() -> None:
    report = describe(fail_with("Jansen 900101"))
    assert "KeyError" in report
    assert "test_app.py:" in report
    assert " _fail" in report
    assert "Jansen" not in report
    assert str(Path(__file__).parent) not in report


def test_a_bug_is_written_down_and_told_on_the_thread_of_the_screen(
    crashes: CrashReporter, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(crashes.reported):
        thread = threading.Thread(target=crashes.report, args=(fail_with("x"),))
        thread.start()
        thread.join()
    assert "KeyError" in (tmp_path / "log" / CRASH_LOG).read_text(encoding="utf-8")


def test_a_sudden_end_is_found_at_the_next_start_without_folders(
    crashes: CrashReporter, tmp_path: Path
) -> None:
    folder = tmp_path / "log"
    folder.mkdir()
    trace = (
        'Fatal Python error: Segmentation fault\n  File "/home/jansen/rvs_desktop/ui/x.py", line 3 in paint\n'
    )
    (folder / "fatal.log").write_text(trace, encoding="utf-8")
    try:
        left = crashes.install()
        assert 'File "x.py", line 3 in paint' in left
        assert "jansen" not in left
    finally:
        crashes.uninstall()
    assert not (folder / "fatal.log").exists()
    assert crashes.install() == ""
    crashes.uninstall()


def test_the_log_keeps_two_weeks(tmp_path: Path) -> None:
    for day in range(1, 29):
        (tmp_path / f"rvs-2021-01-{day:02}.log").write_text("x", encoding="utf-8")
    import logging

    before = list(logging.getLogger("rvs_desktop").handlers)
    log.start(tmp_path)
    for handler in set(logging.getLogger("rvs_desktop").handlers) - set(before):
        logging.getLogger("rvs_desktop").removeHandler(handler)
        handler.close()
    assert len(list(tmp_path.glob("rvs-2021*.log"))) == log.KEPT


def test_settings_survive_a_restart_and_damage_gives_the_defaults(tmp_path: Path) -> None:
    settings = Settings.load(tmp_path)
    settings.theme, settings.zoom, settings.reopen = "dark", 1.25, False
    settings.remember_file(Path("/x/Midden Nederland.rvs"))
    settings.remember_file(Path("/x/100% goed.rvs"))
    settings.tables["deliveries"] = '{"widths": {"file": 200}}'
    settings.save()
    again = Settings.load(tmp_path)
    assert vars(again) == vars(settings)
    assert again.recent_files == ["/x/100% goed.rvs", "/x/Midden Nederland.rvs"]
    (tmp_path / "settings.ini").write_text(
        "[rvs]\nzoom = groot\ntheme = dark\nonbekend = 1\n", encoding="utf-8"
    )
    damaged = Settings.load(tmp_path)
    assert (damaged.zoom, damaged.theme) == (1.0, "dark")
    (tmp_path / "settings.ini").write_bytes(b"\xff\xfe\x00kapot")
    assert Settings.load(tmp_path).theme == "system"


def test_settings_that_cannot_be_written_disturb_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "bestand"
    blocked.write_text("x", encoding="utf-8")
    Settings(blocked / "settings.ini").save()
