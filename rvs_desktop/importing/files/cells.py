"""The value of a cell as the program keeps it, whichever reader gave it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date, time, timedelta
from itertools import chain
from typing import Final

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.workbook import CellValue, ErrorValue
from rvs_desktop.importing.files.xml_guard import refuse_too_large

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_WHOLE: Final = 1e15
"""From here on a float no longer tells one whole number from the next."""


def clean_text(name: str, text: str) -> str | None:
    """Return a text without control characters, None when only white space is left.

    Args:
        name: file name, for the sentence of the refusal.
        text: what stands in the cell.

    Raises:
        Refused: if it is longer than a cell can be.
    """
    if len(text) > limits.CELL_CHARACTERS:
        raise refuse_too_large(name, "een cel bevat meer dan 32.767 tekens")
    if "_x" in text:
        # Excel writes characters that XML cannot hold by their number (ECMA-376 part 1, 22.9.2.19).
        text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text).replace("\r\n", "\n")
    if not text.isprintable():
        text = _CONTROL.sub("", text)
    return text if text and not text.isspace() else None


class CellValues(dict[object, CellValue]):
    """Raw value → value as kept, worked out once for each different value: sheets repeat themselves.

    True and 1 are the same key, so sheets that hold a truth value go through :meth:`convert` one by one.

    Args:
        name: file name, for sentences.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def __missing__(self, raw: object) -> CellValue:
        value = self[raw] = self.convert(raw)
        return value

    def convert(self, raw: object) -> CellValue:
        """Return one value as kept: whole numbers as int, numbers that are none as an error, no empty texts.

        Raises:
            Refused: if a text is longer than a cell can be.
        """
        if isinstance(raw, str):
            return clean_text(self._name, raw)
        if isinstance(raw, float):
            if not math.isfinite(raw):
                return ErrorValue.of("#NUM!")
            return int(raw) if raw.is_integer() and abs(raw) < _WHOLE else raw
        return raw if isinstance(raw, bool | int | date | time | timedelta) else None

    def table(self, rows: Sequence[Sequence[object]]) -> tuple[tuple[CellValue, ...], ...]:
        """Return all rows of a sheet as kept."""
        if bool in {*map(type, chain.from_iterable(rows))}:
            return tuple([tuple(map(self.convert, cells)) for cells in rows])
        known = self.__getitem__
        return tuple([tuple(map(known, cells)) for cells in rows])
