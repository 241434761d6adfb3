"""What a column with remarks says of the figures of a row: that they are provisional, estimated, or of a part of the period."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from rvs_desktop.importing.recognising.columns import Column
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.plain_text import plain

PART: Final = "part"
"""A remark by which a figure does not tell of its whole period."""
_LONGEST: Final = 60
_SAID: Final = (
    (
        PART,
        re.compile(
            r"\bt/?m\b|\btot en met\b|\b(?:alleen|eerste|laatste) \w+ ?(?:maanden|kwartalen|weken)?$|\bonvolledig|\bniet (?:volledig|compleet)|"
            r"\b\d+ (?:maanden|mnd|weken)\b|\bontbre\w+ nog\b|\bnog niet alle\b"
        ),
    ),
    ("provisional", re.compile(r"\bvoorlopige?\b|\bvlp\.?(?=\s|$)|\bonder voorbehoud\b|\bniet definitief\b")),
    ("circa", re.compile(r"\bschatting\b|\bgeschatte?\b|\bbenadering\b|\bcirca\b|\bgeraamd\b")),
)
_SETTLED: Final = re.compile(r"(?<!niet )\bdefinitie\w+|\bwas\b|\bwaren\b|\bvorige?\b|\beerder\b")


def row_remarks(table: TableShape, columns: Sequence[Column]) -> dict[int, str]:
    """Return for rows of which a remark says so: ``provisional``, ``circa`` or ``part``."""
    found: dict[int, str] = {}
    for column in columns:
        if column.role == "skip" and column.rule == "remark":
            for row in table.body:
                said = _said(table.sheet.grid.cell(row, column.index))
                if said:
                    found[row] = found.get(row, said)
    return found


def _said(value: object) -> str:
    if not isinstance(value, str) or "=" in value or not value.strip() or len(value) > _LONGEST:
        return ""
    low = plain(value)
    if _SETTLED.search(low):
        return ""
    return next((name for name, pattern in _SAID if pattern.search(low)), "")
