"""Persons in a workbook: found on every sheet, hidden or not, before anything is recognised (rule D2).

A file with a list of persons is refused as a whole and nothing of it is kept. A column that may hold citizen service
numbers, or a column of names, is left out and told of. What is told holds places, rules and counts, never a value.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import CellValue, Grid, Workbook, cell_name
from rvs_desktop.importing.persons.bsn import MOST_CHANCE, candidates, chance, named_numbers, passes_test
from rvs_desktop.importing.persons.columns import Column, SheetColumns
from rvs_desktop.importing.persons.mentions import mentioned, named_file, named_sheets
from rvs_desktop.importing.recognition import Problem, Recognition, Severity

_FEW = 3
_SHORT_SHEET = 200
"""Rows are looked at as columns only on sheets up to this height: there a row can be a person's column."""
_MOST_ROW_CHANCE = 1e-6
_STRONG = frozenset({"birth", "first", "last", "client", "prosecution", "chain"})
"""Columns that only a list of persons has."""
_WORDS = {
    "birth": "geboortedatum",
    "dates": "datums",
    "first": "voornaam",
    "last": "achternaam",
    "client": "naam van een betrokkene",
    "names": "namen",
    "address": "adres",
    "postcode": "postcode",
    "reach": "telefoon of e-mail",
    "prosecution": "parketnummer",
    "chain": "ketennummer",
    "case": "dossiernummer",
    "sex": "geslacht",
    "age": "leeftijd",
    "combined": "personalia in één cel",
}


@dataclass(frozen=True)
class Finding:
    """Personal data on one sheet: where, by which rule, how many; never a value.

    Attributes:
        sheet: name of the sheet; empty when that name tells of a person itself.
        rule: ``bsn_column``, ``bsn_heading``, ``bsn_text``, ``bsn_few``, ``person_list``, ``names``, ``mentions``,
            ``sheet_names`` or ``file_name``.
        columns: letters of the columns, or numbers of the rows where persons stand side by side.
        kinds: Dutch words for what the columns hold.
        hits: how many different values obey the rule.
        numbers: out of how many.
        refuses: whether the file is refused for it; otherwise the columns are left out.
    """

    sheet: str
    rule: str
    columns: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    hits: int = 0
    numbers: int = 0
    refuses: bool = True


def find_personal_data(
    grid: Grid, areas: Collection[str] = frozenset(), *, roster: bool = False
) -> list[Finding]:
    """Return what a sheet tells about persons.

    Args:
        grid: the sheet.
        areas: names of municipalities as :func:`area_keys` gives them, to tell places from people.
        roster: the sheet is meant for the members of bodies; then only citizen service numbers count.
    """
    upright = SheetColumns.of(grid, areas)
    found = _findings(grid.name, upright, roster=roster, turned=False)
    listed = roster or any(finding.refuses for finding in found)
    if not listed and (count := mentioned(grid.rows, upright.columns, areas)):
        found.append(Finding(grid.name, "mentions", (), hits=count, numbers=count))
    if len(grid.rows) > _SHORT_SHEET or not upright.may_run_sideways:
        return found
    if not any(finding.refuses for finding in found):
        sideways = SheetColumns.of(_turned(grid), areas)
        sideways.keyed_by_area = sideways.keyed_by_area or upright.keyed_by_area
        # The headings of a table stand like a column of names when it is turned.
        sideways.maybe_names = False
        found += [one for one in _findings(grid.name, sideways, roster=roster, turned=True) if one.refuses]
    return found


def _findings(name: str, sheet: SheetColumns, *, roster: bool, turned: bool) -> list[Finding]:
    found = [one for column in sheet.columns if (one := _bsn(name, column, turned=turned)) is not None]
    if roster:
        return found
    persons = _person_list(name, sheet, turned=turned)
    if persons is not None:
        found.append(persons)
    elif not turned and (names := sheet.of_kind("names")) and not sheet.has_office_holders:
        letters = tuple(_letter(column.index) for column in names)
        found.append(Finding(name, "names", letters, ("namen",), len(names), len(names), refuses=False))
    return found


