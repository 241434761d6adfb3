"""The fingerprint of a layout: its headings and titles of columns, without figures, names, periods and places."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from rvs_desktop.importing.recognising.columns import Column, read_columns
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.area_names import Match
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.plain_text import plain

_DIGITS = re.compile(r"\d+")


def fingerprint(tables: Iterable[list[Column]]) -> str:
    """Return a short text that is equal for two files with the same layout; empty when no table was found.

    Periods, numbers and the names of areas are left out and equal columns count once, so the next quarter of the same
    sender has the same one, also when a month was added or a column moved.

    Args:
        tables: the columns of each table, read without any decision: these may not change what a layout is.
    """
    parts: set[str] = set()
    for columns in tables:
        heads = {"/".join(map(_shown, column.labels)) for column in columns if column.labels}
        parts.add("|".join(sorted(heads)))
    if not parts:
        return ""
    return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()[:32]


def undecided(tables: Iterable[TableShape]) -> list[list[Column]]:
    """Return the columns of tables that were found without any decision."""
    return [read_columns(table, "") for table in tables]


def _shown(label: Label) -> str:
    """Return a heading without what changes from one file to the next."""
    if label.area.how is not Match.NONE:
        return "gebied"
    if label.period is not None and not label.head:
        return "periode " + "/".join(sorted((*label.known, *label.unknown)))
    return _DIGITS.sub("#", plain(label.text))
