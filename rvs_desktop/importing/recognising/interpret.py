"""Reads the cells of one table as figures: area, measure and period of each from its row, its column and around."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rvs_desktop.importing.decisions import LEFT_OUT
from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.recognising.area_choice import AreaChoice, AreaChooser
from rvs_desktop.importing.recognising.centred import mark_centred
from rvs_desktop.importing.recognising.chosen_columns import scale_around, sure_scale
from rvs_desktop.importing.recognising.column_relations import column_parents, corrections
from rvs_desktop.importing.recognising.columns import PERIOD_DIMS, Column, read_columns
from rvs_desktop.importing.recognising.context import Around, Level
from rvs_desktop.importing.recognising.joint_cells import joint_cells
from rvs_desktop.importing.recognising.ledger import Figure, Ledger
from rvs_desktop.importing.recognising.measure_choice import MeasureChoice, MeasureChooser
from rvs_desktop.importing.recognising.period_choice import PeriodChoice, PeriodChooser
from rvs_desktop.importing.recognising.period_columns import BOUNDS, undated
from rvs_desktop.importing.recognising.questions import Asker
from rvs_desktop.importing.recognising.row_keys import RowReader
from rvs_desktop.importing.recognising.row_parts import NO_FLAGS, AreaPart, Flags, RowKey, WhatPart, WhenPart
from rvs_desktop.importing.recognising.row_remarks import PART, row_remarks
from rvs_desktop.importing.recognising.sentences import not_valid
from rvs_desktop.importing.recognising.siblings import NOTHING_EXPECTED, Expected
from rvs_desktop.importing.recognising.table_reading import Aim, Counted, Crossing, Line, TableReading
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.recognising.title_doubts import foreign_subject, title_doubt
from rvs_desktop.importing.recognising.typed_cells import NOTHING_TYPED, TYPED, typed_value
from rvs_desktop.importing.recognising.whole_numbers import DECIMALS, in_english, scaled
from rvs_desktop.importing.recognition import Hints, KnownMeasure, made_reading
from rvs_desktop.importing.wording.cell_text import HUGE, CellText, read_cell
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.legends import EMPTY_CELL, Legend
from rvs_desktop.importing.wording.measure_names import NOTHING, Concepts
from rvs_desktop.importing.wording.period_text import PeriodText
from rvs_desktop.importing.wording.plain_text import plain

_NO_STATUS = frozenset({"missing", "not_applicable", "confidential"})


class TableReader:
    """Reads one table."""

    def __init__(
        self,
        table: TableShape,
        around: list[Around],
        legend: Legend,
        hints: Hints,
        ledger: Ledger,
        *,
        several: bool = False,
        expected: Expected = NOTHING_EXPECTED,
    ) -> None:
        """Prepare the table.

        Args:
            table: the table as found.
            around: the texts around it, the nearest first.
            legend: the marks that the sheet explains.
            hints: what the person who imports knows.
            ledger: where everything that is no figure is written down.
            several: whether the workbook has more sheets.
            expected: what the table should name itself, because the ones beside it do.
        """
        self._table = table
        self._sheet = table.sheet
        self._name = table.sheet.grid.name
        self._ledger = ledger
        self._legend = tuple(pair for pair in legend if pair[0] != EMPTY_CELL)
        self._meanings = dict(self._legend)
        self._blank = dict(legend).get(EMPTY_CELL, "")
        self.columns = read_columns(table, " ".join(plain(a.label.text) for a in around))
        mark_centred(table, self.columns)
        self._joint = joint_cells(table, self.columns)
        around = self._around = sure_scale(table, self.columns, [*_corners(self.columns), *around])
        scale_around(self.columns, around)
        self._values = [c for c in self.columns if c.role == "value" and not c.total]
        self._rows = RowReader(table, self.columns)
        self._measures = self._chooser(hints, expected)
        said = any(a.period is not None and (a.period.decided or a.level is Level.HINT) for a in around)
        self._undated = undated(table, self.columns) and not said
        self._periods = PeriodChooser(around, self._axis_periods(), table, expects_part=expected.part)
        self._areas = AreaChooser(table, self.columns, around, hints, several=several)
        self._parents = column_parents(self._values)
        self._corrected = corrections(self._values)
        self._rule = _layout(self.columns)
        self._asker = Asker(table, self.columns, around, ledger, loose=not table.headers and expected.heading)
        self._typed = NOTHING_TYPED
        self._remarks = row_remarks(table, self.columns)
        self._fractions: list[tuple[int, str]] = []
        coded = any(mark.isdigit() for mark in self._meanings)
        self._special = set(table.body if coded else (*self._joint, *self._remarks))
        """Rows in which a whole number may not be just that."""
        self._silent = not self._blank and not table.sheet.grid.unresolved
        """Whether a blank cell says nothing, unless somebody typed what it is."""
        self._headed = any(label.known for c in self._values for label in c.labels)
        self._aims = [Aim(column) for column in self._values]
        self._row_areas: dict[AreaPart, AreaChoice] = {}
        """What was found for the area of a row, for all columns whose headings name none."""
        self._crossed: dict[tuple[WhatPart, WhenPart], list[Crossing | None]] = {}
        """What is known already for rows with some labels, for each column with figures."""

    def _chooser(self, hints: Hints, expected: Expected) -> MeasureChooser:
        """Return what chooses the measures of this table."""
        around, labeler = self._around, self._sheet.labeler
        return MeasureChooser(
            labeler.measures,
            around,
            [label for c in self._values for label in c.labels] + self._row_measures(),
            hints,
            expects_measure=expected.measure,
            title=title_doubt(around, self.columns, labeler),
            foreign=foreign_subject(around, self.columns, labeler),
        )

    def _axis_periods(self) -> list[PeriodText]:
        """All periods that rows and columns of the table name."""
        found = [period for column in self._values for period in column.periods]
        for column in self.columns:
            if column.role == "key" and column.dim in PERIOD_DIMS - BOUNDS:
                texts = self._sheet.column(column.index, self._table.body)
                labels = [self._sheet.labeler.label(text) for text in texts if isinstance(text, str)]
                found += [label.period for label in labels if label.period is not None]
        return found

    def _row_measures(self) -> list[Label]:
        columns = [c.index for c in self.columns if c.role == "key" and c.dim == "measure"]
        texts = {text for c in columns for text in self._sheet.column(c, self._table.body)}
        return [self._sheet.labeler.label(text) for text in texts if isinstance(text, str) and text.strip()]

    def read(self, typed: Mapping[tuple[int, int], str] = NOTHING_TYPED) -> TableReading:
        """Return the figures of the table; what is not sure goes to the ledger.

        Args:
            typed: what a person typed for cells of the sheet, by row and column.
        """
        self._typed = typed
        self._silent = self._silent and not typed
        reading = TableReading(
            self._table, self.columns, aims=self._aims, around=self._around, fractions=self._fractions
        )
        parent: Concepts = NOTHING
        rows, sections, lines, figures = self._rows, self._table.sections, reading.lines, reading.figures
        for row in self._table.body:
            if row in sections:
                rows.section(row)
                continue
            key = rows.read(row)
            if not any(key.values) and self._adds_up(row, lines):
                key.flags = Flags(total=True)
            parent = key.what.own or parent
            lines.append(Line(row, key))
            if key.flags is NO_FLAGS or not (key.flags.total or key.flags.skip):
                self._read_row(row, key, parent, figures)
        return reading

    def _adds_up(self, row: int, lines: list[Line]) -> bool:
        """Whether a row without any label holds the sums of the rows above it."""
        rows = [line.row for line in lines if not line.key.flags.total and not line.key.flags.skip]
        grid = self._sheet.grid
        sums = [
            (
                grid.cell(row, c.index),
                sum(v for r in rows if isinstance(v := grid.cell(r, c.index), (int, float))),
            )
            for c in self._values
        ]
        found = [(value, total) for value, total in sums if value is not None]
        return len(rows) > 1 and bool(found) and all(value == total for value, total in found)

    def _read_row(self, row: int, key: RowKey, parent: Concepts, figures: list[Figure]) -> None:
        """Read the cells of a row; a whole number of which all is known already needs no second look."""
        cells, number = self._sheet.grid.rows[row], str(row + 1)
        width, text, name, rule, part = len(cells), key.text, self._name, self._rule, key.area
        crossed = self._crossed.get((key.what, key.when))
        if crossed is None:
            crossed = self._crossed[key.what, key.when] = [None] * len(self._aims)
        ordinary = key.flags is NO_FLAGS and not self._typed and row not in self._special
        for place, aim in enumerate(self._aims):
            index = aim.index
            value = cells[index] if index < width else None
            if value is None and self._silent:
                continue
            known = crossed[place]
            area = aim.areas.get(part) or (None if aim.names_area else self._row_areas.get(part))
            if (
                type(value) is not int or not 0 <= value < HUGE or known is None or not ordinary
                or area is None or area.area is None or (area.bounded and not area.existed(known.period))
            ):  # fmt: skip
                crossed[place] = self._read_cell(row, key, aim, parent, figures) or known
                continue
            aim.areas[part] = area
            reading = made_reading((
                known.measure.code, area.area.code, known.key, value * known.unit, "value", "", None, "",
                name, aim.letters + number, str(value), text, known.title, rule, 1.0,
            ))  # fmt: skip
            figures.append(Figure(reading, known.measure, area.area, known.period, row, index, known.decided))

    def _read_cell(
        self, row: int, key: RowKey, aim: Aim, parent: Concepts, figures: list[Figure]
    ) -> Crossing | None:
        """Read one cell; return what is known from now on of whole numbers below this column in such rows."""
        cells, index, what = self._sheet.grid.rows[row], aim.index, key.what
        value = cells[index] if index < len(cells) else None
        blank = value is None or (isinstance(value, str) and not value.strip())
        if (blank or self._typed) and not self._counts(row, index, blank=blank):
            return None
        if self._stands_elsewhere(row, aim.column):
            return None
        area = aim.areas.get(key.area) or self._area(key, aim)
        counted = aim.measures.get(what) or self._measure(what, aim, parent)
        measure = counted.choice.measure
        if area.area is None or measure is None:
            self._asker.unknown(key, aim.column, (self._name, row, index), area, counted.choice)
            return None
        period = counted.periods.get(key.when) or self._period(key, aim.column, counted, measure)
        late = self._late(area, period) if area.bounded else ""
        if period.period is None or late:
            self._asker.when(key, aim.column, (self._name, row, index), period, late)
            return None
        if (read := self._cell(key, aim, (row, index), value, measure)) is not None:
            said, status, qualifier, note = read
            reading = made_reading((
                measure.code, area.area.code, period.key, said, status, qualifier, None, note, self._name,
                f"{aim.letters}{row + 1}", "" if value is None else str(value), key.text, aim.column.title,
                self._rule_at(row, index), 1.0,
            ))  # fmt: skip
            figures.append(Figure(reading, measure, area.area, period.period, row, index, period.decided))
        if not aim.plain or what not in aim.measures:
            return None
        unit = 10**measure.decimals
        return Crossing(measure, period.period, period.key, unit, aim.column.title, period.decided)

    def _stands_elsewhere(self, row: int, column: Column) -> bool:
        """Ask about a figure of which the place is not sure: below a centred heading, or in a merged cell."""
        place = (self._name, row, column.index)
        if column.centred and not column.decided:
            self._asker.centred(place)
        elif column.index in self._joint.get(row, ()) and (row, column.index) not in self._typed:
            self._asker.joint(place)
        else:
            return False
        return True

    def _counts(self, row: int, column: int, *, blank: bool) -> bool:
        """Whether a cell says something: a person typed it, the legend explains a blank, its formula has no result."""
        answer = self._typed.get((row, column), "")
        if answer == "skip":
            self._ledger.skip(self._name, LEFT_OUT, self._sheet.filled_at(row, column))
            return False
        if answer or not blank:
            return True
        return bool(self._blank) or (row, column) in self._sheet.grid.unresolved

    def _rule_at(self, row: int, column: int) -> str:
        return TYPED if (row, column) in self._typed else self._rule

    def _cell(
        self, key: RowKey, aim: Aim, place: tuple[int, int], value: CellValue, measure: KnownMeasure
    ) -> tuple[int | None, str, str, str] | None:
        """Return number, status, qualifier and note of a cell; None after leaving it or when it is blank."""
        if answer := self._typed.get(place, ""):
            raw = "" if value is None else str(getattr(value, "text", value))
            if (typed := typed_value(answer, raw, measure)) is not None:
                return typed
        cell = read_cell(value, self._legend)
        if not cell.status and not cell.code and place not in self._sheet.grid.unresolved:
            if self._blank not in _NO_STATUS:
                return None
            cell = CellText(status=self._blank)
        number = self._number(cell, key, aim.column, measure, place)
        if number is None or self._counts_other(key, aim.column, place):
            return None
        return (number[0], cell.status, *self._qualified(cell, key, aim.column, place[0]))

    def _counts_other(self, key: RowKey, column: Column, place: tuple[int, int]) -> bool:
        """Leave a cell below or beside a label of which the footnote says that it counts something else."""
        if self._remarks.get(place[0]) == PART and place not in self._typed:
            self._asker.of_part(self._name, place)
            return True
        for mark in key.flags.marks + column.marks:
            if self._meanings.get(mark) == "other":
                why = "hoort bij een opschrift met een teken dat volgens de voetnoot iets anders telt"
                asked = CellText(mark=mark)
                self._asker.cell(asked, "ambiguous_mark", why, "", (self._name, *place))
                return True
        return False

    def _area(self, key: RowKey, aim: Aim) -> AreaChoice:
        found = None if aim.names_area else self._row_areas.get(key.area)
        if found is None:
            found = self._areas.choose(key, aim.column)
            if not aim.names_area:
                self._row_areas[key.area] = found
        aim.areas[key.area] = found
        return found

    def _late(self, area: AreaChoice, period: PeriodChoice) -> str:
        """Return why an area did not exist in a period, empty when it did."""
        if area.area is None or period.period is None or area.existed(period.period):
            return ""
        found = area.late.get(period.key)
        if found is None:
            found = area.late[period.key] = not_valid(area.area, period.period.label())
        return found

    def _number(
        self, cell: CellText, key: RowKey, column: Column, measure: KnownMeasure, place: tuple[int, int]
    ) -> tuple[int | None] | None:
        """Return the number (or None inside, for a state), or None after leaving the cell with the reason."""
        if cell.status == "value" and type(cell.number) is int and not measure.decimals:
            return (cell.number * column.scale * key.flags.scale,)
        number, code, why = scaled(cell, column.scale * key.flags.scale, measure.decimals)
        if place in self._sheet.grid.unresolved:
            code, why = "formula_without_result", ""
        if not code:
            return (number,)
        if why == DECIMALS and not in_english(cell, self._sheet.grid.cell(*place)):
            self._fractions.append((column.index, measure.code))
        value = self._sheet.grid.cell(*place)
        raw = "" if value is None else str(getattr(value, "text", value))
        self._asker.cell(cell, code, why, raw, (self._name, *place))
        return None

    def _qualified(self, cell: CellText, key: RowKey, column: Column, row: int) -> tuple[str, str]:
        """The qualifier of the cell itself, else that of a footnote or word in its row or column label."""
        marks = key.flags.marks + column.marks
        if cell.status == "value" and not cell.qualifier:
            if key.flags.provisional or column.provisional:
                return "provisional", cell.note
            for mark in marks:
                if self._meanings.get(mark) in {"provisional", "circa"}:
                    return self._meanings[mark], cell.note
            if row in self._remarks:
                return self._remarks[row], cell.note
        return cell.qualifier, cell.note or (" ".join(dict.fromkeys(marks)) if marks else "")

    def _period(self, key: RowKey, column: Column, counted: Counted, measure: KnownMeasure) -> PeriodChoice:
        if key.when.bad:
            found = PeriodChoice(code="no_period", why="het opschrift van de rij is geen periode")
        elif self._undated and not column.periods and not key.when.periods:
            found = PeriodChoice(
                code="no_period", why="een kolom met datums zegt niet wat voor datums het zijn"
            )
        else:
            near = tuple(dict.fromkeys((*column.periods, *key.when.periods)))
            found = self._periods.choose(near, measure)
        counted.periods[key.when] = found
        return found

    def _measure(self, what: WhatPart, aim: Aim, parent: Concepts) -> Counted:
        found = self._chosen((*what.labels, *what.section), what, aim.column, parent)
        if found.measure is None and what.section and what.labels:
            # the text above may be the row of another measure in which nothing was filled in
            found = self._chosen(what.labels, what, aim.column, parent)
        counted = Counted(found)
        if not any(label.part for label in what.labels):  # a part depends on the row before it
            aim.measures[what] = counted
        return counted

    def _chosen(
        self, named: Sequence[Label], what: WhatPart, column: Column, parent: Concepts
    ) -> MeasureChoice:
        labels = list(named)
        near = [label.known for label in labels if label.known]
        for place, label in enumerate((*column.labels, *self._corrected.get(column.index, ()))):
            # a text above all columns is a title: it may add to what stands nearer, not spoil or repeat it
            if place in column.covering and (label.unknown or any(known <= label.known for known in near)):
                continue
            labels.append(label)
            if label.known:
                near.append(label.known)
        bare = not column.labels and not column.periods
        if not column.labels and ((bare and len(self._values) > 1) or (self._headed and not named)):
            return MeasureChoice(why="none")  # two columns without a heading cannot count the same
        before = parent if what.labels else self._parents.get(column.index, NOTHING)
        return self._measures.choose(labels, before)


def _layout(columns: list[Column]) -> str:
    """Return the short name of the rule that reads a table: how its columns are told apart."""
    values = [column for column in columns if column.role == "value"]
    periods = [period for column in values for period in column.periods]
    if any(label.named for column in values for label in column.labels):
        return "areas_wide"
    if periods:
        months = 1 + (periods[0].last or 12) - (periods[0].first or 1)
        return {1: "months_wide", 3: "quarters_wide", 6: "halves_wide"}.get(months, "years_wide")
    if len(values) > 1:
        return "measures_wide"
    return "long_list" if sum(column.role == "key" for column in columns) > 1 else "one_column"


def _corners(columns: list[Column]) -> list[Around]:
    """What stands above the names of the rows and is no heading of them speaks as a title of the table."""
    labels = [label for column in columns if column.role == "key" for label in column.labels]
    return [Around(Level.TITLE, label, label.period) for label in labels if not label.head]
