"""Many figures at once leave the same record, the same marks and the same triggers as one by one."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import exc, insert, select
from sqlalchemy.orm import Session

from rvs_desktop.importing.deliveries.report import ImportReport, Progress
from rvs_desktop.importing.deliveries.service import import_files
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Catalogue, Hints, Reading, Recognition
from rvs_desktop.models.areas import Area
from rvs_desktop.models.base import new_ids
from rvs_desktop.models.figures import Measure, Observation
from rvs_desktop.models.history import ChangeKind, ChangeSet
from rvs_desktop.models.period_locks import PeriodLockedError, lock
from rvs_desktop.periods import Period
from rvs_desktop.store import together
from rvs_desktop.store.database import Database

AREAS = ("GM0034", "GM0344", "GM0355")
PERIODS = tuple(f"2020-{month:02}" for month in range(1, 13))


@pytest.fixture(params=["one by one", "together"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(together, "MANY", 1 if request.param == "together" else 10_000)
    return request.param


def deliver(database: Database, folder: Path, figures: dict[tuple[str, str], int]) -> ImportReport:
    source = folder / "Levering.xlsx"
    source.write_bytes(b"")
    readings = tuple(
        Reading("burgernet_actions", area, period, value, sheet="Blad", cell="B2", raw=str(value))
        for (area, period), value in figures.items()
    )
    found = Recognition(readings, cells={"read": len(readings)}, fingerprint="layout", reader="test")

    def recognise(
        paths: Sequence[Path], known: Catalogue, hints: Hints, progress: Progress
    ) -> Iterator[ReceivedFile]:
        del known, hints, progress
        yield from (ReceivedFile(path.name, "0" * 64, 1, found) for path in paths)

    return import_files(database, [source], recognise=recognise)


def all_figures() -> dict[tuple[str, str], int]:
    return {(area, period): number for number, area in enumerate(AREAS) for period in PERIODS}


def record(path: Path) -> list[tuple[object, ...]]:
    """The record of the figures without their identifiers, which differ in each file."""
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(
            "SELECT json_remove(before, '$[9]', '$[0]'), json_remove(after, '$[9]', '$[0]') FROM row_change "
            "JOIN row_layout l ON l.id = layout_id WHERE l.table_name = 'observation' ORDER BY row_change.id"
        ).fetchall()


def triggers(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as raw:
        return sorted(row[0] for row in raw.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"))


def sums(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT * FROM stale_year").fetchall() == []
        return sorted(raw.execute("SELECT * FROM figure_year").fetchall())


def test_figures_written_together_are_recorded_as_one_by_one(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: dict[int, tuple[list[tuple[object, ...]], list[tuple[object, ...]], list[str]]] = {}
    before = triggers(database.path)
    for many in (1, 10_000):
        monkeypatch.setattr(together, "MANY", many)
        copy = tmp_path / f"{many}.rvs"
        shutil.copyfile(database.path, copy)
        with closing(Database.open(copy)) as file:
            deliver(file, tmp_path, all_figures())
            file.undo()
            file.redo()
        left[many] = (record(copy), sums(copy), triggers(copy))
    assert left[1] == left[10_000]
    assert left[1][2] == before
    assert len(left[1][0]) == 3 * len(all_figures())


def test_undo_of_many_takes_all_away_and_keeps_what_was_changed_since(
    database: Database, tmp_path: Path, way: str
) -> None:
    deliver(database, tmp_path, all_figures())

    def correct(session: Session) -> None:
        first = session.scalars(select(Observation)).first()
        assert first is not None
        first.value = 999

    database.edit("Verbeterd", correct)
    kept = database.undo(first_import(database)).kept
    assert [one.table for one in kept if one.table == "observation"] == ["observation"]
    assert database.read(lambda session: session.scalars(select(Observation.value)).all()) == [999], way


def first_import(database: Database) -> int:
    found = database.read(
        lambda session: session.scalar(select(ChangeSet.id).where(ChangeSet.kind == ChangeKind.IMPORT))
    )
    assert found is not None
    return found


def test_a_count_out_of_range_is_refused_and_nothing_is_written(
    database: Database, tmp_path: Path, way: str
) -> None:
    before = triggers(database.path)
    with pytest.raises(exc.IntegrityError, match="count out of range"):
        deliver(database, tmp_path, all_figures() | {(AREAS[0], PERIODS[0]): 10_000_001})
    assert database.read(lambda session: session.scalars(select(Observation.id)).all()) == [], way
    assert triggers(database.path) == before
    deliver(database, tmp_path, all_figures())


def test_a_figure_of_a_fixed_period_is_refused_by_the_file_itself(database: Database, way: str) -> None:
    def fix(session: Session) -> None:
        dataset = session.scalar(select(Measure.dataset_id).where(Measure.code == "burgernet_actions"))
        assert dataset is not None
        lock(session, dataset, Period.parse("2020-03"), ())

    def write(session: Session) -> None:
        measure = session.scalar(select(Measure.id).where(Measure.code == "burgernet_actions"))
        area = session.scalar(select(Area.id).where(Area.code == AREAS[0]))
        ids = new_ids(len(PERIODS))
        rows = [
            {"id": one, "measure_id": measure, "area_id": area, "period": period, "value": 1}
            for one, period in zip(ids, PERIODS, strict=True)
        ]
        with together.figures_made(session.connection(), ids):
            session.execute(insert(Observation), rows)

    database.edit("Vastgesteld", fix)
    with pytest.raises(PeriodLockedError):
        database.edit("Past de planning", write)
    assert database.read(lambda session: session.scalars(select(Observation.id)).all()) == [], way


def test_a_failure_while_triggers_are_out_leaves_them_in(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(together, "MANY", 1)
    before = triggers(database.path)

    def fail(session: Session) -> None:
        with together.figures_made(session.connection(), range(5, 6)):
            raise ValueError("broken off")

    def swallow(session: Session) -> None:
        with pytest.raises(ValueError, match="broken off"):
            fail(session)

    database.edit("Mislukt", swallow)
    assert triggers(database.path) == before
