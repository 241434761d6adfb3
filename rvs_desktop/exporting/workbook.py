"""A table as an Excel workbook: real numbers, a frozen heading, totals that calculate, and a legend."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, cast

from rvs_desktop.errors import UserError
from rvs_desktop.exporting.files import replacing
from rvs_desktop.exporting.legend import SHEET as LEGEND
from rvs_desktop.exporting.legend import legend
from rvs_desktop.exporting.marks import Marked, written
from rvs_desktop.exporting.safe_text import printable, runs_as_formula
from rvs_desktop.exporting.sink import Sink
from rvs_desktop.exporting.tables import ExportTable, Progress, Sums, Value
from rvs_desktop.formats import format_date
from rvs_desktop.models.fields import NUMERIC, Field, FieldKind

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_TITLE_ROW: Final = 0
_SCOPE_ROW: Final = 1
_HEAD_ROW: Final = 3
MOST_ROWS: Final = 1_048_570
"""Rows of figures that fit in a worksheet under title, scope and heading, and above a total."""
_STREAMED_FROM: Final = 5_000
"""Rows from which a workbook is written row by row to disk instead of built in memory."""
_TOLD_EVERY: Final = 500
_NUMBER_FORMATS: Final = {
    FieldKind.COUNT: "#,##0",
    FieldKind.PERCENT: "0.0%",
    FieldKind.CENTS: "[$€-413] #,##0.00",
    FieldKind.DATE: "d-m-yyyy",
    FieldKind.MOMENT: "d-m-yyyy h:mm",
}
_FIRST_DAY: Final = datetime(1900, 3, 1)  # noqa: DTZ001 - a workbook knows no time zones
"""Before this day the calendar of Excel is wrong: such a date is written as text."""


def write_workbook(
    table: ExportTable,
    path: Path,
    *,
    made_at: datetime | None = None,
    organisation: str = "",
    progress: Progress | None = None,
) -> None:
    """Write a table to a new workbook, whole or not at all.

    Args:
        table: what to write.
        path: where; an existing file is replaced when the new one is complete.
        made_at: the moment that the legend names; now when not given.
        organisation: stands as the author in the properties; never a person.
        progress: told every few hundred rows.

    Raises:
        UserError: if the table is too long for a workbook, or the file cannot be written.
        Cancelled: if ``progress`` raised it.
    """
    if table.count > MOST_ROWS:
        raise UserError(
            f"De tabel heeft {table.count} rijen; een werkblad kan er {MOST_ROWS} hebben.",
            "Kies een kortere periode of een kleiner gebied.",
        )
    moment = made_at or datetime.now(UTC)
    with (
        replacing(path) as temporary,
        open_workbook(temporary, streamed=table.count >= _STREAMED_FROM) as book,
    ):
        book.set_properties(
            {
                "title": printable(table.title),
                "subject": printable(table.scope),
                "author": printable(organisation),
                "company": printable(organisation),
                "comments": table.notices,
                "created": moment.replace(tzinfo=None),
            }
        )
        _Sheet(book, table).write(progress)
        _write_legend(book, table, moment)


@contextmanager
def open_workbook(path: Path, *, streamed: bool) -> Generator[Workbook]:
    """Open a workbook for writing, streamed to disk when it is large; trouble with the disk leaves as an ``OSError``."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    with tempfile.TemporaryDirectory(prefix="rvs-export-") as rows_on_disk:
        options = {"constant_memory": True, "tmpdir": rows_on_disk} if streamed else {"in_memory": True}
        with Sink(path) as sink:
            book = xlsxwriter.Workbook(cast("IO[bytes]", sink), options)
            try:
                yield book
                book.close()
            except FileCreateError as error:
                raise OSError(*getattr(error.args[0], "args", ())) from error
            finally:
                _give_up(book)


def _give_up(book: Workbook) -> None:
    """Let go of what a workbook that was stopped halfway still holds open; nothing when it was closed."""
    book.fileclosed = 1
    for sheet in book.worksheets():
        rows_on_disk = getattr(sheet, "row_data_fh", None)
        if rows_on_disk is not None:
            rows_on_disk.close()