def _bsn(name: str, column: Column, *, turned: bool) -> Finding | None:
    """Apply the rules for citizen service numbers to one column."""
    numbers = candidates(column.numbers) | candidates(column.texts)
    if not numbers and not column.texts:
        return None
    hits = sum(map(passes_test, numbers))
    rule, refuses = "", True
    if hits and "bsn" in column.headings:
        rule = "bsn_heading"
    elif len(numbers) > _FEW and chance(hits, len(numbers)) < (_MOST_ROW_CHANCE if turned else MOST_CHANCE):
        rule = "bsn_column"
    elif turned:
        return None
    elif named_numbers(column.texts):
        rule, refuses = "bsn_text", False
    elif numbers and hits == len(numbers) and 2 * len(numbers) >= column.numeric:
        rule, refuses = "bsn_few", False
    if not rule:
        return None
    return Finding(name, rule, (_name(column.index, turned=turned),), ("BSN",), hits, len(numbers), refuses)


def _person_list(name: str, sheet: SheetColumns, *, turned: bool) -> Finding | None:
    """Say whether a sheet is a list of persons: two or more of the columns that such a list has."""
    kinds = sheet.kinds
    strong = kinds & _STRONG
    weak = kinds & {"address", "postcode", "reach", "case"}
    if "dates" in kinds and (sheet.wide_dates or strong or weak & {"case", "address"}):
        weak = weak | {"dates"}
    named = "names" in kinds and not sheet.has_office_holders
    list_like = (
        "combined" in kinds
        or any({"client", "names"} <= column.kinds for column in sheet.columns)
        or len(strong) + len(weak) >= 2
        or ("birth" in strong and sheet.birth_days >= _FEW)
        or ("names" in kinds and "birth" in kinds)
        or (named and (sheet.wide_dates or bool(kinds & {"address", "postcode", "case", "sex", "age"})))
        or (sheet.maybe_names and (sheet.wide_dates or bool(kinds & {"sex", "age"})))
    )
    # Addresses and telephone numbers of town halls: each row names another municipality.
    of_places = sheet.keyed_by_area and not (strong or sheet.maybe_names or kinds & {"combined", "names"})
    if not list_like or of_places:
        return None
    named_kinds = sorted(kinds & _WORDS.keys())
    columns = sorted({column.index for kind in named_kinds for column in sheet.of_kind(kind)})
    return Finding(
        name,
        "person_list",
        tuple(_name(index, turned=turned) for index in columns),
        tuple(_WORDS[kind] for kind in named_kinds),
        len(strong) + len(weak),
        sheet.height,
    )


def _name(index: int, *, turned: bool) -> str:
    return str(index + 1) if turned else _letter(index)


def _letter(index: int) -> str:
    return cell_name(0, index)[:-1]


def _turned(grid: Grid) -> Grid:
    """Return a sheet with rows and columns exchanged, for lists that run sideways."""
    width = max(map(len, grid.rows), default=0)
    padded = [row + (None,) * (width - len(row)) for row in grid.rows]
    return Grid(grid.name, tuple(zip(*padded, strict=True)))


@dataclass(frozen=True)
class Guarded:
    """A workbook that may be recognised: without the columns that may hold personal data.

    Attributes:
        workbook: the same sheets, suspected columns emptied.
        problems: what to tell about them.
        dropped: (sheet, number of cells that were emptied).
        masked: the columns that were emptied, by sheet.
    """

    workbook: Workbook
    problems: tuple[Problem, ...] = ()
    dropped: tuple[tuple[str, int], ...] = ()
    masked: Mapping[str, frozenset[int]] = field(default_factory=dict[str, frozenset[int]])

    def added_to(self, found: Recognition) -> Recognition:
        """Return a recognition that also accounts for the cells that were left out."""
        if not self.problems:
            return found
        cells = dict(found.cells)
        cells["skipped"] = cells.get("skipped", 0) + sum(count for _, count in self.dropped)
        skipped = tuple((sheet, "personal_data_column", count) for sheet, count in self.dropped)
        return replace(
            found, problems=(*self.problems, *found.problems), cells=cells, skipped=(*found.skipped, *skipped)
        )


