"""Finds the tables on a sheet: their headings, their body, the columns that belong together, the titles above."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from rvs_desktop.importing.rows import VALUES, Kind, RowType, Sheet, row_type

_SAMPLE = 200
_KEY_HEADS = frozenset(
    {
        "municipality",
        "area",
        "code",
        "district",
        "label",
        "period",
        "year",
        "quarter",
        "half",
        "month",
        "measure",
    }
)


@dataclass
class TableShape:
    """One table: which rows and columns it has; rows and columns count from 0, the right column is inclusive."""

    sheet: Sheet
    left: int
    right: int
    headers: list[int]
    body: list[int]
    """Rows with figures and the single texts between them, in order."""
    titles: list[int] = field(default_factory=list[int])
    """Rows above the heading that belong to this table, from top to bottom."""
    outer: list[int] = field(default_factory=list[int])
    """Rows above the first table of the sheet, which may speak for all."""
    first: bool = True
    """Whether it is the first table of its part of the sheet."""
    continues: TableShape | None = None
    """The table above with the same heading, when this one has no titles of its own."""
    title_left: int = 0
    title_right: int = 10_000
    """Columns within which a title belongs to this table."""


def find_tables(sheet: Sheet) -> list[TableShape]:
    """Return the tables of a sheet in reading order; pure, works on the cells alone."""
    width = max((len(row) for row in sheet.grid.rows), default=0)
    if not width:
        return []
    tables: list[TableShape] = []
    bands = _bands(sheet, width)
    for left, right in bands:
        for table in _stack(sheet, left, right):
            if len(bands) > 1:
                table.title_left, table.title_right = left, right
            tables.extend(_side_by_side(table))
    _share_titles(tables)
    return tables


def _bands(sheet: Sheet, width: int) -> list[tuple[int, int]]:
    """Cut a sheet at empty columns behind which a table with its own labels begins."""
    counts: Counter[int] = Counter()
    for row in range(len(sheet.grid.rows)):
        filled = sheet.filled(row, 0, width - 1)
        if len(filled) > 1:
            counts.update(c for c, _ in filled)
    used = sorted(counts)
    starts = [0]
    for before, column in zip(used, used[1:], strict=False):
        if column - before > 1 and _begins_table(sheet, column, counts[column]):
            starts.append(column)
    ends = [start - 1 for start in starts[1:]] + [width - 1]
    return list(zip(starts, ends, strict=True))


def _begins_table(sheet: Sheet, column: int, filled: int) -> bool:
    """Whether a column holds the labels of rows: most of its texts are areas, periods or measures, with figures beside."""
    labels = figures = 0
    for row in range(len(sheet.grid.rows)):
        if sheet.kind(row, column) is not Kind.TEXT:
            continue
        label = sheet.label(row, column)
        if label is None or label.axis not in {"area", "period", "measure", "total"}:
            continue
        labels += 1
        figures += (
            sheet.kind(row, column + 1) in {*VALUES, Kind.YEAR} or sheet.kind(row, column + 2) in VALUES
        )
    return labels >= 2 and labels * 2 >= filled and figures * 2 >= labels


def _stack(sheet: Sheet, left: int, right: int) -> list[TableShape]:
    """Find the tables below each other in a band of columns."""
    tables: list[TableShape] = []
    pending: list[tuple[int, RowType]] = []
    gap: list[tuple[int, RowType]] = []
    current: TableShape | None = None
    for row in range(len(sheet.grid.rows)):
        kind = row_type(sheet, row, left, right)
        if (
            current is not None
            and kind in {RowType.DATA, RowType.VALUES}
            and not _is_legend(sheet, row, left, right)
        ):
            current.body.extend(r for r, t in gap if t is RowType.SINGLE)
            current.body.append(row)
            gap = []
        elif (
            current is not None
            and kind is RowType.HEADER
            and not _only_in_body(sheet, row, left, right, current)
        ):
            pending, gap, current = [*gap, (row, kind)], [], None
        elif current is not None:
            gap.append((row, kind))
        elif kind is RowType.DATA or (kind is RowType.VALUES and _has_heading(pending)):
            current = _start(sheet, left, right, pending, row, first=not tables)
            tables.append(current)
            pending = []
        else:
            pending.append((row, kind))
    return tables


def _only_in_body(sheet: Sheet, row: int, left: int, right: int, table: TableShape) -> bool:
    """A row with names and nothing filled in, between the rows of a table, is no new heading.

    It has an area or period in the key column of the table and remarks at most, such as a municipality that delivered
    nothing.
    """
    filled = sheet.filled(row, left, right)
    first = sheet.label(row, filled[0][0])
    if first is None or first.axis not in {"area", "period"} or any(kind is Kind.DATE for _, kind in filled):
        return False
    names = [label for label in (sheet.label(row, c) for c, _ in filled[1:]) if label is not None]
    if any(label.head or label.axis in {"period", "measure"} for label in names):
        return False
    key = sheet.label(table.body[-1], filled[0][0]) if table.body else None
    return key is not None and key.axis in {first.axis, "total"}


def _is_legend(sheet: Sheet, row: int, left: int, right: int) -> bool:
    """``x | geheim``: a mark with its meaning behind it, no figures."""
    filled = sheet.filled(row, left, right)
    return len(filled) == 2 and filled[0][1] is Kind.MARK and filled[1][1] is Kind.TEXT


def _has_heading(pending: list[tuple[int, RowType]]) -> bool:
    return any(kind is RowType.HEADER for _, kind in pending[-3:])


def _start(
    sheet: Sheet, left: int, right: int, pending: list[tuple[int, RowType]], row: int, *, first: bool
) -> TableShape:
    """Begin a table at its first row of figures; the headings are the rows right above."""
    rows = list(pending)
    skipped = 0
    while rows and rows[-1][1] is RowType.BLANK and skipped < 2:
        rows.pop()
        skipped += 1
    headers: list[int] = []
    while rows and len(headers) < 4:
        at, kind = rows[-1]
        if kind is RowType.HEADER or (
            headers and _is_group_heading(sheet, at, left, right, headers[0], kind)
        ):
            headers.insert(0, at)
            rows.pop()
        else:
            break
    if not headers:
        rows = list(pending)
    sections = _sections_below(sheet, headers, rows, pending) if not headers else []
    titles = [at for at, kind in rows if kind in {RowType.SINGLE, RowType.PAIR, RowType.TEXT}]
    return TableShape(sheet, left, right, headers, [*sections, row], titles=titles, first=first)


def _sections_below(
    sheet: Sheet, headers: list[int], rows: list[tuple[int, RowType]], pending: list[tuple[int, RowType]]
) -> list[int]:
    """Between a heading and the first figures may stand the name of the first section: then the heading is higher."""
    trailing: list[int] = []
    at = len(pending) - 1
    while at >= 0 and pending[at][1] in {RowType.SINGLE, RowType.BLANK} and len(trailing) < 3:
        if pending[at][1] is RowType.SINGLE:
            trailing.insert(0, pending[at][0])
        at -= 1
    if not trailing or at < 0 or pending[at][1] is not RowType.HEADER:
        return []
    while at >= 0 and pending[at][1] is RowType.HEADER and len(headers) < 4:
        headers.insert(0, pending[at][0])
        at -= 1
    del rows[at + 1 :]
    return trailing


def _is_group_heading(sheet: Sheet, row: int, left: int, right: int, below: int, kind: RowType) -> bool:
    """A single text above a heading belongs to it when it does not stand above the first column, as a title does."""
    if kind is not RowType.SINGLE:
        return False
    column = sheet.filled(row, left, right)[0][0]
    lower = [c for c, _ in sheet.filled(below, left, right)]
    return bool(lower) and column > lower[0] and below - row == 1


def _side_by_side(table: TableShape) -> list[TableShape]:
    """Cut a table where the labels of rows begin anew, as in ``Gemeente | Q1 | Q2 | Gemeente | Q1 | Q2``."""
    sheet = table.sheet
    starts = [table.left]
    seen: set[str] = set()
    has_values = False
    for column in range(table.left, table.right + 1):
        head = _head(table, column)
        is_key = head in _KEY_HEADS
        if has_values and ((is_key and head in seen) or _labels_after_gap(table, column)):
            starts.append(column)
            seen, has_values = set(), False
        if is_key:
            seen.add(head)
        elif any(sheet.kind(row, column) in {*VALUES, Kind.YEAR} for row in table.body[:_SAMPLE]):
            has_values = True
    if len(starts) == 1:
        return [table]
    ends = [start - 1 for start in starts[1:]] + [table.right]
    return [_part(table, left, right) for left, right in zip(starts, ends, strict=True)]


def _head(table: TableShape, column: int) -> str:
    for row in reversed(table.headers):
        label = table.sheet.label(row, column)
        if label is not None:
            return label.head
    return ""


def _labels_after_gap(table: TableShape, column: int) -> bool:
    """Whether an empty column goes before and this one holds names of areas, periods or measures."""
    sheet, rows = table.sheet, table.body[:_SAMPLE]
    if column == table.left or any(
        sheet.kind(r, column - 1) is not Kind.BLANK for r in (*table.headers, *rows)
    ):
        return False
    labels = [sheet.label(r, column) for r in rows if sheet.kind(r, column) is Kind.TEXT]
    named = [label for label in labels if label is not None and label.axis in {"area", "period", "measure"}]
    return len(named) >= 2 and len(named) * 2 >= len(labels)


def _part(table: TableShape, left: int, right: int) -> TableShape:
    """Return the columns of one of the tables that stand side by side, with only the rows that hold something."""
    sheet = table.sheet
    body = [row for row in table.body if sheet.filled(row, left, right)]
    headers = [row for row in table.headers if sheet.filled(row, left, right)]
    titles = list(table.titles)
    while len(headers) > 1 and _is_title_above(sheet, headers[0], left, right):
        titles.append(headers.pop(0))
    return TableShape(
        sheet,
        left,
        right,
        headers,
        body,
        titles=titles,
        first=table.first,
        title_left=left,
        title_right=right,
    )


def _is_title_above(sheet: Sheet, row: int, left: int, right: int) -> bool:
    """A single text at the left edge of one of two tables side by side is its title."""
    filled = sheet.filled(row, left, right)
    return len(filled) == 1 and filled[0][0] <= left + 1


def _share_titles(tables: list[TableShape]) -> None:
    """Let the titles at the top of a sheet speak for the tables further down and to the right too."""
    if not tables:
        return
    top = tables[0]
    for before, table in zip(tables, tables[1:], strict=False):
        table.outer = [row for row in top.titles if row not in table.titles]
        if not table.titles and table.left == before.left and _same_heading(before, table):
            table.continues = before


def _same_heading(one: TableShape, other: TableShape) -> bool:
    if not other.headers:
        return True
    sheet = one.sheet
    texts = [
        [sheet.grid.cell(row, c) for row in t.headers for c in range(t.left, t.right + 1)]
        for t in (one, other)
    ]
    return texts[0] == texts[1]
