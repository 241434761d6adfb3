"""The rows above the first figures of a table: which are its heading, which its titles, which already belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from rvs_desktop.importing.recognising.rows import Kind, RowType, Sheet, years_follow

KEY_HEADS = frozenset(
    {
        "municipality",
        "area",
        "any",
        "code",
        "district",
        "label",
        "period",
        "year",
        "quarter",
        "half",
        "month",
        "measure",
        "begin",
        "end",
    }
)
_MOST_HEADINGS = 4
_MOST_BETWEEN = 4
Typed = list[tuple[int, RowType]]


@dataclass
class Beginning:
    """The rows above the first figures, from top to bottom."""

    headers: list[int] = field(default_factory=list[int])
    leading: list[int] = field(default_factory=list[int])
    """Rows below the heading without figures: names of sections, and rows in which nothing is filled in."""
    sections: set[int] = field(default_factory=set[int])
    titles: list[int] = field(default_factory=list[int])


def read_beginning(sheet: Sheet, left: int, right: int, pending: Typed, first: int) -> Beginning:
    """Divide the rows between the table above (or the top) and the first row of figures.

    Args:
        sheet: the sheet.
        left: first column that counts.
        right: last column that counts.
        pending: the rows above with their types.
        first: the first row of figures.
    """
    found = Beginning()
    at = _heading(sheet, left, right, pending, first, found)
    if at < 0:
        return Beginning(titles=_titles(sheet, left, right, pending))
    while at >= 0 and len(found.headers) < _MOST_HEADINGS:
        row, kind = pending[at]
        units = kind is RowType.TEXT and not found.headers
        group = bool(found.headers) and _is_group(sheet, row, left, right, found.headers[0], kind)
        if kind is not RowType.HEADER and not units and not group:
            break
        found.headers.insert(0, row)
        at -= 1
    found.titles = _titles(sheet, left, right, pending[: at + 1])
    return found


def _titles(sheet: Sheet, left: int, right: int, rows: Typed) -> list[int]:
    return [
        row
        for row, kind in rows
        if kind in {RowType.SINGLE, RowType.PAIR, RowType.TEXT}
        or (kind is RowType.HEADER and _is_divided_title(sheet, row, left, right))
    ]


def _is_divided_title(sheet: Sheet, row: int, left: int, right: int) -> bool:
    """``PGA en Top-X | 2020``: a title that goes on in the next cell, apart from the heading below it."""
    filled = sheet.filled(row, left, right)
    return len(filled) == 2 and all(_head(sheet, row, c) == "" for c, _ in filled)


def _heading(sheet: Sheet, left: int, right: int, pending: Typed, first: int, found: Beginning) -> int:
    """Return the place of the lowest heading row, -1 when there is none; what stands below it goes to ``found``."""
    at = len(pending) - 1
    between = 0
    while at >= 0 and between < _MOST_BETWEEN:
        row, kind = pending[at]
        if kind is RowType.SINGLE:
            found.leading.insert(0, row)
            found.sections.add(row)
        elif kind in {RowType.HEADER, RowType.TEXT} and _names_row(
            sheet, left, right, pending[:at], row, first
        ):
            found.leading.insert(0, row)
        elif kind is not RowType.BLANK:
            break
        else:
            between += 1
        between += kind is RowType.SINGLE
        at -= 1
    if at < 0 or between >= _MOST_BETWEEN:
        return -1
    kind = pending[at][1]
    units = kind is RowType.TEXT and at > 0 and pending[at - 1][1] is RowType.HEADER
    return at if kind is RowType.HEADER or units else -1


def _names_row(sheet: Sheet, left: int, right: int, above: Typed, row: int, first: int) -> bool:
    headings = [r for r, kind in reversed(above) if kind is RowType.HEADER][:_MOST_HEADINGS]
    return bool(headings) and is_name(sheet, left, right, headings, row, first)


def is_name(sheet: Sheet, left: int, right: int, headings: Sequence[int], row: int, first: int) -> bool:
    """Whether a row only has the names of a row of figures in which nothing was filled in.

    Args:
        sheet: the sheet.
        left: first column that counts.
        right: last column that counts.
        headings: the heading rows above, the nearest first.
        row: the row to judge.
        first: a row of figures of the same table.
    """
    return _below(sheet, left, right, headings, row, first) is RowType.TEXT


def is_figures(sheet: Sheet, left: int, right: int, headings: Sequence[int], row: int, first: int) -> bool:
    """Whether a row that looks like a heading with years is a row of figures that happen to be like years."""
    return _below(sheet, left, right, headings, row, first) is RowType.DATA


def _below(
    sheet: Sheet, left: int, right: int, headings: Sequence[int], row: int, first: int
) -> RowType | None:
    """Return what a row is by the headings above it: only names (text), figures (data), or neither."""
    filled = sheet.filled(row, left, right)
    keys: set[int] = set()
    for heading in headings:
        heads = {c: _head(sheet, heading, c) for c, _ in sheet.filled(heading, left, right)}
        keys = keys or {c for c, head in heads.items() if head in KEY_HEADS}
    years = [c for c, kind in filled if kind is Kind.YEAR and c not in keys]
    if not keys:
        if len(years) > 1 and years_follow(sheet, row, years):
            return None
        keys = _same_key(sheet, left, right, row, first)
    if not any(c in keys for c, _ in filled):
        return None
    if not all(_fits(sheet, row, c, kind, key=c in keys) for c, kind in filled):
        return None
    return RowType.DATA if years else RowType.TEXT


def _head(sheet: Sheet, row: int, column: int) -> str:
    label = sheet.label(row, column)
    return label.head if label is not None else ""


def _same_key(sheet: Sheet, left: int, right: int, row: int, first: int) -> set[int]:
    """Without a heading above the names: the first column, when it names the same there as in the first row of figures."""
    filled, below = sheet.filled(row, left, right), sheet.filled(first, left, right)
    if not filled or not below or filled[0][0] != below[0][0]:
        return set()
    column = filled[0][0]
    one, other = sheet.label(row, column), sheet.label(first, column)
    same = (
        one is not None
        and other is not None
        and one.axis == other.axis
        and one.axis in {"area", "period", "measure"}
    )
    return {column} if same else set()


def _fits(sheet: Sheet, row: int, column: int, kind: Kind, *, key: bool) -> bool:
    """Whether a cell can stand in a row of names: a name in a key column, a remark elsewhere."""
    if kind is Kind.YEAR:
        return True
    label = sheet.label(row, column)
    if label is not None and label.head:
        return False
    if key:
        return kind in {Kind.NUMBER, Kind.DATE} or (label is not None and label.axis != "")
    return kind is Kind.TEXT and label is not None and label.axis not in {"area", "period", "measure"}


def _is_group(sheet: Sheet, row: int, left: int, right: int, below: int, kind: RowType) -> bool:
    """A single text above a heading belongs to it when it does not stand above the first column, as a title does."""
    if kind is not RowType.SINGLE:
        return False
    column = sheet.filled(row, left, right)[0][0]
    lower = [c for c, _ in sheet.filled(below, left, right)]
    return bool(lower) and column > lower[0] and below - row == 1
