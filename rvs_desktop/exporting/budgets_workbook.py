"""Budgets as a workbook: a sheet each, with formulas for the totals, that imports again without a change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rvs_desktop.exporting.files import replacing
from rvs_desktop.exporting.safe_text import printable, runs_as_formula
from rvs_desktop.exporting.tables import SAMPLE_NOTICE
from rvs_desktop.exporting.workbook import open_workbook
from rvs_desktop.formats import format_date
from rvs_desktop.models.budgets.layout import Amounts, BudgetSheet, SheetLine
from rvs_desktop.models.budgets.rows import BudgetRow, RowKind, budget_rows, nature

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

COLUMNS: Final = (
    ("Omschrijving", 46),
    ("Noot", 6),
    ("Bijzonderheden", 15),
    ("Begroting", 15),
    ("Wijzigingen", 14),
    ("Begroting na wijziging", 15),
    ("Realisatie", 15),
    ("Gerealiseerd", 12),
    ("Prognose", 15),
    ("Verschil", 14),
    ("Toelichting", 40),
)
_ORIGINAL, _CHANGES, _AMENDED, _REALISED, _PERCENT, _FORECAST, _DIFFERENCE, _WHY = range(3, 11)
_HEAD: Final = 3
_MONEY: Final = "#,##0.00;[Red]-#,##0.00"
_BAD_IN_NAMES: Final = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


def write_budgets(
    sheets: Sequence[BudgetSheet], path: Path, *, sample: bool = False, made_at: datetime | None = None
) -> None:
    """Write budgets to a new workbook, whole or not at all.

    Args:
        sheets: a worksheet each.
        path: where; an existing file is replaced when the new one is complete.
        sample: whether the file holds made-up figures.
        made_at: moment in the properties; now when not given.

    Raises:
        UserError: if the file cannot be written.
    """
    with replacing(path) as temporary, open_workbook(temporary, streamed=False) as book:
        moment = made_at or datetime.now(UTC)
        book.set_properties(
            {"title": "Begroting", "author": "", "created": moment.replace(tzinfo=None), "comments": ""}
        )
        names: set[str] = set()
        for sheet in sheets:
            _Sheet(book, sheet, _name(sheet, names), sample=sample).write()


def _name(sheet: BudgetSheet, taken: set[str]) -> str:
    """Return a name for a worksheet that Excel allows and no other sheet has."""
    base = f"{sheet.budget.body.short} {sheet.budget.year}".translate(_BAD_IN_NAMES).strip()[:28]
    name, number = base, 2
    while name.casefold() in taken:
        name, number = f"{base} {number}", number + 1
    taken.add(name.casefold())
    return name


class _Sheet:
    """Writes one budget to one worksheet."""

    def __init__(self, book: Workbook, sheet: BudgetSheet, name: str, *, sample: bool) -> None:
        self._book = book
        self._budget = sheet
        self._sheet: Worksheet = book.add_worksheet(name)
        self._sample = sample
        self._formats: dict[tuple[str, bool], Format] = {}
        self._heading = book.add_format({"bold": True})
        self._first = _HEAD + 1

    def write(self) -> None:
        """Write title, heading and rows, and set how the sheet looks."""
        self._write_head()
        rows = budget_rows(self._budget)
        for place, row in enumerate(rows):
            self._write_row(self._first + place, row)
        self._sheet.freeze_panes(self._first, 1)
        self._sheet.set_landscape()
        self._sheet.set_paper(9)
        self._sheet.fit_to_pages(1, 0)
        self._sheet.repeat_rows(_HEAD)

    def _write_head(self) -> None:
        budget = self._budget.budget
        self._text(0, 0, budget.name, self._book.add_format({"bold": True, "size": 14}))
        day = f"stand t/m {format_date(self._budget.as_of)}" if self._budget.as_of else ""
        parts = [budget.body.code, f"{budget.year}", "bedragen in euro", day, SAMPLE_NOTICE * self._sample]
        self._text(1, 0, " · ".join(part for part in parts if part))
        base = {"bold": True, "bottom": 1, "bg_color": "#EEF1F5", "text_wrap": True, "valign": "top"}
        looks = {False: self._book.add_format(base), True: self._book.add_format({**base, "align": "right"})}
        self._sheet.set_row(_HEAD, 30)
        for column, (title, width) in enumerate(COLUMNS):
            self._sheet.write_string(_HEAD, column, title, looks[_ORIGINAL <= column <= _DIFFERENCE])
            self._sheet.set_column(column, column, width)

    def _write_row(self, row: int, found: BudgetRow) -> None:
        strong = found.kind not in {RowKind.LINE, RowKind.NOTE}
        heading = found.line is None and found.amounts is None
        self._text(
            row, 0, found.label, self._heading if strong and heading else self._format("General", bold=strong)
        )
        if found.line is not None:
            self._write_line(row, found.line)
        elif found.amounts is not None:
            self._write_total(row, found, found.amounts)

    def _write_line(self, row: int, line: SheetLine) -> None:
        self._text(row, 1, " ".join(line.marks))
        self._text(row, 2, nature(line))
        amounts = line.amounts
        if line.original is not None:
            self._money(row, _ORIGINAL, line.original)
        else:
            right = self._book.add_format({"align": "right"})
            self._text(row, _ORIGINAL, line.text_state or ("pm" if line.pro_memorie else "–"), right)
        if line.realised is not None:
            self._money(row, _REALISED, line.realised)
        if line.budgeted or line.forecast is not None or line.realised is not None:
            self._money(row, _CHANGES, line.changes)
            self._derive(row, amounts, bold=False, booked=line.realised is not None)
        if line.forecast is not None:
            self._money(row, _FORECAST, line.forecast)
        elif line.budgeted:
            self._formula(row, _FORECAST, f"=F{row + 1}", amounts.forecast, bold=False)
        self._text(row, _WHY, line.explanation)

    def _write_total(self, row: int, found: BudgetRow, amounts: Amounts) -> None:
        values = {
            _ORIGINAL: amounts.original,
            _CHANGES: amounts.changes,
            _REALISED: amounts.realised,
            _FORECAST: amounts.forecast,
        }
        for column, cents in values.items():
            self._formula(row, column, self._sum(found, column), cents, bold=True)
        self._derive(row, amounts, bold=True)

    def _sum(self, found: BudgetRow, column: int) -> str:
        """Return the formula of a total; the saldo is the first total minus the second."""
        letter = "ABCDEFGHIJK"[column]
        places = [(self._first + first + 1, self._first + last + 1) for first, last in found.adds]
        if found.kind is RowKind.BALANCE:
            return f"={letter}{places[0][0]}-{letter}{places[1][0]}"
        ranges = ",".join(f"{letter}{first}:{letter}{last}" for first, last in places if first <= last)
        return f"=SUM({ranges})" if ranges else "=0"

    def _derive(self, row: int, amounts: Amounts, *, bold: bool, booked: bool = True) -> None:
        """Write the columns that follow from others; text in place of an amount counts as nought."""
        number = row + 1
        self._formula(row, _AMENDED, f"=N(D{number})+E{number}", amounts.amended, bold=bold)
        self._formula(row, _DIFFERENCE, f"=I{number}-F{number}", amounts.difference, bold=bold)
        share = self._format("0.0%", bold=bold)
        known = booked and bool(amounts.amended)
        value: Any = float(Decimal(amounts.realised) / amounts.amended) if known else ""
        formula = f'=IF(OR(F{number}=0,G{number}=""),"",G{number}/F{number})'
        self._sheet.write_formula(row, _PERCENT, formula, share, value)

    def _money(self, row: int, column: int, cents: int) -> None:
        self._sheet.write_number(row, column, _euros(cents), self._format(_MONEY, bold=False))

    def _formula(self, row: int, column: int, formula: str, cents: int, *, bold: bool) -> None:
        cached: Any = _euros(cents)
        self._sheet.write_formula(row, column, formula, self._format(_MONEY, bold=bold), cached)

    def _text(self, row: int, column: int, text: str, look: Format | None = None) -> None:
        if text:
            plain = printable(text)
            quoted = self._book.add_format({"quote_prefix": True}) if runs_as_formula(plain) else look
            self._sheet.write_string(row, column, plain, quoted)

    def _format(self, code: str, *, bold: bool) -> Format:
        made = self._formats.get((code, bold))
        if made is None:
            made = self._book.add_format({"num_format": code, "bold": bold, "top": int(bold)})
            self._formats[code, bold] = made
        return made


def _euros(cents: int) -> float:
    """Return cents as the number that stands in a cell: a workbook knows no exact numbers, and reads these back exactly."""
    return float(Decimal(cents).scaleb(-2))
