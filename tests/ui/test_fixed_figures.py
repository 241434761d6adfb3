"""Figures of a fixed period where they would be typed: marked, read-only, with the way out in one sentence."""

from __future__ import annotations

from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database
from rvs_desktop.ui.parts.casework.reading import ReadCasework
from rvs_desktop.ui.parts.casework.table import CaseworkTable
from rvs_desktop.ui.tables.cells import Cell
from tests.filling import fill
from tests.rounds_helping import ZEIST, fix


def test_j2_9_a_fixed_quarter_is_marked_and_cannot_be_typed_in(database: Database) -> None:
    fill(database, "top_x_plans", {(ZEIST, "2020-Q3"): 8, (ZEIST, "2020-Q4"): 9})
    fix(database)
    periods = (Period.parse("2020-Q3"), Period.parse("2020-Q4"))
    data = database.read(ReadCasework("midden-nederland", periods, "top_x"))
    table = CaseworkTable(data.snapshot.table, "top_x", fixed=data.fixed)
    (row,) = [row for section in table.sections() for row in section.rows if row.name == "Zeist"]
    free, fixed = row.cells[1], row.cells[2]
    assert isinstance(free, Cell)
    assert isinstance(fixed, Cell)
    assert (free.locked, free.marked) == ("", False)
    assert fixed.locked == "Q4 2020 is vastgesteld. Heropen de periode eerst bij Leveringen."
    assert fixed.marked
    assert fixed.phrase == "9, vastgesteld"
