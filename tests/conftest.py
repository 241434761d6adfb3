"""What every test stands on: folders of its own, Dutch, a copied database, and nothing left behind."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from rvs_desktop.store.database import Database

ROOT = Path(__file__).resolve().parent.parent
_PATIENCE_S = 2.0

hypothesis.settings.register_profile(
    "here", deadline=None, max_examples=60, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.register_profile(
    "ci", hypothesis.settings.get_profile("here"), derandomize=True, database=None, print_blob=True
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of sample workbooks and reference data, which is no part of the project."""
    folder = Path(os.environ.get("RVS_SHARED") or ROOT.parent / "shared").resolve()
    if not (folder / "fixtures").is_dir():
        pytest.skip(f"no sample files at {folder}; set RVS_SHARED to the folder that holds them")
    return folder


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["rvs-desktop"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """One application for all tests: Dutch, and no blinking or fading that takes time."""
    from PySide6.QtCore import QLocale, QSettings, Qt

    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    qapp.setQuitOnLastWindowClosed(False)
    qapp.setCursorFlashTime(0)
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip):
        qapp.setEffectEnabled(effect, False)
    return qapp


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Send everything kept for a user to an empty folder, so that no test sees or touches the real one."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "WIN_PD_OVERRIDE_PERSONAL"):
        monkeypatch.setenv(name, str(home))
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    for name in ("APPDATA", "LOCALAPPDATA", "WIN_PD_OVERRIDE_APPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
        monkeypatch.setenv(name, str(home / "appdata"))
    monkeypatch.setenv("LANGUAGE", "nl")
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    qt = sys.modules.get("PySide6.QtCore")
    if qt is not None:
        qt.QSettings.setPath(
            qt.QSettings.Format.IniFormat, qt.QSettings.Scope.UserScope, str(home / "config")
        )
    return home


@pytest.fixture(scope="session")
def database_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new file with the reference data of Midden-Nederland and no figures; copy it, never open it."""
    from rvs_desktop.store.database import Database

    path = tmp_path_factory.mktemp("template") / "leeg.rvs"
    Database.create(path).close()
    return path


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new file with example figures; copy it, never open it."""
    from rvs_desktop.store.database import Database

    path = tmp_path_factory.mktemp("template") / "voorbeeld.rvs"
    Database.create(path, sample=True).close()
    return path


@pytest.fixture
def database_path(database_template: Path, tmp_path: Path) -> Path:
    """A file of this test's own, not opened."""
    return Path(shutil.copyfile(database_template, tmp_path / "Midden-Nederland.rvs"))


@pytest.fixture
def database(database_path: Path) -> Iterator[Database]:
    """An open database of this test's own: areas and measures, no figures."""
    from rvs_desktop.store.database import Database

    opened = Database.open(database_path)
    yield opened
    opened.close()


@pytest.fixture
def sample_path(sample_template: Path, tmp_path: Path) -> Path:
    """A file with example figures of this test's own, not opened."""
    return Path(shutil.copyfile(sample_template, tmp_path / "Voorbeeld.rvs"))


@pytest.fixture
def sample_database(sample_path: Path) -> Iterator[Database]:
    """An open database of this test's own with example figures."""
    from rvs_desktop.store.database import Database

    opened = Database.open(sample_path)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def nothing_left_behind(own_folders: Path) -> Iterator[None]:
    """Fail the test that leaves a window, a running job or a thread for the tests after it."""
    threads = set(threading.enumerate())
    windows = set(map(id, _windows()))
    # what was there before is set apart, so that looking for what this test made takes no time
    gc.freeze()
    with pytest.MonkeyPatch.context() as patch:
        # the program does so too when a file is open, which would hide from here what was made before
        patch.setattr(gc, "freeze", _set_nothing_apart)
        yield
    left = [*_busy_pools(), *_new_threads(threads), *_new_windows(windows)]
    gc.unfreeze()
    if left:
        pytest.fail("left behind by this test: " + "; ".join(left), pytrace=False)


def _set_nothing_apart() -> None:
    """Stand in for ``gc.freeze``."""


def _windows() -> list[QWidget]:
    qt = sys.modules.get("PySide6.QtWidgets")
    if qt is None or qt.QApplication.instance() is None:
        return []
    return list(qt.QApplication.topLevelWidgets())


def _new_windows(before: set[int]) -> list[str]:
    """Windows still there after what was thrown away is really gone; popups of Qt itself do not count."""

    def found() -> list[QWidget]:
        return [w for w in _windows() if id(w) not in before and w.parent() is None and not _of_qt_itself(w)]

    if found():
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if found():
        gc.collect()
    return [f"window {type(w).__name__} {w.windowTitle()!r} (qtbot.addWidget closes it)" for w in found()]


def _of_qt_itself(window: QWidget) -> bool:
    return window.metaObject().className() in {
        "QTipLabel",
        "QComboBoxPrivateContainer",
        "QDesktopScreenWidget",
    }


def _busy_pools() -> list[str]:
    """Thread pools whose work goes on; they get a moment to finish what was already answered."""
    qt = sys.modules.get("PySide6.QtCore")
    if qt is None or qt.QCoreApplication.instance() is None:
        return []
    pools = [qt.QThreadPool.globalInstance()]
    # a failed test keeps its frames, and with them the shells of pools that are gone
    is_there = sys.modules["shiboken6"].isValid
    pools += [p for p in gc.get_objects() if issubclass(type(p), qt.QThreadPool) and is_there(p)]
    return [f"work in {pool}" for pool in pools if not pool.waitForDone(int(_PATIENCE_S * 1000))]


def _new_threads(before: set[threading.Thread]) -> list[str]:
    def running() -> list[threading.Thread]:
        return [
            thread
            for thread in threading.enumerate()
            # a thread of Qt that once ran Python stays listed as a dummy for good
            if thread not in before and not thread.name.startswith("Dummy-")
        ]

    end = time.monotonic() + _PATIENCE_S
    for thread in running():
        thread.join(max(0.0, end - time.monotonic()))
    return [f"thread {thread.name}" for thread in running()]
