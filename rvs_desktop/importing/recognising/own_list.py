"""Reads the list of figures that the program itself exports, by its heading: codes and keys, nothing to be guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from rvs_desktop.importing.files.workbook import CellValue, Grid, Workbook, cell_name
from rvs_desktop.importing.recognising.ledger import Figure, Ledger
from rvs_desktop.importing.recognising.offers import Offer
from rvs_desktop.importing.recognising.sentences import not_valid
from rvs_desktop.importing.recognition import Catalogue, KnownArea, KnownMeasure, Reading
from rvs_desktop.importing.wording.cell_text import HUGE
from rvs_desktop.importing.wording.header_words import INSTRUCTION_SHEET
from rvs_desktop.importing.wording.plain_text import plain
from rvs_desktop.periods import Period

RULE: Final = "own_list"
_NEEDED: Final = ("measure", "area_code", "period", "value", "status", "qualifier")
_STATUSES: Final = frozenset({"value", "missing", "not_applicable", "confidential"})
_QUALIFIERS: Final = frozenset({"", "provisional", "circa", "more_than", "at_least", "nearly"})
_ABOVE: Final = 12
"""Rows in which the heading is looked for, below what a person may have typed above it."""
_NUMBER: Final = re.compile(r"\d{1,12}(?:\.\d{1,6})?")


@dataclass(frozen=True)
class OwnList:
    """A sheet that holds an exported list: its heading row and the column of each field."""

    grid: Grid
    row: int
    columns: dict[str, int]


def own_lists(workbook: Workbook) -> list[OwnList]:
    """Return the exported lists in a workbook; none when any other sheet holds something that may be figures."""
    found: list[OwnList] = []
    for grid in workbook.sheets:
        listed = _heading(grid)
        if listed is not None:
            found.append(listed)
        elif _holds_something(grid) and not INSTRUCTION_SHEET.search(plain(grid.name)):
            return []
    return found


def _holds_something(grid: Grid) -> bool:
    return bool(grid.unresolved) or any(
        value is not None and not (isinstance(value, str) and not value.strip())
        for row in grid.rows
        for value in row
    )


def _heading(grid: Grid) -> OwnList | None:
    for number, row in enumerate(grid.rows[:_ABOVE]):
        columns = {value.strip(): n for n, value in enumerate(row) if isinstance(value, str)}
        if all(name in columns for name in _NEEDED):
            return OwnList(grid, number, columns)
    return None


class OwnListReader:
    """Reads exported lists against one catalogue."""

    def __init__(self, catalogue: Catalogue, ledger: Ledger) -> None:
        """Prepare for lists of one file; what is not sure is written in the ledger."""
        self._measures = {measure.code: measure for measure in catalogue.measures}
        self._areas = {area.code: area for area in catalogue.areas}
        self._periods: dict[str, Period | None] = {}
        self._ledger = ledger

    def read(self, listed: OwnList) -> list[Figure]:
        """Return the figures of one list and account for its other cells."""
        columns, grid = listed.columns, listed.grid
        at = columns["value"]
        figures: list[Figure] = []
        asked = 0
        for number in range(listed.row + 1, len(grid.rows)):
            row = grid.rows[number]
            if not any(value is not None and str(value).strip() for value in row):
                continue
            figure = self._figure(listed, number, row)
            if isinstance(figure, str):
                asked += 1
                self._ledger.leave(
                    figure[: figure.index(":")],
                    figure[figure.index(":") + 1 :],
                    (grid.name, number, at),
                    offer=Offer(each=("skip",)),
                )
            else:
                figures.append(figure)
        self._ledger.skip(grid.name, "heading_or_note", grid.content - len(figures) - asked)
        return figures

    def _figure(self, listed: OwnList, number: int, row: tuple[CellValue, ...]) -> Figure | str:
        """Return the figure of one row, or code and sentence of what is the matter, parted by a colon."""
        told = {name: _text(row, column) for name, column in listed.columns.items()}
        subject = self._subject(told)
        if isinstance(subject, str):
            return subject
        measure, area, period = subject
        at = listed.columns["value"]
        value = _number(row[at] if at < len(row) else None, measure)
        if told["status"] not in _STATUSES or told["qualifier"] not in _QUALIFIERS:
            return "unusual_value:De status of de toevoeging is niet bekend. Controleer de kolommen status en qualifier."
        if (value is None) != (told["status"] != "value") or (value is None and told["value"]):
            return "unusual_value:Waarde en status passen niet bij elkaar. Controleer de kolommen value en status."
        reading = Reading(
            *(measure.code, area.code, period.key, value, told["status"], told["qualifier"]),
            sheet=listed.grid.name,
            cell=cell_name(number, at),
            raw=told["value"],
            row_label=f"{area.name} {period.key}",
            column_label=measure.code,
            rule=RULE,
        )
        return Figure(reading, measure, area, period, number, at, decided=True)

    def _subject(self, told: dict[str, str]) -> tuple[KnownMeasure, KnownArea, Period] | str:
        """Return what a row is about, or why it is not known."""
        measure = self._measures.get(told["measure"])
        if measure is None:
            return "missing_measure:Dit gegeven is niet bekend in dit bestand. Controleer de code in de kolom measure."
        area = self._areas.get(told["area_code"])
        if area is None or not area.inside:
            return "unknown_area:Dit gebied is niet bekend in deze regio. Controleer de code in de kolom area_code."
        period = self._period(told["period"])
        if period is None:
            return "no_period:Dit is geen periode. Controleer de kolom period, bijvoorbeeld 2020-Q1."
        return (
            f"area_not_valid:{not_valid(area, period.label())}"
            if _outside(area, period)
            else (measure, area, period)
        )

    def _period(self, key: str) -> Period | None:
        if key not in self._periods:
            try:
                self._periods[key] = Period.parse(key)
            except ValueError:
                self._periods[key] = None
        return self._periods[key]


def _text(row: tuple[CellValue, ...], column: int) -> str:
    value = row[column] if column < len(row) else None
    return "" if value is None else str(value).strip()


def _number(value: CellValue, measure: KnownMeasure) -> int | None:
    """Return a value in units of 10^-decimals; texts have a decimal point, as the program writes them."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    text = str(value).strip()
    if _NUMBER.fullmatch(text) is None:
        return None
    scaled = Decimal(text).scaleb(measure.decimals)
    return int(scaled) if scaled == int(scaled) and scaled < HUGE * 10**measure.decimals else None


def _outside(area: KnownArea, period: Period) -> bool:
    """Whether an area did not exist in any part of a period."""
    return bool(
        (area.valid_from and area.valid_from > period.end) or (area.valid_to and area.valid_to < period.start)
    )
