"""Decisions that a person takes on what a file says, and the answers that a problem offers as buttons.

A decision belongs to a text as it stands in the file (a label, a heading, a mark), so it also holds for the next
file and where a column was moved; decisions on a table or on one cell belong to a place.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DecisionKind(StrEnum):
    """What a decision is about; the value is the name of its part in a stored profile."""

    AREA = "areas"
    """Label → area code; an empty answer leaves it out."""
    MEASURE = "measures"
    """Label or heading → measure code; an empty answer leaves it out."""
    PERIOD = "periods"
    """Label or heading → period key; an empty answer leaves it out."""
    MARK = "marks"
    """Mark → ``zero``, ``missing``, ``not_applicable``, ``confidential``, ``provisional``, ``circa`` or ``note``."""
    SCALE = "scales"
    """Heading or label → factor, such as ``1000``."""
    ROW = "rows"
    """Label of a row → ``figures``, ``total`` or ``skip``."""
    TABLE = "tables"
    """Name of a sheet → ``A4:F43;header=4-5;key=A``; several tables parted by ``|``, empty for none."""
    CELL = "cells"
    """``Sheet!C5`` → a number, a status, or ``skip``; holds for this one file and is never remembered."""


REMEMBERED = frozenset(DecisionKind) - {DecisionKind.CELL}
"""Kinds that hold for the next file of the same layout as well."""


@dataclass(frozen=True)
class Decision:
    """One answer of a person."""

    kind: DecisionKind
    text: str
    answer: str


@dataclass(frozen=True)
class Choice:
    """An answer that is offered as a button: what stands on it, and what it decides."""

    caption: str
    decisions: tuple[Decision, ...]
