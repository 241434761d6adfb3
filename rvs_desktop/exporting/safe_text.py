"""Text that leaves the program: printable everywhere, and never run as a formula by what opens it."""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 32_767
"""Characters that one cell of a workbook can hold."""
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile("[\t\r\n\x0b\x0c\x85\u2028\u2029]+")
_FORMULA_START: Final = tuple("=+-@＝＋－＠")


def printable(text: str) -> str:
    """Return text without control characters; tabs and line ends become one space; at most one cell long."""
    if len(text) > LONGEST:
        text = f"{text[: LONGEST - 1]}…"
    if text.isprintable():
        return text
    return _UNPRINTABLE.sub("", _BREAKS.sub(" ", text))


def runs_as_formula(text: str) -> bool:
    """Tell whether a spreadsheet that guesses types would take a text for a formula."""
    return text.lstrip(" \u00a0").startswith(_FORMULA_START)


def guarded(text: str) -> str:
    """Return printable text with a quote in front where a spreadsheet would run it (rule for CSV and clipboard)."""
    plain = printable(text)
    return f"'{plain}" if runs_as_formula(plain) else plain
