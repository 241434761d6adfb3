"""Which backups are made by themselves and which are kept (safety rule C4).

Kept: everything of two days (twenty at most), one a day for a week, one a week for four weeks, one a month for six
months, and always the newest and those made before a change of version. Order is by number, never by the clock.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from rvs_desktop.store import backup

BEFORE_VERSION: Final = "voor-versie-"
_NAME: Final = re.compile(r"(\d{4,}) (\d{4}-\d\d-\d\d \d\d\.\d\d) (.*)")
_MOST_RECENT: Final = 20
_AGE_LIMIT: Final = timedelta(days=183)


@dataclass(frozen=True)
class Backup:
    """A backup as its name tells it; ``made`` is local time."""

    path: Path
    number: int
    made: datetime
    reason: str


def backups(path: Path) -> list[Backup]:
    """Return the backups of a file, oldest first."""
    found: list[Backup] = []
    for copy in backup.folder(path).glob("*.rvs"):
        match = _NAME.fullmatch(copy.stem)
        if match is not None:
            made = datetime.strptime(match[2], "%Y-%m-%d %H.%M").astimezone()
            found.append(Backup(copy, int(match[1]), made, match[3]))
    return sorted(found, key=lambda item: item.number)


def superfluous(found: Iterable[Backup], now: datetime) -> list[Backup]:
    """Return the backups that need not be kept at a moment."""
    newest_first = sorted(found, key=lambda item: item.number, reverse=True)
    if not newest_first:
        return []
    keep = {newest_first[0].number}
    keep.update(item.number for item in newest_first if item.reason.startswith(BEFORE_VERSION))
    recent = [item for item in newest_first if now - item.made < timedelta(days=2)]
    keep.update(item.number for item in recent[:_MOST_RECENT])
    keep.update(_newest_per(newest_first, now, timedelta(days=7), lambda day: day.strftime("%Y-%j")))
    keep.update(_newest_per(newest_first, now, timedelta(weeks=4), lambda day: day.strftime("%G-%V")))
    keep.update(_newest_per(newest_first, now, _AGE_LIMIT, lambda day: day.strftime("%Y-%m")))
    return [item for item in newest_first if item.number not in keep]


def _newest_per(
    newest_first: Iterable[Backup], now: datetime, age: timedelta, span: Callable[[datetime], str]
) -> set[int]:
    """Return the newest of every span of time within an age."""
    newest: dict[str, int] = {}
    for item in newest_first:
        if now - item.made < age:
            newest.setdefault(span(item.made), item.number)
    return set(newest.values())


def thin(path: Path, now: datetime | None = None) -> None:
    """Remove the backups of a file that need not be kept; one that cannot be removed stays."""
    for item in superfluous(backups(path), now or datetime.now().astimezone()):
        try:
            item.path.unlink(missing_ok=True)
        except OSError:
            continue
