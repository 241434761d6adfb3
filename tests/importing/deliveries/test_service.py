"""From recognised files to the stored figures: what is new, corrected, contradicted, kept and taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import Cancelled, UserError
from rvs_desktop.importing.deliveries.service import (
    FileReport,
    ImportReport,
    Progress,
    files_in,
    import_files,
)
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Catalogue, Hints, Problem, Reading, Recognition, Severity
from rvs_desktop.models.areas import Area
from rvs_desktop.models.deliveries import delivery_lines, problem_lines
from rvs_desktop.models.figures import Observation
from rvs_desktop.store import history
from rvs_desktop.store.database import Database
from tests.filling import fill

KEY = ("pga_local_plans", "GM0355", "2020-Q2")


def reading(value: int | None, cell: str = "C5", key: tuple[str, str, str] = KEY) -> Reading:
    status = "missing" if value is None else "value"
    return Reading(*key, value, status, sheet="Blad1", cell=cell, raw=str(value))


def received(
    *readings: Reading,
    name: str = "Zeist.xlsx",
    layout: str = "a",
    sender: str = "",
    problems: Sequence[Problem] = (),
) -> ReceivedFile:
    found = Recognition(readings, tuple(problems), cells={"read": len(readings)}, fingerprint=layout)
    return ReceivedFile(name, f"{name}{hash(found.readings)}", 100, found, sender)


def refused(name: str = "Caseload.xlsx") -> ReceivedFile:
    problem = Problem("personal_data", "Blad1, kolom B: 12 van 12 nummers zijn BSN's.", Severity.REFUSAL)
    return ReceivedFile(name, name, 100, Recognition(problems=(problem,), refused=True))


def take(database: Database, *files: ReceivedFile, dry_run: bool = False) -> ImportReport:
    def recognise(
        paths: Sequence[Path], known: Catalogue, hints: Hints, progress: Progress
    ) -> Iterator[ReceivedFile]:
        del paths, known, hints, progress
        return iter(files)

    return import_files(database, [], recognise=recognise, dry_run=dry_run)


def one(report: ImportReport) -> FileReport:
    (file,) = report.files
    return file


def standing(database: Database) -> list[tuple[str, str, int | None, str, str]]:
    def read(session: Session) -> list[tuple[str, str, int | None, str, str]]:
        rows = session.execute(
            select(Area.name, Observation)
            .join(Area, Area.id == Observation.area_id)
            .where(Observation.preferred.is_(True))
            .order_by(Area.name, Observation.period)
        )
        return [(name, row.period, row.value, row.sheet, row.cell) for name, row in rows]

    return database.read(read)


def test_a_figure_knows_its_sheet_and_cell_and_the_file_is_listed(database: Database) -> None:
    file = one(take(database, received(reading(12))))
    assert (file.outcome, file.counts["new"]) == ("imported", 1)
    assert standing(database) == [("Zeist", "2020-Q2", 12, "Blad1", "C5")]
    (line,) = database.read(delivery_lines)
    assert (line.file, line.datasets, line.periods, line.outcome) == (
        "Zeist.xlsx",
        "PGA en Top-X",
        "2020-Q2",
        "imported",
    )


def test_j2_3_the_same_file_twice_changes_nothing_also_under_another_name(database: Database) -> None:
    first = received(reading(12))
    take(database, first)
    before = database.read(history.change_sets)
    again = ReceivedFile("Kopie van Zeist (2).xlsx", first.sha256, first.size, first.recognition)
    file = one(take(database, again))
    assert file.outcome == "duplicate"
    assert [problem.code for problem in file.problems] == ["duplicate_file"]
    assert "Zeist.xlsx" in file.problems[0].message
    assert database.read(history.change_sets) == before


def test_j2_5_a_correction_changes_only_what_differs_and_keeps_the_old_value(database: Database) -> None:
    other = ("pga_local_plans", "GM0034", "2020-Q2")
    take(database, received(reading(12), reading(30, "C6", other)))
    report = take(database, received(reading(14), reading(30, "C6", other), name="Zeist gecorrigeerd.xlsx"))
    file = one(report)
    assert (file.outcome, file.counts["changed"], file.counts["unchanged"]) == ("imported", 1, 1)
    (told,) = file.problems
    assert (told.code, told.severity, told.sheet, told.cell) == ("changed_values", "info", "Blad1", "C5")
    assert "was 12, wordt 14" in told.message

    def first_row(session: Session) -> int:
        return session.scalars(select(Observation.id).where(Observation.value == 14)).one()

    row_id = database.read(first_row)
    lines = database.read(lambda session: history.cell_history(session, row_id))
    values = [
        (step.label, row.before and row.before["value"], row.after and row.after["value"])
        for step, row in lines
    ]
    assert [value[1:] for value in values] == [(12, 14), (None, 12)]


def test_j2_5_a_correction_to_blank_waits_and_the_figure_stays(database: Database) -> None:
    take(database, received(reading(12)))
    file = one(take(database, received(reading(None), name="Zeist 2.xlsx")))
    assert (file.outcome, file.counts["needs_decision"]) == ("needs_decision", 1)
    assert "deze levering is hier leeg" in file.problems[0].message
    assert standing(database)[0][2] == 12


def test_j2_5_a_figure_typed_by_hand_is_not_overwritten_by_a_file(database: Database) -> None:
    fill(database, "pga_local_plans", {("GM0355", "2020-Q2"): 9})
    file = one(take(database, received(reading(12))))
    assert file.outcome == "needs_decision"
    assert "met de hand ingevoerd" in file.problems[0].message
    assert standing(database)[0][2] == 9


def test_j2_6_two_sources_that_disagree_stay_side_by_side(database: Database) -> None:
    take(database, received(reading(12), name="Zeist.xlsx", layout="a"))
    file = one(take(database, received(reading(15), name="Veiligheidshuis.xlsx", layout="b")))
    assert file.outcome == "needs_decision"
    (problem,) = file.problems
    assert problem.code == "conflict"
    assert "15 in deze levering" in problem.message
    assert "12 (Zeist.xlsx, Blad1 C5)" in problem.message
    assert problem.cell == "C5"
    assert standing(database)[0][2] == 12
    both = database.read(
        lambda session: sorted(session.execute(select(Observation.value, Observation.preferred)).all())
    )
    assert [tuple(row) for row in both] == [(12, True), (15, False)]


def test_j2_6_two_files_at_once_with_the_same_key_are_a_conflict_too(database: Database) -> None:
    report = take(
        database,
        received(reading(12), name="Zeist.xlsx", layout="a"),
        received(reading(15), name="Veiligheidshuis.xlsx", layout="b"),
    )
    assert [file.outcome for file in report.files] == ["imported", "needs_decision"]


def test_the_same_sender_may_correct_in_another_layout(database: Database) -> None:
    take(database, received(reading(12), layout="a", sender="GM0355"))
    file = one(take(database, received(reading(15), name="Nieuw.xlsx", layout="b", sender="GM0355")))
    assert file.outcome == "imported"
    assert standing(database)[0][2] == 15


def test_a_missing_figure_is_filled_by_whoever_has_it(database: Database) -> None:
    take(database, received(reading(None), layout="a"))
    file = one(take(database, received(reading(15), name="Later.xlsx", layout="b")))
    assert file.outcome == "imported"
    assert standing(database)[0][2] == 15


def test_a_refused_file_leaves_nothing_and_does_not_stop_the_others(database: Database) -> None:
    report = take(database, refused(), received(reading(12)))
    assert [file.outcome for file in report.files] == ["rejected", "imported"]
    assert [line.file for line in database.read(delivery_lines)] == ["Zeist.xlsx"]


def test_only_refused_files_make_no_step(database: Database) -> None:
    before = database.read(history.change_sets)
    assert take(database, refused()).change_set is None
    assert database.read(history.change_sets) == before


def test_what_is_certain_is_stored_when_another_cell_waits(database: Database) -> None:
    question = Problem(
        "ambiguous_mark", "C9: '-' kan nul of onbekend zijn.", Severity.DECISION, "Blad1", "C9"
    )
    file = one(take(database, received(reading(12), problems=[question])))
    assert file.outcome == "needs_decision"
    assert standing(database)[0][2] == 12
    assert file.delivery is not None
    delivery = file.delivery
    kept = database.read(lambda session: problem_lines(session, delivery))
    assert [(line.code, line.cell) for line in kept] == [("ambiguous_mark", "C9")]


def test_nothing_recognised_is_never_called_done(database: Database) -> None:
    file = one(take(database, received()))
    assert file.outcome == "needs_decision"
    assert file.problems[0].code == "missing_measure"
    assert database.read(delivery_lines) == []


def test_a_trial_tells_everything_and_writes_nothing(database: Database) -> None:
    before = database.read(history.change_sets)
    report = take(database, received(reading(12)), dry_run=True)
    assert one(report).outcome == "imported"
    assert report.change_set is None
    assert standing(database) == []
    assert database.read(history.change_sets) == before


def test_forty_files_are_one_step_that_one_undo_takes_back(database: Database) -> None:
    codes = ["GM0034", "GM0344", "GM0355"]
    files = [
        received(reading(place, key=("pga_local_plans", code, "2020-Q2")), name=f"{code}.xlsx", layout=code)
        for place, code in enumerate(codes)
    ]
    report = take(database, *files)
    assert report.change_set is not None
    assert len(standing(database)) == 3
    database.undo()
    assert standing(database) == []
    assert database.read(delivery_lines) == []
    assert one(take(database, files[0])).outcome == "imported", "after an undo the file may come again"


def test_stopping_leaves_the_file_as_it_was(database: Database) -> None:
    def recognise(
        paths: Sequence[Path], known: Catalogue, hints: Hints, progress: Progress
    ) -> Iterator[ReceivedFile]:
        del paths, known, hints
        yield received(reading(12))
        progress(1, 2, "Zeist.xlsx")

    def stop(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        import_files(database, [], recognise=recognise, progress=stop)
    assert standing(database) == []


def test_a_folder_gives_its_workbooks_without_lock_files(tmp_path: Path) -> None:
    for name in ("b.xlsx", "a.csv", "~$b.xlsx", "notitie.docx", "sub/ë c.ods"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    assert [path.name for path in files_in([tmp_path])] == ["a.csv", "b.xlsx", "ë c.ods"]


def test_a_file_that_is_gone_is_said_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"weg\.xlsx bestaat niet"):
        files_in([tmp_path / "weg.xlsx"])


def test_a_file_about_one_municipality_is_listed_under_it(database: Database) -> None:
    two = reading(4, "C6", (KEY[0], "GM0321", "2020-Q3"))
    take(database, received(reading(12)), received(reading(4, "C6", (KEY[0], "GM0321", "2020-Q1")), name="b"))
    take(database, received(reading(2, "C5", (KEY[0], KEY[1], "2020-Q3")), two, name="c", layout="b"))
    senders = {line.file: line.sender for line in database.read(delivery_lines)}
    assert senders == {"Zeist.xlsx": "Zeist", "b": "Houten", "c": ""}
    corrected = reading(5, "C6", (KEY[0], "GM0321", "2020-Q3"))
    take(database, received(reading(2, "C5", (KEY[0], KEY[1], "2020-Q3")), corrected, name="d", layout="b"))
    senders = {line.file: line.sender for line in database.read(delivery_lines)}
    assert (senders["c"], senders["d"]) == ("", ""), "an equal and a replaced figure are of the file too"
