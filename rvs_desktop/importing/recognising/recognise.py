"""From a workbook to figures: finds the tables, reads them, checks them, and accounts for every cell."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from rvs_desktop.importing.collecting import not_collecting
from rvs_desktop.importing.decisions import LEFT_OUT
from rvs_desktop.importing.files.workbook import CellValue, Grid, Workbook, cell_name
from rvs_desktop.importing.recognising.added_up import added_up
from rvs_desktop.importing.recognising.chosen_tables import chosen_tables
from rvs_desktop.importing.recognising.columns import Column
from rvs_desktop.importing.recognising.context import (
    Around,
    Level,
    decided_around,
    file_text,
    read_around,
    said_beside,
    spaced,
)
from rvs_desktop.importing.recognising.fingerprint import fingerprint, undecided
from rvs_desktop.importing.recognising.interpret import TableReader
from rvs_desktop.importing.recognising.ledger import Figure, Ledger
from rvs_desktop.importing.recognising.offers import Uses
from rvs_desktop.importing.recognising.own_list import RULE, OwnList, OwnListReader, own_lists
from rvs_desktop.importing.recognising.profile import Profile
from rvs_desktop.importing.recognising.row_parts import NO_FLAGS
from rvs_desktop.importing.recognising.rows import Sheet
from rvs_desktop.importing.recognising.sentences import hidden, other_meaning
from rvs_desktop.importing.recognising.sheet_legends import legend_of, shared_legend
from rvs_desktop.importing.recognising.sheet_names import only_explains
from rvs_desktop.importing.recognising.siblings import Expected, expected
from rvs_desktop.importing.recognising.table_checks import checked
from rvs_desktop.importing.recognising.table_reading import TableReading
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.recognising.totals import TotalChecker
from rvs_desktop.importing.recognising.typed_cells import places
from rvs_desktop.importing.recognising.uses import TextUses
from rvs_desktop.importing.recognising.validate import (
    without_conflicts,
    without_excess,
    without_giants,
    without_running,
)
from rvs_desktop.importing.recognition import Catalogue, Hints, Recognition, Severity
from rvs_desktop.importing.wording.area_names import Match
from rvs_desktop.importing.wording.header_words import SUM_SHEET
from rvs_desktop.importing.wording.headers import Label, Labeler, labeler
from rvs_desktop.importing.wording.legends import Legend
from rvs_desktop.importing.wording.overrule import overruled
from rvs_desktop.importing.wording.period_text import PeriodText
from rvs_desktop.importing.wording.plain_text import plain


@dataclass
class _File:
    """One file while it is being read."""

    workbook: Workbook
    catalogue: Catalogue
    hints: Hints
    labeler: Labeler
    """Reads texts without any decision."""
    profile: Profile = field(default_factory=Profile)
    labelers: dict[str, Labeler] = field(default_factory=dict[str, Labeler])
    """Reads the texts of a sheet as people decided, by its name; only with a profile."""
    legends: list[Legend] = field(default_factory=list[Legend])
    """The legend of each table, in the order of ``readings``."""
    found: list[tuple[Sheet, list[TableShape]]] = field(default_factory=list[tuple[Sheet, list[TableShape]]])
    ledger: Ledger = field(default_factory=Ledger)
    readings: list[TableReading] = field(default_factory=list[TableReading])
    figures: list[Figure] = field(default_factory=list[Figure])
    content: dict[str, int] = field(default_factory=dict[str, int])
    """Number of cells with content, by sheet."""
    unread: dict[str, str] = field(default_factory=dict[str, str])
    """Why a sheet was not read, as the rule by which its cells were skipped."""

    def labeler_of(self, sheet: str) -> Labeler:
        """Return what reads the texts of a sheet."""
        return self.labelers.get(sheet, self.labeler)


def recognise(
    workbook: Workbook,
    catalogue: Catalogue,
    hints: Hints,
    profile: Mapping[str, Any] | None = None,
    *,
    explain: bool = False,
    masked: Mapping[str, Collection[int]] | None = None,
) -> Recognition:
    """Read all figures of a workbook.

    Args:
        workbook: the cells as read.
        catalogue: the areas and measures that a file of this region can be about.
        hints: what the person who imports already knows.
        profile: decisions of people, which go before everything else; see :class:`Profile`.
        explain: tell what was concluded and why, with the texts of the sheets.
        masked: columns by sheet that may hold personal data, of which no text is shown.

    Returns:
        The figures that are sure, and a problem for everything that is not. Pure: nothing is read or written.
    """
    file = _File(workbook, catalogue, hints, labeler(catalogue), Profile.of(profile))
    with not_collecting():
        lists = own_lists(workbook)
        found = _own(file, lists) if lists else _recognised(file)
        if not explain:
            return found
        from rvs_desktop.importing.recognising.explain import explained

        return replace(found, explanation=explained(workbook, file.readings, file.unread, masked or {}))


def _recognised(file: _File) -> Recognition:
    """Find the tables, read them, and check the figures against each other."""
    if file.profile:
        _take_decisions(file)
    file.found = _tables(file)
    _read_tables(file, file.found)
    figures = without_conflicts(without_giants(file.figures, file.ledger), file.ledger)
    figures = without_running(figures, file.ledger, file.readings)
    figures = without_excess(figures, file.catalogue.part_rules, file.ledger)
    return _result(file, figures)


def _own(file: _File, lists: list[OwnList]) -> Recognition:
    """Read the lists that the program itself exported."""
    reader = OwnListReader(file.catalogue, file.ledger)
    for grid in file.workbook.sheets:
        listed = next((one for one in lists if one.grid is grid), None)
        if listed is None:
            file.ledger.skip(grid.name, "instruction_sheet", grid.content)
        else:
            file.unread[grid.name] = RULE
            file.figures.extend(reader.read(listed))
    figures = without_conflicts(without_giants(file.figures, file.ledger), file.ledger)
    return _result(file, without_excess(figures, file.catalogue.part_rules, file.ledger))


def _take_decisions(file: _File) -> None:
    """Make the texts of each sheet mean what people decided."""
    texts = {
        str(value)
        for grid in file.workbook.sheets
        for row in grid.rows
        for value in row
        if isinstance(value, (str, int))
    }
    for grid in file.workbook.sheets:
        decided = file.profile.of_sheet(grid.name, texts)
        if decided:
            file.labelers[grid.name] = file.labeler.deciding(decided)


def _tables(file: _File) -> list[tuple[Sheet, list[TableShape]]]:
    """Find the tables on the sheets that hold figures; hidden sheets and instructions do not, unless drawn."""
    found: list[tuple[Sheet, list[TableShape]]] = []
    for grid in file.workbook.sheets:
        sheet = Sheet(grid, file.labeler_of(grid.name))
        file.content[grid.name] = _content(grid)
        if not file.content[grid.name]:
            file.unread[grid.name] = "empty_sheet"
            continue
        drawn = file.profile.table(grid.name)
        if drawn is None and grid.hidden:
            file.ledger.tell("hidden_content", hidden(f"Het blad ‘{grid.name}’"), (grid.name, -1, -1))
            _pass_over(file, grid.name, "hidden_sheet")
        elif drawn is None and only_explains(grid, file.workbook, file.labeler):
            _pass_over(file, grid.name, "instruction_sheet")
        elif drawn == "":
            _pass_over(file, grid.name, LEFT_OUT)
        else:
            found.append((sheet, chosen_tables(sheet, drawn)))
    return found


def _pass_over(file: _File, sheet: str, rule: str) -> None:
    file.unread[sheet] = rule
    file.ledger.skip(sheet, rule, file.content[sheet])


def _content(grid: Grid) -> int:
    """Return the number of cells with content, a formula without a result included."""
    filled = sum(len(row) - row.count(None) for row in grid.rows)
    values: set[CellValue] = set()
    for row in grid.rows:
        values.update(row)
    blank = {value for value in values if isinstance(value, str) and not value.strip()}
    if blank:
        filled -= sum(value in blank for row in grid.rows for value in row if isinstance(value, str))
    return filled + sum(_is_blank(grid.cell(*cell)) for cell in grid.unresolved)


def _is_blank(value: CellValue) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _read_tables(file: _File, sheets: list[tuple[Sheet, list[TableShape]]]) -> None:
    shared = shared_legend(
        file.workbook, file.labeler, {sheet.grid.name for sheet, tables in sheets if tables}
    )
    file_label = _named(file, file_text(file.workbook.name), file.workbook.name, file.labeler)
    sheet_labels = {sheet.grid.name: _sheet_label(file, sheet.grid.name, sheets) for sheet, _ in sheets}
    if any(p.first == p.last and not p.loose for p in _parts(sheet_labels.values())):
        sheet_labels = {name: _as_month(label) for name, label in sheet_labels.items()}
    years = {label.period.year for label in sheet_labels.values() if label.period and label.period.year}
    if len(years) > 1:  # each sheet has a year of its own, so the name of the file is about something else
        file_label = _without_period(file_label)
    for sheet, tables in sheets:
        before = len(file.ledger.left), sum(file.ledger.skipped.values()), len(file.figures)
        own = legend_of(sheet, tables)
        legend = own + tuple(pair for pair in shared if pair[0] not in dict(own))
        legend = _decided_legend(file, sheet.grid.name, legend)
        own_label = sheet_labels[sheet.grid.name]
        others = [sheet_labels[other.grid.name] for other, found in sheets if found and other is not sheet]
        drawn = file.profile.table(sheet.grid.name) is not None
        if not drawn and len(others) > 1 and SUM_SHEET.search(plain(sheet.grid.name)):
            _pass_over(file, sheet.grid.name, "sum_sheet")
            continue
        for table in tables:
            expects = expected(table, tables, own_label, others)
            _read_table(file, table, (file_label, own_label), tuple(sorted(legend)), expects)
        _count_rest(file, sheet, before)


def _parts(labels: Iterable[Label]) -> list[PeriodText]:
    return [label.period for label in labels if label.period is not None and label.period.has_part]


def _as_month(label: Label) -> Label:
    """Let ``2020-1`` be a month among sheets that surely are months, such as ``2020-5``."""
    period = label.period
    return (
        replace(label, period=replace(period, loose=False)) if period is not None and period.loose else label
    )


def _named(file: _File, text: str, name: str, reader: Labeler) -> Label:
    """Return what the name of a file or sheet says, or what was decided for it."""
    label = reader.label(text)
    label = replace(label, period=said_beside(label))
    if not file.profile:
        return label
    known = next(iter(file.labelers.values()), reader) if name == file.workbook.name else reader
    return overruled(label, {**known.answers(text), **known.answers(name)}, known)


def _decided_legend(file: _File, sheet: str, legend: Legend) -> Legend:
    """Let the decided meaning of a mark go before the one that the file gives, and say so when they differ."""
    decided = dict(file.profile.legend(sheet))
    explained = dict(legend)
    for mark, meaning in decided.items():
        if mark in explained and explained[mark] != meaning:
            file.ledger.tell("ambiguous_mark", other_meaning(mark), (sheet, -1, -1))
    return tuple((explained | decided).items()) if decided else legend


def _without_period(label: Label) -> Label:
    return replace(label, period=None)


def _sheet_label(file: _File, name: str, sheets: list[tuple[Sheet, list[TableShape]]]) -> Label:
    """Read the name of a sheet; among sheets of municipalities an ambiguous name is the municipality."""
    label = _named(file, spaced(name), name, file.labeler_of(name))
    if label.area.how is not Match.AMBIGUOUS:
        return label
    others = [file.labeler.label(sheet.grid.name).area.area for sheet, _ in sheets if sheet.grid.name != name]
    cities = [area for area in others if area is not None]
    own = tuple(area for area in label.area.areas if area.kind == "municipality")
    if len(cities) >= 2 and all(area.kind == "municipality" for area in cities) and len(own) == 1:
        return replace(label, area=replace(label.area, how=Match.EXACT, areas=own))
    return label


def _read_table(
    file: _File, table: TableShape, names: tuple[Label, Label], legend: Legend, expects: Expected
) -> None:
    around = decided_around(read_around(table, *names))
    if file.hints.period:
        around = [_hinted(file), *map(_only_added_up, around)]
    reader = TableReader(
        table,
        around,
        legend,
        file.hints,
        file.ledger,
        several=len(file.workbook.sheets) > 1,
        expected=expects,
    )
    for column in reader.columns:
        if column.rule == "hidden_column":
            message = hidden(f"Kolom {cell_name(0, column.index)[:-1]}")
            file.ledger.tell("hidden_content", message, (table.sheet.grid.name, -1, -1))
    reading = reader.read(places(file.profile.cells(table.sheet.grid.name)))
    file.legends.append(legend)
    reading.number = len(file.readings)
    file.readings.append(reading)
    TotalChecker(reading, legend, file.ledger).check()
    for figure in reading.figures:
        figure.table = reading.number
    file.figures.extend(added_up(reading, checked(reading, file.ledger), file.ledger))
    _count_table(file, reading)


def _hinted(file: _File) -> Around:
    label = file.labeler.label(file.hints.period)
    return Around(Level.HINT, label, label.period)


def _only_added_up(around: Around) -> Around:
    """Return a text around a table beside a period that somebody named: that it is added up still holds."""
    period = around.period
    added_up = period is not None and (period.cumulative or period.running)
    return replace(around, period=PeriodText(cumulative=True) if added_up else None)


def _count_table(file: _File, reading: TableReading) -> None:
    """Count the cells of the rows of a table that are no figures: labels, totals and columns that are no data."""
    sheet, name = reading.table.sheet, reading.table.sheet.grid.name
    flagged = [line for line in reading.lines if line.key.flags is not NO_FLAGS]
    others = [line for line in flagged if line.key.flags.total or line.key.flags.skip]
    left = {line.row for line in others}
    data = [line.row for line in reading.lines if line.row not in left]
    for column in reading.columns:
        index = column.index
        rule = {"key": "row_label", "skip": column.rule}.get(
            column.role, "total_column" if column.total else ""
        )
        if rule:
            file.ledger.skip(name, rule, _filled_in(sheet, index, data))
        for line in others:
            if sheet.filled_at(line.row, index):
                flags = line.key.flags
                file.ledger.skip(name, rule or ("total_row" if flags.total else flags.skip))


def _filled_in(sheet: Sheet, column: int, rows: list[int]) -> int:
    """Return how many of some rows hold something in a column."""
    if sheet.grid.unresolved:
        return sum(sheet.filled_at(row, column) for row in rows)
    cells = sheet.grid.rows
    values = [cells[row][column] for row in rows if column < len(cells[row])]
    empty = {value for value in set(values) if _is_blank(value)}
    return len(values) - sum(values.count(value) for value in empty)


def _count_rest(file: _File, sheet: Sheet, before: tuple[int, int, int]) -> None:
    """What is no row of a table is a heading, a title or a note."""
    left, skipped, figures = before
    done = (
        len(file.ledger.left)
        - left
        + sum(file.ledger.skipped.values())
        - skipped
        + len(file.figures)
        - figures
    )
    file.ledger.skip(sheet.grid.name, "heading_or_note", file.content[sheet.grid.name] - done)


def _result(file: _File, figures: list[Figure]) -> Recognition:
    ledger = file.ledger
    if not figures and not any(p.severity is Severity.DECISION for p in ledger.problems()):
        ledger.tell_nothing()
    skipped = tuple((sheet, rule, number) for (sheet, rule), number in sorted(ledger.skipped.items()))
    return Recognition(
        readings=tuple([figure.reading for figure in figures]),
        problems=ledger.problems(_uses(file) if ledger.left else None),
        cells={
            "read": len(figures),
            "skipped": sum(ledger.skipped.values()),
            "needs_decision": len(ledger.left),
            "rejected": 0,
        },
        skipped=skipped,
        fingerprint=fingerprint(_layout(file)),
        reader=file.workbook.reader,
        sheets=tuple(grid.name for grid in file.workbook.sheets),
    )


def _uses(file: _File) -> Uses:
    """Return what the texts of the file mean where the figures are sure."""
    uses = TextUses()
    for reading, legend in zip(file.readings, file.legends, strict=True):
        uses.learn(reading, legend)
    return uses.answers


def _layout(file: _File) -> list[list[Column]]:
    """Return the columns of all tables as they would be read if nobody had decided anything."""
    if not file.profile:
        return [reading.columns for reading in file.readings]
    bare = _File(file.workbook, file.catalogue, file.hints, file.labeler)
    return undecided(table for _, tables in _tables(bare) for table in tables)
