"""What any table becomes outside the program: fields, rows of plain values, a total, and what the legend says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Final, TypeAlias

from rvs_desktop.exporting.marks import Marked
from rvs_desktop.models.fields import Field, FieldKind

Value: TypeAlias = str | int | Decimal | Fraction | date | datetime | Marked | None
"""One cell. None is a blank: no such figure is agreed. Counts are int, euros int in cents, a percentage is a Fraction
(14,4% of 2.073 is ``Fraction(299, 2073)``), and a figure with a state or a qualifier is ``Marked``."""

Progress: TypeAlias = Callable[[int, int], None]
"""Called now and then with rows done and rows in all; raises ``Cancelled`` when the user stopped."""

SUMMED: Final = frozenset({FieldKind.COUNT, FieldKind.DECIMAL, FieldKind.CENTS})
PERSONS_NOTICE: Final = "vertrouwelijk – bevat kleine aantallen"
SAMPLE_NOTICE: Final = "Voorbeeldgegevens"


@dataclass(frozen=True)
class Total:
    """The row under a table.

    Attributes:
        label: stands in the name column, such as ``Totaal`` or ``Totaal gefilterd, 12 van 39``.
        values: what stands in columns that are not summed (by field key), such as a percentage.
        not_summed: keys of number columns of which a sum means nothing.
    """

    label: str = "Totaal"
    values: Mapping[str, Value] = field(default_factory=dict[str, Value])
    not_summed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ExportTable:
    """A table as it stands on the screen.

    Attributes:
        title: what the figures are; an import recognises the measure by it.
        fields: the columns; a trend column is left out.
        rows: a value per field; may be a generator when the table is large.
        count: number of rows, for progress.
        scope: the period and the area, printed under the title.
        sheet: name of the worksheet.
        frozen: number of columns that stay in sight.
        total: the row under the table, or None.
        sample: whether the file holds made-up figures.
        persons: whether persons are counted, so that small numbers are confidential.
        notes: further lines for the legend, each with what it is about.
        plain: whether the heading is the first row, for readers that are programs; title and scope stand in the legend.
    """

    title: str
    fields: Sequence[Field]
    rows: Iterable[Sequence[Value]]
    count: int
    scope: str = ""
    sheet: str = "Cijfers"
    frozen: int = 1
    total: Total | None = None
    sample: bool = False
    persons: bool = False
    notes: Sequence[tuple[str, str]] = ()
    plain: bool = False

    @property
    def notices(self) -> str:
        """What must be seen at once by whoever opens the file; empty when nothing."""
        found = [SAMPLE_NOTICE] * self.sample + [PERSONS_NOTICE] * self.persons
        return " · ".join(found)

    @property
    def places(self) -> list[int]:
        """The positions of the columns that are exported."""
        return [place for place, each in enumerate(self.fields) if each.kind is not FieldKind.TREND]


class Sums:
    """Adds up the columns that can be summed while the rows pass by."""

    def __init__(self, fields: Sequence[Field], not_summed: frozenset[str]) -> None:
        self._sums: dict[int, int | Decimal | None] = {
            place: None
            for place, each in enumerate(fields)
            if each.kind in SUMMED and each.key not in not_summed
        }
        self.worded: dict[int, int | Decimal] = dict.fromkeys(self._sums, 0)
        """Per column the sum of the figures that stand as text, which a formula does not see."""

    def add(self, row: Sequence[Value]) -> None:
        """Take one row into account."""
        sums = self._sums
        for place, before in sums.items():
            value = row[place]
            number = value.value if isinstance(value, Marked) else value
            if isinstance(number, int | Decimal):
                sums[place] = number if before is None else before + number
                if number is not value and isinstance(value, Marked) and not value.bare:
                    self.worded[place] += number

    def sum(self, place: int) -> int | Decimal | None:
        """Return the sum of a column; None when it has no number at all, or is not summed."""
        return self._sums.get(place)

    def summed(self, place: int) -> bool:
        """Tell whether a column is summed."""
        return place in self._sums
