"""Kept sums: always what adding up the rows gives, after every kind of edit, undo, import and change of areas."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import Area, AreaParent, area_by_code
from rvs_desktop.models.base import new_id
from rvs_desktop.models.figure_years import DistrictYear, StaleYear, region_figures, slot
from rvs_desktop.models.figures import Measure, Nature, Observation, Qualifier, Status, measures
from rvs_desktop.models.rollup import Figure, crosstab
from rvs_desktop.periods import Period
from rvs_desktop.store import summaries
from rvs_desktop.store.connection import engine
from rvs_desktop.store.database import Database
from rvs_desktop.store.history import undo_status
from tests.filling import fill
from tests.importing.books import sheet, take
from tests.models.test_area_changes import carry_out, merge_blaricum_laren

REGION = "midden-nederland"
MEASURES = ("burgernet_actions", "pga_local_plans")
AREAS = ("GM0034", "GM0344", "GM0355", "GM0620", "GM1961")
KEYS = (
    "2018",
    "2018-H1",
    "2018-H2",
    "2018-Q1",
    "2018-Q2",
    "2018-01",
    "2018-02",
    "2018-03",
    "2018-05",
    "2019-Q1",
)
ASKED = tuple(
    Period.parse(key)
    for key in ("2018", "2019", "2018-H1", "2018-H2", "2018-Q1", "2018-Q2", "2018-Q3", "2019-Q1", "2018-01")
)

Cell = tuple[str, str, str]
Reported = tuple[int | None, str, date | None, str]
Cells = list[tuple[str, str, tuple[Figure | None, ...]]]

key = st.tuples(st.sampled_from(MEASURES), st.sampled_from(AREAS), st.sampled_from(KEYS))
figure = st.tuples(
    st.none() | st.integers(0, 900),
    st.sampled_from([Qualifier.NONE] * 4 + [Qualifier.PROVISIONAL, Qualifier.CIRCA]),
    st.sampled_from([None] * 4 + [date(2018, 3, 15)]),
    st.sampled_from([Status.MISSING, Status.MISSING, Status.NOT_APPLICABLE, Status.CONFIDENTIAL]),
)
write = st.tuples(st.just("write"), st.dictionaries(key, figure, min_size=1, max_size=12))


def _quarter(code: str, area: str) -> dict[Cell, Reported]:
    """A quarter of which all months are there and plain."""
    return {(code, area, f"2018-{month:02}"): (7, Qualifier.NONE, None, Status.VALUE) for month in (1, 2, 3)}


quarter = st.builds(_quarter, st.sampled_from(MEASURES), st.sampled_from(AREAS))
whole = st.tuples(st.just("write"), quarter)
remove = st.tuples(st.just("remove"), st.sampled_from(AREAS))
prefer = st.tuples(st.just("prefer"), key)
move = st.tuples(st.just("move"), st.sampled_from(AREAS), st.sampled_from(["2018-02-01", "2018-07-01"]))
end = st.tuples(st.just("end"), st.sampled_from(AREAS))
back = st.tuples(st.sampled_from(["undo", "redo"]))
steps: st.SearchStrategy[list[tuple[Any, ...]]] = st.lists(
    write | whole | remove | prefer | move | end | back, min_size=1, max_size=7
)


def do(database: Database, step: tuple[Any, ...]) -> None:
    if step[0] in ("undo", "redo"):
        if getattr(database.read(undo_status), step[0]):
            getattr(database, step[0])()
        return
    database.edit("Stap", lambda session: _WORK[step[0]](session, *step[1:]))


def _write(session: Session, cells: dict[Any, Any]) -> None:
    refs = measures(session, MEASURES)
    for (code, place, period), (value, qualifier, until, status) in cells.items():
        area = area_by_code(session, place).id
        session.execute(
            delete(Observation).where(
                Observation.measure_id == refs[code].id,
                Observation.area_id == area,
                Observation.period == period,
                Observation.preferred.is_(True),
            )
        )
        session.add(
            Observation(
                id=new_id(),
                measure_id=refs[code].id,
                area_id=area,
                period=period,
                value=value,
                status=Status.VALUE if value is not None else status,
                qualifier=qualifier,
                partial_until=until,
            )
        )


def _remove(session: Session, place: str) -> None:
    session.execute(delete(Observation).where(Observation.area_id == area_by_code(session, place).id))


def _prefer(session: Session, key: tuple[str, str, str]) -> None:
    """Set the figure of a key aside for no other, as choosing between two sources may do."""
    measure = measures(session, (key[0],))[key[0]].id
    session.execute(
        update(Observation)
        .where(Observation.measure_id == measure, Observation.area_id == area_by_code(session, key[1]).id)
        .where(Observation.period == key[2])
        .values(preferred=False)
    )


def _move(session: Session, place: str, day: str) -> None:
    area, first = area_by_code(session, place).id, date.fromisoformat(day)
    rows = session.scalars(select(AreaParent).where(AreaParent.child_id == area))
    other = area_by_code(session, "mn-flevoland").id
    for row in rows:
        if row.valid_from is None and row.valid_to is None:
            row.valid_to = date.fromordinal(first.toordinal() - 1)
            session.add(AreaParent(child_id=area, parent_id=other, valid_from=first))


def _end(session: Session, place: str) -> None:
    session.execute(update(Area).where(Area.code == place).values(valid_to=date(2019, 5, 31)))


_WORK = {"write": _write, "remove": _remove, "prefer": _prefer, "move": _move, "end": _end}


def both(session: Session, asked: tuple[Period, ...] = ASKED) -> tuple[Cells, Cells]:
    kept = region_figures(session, MEASURES, asked, REGION)
    sums: Cells = []
    rows: Cells = []
    for ref in measures(session, MEASURES).values():
        table = crosstab(session, ref.code, asked, REGION)
        for row in (*table.districts, table.total):
            rows.append((ref.code, row.area.name, row.cells))
            sums.append((ref.code, row.area.name, kept.row(ref.id, row.area, asked).cells))
    return sums, rows


@pytest.fixture(scope="module")
def file(database_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copyfile(database_template, tmp_path_factory.mktemp("sums") / "sums.rvs"))


SPLIT = [
    ("write", {("burgernet_actions", "GM0034", "2018"): (0, Qualifier.NONE, None, Status.VALUE)}),
    ("move", "GM0034", "2018-02-01"),
]
"""A membership that goes on in the same district in a row of its own."""


@given(sequence=steps)
@example(sequence=SPLIT)
@settings(max_examples=20)
def test_kept_sums_are_the_sums_of_the_rows_after_any_sequence_of_steps(
    file: Path, tmp_path_factory: pytest.TempPathFactory, sequence: list[tuple[Any, ...]]
) -> None:
    path = Path(shutil.copyfile(file, tmp_path_factory.mktemp("one") / "sums.rvs"))
    database = Database.open(path)
    try:
        for step in sequence:
            do(database, step)
        sums, rows = database.read(both)
        assert sums == rows
        assert database.read(lambda session: list(session.scalars(select(StaleYear.year)))) == []
    finally:
        database.close()


def agree(database: Database) -> Cells:
    keys = (
        "2020",
        "2020-H1",
        "2020-Q2",
        "2023",
        "2023-H1",
        "2023-H2",
        "2023-Q1",
        "2023-Q2",
        "2023-Q3",
        "2024",
    )
    sums, rows = database.read(lambda session: both(session, tuple(map(Period.parse, keys))))
    assert sums == rows
    return sums


def test_kept_sums_follow_an_import_a_merger_and_the_undo_and_redo_of_both(
    database: Database, tmp_path: Path
) -> None:
    old = {(area, f"2023-{month:02}"): month for area in ("GM0376", "GM0355") for month in range(1, 13)}
    fill(database, "burgernet_actions", {**old, ("GM0417", "2023"): 9, ("GM0417", "2023-H1"): 4})
    before = agree(database)
    take(database, sheet(tmp_path, "a.xlsx", ("Blaricum", 12, 3), ("Zeist", 4, 1), ("Laren", "n.b.", 2)))
    imported = agree(database)
    assert imported != before
    database.undo()
    assert agree(database) == before
    database.redo()
    assert agree(database) == imported
    carry_out(database, merge_blaricum_laren)
    merged = agree(database)
    assert merged != imported
    database.undo()
    assert agree(database) == imported
    database.redo()
    assert agree(database) == merged


def read(database: Database, *keys: str) -> list[tuple[int | None, int, int]]:
    """The total of the region per period, with how many of how many reported."""
    periods = [Period.parse(key) for key in keys]

    def work(session: Session) -> list[tuple[int | None, int, int]]:
        found = region_figures(session, ("burgernet_actions",), periods, REGION)
        ref = measures(session, ("burgernet_actions",))["burgernet_actions"]
        area = area_by_code(session, REGION)
        cells = [found.figure(ref.id, area, period) for period in periods]
        return [(cell.value, cell.reported, cell.expected) for cell in cells]

    return database.read(work)


def test_a_typed_figure_an_undo_and_a_redo_are_in_the_sums_at_once(database: Database) -> None:
    fill(database, "burgernet_actions", {("GM0355", f"2018-{month:02}"): month for month in range(1, 13)})
    assert read(database, "2018-Q1", "2018") == [(6, 1, 39), (78, 1, 39)]
    fill(database, "burgernet_actions", {("GM0355", "2018-01"): 11})
    assert read(database, "2018-Q1") == [(16, 1, 39)]
    database.undo()
    assert read(database, "2018-Q1") == [(6, 1, 39)]
    database.redo()
    assert read(database, "2018-Q1") == [(16, 1, 39)]


def test_another_nature_makes_the_sums_anew(database: Database) -> None:
    fill(database, "burgernet_actions", {("GM0355", f"2018-{month:02}"): month for month in range(1, 13)})
    nature = update(Measure).where(Measure.code == "burgernet_actions").values(nature=Nature.STOCK)
    database.edit("Aard", lambda session: session.execute(nature) and None)
    assert read(database, "2018-Q1", "2018") == [(3, 1, 39), (12, 1, 39)]


def test_figures_written_past_the_program_are_read_from_the_rows(database_path: Path) -> None:
    with closing(Database.open(database_path)) as database:
        fill(database, "burgernet_actions", {("GM0355", "2018-Q1"): 5})
    with closing(sqlite3.connect(database_path)) as raw, raw:
        raw.execute("UPDATE district_year SET q1 = 99")
        raw.execute("INSERT INTO stale_year SELECT measure_id, year FROM figure_year")
    with closing(Database.open(database_path)) as database:
        assert read(database, "2018-Q1") == [(5, 1, 39)]
    with (
        closing(sqlite3.connect(database_path, isolation_level=None)) as raw,
        engine(raw).begin() as connection,
    ):
        connection.exec_driver_sql("DELETE FROM stale_year")
        summaries.remake(connection)
    with closing(Database.open(database_path)) as database:
        assert database.read(lambda session: list(session.scalars(select(DistrictYear.q1)))) == [5]


def test_no_sums_are_kept_of_months() -> None:
    with pytest.raises(ValueError, match="months"):
        slot(Period.parse("2018-03"))
