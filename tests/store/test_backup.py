"""Backups: read back before they count, never a broken one, and restored into a new file."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from rvs_desktop.errors import UserError
from rvs_desktop.store import backup
from rvs_desktop.store.checking import check
from rvs_desktop.store.database import Database
from tests.filling import fill


def test_a_backup_holds_everything_and_opens(sample_database: Database, tmp_path: Path) -> None:
    target = tmp_path / "kopie" / "reserve.rvs"
    sample_database.backup(target)
    copy = Database.open(target)
    assert check(copy) == []

    def counted(database: Database) -> object:
        return database.read(
            lambda session: session.execute(text("SELECT count(*), sum(value) FROM observation")).one()
        )

    assert counted(copy) == counted(sample_database)
    copy.close()
    assert [path.name for path in target.parent.iterdir()] == ["reserve.rvs"]


def test_a_damaged_copy_never_takes_the_place_of_a_good_one(
    sample_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "reserve.rvs"
    sample_database.backup(target)
    good = target.read_bytes()

    def spoil(copy: Path, raw: sqlite3.Connection) -> None:
        del raw
        data = bytearray(copy.read_bytes())
        data[5000:9000] = bytes(4000)
        copy.write_bytes(data)
        reopened = sqlite3.connect(copy)
        try:
            backup.opening.check_soundness(reopened, thorough=True)
        finally:
            reopened.close()

    monkeypatch.setattr(backup, "_check", spoil)
    with pytest.raises(UserError, match="beschadigd"):
        sample_database.backup(target)
    assert target.read_bytes() == good
    assert [path.name for path in tmp_path.glob("*reserve*")] == ["reserve.rvs"]


def test_restoring_makes_a_new_file_and_overwrites_none(database: Database, tmp_path: Path) -> None:
    fill(database, "pga_local_plans", {("GM0355", "2020-Q1"): 4})
    kept = tmp_path / "reserve.rvs"
    database.backup(kept)
    backup.restore(kept, tmp_path / "terug.rvs")
    restored = Database.open(tmp_path / "terug.rvs")
    assert check(restored) == []
    restored.close()
    with pytest.raises(UserError, match="bestaat al"):
        backup.restore(kept, tmp_path / "terug.rvs")


def test_names_are_in_order_whatever_the_clock_says(tmp_path: Path) -> None:
    path = tmp_path / "Zeist.rvs"
    later = backup.path_for(path, "handmatig", datetime(2030, 1, 1))  # noqa: DTZ001 - a local clock
    later.parent.mkdir()
    later.touch()
    earlier = backup.path_for(path, "handmatig", datetime(2020, 1, 1))  # noqa: DTZ001 - a local clock
    assert [p.name[:4] for p in (later, earlier)] == ["0001", "0002"]
