"""Burgernet per municipality as a workbook; it says that its counts were added up, so that an import leaves them."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.ui.parts.burgernet.words import stay_words

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
    snapshot: BurgernetSnapshot,
    rows: Sequence[BurgernetRow],
    path: Path,
    progress: Progress,
    *,
    sample: bool,
    smallest: int = 0,
) -> None:
    """Write some rows of a snapshot, for others when there is a smallest number of actions; runs beside the screen."""
    from rvs_desktop.exporting.publication import MARK
    from rvs_desktop.exporting.tables import ExportTable, Total
    from rvs_desktop.exporting.workbook import write_workbook

    total = snapshot.total
    complete = len(rows) == len(snapshot.rows)
    label = "Totaal" if complete else f"Totaal gefilterd, {len(rows)} van {len(snapshot.rows)}"
    rates = {
        "success": published_rate(total.success, smallest),
        "participation": exported_rate(total.participation),
    }
    title = f"Burgernet per gemeente, {snapshot.year.label()}"
    table = ExportTable(
        title=f"{title} {MARK}" if smallest else title,
        fields=FIELDS,
        rows=[_line(row, smallest) for row in rows],
        count=len(rows),
        scope=f"{total.area.name}, {snapshot.year.label()}",
        total=Total(label, rates if complete else {}),
        sample=sample,
        notes=[
            ("Succespercentage", "geslaagde acties gedeeld door acties, per gebied uit de sommen berekend"),
            *_hidden_note(smallest),
        ],
    )
    write_workbook(table, path, progress=progress)


def _hidden_note(smallest: int) -> list[tuple[str, str]]:
    if not smallest:
        return []
    return [("*", f"verborgen: een percentage van minder dan {smallest} acties zegt te weinig")]


def _line(row: BurgernetRow, smallest: int) -> list[Value]:
    remarks = [stay_words(row), "indicatief: minder dan 30 acties" if row.indicative else ""]
    return [
        row.area.name,
        row.area.code,
        row.district,
        _count(row.actions),
        _count(row.successes),
        published_rate(row.success, smallest),
        _count(row.participants),
        exported_rate(row.participation),
        ", ".join(remark for remark in remarks if remark),
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


def published_rate(rate: RateFigure, smallest: int) -> Value:
    """Return a success rate as a publication shows it: hidden where there were too few actions (rule D3)."""
    from rvs_desktop.models.publication import STAR

    hidden = rate.denominator is not None and 0 < rate.denominator < smallest
    return STAR if hidden else exported_rate(rate)