def safeguard(workbook: Workbook, areas: Collection[str]) -> Guarded:
    """Look for persons on every sheet and in comments and pivot caches.

    Args:
        workbook: the file as read.
        areas: names of municipalities as :func:`area_keys` gives them.

    Raises:
        Refused: if any of them is a list of persons or holds citizen service numbers.
    """
    found = [
        _of_names(workbook, areas),
        *(find_personal_data(sheet, areas) for sheet in (*workbook.sheets, *workbook.asides)),
    ]
    for findings in found:
        for finding in findings:
            if finding.refuses:
                raise Refused("personal_data", _refusal(workbook.name, finding), sheet=finding.sheet)
    del found[0]
    if not any(found):
        return Guarded(workbook)
    sheets: list[Grid] = []
    masked: dict[str, frozenset[int]] = {}
    dropped: list[tuple[str, int]] = []
    for sheet, findings in zip(workbook.sheets, found, strict=False):
        columns = {letter for finding in findings for letter in finding.columns}
        emptied, count = _without(sheet, columns) if columns else (sheet, 0)
        sheets.append(emptied)
        if columns:
            width = max(map(len, sheet.rows), default=0)
            masked[sheet.name] = frozenset(index for index in range(width) if _letter(index) in columns)
        if count:
            dropped.append((sheet.name, count))
    problems = tuple(_warning(finding) for findings in found for finding in findings)
    return Guarded(replace(workbook, sheets=tuple(sheets)), problems, tuple(dropped), masked)


def _of_names(workbook: Workbook, areas: Collection[str]) -> list[Finding]:
    """Return what the names of the file and its sheets tell of persons: both would be kept as the source of a figure."""
    names = named_sheets([sheet.name for sheet in workbook.sheets], areas)
    found = [Finding("", "sheet_names", (), hits=len(names), numbers=len(names))] if names else []
    if named_file(workbook.name):
        found.append(Finding("", "file_name", (), hits=1, numbers=1))
    return found


def _without(sheet: Grid, letters: set[str]) -> tuple[Grid, int]:
    """Return a sheet with some columns emptied and how many cells that took."""
    indexes = {index for index in range(max(map(len, sheet.rows))) if _letter(index) in letters}
    count = 0
    rows: list[Sequence[CellValue]] = []
    for row in sheet.rows:
        kept = tuple(None if index in indexes else value for index, value in enumerate(row))
        count += sum(1 for index in indexes if index < len(row) and row[index] is not None)
        rows.append(kept)
    return replace(sheet, rows=tuple(map(tuple, rows))), count


def _where(finding: Finding) -> str:
    if not finding.columns:
        return f"Blad {finding.sheet}"
    word = "kolom" if finding.columns[0].isalpha() else "rij"
    plural = {"kolom": "kolommen", "rij": "rijen"}[word]
    shown = ", ".join(finding.columns[:8])
    return f"Blad {finding.sheet}, {word if len(finding.columns) == 1 else plural} {shown}"


def _refusal(name: str, finding: Finding) -> str:
    what = {
        "person_list": f"een lijst van personen ({', '.join(finding.kinds)})",
        "mentions": "personen met een geboortedatum, een leeftijd of een adres",
        "sheet_names": "namen van personen of burgerservicenummers (BSN)",
        "file_name": "de naam en geboortedatum of het burgerservicenummer (BSN) van een persoon",
    }.get(finding.rule, "burgerservicenummers (BSN)")
    where = {"sheet_names": "De namen van de bladen", "file_name": "De naam van het bestand"}
    # The name of such a file is itself personal: it is not repeated.
    file = "Dit bestand" if finding.rule == "file_name" else f"Het bestand {name}"
    return (
        f"{file} bevat persoonsgegevens en is geweigerd. {where.get(finding.rule) or _where(finding)}: {what}. "
        "Er is niets bewaard. Vraag de afzender om alleen aantallen, en verwijder dit bestand."
    )


def _warning(finding: Finding) -> Problem:
    if finding.rule == "names":
        return Problem(
            "personal_data",
            f"{_where(finding)}: hier lijken namen van personen te staan. Dit is niet gelezen en niet bewaard.",
            Severity.INFO,
            finding.sheet,
        )
    return Problem(
        "personal_data",
        f"{_where(finding)}: hier staan mogelijk burgerservicenummers ({finding.hits} van {finding.numbers} nummers "
        "voldoen). Deze kolom is niet gelezen en niet bewaard. Kijk het bestand na, en vraag de afzender om alleen "
        "aantallen als het persoonsgegevens zijn.",
        Severity.DECISION,
        finding.sheet,
    )
