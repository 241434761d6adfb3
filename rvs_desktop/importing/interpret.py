"""Reads the cells of one table as figures: area, measure and period of each from its row, its column and around."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from rvs_desktop.importing.area_choice import AreaChooser
from rvs_desktop.importing.cell_text import CellText, read_cell
from rvs_desktop.importing.columns import Column, read_columns
from rvs_desktop.importing.context import Around
from rvs_desktop.importing.headers import Label
from rvs_desktop.importing.ledger import Figure, Ledger, Place
from rvs_desktop.importing.legends import EMPTY_CELL, Legend
from rvs_desktop.importing.measure_choice import MeasureChoice, MeasureChooser
from rvs_desktop.importing.measure_names import NOTHING, Concepts
from rvs_desktop.importing.period_choice import PeriodChooser
from rvs_desktop.importing.plain_text import plain
from rvs_desktop.importing.recognition import Hints, KnownArea, KnownMeasure
from rvs_desktop.importing.row_keys import RowKey, RowReader
from rvs_desktop.importing.rows import RowType, row_type
from rvs_desktop.importing.sentences import cell_problem, measure_problem, period_problem
from rvs_desktop.importing.tables import TableShape
from rvs_desktop.periods import Period

_QUIET_RULES = {"remark", "label_column", "helper"}


@dataclass(frozen=True)
class Target:
    """What the figures at a row and column are about, or why that is not known."""

    measure: KnownMeasure | None = None
    area: KnownArea | None = None
    period: Period | None = None
    code: str = ""
    message: str = ""
    group: str = ""
    proposals: tuple[str, ...] = ()
    skip: str = ""


@dataclass
class Line:
    """One row of figures after reading: its meaning and what each column holds."""

    row: int
    key: RowKey


@dataclass
class TableReading:
    """A table after reading."""

    table: TableShape
    columns: list[Column]
    lines: list[Line] = field(default_factory=list[Line])
    figures: list[Figure] = field(default_factory=list[Figure])
    number: int = 0


class TableReader:
    """Reads one table."""

    def __init__(
        self, table: TableShape, around: list[Around], legend: Legend, hints: Hints, ledger: Ledger
    ) -> None:
        self._table = table
        self._sheet = table.sheet
        self._name = table.sheet.grid.name
        self._around = around
        self._ledger = ledger
        self._legend = tuple(pair for pair in legend if pair[0] != EMPTY_CELL)
        self._blank = dict(legend).get(EMPTY_CELL, "")
        words = " ".join(plain(a.label.text) for a in around)
        self.columns = read_columns(table, words)
        self._values = [c for c in self.columns if c.role == "value"]
        self._rows = RowReader(table, self.columns)
        labeler = table.sheet.labeler
        near = [label for c in self._values for label in c.labels]
        near += self._row_measures()
        self._measures = MeasureChooser(labeler.measures, around, near, hints)
        self._periods = PeriodChooser(around)
        self._areas = AreaChooser(table, self.columns, around, hints)
        self._parents = self._column_parents()
        self._row_parent: Concepts = NOTHING
        self._memo: dict[tuple[int, int], Target] = {}
        self._qualifiers = dict(self._legend)

    def _row_measures(self) -> list[Label]:
        columns = [c.index for c in self.columns if c.role == "key" and c.dim == "measure"]
        texts = {self._sheet.grid.cell(row, c) for row in self._table.body[:200] for c in columns}
        return [self._sheet.labeler.label(text) for text in texts if isinstance(text, str) and text.strip()]

    def _column_parents(self) -> dict[int, Concepts]:
        """For columns such as ``waarvan geslaagd``: what the nearest column to the left counts."""
        parents: dict[int, Concepts] = {}
        last: Concepts = NOTHING
        for column in self._values:
            parents[column.index] = last
            own = frozenset().union(*(label.known for label in column.labels))
            if own and not any(label.part for label in column.labels):
                last = own
        return parents

    def read(self) -> TableReading:
        """Return the figures of the table; what is not sure goes to the ledger."""
        reading = TableReading(self._table, self.columns)
        for row in self._table.body:
            if row_type(self._sheet, row, self._table.left, self._table.right) is RowType.SINGLE:
                self._rows.section(row)
                continue
            key = self._rows.read(row)
            own = frozenset().union(*(label.known for label in key.measures))
            if own and not any(label.part for label in key.measures):
                self._row_parent = own
            reading.lines.append(Line(row, key))
            if key.total or key.skip:
                continue
            self._read_row(row, key, reading.figures)
        return reading

    def _read_row(self, row: int, key: RowKey, figures: list[Figure]) -> None:
        cells = self._sheet.grid.rows[row]
        width = len(cells)
        for column in self._values:
            if column.total:
                continue
            index = column.index
            value = cells[index] if index < width else None
            if value is None and not self._blank and (row, index) not in self._sheet.grid.unresolved:
                continue
            if isinstance(value, str) and not value.strip() and not self._blank:
                continue
            target = self._memo.get((id(key), index))
            if target is None:
                target = self._memo[id(key), index] = self._target(key, column)
            place = (self._name, row, index)
            if target.code:
                if value is not None or (row, index) in self._sheet.grid.unresolved:
                    self._ledger.leave(
                        target.code, target.message, place, group=target.group, proposals=target.proposals
                    )
                continue
            if target.skip:
                self._ledger.skip(self._name, target.skip, value is not None)
                continue
            figure = self._figure(target, key, column, place, read_cell(value, self._legend))
            if figure is not None:
                figures.append(figure)

    def _figure(
        self, target: Target, key: RowKey, column: Column, place: Place, cell: CellText
    ) -> Figure | None:
        """Make the figure of one cell, or leave the cell with the reason."""
        assert target.measure is not None
        assert target.area is not None
        assert target.period is not None
        _, row, index = place
        value = self._sheet.grid.cell(row, index)
        raw = "" if value is None else str(getattr(value, "text", value))
        if value is None and (row, index) in self._sheet.grid.unresolved:
            self._leave(place, "formula_without_result", "", "", f"formula:{index}")
            return None
        if not cell.status and not cell.code:  # blank, explained by the legend
            if self._blank not in {"missing", "not_applicable", "confidential"}:
                return None
            cell = CellText(status=self._blank)
        number, code, why = _scaled(cell, column.scale * key.scale, target.measure.decimals)
        if code:
            self._leave(place, code, why, raw, f"{code}:{raw if len(raw) <= 12 else why}")
            return None
        qualifier, note = self._qualified(cell, key, column)
        return Figure(
            target.measure, target.area, target.period, number, cell.status, qualifier, self._name, row, index, raw,
            key.text, column.title, "", note,
        )  # fmt: skip

    def _leave(self, place: Place, code: str, why: str, raw: str, group: str) -> None:
        self._ledger.leave(code, cell_problem(code, why, raw), place, group=group)

    def _qualified(self, cell: CellText, key: RowKey, column: Column) -> tuple[str, str]:
        """The qualifier of the cell itself, else that of a footnote or word in its row or column label."""
        marks = (*key.marks, *column.marks)
        if cell.status == "value" and not cell.qualifier:
            if key.provisional or column.provisional:
                return "provisional", cell.note
            for mark in marks:
                if self._qualifiers.get(mark) in {"provisional", "circa"}:
                    return self._qualifiers[mark], cell.note
        return cell.qualifier, cell.note or " ".join(dict.fromkeys(marks))

    def _target(self, key: RowKey, column: Column) -> Target:
        """Find what the cell at a row and column is about."""
        area = self._areas.choose(key, column)
        if area.skip:
            return Target(skip=area.skip)
        if area.code:
            return Target(code=area.code, message=area.message, group=area.group, proposals=area.proposals)
        assert area.area is not None
        measure = self._measure(key, column)
        if measure.measure is None:
            label = " ".join(label.text for label in key.measures) or column.title
            return Target(
                code="missing_measure",
                message=measure_problem(label, measure.why),
                group=f"measure:{label}:{column.index if not key.measures else ''}",
                proposals=measure.proposals,
            )
        near = tuple(dict.fromkeys((*column.periods, *key.periods)))
        if key.bad_period:
            return Target(
                code="no_period",
                message=period_problem("no_period", "het opschrift van de rij is geen periode"),
                group=f"row:{key.text}",
            )
        period = self._periods.choose(near, measure.measure)
        if period.period is None:
            proposals = (f"{period.until}",) if period.until else ()
            return Target(
                code=period.code,
                message=period_problem(period.code, period.why),
                group=f"period:{self._table.headers}:{period.why}:{period.until}",
                proposals=proposals,
            )
        late = self._areas.not_valid(area.area, period.period)
        if late:
            return Target(
                code="area_not_valid", message=late, group=f"valid:{area.area.code}:{period.period}"
            )
        return Target(measure.measure, area.area, period.period)

    def _measure(self, key: RowKey, column: Column) -> MeasureChoice:
        labels = [*key.measures]
        for place, label in enumerate(column.labels):
            if place in column.covering:
                if label.unknown or any(known <= label.known for known in [l.known for l in labels] if known):
                    continue
            labels.append(label)
        parent = self._row_parent if key.measures else self._parents.get(column.index, NOTHING)
        return self._measures.choose(labels, parent)


def _scaled(cell: CellText, scale: int, decimals: int) -> tuple[int | None, str, str]:
    """Return the number in units of 10^-decimals, or the code and reason why it is no such number."""
    if cell.code:
        return None, cell.code, cell.why
    if cell.number is None:
        return None, "", ""
    scaled = Decimal(cell.number) * scale * 10**decimals
    whole = round(scaled)
    if abs(scaled - whole) > Decimal("0.000001"):
        return None, "unusual_value", "bevat een getal met decimalen waar een heel aantal hoort"
    return whole, "", ""
