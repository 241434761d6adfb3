"""A table as text with one row a line: a CSV that Dutch Excel opens, and the cells that go to the clipboard."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Final

from rvs_desktop.exporting.files import replacing
from rvs_desktop.exporting.marks import STATUS_MARKS, STATUS_MEANING, Marked, written
from rvs_desktop.exporting.safe_text import guarded, printable
from rvs_desktop.exporting.tables import ExportTable, Progress, Sums, Value
from rvs_desktop.formats import MINUS, format_date, format_decimal, format_moment
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.models.figures import Status

_TOLD_EVERY: Final = 500
_PERCENT_PLACES: Final = 1


def cell_text(value: Value, field: Field) -> str:
    """Return a value as Dutch Excel reads it back: ``1413``, ``12,5``, ``14,4%``, ``-3``, ``1-12-2020``.

    Numbers have no thousands points, because an English Excel would read a decimal point in them. A text that a
    spreadsheet would run as a formula gets a quote in front; a number never does.
    """
    if isinstance(value, Marked) and value.bare:
        value = value.value
    if value is None:
        return ""
    if isinstance(value, int) and field.kind is not FieldKind.CENTS:
        return str(value)
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, Marked):
        return written(value)
    if isinstance(value, int | Decimal | Fraction):
        return _number_text(value, field)
    return format_moment(value) if isinstance(value, datetime) else format_date(value)


def _number_text(value: int | Decimal | Fraction, field: Field) -> str:
    if field.kind is FieldKind.CENTS:
        return _ungrouped(Fraction(value) / 100, 2)
    if isinstance(value, Fraction):
        return f"{_ungrouped(value * 100, _PERCENT_PLACES)}%"
    exponent = value.as_tuple().exponent if isinstance(value, Decimal) else 0
    return _ungrouped(value, -exponent if isinstance(exponent, int) and exponent < 0 else 0)


def _ungrouped(value: int | Decimal | Fraction, places: int) -> str:
    return format_decimal(value, places).replace(".", "").replace(MINUS, "-")


def write_csv(table: ExportTable, path: Path, *, progress: Progress | None = None) -> None:
    """Write a table as CSV with ``;`` and a byte order mark, whole or not at all; title and heading as in a workbook.

    Raises:
        UserError: if the file cannot be written.
        Cancelled: if ``progress`` raised it.
    """
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        for done, line in enumerate(_lines(table)):
            writer.writerow(line)
            if progress and done % _TOLD_EVERY == 0:
                progress(min(done, table.count), table.count)


def _lines(table: ExportTable) -> Iterator[Sequence[str]]:
    fields = [table.fields[place] for place in table.places]
    yield [guarded(table.title)]
    yield [" · ".join(part for part in (guarded(table.scope), table.notices) if part)]
    yield []
    yield [printable(field.title) for field in fields]
    total = table.total
    sums = Sums(table.fields, total.not_summed if total else frozenset())
    confidential = False
    for row in table.rows:
        sums.add(row)
        confidential |= any(
            isinstance(value, Marked) and value.status == Status.CONFIDENTIAL for value in row
        )
        yield [cell_text(row[place], table.fields[place]) for place in table.places]
    if total is not None:
        values = [
            sums.sum(place) if sums.summed(place) else total.values.get(table.fields[place].key)
            for place in table.places[1:]
        ]
        yield [
            guarded(total.label),
            *(cell_text(value, field) for value, field in zip(values, fields[1:], strict=True)),
        ]
    if confidential:
        yield []
        yield [f"{STATUS_MARKS[Status.CONFIDENTIAL]} = {STATUS_MEANING[Status.CONFIDENTIAL]}"]
