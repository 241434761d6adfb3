"""A program that is killed while it saves loses nothing that it reported as saved, and leaves nothing half."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 25


@pytest.mark.skipif(sys.platform == "win32", reason="forks; Windows has none")
def test_r1_a_killed_program_loses_no_reported_save_and_leaves_none_half(database_path: Path) -> None:
    script = Path(__file__).with_name("killing.py")
    done = subprocess.run(
        [sys.executable, str(script), str(database_path), str(KILLS)],
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    assert (told["lost"], told["damaged"], told["partial"]) == (0, 0, 0)
    assert told["reported"] > KILLS
    assert told["hot"] >= KILLS * 0.15, "too few kills hit a save: the test is too weak"
