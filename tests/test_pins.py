"""Why the locked versions are what they are; each test fails on a version known to break."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import cast
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel

ROOT = Path(__file__).resolve().parent.parent
CALLS = 3000
# other parts of the interpreter may take or drop a few references meanwhile
SLACK = 200
counts_matter = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="from Python 3.12 on constants are never freed"
)


def _lock() -> str:
    return (ROOT / "requirements.lock").read_text(encoding="utf-8")


def _plain(requirement: str) -> str:
    """The name alone, written as the lock writes it."""
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def test_the_lock_names_every_dependency_with_its_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    asked = {_plain(each) for each in [*project["dependencies"], *extras["check"], *extras["install"]]}
    blocks = [block for block in re.split(r"\n(?=\S)", _lock()) if block.strip()]
    assert asked <= {_plain(block) for block in blocks}, "renew the lock: python3 installer/dev.py lock"
    assert [block for block in blocks if "--hash=sha256:" not in block] == []


def test_the_lock_holds_no_address() -> None:
    assert "://" not in _lock()


def test_qt_is_a_version_that_keeps_its_references_and_exports_pictures() -> None:
    import PySide6

    version = tuple(int(part) for part in PySide6.__version__.split(".")[:2])
    assert (6, 8) <= version < (6, 11), (
        "6.11 breaks the export of charts to SVG, 6.12 aborts Python 3.10 and 3.11"
    )


def _void_calls() -> dict[str, Callable[[QObject, QLabel, QTimer], object]]:
    return {
        "setObjectName": lambda thing, _label, _timer: thing.setObjectName("x"),
        "blockSignals": lambda thing, _label, _timer: thing.blockSignals(False),
        "setText": lambda _thing, label, _timer: label.setText("x"),
        "setVisible": lambda _thing, label, _timer: label.setVisible(False),
        "isVisible": lambda _thing, label, _timer: label.isVisible(),
        "setInterval": lambda _thing, _label, timer: timer.setInterval(5),
        "setSingleShot": lambda _thing, _label, timer: timer.setSingleShot(True),
    }


@counts_matter
@pytest.mark.parametrize("name", list(_void_calls()))
@pytest.mark.parametrize("constant", [None, True, False])
def test_a_call_into_qt_keeps_the_count_of_constants(name: str, constant: object, qapp: QApplication) -> None:
    call, things = _void_calls()[name], (QObject(), QLabel(), QTimer())
    before = sys.getrefcount(constant)
    for _ in range(CALLS):
        call(*things)
    assert abs(sys.getrefcount(constant) - before) < SLACK


@counts_matter
def test_a_slot_and_an_overridden_method_keep_the_count_of_constants(qapp: QApplication) -> None:
    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            return False

    watched, watcher = QObject(), Watcher()
    watched.installEventFilter(watcher)
    watched.objectNameChanged.connect(watcher.setObjectName)
    before = [sys.getrefcount(constant) for constant in (None, True, False)]
    for number in range(CALLS):
        watched.setObjectName(str(number))
        QApplication.sendEvent(watched, QEvent(QEvent.Type.User))
    after = [sys.getrefcount(constant) for constant in (None, True, False)]
    assert all(abs(now - then) < SLACK for now, then in zip(after, before, strict=True))


def test_a_chart_is_exported_as_svg(qapp: QApplication, tmp_path: Path) -> None:
    import pyqtgraph
    from pyqtgraph.exporters import SVGExporter

    plot = pyqtgraph.PlotWidget()
    try:
        plot.plot([1, 2, 3], [3, 1, 2])
        out = tmp_path / "chart.svg"
        SVGExporter(cast("pyqtgraph.PlotItem", plot.getPlotItem())).export(str(out))
    finally:
        plot.close()
    assert ET.parse(out).getroot().tag.endswith("svg")
