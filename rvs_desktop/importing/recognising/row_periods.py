"""The period that one cell of a key column gives, by the heading above it."""

from __future__ import annotations

from dataclasses import replace

from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.recognising.context import part_of_year
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.period_text import PeriodText, read_period
from rvs_desktop.importing.wording.period_words import ROMAN


def period_value(dim: str, value: CellValue, label: Label | None) -> PeriodText | None:
    """Read one cell below a heading such as *Kwartaal*; a bare number gets its meaning from the heading."""
    text = str(value).strip()
    if dim == "quarter" and text.isupper() and text.lower() in ROMAN:
        text = str(ROMAN[text.lower()])
    if text.isdecimal():
        return _numbered(dim, text)
    if dim == "quarter" and _as_quarter(text) != text:
        return read_period(_as_quarter(text))[0]
    if label is not None and label.unknown:
        return None  # half a period, as in ``2020 versie b``, could be a wrong one
    found = label.period if label is not None else read_period(text)[0]
    return replace(found, loose=False) if found is not None and dim == "month" else found


def _numbered(dim: str, text: str) -> PeriodText | None:
    number = int(text)
    if dim in {"quarter", "half", "month"} and number <= 12:
        return part_of_year(dim, number)
    if dim == "year" and number < 100:
        return PeriodText(year=2000 + number)
    if 190001 <= number <= 204912 or 1950 <= number < 2050:
        return read_period(text)[0]
    return None


def _as_quarter(text: str) -> str:
    """``2020-1`` below *Kwartaal* is the first quarter."""
    year, _, number = text.replace("/", "-").replace(" ", "").partition("-")
    if len(year) == 4 and year.isdecimal() and number in {"1", "2", "3", "4", "01", "02", "03", "04"}:
        return f"{year} q{int(number)}"
    return text