class _Sheet:
    """Writes one table to one worksheet, row after row."""

    def __init__(self, book: Workbook, table: ExportTable) -> None:
        self._book = book
        self._table = table
        self._places = table.places
        self._fields = [table.fields[place] for place in self._places]
        self._sheet: Worksheet = book.add_worksheet(table.sheet)
        self._formats: dict[tuple[str, bool, bool], Format] = {}
        self._head = 0 if table.plain else _HEAD_ROW
        self._first = self._head + 1
        self._quoted = book.add_format({"quote_prefix": True})
        self._right = book.add_format({"align": "right"})

    def write(self, progress: Progress | None) -> None:
        """Write heading, rows and total, and set how the sheet looks."""
        if not self._table.plain:
            self._write_title()
        self._write_heading()
        total = self._table.total
        sums = Sums(self._table.fields, total.not_summed if total else frozenset())
        row = self._first
        columns = [(column, place, self._writer(place)) for column, place in enumerate(self._places)]
        for values in self._table.rows:
            for column, place, put in columns:
                put(row, column, values[place])
            sums.add(values)
            row += 1
            if progress and (row - self._first) % _TOLD_EVERY == 0:
                progress(row - self._first, self._table.count)
        if progress:
            progress(row - self._first, self._table.count)
        if total is not None:
            self._write_total(row, sums)
        self._lay_out(row - 1)

    def _write_title(self) -> None:
        table = self._table
        large = self._book.add_format({"bold": True, "size": 14})
        self._sheet.write_string(_TITLE_ROW, 0, printable(table.title), large)
        scope = " · ".join(part for part in (printable(table.scope), table.notices) if part)
        if scope:
            self._sheet.write_string(_SCOPE_ROW, 0, scope)

    def _write_heading(self) -> None:
        base = {"bold": True, "bottom": 1, "bg_color": "#EEF1F5", "text_wrap": True, "valign": "top"}
        text, number = self._book.add_format(base), self._book.add_format({**base, "align": "right"})
        for column, field in enumerate(self._fields):
            title = f"{field.title} ({field.unit})" if field.unit and field.kind in NUMERIC else field.title
            look = number if field.kind in NUMERIC else text
            self._sheet.write_string(self._head, column, printable(title), look)
            self._sheet.set_column(column, column, max(field.width, min(len(title), 20)) + 1)

    def _write_total(self, row: int, sums: Sums) -> None:
        total = self._table.total
        assert total is not None
        label = self._book.add_format({"bold": True, "top": 1})
        for column, (place, field) in enumerate(zip(self._places, self._fields, strict=True)):
            if column == 0:
                self._sheet.write_string(row, column, printable(total.label), label)
            elif sums.summed(place):
                self._write_sum(row, column, place, sums)
            else:
                self._put(row, column, total.values.get(field.key), field, total=True)

    def _write_sum(self, row: int, column: int, place: int, sums: Sums) -> None:
        from xlsxwriter.utility import xl_range

        found = sums.sum(place)
        if found is None:
            return
        field = self._table.fields[place]
        cached: Any = _number(found, field)  # annotated from its default of 0 in the library
        formula = f"=SUM({xl_range(self._first, column, row - 1, column)})"
        if sums.worded[place]:
            formula += f"+{_number(sums.worded[place], field)!r}"
        self._sheet.write_formula(row, column, formula, self._format(field, found, total=True), cached)

    def _writer(self, place: int) -> Callable[[int, int, Value], object]:
        """Return what writes the values of a column; plain numbers and texts, the most of a large table, go short."""
        field = self._table.fields[place]
        write_number, write_string = self._sheet.write_number, self._sheet.write_string
        whole = self._format(field, 0)
        short = field.kind in {FieldKind.COUNT, FieldKind.DECIMAL}
        looks = {False: None, True: self._quoted}

        def put(row: int, column: int, value: Value) -> None:
            if short and type(value) is int:
                write_number(row, column, value, whole)
            elif type(value) is str and value:
                text, runs = _safe(value)
                write_string(row, column, text, looks[runs])
            else:
                self._put(row, column, value, field)

        return put

    def _put(self, row: int, column: int, value: Value, field: Field, *, total: bool = False) -> None:
        """Write one value as what it is: a number as a number, a text as a text, never as a formula."""
        if isinstance(value, Marked) and value.bare:
            value = value.value
        if value is None or value == "":
            return
        if isinstance(value, str):
            text, runs = _safe(value)
            self._sheet.write_string(row, column, text, self._quoted if runs else None)
        elif isinstance(value, int | Decimal | Fraction):
            number_format = self._format(field, value, total=total)
            self._sheet.write_number(row, column, _number(value, field), number_format)
        elif isinstance(value, Marked):
            self._sheet.write_string(row, column, written(value), self._right)
        else:
            self._put_day(row, column, value, field)

    def _put_day(self, row: int, column: int, value: date | datetime, field: Field) -> None:
        if not isinstance(value, datetime):
            value = datetime.combine(value, time())
        elif value.tzinfo:
            value = value.astimezone().replace(tzinfo=None)
        if value < _FIRST_DAY:
            self._sheet.write_string(row, column, format_date(value))
        else:
            self._sheet.write_datetime(row, column, value, self._format(field, 0))

    def _format(self, field: Field, value: int | Decimal | Fraction, *, total: bool = False) -> Format:
        """Return the number format of a column; a decimal shows the decimals that it has."""
        code = _NUMBER_FORMATS.get(field.kind, "General")
        if field.kind is FieldKind.DECIMAL:
            exponent = value.as_tuple().exponent if isinstance(value, Decimal) else 0
            places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
            code = f"#,##0.{'0' * places}" if places else "#,##0"
        left = field.kind in {FieldKind.DATE, FieldKind.MOMENT}
        found = self._formats.get((code, left, total))
        if found is None:
            options: dict[str, Any] = {"num_format": code, "bold": total, "top": int(total)}
            found = self._book.add_format(options | ({"align": "left"} if left else {}))
            self._formats[code, left, total] = found
        return found

    def _lay_out(self, last_row: int) -> None:
        sheet = self._sheet
        sheet.freeze_panes(self._first, min(self._table.frozen, len(self._fields)))
        if last_row >= self._first:
            sheet.autofilter(self._head, 0, last_row, len(self._fields) - 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(self._head)
        sheet.set_footer(f"&L{self._table.notices}&R&P / &N")


@lru_cache(maxsize=4096)
def _safe(text: str) -> tuple[str, bool]:
    """Return text as it is written and whether it would run if it were typed; names come back row after row."""
    plain = printable(text)
    return plain, runs_as_formula(plain)


def _number(value: int | Decimal | Fraction, field: Field) -> float:
    """Return a value as the number that stands in the cell; cents become euros."""
    if field.kind is FieldKind.CENTS:
        return float(Fraction(value) / 100)
    return value if isinstance(value, int) else float(value)


def _write_legend(book: Workbook, table: ExportTable, made_at: datetime) -> None:
    sheet: Worksheet = book.add_worksheet(LEGEND)
    bold = book.add_format({"bold": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 80)
    for row, (what, meaning) in enumerate(legend(table, made_at)):
        if what:
            sheet.write_string(row, 0, printable(what), bold)
        if meaning:
            sheet.write_string(row, 1, printable(meaning), wrapped)
