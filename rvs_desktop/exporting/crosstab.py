"""The crosstab of one measure as a table that leaves the program and comes back the same."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from rvs_desktop.exporting.marks import Marked
from rvs_desktop.exporting.tables import ExportTable, Total, Value
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.models.figures import Status
from rvs_desktop.models.rollup import Crosstab, CrosstabRow, Figure
from rvs_desktop.periods import Period

NAME = Field("name", "Gemeente", width=22)
CODE = Field("code", "CBS-code", width=10)
DISTRICT = Field("district", "District", width=20)


def crosstab_table(
    crosstab: Crosstab,
    *,
    scope: str = "",
    sample: bool = False,
    shown: Sequence[CrosstabRow] | None = None,
) -> ExportTable:
    """Return the municipalities of a crosstab by period, with one total.

    Sums of districts are left to the reader of the sheet: as rows among the municipalities they would be counted
    twice. A figure that nobody delivered is blank, a figure that was noted as not delivered is ``n.b.``.

    Args:
        crosstab: the figures.
        scope: region and periods, as the page says it.
        sample: whether the file holds made-up figures.
        shown: the rows that a filter left; all when not given.
    """
    rows = crosstab.rows if shown is None else shown
    kind = FieldKind.DECIMAL if crosstab.measure.decimals else FieldKind.COUNT
    periods = [
        Field(period.key, _heading(period, place, rows), kind, width=10)
        for place, period in enumerate(crosstab.periods)
    ]
    filtered = len(rows) < len(crosstab.rows)
    return ExportTable(
        title=crosstab.measure.name,
        fields=[NAME, CODE, DISTRICT, *periods],
        rows=[
            [row.area.name, row.area.code, row.district, *(_value(cell, crosstab) for cell in row.cells)]
            for row in rows
        ],
        count=len(rows),
        scope=scope,
        total=Total(f"Totaal gefilterd, {len(rows)} van {len(crosstab.rows)}" if filtered else "Totaal"),
        sample=sample,
        persons=crosstab.measure.persons,
        notes=[("Geleverd", _delivered(crosstab))],
    )


def _heading(period: Period, place: int, rows: Sequence[CrosstabRow]) -> str:
    """Return the heading of a period; one that was added up from shorter ones says so."""
    cells = [row.cells[place] for row in rows]
    derived = any(cell is not None and cell.value is not None and cell.observation is None for cell in cells)
    return f"{period.label()} (opgeteld)" if derived else period.label()


def _value(figure: Figure | None, crosstab: Crosstab) -> Value:
    if figure is None:
        return None
    if figure.value is None:
        noted = figure.observation is not None or figure.status != Status.MISSING
        return Marked(None, figure.status) if noted else None
    decimals = crosstab.measure.decimals
    value = Decimal(figure.value).scaleb(-decimals) if decimals else figure.value
    return Marked(value, figure.status, figure.qualifier, figure.partial_until)


def _delivered(crosstab: Crosstab) -> str:
    return ", ".join(
        f"{period.label()}: {cell.reported} van {cell.expected}"
        for period, cell in zip(crosstab.periods, crosstab.total.cells, strict=True)
        if cell is not None
    )
