"""What recognition takes and gives: the catalogue it knows, the readings it made, the problems it met.

All of it travels as JSON between the program and the isolated worker, so only plain values stand here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any, Final, NamedTuple, cast

from rvs_desktop.importing.decisions import Choice
from rvs_desktop.importing.explanation import Explanation
from rvs_desktop.importing.reduction import Reduction


class Severity(StrEnum):
    """How a problem weighs: told, to be decided by a person, or reason to refuse the file."""

    INFO = "info"
    DECISION = "decision"
    REFUSAL = "refusal"


@dataclass(frozen=True)
class Problem:
    """Something about a file, sheet or cell that a person should know, in one plain Dutch sentence."""

    code: str
    """One of the problem codes of the command-line contract, such as ``ambiguous_mark``."""
    message: str
    severity: Severity = Severity.DECISION
    sheet: str = ""
    cell: str = ""
    proposals: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    """The same proposals with what they decide, for those that can be taken at once."""


@dataclass(frozen=True)
class KnownArea:
    """An area that a sheet may name. ``inside`` is false for municipalities outside the file's region."""

    code: str
    kind: str
    """``region``, ``district``, ``municipality`` or ``province``."""
    name: str
    aliases: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    """Last day, inclusive."""
    inside: bool = True


@dataclass(frozen=True)
class KnownMeasure:
    """A measure that a sheet may count; names and aliases as in the catalogue."""

    code: str
    name: str
    dataset: str
    unit: str
    nature: str
    """``flow`` or ``stock``; rates are never imported."""
    period: str
    """``month``, ``quarter`` or ``year``: the finest in which it is normally delivered."""
    aliases: tuple[str, ...] = ()
    decimals: int = 0
    persons: bool = False


@dataclass(frozen=True)
class PartRule:
    """``part`` can never exceed ``whole`` for the same area and period, such as successes and actions."""

    part: str
    whole: str


@dataclass(frozen=True)
class Catalogue:
    """Everything a file of one region can be about."""

    areas: tuple[KnownArea, ...]
    measures: tuple[KnownMeasure, ...]
    part_rules: tuple[PartRule, ...] = ()

    def __hash__(self) -> int:
        """Tell catalogues apart by their sizes: what is kept for a catalogue is asked for with each file."""
        return hash((len(self.areas), len(self.measures), len(self.part_rules)))


@dataclass(frozen=True)
class Hints:
    """What the person who imports already knows; empty where the sheet must say it."""

    dataset: str = ""
    period: str = ""
    sender: str = ""
    """Area code of the sender."""


class Reading(NamedTuple):
    """One cell that became a figure, with how it was read.

    A tuple and no dataclass: an import makes a hundred thousand of them, twice.
    """

    measure: str
    area: str
    """Area code."""
    period: str
    """Period key."""
    value: int | None
    """In units of 10^-decimals of the measure (a count as it is); None unless the status is ``value``."""
    status: str = "value"
    """``value``, ``missing``, ``not_applicable`` or ``confidential``."""
    qualifier: str = ""
    """Empty, ``provisional``, ``circa``, ``more_than``, ``at_least`` or ``nearly``."""
    partial_until: date | None = None
    note: str = ""
    sheet: str = ""
    cell: str = ""
    raw: str = ""
    """The text of the cell as it stood."""
    row_label: str = ""
    column_label: str = ""
    rule: str = ""
    """Short name of the rule that read it, such as ``months_wide``."""
    confidence: float = 1.0


made_reading: Final = cast("Callable[[Iterable[Any]], Reading]", partial(tuple.__new__, Reading))
"""Makes a reading of all its values in order, without a call in Python: that halves the time of 100,000 of them."""


@dataclass(frozen=True)
class Recognition:
    """A file after recognition; ``cells`` says where every source cell with content ended."""

    readings: tuple[Reading, ...] = ()
    problems: tuple[Problem, ...] = ()
    refused: bool = False
    """True when the file as a whole may not or cannot be imported: then there are no readings."""
    cells: dict[str, int] = field(default_factory=dict[str, int])
    """Counts per bucket: ``read``, ``skipped``, ``needs_decision``, ``rejected``."""
    skipped: tuple[tuple[str, str, int], ...] = ()
    """(sheet, named rule, number of cells) for all that was skipped, such as ``total_row``."""
    fingerprint: str = ""
    """Identifies the layout (headings and places, no figures), to remember decisions by."""
    reader: str = ""
    sheets: Sequence[str] = ()
    explanation: Explanation | None = None
    """Only when it was asked for."""
    reducible: tuple[Reduction, ...] = ()
    """Ways in which a refused list of persons can be reduced to counts."""
