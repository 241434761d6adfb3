from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from rvs_desktop.screens import SCENES, render

if TYPE_CHECKING:
    import pytest

    from rvs_desktop.ui.theme import Theme


def test_every_page_and_state_is_drawn_and_none_is_empty(
    look: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = render(tmp_path, sizes=((1280, 720),), themes=("dark",))
    assert [path.name for path in drawn] == [f"{scene.name}-dark-1280x720.png" for scene in SCENES]
    for path in drawn:
        picture = QImage(str(path))
        colors = {
            picture.pixelColor(x, y).name()
            for x in range(0, picture.width(), 7)
            for y in range(0, picture.height(), 7)
        }
        assert len(colors) > 5, path.name
