"""Where each cell of a pasted block would land and what it would mean, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from rvs_desktop.models.fields import Field
from rvs_desktop.ui.tables.cells import Row, RowKind, Shown, text_of
from rvs_desktop.ui.tables.clipboard import Block
from rvs_desktop.ui.tables.folding import fold
from rvs_desktop.ui.tables.source import CellEdit, Verdict

Check: TypeAlias = Callable[[Row, Field, str], Verdict]


@dataclass(frozen=True)
class Planned:
    """One cell of the block and where it lands."""

    row: Row
    field: Field
    now: str
    text: str
    verdict: Verdict


@dataclass(frozen=True)
class PastePlan:
    """What a paste would do; every cell of the block is in exactly one count.

    Attributes:
        cells: cells that land on a cell of the table.
        outside: cells that fall outside the table: it grows no rows or columns.
        unknown: names in the block's headings that the table does not have.
        headings: whether a heading row or column was recognised; such cells are not counted.
    """

    cells: tuple[Planned, ...]
    outside: int = 0
    unknown: tuple[str, ...] = ()
    headings: bool = False

    @property
    def total(self) -> int:
        """All cells with content to be stored."""
        return len(self.cells) + self.outside

    @property
    def refused(self) -> int:
        """Cells that cannot be stored."""
        return self.outside + sum(bool(cell.verdict.refusal) for cell in self.cells)

    @property
    def valid(self) -> int:
        """Cells that can be stored or already hold this."""
        return self.total - self.refused

    @property
    def changed(self) -> int:
        """Cells that would get another content."""
        return sum(not cell.verdict.refusal and not cell.verdict.same for cell in self.cells)

    def edits(self) -> list[CellEdit]:
        """Return the changes of the valid cells."""
        return [
            CellEdit(cell.row.key, cell.field.key, cell.verdict.value)
            for cell in self.cells
            if not cell.verdict.refusal and not cell.verdict.same
        ]


@dataclass(frozen=True)
class Grid:
    """The columns of a table and the order in which they are shown (numbers of fields)."""

    fields: Sequence[Field]
    order: Sequence[int]


def check_cell(row: Row, field: Field, cell: Shown, text: str, check: Check) -> Verdict:
    """Say what a text means in a cell, sums and locked cells included."""
    reason = locked_reason(row, field, cell)
    return Verdict(refusal=reason) if reason else check(row, field, text)


def locked_reason(row: Row, field: Field, cell: Shown) -> str:
    """Return why a cell cannot be changed, or an empty text when it can."""
    if not isinstance(cell, str) and cell.locked:
        return cell.locked
    translate = QCoreApplication.translate
    if row.kind is not RowKind.DATA:
        return translate("tables", "Dit is een som. Wijzig de rijen waaruit hij bestaat.")
    if not field.editable:
        reason = translate("tables", "De kolom {column} wordt berekend of komt van een ander scherm.")
        return reason.format(column=field.title)
    return ""


def plan_paste(
    block: Block, rows: Sequence[Row], grid: Grid, start: tuple[int, int], check: Check
) -> PastePlan:
    """Plan a paste at a cell.

    A block with headings goes by its headings: a first row that names columns of the table and a first column
    that names its rows. Otherwise it fills from the start cell, row by row as they are shown; rows that are sums
    take no part on either side.

    Args:
        block: the texts.
        rows: all rows as shown; filtered rows are not among them and so are never overwritten.
        grid: all columns and the order in which they are shown.
        start: row of the current cell and its place in the order of columns.
        check: what a text means in a cell.
    """
    titles = {
        fold(title): index
        for index, field in enumerate(grid.fields)
        for title in (field.title, field.key, *field.aliases)
    }
    names = {fold(row.name): row for row in rows if row.kind is RowKind.DATA}
    lines = [line for index, line in enumerate(block.rows) if index not in block.sums]
    has_titles = bool(lines) and _recognised(lines[0], titles)
    body = lines[1:] if has_titles else lines
    has_names = bool(body) and block.width > 1 and _recognised((line[0] for line in body), names)
    first = 1 if has_names else 0
    columns: list[int | None] = [*grid.order[start[1] : start[1] + block.width - first]]
    columns.extend([None] * (block.width - first - len(columns)))
    if has_titles:
        columns = [titles.get(fold(title)) for title in lines[0][first:]]
    targets = _targets(body, rows, names, start[0], by_name=has_names)
    by_title = (
        [] if not has_titles else [title for title in lines[0][first:] if title and fold(title) not in titles]
    )
    by_name = [line[0] for line in body if has_names and line[0] and fold(line[0]) not in names]
    cells, outside = _place([line[first:] for line in body], targets, columns, grid.fields, check)
    return PastePlan(tuple(cells), outside, (*by_title, *by_name), has_titles or has_names)


def _recognised(texts: Iterable[str], known: Container[str]) -> bool:
    """Tell whether at least half of some texts are headings of the table and none is a plain number."""
    filled = [text for text in texts if text]
    hits = sum(fold(text) in known for text in filled)
    return bool(hits) and hits * 2 >= len(filled)


def _targets(
    body: Sequence[Sequence[str]], rows: Sequence[Row], names: dict[str, Row], start: int, *, by_name: bool
) -> list[Row | None]:
    """Return for each line of the block the row of the table, None where there is none."""
    if by_name:
        return [names.get(fold(line[0])) for line in body]
    below = [row for row in rows[start:] if row.kind is RowKind.DATA]
    if len(body) == 1 and start < len(rows) and rows[start].kind is not RowKind.DATA:
        # One line put on a sum must be refused with its reason, not slip to the row under it.
        below = [rows[start]]
    return [below[index] if index < len(below) else None for index in range(len(body))]


def _place(
    body: Sequence[Sequence[str]],
    targets: Sequence[Row | None],
    columns: Sequence[int | None],
    fields: Sequence[Field],
    check: Check,
) -> tuple[list[Planned], int]:
    cells: list[Planned] = []
    outside = 0
    for line, row in zip(body, targets, strict=True):
        for index, text in enumerate(line):
            column = columns[index]
            if row is None or column is None:
                outside += bool(text)
                continue
            shown = row.cells[column]
            verdict = check_cell(row, fields[column], shown, text, check)
            cells.append(Planned(row, fields[column], text_of(shown), text, verdict))
    return cells, outside
