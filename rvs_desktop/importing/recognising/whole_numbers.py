"""The number of a cell with its factor, where only whole numbers can be counts."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.wording.cell_text import CellText

DECIMALS: Final = "bevat een getal met decimalen waar een heel aantal hoort"
"""Why a number with decimals is no count."""


def in_english(cell: CellText, value: CellValue) -> bool:
    """Whether ``16,990`` may be a whole number as the English write it."""
    return (
        isinstance(value, str) and isinstance(cell.number, Decimal) and cell.number.as_tuple().exponent == -3
    )


def scaled(cell: CellText, scale: int, decimals: int) -> tuple[int | None, str, str]:
    """Return the number in units of 10^-decimals, or the code and reason why it is no such number."""
    if cell.code:
        return None, cell.code, cell.why
    if cell.number is None:
        return None, "", ""
    number = Decimal(cell.number) * scale * 10**decimals
    whole = round(number)
    if abs(number - whole) > Decimal("0.000001"):
        return None, "unusual_value", DECIMALS
    return whole, "", ""
