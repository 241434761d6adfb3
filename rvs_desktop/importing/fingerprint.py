"""The fingerprint of a layout: headings and their places, without figures, names and years."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from rvs_desktop.importing.area_names import Match
from rvs_desktop.importing.interpret import TableReading
from rvs_desktop.importing.plain_text import plain

_DIGITS = re.compile(r"\d+")


def fingerprint(readings: Iterable[TableReading]) -> str:
    """Return a short text that is equal for two files with the same layout; empty when no table was found.

    Years, numbers and the names of areas are left out, so the next quarter of the same sender has the same one.
    """
    parts: set[str] = set()
    for reading in readings:
        heads: list[str] = []
        for column in reading.columns:
            shown = [
                "gebied" if label.area.how is not Match.NONE else _DIGITS.sub("#", plain(label.text))
                for label in column.labels
            ]
            heads.append(f"{column.index}:{column.role}:{column.dim}:{'/'.join(shown)}")
        parts.add("|".join(heads))
    if not parts:
        return ""
    return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()[:32]
