"""Amounts in cells of a sheet: numbers and Dutch texts become cents here, and nowhere else in an import."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Final

from rvs_desktop.formats import FormatError, format_date, half_up
from rvs_desktop.importing.budgets.words import YEAR
from rvs_desktop.importing.files.workbook import CellValue, ErrorValue
from rvs_desktop.models.budgets.amounts import Amount, read_amount
from rvs_desktop.models.budgets.words import MOST_CENTS

_NOISE: Final = 7
"""Decimals of a euro behind which a number of a spreadsheet is noise of its arithmetic."""


class CellTrouble(Exception):  # noqa: N818 - becomes a problem that waits for a person
    """A cell that holds no amount that can be read; ``code`` and ``sentence`` say why."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


def money(value: CellValue, scale: int) -> Amount:
    """Return what an amount cell says.

    Args:
        value: the cell.
        scale: 1000 when amounts stand in thousands.

    Raises:
        CellTrouble: if it holds a number that is no amount, could be two, has parts of a cent or is far too large.
    """
    amount = _read(value, scale)
    if amount.cents is not None and abs(amount.cents) > MOST_CENTS:
        raise CellTrouble("no_amount", "dit bedrag is te groot; controleer het aantal cijfers")
    return amount


def _read(value: CellValue, scale: int) -> Amount:
    if value is None:
        return Amount()
    if isinstance(value, str) and value.strip() and not value.strip().strip("#"):
        raise CellTrouble("no_amount", "de kolom was te smal om het bedrag te tonen: maak hem breder")
    if isinstance(value, ErrorValue):
        raise CellTrouble("error_value", f"hier staat de fout {value.text}")
    if isinstance(value, bool):
        raise CellTrouble("no_amount", "hier staat waar of onwaar en geen bedrag")
    if isinstance(value, int | float):
        return Amount(_cents(Decimal(repr(value)), scale))
    if isinstance(value, str):
        text = value[1:] if value[:1] == "'" else value
        try:
            return read_amount(text, scale=scale)
        except FormatError as error:
            raise CellTrouble("no_amount", f"{error.message} {error.hint}".rstrip(".")) from None
    raise CellTrouble("no_amount", "hier staat een datum of tijd en geen bedrag")


def is_amount(text: str) -> bool:
    """Tell whether a text is an amount of money, and no bare year."""
    try:
        return money(text, 1).cents is not None and not YEAR.fullmatch(text.strip())
    except CellTrouble:
        return False


def _cents(number: Decimal, scale: int) -> int:
    exact = half_up(number * scale, _NOISE) * 100
    if exact != exact.to_integral_value():
        raise CellTrouble("part_of_cent", "dit bedrag heeft delen van een cent; rond het af in het bestand")
    return int(exact)


def shown(value: CellValue) -> str:
    """Return a cell as plain text; errors as nothing."""
    if value is None or isinstance(value, ErrorValue | bool):
        return ""
    if isinstance(value, datetime):
        return format_date(value.date())
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = " ".join(str(value).replace("\u202f", " ").split())[:300]
    return text[1:] if text[:1] == "'" else text
