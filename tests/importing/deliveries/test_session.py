"""A session as a person meets it: look, decide, choose, store, and take back; nothing is stored before."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from select import select as select_ready

import pytest

from rvs_desktop.errors import Cancelled
from rvs_desktop.importing.decisions import Decision, DecisionKind
from rvs_desktop.importing.deliveries.differences import Difference, DifferenceKind
from rvs_desktop.importing.deliveries.service import import_files
from rvs_desktop.importing.deliveries.session import FileState, ImportSession, Settle
from rvs_desktop.importing.files.readers import read_workbook
from rvs_desktop.models.deliveries import delivery_lines
from rvs_desktop.store import history
from rvs_desktop.store.checking import check
from rvs_desktop.store.database import Database
from tests.filling import fill
from tests.importing.books import PLANS, Row, figures, session_on, sheet, take


def kinds(state: FileState) -> Counter[str]:
    found: Counter[str] = Counter()
    for one in state.differences():
        found[one.kind.value] += one.cells
    return found


def one(state: FileState, area: str, measure: str = PLANS) -> Difference:
    (found,) = [d for d in state.differences() if (d.area, d.measure) == (area, measure)]
    return found


def test_j7_7_the_differences_are_told_cell_by_cell(database: Database, tmp_path: Path) -> None:
    take(database, sheet(tmp_path, "a.xlsx", ("Zeist", 12, 3), ("Houten", 4, 1)))
    later = sheet(tmp_path, "b.xlsx", ("Zeist", 14, 3), ("Houten", "n.b.", 1), ("De Bilt", 7, "n.b."))
    with closing(session_on(database)) as session:
        (state,) = session.read([later])
    assert kinds(state) == {
        "changed": 1,
        "equal": 2,
        "new": 1,
        "missing": 1,
        "needs_decision": 1,
        "skipped": 7,
    }
    change = one(state, "GM0355")
    assert (change.old, change.new, change.cell, change.raw) == (12, 14, "B4", "14")
    assert change.origin == "a.xlsx, Blad1 B4"
    assert sum(one.cells for one in state.differences()) == sum(state.recognition.cells.values())
    assert one(state, "GM0310").kind is DifferenceKind.NEW


def test_nothing_is_stored_before_apply(database: Database, tmp_path: Path) -> None:
    before = hashlib.sha256(database.path.read_bytes()).hexdigest()
    with closing(session_on(database)) as session:
        session.read([sheet(tmp_path, "a.xlsx", ("Zeist", 12, "-"))])
        session.decide(0, [Decision(DecisionKind.MARK, "-", "zero")])
    assert hashlib.sha256(database.path.read_bytes()).hexdigest() == before
    assert database.read(delivery_lines) == []


def test_chosen_files_are_one_step_and_the_others_stay(database: Database, tmp_path: Path) -> None:
    names = ["a.xlsx", "b.xlsx", "c.xlsx"]
    areas = ["Zeist", "Houten", "De Bilt"]
    with closing(session_on(database)) as session:
        session.read([sheet(tmp_path, n, (area, 12, 3)) for n, area in zip(names, areas, strict=True)])
        report = session.apply([0, 2])
        assert [file.file for file in report.files] == ["a.xlsx", "c.xlsx"]
        assert [state.applied for state in session.files] == [True, False, True]
        assert len(database.read(delivery_lines)) == 2
        session.apply()
        assert len(database.read(delivery_lines)) == 3
        assert session.apply().files == ()
    database.undo()
    assert {area for area, _ in figures(database)} == {"GM0355", "GM0310"}


def test_j2_3_duplicates_and_bad_files_in_one_batch_each_get_one_state(
    database: Database, tmp_path: Path
) -> None:
    good = sheet(tmp_path, "goed.xlsx", ("Zeist", 12, 3))
    twin = tmp_path / "Kopie van goed.xlsx"
    twin.write_bytes(good.read_bytes())
    (tmp_path / "leeg.xlsx").write_bytes(b"")
    asks = sheet(tmp_path, "vraag.xlsx", ("Houten", 4, "-"))
    with closing(session_on(database)) as session:
        states = session.read([good, twin, tmp_path / "leeg.xlsx", asks])
        wanted = ["imported", "duplicate", "rejected", "needs_decision"]
        assert [state.outcome for state in states] == wanted
        assert "goed.xlsx" in states[1].problems[0].message
        assert [d.kind.value for d in states[2].differences()] == ["rejected"]
        assert [file.outcome for file in session.apply().files] == wanted
    assert len(database.read(delivery_lines)) == 2


def test_stopping_adds_no_file(database: Database, tmp_path: Path) -> None:
    paths = [sheet(tmp_path, f"{n}.xlsx", ("Zeist", n, 3)) for n in range(3)]

    def stop(done: int, total: int, what: str) -> None:
        if done == 1:
            raise Cancelled

    with closing(session_on(database)) as session:
        with pytest.raises(Cancelled):
            session.read(paths, progress=stop)
        assert session.files == ()
        session.read(paths[:1])
        with pytest.raises(Cancelled):
            session.apply(progress=stop)
        assert not session.files[0].applied
    assert database.read(delivery_lines) == []


def test_what_was_typed_meanwhile_is_not_overwritten(database: Database, tmp_path: Path) -> None:
    with closing(session_on(database)) as session:
        session.read([sheet(tmp_path, "a.xlsx", ("Zeist", 12, 3))])
        fill(database, PLANS, {("GM0355", "2020-Q2"): 9})
        (file,) = session.apply().files
    assert file.outcome == "needs_decision"
    assert figures(database)["GM0355", "2020-Q2"] == 9


def test_j2_5_a_blank_can_be_settled_as_not_delivered(database: Database, tmp_path: Path) -> None:
    take(database, sheet(tmp_path, "a.xlsx", ("Zeist", 12, 3), ("Houten", 4, 1)))
    later = sheet(tmp_path, "b.xlsx", ("Zeist", "n.b.", 3), ("Houten", 4, 1))
    with closing(session_on(database)) as session:
        session.read([later])
        session.settle(0, (PLANS, "GM0355", "2020-Q2"), Settle.USE, "De gemeente trekt het cijfer in.")
        session.apply()
    assert figures(database)["GM0355", "2020-Q2"] is None
    database.undo()
    assert figures(database)["GM0355", "2020-Q2"] == 12


def test_a_file_with_open_decisions_that_comes_again_says_so_and_lets_them_be_taken(
    database: Database, tmp_path: Path
) -> None:
    path = sheet(tmp_path, "a.xlsx", ("Zeist", 12, "-"), ("Houten", 4, 1))
    assert take(database, path) == ["needs_decision"]
    with closing(session_on(database)) as session:
        (state,) = session.read([path])
        assert (state.outcome, state.counts["unchanged"], state.counts["needs_decision"]) == (
            "needs_decision", 3, 1,
        )  # fmt: skip
        assert "staat nog 1 beslissing open" in state.problems[0].message
        session.apply()
        assert len(database.read(delivery_lines)) == 1, "looking again leaves no second delivery"
    with closing(session_on(database)) as session:
        session.read([path])
        state = session.decide(0, [Decision(DecisionKind.MARK, "-", "zero")])
        assert (state.outcome, state.counts["new"]) == ("imported", 1)
        session.apply()
    assert {line.outcome for line in database.read(delivery_lines)} == {"imported"}
    assert take(database, path) == ["duplicate"]


def test_j7_8_undo_after_a_restart_restores_what_was_and_keeps_later_edits(
    database: Database, tmp_path: Path
) -> None:
    take(database, sheet(tmp_path, "a.xlsx", ("Zeist", 12, 3), ("Houten", 4, 1)))
    take(database, sheet(tmp_path, "b.xlsx", ("Zeist", 14, 3), ("Houten", 5, 1), ("De Bilt", 7, 2)))
    step = database.read(lambda session: history.change_sets(session, 1))[0].id
    fill(database, PLANS, {("GM0321", "2020-Q2"): 6})
    path = database.path
    database.close()
    with closing(Database.open(path)) as reopened:
        result = reopened.undo(step)
        assert figures(reopened) == {("GM0355", "2020-Q2"): 12, ("GM0321", "2020-Q2"): 6}
        assert result.kept
        assert check(reopened) == []


def _content(path: Path) -> int:
    """Count the cells with content of a workbook, without any recognition."""
    book = read_workbook(path)
    return sum(
        (value is not None and not (isinstance(value, str) and not value.strip()))
        or (row, column) in grid.unresolved
        for grid in book.sheets
        for row, cells in enumerate(grid.rows)
        for column, value in enumerate(cells)
    )


def test_j7_7_the_counts_add_up_to_the_source_cells_of_every_sample(shared: Path, database: Database) -> None:
    folder = shared / "fixtures" / "import"
    files = sorted(
        path for path in folder.glob("*/*") if path.suffix in {".xlsx", ".csv", ".xls", ".ods", ".xlsb", ".txt"}
        and ".truth." not in path.name
    )  # fmt: skip
    with closing(session_on(database)) as session:
        states = session.read(files)
    for state in states:
        if state.outcome in {"rejected", "duplicate"}:
            continue
        assert sum(kinds(state).values()) == sum(state.counts.values()), state.path
        assert sum(kinds(state).values()) == _content(state.path), state.path


_CHILD = """
import sys, time
from pathlib import Path
from rvs_desktop.store.database import Database
from rvs_desktop.importing.deliveries.session import ImportSession
database = Database.open(Path(sys.argv[1]))
session = ImportSession(database)
session.read([Path(sys.argv[2])])
print("read", flush=True)
sys.stdin.readline()
session.apply()
print("applied", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by a signal here")
@pytest.mark.parametrize("wait_ms", [None, 0, 5, 20, 60])
def test_j7_7_killing_at_any_point_leaves_the_old_or_the_new_state(
    database_path: Path, tmp_path: Path, wait_ms: int | None
) -> None:
    rows: Sequence[Row] = [("Zeist", 12, 3), ("Houten", 4, 1), ("De Bilt", 7, 2)]
    path = sheet(tmp_path, "a.xlsx", *rows)
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(database_path), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with child:
        assert child.stdout is not None
        assert child.stdin is not None
        assert child.stdout.readline() == b"read\n"
        if wait_ms is not None:
            child.stdin.write(b"go\n")
            child.stdin.flush()
            select_ready([child.stdout], [], [], wait_ms / 1000)  # or until it is done
        os.kill(child.pid, signal.SIGKILL)
    with closing(Database.open(database_path)) as database:
        found = figures(database)
        assert len(found) in ({0} if wait_ms is None else {0, 3})
        assert check(database) == []


def test_the_command_line_uses_the_same_session(database: Database, tmp_path: Path) -> None:
    paths = [sheet(tmp_path, "a.xlsx", ("Zeist", 12, 3)), sheet(tmp_path, "b.xlsx", ("Zeist", 12, 3))]
    with closing(ImportSession(database)) as session:
        session.read(paths)
        shown = [(state.outcome, state.counts) for state in session.files]
    report = import_files(database, paths)
    assert [(file.outcome, file.counts) for file in report.files] == shown


def test_a_choice_in_one_file_is_seen_by_the_files_after_it(database: Database, tmp_path: Path) -> None:
    head = ("Naam gemeente", "PGA lokaal")
    take(database, sheet(tmp_path, "Zeist.xlsx", ("Zeist", 66, 3)), sender="GM0355")
    paths = [
        sheet(tmp_path, "a.xlsx", ("Zeist", 68), head=head),
        sheet(tmp_path, "b.xlsx", ("Houten", 4), head=head),
        sheet(tmp_path, "c.xlsx", ("Zeist", 68), ("De Bilt", 2), head=("Gebied", "PGA lokaal")),
    ]
    with closing(session_on(database)) as session:
        states = session.read(paths)
        assert [state.outcome for state in states] == ["needs_decision", "imported", "needs_decision"]
        session.settle(0, (PLANS, "GM0355", "2020-Q2"), Settle.USE, "Nageteld.")
        assert [state.outcome for state in session.files] == ["imported", "imported", "imported"]
        assert session.files[1] is states[1], "a file that shares nothing is not looked at again"
        session.unsettle(0, (PLANS, "GM0355", "2020-Q2"))
        assert [state.outcome for state in session.files] == ["needs_decision", "imported", "needs_decision"]
        session.drop(0)
        assert [state.index for state in session.files] == [0, 1]
