"""Finds the tables on a sheet: their headings, their body, the columns that belong together, the titles above."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest

from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.recognising.heads import KEY_HEADS, Typed, is_figures, is_name, read_beginning
from rvs_desktop.importing.recognising.rows import VALUES, Kind, RowType, Sheet, counts_up, row_type
from rvs_desktop.importing.wording.cell_text import looks_like_number
from rvs_desktop.importing.wording.plain_text import plain

_SAMPLE = 200
_GOES_ON = re.compile(
    r"\W*(?:vervolg\w*(?: (?:tabel|pagina|blad|van).*)?|(?:pagina|blad|p\.) ?\d+(?: ?(?:van|/) ?\d+)?)\W*"
)
"""What stands above a table that goes on on the next page."""
_LONG = 5_000
"""Rows from which on a sheet is looked at as a list first."""


@dataclass
class TableShape:
    """One table: which rows and columns it has; rows and columns count from 0, the right column is inclusive."""

    sheet: Sheet
    left: int
    right: int
    headers: list[int]
    body: list[int]
    """Rows with figures and the single texts between them, in order."""
    sections: set[int] = field(default_factory=set[int])
    """The single texts among them."""
    titles: list[int] = field(default_factory=list[int])
    """Rows above the heading that belong to this table, from top to bottom."""
    outer: list[int] = field(default_factory=list[int])
    """Rows above the first table of the sheet, which may speak for all."""
    shared: frozenset[int] = frozenset()
    """Those among them that surely do: the first table has more lines above it than the others."""
    first: bool = True
    """Whether it is the first table of its part of the sheet."""
    continues: TableShape | None = None
    """The table above with the same heading, when this one has no titles of its own."""
    title_left: int = 0
    title_right: int = 10_000
    """Columns within which a title belongs to this table."""
    keys: tuple[int, ...] = ()
    """Columns that a person named as the labels of the rows."""
    below: int = 1_000_000
    """The first row that belongs to the next table; what stands above it may be a note about this one."""


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
    if len(sheet.grid.rows) > _LONG and all(
        any(value is not None for value in column) for column in zip_longest(*sheet.grid.rows)
    ):
        return [(0, width - 1)]
    if any(len(row) == width and _is_full(row) for row in sheet.grid.rows):
        return [(0, width - 1)]  # a heading over all columns: none is empty
    counts: Counter[int] = Counter()
    for row in range(len(sheet.grid.rows)):
        filled = sheet.filled(row, 0, width - 1)
        if len(filled) > 1:
            counts.update(c for c, _ in filled)
    used = sorted(counts)
    starts = [0]
    for before, column in pairwise(used):
        if column - before > 1 and _begins_table(sheet, column, counts[column]):
            starts.append(column)
    ends = [start - 1 for start in starts[1:]] + [width - 1]
    return list(zip(starts, ends, strict=True))


def _is_full(row: Sequence[CellValue]) -> bool:
    return len(row) > 1 and None not in row and all(not isinstance(v, str) or v.strip() for v in row)


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
    pending: Typed = []
    current: TableShape | None = None
    alike = _Alike(sheet, left)
    for row in range(len(sheet.grid.rows)):
        if current is not None and not pending and alike.has(row):
            current.body.append(row)
            continue
        kind = row_type(sheet, row, left, right)
        if current is not None:
            if _goes_on(sheet, row, kind, current):
                singles = [r for r, t in pending if t is RowType.SINGLE]
                current.sections.update(singles)
                current.body += [*singles, row]
                pending = []
                if kind is RowType.DATA:
                    alike.learn(row)
                continue
            pending.append((row, kind))
            current = None if kind is RowType.HEADER else current
            continue
        if kind is RowType.VALUES and _numbers_below_heading(sheet, row, left, right, pending):
            kind = RowType.HEADER
        headings = [r for r, t in reversed(pending[-3:]) if t is RowType.HEADER]
        if kind is RowType.HEADER and headings and is_figures(sheet, left, right, headings, row, row):
            kind = RowType.DATA
        if kind is RowType.DATA or (kind is RowType.VALUES and _has_heading(pending)):
            current = _start(sheet, left, right, pending, row, first=not tables)
            tables.append(current)
            pending = []
        else:
            pending.append((row, kind))
    return tables


class _Alike:
    """Knows rows of figures again by the types of their cells and their first label, for lists of 100,000 rows."""

    def __init__(self, sheet: Sheet, left: int) -> None:
        self._sheet = sheet
        self._left = left
        self._first: dict[tuple[type, ...], tuple[int, set[CellValue]]] = {}

    def has(self, row: int) -> bool:
        """Whether a row has the types and the first label of a row that was looked at."""
        cells = self._sheet.grid.rows[row]
        found = self._first.get(tuple(map(type, cells)))
        return found is not None and cells[found[0]] in found[1]

    def learn(self, row: int) -> None:
        """Remember a row of figures whose first label is surely no heading."""
        cells = self._sheet.grid.rows[row]
        kinds = tuple(map(type, cells))
        texts = [value for value, kind in zip(cells, kinds, strict=True) if kind is str]
        if self._sheet.grid.unresolved or any(not str(text).strip() for text in texts):
            return
        first = next((c for c, v in enumerate(cells) if c >= self._left and isinstance(v, str)), None)
        label = self._sheet.label(row, first) if first is not None else None
        if first is None or label is None or label.axis not in {"area", "measure", "period"}:
            return
        self._first.setdefault(kinds, (first, set()))[1].add(cells[first])


def _goes_on(sheet: Sheet, row: int, kind: RowType, table: TableShape) -> bool:
    """Whether a row belongs to the body of the table above it."""
    if kind in {RowType.DATA, RowType.VALUES}:
        return not _is_legend(sheet, row, table.left, table.right)
    if kind not in {RowType.HEADER, RowType.TEXT}:
        return False
    headings = table.headers[::-1]
    first = table.body[-1]
    return is_name(sheet, table.left, table.right, headings, row, first) or is_figures(
        sheet, table.left, table.right, headings, row, first
    )


def _is_legend(sheet: Sheet, row: int, left: int, right: int) -> bool:
    """``x | geheim``: a mark with its meaning behind it, no figures."""
    if sheet.kind(row, left) is Kind.TEXT:
        return False
    filled = sheet.filled(row, left, right)
    if len(filled) != 2 or filled[0][1] is not Kind.MARK or filled[1][1] not in {Kind.MARK, Kind.TEXT}:
        return False
    return isinstance(sheet.grid.cell(row, filled[0][0]), str) and not looks_like_number(
        sheet.grid.cell(row, filled[1][0])
    )


def _numbers_below_heading(sheet: Sheet, row: int, left: int, right: int, pending: Typed) -> bool:
    """``1 | 2 | 3 | 4`` right below a heading and not below its first column numbers the periods."""
    if not pending or pending[-1][1] is not RowType.HEADER:
        return False
    columns = [c for c, _ in sheet.filled(row, left, right)]
    above = sheet.filled(pending[-1][0], left, right)
    return columns[0] > above[0][0] and (
        counts_up(sheet, row, columns) or _codes_below(sheet, row, pending[-1][0], columns)
    )


def _codes_below(sheet: Sheet, row: int, names: int, columns: list[int]) -> bool:
    """``34 | 303`` below ``Almere | Dronten``: the numbers of the municipalities above them."""
    for column in columns:
        value, label = sheet.grid.cell(row, column), sheet.label(names, column)
        area = sheet.labeler.areas.by_number(value) if isinstance(value, int) else None
        if area is None or label is None or area not in label.area.areas:
            return False
    return len(columns) > 1


def _has_heading(pending: Typed) -> bool:
    return any(kind is RowType.HEADER for _, kind in pending[-3:])


def _start(sheet: Sheet, left: int, right: int, pending: Typed, row: int, *, first: bool) -> TableShape:
    """Begin a table at its first row of figures."""
    above = read_beginning(sheet, left, right, pending, row)
    body = [*above.leading, row]
    return TableShape(
        sheet, left, right, above.headers, body, above.sections, titles=above.titles, first=first
    )


def _side_by_side(table: TableShape) -> list[TableShape]:
    """Cut a table where the labels of rows begin anew, as in ``Gemeente | Q1 | Q2 | Gemeente | Q1 | Q2``."""
    sheet = table.sheet
    starts = [table.left]
    seen: set[str] = set()
    has_values = False
    for column in range(table.left, table.right + 1):
        head = _head(table, column)
        is_key = head in KEY_HEADS
        if has_values and (
            (is_key and head in seen and _names_rows(table, column)) or _labels_after_gap(table, column)
        ):
            starts.append(column)
            seen, has_values = set[str](), False
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


def _names_rows(table: TableShape, column: int) -> bool:
    """Whether a column under a heading such as ``Gem.`` holds names or codes of rows: an average holds numbers only."""
    sheet, rows = table.sheet, table.body[:_SAMPLE]
    return _head(table, column) == "code" or any(sheet.kind(r, column) is Kind.TEXT for r in rows)


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
    sections = {row for row in body if row_type(sheet, row, left, right) is RowType.SINGLE}
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
        sections,
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
    for before, table in pairwise(tables):
        first = (*table.titles, *table.headers, *table.body)[0]
        if before.body and first > before.body[-1]:
            before.below = first
    top = tables[0]
    counts = [_own_titles(before, table) for before, table in pairwise(tables)]
    own = min(filter(None, counts), default=0)
    shared = frozenset(top.titles[: max(len(top.titles) - own, 0)])
    for before, table in pairwise(tables):
        table.outer = [row for row in top.titles if row not in table.titles]
        table.shared = shared
        below = table.left == before.left
        if (
            _without_title(table)
            and _same_heading(before, table)
            and (below or _goes_on_beside(before, table))
        ):
            table.continues = before


def _without_title(table: TableShape) -> bool:
    """Whether a table has no title of its own; ``vervolg`` and the number of a page are none."""
    return all(_GOES_ON.fullmatch(plain(text)) for row in table.titles for text in _texts(table, row))


def _texts(table: TableShape, row: int) -> list[str]:
    return [str(table.sheet.grid.cell(row, c)) for c, _ in table.sheet.filled(row, table.left, table.right)]


def _own_titles(before: TableShape, table: TableShape) -> int:
    """Return how many lines stand above a table; lines right below the one before and apart from it are that one's."""
    rows = table.titles
    below = 0
    while before.body and below < len(rows) and rows[below] == before.body[-1] + 1 + below:
        below += 1
    first = min(table.headers or table.body)
    apart = bool(below) and (rows[below] if below < len(rows) else first) > rows[below - 1] + 1
    return len(rows) - below if apart else len(rows)


def _goes_on_beside(before: TableShape, table: TableShape) -> bool:
    """Whether a list was cut in two that stand side by side: below the same heading go other names on."""
    if not table.headers or table.headers != before.headers or table.left <= before.right:
        return False
    one, other = (
        {value for row in t.body if isinstance(value := t.sheet.grid.cell(row, _first_filled(t)), str)}
        for t in (before, table)
    )
    return bool(one and other) and one.isdisjoint(other)


def _first_filled(table: TableShape) -> int:
    """Return the column of the first text in the heading of a table."""
    return min(table.sheet.filled(table.headers[-1], table.left, table.right))[0]


def _same_heading(one: TableShape, other: TableShape) -> bool:
    if not other.headers:
        return True
    sheet = one.sheet
    texts = [
        [value for row in t.headers for c in range(t.left, t.right + 1) if (value := sheet.grid.cell(row, c))]
        for t in (one, other)
    ]
    return texts[0] == texts[1]
