"""Backups come by themselves and go in time, and the newest is never lost, whatever the clock does."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.store.database import Database
from rvs_desktop.store.rotation import BEFORE_VERSION, Backup, backups, superfluous
from tests.filling import fill

NOW = datetime(2026, 6, 15, 12).astimezone()


def made(number: int, age: timedelta, reason: str = "gesloten") -> Backup:
    return Backup(Path(f"{number:04}"), number, NOW - age, reason)


@given(st.lists(st.tuples(st.integers(-40_000, 40_000), st.booleans()), min_size=1, max_size=80))
def test_r14_the_newest_and_those_before_a_version_stay_under_any_clock(
    hours: list[tuple[int, bool]],
) -> None:
    found = [
        made(number, timedelta(hours=age), f"{BEFORE_VERSION}2.0" if before else "gesloten")
        for number, (age, before) in enumerate(hours, start=1)
    ]
    gone = {item.number for item in superfluous(found, NOW)}
    assert len(found) not in gone
    assert not gone & {item.number for item in found if item.reason.startswith(BEFORE_VERSION)}


def test_a_year_of_daily_work_leaves_a_ladder() -> None:
    found = [made(366 - day, timedelta(days=day, hours=1)) for day in range(366)]
    gone = {item.number for item in superfluous(found, NOW)}
    ages = sorted((NOW - item.made).days for item in found if item.number not in gone)
    assert ages[:7] == list(range(7))
    assert 12 <= len(ages) <= 20
    assert ages[-1] < 183, "nothing is older than six months"


def test_twenty_of_the_last_two_days_are_kept() -> None:
    found = [made(number, timedelta(minutes=100 - number)) for number in range(1, 61)]
    assert len(found) - len(superfluous(found, NOW)) == 20


def test_an_unchanged_file_gets_no_second_backup(database: Database) -> None:
    database.keep_backup("gesloten")
    database.keep_backup("gesloten")
    assert len(backups(database.path)) == 1
    fill(database, "pga_local_plans", {("GM0355", "2020-Q1"): 4})
    database.keep_backup("voor-import")
    assert [item.reason for item in backups(database.path)] == ["gesloten", "voor-import"]


def test_the_newest_backup_opens_and_works_within_a_minute(database: Database, tmp_path: Path) -> None:
    from rvs_desktop.store import backup

    fill(database, "pga_local_plans", {("GM0355", "2020-Q1"): 4})
    database.keep_backup("gesloten")
    backup.restore(backups(database.path)[-1].path, tmp_path / "terug.rvs")
    restored = Database.open(tmp_path / "terug.rvs")
    fill(restored, "pga_local_plans", {("GM0355", "2020-Q1"): 5})
    restored.close()
