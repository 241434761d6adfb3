from __future__ import annotations

import errno
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rvs_desktop.errors import Cancelled, UserError
from rvs_desktop.exporting.files import replacing


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "uit.csv"
    path.write_text("oud")
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_new_file_takes_the_place_of_the_old_one(old: Path) -> None:
    with replacing(old) as temporary:
        temporary.write_text("nieuw")
        assert old.read_text() == "oud"
    assert old.read_text() == "nieuw"
    assert names(old.parent) == ["uit.csv"]


@pytest.mark.parametrize("trouble", [Cancelled(), ValueError(), KeyboardInterrupt()])
def test_r4_what_stops_halfway_leaves_the_old_file(old: Path, trouble: BaseException) -> None:
    def stopped_halfway() -> None:
        with replacing(old) as temporary:
            temporary.write_text("half")
            raise trouble

    with pytest.raises(type(trouble)):
        stopped_halfway()
    assert old.read_text() == "oud"
    assert names(old.parent) == ["uit.csv"]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(errno.ENOSPC, "No space left"), "de schijf is vol"),
        (OSError(errno.EDQUOT, "Quota exceeded"), "de schijf is vol"),
        (PermissionError(errno.EACCES, "Denied"), "Sluit het bestand"),
        (OSError(errno.EIO, "Input/output error"), "probeer het opnieuw"),
    ],
)
def test_r5_trouble_with_the_disk_is_told_in_dutch(old: Path, error: OSError, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence), replacing(old):
        raise error
    assert old.read_text() == "oud"
    assert names(old.parent) == ["uit.csv"]


def test_a_folder_that_is_not_there_and_a_folder_in_the_way_are_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="bestaat niet"), replacing(tmp_path / "weg" / "uit.csv") as temporary:
        temporary.write_text("nieuw")
    (tmp_path / "map.csv").mkdir()
    with pytest.raises(UserError, match="is een map"), replacing(tmp_path / "map.csv") as temporary:
        temporary.write_text("nieuw")
    assert names(tmp_path) == ["map.csv"]


@pytest.fixture
def small_disk() -> Iterator[None]:
    """Let no file grow beyond 100 kB, as a disk that is full."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    signal.signal(signal.SIGXFSZ, handler)


def test_r5_a_disk_that_fills_up_leaves_the_old_file(old: Path, small_disk: None) -> None:
    with pytest.raises(UserError, match="de schijf is vol"), replacing(old) as temporary:
        temporary.write_bytes(bytes(1_000_000))
    assert old.read_text() == "oud"
    assert names(old.parent) == ["uit.csv"]


KILLED = """
import os, sys
from pathlib import Path
from rvs_desktop.exporting.files import replacing
with replacing(Path(sys.argv[1])) as temporary:
    temporary.write_text("half")
    os.kill(os.getpid(), 9)
"""


def test_r4_what_a_killed_program_leaves_is_swept_later(old: Path) -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", KILLED, str(old)], cwd=root, check=False)
    assert done.returncode == -signal.SIGKILL
    assert old.read_text() == "oud"
    (left,) = set(names(old.parent)) - {"uit.csv"}
    with replacing(old) as temporary:
        temporary.write_text("a second program may still be writing")
    assert left in names(old.parent)
    hours_ago = time.time() - 7200
    os.utime(old.parent / left, (hours_ago, hours_ago))
    with replacing(old) as temporary:
        temporary.write_text("nieuw")
    assert names(old.parent) == ["uit.csv"]
