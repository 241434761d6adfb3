"""What the program exports, it reads back without a change (story J7-11)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rvs_desktop.exporting.crosstab import crosstab_table
from rvs_desktop.exporting.delimited import write_csv
from rvs_desktop.exporting.observations import export_observations
from rvs_desktop.exporting.workbook import write_workbook
from rvs_desktop.importing.deliveries.service import FileReport, import_files
from rvs_desktop.models.areas import area_by_code
from rvs_desktop.models.figures import Qualifier, Status, measures, set_observation
from rvs_desktop.models.rollup import crosstab
from rvs_desktop.periods import Period

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.store.database import Database

QUARTERS = [f"{year}-Q{quarter}" for year in (2019, 2020) for quarter in (1, 2, 3, 4)]
MONTHS = [f"2020-{month:02}" for month in range(1, 12)]
CODES = ("pga_local_plans", "top_x_plans", "top_x_inflow", "burgernet_actions", "burgernet_participants")
WRITERS = {".xlsx": write_workbook, ".csv": write_csv}


def export(database: Database, path: Path, measure: str, keys: Sequence[str]) -> Path:
    periods = [Period.parse(key) for key in keys]
    found = database.read(lambda session: crosstab(session, measure, periods, "midden-nederland"))
    scope = f"Regio Midden-Nederland, {periods[0].label()}–{periods[-1].label()}"
    WRITERS[path.suffix](crosstab_table(found, scope=scope, sample=True), path)
    return path


def taken_in(database: Database, path: Path) -> FileReport:
    (report,) = import_files(database, [path]).files
    return report


@pytest.mark.parametrize(
    ("measure", "keys", "cells", "ending"),
    [
        ("pga_local_plans", QUARTERS, 312, ".xlsx"),
        ("pga_local_plans", QUARTERS, 312, ".csv"),
        ("pga_local_inflow", ["2019-Q1"], 39, ".xlsx"),
        ("burgernet_successes", MONTHS, 429, ".xlsx"),
        ("burgernet_participants", ["2019", "2020"], 78, ".xlsx"),
    ],
)
def test_j7_11_an_export_reads_back_without_a_change(
    sample_database: Database, tmp_path: Path, measure: str, keys: list[str], cells: int, ending: str
) -> None:
    report = taken_in(sample_database, export(sample_database, tmp_path / f"uit{ending}", measure, keys))
    assert (report.outcome, report.counts["unchanged"]) == ("unchanged", cells), report.problems
    assert not report.problems


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_j7_11_a_list_that_names_measures_by_code_reads_back_without_a_question(
    database: Database, tmp_path: Path, ending: str
) -> None:
    database.edit("Cijfers", add_coded_figures)
    path = tmp_path / f"uit{ending}"
    count = database.read(lambda session: export_observations(session, path))
    report = taken_in(database, path)
    assert not report.problems
    assert (report.outcome, report.counts["unchanged"]) == ("unchanged", count)


def add_coded_figures(session: Session) -> None:
    """Quarterly figures of what the catalogue tells apart by one word only."""
    known = measures(session, CODES)
    for number, area_code in enumerate(("GM0307", "GM0310", "GM0344", "GM0355"), start=3):
        area = area_by_code(session, area_code)
        for code in CODES:
            for key in ("2020-Q1", "2020-Q2"):
                set_observation(session, known[code], area, Period.parse(key), number)


def test_t25_areas_that_did_not_exist_bring_nothing(sample_database: Database, tmp_path: Path) -> None:
    path = export(sample_database, tmp_path / "uit.xlsx", "pga_local_inflow", ["2018-Q4", "2019-Q1"])
    counts = taken_in(sample_database, path).counts
    assert (counts["new"], counts["changed"], counts["unchanged"]) == (0, 0, 39)


ODD = (
    ("GM0034", None, Status.NOT_APPLICABLE, ""),
    ("GM0303", None, Status.CONFIDENTIAL, ""),
    ("GM0995", None, Status.MISSING, ""),
    ("GM0171", 0, Status.VALUE, ""),
    ("GM0307", 1250, Status.VALUE, Qualifier.CIRCA),
    ("GM0308", 12, Status.VALUE, Qualifier.PROVISIONAL),
    ("GM0310", 800, Status.VALUE, Qualifier.MORE_THAN),
    ("GM0312", 1413, Status.VALUE, Qualifier.AT_LEAST),
    ("GM0313", 38, Status.VALUE, Qualifier.NEARLY),
    ("GM0317", 1413, Status.VALUE, ""),
)


def add_odd_figures(session: Session) -> None:
    measure = measures(session, ("burgernet_actions",))["burgernet_actions"]
    for code, value, status, qualifier in ODD:
        area, period = area_by_code(session, code), Period.parse("2020-Q1")
        set_observation(session, measure, area, period, value, status=status, qualifier=qualifier)


@pytest.mark.parametrize("ending", WRITERS)
def test_j2_4_every_state_and_qualifier_survives(database: Database, tmp_path: Path, ending: str) -> None:
    database.edit("Cijfers", add_odd_figures)
    path = export(database, tmp_path / f"uit{ending}", "burgernet_actions", ["2020-Q1"])
    report = taken_in(database, path)
    assert (report.outcome, report.counts["unchanged"]) == ("unchanged", len(ODD)), report.problems


def test_a_sum_over_shorter_periods_is_not_read_as_a_delivery(
    sample_database: Database, tmp_path: Path
) -> None:
    path = export(sample_database, tmp_path / "uit.xlsx", "burgernet_actions", ["2019", "2020"])
    report = taken_in(sample_database, path)
    assert (report.counts["new"], report.counts["changed"]) == (0, 0)


def test_one_corrected_cell_is_one_change(sample_database: Database, tmp_path: Path) -> None:
    import openpyxl

    path = export(sample_database, tmp_path / "uit.xlsx", "pga_local_plans", QUARTERS)
    book = openpyxl.load_workbook(path)
    book["Cijfers"]["K5"] = 78
    book.save(path)
    report = taken_in(sample_database, path)
    assert report.counts["new"] == 0
    assert report.counts["changed"] + report.counts["needs_decision"] == 1, report.problems
    assert report.counts["unchanged"] == 311
