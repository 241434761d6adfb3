"""What the labels of a row say: which area, which periods, which measure, or why it is no row of figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from rvs_desktop.importing.area_names import NO_AREA, AreaMatch, Match
from rvs_desktop.importing.columns import AREA_DIMS, PERIOD_DIMS, Column, read_dates
from rvs_desktop.importing.context import part_of_year
from rvs_desktop.importing.header_words import EXAMPLE
from rvs_desktop.importing.headers import Label
from rvs_desktop.importing.period_text import PeriodText, read_period
from rvs_desktop.importing.plain_text import plain
from rvs_desktop.importing.rows import Sheet
from rvs_desktop.importing.tables import TableShape
from rvs_desktop.importing.workbook import CellValue


@dataclass(eq=False)
class RowKey:
    """The meaning of the labels of one row; rows with the same labels share one."""

    area: AreaMatch = NO_AREA
    has_area: bool = False
    """Whether the row has a label for the area, readable or not."""
    periods: tuple[PeriodText, ...] = ()
    measures: tuple[Label, ...] = ()
    skip: str = ""
    total: bool = False
    scale: int = 1
    provisional: bool = False
    marks: tuple[str, ...] = ()
    text: str = ""
    """The label as people would name the row."""
    bad_period: bool = False
    """A label stands where the period should, and it is none."""


@dataclass
class _Carry:
    """Labels that count for the rows below, where a cell is merged or left blank, and the section they are in."""

    values: dict[int, CellValue] = field(default_factory=dict[int, CellValue])
    section: dict[str, Label] = field(default_factory=dict[str, Label])


class RowReader:
    """Reads the keys of the rows of one table, in order."""

    def __init__(self, table: TableShape, columns: list[Column]) -> None:
        self._table = table
        self._sheet: Sheet = table.sheet
        self._keys = [c for c in columns if c.role == "key"]
        self._codes = [c.index for c in self._keys if c.dim == "code"]
        self._outer = {c.index for c in self._keys if c.dim not in {"code", "label"}}
        self._merged = {
            (row, m.left): (m.top, m.left)
            for m in table.sheet.grid.merged
            for row in range(m.top + 1, m.bottom + 1)
        }
        self._carry = _Carry()
        self._memo: dict[tuple[object, ...], RowKey] = {}
        self._dates = self._read_dates()

    def _read_dates(self) -> dict[date, PeriodText]:
        days: list[tuple[date, str]] = []
        for column in self._keys:
            if column.dim not in PERIOD_DIMS:
                continue
            for row in self._table.body:
                value = self._sheet.grid.cell(row, column.index)
                if isinstance(value, date):
                    how = self._sheet.grid.formats.get((row, column.index), "")
                    days.append((date(value.year, value.month, value.day), how))
        return read_dates(days) if days else {}

    def section(self, row: int) -> None:
        """Take a single text between the rows as the heading of what follows."""
        filled = self._sheet.filled(row, self._table.left, self._table.right)
        label = self._sheet.label(row, filled[0][0]) if filled else None
        if label is None or label.skip:
            return
        if label.axis == "area":
            self._carry.section["area"] = label
            self._carry.values.clear()
        elif label.axis == "period":
            self._carry.section["period"] = label
        elif label.axis == "measure":
            self._carry.section["measure"] = label
            if label.period is not None:
                self._carry.section["period"] = label

    def read(self, row: int) -> RowKey:
        """Return what the labels of a row say."""
        cells = self._sheet.grid.rows[row]
        width = len(cells)
        values = tuple(cells[c.index] if c.index < width else None for c in self._keys)
        if None in values or "" in values:
            values = self._filled_down(row, values)
        else:
            self._remember(values)
        key = (values, tuple(self._carry.section.values())) if self._carry.section else values
        found = self._memo.get(key)
        if found is None:
            found = self._memo[key] = self._interpret(values)
            if found.total:
                self._carry.values.clear()
        return found

    def _remember(self, values: tuple[CellValue, ...]) -> None:
        if len(self._keys) > 1:
            for column, value in zip(self._keys, values, strict=True):
                self._carry.values[column.index] = value

    def _filled_down(self, row: int, values: tuple[CellValue, ...]) -> tuple[CellValue, ...]:
        """Give a blank label the one above it where a merged cell or labels to its right say that it goes on."""
        done: list[CellValue] = []
        area_given = any(
            v not in {None, ""}
            for c, v in zip(self._keys, values, strict=True)
            if c.dim in AREA_DIMS or c.dim == "code"
        )
        for n, (column, value) in enumerate(zip(self._keys, values, strict=True)):
            blank = value is None or value == ""
            merged = self._merged.get((row, column.index))
            if blank and merged is not None:
                done.append(self._sheet.grid.cell(*merged))
                continue
            inner = any(
                v not in {None, ""}
                for c, v in zip(self._keys[n + 1 :], values[n + 1 :], strict=True)
                if c.dim != "label"
            )
            is_area = column.dim in AREA_DIMS or column.dim == "code"
            if blank and inner and not (is_area and area_given):
                done.append(self._carry.values.get(column.index))
                continue
            if not blank:
                self._carry.values[column.index] = value
            done.append(value)
        return tuple(done)

    def _interpret(self, values: tuple[CellValue, ...]) -> RowKey:
        key = RowKey(text=" ".join(str(v).strip() for v in values if v not in {None, ""}))
        labels = [self._label(value) for value in values]
        for column, value, label in zip(self._keys, values, labels, strict=True):
            if value is None or value == "":
                continue
            if label is not None:
                self._common(key, column, label)
            if column.dim in PERIOD_DIMS:
                self._period(key, column, value, label)
            elif column.dim == "measure" and label is not None and not key.total:
                key.measures += (label,)
        self._area(key, values, labels)
        self._section(key)
        return key

    def _label(self, value: CellValue) -> Label | None:
        if isinstance(value, str) and value.strip():
            return self._sheet.labeler.label(value)
        return None

    def _common(self, key: RowKey, column: Column, label: Label) -> None:
        """What any label of a row can say about the row as a whole."""
        named = column.dim == "measure" and (label.known or label.exact) and not label.unknown
        key.total = key.total or (label.total and not named)
        if EXAMPLE.search(plain(label.text)):
            key.skip = "example"
        elif (
            label.skip
            and label.exact is None
            and column.dim in {"measure", "period", "area"}
            and label.axis != "area"
        ):
            key.skip = key.skip or label.skip
        key.scale = max(key.scale, label.scale)
        key.provisional = key.provisional or label.provisional
        key.marks += label.marks

    def _period(self, key: RowKey, column: Column, value: CellValue, label: Label | None) -> None:
        period: PeriodText | None
        if isinstance(value, (date, datetime)):
            period = self._dates.get(date(value.year, value.month, value.day))
        else:
            period = _period_value(column.dim, value, label)
        if period is not None:
            key.periods += (period,)
        elif not key.total:
            key.bad_period = True

    def _area(self, key: RowKey, values: tuple[CellValue, ...], labels: list[Label | None]) -> None:
        """Join code and name; they may not contradict."""
        by_code = by_name = NO_AREA
        for column, value, label in zip(self._keys, values, labels, strict=True):
            if value is None or value == "":
                continue
            if column.dim == "code":
                found = self._code(value)
                key.has_area = key.has_area or found is not NO_AREA
                by_code = found if found is not NO_AREA else by_code
            elif column.dim in AREA_DIMS:
                key.has_area = True
                by_name = self._sheet.labeler.areas.match(str(value)) if label is None else label.area
                if column.dim == "municipality" and by_name.how is Match.AMBIGUOUS:
                    by_name = _municipality(by_name)
        key.area = _joined(
            by_code,
            by_name,
            named=any(
                c.dim in AREA_DIMS and v not in {None, ""} for c, v in zip(self._keys, values, strict=True)
            ),
        )

    def _code(self, value: CellValue) -> AreaMatch:
        areas = self._sheet.labeler.areas
        if isinstance(value, int) or (isinstance(value, str) and value.strip().isdigit()):
            area = areas.by_number(int(value))
            return AreaMatch(Match.EXACT, (area,), by_code=True) if area else NO_AREA
        return areas.match(value) if isinstance(value, str) else NO_AREA

    def _section(self, key: RowKey) -> None:
        section = self._carry.section
        if "period" in section and section["period"].period is not None:
            key.periods += (section["period"].period,)
        if "measure" in section:
            key.measures += (section["measure"],)
        if "area" in section and not key.has_area and (key.measures or key.periods):
            key.area, key.has_area = section["area"].area, True


def _municipality(match: AreaMatch) -> AreaMatch:
    """Below the heading *Gemeente* an ambiguous name is the municipality."""
    found = tuple(area for area in match.areas if area.kind == "municipality")
    return AreaMatch(Match.EXACT, found, named_kind="municipality") if len(found) == 1 else match


def _joined(by_code: AreaMatch, by_name: AreaMatch, *, named: bool) -> AreaMatch:
    if by_code is NO_AREA or by_code.area is None:
        return by_name
    if by_name.how is Match.NONE and not named:
        return by_code
    if by_code.area in by_name.areas or by_name.how is Match.NONE:
        return by_code
    return AreaMatch(Match.MISMATCH, (by_code.area, *by_name.areas), by_code=True)


def _period_value(dim: str, value: CellValue, label: Label | None) -> PeriodText | None:
    """Read one cell below a heading such as *Kwartaal*; a bare number gets its meaning from the heading."""
    text = str(value).strip()
    if text.isdigit():
        number = int(text)
        if dim in {"quarter", "half", "month"} and number <= 12:
            return part_of_year(dim, number)
        if dim == "year" and number < 100:
            return PeriodText(year=2000 + number)
        if 190001 <= number <= 204912 or 1950 <= number < 2050:
            return read_period(text)[0]
        return None
    if dim == "quarter" and (found := read_period(_as_quarter(text))[0]) is not None:
        return found
    return label.period if label is not None else read_period(text)[0]


def _as_quarter(text: str) -> str:
    """``2020-1`` below *Kwartaal* is the first quarter."""
    year, _, number = text.replace("/", "-").replace(" ", "").partition("-")
    if len(year) == 4 and year.isdigit() and number in {"1", "2", "3", "4", "01", "02", "03", "04"}:
        return f"{year} q{int(number)}"
    return text
