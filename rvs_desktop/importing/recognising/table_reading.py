"""What reading one table gives: its lines and figures, and what was found for its columns on the way."""

from __future__ import annotations

from dataclasses import dataclass, field

from rvs_desktop.importing.decisions import DecisionKind
from rvs_desktop.importing.files.workbook import column_letters
from rvs_desktop.importing.recognising.area_choice import AreaChoice
from rvs_desktop.importing.recognising.columns import Column
from rvs_desktop.importing.recognising.context import Around
from rvs_desktop.importing.recognising.ledger import Figure
from rvs_desktop.importing.recognising.measure_choice import MeasureChoice
from rvs_desktop.importing.recognising.period_choice import PeriodChoice
from rvs_desktop.importing.recognising.row_parts import AreaPart, RowKey, WhatPart, WhenPart
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.recognition import KnownMeasure
from rvs_desktop.periods import Period


@dataclass(slots=True)
class Line:
    """One row of figures after reading."""

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
    aims: list[Aim] = field(default_factory=list["Aim"])
    """What was found for the columns with figures, to be explained."""
    around: list[Around] = field(default_factory=list[Around])
    fractions: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    """Column and measure of each number with decimals where only counts can be."""


@dataclass
class Counted:
    """A measure for some labels of a row below one column, with the periods met so far."""

    choice: MeasureChoice
    periods: dict[WhenPart, PeriodChoice] = field(default_factory=dict[WhenPart, PeriodChoice])


@dataclass
class Aim:
    """A column with figures and what was found for the parts of the rows that crossed it."""

    column: Column
    areas: dict[AreaPart, AreaChoice] = field(default_factory=dict[AreaPart, AreaChoice])
    measures: dict[WhatPart, Counted] = field(default_factory=dict[WhatPart, Counted])

    def __post_init__(self) -> None:
        """See whether a whole number in it is always just that, and whether its heading has a say in the area."""
        column = self.column
        self.plain = column.scale == 1 and not column.provisional and not column.marks
        self.index = column.index
        self.letters = column_letters(column.index)
        self.names_area = any(label.named or DecisionKind.AREA in label.decided for label in column.labels)


@dataclass(slots=True)
class Crossing:
    """All that a plain whole number says but its area, below one column in rows with the same other labels."""

    measure: KnownMeasure
    period: Period
    key: str
    """The written key of the period."""
    unit: int
    """What one is in units of the measure."""
    title: str
    """The heading of the column."""
    decided: bool
