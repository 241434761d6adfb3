"""The cells that a sum was made of, as its raw text names them: ``3 + 4 (C2:C3)``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count, groupby
from typing import Final

from rvs_desktop.importing.files.workbook import cell_name

_CELLS: Final = re.compile(r"\(([A-Z]+[\dA-Z:, ]*)\)$")
_RANGE: Final = re.compile(r"([A-Z]+)(\d+)(?::[A-Z]+(\d+))?")


def cells_text(column: int, rows: Sequence[int]) -> str:
    """Return cells of one column as people name them: ``C2:C4, C7``."""
    counter = count()
    runs = [list(run) for _, run in groupby(sorted(rows), key=lambda row: row - next(counter))]
    return ", ".join(
        cell_name(run[0], column)
        if len(run) == 1
        else f"{cell_name(run[0], column)}:{cell_name(run[-1], column)}"
        for run in runs
    )


def cells_of(raw: str) -> list[tuple[int, str]]:
    """Return the cells that a sum was made of, from its raw text: row, counted from 0, and letters of the column."""
    match = _CELLS.search(raw)
    return [
        (row, found[1])
        for found in (_RANGE.finditer(match[1]) if match else ())
        for row in range(int(found[2]) - 1, int(found[3] or found[2]))
    ]
