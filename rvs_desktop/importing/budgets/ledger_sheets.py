"""Finding the entries of a ledger export in a workbook: one row each, with amounts as Dutch programs write them.

Debit is positive here and credit negative, as the ledger has it; what that means for a line of income or expense is
decided where the account is known.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from rvs_desktop.formats import FormatError, parse_cents, parse_date
from rvs_desktop.importing.budgets.cells import CellTrouble, money, shown
from rvs_desktop.importing.budgets.ledger_words import CREDIT_SIGNS, DEBIT_SIGNS, Column, column_of
from rvs_desktop.importing.files.workbook import CellValue, Grid, Workbook, cell_name
from rvs_desktop.models.text_keys import name_key

_HEAD_ROWS: Final = 30
_MINUS_BEHIND: Final = re.compile(r"(?P<number>.*\d)\s*(?P<minus>[-−–])")
_SIDE_BEHIND: Final = re.compile(r"(?P<number>.*\d)\s*(?P<side>[DC])", re.IGNORECASE)
_POINT_CENTS: Final = re.compile(r"-?\d{1,3}(?:,\d{3})*\.\d{2}|-?\d+\.\d{2}")
_COMPACT_DAY: Final = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)")


@dataclass
class Booking:
    """An entry; ``cents`` is debit minus credit, ``row`` counts from 1."""

    row: int
    cell: str
    account: str
    account_name: str
    booked_on: str
    """ISO 8601."""
    cents: int
    document: str
    description: str


@dataclass
class FoundLedger:
    """The entries of one sheet, and every other row with the reason why it is none."""

    sheet: str
    bookings: list[Booking] = field(default_factory=list[Booking])
    skipped: dict[str, int] = field(default_factory=dict[str, int])
    troubles: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    """(code, cell, sentence): each is a row that waits for a person."""
    rows: int = 0
    """Rows with content under the heading: entries, skipped and troubles together."""
    unread: list[str] = field(default_factory=list[str])
    """Headings of columns that are left behind."""


def find_bookings(workbook: Workbook) -> list[FoundLedger]:
    """Return the entries of every sheet that has the columns of a ledger export; hidden sheets are not read."""
    found = [_read(sheet) for sheet in workbook.sheets if not sheet.hidden]
    return [each for each in found if each is not None]


def _read(grid: Grid) -> FoundLedger | None:
    for number, row in enumerate(grid.rows[:_HEAD_ROWS]):
        columns = _columns(row)
        money_named = Column.AMOUNT in columns or {Column.DEBIT, Column.CREDIT} <= columns.keys()
        if Column.ACCOUNT in columns and Column.DATE in columns and money_named:
            return _Reader(grid, number, columns).read()
    return None


def _columns(row: Sequence[CellValue]) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for place, value in enumerate(row):
        column = column_of(shown(value))
        if column is not None:
            found.setdefault(column, place)
    return found


class _Reader:
    """Reads one sheet."""

    def __init__(self, grid: Grid, head: int, columns: Mapping[Column, int]) -> None:
        self._grid = grid
        self._head = head
        self._columns = columns
        unread = [
            shown(value) for place, value in enumerate(grid.rows[head]) if place not in columns.values()
        ]
        self._found = FoundLedger(grid.name, unread=[text for text in unread if text])

    def read(self) -> FoundLedger:
        """Take in every row under the heading."""
        for row in range(self._head + 1, len(self._grid.rows)):
            texts = [shown(value) for value in self._grid.rows[row]]
            if any(texts):
                self._found.rows += 1
                self._row(row, texts)
        return self._found

    def _row(self, row: int, texts: Sequence[str]) -> None:
        account = self._text(row, Column.ACCOUNT)
        day = self._cell(row, Column.DATE)
        first = name_key(next(text for text in texts if text))
        if day is None and (first.startswith(("totaal", "subtotaal", "saldo", "eindsaldo", "beginsaldo"))):
            self._skip("control_total")
        elif _columns(self._grid.rows[row]).get(Column.ACCOUNT) == self._columns[Column.ACCOUNT]:
            self._skip("heading")
        elif not account and day is None:
            self._skip("other_text")
        else:
            self._booking(row, account, day)

    def _booking(self, row: int, account: str, day: CellValue) -> None:
        cell = cell_name(row, self._columns.get(Column.AMOUNT, self._columns.get(Column.DEBIT, 0)))
        try:
            cents = self._cents(row)
            booked_on = _day(day)
        except CellTrouble as trouble:
            self._ask(trouble.code, cell, trouble.sentence)
            return
        if not account:
            self._ask("no_account", cell, "bij deze boeking staat geen grootboekrekening")
        elif not cents:
            self._skip("zero_amount")
        else:
            self._found.bookings.append(
                Booking(
                    row + 1,
                    cell,
                    account,
                    self._text(row, Column.ACCOUNT_NAME),
                    booked_on.isoformat(),
                    cents,
                    self._text(row, Column.DOCUMENT),
                    self._text(row, Column.DESCRIPTION),
                )
            )

    def _cents(self, row: int) -> int:
        """Return debit minus credit.

        Raises:
            CellTrouble: if an amount cannot be read, or nothing says whether it is debit or credit.
        """
        if Column.AMOUNT in self._columns:
            cents = self._amount(row, Column.AMOUNT)
            sign = name_key(self._text(row, Column.SIGN))
            if Column.SIGN in self._columns and sign not in DEBIT_SIGNS | CREDIT_SIGNS:
                raise CellTrouble("no_sign", "er staat niet of dit debet of credit is")
            return -cents if sign in CREDIT_SIGNS else cents
        return self._amount(row, Column.DEBIT) - self._amount(row, Column.CREDIT)

    def _amount(self, row: int, column: Column) -> int:
        place = self._columns[column]
        if (row, place) in self._grid.unresolved:
            raise CellTrouble("formula_without_result", "deze formule heeft geen uitkomst in het bestand")
        return ledger_cents(self._grid.cell(row, place))

    def _cell(self, row: int, column: Column) -> CellValue:
        value = self._grid.cell(row, self._columns[column])
        return None if isinstance(value, str) and not value.strip() else value

    def _text(self, row: int, column: Column) -> str:
        place = self._columns.get(column)
        return "" if place is None else shown(self._grid.cell(row, place))

    def _skip(self, rule: str) -> None:
        self._found.skipped[rule] = self._found.skipped.get(rule, 0) + 1

    def _ask(self, code: str, cell: str, why: str) -> None:
        self._found.troubles.append((code, cell, f"Blad {self._found.sheet}, cel {cell}: {why}."))


def ledger_cents(value: CellValue) -> int:
    """Return an amount of a ledger: ``1.250,00-`` is negative, ``12,50 C`` is credit, ``1250.00`` has a decimal point.

    A decimal point is only read before precisely two digits, as programs write it; anything else could be two amounts.

    Raises:
        CellTrouble: if it cannot be read.
    """
    if not isinstance(value, str):
        return money(value, 1).cents or 0
    text = " ".join(value.replace("\u202f", " ").replace("\u00a0", " ").split())
    text = text[1:] if text[:1] == "'" else text
    if not text or text in {"-", "–"}:
        return 0
    sign = 1
    if (match := _SIDE_BEHIND.fullmatch(text)) is not None:
        text, sign = match["number"], -1 if match["side"].upper() == "C" else 1
    if (match := _MINUS_BEHIND.fullmatch(text)) is not None:
        text, sign = match["number"], -sign
    if _POINT_CENTS.fullmatch(text):
        return sign * int(Decimal(text.replace(",", "")).scaleb(2))
    try:
        return sign * parse_cents(text)
    except FormatError as error:
        raise CellTrouble("no_amount", f"{error.message} {error.hint}".rstrip(".")) from None


def _day(value: CellValue) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = shown(value)
    if (match := _COMPACT_DAY.fullmatch(text)) is not None:
        text = f"{match['year']}-{match['month']}-{match['day']}"
    try:
        return parse_date(text)
    except FormatError as error:
        raise CellTrouble("no_date", f"{error.message} {error.hint}".rstrip(".")) from None
