"""Cells that a person typed over before anything was stored; they hold for one file and say so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from rvs_desktop.importing.recognition import KnownMeasure
from rvs_desktop.importing.wording.cell_text import HUGE

TYPED: Final = "typed"
"""Rule of a figure that a person typed."""
NOTHING_TYPED: Final[Mapping[tuple[int, int], str]] = {}
_STATUSES: Final = frozenset({"missing", "not_applicable", "confidential"})
_NUMBER: Final = re.compile(r"\d{1,12}(?:[.,]\d{1,6})?")
_CELL: Final = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_LONGEST: Final = 20


def typed_value(answer: str, raw: str, measure: KnownMeasure) -> tuple[int | None, str, str, str] | None:
    """Return number, status, qualifier and note of what was typed; None when it is no answer for this measure.

    Args:
        answer: a number or a status.
        raw: what stood in the cell, which the note repeats when it is no longer than a mark.
        measure: what is counted, for its decimals.
    """
    note = (
        f"Met de hand ingevuld in plaats van ‘{raw}’" if 0 < len(raw) <= _LONGEST else "Met de hand ingevuld"
    )
    if answer in _STATUSES:
        return None, answer, "", note
    if _NUMBER.fullmatch(answer) is None:
        return None
    number = Decimal(answer.replace(",", ".")) * 10**measure.decimals
    if number != int(number) or number >= HUGE:
        return None
    return int(number), "value", "", note


def places(cells: Mapping[str, str]) -> dict[tuple[int, int], str]:
    """Return what was typed by row and column, both from 0, instead of by the name of the cell."""
    found: dict[tuple[int, int], str] = {}
    for name, answer in cells.items():
        match = _CELL.fullmatch(name)
        if match is None:
            continue
        column = 0
        for letter in match[1]:
            column = column * 26 + ord(letter) - 64
        found[int(match[2]) - 1, column - 1] = answer
    return found
