"""Burgernet per municipality as a workbook; it says that its counts were added up, so that an import leaves them."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from rvs_desktop.models.fields import Field, FieldKind

if TYPE_CHECKING:
    from rvs_desktop.exporting.tables import Value
    from rvs_desktop.models.burgernet import BurgernetRow, BurgernetSnapshot
    from rvs_desktop.models.rates import RateFigure
    from rvs_desktop.models.rollup import Figure
    from rvs_desktop.ui.jobs import Progress

FIELDS = (
    Field("name", "Gemeente", width=22),
    Field("code", "CBS-code", width=10),
    Field("district", "District", width=20),
    Field("actions", "Acties (opgeteld)", FieldKind.COUNT, width=16),
    Field("successes", "Geslaagd (opgeteld)", FieldKind.COUNT, width=18),
    Field("success", "Succespercentage", FieldKind.PERCENT, width=16),
    Field("participants", "Deelnemers (opgeteld)", FieldKind.COUNT, width=20),
    Field("participation", "Van alle inwoners", FieldKind.PERCENT, width=16),
    Field("remark", "Opmerking", width=34),
)


def write_burgernet(
    snapshot: BurgernetSnapshot, rows: Sequence[BurgernetRow], path: Path, progress: Progress, *, sample: bool
) -> None:
    """Write some rows of a snapshot; runs beside the screen."""
    from rvs_desktop.exporting.tables import ExportTable, Total
    from rvs_desktop.exporting.workbook import write_workbook

    total = snapshot.total
    complete = len(rows) == len(snapshot.rows)
    label = "Totaal" if complete else f"Totaal gefilterd, {len(rows)} van {len(snapshot.rows)}"
    rates = {"success": exported_rate(total.success), "participation": exported_rate(total.participation)}
    table = ExportTable(
        title=f"Burgernet per gemeente, {snapshot.year.label()}",
        fields=FIELDS,
        rows=[_line(row) for row in rows],
        count=len(rows),
        scope=f"{total.area.name}, {snapshot.year.label()}",
        total=Total(label, rates if complete else {}),
        sample=sample,
        notes=[
            ("Succespercentage", "geslaagde acties gedeeld door acties, per gebied uit de sommen berekend")
        ],
    )
    write_workbook(table, path, progress=progress)


def _line(row: BurgernetRow) -> list[Value]:
    remark = "indicatief: minder dan 30 acties" if row.indicative else ""
    return [
        row.area.name,
        row.area.code,
        row.district,
        _count(row.actions),
        _count(row.successes),
        exported_rate(row.success),
        _count(row.participants),
        exported_rate(row.participation),
        remark,
    ]


def _count(figure: Figure) -> Value:
    from rvs_desktop.exporting.marks import Marked

    if figure.value is not None:
        return figure.value
    return Marked(None, figure.status)


def exported_rate(rate: RateFigure) -> Value:
    """Return a rate for a workbook: a percentage, blank when unknown, n.v.t. without actions (story J3-1)."""
    if rate.denominator == 0:
        return "n.v.t. (0 acties)"
    if rate.numerator is None or rate.denominator is None:
        return None
    return Fraction(rate.numerator, rate.denominator)
