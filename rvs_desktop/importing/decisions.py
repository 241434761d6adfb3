"""Decisions that a person takes on what a file says, and the answers that a problem offers as buttons.

A decision belongs to a text as it stands in the file (a label, a heading, a mark), so it also holds for the next
file and where a column was moved; decisions on a table or on one cell belong to a place.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rvs_desktop.importing.wording.period_text import read_period
from rvs_desktop.importing.wording.plain_text import tidy


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
    """Label of a row → ``figures``, ``total`` or ``skip``; heading of a column with places → ``added_up``."""
    TABLE = "tables"
    """Name of a sheet → ``A4:F43;header=4-5;key=A``; several tables parted by ``|``, empty for none."""
    CELL = "cells"
    """``Sheet!C5`` → a number, a status, or ``skip``; holds for this one file and is never remembered."""


REMEMBERED = frozenset(DecisionKind) - {DecisionKind.CELL}
"""Kinds that hold for the next file of the same layout as well; see :func:`holds_next_time` for one decision."""


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


SHEET_SIGN = "!"
"""Between the name of a sheet and a text: the decision holds for that text on that sheet only."""
HEADING_SIGN = " · "
"""Between the headings above one column, from top to bottom: the decision holds for that column only."""
LEFT_OUT = "decided"
"""Rule of rows, columns and cells that somebody decided to leave out."""
ADDED_UP = "added_up"
"""Answer that the rows of places within a municipality add up to its figure; the rule of such a sum."""
_LONGEST = 60


@lru_cache(maxsize=20_000)
def decision_key(text: str) -> str:
    """Return the form in which the text of a decision is compared with the texts of a file.

    Spaces and quotes are made plain and a label is cut off where a label that travels is.
    """
    return HEADING_SIGN.join(tidy(part)[:_LONGEST].rstrip() for part in text.split(HEADING_SIGN))


def holds_next_time(decision: Decision) -> bool:
    """Say whether a decision may be remembered for the next file of the same layout.

    A cell belongs to one file. So does a period that a text without a year was given: ``1e periode`` is another
    quarter next time, and a remembered one would silently overwrite the figures of this one.
    """
    if decision.kind is DecisionKind.PERIOD and decision.answer:
        found, _ = read_period(decision.text)
        return found is not None and found.year is not None and not found.many
    return decision.kind in REMEMBERED
