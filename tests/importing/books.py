"""Small real workbooks for tests that go through the worker."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.importing.deliveries.report import Progress
from rvs_desktop.importing.deliveries.session import ImportSession
from rvs_desktop.importing.process.codec import pack_hints, unpack_recognition
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Catalogue, Hints
from rvs_desktop.importing.wording.catalogue import catalogue
from rvs_desktop.importing.worker import Known, answer
from rvs_desktop.models.areas import Area
from rvs_desktop.models.figures import Observation
from rvs_desktop.store.database import Database

Row = Sequence[str | int | float | None]
PLANS = "pga_local_plans"
HEAD = ("Gemeente", "PGA lokaal", "Nieuwe PGA")


def book(path: Path, *rows: Row, sheet: str = "Blad1") -> Path:
    """Write a workbook with one sheet; None leaves a cell out."""
    return workbook(path, {sheet: rows})


def workbook(path: Path, sheets: dict[str, Sequence[Row]]) -> Path:
    """Write a workbook with several sheets."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path)) as made:
        for name, rows in sheets.items():
            sheet = made.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    if value is not None:
                        sheet.write(number, column, value)
    return path


class Here:
    """Reads files as the worker does, without the cost of a process; what travels is packed and unpacked as well."""

    def __init__(self, known: Catalogue) -> None:
        self._known = Known(known)
        self.read_files: list[str] = []

    def read(
        self,
        paths: Sequence[Path],
        hints: Hints,
        progress: Progress,
        *,
        profiles: Mapping[Path, Mapping[str, Any]] | None = None,
        explain: bool = False,
    ) -> Iterator[ReceivedFile]:
        for number, path in enumerate(paths):
            progress(number, len(paths), path.name)
            self.read_files.append(path.name)
            job = {
                "path": str(path),
                "hints": pack_hints(hints),
                "profile": (profiles or {}).get(path),
                "explain": explain,
            }
            told = json.loads(json.dumps(answer(job, self._known, lambda step: None)))
            assert not told["fault"], told["fault"]
            found = unpack_recognition(told["found"])
            yield ReceivedFile(path.name, told["sha256"], told["size"], found, hints.sender)

    def close(self) -> None:
        """End nothing."""


def session_on(database: Database, *, explain: bool = False) -> ImportSession:
    """Begin a session that reads in this process."""
    return ImportSession(database, explain=explain, reader=Here(database.read(catalogue)))


def sheet(folder: Path, name: str, *rows: Row, head: Row = HEAD) -> Path:
    """Write a delivery of local plans for a quarter."""
    return book(folder / name, ("PGA 2e kwartaal 2020",), (), head, *rows)


def figures(database: Database) -> dict[tuple[str, str], int | None]:
    """Return the figures of local plans that count, by area and period."""

    def read(session: Session) -> dict[tuple[str, str], int | None]:
        rows = session.execute(
            select(Area.code, Observation.period, Observation.value)
            .join(Area, Area.id == Observation.area_id)
            .where(Observation.preferred.is_(True), Observation.column_label.in_(["PGA lokaal", ""]))
        )
        return {(code, period): value for code, period, value in rows}

    return database.read(read)


def take(database: Database, *paths: Path, sender: str = "") -> list[str]:
    """Import files and return their outcomes."""
    with closing(session_on(database)) as session:
        session.read(paths, Hints(sender=sender))
        return [file.outcome for file in session.apply().files]
