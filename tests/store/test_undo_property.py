"""Any sequence of edits and imports, followed by as many undos, gives the first state back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.importing.deliveries.service import import_files
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Reading, Recognition
from rvs_desktop.models import figures
from rvs_desktop.models.areas import AreaAlias, area_by_code
from rvs_desktop.models.base import new_id
from rvs_desktop.models.figures import Observation
from rvs_desktop.periods import Period
from rvs_desktop.store import history, recording
from rvs_desktop.store.database import Database

MEASURES = ("pga_local_plans", "burgernet_actions")
AREAS = ("GM0034", "GM0344", "GM0355")
PERIODS = ("2020-Q1", "2020-03", "2020")

typed = st.tuples(
    st.just("type"),
    st.sampled_from(MEASURES),
    st.sampled_from(AREAS),
    st.sampled_from(PERIODS),
    st.none() | st.integers(0, 10_000_000),
)
removed = st.tuples(
    st.just("remove"), st.sampled_from(MEASURES), st.sampled_from(AREAS), st.sampled_from(PERIODS)
)
alias = st.tuples(st.just("alias"), st.sampled_from(AREAS), st.sampled_from(["a", "b", "c"]))
cells = st.dictionaries(
    st.tuples(st.sampled_from(MEASURES), st.sampled_from(AREAS), st.sampled_from(PERIODS)),
    st.integers(0, 9999),
    min_size=1,
    max_size=6,
)
imported = st.tuples(st.just("import"), st.sampled_from(["layout 1", "layout 2"]), cells)
steps = st.lists(typed | removed | alias | imported, min_size=1, max_size=8)


def state(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table with a history, as it stands in the file."""

    def read(session: Session) -> dict[str, list[tuple[Any, ...]]]:
        return {
            table.name: [tuple(row) for row in session.execute(select(table).order_by(table.c.id))]
            for table in recording.recorded_tables()
        }

    return database.read(read)


def do(database: Database, step: tuple[Any, ...]) -> bool:
    """Take one step; tells whether it changed anything."""
    if step[0] == "import":
        return _import(database, *step[1:])

    def work(session: Session) -> None:
        if step[0] == "alias":
            if session.scalar(select(AreaAlias).where(AreaAlias.key == step[2])) is None:
                session.add(AreaAlias(area_id=area_by_code(session, str(step[1])).id, key=str(step[2])))
            return
        measure = figures.measures(session, (str(step[1]),))[str(step[1])]
        area, period = area_by_code(session, str(step[2])), Period.parse(str(step[3]))
        if step[0] == "remove":
            row = figures.preferred_observation(session, measure, area, period)
            if row is not None:
                session.delete(row)
        elif step[4] is None:
            figures.clear_observation(session, measure, area, period)
        else:
            figures.set_observation(session, measure, area, period, step[4])

    return bool(database.edit("Stap", work))


def _import(database: Database, layout: Any, values: Any) -> bool:
    readings = tuple(
        Reading(str(measure), str(area), str(period), int(value))
        for (measure, area, period), value in values.items()
    )
    received = ReceivedFile(
        "Zeist.xlsx", f"{new_id():064}", 10, Recognition(readings, cells={}, fingerprint=str(layout))
    )

    def recognise(*_: object) -> object:
        return iter([received])

    report = import_files(database, [], recognise=recognise)  # pyright: ignore[reportArgumentType]  # a stand-in
    return report.change_set is not None


@pytest.fixture(scope="module")
def fresh(database_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copyfile(database_template, tmp_path_factory.mktemp("undo") / "undo.rvs"))


@given(sequence=steps)
@settings(max_examples=20)
def test_as_many_undos_as_steps_give_the_first_state_back(
    fresh: Path, sequence: list[tuple[Any, ...]]
) -> None:
    database = Database.open(fresh)
    try:
        before = state(database)
        states = [before]
        states += [state(database) for step in sequence if do(database, step)]
        for earlier in reversed(states[:-1]):
            assert not database.undo().kept
            assert state(database) == earlier
        for later in states[1:]:
            assert not database.redo().kept
            assert state(database) == later
        for earlier in reversed(states[:-1]):
            database.undo()
            assert state(database) == earlier
    finally:
        database.close()


def test_j7_8_undo_of_the_first_of_two_imports_keeps_and_lists_what_was_changed_since(
    database: Database,
) -> None:
    key = ("pga_local_plans", "GM0034", "2020-Q1")
    other = ("pga_local_plans", "GM0344", "2020-Q1")
    _import(database, "layout 1", {key: 5, other: 8})
    first = database.read(lambda session: session.scalars(select(Observation.delivery_id)).first())
    _import(database, "layout 1", {key: 6})
    lines = database.read(history.change_sets)

    result = database.undo(lines[1].id)

    values = database.read(lambda session: list(session.scalars(select(Observation.value))))
    assert values == [6], "the corrected figure stays, the untouched one goes"
    assert [row.table for row in result.kept] == ["observation"]
    assert first is not None
