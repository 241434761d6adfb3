"""Counts a refused list of persons per municipality and period, inside the isolated worker.

Only what :class:`Reduction` holds leaves the worker: codes of areas, keys of periods and counts, never a text of a
cell. A municipality that is not in the list gets no count: that nobody is listed is not the same as nought.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from rvs_desktop.importing.files.workbook import CellValue, Grid, Workbook, cell_name
from rvs_desktop.importing.persons.bsn import MOST_CHANCE, candidates, chance, passes_test
from rvs_desktop.importing.persons.columns import Column, SheetColumns
from rvs_desktop.importing.persons.personal_data import find_personal_data
from rvs_desktop.importing.persons.words import day_of
from rvs_desktop.importing.recognising.context import file_text, spaced
from rvs_desktop.importing.recognition import Catalogue, Hints
from rvs_desktop.importing.reduction import PersonCount, Reduction
from rvs_desktop.importing.wording.area_names import AreaIndex
from rvs_desktop.importing.wording.period_text import read_period
from rvs_desktop.models.text_keys import name_key
from rvs_desktop.periods import Period, PeriodKind

_HEADING: Final = re.compile(r"\bgem(?:eente|\.|\b)|gemeente", re.IGNORECASE)
_OTHER_PLACE: Final = re.compile(r"geboorte|woonplaats|plaats|adres|straat|provincie", re.IGNORECASE)
_COUNTED_DAY: Final = re.compile(
    r"start|begin|ingang|aanvang|aanmeld|instroom|intake|opgenomen|opname|registratie|melding|datum|einde?|afsluit|"
    r"uitstroom|afgerond|maand|kwartaal|periode|\bjaar",
    re.IGNORECASE,
)
_BIRTH: Final = re.compile(r"geb|geboren|overl|leeftijd|\boud\b|duur", re.IGNORECASE)
_NAMES: Final = frozenset({"first", "last", "client", "names", "combined"})
_SHARE: Final = 0.6
_SURE_SHARE: Final = 0.9
_LEAST: Final = 2
_TITLES: Final = 15
_BY_DAY: Final = (PeriodKind.QUARTER, PeriodKind.MONTH, PeriodKind.YEAR)
_YEARS: Final = range(1990, 2100)
"""Whole numbers that can be a year in which somebody came or went."""
_FULL_MONTH: Final = re.compile(r"(?:\d{4}[-/]\d{2}|\d{2}[-/]\d{4}|\d{6})")
"""A month in figures with its nought: the number of a quarter has none."""
_Places = dict[int, str]
"""Row → area code."""


def count_persons(
    workbook: Workbook, known: Catalogue, areas: Collection[str], hints: Hints
) -> tuple[Reduction, ...]:
    """Return the ways in which a refused workbook can be reduced to counts; none when it has no municipalities.

    Args:
        workbook: the cells as read.
        known: the areas a sheet can name.
        areas: names of municipalities as :func:`area_keys` gives them.
        hints: what the person who imports knows, such as the period.
    """
    index = AreaIndex(known)
    cells = sum(
        value is not None and value != "" for grid in workbook.sheets for row in grid.rows for value in row
    )
    found: list[Reduction] = []
    for grid in workbook.sheets:
        if not grid.hidden and grid.rows and _lists_persons(grid, areas):
            found += _of_sheet(workbook.name, grid, SheetColumns.of(grid, areas), index, hints, cells)
    return tuple(found)


def _lists_persons(grid: Grid, areas: Collection[str]) -> bool:
    """Tell whether the rows of a sheet are persons: beside a list, or in a file with a name, stand ordinary tables."""
    return any(one.refuses and one.rule != "mentions" for one in find_personal_data(grid, areas))


def _of_sheet(
    name: str, grid: Grid, sheet: SheetColumns, index: AreaIndex, hints: Hints, cells: int
) -> Iterator[Reduction]:
    for column in sheet.columns:
        places = _municipalities(column, index)
        if len(places) < _LEAST:
            continue
        first = min(places)
        persons = [row for row in range(first, len(grid.rows)) if _filled(grid.rows[row]) >= _LEAST]
        apart, words = _told_apart(sheet, persons)
        letter = cell_name(0, column.index)[:-1]
        for source, periods in _periods(name, grid, sheet, first, persons, hints):
            counts = _counts(places, periods, apart, persons)
            counted = sum(one.rows for one in counts)
            if counts:
                kind = Period.parse(counts[0].period).kind.value
                yield Reduction(
                    grid.name,
                    letter,
                    source,
                    kind,
                    counts,
                    len(persons),
                    len(persons) - counted,
                    words,
                    cells,
                )


def _filled(row: Sequence[CellValue]) -> int:
    return sum(value is not None and value != "" for value in row)


def _municipalities(column: Column, index: AreaIndex) -> _Places:
    """Return the municipality of each row of a column that names them; empty for any other column."""
    matches: dict[str, str] = {}
    for text in column.texts:
        areas = [area for area in index.match(text).areas if area.kind == "municipality"]
        if len(areas) == 1 and index.match(text).how in {"exact", "ambiguous"}:
            matches[text] = areas[0].code
    places = {
        row: matches[value]
        for row, value in enumerate(column.values)
        if isinstance(value, str) and value in matches
    }
    if not places:
        return {}
    above = " ".join(str(value) for value in column.values[: min(places)] if isinstance(value, str))
    below = [value for value in column.values[min(places) :] if value not in {None, ""}]
    share = len(places) / len(below)
    if _HEADING.search(above):
        return places if share >= _SHARE else {}
    # a place of residence or birth may bear the name of a municipality without being it
    return places if share >= _SURE_SHARE and not _OTHER_PLACE.search(above) else {}


def _told_apart(sheet: SheetColumns, persons: Sequence[int]) -> tuple[dict[int, str], str]:
    """Return a key for the person in each row, and what it is made of; the keys stay in this process."""
    numbers = [column for column in sheet.columns if _is_bsn(column)]
    named = [column for column in sheet.columns if column.kinds & _NAMES]
    born = [column for column in sheet.columns if "birth" in column.kinds]
    chosen, words = (numbers[:1], "BSN") if numbers else ([*named, *born], "naam en geboortedatum")
    if not numbers and not (named and born):
        return {}, ""
    keys: dict[int, str] = {}
    for row in persons:
        parts = [column.values[row] if row < len(column.values) else None for column in chosen]
        key = "|".join(name_key(str(day_of(part) or part)) for part in parts if part is not None)
        if key.strip("|0"):
            keys[row] = key.lstrip("0")
    return keys, words


def _is_bsn(column: Column) -> bool:
    found = candidates(column.numbers) | candidates(column.texts)
    hits = sum(map(passes_test, found))
    return bool(found) and ("bsn" in column.headings or chance(hits, len(found)) < MOST_CHANCE)


def _periods(
    name: str, grid: Grid, sheet: SheetColumns, first: int, persons: Sequence[int], hints: Hints
) -> Iterator[tuple[str, dict[int, str]]]:
    """Yield each source of periods with the period of every row: first what holds for all, then columns of days."""
    titles = (value for row in grid.rows[: min(first, _TITLES)] for value in row if isinstance(value, str))
    said = (
        ("hint", [hints.period]),
        ("title", titles),
        ("sheet", [spaced(grid.name)]),
        ("file", [file_text(name)]),
    )
    for source, texts in said:
        period = _period_in(texts)
        if period is not None:
            yield source, dict.fromkeys(persons, period.key)
            break
    for column in sheet.columns:
        found = _moments(column, first)
        for kind in _BY_DAY if len(found) >= _LEAST else ():
            # who is told of by year is in no month
            fitting = {row: one for row, one in found.items() if one.kind.months <= kind.months}
            if len(fitting) >= _LEAST:
                yield (
                    cell_name(0, column.index)[:-1],
                    {row: one.within(kind).key for row, one in fitting.items()},
                )


def _period_in(texts: Iterable[str]) -> Period | None:
    """Return the first whole period that a text names."""
    for text in texts:
        if not text:
            continue
        try:
            return Period.parse(text)
        except ValueError:
            found, _ = read_period(text)
        period = found.period() if found is not None else None
        if period is not None:
            return period
    return None


def _moments(column: Column, first: int) -> dict[int, Period]:
    """Return the month, quarter or year of a column that may say when somebody came or went; never of birth."""
    above = " ".join(str(value) for value in column.values[:first] if isinstance(value, str))
    if "birth" in column.kinds or _BIRTH.search(above) or not _COUNTED_DAY.search(above):
        return {}
    found = {row: _moment(column.values[row]) for row in range(first, len(column.values))}
    return {row: period for row, period in found.items() if period is not None}


def _moment(value: CellValue) -> Period | None:
    """Return the month of a day, or the period that a cell writes: ``2031-01``, ``mrt 2020``, ``Q1 2020``, 2020."""
    day = day_of(value)
    if day is not None:
        return Period.of(PeriodKind.MONTH, day)
    if isinstance(value, int) and not isinstance(value, bool):
        return Period(PeriodKind.YEAR, value) if value in _YEARS else None
    if not isinstance(value, str):
        return None
    said, rest = read_period(value)
    # a number that may as well be that of a quarter, a village that resembles a month, words beside it: no month
    if said is None or said.misspelt or rest.strip(" ()-/,.'"):
        return None
    return None if said.loose and not _FULL_MONTH.fullmatch(value.strip()) else said.period()


def _counts(
    places: _Places, periods: dict[int, str], apart: dict[int, str], persons: Sequence[int]
) -> tuple[PersonCount, ...]:
    rows: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row in persons:
        if row in places and row in periods:
            rows[places[row], periods[row]].append(row)
    return tuple(
        PersonCount(
            area, period, len(found), len({apart.get(row, str(row)) for row in found}) if apart else 0
        )
        for (area, period), found in sorted(rows.items())
    )
