"""The stored figures, one a row, in the form that scripts and other files read."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.exporting.files import replacing
from rvs_desktop.exporting.safe_text import guarded
from rvs_desktop.exporting.tables import ExportTable, Progress, Value
from rvs_desktop.exporting.workbook import write_workbook
from rvs_desktop.models.areas import Area, AreaParent, area_by_code, holds_on
from rvs_desktop.models.deliveries import Delivery, SourceFile
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.models.figures import COUNTS, Measure, Observation
from rvs_desktop.models.settings import is_sample
from rvs_desktop.periods import Period, PeriodKind

FIELDS: Final = (
    Field("measure", "measure", width=24, help="code van het gegeven"),
    Field(
        "area_code", "area_code", width=18, help="CBS-code van de gemeente, of de code van district of regio"
    ),
    Field("area", "area", width=22, help="naam van het gebied"),
    Field("period", "period", width=10, help="2020, 2020-H1, 2020-Q1 of 2020-03"),
    Field("value", "value", FieldKind.DECIMAL, width=12, help="het cijfer; leeg als er geen is"),
    Field("status", "status", width=14, help="value, missing, not_applicable of confidential"),
    Field("qualifier", "qualifier", width=12, help="provisional, circa, more_than, at_least, nearly of leeg"),
    Field(
        "source_file",
        "source_file",
        width=30,
        help="bestand waaruit het cijfer komt; leeg als het is ingevoerd",
    ),
    Field("source_sheet", "source_sheet", width=16, help="werkblad"),
    Field("source_cell", "source_cell", width=10, help="cel"),
)
_AT_ONCE: Final = 2_000
_TOLD_EVERY: Final = 500


def export_observations(
    session: Session,
    path: Path,
    *,
    as_of: date | None = None,
    area: str | None = None,
    period: str | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the figures that count, in the order of catalogue, area and period; returns how many.

    Args:
        session: the open file.
        path: ``.csv`` (UTF-8, comma, point in decimals) or ``.xlsx`` with the same columns.
        as_of: keep only areas that exist on this day, and divide them over districts as on this day.
        area: code of an area; a district or region brings all that belongs to it (on ``as_of``, or ever).
        period: key of a period; all shorter periods in it come along.
        progress: told every few hundred rows.

    Raises:
        UserError: if the ending, the area or the period is unknown, or the file cannot be written.
        Cancelled: if ``progress`` raised it.
    """
    chosen = _chosen(session, as_of, area, period)
    count = session.scalar(select(func.count()).select_from(chosen.subquery())) or 0
    rows = _rows(session, chosen)
    ending = path.suffix.lower()
    if ending == ".csv":
        _write_csv(rows, path, count, progress)
    elif ending == ".xlsx":
        table = ExportTable(
            title="Waarnemingen",
            fields=FIELDS,
            rows=rows,
            count=count,
            frozen=4,
            plain=True,
            sheet="Waarnemingen",
            sample=is_sample(session),
            persons=bool(session.scalar(chosen.where(Measure.persons.is_(True)).limit(1))),
        )
        write_workbook(table, path, progress=progress)
    else:
        raise UserError(f"{path.name} eindigt niet op .csv of .xlsx.", "Kies een van deze twee.")
    return count


def _chosen(session: Session, as_of: date | None, area: str | None, period: str | None) -> Select[Any]:
    """Return the query for the ids of the figures that were asked for."""
    query = (
        select(Observation.id)
        .join(Measure, Measure.id == Observation.measure_id)
        .join(Area, Area.id == Observation.area_id)
        .where(COUNTS)
    )
    if as_of is not None:
        query = query.where(
            or_(Area.valid_from.is_(None), Area.valid_from <= as_of),
            or_(Area.valid_to.is_(None), Area.valid_to >= as_of),
        )
    if area is not None:
        query = query.where(Observation.area_id.in_(_within(session, area, as_of)))
    if period is not None:
        query = query.where(Observation.period.in_(_periods(period)))
    return query


def _within(session: Session, code: str, as_of: date | None) -> set[int]:
    """Return an area and all that lies in it."""
    found = {area_by_code(session, code).id}
    layer = set(found)
    while layer:
        below = select(AreaParent.child_id).where(AreaParent.parent_id.in_(layer))
        if as_of is not None:
            below = below.where(holds_on(as_of))
        layer = set(session.scalars(below)) - found
        found |= layer
    return found


def _periods(key: str) -> set[str]:
    """Return a period and all shorter ones in it."""
    try:
        period = Period.parse(key)
    except ValueError:
        raise UserError(
            f"{key} is geen periode.", "Geef een periode als 2020, 2020-H1, 2020-Q1 of 2020-03."
        ) from None
    kinds = [kind for kind in PeriodKind if kind.months <= period.kind.months]
    return {part.key for kind in kinds for part in period.parts(kind)}


def _rows(session: Session, chosen: Select[Any]) -> Iterator[list[Value]]:
    """Yield the rows as they are exported; the value as an exact number."""
    query = (
        select(
            Measure.code,
            Area.code,
            Area.name,
            Observation.period,
            Observation.value,
            Measure.decimals,
            Observation.status,
            Observation.qualifier,
            SourceFile.name,
            Observation.sheet,
            Observation.cell,
        )
        .join(Measure, Measure.id == Observation.measure_id)
        .join(Area, Area.id == Observation.area_id)
        .outerjoin(Delivery, Delivery.id == Observation.delivery_id)
        .outerjoin(SourceFile, SourceFile.id == Delivery.source_file_id)
        .where(Observation.id.in_(chosen))
        .order_by(Measure.position, Area.code, Observation.period)
        .execution_options(yield_per=_AT_ONCE)
    )
    for measure, code, name, period, value, decimals, status, qualifier, file, sheet, cell in session.execute(
        query
    ):
        number = Decimal(value).scaleb(-decimals) if value is not None and decimals else value
        yield [measure, code, name, period, number, status, qualifier, file or "", sheet, cell]


def _write_csv(rows: Iterator[list[Value]], path: Path, count: int, progress: Progress | None) -> None:
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([field.key for field in FIELDS])
        for done, row in enumerate(rows):
            writer.writerow([guarded(value) if isinstance(value, str) else value for value in row])
            if progress and done % _TOLD_EVERY == 0:
                progress(done, count)
