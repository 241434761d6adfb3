"""What a gate learns about a file on its way through, for the readers to use without a second look."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from rvs_desktop.importing.files.workbook import ErrorValue, Grid, Range

Place = tuple[int, int]
"""(row, column), both counted from 0."""


class FileKind(StrEnum):
    """What a file is by its content; the name of a file proves nothing."""

    XLSX = "xlsx"
    """Also xlsm and templates; also the Strict variant."""
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    TEXT = "csv"
    HTML = "html"


@dataclass
class SheetFindings:
    """One sheet as the gate saw it; what the first reader does not tell.

    Attributes:
        cells: number of cells with content.
        last_row, last_column: the last with a value, -1 for none; at least that, at most ten times that.
        errors: cells in which the spreadsheet program shows an error.
        merged: merged ranges, for kinds of which the first reader does not tell them.
        unresolved: formulas without a stored result.
        zero_formulas: formulas with a zero as stored result.
        other_formulas: number of formulas with another result.
    """

    cells: int = 0
    last_row: int = -1
    last_column: int = -1
    hidden: bool = False
    hidden_rows: set[int] = field(default_factory=set[int])
    hidden_columns: set[int] = field(default_factory=set[int])
    formats: dict[Place, str] = field(default_factory=dict[Place, str])
    errors: dict[Place, ErrorValue] = field(default_factory=dict[Place, ErrorValue])
    merged: list[Range] = field(default_factory=list[Range])
    unresolved: set[Place] = field(default_factory=set[Place])
    zero_formulas: set[Place] = field(default_factory=set[Place])
    other_formulas: int = 0


@dataclass
class FileFindings:
    """A whole file as the gate saw it.

    Attributes:
        sheets: by name; empty for kinds of which the gate looks at limits only.
        carries: parts that are never run or followed, as in ``Workbook.carries``.
        asides: texts beside the cells (comments, pivot caches) as grids, for the privacy check only.
        rich_texts: texts that look different from their characters → what they show.
    """

    kind: FileKind
    sheets: dict[str, SheetFindings] = field(default_factory=dict[str, SheetFindings])
    carries: list[str] = field(default_factory=list[str])
    asides: list[Grid] = field(default_factory=list[Grid])
    rich_texts: dict[str, str] = field(default_factory=dict[str, str])
