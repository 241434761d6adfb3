"""Widths, order and sort of the columns of a table, kept as one line of text between two starts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from rvs_desktop.ui.tables.painted import PaintedTable
from rvs_desktop.ui.tables.source import SortKey


def remember(view: PaintedTable) -> str:
    """Return how the columns of a table stand now."""
    heading, fields, scale = view.heading, view.table.fields, view.look.scale
    order = [fields[heading.logicalIndex(place)].key for place in range(heading.count())]
    widths = {field.key: round(heading.sectionSize(column) / scale) for column, field in enumerate(fields)}
    sort = [[key.field, key.descending] for key in heading.keys]
    return json.dumps({"order": order, "widths": widths, "sort": sort}, separators=(",", ":"))


def restore(view: PaintedTable, kept: str) -> None:
    """Put the columns back; what does not fit the table of today is passed over."""
    state = _read(kept)
    keys = [field.key for field in view.table.fields]
    for key, width in state.get("widths", {}).items():
        if key in keys and isinstance(width, int) and 10 <= width <= 2000:
            view.setColumnWidth(keys.index(key), round(width * view.look.scale))
    wanted = [key for key in state.get("order", []) if key in keys]
    for place, key in enumerate(wanted):
        view.heading.moveSection(view.heading.visualIndex(keys.index(key)), place)
    sort = [SortKey(str(key), bool(down)) for key, down in _pairs(state.get("sort", [])) if key in keys]
    if sort:
        view.heading.set_keys(sort)
        view.table.sort_by(sort)


def _read(kept: str) -> Mapping[str, Any]:
    try:
        state = json.loads(kept or "{}")
    except ValueError:
        return {}
    return cast("Mapping[str, Any]", state) if isinstance(state, dict) else {}


def _pairs(items: list[Any]) -> list[tuple[Any, Any]]:
    return [
        (item[0], item[1]) for item in items if isinstance(item, list) and len(cast("list[Any]", item)) == 2
    ]
