"""Rounds, fixed periods and deliveries for a test, made as the program makes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from rvs_desktop.importing.deliveries.service import FileReport, Progress, import_files
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Catalogue, Hints, Problem, Reading, Recognition
from rvs_desktop.models.areas import AreaRef, area_by_code
from rvs_desktop.models.history import ChangeKind
from rvs_desktop.models.rounds import editing, fixing
from rvs_desktop.models.rounds.matrix import RoundCell, RoundsSnapshot, rounds_snapshot
from rvs_desktop.models.rounds.reading import DatasetRef, RoundRef, dataset_by_code, rounds
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database

REGION = "midden-nederland"
PGA = (
    "pga_local_plans",
    "pga_local_inflow",
    "pga_local_outflow",
    "top_x_plans",
    "top_x_inflow",
    "top_x_outflow",
)
ZEIST, LOPIK, URK = "GM0355", "GM0331", "GM0184"


def dataset(database: Database, code: str = "pga") -> DatasetRef:
    return database.read(lambda session: dataset_by_code(session, code))


def area(database: Database, code: str) -> AreaRef:
    return database.read(lambda session: area_by_code(session, code))


def open_round(
    database: Database, code: str = "pga", period: str = "2020-Q4", due: date = date(2021, 1, 15)
) -> RoundRef:
    def work(session: Session) -> None:
        editing.open_round(session, dataset_by_code(session, code), Period.parse(period), due)

    database.edit("Uitvraag geopend", work)
    return next(
        one
        for one in database.read(rounds)
        if one.period == Period.parse(period) and one.dataset.code == code
    )


def fix(database: Database, code: str = "pga", period: str = "2020-Q4") -> None:
    asked, when = dataset(database, code), Period.parse(period)
    database.edit(
        fixing.fixing_label(asked, when),
        lambda session: fixing.fix(session, REGION, asked, when),
        kind=ChangeKind.FIXING,
    )


def reopen(
    database: Database,
    reason: str = "Zeist heeft een fout gemeld",
    code: str = "pga",
    period: str = "2020-Q4",
) -> None:
    asked, when = dataset(database, code), Period.parse(period)
    database.edit(
        fixing.fixing_label(asked, when, reopened_because=reason),
        lambda session: fixing.reopen(session, asked, when, reason),
        kind=ChangeKind.FIXING,
    )


def matrix(database: Database, period: str = "2020-Q4", today: date = date(2021, 1, 10)) -> RoundsSnapshot:
    when = Period.parse(period)
    return database.read(lambda session: rounds_snapshot(session, REGION, when, today))


def cell(snapshot: RoundsSnapshot, code: str, column: int = 0) -> RoundCell:
    found = next(row for row in snapshot.rows if row.area.code == code).cells[column]
    assert found is not None
    return found


def file(
    figures: Mapping[tuple[str, str, str], int | None],
    *,
    name: str = "Levering.xlsx",
    sender: str = "",
    layout: str = "a",
    problems: Sequence[Problem] = (),
) -> ReceivedFile:
    """A file as it comes from the worker: (measure, area, period) → figure, a row of the sheet for each area."""
    areas = list(dict.fromkeys(key[1] for key in figures))
    columns = list(dict.fromkeys((key[0], key[2]) for key in figures))
    readings = tuple(
        Reading(
            *key,
            value,
            "missing" if value is None else "value",
            sheet="Blad1",
            cell=f"{chr(66 + columns.index((key[0], key[2])))}{areas.index(key[1]) + 2}",
            raw=str(value),
        )
        for key, value in figures.items()
    )
    found = Recognition(readings, tuple(problems), cells={"read": len(readings)}, fingerprint=layout)
    return ReceivedFile(name, f"{name}{hash(readings)}", 100, found, sender)


def take(database: Database, *files: ReceivedFile) -> list[FileReport]:
    def recognise(
        paths: Sequence[Path], known: Catalogue, hints: Hints, progress: Progress
    ) -> Iterator[ReceivedFile]:
        del paths, known, hints, progress
        return iter(files)

    return list(import_files(database, [], recognise=recognise).files)


def everything(
    codes: Sequence[str], period: str = "2020-Q4", value: int = 3, measures: Sequence[str] = PGA
) -> dict[tuple[str, str, str], int | None]:
    return {(measure, code, period): value for code in codes for measure in measures}
