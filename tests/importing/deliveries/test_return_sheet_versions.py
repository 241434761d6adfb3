"""What becomes of return sheets in the file: the matrix, corrections, two versions, older ones, and the wrong one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.importing.deliveries.service import FileReport, import_files
from rvs_desktop.importing.recognition import Hints
from rvs_desktop.models.figures import Measure, Observation
from rvs_desktop.store.database import Database
from tests.filling import fill
from tests.return_sheets import FILLED, Opened, issue, write
from tests.rounds_helping import LOPIK, URK, ZEIST, cell, matrix, open_round


def take(database: Database, *paths: Path, hints: Hints | None = None) -> list[FileReport]:
    return list(import_files(database, paths, hints=hints).files)


def test_j7_10_from_making_it_to_the_matrix(database: Database, tmp_path: Path) -> None:
    open_round(database, period="2021-Q1", due=date(2099, 4, 15))
    (content,) = issue(database, ZEIST)
    (report,) = take(database, Opened(write(content, tmp_path)).fill().save())
    assert (report.outcome, report.counts["new"], report.problems) == ("imported", 6, ())
    found = cell(matrix(database, "2021-Q1"), ZEIST)
    assert (found.state.value, found.on_time) == ("complete", True)
    (report,) = take(
        database, Opened(write(content, tmp_path, "2.xlsx")).fill({**FILLED, "top_x_plans": 13}).save()
    )
    assert (report.outcome, report.counts["changed"], report.counts["unchanged"]) == ("imported", 1, 5)


def figure(database: Database, measure: str = "top_x_plans") -> list[tuple[int | None, bool]]:
    def read(session: Session) -> list[tuple[int | None, bool]]:
        rows = session.scalars(
            select(Observation)
            .join(Measure, Measure.id == Observation.measure_id)
            .where(Measure.code == measure)
            .order_by(Observation.preferred.desc())
        )
        return [(row.value, row.preferred) for row in rows]

    return database.read(read)


def test_j7_10_two_versions_returned_together_are_both_kept_and_asked(
    database: Database, tmp_path: Path
) -> None:
    (content,) = issue(database, ZEIST)
    one = Opened(write(content, tmp_path, "Zeist.xlsx")).fill().save()
    other = Opened(write(content, tmp_path, "Zeist nieuw.xlsx")).fill({**FILLED, "top_x_plans": 13}).save()
    first, second = take(database, one, other)
    assert first.outcome == "imported"
    assert (second.outcome, [problem.code for problem in second.problems]) == ("needs_decision", ["conflict"])
    assert figure(database) == [(12, True), (13, False)]


def test_j7_10_an_older_version_is_told_and_does_not_overwrite_a_later_one(
    database: Database, tmp_path: Path
) -> None:
    (old,) = issue(database, ZEIST)
    (new,) = issue(database, ZEIST)
    assert old.key.token != new.key.token
    early = Opened(write(old, tmp_path, "oud.xlsx")).fill({"top_x_plans": 11}).save()
    (report,) = take(database, early)
    assert report.outcome == "imported"
    assert "Dit is een oudere versie van het invulblad" in report.problems[0].message
    (report,) = take(database, Opened(write(new, tmp_path, "nieuw.xlsx")).fill().save())
    assert (report.outcome, report.counts["changed"]) == ("imported", 1)
    late = Opened(write(old, tmp_path, "oud 2.xlsx")).fill({"top_x_plans": 10, "top_x_inflow": 0}).save()
    (report,) = take(database, late)
    assert (report.outcome, report.counts["unchanged"]) == ("needs_decision", 1)
    assert {problem.code for problem in report.problems} == {"older_return_sheet", "conflict"}
    assert "Die is al terug" in next(p.message for p in report.problems if p.code == "older_return_sheet")
    assert figure(database) == [(12, True), (10, False)]


def test_a_sheet_that_this_file_did_not_make_is_told(database: Database, tmp_path: Path) -> None:
    (content,) = issue(database, ZEIST)
    path = write(content, tmp_path)
    database.undo()
    (report,) = take(database, Opened(path).fill().save())
    assert report.outcome == "imported"
    assert [problem.code for problem in report.problems] == ["older_return_sheet"]
    assert "niet met dit bestand gemaakt" in report.problems[0].message


def test_a_figure_that_was_filled_in_beforehand_and_wiped_out_is_asked(
    database: Database, tmp_path: Path
) -> None:
    fill(database, "top_x_plans", {(URK, "2021-Q1"): 8})
    (content,) = issue(database, URK)
    sheet = Opened(write(content, tmp_path))
    assert sheet.cell("top_x_plans", 7).value == 8
    sheet.fill({"top_x_plans": None, "top_x_inflow": 1})
    (report,) = take(database, sheet.save())
    assert report.outcome == "needs_decision"
    assert "deze levering is hier leeg, eerder stond er 8" in report.problems[0].message


def test_the_wrong_sheet_stores_nothing(database: Database, tmp_path: Path) -> None:
    (content,) = issue(database, ZEIST)
    path = Opened(write(content, tmp_path)).fill().save()
    (report,) = take(database, path, hints=Hints(sender=LOPIK))
    assert (report.outcome, report.delivery) == ("needs_decision", None)
    assert figure(database) == []
