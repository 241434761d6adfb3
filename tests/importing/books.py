"""Small real workbooks for tests that go through the worker."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from rvs_desktop.importing.catalogue import catalogue
from rvs_desktop.importing.codec import pack_hints, unpack_recognition
from rvs_desktop.importing.plan import ReceivedFile
from rvs_desktop.importing.recognition import Catalogue, Hints
from rvs_desktop.importing.report import Progress
from rvs_desktop.importing.session import ImportSession
from rvs_desktop.importing.worker import Known, answer
from rvs_desktop.store.database import Database

Row = Sequence[str | int | float | None]


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
