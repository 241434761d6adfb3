"""Exporting figures that count persons: who is it for is asked first, and the answer decides what is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


class Answers:
    """Stands in for the user: answers the question, then points at a place."""

    def __init__(self, folder: Path, answer: str) -> None:
        self.folder = folder
        self.answer = answer
        self.asked: list[str] = []

    def choose(self, question: Any) -> str:
        self.asked.append(question.headline)
        return self.answer

    def place_to_save(self, title: str, suggestion: Path, kind: str) -> Path:
        del title, kind
        return self.folder / suggestion.name


def write(text: str) -> Any:
    def work(path: Path, progress: object) -> None:
        del progress
        path.write_text(text, encoding="utf-8")

    return work


@pytest.mark.parametrize(
    ("answer", "written"),
    [
        ("publication", {"PGA publicatie.txt": "verborgen"}),
        ("internal", {"PGA.txt": "exact"}),
        ("cancel", {}),
    ],
)
def test_j8_6_who_it_is_for_decides_what_is_written(
    qapp: Any, tmp_path: Path, answer: str, written: dict[str, str]
) -> None:
    from PySide6.QtCore import QObject

    from rvs_desktop.settings import Settings
    from rvs_desktop.ui.export_flow import ExportFlow
    from rvs_desktop.ui.page import ExportJob

    del qapp
    parent = QObject()
    asker: Any = Answers(tmp_path, answer)
    workspace: Any = None
    flow = ExportFlow(workspace, Settings(), asker, parent)
    flow.start(ExportJob("PGA.txt", write("exact"), write("verborgen")))
    flow.wait()
    assert asker.asked == ["Voor wie is dit bestand?"]
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == written


def test_figures_that_count_no_persons_are_exported_without_a_question(qapp: Any, tmp_path: Path) -> None:
    from PySide6.QtCore import QObject

    from rvs_desktop.settings import Settings
    from rvs_desktop.ui.export_flow import ExportFlow
    from rvs_desktop.ui.page import ExportJob

    del qapp
    parent = QObject()
    asker: Any = Answers(tmp_path, "")
    workspace: Any = None
    flow = ExportFlow(workspace, Settings(), asker, parent)
    flow.start(ExportJob("Acties.txt", write("exact")))
    flow.wait()
    assert asker.asked == []
    assert (tmp_path / "Acties.txt").exists()
