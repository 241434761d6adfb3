"""What the labels of a row say: which area, which periods, which measure, or why it is no row of figures.

The three are read and remembered apart, because in a long list every row has another combination of a few labels.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from rvs_desktop.importing.decisions import LEFT_OUT, DecisionKind
from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.recognising.centred import UNSURE, centred_keys
from rvs_desktop.importing.recognising.column_headings import names_provinces
from rvs_desktop.importing.recognising.columns import AREA_DIMS, PERIOD_DIMS, Column
from rvs_desktop.importing.recognising.context import said_beside
from rvs_desktop.importing.recognising.date_heads import key_dates, written_first
from rvs_desktop.importing.recognising.key_pickers import getter, picker
from rvs_desktop.importing.recognising.period_columns import BOUNDS, between, is_yes
from rvs_desktop.importing.recognising.row_parts import (
    NO_FLAGS,
    AreaPart,
    DatedParts,
    Flags,
    RowKey,
    Values,
    WhatPart,
    WhenPart,
    joined,
)
from rvs_desktop.importing.recognising.row_periods import period_value
from rvs_desktop.importing.recognising.rows import Kind
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.area_names import NO_AREA, AreaMatch, Match
from rvs_desktop.importing.wording.header_words import EXAMPLE
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.measure_words import MODIFIERS
from rvs_desktop.importing.wording.overrule import overruled
from rvs_desktop.importing.wording.period_text import PeriodText
from rvs_desktop.importing.wording.plain_text import plain


@dataclass
class _Memo:
    """Parts read so far, by the values of their cells."""

    area: dict[Values, AreaPart]
    when: dict[Values, WhenPart]
    what: dict[Values, WhatPart]


class RowReader:
    """Reads the keys of the rows of one table, in order."""

    def __init__(self, table: TableShape, columns: list[Column]) -> None:
        self._table = table
        self._sheet = table.sheet
        self._labeler = table.sheet.labeler
        self._keys = [c for c in columns if c.role == "key"]
        self._indexes = [c.index for c in self._keys]
        self._widest = max(self._indexes, default=-1)
        self._get = getter(self._indexes)
        self._at_area = picker(self._keys, AREA_DIMS | {"code"})
        self._at_when = picker(self._keys, PERIOD_DIMS)
        self._at_what = picker(self._keys, {"measure"})
        self._merged = {
            (row, m.left): (m.top, m.left)
            for m in table.sheet.grid.merged
            for row in range(m.top + 1, m.bottom + 1)
        }
        first = min((c.index for c in columns if c.role == "value"), default=0)
        self._beside = [
            c.index for c in columns if c.role == "skip" and c.index < first and not names_provinces(c)
        ]
        self._centred = centred_keys(table, self._keys, table.body)
        self._none: Values = (None,) * len(self._keys)
        self._last = self._none
        self._section: dict[str, Label] = {}
        self._memos: dict[tuple[str, ...], _Memo] = {}
        self._memo = self._memos.setdefault((), _Memo({}, {}, {}))
        self._dates = key_dates(table, [c for c in self._keys if c.dim in PERIOD_DIMS - BOUNDS])
        self._dated = DatedParts()
        names = [n for n, c in enumerate(self._keys) if c.dim not in {"code", "label"}]
        self._exclusive = any(c.dim == "end" and plain(c.title) == "tot" for c in self._keys)
        self._outline = names if len(names) == 1 else []

    def section(self, row: int) -> None:
        """Take a single text between the rows as the heading of what follows."""
        filled = self._sheet.filled(row, self._table.left, self._table.right)
        label = self._sheet.label(row, filled[0][0]) if filled else None
        if label is None or label.skip or label.axis not in {"area", "period", "measure"}:
            return
        if (
            filled[0][0] in self._indexes[1:]
        ):  # a row of which the first label stands above: nothing was filled in
            return
        self._enter(label)

    def _enter(self, label: Label) -> None:
        """Begin a section."""
        self._section[label.axis] = label
        if label.axis == "area":
            self._last = self._none
        elif label.axis == "measure" and label.period is not None:
            self._section["period"] = label
        key = tuple(f"{dim}:{self._section[dim].text}" for dim in sorted(self._section))
        self._memo = self._memos.setdefault(key, _Memo({}, {}, {}))

    def read(self, row: int) -> RowKey:
        """Return what the labels of a row say."""
        cells = self._sheet.grid.rows[row]
        if len(cells) > self._widest:
            values = self._get(cells)
        else:
            width = len(cells)
            values = tuple([cells[c] if c < width else None for c in self._indexes])
        if self._outline and self._opens_group(values[self._outline[0]]):
            return RowKey(values, AreaPart(text=joined(values)), WhenPart(), WhatPart(), Flags(total=True))
        if None in values or "" in values:
            values = self._filled_down(row, values)
        self._last = values
        memo = self._memo
        key = self._at_area(values)
        area = memo.area.get(key) or memo.area.setdefault(key, self._area(key))
        key = self._at_when(values)
        when = memo.when.get(key) or memo.when.setdefault(key, self._when(key))
        key = self._at_what(values)
        what = memo.what.get(key) or memo.what.setdefault(key, self._what(key))
        if not area.given:
            area = self._in_section(area, when, what)
            if not area.given and self._beside:
                area = self._from_beside(row, area)
        if area.periods:
            when = self._dated.joined(when, area)
        flags = area.flags
        if when.flags is not NO_FLAGS or what.flags is not NO_FLAGS:
            flags = flags.joined(when.flags).joined(what.flags)
        found = RowKey(values, area, when, what, flags)
        if self._labeler.decided:
            flags = found.flags = self._decided_row(found)
        if flags.total:
            self._last = self._none
        return found

    def _decided_row(self, key: RowKey) -> Flags:
        """Obey a decision on the labels of a row together."""
        answer = self._labeler.answers(key.text).get(DecisionKind.ROW, "") if key.text else ""
        if answer == "skip":
            return replace(key.flags, skip=LEFT_OUT)
        return replace(key.flags, total=answer == "total", skip="") if answer else key.flags

    def _opens_group(self, value: CellValue) -> bool:
        """Whether a row names another kind of thing than its column, as the groups of a pivot table do.

        Its figures add up the rows below it, which belong to it.
        """
        label = self._label(value)
        dim = self._keys[self._outline[0]].dim
        own = "area" if dim in AREA_DIMS else "measure" if dim == "measure" else "period"
        if label is None or label.head or label.skip or label.decided or label.axis == own:
            return False
        if label.axis not in {"area", "period", "measure"}:
            return False
        if own == "area" and label.period is not None and label.period.misspelt:
            return False  # below *Gemeente* it is a place that resembles a month
        self._enter(label)
        return True

    def _filled_down(self, row: int, values: Values) -> Values:
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
            inner = any(v not in {None, ""} for v in values[n + 1 :])
            is_area = column.dim in AREA_DIMS or column.dim == "code"
            own = column.dim in BOUNDS or column.dim == "cumulative"
            goes_on = blank and inner and not own and not (is_area and area_given)
            above = UNSURE if n in self._centred else self._last[n]
            done.append(above if goes_on else None if blank else value)
        return tuple(done)

    def _label(self, value: CellValue) -> Label | None:
        if isinstance(value, str) and value.strip():
            return self._labeler.label(value)
        return None

    def _flags(self, column: Column, label: Label) -> Flags:
        """What any label of a row can say about the row as a whole."""
        counted = column.dim == "measure" and bool(label.known or label.exact) and not label.unknown
        skip = ""
        if DecisionKind.ROW in label.decided or label.skip == LEFT_OUT:
            skip, counted = label.skip, False
        elif EXAMPLE.search(plain(label.text)):
            skip = "example"
        elif (
            label.skip
            and label.exact is None
            and label.axis != "area"
            and column.dim not in {"code", "district"}
        ):
            skip = label.skip
        flags = Flags(label.total and not counted, skip, label.scale, label.provisional, label.marks)
        return NO_FLAGS if flags == NO_FLAGS else flags

    def _area(self, values: Values) -> AreaPart:
        """Join code and name; they may not contradict."""
        part = AreaPart(text=joined(values))
        by_code = by_name = NO_AREA
        named = False
        for column, value in zip(
            (c for c in self._keys if c.dim in AREA_DIMS or c.dim == "code"), values, strict=True
        ):
            if value is None or value == "":
                continue
            label = self._label(value)
            if label is not None:
                part.flags = part.flags.joined(self._flags(column, label))
            if column.dim == "code":
                found = self._code(value)
                part.given = part.given or found is not NO_AREA
                by_code = found if found is not NO_AREA else by_code
                continue
            part.given = named = True
            beside = said_beside(label) if label is not None else None
            part.periods += (beside,) if beside is not None else ()
            by_name = self._labeler.areas.match(str(value)) if label is None else label.area
            if column.dim == "municipality" and by_name.how is Match.AMBIGUOUS:
                by_name = _municipality(by_name)
            part.decided = part.decided or DecisionKind.AREA in (label.decided if label is not None else ())
        part.match = by_name if part.decided else _joined(by_code, by_name, named=named)
        return self._decided_area(part)

    def _decided_area(self, part: AreaPart) -> AreaPart:
        """Obey a decision on code and name together."""
        answers = self._labeler.answers(part.text)
        if DecisionKind.AREA in answers:
            said = overruled(Label(""), answers, self._labeler)
            if said.decided:
                part.match, part.given, part.decided = said.area, True, True
                part.flags = Flags(skip=said.skip) if said.skip else NO_FLAGS
        return part

    def _code(self, value: CellValue) -> AreaMatch:
        areas = self._labeler.areas
        if isinstance(value, int) or (isinstance(value, str) and value.strip().isdecimal()):
            area = areas.by_number(int(value))
            return AreaMatch(Match.EXACT, (area,), by_code=True) if area else NO_AREA
        return areas.match(value) if isinstance(value, str) else NO_AREA

    def _when(self, values: Values) -> WhenPart:
        part = WhenPart(text=joined(values))
        bounds: dict[str, CellValue] = {}
        for column, value in zip((c for c in self._keys if c.dim in PERIOD_DIMS), values, strict=True):
            if value is None or value == "":
                continue
            if column.dim == "cumulative":
                part.periods += (PeriodText(cumulative=True),) if is_yes(value) else ()
            elif column.dim in BOUNDS:
                bounds[column.dim] = value
            else:
                self._add_period(part, column, value)
        if bounds:
            part.periods += (between(bounds.get("begin"), bounds.get("end"), exclusive=self._exclusive),)
        self._decided_when(part)
        section = self._section.get("period")
        if section is not None and section.period is not None and _adds(section.period, part.periods):
            part.periods += (section.period,)
        return part

    def _add_period(self, part: WhenPart, column: Column, value: CellValue) -> None:
        """Take in the period that one cell gives; one that gives none makes the part bad."""
        label = self._label(value)
        if label is not None:
            part.flags = part.flags.joined(self._flags(column, label))
        day = written_first(value) if isinstance(value, str) else None
        if isinstance(value, (date, datetime)):
            period = self._dates.get(date(value.year, value.month, value.day))
        elif day is not None and day in self._dates:
            period = self._dates[day]
        else:
            period = period_value(column.dim, value, label)
        if label is not None and DecisionKind.PERIOD in label.decided:
            period = label.period
        if period is not None:
            part.periods += (period,)
        elif not part.flags.total:
            part.bad = True

    def _decided_when(self, part: WhenPart) -> None:
        """Obey a decision on the labels of a period together, such as a year and a quarter."""
        answers = self._labeler.answers(part.text)
        if DecisionKind.PERIOD in answers:
            said = overruled(Label(""), answers, self._labeler)
            if said.decided:
                part.periods, part.bad = (said.period,) if said.period else (), False
                part.flags = Flags(skip=said.skip) if said.skip else NO_FLAGS

    def _what(self, values: Values) -> WhatPart:
        part = WhatPart(text=joined(values))
        for column, value in zip((c for c in self._keys if c.dim == "measure"), values, strict=True):
            label = self._label(str(value) if column.divides and value is not None else value)
            if label is None:
                continue
            part.flags = part.flags.joined(self._flags(column, label))
            if column.divides and not label.total:
                label = replace(label, unknown=frozenset({plain(label.text)}))
            part.labels += (label,)
        answers = self._labeler.answers(part.text)
        if len(part.labels) > 1 and DecisionKind.MEASURE in answers:
            said = overruled(Label(""), answers, self._labeler)
            part.labels = (said, *part.labels)
            part.flags = part.flags.joined(Flags(skip=said.skip)) if said.skip else part.flags
        things = any(label.known - MODIFIERS or label.unknown for label in part.labels)
        if "measure" in self._section and not things:
            part.section = (self._section["measure"],)
        if not any(label.part for label in part.labels):
            part.own = frozenset[str]().union(*(label.known for label in part.labels))
        return part

    def _from_beside(self, row: int, area: AreaPart) -> AreaPart:
        """A row without an area may say in another column that it is a total, or of which district."""
        for column in self._beside:
            value = self._sheet.grid.cell(row, column)
            label = self._label(value) if self._sheet.kind(row, column) is Kind.TEXT else None
            if label is None or not (label.total or label.area.how is Match.EXACT):
                continue
            flags = Flags(total=True) if label.total else NO_FLAGS
            key: Values = (value, "beside")
            return self._memo.area.get(key) or self._memo.area.setdefault(
                key, AreaPart(label.area, given=True, text=label.text.strip(), flags=flags)
            )
        return area

    def _in_section(self, area: AreaPart, when: WhenPart, what: WhatPart) -> AreaPart:
        """Give a row without an area, but with a measure or period, the area in whose section it stands."""
        section = self._section.get("area")
        if section is None or area.given or not (what.labels or what.section or when.periods):
            return area
        key: Values = (section.text, "in section")
        return self._memo.area.get(key) or self._memo.area.setdefault(
            key, AreaPart(section.area, given=True, text=section.text.strip(), flags=area.flags)
        )


def _adds(section: PeriodText, own: tuple[PeriodText, ...]) -> bool:
    """Whether the heading of a section completes the period of a row; a row that was left blank is no such heading."""
    year = next((p.year for p in own if p.year is not None), None)
    part = next((p for p in own if p.has_part), None)
    if part is None:
        return year is None or (section.year in {None, year} and section.has_part)
    if year is not None or section.year is None:
        return False
    if section.first is None or section.last is None or part.first is None or part.last is None:
        return True
    return section.first <= part.first and part.last <= section.last


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
