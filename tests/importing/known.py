"""The catalogue of Midden-Nederland, straight from the reference data, and short ways to make workbooks of cells."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

import yaml

from rvs_desktop.importing.files.workbook import CellValue, Grid, Workbook
from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import (
    Catalogue,
    Hints,
    KnownArea,
    KnownMeasure,
    PartRule,
    Recognition,
    Severity,
)

REFERENCE = Path(__file__).resolve().parents[2] / "database" / "reference"
REGION = REFERENCE / "midden-nederland"

Rows = Sequence[Sequence[CellValue]]
Told = int | str | tuple[int | None, str]
"""A value, a status, or a value with its qualifier."""


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@cache
def catalogue() -> Catalogue:
    """Areas and measures as a file of this region knows them."""
    aliases: dict[str, list[str]] = defaultdict(list)
    for path in (REGION / "aliases.csv", REFERENCE / "aliases_nl.csv"):
        for row in _rows(path):
            aliases[row["code"]].append(row["alias"])

    def area(row: Mapping[str, str], kind: str, *, inside: bool) -> KnownArea:
        code = row["code"]
        valid = _day(row["valid_from"]), _day(row["valid_to"])
        return KnownArea(code, kind, row["name"], tuple(aliases[code]), *valid, inside)

    areas = [area(row, row["kind"], inside=True) for row in _rows(REGION / "areas.csv")]
    own = {known.code for known in areas}
    elsewhere = [row for row in _rows(REFERENCE / "municipalities_nl.csv") if row["code"] not in own]
    areas += [area(row, "municipality", inside=False) for row in elsewhere]
    return Catalogue(tuple(areas), _measures(), PART_RULES)


PART_RULES = (
    PartRule("burgernet_successes", "burgernet_actions"),
    PartRule("burglaries_completed", "burglaries"),
    PartRule("adult_inhabitants", "inhabitants"),
)


def _measures() -> tuple[KnownMeasure, ...]:
    content = yaml.safe_load((REFERENCE / "measures.yaml").read_text(encoding="utf-8"))
    homes = {code: dataset for dataset in content["datasets"] for code in dataset["measures"]}
    return tuple(
        KnownMeasure(
            m["code"],
            m["name"],
            homes[m["code"]]["code"],
            m["unit"],
            m["nature"],
            homes[m["code"]]["period"],
            tuple(str(alias) for alias in m.get("aliases", ())),
            0,
            m.get("persons", False),
        )
        for m in content["measures"]
    )


def code_of(name: str) -> str:
    """The code of an area by its official name."""
    return next(area.code for area in catalogue().areas if area.name == name)


def grid(rows: Rows, name: str = "Blad1", **more: object) -> Grid:
    """A sheet of cells; empty texts are blank cells."""
    cells = tuple(tuple(None if value == "" else value for value in row) for row in rows)
    return Grid(name, cells, **more)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - passed on as given


def workbook(file: str, *sheets: Grid) -> Workbook:
    """A workbook of sheets."""
    return Workbook(file, sheets, "test")


def told(recognition: Recognition) -> dict[tuple[str, str, str], Told]:
    """What was read, by measure, area and period."""
    found: dict[tuple[str, str, str], Told] = {}
    for reading in recognition.readings:
        value: Told = reading.value if reading.value is not None else reading.status
        key = (reading.measure, reading.area, reading.period)
        assert key not in found, f"two readings of {key}"
        found[key] = (reading.value, reading.qualifier) if reading.qualifier else value
    return found


@dataclass(frozen=True)
class Case:
    """A workbook as text, and what a careful reader makes of it.

    ``sheets`` are lines with ``|`` between the cells: digits are numbers, ``'12'`` is a text, ``date:2020-01-31`` a
    date. ``want`` has one entry per measure and period, with the value of each area by name. ``codes`` must be
    reported; without any, nothing may wait for a decision unless ``asks`` says so.
    """

    name: str
    file: str
    sheets: str | Mapping[str, str]
    want: Mapping[str, Mapping[str, Told]] = field(default_factory=dict[str, Mapping[str, Told]])
    codes: frozenset[str] = frozenset()
    asks: bool = False
    more: Mapping[str, Mapping[str, object]] = field(default_factory=dict[str, Mapping[str, object]])

    def workbook(self) -> Workbook:
        """The workbook."""
        sheets = {"Blad1": self.sheets} if isinstance(self.sheets, str) else self.sheets
        return workbook(self.file, *(grid(lines(t), n, **self.more.get(n, {})) for n, t in sheets.items()))


def lines(text: str) -> Rows:
    """Read the cells of a sheet that is written as text."""
    shown = text.strip("\n").split("\n")
    return [[_cell(cell.strip()) for cell in line.split("|")] if line.strip() else [] for line in shown]


def _cell(text: str) -> CellValue:
    if re.fullmatch(r"-?\d+", text):
        return int(text)
    if re.fullmatch(r"-?\d+\.\d+", text):
        return float(text)
    if text.startswith("date:"):
        return date.fromisoformat(text[5:])
    if text in {"TRUE", "FALSE"}:
        return text == "TRUE"
    return text[1:-1].replace("\\n", "\n") if len(text) > 1 and text[0] == text[-1] == "'" else text or None


def check(case: Case) -> None:
    """Read a case; nothing may be wrong, nothing clear may be left, every cell must be accounted for."""
    book = case.workbook()
    found = recognise(book, catalogue(), Hints())
    want = {
        (measure, code_of(area), period): value
        for key, values in case.want.items()
        for measure, period in [key.split()]
        for area, value in values.items()
    }
    assert told(found) == want
    assert case.codes <= codes(found)
    asked = {problem.code for problem in found.problems if problem.severity is Severity.DECISION}
    assert bool(asked) == bool(case.asks or case.codes - {"hidden_content", "total_mismatch"}), asked
    assert sum(found.cells.values()) == content(book.sheets)
    assert found.cells["read"] == len(found.readings)
    assert all(number > 0 for _, _, number in found.skipped)


def codes(recognition: Recognition) -> set[str]:
    """The codes of the problems."""
    return {problem.code for problem in recognition.problems}


def content(sheets: Iterable[Grid]) -> int:
    """The number of cells with content, counted the plain way."""
    total = 0
    for sheet in sheets:
        for row, cells in enumerate(sheet.rows):
            for column, value in enumerate(cells):
                blank = value is None or (isinstance(value, str) and not value.strip())
                total += not blank or (row, column) in sheet.unresolved
    return total
