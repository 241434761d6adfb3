"""A file that is opened twice brings the first window to the front."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rvs_desktop.ui.first_window import FirstWindow, call_first_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_r9_the_window_that_has_the_file_is_called(qtbot: QtBot, tmp_path: Path) -> None:
    owner = QObject()
    first = FirstWindow(owner)
    first.listen(tmp_path / "Midden-Nederland.rvs")
    with qtbot.waitSignal(first.called):
        assert call_first_window(tmp_path / "Midden-Nederland.rvs")
    assert not call_first_window(tmp_path / "Oost-Nederland.rvs")


def test_after_closing_nobody_answers(qtbot: QtBot, tmp_path: Path) -> None:
    owner = QObject()
    first = FirstWindow(owner)
    first.listen(tmp_path / "Midden-Nederland.rvs")
    first.forget()
    assert not call_first_window(tmp_path / "Midden-Nederland.rvs")


def test_a_name_left_by_a_program_that_died_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    owner = QObject()
    path = tmp_path / "Midden-Nederland.rvs"
    dead, alive = FirstWindow(owner), FirstWindow(owner)
    dead.listen(path)
    alive.listen(path)
    with qtbot.waitSignal(alive.called):
        assert call_first_window(path)
