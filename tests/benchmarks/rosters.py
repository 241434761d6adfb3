"""Rosters of a thousand bodies with twenty thousand memberships: opening the page, another day, and the coverage.

The floor is the product's own SQL, statement for statement, read by sqlite3 alone: what the product adds is its price.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import date
from itertools import count, product
from pathlib import Path
from typing import Final

from harness import Benchmark, Side, as_a_job, timed
from sqlalchemy import event
from sqlalchemy.orm import Session
from starting import own_home

from rvs_desktop.models.base import new_ids
from rvs_desktop.models.roster.overview import network
from rvs_desktop.store.database import Database
from rvs_desktop.ui.parts.taskforces.reading import ReadBody, ReadNetwork

BODIES: Final = 1_000
MEMBERS: Final = 20
"""Memberships of each body."""
PEOPLE: Final = 5_000
SEAT_MEMBERS: Final = 12
"""Memberships of a body that hold a seat; the others sit without one."""
DAYS: Final = tuple(date(2017, month, 1) for month in range(1, 13))
_PIECES: Final = Path(__file__).with_name("pieces.py")
_FELT_S: Final = 0.05
_PATIENCE_S: Final = 180
Statement = tuple[str, tuple[object, ...]]


@contextmanager
def _opening(folder: Path) -> Generator[list[Side]]:
    """The list of bodies with its numbers, the coverage, and the roster and story of the first body."""
    with _filled(folder) as (database, body):

        def opened(session: Session) -> None:
            ReadNetwork(DAYS[0])(session)
            ReadBody(body, DAYS[0])(session)

        yield list(_sides(database, opened, "bodies, coverage, roster and story of a body"))


@contextmanager
def _another_day(folder: Path) -> Generator[list[Side]]:
    """The arrows: twelve other days, one after the other."""
    with _filled(folder) as (database, body):

        def walked(session: Session) -> None:
            for day in DAYS:
                ReadNetwork(day)(session)
                ReadBody(body, day)(session)

        yield list(_sides(database, walked, "twelve days, one after the other"))


@contextmanager
def _matrix(folder: Path) -> Generator[list[Side]]:
    """The coverage alone, of all bodies."""
    with _filled(folder) as (database, _):

        def covered(session: Session) -> None:
            found = network(session, DAYS[0])
            if sum(row.total.everyone for row in found.coverage.rows) != found.memberships:
                raise AssertionError("the coverage is not the sum of the lists")

        yield list(_sides(database, covered, "coverage of all bodies"))


def _piece(what: str) -> Callable[[Path], AbstractContextManager[list[Side]]]:
    """The longest piece on the thread of the screen, against the 50 ms that a hand begins to feel."""

    @contextmanager
    def prepare(folder: Path) -> Generator[list[Side]]:
        with _filled(folder) as (database, _):
            database.close()
            numbers = count()

            def measure() -> float:
                home = folder / f"{what}-{next(numbers)}"
                home.mkdir()
                file = shutil.copyfile(database.path, home / "Groot.rvs")
                done = subprocess.run(
                    [sys.executable, _PIECES, file, what],
                    env={**os.environ, **own_home(home)},
                    stdout=subprocess.PIPE,
                    check=True,
                    timeout=_PATIENCE_S,
                )
                return float(done.stdout.split()[-1])

            yield [Side("50 ms", lambda: _FELT_S), Side("longest piece on the screen", measure)]

    return prepare


def _sides(database: Database, work: Callable[[Session], None], what: str) -> Generator[Side]:
    """Yield the statements of the work without the product, and the product."""
    said: list[Statement] = []

    def listen(_conn: object, _cursor: object, statement: str, given: tuple[object, ...], *_: object) -> None:
        said.append((statement, tuple(given)))

    def heard(session: Session) -> None:
        engine = session.connection().engine
        event.listen(engine, "before_cursor_execute", listen)
        work(session)
        event.remove(engine, "before_cursor_execute", listen)

    database.read(heard)
    database.close()
    raw = sqlite3.connect(database.path)
    again = Database.open(database.path, read_only=True)

    def by_sql() -> None:
        for statement, given in said:
            raw.execute(statement, given).fetchall()

    yield Side(f"{len(said)} statements by sqlite3 alone", timed(by_sql))
    yield Side(what, timed(lambda: _undisturbed(again, work)))


def _undisturbed(database: Database, work: Callable[[Session], None]) -> None:
    with as_a_job():
        database.read(work)


@contextmanager
def _filled(folder: Path) -> Generator[tuple[Database, int]]:
    path = folder / "bench.rvs"
    Database.create(path).close()
    _fill(path)
    with closing(Database.open(path)) as database, closing(sqlite3.connect(path)) as raw:
        (body,) = raw.execute("SELECT id FROM body WHERE code = 'bench-0'").fetchone()
        yield database, body


def _fill(path: Path) -> None:
    """Write bodies, seats and memberships past the recording, which is measured elsewhere."""
    with closing(sqlite3.connect(path)) as raw, raw:
        triggers = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            raw.execute(f'DROP TRIGGER "{name}"')
        areas = [row[0] for row in raw.execute("SELECT id FROM area WHERE kind = 'district' ORDER BY id")]
        offices = [row[0] for row in raw.execute("SELECT id FROM organisation ORDER BY id")]
        _write(raw, areas, offices)
        for _, sql in triggers:
            raw.execute(sql)
        raw.execute("ANALYZE")


def _write(raw: sqlite3.Connection, areas: list[int], offices: list[int]) -> None:
    people, bodies = new_ids(PEOPLE), new_ids(BODIES)
    raw.executemany("INSERT INTO person VALUES (?, '', 'bench', NULL)", ((each,) for each in people))
    raw.executemany(
        "INSERT INTO person_name (id, person_id, family_name, prefix, given_name, initials, title, source) "
        "VALUES (?, ?, ?, '', '', '', '', '')",
        [(key, each, f"Naam {n}") for n, (key, each) in enumerate(zip(new_ids(PEOPLE), people, strict=True))],
    )
    raw.executemany(
        "INSERT INTO body (id, code, kind, abbreviation, warn_days, place, source) "
        "VALUES (?, ?, 'taskforce', '', 90, ?, '')",
        [(each, f"bench-{number}", number) for number, each in enumerate(bodies)],
    )
    raw.executemany(
        "INSERT INTO body_state (id, body_id, valid_from, name, short, status, explanation, source) "
        "VALUES (?, ?, '2015', ?, '', 'active', '', '')",
        [
            (key, each, f"Taskforce {n}")
            for n, (key, each) in enumerate(zip(new_ids(BODIES), bodies, strict=True))
        ],
    )
    _seat(raw, people, bodies, areas, offices)


def _seat(
    raw: sqlite3.Connection,
    people: Sequence[int],
    bodies: Sequence[int],
    areas: list[int],
    offices: list[int],
) -> None:
    """Put people in bodies: most in a seat, for a district or an organisation, some only for a time."""
    ids = iter(new_ids(BODIES * MEMBERS * 2))
    seats: list[tuple[object, ...]] = []
    members: list[tuple[object, ...]] = []
    for number, place in product(range(BODIES), range(MEMBERS)):
        body = bodies[number]
        seat = next(ids) if place < SEAT_MEMBERS else None
        area = areas[place % len(areas)] if place % 3 else None
        office = None if area else offices[(number + place) % len(offices)]
        if seat is not None:
            seats.append((seat, body, area, office, place))
        begins, ends = f"201{5 + place % 3}-0{1 + number % 9}", "2017-10" if place % 7 == 0 else None
        person = people[(number * 7 + place * 13) % PEOPLE]
        members.append((next(ids), person, body, seat, area, office, place, begins, ends))
    raw.executemany(
        "INSERT INTO post (id, body_id, role, function, area_id, organisation_id, ex_officio, place, valid_from, "
        "source) VALUES (?, ?, 'member', '', ?, ?, 0, ?, '2015', '')",
        seats,
    )
    raw.executemany(
        "INSERT INTO membership (id, person_id, body_id, post_id, role, extra_role, role_text, area_id, "
        "organisation_id, portfolio, place, valid_from, valid_to, reason_left, reason_text, note, source) "
        "VALUES (?, ?, ?, ?, 'member', '', '', ?, ?, '', ?, ?, ?, '', '', '', '')",
        members,
    )


BENCHMARKS: Final = (
    Benchmark("rosters_open", "1,000 bodies, 20,000 memberships: opening the page", 2.0, _opening),
    Benchmark("rosters_day", "1,000 bodies, 20,000 memberships: twelve other days", 2.0, _another_day, 3),
    Benchmark("rosters_matrix", "1,000 bodies, 20,000 memberships: the coverage", 2.0, _matrix),
    Benchmark(
        "rosters_window", "1,000 bodies: longest piece while the page opens", 1.0, _piece("open"), 3, False
    ),
    Benchmark("rosters_walk", "1,000 bodies: longest piece on other days", 1.0, _piece("days"), 3, False),
)
