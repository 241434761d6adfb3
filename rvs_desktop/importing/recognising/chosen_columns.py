"""What a person decided about the columns of a table, by the headings above them or by the table they drew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from rvs_desktop.importing.decisions import HEADING_SIGN, LEFT_OUT, DecisionKind, decision_key
from rvs_desktop.importing.files.workbook import cell_name
from rvs_desktop.importing.recognising.context import Around, Level
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.overrule import decided_period, decided_scale, overruled

if TYPE_CHECKING:
    from rvs_desktop.importing.recognising.columns import Column

_AREAS: Final = ("code", "municipality", "area", "district")
_KEYS: Final = frozenset({"municipality", "area", "district", "code", "period", "year", "quarter", "half", "month", "measure"})  # fmt: skip
_MEANT: Final = frozenset(DecisionKind) - {DecisionKind.SCALE}
_SAMPLE: Final = 200
_SURE: Final = 2
"""Numbers with decimals by which counts in a title with a factor are surely thousands."""


def column_key(labels: list[Label], index: int) -> str:
    """Return the text by which decisions on a column go: its headings from top to bottom, else its letter."""
    heads = HEADING_SIGN.join(label.text for label in reversed(labels) if label.text.strip())
    return decision_key(heads) if heads else f"Kolom {cell_name(0, index)[:-1]}"


def obey(table: TableShape, column: Column) -> None:
    """Give a column the meaning that was decided for its headings; nothing happens when nothing was."""
    column.key = column_key(column.labels, column.index)
    labeler = table.sheet.labeler
    if not labeler.decided:
        return
    column.decided = any(label.decided & _MEANT for label in column.labels)
    scales = [label.scale for label in column.labels if DecisionKind.SCALE in label.decided]
    if scales:
        column.scale = scales[0]
    answers = labeler.answers(column.key)
    if not answers or len(column.labels) == 1:
        return
    said = overruled(Label(""), answers, labeler)
    column.decided = bool(said.decided & _MEANT) or column.decided
    column.labels.insert(0, said)
    if (period := decided_period(answers.get(DecisionKind.PERIOD, ""))) is not None:
        column.periods = [period]
    if (scale := decided_scale(answers.get(DecisionKind.SCALE, ""))) is not None:
        column.scale = scale
    row = answers.get(DecisionKind.ROW, "")
    if row in {"figures", "total"}:
        column.total = row == "total"


def choose_keys(table: TableShape, columns: list[Column]) -> None:
    """Make the columns that a person named the labels of the rows, instead of those found for the same thing.

    A code beside a chosen name, or a name beside a chosen code, stays: where the two contradict, a person is asked.
    """
    if not table.keys:
        return
    for column in columns:
        if column.index in table.keys:
            column.role, column.rule = "key", ""
            if column.dim not in _KEYS:
                column.dim = _dim(table, column)
    kinds = {_kind(column.dim) for column in columns if column.index in table.keys}
    others = [c for c in columns if c.role == "key" and c.index not in table.keys and _kind(c.dim) in kinds]
    witness = _witness([c for c in columns if c.index in table.keys], others)
    for column in others:
        if column is not witness:
            column.role, column.rule = "skip", LEFT_OUT


def _witness(chosen: list[Column], others: list[Column]) -> Column | None:
    """Return the code that stands beside the chosen names, or the names beside the chosen code."""
    codes = {column.dim == "code" for column in chosen if _kind(column.dim) == "area"}
    if len(codes) != 1:
        return None
    code = codes.pop()
    beside = [c for c in others if _kind(c.dim) == "area" and (c.dim == "code") is not code]
    return min(beside, key=lambda c: _AREAS.index(c.dim), default=None)


def _kind(dim: str) -> str:
    return "area" if dim in _AREAS else "measure" if dim == "measure" else "period"


def _dim(table: TableShape, column: Column) -> str:
    """Return what the texts of a column name most, an area when nothing says so."""
    head = next((label.head for label in column.labels if label.head in _KEYS), "")
    if head:
        return head
    labels = [table.sheet.label(row, column.index) for row in table.body[:_SAMPLE]]
    axes = [label.axis for label in labels if label is not None]
    return max(("area", "period", "measure"), key=axes.count)


def sure_scale(table: TableShape, columns: list[Column], around: list[Around]) -> list[Around]:
    """Take the factor in a title for granted when one column can only be meant: it is the only one, and has decimals."""
    values = [column for column in columns if column.role == "value" and not column.total]
    if len(values) != 1 or values[0].scale != 1:
        return around
    cells = table.sheet.column(values[0].index, table.body[:_SAMPLE])
    if sum(isinstance(value, float) and not value.is_integer() for value in cells) < _SURE:
        return around
    return [
        replace(a, label=replace(a.label, decided=a.label.decided | {DecisionKind.SCALE}))
        if a.level is Level.TITLE and a.label.scale > 1
        else a
        for a in around
    ]


def scale_around(columns: list[Column], around: list[Around]) -> None:
    """Multiply by the factor that was decided for a title, where no heading has one of its own."""
    scale = next((a.label.scale for a in around if DecisionKind.SCALE in a.label.decided), 1)
    for column in columns:
        if column.scale == 1 and not any(DecisionKind.SCALE in label.decided for label in column.labels):
            column.scale = scale
