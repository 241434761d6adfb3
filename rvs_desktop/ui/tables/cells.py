"""What a table shows: rows of cells, ready to paint, with the state that tells missing from zero."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias


class CellState(IntEnum):
    """Why a cell shows what it shows; each state looks different without colour."""

    VALUE = 0
    MISSING = 1
    NOT_APPLICABLE = 2
    CONFIDENTIAL = 3
    BLANK = 4


class Tone(IntEnum):
    """The colour role of the text."""

    PLAIN = 0
    QUIET = 1
    FAINT = 2
    STRONG = 3
    GOOD = 4
    WARN = 5
    BAD = 6
    NONE = 7


class RowKind(IntEnum):
    """A row of data, a group with its own sums, or a row under the table."""

    DATA = 0
    GROUP = 1
    TOTAL = 2


@dataclass(frozen=True)
class Sparkline:
    """A small line; ``None`` is a gap, never bridged."""

    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Interval:
    """A point with its uncertainty and the target, all on one scale from ``low_end`` to ``high_end``.

    Attributes:
        value: the point, or None when there is nothing to show.
        low: lower bound of the interval.
        high: upper bound of the interval.
        target: where the target tick stands, or None.
        hollow: drawn open, because the figure is only indicative.
    """

    value: float | None
    low: float
    high: float
    target: float | None = None
    hollow: bool = False
    low_end: float = 0.0
    high_end: float = 0.4


@dataclass(frozen=True)
class Bullet:
    """A bar from zero with a target tick; ``full`` is the end of the scale."""

    value: float
    full: float
    target: float | None = None


@dataclass(frozen=True)
class Badge:
    """An icon with a word; ``icon`` is a name of the icon set, ``chip`` draws a coloured pill behind it.

    ``end`` puts it at the right, where the numbers of a column stand.
    """

    text: str
    icon: str
    tone: Tone
    chip: bool = False
    end: bool = False


Drawing: TypeAlias = Sparkline | Interval | Bullet | Badge


@dataclass(frozen=True)
class Cell:
    """One cell that needs more than a text.

    Attributes:
        text: as printed, in Dutch form.
        value: the number (or other thing) behind it, for sums, sorting and copying; None when there is none.
        state: value, missing, n.v.t. and so on.
        tone: colour role of the text.
        strong: bold.
        heat: step 1-5 of the heat scale, 0 for none.
        locked: why this cell cannot be changed and where it can, one Dutch sentence; empty when it may be changed.
        note: tooltip, such as the source of the figure.
        phrase: what a screen reader says after row and column; empty when the text says it.
        marked: a small corner mark: there is a note to read.
        hollow: provisional or part of a period, printed with a small open dot.
        drawing: painted instead of the text.
        both_ends: cut in its middle where there is no room: the name of a file says as much at its end.
    """

    text: str
    value: object = None
    state: CellState = CellState.VALUE
    tone: Tone = Tone.PLAIN
    strong: bool = False
    heat: int = 0
    locked: str = ""
    note: str = ""
    phrase: str = ""
    marked: bool = False
    hollow: bool = False
    drawing: Drawing | None = None
    both_ends: bool = False


Shown: TypeAlias = str | Cell
"""A cell of a row: a plain text where nothing more is to be said."""


@dataclass(frozen=True)
class Row:
    """One row, known by a key that survives sorting and filtering.

    Attributes:
        key: identity in the data, such as the id of an area.
        name: how a sentence calls the row ("Lopik").
        cells: one per field.
        kind: data, group or total.
        is_open: for a group, whether its rows are shown.
    """

    key: Hashable
    name: str
    cells: Sequence[Shown]
    kind: RowKind = RowKind.DATA
    is_open: bool = True


def text_of(cell: Shown) -> str:
    """Return what a cell prints."""
    return cell if isinstance(cell, str) else cell.text


def heat_step(value: int | None) -> int:
    """Return the step of the heat scale: 1-4, 5-9, 10-24, 25-74, 75 and more; 0 and less have none."""
    if value is None or value < 1:
        return 0
    return 1 + sum(value >= limit for limit in (5, 10, 25, 75))
