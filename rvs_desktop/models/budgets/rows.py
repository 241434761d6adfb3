"""The rows of a budget as a sheet shows them, with for each total which rows it adds up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from rvs_desktop.models.budgets.amounts import show_fte
from rvs_desktop.models.budgets.layout import Amounts, BudgetSheet, SheetLine, SheetSide
from rvs_desktop.models.budgets.words import SIDE_WORDS

OUTSIDE: Final = "Buiten het totaal"
NOTES: Final = "Noten"
BALANCE: Final = "Saldo"


class RowKind(StrEnum):
    """What a row of the sheet is."""

    SIDE = "side"
    GROUP = "group"
    LINE = "line"
    SUBTOTAL = "subtotal"
    TOTAL = "total"
    OUTSIDE = "outside"
    BALANCE = "balance"
    NOTES = "notes"
    NOTE = "note"


@dataclass(frozen=True)
class BudgetRow:
    """One row of the sheet.

    Attributes:
        kind: what it is.
        label: stands in the first column.
        amounts: what stands in the columns of amounts; None where nothing does.
        line: the line it shows.
        adds: ranges of rows (first, last) that a total adds up, counted within the rows; for the saldo the rows of
            both totals.
    """

    kind: RowKind
    label: str
    amounts: Amounts | None = None
    line: SheetLine | None = None
    adds: tuple[tuple[int, int], ...] = ()


def budget_rows(sheet: BudgetSheet) -> list[BudgetRow]:
    """Return the rows of a budget: both sides, the saldo, what stands outside the total, and the notes."""
    rows: list[BudgetRow] = []
    totals = [_add_side(rows, sheet.side(side)) for side in sheet.budget.sides]
    if len(totals) == 2:
        spans = tuple((place, place) for place in totals)
        rows.append(BudgetRow(RowKind.BALANCE, BALANCE, sheet.balance, adds=spans))
    if sheet.footnotes:
        rows.append(BudgetRow(RowKind.NOTES, NOTES))
        rows += [
            BudgetRow(RowKind.NOTE, f"{note.mark}) {note.text}" if note.mark else note.text)
            for note in sheet.footnotes
        ]
    return rows


def _add_side(rows: list[BudgetRow], side: SheetSide) -> int:
    """Add the rows of one side; returns the place of its total."""
    word = SIDE_WORDS[side.side]
    rows.append(BudgetRow(RowKind.SIDE, word))
    spans: list[tuple[int, int]] = []
    for group in side.groups:
        if group.label:
            rows.append(BudgetRow(RowKind.GROUP, group.label))
        first = len(rows)
        rows += list(_lines(group.lines))
        span = (first, len(rows) - 1)
        spans.append(span)
        if group.label:
            rows.append(BudgetRow(RowKind.SUBTOTAL, f"Subtotaal {group.label}", group.subtotal, adds=(span,)))
    rows.append(BudgetRow(RowKind.TOTAL, f"Totaal {word.lower()}", side.total, adds=tuple(spans)))
    place = len(rows) - 1
    if side.outside:
        rows.append(BudgetRow(RowKind.OUTSIDE, f"{OUTSIDE} {word.lower()}"))
        rows += list(_lines(side.outside))
    return place


def _lines(lines: Sequence[SheetLine]) -> Iterator[BudgetRow]:
    for line in lines:
        yield BudgetRow(RowKind.LINE, line.label, line.amounts, line)


def nature(line: SheetLine) -> str:
    """Return what a line is besides an amount: ``pm``, ``+1 fte``, ``geschat``; as an import reads it back."""
    words = ["pm"] if line.pro_memorie else []
    if line.fte_thousandths:
        words.append(f"+{show_fte(line.fte_thousandths)}")
    if line.estimated:
        words.append("geschat")
    return ", ".join(words)
