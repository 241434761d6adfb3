"""A program that saves without end and is killed at any moment, again and again; run by test_killing.

Prints one JSON line: kills, saves that were reported, saves that were lost, partial or damaged files, hot journals.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
from pathlib import Path
from select import select as select_ready

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.models import figures
from rvs_desktop.models.areas import division
from rvs_desktop.models.figures import Observation
from rvs_desktop.models.history import ChangeSet
from rvs_desktop.periods import Period
from rvs_desktop.store.checking import check
from rvs_desktop.store.database import Database


def save(path: Path, pipe: int) -> None:
    """Save batches of 39 figures for ever, and report each only after it was saved."""
    database = Database.open(path)

    def work(session: Session) -> None:
        ref = figures.measures(session, ("pga_local_plans",))["pga_local_plans"]
        period = Period.parse("2020-Q1").shift(number % 40)
        for area in division(session, "midden-nederland").on(period.end):
            figures.set_observation(session, ref, area, period, number % 1000)

    number = database.read(lambda session: session.scalar(select(func.max(ChangeSet.seq))) or 0)
    while True:
        number += 1
        database.edit("Opslaan", work)
        os.write(pipe, number.to_bytes(8, "big"))


def kill_once(path: Path, chance: random.Random) -> tuple[int, bool]:
    """Let a child save, kill it; returns the last reported save and whether a hot journal was left."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        save(path, write)
    os.close(write)
    last = int.from_bytes(os.read(read, 8), "big")
    select_ready([], [], [], chance.uniform(0, 0.25))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    rest = os.read(read, 8000)
    os.close(read)
    if rest:
        last = int.from_bytes(rest[-8:], "big")
    return last, path.with_name(f"{path.name}-journal").exists()


def main() -> None:
    """Kill as often as asked and look at the file after each time."""
    path, kills = Path(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(20170131)
    told = {"kills": kills, "reported": 0, "lost": 0, "damaged": 0, "partial": 0, "hot": 0}
    for _ in range(kills):
        last, hot = kill_once(path, chance)
        told["reported"] = last
        told["hot"] += hot
        database = Database.open(path)
        told["lost"] += (
            database.read(lambda session: session.scalar(select(func.max(ChangeSet.seq))) or 0) < last
        )
        told["damaged"] += bool(check(database))
        sizes = database.read(
            lambda session: set(
                session.scalars(select(func.count(Observation.id)).group_by(Observation.period))
            )
        )
        told["partial"] += not sizes <= {39, 38}
        database.close()
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
